"""Tiles as NumPy arrays, (row, col, band)."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .layout import interleaved


def encode_npy(pixels: NDArray[Any], transform: Affine) -> bytes:
    """The bytes of an `.npy` file in C order."""
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        head, {"descr": pixels.dtype.str, "fortran_order": False, "shape": pixels.shape}
    )
    return b"".join((head.getvalue(), interleaved(pixels).reshape(-1).view(np.uint8).data))
