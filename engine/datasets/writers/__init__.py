"""Tiles as bytes: one module per format. Every encoder takes pixels (row, col, band) and may be used from threads.

TFRECORD has no encoder among them, since its tiles have no files of their own: `tfrecord` makes records of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Protocol

from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...errors import OptionError
from ...imagery.stack import Band
from ..options import StoringOptions
from .geotiff import GeoTiffEncoder
from .jpeg import JpegEncoder
from .npy import encode_npy
from .png import encode_png

EXTENSIONS = {"GTIFF": "tif", "PNG": "png", "JPEG": "jpg", "NPY": "npy"}


class Encoder(Protocol):
    """Makes the content of a tile's file."""

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> bytes: ...


def check_format(options: StoringOptions, bands: Sequence[Band], dtype: str) -> None:
    """Refuse a format that cannot hold such pixels; raises OptionError that says what would make them fit."""
    count = len(bands)
    if options.format == "JPEG" and (count != 3 or dtype != "uint8"):
        raise OptionError(
            f"format JPEG holds 3 bands of 8 bits, got {count} of type {dtype}",
            "Choose three with bands, and a stretch (MINMAX or PERCENT) to make them 8 bits; or choose GTIFF, NPY or "
            "TFRECORD.",
        )
    if options.format == "PNG" and (count > 4 or dtype not in ("uint8", "uint16")):
        raise OptionError(
            f"format PNG holds 1 to 4 bands of type uint8 or uint16, got {count} of type {dtype}",
            "Choose bands, or a stretch (MINMAX or PERCENT) to make them 8 bits; or choose GTIFF, NPY or TFRECORD.",
        )


def encoder_for(options: StoringOptions, bands: Sequence[Band], dtype: str, crs: Optional[CRS]) -> Encoder:
    """The encoder of images that the options ask for."""
    if options.format == "GTIFF":
        return GeoTiffEncoder(bands, dtype, crs, options.compression, options.level)
    if options.format == "PNG":
        return encode_png
    if options.format == "JPEG":
        return JpegEncoder(options.quality)
    return encode_npy
