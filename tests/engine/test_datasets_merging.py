"""Merging: classes by name, masks remapped, ids told apart, what cannot be joined refused, the manifest true."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from assembly_fixtures import assert_true, bytes_of, make_dataset, tiles_of
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.datasets.joining import joined_classes
from tilewright.engine.datasets.manifest import ClassEntry, Manifest
from tilewright.engine.datasets.merging import merge_datasets
from tilewright.engine.datasets.naming import id_key, told_apart
from tilewright.engine.datasets.options import MergeDatasetsOptions
from tilewright.engine.errors import InputError, OptionError, OutputError
from tilewright.engine.labels.layers import read_layer, write_layer

EAST = (600000.0, 5000000.0)


def merge(output, *folders, listener=None):
    options = MergeDatasetsOptions(inputs=tuple(str(folder) for folder in folders), output=str(output))
    return merge_datasets(options, listener or Listener())


def assert_merged(merged, first, second, suffix="_2"):
    """Every tile of both is there with its pixels, its label and its mask by class names."""
    tiles, one, other = (tiles_of(folder) for folder in (merged, first, second))
    assert len(tiles) == len(one) + len(other)
    expected = {**one, **{name + suffix if name in one else name: tile for name, tile in other.items()}}
    assert list(tiles) == list(expected)
    for name, (split, label, pixels, mask, transform) in expected.items():
        assert tiles[name][:2] == (split, label)
        assert np.array_equal(tiles[name][2], pixels)
        if mask is not None:
            assert np.array_equal(
                np.where(mask == "65535", "255", mask), np.where(tiles[name][3] == "65535", "255", tiles[name][3])
            )
        assert tiles[name][4] == pytest.approx(transform)


@pytest.mark.parametrize("format", ["GTIFF", "NPY", "TFRECORD"])
def test_masks_are_remapped_by_class_names(tmp_path, format):
    one = make_dataset(tmp_path / "one", 1, classes=("water", "wood"), task="SEGMENTATION", format=format)
    two = make_dataset(tmp_path / "two", 2, EAST, classes=("urban", "water"), task="SEGMENTATION", format=format)
    listener = Listener()
    result = merge(tmp_path / "both", one, two, listener=listener)
    assert (result["tile_count"], result["complete"]) == (32, False)
    manifest = Manifest.read(tmp_path / "both")
    assert [(entry.id, entry.name) for entry in manifest.classes] == [(1, "water"), (2, "wood"), (3, "urban")]
    assert len({entry.colour for entry in manifest.classes}) == 3
    assert manifest.classes[:2] == Manifest.read(one).classes
    assert_merged(tmp_path / "both", one, two)
    assert_true(tmp_path / "both")
    assert "Classes that came to those of the first dataset, with their ids: urban (3)." in listener.infos
    assert any("two: 16 tiles have an id that another tile has" in text for text in listener.infos)
    assert not listener.warnings


def test_files_that_stay_are_copied_to_the_byte(tmp_path):
    one = make_dataset(tmp_path / "one", 1, task="SEGMENTATION", bands=3, dtype="uint8", format="JPEG", quality=40)
    two = make_dataset(
        tmp_path / "two", 2, EAST, task="SEGMENTATION", bands=3, dtype="uint8", format="JPEG", classes=("wood", "x")
    )
    merge(tmp_path / "both", one, two)
    both, first, second = bytes_of(tmp_path / "both"), bytes_of(one), bytes_of(two)
    for name, content in first.items():
        if "/" in name:
            assert both[name] == content
    for name, content in second.items():
        if "/images/" in name:
            assert both[name.replace(".jpg", "_2.jpg")] == content
    assert any(both[name.replace(".tif", "_2.tif")] != content for name, content in second.items() if "/masks/" in name)


def test_labels_in_folders_are_counted_on(tmp_path):
    one = make_dataset(tmp_path / "one", 1, classes=("water", "wood"))
    two = make_dataset(tmp_path / "two", 2, EAST, classes=("wood", "ice"))
    merge(tmp_path / "both", one, two)
    assert_merged(tmp_path / "both", one, two)
    assert_true(tmp_path / "both")
    names = {path.name for path in (tmp_path / "both/train/wood").iterdir()}
    assert names == {f"wood_{number}.tif" for number in range(1, len(names) + 1)}
    assert Manifest.read(tmp_path / "both").class_names == ("water", "wood", "ice")


def test_where_it_comes_from(tmp_path):
    one, two = make_dataset(tmp_path / "one", 1), make_dataset(tmp_path / "two", 2, EAST)
    merge(tmp_path / "both", one, two)
    manifest, first, second = (Manifest.read(tmp_path / name) for name in ("both", "one", "two"))
    assert manifest.sources == (*first.sources, *(part for part in second.sources if part not in first.sources))
    assert [part["name"] for part in manifest.history] == ["one", "two"]
    assert [part["tiles"] for part in manifest.history] == [16, 16]
    assert [part["call"] for part in manifest.history] == [first.call, second.call]
    assert manifest.call["task"] == "merge_datasets"
    assert len({manifest.fingerprint, first.fingerprint, second.fingerprint}) == 3
    three = make_dataset(tmp_path / "three", 3, (700000.0, 5000000.0))
    merge(tmp_path / "all", tmp_path / "both", three)
    assert [part["name"] for part in Manifest.read(tmp_path / "all").history] == ["one", "two", "both", "three"]
    assert "sources" not in Manifest.read(tmp_path / "all").history[2]


def test_the_same_merge_again_changes_nothing_and_another_is_refused(tmp_path):
    one, two = make_dataset(tmp_path / "one", 1), make_dataset(tmp_path / "two", 2, EAST)
    merge(tmp_path / "both", one, two)
    before = bytes_of(tmp_path / "both")
    listener = Listener()
    assert merge(tmp_path / "both", one, two / "dataset.json", listener=listener)["complete"] is True
    assert bytes_of(tmp_path / "both") == before
    with pytest.raises(OutputError, match="holds a dataset that another call made"):
        merge(tmp_path / "both", two, one)


def test_fields_of_all_are_kept(tmp_path):
    one = make_dataset(tmp_path / "one", 1, extra={"score": np.arange(16), "mixed": np.arange(16)})
    words = np.array([f"w{n}" for n in range(16)], dtype=object)
    two = make_dataset(tmp_path / "two", 2, EAST, extra={"mixed": words, "Cloud": np.linspace(0, 1, 16)})
    merge(tmp_path / "both", one, two)
    layer = read_layer(tmp_path / "both" / "tiles.gpkg")
    assert layer.columns["score"][:16].tolist() == list(range(16)) and np.isnan(layer.columns["score"][16:]).all()
    assert layer.columns["mixed"].tolist() == [*(str(n) for n in range(16)), *words]
    assert np.isnan(layer.columns["Cloud"][:16]).all() and layer.columns["Cloud"][31] == 1
    assert layer.kinds["score"].startswith("int")


def test_ground_in_two_splits_is_counted(tmp_path):
    one = make_dataset(tmp_path / "one", 1)
    # Half a tile to the east: each column lies on two, of which the one beside may be of another split.
    two = make_dataset(tmp_path / "two", 2, (500000.0 + 80, 5000000.0))
    listener = Listener()
    merge(tmp_path / "both", one, two, listener=listener)
    assert len(listener.warnings) == 1
    assert "share ground (4 of train and 4 of val; 4 of val and 4 of test)" in listener.warnings[0]


def test_another_crs_is_told_in_that_of_the_first(tmp_path):
    one = make_dataset(tmp_path / "one", 1, task="SEGMENTATION")
    # At the border of two zones.
    two = make_dataset(tmp_path / "two", 2, (250000.0, 5000000.0), crs=CRS.from_epsg(32634), task="SEGMENTATION")
    merge(tmp_path / "both", one, two)
    manifest = Manifest.read(tmp_path / "both")
    assert manifest.crs == "EPSG:32633"
    layer = read_layer(tmp_path / "both" / "tiles.gpkg")
    for row in (0, 31):
        a, b, c, d, e, f = (float(part) for part in layer.columns["transform"][row].split(","))
        corners = [(c + a * x + b * y, f + d * x + e * y) for x, y in ((0, 0), (16, 0), (16, 16), (0, 16))]
        outline = np.array(layer.geometry[row].exterior.coords)
        for corner in corners:
            assert np.hypot(*(outline - corner).T).min() < 0.01  # metres
    with rasterio.open(tmp_path / "both" / layer.columns["file"][31]) as image:
        assert image.crs == CRS.from_epsg(32634)


def test_more_classes_than_bytes_hold_widen_the_masks(tmp_path):
    names = tuple(f"c{number:03d}" for number in range(254))
    one = make_dataset(tmp_path / "one", 1, task="SEGMENTATION", classes=names, columns=16, rows=1)
    two = make_dataset(tmp_path / "two", 2, EAST, task="SEGMENTATION", classes=("new one",), columns=4, rows=1)
    listener = Listener()
    merge(tmp_path / "both", one, two, listener=listener)
    manifest = Manifest.read(tmp_path / "both")
    assert (manifest.mask_dtype, manifest.ignore, manifest.classes[-1].id) == ("uint16", 65535, 255)
    assert any("masks become 16 bits" in text for text in listener.infos)
    assert_merged(tmp_path / "both", one, two)
    with rasterio.open(next((tmp_path / "both/train/masks").iterdir())) as mask:
        assert (mask.dtypes, mask.nodata) == (("uint16",), 65535)


def test_objects_get_new_class_ids_and_numbers(tmp_path):
    options = {"task": "DETECTION", "annotations": ("COCO",)}
    one = make_dataset(tmp_path / "one", 1, classes=("water", "wood"), **options)
    two = make_dataset(tmp_path / "two", 2, EAST, classes=("urban", "wood"), **options)
    merge(tmp_path / "both", one, two)
    parts = [read_layer(tmp_path / name / "objects.gpkg") for name in ("one", "two", "both")]
    ids = {entry.name: entry.id for entry in Manifest.read(tmp_path / "both").classes}
    assert ids == {"water": 1, "wood": 2, "urban": 3}
    first, second, both = (part.columns for part in parts)
    assert both["label"].tolist() == [*first["label"], *second["label"]]
    assert both["class_id"].tolist() == [ids[name] for name in both["label"]]
    highest = first["object_id"].max()
    assert both["object_id"].tolist() == [*first["object_id"], *(second["object_id"] + highest)]
    assert both["x_min"] == pytest.approx(np.concatenate([first["x_min"], second["x_min"]]), abs=1e-5)
    counts = Manifest.read(tmp_path / "both").splits["train"]["objects"]
    assert sum(counts.values()) == sum(
        sum(Manifest.read(folder).splits["train"]["objects"].values()) for folder in (one, two)
    )
    assert (tmp_path / "both/annotations/instances_train.json").exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"bands": 3}, r"bands must be the same in all datasets: one has 2 \(B1, B2\), two has 3 \(B1, B2, B3\)"),
        ({"dtype": "uint8"}, "type of bands must be the same in all datasets: one has uint16, two has uint8"),
        ({"nodata": None}, "nodata of bands must be the same in all datasets: one has 0, two has none"),
        ({"task": "IMAGES"}, "task must be the same in all datasets: one has CLASSIFICATION, two has IMAGES"),
        ({"format": "NPY"}, "format must be the same in all datasets: one has GTIFF, two has NPY"),
        ({"tile_size_px": 8}, "tile size must be the same in all datasets: one has 16 × 16 px, two has 8 × 8 px"),
        ({"stretch": "MINMAX"}, "type of bands must be the same in all datasets: one has uint16, two has uint8"),
        ({"split": False}, "splits must be the same in all datasets: one has some, two has none"),
    ],
)
def test_what_does_not_go_together_is_refused(tmp_path, changes, sentence):
    one, two = make_dataset(tmp_path / "one", 1), make_dataset(tmp_path / "two", 2, EAST, **changes)
    with pytest.raises(InputError, match=sentence):
        merge(tmp_path / "both", one, two)
    assert not (tmp_path / "both").exists() and not (tmp_path / "both.partial").exists()


def test_stretches_that_differ_are_refused(tmp_path):
    one = make_dataset(tmp_path / "one", 1, stretch="MINMAX")
    two = make_dataset(tmp_path / "two", 2, EAST, stretch="PERCENT")
    with pytest.raises(InputError, match="stretch must be the same in all datasets: one has MINMAX of"):
        merge(tmp_path / "both", one, two)


def test_folders_that_cannot_be(tmp_path):
    one = make_dataset(tmp_path / "one", 1)
    with pytest.raises(OptionError, match=r"inputs must be different datasets, got .*one twice"):
        merge(tmp_path / "both", one, one / "dataset.json")
    (tmp_path / "none").mkdir()
    with pytest.raises(InputError, match=r"is not a dataset folder: it has no dataset\.json"):
        merge(tmp_path / "both", one, tmp_path / "none")
    with pytest.raises(InputError, match="There is no dataset folder"):
        merge(tmp_path / "both", one, tmp_path / "nowhere")
    two = make_dataset(tmp_path / "two", 2, EAST)
    with pytest.raises(OptionError, match="output must not lie in a dataset that it is made from"):
        merge(one / "new", one, two)


def test_a_damaged_tile_is_named(tmp_path):
    one, two = make_dataset(tmp_path / "one", 1), make_dataset(tmp_path / "two", 2, EAST)
    victim = next((two / "test").rglob("*.tif"))
    victim.write_bytes(victim.read_bytes()[:100])
    with pytest.raises(InputError, match=victim.name):
        merge(tmp_path / "both", one, two)


def test_a_mask_with_an_id_without_a_class_is_refused_where_ids_change(tmp_path):
    one = make_dataset(tmp_path / "one", 1, task="SEGMENTATION")
    two = make_dataset(tmp_path / "two", 2, EAST, task="SEGMENTATION", classes=("a", "water"))
    manifest = Manifest.read(two)
    replace(manifest, classes=manifest.classes[:1]).write(two)
    with pytest.raises(InputError, match=r"The mask of tile .* has the class id 2, which dataset\.json does not name"):
        merge(tmp_path / "both", one, two)


def test_classes_keep_the_ids_of_the_first():
    one = (ClassEntry(5, "a", "#000001"), ClassEntry(2, "b", "#000002"))
    two = (ClassEntry(1, "c", "#000002"), ClassEntry(2, "a", "#000009"), ClassEntry(9, "d", "#000003"))
    classes, ids = joined_classes([one, two])
    assert [(entry.id, entry.name) for entry in classes] == [(5, "a"), (2, "b"), (6, "c"), (7, "d")]
    assert ids == [{5: 5, 2: 2}, {1: 6, 2: 5, 9: 7}]
    assert classes[0].colour == "#000001" and classes[2].colour not in {"#000001", "#000002"}


def test_ids_are_told_apart_whatever_their_case():
    ids = ["a", "A", "b", "a_2", "a", "B_2", "b"]
    keys = np.array([id_key(name) for name in ids], dtype=np.uint64)
    suffixes = told_apart(lambda number: ids[number], keys).tolist()
    made = [f"{name}_{suffix}" if suffix else name for name, suffix in zip(ids, suffixes)]
    assert made == ["a", "A_3", "b", "a_2", "a_4", "B_2", "b_3"]
    assert len({name.casefold() for name in made}) == len(made)


def test_ids_that_cannot_be_files_become_such_that_can(tmp_path):
    one = make_dataset(tmp_path / "one", 1, task="IMAGES", ids="a:{row}/{column}".replace("/", " "))
    path = one / "tiles.gpkg"
    layer = read_layer(path)
    ids = layer.columns["tile_id"].copy()
    assert ids[0] == "a_0 0"
    ids[1], ids[2] = "a:0 0", "A?0 0"
    path.unlink()
    write_layer(path, layer.geometry, {**layer.columns, "tile_id": ids}, layer.crs, layer.kinds)
    two = make_dataset(tmp_path / "two", 2, EAST, task="IMAGES")
    merge(tmp_path / "both", one, two)
    found = read_layer(tmp_path / "both" / "tiles.gpkg").columns
    assert found["tile_id"][:3].tolist() == ["a_0 0", "a_0 0_2", "A_0 0_3"]
    assert found["file"][1] == "train/images/a_0 0_2.tif"
    ids[3] = "../../../evil"
    path.unlink()
    write_layer(path, layer.geometry, {**layer.columns, "tile_id": ids}, layer.crs, layer.kinds)
    with pytest.raises(InputError, match=r"tile_id '\.\./\.\./\.\./evil' cannot be a folder's or file's name"):
        merge(tmp_path / "other", one, two)
    assert not (tmp_path.parent / "evil").exists()
