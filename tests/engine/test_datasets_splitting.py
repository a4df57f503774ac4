"""Splitting anew: shares, no ground in two splits, pixels and masks as they were, the manifest true."""

import itertools
from pathlib import Path

import numpy as np
import pytest
import shapely
from assembly_fixtures import SIZE, assert_true, bytes_of, make_dataset, tiles_of
from listening import Listener
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import SplitDatasetOptions
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.datasets.splitting import split_dataset
from tilewright.engine.errors import InputError, OptionError, OutputError
from tilewright.engine.labels.layers import read_layer


def split(folder, output, listener=None, **options):
    return split_dataset(SplitDatasetOptions(input=str(folder), output=str(output), **options), listener or Listener())


def footprint(transform):
    a, b, c, d, e, f = transform
    corners = [(0, 0), (SIZE, 0), (SIZE, SIZE), (0, SIZE)]
    return shapely.Polygon([(c + a * x + b * y, f + d * x + e * y) for x, y in corners])


def assert_no_ground_in_two_splits(folder):
    tiles = [(part[0], footprint(part[4])) for part in tiles_of(folder).values()]
    for (one, first), (other, second) in itertools.combinations(tiles, 2):
        assert one == other or shapely.intersection(first, second).area < 1e-6


@pytest.mark.parametrize("format", ["GTIFF", "TFRECORD"])
def test_tiles_are_dealt_out_anew(tmp_path, format):
    data = make_dataset(tmp_path / "data", 1, columns=10, rows=4, task="SEGMENTATION", format=format)
    result = split(data, tmp_path / "new", method="RANDOM", train_percent=50, validation_percent=30, test_percent=20)
    assert result["splits"] == {"train": 20, "val": 12, "test": 8}
    before, after = tiles_of(data), tiles_of(tmp_path / "new")
    assert list(before) == list(after)
    assert [part[0] for part in before.values()] != [part[0] for part in after.values()]
    for name, (_, _, pixels, mask, transform) in before.items():
        assert np.array_equal(after[name][2], pixels) and np.array_equal(after[name][3], mask)
        assert after[name][4] == transform
    assert_true(tmp_path / "new")
    manifest, old = Manifest.read(tmp_path / "new"), Manifest.read(data)
    assert (manifest.classes, manifest.sources) == (old.classes, old.sources)
    assert manifest.statistics != old.statistics
    assert manifest.call["method"] == "RANDOM" and manifest.history[-1]["call"] == old.call
    assert "output" not in manifest.call and "workers" not in manifest.call
    if format == "GTIFF":
        old_bytes = {Path(name).name: content for name, content in bytes_of(data).items() if "/images/" in name}
        for name, content in bytes_of(tmp_path / "new").items():
            if "/images/" in name:
                assert old_bytes[Path(name).name] == content


@pytest.mark.parametrize("method", ["BLOCKS", "RANDOM"])
def test_ground_that_overlaps_is_in_one_split_alone(tmp_path, method):
    step = SIZE // 2 if method == "BLOCKS" else SIZE
    data = make_dataset(tmp_path / "data", 1, columns=9, rows=9, step=step)
    listener = Listener()
    result = split(data, tmp_path / "new", listener, method=method, block_size=3)
    assert_no_ground_in_two_splits(tmp_path / "new")
    assert_true(tmp_path / "new")
    dropped = 81 - result["tile_count"]
    if method == "BLOCKS":
        assert dropped > 0
        said = f"{dropped} tiles were dropped because they share ground with tiles of another split."
        assert said in listener.infos
    layer = read_layer(tmp_path / "new" / "tiles.gpkg")
    assert len(layer) == result["tile_count"]
    dataset = StoredDataset(tmp_path / "new")
    for number, shape in enumerate(layer.geometry):
        assert footprint(tuple(dataset.entries[number].transform)[:6]).equals_exact(shape, 1e-6) or shape.equals(
            footprint(tuple(dataset.entries[number].transform)[:6])
        )
    dataset.close()


