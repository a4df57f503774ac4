"""Statistics of bands, gathered part by part and merged in a fixed order, so that a resumed run ends with the same."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .manifest import BandStatistics

#: The squares of so many 8-bit values add up in 32-bit reals without rounding.
EXACT = 256
#: The squares of so many 16-bit values add up in 64-bit reals without rounding.
EXACT_16 = 1 << 21


@dataclass
class Moments:
    """Of one band's valid pixels: how many, their mean, the sum of squares about it, least and greatest."""

    count: int = 0
    mean: float = 0.0
    squares: float = 0.0
    low: float = math.inf
    high: float = -math.inf

    def add(self, other: Moments) -> None:
        """Take in another part."""
        if other.count == 0:
            return
        total = self.count + other.count
        shift = other.mean - self.mean
        self.squares += other.squares + shift * shift * self.count * other.count / total
        self.mean += shift * other.count / total
        self.count = total
        self.low, self.high = min(self.low, other.low), max(self.high, other.high)

    def to_list(self) -> list[float]:
        """Plain numbers, from which `Moments(*numbers)` is the same to the last bit."""
        return [self.count, self.mean, self.squares, self.low, self.high]

    def statistics(self) -> BandStatistics:
        if self.count == 0:
            return BandStatistics(None, None, None, None)
        return BandStatistics(self.mean, math.sqrt(max(self.squares, 0.0) / self.count), self.low, self.high)


def moments_of(values: NDArray[Any], valid: Optional[NDArray[np.bool_]]) -> list[Moments]:
    """Moments of each band of values (band, pixel); `valid` of the same shape, or None when all are.

    Infinite values are left out too: no mean could hold them.
    """
    return [_moments(band, None if valid is None else valid[place]) for place, band in enumerate(values)]


def _moments(band: NDArray[Any], valid: Optional[NDArray[np.bool_]]) -> Moments:
    if valid is not None and not valid.all():
        band = band[valid]
    if band.dtype.kind in "iu" and band.dtype.itemsize == 1 and band.size:
        return _moments_of_bytes(band.ravel())
    reals = band.astype(np.float64).ravel()
    if band.dtype.kind in "iu" and band.dtype.itemsize == 2 and 0 < band.size <= EXACT_16:
        total, squares = int(np.einsum("i->", reals)), int(np.einsum("i,i->", reals, reals))
        return _exact_moments(band, total, squares)
    if band.dtype.kind == "f" and not np.isfinite(reals.sum()):
        reals = reals[np.isfinite(reals)]
    if reals.size == 0:
        return Moments()
    # The extremes of narrow integers are found fastest in their own type.
    extremes = band if band.dtype.kind in "iu" else reals
    low, high, mean = float(extremes.min()), float(extremes.max()), float(reals.mean())
    reals -= mean
    return Moments(reals.size, mean, float(np.einsum("i,i->", reals, reals)), low, high)


def _moments_of_bytes(band: NDArray[Any]) -> Moments:
    """Moments of 8-bit values, exact, and in less than half the time that 64-bit reals take."""
    rows = np.zeros((-(-band.size // EXACT), EXACT), np.float32)
    rows.reshape(-1)[: band.size] = band
    total = int(np.einsum("ij->i", rows).sum(dtype=np.float64))
    squares = int(np.einsum("ij,ij->i", rows, rows).sum(dtype=np.float64))
    return _exact_moments(band, total, squares)


def _exact_moments(band: NDArray[Any], total: int, squares: int) -> Moments:
    """Moments from the exact sums of integers and of their squares."""
    about_mean = (squares * band.size - total * total) / band.size
    return Moments(band.size, total / band.size, about_mean, float(band.min()), float(band.max()))


def merged(totals: Sequence[Moments], parts: Sequence[Moments]) -> None:
    """Take each band's part into its total."""
    for total, part in zip(totals, parts):
        total.add(part)
