"""Geometries grown to each side, in map units or in metres on the ground."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..errors import InputError
from .ground import Ground
from .reprojection import moved_points

#: Chords of a quarter circle of a buffer: within 0.2 % of its width.
QUARTER = 16
#: Metres over which it is measured how long the map's units are on the ground.
MEASURED_M = 10.0
#: Where it is measured: longitudes and latitudes.
DEGREES = CRS.from_epsg(4326)


def buffered(geometry: NDArray[np.object_], reach: NDArray[np.float64], crs: CRS, metres: bool) -> NDArray[np.object_]:
    """Geometries (n,) of a CRS grown by `reach` (n,) to each side; what does not grow stays as it is."""
    found: NDArray[np.object_] = geometry.copy()
    growing = np.flatnonzero(reach > 0)
    if not growing.size:
        return found
    if not metres:
        found[growing] = shapely.buffer(geometry[growing], reach[growing], quad_segs=QUARTER)
        return found
    bounds = shapely.bounds(geometry[growing])
    centres = (bounds[:, :2] + bounds[:, 2:]) / 2
    for place, stretch in zip(growing, metres_of_units(centres, crs)):
        # Where a unit to the right is shorter than one up: grown where both are metres, then brought back.
        metric = shapely.transform(geometry[place], lambda points, by=stretch: points * by)
        wide = shapely.buffer(metric, reach[place], quad_segs=QUARTER)
        found[place] = shapely.transform(wide, lambda points, by=stretch: points / by)
    return found


def metres_of_units(points: NDArray[np.float64], crs: CRS) -> NDArray[np.float64]:
    """Metres on the ground (n, 2) of a map unit to the right and of one up, at points (n, 2) of the map.

    Those of maps that stretch the ground, as Mercator's does towards the poles, are measured where the points lie.
    """
    if crs.is_geographic:
        ground = Ground.of(crs)
        return np.array([ground.stretch(y) for y in points[:, 1].tolist()]).reshape(-1, 2)
    unit = float(crs.linear_units_factor[1]) if crs.is_projected else 1.0
    step = MEASURED_M / unit
    try:
        here, right, up = (moved_points(points + by, crs, DEGREES) for by in ((0, 0), (step, 0), (0, step)))
    except InputError:  # a map of nowhere on the globe
        return np.full((len(points), 2), unit)
    ground = Ground.of(DEGREES)
    known = np.isfinite(here).all(axis=1)
    stretch = np.array([ground.stretch(y) for y in np.where(known, here[:, 1], 0.0).tolist()]).reshape(-1, 2)
    with np.errstate(invalid="ignore"):
        sides = [np.hypot(*((there - here) * stretch).T) / step for there in (right, up)]
    found = np.stack(sides, axis=1)
    return np.where(np.isfinite(found) & (found > 0), found, unit)
