"""One raster: opened, or refused in one clear sentence; its bands and its pixel grid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT

from ..errors import InputError
from ..tiles.windows import pixel_coordinates

#: Blocks of a GeoTIFF whose place in the file is checked when it is opened: the last ones.
CHECKED_BLOCKS = 20_000


@dataclass(frozen=True)
class Band:
    """A band: `name` is its description, or `band <n>` with n from 1 through all inputs where it has none.

    `nodata` is None where there is none; it may be NaN. `colour` is GDAL's colour interpretation, in lower case.
    """

    name: str
    dtype: str
    nodata: Optional[float] = None
    description: Optional[str] = None
    colour: str = "undefined"


@dataclass(frozen=True)
class Grid:
    """A pixel grid."""

    crs: CRS
    transform: Affine
    width: int
    height: int

    def to_map(self, pixels: NDArray[np.float64]) -> NDArray[np.float64]:
        """Map coordinates (n, 2) as (x, y) of points (n, 2) as (column, row)."""
        t = self.transform
        columns, rows = pixels[:, 0], pixels[:, 1]
        return np.stack([t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f], axis=1)

    def to_pixels(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points (n, 2) as (column, row), real numbers, of map coordinates (n, 2) as (x, y)."""
        return pixel_coordinates(points, tuple(self.transform)[:6])

    def window_transform(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> Affine:
        """From the pixels of a window (x_off, y_off, width, height), read in `out_shape` (rows, columns), to map."""
        t, (x_off, y_off, width, height), (rows, columns) = self.transform, window, out_shape
        x, y = t.a * x_off + t.b * y_off + t.c, t.d * x_off + t.e * y_off + t.f
        across, down = width / columns, height / rows
        return Affine(t.a * across, t.b * down, x, t.d * across, t.e * down, y)


def open_raster(path: str) -> DatasetReader:
    try:
        source = rasterio.open(path, sharing=False)
    except RasterioError as error:
        if "/vsi" not in path and "://" not in path and ":" not in path[2:] and not Path(path).exists():
            raise InputError(f"There is no raster {path}") from None
        raise InputError(f"{path} cannot be read as a raster: {cause_of(error)}") from None
    if source.count == 0:
        source.close()
        raise InputError(f"{path} has no bands (it may hold several rasters; name one of them)")
    return source


def check_whole(source: DatasetReader, path: str) -> None:
    """Refuse a GeoTIFF whose pixels reach beyond the end of the file, before any work."""
    file = Path(path)
    if source.driver != "GTiff" or not file.is_file():
        return
    size = file.stat().st_size
    rows, columns = source.block_shapes[0]
    across, down = -(-source.width // columns), -(-source.height // rows)
    first = max(0, across * down - CHECKED_BLOCKS)
    for band in {1, source.count}:
        for block in range(first, across * down):
            name = f"{block % across}_{block // across}"
            offset = source.get_tag_item(f"BLOCK_OFFSET_{name}", "TIFF", bidx=band)
            length = source.get_tag_item(f"BLOCK_SIZE_{name}", "TIFF", bidx=band)
            if offset and length and int(offset) + int(length) > size:
                raise InputError(f"{path} is truncated: its pixels reach beyond the file's {size} bytes")


def ground_control_crs(source: DatasetReader) -> Optional[CRS]:
    """The CRS of the ground control points of a raster that has these in place of a geotransform."""
    points, crs = source.gcps
    return crs if points and crs and source.transform.is_identity else None


@contextmanager
def upright(source: DatasetReader, ground_control: Optional[CRS], path: str) -> Iterator[Any]:
    """The source, or its warped view where only ground control points say where it is."""
    if ground_control is None:
        yield source
        return
    try:
        with WarpedVRT(source, src_crs=ground_control, crs=ground_control) as warped:
            yield warped
    except RasterioError as error:
        raise InputError(f"{path} cannot be placed by its ground control points: {cause_of(error)}") from None


def grid_of(source: Any, path: str) -> Grid:
    if source.crs is None:
        raise InputError(f"{path} has no CRS: it cannot be told where on the ground it lies; give it one first")
    if source.transform.is_identity or source.transform.is_degenerate:
        raise InputError(f"{path} has no geotransform: its pixels have no place on the ground")
    return Grid(source.crs, source.transform, int(source.width), int(source.height))


def bands_of(source: DatasetReader, number: int) -> list[Band]:
    bands = []
    for place in range(source.count):
        dtype = source.dtypes[place]
        if np.dtype(dtype).kind not in "iuf":
            raise InputError(f"{source.name} has bands of type {dtype}; only whole and real numbers can be used")
        description = source.descriptions[place]
        name, colour = description or f"band {number + place}", source.colorinterp[place].name
        bands.append(Band(name, dtype, source.nodatavals[place], description, colour))
    return bands


def same_grid(one: Grid, other: Grid) -> bool:
    """Whether two grids agree to a millionth of a pixel at every corner."""
    if (one.width, one.height) != (other.width, other.height) or one.crs != other.crs:
        return False
    corners = np.array([(0, 0), (one.width, 0), (0, one.height), (one.width, one.height)], dtype=np.float64)
    return bool((np.abs(other.to_pixels(one.to_map(corners)) - corners) < 1e-6).all())


def cause_of(error: BaseException) -> str:
    """The innermost message: rasterio says "Read failed. See previous exception for details." and the cause beneath."""
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error)
