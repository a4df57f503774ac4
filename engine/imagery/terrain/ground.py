"""How far a step from pixel to pixel goes on the ground."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ..rasters import Grid

#: A number, or an array that varies by row (rows, 1) or by pixel (rows, columns).
Length = Union[float, NDArray[np.float64]]

_ELLIPSOID = re.compile(r"(?:SPHEROID|ELLIPSOID)\[\"[^\"]*\",\s*([\d.eE+]+),\s*([\d.eE+]+)")


@dataclass(frozen=True)
class Steps:
    """East and north parts of a step to the next column and of one to the next row, in units of length."""

    column_east: Length
    column_north: Length
    row_east: Length
    row_north: Length

    @property
    def straight(self) -> bool:
        """Whether rows run east and west, and columns north and south."""
        return bool(np.all(self.column_north == 0) and np.all(self.row_east == 0))

    def of(self, row: NDArray[np.int64], column: NDArray[np.int64]) -> Steps:
        """Steps at these pixels of the window, for neighbourhoods (3 rows each) that lie one under the other."""

        def chosen(length: Length) -> Length:
            if not isinstance(length, np.ndarray):
                return length
            rows, columns = np.broadcast_arrays(row, column if length.shape[1] > 1 else 0)
            picked: NDArray[np.float64] = length[rows, columns].repeat(3)[:-2, None]
            return picked

        parts = (self.column_east, self.column_north, self.row_east, self.row_north)
        return Steps(*(chosen(length) for length in parts))


class Ground:
    """The ground under a grid. A CRS in degrees is measured in metres on its ellipsoid, row by row.

    Elsewhere lengths are in the CRS's own units.
    """

    def __init__(self, grid: Grid) -> None:
        self._transform = grid.transform
        self.geographic = bool(grid.crs.is_geographic)
        if self.geographic:
            found = _ELLIPSOID.search(grid.crs.to_wkt())
            if found is None:
                raise InputError("The CRS of the heights names no ellipsoid: it cannot be told how long a degree is")
            self._radius, inverse = float(found.group(1)), float(found.group(2))
            flattening = 1 / inverse if inverse else 0.0
            self._eccentricity = flattening * (2 - flattening)
            self._radians = float(grid.crs.units_factor[1])

    def steps(self, x: int, y: int, width: int, height: int) -> Steps:
        """Steps at the centres of the pixels of a window."""
        t = self._transform
        if not self.geographic:
            return Steps(t.a, t.d, t.b, t.e)
        rows = np.arange(y, y + height, dtype=np.float64)[:, None] + 0.5
        columns = np.arange(x, x + width, dtype=np.float64)[None] + 0.5
        latitude: Any = (t.f + t.e * rows + (t.d * columns if t.d else 0.0)) * self._radians
        # Beyond the poles there is no ground.
        latitude = np.where(np.abs(latitude) < math.pi / 2, latitude, np.nan)
        bend = 1 - self._eccentricity * np.sin(latitude) ** 2
        east = self._radians * self._radius * np.cos(latitude) / np.sqrt(bend)
        north = self._radians * self._radius * (1 - self._eccentricity) / bend**1.5
        return Steps(t.a * east, t.d * north, t.b * east, t.e * north)
