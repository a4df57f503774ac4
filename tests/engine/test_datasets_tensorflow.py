"""Records as TensorFlow reads them by their description alone."""

import json

import numpy as np
import pytest
from container_fixtures import COLUMNS, IDS, ROWS, SPLITS, made, write
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.models.backend import tf

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
DATES = ("2020-05-01", "2020-06-01")


@pytest.fixture(autouse=True)
def quiet():
    with gdal_environment():
        yield


def numbers_of(split):
    return [number for number, name in enumerate(SPLITS) if name == split]


def loader(folder):
    """Examples as `features.json` describes them: arrays, numbers and texts by name."""
    described = json.loads((folder / "features.json").read_text(encoding="utf-8"))
    assert described["byte_order"] == "little"
    wanted = {}
    for name, told in described["features"].items():
        dtype = getattr(tf, told["dtype"])
        fixed = told["kind"] == "FixedLenFeature"
        wanted[name] = tf.io.FixedLenFeature(told["shape"], dtype) if fixed else tf.io.VarLenFeature(dtype)

    def parse(record):
        example = tf.io.parse_single_example(record, wanted)
        found = {}
        for name, value in example.items():
            value = tf.sparse.to_dense(value) if isinstance(value, tf.sparse.SparseTensor) else value
            array = described["features"][name].get("array")
            if array:
                value = tf.reshape(tf.io.decode_raw(value, getattr(tf, array["dtype"])), array["shape"])
            found[name] = value.numpy()
        return found

    return described, parse


def examples(folder, split):
    described, parse = loader(folder)
    return described, [
        parse(record)
        for path in sorted(folder.glob(f"{split}-*.tfrecord"))
        for record in tf.data.TFRecordDataset(str(path))
    ]


@pytest.mark.parametrize("task", ("CLASSIFICATION", "SEGMENTATION", "REGRESSION", "VALUES", "PANOPTIC", "PAIRS"))
def test_tensorflow_reads_records_by_their_description(tmp_path, task):
    source = made(task, "TFRECORD")
    folder = write(tmp_path / "data", source)
    for split in ("train", "val", "test"):
        described, found = examples(folder, split)
        for number, example in zip(numbers_of(split), found, strict=True):
            content = source.contents[number]
            assert example["tile_id"].decode() == IDS[number]
            assert np.array_equal(example["image"], content.pixels)
            assert example["shape"].tolist() == [ROWS, COLUMNS, 3]
            for name in ("mask", "instances", "target"):
                array = getattr(content, name)
                assert (name in example) == (array is not None)
                assert array is None or np.array_equal(example[name], array, equal_nan=array.dtype.kind == "f")
            entry = source.blueprint.entries[number]
            if task == "CLASSIFICATION":
                assert (example["label_name"].decode(), example["label"]) == (entry.label, (1, 2, 300)[number % 3])
            if task == "VALUES":
                assert example["value"] == np.float32(entry.value)
    assert described["bands"] == ["B1", "B2", "B3"]
    assert described["classes"] == [{"id": entry.id, "name": entry.name} for entry in source.blueprint.classes]


def test_tensorflow_reads_objects_and_several_labels(tmp_path):
    folder = write(tmp_path / "objects", made("DETECTION", "TFRECORD"))
    source = made("DETECTION", "TFRECORD")
    sides = [f"image/object/bbox/{side}" for side in ("xmin", "ymin", "xmax", "ymax")]
    for split in ("train", "val", "test"):
        for number, example in zip(numbers_of(split), examples(folder, split)[1], strict=True):
            objects = source.contents[number].objects
            boxes = np.stack([example[side] for side in sides], axis=1).reshape(-1, 4)
            wanted = np.array([item.box for item in objects]).reshape(-1, 4) / [COLUMNS, ROWS, COLUMNS, ROWS]
            assert boxes == pytest.approx(wanted.reshape(-1, 4), abs=1e-7)
            assert example["image/object/class/label"].tolist() == [item.class_id for item in objects]
            texts = [text.decode() for text in example["image/object/class/text"].tolist()]
            assert texts == [item.label for item in objects]
    folder = write(tmp_path / "labels", made("MULTI_LABEL", "TFRECORD"))
    for number, example in zip(numbers_of("train"), examples(folder, "train")[1], strict=True):
        assert example["labels"].tolist() == [1, 2, 300][: number % 4]


def test_tensorflow_reads_series(tmp_path):
    source = made("IMAGES", "TFRECORD", dates=DATES)
    folder = write(tmp_path / "data", source)
    described, found = examples(folder, "val")
    assert described["dates"] == list(DATES)
    for number, example in zip(numbers_of("val"), found, strict=True):
        assert example["image"].shape == (2, ROWS, COLUMNS, 3)
        assert np.array_equal(example["image"][1], source.contents[number].pixels[..., 3:])
