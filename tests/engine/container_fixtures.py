"""Datasets of every task written in every format from tiles made by hand, for the tests of containers and readers."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from shapely.affinity import affine_transform
from tilewright.engine.datasets.contents import Blueprint, TileContent, TileEntry, TileObject
from tilewright.engine.datasets.features import LayerFeatures
from tilewright.engine.datasets.manifest import BandStatistics, ClassEntry, TargetEntry
from tilewright.engine.datasets.options import FILE_FORMATS, StoringOptions
from tilewright.engine.datasets.workplace import Workplace
from tilewright.engine.datasets.writers import EXTENSIONS
from tilewright.engine.datasets.writing import DatasetWriter, Origin, check_blueprint
from tilewright.engine.imagery.stack import Band
from tilewright.engine.labels.layers import Layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
ROWS, COLUMNS = 24, 32
CLASSES = (ClassEntry(1, "house", "#FF0000"), ClassEntry(2, "Wäldchen", "#00FF00"), ClassEntry(300, "water", "#0000FF"))
SPLITS = ("train", "val", "train", "test", "train", "val")
#: A name with a dot, one with a space, one with letters beyond ASCII.
IDS = ("r0_c0", "a.b", "a b", "Straße", "r0_c4", "r0_c5")
ALL_FORMATS = ("GTIFF", "PNG", "NPY", "NPZ", "TFRECORD", "WEBDATASET", "ZARR")
PACKED = ("TFRECORD", "WEBDATASET", "ZARR")
TASKS = (
    "IMAGES", "CLASSIFICATION", "SEGMENTATION", "REGRESSION", "VALUES", "DETECTION", "PANOPTIC", "MULTI_LABEL", "PAIRS",
)  # fmt: skip


@dataclass(frozen=True)
class Made:
    """A blueprint, and the content of each of its tiles."""

    blueprint: Blueprint
    contents: tuple[TileContent, ...]


def made(task="IMAGES", format="NPY", *, split=True, dtype="uint16", bands=3, dates=(), **storing):
    """Six tiles for a task; VALUES is a REGRESSION by tile. The second images of PAIRS are twice as large."""
    rng = np.random.default_rng(3)
    labels = [CLASSES[number % 3].name for number in range(6)]
    entries = tuple(entry(number, task, format, split, labels[number]) for number in range(6))
    objects = [tuple(things(number, entries[number])) for number in range(6)]
    count = bands * max(1, len(dates))
    contents = []
    for number in range(6):
        pixels = rng.integers(0, 250, (ROWS, COLUMNS, count)).astype(dtype)
        mask = instances = target = None
        if task in ("SEGMENTATION", "PANOPTIC"):
            mask = rng.choice(np.array([0, 1, 2, 300, 65535], np.uint16), (ROWS, COLUMNS))
        elif task == "REGRESSION":
            mask = rng.normal(size=(ROWS, COLUMNS)).astype(np.float32)
            mask[0, :3] = np.nan
        if task == "PANOPTIC":
            instances = rng.integers(0, len(objects[number]) + 1, (ROWS, COLUMNS)).astype(np.uint16)
        if task == "PAIRS":
            target = rng.integers(0, 255, (2 * ROWS, 2 * COLUMNS, 1)).astype(dtype)
        shown = objects[number] if task in ("DETECTION", "PANOPTIC") else ()
        contents.append(TileContent(pixels, mask, instances, target, shown))
    mask_band = None
    if task in ("SEGMENTATION", "PANOPTIC"):
        mask_band = Band("class", "uint16", 65535.0, "class", "gray")
    elif task == "REGRESSION":
        mask_band = Band("value", "float32", float("nan"), "value", "gray")
    names = [f"{date} B{place + 1}" if date else f"B{place + 1}" for date in dates or [""] for place in range(bands)]
    plan = Blueprint(
        task="REGRESSION" if task == "VALUES" else task,
        storing=StoringOptions(format=format, series="DATES" if dates else "STACKED", **storing),
        classes=() if task in ("IMAGES", "REGRESSION", "VALUES", "PAIRS") else CLASSES,
        bands=tuple(Band(name, dtype, 0.0, name, "gray") for name in names),
        crs=UTM,
        entries=entries,
        tile_size=(ROWS, COLUMNS),
        mask=mask_band,
        instances=task == "PANOPTIC",
        target_bands=(Band("second", dtype, None, "second", "gray"),) if task == "PAIRS" else (),
        target_size=(2 * ROWS, 2 * COLUMNS) if task == "PAIRS" else None,
        dates=tuple(dates),
        value_name="yield" if task == "VALUES" else "",
        objects=lambda number: objects[number] if task in ("DETECTION", "PANOPTIC") else (),
    )
    return Made(plan, tuple(contents))


def entry(number, task, format, split, label):
    name = SPLITS[number] if split else ""
    folder = f"{label}" if task == "CLASSIFICATION" else "images"
    file = f"{name}/{folder}/{IDS[number]}.{EXTENSIONS[format]}".lstrip("/") if format in FILE_FORMATS else ""
    return TileEntry(
        number=number,
        tile_id=IDS[number],
        split=name,
        file=file,
        shape=(ROWS, COLUMNS),
        transform=Affine(10, 0.5, 500000 + 320 * number, 0.25, -10, 5000000),
        label=label if task == "CLASSIFICATION" else None,
        labels=tuple(entry.name for entry in CLASSES[: number % 4]) if task == "MULTI_LABEL" else (),
        value=number / 3 - 1 if task == "VALUES" else None,
    )


def things(number, tile):
    """As many objects as the tile's number says: boxes, and a ring with a hole."""
    for place in range(number % 4):
        shape = shapely.box(place, 1.5, place + 5.25, 9)
        if place == 1:
            shape = shape.difference(shapely.box(place + 1, 3, place + 2, 5))
        kind = CLASSES[(number + place) % 3]
        yield TileObject(kind.id, kind.name, 10 * number + place, shape, 1 - place / 4, place == 2)


