"""The objects of tiles: how many of each class, how large, and how many are cut off or too small to be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ..contents import TileObject

#: Areas in pixels from which COCO's evaluation calls an object medium, and large.
MEDIUM, LARGE = 32**2, 96**2
#: How much of the image an object's area covers when it is drawn, of 255.
_COVER = 70


@dataclass
class Objects:
    """Of the objects of one split.

    `holding` counts tiles by the place of the class; `empty` are tiles without any object; `truncated` objects are
    cut off by the tile's edge; `tiny` ones have a box narrower than a pixel; `unnamed` counts labels that are no class.
    """

    holding: NDArray[np.int64]
    tiles: int = 0
    empty: int = 0
    truncated: int = 0
    tiny: int = 0
    most: int = 0
    unnamed: Counter[str] = field(default_factory=Counter)
    _classes: list[NDArray[np.int32]] = field(default_factory=list)
    _areas: list[NDArray[np.float32]] = field(default_factory=list)

    @classmethod
    def none(cls, classes: int) -> Objects:
        return cls(np.zeros(classes, np.int64))

    def add(self, objects: Sequence[TileObject], place_of: Mapping[str, int]) -> None:
        """Count a tile's objects in; `place_of` gives the place of a class by its name."""
        self.tiles += 1
        self.most = max(self.most, len(objects))
        if not objects:
            self.empty += 1
            return
        shapes = np.array([item.geometry for item in objects], dtype=object)
        bounds = shapely.bounds(shapes)
        places = np.array([place_of.get(item.label, -1) for item in objects], np.int32)
        self.truncated += sum(item.truncated or item.share < 1 for item in objects)
        self.tiny += int(((bounds[:, 2:] - bounds[:, :2]).min(axis=1) < 1).sum())
        self.unnamed.update(item.label for item, place in zip(objects, places) if place < 0)
        self.holding[np.unique(places[places >= 0])] += 1
        self._classes.append(places)
        self._areas.append(shapely.area(shapes).astype(np.float32))

    def take(self, other: Objects) -> None:
        """Count another part in."""
        self.holding += other.holding
        self.tiles += other.tiles
        self.empty += other.empty
        self.truncated += other.truncated
        self.tiny += other.tiny
        self.most = max(self.most, other.most)
        self.unnamed.update(other.unnamed)
        self._classes.extend(other._classes)
        self._areas.extend(other._areas)

    @property
    def counts(self) -> NDArray[np.int64]:
        """Objects by the place of their class."""
        places = self._places()
        return np.bincount(places[places >= 0], minlength=len(self.holding))

    @property
    def count(self) -> int:
        """All objects."""
        return sum(map(len, self._areas))

    def sides(self, place: int = -1) -> NDArray[np.float64]:
        """The roots of the areas in pixels, of all objects or of those of a class, smallest first."""
        areas = np.concatenate([np.zeros(0, np.float32), *self._areas])
        if place >= 0:
            areas = areas[self._places() == place]
        found: NDArray[np.float64] = np.sqrt(np.sort(areas).astype(np.float64))
        return found

    def _places(self) -> NDArray[np.int32]:
        return np.concatenate([np.zeros(0, np.int32), *self._classes])


def joined(parts: Sequence[Objects]) -> Objects:
    """Those of all splits."""
    total = Objects.none(len(parts[0].holding))
    for part in parts:
        total.take(part)
    return total


def sizes_of(sides: NDArray[np.float64]) -> dict[str, int]:
    """How many objects are small, medium and large, as COCO's evaluation parts them."""
    areas = sides**2
    small, large = int((areas < MEDIUM).sum()), int((areas >= LARGE).sum())
    return {"small": small, "medium": len(areas) - small - large, "large": large}


def drawing_of(
    objects: Sequence[TileObject], size: tuple[int, int], shape: tuple[int, int], colours: Mapping[str, Any]
) -> NDArray[np.uint8]:
    """Areas and boxes of a tile's objects as (row, col, 4) red, green, blue and cover in `shape`; the tile has `size`
    rows and columns."""
    rows, columns = shape
    scale = np.array([columns / size[1], rows / size[0]])
    layer = Image.new("RGBA", (columns, rows), (0, 0, 0, 0))
    drawing = ImageDraw.Draw(layer)
    for item in objects:
        colour = colours.get(item.label, (128, 128, 128))
        for part in shapely.get_parts(item.geometry):
            ring = shapely.get_coordinates(part.exterior) * scale - 0.5
            drawing.polygon([tuple(point) for point in ring.tolist()], (*colour, _COVER))
    for item in objects:
        left, top, right, bottom = (np.array(item.box).reshape(2, 2) * scale).ravel().tolist()
        # Inside the box, but at least a pixel of it.
        corner = (max(left, right - 1), max(top, bottom - 1))
        drawing.rectangle([(left, top), corner], outline=(*colours.get(item.label, (128, 128, 128)), 255))
    return np.asarray(layer)
