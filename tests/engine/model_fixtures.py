"""Small datasets and models for the tests of training and inference."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.datasets.manifest import BandEntry, BandStatistics, Manifest, class_entries
from tilewright.engine.datasets.readers.files import read_pixels
from tilewright.engine.labels.layers import read_layer, write_layer

UTM = CRS.from_epsg(32618)
#: What a training into m.keras leaves, by name.
FILES = ["m.history.csv", "m.keras", "m.mlm.json", "m.samples.png", "m.training.json"]


def write_raster(path, pixels, nodata=None, names=(), transform=None, **profile):
    """A GeoTIFF of pixels (row, col, band)."""
    height, width, count = pixels.shape
    profile = {"driver": "GTiff", **profile}
    with rasterio.open(
        path,
        "w",
        width=width,
        height=height,
        count=count,
        dtype=pixels.dtype,
        nodata=nodata,
        crs=UTM,
        transform=transform or Affine(10, 0, 500000, 0, -10, 4000000),
        **profile,
    ) as target:
        target.write(np.moveaxis(pixels, -1, 0))
        for index, name in enumerate(names, 1):
            target.set_band_description(index, name)
    return Path(path)


def write_tile(path, pixels):
    """A tile in the format that its file name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".npy":
        np.save(path, pixels)
        return
    driver = {".tif": "GTiff", ".png": "PNG", ".jpg": "JPEG"}[path.suffix]
    array = np.moveaxis(pixels, -1, 0)
    options = {"quality": 100} if driver == "JPEG" else {}
    profile = {"driver": "MEM", "count": len(array), "dtype": array.dtype, "crs": UTM}
    profile |= {"height": array.shape[1], "width": array.shape[2], "transform": Affine(10, 0, 500000, 0, -10, 4000000)}
    if driver == "GTiff":
        with rasterio.open(path, "w", **{**profile, "driver": "GTiff"}) as target:
            target.write(array)
        return
    from rasterio.io import MemoryFile
    from rasterio.shutil import copy

    with MemoryFile() as memory:
        with memory.open(**{**profile, "driver": "GTiff"}) as target:
            target.write(array)
        with memory.open() as source:
            copy(source, path, driver=driver, **options)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def make_dataset(
    folder,
    task="CLASSIFICATION",
    tile_format="GTIFF",
    size=16,
    counts=(("train", 24), ("val", 8)),
    dtype="uint8",
    bands=("red", "green", "blue"),
    names=("bright", "dark"),
    nodata=None,
    seed=1,
    ignore=0.0,
):
    """A dataset in which the first class is bright and the second dark: whole tiles, or the halves of each tile."""
    folder = Path(folder)
    generator = np.random.default_rng(seed)
    suffix = {"GTIFF": "tif", "PNG": "png", "JPEG": "jpg", "NPY": "npy"}[tile_format]
    rows = {"file": [], "label": [], "split": []}
    values, geometry = [], []
    for split, count in counts:
        for number in range(count):
            label = number % len(names)
            level = np.full((size, size), 180 if label == 0 else 60)
            mask = np.full((size, size), label + 1, np.uint8)
            if task == "SEGMENTATION":
                column = generator.integers(size // 4, 3 * size // 4)
                level = np.where(np.arange(size)[None, :] < column, 180, 60) * np.ones((size, 1))
                mask = np.where(level > 100, 1, 0).astype(np.uint8)
                mask[generator.random(mask.shape) < ignore] = 255
            pixels = level[..., None] + generator.normal(0, 12, (size, size, len(bands)))
            pixels = np.clip(np.rint(pixels), 0, 255).astype(dtype)
            name = f"r{len(rows['file']):05d}"
            if task == "SEGMENTATION":
                file = "/".join(filter(None, [split, "images", f"{name}.{suffix}"]))
                write_tile(folder / "/".join(filter(None, [split, "masks", f"{name}.tif"])), mask[..., None])
            else:
                file = "/".join(filter(None, [split, names[label], f"{names[label]}_{number + 1}.{suffix}"]))
            write_tile(folder / file, pixels)
            values.append(pixels.reshape(-1, len(bands)).astype(float))
            rows["file"].append(file)
            rows["label"].append(names[label] if task == "CLASSIFICATION" else None)
            rows["split"].append(split or None)
            left = 500000 + 10 * size * len(geometry)
            geometry.append(shapely.box(left, 4000000 - 10 * size, left + 10 * size, 4000000))
    stacked = np.concatenate(values)
    statistics = tuple(
        BandStatistics(*(float(part) for part in (band.mean(), band.std(), band.min(), band.max())))
        for band in stacked.T
    )
    write_layer(
        folder / "tiles.gpkg",
        np.array(geometry, dtype=object),
        {name: np.array(column, dtype=object) for name, column in rows.items()},
        UTM,
    )
    Manifest(
        task=task,
        format=tile_format,
        classes=class_entries(tuple(names) if task == "CLASSIFICATION" else tuple(names[:1])),
        tile_size=(size, size),
        bands=tuple(BandEntry(name, dtype, nodata) for name in bands),
        statistics=statistics,
        crs="EPSG:32618",
        pixel_size=(10.0, 10.0),
        splits={split: {"count": count, "labels": {}} for split, count in counts},
        fingerprint="0123abcd",
    ).write(folder)
    return folder


def make_values(folder, **more):
    """A dataset whose pixels are to become 1000 + twice their brightness, with a corner of each tile to be ignored."""
    make_dataset(folder, task="SEGMENTATION", **{"counts": (("train", 12), ("val", 4)), **more})
    for image in folder.rglob("images/*.tif"):
        pixels = read_pixels(image).astype(np.float32)
        values = 1000 + 2 * pixels[..., :1]
        values[:4, :4] = np.nan
        write_tile(image.parent.parent / "masks" / image.name, values)
    Manifest(**{**vars(Manifest.read(folder)), "task": "REGRESSION", "classes": ()}).write(folder)
    return folder


def several_labels(folder):
    """Tiles with none, one or both of two classes: `left` where the left half is bright, `right` where the right is."""
    make_dataset(folder, counts=(("train", 24), ("val", 8)))
    layer = read_layer(folder / "tiles.gpkg")
    labels = []
    for number, file in enumerate(layer.column("file")):
        left, right = number % 2, number // 2 % 2
        tile = np.random.default_rng(number).normal(60, 10, (16, 16, 3))
        tile[:, :8] += 120 * left
        tile[:8] += 0
        tile[:, 8:] += 120 * right
        write_tile(folder / file, np.clip(tile, 0, 255).astype(np.uint8))
        labels.append(";".join(name for name, there in (("left", left), ("right", right)) if there) or None)
    write_layer(folder / "tiles.gpkg", layer.geometry, {**layer.columns, "labels": np.array(labels, object)}, layer.crs)
    return folder
