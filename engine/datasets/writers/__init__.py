"""Tiles as bytes: one module per format. Every encoder takes pixels (row, col, band) and may be used from threads.

NPY and NPZ take arrays of any shape. TFRECORD, WEBDATASET and ZARR have no encoder among them, since their tiles have
no files of their own; `tfrecord` makes records.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Protocol, Union

from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...imagery.stack import Band
from ..options import StoringOptions
from .cog import CogEncoder
from .geotiff import GeoTiffEncoder
from .jpeg import JpegEncoder
from .npy import NpzEncoder, encode_npy
from .png import encode_png

EXTENSIONS = {"GTIFF": "tif", "PNG": "png", "JPEG": "jpg", "NPY": "npy", "NPZ": "npz"}


class Encoder(Protocol):
    """Makes the content of a tile's file."""

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> Union[bytes, bytearray]: ...


def encoder_for(options: StoringOptions, bands: Sequence[Band], dtype: str, crs: Optional[CRS]) -> Encoder:
    """The encoder of images that the options ask for."""
    if options.format == "GTIFF":
        kind = CogEncoder if options.cog else GeoTiffEncoder
        return kind(bands, dtype, crs, options.compression, options.level)
    if options.format == "PNG":
        return encode_png
    if options.format == "JPEG":
        return JpegEncoder(options.quality)
    if options.format == "NPZ":
        return NpzEncoder(options.level if options.compression == "DEFLATE" else 0)
    return encode_npy
