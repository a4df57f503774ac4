"""What formats can hold, told before anything is read; needs nothing beyond the standard library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import OptionError
from .options import StoringOptions

#: Formats that hold any number of bands of any type.
_ANY = "choose GTIFF, NPY, NPZ, TFRECORD, WEBDATASET or ZARR"
#: Compressions of formats that have not all of them; PNG, JPEG, NPY, TFRECORD and WEBDATASET have no choice.
_COMPRESSIONS = {"NPZ": ("DEFLATE", "NONE"), "ZARR": ("DEFLATE", "ZSTD", "NONE")}
#: Annotations that do not belong to one image file.
_OF_ANY_IMAGES = ("CSV", "GEOJSON")


def check_format(options: StoringOptions, bands: Sequence[Any], dtype: str, dates: int = 1) -> None:
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
