"""The part of a raster that is mapped: a rectangle of its pixels, and polygons."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Optional

import numpy as np
import shapely

from ..errors import InputError, OptionError
from ..imagery.stack import Grid, RasterStack
from ..labels.layers import Layer, read_layer
from ..labels.masks import VectorMasks

#: x, y, width, height in pixels.
Area = tuple[int, int, int, int]


def area_of(extent: Optional[tuple[float, float, float, float]], stack: RasterStack) -> Area:
    """The part of the raster inside the extent, snapped outward to whole pixels; an OptionError when there is none."""
    if extent is None:
        return 0, 0, stack.width, stack.height
    xmin, ymin, xmax, ymax = extent
    corners = [~stack.transform @ point for point in ((xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax))]
    low, high = np.min(corners, axis=0), np.max(corners, axis=0)
    left, top = (max(0, math.floor(value + 1e-6)) for value in low)
    right = min(stack.width, math.ceil(high[0] - 1e-6))
    bottom = min(stack.height, math.ceil(high[1] - 1e-6))
    if right <= left or bottom <= top:
        raise OptionError(f"extent must overlap the raster, got {', '.join(f'{value:g}' for value in extent)}")
    return left, top, right - left, bottom - top


class Polygons:
    """Polygons to map inside of; safe to use from several threads."""

    def __init__(self, layer: Layer, grid: Grid, around: bool = False) -> None:
        """A pixel of the grid lies inside when its centre does; with `around` when it or one beside it is touched."""
        self._masks, self._around = VectorMasks(layer, grid, all_touched=around), around

    def inside(self, x: int, y: int, width: int, height: int) -> np.ndarray:
        """(row, col) bool of a window, which may reach beyond the grid."""
        if not self._around:
            return self._masks.mask((x, y, width, height), (height, width)) > 0
        touched = self._masks.mask((x - 1, y - 1, width + 2, height + 2), (height + 2, width + 2)) > 0
        rows = touched[:-2] | touched[1:-1] | touched[2:]
        return rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]


def read_mask(path: str, stack: RasterStack, area: Area) -> Layer:
    """The layer of polygons to map inside of.

    Raises InputError when it has no CRS, no polygons, or none of them on the area.
    """
    layer = read_layer(Path(path), columns=[])
    if layer.crs is None:
        raise InputError("mask has no CRS: it cannot be told where on the raster it lies")
    polygonal = np.isin(shapely.get_type_id(layer.geometry), (3, 6)) & ~shapely.is_empty(layer.geometry)
    if not polygonal.any():
        raise InputError("mask must have at least one polygon, but there is none")
    _, _, width, height = area
    grid = stack.grid
    part = Grid(grid.crs, grid.window_transform(area, (height, width)), width, height)
    # A coarse look is enough to tell whether they meet at all.
    rows, columns = min(height, 1024), min(width, 1024)
    seen = VectorMasks(layer, part, all_touched=True).mask((0, 0, width, height), (rows, columns))
    if not seen.any():
        raise InputError("mask must overlap what is mapped, but none of its polygons does")
    return layer
