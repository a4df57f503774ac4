"""A raster seen at another scale, and what a model says of it brought back to the raster's own pixels.

Pixel i of a raster at scale s covers the ground of the raster's pixels from i / s to (i + 1) / s, so that both begin at
the same corner and nothing is shifted.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Optional

import numpy as np
import rasterio
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..imagery.stack import Grid, RasterStack
from ..imagery.writing import failed
from ..progress import Progress
from .areas import Area
from .panels import BLOCK

#: Pixels around an area that interpolation looks at.
MARGIN = 1


def scaled_stack(stack: RasterStack, bands: str, scale: float) -> RasterStack:
    """The rasters of a stack with pixels of 1 / `scale` the side: means of the pixels covered, or between them."""
    grid = Grid(
        stack.crs,
        stack.transform @ Affine.scale(1 / scale),
        math.ceil(stack.width * scale - 1e-6),
        math.ceil(stack.height * scale - 1e-6),
    )
    factor = round(1 / scale)
    if scale < 1 and stack.aligned and abs(factor * scale - 1) < 1e-9:
        return _Reduced(stack, bands, factor, grid)
    return RasterStack(stack.paths, bands, "average" if scale < 1 else "bilinear", grid)


class _Reduced(RasterStack):
    """Whole numbers of pixels made one: GDAL reads that several times as fast as it warps, and from overviews."""

    def __init__(self, stack: RasterStack, bands: str, factor: int, grid: Grid) -> None:
        super().__init__(stack.paths, bands, "average", grid)
        self._whole, self._factor = stack, factor

    def read(
        self,
        x_off: int,
        y_off: int,
        width: int,
        height: int,
        out_shape: Optional[tuple[int, int]] = None,
        resampling: Optional[str] = None,
    ) -> np.ndarray:
        factor, whole = self._factor, self._whole
        beyond = (x_off + width) * factor > whole.width or (y_off + height) * factor > whole.height
        # Pixels that the raster's end cuts must not have in them what lies beyond.
        if beyond or x_off < 0 or y_off < 0 or out_shape or resampling:
            return super().read(x_off, y_off, width, height, out_shape, resampling)
        window = (x_off * factor, y_off * factor, width * factor, height * factor)
        return whole.read(*window, out_shape=(height, width), resampling="average")


def scaled_area(area: Area, scale: float, stack: RasterStack) -> Area:
    """The pixels of a scaled stack that an area of the raster's pixels needs."""
    (left, right), (top, bottom) = (
        (
            max(0, math.floor(first * scale + 1e-6) - MARGIN),
            min(limit, math.ceil((first + count) * scale - 1e-6) + MARGIN),
        )
        for first, count, limit in ((area[0], area[2], stack.width), (area[1], area[3], stack.height))
    )
    return left, top, right - left, bottom - top


