"""Tiles as Cloud-Optimised GeoTIFF, by GDAL's own driver."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import rasterio.shutil
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.io import MemoryFile

from ...imagery.stack import Band
from .geotiff import GeoTiffEncoder

#: Side of the largest block, and of the smallest, in pixels; blocks have sides that are multiples of 16.
LARGEST, SMALLEST, STEP = 512, 128, 16


class CogEncoder:
    """Encodes (row, col, band) as GeoTIFF in blocks, with overviews where it is larger than a block.

    Otherwise as GeoTiffEncoder does. Overviews take the nearest pixel, so that they are right for classes too.
    """

    def __init__(
        self, bands: Sequence[Band], dtype: str, crs: Optional[CRS], compression: str = "DEFLATE", level: int = 1
    ) -> None:
        self._plain = GeoTiffEncoder(bands, dtype, crs, "NONE")
        self._options: dict[str, Any] = {"compress": compression, "overview_resampling": "NEAREST"}
        if compression != "NONE":
            self._options["predictor"] = GeoTiffEncoder(bands, dtype, crs).predictor_name
        if compression in ("DEFLATE", "ZSTD"):
            self._options["level"] = level

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> bytes:
        side = max(pixels.shape[:2])
        block = min(LARGEST, max(SMALLEST, -(-side // STEP) * STEP))
        with MemoryFile(self._plain(pixels, transform)) as plain, MemoryFile() as memory:
            with plain.open() as source:
                rasterio.shutil.copy(source, memory.name, driver="COG", blocksize=block, **self._options)
            return bytes(memory.read())
