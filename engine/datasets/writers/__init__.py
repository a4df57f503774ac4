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

from ...errors import OptionError
from ...imagery.stack import Band
from ..options import StoringOptions
from .cog import CogEncoder
from .geotiff import GeoTiffEncoder
from .jpeg import JpegEncoder
from .npy import NpzEncoder, encode_npy
from .png import encode_png

EXTENSIONS = {"GTIFF": "tif", "PNG": "png", "JPEG": "jpg", "NPY": "npy", "NPZ": "npz"}
#: Formats that hold any number of bands of any type.
_ANY = "choose GTIFF, NPY, NPZ, TFRECORD, WEBDATASET or ZARR"
#: Compressions of formats that have not all of them; PNG, JPEG, NPY, TFRECORD and WEBDATASET have no choice.
_COMPRESSIONS = {"NPZ": ("DEFLATE", "NONE"), "ZARR": ("DEFLATE", "ZSTD", "NONE")}
#: Annotations that do not belong to one image file.
_OF_ANY_IMAGES = ("CSV", "GEOJSON")


class Encoder(Protocol):
    """Makes the content of a tile's file."""

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> Union[bytes, bytearray]: ...


def check_format(options: StoringOptions, bands: Sequence[Band], dtype: str, dates: int = 1) -> None:
    """Refuse a format that cannot hold such pixels; raises OptionError that says what would make them fit.

    `dates` is how many images a tile has, which share the bands evenly.
    """
    count, of = len(bands) // dates, " for each date" if dates > 1 else ""
    if options.format == "JPEG" and (count != 3 or dtype != "uint8"):
        raise OptionError(
            f"format JPEG holds 3 bands of 8 bits, got {count} of type {dtype}{of}",
            f"Choose three bands as you export, and a stretch (MINMAX or PERCENT) to make them 8 bits; or {_ANY}.",
        )
    if options.format == "PNG" and (count > 4 or dtype not in ("uint8", "uint16")):
        raise OptionError(
            f"format PNG holds 1 to 4 bands of type uint8 or uint16, got {count} of type {dtype}{of}",
            f"Choose bands as you export, or a stretch (MINMAX or PERCENT) to make them 8 bits; or {_ANY}.",
        )
    known = _COMPRESSIONS.get(options.format)
    if known and options.compression not in known:
        raise OptionError(f"compression must be {' or '.join(known)} in {options.format}, got {options.compression}")
    if options.series == "DATES" and options.format in ("GTIFF", "PNG", "JPEG"):
        unfit = [name for name in options.annotations if name not in _OF_ANY_IMAGES]
        if unfit:
            raise OptionError(
                f"annotations {', '.join(unfit)} belong to one image, got an image for each date (series DATES)",
                "Choose STACKED, a format that holds all dates in one array (NPY, NPZ), or CSV or GEOJSON.",
            )


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
