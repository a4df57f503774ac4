"""Which bands are shown as red, green and blue, and how their values become colours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

#: Shares of the values that the least and the greatest brightness stand for.
_STRETCH = (2.0, 98.0)

_RED_GREEN_BLUE = (
    ("red", "green", "blue"),
    ("r", "g", "b"),
    ("b4", "b3", "b2"),
    ("b04", "b03", "b02"),
    ("sr_b4", "sr_b3", "sr_b2"),
)


def colours_of_bands(names: Sequence[str]) -> list[int]:
    """The places of three bands to show as red, green and blue: by their names, else the first three, or one thrice."""
    lowered = [name.strip().lower() for name in names]
    for wanted in _RED_GREEN_BLUE:
        if all(name in lowered for name in wanted):
            return [lowered.index(name) for name in wanted]
    return [0, 1, 2] if len(names) > 2 else [0, 0, 0]


def stretched(pixels: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Pixels (row, col, 3) as uint8, all bands alike spread between percentiles of their own; 0 where not valid."""
    return spread(pixels, valid, limits_of_bands([(pixels, valid)]))


def limits_of_bands(parts: Sequence[tuple[np.ndarray, np.ndarray]]) -> list[tuple[float, float]]:
    """The percentiles of each band over parts (row, col, band) and where they are valid; 0 where none is."""
    limits = []
    for band in range(parts[0][0].shape[-1]):
        values = np.concatenate(
            [pixels[..., band][valid[..., band] & np.isfinite(pixels[..., band])].astype(np.float64)
             for pixels, valid in parts]
        )  # fmt: skip
        low, high = np.percentile(values, _STRETCH) if values.size else (0.0, 0.0)
        limits.append((float(low), float(high)))
    return limits


def spread(pixels: np.ndarray, valid: np.ndarray, limits: Sequence[tuple[float, float]]) -> np.ndarray:
    """Pixels (row, col, 3) as uint8, each band from black at its lower limit to full at its upper; 0 where not valid.

    A band whose limits are the same is half bright.
    """
    result = np.zeros(pixels.shape, np.uint8)
    known = valid & np.isfinite(pixels)
    for band, (low, high) in enumerate(limits):
        values = pixels[..., band][known[..., band]].astype(np.float64)
        scaled = (values - low) / (high - low) if high > low else np.full(values.shape, 0.5)
        result[..., band][known[..., band]] = np.rint(255 * np.clip(scaled, 0, 1))
    return result
