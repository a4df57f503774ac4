"""Images of several dates: bands that come date by date, and where the image of each date lies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import OptionError
from ..imagery.rasters import bands_of
from ..imagery.sources import open_raster
from ..imagery.stack import Band, choose_bands
from ..imagery.stacking.names import date_of_file, is_generic, split_description
from .contents import Blueprint

#: Formats whose arrays have an axis for time; the others have an image for each date.
ARRAYS = ("NPY", "NPZ", "TFRECORD", "WEBDATASET", "ZARR")


class Series:
    """How the images of a blueprint's tiles are parted by date; one image with all bands where they are not."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.dates = blueprint.dates
        #: Whether each date has a file of its own, and whether an array has an axis for time.
        self.is_parted = bool(self.dates) and blueprint.storing.format not in ARRAYS
        self.has_axis = bool(self.dates) and not self.is_parted
        count = len(blueprint.bands) // max(1, len(self.dates))
        self.count = count
        #: The bands of an image, without their dates where each date has its own.
        self.bands = tuple(map(undated_band, blueprint.bands[:count])) if self.dates else blueprint.bands

    def place(self, file: str) -> str:
        """Where a tile's image is below the dataset folder: its file, or the folder that holds one for each date."""
        return file.rpartition(".")[0] if self.is_parted else file

    def file(self, place: str, extension: str) -> str:
        """The file's name in a blueprint, from its place in the tile layer."""
        return f"{place}.{extension}" if self.is_parted else place

    def files(self, file: str) -> list[str]:
        """The files of a tile's images, date by date."""
        if not self.is_parted:
            return [file]
        stem, _, extension = file.rpartition(".")
        return [f"{stem}/{date}.{extension}" for date in self.dates]

    def images(self, pixels: NDArray[Any]) -> list[NDArray[Any]]:
        """A tile's images from its pixels (row, col, band), each as it is written."""
        if self.is_parted:
            return [pixels[..., start : start + self.count] for start in range(0, pixels.shape[2], self.count)]
        return [self.array(pixels)]

    def array(self, pixels: NDArray[Any]) -> NDArray[Any]:
        """Pixels (row, col, band) as one array: (time, row, col, band) where bands are of several dates."""
        if not self.has_axis:
            return pixels
        return np.moveaxis(pixels.reshape(*pixels.shape[:2], len(self.dates), self.count), 2, 0)

    def shape(self, rows: int, columns: int) -> tuple[int, ...]:
        """The shape of such an array."""
        return (len(self.dates), rows, columns, self.count) if self.has_axis else (rows, columns, self.count)


def stacked(array: NDArray[Any]) -> NDArray[Any]:
    """The pixels (row, col, band), date by date, of an array (time, row, col, band); others as they are."""
    return np.moveaxis(array, 0, 2).reshape(*array.shape[1:3], -1) if array.ndim == 4 else array


def undated_band(band: Band) -> Band:
    """A band of one date as it is called in that date's own image."""
    _, name = split_description(band.description or "", {})
    return replace(band, description=name or None)


def dates_of(rasters: Sequence[str], bands: str) -> tuple[str, ...]:
    """The dates of the bands that are chosen, each once; they come date by date with the same bands for each.

    A band's date is in its name, as `stackrasters` writes it, or that of its file. Raises OptionError.
    """
    everything = list(_dated(rasters))
    chosen = [everything[place] for place in choose_bands([band.name for band, _ in everything], bands)]
    return common_dates(chosen)


def common_dates(chosen: Sequence[tuple[Band, Optional[str]]]) -> tuple[str, ...]:
    """The dates of bands that are given with theirs, each once, as `dates_of` has them. Raises OptionError."""
    unknown = [band.name for band, date in chosen if date is None]
    if unknown:
        raise OptionError(
            f"series DATES needs a date for each band; unknown is that of {', '.join(unknown[:5])}",
            'Make one raster of several dates first with "Stack rasters", or put the date into the files\' names.',
        )
    dates = [str(date) for _, date in chosen]
    found = tuple(dict.fromkeys(dates))
    count = len(dates) // len(found)
    names = [_own_name(band) for band, _ in chosen]
    same = all(names[start : start + count] == names[:count] for start in range(0, len(names), count))
    if dates != [date for date in found for _ in range(count)] or not same:
        shown = ", ".join(f"{date} {name}".strip() for date, name in zip(dates, names))
        raise OptionError(
            f"series DATES needs the same bands for each date, one date after the other, got {shown}",
            "Choose them in that order with bands.",
        )
    return found


def _dated(rasters: Sequence[str]) -> Iterator[tuple[Band, Optional[str]]]:
    """Each band of the rasters with its date, None where nothing tells it."""
    number = 1
    for path in rasters:
        with open_raster(path) as source:
            of_file = date_of_file(Path(path).stem, source.tags())
            for place, band in enumerate(bands_of(source, number), 1):
                date, _ = split_description(band.description or "", source.tags(place))
                yield band, date or of_file
            number += source.count


def _own_name(band: Band) -> str:
    """A band's name without its date; "" where it has none."""
    _, name = split_description(band.description or "", {})
    return "" if is_generic(name) else name
