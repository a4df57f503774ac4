"""YOLO files, read back by supervision, by PyYAML and by hand."""

import warnings
from dataclasses import replace
from pathlib import Path

import annotation_fixtures as exported
import numpy as np
import pytest
import rasterio.features
import shapely
import yaml
from affine import Affine
from handmade_fixtures import blueprint, thing, write
from hypothesis import given, settings
from hypothesis import strategies as st
from listening import Listener
from PIL import Image, ImageDraw
from tilewright.engine.datasets.annotations.outlines import outline_of
from tilewright.engine.datasets.annotations.yolo import quoted
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import OptionError

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # it does without OpenCV, and says so
    import supervision

HOLED = shapely.Polygon(
    [(3.2, 2.1), (40.4, 2.1), (40.4, 28.3), (3.2, 28.3)],
    [[(10, 8), (20, 8), (20, 20), (10, 20)], [(25.5, 10.5), (30, 10.5), (28, 17)]],
)
PARTS = shapely.MultiPolygon([shapely.Polygon([(20, 3), (30, 4), (24, 11)]), shapely.box(1, 1, 10, 9)])
TOUCHING_EDGE = shapely.Polygon([(30, 20), (48, 20), (48, 32), (30, 32)])
OBJECTS = [
    [thing(1, shapely.box(4.25, 4.5, 9.75, 11), 1), thing(7, HOLED, 2), thing(2, PARTS, 3)],
    [],
    [thing(7, TOUCHING_EDGE, 4, share=0.4)],
]
SPLITS = ["train", "train", "val"]
NAMES = ["house", "water", "Wäldchen"]


def dataset(data, split):
    return supervision.DetectionDataset.from_yolo(
        str(data / split / "images"), str(data / split / "labels"), str(data / "data.yaml")
    )


def lines(data, split, name):
    return [line.split() for line in (data / split / "labels" / f"{name}.txt").read_text(encoding="ascii").splitlines()]


def test_supervision_reads_boxes(tmp_path):
    data = write(tmp_path / "data", blueprint(OBJECTS, annotations=["YOLO"], splits=SPLITS))
    seen = {}
    for split in ("train", "val"):
        found = dataset(data, split)
        assert found.classes == NAMES
        for path, image, detections in found:
            seen[Path(path).stem] = detections
            with Image.open(path) as file:
                np.testing.assert_array_equal(image[..., ::-1], np.asarray(file))
    assert sorted(seen) == ["t0", "t1", "t2"]
    for number, objects in enumerate(OBJECTS):
        detections = seen[f"t{number}"]
        assert len(detections) == len(objects)
        for box, kind, source in zip(detections.xyxy, detections.class_id, objects):
            assert NAMES[kind] == source.label
            assert box.tolist() == pytest.approx(source.geometry.bounds, abs=0.0011)


def test_a_tile_without_objects_has_an_empty_file(tmp_path):
    data = write(tmp_path / "data", blueprint(OBJECTS, annotations=["YOLO"], splits=SPLITS))
    assert (data / "train" / "labels" / "t1.txt").read_bytes() == b""


def test_numbers_are_shares_of_the_sides(tmp_path):
    data = write(tmp_path / "data", blueprint(OBJECTS, annotations=["YOLO"], splits=SPLITS))
    assert lines(data, "train", "t0")[0] == ["0", "0.1458333", "0.2421875", "0.1145833", "0.203125"]
    assert lines(data, "val", "t2") == [["2", "0.8125", "0.8125", "0.375", "0.375"]]


def test_supervision_reads_outlines(tmp_path):
    data = write(tmp_path / "data", blueprint(OBJECTS, annotations=["YOLO_SEGMENTS"], splits=SPLITS))
    seen = {Path(path).stem: detections for split in ("train", "val") for path, _, detections in dataset(data, split)}
    for number, objects in enumerate(OBJECTS):
        detections = seen[f"t{number}"]
        assert len(detections) == len(objects)
        for place, source in enumerate(objects):
            assert NAMES[detections.class_id[place]] == source.label
            assert detections.xyxy[place].tolist() == pytest.approx(source.geometry.bounds, abs=0.01)
            burnt = rasterio.features.rasterize([source.geometry], (32, 48), transform=Affine.identity())
            # It rounds corners to pixels and fills the line itself: what differs lies along the outline.
            near = rasterio.features.rasterize(
                [shapely.LineString(np.vstack([points := outline_of(source.geometry), points[:1]])).buffer(1.5)],
                (32, 48), transform=Affine.identity(),
            ).astype(bool)  # fmt: skip
            assert (detections.mask[place][~near] == burnt[~near].astype(bool)).all()
    # The middle of the hole is a hole, and so it is between the parts.
    assert not seen["t0"].mask[1][14, 15]
    assert not seen["t0"].mask[2][8, 17]