def features_of(plan):
    ground = [
        affine_transform(shapely.box(0, 0, entry.shape[1], entry.shape[0]), entry.transform.to_shapely())
        for entry in plan.entries
    ]
    columns = {"number": np.arange(len(ground)) * 10, "note": np.array(["ä", None] * 3, dtype=object)}
    return LayerFeatures(Layer(np.array(ground, dtype=object), columns, UTM), np.arange(len(ground)))


def write(folder, dataset, order=None, stop_after=None):
    """The dataset's folder, its tiles written in an order; with `stop_after` tiles the run ends before it is whole."""
    plan = dataset.blueprint
    check_blueprint(plan)
    with Workplace(folder, "a fingerprint", Progress()) as place:
        writer = DatasetWriter(plan, place)
        done = sum(1 for _ in place.journaled())
        writer.tiles.prepare()
        order = list(order if order is not None else range(len(plan.entries)))
        finished = np.zeros(len(plan.entries), dtype=bool)
        finished[order[:done]] = True
        present = writer.tiles.present(finished)
        for count, number in enumerate(order[:stop_after]):
            if not present[number]:
                writer.write(number, dataset.contents[number])
                if count >= done:
                    place.note([number])
        if stop_after is not None:
            return present
        statistics = [BandStatistics(1.0, 2.0, 0.0, 9.0)] * len(plan.bands)
        target = None
        if plan.task == "REGRESSION":
            target = TargetEntry(
                plan.value_name or "height", 0.0, 1.0, -1.0, 1.0, "tile" if plan.value_name else "pixel"
            )
        call = {"format": plan.storing.format, "compression": plan.storing.compression, "level": plan.storing.level}
        origin = Origin(call, ({"role": "raster"},), "a fingerprint", 7)
        writer.finish(features_of(plan), statistics, origin, Progress(), target)
    return folder


def content_of(folder):
    """Every file's bytes by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def annotated_less(dataset, **changes):
    """The same tiles with another blueprint."""
    return replace(dataset, blueprint=replace(dataset.blueprint, **changes))
