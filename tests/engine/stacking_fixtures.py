"""Rasters to be stacked, and stacks of them."""

import numpy as np
import rasterio
from affine import Affine
from listening import Listener
from tilewright.engine.imagery.stacking.options import StackRastersOptions
from tilewright.engine.imagery.stacking.stack_rasters import stack_rasters

UTM = "EPSG:32633"
#: 10 m pixels, north up.
PLACE = Affine(10, 0, 400_000, 0, -10, 5_400_000)


def write(path, pixels, transform=PLACE, crs=UTM, names=(), tags=(), **profile):
    """A GeoTIFF of (band, row, col) or (row, col)."""
    pixels = np.asarray(pixels)
    pixels = pixels[None] if pixels.ndim == 2 else pixels
    profile = {"driver": "GTiff", "dtype": pixels.dtype, "transform": transform, "crs": crs, **profile}
    count, height, width = pixels.shape
    with rasterio.open(path, "w", count=count, height=height, width=width, **profile) as target:
        target.write(pixels)
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name)
        if tags:
            target.update_tags(**dict(tags))
    return str(path)


def stack(output, *rasters, **options):
    """The pixels (band, row, col), the opened result's grid and bands, and what was said."""
    told = Listener()
    found = stack_rasters(StackRastersOptions(rasters=rasters, output=str(output), **options), told)
    with rasterio.open(output) as made:
        assert list(made.descriptions) == found["bands"]
        assert (made.width, made.height) == (found["width"], found["height"])
        return made.read(), made.profile, found, told


def left_in(folder):
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def square(value, side=4, dtype="uint16"):
    return np.full((side, side), value, dtype=dtype)


def at(column, row, size=10.0):
    """A grid of other pixels, or begun elsewhere, in pixels of PLACE."""
    return Affine(size, 0, PLACE.c + column * 10, 0, -size, PLACE.f - row * 10)
