"""Labels as masks: class ids by pixel, 0 background, 255 ignore."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.stack import Grid, RasterStack
from ..progress import Progress
from .burning import IGNORE, BurntPolygons, LabelCounts, usable_polygons
from .layers import Layer, texts_of
from .reprojection import reprojected

BACKGROUND = 0
#: The most classes that fit between background and ignore.
MOST_CLASSES = 254
#: Name of the one class of labels that have no class field.
LABELLED = "labelled"
#: Pixels of a label raster that are looked at in one go.
SCAN_ROWS = 512


class Masks(Protocol):
    """Makes masks of windows of a grid; safe to use from several threads.

    They hold class ids as uint8 (0 background, 255 ignore) or, where there are no classes, values as float32 (NaN
    ignore).
    """

    classes: tuple[str, ...]

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[Any]:
        """(row, col) of a window (x_off, y_off, width, height), in `out_shape` (rows, columns)."""

    def close(self) -> None:
        """Let go of what is open."""


class VectorMasks:
    """Masks of polygons. A pixel belongs to a polygon when its centre does, or when touched, with `all_touched`.

    Where polygons overlap the later class in the list wins. Polygons without a class are burnt as 255 below all others.
    """

    def __init__(
        self,
        layer: Layer,
        grid: Grid,
        class_field: Optional[str] = None,
        classes: Sequence[str] = (),
        all_touched: bool = False,
    ) -> None:
        """Raises InputError for labels without a CRS or polygons, OptionError for a class field that is not there."""
        if layer.crs is None:
            raise InputError("labels have no CRS: it cannot be told where on the raster they lie")
        self.counts = LabelCounts()
        names = self._names(layer, class_field, classes)
        self.classes = _class_list(names, classes)
        ids = {name: number for number, name in enumerate(self.classes, 1)}
        values = np.array([IGNORE if name is None else ids.get(name, 0) for name in names], dtype=np.int64)
        geometry, kept = usable_polygons(layer.geometry, self.counts)
        values = values[kept]
        known = values > 0
        self.counts.other_class = int((~known).sum())
        self.counts.null_class = int((values == IGNORE).sum())
        features = np.arange(1, len(layer) + 1)[kept][known]
        geometry, values = geometry[known], values[known]
        geometry, kept = reprojected(geometry, layer.crs, grid)
        self.counts.outside_crs = int((~kept).sum())
        values, features = values[kept], features[kept]
        # Burnt in this order: without a class first, then by class; the last one stays.
        order = np.argsort(np.where(values == IGNORE, 0, values), kind="stable")
        #: The number, counted from 1, of the feature that each polygon is of.
        self.features = features[order]
        self.polygons = BurntPolygons(geometry[order], values[order].astype(np.uint8), grid, all_touched)

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[np.uint8]:
        mask = np.zeros(out_shape, dtype=np.uint8)
        self.polygons.burn(mask, window)
        return mask

    def close(self) -> None:
        """Nothing is held open."""

    def _names(self, layer: Layer, class_field: Optional[str], classes: Sequence[str]) -> list[Optional[str]]:
        if not class_field:
            return [classes[0] if len(classes) == 1 else LABELLED] * len(layer)
        column = layer.column(class_field)
        if column is None:
            there = ", ".join(layer.columns) or "none"
            raise OptionError(f"class field: labels have no field {class_field!r}; the fields are {there}")
        return [name if name else None for name in texts_of(column)]


class RasterMasks:
    """Masks of a raster of classes, brought to the grid by nearest neighbour.

    A class's name is its number as text, or what `named` calls it by its number: then these are the classes. 0 is
    background; the raster's nodata and negative numbers are to be ignored.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        classes: Sequence[str],
        progress: Progress,
        named: Optional[Mapping[int, str]] = None,
    ) -> None:
        """Raises InputError for a raster that cannot be read or whose pixels are no classes."""
        self._stack = RasterStack([path], bands="1", resampling="nearest", grid=grid)
        number_of = {name: number for number, name in (named or {}).items()}
        if classes:
            self.classes = tuple(classes)
        elif number_of:
            self.classes = tuple(number_of)
        else:
            found = self._numbers(path, progress)
            if len(found) > MOST_CLASSES:
                raise InputError(f"labels hold {len(found)} classes, at most {MOST_CLASSES} fit into a mask")
            self.classes = tuple(str(number) for number in found)
        try:
            self._numbers_of_ids = np.array(
                [number_of[name] if name in number_of else int(name) for name in self.classes], dtype=np.int64
            )
        except ValueError:
            words = ", ".join(number_of) if number_of else "the numbers of the label raster"
            raise OptionError(f"classes must be {words}, got {', '.join(classes)}") from None
        if len(self.classes) > MOST_CLASSES:
            raise InputError(f"labels have {len(self.classes)} classes, at most {MOST_CLASSES} fit into a mask")
        if not len(self._numbers_of_ids):
            raise InputError("labels hold no class: every pixel is 0, nodata or negative")

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[np.uint8]:
        pixels = self._stack.read(*window, out_shape=out_shape, resampling="nearest")
        ignored = ~self._stack.valid(pixels)[..., 0]
        numbers = np.where(ignored, 0, pixels[..., 0]).astype(np.int64)
        mask = np.zeros(out_shape, dtype=np.uint8)
        for place, number in enumerate(self._numbers_of_ids, 1):
            mask[numbers == number] = place
        mask[ignored | (numbers < 0)] = IGNORE
        return mask

    def close(self) -> None:
        self._stack.close()

    def _numbers(self, path: str, progress: Progress) -> list[int]:
        """The classes that the whole label raster holds, read by rows."""
        found: set[int] = set()
        with RasterStack([path], bands="1") as source:
            for row in range(0, source.height, SCAN_ROWS):
                progress.check()
                progress.update(row, source.height, "Looking for the classes of the label raster")
                for column in range(0, source.width, 16 * SCAN_ROWS):
                    size = (min(16 * SCAN_ROWS, source.width - column), min(SCAN_ROWS, source.height - row))
                    pixels = source.read(column, row, *size)
                    values = np.unique(pixels[source.valid(pixels)])
                    if values.dtype.kind == "f" and not np.array_equal(values, np.floor(values)):
                        raise InputError(
                            f"labels must hold whole numbers, got {values[values != np.floor(values)][0]:g}"
                        )
                    found.update(int(value) for value in values if value > 0)
                    if len(found) > 100 * MOST_CLASSES:
                        raise InputError(f"labels hold more than {MOST_CLASSES} classes: is this a raster of classes?")
        return sorted(found)


def _class_list(names: Sequence[Optional[str]], classes: Sequence[str]) -> tuple[str, ...]:
    found = tuple(classes) if classes else tuple(sorted_classes({name for name in names if name is not None}))
    if len(found) > MOST_CLASSES:
        raise InputError(f"labels have {len(found)} classes, at most {MOST_CLASSES} fit into a mask")
    if not found:
        raise InputError("labels have no class: the class field is null everywhere")
    return found


def sorted_classes(names: set[str]) -> list[str]:
    """In alphabetical order; by number where all of them are whole numbers."""
    if all(name.lstrip("-").isdecimal() for name in names):
        return sorted(names, key=int)
    return sorted(names)
