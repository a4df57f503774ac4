"""KITTI and CSV files, read back by the words of KITTI's development kit and by Python's csv."""

import csv

import annotation_fixtures as exported
import numpy as np
import pytest
import shapely
from affine import Affine
from handmade_fixtures import blueprint, thing, write
from shapely.affinity import affine_transform
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import InputError, OptionError

TURNED = Affine(8, 6, 500003.5, 6, -8, 5000001.25)
LEANING = shapely.Polygon([(12.345, 3.2), (30.5, 8.75), (27.129, 25.4), (9, 20)])
OBJECTS = [
    [thing(1, LEANING, 1), thing(7, shapely.box(40, 20, 48, 32), 2, share=0.254, truncated=True)],
    [],
    [thing(2, shapely.box(0.5, 1, 2, 3), 2)],
]


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


# KITTI ----------------------------------------------------------------------------------------------------------------


def test_kitti_lines_have_their_fifteen_words(tmp_path):
    plan = blueprint(OBJECTS, annotations=["KITTI"], splits=["train", "train", "val"], ids=["a", "00001/b", "c"])
    data = write(tmp_path / "data", plan)
    assert (data / "train" / "label_2" / "00001" / "b.txt").read_bytes() == b""
    found = [
        line.split(" ") for line in (data / "train" / "label_2" / "a.txt").read_text(encoding="utf-8").splitlines()
    ]
    assert [len(line) for line in found] == [15, 15]
    assert [line[0] for line in found] == ["house", "Wäldchen"]
    assert [float(line[1]) for line in found] == [0, 0.75]  # how much of it is cut off
    for line, item in zip(found, OBJECTS[0]):
        assert [float(value) for value in line[4:8]] == pytest.approx(item.geometry.bounds, abs=0.0006)
        assert [float(value) for value in line[2:4] + line[8:]] == [0, -10, -1, -1, -1, -1000, -1000, -1000, -10]


def test_white_space_in_names_is_no_end_of_a_word_for_kitti(tmp_path):
    classes = (ClassEntry(1, " red\troof\n tiles ", "#000000"), ClassEntry(2, "red roof", "#000000"))
    objects = [[thing(1, shapely.box(1, 1, 3, 3), classes=classes), thing(2, shapely.box(1, 1, 3, 3), classes=classes)]]
    data = write(tmp_path / "data", blueprint(objects, annotations=["KITTI"], classes=classes))
    lines = (data / "label_2" / "t0.txt").read_text(encoding="utf-8").splitlines()
    assert [line.split()[0] for line in lines] == ["red_roof_tiles", "red_roof"]
    assert {len(line.split()) for line in lines} == {15}


@pytest.mark.parametrize(
    "names, words",
    [(("red roof", "red_roof"), "'red roof' and 'red_roof' collide in KITTI"), (("a", "DontCare"), "'DontCare'")],
)
def test_names_that_kitti_cannot_hold_are_refused(tmp_path, names, words):
    classes = tuple(ClassEntry(number, name, "#000000") for number, name in enumerate(names, 1))
    with pytest.raises(InputError, match=words):
        write(tmp_path / "data", blueprint([[]], annotations=["KITTI"], classes=classes))
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("options", [{"task": "IMAGES"}, {"format": "TFRECORD"}])
def test_kitti_without_objects_or_files_is_refused(tmp_path, options):
    with pytest.raises(OptionError, match="KITTI"):
        write(tmp_path / "data", blueprint(OBJECTS, annotations=["KITTI"], **options))


# Tables of objects ----------------------------------------------------------------------------------------------------


def test_a_row_for_each_object(tmp_path):
    plan = blueprint(OBJECTS, annotations=["CSV"], splits=["train", "train", "val"], ids=["a,b", "c", 'd "e" ü'])
    data = write(tmp_path / "data", plan)
    found = rows_of(data / "annotations.csv")
    assert [*found[0]][:8] == ["filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax"]
    wanted = [(number, item) for number, objects in enumerate(OBJECTS) for item in objects]
    assert len(found) == len(wanted)
    for row, (number, item) in zip(found, wanted):
        assert row["filename"] == plan.entries[number].file
        assert (data / row["filename"]).is_file()
        assert (row["width"], row["height"]) == ("48", "32")
        assert (row["class"], row["class_id"]) == (item.label, str(item.class_id))
        box = [float(row[name]) for name in ("xmin", "ymin", "xmax", "ymax")]
        assert box == pytest.approx(item.geometry.bounds, abs=0.0006)
        assert (row["object_id"], row["share"], row["truncated"]) == (
            str(item.object_id), str(item.share), str(int(item.truncated))
        )  # fmt: skip
        assert (row["tile_id"], row["split"]) == (plan.entries[number].tile_id, plan.entries[number].split)


@pytest.mark.parametrize(
    "transform", [Affine(10, 0, 500000, 0, -10, 5000000), TURNED, Affine(1e-5, 0, 85, 0, 2e-5, 27)]
)
def test_boxes_on_the_map(tmp_path, transform):
    """Those of the object there, also where the tile is turned, with the south at the top, or in degrees."""
    data = write(
        tmp_path / "data",
        blueprint(OBJECTS, annotations=["CSV"], transform=transform, coordinates="MAP"),
    )
    found = rows_of(data / "annotations.csv")
    for row, item in zip(found, [item for objects in OBJECTS for item in objects]):
        box = [float(row[name]) for name in ("xmin", "ymin", "xmax", "ymax")]
        bounds = affine_transform(item.geometry, transform.to_shapely()).bounds
        assert box == pytest.approx(bounds, abs=abs(transform.a) * 1e-3, rel=0)
        assert box[0] < box[2]
        assert box[1] < box[3]


