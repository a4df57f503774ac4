"""The ground resolution of a pixel grid in metres."""

from __future__ import annotations

import math
from typing import Optional

from rasterio.crs import CRS
from rasterio.errors import CRSError

#: Metres of a degree of latitude, on a sphere of the Earth's mean radius.
_METRES_PER_DEGREE = 111_195.0


def metres_per_pixel(crs: CRS, pixel_size: tuple[float, float], latitude: float) -> Optional[float]:
    """The side of a square of a pixel's area in metres; None when the CRS has units of its own.

    `pixel_size` is in units of the CRS, `latitude` in degrees counts for geographic ones alone.
    """
    x, y = (abs(size) for size in pixel_size)
    if crs.is_geographic:
        return math.sqrt(x * y * math.cos(math.radians(latitude))) * _METRES_PER_DEGREE
    try:
        factor = float(crs.linear_units_factor[1])
    except (CRSError, ValueError):
        return None
    return math.sqrt(x * y) * factor
