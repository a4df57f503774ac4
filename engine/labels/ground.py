"""How large things drawn in degrees are on the ground."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

Floats = NDArray[np.float64]

#: WGS 84, for a CRS that does not say.
SEMI_MAJOR_M, INVERSE_FLATTENING = 6378137.0, 298.257223563


@dataclass(frozen=True)
class Ground:
    """The ellipsoid below a CRS; `radians` is the CRS's unit where that is an angle, else None."""

    radians: float | None
    semi_major: float = SEMI_MAJOR_M
    eccentricity: float = 0.0

    @classmethod
    def of(cls, crs: CRS) -> Ground:
        """What the CRS says."""
        if not crs.is_geographic:
            return cls(None)
        found = re.search(r'SPHEROID\["[^"]*",\s*([-+.\deE]+),\s*([-+.\deE]+)', crs.to_wkt(version="WKT1_GDAL"))
        semi_major, inverse = (float(part) for part in found.groups()) if found else (SEMI_MAJOR_M, INVERSE_FLATTENING)
        flattening = 1 / inverse if inverse else 0.0
        return cls(float(crs.units_factor[1]), semi_major, math.sqrt(flattening * (2 - flattening)))

    def equal_area(self, points: Floats) -> Floats:
        """Points (n, 2) of the map moved to where areas are true: in square metres, or as they were in map units."""
        if self.radians is None:
            return points
        sine = np.sin(points[:, 1] * self.radians)
        e = self.eccentricity
        if e:
            below = 1 - (e * sine) ** 2
            sine = (1 - e * e) * (sine / (2 * below) + np.arctanh(e * sine) / (2 * e))
        return np.stack([points[:, 0] * self.radians * self.semi_major, sine * self.semi_major], axis=1)

    def stretch(self, y: float) -> tuple[float, float]:
        """Lengths on the ground of a map unit to the right and of one up, at that height on the map."""
        if self.radians is None:
            return 1.0, 1.0
        below = 1 - (self.eccentricity * math.sin(y * self.radians)) ** 2
        across = self.semi_major / math.sqrt(below)
        along = across * (1 - self.eccentricity**2) / below
        return max(across * math.cos(y * self.radians), 1e-9) * self.radians, along * self.radians
