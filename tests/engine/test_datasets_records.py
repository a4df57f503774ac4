"""TFRECORD datasets: TensorFlow reads them, so does the engine without it, and resumed runs make the same bytes."""

import errno
import json
import os
import signal
import struct
import subprocess
import sys
import time

import numpy as np
import pytest
import rasterio
from export_fixtures import ENGINE, Stopping, content, export, grid, many_tiles, write_raster, write_tiles
from hypothesis import given, settings
from hypothesis import strategies as st
from listening import Listener
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.records import offsets, read_record
from tilewright.engine.datasets.stores import shards, tfrecord
from tilewright.engine.datasets.writers.tfrecord import encode_record, masked_crc, raw_bytes, record_size
from tilewright.engine.errors import Cancelled, InputError, OutputError
from tilewright.engine.labels.layers import read_layer
from tilewright.engine.models.backend import tf

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(1, 60000, (130, 200, 3), dtype=np.uint16)


@pytest.fixture
def raster(tmp_path, pixels):
    return write_raster(tmp_path / "image.tif", pixels, ("B4", "", "B2"), nodata=0)


@pytest.fixture
def tiles(tmp_path):
    return write_tiles(
        tmp_path / "tiles.gpkg",
        grid(6, 4, 32),
        tile_id=[f"tile {place}" for place in range(24)],
        label=["Wald" if place % 3 else "Ödland" for place in range(24)],
        labels=["Wald;Ödland" if place % 3 else "Ödland" for place in range(24)],
        split=["train", "train", "val", "test"] * 6,
    )


def parsed(path, *more):
    """The examples of a shard as TensorFlow reads them."""
    features = {
        "image": tf.io.FixedLenFeature([], tf.string),
        "shape": tf.io.FixedLenFeature([3], tf.int64),
        "dtype": tf.io.FixedLenFeature([], tf.string),
        "tile_id": tf.io.FixedLenFeature([], tf.string),
    }
    for name in more:
        features[name] = tf.io.FixedLenFeature([], tf.int64 if name == "label" else tf.string)
    return [tf.io.parse_single_example(record, features) for record in tf.data.TFRecordDataset(str(path))]


def image_of(example, dtype):
    assert example["dtype"].numpy() == np.dtype(dtype).name.encode()
    return tf.reshape(tf.io.decode_raw(example["image"], dtype), example["shape"]).numpy()


def test_tensorflow_reads_classes(tmp_path, raster, tiles, pixels):
    output = tmp_path / "data"
    result = export(raster, tiles, output, format="TFRECORD")
    assert result["tile_count"] == 24
    names = [f"{split}-00000-of-00001.tfrecord" for split in ("test", "train", "val")]
    assert sorted(path.name for path in output.glob("*.tfrecord*")) == names
    assert {path.name for path in output.iterdir()} >= {"dataset.json", "tiles.gpkg", "features.json"}
    assert Manifest.read(output).class_names == ("Wald", "Ödland")
    seen = 0
    for split in ("train", "val", "test"):
        for example in parsed(output / f"{split}-00000-of-00001.tfrecord", "label", "label_name"):
            place = int(example["tile_id"].numpy().decode().split()[1])
            x, y, _, _ = grid(6, 4, 32)[place]
            assert np.array_equal(image_of(example, "uint16"), pixels[y : y + 32, x : x + 32])
            assert ["train", "train", "val", "test"][place % 4] == split
            assert example["label"].numpy() == (1 if place % 3 else 2)
            assert example["label_name"].numpy().decode() == ("Wald" if place % 3 else "Ödland")
            seen += 1
    assert seen == 24


def test_the_tile_layer_says_where_each_record_is(tmp_path, raster, tiles, pixels):
    export(raster, tiles, tmp_path / "data", format="TFRECORD")
    layer = read_layer(tmp_path / "data/tiles.gpkg")
    assert layer.columns["labels"].tolist()[:2] == ["Ödland", "Wald;Ödland"]
    for place, (x, y, _, _) in enumerate(grid(6, 4, 32)):
        path, offset = tmp_path / "data" / layer.columns["file"][place], layer.columns["record_offset"][place]
        record = read_record(path, int(offset))
        assert np.array_equal(record.pixels, pixels[y : y + 32, x : x + 32])
        assert record.pixels.dtype == np.uint16 and record.mask is None
        assert (record.tile_id, record.label_name) == (f"tile {place}", layer.columns["label"][place])
        assert record.label == (1 if place % 3 else 2)
    train = [int(o) for o, s in zip(layer.columns["record_offset"], layer.columns["split"]) if s == "train"]
    assert offsets(tmp_path / "data/train-00000-of-00001.tfrecord") == train


