"""Tiles as NumPy arrays, (row, col, band) or (time, row, col, band)."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .layout import filled

#: The one array of an `.npz` file.
IMAGE = "image"
#: The date of that array's entry, so that the same pixels make the same bytes: the first that a ZIP archive can tell.
_DATE = (1980, 1, 1, 0, 0, 0)


def encode_npy(pixels: NDArray[Any], transform: Affine) -> bytearray:
    """The bytes of an `.npy` file in C order."""
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        head, {"descr": pixels.dtype.str, "fortran_order": False, "shape": pixels.shape}
    )
    content = bytearray(head.tell() + pixels.nbytes)
    content[: head.tell()] = head.getvalue()
    filled(np.frombuffer(content, pixels.dtype, offset=head.tell()).reshape(pixels.shape), pixels)
    return content


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
