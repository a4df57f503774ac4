"""What a tile of a dataset holds, whatever it comes from and however it is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..imagery.stack import Band
from ..labels.class_list import KnownClass
from .manifest import ClassEntry
from .options import StoringOptions


@dataclass(frozen=True)
class TileObject:
    """An object in a tile.

    `geometry` is a valid polygon or multipolygon within the tile, in its pixels: x to the right, y down, (0, 0) the
    outer corner of the first pixel. `object_id` is the number of its feature, counted from 1, the same in every tile
    that shows it. `share` is how much of its area lies in the tile, 0 to 1; `truncated` marks it as cut off.
    """

    class_id: int
    label: str
    object_id: int
    geometry: Any
    share: float = 1.0
    truncated: bool = False

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(x_min, y_min, x_max, y_max) in pixels of the tile."""
        x_min, y_min, x_max, y_max = shapely.bounds(self.geometry).tolist()
        return x_min, y_min, x_max, y_max


@dataclass(frozen=True)
class TileEntry:
    """What is known of a tile before its pixels are read.

    `file` is its path, or that of the file that holds it, below the dataset folder with `/`; `split` is "" when there
    are none. `shape` is (rows, columns); `transform` is from its pixels to the map. `label` is the class of
    CLASSIFICATION, `labels` are all those of MULTI_LABEL, `value` is the number of a REGRESSION by tile. `own` is the
    CRS that its pixels lie in and the transform to that, where it is told in another: files of its own have these.
    """

    number: int
    tile_id: str
    split: str
    file: str
    shape: tuple[int, int]
    transform: Affine
    label: Optional[str] = None
    labels: tuple[str, ...] = ()
    value: Optional[float] = None
    own: Optional[tuple[CRS, Affine]] = None


@dataclass(frozen=True)
class TileContent:
    """A tile's arrays and objects.

    `pixels` is (row, col, band), for several dates date by date. `mask` is (row, col): class ids, or float32 values.
    `instances` is (row, col): 0, or the place in `objects`, counted from 1, of the object that the pixel belongs to.
    `target` is (row, col, band), the second image of PAIRS. `files` are paths of files that hold the same already, by
    kind as TileSource.files_of has them: where tiles have files of their own these are copied to the byte.
    """

    pixels: NDArray[Any]
    mask: Optional[NDArray[Any]] = None
    instances: Optional[NDArray[Any]] = None
    target: Optional[NDArray[Any]] = None
    objects: tuple[TileObject, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Slot:
    """A tile's place in its dataset: its entry, and what its container has to know to put it there.

    `file` holds it, below the dataset folder, from `offset` on, where it takes `size` bytes; containers of files of
    their own need none of these.
    """

    entry: TileEntry
    file: str = ""
    offset: int = 0
    size: int = 0


def to_map(points: NDArray[np.float64], transform: Affine) -> NDArray[np.float64]:
    """Points (n, 2) of a tile, in its pixels, as (x, y) on the map."""
    a, b, c, d, e, f = tuple(transform)[:6]
    x, y = points[:, 0], points[:, 1]
    return np.stack([a * x + b * y + c, d * x + e * y + f], axis=1)


def no_objects(number: int) -> tuple[TileObject, ...]:
    """The objects of a tile of a dataset without objects."""
    return ()


@dataclass(frozen=True)
class Blueprint:
    """All that is known of a dataset before its pixels are read; what writes it hangs on nothing else.

    `entries` are the tiles in their order, made when asked for. `objects` gives those of the tile of a number, the
    same whenever and from whichever thread it is asked. `mask` tells type and ignored value of masks, None where tiles
    have none; `instances` whether every pixel knows its object; `target_bands` are those of the second images, and
    `target_size` their (height, width), None where each is as large as its tile.
    `dates` are those of the bands, date by date, where each date has an image of its own; else empty. `tile_size` is
    (height, width), None where tiles differ. `stuff` are the ids of classes that are not counted. `known` are classes
    that a class file has an id for, whether or not they are in `classes`, with what else labels may call them.
    `value_name` is the name of what a REGRESSION by tile learns.

    One that was sent to another machine knows how many entries there are, and nothing of each.
    """

    task: str
    storing: StoringOptions
    classes: tuple[ClassEntry, ...]
    bands: tuple[Band, ...]
    crs: Optional[CRS]
    entries: Sequence[TileEntry]
    tile_size: Optional[tuple[int, int]]
    mask: Optional[Band] = None
    instances: bool = False
    target_bands: tuple[Band, ...] = ()
    target_size: Optional[tuple[int, int]] = None
    dates: tuple[str, ...] = ()
    stuff: tuple[int, ...] = ()
    known: tuple[KnownClass, ...] = ()
    background: bool = True
    value_name: str = ""
    objects: Callable[[int], tuple[TileObject, ...]] = field(default=no_objects)

    def __getstate__(self) -> dict[str, Any]:
        """What goes to other machines, where tiles are written: their entries and objects come with the work."""
        return {**self.__dict__, "entries": range(len(self.entries)), "objects": no_objects}

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of the images' pixels."""
        return np.dtype(self.bands[0].dtype)

    @property
    def has_objects(self) -> bool:
        """Whether tiles have objects, though one may have none."""
        return self.task in ("DETECTION", "PANOPTIC")

    @cached_property
    def splits(self) -> tuple[str, ...]:
        """Names of the splits in their order: train, val, test, then others by name; ("",) where there are none."""
        found = {entry.split for entry in self.entries}
        order = {"train": 0, "val": 1, "test": 2}
        return tuple(sorted(found, key=lambda name: (order.get(name, 3), name)))

    def class_id(self, label: Optional[str]) -> int:
        """The id of a class by its name."""
        return next(entry.id for entry in self.classes if entry.name == label)
