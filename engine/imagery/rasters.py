"""One raster: whole or refused, its bands and its pixel grid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT

from ..errors import InputError
from ..tiles.windows import pixel_coordinates
from .names import told
from .sources import cause_of, open_raster

__all__ = [
    "Band",
    "Grid",
    "bands_of",
    "cause_of",
    "check_whole",
    "degrees_of",
    "grid_of",
    "ground_control_crs",
    "open_raster",
    "same_grid",
    "upright",
]

#: Blocks of a GeoTIFF whose place in the file is checked when it is opened: the last ones.
CHECKED_BLOCKS = 20_000
#: Drivers of files whose coordinates are variables like others, and may be left out.
SCIENTIFIC = ("netCDF", "HDF5", "HDF5Image", "HDF4", "HDF4Image", "Zarr")


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
                raise InputError(f"{told(path)} is truncated: its pixels reach beyond the file's {size} bytes")


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
    except (RasterioError, CPLE_BaseError) as error:
        raise InputError(f"{told(path)} cannot be placed by its ground control points: {cause_of(error)}") from None


def degrees_of(source: Any) -> Optional[CRS]:
    """WGS 84 for a scientific file that names no CRS and has longitude and latitude in degrees, as is their custom."""
    if source.driver not in SCIENTIFIC:
        return None
    units = {value for name, value in source.tags().items() if name.endswith("#units")}
    return CRS.from_epsg(4326) if units >= {"degrees_east", "degrees_north"} else None


def grid_of(source: Any, path: str) -> Grid:
    placed = not (source.transform.is_identity or source.transform.is_degenerate)
    if not placed and source.driver in SCIENTIFIC:
        raise InputError(
            f"{told(path)} has no coordinates: nothing in it says where on the ground its pixels lie",
            "Give it x and y, or longitude and latitude; or make a GeoTIFF of it: gdal_translate -a_ullr … -a_srs …",
        )
    crs = source.crs or degrees_of(source)
    if crs is None:
        raise InputError(f"{told(path)} has no CRS: it cannot be told where on the ground it lies; give it one first")
    if not placed:
        raise InputError(f"{told(path)} has no geotransform: its pixels have no place on the ground")
    return Grid(crs, source.transform, int(source.width), int(source.height))


def bands_of(source: DatasetReader, number: int) -> list[Band]:
    bands = []
    for place in range(source.count):
        dtype = source.dtypes[place]
        if np.dtype(dtype).kind not in "iuf":
            raise InputError(f"{told(source.name)} has bands of type {dtype}; only whole and real numbers can be used")
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
