"""What must be known of bands to scale them, gathered as the rasters stream by."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...datasets.statistics import Moments, merged, moments_of
from ...errors import InputError
from ...progress import Progress
from ..stack import RasterStack
from ..sweep import SIZE, Window, sweep
from .counted import Counted
from .quantiles import Quantiles, passes_of

#: Numbers of a window that are held at a time: four bands of the widest windows.
NUMBERS = 4 * SIZE * SIZE
#: Side of the smallest windows, in pixels.
SMALLEST = 256


@dataclass(frozen=True)
class Measured:
    """Of one band's valid pixels: their moments, and the percentiles that were asked for, in their order."""

    moments: Moments
    percentiles: tuple[float, ...] = ()


def measure(stack: RasterStack, counted: Counted, percents: Sequence[float], progress: Progress) -> list[Measured]:
    """Measure each band where pixels count; everything is exact but for the rounding of 64-bit reals.

    The rasters are read once, for percentiles of 32-bit numbers twice and of 64-bit ones four times (quantiles.py).
    Raises InputError that names a band without a valid pixel, or with values beyond what numbers can hold.
    """
    totals = [Moments() for _ in stack.bands]
    quantiles = [Quantiles(stack.dtype, percents) for _ in stack.bands] if percents else []
    passes = passes_of(stack.dtype) if percents else 1

    def work(window: Window) -> Optional[tuple[list[Moments], list[NDArray[np.int64]]]]:
        inside = counted.of(window)
        if inside is not None and not inside.any():
            return None
        pixels, valid = read_valid(stack, window)
        if inside is not None:
            valid &= inside[..., None]
        parts: list[Moments] = []
        counts: list[NDArray[np.int64]] = []
        for place in range(len(stack.bands)):
            progress.check()
            band = _valid_values(pixels[..., place], valid[..., place])
            if first:
                with np.errstate(over="ignore", invalid="ignore"):  # of values that no band has: see _check_found
                    parts += moments_of(band[None], None)
            if quantiles:
                counts.append(quantiles[place].counts_of(band))
        return parts, counts

    def take(window: Window, found: Optional[tuple[list[Moments], list[NDArray[np.int64]]]]) -> None:
        if found is None:
            return
        merged(totals, found[0])
        for one, counts in zip(quantiles, found[1]):
            one.add(counts)

    for number in range(1, passes + 1):
        first = number == 1
        words = "Measuring" if passes == 1 else f"Measuring, pass {number} of {passes}"
        sweep(stack.width, stack.height, work, take, progress, words, window_size(stack))
        if first:
            _check_found(stack, totals, counted.words)
        for one in quantiles:
            one.next_pass()
    if not quantiles:
        return [Measured(total) for total in totals]
    return [Measured(total, tuple(one.results())) for total, one in zip(totals, quantiles)]


def read_valid(stack: RasterStack, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Pixels (row, col, band) of a window, and which of them are finite data."""
    pixels = stack.read(*window)
    valid = stack.valid(pixels)
    if pixels.dtype.kind == "f":
        valid &= np.isfinite(pixels)
    return pixels, valid


def window_size(stack: RasterStack) -> int:
    """Side of the windows to sweep in, so that memory does not grow with the number of bands."""
    size = SIZE
    while size > SMALLEST and size * size * len(stack.bands) > NUMBERS:
        size //= 2
    return size


def _valid_values(band: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[Any]:
    return np.ravel(band) if valid.all() else band[valid]


def _check_found(stack: RasterStack, totals: Sequence[Moments], words: str) -> None:
    empty = [band.name for band, total in zip(stack.bands, totals) if total.count == 0]
    if empty:
        where = f" there ({words})" if words else ""
        raise InputError(f"There is no valid pixel of {', '.join(empty)}{where}: nothing can be measured")
    for band, total in zip(stack.bands, totals):
        if not math.isfinite(total.squares):
            raise InputError(
                f"{band.name} has values from {total.low:g} to {total.high:g}, too far apart to be measured: one of "
                "them seems to stand for nodata, which the file does not say"
            )
