"""Tiles as NumPy arrays, (row, col, band) or (time, row, col, band)."""

from __future__ import annotations

import io
import zipfile
from typing import Any, Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .layout import filled

#: The one array of an `.npz` file.
IMAGE = "image"
#: The date of that array's entry, so that the same pixels make the same bytes: the first that a ZIP archive can tell.
_DATE = (1980, 1, 1, 0, 0, 0)


def encode_npy(pixels: NDArray[Any], transform: Optional[Affine] = None) -> bytearray:
    """The bytes of an `.npy` file in C order."""
    head = npy_head(pixels.dtype, pixels.shape)
    content = bytearray(len(head) + pixels.nbytes)
    content[: len(head)] = head
    filled(np.frombuffer(content, pixels.dtype, offset=len(head)).reshape(pixels.shape), pixels)
    return content


def npy_head(dtype: np.dtype[Any], shape: tuple[int, ...]) -> bytes:
    """What stands before the values of an array in C order."""
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(head, {"descr": dtype.str, "fortran_order": False, "shape": shape})
    return head.getvalue()


class NpzEncoder:
    """Encodes an array as the `image` of an `.npz` file, with DEFLATE at a level from 1 to 9, or unpacked at 0."""

    def __init__(self, level: int) -> None:
        self.level = level

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> bytes:
        entry = zipfile.ZipInfo(f"{IMAGE}.npy", _DATE)
        entry.compress_type = zipfile.ZIP_DEFLATED if self.level else zipfile.ZIP_STORED
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr(entry, encode_npy(pixels, transform), compresslevel=self.level or None)
        return stream.getvalue()
