"""Pixels of the result from those of its inputs, in windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .grids import Box, overlap
from .reading import Area, Readers, Unit


@dataclass(frozen=True)
class Merged:
    """A window of the result (band, row, col), whether any pixel of it is data and whether all are, and how many of
    these look like nodata, by the place of the unit that they come from.
    """

    pixels: NDArray[Any]
    any_valid: bool
    all_valid: bool
    mistakable: dict[int, int]


class Merger:
    """Lays units over one another; where several have data, `merge` says which counts.

    `nodata` is that of the result; where there is none, pixels without data are 0.
    """

    def __init__(self, readers: Readers, dtype: str, nodata: Optional[float], merge: str, count: int) -> None:
        self._readers = readers
        self._dtype = np.dtype(dtype)
        self._nodata = nodata
        self._merge = merge
        self._count = count
        self._fill = self._dtype.type(0 if nodata is None else nodata)
        units = readers.units
        order = range(len(units) - 1, -1, -1) if merge == "LAST" else range(len(units))
        self._order = [place for place in order if units[place].area[2] > 0]
        self._boxes = {place: _box(units[place].area) for place in self._order}

    def window(self, area: Area) -> Merged:
        """The pixels of a window (x, y, width, height) of the result. Safe to be called from several threads."""
        x, y, width, height = area
        pixels = np.full((self._count, height, width), self._fill, dtype=self._dtype)
        filled = np.zeros(pixels.shape, dtype=bool)
        sums = np.zeros(pixels.shape, dtype=np.float64) if self._merge == "MEAN" else None
        counts = np.zeros(pixels.shape, dtype=np.uint32) if self._merge == "MEAN" else None
        mistakable: dict[int, int] = {}
        for place in self._order:
            shared = overlap(_box(area), self._boxes[place])
            if shared is None:
                continue
            unit = self._readers.units[place]
            left, top, right, bottom = (int(side) for side in shared)
            inside = np.s_[top - y : bottom - y, left - x : right - x]
            if self._merge in ("FIRST", "LAST") and all(filled[target][inside].all() for target in unit.targets):
                continue
            found, valid = self._readers.read(place, (left, top, right - left, bottom - top))
            there = self._mistakable(unit, found, valid)
            if there:
                mistakable[place] = there
            for number, target in enumerate(unit.targets):
                known = valid[number] if valid is not None else None
                if sums is not None and counts is not None:
                    _add(sums[target][inside], counts[target][inside], found[number], known)
                    filled[target][inside] |= True if known is None else known
                else:
                    self._lay(pixels[target][inside], filled[target][inside], found[number], known)
        if sums is not None and counts is not None:
            self._mean(pixels, sums, counts)
        return Merged(pixels, bool(filled.any()), bool(filled.all()), mistakable)

    def _lay(
        self, pixels: NDArray[Any], filled: NDArray[np.bool_], found: NDArray[Any], valid: Optional[NDArray[np.bool_]]
    ) -> None:
        """Lay pixels (row, col) over what is there already."""
        if not filled.any():
            if valid is None:
                pixels[...] = found
                filled[...] = True
            else:
                np.copyto(pixels, found, where=valid, casting="unsafe")
                filled[...] = valid
            return
        fresh = ~filled if valid is None else valid & ~filled
        np.copyto(pixels, found, where=fresh, casting="unsafe")
        if self._merge in ("MIN", "MAX"):
            both = filled if valid is None else valid & filled
            choose = np.minimum if self._merge == "MIN" else np.maximum
            choose(pixels, found.astype(pixels.dtype, copy=False), out=pixels, where=both)
        filled |= fresh

    def _mean(self, pixels: NDArray[Any], sums: NDArray[np.float64], counts: NDArray[np.uint32]) -> None:
        there = counts > 0
        np.divide(sums, counts, out=sums, where=there)
        if pixels.dtype.kind in "iu":
            np.rint(sums, out=sums)
        np.copyto(pixels, sums, where=there, casting="unsafe")

    def _mistakable(self, unit: Unit, found: NDArray[Any], valid: Optional[NDArray[np.bool_]]) -> int:
        """How many pixels are data, but have the value that is nodata in the result."""
        if self._nodata is None or np.isnan(self._nodata) or unit.nodata == self._nodata:
            return 0
        alike = found == self._nodata
        return int(np.count_nonzero(alike if valid is None else alike & valid))


def _add(
    sums: NDArray[np.float64], counts: NDArray[np.uint32], found: NDArray[Any], valid: Optional[NDArray[np.bool_]]
) -> None:
    np.add(sums, found, out=sums, where=True if valid is None else valid)
    np.add(counts, 1, out=counts, where=True if valid is None else valid, casting="unsafe")


def _box(area: Area) -> Box:
    x, y, width, height = area
    return x, y, x + width, y + height


def size_for(units: Sequence[Unit], count: int, dtype: str, largest: int, most_bytes: int) -> int:
    """Side of the windows: the largest, halved until the pixels of one window take no more than so many bytes."""
    widest = max([count, *(len(unit.indexes) for unit in units)])
    size = largest
    while size > largest // 4 and widest * size * size * np.dtype(dtype).itemsize > most_bytes:
        size //= 2
    return size
