"""Rasters, tiles and labels in pixels of each other, and exports of them."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

ENGINE = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"
UTM = CRS.from_epsg(32633)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)
TURNED = Affine(8, 6, 500000, 6, -8, 5000000)


def write_raster(path, pixels, names=(), **profile):
    profile = {"crs": UTM, "transform": NORTH_UP, "tiled": True, "blockxsize": 64, "blockysize": 64, **profile}
    rows, columns, bands = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", height=rows, width=columns, count=bands, dtype=pixels.dtype, **profile
    ) as target:
        target.write(np.moveaxis(pixels, -1, 0))
        for place, name in enumerate(names, 1):
            target.set_band_description(place, name)
    return str(path)


def tile_shape(window, transform=NORTH_UP):
    x, y, width, height = window
    t = transform
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return shapely.Polygon([(t.a * i + t.b * j + t.c, t.d * i + t.e * j + t.f) for i, j in corners])


def write_tiles(path, windows, transform=NORTH_UP, crs=UTM, **columns):
    geometry = np.empty(len(windows), dtype=object)
    geometry[:] = [None if window is None else tile_shape(window, transform) for window in windows]
    arrays = {
        name: np.array(values, dtype=type(values[0]) if values and isinstance(values[0], (int, float)) else object)
        for name, values in columns.items()
    }
    write_layer(path, geometry, arrays, crs, geometry_type="Polygon")
    return str(path)


def grid(columns, rows, size):
    return [(column * size, row * size, size, size) for row in range(rows) for column in range(columns)]


def labelled_tiles(path):
    """24 tiles of 32 pixels, six in a row, with labels and splits."""
    windows = grid(6, 4, 32)
    return write_tiles(
        path,
        windows,
        tile_id=[f"r{place // 6:05d}_c{place % 6:05d}" for place in range(24)],
        label=["Wald" if place % 3 else "urban area" for place in range(24)],
        split=["train", "train", "val", "test"] * 6,
        number=list(range(24)),
    )


def export(raster, tiles, output, progress=None, **options):
    rasters = (raster,) if isinstance(raster, str) else tuple(raster)
    options = ExportTilesOptions(rasters=rasters, tiles=str(tiles), output=str(output), **options)
    return export_tiles(options, progress or Progress())


def content(folder):
    """Every file's bytes by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class Stopping(Listener):
    """Cancels once some tiles are written."""

    def update(self, done, total, text=""):
        if text == "Exporting tiles" and done < total:
            self.cancel()


def many_tiles(folder, raster):
    windows = [(x, y, 16, 16) for y in range(0, 112, 4) for x in range(0, 184, 4)]
    return write_tiles(folder / "many.gpkg", windows, label=["a", "b"] * (len(windows) // 2))


def refused(tmp_path, error, words, raster, tiles, output="data", **options):
    """The error comes before any work: the folder is as it was."""
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(error, match=words):
        export(raster, tiles, tmp_path / output, **options)
    assert sorted(tmp_path.rglob("*")) == before


def on_map(shape, transform=NORTH_UP):
    """A shape drawn in pixels of the raster."""
    return shapely.transform(shape, lambda points: np.array([transform @ tuple(point) for point in points]))


def box(x_min, y_min, x_max, y_max, transform=NORTH_UP):
    return on_map(shapely.box(x_min, y_min, x_max, y_max), transform)


def write_labels(path, shapes, crs=UTM, **columns):
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    arrays = {name: np.array(values, dtype=object) for name, values in columns.items()}
    write_layer(path, geometry, arrays, crs, geometry_type="Unknown")
    return str(path)
