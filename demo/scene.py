"""Make the demo's scene: a Sentinel-2-like image of a city on a coast, with labels, clouds and the truth.

    python demo/scene.py FOLDER [--seed 0] [--size 1792x1280]

The same seed and size give the same pixels on every machine. FOLDER then holds
`image.tif` (reflectance × 10000, uint16, nodata 0), `truth.tif` (class ids), `scl.tif` (scene classification as of
Sentinel-2), `labels.gpkg` (polygons with `class`, in UTM), `urban.gpkg` (the urban extent), `area.gpkg` (the part away
from the image's edge), and `clouds.gpkg` (a point on each cloudy spot).
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import rasterio
from fields import Fields, blur, ramp
from landscape import BANDS, CLASSES, FIELD, FOREST, URBAN, WATER, Landscape, make_landscape, units
from rasterio.enums import ColorInterp
from rasterio.features import shapes, sieve
from rasterio.transform import Affine
from rasterio.warp import transform_geom
from shapely.geometry import MultiPolygon, Polygon, mapping, shape

#: Degrees; not square, as in an image that was exported from a web service.
PIXEL_WIDTH, PIXEL_HEIGHT = 0.0002658692000000030618, 0.0002641357688113412814
CENTRE = (108.55, -6.73)
IMAGE_CRS, LABEL_CRS = "EPSG:4326", "EPSG:32749"
#: The image is turned in its frame by this slope; what is left empty is nodata.
COLLAR_SLOPE = 1 / 36
#: From a cloud to its shadow, in map units (right, down).
SHADOW = (-30, 24)
#: Tile size for which the cloud points and the area are made, in pixels.
TILE_PX = 64
#: Least share of such a tile that earns it a cloud point.
CLOUDY = 0.03
SHADOW_CLASS, VEGETATION, BARE, WATER_CLASS, CLOUD_MEDIUM, CLOUD_HIGH = 3, 4, 5, 6, 8, 9

Feature = tuple[Any, dict[str, Any]]


def main(arguments: list[str] | None = None) -> int:
    """Read the command line, write the scene, and name its folder."""
    parser = argparse.ArgumentParser(description="Make the demo's scene.")
    parser.add_argument("folder", type=Path, help="folder to write to; made when it is not there")
    parser.add_argument("--seed", type=int, default=0, help="another number, another scene (default 0)")
    parser.add_argument("--size", type=_size, default=(1280, 1792), help="columns x rows (default 1792x1280)")
    parser.add_argument("--flaws", action="store_true", help="add a label without class and one that crosses itself")
    options = parser.parse_args(arguments)
    if options.seed < 0:
        parser.error(f"--seed must be at least 0, got {options.seed}")
    write_scene(options.folder, options.size, options.seed, options.flaws)
    print(options.folder)
    return 0


def write_scene(folder: Path, size: tuple[int, int], seed: int = 0, flaws: bool = False) -> None:
    """Write the files of a scene of `size` (rows, columns) pixels; each appears in `folder` when it is whole."""
    land = make_landscape(size, seed)
    cloud, shadow = make_clouds(size, seed)
    pixels = expose(land, cloud, shadow, seed)
    valid = inside_collar(size)
    pixels[:, ~valid] = 0
    truth = np.where(valid, land.cover, 0).astype(np.uint8)
    classification = classify(truth, pixels, cloud, shadow)
    grid = transform(size)

    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".part-{os.getpid()}"
    part.mkdir()
    try:
        write_raster(part / "image.tif", pixels, grid, BANDS)
        write_raster(part / "truth.tif", truth[None], grid, ("class",), dict(enumerate(CLASSES, 1)))
        write_raster(part / "scl.tif", classification[None], grid, ("SCL",))
        write_vector(part / "labels.gpkg", label_features(truth, grid, flaws), {"class": "str"}, LABEL_CRS)
        write_vector(part / "urban.gpkg", [(urban_extent(truth, grid), {"name": "urban extent"})], {"name": "str"})
        write_vector(part / "area.gpkg", [(area(size, grid), {"is_mask": 1})], {"is_mask": "int"})
        write_vector(part / "clouds.gpkg", cloud_points(classification, grid), {"is_cloud": "int"}, kind="Point")
        for path in sorted(part.iterdir()):
            path.replace(folder / path.name)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def transform(size: tuple[int, int]) -> Affine:
    """The grid of a scene of `size` (rows, columns) around the centre."""
    rows, cols = size
    left = round(CENTRE[0] - cols / 2 * PIXEL_WIDTH, 6)
    top = round(CENTRE[1] + rows / 2 * PIXEL_HEIGHT, 6)
    return Affine(PIXEL_WIDTH, 0.0, left, 0.0, -PIXEL_HEIGHT, top)


def make_clouds(size: tuple[int, int], seed: int) -> tuple[np.ndarray, np.ndarray]:
    """How much clouds and their shadows cover, 0 to 1, float32 (row, col); shadows fall where the sun is not."""
    fields = Fields(size, seed)
    banks = fields.smooth(units(fields, 420, 24), "cloud banks")
    heaps = fields.cloudy(units(fields, 64, 12), "clouds", 7)
    cloud = ramp(heaps + np.float32(0.8) * banks, 1.95, 2.8)
    right, down = units(fields, abs(SHADOW[0])), units(fields, abs(SHADOW[1]))
    shadow = np.zeros_like(cloud)
    shadow[down:, :-right] = cloud[:-down, right:]
    return cloud, blur(shadow, 1)


def expose(land: Landscape, cloud: np.ndarray, shadow: np.ndarray, seed: int) -> np.ndarray:
    """What the sensor sees of the land: uint16 (band, row, col), at least 1 everywhere."""
    fields = Fields(land.cover.shape, seed)
    fall_y, fall_x = np.gradient(blur(land.relief, 1))
    slope = np.clip((fall_y - fall_x) / np.float32(58), -0.55, 0.7)  # the sun is in the north-east
    lit = (1 + slope) * (1 - np.float32(0.62) * shadow)
    sunny = np.zeros_like(cloud)
    sunny[:-3, 3:] = cloud[:-3, 3:] - cloud[3:, :-3]
    tops = 6300 + 1500 * cloud + np.float32(700) * fields.cloudy(24, "tops", 4) + 3400 * sunny
    haze = {"B2": 130, "B3": 70, "B4": 40}
    pixels = np.empty((len(BANDS), *cloud.shape), np.uint16)
    for index, band in enumerate(BANDS):
        ground = _soften(land.light[index] * lit) + np.float32(haze.get(band, 0))
        tint = np.float32(0.72 if band in ("B11", "B12") else 1)
        seen = ground + (tops * tint - ground) * cloud
        seen += (4 + np.float32(0.006) * seen) * fields.speckle(f"sensor {band}")
        pixels[index] = np.clip(np.rint(seen), 1, 12000).astype(np.uint16)
    return pixels


def inside_collar(size: tuple[int, int]) -> np.ndarray:
    """True where the turned image has data."""
    rows, cols = size
    row, col = np.arange(rows)[:, None] + 0.5, np.arange(cols)[None, :] + 0.5
    along, across = col + row * COLLAR_SLOPE, row - col * COLLAR_SLOPE
    return (
        (along > rows * COLLAR_SLOPE) & (along < cols) & (across > 0) & (across < rows - cols * COLLAR_SLOPE)
    )  # fmt: skip


def classify(truth: np.ndarray, pixels: np.ndarray, cloud: np.ndarray, shadow: np.ndarray) -> np.ndarray:
    """Sentinel-2's scene classes: 0 nodata, 3 shadow, 4 vegetation, 5 bare, 6 water, 8 and 9 cloud."""
    red, infrared = pixels[0].astype(np.float32), pixels[3].astype(np.float32)
    green = (infrared - red) > np.float32(0.4) * (infrared + red)
    out = np.where(truth == WATER, WATER_CLASS, np.where(green, VEGETATION, BARE))
    out[shadow > 0.3] = SHADOW_CLASS
    out[cloud > 0.08] = CLOUD_MEDIUM
    out[cloud > 0.5] = CLOUD_HIGH
    out[truth == 0] = 0
    return out.astype(np.uint8)


