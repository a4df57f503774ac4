"""Statistics of arrays of pixels: of those in memory at once, and of those that come in pieces."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

#: Bins of the entropy of numbers that are not whole or too many.
BINS = 256
#: Numbers that whole numbers of 16 bits can be.
SHORT = 65_536


def share_of(name: str) -> float:
    """The share, from 0 to 1, of the values that lie below a median or a percentile (`p:95`); -1 for others."""
    if name == "median":
        return 0.5
    return float(name[2:]) / 100 if name.startswith("p:") else -1.0


def measure(values: NDArray[Any], names: Sequence[str]) -> NDArray[np.float64]:
    """Statistics (row, name) of each row of values (row, pixel), which has at least one; none of them is NaN.

    Names are min, max, range, mean, std (of the population), sum, median, entropy (in bits) and `p:<percentile>`,
    between two values in proportion.
    """
    rows, count = values.shape
    result = np.empty((rows, len(names)))
    wanted = set(names)
    sums = low = high = mean = np.empty(0)
    if wanted & {"mean", "std", "sum"}:
        sums = values.sum(axis=1, dtype=np.float64)
        mean = sums / count
    if wanted & {"min", "max", "range", "entropy"}:
        low, high = values.min(axis=1).astype(np.float64), values.max(axis=1).astype(np.float64)
    shares = {name: share_of(name) * (count - 1) for name in wanted if share_of(name) >= 0}
    ordered = values
    if shares:
        ranks = {rank for place in shares.values() for rank in (math.floor(place), math.ceil(place))}
        ordered = np.partition(values, sorted(ranks), axis=1)
    for column, name in enumerate(names):
        if name in shares:
            place = shares[name]
            below, above = ordered[:, math.floor(place)], ordered[:, math.ceil(place)]
            result[:, column] = between(below.astype(np.float64), above.astype(np.float64), place - math.floor(place))
        elif name == "std":
            apart = values - mean[:, None]
            result[:, column] = np.sqrt(np.einsum("ij,ij->i", apart, apart) / count)
        elif name == "entropy":
            result[:, column] = [_entropy_of(row, a, b) for row, a, b in zip(values, low, high)]
        elif name == "range":
            result[:, column] = high - low
        else:
            result[:, column] = {"min": low, "max": high, "mean": mean, "sum": sums}[name]
    return result


class Streamed:
    """The same of values that are too many for memory, exactly: `feed` all of them, piece by piece, then `end_pass`,
    and again as long as it says so; then `result` has them.

    Whole numbers of up to 16 bits are counted in a single pass. Of others, percentiles come by narrowing down the bits
    of the values that have the wanted ranks, which takes four more passes.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._steps: list[Union[str, int]] = ["first"]
        self._count, self._sum, self._low, self._high = 0, 0.0, math.inf, -math.inf
        self._squares = 0.0
        self._counted: Optional[NDArray[np.int64]] = None
        self._least = 0
        self._bins = np.zeros(BINS, dtype=np.int64)
        self._ranks: list[int] = []
        self._prefixes: list[int] = []
        self._left: list[int] = []
        self._digits: dict[int, NDArray[np.int64]] = {}

    def feed(self, values: NDArray[Any]) -> None:
        """A piece (n,) of the values; none of them is NaN."""
        step = self._steps[0]
        if not values.size:
            return
        if _is_short(values.dtype):
            self._least = int(np.iinfo(values.dtype).min)
            counts = np.bincount(values.astype(np.int64) - self._least, minlength=SHORT)
            self._counted = counts if self._counted is None else self._counted + counts
        elif step == "first":
            self._count += values.size
            self._sum += float(values.sum(dtype=np.float64))
            self._low, self._high = min(self._low, float(values.min())), max(self._high, float(values.max()))
        elif step == "spread":
            apart = np.subtract(values, self._sum / self._count, dtype=np.float64)
            self._squares += float(apart @ apart)
            if "entropy" in self._names:
                self._bins += np.bincount(_bins_of(values, self._low, self._high), minlength=BINS)
        else:
            self._count_digits(values, int(step))

    def end_pass(self) -> bool:
        """Whether all of the values are needed once more."""
        step = self._steps.pop(0)
        if step == "first" and self._count:
            places = [share_of(name) * (self._count - 1) for name in self._names if share_of(name) >= 0]
            self._ranks = sorted({rank for place in places for rank in (math.floor(place), math.ceil(place))})
            self._prefixes, self._left = [0] * len(self._ranks), list(self._ranks)
            self._steps += ["spread"] if {"std", "entropy"} & set(self._names) else []
            self._steps += [48, 32, 16, 0] if self._ranks else []
        elif isinstance(step, int):
            self._narrow()
        if self._steps:
            self._digits = {prefix: np.zeros(SHORT, dtype=np.int64) for prefix in self._prefixes}
        return bool(self._steps)

    def result(self) -> NDArray[np.float64]:
        """The statistics (name,), NaN when there was no value."""
        if self._counted is not None:
            return self._of_counts(self._counted)
        if not self._count:
            return np.full(len(self._names), np.nan)
        ordered = dict(zip(self._ranks, map(_value_of, self._prefixes)))
        return self._named(
            self._count,
            self._sum,
            math.sqrt(self._squares / self._count),
            (self._low, self._high),
            _entropy(self._bins, self._count),
            ordered.__getitem__,
        )

    def _of_counts(self, counts: NDArray[np.int64]) -> NDArray[np.float64]:
        values = np.arange(self._least, self._least + SHORT, dtype=np.float64)
        there = values[counts > 0]
        count = int(counts.sum())
        total = float(values @ counts)
        deviation = math.sqrt(float((values - total / count) ** 2 @ counts) / count)
        reached = np.cumsum(counts)

        def at(rank: int) -> float:
            return float(values[np.searchsorted(reached, rank, side="right")])

        limits = (float(there[0]), float(there[-1]))
        return self._named(count, total, deviation, limits, _entropy(counts, count), at)

    def _named(
        self,
        count: int,
        total: float,
        deviation: float,
        limits: tuple[float, float],
        entropy: float,
        at: Callable[[int], float],
    ) -> NDArray[np.float64]:
        found = {
            "min": limits[0],
            "max": limits[1],
            "range": limits[1] - limits[0],
            "mean": total / count,
            "sum": total,
            "std": deviation,
            "entropy": entropy,
        }
        for name in self._names:
            if share_of(name) >= 0:
                place = share_of(name) * (count - 1)
                below, above = np.array(at(math.floor(place))), np.array(at(math.ceil(place)))
                found[name] = float(between(below, above, place - math.floor(place)))
        return np.array([found[name] for name in self._names])

    def _count_digits(self, values: NDArray[Any], shift: int) -> None:
        """Count the 16 bits at `shift` of the values whose higher bits are those of a wanted rank."""
        keys = _keys(values)
        for prefix, counts in self._digits.items():
            near = keys if shift == 48 else keys[keys >> np.uint64(shift + 16) == np.uint64(prefix)]
            digits = (near >> np.uint64(shift)) & np.uint64(SHORT - 1)
            counts += np.bincount(digits.astype(np.int64), minlength=SHORT)

    def _narrow(self) -> None:
        """Add the 16 bits that were counted to what is known of the values of the ranks."""
        for place, prefix in enumerate(self._prefixes):
            reached = np.cumsum(self._digits[prefix])
            digit = int(np.searchsorted(reached, self._left[place], side="right"))
            self._left[place] -= int(reached[digit - 1]) if digit else 0
            self._prefixes[place] = prefix << 16 | digit


