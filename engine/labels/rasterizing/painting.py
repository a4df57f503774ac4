"""Features burnt into windows of a grid: numbers of classes, or of the features themselves."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...imagery.rasters import Grid
from ..burning import IGNORE, BurntPolygons
from ..masks import MOST_CLASSES
from .features import NO_CLASS, Features

#: What is to be ignored, where class numbers have 16 bits and where features are numbered.
WIDE_IGNORE, NO_INSTANCE = 65535, -1

Window = tuple[int, int, int, int]


class ClassMasks:
    """Masks of class numbers, from 1 in `classes`; 0 where there is no label, `ignore` where it has no class.

    They are uint8 with 255 to be ignored, or uint16 with 65535 where there are too many classes for that. Where
    features overlap the last one stays.
    """

    def __init__(self, features: Features, grid: Grid, all_touched: bool) -> None:
        self.classes = features.names
        self.counts = features.counts
        narrow = len(self.classes) <= MOST_CLASSES
        self.dtype: np.dtype[Any] = np.dtype(np.uint8 if narrow else np.uint16)
        self.ignore = IGNORE if narrow else WIDE_IGNORE
        values = np.where(features.classes == NO_CLASS, self.ignore, features.classes)
        self.polygons = BurntPolygons(features.geometry, values, grid, all_touched)

    def mask(self, window: Window, out_shape: tuple[int, int]) -> NDArray[Any]:
        """(row, col) of a window (x_off, y_off, width, height), in `out_shape` (rows, columns)."""
        mask = np.zeros(out_shape, dtype=self.dtype)
        self.polygons.burn(mask, window)
        return mask


class InstanceMasks:
    """Masks of the numbers of features, from 1 in their layer, as int32; 0 where there is none.

    Features without a class are NO_INSTANCE, to be ignored. Where features overlap the last one stays.
    """

    def __init__(self, features: Features, grid: Grid, all_touched: bool) -> None:
        values = np.where(features.classes == NO_CLASS, NO_INSTANCE, features.numbers)
        self.polygons = BurntPolygons(features.geometry, values, grid, all_touched)

    def mask(self, window: Window, out_shape: tuple[int, int]) -> NDArray[np.int32]:
        """(row, col) of a window (x_off, y_off, width, height), in `out_shape` (rows, columns)."""
        mask = np.zeros(out_shape, dtype=np.int32)
        self.polygons.burn(mask, window)
        return mask


class Overlaps:
    """Where the burnt numbers hang on the order of burning: what is of two classes, or of two features."""

    def __init__(self, features: Features, burnt: BurntPolygons, dtype: np.dtype[Any]) -> None:
        # What has no class lies below all others this way round too.
        below = features.classes == NO_CLASS
        order = np.concatenate([np.flatnonzero(below), np.flatnonzero(~below)[::-1]])
        self._forwards, self._dtype = burnt, dtype
        self._backwards = BurntPolygons(burnt.geometry[order], burnt.values[order], burnt.grid, burnt.all_touched)

    def flags(self, window: Window) -> NDArray[np.bool_]:
        """(row, col) of a window (x_off, y_off, width, height)."""
        masks = [np.zeros((window[3], window[2]), dtype=self._dtype) for _ in range(2)]
        self._forwards.burn(masks[0], window)
        self._backwards.burn(masks[1], window)
        differing: NDArray[np.bool_] = masks[0] != masks[1]
        return differing
