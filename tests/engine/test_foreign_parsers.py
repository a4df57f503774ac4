"""Text of strangers: YAML, XML, JSON, run lengths, and the names of files."""

import numpy as np
import pytest
import yaml
from foreign_fixtures import write_image, write_text
from hypothesis import given
from hypothesis import strategies as st
from pycocotools import mask as coco_mask
from tilewright.engine.datasets.foreign import folder as folders
from tilewright.engine.datasets.foreign.flat_yaml import read_flat_yaml
from tilewright.engine.datasets.foreign.folder import ForeignFolder, split_in, split_of
from tilewright.engine.datasets.foreign.notes import Notes
from tilewright.engine.datasets.foreign.rle import mask_of, polygon_of
from tilewright.engine.datasets.foreign.safe_xml import read_xml
from tilewright.engine.errors import InputError
from tilewright.engine.progress import Progress

YAML = """
# Ultralytics
path: ../datasets/coco8  # root
train: images/train
val: [images/val, 'images/val 2']
test:
nc: 3
names:
  0: person
  1: "traffic: light"
  2: 'it''s'
download: |
  import os
  names: nothing
kpt_shape: [17, 3]
roboflow:
  workspace: x
  license: CC BY 4.0
"""


def test_yaml_of_yolo():
    found = read_flat_yaml(YAML)
    assert found["path"] == "../datasets/coco8"
    assert found["val"] == ["images/val", "images/val 2"]
    assert found["test"] == ""
    assert found["names"] == {"0": "person", "1": "traffic: light", "2": "it's"}
    assert found["nc"] == "3"
    assert found["roboflow"] == {"workspace": "x", "license": "CC BY 4.0"}
    assert "download" not in found


@pytest.mark.parametrize(
    "text",
    [
        "names: ['a', \"b, c\", d]\n",
        "names:\n- a\n- 'b, c'\n- d # last\n",
        "names:\n  - a\n  - b, c\n  - d\n",
        "names: [a,\n  'b, c',\n  d]\n",
    ],
)
def test_lists_in_yaml(text):
    assert read_flat_yaml(text)["names"] == ["a", "b, c", "d"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1), min_size=1))
def test_names_as_pyyaml_writes_them(names):
    assert list(read_flat_yaml(yaml.safe_dump({"names": names}, allow_unicode=True, width=10**6))["names"]) == names


def test_what_is_no_yaml_is_refused():
    with pytest.raises(ValueError, match="no key with a value"):
        read_flat_yaml("just words\n")


def test_aliases_build_nothing():
    found = read_flat_yaml("a: &a [x, x]\nb: &b [*a, *a]\nnames: [u, v]\n")
    assert found == {"names": ["u", "v"]}


def test_xml_of_elements():
    root = read_xml(b"<annotation><size><width>3</width></size><object><name>a &amp; b</name></object></annotation>")
    assert root.first("size").told("width") == "3"
    assert [item.told("name") for item in root.all("object")] == ["a & b"]


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd"><a/>',
    ],
)
def test_xml_with_entities_is_refused(text):
    with pytest.raises(ValueError, match="document type"):
        read_xml(text.encode())


@pytest.mark.parametrize("text", ["", "<a>", "<a></b>", "no xml", "<a>&undefined;</a>"])
def test_what_is_no_xml_is_refused(text):
    with pytest.raises(ValueError, match="no XML"):
        read_xml(text.encode())


def test_xml_with_endless_text_is_refused():
    with pytest.raises(ValueError, match="more than 1000000 letters"):
        read_xml(b"<a>" + b"x" * 1_100_000 + b"</a>")


def test_xml_too_deep_is_refused():
    with pytest.raises(ValueError, match="too deep"):
        read_xml(b"<a>" * 1000 + b"</a>" * 1000)


@given(st.integers(0, 2**32 - 1), st.integers(1, 9), st.integers(1, 9))
def test_run_lengths_are_those_of_pycocotools(seed, rows, columns):
    mask = np.random.default_rng(seed).random((rows, columns)) < 0.4
    encoded = coco_mask.encode(np.asfortranarray(mask.astype(np.uint8)))
    text = {"size": [rows, columns], "counts": encoded["counts"].decode()}
    assert np.array_equal(mask_of(text, (rows, columns)), mask)
    runs, value = [0], False
    for pixel in mask.T.ravel().tolist():
        if pixel != value:
            runs.append(0)
            value = pixel
        runs[-1] += 1
    assert np.array_equal(mask_of({"size": [rows, columns], "counts": runs}, (rows, columns)), mask)


