"""Tiles as JPEG: 8-bit RGB."""

from __future__ import annotations

import io
from typing import Any

from affine import Affine
from numpy.typing import NDArray
from PIL import Image

from .layout import interleaved

#: From this quality on, colour is kept at full resolution.
FULL_COLOUR = 90


class JpegEncoder:
    """Encodes (row, col, 3) of uint8."""

    def __init__(self, quality: int) -> None:
        self.quality = quality

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> bytes:
        stream = io.BytesIO()
        subsampling = "4:4:4" if self.quality >= FULL_COLOUR else "4:2:0"
        image = Image.fromarray(interleaved(pixels))
        image.save(stream, "JPEG", quality=self.quality, subsampling=subsampling)
        return stream.getvalue()