def test_names_with_signs_of_csv(tmp_path):
    names = ['a,b "c"', "x\ny", "x\ry", "ü;木"]
    classes = tuple(ClassEntry(number, name, "#000000") for number, name in enumerate(names, 1))
    objects = [[thing(number, shapely.box(1, 1, 3, 3), number, classes=classes) for number in (1, 2, 3, 4)]]
    data = write(tmp_path / "data", blueprint(objects, annotations=["CSV"], classes=classes))
    assert [row["class"] for row in rows_of(data / "annotations.csv")] == names


def test_objects_in_shards_are_told_by_tile(tmp_path):
    data = write(tmp_path / "data", blueprint(OBJECTS, annotations=["CSV"], format="TFRECORD"))
    found = rows_of(data / "annotations.csv")
    assert [row["tile_id"] for row in found] == ["t0", "t0", "t2"]
    assert {row["filename"] for row in found} == {"tiles-00000-of-00001.tfrecord"}


# Tables of tiles ------------------------------------------------------------------------------------------------------


def test_classes_of_tiles(tmp_path):
    plan = blueprint(
        [[], []], task="CLASSIFICATION", annotations=["CSV"], labels=["Wäldchen", "house"], splits=["train", "val"]
    )
    data = write(tmp_path / "data", plan)
    found = rows_of(data / "labels.csv")
    assert [(row["filename"], row["split"], row["label"], row["class_id"]) for row in found] == [
        ("train/images/t0.png", "train", "Wäldchen", "7"), ("val/images/t1.png", "val", "house", "1"),
    ]  # fmt: skip
    assert not (data / "annotations.csv").exists()


@pytest.mark.parametrize("annotations", [(), ("CSV",)])
@pytest.mark.parametrize("format", ["PNG", "TFRECORD"])
def test_several_classes_of_a_tile_always_have_a_table(tmp_path, annotations, format):
    labels = [("house", "Wäldchen"), (), ("water",)]
    plan = blueprint([[], [], []], task="MULTI_LABEL", annotations=annotations, labels=labels, format=format)
    data = write(tmp_path / "data", plan)
    found = rows_of(data / "labels.csv")
    assert [*found[0]] == ["filename", "tile_id", "split", "house", "water", "Wäldchen"]
    assert [[int(row[name]) for name in ("house", "water", "Wäldchen")] for row in found] == [
        [1, 0, 1], [0, 0, 0], [0, 1, 0]
    ]  # fmt: skip
    assert [row["tile_id"] for row in found] == ["t0", "t1", "t2"]
    assert all((data / row["filename"]).is_file() for row in found)


def test_classes_called_like_a_column_have_one_of_their_own(tmp_path):
    names = ["split", "split (class)", "a,b"]
    classes = tuple(ClassEntry(number, name, "#000000") for number, name in enumerate(names, 1))
    labels = [("split",), ("split (class)", "a,b")]
    data = write(
        tmp_path / "data", blueprint([[], []], task="MULTI_LABEL", labels=labels, classes=classes, splits=["x", "y"])
    )
    with (data / "labels.csv").open(encoding="utf-8", newline="") as stream:
        head, *rows = csv.reader(stream)
    assert head == ["filename", "tile_id", "split", "split (class) (class)", "split (class)", "a,b"]
    assert [row[2:] for row in rows] == [["x", "1", "0", "0"], ["y", "0", "1", "1"]]


def test_values_of_tiles(tmp_path):
    plan = blueprint([[], []], task="REGRESSION", annotations=["CSV"], values=[0.1, -3e-7], classes=())
    data = write(tmp_path / "data", plan)
    assert [float(row["value"]) for row in rows_of(data / "labels.csv")] == [0.1, -3e-7]


@pytest.mark.parametrize("task, words", [("SEGMENTATION", "SEGMENTATION"), ("REGRESSION", "REGRESSION of every pixel")])
def test_tables_of_nothing_are_refused(tmp_path, task, words):
    with pytest.raises(OptionError, match=f"annotations CSV .* got {words}"):
        write(tmp_path / "data", blueprint([[]], task=task, annotations=["CSV"]))


def test_an_export_of_several_classes_writes_its_table(tmp_path):
    raster = exported.write_raster(tmp_path / "image.tif", np.zeros((64, 64, 3), dtype=np.uint8))
    tiles = exported.write_tiles(tmp_path / "tiles.gpkg", 2, 2, 32, labels=["b;a", "b", None, "a"])
    data = exported.export(tmp_path / "data", raster, tiles, task="MULTI_LABEL", format="PNG")
    found = {row["tile_id"]: (row["a"], row["b"], row["filename"]) for row in rows_of(data / "labels.csv")}
    assert found == {
        "r00000_c00000": ("1", "1", "images/r00000_c00000.png"),
        "r00000_c00001": ("0", "1", "images/r00000_c00001.png"),
        "r00001_c00000": ("0", "0", "images/r00001_c00000.png"),
        "r00001_c00001": ("1", "0", "images/r00001_c00001.png"),
    }
