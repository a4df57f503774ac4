"""`objects.gpkg`: the objects of a dataset's tiles, from which every format of annotations can be made."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ..labels.layers import write_layer
from ..progress import Progress
from .contents import Blueprint, TileObject, to_map
from .workplace import Workplace

OBJECTS_NAME = "objects.gpkg"
#: Objects that are written in one go: what memory depends on.
PART = 8192
#: Tiles after which the user hears how far it is.
TOLD_EVERY = 256


def write_objects(place: Workplace, blueprint: Blueprint, progress: Progress) -> tuple[dict[str, Counter[str]], int]:
    """A feature for each object in each tile, on the map, tile by tile.

    Returns objects by class for each split, and the most of them that a tile has.

    Fields: `tile_id`, `object_id` (see TileObject), `class_id`, `label`, `share`, `truncated` (0 or 1), and the box in
    pixels of the tile: `x_min`, `y_min`, `x_max`, `y_max`. Geometries are in the dataset's CRS.
    """
    counts: dict[str, Counter[str]] = {}
    total, most = len(blueprint.entries), 0
    with place.whole(OBJECTS_NAME) as path:
        part = _Part(path, blueprint)
        for number, entry in enumerate(blueprint.entries):
            progress.check()
            if number % TOLD_EVERY == 0:
                progress.update(number, total, "Writing objects")
            found = blueprint.objects(entry.number)
            counts.setdefault(entry.split, Counter()).update(item.label for item in found)
            most = max(most, len(found))
            part.add(entry.tile_id, entry.transform, found)
        part.write(last=True)
    return counts, most


class _Part:
    """Objects that wait to be written together."""

    def __init__(self, path: Path, blueprint: Blueprint) -> None:
        self._path, self._crs = path, blueprint.crs
        self._written = False
        self._tiles: list[str] = []
        self._objects: list[TileObject] = []
        self._shapes: list[NDArray[np.object_]] = []

    def add(self, tile_id: str, transform: Affine, objects: tuple[TileObject, ...]) -> None:
        if not objects:
            return
        shapes = np.array([item.geometry for item in objects], dtype=object)
        moved: Any = shapely.transform(shapes, lambda points: to_map(points, transform))
        self._shapes.append(np.asarray(moved, dtype=object))
        self._objects += objects
        self._tiles += [tile_id] * len(objects)
        if len(self._objects) >= PART:
            self.write()

    def write(self, last: bool = False) -> None:
        """Append what waits; the last time also where nothing does, so that there is a layer."""
        if self._objects or (last and not self._written):
            geometry: Any = np.concatenate([np.empty(0, dtype=object), *self._shapes])
            write_layer(self._path, geometry, self._columns(), self._crs, geometry_type="Unknown", append=self._written)
            self._written = True
            self._tiles, self._objects, self._shapes = [], [], []

    def _columns(self) -> dict[str, NDArray[Any]]:
        found = self._objects
        boxes = np.array([item.box for item in found], dtype=np.float64).reshape(-1, 4)
        return {
            "tile_id": np.array(self._tiles, dtype=object),
            "object_id": np.array([item.object_id for item in found], dtype=np.int64),
            "class_id": np.array([item.class_id for item in found], dtype=np.int64),
            "label": np.array([item.label for item in found], dtype=object),
            "share": np.array([item.share for item in found], dtype=np.float64),
            "truncated": np.array([item.truncated for item in found], dtype=np.int32),
            **dict(zip(("x_min", "y_min", "x_max", "y_max"), boxes.T)),
        }