def test_masks_are_in_the_records(tmp_path, raster, pixels):
    tiles = write_tiles(tmp_path / "tiles.gpkg", [(0, 0, 32, 32), (180, 5, 32, 32)], tile_id=["a", "b"])
    labels = write_tiles(tmp_path / "labels.gpkg", [(2, 2, 10, 8), (170, 0, 20, 20)], kind=["water", "forest"])
    options = {"task": "SEGMENTATION", "labels": labels, "class_field": "kind"}
    export(raster, tiles, tmp_path / "data", format="TFRECORD", **options)
    export(raster, tiles, tmp_path / "files", **options)
    path = tmp_path / "data/tiles-00000-of-00001.tfrecord"
    for example, name in zip(parsed(path, "mask", "mask_dtype"), "ab"):
        assert example["tile_id"].numpy() == name.encode() and example["mask_dtype"].numpy() == b"uint8"
        mask = tf.reshape(tf.io.decode_raw(example["mask"], tf.uint8), example["shape"][:2]).numpy()
        with rasterio.open(tmp_path / f"files/masks/{name}.tif") as source:
            assert np.array_equal(mask, source.read(1)) and (255 in mask) == (name == "b")
        with rasterio.open(tmp_path / f"files/images/{name}.tif") as source:
            assert np.array_equal(image_of(example, "uint16"), np.moveaxis(source.read(), 0, -1))
    for offset, example in zip(offsets(path), parsed(path, "mask")):
        record = read_record(path, offset)
        assert record.mask.tobytes() == example["mask"].numpy() and record.label is None


