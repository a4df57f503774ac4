"""A look at a cloud raster: its pixels, or as many of them as are quickly gone through, read beside the window.

Samples are read through GDAL and not through QGIS's provider, which keeps the window waiting from another thread too,
and gives values that were scaled where the engine sees those of the file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from osgeo import gdal
from qgis.core import QgsTask

from ..engine.errors import InputError
from ..engine.imagery.rules import Rule
from ..i18n import tr
from .background import quiet_flags

#: Rows and columns that are read at most.
MOST_PX = 1024
#: Values that are told apart; a raster of more is gone through pixel by pixel.
MOST_VALUES = 65536


@dataclass(frozen=True)
class Sample:
    """Pixels (row, col, band) of a raster and whether each was seen (row, col).

    `whole` says that they are all pixels; where not, they are every so manieth, or a part in the middle where `part`
    says so. `values` are those that occur in the first band and were seen, `counts` how often, `places` the index of
    each pixel's value; None where there are too many. `transform` takes columns and rows of the sample to the ground.
    """

    pixels: Any
    seen: Any
    whole: bool
    part: bool
    transform: tuple[float, ...]
    values: Any = None
    places: Any = None
    counts: Any = None

    def clouds(self, rule: Rule) -> Any:
        """The mask (row, col) of cloud; raises InputError where the pixels cannot be of the rule's preset."""
        if rule.margin_px or self.values is None:
            rule.check(self.pixels[self.seen])
            pixels = self.pixels if rule.margin_px else self.pixels[..., 0]
            found = rule(np.where(self.seen[..., None], pixels, 0).astype(pixels.dtype) if rule.margin_px else pixels)
            return found & self.seen
        rule.check(self.values[self.counts > 0])
        found = rule(self.values)
        if rule.unseen is not None:
            found = found & ~rule.unseen(self.values)
        return found[self.places] & self.seen

    def share_of(self, flags: Any) -> float:
        """The share of the pixels whose values, one for each of `values`, are flagged."""
        return float(self.counts[flags].sum() / self.seen.size)


def read_sample(path: str, bands: int, part: bool, carry_on: Callable[[], bool]) -> Optional[Sample]:
    """A sample of a raster's first bands; a part in the middle at full resolution where neighbours count.

    None when `carry_on` says no; raises InputError where the raster cannot be read or has too few bands.
    """
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # newer GDAL says it this way
        dataset = None
    if dataset is None:
        raise InputError(tr("This raster cannot be read."))
    if dataset.RasterCount < bands:
        raise InputError(tr("This kind of raster has three bands, red, green and blue, and this one has fewer."))
    width, height = dataset.RasterXSize, dataset.RasterYSize
    columns, rows = min(width, MOST_PX), min(height, MOST_PX)
    x, y = ((width - columns) // 2, (height - rows) // 2) if part else (0, 0)
    window = (x, y, columns, rows) if part else (0, 0, width, height)
    pixels, seen = [], np.zeros((rows, columns), dtype=bool)
    for number in range(1, bands + 1):
        band = dataset.GetRasterBand(number)
        array = _read(band, window, columns, rows, carry_on)
        if array is None:
            return None
        seen |= _seen(array, band.GetNoDataValue())
        pixels.append(array)
    numbers = dataset.GetGeoTransform()
    across, down = window[2] / columns, window[3] / rows
    transform = (
        numbers[0] + numbers[1] * x + numbers[2] * y,
        numbers[1] * across,
        numbers[2] * down,
        numbers[3] + numbers[4] * x + numbers[5] * y,
        numbers[4] * across,
        numbers[5] * down,
    )
    return _told_apart(
        np.stack(pixels, axis=2), seen, (columns, rows) == (width, height), part and (x, y) != (0, 0), transform
    )


def _read(band: Any, window: Any, columns: int, rows: int, carry_on: Callable[[], bool]) -> Any:
    try:
        return band.ReadAsArray(*window, columns, rows, callback=lambda *_: int(carry_on()))
    except RuntimeError as error:
        if not carry_on():
            return None
        raise InputError(str(error)) from None
    finally:
        gdal.ErrorReset()


def _seen(array: Any, nodata: Optional[float]) -> Any:
    seen = np.ones(array.shape, dtype=bool)
    if array.dtype.kind == "f":
        seen &= ~np.isnan(array)
    return seen if nodata is None else seen & (array != nodata)


def _told_apart(pixels: Any, seen: Any, whole: bool, part: bool, transform: Any) -> Sample:
    values, places = np.unique(pixels[..., 0], return_inverse=True)
    if len(values) > MOST_VALUES:
        return Sample(pixels, seen, whole, part, transform)
    places = places.reshape(seen.shape)
    counts = np.bincount(places[seen], minlength=len(values))
    return Sample(pixels, seen, whole, part, transform, values, places, counts)


class ReadTask(QgsTask):
    """Reads a sample beside the window; `done` gets the task, in the window's thread, unless it was cancelled."""

    def __init__(self, path: str, bands: int, part: bool, done: Callable[[Any], None]) -> None:
        super().__init__(tr("Look at the cloud raster"), quiet_flags())
        self.path, self.bands, self.part = path, bands, part
        self.sample: Optional[Sample] = None
        self.pieces: list[Any] = []
        self.problem = ""
        self._done = done

    def run(self) -> bool:
        from .cloud_pieces import pieces_of

        try:
            self.sample = read_sample(self.path, self.bands, self.part, lambda: not self.isCanceled())
            self.pieces = pieces_of(self.sample) if self.sample is not None else []
        except InputError as error:
            self.problem = error.text
        except (MemoryError, ValueError, TypeError) as error:
            self.problem = str(error)
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        if result:
            self._done(self)
