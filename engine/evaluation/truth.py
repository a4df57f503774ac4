"""Labels of rasters as truth, window by window: polygons or a raster, of classes or of values."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np
import rasterio
import rasterio.features
import shapely
from rasterio.errors import RasterioError

from ..datasets.manifest import BACKGROUND, ClassEntry
from ..errors import InputError, OptionError
from ..imagery.stack import Grid, RasterStack
from ..labels.layers import Layer, read_layer
from ..labels.masks import Masks, RasterMasks, VectorMasks
from ..labels.reprojection import polygons_only, reprojected
from ..progress import Progress
from .matching import match_classes, match_numbers

Window = tuple[int, int, int, int]


class Truth(Protocol):
    """What is there; safe to use from several threads."""

    def mask(self, window: Window) -> np.ndarray:
        """(row, col) of a window x, y, width, height: indices of the model's outputs, uint8 with 255 where nothing is
        known; or values, float32 with NaN there."""

    def close(self) -> None:
        """Let go of what is open."""


class ClassTruth:
    """The classes of pixels."""

    def __init__(
        self,
        labels: str,
        class_field: Optional[str],
        grid: Grid,
        model: Sequence[ClassEntry],
        ignore_differences: bool,
        progress: Progress,
    ) -> None:
        """Raises InputError or OptionError for labels that cannot be used, or that the model does not know."""
        self._masks: Masks
        if is_raster(labels):
            if class_field:
                raise OptionError(f"class field goes with polygons; {labels} is a raster")
            self._masks = RasterMasks(labels, grid, (), progress)
            entries = match_numbers(self._masks.classes, model, progress)
        else:
            layer = read_layer(labels)
            _check_ground(layer, labels, grid)
            self._masks = VectorMasks(layer, grid, class_field)
            for sentence in self._masks.counts.sentences():
                progress.warn(sentence)
            entries = tuple(ClassEntry(number, name, "") for number, name in enumerate(self._masks.classes, 1))
        nothing = ClassEntry(BACKGROUND, "background", "")
        self._table = match_classes([nothing, *entries], model, ignore_differences, labels, progress)

    def mask(self, window: Window) -> np.ndarray:
        found: np.ndarray = self._table[self._masks.mask(window, (window[3], window[2]))]
        return found

    def close(self) -> None:
        self._masks.close()


class RasterValues:
    """The values of the first band of a raster, brought to the grid by nearest neighbour."""

    def __init__(self, path: str, grid: Grid) -> None:
        self._stack = RasterStack([path], bands="1", resampling="nearest", grid=grid)

    def mask(self, window: Window) -> np.ndarray:
        pixels = self._stack.read(*window)
        values = pixels[..., 0].astype(np.float32)
        values[~self._stack.valid(pixels)[..., 0] | ~np.isfinite(values)] = np.nan
        return values

    def close(self) -> None:
        self._stack.close()


class PolygonValues:
    """The numbers of a field of polygons, NaN between them; where polygons overlap the later one in the layer wins."""

    def __init__(self, path: str, field: Optional[str], grid: Grid) -> None:
        """Raises InputError or OptionError for polygons or a field that cannot be used."""
        layer = read_layer(path)
        if layer.crs is None:
            raise InputError(f"{path} has no CRS: it cannot be told where on the raster it lies")
        _check_ground(layer, path, grid)
        column = layer.column(field) if field else None
        if column is None or column.dtype.kind not in "iuf":
            numbers = ", ".join(name for name, values in layer.columns.items() if values.dtype.kind in "iuf")
            raise OptionError(f"class field must be a field of numbers of {path} ({numbers or 'none'}), got {field!r}")
        values = column.astype(np.float64)
        polygonal = np.isin(shapely.get_type_id(layer.geometry), (3, 6)) & ~shapely.is_empty(layer.geometry)
        usable = polygonal & np.isfinite(values)
        if not usable.any():
            raise InputError(f"{path} has no polygons with a number in {field}")
        geometry = shapely.make_valid(layer.geometry[usable])
        geometry = np.array([polygons_only(shape) for shape in geometry], dtype=object)
        self._geometry, kept = reprojected(geometry, layer.crs, grid)
        self._values = values[usable][kept]
        self._grid, self._tree = grid, shapely.STRtree(self._geometry)

    def mask(self, window: Window) -> np.ndarray:
        x, y, width, height = window
        corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], np.float64)
        values = np.full((height, width), np.nan, np.float32)
        found = np.sort(self._tree.query(shapely.polygons(self._grid.to_map(corners)), predicate="intersects"))
        if found.size:
            shapes = [(self._geometry[place], float(self._values[place])) for place in found]
            transform = self._grid.window_transform(window, (height, width))
            rasterio.features.rasterize(shapes, out=values, transform=transform)
        return values

    def close(self) -> None:
        """Nothing is held open."""


def open_truth(
    task: str,
    labels: str,
    class_field: Optional[str],
    grid: Grid,
    model: Sequence[ClassEntry],
    ignore_differences: bool,
    progress: Progress,
) -> Truth:
    """What labels say for a task of pixels."""
    if task != "REGRESSION":
        return ClassTruth(labels, class_field, grid, model, ignore_differences, progress)
    return RasterValues(labels, grid) if is_raster(labels) else PolygonValues(labels, class_field, grid)


def is_raster(path: str) -> bool:
    """Whether GDAL reads it as a raster; a file that may be both, as a GeoPackage, counts as polygons."""
    if Path(path).suffix.lower() == ".gpkg":
        return False
    try:
        with rasterio.open(path) as source:
            return bool(source.count > 0)
    except (RasterioError, OSError):
        return False


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
