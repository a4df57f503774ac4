"""Labels of rasters as truth, window by window: polygons or a raster, of classes or of values."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np
import rasterio
import shapely
from rasterio.errors import RasterioError

from ..datasets.manifest import BACKGROUND, ClassEntry
from ..errors import InputError, OptionError
from ..imagery.stack import Grid
from ..labels.layers import Layer, read_layer
from ..labels.masks import LABELLED, Masks, RasterMasks, VectorMasks
from ..labels.reprojection import reprojected
from ..labels.values import RasterValues, VectorValues
from ..models.rules import IGNORE
from ..progress import Progress
from .matching import match_classes, match_numbers

Window = tuple[int, int, int, int]


class Truth(Protocol):
    """What is there; safe to use from several threads."""

    def mask(self, window: Window) -> np.ndarray:
        """(row, col) of a window x, y, width, height: indices of the model's outputs, uint8 with 255 where nothing is
        known; or values, float32 with NaN there."""

    def check(self, support: np.ndarray) -> None:
        """Raise InputError when of all that was measured nothing was labelled; `support` counts the model's classes."""

    def close(self) -> None:
        """Let go of what is open."""


class ClassTruth:
    """The classes of pixels."""

    def __init__(
        self,
        labels: str,
        name: str,
        class_field: Optional[str],
        grid: Grid,
        model: Sequence[ClassEntry],
        unlabelled: bool,
        ignore_differences: bool,
        progress: Progress,
    ) -> None:
        """`name` is what the labels are called; with `unlabelled` what none of them covers counts as background.

        Raises InputError or OptionError for labels that cannot be used.
        """
        self._masks: Masks
        if is_raster(labels):
            if class_field:
                raise OptionError(f"class field goes with polygons; {name} is a raster")
            self._masks = RasterMasks(labels, grid, (), progress)
            entries = match_numbers(self._masks.classes, model, progress)
        else:
            layer = read_layer(labels)
            _check_ground(layer, name, grid)
            self._masks = VectorMasks(layer, grid, class_field, () if class_field else _only_class(model))
            for sentence in self._masks.counts.sentences():
                progress.warn(sentence)
            entries = tuple(ClassEntry(number, name, "") for number, name in enumerate(self._masks.classes, 1))
        nothing = ClassEntry(BACKGROUND, "background", "")
        self._table = match_classes([nothing, *entries], model, ignore_differences, name, progress)
        if not unlabelled:
            self._table[BACKGROUND] = IGNORE
        self._name = name

    def check(self, support: np.ndarray) -> None:
        """Raise InputError when of all that was measured nothing was labelled; `support` counts the model's classes."""
        labelled = support.copy()
        if self._table[BACKGROUND] < len(labelled):
            labelled[self._table[BACKGROUND]] = 0
        if not labelled.any():
            raise InputError(f"{self._name} labels nothing of what was to be measured on: every pixel is background")

    def mask(self, window: Window) -> np.ndarray:
        found: np.ndarray = self._table[self._masks.mask(window, (window[3], window[2]))]
        return found

    def close(self) -> None:
        self._masks.close()


class ValueTruth:
    """The values of pixels."""

    def __init__(self, labels: str, name: str, class_field: Optional[str], grid: Grid, progress: Progress) -> None:
        """Raises InputError or OptionError for labels that cannot be used."""
        self._values: Masks
        if is_raster(labels):
            if class_field:
                raise OptionError(f"class field goes with polygons; {name} is a raster")
            self._values = RasterValues(labels, grid, "nearest")
        else:
            layer = read_layer(labels)
            _check_ground(layer, name, grid)
            self._values = VectorValues(layer, grid, class_field)
            for sentence in self._values.counts.sentences():
                progress.warn(sentence)

    def mask(self, window: Window) -> np.ndarray:
        return self._values.mask(window, (window[3], window[2]))

    def check(self, support: np.ndarray) -> None:
        """Every value that is known is a label."""

    def close(self) -> None:
        self._values.close()


def open_truth(
    task: str,
    labels: str,
    name: str,
    class_field: Optional[str],
    grid: Grid,
    model: Sequence[ClassEntry],
    unlabelled: bool,
    ignore_differences: bool,
    progress: Progress,
) -> Truth:
    """What labels say for a task of pixels; `name` is what they are called."""
    if task == "REGRESSION":
        return ValueTruth(labels, name, class_field, grid, progress)
    return ClassTruth(labels, name, class_field, grid, model, unlabelled, ignore_differences, progress)


def is_raster(path: str) -> bool:
    """Whether GDAL reads it as a raster; a file that may be both, as a GeoPackage, counts as polygons."""
    if Path(path).suffix.lower() == ".gpkg":
        return False
    try:
        with rasterio.open(path) as source:
            return bool(source.count > 0)
    except (RasterioError, OSError):
        return False


def _only_class(model: Sequence[ClassEntry]) -> tuple[str, ...]:
    """What polygons without a class field are of: the one class that the model knows beside the background."""
    names = tuple(entry.name for entry in model if entry.id != BACKGROUND and entry.name != "background")
    if len(names) == 1 or LABELLED in names:
        return names if len(names) == 1 else (LABELLED,)
    raise OptionError(f"class field is required, since the model knows several classes: {', '.join(names)}")


def _check_ground(layer: Layer, where: str, grid: Grid) -> None:
    """Raise InputError when no label is on the raster's ground; what cannot be told is left to the masks."""
    there = layer.geometry[~shapely.is_missing(layer.geometry) & ~shapely.is_empty(layer.geometry)]
    if layer.crs is None or not len(there):
        return
    moved, _ = reprojected(shapely.box(*shapely.bounds(there).T), layer.crs, grid)
    corners = np.array([(0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height)], np.float64)
    ground: Any = shapely.polygons(grid.to_map(corners))
    if not shapely.intersects(np.asarray(moved, dtype=object), ground).any():
        raise InputError(f"{where} lies outside of the raster: none of its polygons shares ground with it")
