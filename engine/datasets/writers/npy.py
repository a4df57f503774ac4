"""Tiles as NumPy arrays, (row, col, band)."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray


def encode_npy(pixels: NDArray[Any], transform: Affine) -> bytes:
    """The bytes of an `.npy` file in C order."""
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.ascontiguousarray(pixels), allow_pickle=False)
    return stream.getvalue()
