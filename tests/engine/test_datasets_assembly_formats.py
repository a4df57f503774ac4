"""Every task and every format goes through merging, appending and splitting with nothing lost."""

import numpy as np
import pytest
from assembly_fixtures import make_dataset
from listening import Listener
from tilewright.engine.datasets.appending import append_to_dataset
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.merging import merge_datasets
from tilewright.engine.datasets.options import AppendToDatasetOptions, MergeDatasetsOptions, SplitDatasetOptions
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.datasets.splitting import split_dataset
from tilewright.engine.imagery.stack import gdal_environment

BYTES = {"bands": 3, "dtype": "uint8", "nodata": None}
FORMATS = {
    "GTIFF": {"compression": "ZSTD", "level": 3},
    "PNG": {**BYTES, "world_file": True},
    "JPEG": BYTES,
    "NPY": {},
    "NPZ": {},
    "TFRECORD": {},
    "WEBDATASET": {},
    "ZARR": {},
}
PACKED = ("GTIFF", "TFRECORD", "ZARR")
MULTI = np.array(["water;wood" if n % 3 else "wood" for n in range(16)], dtype=object)
TASKS = {
    "CLASSIFICATION": {},
    "IMAGES": {},
    "SEGMENTATION": {},
    "DETECTION": {},
    "MULTI_LABEL": {"extra": {"labels": MULTI}},
    "PAIRS": {},
    "REGRESSION": {},
    "REGRESSION by tile": {"task": "REGRESSION", "value_field": "height", "extra": {"height": np.arange(16) / 4}},
}


@pytest.mark.parametrize("format", FORMATS)
def test_every_format(tmp_path, format):
    go_through(tmp_path, task="PANOPTIC", format=format, **FORMATS[format])


@pytest.mark.parametrize("format", PACKED)
@pytest.mark.parametrize("task", TASKS)
def test_every_task(tmp_path, task, format):
    go_through(tmp_path, **{"task": task, "format": format, **TASKS[task]})


@pytest.mark.parametrize("format", ["GTIFF", "NPZ", "TFRECORD"])
def test_every_date(tmp_path, format):
    names = ["2020-05-01 B4", "2020-05-01 B3", "2020-06-01 B4", "2020-06-01 B3"]
    go_through(tmp_path, task="SEGMENTATION", format=format, series="DATES", bands=4, names=names)
    assert Manifest.read(tmp_path / "new").dates == ("2020-05-01", "2020-06-01")
    if format == "GTIFF":
        assert len(list((tmp_path / "new").rglob("images/*/2020-06-01.tif"))) == 48


def go_through(folder, **options):
    """Merge two datasets, append a third, split the whole, and look at each tile after each step."""
    one = make_dataset(folder / "one", 1, **options)
    two = make_dataset(folder / "two", 2, (600000.0, 5000000.0), classes=("urban", "water"), **options)
    three = make_dataset(folder / "three", 3, (700000.0, 5000000.0), classes=("wood", "ice"), **options)
    known = [*contents(one), *contents(two)]
    workers = 2
    merge_datasets(
        MergeDatasetsOptions(inputs=(str(one), str(two)), output=str(folder / "both"), workers=workers), Listener()
    )
    assert_same(contents(folder / "both"), known)
    known += contents(three)
    append_to_dataset(
        AppendToDatasetOptions(dataset=str(folder / "both"), input=str(three), workers=workers), Listener()
    )
    assert_same(contents(folder / "both"), known)
    assert_counts(folder / "both")
    split_dataset(
        SplitDatasetOptions(
            input=str(folder / "both"), output=str(folder / "new"), method="RANDOM", train_percent=50,
            validation_percent=25, test_percent=25, workers=workers,
        ),
        Listener(),
    )  # fmt: skip
    assert_same(contents(folder / "new"), known, splits=False)
    assert_counts(folder / "new")
    splits = Manifest.read(folder / "new").splits
    assert {name: part["count"] for name, part in splits.items()} == {"train": 24, "val": 12, "test": 12}
    assert not list(folder.glob("*.partial"))


@gdal_environment()
def contents(folder):
    """What each tile holds, with the names of classes in place of their ids."""
    dataset = StoredDataset(folder)
    names = {entry.id: entry.name for entry in dataset.blueprint.classes}
    found = []
    for entry in dataset.blueprint.entries:
        content = dataset.read(entry.number)
        mask = content.mask
        if mask is not None and mask.dtype.kind == "u":
            mask = np.vectorize(lambda value: names.get(int(value), str(value)), otypes=[object])(mask)
        objects = [(item.label, names[item.class_id], item.box, item.share) for item in content.objects]
        found.append(
            {
                "split": entry.split,
                "label": entry.label,
                "labels": entry.labels,
                "value": entry.value,
                "transform": tuple(entry.transform)[:6],
                "pixels": content.pixels,
                "mask": mask,
                "instances": content.instances,
                "target": content.target,
                "objects": objects,
            }
        )
    dataset.close()
    return found


def assert_same(found, known, splits=True):
    assert len(found) == len(known)
    for tile, expected in zip(found, known):
        for name, value in expected.items():
            if isinstance(value, np.ndarray) and value.dtype != object:
                assert tile[name].dtype == value.dtype
                assert np.array_equal(tile[name], value, equal_nan=value.dtype.kind == "f"), name
            elif isinstance(value, np.ndarray):
                assert np.array_equal(tile[name], value), name
            elif name == "objects":
                assert len(tile[name]) == len(value)
                for one, other in zip(tile[name], value):
                    assert one[:2] == other[:2] and one[2] == pytest.approx(other[2], abs=1e-5)
            elif name == "transform":
                assert tile[name] == pytest.approx(value)
            elif name != "split" or splits:
                assert tile[name] == value, name


@gdal_environment()
def assert_counts(folder):
    """The manifest counts what the folder holds, and its statistics are of the training tiles."""
    manifest, dataset = Manifest.read(folder), StoredDataset(folder)
    counts, objects, pixels, values = {}, {}, [], []
    for entry in dataset.blueprint.entries:
        content = dataset.read(entry.number)
        counts[entry.split] = counts.get(entry.split, 0) + 1
        objects[entry.split] = objects.get(entry.split, 0) + len(content.objects)
        if entry.split == "train":
            pixels.append(content.pixels.reshape(-1, content.pixels.shape[2]).astype(float))
            values.append(np.array([entry.value]) if content.mask is None else content.mask.ravel())
    dataset.close()
    assert {name: part["count"] for name, part in manifest.splits.items()} == counts
    if manifest.task in ("DETECTION", "PANOPTIC"):
        assert {name: sum(part["objects"].values()) for name, part in manifest.splits.items()} == objects
    if manifest.format != "JPEG":  # copied files were measured as they were decoded
        known = np.concatenate(pixels)
        for band, statistics in enumerate(manifest.statistics):
            own = known[:, band]
            own = own[own != manifest.bands[band].nodata]
            assert statistics.mean == pytest.approx(own.mean(), rel=1e-9)
    if manifest.target is not None:
        learned = np.concatenate(values).astype(float)
        assert manifest.target.mean == pytest.approx(np.nanmean(learned), rel=1e-6)
