"""Datasets written from tiles made by hand, for the tests of annotations."""

from __future__ import annotations

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from shapely.affinity import affine_transform
from tilewright.engine.datasets.contents import Blueprint, TileContent, TileEntry, TileObject
from tilewright.engine.datasets.features import LayerFeatures
from tilewright.engine.datasets.manifest import BandStatistics, ClassEntry
from tilewright.engine.datasets.options import StoringOptions
from tilewright.engine.datasets.workplace import Workplace
from tilewright.engine.datasets.writing import DatasetWriter, Origin, check_blueprint
from tilewright.engine.imagery.stack import Band
from tilewright.engine.labels.layers import Layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
CLASSES = (ClassEntry(1, "house", "#FF0000"), ClassEntry(2, "water", "#0000FF"), ClassEntry(7, "Wäldchen", "#00FF00"))


def thing(class_id, geometry, object_id=1, share=1.0, truncated=False, classes=CLASSES):
    """An object of one of the classes."""
    name = next(entry.name for entry in classes if entry.id == class_id)
    return TileObject(class_id, name, object_id, geometry, share, truncated)


def blueprint(
    objects,
    *,
    task="DETECTION",
    annotations=(),
    format="PNG",
    splits=None,
    ids=None,
    shape=(32, 48),
    classes=CLASSES,
    transform=None,
    bands=3,
    folder="images",
    stuff=(),
    labels=None,
    values=None,
    coordinates="PIXEL",
):
    """What a dataset will be whose tiles have those objects: one list for each tile."""
    count = len(objects)
    splits = splits or [""] * count
    ids = ids or [f"t{number}" for number in range(count)]
    extension = {"PNG": "png", "GTIFF": "tif", "NPY": "npy", "JPEG": "jpg"}.get(format)
    entries = tuple(
        TileEntry(
            number=number,
            tile_id=name,
            split=split,
            file=f"{split}/{folder}/{name}.{extension}".lstrip("/") if extension else "",
            shape=shape,
            transform=transform or Affine(10, 0, 500000 + 480 * number, 0, -10, 5000000),
            label=labels[number] if labels and task == "CLASSIFICATION" else None,
            labels=labels[number] if labels and task == "MULTI_LABEL" else (),
            value=values[number] if values else None,
        )
        for number, (name, split) in enumerate(zip(ids, splits))
    )
    mask = Band("class", "uint8", 255.0, "class", "gray") if task in ("PANOPTIC", "SEGMENTATION") else None
    return Blueprint(
        task=task,
        storing=StoringOptions(format=format, annotations=tuple(annotations), coordinates=coordinates),
        classes=classes,
        bands=tuple(Band(f"b{number}", "uint8", None, f"b{number}", None) for number in range(bands)),
        crs=UTM,
        entries=entries,
        tile_size=shape,
        mask=mask,
        instances=task == "PANOPTIC",
        stuff=stuff,
        value_name="yield" if values else "",
        objects=lambda number: tuple(objects[number]),
    )


def write(folder, plan, contents=None, progress=None):
    """The dataset of a blueprint; `contents` has mask and instances of each tile, for PANOPTIC."""
    check_blueprint(plan)
    rng = np.random.default_rng(0)
    with Workplace(folder, "a fingerprint", progress or Progress()) as place:
        writer = DatasetWriter(plan, place)
        writer.tiles.prepare()
        for entry in plan.entries:
            pixels = rng.integers(0, 255, (*entry.shape, len(plan.bands)), dtype=np.uint8)
            mask, instances = contents[entry.number] if contents else (None, None)
            writer.write(entry.number, TileContent(pixels, mask, instances, None, plan.objects(entry.number)))
        ground = [
            affine_transform(shapely.box(0, 0, entry.shape[1], entry.shape[0]), entry.transform.to_shapely())
            for entry in plan.entries
        ]
        features = LayerFeatures(Layer(np.array(ground, dtype=object), {}, UTM), np.arange(len(ground)))
        statistics = [BandStatistics(None, None, None, None)] * len(plan.bands)
        writer.finish(features, statistics, Origin({}, (), "a fingerprint"), progress or Progress())
    return folder
