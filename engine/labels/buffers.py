"""Geometries grown to each side, in map units or in metres on the ground."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from .ground import Ground

#: Chords of a quarter circle of a buffer: within 0.2 % of its width.
QUARTER = 16


def buffered(geometry: NDArray[np.object_], reach: NDArray[np.float64], crs: CRS, metres: bool) -> NDArray[np.object_]:
    """Geometries (n,) of a CRS grown by `reach` (n,) to each side; what does not grow stays as it is."""
    found: NDArray[np.object_] = geometry.copy()
    growing = np.flatnonzero(reach > 0)
    if not metres:
        found[growing] = shapely.buffer(geometry[growing], reach[growing], quad_segs=QUARTER)
        return found
    ground = Ground.of(crs)
    factor = 1.0 if crs.is_geographic else float(crs.linear_units_factor[1])
    bounds = shapely.bounds(geometry)
    for place in growing:
        # In metres a degree to the right is shorter than one up: grown where both are metres, then brought back.
        stretch = np.array(ground.stretch(float(bounds[place, 1::2].mean()))) * factor
        metric = shapely.transform(geometry[place], lambda points, by=stretch: points * by)
        wide = shapely.buffer(metric, reach[place], quad_segs=QUARTER)
        found[place] = shapely.transform(wide, lambda points, by=stretch: points / by)
    return found
