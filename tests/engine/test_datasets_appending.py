"""Appending in place: the dataset grows, keeps what it had, and is the old or the new one whenever a run is killed."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from assembly_fixtures import assert_true, bytes_of, make_dataset, tiles_of
from listening import Listener
from tilewright.engine.datasets import replacement
from tilewright.engine.datasets.appending import append_to_dataset
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.merging import merge_datasets
from tilewright.engine.datasets.options import AppendToDatasetOptions, MergeDatasetsOptions
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.datasets.workplace import Workplace
from tilewright.engine.errors import InputError, OptionError, OutputError
from tilewright.engine.labels.layers import read_layer
from tilewright.engine.progress import Progress

EAST = (600000.0, 5000000.0)
FARTHER = (700000.0, 5000000.0)
ROOT = Path(__file__).resolve().parents[2]

#: Runs the append in a process that kills itself the moment that a function is called for the nth time.
KILLED = """
import os, runpy, signal, sys
runpy.run_path(sys.argv[1])["register_package"]()
from tilewright.engine.datasets import appending, replacement, workplace, writing
from tilewright.engine.datasets.merging import merge_datasets
from tilewright.engine.datasets.options import AppendToDatasetOptions, MergeDatasetsOptions
from tilewright.engine.progress import Progress

dataset, new, place, times, when = sys.argv[2], sys.argv[3], sys.argv[4], int(sys.argv[5]), sys.argv[6]
owner, name = {
    "write": (workplace.Workplace, "write"),
    "copy": (replacement.Replacement, "copy"),
    "tiles": (writing, "write_tiles"),
    "publish": (replacement.Replacement, "publish"),
    "exchange": (replacement, "exchange"),
    "remove": (replacement, "remove"),
    "move": (replacement, "move"),
}[place]
if place == "move":
    replacement._exchanged = lambda one, other: False
original, count = getattr(owner, name), [0]

def killing(*arguments, **options):
    count[0] += 1
    if count[0] == times and when == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    result = original(*arguments, **options)
    if count[0] == times:
        os.kill(os.getpid(), signal.SIGKILL)
    return result

