"""Rasters to be scaled, and what numpy makes of them."""

import numpy as np
import rasterio
from affine import Affine
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.imagery.scaling.normalize import normalize_raster
from tilewright.engine.imagery.scaling.options import METHODS, NormalizeRasterOptions

UTM = CRS.from_epsg(32633)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)
MEASURING = METHODS[:5]


def write(path, pixels, names=(), **profile):
    """A GeoTIFF of (row, col, band)."""
    rows, columns, bands = pixels.shape
    profile = {"crs": UTM, "transform": NORTH_UP, **profile}
    with rasterio.open(
        path, "w", driver="GTiff", height=rows, width=columns, count=bands, dtype=pixels.dtype, **profile
    ) as target:
        target.write(np.moveaxis(pixels, -1, 0))
        for place, name in enumerate(names, 1):
            target.set_band_description(place, name)
    return str(path)


def read(path):
    """(row, col, band) as they are."""
    with rasterio.open(path) as source:
        return np.moveaxis(source.read(), 0, -1)


def normalize(raster, output, progress=None, **options):
    rasters = (raster,) if isinstance(raster, str) else tuple(raster)
    values = {name: str(value) if name.endswith(("tiles", "output")) else value for name, value in options.items()}
    return normalize_raster(NormalizeRasterOptions(rasters, str(output), **values), progress or Listener())


def drawn(dtype, shape, seed=0):
    random = np.random.default_rng(seed)
    if np.dtype(dtype).kind == "f":
        return (random.normal(3000, 900, shape)).astype(dtype)
    limits = np.iinfo(dtype)
    return random.integers(max(limits.min, -3_000_000_000), min(limits.max, 4_000_000_000), shape, dtype, endpoint=True)
