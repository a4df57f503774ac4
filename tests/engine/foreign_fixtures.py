"""Datasets as others make them, for the tests of what reads them."""

from __future__ import annotations

import json

import numpy as np
import rasterio
from affine import Affine
from listening import Listener
from tilewright.engine.datasets.foreign.findings import Request
from tilewright.engine.datasets.foreign.opening import open_foreign
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.labels.class_list import ClassRules

DRIVERS = {"png": "PNG", "jpg": "JPEG", "tif": "GTiff", "bmp": "BMP"}


def write_image(path, seed=0, shape=(20, 30, 3), transform=None, crs=None, dtype="uint8", pixels=None, **profile):
    """An image of noise, or of `pixels` (row, col, band), without a place unless one is given; returns the pixels."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if pixels is None:
        pixels = np.random.default_rng(seed).integers(0, 250, shape).astype(dtype)
    rows, columns, count = pixels.shape
    size = {"height": rows, "width": columns, "count": count, "dtype": pixels.dtype}
    with (
        gdal_environment(),
        rasterio.Env(GDAL_PAM_ENABLED="YES" if transform else "NO"),
        rasterio.open(
            path,
            "w",
            driver=DRIVERS[path.suffix[1:]],
            crs=crs,
            transform=transform or Affine.identity(),
            **size,
            **profile,
        ) as target,
    ):
        target.write(np.moveaxis(pixels, -1, 0))
    return pixels


def write_text(path, text):
    """A text file in a folder that is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_json(path, values):
    """A JSON file in a folder that is made."""
    write_text(path, json.dumps(values))


def opened(folder, kind="AUTO", annotation_file=None, known=(), **request):
    """The dataset in a folder, and who heard what was said."""
    progress = Listener()
    with gdal_environment():
        source = open_foreign(
            folder,
            kind,
            Request(**request),
            ClassRules(known=known),
            progress,
            annotation_file and str(annotation_file),
        )
    return source, progress


def tiles(source):
    """By id of tile: split, label, and (class, geometry) of its objects."""
    blueprint = source.blueprint
    with gdal_environment():
        return {
            entry.tile_id: (
                entry.split,
                entry.label,
                [(item.label, item.geometry) for item in blueprint.objects(entry.number)],
            )
            for entry in blueprint.entries
        }


def boxes(source, tile_id):
    """(class, box) of the objects of a tile."""
    return [(label, tuple(float(side) for side in shape.bounds)) for label, shape in tiles(source)[tile_id][2]]


def class_ids(source):
    """Ids of the classes by their names."""
    return {entry.name: entry.id for entry in source.blueprint.classes}


def read(source, number=0):
    """A tile's content."""
    with gdal_environment():
        return source.read(number)