setattr(owner, name, killing)
appending.append_to_dataset(AppendToDatasetOptions(dataset=dataset, input=new, workers=1), Progress())
"""


def append(dataset, new, listener=None, **options):
    return append_to_dataset(
        AppendToDatasetOptions(dataset=str(dataset), input=str(new), **options), listener or Listener()
    )


@pytest.mark.parametrize("format", ["GTIFF", "TFRECORD"])
def test_the_dataset_grows_and_keeps_what_it_had(tmp_path, format):
    options = {"task": "SEGMENTATION", "format": format}
    data = make_dataset(tmp_path / "data", 1, classes=("water", "wood"), **options)
    new = make_dataset(tmp_path / "new", 2, EAST, classes=("ice", "water"), ids="n{row}_{column}", **options)
    before, first, second = bytes_of(data), tiles_of(data), tiles_of(new)
    result = append(data, new)
    assert (result["tile_count"], result["complete"], result["output"]) == (32, False, str(data))
    tiles = tiles_of(data)
    assert list(tiles) == [*first, *second]
    for name, (split, label, pixels, mask, transform) in {**first, **second}.items():
        assert tiles[name][:2] == (split, label) and tiles[name][4] == transform
        assert np.array_equal(tiles[name][2], pixels) and np.array_equal(tiles[name][3], mask)
    if format == "GTIFF":
        after = bytes_of(data)
        assert all(after[name] == content for name, content in before.items() if "/" in name)
    manifest = Manifest.read(data)
    assert [(entry.id, entry.name) for entry in manifest.classes] == [(1, "water"), (2, "wood"), (3, "ice")]
    assert [part["name"] for part in manifest.history] == ["data", "new"]
    assert_true(data)
    assert {path.name for path in tmp_path.iterdir()} == {"data", "new", "data made from", "new made from"}
    assert not (data / ".work").exists()


def test_again_and_again(tmp_path):
    data = make_dataset(tmp_path / "data", 1)
    for seed, corner in ((2, EAST), (3, FARTHER)):
        append(data, make_dataset(tmp_path / f"new {seed}", seed, corner, classes=("wood", f"class {seed}")))
    assert_true(data)
    manifest = Manifest.read(data)
    assert manifest.tile_count == 48
    assert manifest.class_names == ("water", "wood", "class 2", "class 3")
    assert [part["name"] for part in manifest.history] == ["data", "new 2", "data", "new 3"]
    ids = read_layer(data / "tiles.gpkg").columns["tile_id"].tolist()
    assert ids[:16] == [name[:-2] for name in ids[16:32]] and ids[32].endswith("_3")


def test_what_was_appended_is_not_appended_again(tmp_path):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    append(data, new)
    before = bytes_of(data)
    listener = Listener()
    result = append(data / "dataset.json", new, listener)
    assert (result["complete"], result["tile_count"]) == (True, 32)
    assert "has the tiles of" in listener.infos[0] and "nothing was changed" in listener.infos[0]
    assert bytes_of(data) == before


def test_what_a_user_put_into_the_folder_stays(tmp_path):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    (data / "notes.txt").write_text("mine")
    (data / "models").mkdir()
    (data / "models" / "unet.keras").write_bytes(b"weights")
    (data / "latest").symlink_to("models/unet.keras")
    append(data, new)
    assert (data / "notes.txt").read_text() == "mine"
    assert (data / "models" / "unet.keras").read_bytes() == b"weights"
    assert (data / "latest").is_symlink() and (data / "latest").read_bytes() == b"weights"


def test_old_shards_go(tmp_path):
    data = make_dataset(tmp_path / "data", 1, format="TFRECORD")
    new = make_dataset(tmp_path / "new", 2, EAST, format="TFRECORD")
    (data / "train-00000-of-00001.tfrecord").rename(data / "train-00000-of-00009.tfrecord")
    layer_file = data / "tiles.gpkg"
    layer = read_layer(layer_file)
    from tilewright.engine.labels.layers import write_layer

    files = [name.replace("train-00000-of-00001", "train-00000-of-00009") for name in layer.columns["file"]]
    layer_file.unlink()
    columns = {**layer.columns, "file": np.array(files, dtype=object)}
    write_layer(layer_file, layer.geometry, columns, layer.crs, layer.kinds)
    append(data, new)
    assert sorted(path.name for path in data.glob("train*")) == ["train-00000-of-00001.tfrecord"]
    assert_true(data)


def test_the_input_is_left_alone_and_shares_no_file(tmp_path):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    before = bytes_of(new)
    append(data, new)
    assert bytes_of(new) == before
    for path in [*data.rglob("*.tif"), *new.rglob("*.tif")]:
        assert path.stat().st_nlink == 1


def test_a_dataset_behind_a_link_grows_where_it_is(tmp_path):
    (tmp_path / "disk").mkdir()
    data, new = make_dataset(tmp_path / "disk" / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    (tmp_path / "link").symlink_to(data)
    append(tmp_path / "link", new)
    assert (tmp_path / "link").is_symlink() and Manifest.read(data).tile_count == 32


MOMENTS = [
    ("write", 1, "before"),
    ("write", 7, "after"),
    ("copy", 5, "before"),
    ("copy", 40, "after"),
    ("tiles", 1, "before"),
    ("tiles", 1, "after"),
    ("publish", 1, "before"),
    ("exchange", 1, "before"),
    ("exchange", 1, "after"),
    ("remove", 1, "before"),
    ("remove", 1, "after"),
    ("remove", 2, "after"),
]


@pytest.mark.parametrize(("place", "times", "when"), MOMENTS)
def test_killed_at_any_moment_it_is_the_old_or_the_new_one(tmp_path, place, times, when):
    options = {"task": "SEGMENTATION", "classes": ("water", "wood")}
    data = make_dataset(tmp_path / "data", 1, **options)
    new = make_dataset(tmp_path / "new", 2, EAST, **{**options, "classes": ("ice", "water")})
    (data / "notes.txt").write_text("mine")
    old = bytes_of(data)
    killed(data, new, place, times, when)
    now = bytes_of(data)
    is_new = Manifest.read(data).tile_count == 32
    assert is_new == (place == "remove" or (place, when) == ("exchange", "after"))
    if not is_new:
        assert now == old
    else:
        assert len(tiles_of(data)) == 32
    listener = Listener()
    result = append(data, new, listener)
    assert result["tile_count"] == 32 and result["complete"] == is_new
    assert_true(data)
    assert len(tiles_of(data)) == 32 and (data / "notes.txt").read_text() == "mine"
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"data", "new", "data made from", "new made from"} and not (data / ".work").exists()


@pytest.mark.parametrize("format", ["TFRECORD", "WEBDATASET", "ZARR"])
@pytest.mark.parametrize("place", ["tiles", "exchange", "remove"])
def test_killed_while_tiles_are_packed(tmp_path, format, place):
    options = {"task": "SEGMENTATION", "format": format}
    data, new = make_dataset(tmp_path / "data", 1, **options), make_dataset(tmp_path / "new", 2, EAST, **options)
    old = bytes_of(data)
    killed(data, new, place, 1, "before")
    assert place == "remove" or bytes_of(data) == old
    assert append(data, new)["complete"] == (place == "remove")
    assert_true(data)
    assert len(tiles_of(data)) == 32
    assert {path.name for path in tmp_path.iterdir()} == {"data", "new", "data made from", "new made from"}


@pytest.mark.parametrize("times", [1, 2, 3])
def test_killed_where_names_cannot_be_traded_at_once(tmp_path, times):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    before = tiles_of(data)
    killed(data, new, "move", times, "after")
    append(data, new)
    assert_true(data)
    tiles = tiles_of(data)
    assert len(tiles) == 32 and all(np.array_equal(tiles[name][2], tile[2]) for name, tile in before.items())
    assert {path.name for path in tmp_path.iterdir()} == {"data", "new", "data made from", "new made from"}


def killed(data, new, place, times, when):
    entry = str(ROOT / "engine" / "__main__.py")
    command = [sys.executable, "-c", KILLED, entry, str(data), str(new), place, str(times), when]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == -signal.SIGKILL, result.stderr


def test_a_run_that_failed_goes_on(tmp_path):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    victim = next((new / "test").rglob("*.tif"))
    content = victim.read_bytes()
    victim.write_bytes(content[:200])
    old = bytes_of(data)
    with pytest.raises(InputError, match=victim.name):
        append(data, new)
    assert bytes_of(data) == old
    victim.write_bytes(content)
    listener = Listener()
    append(data, new, listener)
    assert any("Going on with a half-made dataset" in text for text in listener.infos)
    assert_true(data)


def test_a_system_that_cannot_link_copies(tmp_path, monkeypatch):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)

    def no_link(*arguments, **options):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_link)
    append(data, new)
    assert_true(data)


def test_a_dataset_that_another_run_writes_is_refused(tmp_path):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    with Workplace(data, "another call", Progress()), pytest.raises(OutputError, match="written by another run"):
        append(data, new)


def test_names_are_traded_at_once_where_the_system_can(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir(), other.mkdir()
    (one / "a").touch(), (other / "b").touch()
    replacement.exchange(one, other)
    assert (one / "b").exists() and (other / "a").exists()
    with pytest.raises(FileNotFoundError):
        replacement.exchange(one, tmp_path / "none")
    assert (one / "b").exists()


def test_what_cannot_be_appended(tmp_path):
    data = make_dataset(tmp_path / "data", 1)
    with pytest.raises(OptionError, match="input must be another dataset"):
        append(data, data / "dataset.json")
    with pytest.raises(InputError, match="There is no dataset folder"):
        append(tmp_path / "nowhere", data)
    with pytest.raises(InputError, match="type of bands must be the same"):
        append(data, make_dataset(tmp_path / "new", 2, EAST, dtype="uint8"))
    inside = make_dataset(data / "inside", 2, EAST)
    with pytest.raises(OptionError, match="must not lie in one another"):
        append(data, inside)


def test_it_can_be_read_while_it_grows(tmp_path):
    data, new = make_dataset(tmp_path / "data", 1), make_dataset(tmp_path / "new", 2, EAST)
    seen = set()

    class Reading(Progress):
        def update(self, done, total, text=""):
            dataset = StoredDataset(data)
            seen.add(len([dataset.read(number) for number in range(len(dataset.entries))]))
            dataset.close()

    append(data, new, Reading())
    assert seen == {16}
    assert Manifest.read(data).tile_count == 32


@pytest.mark.parametrize(
    "options",
    [
        {"task": "DETECTION", "annotations": ("COCO", "VOC", "CSV", "STAC")},
        {"task": "DETECTION", "format": "PNG", "annotations": ("YOLO", "KITTI", "GEOJSON"), "world_file": True},
        {"task": "SEGMENTATION", "format": "WEBDATASET"},
        {"task": "SEGMENTATION", "format": "ZARR"},
        {"task": "SEGMENTATION", "format": "TFRECORD"},
    ],
    ids=["GTIFF", "PNG", "WEBDATASET", "ZARR", "TFRECORD"],
)
def test_what_is_there_is_what_merging_would_have_made(tmp_path, options):
    if options.get("format") == "PNG":
        options = {**options, "bands": 3, "dtype": "uint8", "nodata": None}
    one = make_dataset(tmp_path / "one", 1, **options)
    two = make_dataset(tmp_path / "two", 2, EAST, **{**options, "classes": ("urban", "wood")})
    merge_datasets(MergeDatasetsOptions(inputs=(str(one), str(two)), output=str(tmp_path / "merged")), Progress())
    append(one, two)
    appended, merged = bytes_of(one), bytes_of(tmp_path / "merged")
    assert appended.keys() == merged.keys()
    # What tells of the call differs, and the name of the folder.
    told = ("dataset.json", "README.md", "stac/catalog.json", "stac/collection.json", "data.yaml")
    differing = [name for name, content in merged.items() if appended[name] != content and name not in told]
    assert [name for name in differing if not name.startswith("stac/")] == []
