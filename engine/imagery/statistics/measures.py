"""Statistics of arrays of pixels: of those in memory at once, and of those that come in pieces."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Bins of the entropy of numbers that are not whole or too many.
BINS = 256
#: Numbers that whole numbers of 16 bits can be.
SHORT = 65_536

Pieces = Callable[[], Iterator[NDArray[Any]]]


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


def measure_pieces(pieces: Pieces, names: Sequence[str]) -> NDArray[np.float64]:
    """The same (name,) of values that are too many for memory; `pieces` gives them anew each time. NaN without any.

    All are as exact as those of `measure`: percentiles come by narrowing down the bits of the values that have the
    wanted ranks, in as many passes as it takes.
    """
    count, total, low, high = 0, 0.0, math.inf, -math.inf
    for piece in pieces():
        if piece.size:
            count += piece.size
            total += float(piece.sum(dtype=np.float64))
            low, high = min(low, float(piece.min())), max(high, float(piece.max()))
    if not count:
        return np.full(len(names), np.nan)
    mean = total / count
    found = {"min": low, "max": high, "range": high - low, "mean": mean, "sum": total}
    if {"std", "entropy"} & set(names):
        squares, bins = 0.0, np.zeros(SHORT, dtype=np.int64)
        for piece in pieces():
            apart = np.subtract(piece.ravel(), mean, dtype=np.float64)
            squares += float(apart @ apart)
            if "entropy" in names:
                bins += np.bincount(_bins_of(piece.ravel(), low, high), minlength=SHORT)
        found["std"] = math.sqrt(squares / count)
        found["entropy"] = _entropy(bins, count)
    places = {name: share_of(name) * (count - 1) for name in names if share_of(name) >= 0}
    ranks = sorted({rank for place in places.values() for rank in (math.floor(place), math.ceil(place))})
    ordered = dict(zip(ranks, _ranked(pieces, ranks)))
    for name, place in places.items():
        below, above = np.array(ordered[math.floor(place)]), np.array(ordered[math.ceil(place)])
        found[name] = float(between(below, above, place - math.floor(place)))
    return np.array([found[name] for name in names])


def between(below: NDArray[np.float64], above: NDArray[np.float64], part: float) -> NDArray[np.float64]:
    """What lies that part of the way from below to above, in numpy's own way of rounding."""
    step = above - below
    found: NDArray[np.float64] = above - step * (1 - part) if part >= 0.5 else below + step * part
    return found


def _ranked(pieces: Pieces, ranks: Sequence[int]) -> list[float]:
    """The values at these places (from 0) of all values in order."""
    if not ranks:
        return []
    prefixes, left = [0] * len(ranks), list(ranks)
    for shift in (48, 32, 16, 0):
        counts = {prefix: np.zeros(SHORT, dtype=np.int64) for prefix in prefixes}
        for piece in pieces():
            keys = _keys(piece)
            for prefix, count in counts.items():
                near = keys if shift == 48 else keys[keys >> np.uint64(shift + 16) == np.uint64(prefix)]
                digits = (near >> np.uint64(shift)) & np.uint64(SHORT - 1)
                count += np.bincount(digits.astype(np.int64), minlength=SHORT)
        for place, prefix in enumerate(prefixes):
            reached = np.cumsum(counts[prefix])
            digit = int(np.searchsorted(reached, left[place], side="right"))
            left[place] -= int(reached[digit - 1]) if digit else 0
            prefixes[place] = prefix << 16 | digit
    return [_value_of(prefix) for prefix in prefixes]


def _keys(values: NDArray[Any]) -> NDArray[np.uint64]:
    """Whole numbers in the order of the values: the bits of real numbers, those of negative ones turned round."""
    bits = np.ascontiguousarray(values, dtype=np.float64).ravel().view(np.uint64)
    sign = np.uint64(1 << 63)
    return np.where(bits & sign, ~bits, bits | sign)


def _value_of(key: int) -> float:
    bits = key & ~(1 << 63) if key >> 63 else ~key & ((1 << 64) - 1)
    return float(np.array([bits], dtype=np.uint64).view(np.float64)[0])


def _entropy_of(values: NDArray[Any], low: float, high: float) -> float:
    return _entropy(np.bincount(_bins_of(values, low, high)), values.size)


def _bins_of(values: NDArray[Any], low: float, high: float) -> NDArray[np.int64]:
    """Whole numbers of up to 16 bits each in a bin of its own, others in BINS from the lowest to the highest."""
    if values.dtype.kind in "iu" and values.dtype.itemsize <= 2:
        return values.astype(np.int64) - int(low)
    if high <= low:
        return np.zeros(values.size, dtype=np.int64)
    # Halved, so that the span of the widest numbers is one too.
    shares = (values.astype(np.float64) / 2 - low / 2) / (high / 2 - low / 2)
    return np.minimum((shares * BINS).astype(np.int64), BINS - 1)


def _entropy(counts: NDArray[np.int64], total: int) -> float:
    shares = counts[counts > 0] / total
    return float(-(shares * np.log2(shares)).sum()) + 0.0
