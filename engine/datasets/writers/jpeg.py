"""Tiles as JPEG: 8-bit RGB."""

from __future__ import annotations

import io
import os
from typing import Any, BinaryIO, cast

from affine import Affine
from numpy.typing import NDArray
from PIL import Image

#: From this quality on, colour is kept at full resolution.
FULL_COLOUR = 90


class JpegEncoder:
    """Encodes (row, col, 3) of uint8."""

    def __init__(self, quality: int) -> None:
        self.quality = quality

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> bytes:
        subsampling = "4:4:4" if self.quality >= FULL_COLOUR else "4:2:0"
        # Joined by Pillow, which keeps colours in four bytes each.
        image = Image.merge("RGB", [Image.fromarray(pixels[..., band]) for band in range(3)])
        with _memory() as stream:
            image.save(stream, "JPEG", quality=self.quality, subsampling=subsampling)
            stream.seek(0)
            return stream.read()


def _memory() -> BinaryIO:
    """A file in memory; one of the system where it has such, since Pillow lets other threads go on only while it
    writes to a file that the system knows."""
    if hasattr(os, "memfd_create"):
        return cast(BinaryIO, os.fdopen(os.memfd_create("tile"), "w+b"))
    return io.BytesIO()
