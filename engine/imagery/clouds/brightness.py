"""Clouds by their look alone, for plain images of 8 bits that nothing else is known of."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

#: The darkest of the three bands of a cloud is at least this bright, of 255.
BRIGHT = 140
#: A cloud is grey: its bands lie at most this far apart, of 255.
GREY = 60
#: Pixels that a cloud is wide at least, both ways; what is narrower is a roof, a road or surf.
WIDE_PX = 3
#: Pixels around a pixel that tell of it.
MARGIN_PX = 2 * (WIDE_PX // 2)


def bright_clouds(pixels: NDArray[Any]) -> NDArray[np.bool_]:
    """Of red, green and blue, uint8 (row, col, 3), the pixels of bright grey squares of `WIDE_PX` and more, (row, col).

    It misses thin cloud and haze, tells no shadows, and takes snow, sand, white roofs of that size and blank white
    borders for clouds; it wants an image whose clouds are near white, not one stretched for its darkest places.
    """
    darkest, brightest = pixels.min(axis=-1), pixels.max(axis=-1)
    bright: NDArray[np.bool_] = (darkest >= BRIGHT) & (brightest - darkest <= GREY)
    if not bright.any():
        return bright
    reach = WIDE_PX // 2
    return _spread(~_spread(~bright, reach, True), reach, False)


def _spread(mask: NDArray[np.bool_], reach: int, beyond: bool) -> NDArray[np.bool_]:
    """Grow a mask by a square; what lies beyond its edges is `beyond`."""
    grown = mask
    for axis in (0, 1):
        padding = [(reach, reach) if place == axis else (0, 0) for place in (0, 1)]
        padded = np.pad(grown, padding, constant_values=beyond)
        length = mask.shape[axis]
        grown = np.zeros_like(mask)
        for step in range(2 * reach + 1):
            grown |= padded[step : step + length] if axis == 0 else padded[:, step : step + length]
    return grown
