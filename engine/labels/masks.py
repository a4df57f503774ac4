"""Labels as masks: class ids by pixel, 0 background, 255 ignore; of 16 bits, 65535, where ids go beyond 254."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Optional, Protocol, Union

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.stack import Grid, RasterStack
from ..progress import Progress
from .burning import BurntPolygons, LabelCounts, usable_polygons
from .class_list import ClassList, ClassRules
from .layers import Layer, texts_of
from .names import sorted_classes
from .reprojection import reprojected

__all__ = ["BACKGROUND", "LABELLED", "MOST_CLASSES", "Masks", "RasterMasks", "VectorMasks", "sorted_classes"]

BACKGROUND = 0
#: The most classes that fit between background and ignore in 8 bits.
MOST_CLASSES = 254
#: Name of the one class of labels that have no class field.
LABELLED = "labelled"
#: Pixels of a label raster that are looked at in one go.
SCAN_ROWS = 512
#: So many numbers are sooner looked for one by one.
FEW = 12


class Masks(Protocol):
    """Makes masks of windows of a grid; safe to use from several threads.

    They hold class ids as uint8 (0 background, 255 ignore), or as uint16 (65535 ignore) where `ClassRules` has ids for
    which that is needed, or, where there are no classes, values as float32 (NaN ignore).
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
        classes: Union[Sequence[str], ClassRules] = (),
        all_touched: bool = False,
    ) -> None:
        """`classes` are names, in whose order ids are from 1, or rules, which may say more.

        Raises InputError for labels without a CRS or polygons, OptionError for a class field that is not there.
        """
        if layer.crs is None:
            raise InputError("labels have no CRS: it cannot be told where on the raster they lie")
        self.counts = LabelCounts()
        rules = classes if isinstance(classes, ClassRules) else ClassRules(tuple(classes))
        names = rules.renamed(self._names(layer, class_field, rules.listed))
        self.list = _listed(rules, {name for name in names if name is not None}, isinstance(classes, ClassRules))
        self.classes, self.ignore = self.list.names, self.list.ignore
        places = {name: place for place, name in enumerate(self.classes)}
        # Places in the list: -1 without a class, -2 of one that is not in it.
        place_of = np.array([-1 if name is None else places.get(name, -2) for name in names], dtype=np.int64)
        geometry, kept = usable_polygons(layer.geometry, self.counts)
        place_of = place_of[kept]
        known = place_of > -2
        self.counts.other_class = int((~known).sum())
        self.counts.null_class = int((place_of == -1).sum())
        features = np.arange(1, len(layer) + 1)[kept][known]
        geometry, place_of = geometry[known], place_of[known]
        geometry, kept = reprojected(geometry, layer.crs, grid)
        self.counts.outside_crs = int((~kept).sum())
        place_of, features = place_of[kept], features[kept]
        # Burnt in this order: without a class first, then by class; the last one stays.
        order = np.argsort(place_of, kind="stable")
        #: The number, counted from 1, of the feature that each polygon is of.
        self.features = features[order]
        values = np.array([*self.list.ids, self.ignore])[place_of[order]]
        self.polygons = BurntPolygons(geometry[order], values.astype(self.list.dtype), grid, all_touched)

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[Any]:
        mask = np.zeros(out_shape, dtype=self.list.dtype)
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
        classes: Union[Sequence[str], ClassRules],
        progress: Progress,
        named: Optional[Mapping[int, str]] = None,
    ) -> None:
        """`classes` are names, in whose order ids are from 1, or rules, which may say more and join numbers.

        Raises InputError for a raster that cannot be read or whose pixels are no classes.
        """
        rules = classes if isinstance(classes, ClassRules) else ClassRules(tuple(classes))
        self._stack = RasterStack([path], bands="1", resampling="nearest", grid=grid)
        #: The class of each number that is one.
        self.numbered = self._numbered(path, rules, named or {}, progress)
        if not self.numbered:
            raise InputError("labels hold no class: every pixel is 0, nodata or negative")
        found = tuple(dict.fromkeys(self.numbered.values()))
        if not rules.known and not rules.listed:
            rules = replace(rules, listed=found)  # by their numbers, whatever their names
        self.list = _listed(rules, found, isinstance(classes, ClassRules))
        self.classes, self.ignore = self.list.names, self.list.ignore
        ids = dict(zip(self.list.names, self.list.ids))
        kept = sorted(number for number, name in self.numbered.items() if name in ids)
        self._known = np.array(kept, dtype=np.int64)
        self._ids = np.array([0, *(ids[self.numbered[number]] for number in kept)], dtype=self.list.dtype)

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[Any]:
        pixels = self._stack.read(*window, out_shape=out_shape, resampling="nearest")
        ignored = ~self._stack.valid(pixels)[..., 0]
        numbers = np.where(ignored, 0, pixels[..., 0]).astype(np.int64)
        places = np.zeros(out_shape, dtype=np.int64)
        if len(self._known) <= FEW:
            for place, number in enumerate(self._known.tolist(), 1):
                places[numbers == number] = place
        else:
            near = np.minimum(np.searchsorted(self._known, numbers), len(self._known) - 1)
            places = np.where(self._known[near] == numbers, near + 1, 0)
        mask: NDArray[Any] = self._ids[places]
        mask[ignored | (numbers < 0)] = self.ignore
        return mask

    def close(self) -> None:
        self._stack.close()

    def _numbered(self, path: str, rules: ClassRules, named: Mapping[int, str], progress: Progress) -> dict[int, str]:
        """The name of the class of each number that is one."""
        if rules.listed and not rules.known:
            number_of = {name: number for number, name in named.items()}
            try:
                return {number_of[name] if name in number_of else int(name): name for name in rules.listed}
            except ValueError:
                words = ", ".join(number_of) if number_of else "the numbers of the label raster"
                raise OptionError(f"classes must be {words}, got {', '.join(rules.listed)}") from None
        names = named or {number: str(number) for number in self._numbers(path, progress)}
        return {number: rules.renamed_number(number, name) for number, name in names.items()}

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
                        raise InputError(f"labels hold {len(found)} classes and more: is this a raster of classes?")
        return sorted(found)


def _listed(rules: ClassRules, found: Collection[str], wide: bool) -> ClassList:
    """The classes of labels of these names, which are to fit into 8 bits where masks may not be `wide`."""
    listed = rules.among(found)
    if not wide and len(listed.names) > MOST_CLASSES:
        raise InputError(f"labels have {len(listed.names)} classes, at most {MOST_CLASSES} fit into a mask")
    if not listed.names:
        raise InputError("labels have no class: the class field is null everywhere")
    return listed
