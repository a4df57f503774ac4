"""Labels as they are to be burnt: areas on the raster's grid, each with its class, in the order of burning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import InputError, OptionError
from ...imagery.rasters import Grid
from ..buffers import buffered
from ..burning import LabelCounts, usable_polygons
from ..layers import Layer, read_layer, texts_of
from ..masks import LABELLED, sorted_classes
from ..reprojection import polygons_only, repaired, reprojected
from .options import RasterizeLabelsOptions
from .rules import parse_class_list

#: Class of a label without one.
NO_CLASS = 0
#: Classes that a message lists at most.
MOST_LISTED = 20


@dataclass(frozen=True)
class Features:
    """Polygons in the grid's CRS, in the order in which they are burnt: the later one stays.

    `classes` are numbers from 1 in `names`, NO_CLASS where there is none; `numbers` count the layer's features from 1.
    `unmatched` are values of the class list that no label has.
    """

    geometry: NDArray[np.object_]
    classes: NDArray[np.int64]
    numbers: NDArray[np.int64]
    names: tuple[str, ...]
    counts: LabelCounts
    unmatched: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.geometry)


def read_features(options: RasterizeLabelsOptions, grid: Grid) -> Features:
    """The labels that the options choose.

    Raises InputError for labels without a CRS or without areas, OptionError for fields that are not there or do not
    hold what is needed, and for a class list that matches none of the labels.
    """
    layer = read_layer(options.labels)
    if len(layer) == 0:
        raise InputError("labels must have at least one feature, but there is none")
    if layer.crs is None:
        raise InputError("labels have no CRS: it cannot be told where on the raster they lie")
    counts = LabelCounts()
    names, classes, unmatched = _classes(layer, options)
    wanted = classes >= NO_CLASS
    counts.other_class = int((~wanted).sum())
    if options.null_class == "SKIP":
        wanted &= classes != NO_CLASS
        counts.skipped_class = int((classes == NO_CLASS).sum())
    else:
        counts.null_class = int((classes == NO_CLASS).sum())
    places = np.flatnonzero(wanted)
    priority = _numbers(layer, options.priority_field, "priority field", -np.inf)[places]
    geometry, kept = _areas(layer, places, options, grid, counts)
    places, priority = places[kept], priority[kept]
    # Those without a class come first, so that all others lie on them.
    order = np.lexsort((places, classes[places], priority, classes[places] != NO_CLASS))
    return Features(geometry[order], classes[places][order], places[order] + 1, names, counts, unmatched)


def _classes(
    layer: Layer, options: RasterizeLabelsOptions
) -> tuple[tuple[str, ...], NDArray[np.int64], tuple[str, ...]]:
    """The class list; the number in it of each feature, NO_CLASS where null, -1 where it is not in the list; and what
    of the list no feature has."""
    groups = parse_class_list(options.classes)
    if not options.class_field:
        return (groups[0].name if groups else LABELLED,), np.ones(len(layer), dtype=np.int64), ()
    values = texts_of(_column(layer, options.class_field, "class field"))
    there = sorted_classes({value for value in values if value})
    if not there:
        raise InputError(f"labels have no class: the field {options.class_field!r} is null everywhere")
    names = tuple(group.name for group in groups) or tuple(there)
    number_of = {value: number for number, group in enumerate(groups, 1) for value in group.values}
    number_of = number_of or {name: number for number, name in enumerate(names, 1)}
    if number_of.keys().isdisjoint(there):
        listed = ", ".join(there[:MOST_LISTED]) + (", …" if len(there) > MOST_LISTED else "")
        raise OptionError(
            f"classes: none of {', '.join(number_of)} is in the field {options.class_field!r}, which holds {listed}"
        )
    numbers = [number_of.get(value, -1) if value else NO_CLASS for value in values]
    unmatched = tuple(value for value in number_of if value not in there)
    return names, np.array(numbers, dtype=np.int64), unmatched


def _areas(
    layer: Layer, places: NDArray[np.int64], options: RasterizeLabelsOptions, grid: Grid, counts: LabelCounts
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Polygons in the grid's CRS, and at which of the places they are."""
    geometry = layer.geometry[places]
    widths = _widths(layer, options)[places]
    if not (widths > 0).any():
        _check_areas(geometry)
        usable, kept = usable_polygons(geometry, counts)
        moved, there = reprojected(usable, layer.crs, grid)
        counts.outside_crs = int((~there).sum())
        return moved, np.flatnonzero(kept)[there]
    invalid = ~shapely.is_valid(geometry) & np.isin(shapely.get_type_id(geometry), (3, 6))
    geometry[invalid] = [polygons_only(shape) for shape in repaired(geometry[invalid])]
    present = np.flatnonzero(~shapely.is_missing(geometry) & ~shapely.is_empty(geometry))
    moved, there = reprojected(geometry[present], layer.crs, grid)
    wide = buffered(moved, widths[present[there]], grid.crs, metres=options.buffer_unit == "METRES")
    usable, kept = usable_polygons(wide, counts)
    counts.null_geometry, counts.repaired = len(places) - len(present), int(invalid.sum())
    counts.outside_crs = int((~there).sum())
    return usable, present[there][kept]


def _check_areas(geometry: NDArray[np.object_]) -> None:
    kinds = set(shapely.get_type_id(geometry[~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)]).tolist())
    if kinds and not kinds & {3, 6}:
        raise InputError(
            "labels have no polygons: of lines and points buffer or buffer field must say how far they reach"
        )


def _widths(layer: Layer, options: RasterizeLabelsOptions) -> NDArray[np.float64]:
    """How far each feature grows to each side."""
    reach = np.full(len(layer), options.buffer or 0.0)
    if options.buffer_field:
        widths = _numbers(layer, options.buffer_field, "buffer field", np.nan)
        if (widths < 0).any():
            least, name = float(np.nanmin(widths)), options.buffer_field
            raise OptionError(f"buffer field must hold widths of at least 0, got {least:g} in {name!r}")
        reach = np.where(np.isnan(widths), reach, widths / 2)
    return reach


def _column(layer: Layer, name: str, words: str) -> NDArray[Any]:
    column = layer.column(name)
    if column is None:
        there = ", ".join(layer.columns) or "none"
        raise OptionError(f"{words}: labels have no field {name!r}; the fields are {there}")
    return column


def _numbers(layer: Layer, name: Optional[str], words: str, null: float) -> NDArray[np.float64]:
    """The field as numbers; `null` where it is null, or everywhere without a field."""
    values = np.full(len(layer), null)
    if name is None:
        return values
    for place, text in enumerate(texts_of(_column(layer, name, words))):
        if text is None or not text.strip():
            continue
        try:
            values[place] = float(text)
        except ValueError:
            raise OptionError(f"{words} must hold numbers, got {text!r} in {name!r}") from None
    if np.isinf(values[values != null]).any():
        raise OptionError(f"{words} must hold finite numbers, got an infinite one in {name!r}")
    return values
