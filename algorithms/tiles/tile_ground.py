"""The tiles of a layer as the engine wants them to deal them out: their ground, and whether two of them share some."""

from __future__ import annotations

from contextlib import closing
from typing import Any, Optional

import numpy as np
from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...engine.tiles.ground import Ground, ground_of
from ...engine.tiles.options import TOLERANCE
from .overlay import valid
from .tile_chunk import TileChunk, chunks_of


class TileGround:
    """Tiles as the engine wants them: vertices, places in the layer, labels, and the geometries of odd ones."""

    def __init__(self, labelled: bool) -> None:
        self.labels: Optional[list[str]] = [] if labelled else None
        self._places: list[Any] = []
        self._points: list[Any] = []
        self._counts: list[Any] = []
        self._geometries: dict[int, QgsGeometry] = {}
        self._count = 0

    def add(self, chunk: TileChunk) -> None:
        """Add the tiles of a chunk."""
        points = [chunk.corners[:, [0, 1, 2, 3, 0]].reshape(-1, 2)]
        counts = np.full(len(chunk.places), 5)
        if not chunk.plain.all():
            points = []
            for n, (plain, geometry) in enumerate(zip(chunk.plain.tolist(), chunk.geometries)):
                if plain:
                    points.append(chunk.corners[n, [0, 1, 2, 3, 0]])
                    continue
                points.append(np.array([(point.x(), point.y()) for point in geometry.vertices()]))
                counts[n] = len(points[-1])
                self._geometries[self._count + n] = valid(geometry) or geometry
        self._points += points
        self._counts.append(counts)
        self._places.append(np.array(chunk.places))
        self._count += len(chunk.places)

    def ground(self) -> Ground:
        """Where the tiles lie."""
        self._vertices = np.concatenate([np.empty((0, 2)), *self._points])
        self._points = []
        counts = np.concatenate([np.empty(0, np.int64), *self._counts])
        self._starts = np.cumsum(counts) - counts
        return ground_of(self._vertices, counts)

    def rings(self) -> Any:
        """Outlines (n, 5, 2) of the tiles, in their order; of those of another shape the boxes around them.

        `ground` must have been asked for.
        """
        if not len(self._starts):
            return np.empty((0, 5, 2))
        low = np.minimum.reduceat(self._vertices, self._starts)
        high = np.maximum.reduceat(self._vertices, self._starts)
        across, down = np.stack([high[:, 0], low[:, 1]], 1), np.stack([low[:, 0], high[:, 1]], 1)
        rings = np.stack([low, across, high, down, low], 1)
        plain = np.diff(np.append(self._starts, len(self._vertices))) == 5
        rings[plain] = self._vertices[self._starts[plain][:, None] + np.arange(5)]
        return rings

    def by_place(self, split: Any) -> Any:
        """Splits by place in the layer; -1 where a tile has no geometry."""
        places = np.concatenate(self._places)
        result = np.full(places[-1] + 1, -1)
        result[places] = split
        return result

    def overlap(self, i: int, j: int) -> bool:
        """Whether two tiles share ground, by QGIS's own geometry."""
        one, two = self._geometry(i), self._geometry(j)
        if not one.intersects(two):
            return False
        return bool(one.intersection(two).area() > TOLERANCE * min(one.area(), two.area()))

    def _geometry(self, index: int) -> QgsGeometry:
        if index not in self._geometries:
            corners = self._vertices[self._starts[index] : self._starts[index] + 5]
            plain = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners.tolist()]])
            self._geometries[index] = valid(plain) or plain
        return self._geometries[index]


def read_ground(
    tiles: QgsProcessingFeatureSource, column: Optional[int], feedback: QgsProcessingFeedback
) -> TileGround:
    """All tiles of a layer; `column` is the position of the field with their labels."""
    layer = TileGround(column is not None)
    request = QgsFeatureRequest().setSubsetOfAttributes([] if column is None else [column])
    with closing(chunks_of(tiles, feedback, request)) as chunks:
        for chunk in chunks:
            layer.add(chunk)
            if layer.labels is not None:
                values = (tile[column] for tile in chunk.features)
                layer.labels += ["" if value is None or value == NULL else str(value) for value in values]
    return layer
