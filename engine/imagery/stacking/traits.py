"""What a band is beyond its pixels: scale, offset, unit, colour, tags; kept from file to file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError

#: Tags that tell of pixels as they were, and would not be true of others.
STALE = ("STATISTICS_", "HISTOGRAM")
PALETTES = ("uint8", "uint16")


@dataclass(frozen=True)
class Traits:
    """Of one band; `colours` is its colour table, value to (red, green, blue, alpha)."""

    scale: float = 1.0
    offset: float = 0.0
    unit: str = ""
    colour: ColorInterp = ColorInterp.undefined
    colours: Optional[Mapping[int, tuple[int, ...]]] = None
    tags: Mapping[str, str] = field(default_factory=dict)


def traits_of(source: Any, number: int) -> Traits:
    """Those of a band, counted from 1, of an open raster."""
    colours = None
    if source.colorinterp[number - 1] == ColorInterp.palette:
        with suppress(ValueError):  # it says that it has a colour table but has none
            colours = source.colormap(number)
    return Traits(
        scale=float(source.scales[number - 1]),
        offset=float(source.offsets[number - 1]),
        unit=source.units[number - 1] or "",
        colour=source.colorinterp[number - 1],
        colours=colours,
        tags={name: value for name, value in source.tags(number).items() if not name.startswith(STALE)},
    )


def set_traits(dataset: Any, traits: Sequence[Traits]) -> None:
    """Give them to the bands of a dataset that is about to be written."""
    if any((one.scale, one.offset) != (1.0, 0.0) for one in traits):
        dataset.scales = tuple(one.scale for one in traits)
        dataset.offsets = tuple(one.offset for one in traits)
    if any(one.unit for one in traits):
        dataset.units = tuple(one.unit for one in traits)
    for number, one in enumerate(traits, 1):
        if one.tags:
            dataset.update_tags(number, **one.tags)
    if len(traits) == 1 and traits[0].colours and np.dtype(dataset.dtypes[0]).name in PALETTES:
        dataset.write_colormap(1, dict(traits[0].colours))
        return
    colours = [one.colour for one in traits]
    if colours[:3] == [ColorInterp.red, ColorInterp.green, ColorInterp.blue]:
        with suppress(RasterioError):  # only how it is shown at first, and not every type of pixel can be shown so
            dataset.colorinterp = colours


def are_classes(traits: Sequence[Traits]) -> bool:
    """Whether the bands hold classes, which have no values between them."""
    return any(one.colours for one in traits)