def test_overlapping_tiles_dealt_out_one_by_one_are_refused(tmp_path):
    data = make_dataset(tmp_path / "data", 1, columns=5, rows=5, step=SIZE // 2)
    with pytest.raises(InputError, match=r"RANDOM would leave .* without tiles, because 25 of 25 tiles overlap"):
        split(data, tmp_path / "new", method="RANDOM")
    assert not (tmp_path / "new").exists()


def test_classes_are_alike_in_all_splits(tmp_path):
    classes = ("water", "wood", "wood", "wood", "wood")
    data = make_dataset(tmp_path / "data", 1, columns=10, rows=10, classes=classes)
    split(data, tmp_path / "new", method="STRATIFIED", train_percent=60, validation_percent=20, test_percent=20)
    splits = Manifest.read(tmp_path / "new").splits
    assert {name: part["labels"] for name, part in splits.items()} == {
        "train": {"water": 12, "wood": 48},
        "val": {"water": 4, "wood": 16},
        "test": {"water": 4, "wood": 16},
    }
    names = sorted(path.name for path in (tmp_path / "new/val/water").iterdir())
    assert names == ["water_1.tif", "water_2.tif", "water_3.tif", "water_4.tif"]


def test_another_field_tells_the_classes(tmp_path):
    kinds = np.array(["a" if number % 4 == 0 else "b" for number in range(100)], dtype=object)
    data = make_dataset(tmp_path / "data", 1, columns=10, rows=10, extra={"kind": kinds}, task="IMAGES")
    split(data, tmp_path / "new", method="STRATIFIED", label_field="Kind", train_percent=60, validation_percent=40,
          test_percent=0)  # fmt: skip
    layer = read_layer(tmp_path / "new" / "tiles.gpkg")
    chosen = layer.columns["split"] == "val"
    assert (chosen.sum(), (layer.columns["kind"][chosen] == "a").sum()) == (40, 10)
    with pytest.raises(OptionError, match="label field: tiles have no field 'none'; the fields are tile_id, kind"):
        split(data, tmp_path / "other", method="BLOCKS", label_field="none")


def test_a_dataset_without_splits_gets_them(tmp_path):
    data = make_dataset(tmp_path / "data", 1, columns=8, rows=8, split=False)
    assert Manifest.read(data).splits.keys() == {""}
    split(data, tmp_path / "new", method="BLOCKS", block_size=2)
    assert Manifest.read(tmp_path / "new").splits.keys() == {"train", "val", "test"}
    assert_true(tmp_path / "new")


def test_objects_come_along(tmp_path):
    data = make_dataset(
        tmp_path / "data", 1, columns=6, rows=6, step=SIZE // 2, task="DETECTION", annotations=("COCO",)
    )
    split(data, tmp_path / "new", method="BLOCKS", block_size=2)
    old, new = (StoredDataset(folder) for folder in (data, tmp_path / "new"))
    assert len(new.entries) < len(old.entries)
    places = {entry.tile_id: entry.number for entry in old.entries}
    found = 0
    for entry in new.entries:
        first = old.read(places[entry.tile_id]).objects
        second = new.read(entry.number).objects
        assert [(item.class_id, item.object_id) for item in first] == [(o.class_id, o.object_id) for o in second]
        for one, other in zip(first, second):
            assert one.box == pytest.approx(other.box, abs=1e-5)
        found += len(second)
    assert found > 10
    counts = Manifest.read(tmp_path / "new").splits
    assert sum(sum(part["objects"].values()) for part in counts.values()) == found
    assert {path.name for path in (tmp_path / "new/annotations").iterdir()} >= {
        f"instances_{name}.json" for name in counts
    }
    old.close(), new.close()


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(tmp_path):
    data = make_dataset(tmp_path / "data", 1, columns=8, rows=5)
    split(data, tmp_path / "one", method="RANDOM", seed=7, workers=1)
    split(data, tmp_path / "two", method="RANDOM", seed=7, workers=2)
    split(data, tmp_path / "three", method="RANDOM", seed=8)
    one, two, three = (bytes_of(tmp_path / name) for name in ("one", "two", "three"))
    assert one == two and one.keys() != three.keys()
    assert split(data, tmp_path / "one", method="RANDOM", seed=7)["complete"] is True
    with pytest.raises(OutputError, match="another call made"):
        split(data, tmp_path / "one", method="RANDOM", seed=8)


def test_what_cannot_be_split(tmp_path):
    data = make_dataset(tmp_path / "data", 1, columns=2, rows=1)
    with pytest.raises(InputError, match="There must be at least one tile for each of train, val and test"):
        split(data, tmp_path / "new")
    with pytest.raises(OptionError, match="output must not lie in a dataset that it is made from"):
        split(data, data / "new")
    with pytest.raises(OptionError, match="must add up to 100 %, got 60"):
        split(data, tmp_path / "new", train_percent=30)
    bare = make_dataset(tmp_path / "bare", 1, columns=9, rows=1, task="IMAGES")
    with pytest.raises(InputError, match="is not a dataset folder"):
        (tmp_path / "empty").mkdir()
        split(tmp_path / "empty", tmp_path / "new")
    assert Manifest.read(bare).task == "IMAGES"
