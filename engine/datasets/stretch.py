"""Values to 8 bits, by limits estimated once for the whole raster, so that every tile is stretched alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

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


def estimate_stretch(stack: RasterStack, method: str, seed: int, progress: Progress) -> Optional[Stretch]:
    """The stretch of that method (MINMAX, PERCENT), or None for NONE.

    The limits come from the whole raster where it is small, else from windows drawn by the seed.
    """
    if method == "NONE":
        return None
    windows = _windows(stack, seed)
    step = 1
    while len(windows) * (WINDOW // step) ** 2 * len(stack.bands) > KEPT and step < WINDOW:
        step *= 2
    low = np.full(len(stack.bands), np.inf)
    high = np.full(len(stack.bands), -np.inf)
    kept: list[list[NDArray[Any]]] = [[] for _ in stack.bands]
    for done, (x_off, y_off, width, height) in enumerate(windows):
        progress.check()
        progress.update(done, len(windows), "Finding the limits of the stretch")
        pixels = stack.read(x_off, y_off, width, height)
        usable = stack.valid(pixels)
        if pixels.dtype.kind == "f":
            usable &= np.isfinite(pixels)
        for place in range(len(stack.bands)):
            values = pixels[..., place][usable[..., place]]
            if values.size:
                low[place] = min(low[place], float(values.min()))
                high[place] = max(high[place], float(values.max()))
                if method == "PERCENT":
                    part = pixels[::step, ::step, place][usable[::step, ::step, place]]
                    kept[place].append(part.copy())
    if method == "PERCENT":
        for place, parts in enumerate(kept):
            values = np.concatenate(parts) if parts else np.zeros(0)
            if values.size:
                low[place], high[place] = np.percentile(values, PERCENTILES)
    none = ~np.isfinite(low)
    low[none], high[none] = 0.0, 1.0
    keeps_zero = np.array([band.nodata is not None or np.dtype(band.dtype).kind == "f" for band in stack.bands])
    return Stretch(method, np.stack([low, high], axis=1), keeps_zero)


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
