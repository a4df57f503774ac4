"""Classes with ids for ever: class files, what labels call them, colours, and masks of 16 bits."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from export_fixtures import box, content, export, grid, write_labels, write_raster, write_tiles
from listening import Listener
from tilewright.engine.datasets.appending import append_to_dataset
from tilewright.engine.datasets.class_file import classes_json, read_classes
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.merging import merge_datasets
from tilewright.engine.datasets.options import AppendToDatasetOptions, MergeDatasetsOptions
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.labels.class_list import ClassRules, KnownClass
from tilewright.engine.labels.layers import read_layer
from tilewright.engine.progress import Progress

LAND = {
    "version": 1,
    "classes": [
        {"id": 3, "name": "forest", "colour": "#1f7a3a", "from": ["Forest", "woods"]},
        {"id": 7, "name": "water"},
        {"id": 5, "name": "road", "colour": "#8C8C8C"},
    ],
}


@pytest.fixture
def raster(tmp_path):
    pixels = np.random.default_rng(0).integers(1, 60000, (130, 200, 2), dtype=np.uint16)
    return write_raster(tmp_path / "image.tif", pixels)


@pytest.fixture
def tiles(tmp_path):
    return write_tiles(
        tmp_path / "tiles.gpkg",
        grid(3, 2, 32),
        tile_id=[*"abcdef"],
        label=["woods", "water", "field", "Forest", "forest", "field"],
        labels=["woods;water", "Forest;forest", "", "field;road", "water", "field"],
    )


@pytest.fixture
def land(tmp_path):
    return write_json(tmp_path / "land.json", LAND)


def write_json(path, values):
    path.write_text(json.dumps(values), encoding="utf-8")
    return str(path)


def ids_of(folder):
    return {entry.name: entry.id for entry in Manifest.read(folder).classes}


def mask_of(folder, name):
    with rasterio.open(folder / f"masks/{name}.tif") as source:
        return source.read(1), source.nodata


def read_mask(path):
    with rasterio.open(path) as source:
        return source.read(1)


def test_a_class_file_is_json_a_manifest_or_a_table(tmp_path, land):
    expected = (
        KnownClass(3, "forest", "#1F7A3A", ("Forest", "woods")),
        KnownClass(7, "water", "#3D7DD8"),
        KnownClass(5, "road", "#8C8C8C"),
    )
    assert read_classes(land) == expected
    table = tmp_path / "land.csv"
    table.write_text("id,name,colour,from\n3,forest,#1F7A3A,Forest; woods\n7,water,,\n5,road,#8C8C8C,\n")
    assert read_classes(table) == expected
    with table.open("w", encoding="utf-8-sig", newline="") as stream:  # as spreadsheets write it elsewhere
        lines = [["Name", "ID", "note", "Color"], ["forêt; mixte", 3, "x", ""], ["eau", 7, "", "#0000ff"]]
        csv.writer(stream, delimiter=";").writerows(lines)
    assert [(known.id, known.name, known.colour) for known in read_classes(table)] == [
        (3, "forêt; mixte", "#009E73"), (7, "eau", "#0000FF"),
    ]  # fmt: skip
    (tmp_path / "classes.json").write_bytes(classes_json(expected))
    assert read_classes(tmp_path / "classes.json") == tuple(sorted(expected, key=lambda known: known.id))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is not JSON"),
        ("[" * 100000, "is not JSON"),
        ('{"classes": 3}', 'must have "classes", a list'),
        ('{"version": 2, "classes": []}', "has version 2"),
        ('{"classes": [{"id": 0, "name": "a"}]}', r"id from 1 to 65534, got 0 \(0 is the background"),
        ('{"classes": [{"id": 65535, "name": "a"}]}', "id from 1 to 65534, got 65535"),
        ('{"classes": [{"id": true, "name": "a"}]}', "id from 1 to 65534, got True"),
        ('{"classes": [{"id": 1.5, "name": "a"}]}', "id from 1 to 65534, got 1.5"),
        ('{"classes": [{"id": 1}]}', "must have a name, got None"),
        ('{"classes": [{"id": 1, "name": " "}]}', "must have a name"),
        ('{"classes": [{"id": 1, "name": "a"}, {"id": 1, "name": "b"}]}', "the id 1 is that of 'a' and of 'b'"),
        ('{"classes": [{"id": 1, "name": "a"}, {"id": 2, "name": "a"}]}', "the name 'a' stands for two classes"),
        ('{"classes": [{"id": 1, "name": "a", "from": ["b"]}, {"id": 2, "name": "b"}]}', "'b' means both 'b' and 'a'"),
        ('{"classes": [{"id": 1, "name": "a", "colour": "red"}]}', "a colour such as #1F7A3A, got 'red'"),
        ('{"classes": [{"id": 1, "name": "a", "from": "b"}]}', 'a list of names in "from"'),
        ("", "must be JSON, or a CSV table"),
        ("name,number\na,1\n", "names the columns id and name, got 'name,number'"),
        ("id,name\nx,a\n", "id from 1 to 65534, got 'x'"),
        ('id,name\n1,"a', "is not a table"),
        ("id,name\n1\n", "must have a name"),
    ],
)
def test_class_files_that_cannot_be_used(tmp_path, text, words):
    (tmp_path / "bad").write_text(text)
    with pytest.raises(InputError, match=words) as caught:
        read_classes(tmp_path / "bad")
    assert str(tmp_path) not in str(caught.value)


def test_class_files_that_cannot_be_read(tmp_path):
    with pytest.raises(InputError, match="there is no"):
        read_classes(tmp_path / "missing.json")
    with pytest.raises(InputError, match="cannot be read"):
        read_classes(tmp_path)
    (tmp_path / "latin.csv").write_bytes("id,name\n1,for\xeat\n".encode("latin-1"))
    with pytest.raises(InputError, match="must be text in UTF-8"):
        read_classes(tmp_path / "latin.csv")


def test_known_classes_keep_their_ids_and_new_ones_get_the_next(land):
    rules = ClassRules(known=read_classes(land))
    found = rules.among({"water", "zebra", "field"})
    assert dict(zip(found.names, found.ids)) == {"forest": 3, "water": 7, "road": 5, "field": 8, "zebra": 9}
    colours = {entry.name: entry.colour for entry in found.entries}
    assert colours["field"] == "#E3C04A" and len(set(colours.values())) == 5
    assert [entry.id for entry in found.entries] == [3, 5, 7, 8, 9]
    # A list chooses and orders, and says nothing of ids.
    chosen = ClassRules(("woods", "field", "forest"), read_classes(land)).among({"forest"})
    assert (chosen.names, chosen.ids) == (("forest", "field"), (3, 8))
    with pytest.raises(InputError, match="up to the id 65535, masks hold ids up to 65534"):
        ClassRules(known=(KnownClass(65534, "a", "#000000"),)).among({"b"})


def test_classes_of_tiles_are_those_of_the_class_file(tmp_path, raster, tiles, land):
    output = tmp_path / "data"
    export(raster, tiles, output, class_file=land)
    assert ids_of(output) == {"forest": 3, "road": 5, "water": 7, "field": 8}
    assert Manifest.read(output).splits[""]["labels"] == {"field": 2, "forest": 3, "water": 1}
    files = read_layer(output / "tiles.gpkg").columns["file"].tolist()
    assert files == ["forest/forest_1.tif", "water/water_1.tif", "field/field_1.tif", "forest/forest_2.tif",
                     "forest/forest_3.tif", "field/field_2.tif"]  # fmt: skip
    assert read_layer(output / "tiles.gpkg").columns["label"].tolist()[0] == "forest"
    export(raster, tiles, tmp_path / "several", class_file=land, task="MULTI_LABEL")
    assert ids_of(tmp_path / "several") == {"forest": 3, "road": 5, "water": 7, "field": 8}
    labels = read_layer(tmp_path / "several/tiles.gpkg").columns["labels"].tolist()
    assert labels == ["forest;water", "forest", "", "field;road", "water", "field"]
    export(raster, tiles, tmp_path / "listed", class_file=land, classes=("water", "woods"))
    assert ids_of(tmp_path / "listed") == {"forest": 3, "water": 7}


def test_the_datasets_own_file_is_the_next_class_file(tmp_path, raster, tiles, land):
    before = Path(land).read_bytes()
    export(raster, tiles, tmp_path / "one", class_file=land, classes=("water", "field"))
    known = json.loads((tmp_path / "one/classes.json").read_text())
    assert known["version"] == 1
    assert [(entry["id"], entry["name"]) for entry in known["classes"]] == [
        (3, "forest"), (5, "road"), (7, "water"), (8, "field"),
    ]  # fmt: skip
    assert known["classes"][0]["from"] == ["Forest", "woods"]
    labels = write_labels(tmp_path / "labels.gpkg", [box(0, 0, 4, 4), box(8, 0, 12, 4)], kind=["alp", "woods"])
    export(
        raster, tiles, tmp_path / "two", task="SEGMENTATION", labels=labels, class_field="kind",
        class_file=str(tmp_path / "one/classes.json"),
    )  # fmt: skip
    assert ids_of(tmp_path / "two") == {"forest": 3, "road": 5, "water": 7, "field": 8, "alp": 9}
    mask, _ = mask_of(tmp_path / "two", "a")
    assert (mask[0, :14]).tolist() == [9] * 4 + [0] * 4 + [3] * 4 + [0] * 2
    # A manifest does as well, but for what else labels may call them.
    again = tmp_path / "three"
    export(raster, tiles, again, task="SEGMENTATION", labels=labels, class_field="kind",
           class_file=str(tmp_path / "two/dataset.json"))  # fmt: skip
    assert ids_of(again) == {**ids_of(tmp_path / "two"), "woods": 10}
    assert Path(land).read_bytes() == before
    assert Manifest.read(again).call["class_file"] == "dataset.json"


def test_another_class_file_is_another_call(tmp_path, raster, tiles, land):
    export(raster, tiles, tmp_path / "data", class_file=land)
    before = content(tmp_path / "data")
    progress = Listener()
    export(raster, tiles, tmp_path / "data", progress, class_file=land)
    assert any("already complete" in text for _, text in progress.said)
    assert content(tmp_path / "data") == before
    write_json(Path(land), {**LAND, "classes": LAND["classes"][:1]})
    with pytest.raises(Exception, match="another call made"):
        export(raster, tiles, tmp_path / "data", class_file=land)


def test_numbers_of_a_label_raster_are_joined_by_the_class_file(tmp_path, raster, tiles):
    values = np.zeros((130, 200, 1), dtype=np.int16)
    values[:4, :24] = np.repeat([3, 41, 42, 90, -1, 0], 4)[None, :, None]
    labels = write_raster(tmp_path / "labels.tif", values)
    known = {"classes": [{"id": 3, "name": "forest", "from": ["41", "42"]}, {"id": 9, "name": "water"}]}
    export(raster, tiles, tmp_path / "data", task="SEGMENTATION", labels=labels,
           class_file=write_json(tmp_path / "c.json", known))  # fmt: skip
    assert ids_of(tmp_path / "data") == {"forest": 3, "water": 9, "90": 10}
    mask, nodata = mask_of(tmp_path / "data", "a")
    assert mask[0, ::4].tolist() == [3, 3, 3, 10, 255, 0, 0, 0] and nodata == 255


def test_the_later_class_of_the_list_wins_whatever_its_id(tmp_path, raster, tiles):
    labels = write_labels(tmp_path / "labels.gpkg", [box(0, 0, 8, 8), box(4, 0, 12, 8)], kind=["a", "b"])
    known = write_json(tmp_path / "c.json", {"classes": [{"id": 9, "name": "a"}, {"id": 2, "name": "b"}]})
    call = {"task": "SEGMENTATION", "labels": labels, "class_field": "kind", "class_file": known}
    for classes, expected in (((), 2), (("b", "a"), 9), (("a", "b"), 2)):
        output = tmp_path / f"data_{'_'.join(classes)}"
        export(raster, tiles, output, **call, classes=classes)
        assert mask_of(output, "a")[0][0, [0, 5, 9]].tolist() == [9, expected, 2]
        assert [entry.id for entry in Manifest.read(output).classes] == [2, 9]


def test_the_border_has_an_id_in_the_class_file_too(tmp_path, raster, tiles):
    labels = write_labels(tmp_path / "labels.gpkg", [box(4, 4, 20, 20)], kind=["house"])
    call = {"task": "SEGMENTATION", "labels": labels, "class_field": "kind", "border_px": 2}
    known = {"classes": [{"id": 4, "name": "border"}, {"id": 2, "name": "house"}]}
    export(raster, tiles, tmp_path / "data", **call, class_file=write_json(tmp_path / "c.json", known))
    assert ids_of(tmp_path / "data") == {"house": 2, "border": 4}
    mask, _ = mask_of(tmp_path / "data", "a")
    assert mask[10, 2:9].tolist() == [0, 0, 4, 4, 2, 2, 2]
    export(raster, tiles, tmp_path / "plain", **call)
    assert ids_of(tmp_path / "plain") == {"house": 1, "border": 2}
    named = write_labels(tmp_path / "named.gpkg", [box(4, 4, 20, 20)], kind=["border"])
    with pytest.raises(OptionError, match="the labels already have a class called 'border'"):
        export(raster, tiles, tmp_path / "none", **{**call, "labels": named})


def test_masks_have_16_bits_where_ids_need_them(tmp_path, raster, tiles):
    shapes = [box(x, y, x + 1, y + 1) for y in range(10) for x in range(30)]
    labels = write_labels(tmp_path / "labels.gpkg", [*shapes, box(0, 20, 4, 24)], kind=[*map(str, range(1, 301)), None])
    progress = Listener()
    call = {"task": "SEGMENTATION", "labels": labels, "class_field": "kind"}
    export(raster, tiles, tmp_path / "data", progress, **call)
    assert "Labels: 1 without a class: their pixels are 65535, to be ignored." in progress.warnings
    assert any("Masks have 16 bits, since class ids go up to 300; 65535 is" in text for _, text in progress.said)
    manifest = Manifest.read(tmp_path / "data")
    assert (manifest.mask_dtype, manifest.ignore, len(manifest.classes)) == ("uint16", 65535, 300)
    mask, nodata = mask_of(tmp_path / "data", "a")
    assert mask.dtype == np.uint16 and nodata == 65535
    assert np.array_equal(mask[:10, :30], np.arange(1, 301).reshape(10, 30))
    assert (mask[20:24, :4] == 65535).all() and (mask[12:20] == 0).all()
    # 254 classes fit into 8 bits, and as many with one id beyond do not.
    call["classes"] = tuple(map(str, range(1, 255)))
    export(raster, tiles, tmp_path / "narrow", **call)
    assert Manifest.read(tmp_path / "narrow").mask_dtype == "uint8"
    assert mask_of(tmp_path / "narrow", "a")[0].max() == 255
    known = {"classes": [{"id": 255, "name": "17"}]}
    export(raster, tiles, tmp_path / "wide", **{**call, "classes": ("17",)},
           class_file=write_json(tmp_path / "c.json", known))  # fmt: skip
    mask, nodata = mask_of(tmp_path / "wide", "a")
    assert (mask.dtype, nodata, mask[0, 16], mask[0, 15]) == (np.uint16, 65535, 255, 0)


def test_a_label_raster_of_many_classes_widens_masks_too(tmp_path, raster, tiles):
    values = np.zeros((130, 200, 1), dtype=np.uint16)
    values[:32, :32, 0] = np.arange(1024).reshape(32, 32)
    labels = write_raster(tmp_path / "labels.tif", values, nodata=500)
    export(raster, tiles, tmp_path / "data", task="SEGMENTATION", labels=labels)
    mask, nodata = mask_of(tmp_path / "data", "a")
    expected = np.arange(1024)
    expected[501:] -= 1
    expected[500] = 65535
    assert np.array_equal(mask.ravel(), expected) and nodata == 65535


def test_every_dataset_has_a_class_file(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", task="IMAGES")
    assert json.loads((tmp_path / "data/classes.json").read_text()) == {"version": 1, "classes": []}
    export(raster, tiles, tmp_path / "several", task="MULTI_LABEL")
    assert [(known.id, known.name) for known in read_classes(tmp_path / "several/classes.json")] == [
        (1, "Forest"), (2, "field"), (3, "forest"), (4, "road"), (5, "water"), (6, "woods"),
    ]  # fmt: skip


def test_merging_and_appending_keep_the_ids_of_the_class_file(tmp_path, raster, tiles, land):
    call = {"task": "SEGMENTATION", "class_field": "kind"}
    one = write_labels(tmp_path / "one.gpkg", [box(0, 0, 4, 4)], kind=["woods"])
    two = write_labels(tmp_path / "two.gpkg", [box(0, 0, 4, 4), box(8, 0, 12, 4)], kind=["alp", "road"])
    export(raster, tiles, tmp_path / "one", **call, labels=one, class_file=land, classes=("forest",))
    export(raster, tiles, tmp_path / "two", **call, labels=two)
    assert (ids_of(tmp_path / "one"), ids_of(tmp_path / "two")) == ({"forest": 3}, {"alp": 1, "road": 2})
    inputs = (str(tmp_path / "one"), str(tmp_path / "two"))
    merge_datasets(MergeDatasetsOptions(inputs=inputs, output=str(tmp_path / "both")), Progress())
    append_to_dataset(AppendToDatasetOptions(dataset=inputs[0], input=inputs[1]), Progress())
    for folder in (tmp_path / "both", tmp_path / "one"):
        assert ids_of(folder) == {"forest": 3, "road": 5, "alp": 8}
        known = read_classes(folder / "classes.json")
        assert [(entry.id, entry.name) for entry in known] == [(3, "forest"), (5, "road"), (7, "water"), (8, "alp")]
        assert known[0].sources == ("Forest", "woods")
        masks = [read_mask(path) for path in sorted(folder.glob("masks/a*.tif"))]
        assert [mask[0, :12].tolist() for mask in masks] == [[3] * 4 + [0] * 8, [8] * 4 + [0] * 4 + [5] * 4]
