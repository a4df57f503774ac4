"""What the measurements work on: rasters, tile layers and polygons, the same every time. Engine's Python."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.transform import Affine
from rasterio.windows import Window

CRS = "EPSG:32633"
PIXEL_M = 10.0
#: Upper-left corner of every raster here.
LEFT, TOP = 400_000.0, 5_400_000.0
#: Side of the texture that rasters are paved with, in pixels.
_TEXTURE_PX = 1024


def write_raster(path: Path, side_px: int, bands: int = 4, dtype: str = "uint16") -> Path:
    """A square raster of smooth ground with a sensor's noise on it, DEFLATE, in blocks of 512 pixels."""
    texture = _texture(bands, dtype)
    with rasterio.open(path, "w", **_profile(side_px, side_px, bands, dtype), num_threads="all_cpus") as target:
        for row in range(0, side_px, _TEXTURE_PX):
            for col in range(0, side_px, _TEXTURE_PX):
                height, width = min(_TEXTURE_PX, side_px - row), min(_TEXTURE_PX, side_px - col)
                # Rolled, so that no two places are the same.
                place = np.roll(texture, (row // 7, col // 5), axis=(1, 2))[:, :height, :width]
                target.write(place, window=Window(col, row, width, height))
    return path


def write_classes(path: Path, side_px: int) -> Path:
    """A square raster of classes 0, 1 and 2: blobs, some dozens of pixels across, with ragged rims."""
    random = np.random.default_rng(0)
    frequency = np.fft.fftfreq(_TEXTURE_PX)
    blur = np.exp(-2 * (np.pi * 4 * frequency) ** 2)
    noise = [np.fft.fft2(random.normal(size=(_TEXTURE_PX, _TEXTURE_PX))) for _ in range(2)]
    first, second = (np.fft.ifft2(one * blur[:, None] * blur).real for one in noise)
    texture = np.where(first > first.std() / 2, np.where(second > 0, 2, 1), 0).astype(np.uint8)
    with rasterio.open(path, "w", **_profile(side_px, side_px, 1, "uint8")) as target:
        for row in range(0, side_px, _TEXTURE_PX):
            for col in range(0, side_px, _TEXTURE_PX):
                height, width = min(_TEXTURE_PX, side_px - row), min(_TEXTURE_PX, side_px - col)
                place = np.roll(texture, (row // 7, col // 5), axis=(0, 1))[:height, :width]
                target.write(place, 1, window=Window(col, row, width, height))
    return path


def write_empty_raster(path: Path, width_px: int, height_px: int) -> Path:
    """One band of zeros, which are data, that takes no room: for grids, and to measure memory."""
    with rasterio.open(path, "w", **_profile(width_px, height_px, 1, "uint8"), sparse_ok=True):
        return path


def write_tiles(path: Path, rows: int, cols: int, tile_px: int, classes: Sequence[str] = ()) -> Path:
    """A tile layer of so many rows and columns; with classes its tiles have a label and a split."""
    row, col = (index.ravel() for index in np.mgrid[:rows, :cols])
    step = tile_px * PIXEL_M
    west, north = LEFT + col * step, TOP - row * step
    fields: dict[str, Any] = {
        "tile_id": [f"r{down:05d}_c{right:05d}" for down, right in zip(row, col)],
        "row": row.astype(np.int32),
        "col": col.astype(np.int32),
        "x_off": (col * tile_px).astype(np.int32),
        "y_off": (row * tile_px).astype(np.int32),
        "width": np.full(row.size, tile_px, np.int32),
        "height": np.full(row.size, tile_px, np.int32),
    }
    if classes:
        fields["label"] = [classes[place] for place in (row // 4 + col // 4) % len(classes)]
        fields["split"] = [("train", "train", "train", "val", "test")[place] for place in (row // 4) % 5]
    return _write_polygons(path, shapely.box(west, north - step, west + step, north), fields)


def write_boxes(path: Path, boxes: Any, crs: str) -> Path:
    """Tiles given by their rectangles (n, 4) of west, south, east, north in a CRS, called s000000 and so on."""
    names = [f"s{place:06d}" for place in range(len(boxes))]
    return _write_polygons(path, shapely.box(*boxes.T), {"tile_id": names}, crs)


def write_polygons(path: Path, width_m: float, height_m: float, across: int = 25, down: int = 20) -> Path:
    """Polygons of forty corners, apart from one another, evenly over a rectangle, in four classes."""
    random = np.random.default_rng(0)
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    polygons = []
    for row, col in np.ndindex(down, across):
        radius = 0.35 + 0.1 * random.random(angles.size)
        x = LEFT + (col + 0.5 + radius * np.cos(angles)) * width_m / across
        y = TOP - (row + 0.5 + radius * np.sin(angles)) * height_m / down
        polygons.append(shapely.Polygon(np.column_stack((x, y))))
    names = [("field", "forest", "urban", "water")[number % 4] for number in range(len(polygons))]
    return _write_polygons(path, np.array(polygons), {"class": names})


def _write_polygons(path: Path, polygons: Any, fields: dict[str, Any], crs: str = CRS) -> Path:
    columns = [np.asarray(column, dtype=object if isinstance(column, list) else None) for column in fields.values()]
    # A version that the GDAL of an older QGIS knows.
    kind = {"geometry_type": "Polygon", "crs": crs, "driver": "GPKG", "VERSION": "1.2"}
    pyogrio.raw.write(path, shapely.to_wkb(polygons), columns, list(fields), **kind)
    return path


def _texture(bands: int, dtype: str) -> Any:
    """(band, row, col): hills of several sizes, and noise of a two-hundredth of the range."""
    random = np.random.default_rng(0)
    rows, cols = np.mgrid[:_TEXTURE_PX, :_TEXTURE_PX] * (2 * np.pi / _TEXTURE_PX)
    top = 255.0 if dtype == "uint8" else 4000.0
    values = np.zeros((bands, _TEXTURE_PX, _TEXTURE_PX))
    for band in range(bands):
        for scale in (1, 2, 5, 11, 23):
            across, down, phase = scale * random.integers(1, 3), scale * random.integers(1, 3), random.random() * 6
            values[band] += np.sin(cols * across + rows * down + phase) / scale
    values = (values + 2.0) / 4.0 * top + random.normal(0, top / 200, values.shape)
    return np.clip(values, 1, top).astype(dtype)


def _profile(width_px: int, height_px: int, bands: int, dtype: str) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "width": width_px,
        "height": height_px,
        "count": bands,
        "dtype": dtype,
        "crs": CRS,
        "transform": Affine(PIXEL_M, 0.0, LEFT, 0.0, -PIXEL_M, TOP),
        "tiled": True,
        "blockxsize": 512,
        "blockysize": 512,
        "compress": "deflate",
        "zlevel": 1,
        "bigtiff": "if_safer",
    }
