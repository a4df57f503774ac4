"""Exact percentiles of values that stream by: sixteen bits of the ones that are looked for in each pass.

Values become unsigned whole numbers of the same order. The first pass counts them by their upper sixteen bits, which
tells in which of these bins the values of the wanted ranks lie; the next pass counts by the next sixteen bits what lies
in these bins alone, and so on. So 8 and 16 bits take one pass, 32 bits two and 64 bits four, memory is that of a few
counts of 65,536 bins, and nothing is approximated.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Bits that a pass finds.
STEP = 16


def passes_of(dtype: np.dtype[Any]) -> int:
    """How often values of the type must be looked at."""
    return -(-dtype.itemsize * 8 // STEP)


class Quantiles:
    """Percentiles of one band, between neighbouring values linearly, as numpy's are. `percents` go from 0 to 100."""

    def __init__(self, dtype: np.dtype[Any], percents: Sequence[float]) -> None:
        self._dtype, self._percents = dtype, tuple(percents)
        self._bits = dtype.itemsize * 8
        #: The upper bits that are known of the values looked for; before the first pass there are none.
        self._prefixes: list[int] = [0]
        #: Of each rank: its prefix, and which of the values with that prefix it is.
        self._ranks: dict[int, tuple[int, int]] = {}
        self._known = 0
        self._count = 0
        self._counts = self._no_counts()

    def counts_of(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """What this pass counts of values (n,), to be given to `add`; safe to call from several threads."""
        keys = _keys(values)
        rest = self._bits - self._known
        width = self._width
        counts = self._no_counts()
        for place, prefix in enumerate(self._prefixes):
            inside = keys if self._known == 0 else keys[keys >> keys.dtype.type(rest) == prefix]
            if rest > width:
                inside = inside >> inside.dtype.type(rest - width)
            if self._known:
                inside = inside & inside.dtype.type((1 << width) - 1)
            counts[place] = np.bincount(inside.astype(np.intp, copy=False), minlength=1 << width)
        return counts

    def add(self, counts: NDArray[np.int64]) -> None:
        """Take in what was counted; from one thread at a time, in any order."""
        self._counts += counts

    def next_pass(self) -> None:
        """Go on to the next pass; raises ValueError when there was no value."""
        if self._known == 0:
            self._count = int(self._counts.sum())
            if self._count == 0:
                raise ValueError("there are no values")
            self._ranks = {rank: (0, rank) for rank in self._wanted()}
        found: dict[int, tuple[int, int]] = {}
        totals = self._counts.cumsum(axis=1)
        for rank, (prefix, within) in self._ranks.items():
            place = self._prefixes.index(prefix)
            bin_ = int(np.searchsorted(totals[place], within, side="right"))
            before = int(totals[place][bin_ - 1]) if bin_ else 0
            found[rank] = (prefix << self._width | bin_, within - before)
        self._ranks = found
        self._known += self._width
        self._prefixes = sorted({prefix for prefix, _ in found.values()})
        self._counts = self._no_counts()

    def results(self) -> list[float]:
        """The percentiles, after the last pass."""
        values = []
        for percent in self._percents:
            low, high, share = self._between(percent)
            first, last = (self._value(self._ranks[rank][0]) for rank in (low, high))
            # As numpy does it, so that the last bit is the same.
            step = last - first
            values.append(last - step * (1 - share) if share >= 0.5 else first + step * share)
        return values

    @property
    def _width(self) -> int:
        """Bits that this pass finds."""
        return min(STEP, self._bits - self._known)

    def _no_counts(self) -> NDArray[np.int64]:
        return np.zeros((len(self._prefixes), 1 << self._width), dtype=np.int64)

    def _between(self, percent: float) -> tuple[int, int, float]:
        """The ranks around a percentile, from 0, and how far it lies between them."""
        exact = percent / 100 * (self._count - 1)
        low = math.floor(exact)
        return low, min(low + 1, self._count - 1), exact - low

    def _wanted(self) -> list[int]:
        return sorted({rank for percent in self._percents for rank in self._between(percent)[:2]})

    def _value(self, key: int) -> float:
        """The value that a key is of."""
        sign = 1 << self._bits - 1
        if self._dtype.kind == "u":
            return float(key)
        if self._dtype.kind == "i":
            return float(key - sign)
        bits = key ^ sign if key & sign else key ^ (sign << 1) - 1
        return float(np.array(bits, dtype=f"u{self._dtype.itemsize}").view(self._dtype))


def _keys(values: NDArray[Any]) -> NDArray[Any]:
    """Unsigned whole numbers that have the order of the values; of real numbers the finite ones."""
    if values.dtype.kind == "u":
        return values
    values = np.ascontiguousarray(values)
    bits: NDArray[Any] = values.view(f"u{values.dtype.itemsize}")
    sign = bits.dtype.type(1 << values.dtype.itemsize * 8 - 1)
    keys: NDArray[Any] = bits ^ sign if values.dtype.kind == "i" else np.where(bits & sign, ~bits, bits | sign)
    return keys
