"""Datasets of ours one file of which is damaged."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from .target import TOKENS, Target, encoded, of_file


def targets() -> Iterator[Target]:
    classes = encoded(
        {
            "version": 1,
            "classes": [{"id": 1, "name": "house", "colour": "#FF0000", "from": ["barn"]}, {"id": 2, "name": "b"}],
        },
        "id,name,colour,from\n1,house,#FF0000,barn;shed\n2,water,,\n",
        "name;id\nhouse;1\n",
    )
    yield Target("class file", of_file("datasets.class_file:read_classes", "classes.json"), classes, TOKENS)
    for format, task, pattern in (
        ("NPY", "SEGMENTATION", "dataset.json"),
        ("ZARR", "PANOPTIC", "dataset.json"),
        ("TFRECORD", "DETECTION", "dataset.json"),
        ("NPY", "REGRESSION", "dataset.json"),
        ("NPY", "DETECTION", "classes.json"),
        ("NPY", "IMAGES", "train/images/*.npy"),
        ("NPZ", "IMAGES", "train/images/*.npz"),
        ("GTIFF", "SEGMENTATION", "train/images/*.tif"),
        ("GTIFF", "SEGMENTATION", "train/masks/*.tif"),
        ("PNG", "IMAGES", "train/images/*.png"),
        ("TFRECORD", "SEGMENTATION", "train*.tfrecord"),
        ("WEBDATASET", "SEGMENTATION", "train*.tar"),
        ("ZARR", "SEGMENTATION", "**/zarr.json"),
        ("ZARR", "SEGMENTATION", "**/c/**/[0-9]*"),
        ("NPY", "SEGMENTATION", "tiles.gpkg"),
        ("NPY", "DETECTION", "objects.gpkg"),
    ):
        found = [path for path in sorted(dataset(format, task).glob(pattern)) if path.is_file()]
        name = str(found[0].relative_to(dataset(format, task)))
        seeds = tuple(path.read_bytes() for path in found[:4])
        yield Target(
            f"{format} {task} {pattern}",
            damaged(format, task, name),
            seeds,
            most=3_000_000,
        )


@cache
def dataset(format: str, task: str) -> Path:
    """A whole dataset, made once."""
    import tempfile

    from container_fixtures import made, write
    from tilewright.engine.imagery.stack import gdal_environment

    folder = Path(tempfile.mkdtemp(prefix="tilewright-fuzz-")) / "d"
    with gdal_environment():
        kind = made(task, format, dtype="uint8" if format == "PNG" else "uint16")
        write(folder, kind)
    return folder


def copied(format: str, task: str, folder: Path) -> Path:
    """The dataset as a copy that may be damaged."""
    place = folder / "d"
    if not place.exists():
        shutil.copytree(dataset(format, task), place)
    return place


def read_dataset(folder: Path) -> None:
    """All that reading a dataset does: tiles, masks, objects, features and what is told of it."""
    from tilewright.engine.datasets.readers.stored import StoredDataset
    from tilewright.engine.imagery.stack import gdal_environment

    with gdal_environment():
        stored = StoredDataset(folder)
        try:
            _ = stored.statistics, stored.stretch, stored.target, stored.told, stored.manifest.tiles_told
            for number in range(min(6, len(stored.entries))):
                _ = stored.entries[number]
                stored.read(number)
                stored.mask(number)
                stored.files_of(number)
            for part in stored.features.parts():
                len(part)
        finally:
            stored.close()


def damaged(format: str, task: str, name: str) -> Callable[[bytes, Path], None]:
    """A reader of a dataset one file of which has these bytes."""

    def read(data: bytes, folder: Path) -> None:
        place = copied(format, task, folder)
        (place / name).write_bytes(data)
        read_dataset(place)

    return read
