"""Small rasters, tiles and labels for the tests of annotations and of what reads datasets."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from shapely.affinity import affine_transform
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)
#: Turned, and off the round numbers.
TURNED = Affine(8, 6, 500003.5, 6, -8, 5000001.25)


def write_raster(path, pixels, transform=NORTH_UP, crs=UTM, names=("red", "green", "blue", "nir"), **profile):
    """A GeoTIFF of pixels (row, col, band)."""
    rows, columns, bands = pixels.shape
    profile = {"height": rows, "width": columns, "count": bands, "dtype": pixels.dtype, **profile}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, **profile) as target:
        target.write(np.moveaxis(pixels, -1, 0))
        for place, name in enumerate(names[:bands], 1):
            target.set_band_description(place, name)
    return str(path)


def on_map(geometry, transform=NORTH_UP):
    """A geometry given in pixels (x right, y down), on the map."""
    return affine_transform(geometry, transform.to_shapely())


def write_vector(path, geometry, crs=UTM, **columns):
    """A layer of geometries on the map with columns of numbers or text."""
    arrays = {
        name: np.array(values) if isinstance(values[0], (int, float)) else np.array(values, dtype=object)
        for name, values in columns.items()
    }
    write_layer(path, np.array(geometry, dtype=object), arrays, crs)
    return str(path)


def write_tiles(path, columns, rows, size, transform=NORTH_UP, crs=UTM, **fields):
    """A grid of tiles of `size` pixels, row by row."""
    shapes = [
        on_map(shapely.box(x * size, y * size, (x + 1) * size, (y + 1) * size), transform)
        for y in range(rows)
        for x in range(columns)
    ]
    names = [f"r{y:05d}_c{x:05d}" for y in range(rows) for x in range(columns)]
    return write_vector(path, shapes, crs, tile_id=names, **fields)


def export(folder: Path, raster, tiles, progress=None, **options):
    """A dataset from one raster; returns its folder."""
    options = ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(folder), **options)
    export_tiles(options, progress or Progress())
    return folder