def label_features(truth: np.ndarray, grid: Affine, flaws: bool) -> list[Feature]:
    """Polygons of each class as a person would outline them: small specks left out, steps cut off."""
    clean = np.where(truth == 0, 0, sieve(truth, 24)).astype(np.uint8)
    features: list[Feature] = []
    for name, number in (("field", FIELD), ("forest", FOREST), ("urban", URBAN), ("water", WATER)):
        for outline, _ in shapes(clean, mask=clean == number):
            polygon = shape(outline).simplify(0.75)
            if polygon.is_valid and polygon.area >= 12:
                features.append((_to_labels(polygon, grid), {"class": name}))
    if flaws:
        rows, cols = truth.shape
        x, y, step = cols // 2, rows // 2, max(rows // 40, 2)
        square = Polygon([(x, y), (x + step, y), (x + step, y + step), (x, y + step)])
        crossed = Polygon([(x, y), (x + step, y + step), (x + step, y), (x, y + step)])
        features += [(_to_labels(square, grid), {"class": None}), (_to_labels(crossed, grid), {"class": "field"})]
    return features


def urban_extent(truth: np.ndarray, grid: Affine) -> Any:
    """One outline of the city with its suburbs, as an atlas of cities draws it: gaps closed, hamlets left out."""
    extent = (blur((truth == URBAN).astype(np.float32), 7) > 0.42).astype(np.uint8)
    parts = [shape(outline).simplify(1.5) for outline, _ in shapes(extent, mask=extent == 1)]
    largest = max(part.area for part in parts)
    outlines = [Polygon(part.exterior) for part in parts if part.is_valid and part.area > 0.02 * largest]
    return mapping(_on_ground(MultiPolygon(outlines), grid))