def test_outlines_keep_the_polygons_numbers(tmp_path):
    data = write(tmp_path / "data", blueprint(OBJECTS, annotations=["YOLO_SEGMENTS"], splits=SPLITS))
    (kind, *shares), = lines(data, "val", "t2")  # fmt: skip
    points = np.array(shares, dtype=float).reshape(-1, 2) * (48, 32)
    assert kind == "2"
    assert shapely.Polygon(points).normalize().equals_exact(TOUCHING_EDGE.normalize(), 1e-5)


@pytest.mark.parametrize("geometry", [HOLED, PARTS, TOUCHING_EDGE, HOLED.union(shapely.box(42, 1, 47, 30))])
def test_an_outline_fills_what_its_polygon_fills(geometry):
    """By counting crossings, as Pillow does, and by its winding, which its area tells."""
    path = outline_of(geometry)
    following = np.roll(path, -1, axis=0)
    area = (path[:, 0] * following[:, 1] - following[:, 0] * path[:, 1]).sum() / 2
    assert area == pytest.approx(geometry.area)
    image = Image.new("1", (480, 320))
    ImageDraw.Draw(image).polygon([(x * 10 - 0.5, y * 10 - 0.5) for x, y in path], fill=1)
    burnt = rasterio.features.rasterize([geometry], (320, 480), transform=Affine.scale(0.1))
    along = rasterio.features.rasterize(
        [shapely.LineString(np.vstack([path, path[:1]])).buffer(0.2)], (320, 480), transform=Affine.scale(0.1)
    ).astype(bool)
    assert (np.asarray(image)[~along] == burnt[~along].astype(bool)).all()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(1, 8), st.integers(1, 8)), min_size=1))
def test_outlines_of_any_polygon_keep_its_area(boxes):
    """Also of polygons whose holes and parts touch one another."""
    shapes = [shapely.box(x, y, x + width, y + height) for x, y, width, height in boxes]
    geometry = shapely.union_all(shapes[::2]).difference(shapely.union_all(shapes[1::2]))
    if geometry.is_empty:
        return
    path = outline_of(geometry)
    following = np.roll(path, -1, axis=0)
    assert (path[:, 0] * following[:, 1] - following[:, 0] * path[:, 1]).sum() / 2 == pytest.approx(geometry.area)
    assert shapely.MultiPoint(path).bounds == geometry.bounds


@pytest.mark.parametrize(("bands", "channels"), [(6, None), (4, 2), (2, 1)])
def test_channels_are_those_of_an_image_of_one_date(tmp_path, bands, channels):
    plan = replace(blueprint(OBJECTS, annotations=["YOLO"], bands=bands), dates=("2020-05-01", "2020-06-11"))
    values = yaml.safe_load((write(tmp_path / "data", plan) / "data.yaml").read_text())
    assert values.get("channels") == channels


@pytest.mark.parametrize(
    ("form", "dtype", "bands", "told"),
    [
        ("PNG", "uint8", 3, None),
        ("GTIFF", "uint8", 4, None),
        ("GTIFF", "uint8", 5, "GTIFF with 5 of uint8"),
        ("PNG", "uint16", 3, "PNG with 3 of uint16"),
        ("NPY", "uint8", 3, "NPY with 3 of uint8"),
    ],
)
def test_images_that_its_readers_do_not_open_are_told(tmp_path, form, dtype, bands, told):
    plan = blueprint(OBJECTS, annotations=["YOLO_SEGMENTS"], format=form, bands=bands)
    plan = replace(plan, bands=tuple(replace(band, dtype=dtype) for band in plan.bands))
    progress = Listener()
    write(tmp_path / "data", plan, progress=progress)
    assert [told in text for text in progress.warnings] == ([True] if told else [])


def test_data_yaml_holds_any_name_and_no_path(tmp_path):
    names = ['say "x": {#no}', "yes", "1.0", "null", "- a\n b", "木 \U0001f333\\", " trailing ", "x\x07\x7f\x85\u2028y"]
    classes = tuple(ClassEntry(3 * place + 2, name, "#000000") for place, name in enumerate(names))
    objects = [
        [thing(2, shapely.box(1, 1, 5, 5), classes=classes), thing(23, shapely.box(2, 2, 9, 9), classes=classes)]
    ]
    plan = blueprint(objects, annotations=["YOLO"], classes=classes, splits=["train"], bands=4)
    data = write(tmp_path / "dätä 1", plan)
    text = (data / "data.yaml").read_bytes()
    assert text.isascii()
    values = yaml.safe_load(text)
    assert values["names"] == dict(enumerate(names))
    assert values["nc"] == 8
    assert values["channels"] == 4
    assert "path" not in values
    assert [line[0] for line in lines(data, "train", "t0")] == ["0", "7"]


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_quoted_text_is_the_same_for_yaml(text):
    assert yaml.safe_load(quoted(text)) == text


