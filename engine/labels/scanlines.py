"""Polygons filled row by row, many at once: the pixels whose centres lie inside, as GDAL finds them.

GDAL takes polygons one by one, as Python objects, which costs more than filling them where they are small and many.
The rules are its own: an edge that crosses the middle of a row turns filling on or off at the pixel to which the
crossing rounds, lower ends count and upper ones do not, and level edges in the middle of a row are filled on one side.
Its own is the arithmetic too: where an edge runs through a pixel's centre, the rounding of its ends decides.
"""

from __future__ import annotations

from copy import copy
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..imagery.rasters import Grid

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

#: Pixels that are painted in one go.
PAINTED = 128 * 1024
#: Pixels of a span, on average, from which on it is sooner to paint spans one by one.
LONG = 32


class Scanlines:
    """Polygons with a whole number each, to be painted over one another in their order."""

    def __init__(self, geometry: NDArray[np.object_], values: NDArray[np.integer[Any]], grid: Grid) -> None:
        parts, part_of = geometry, np.arange(len(geometry))
        if (shapely.get_type_id(geometry) != 3).any():
            parts, part_of = shapely.get_parts(geometry, return_index=True)
        rings, ring_of = shapely.get_rings(parts, return_index=True)
        points, owners = shapely.get_coordinates(rings, return_index=True)
        pixels = _pixels(points, grid)
        inner = np.flatnonzero(owners[1:] == owners[:-1])
        # GDAL goes round every ring the same way, which matters for level edges.
        turned = shapely.is_ccw(rings)[owners[inner]]
        self._begin = np.where(turned[:, None], pixels[inner + 1], pixels[inner])
        self._end = np.where(turned[:, None], pixels[inner], pixels[inner + 1])
        owner = np.asarray(part_of)[np.asarray(ring_of)[owners[inner]]]
        self._first = np.searchsorted(owner, np.arange(len(geometry) + 1))
        self._values = values

    def valued(self, values: NDArray[np.integer[Any]]) -> Scanlines:
        """The same polygons with other numbers."""
        other = copy(self)
        other._values = values
        return other

    def paint(self, out: NDArray[Any], window: tuple[int, int, int, int], found: Ints) -> None:
        """Paint the polygons at the places `found`, which rise, into `out` (row, col), which shows the window."""
        height, width = out.shape
        scale = np.array([width / window[2], height / window[3]])
        corner = np.array(window[:2]) * scale
        # Crossings are measured from the grid's corner: so a pixel is the same in every window, to the last bit.
        whole = np.floor(corner)
        counts = np.diff(self._first)[found]
        edges, polygon = ragged(self._first[found], counts), np.repeat(np.arange(len(found)), counts)
        begin, end = (points[edges] * scale - (corner - whole) for points in (self._begin, self._end))
        spans = _spans(begin, end, polygon, (int(whole[0]), int(whole[1]), width, height))
        _paint(out, spans, self._values[found])


def ragged(first: Ints, counts: Ints) -> Ints:
    """The numbers from each of `first` on, so many of each, one after the other."""
    numbers: Ints = np.arange(int(counts.sum())) + np.repeat(first - (np.cumsum(counts) - counts), counts)
    return numbers


def _pixels(points: Floats, grid: Grid) -> Floats:
    """Points (n, 2) as (column, row) of map coordinates, by the same steps as GDAL to the last bit."""
    a, b, c, d, e, f = tuple(grid.transform)[:6]
    x, y = points[:, 0], points[:, 1]
    if b == d == 0:
        return np.stack([-c / a + x * (1 / a), -f / e + y * (1 / e)], axis=1)
    one = 1 / (a * e - b * d)
    columns = (b * f - c * e) * one + x * (e * one) + y * (-b * one)
    rows = (c * d - a * f) * one + x * (-d * one) + y * (a * one)
    return np.stack([columns, rows], axis=1)


def _spans(begin: Floats, end: Floats, polygon: Ints, area: tuple[int, int, int, int]) -> Ints:
    """Spans (n, 2) of pixels of an area (left, top, width, height) in the order of the polygons; see `_paint`."""
    left, top, width, height = area
    # Rows are counted from the grid's corner before the window's: the other way round hides ends just beside a centre.
    first, last = (
        np.clip(np.ceil(side(begin[:, 1], end[:, 1]) - 0.5) - top, 0, height).astype(np.int64)
        for side in (np.minimum, np.maximum)
    )
    crossing = np.flatnonzero(last > first)
    down = (begin[crossing, 1] < end[crossing, 1])[:, None]
    upper = np.where(down, begin[crossing], end[crossing])
    lower = np.where(down, end[crossing], begin[crossing])
    first, counts = first[crossing], (last - first)[crossing]
    row = ragged(first, counts)
    x, y, right, under = (np.repeat(values, counts) for values in (*upper.T, *(lower - upper).T))
    column = _rounded((row + (top + 0.5) - y) * right / under + x, left, width)
    places = (np.repeat(polygon[crossing] * height, counts) + row) * (width + 1) + column
    places.sort()
    spans = places.reshape(-1, 2)
    level = (begin[:, 1] == end[:, 1]) & (begin[:, 1] % 1 == 0.5) & (begin[:, 0] > end[:, 0])
    level &= (begin[:, 1] > top) & (begin[:, 1] < top + height)
    if level.any():
        line = (polygon[level] * height + np.floor(begin[level, 1]).astype(np.int64) - top) * (width + 1)
        sides = [_rounded(points[level, 0], left, width) + line for points in (end, begin)]
        spans = np.concatenate([spans, np.stack(sides, axis=1)])
        spans = spans[np.argsort(spans[:, 0], kind="stable")]
    return spans


def _rounded(x: Floats, left: int, width: int) -> Ints:
    """The first pixel whose centre is on the right, counted from `left`."""
    columns: Ints = np.clip(np.floor(x + 0.5) - left, 0, width).astype(np.int64)
    return columns


def _paint(out: NDArray[Any], spans: Ints, values: NDArray[np.integer[Any]]) -> None:
    """Paint spans in their order; their first pixel and the one after their last are numbered
    (polygon * rows + row) * (columns + 1) + column."""
    height, width = out.shape
    begin, end = spans[:, 0], spans[:, 1]
    lengths = end - begin
    line = begin // (width + 1)
    first, value = (line % height) * width + begin % (width + 1), values[line // height]
    flat = out.reshape(-1)  # a view: windows are contiguous
    total = np.cumsum(lengths)
    place = 0
    while place < len(spans):
        before = total[place - 1] if place else 0
        stop = max(int(np.searchsorted(total, before + PAINTED, side="right")), place + 1)
        part = np.s_[place:stop]
        if total[stop - 1] - before > LONG * (stop - place):
            for start, length, number in zip(first[part].tolist(), lengths[part].tolist(), value[part].tolist()):
                flat[start : start + length] = number
        else:
            flat[ragged(first[part], lengths[part])] = np.repeat(value[part], lengths[part])
        place = stop
