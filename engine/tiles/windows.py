"""From polygons to the windows of a raster's grid that they cover."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Pixels; an edge this close below the middle of a pixel rounds as if it lay on it, so that equal tiles round alike.
TOLERANCE = 1e-6


def pixel_coordinates(points: NDArray[np.float64], transform: tuple[float, ...]) -> NDArray[np.float64]:
    """Map coordinates (n, 2) as (x, y), in the grid's (column, row), real numbers.

    `transform` is the affine's (a, b, c, d, e, f): x = a·column + b·row + c, y = d·column + e·row + f.
    """
    a, b, c, d, e, f = transform[:6]
    # The origin goes first: the small difference of two large numbers is exact, a sum of large products is not.
    dx, dy = points[:, 0] - c, points[:, 1] - f
    area = a * e - b * d
    return np.stack([(e * dx - b * dy) / area, (a * dy - d * dx) / area], axis=1)


def windows_of(
    points: NDArray[np.float64], owners: NDArray[np.integer[Any]], count: int, transform: tuple[float, ...]
) -> NDArray[np.int64]:
    """Windows (count, 4) as x_off, y_off, width, height of polygons given by their vertices.

    `points` (n, 2) are map coordinates in the raster's CRS, `owners` (n,) says whose vertex each is, from 0 and sorted;
    every polygon has at least one. A window starts at the rounded corner of the polygon's box in pixels, and its size
    is the rounded length of the box, so that equal tiles get equal windows; it is at least 1 pixel.
    """
    if count == 0:
        return np.zeros((0, 4), dtype=np.int64)
    pixels = pixel_coordinates(points, transform)
    starts = np.searchsorted(owners, np.arange(count))
    low = np.minimum.reduceat(pixels, starts, axis=0)
    high = np.maximum.reduceat(pixels, starts, axis=0)
    size = np.maximum(_rounded(high - low), 1)
    return np.concatenate([_rounded(low), size], axis=1)


def _rounded(values: NDArray[np.float64]) -> NDArray[np.int64]:
    return np.floor(values + (0.5 + TOLERANCE)).astype(np.int64)
