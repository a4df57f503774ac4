"""Which tiles a dialog's numbers make, as a plan to draw."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry

from ...algorithms.raster_grid import RasterGrid
from ...algorithms.tiles.sample_ground import RasterGround
from ...engine.tiles.grid import Axis, TileGrid, make_grid
from ...engine.tiles.options import GridOptions, SampleOptions
from ..linked import context
from .drawing import Plan


def plan_of_grid(raster: RasterGrid, crs: Any, options: GridOptions, extent: Optional[QgsGeometry] = None) -> Plan:
    """The tiles over a raster, or over an extent (a polygon in its CRS) of it. Raises EngineError as the run would."""
    window = raster.window(extent)
    return Plan(make_grid(options, raster.transform, window, (raster.width, raster.height)), crs, window)


def plan_of_sample(raster: RasterGrid, raster_crs: Any, options: SampleOptions, crs: Any) -> Plan:
    """One tile in the middle of a raster, upright in `crs`. Raises EngineError where no tile fits."""
    lattice = RasterGround(options, raster, raster_crs, crs, context()).lattice
    columns = _axis(lattice.width, lattice.tile_width)
    rows = _axis(lattice.height, lattice.tile_height)
    grid = TileGrid(lattice.transform, columns, rows, 0.0, 0.0)
    return Plan(grid, crs, (0, 0, lattice.width, lattice.height))


def _axis(length: int, size: float) -> Axis:
    start = float(int((length - size) / 2))
    return Axis(np.array([start]), size, np.array([int(start)]), max(1, round(size)))