class ScaledMap:
    """What a model says of an area at another scale: written in windows, then read in those of the raster's pixels.

    The file holds outputs that are 0 where there are no data, and then a band that is 1 where there are.
    """

    def __init__(self, path: Path, scale: float, area: Area, outputs: int) -> None:
        """`area` is in pixels of the scaled raster. Raises OutputError when the file cannot be written."""
        self._path, self._scale, self._outputs = path, scale, outputs
        self._x, self._y, self._width, self._height = area
        try:
            self._target: Optional[rasterio.io.DatasetWriter] = rasterio.open(
                path,
                "w",
                driver="GTiff",
                width=self._width,
                height=self._height,
                count=outputs + 1,
                dtype="float32",
                tiled=True,
                blockxsize=BLOCK,
                blockysize=BLOCK,
                interleave="pixel",
                compress="zstd",
                zstd_level=1,
                predictor=3,
                bigtiff="IF_SAFER",
            )
        except (RasterioError, OSError) as error:
            raise failed(path, error) from None

    def write(self, x: int, y: int, values: np.ndarray, valid: np.ndarray) -> None:
        """Take a window of values (output, row, col) where they are valid (row, col): the sink of a sweep."""
        assert self._target is not None  # nosec B101 # it is written first, then read
        window = Window(x, y, values.shape[2], values.shape[1])
        try:
            self._target.write(np.concatenate([values * valid, valid[None].astype(np.float32)]), window=window)
        except (RasterioError, OSError) as error:
            raise failed(self._path, error) from None

    def finish(self) -> None:
        """Say that all is written."""
        if self._target is not None:
            try:
                self._target.close()
            except (RasterioError, OSError) as error:
                raise failed(self._path, error) from None
            self._target = None

    def read(self, x: int, y: int, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
        """Values (output, row, col) at the raster's pixels of a window, and (row, col) whether there are any.

        Between larger pixels they are interpolated, of smaller ones they are the mean; those without data do not count.
        """
        columns, across = taps(x, width, self._scale, self._x, self._width)
        rows, down = taps(y, height, self._scale, self._y, self._height)
        left, top = int(columns.min()), int(rows.min())
        window = Window(left, top, int(columns.max()) + 1 - left, int(rows.max()) + 1 - top)
        with rasterio.open(self._path) as source:
            pixels = source.read(window=window)
        joined = _weighed(_weighed(pixels, rows - top, down[:, :, None], 1), columns - left, across, 2)
        weight = joined[-1]
        there = weight > 1e-6
        return joined[:-1] / np.where(there, weight, 1), there


def taps(first: int, count: int, scale: float, origin: int, limit: int) -> tuple[np.ndarray, np.ndarray]:
    """Which scaled pixels, counted from `origin`, make up `count` pixels from `first` on, and how much of each.

    Both are (tap, pixel). Pixels beyond [0, `limit`) are replaced by the last one inside.
    """
    pixels = np.arange(first, first + count)
    if scale <= 1:
        centre = (pixels + 0.5) * scale - 0.5
        low = np.floor(centre).astype(np.int64)
        share = (centre - low).astype(np.float32)
        places, weights = np.stack([low, low + 1]), np.stack([1 - share, share])
    else:
        start, end = pixels * scale, (pixels + 1) * scale
        places = np.floor(start).astype(np.int64) + np.arange(math.ceil(scale) + 1)[:, None]
        covered = np.minimum(places + 1, end) - np.maximum(places, start)
        weights = (np.maximum(covered, 0) / scale).astype(np.float32)
    return np.clip(places - origin, 0, limit - 1), weights


def _weighed(pixels: np.ndarray, places: np.ndarray, weights: np.ndarray, axis: int) -> np.ndarray:
    """The sum over taps of the pixels at `places` along an axis, times their weights."""
    total: Optional[np.ndarray] = None
    for place, weight in zip(places, weights):
        part = np.take(pixels, place, axis=axis) * weight
        total = part if total is None else np.add(total, part, out=total)
    assert total is not None  # nosec B101 # there are at least two taps
    return total


class Mean:
    """The mean of what was said at several scales, pixel by pixel, of those that have data there."""

    def __init__(self, maps: list[ScaledMap], progress: Progress) -> None:
        self._maps, self._progress = maps, progress

    def of(
        self, area: Area, values: Optional[np.ndarray] = None, valid: Optional[np.ndarray] = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Values (output, row, col) and (row, col) whether there are any, of an area of the raster's pixels.

        `values`, when given, are what was said of the raster's own pixels, where they are `valid`.
        """
        self._progress.check()
        total: Optional[np.ndarray] = None if values is None or valid is None else values * valid
        number = 0 if valid is None else valid.astype(np.float32)
        for one in self._maps:
            said, there = one.read(*area)
            said *= there
            total = said if total is None else total + said
            number = number + there.astype(np.float32)
        assert total is not None  # nosec B101 # there is at least one scale
        return total / np.maximum(number, 1), np.asarray(number) > 0