def between(below: NDArray[np.float64], above: NDArray[np.float64], part: float) -> NDArray[np.float64]:
    """What lies that part of the way from below to above, in numpy's own way of rounding."""
    step = above - below
    found: NDArray[np.float64] = above - step * (1 - part) if part >= 0.5 else below + step * part
    return found


def _keys(values: NDArray[Any]) -> NDArray[np.uint64]:
    """Whole numbers in the order of the values: the bits of real numbers, those of negative ones turned round."""
    bits = np.ascontiguousarray(values, dtype=np.float64).ravel().view(np.uint64)
    sign = np.uint64(1 << 63)
    return np.where(bits & sign, ~bits, bits | sign)


def _value_of(key: int) -> float:
    bits = key & ~(1 << 63) if key >> 63 else ~key & ((1 << 64) - 1)
    return float(np.array([bits], dtype=np.uint64).view(np.float64)[0])


def _is_short(dtype: np.dtype[Any]) -> bool:
    return dtype.kind in "iu" and dtype.itemsize <= 2


def _entropy_of(values: NDArray[Any], low: float, high: float) -> float:
    return _entropy(np.bincount(_bins_of(values, low, high)), values.size)


def _bins_of(values: NDArray[Any], low: float, high: float) -> NDArray[np.int64]:
    """Whole numbers of up to 16 bits each in a bin of its own, others in BINS from the lowest to the highest."""
    if _is_short(values.dtype):
        return values.astype(np.int64) - int(low)
    if high <= low:
        return np.zeros(values.size, dtype=np.int64)
    # Halved, so that the span of the widest numbers is one too.
    shares = (values.astype(np.float64) / 2 - low / 2) / (high / 2 - low / 2)
    return np.minimum((shares * BINS).astype(np.int64), BINS - 1)


def _entropy(counts: NDArray[np.int64], total: int) -> float:
    shares = counts[counts > 0] / total
    return float(-(shares * np.log2(shares)).sum()) + 0.0
