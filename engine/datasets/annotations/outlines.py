"""Polygons as single outlines, for formats that have one list of points for an object."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.polygon import orient


def outline_of(geometry: Any) -> NDArray[np.float64]:
    """The points (n, 2) of one closed line around a polygon or multipolygon, without the first again at the end.

    Holes and further parts are tied in by bridges without width, there and back between near corners, so that filling
    the outline fills the same ground: by its winding as well as by counting crossings.
    """
    parts = sorted(shapely.get_parts(geometry), key=lambda part: -part.area)
    rings = [ring for part in parts for ring in (orient(part).exterior, *orient(part).interiors)]
    path: NDArray[np.float64]
    path, *others = (shapely.get_coordinates(ring)[:-1] for ring in rings)
    for ring in others:
        leave = _nearest(path, ring[0])
        enter = _nearest(ring, path[leave])
        ring = np.roll(ring, -enter, axis=0)
        path = np.concatenate([path[: leave + 1], ring, ring[:1], path[leave:]])
    return path


def _nearest(points: NDArray[np.float64], point: NDArray[np.float64]) -> int:
    return int(np.argmin(((points - point) ** 2).sum(axis=1)))
