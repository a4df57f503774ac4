"""Whether rasters that are to be read together lie on common ground."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.warp import transform_bounds

from ..errors import InputError
from .names import told
from .rasters import Grid, cause_of, grid_of, ground_control_crs, open_raster, upright


def check_overlap(paths: Sequence[str], grid: Grid) -> None:
    """Raise InputError for the first raster that shares no ground with the grid, which is that of the first path."""
    first = told(paths[0])
    for path in paths[1:]:
        with open_raster(path) as source, upright(source, ground_control_crs(source), path) as placed:
            other = grid_of(placed, path)
        corners = np.array([(0, 0), (other.width, 0), (0, other.height), (other.width, other.height)], dtype=np.float64)
        points = other.to_map(corners)
        bounds = (*points.min(axis=0), *points.max(axis=0))
        try:
            west, south, east, north = transform_bounds(other.crs, grid.crs, *map(float, bounds))
        except Exception as error:  # PROJ's own, of several kinds
            raise InputError(f"{told(path)} cannot be brought to the CRS of {first}: {cause_of(error)}") from None
        found = np.array([(west, south), (east, south), (west, north), (east, north)], dtype=np.float64)
        pixels = grid.to_pixels(found)
        low, high = pixels.min(axis=0), pixels.max(axis=0)
        if not np.isfinite(pixels).all() or (high <= 0).any() or low[0] >= grid.width or low[1] >= grid.height:
            raise InputError(f"{told(path)} does not overlap {first}: they lie on different ground")
