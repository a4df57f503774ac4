"""Which pixels statistics are of: those in tiles, in a mask, and not under clouds."""

from __future__ import annotations

from types import TracebackType
from typing import Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import InputError, OptionError
from ...labels.burning import BurntPolygons, LabelCounts, usable_polygons
from ...labels.layers import Layer, read_layer, texts_of
from ...labels.reprojection import reprojected
from ..clouds.flags import cloud_flags, cloud_stack
from ..names import told
from ..rules import parse_rule
from ..stack import Grid, RasterStack
from ..sweep import Window
from .options import NormalizeRasterOptions


class Counted:
    """Says of windows of a grid which pixels count; safe to use from several threads. Use it as a context."""

    def __init__(self, options: NormalizeRasterOptions, grid: Grid) -> None:
        """Raises InputError or OptionError where tiles, mask or cloud raster do not fit."""
        self._grid = grid
        self._polygons: list[BurntPolygons] = []
        self._clouds: Optional[RasterStack] = None
        self._words: list[str] = []
        if options.tiles:
            self._polygons.append(_burnt(_tiles(options), "tiles", grid))
            self._words.append(f"split {options.split.strip()} of the tiles" if options.split.strip() else "tiles")
        if options.mask:
            self._polygons.append(_burnt(read_layer(options.mask, columns=[]), "mask", grid))
            self._words.append("inside the mask" if self._words else "mask")
        if options.cloud_raster:
            self._rule = parse_rule(options.cloud_rule)
            self._shown = check_overlap(options.cloud_raster, grid, "cloud raster")
            self._clouds = cloud_stack(options.cloud_raster, self._rule, grid)
            self._words.append("without clouds")

    @property
    def words(self) -> str:
        """What is counted, in words; empty where it is everything."""
        return ", ".join(self._words)

    def of(self, window: Window) -> Optional[NDArray[np.bool_]]:
        """(row, col) of a window, True where a pixel counts; None where every one does."""
        counted: Optional[NDArray[np.bool_]] = None
        for polygons in self._polygons:
            inside = _inside(polygons, window)
            counted = inside if counted is None else counted & inside
        if self._clouds is not None and (counted is None or counted.any()):
            # What is nodata or beyond the cloud raster is not cloud.
            clear = ~(cloud_flags(self._clouds, self._rule, window)[0] & _inside(self._shown, window))
            counted = clear if counted is None else counted & clear
        return counted

    def __enter__(self) -> Counted:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if self._clouds is not None:
            self._clouds.close()


def check_overlap(path: str, grid: Grid, words: str) -> BurntPolygons:
    """The ground that a raster shows; raises InputError where that has none in common with the grid."""
    with RasterStack([path]) as stack:
        own = stack.grid
    outline = np.array([shapely.polygons(_corners(own))], dtype=object)
    shown, _ = reprojected(outline, own.crs, grid)
    if not shapely.intersects(shown, shapely.polygons(_corners(grid))).any():
        raise InputError(f"{words} must overlap the first raster, but {told(path)} does not")
    return BurntPolygons(shown, np.ones(len(shown), np.uint8), grid, all_touched=False)


def _corners(grid: Grid) -> NDArray[np.float64]:
    across, down = grid.width, grid.height
    return grid.to_map(np.array([(0, 0), (across, 0), (across, down), (0, down)], dtype=np.float64))


def _inside(polygons: BurntPolygons, window: Window) -> NDArray[np.bool_]:
    burnt = np.zeros((window[3], window[2]), np.uint8)
    polygons.burn(burnt, window)
    return burnt > 0


def _tiles(options: NormalizeRasterOptions) -> Layer:
    """The tiles, those of the split alone where one is asked for."""
    split, name = options.split.strip(), options.split_field.strip() or "split"
    if not split:
        return read_layer(options.tiles or "", columns=[])
    layer = read_layer(options.tiles or "")
    column = layer.column(name)
    if column is None:
        there = ", ".join(layer.columns) or "none"
        raise OptionError(f"split field: tiles have no field {name!r}; the fields are {there}")
    splits = texts_of(column)
    chosen = np.array([found == split for found in splits], dtype=bool)
    if not chosen.any():
        there = ", ".join(sorted({found for found in splits if found})) or "none"
        raise OptionError(f"split must be one of those that the tiles have in {name} ({there}), got {split!r}")
    return Layer(layer.geometry[chosen], {}, layer.crs)


def _burnt(layer: Layer, words: str, grid: Grid) -> BurntPolygons:
    if layer.crs is None:
        raise InputError(f"{words}: the layer has no CRS, so it cannot be told where on the raster it lies")
    if not (np.isin(shapely.get_type_id(layer.geometry), (3, 6)) & ~shapely.is_empty(layer.geometry)).any():
        raise InputError(f"{words} must have at least one polygon, but there is none")
    geometry, _ = usable_polygons(layer.geometry, LabelCounts())
    geometry, _ = reprojected(geometry, layer.crs, grid)
    if not shapely.intersects(geometry, shapely.polygons(_corners(grid))).any():
        raise InputError(f"{words} must overlap the raster, but no polygon does")
    return BurntPolygons(geometry, np.ones(len(geometry), np.uint8), grid, all_touched=False)
