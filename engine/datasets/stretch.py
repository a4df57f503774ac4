"""Values to 8 bits, by limits estimated once for the whole raster, so that every tile is stretched alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from ..imagery.stack import RasterStack
from ..progress import Progress

#: Side in pixels of the windows that are looked at, and how many at most; all of them where a raster has no more.
WINDOW = 512
WINDOWS = 64
#: Values kept at most, of all bands together, to find percentiles.
KEPT = 16_000_000
PERCENTILES = (2.0, 98.0)


class _Band(Protocol):
    """What must be known of a band."""

    @property
    def dtype(self) -> str: ...

    @property
    def nodata(self) -> Optional[float]: ...


@dataclass(frozen=True)
class Stretch:
    """`limits` (band, 2): the values that become the least and the greatest of 8 bits.

    `keeps_zero` (band,): whether 0 is kept for pixels that are no data, and data begins at 1.
    """

    method: str
    limits: NDArray[np.float64]
    keeps_zero: NDArray[np.bool_]

    def apply(self, pixels: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
        """Pixels (row, col, band) as 8 bits; what is not valid becomes 0."""
        low, high = self.limits[:, 0], self.limits[:, 1]
        first = np.where(self.keeps_zero, 1.0, 0.0)
        span = np.where(high > low, high - low, 1.0)
        scaled = np.clip((pixels - low) / span, 0.0, 1.0)
        scaled = np.where(valid, np.rint(first + scaled * (255.0 - first)), 0.0)
        return scaled.astype(np.uint8)

    def to_json(self) -> dict[str, Any]:
        """As the manifest holds it."""
        return {
            "method": self.method,
            "limits": [[float(low), float(high)] for low, high in self.limits],
            "output": [[1 if zero else 0, 255] for zero in self.keeps_zero],
        }


class _Limits:
    """The least and the greatest values of bands, or their percentiles, gathered part by part."""

    def __init__(self, bands: int, method: str, step: int) -> None:
        """Of each part every `step`th row and column is kept to find percentiles."""
        self._method, self._step = method, step
        self._low, self._high = np.full(bands, np.inf), np.full(bands, -np.inf)
        self._kept: list[list[NDArray[Any]]] = [[] for _ in range(bands)]

    def add(self, pixels: NDArray[Any], usable: NDArray[np.bool_]) -> None:
        """Take in pixels (row, col, band), as far as they are usable."""
        if pixels.dtype.kind == "f":
            usable = usable & np.isfinite(pixels)
        step = self._step
        for place in range(pixels.shape[2]):
            values = pixels[..., place][usable[..., place]]
            if values.size:
                self._low[place] = min(self._low[place], float(values.min()))
                self._high[place] = max(self._high[place], float(values.max()))
                if self._method == "PERCENT":
                    part = pixels[::step, ::step, place][usable[::step, ::step, place]]
                    self._kept[place].append(part.copy())

    def stretch(self, bands: Sequence[_Band]) -> Stretch:
        """The stretch by what was gathered; bands without a value get 0 to 1."""
        low, high = self._low, self._high
        if self._method == "PERCENT":
            for place, parts in enumerate(self._kept):
                values = np.concatenate(parts) if parts else np.zeros(0)
                if values.size:
                    low[place], high[place] = np.percentile(values, PERCENTILES)
        none = ~np.isfinite(low)
        low[none], high[none] = 0.0, 1.0
        keeps_zero = np.array([band.nodata is not None or np.dtype(band.dtype).kind == "f" for band in bands])
        return Stretch(self._method, np.stack([low, high], axis=1), keeps_zero)


def estimate_stretch(stack: RasterStack, method: str, seed: int, progress: Progress) -> Optional[Stretch]:
    """The stretch of that method (MINMAX, PERCENT), or None for NONE.

    The limits come from the whole raster where it is small, else from windows drawn by the seed.
    """
    if method == "NONE":
        return None
    windows = _windows(stack, seed)
    step = _step(len(windows) * WINDOW**2 * len(stack.bands))
    limits = _Limits(len(stack.bands), method, step)
    for done, (x_off, y_off, width, height) in enumerate(windows):
        progress.check()
        progress.update(done, len(windows), "Finding the limits of the stretch")
        pixels = stack.read(x_off, y_off, width, height)
        limits.add(pixels, stack.valid(pixels))
    return limits.stretch(stack.bands)


def estimate_tile_stretch(
    read: Callable[[int], tuple[NDArray[Any], NDArray[np.bool_]]],
    numbers: NDArray[np.int64],
    bands: Sequence[_Band],
    method: str,
    seed: int,
    progress: Progress,
) -> Optional[Stretch]:
    """The same from tiles: `read` gives the pixels (row, col, band) of those of `numbers`, and which of them are data.

    As many tiles as fill the windows of a raster are drawn by the seed.
    """
    if method == "NONE":
        return None
    sizes = read(int(numbers[0]))[0].size
    count = max(1, min(len(numbers), WINDOWS * WINDOW**2 * len(bands) // max(1, sizes)))
    drawn = np.sort(np.random.default_rng(seed).choice(numbers, count, replace=False))
    limits = _Limits(len(bands), method, _step(count * sizes))
    for done, number in enumerate(drawn.tolist()):
        progress.check()
        progress.update(done, count, "Finding the limits of the stretch")
        limits.add(*read(number))
    return limits.stretch(bands)


def _step(values: int) -> int:
    """Every how many rows and columns are kept, so that not too many values are."""
    step = 1
    while values // step**2 > KEPT and step < WINDOW:
        step *= 2
    return step


def _windows(stack: RasterStack, seed: int) -> list[tuple[int, int, int, int]]:
    across, down = -(-stack.width // WINDOW), -(-stack.height // WINDOW)
    count = across * down
    if count <= WINDOWS:
        chosen = np.arange(count)
    else:
        chosen = np.sort(np.random.default_rng(seed).choice(count, WINDOWS, replace=False))
    windows = []
    for number in chosen:
        x_off, y_off = int(number % across) * WINDOW, int(number // across) * WINDOW
        windows.append((x_off, y_off, min(WINDOW, stack.width - x_off), min(WINDOW, stack.height - y_off)))
    return windows
