"""From polygons to the windows of a raster's grid that they cover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

#: Pixels; an edge this close below the middle of a pixel rounds as if it lay on it, so that equal tiles round alike.
TOLERANCE = 1e-6
#: Cells that 16 bits tell apart.
MOST_CELLS = 2**16


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
    points: NDArray[np.float64],
    owners: NDArray[np.integer[Any]],
    count: int,
    transform: tuple[float, ...],
    size: tuple[int, int],
) -> NDArray[np.int64]:
    """Windows (count, 4) as x_off, y_off, width, height of polygons given by their vertices.

    `points` (n, 2) are map coordinates in the raster's CRS, `owners` (n,) says whose vertex each is, from 0 and sorted;
    every polygon has at least one. `size` is the raster's (width, height).
    """
    if count == 0:
        return np.zeros((0, 4), dtype=np.int64)
    pixels = pixel_coordinates(points, transform)
    starts = np.searchsorted(owners, np.arange(count))
    low = np.minimum.reduceat(pixels, starts, axis=0)
    high = np.maximum.reduceat(pixels, starts, axis=0)
    offsets, sizes = whole_pixels(low, high - low, np.array(size))
    return np.concatenate([offsets, sizes], axis=1)


def whole_pixels(
    starts: NDArray[np.float64], sizes: NDArray[np.float64], end: Union[int, NDArray[np.int64]]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First pixels and numbers of pixels of tiles along an axis, or along both (n, 2), of a raster of `end` pixels.

    Both are rounded, the size by itself, so that equal tiles get equal windows; it is at least 1. A tile that lies in
    the raster has its pixels there too: where rounding would reach past the edge they are moved back.
    """
    pixels = np.maximum(_rounded(sizes), 1)
    offsets = _rounded(starts)
    inside = (starts >= -TOLERANCE) & (starts + sizes <= end + TOLERANCE)
    return np.where(inside, np.minimum(offsets, np.maximum(end - pixels, 0)), offsets), pixels


def grouped(
    windows: NDArray[np.integer[Any]], cell_height: int, cell_width: int, most: int
) -> Iterator[NDArray[np.int64]]:
    """Places of the windows (n, 4) in groups that start in the same cell of the grid, at most `most` in each.

    Cells come by rows, from the upper left; within one the windows keep their order.
    """
    if len(windows) == 0:
        return
    order, starts = _by_cells(windows[:, 1] // cell_height, windows[:, 0] // cell_width)
    for start, end in zip(starts, [*starts[1:], len(order)]):
        for first in range(start, end, most):
            yield order[first : min(first + most, end)].astype(np.int64)


def _by_cells(
    row: NDArray[np.integer[Any]], column: NDArray[np.integer[Any]]
) -> tuple[NDArray[np.integer[Any]], list[int]]:
    """Places by row and column, in as few bytes as hold them, and where among them each pair begins."""
    small = np.int32 if len(row) < 2**31 else np.int64
    first_row, first_column = int(row.min()), int(column.min())
    across = int(column.max()) - first_column + 1
    cells = (int(row.max()) - first_row + 1) * across
    if cells <= MOST_CELLS:  # one small number for each pair takes a fraction of the memory and of the time
        cell = np.empty(len(row), dtype=np.uint16)
        np.subtract(row, first_row, out=cell, casting="unsafe")
        cell *= np.uint16(min(across, MOST_CELLS - 1))  # of a single row there is nothing to multiply
        cell += (column - first_column).astype(np.uint16)
        counts = np.bincount(cell, minlength=cells)
        starts = (np.cumsum(counts) - counts)[counts > 0]
        return np.argsort(cell, kind="stable").astype(small), starts.tolist()
    order = np.lexsort((column, row)).astype(small)
    changes = (np.diff(row[order]) != 0) | (np.diff(column[order]) != 0)
    return order, [0, *(np.flatnonzero(changes) + 1).tolist()]


def box_of(windows: NDArray[np.integer[Any]]) -> tuple[int, int, int, int]:
    """The window that holds all of the windows (n, 4)."""
    left, top = (int(value) for value in windows[:, :2].min(axis=0))
    right, bottom = (int(value) for value in (windows[:, :2] + windows[:, 2:]).max(axis=0))
    return left, top, right - left, bottom - top


def _rounded(values: NDArray[np.float64]) -> NDArray[np.int64]:
    return np.floor(values + (0.5 + TOLERANCE)).astype(np.int64)
