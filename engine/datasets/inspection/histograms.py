"""Histograms of values that stream by: one pass, bounded memory, and the same result in whatever order they come."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Bins of a histogram at most: whole numbers of 16 bits have one each.
BINS = 65536
#: Part of a band's pixels that one value at an end of its type may have before it is suspicious.
SUSPICIOUS = 0.05
#: The least exponent of a bin's width.
_LEAST = -1000
#: Bits of a bin's number at most, which keeps the numbers exact.
_BITS = 40


class Histogram:
    """Counts of finite values in bins of 2**exponent, whose edges are multiples of their width.

    Bins are as narrow as `BINS` of them allow over the values seen; where the range grows, neighbours are merged, so
    that nothing is counted anew and the order of the values does not matter. Whole numbers keep bins of at least 1.
    """

    def __init__(self, whole: bool) -> None:
        """`whole` where the values are whole numbers."""
        self.whole = whole
        self.count = 0
        self.low, self.high = math.inf, -math.inf
        self.exponent = 0
        #: Number of the first bin: it begins at first · 2**exponent.
        self.first = 0
        self.counts: NDArray[np.int64] = np.zeros(0, np.int64)

    def add(self, values: NDArray[Any]) -> None:
        """Count values, which are all finite."""
        if not values.size:
            return
        low, high = float(values.min()), float(values.max())
        self._make_room(min(low, self.low), max(high, self.high))
        numbers = self._numbers(values)
        self.counts += np.bincount(numbers.ravel() - self.first, minlength=len(self.counts))
        self.count += values.size

    def take(self, other: Histogram) -> None:
        """Count what another histogram of the same kind of values has counted."""
        if not other.count:
            return
        self._make_room(min(other.low, self.low), max(other.high, self.high))
        first, counts = _merged(other.first, other.counts, self.exponent - other.exponent)
        start = first - self.first
        self.counts[start : start + len(counts)] += counts
        self.count += other.count

    @property
    def width(self) -> float:
        """Of a bin."""
        return math.ldexp(1.0, self.exponent)

    def percentile(self, percent: float) -> float:
        """The value below which that share lies, right to a bin's width (exact for whole numbers of 16 bits); NaN where
        nothing was counted."""
        if not self.count:
            return math.nan
        place = int(np.searchsorted(np.cumsum(self.counts), percent / 100 * self.count, side="left"))
        place = min(place, len(self.counts) - 1)
        middle = 0.0 if self.whole and self.exponent == 0 else 0.5
        return min(max((self.first + place + middle) * self.width, self.low), self.high)

    def share_of(self, value: float) -> float:
        """Which part of the values lies in that value's bin: for whole numbers of 16 bits those that are this value."""
        place = math.floor(math.ldexp(value, -self.exponent)) - self.first
        if not self.count or not 0 <= place < len(self.counts):
            return 0.0
        return float(self.counts[place] / self.count)

    def without(self, values: Iterable[float]) -> Histogram:
        """The same without what lies in the bins of these values."""
        found = Histogram(self.whole)
        found.take(self)
        for value in values:
            place = math.floor(math.ldexp(value, -found.exponent)) - found.first
            if 0 <= place < len(found.counts):
                found.counts[place] = 0
        found.count = int(found.counts.sum())
        return found

    def between(self, low: float, high: float, bins: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Edges (n + 1,) and counts (n,) of about `bins` equal bins from `low` to `high`, each of whole own bins.

        What lies beyond is left out.
        """
        begin = math.floor(math.ldexp(low, -self.exponent))
        end = max(math.floor(math.ldexp(high, -self.exponent)) + 1, begin + 1)
        step = max(1, -(-(end - begin) // bins))
        number = -(-(end - begin) // step)
        counts = np.zeros(number * step, np.int64)
        start = self.first - begin
        source = self.counts[max(-start, 0) : max(len(counts) - start, 0)]
        counts[max(start, 0) : max(start, 0) + len(source)] = source
        edges: NDArray[np.float64] = (begin + step * np.arange(number + 1)).astype(np.float64) * self.width
        return edges, counts.reshape(number, step).sum(axis=1)

    def _numbers(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """The bin of each value."""
        if self.exponent == 0 and values.dtype.kind in "iu":
            return values.astype(np.int64)
        return np.floor(np.ldexp(values.astype(np.float64), -self.exponent)).astype(np.int64)

    def _make_room(self, low: float, high: float) -> None:
        exponent = _exponent(low, high, self.whole)
        first = math.floor(math.ldexp(low, -exponent))
        counts = np.zeros(math.floor(math.ldexp(high, -exponent)) - first + 1, np.int64)
        if self.count:
            begin, merged = _merged(self.first, self.counts, exponent - self.exponent)
            counts[begin - first : begin - first + len(merged)] = merged
        self.low, self.high, self.exponent, self.first, self.counts = low, high, exponent, first, counts


def suspicious(values: Histogram, dtype: str, nodata: bool) -> list[float]:
    """Values at the ends of a whole type, and 0, that more than a twentieth of the pixels have: likely they say that
    nothing is there, or with `nodata`, where other values say that, that the pixel is saturated."""
    if not values.whole or values.exponent or values.low == values.high:
        return []
    limits = np.iinfo(dtype)
    ends = {limits.max} if nodata else {0, limits.min, limits.max}
    return [float(end) for end in sorted(ends) if values.share_of(end) > SUSPICIOUS]


def distance(one: Histogram, other: Histogram) -> float:
    """The largest difference between two cumulative shares (Kolmogorov and Smirnov's), from 0, alike, to 1."""
    if not one.count or not other.count:
        return 0.0
    both = Histogram(one.whole)
    both.take(one)
    both.take(other)
    lines = []
    for part in (one, other):
        alone = Histogram(one.whole)
        alone.take(part)
        alone._make_room(both.low, both.high)
        lines.append(np.cumsum(alone.counts) / part.count)
    return float(np.abs(lines[0] - lines[1]).max())


def _exponent(low: float, high: float, whole: bool) -> int:
    """The least exponent whose bins are few enough over the range and have numbers of few enough bits."""
    largest = math.frexp(max(abs(low), abs(high)))[1] - _BITS
    least = 0 if whole else _LEAST
    # A range of nothing asks for no width, and grows.
    narrowest = math.frexp(high - low)[1] - BINS.bit_length() if high > low else least
    exponent = max(narrowest, largest if high or low else least, least)
    while math.floor(math.ldexp(high, -exponent)) - math.floor(math.ldexp(low, -exponent)) >= BINS:
        exponent += 1
    return exponent


def _merged(first: int, counts: NDArray[np.int64], steps: int) -> tuple[int, NDArray[np.int64]]:
    """The number of the first bin, and the counts, when bins are 2**steps times as wide."""
    if steps <= 0 or not len(counts):
        return first, counts
    steps = min(steps, 62)  # of numbers of far fewer bits nothing but the sign is left by then
    begin = first >> steps
    groups = ((first + np.arange(len(counts), dtype=np.int64)) >> steps) - begin
    merged = np.zeros(int(groups[-1]) + 1, np.int64)
    np.add.at(merged, groups, counts)
    return begin, merged