def test_images_alone_have_neither_label_nor_mask(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", format="TFRECORD", task="IMAGES", stretch="MINMAX", split_field="")
    record = read_record(tmp_path / "data/tiles-00000-of-00001.tfrecord", 0)
    assert (record.label, record.mask, record.pixels.dtype) == (None, None, np.uint8)
    raw = next(iter(tf.data.TFRecordDataset(str(tmp_path / "data/tiles-00000-of-00001.tfrecord"))))
    found = tf.train.Example.FromString(raw.numpy()).features.feature
    assert set(found) == {"image", "shape", "dtype", "tile_id"}


@pytest.mark.parametrize("limit", [("SHARD_TILES", 5), ("SHARD_BYTES", 30_000)])
def test_shards_depend_on_the_tiles_alone(tmp_path, raster, tiles, limit, monkeypatch):
    monkeypatch.setattr(shards, *limit)
    export(raster, tiles, tmp_path / "one", format="TFRECORD", workers=1)
    export(raster, tiles, tmp_path / "three", format="TFRECORD", workers=3)
    assert content(tmp_path / "one") == content(tmp_path / "three")
    found = sorted((tmp_path / "one").glob("*.tfrecord"))
    counts = {
        split: [len(offsets(path)) for path in found if path.name.startswith(split)] for split in ("train", "val")
    }
    assert counts == {"train": [4, 4, 4], "val": [3, 3]}
    assert found[0].name == "test-00000-of-00002.tfrecord" and found[-1].name == "val-00001-of-00002.tfrecord"
    assert max(path.stat().st_size for path in found) < 30_000
    order = [read_record(path, at).tile_id for path in found if "train" in path.name for at in offsets(path)]
    assert order == [f"tile {place}" for place in range(24) if place % 4 < 2]


def test_a_cancelled_run_is_gone_on_with(tmp_path, raster, monkeypatch):
    monkeypatch.setattr(shards, "SHARD_TILES", 400)
    tiles = many_tiles(tmp_path, raster)
    export(raster, tiles, tmp_path / "whole", workers=3, format="TFRECORD")
    with pytest.raises(Cancelled):
        export(raster, tiles, tmp_path / "data", Stopping(), workers=1, format="TFRECORD")
    partial = tmp_path / "data.partial"
    assert list(partial.glob("*.tfrecord.tmp")) and not list(partial.glob("*.tfrecord"))
    listener = Listener()
    assert export(raster, tiles, tmp_path / "data", listener, format="TFRECORD")["tile_count"] == 1288
    said = next(text for _, text in listener.said if text.startswith("Going on with a half-made dataset"))
    assert 0 < int(said.split(":")[1].split()[0]) < 1288
    assert content(tmp_path / "data") == content(tmp_path / "whole")
    assert export(raster, tiles, tmp_path / "data", format="TFRECORD")["complete"]


def test_records_that_went_missing_are_made_again(tmp_path, raster, monkeypatch):
    """Shards have their names but the dataset not, one is cut short, and one is gone."""
    monkeypatch.setattr(shards, "SHARD_TILES", 400)
    tiles = many_tiles(tmp_path, raster)
    export(raster, tiles, tmp_path / "whole", format="TFRECORD")
    with monkeypatch.context() as patch:
        patch.setattr("tilewright.engine.datasets.manifest.Manifest.write", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            export(raster, tiles, tmp_path / "data", format="TFRECORD")
    found = sorted((tmp_path / "data.partial").glob("*.tfrecord"))
    assert len(found) == 4
    os.truncate(found[1], 100_000)
    found[2].unlink()
    with found[3].open("r+b") as stream:
        stream.write(bytes(50))
    listener = Listener()
    export(raster, tiles, tmp_path / "data", listener, format="TFRECORD")
    assert any("Going on" in text for _, text in listener.said)
    assert content(tmp_path / "data") == content(tmp_path / "whole")


def test_shards_that_were_laid_out_otherwise_do_not_stay(tmp_path, raster, monkeypatch):
    tiles = many_tiles(tmp_path, raster)
    export(raster, tiles, tmp_path / "whole", format="TFRECORD")
    with monkeypatch.context() as patch:
        patch.setattr(shards, "SHARD_TILES", 400)
        with pytest.raises(Cancelled):
            export(raster, tiles, tmp_path / "data", Stopping(), workers=1, format="TFRECORD")
    assert (tmp_path / "data.partial/tiles-00000-of-00004.tfrecord.tmp").exists()
    export(raster, tiles, tmp_path / "data", format="TFRECORD")
    assert content(tmp_path / "data") == content(tmp_path / "whole")


def test_a_run_that_did_nothing_leaves_nothing(tmp_path, raster, tiles, monkeypatch):
    def failing(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(tfrecord, "encode_record", failing)
        with pytest.raises(OutputError, match="no space left"):
            export(raster, tiles, tmp_path / "data", format="TFRECORD")
    assert not (tmp_path / "data.partial").exists()
    export(raster, tiles, tmp_path / "data", format="TFRECORD")


@pytest.mark.parametrize("format", ("TFRECORD", "ZARR"))
def test_a_run_ended_by_sigkill_is_gone_on_with(tmp_path, format):
    random = np.random.default_rng(3)
    raster = write_raster(tmp_path / "big.tif", random.integers(0, 4000, (1024, 1024, 4), dtype=np.uint16), nodata=0)
    tiles = write_tiles(tmp_path / "tiles.gpkg", [(x, y, 64, 64) for y in range(0, 960, 16) for x in range(0, 960, 16)])
    job = {"rasters": [raster], "tiles": tiles, "task": "IMAGES", "format": format}
    journal = tmp_path / "killed.partial/.work/journal"
    with subprocess.Popen(
        [sys.executable, "-I", str(ENGINE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as worker:
        options = {**job, "output": str(tmp_path / "killed"), "workers": 1}
        worker.stdin.write(json.dumps({"task": "export_tiles", "options": options}).encode() + b"\n")
        worker.stdin.flush()
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and worker.poll() is None:
            if journal.exists() and journal.read_bytes().count(b"\n") >= 3:
                break
            time.sleep(0.005)
        os.kill(worker.pid, signal.SIGKILL)
        worker.wait()
    assert not (tmp_path / "killed").exists()
    listener = Listener()
    resumed = export(raster, tiles, tmp_path / "killed", listener, task="IMAGES", format=format)
    assert resumed["tile_count"] == 3600 and any("Going on" in text for _, text in listener.said)
    export(raster, tiles, tmp_path / "undisturbed", task="IMAGES", format=format)
    assert content(tmp_path / "killed") == content(tmp_path / "undisturbed")


def test_damaged_shards_are_told_of(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", format="TFRECORD", split_field="")
    path = tmp_path / "data/tiles-00000-of-00001.tfrecord"
    whole, second = path.read_bytes(), offsets(path)[1]
    with pytest.raises(InputError, match="has no record, at byte 7"):
        read_record(path, 7)
    with pytest.raises(InputError, match=f"cut short at byte {len(whole)}"):
        read_record(path, len(whole))
    path.write_bytes(whole[: second + 200])
    with pytest.raises(InputError, match=f"record at byte {second} ends beyond the file"):
        read_record(path, second)
    with pytest.raises(InputError, match="cut short: its record at byte"):
        offsets(path)
    path.write_bytes(whole[:500] + b"\0\1\2" + whole[503:])
    with pytest.raises(InputError, match="record at byte 0 is not what was written"):
        read_record(path, 0)
    assert read_record(path, second).tile_id == "tile 1"
    path.unlink()
    with pytest.raises(InputError, match="shard of the dataset is missing"):
        read_record(path, 0)


def framed(data):
    length = struct.pack("<Q", len(data))
    return length + struct.pack("<I", masked_crc(length)) + data + struct.pack("<I", masked_crc(data))


@pytest.mark.parametrize(
    ("features", "words"),
    [
        ({}, "it has no shape"),
        ({"shape": [2, 2, 1], "dtype": b"uint8"}, "it has no image"),
        ({"shape": [2, 2, 1], "dtype": b"uint8", "image": b"123"}, "cannot reshape"),
        ({"shape": [2, 2, 1], "dtype": b"object", "image": b"12345678" * 4}, "its type is object"),
        ({"shape": [2, 2], "dtype": b"uint8", "image": b"1234"}, "its shape has 2 numbers"),
        ({"shape": [2, 2, 1], "dtype": b"strange", "image": b"1234"}, "strange"),
        ({"shape": [2, 2, 1], "dtype": [1], "image": b"1234"}, "no bytes"),
    ],
)
def test_records_that_are_no_tiles(tmp_path, features, words):
    (tmp_path / "a.tfrecord").write_bytes(encode_record(features))
    with pytest.raises(InputError, match=words):
        read_record(tmp_path / "a.tfrecord", 0)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_a_tile_or_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("any") / "a.tfrecord"
    path.write_bytes(framed(data))
    with pytest.raises(InputError):
        read_record(path, 0)


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.text(max_size=200).filter(lambda name: name.isprintable()),
        st.one_of(st.binary(max_size=300), st.lists(st.integers(0, 2**63 - 1), min_size=1, max_size=20)),
        max_size=5,
    )
)
def test_examples_are_what_protocol_buffers_say(features):
    record = encode_record(features)
    sizes = {name: len(value) if isinstance(value, bytes) else value for name, value in features.items()}
    assert len(record) == record_size(sizes)
    found = tf.train.Example.FromString(record[12:-4]).features.feature
    assert {
        name: value.bytes_list.value[0] if value.HasField("bytes_list") else list(value.int64_list.value)
        for name, value in found.items()
    } == features


def test_records_that_tensorflow_wrote_are_read(tmp_path):
    """With features that no tile has, and in TensorFlow's own order."""
    path, tile = tmp_path / "theirs.tfrecord", np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    feature = {
        "image": tf.train.Feature(bytes_list=tf.train.BytesList(value=[tile.tobytes()])),
        "shape": tf.train.Feature(int64_list=tf.train.Int64List(value=tile.shape)),
        "dtype": tf.train.Feature(bytes_list=tf.train.BytesList(value=[b"float32"])),
        "cloud": tf.train.Feature(float_list=tf.train.FloatList(value=[0.5])),
        "label": tf.train.Feature(int64_list=tf.train.Int64List(value=[300])),
    }
    example = tf.train.Example(features=tf.train.Features(feature=feature)).SerializeToString()
    with tf.io.TFRecordWriter(str(path)) as writer:
        writer.write(example)
        writer.write(example)
    assert path.read_bytes() == framed(example) * 2
    record = read_record(path, offsets(path)[1])
    assert np.array_equal(record.pixels, tile) and (record.label, record.tile_id) == (300, "")


def test_pixels_are_little_endian_in_c_order():
    pixels = np.arange(12, dtype=">i2").reshape(2, 3, 2).transpose(1, 0, 2)
    assert raw_bytes(pixels) == np.ascontiguousarray(pixels).astype("<i2").tobytes()