@pytest.mark.parametrize(
    "splits, wanted",
    [
        (["train", "val", "test"], {"train": "train/images", "val": "val/images", "test": "test/images"}),
        (["train", "train", "test"], {"train": "train/images", "val": "train/images", "test": "test/images"}),
        (["", "", ""], {"train": "images", "val": "images"}),
        (["fold: 1", "fold: 1", "train"], {"train": "train/images", "val": "train/images"}),
        (["test", "test", "test"], {"train": "test/images", "val": "test/images", "test": "test/images"}),
    ],
)
def test_data_yaml_names_the_folders(tmp_path, splits, wanted):
    plan = blueprint(OBJECTS, annotations=["YOLO"], splits=splits, ids=["a", "b", "c"])
    data = write(tmp_path / "data", plan)
    values = yaml.safe_load((data / "data.yaml").read_text(encoding="ascii"))
    assert {name: values[name] for name in values if name not in ("nc", "names")} == wanted
    assert values["names"] == dict(enumerate(NAMES))
    if "fold: 1" not in splits:
        assert all((data / folder).is_dir() for folder in wanted.values())


def test_labels_lie_where_readers_look_for_them(tmp_path):
    """The last folder `images` of an image's path is `labels`, and its extension `txt`."""
    plan = blueprint(OBJECTS, annotations=["YOLO"], splits=SPLITS, ids=["00001/images.x", "00002/ü 1", "c"])
    data = write(tmp_path / "images", plan)
    for path in [*data.glob("*/images/**/*.png")]:
        before, _, after = str(path).rpartition("/images/")
        assert Path(f"{before}/labels/{after[:-4]}.txt").is_file()
    assert len([*data.rglob("*.txt")]) == 3


def test_a_tile_wholly_covered_stays_within_the_image(tmp_path):
    over = shapely.box(-1e-9, -1e-9, 48 + 1e-9, 32 + 1e-9)
    for kind, wanted in (("YOLO", [0.5, 0.5, 1, 1]), ("YOLO_SEGMENTS", [1, 0, 1, 1, 0, 1, 0, 0])):
        data = write(tmp_path / kind, blueprint([[thing(1, over)]], annotations=[kind], splits=["train"]))
        (line,) = lines(data, "train", "t0")
        assert [float(value) for value in line[1:]] == wanted


def test_stuff_has_no_boxes(tmp_path):
    objects = [[thing(2, shapely.box(0, 0, 48, 32)), thing(1, shapely.box(1, 1, 5, 5), 2)]]
    mask, instances = np.full((32, 48), 2, np.uint8), np.ones((32, 48), np.uint16)
    mask[1:5, 1:5], instances[1:5, 1:5] = 1, 2
    plan = blueprint(objects, task="PANOPTIC", annotations=["YOLO"], splits=["train"], stuff=(2,))
    data = write(tmp_path / "data", plan, [(mask, instances)])
    assert [line[0] for line in lines(data, "train", "t0")] == ["0"]


@pytest.mark.parametrize("kind", ["YOLO", "YOLO_SEGMENTS"])
def test_what_has_no_place_for_them_is_refused(tmp_path, kind):
    with pytest.raises(OptionError, match="got TFRECORD"):
        write(tmp_path / "data", blueprint(OBJECTS, annotations=[kind], format="TFRECORD"))
    with pytest.raises(OptionError, match="got IMAGES"):
        write(tmp_path / "data", blueprint(OBJECTS, annotations=[kind], task="IMAGES"))
    assert not (tmp_path / "data").exists()


def test_an_export_has_the_boxes_of_its_labels(tmp_path):
    shapes = [shapely.box(2, 3, 10, 9), shapely.box(28, 4, 40, 12), shapely.box(33.5, 33, 60, 40.25)]
    labels = exported.write_vector(
        tmp_path / "labels.gpkg", [exported.on_map(shape) for shape in shapes], kind=["b", "a", "b"]
    )
    raster = exported.write_raster(tmp_path / "image.tif", np.zeros((64, 64, 3), dtype=np.uint8))
    tiles = exported.write_tiles(tmp_path / "tiles.gpkg", 2, 2, 32, split=["train", "train", "val", "val"])
    data = exported.export(
        tmp_path / "data", raster, tiles, task="DETECTION", labels=labels, class_field="kind", format="PNG",
        annotations=("YOLO", "KITTI"),
    )  # fmt: skip
    found = {Path(path).stem: detections for split in ("train", "val") for path, _, detections in dataset(data, split)}
    assert found["r00000_c00000"].xyxy.tolist() == [
        pytest.approx([2, 3, 10, 9], abs=0.01), pytest.approx([28, 4, 32, 12], abs=0.01)
    ]  # fmt: skip
    assert found["r00000_c00000"].class_id.tolist() == [1, 0]
    assert found["r00000_c00001"].xyxy.tolist() == [pytest.approx([0, 4, 8, 12], abs=0.01)]
    assert len(found["r00001_c00000"]) == 0
    assert found["r00001_c00001"].xyxy.tolist() == [pytest.approx([1.5, 1, 28, 8.25], abs=0.01)]
    (first, second) = (data / "train" / "label_2" / "r00000_c00000.txt").read_text().splitlines()
    assert first == "b 0.00 0 -10 2.000 3.000 10.000 9.000 -1 -1 -1 -1000 -1000 -1000 -10"
    assert second == "a 0.67 0 -10 28.000 4.000 32.000 12.000 -1 -1 -1 -1000 -1000 -1000 -10"