def test_long_run_lengths():
    mask = np.zeros((3000, 2000), bool)
    mask[5:2900, 100:1900] = True
    encoded = coco_mask.encode(np.asfortranarray(mask.astype(np.uint8)))
    assert np.array_equal(mask_of({"size": [3000, 2000], "counts": encoded["counts"].decode()}, mask.shape), mask)


@pytest.mark.parametrize(
    "segmentation",
    [
        {"size": [2, 2], "counts": [1, 1]},
        {"size": [2, 2], "counts": [5, -1]},
        {"size": [2, 3], "counts": [6]},
        {"size": [2, 2], "counts": "\x00"},
        {"size": [2, 2], "counts": "o" * 40},
        {"size": [2, 2], "counts": "4o"},
        {"size": [2, 2]},
        {"counts": [4]},
        {"size": [2, 2], "counts": [[4]]},
        {"size": [2, 2], "counts": ["x"]},
    ],
)
def test_run_lengths_that_cannot_be(segmentation):
    with pytest.raises(ValueError):
        mask_of(segmentation, (2, 2))


def test_outlines_have_holes_and_parts():
    mask = np.zeros((6, 8), bool)
    mask[0:4, 0:4] = True
    mask[1:3, 1:3] = False
    mask[5, 7] = True
    outline = polygon_of(mask)
    assert outline.area == mask.sum()
    assert outline.bounds == (0, 0, 8, 6)
    assert sum(len(part.interiors) for part in outline.geoms) == 1


def listed(root):
    notes = Notes()
    return ForeignFolder(root, notes, Progress()), notes


def test_nothing_outside_of_the_folder(tmp_path):
    root = tmp_path / "in"
    write_image(root / "a" / "x.png")
    write_image(tmp_path / "secret.png")
    (root / "link.png").symlink_to(tmp_path / "secret.png")
    (root / "all").symlink_to(tmp_path)
    folder, notes = listed(root)
    assert folder.files == ["a/x.png"]
    assert notes.count("symbolic links were not followed") == 2
    for text in (
        "../secret.png",
        "/etc/passwd",
        "a/../../secret.png",
        "C:\\x.png",
        "http://x/y.png",
        "..\\x",
        "",
        "a\0b",
    ):
        assert folder.within(text) is None
    assert folder.within("./b/../a/x.png") == "a/x.png"
    assert folder.within("../x.png", "a") == "x.png"
    assert folder.within("a\\x.png") == "a/x.png"


def test_bounds_of_folders_and_files(tmp_path, monkeypatch):
    write_text(tmp_path / "a.json", "[" * 100_000)
    write_text(tmp_path / "b.json", '{"a": }')
    (tmp_path / "c.json").write_bytes(b"\xff\xfe{}")
    folder, _ = listed(tmp_path)
    for name, words in (("a.json", "too deep"), ("b.json", "is no JSON"), ("c.json", "no text in UTF-8")):
        with pytest.raises(InputError, match=words):
            folder.json(name)
    with pytest.raises(InputError, match="has 100000 bytes; such a file may have 10"):
        folder.read("a.json", 10)
    monkeypatch.setattr(folders, "MOST_FILES", 2)
    with pytest.raises(InputError, match="more than 2 files"):
        listed(tmp_path)
    monkeypatch.setattr(folders, "MOST_FILES", 100)
    (tmp_path / "/".join("d" * 40)).mkdir(parents=True)
    with pytest.raises(InputError, match="folders within each other"):
        listed(tmp_path)


def test_a_folder_that_is_none(tmp_path):
    with pytest.raises(InputError, match="is not there"):
        listed(tmp_path / "gone")
    write_text(tmp_path / "file", "")
    with pytest.raises(InputError, match="is a file, not a folder"):
        listed(tmp_path / "file")


def test_names_that_are_no_text(tmp_path):
    write_image(tmp_path / "ä ö.png")
    (tmp_path / "bad").mkdir()
    with open(bytes(tmp_path / "bad") + b"/\xff.png", "wb") as stream:  # noqa: PTH123 # a path of bytes
        stream.write(b"x")
    folder, notes = listed(tmp_path)
    assert folder.files == ["ä ö.png"]
    assert notes.count("files whose names are no text in UTF-8 were left out") == 1


@pytest.mark.parametrize(
    "name, split",
    [("train2017", "train"), ("Training", "train"), ("valid", "val"), ("val_1", "val"), ("trains", ""), ("", "")],
)
def test_words_for_splits(name, split):
    assert split_of(name) == split
    assert split_in(f"x/{name}/y.png") == split