def area(size: tuple[int, int], grid: Affine) -> Any:
    """A rectangle so far within the image that no tile that it touches reaches the collar."""
    rows, cols = size
    down, right = rows * COLLAR_SLOPE, cols * COLLAR_SLOPE
    frame = Polygon([(down, 0), (cols, right), (cols - down, rows), (0, rows - right)])
    margin = min(TILE_PX * 1.42 + 2, min(size) / 6)
    return mapping(_on_ground(frame.buffer(-margin, join_style="mitre"), grid))


def cloud_points(classification: np.ndarray, grid: Affine) -> list[Feature]:
    """A point in each tile that clouds or their shadows spoil, on the spoilt pixel nearest the middle of them."""
    spoilt = np.isin(classification, (SHADOW_CLASS, CLOUD_MEDIUM, CLOUD_HIGH))
    features: list[Feature] = []
    for top in range(0, spoilt.shape[0], TILE_PX):
        for left in range(0, spoilt.shape[1], TILE_PX):
            rows, cols = np.nonzero(spoilt[top : top + TILE_PX, left : left + TILE_PX])
            count = len(rows)
            if count < CLOUDY * TILE_PX * TILE_PX:
                continue
            nearest = int(np.argmin((rows * count - rows.sum()) ** 2 + (cols * count - cols.sum()) ** 2))
            x, y = grid * (left + int(cols[nearest]) + 0.5, top + int(rows[nearest]) + 0.5)
            features.append(({"type": "Point", "coordinates": (x, y)}, {"is_cloud": 1}))
    return features


def write_raster(
    path: Path, pixels: np.ndarray, grid: Affine, bands: tuple[str, ...], classes: dict[int, str] | None = None
) -> None:
    """Write (band, row, col) with nodata 0 and band names; `classes` go to the tags as well."""
    profile = {
        "driver": "GTiff", "width": pixels.shape[2], "height": pixels.shape[1], "count": pixels.shape[0],
        "dtype": pixels.dtype, "crs": IMAGE_CRS, "transform": grid, "nodata": 0,
        "tiled": True, "blockxsize": 256, "blockysize": 256, "interleave": "band",
        "compress": "deflate", "predictor": 2,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as target:
        target.write(pixels)
        for index, name in enumerate(bands, 1):
            target.set_band_description(index, name)
        if len(bands) > 2:
            colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
            target.colorinterp = colours + (ColorInterp.undefined,) * (len(bands) - 3)
        target.update_tags(IMAGE="generated by Tilewright's demo, not an observation")
        if classes:
            target.update_tags(1, **{f"class_{number}": name for number, name in classes.items()})


def write_vector(
    path: Path, features: list[Feature], properties: dict[str, str], crs: str = IMAGE_CRS, kind: str = "MultiPolygon"
) -> None:
    """Write geometries (GeoJSON) with their attributes to a GeoPackage."""
    schema = {"geometry": kind, "properties": properties}
    with fiona.open(path, "w", driver="GPKG", crs=crs, schema=schema, layer=path.stem) as target:
        target.writerecords(
            {"type": "Feature", "geometry": geometry, "properties": values} for geometry, values in features
        )


def _soften(band: np.ndarray) -> np.ndarray:
    """A lens's spread: an eighth of each pixel's light falls on either neighbour, down and across."""
    padded = np.pad(band, 1, mode="edge")
    tall = (padded[:-2] + padded[2:] + padded[1:-1] * 6) / 8
    return (tall[:, :-2] + tall[:, 2:] + tall[:, 1:-1] * 6) / 8


def _on_ground(geometry: Any, grid: Affine) -> Any:
    """A geometry in pixels (col, row), in the image's CRS as a multipolygon."""
    parts = geometry.geoms if isinstance(geometry, MultiPolygon) else [geometry]

    def ring(points: Any) -> list[tuple[float, float]]:
        return [grid * point for point in points.coords]

    return MultiPolygon([(ring(part.exterior), [ring(hole) for hole in part.interiors]) for part in parts])


def _to_labels(polygon: Polygon, grid: Affine) -> Any:
    return transform_geom(IMAGE_CRS, LABEL_CRS, mapping(_on_ground(polygon, grid)))


def _size(text: str) -> tuple[int, int]:
    cols, _, rows = text.lower().partition("x")
    if not (cols.isdigit() and rows.isdigit() and 192 <= int(cols) <= 20000 and 192 <= int(rows) <= 20000):
        raise argparse.ArgumentTypeError(f"must be COLUMNSxROWS, each from 192 to 20000, got {text!r}")
    return int(rows), int(cols)


if __name__ == "__main__":
    sys.exit(main())
