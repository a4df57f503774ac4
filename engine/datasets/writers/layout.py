"""Pixels in the order that a file wants them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def interleaved(pixels: NDArray[Any]) -> NDArray[Any]:
    """Pixels (row, col, band) in C order; band by band, which is several times as fast as numpy's own copy."""
    if pixels.flags.c_contiguous:
        return pixels
    result = np.empty(pixels.shape, pixels.dtype)
    for band in range(pixels.shape[2]):
        result[..., band] = pixels[..., band]
    return result
