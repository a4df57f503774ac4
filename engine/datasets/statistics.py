"""Statistics of bands, gathered part by part and merged in a fixed order, so that a resumed run ends with the same."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .manifest import BandStatistics

#: The squares of so many 8-bit values add up in 32-bit reals without rounding; those of 16 bits of a whole piece do in
#: 64-bit ones, in rows that are too short for several threads to be put to them.
EXACT, ROW = 256, 8192
#: Values that are made reals in one go.
PIECE = 1 << 16


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


class _Reals(threading.local):
    """Room for a piece, which each thread keeps: memory fetched anew from the system costs more time than the sums."""

    def __init__(self) -> None:
        self.double = np.zeros(PIECE)
        self.single = np.zeros(PIECE, np.float32)


_reals = _Reals()


def moments_of(values: NDArray[Any], valid: Optional[NDArray[np.bool_]]) -> list[Moments]:
    """Moments of each band of values (band, …); `valid` of the same shape, or None when all are.

    Infinite values are left out too: no mean could hold them.
    """
    return [_moments(band, None if valid is None else valid[place]) for place, band in enumerate(values)]


def _moments(band: NDArray[Any], valid: Optional[NDArray[np.bool_]]) -> Moments:
    if valid is not None and not valid.all():
        band = band[valid]
    if band.dtype.kind in "iu" and band.dtype.itemsize <= 2 and band.size:
        return _exact_moments(band)
    found = Moments()
    for piece in _pieces(band):
        found.add(_moments_of_reals(piece))
    return found


def _moments_of_reals(piece: NDArray[Any]) -> Moments:
    reals = _reals.double[: piece.size]
    reals.reshape(piece.shape)[...] = piece
    if piece.dtype.kind == "f" and not np.isfinite(reals.sum()):
        reals = reals[np.isfinite(reals)]
    if reals.size == 0:
        return Moments()
    low, high, mean = float(reals.min()), float(reals.max()), float(reals.mean())
    reals -= mean
    return Moments(reals.size, mean, float(np.einsum("i,i->", reals, reals)), low, high)


def _exact_moments(band: NDArray[Any]) -> Moments:
    """Moments of integers of 8 or 16 bits, from the exact sums of them and of their squares."""
    total = squares = 0
    low, high = int(band.flat[0]), int(band.flat[0])
    room, length = (_reals.single, EXACT) if band.dtype.itemsize == 1 else (_reals.double, ROW)
    for piece in _pieces(band):
        reals = room[: -(-piece.size // length) * length]
        reals[piece.size :] = 0
        reals[: piece.size].reshape(piece.shape)[...] = piece
        rows = reals.reshape(-1, length)
        total += int(np.einsum("ij->i", rows).sum(dtype=np.float64))
        squares += int(np.matmul(rows[:, None, :], rows[:, :, None]).sum(dtype=np.float64))
        low, high = min(low, int(piece.min())), max(high, int(piece.max()))
    about_mean = (squares * band.size - total * total) / band.size
    return Moments(band.size, total / band.size, about_mean, float(low), float(high))


def _pieces(band: NDArray[Any]) -> Iterator[NDArray[Any]]:
    """A band in parts of at most PIECE values, none of them a copy."""
    if band.size <= PIECE:
        yield band
        return
    step = max(1, PIECE // band[0].size)
    for start in range(0, len(band), step):
        part = band[start : start + step]
        yield from _pieces(part[0]) if part.size > PIECE else (part,)


def merged(totals: Sequence[Moments], parts: Sequence[Moments]) -> None:
    """Take each band's part into its total."""
    for total, part in zip(totals, parts):
        total.add(part)
