"""The tiles of scenes, chosen scene by scene and written as rows of a layer."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...engine.datasets.names import safe_name
from ...engine.tiles.grid import TileGrid, tile_id
from ...engine.tiles.options import SceneTileOptions
from ...engine.tiles.scenes import LEAST_SHOWN, Taken, drawn, grids_of, in_order, shown
from ...i18n import tr
from .overlay import valid
from .scene_layer import Mover, SceneRow, rings_of
from .tile_chunk import unchecked
from .tile_rows import RING
from .tile_sink import TileSink

#: Share of a tile from which on it lies in the mask.
IN_MASK = 1e-9
#: Tiles handed over at once.
PART = 8192


@dataclass
class _Chosen:
    """The tiles of a scene that stay, and where they lie."""

    grid: TileGrid
    tiles: Any
    corners: Any


@dataclass
class Counts:
    """Tiles and scenes that were left out, by reason."""

    too_small: int = 0
    not_shown: int = 0
    off_mask: int = 0
    duplicate: int = 0
    beyond_number: int = 0
    empty_scenes: int = 0

    def report(self, feedback: QgsProcessingFeedback) -> None:
        """Say in the log what was left out."""
        for count, words in (
            (self.too_small, tr("Scenes that are smaller than a tile, left out: {count}")),
            (self.not_shown, tr("Tiles of which the scene shows less than half, left out: {count}")),
            (self.off_mask, tr("Tiles outside of the mask, left out: {count}")),
            (self.duplicate, tr("Tiles on ground that another scene's tile shows, left out: {count}")),
            (self.beyond_number, tr("Tiles beyond the number for each scene, left out: {count}")),
            (self.empty_scenes, tr("Scenes of which no tile is left: {count}")),
        ):
            if count:
                feedback.pushInfo(words.format(count=f"{count:,}"))


class Mask:
    """The ground of a layer's polygons, in whatever coordinate system it is asked for."""

    def __init__(self, source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> None:
        with closing(unchecked(source)) as features:
            shapes = [valid(feature.geometry()) for feature in features if feature.hasGeometry()]
        there = [shape for shape in shapes if shape is not None and not shape.isEmpty()]
        self._ground = QgsGeometry.unaryUnion(there) if there else QgsGeometry()
        self._crs, self._context = source.sourceCrs(), context
        self._known: dict[str, list[list[Any]]] = {}

    def rings(self, crs: QgsCoordinateReferenceSystem, name: str) -> list[list[Any]]:
        """The rings of its polygons, which do not overlap, in a coordinate system of that name."""
        if name not in self._known:
            empty = self._ground.isNull() or self._ground.isEmpty()
            self._known[name] = [] if empty else rings_of(self._ground, self._crs, crs, self._context)
        return self._known[name]


class SceneTiles:
    """Chooses the tiles of scenes; `mask` is the ground that they must share, or None."""

    def __init__(
        self,
        options: SceneTileOptions,
        rows: list[SceneRow],
        layer_crs: QgsCoordinateReferenceSystem,
        crs: QgsCoordinateReferenceSystem,
        mask: Optional[Mask],
        context: QgsProcessingContext,
    ) -> None:
        self._options, self._rows, self._mask = options, rows, mask
        self._layer_crs, self._context = layer_crs, context
        self._mover = Mover(crs, context)
        self._chosen: list[Optional[_Chosen]] = [None] * len(rows)
        self.counts = Counts()

    @property
    def count(self) -> int:
        """How many tiles stay."""
        return sum(len(chosen.tiles) for chosen in self._chosen if chosen is not None)

    def choose(self, feedback: QgsProcessingFeedback) -> None:
        """Find the tiles that stay, of all scenes."""
        scenes = [row.scene for row in self._rows]
        grids = grids_of(self._options, scenes)
        taken = Taken(self._mover.between) if self._options.duplicates != "KEEP" else None
        for done, place in enumerate(in_order(self._options, scenes)):
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled."))
            grid = grids[place]
            if grid is None:
                self.counts.too_small += 1
                continue
            self._chosen[place] = chosen = self._of_scene(self._rows[place], grid, taken)
            self.counts.empty_scenes += not len(chosen.tiles)
            feedback.setProgress(80 * (done + 1) / len(scenes))

    def _of_scene(self, row: SceneRow, grid: TileGrid, taken: Optional[Taken]) -> _Chosen:
        crs = row.scene.crs
        own = np.concatenate([part.corners for part in grid.chunks()])
        told = self._mover.corners(row.scene, own)
        tiles = np.arange(len(own))
        if row.footprint is not None:
            rings = rings_of(row.footprint, self._layer_crs, self._mover.system(crs), self._context)
            if rings:
                fine = shown(own, rings) >= LEAST_SHOWN
                self.counts.not_shown += int((~fine).sum())
                tiles = tiles[fine]
        if self._mask is not None:
            fine = shown(own[tiles], self._mask.rings(self._mover.system(crs), crs)) > IN_MASK
            self.counts.off_mask += int((~fine).sum())
            tiles = tiles[fine]
        if taken is not None and len(tiles):
            fine = taken.free(crs, own[tiles], told[tiles])
            self.counts.duplicate += int((~fine).sum())
            tiles = tiles[fine]
        kept = drawn(self._options, row.scene, tiles)
        self.counts.beyond_number += len(tiles) - len(kept)
        if taken is not None:
            taken.add(crs, own[kept], told[kept])
        return _Chosen(grid, kept, told[kept])

    def write(self, sink: TileSink, feedback: QgsProcessingFeedback) -> None:
        """Hand the tiles that stay to the sink, scene by scene in the order of the layer."""
        total, done = max(1, self.count), 0
        for row, chosen in zip(self._rows, self._chosen):
            if chosen is None:
                continue
            name = safe_name(row.scene.scene_id, "scene_id")
            across = len(chosen.grid.columns.starts)
            width, height = chosen.grid.columns.size_px, chosen.grid.rows.size_px
            for first in range(0, len(chosen.tiles), PART):
                if feedback.isCanceled():
                    raise QgsProcessingException(tr("Cancelled."))
                rows, columns = np.divmod(chosen.tiles[first : first + PART], across)
                places = zip(
                    rows.tolist(),
                    columns.tolist(),
                    chosen.grid.columns.offsets[columns].tolist(),
                    chosen.grid.rows.offsets[rows].tolist(),
                )
                corners = chosen.corners[first : first + PART]
                sink.add(
                    _polygons(corners),
                    np.concatenate([corners.min(1), corners.max(1)], 1),
                    [[f"{name}_{tile_id(r, c)}", r, c, x, y, width, height, *row.carried] for r, c, x, y in places],
                )
                done += len(corners)
                feedback.setProgress(80 + 20 * done / total)
        sink.finish()


def _polygons(corners: Any) -> list[bytes]:
    """Tiles (n, 4, 2) as well-known binary."""
    rings = np.zeros(len(corners), RING)
    rings["order"], rings["type"], rings["rings"], rings["points"] = 1, 3, 1, 5
    rings["xy"][:, :4], rings["xy"][:, 4] = corners, corners[:, 0]
    wkb, size = rings.tobytes(), RING.itemsize
    return [wkb[start : start + size] for start in range(0, len(wkb), size)]
