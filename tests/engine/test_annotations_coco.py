"""COCO files, read back by pycocotools and supervision, and panoptic images by the rules of their evaluation."""

import contextlib
import csv
import io
import json
import tracemalloc
import warnings
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import annotation_fixtures as exported
import numpy as np
import pytest
import rasterio.features
import shapely
from affine import Affine
from handmade_fixtures import CLASSES, blueprint, thing, write
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image
from pycocotools import mask as coco_masks
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from tilewright.engine.datasets.annotations.coco import CocoAnnotations, described, pixel_runs
from tilewright.engine.datasets.annotations.json_lists import ListFile
from tilewright.engine.datasets.annotations.panoptic import measured
from tilewright.engine.datasets.annotations.tables import CsvAnnotations
from tilewright.engine.datasets.contents import TileEntry
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.datasets.workplace import Workplace
from tilewright.engine.errors import OptionError
from tilewright.engine.progress import Progress

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # it does without OpenCV, and says so
    import supervision

# pycocotools does not know yet how NumPy asks for arrays without a copy.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")

HOLED = shapely.Polygon(
    [(3.2, 2.1), (40.4, 2.1), (40.4, 28.3), (3.2, 28.3)],
    [[(10, 8), (20, 8), (20, 20), (10, 20)], [(25.5, 10.5), (30, 10.5), (28, 17)]],
)
PARTS = shapely.MultiPolygon([shapely.box(1, 1, 5, 6), shapely.Polygon([(20, 3), (30, 4), (24, 11)])])
LEANING = shapely.Polygon([(12.3442, 3.2), (30.5, 8.75), (27.12851, 25.4), (9, 20)])
OBJECTS = [
    [thing(1, LEANING, 1), thing(7, HOLED, 2), thing(1, PARTS, 3)],
    [],
    [thing(2, shapely.box(0, 0, 48, 32), 4, share=0.25, truncated=True), thing(1, shapely.box(46, 30, 48, 32), 9)],
    [thing(7, shapely.box(4.25, 4.5, 9.75, 11), 5)],
]
SPLITS = ["train", "val", "train", "val"]


def read(path):
    """The file as pycocotools has it, which it talks about."""
    with contextlib.redirect_stdout(io.StringIO()):
        return COCO(str(path))


@pytest.fixture
def data(tmp_path):
    return write(tmp_path / "data", blueprint(OBJECTS, annotations=["COCO"], splits=SPLITS))


def test_pycocotools_reads_every_object(data):
    assert sorted(path.name for path in (data / "annotations").iterdir()) == [
        "instances_train.json", "instances_val.json"
    ]  # fmt: skip
    seen = set()
    for split in ("train", "val"):
        coco = read(data / "annotations" / f"instances_{split}.json")
        assert coco.getCatIds(catNms=["Wäldchen"]) == [7]
        assert coco.loadCats(1)[0] == {"id": 1, "name": "house", "supercategory": "object"}
        images = coco.loadImgs(coco.getImgIds())
        assert [image["id"] - 1 for image in images] == [n for n in range(4) if SPLITS[n] == split]
        for image in images:
            assert (image["width"], image["height"]) == (48, 32)
            with Image.open(data / split / "images" / image["file_name"]) as file:
                assert file.size == (48, 32)
            found = coco.loadAnns(coco.getAnnIds(imgIds=[image["id"]]))
            wanted = OBJECTS[image["id"] - 1]
            assert [item["object_id"] for item in found] == [item.object_id for item in wanted]
            for item, source in zip(found, wanted):
                seen.add(item["id"])
                x_min, y_min, x_max, y_max = source.geometry.bounds
                assert item["category_id"] == source.class_id
                assert item["bbox"] == pytest.approx([x_min, y_min, x_max - x_min, y_max - y_min], abs=0.0011)
                assert item["iscrowd"] == 0
                assert item["truncated"] == int(source.truncated)
                assert item["share"] == source.share
                burnt = rasterio.features.rasterize([source.geometry], (32, 48), transform=Affine.identity())
                mask = coco.annToMask(item)
                if isinstance(item["segmentation"], dict):
                    np.testing.assert_array_equal(mask, burnt)
                    assert item["area"] == burnt.sum()
                    assert coco_masks.toBbox(coco.annToRLE(item)).tolist() == pytest.approx(item["bbox"], abs=1)
                else:
                    assert item["area"] == pytest.approx(source.geometry.area, abs=1e-4)
                    # pycocotools has a rule of its own for pixels that an edge runs through.
                    assert (mask != burnt).sum() <= source.geometry.length / 2
                    assert mask.sum() == pytest.approx(source.geometry.area, rel=0.06)
    assert seen == set(range(1, 7))


def test_outlines_are_lists_and_holes_are_runs(data):
    coco = read(data / "annotations" / "instances_train.json")
    leaning, holed, parts = coco.loadAnns(coco.getAnnIds(imgIds=[1]))
    assert leaning["segmentation"] == [[12.344, 3.2, 30.5, 8.75, 27.129, 25.4, 9, 20]]
    assert len(parts["segmentation"]) == 2
    assert [shapely.Polygon(np.reshape(ring, (-1, 2))).area for ring in parts["segmentation"]] == [20, 38]
    assert holed["segmentation"]["size"] == [32, 48]
    assert sum(holed["segmentation"]["counts"]) == 32 * 48


def evaluated(path, kind):
    """The average precision of what a file says against itself."""
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO(str(path))
        answers = truth.loadRes(
            [
                {
                    **{name: item[name] for name in ("image_id", "category_id")},
                    "score": 0.9,
                    **({"bbox": item["bbox"]} if kind == "bbox" else {"segmentation": truth.annToRLE(item)}),
                }
                for item in truth.dataset["annotations"]
            ]
        )
        evaluation = COCOeval(truth, answers, kind)
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    return evaluation.stats[0]


@pytest.mark.parametrize("kind", ["bbox", "segm"])
def test_evaluated_against_themselves_they_are_perfect(data, kind):
    for split in ("train", "val"):
        assert evaluated(data / "annotations" / f"instances_{split}.json", kind) == pytest.approx(1)


def test_supervision_reads_them(data):
    found = supervision.DetectionDataset.from_coco(
        str(data / "train" / "images"), str(data / "annotations" / "instances_train.json")
    )
    assert found.classes == ["house", "water", "Wäldchen"]
    assert len(found) == 2
    path, image, detections = found[0]
    assert (Path(path).name, image.shape) == ("t0.png", (32, 48, 3))
    with Image.open(data / "train" / "images" / "t0.png") as file:
        np.testing.assert_array_equal(image[..., ::-1], np.asarray(file))  # it reads blue first
    assert [found.classes[place] for place in detections.class_id] == ["house", "Wäldchen", "house"]
    for box, source in zip(detections.xyxy, OBJECTS[0]):
        assert box.tolist() == pytest.approx(source.geometry.bounds, abs=0.0011)
    np.testing.assert_array_equal(
        detections.mask[1], rasterio.features.rasterize([HOLED], (32, 48), transform=Affine.identity()).astype(bool)
    )


def test_an_export_has_the_polygons_of_its_labels(tmp_path):
    """From a raster and a layer: what pycocotools reads lies where the polygons lie, cut at the tiles' edges."""
    shapes = [shapely.box(2, 3, 10, 9), shapely.box(28, 4, 40, 12), shapely.box(33.5, 33, 60, 40.25)]
    transform = exported.TURNED
    labels = exported.write_vector(
        tmp_path / "labels.gpkg", [exported.on_map(shape, transform) for shape in shapes], kind=["b", "a", "b"]
    )
    pixels = np.random.default_rng(1).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    raster = exported.write_raster(tmp_path / "image.tif", pixels, transform)
    tiles = exported.write_tiles(tmp_path / "tiles.gpkg", 2, 2, 32, transform)
    folder = exported.export(
        tmp_path / "data", raster, tiles, task="DETECTION", labels=labels, class_field="kind", format="PNG"
    )
    coco = read(folder / "annotations" / "instances_tiles.json")
    found = []
    for image in coco.loadImgs(coco.getImgIds()):
        x, y = (32 * int(image["tile_id"][place:][:5]) for place in (8, 1))
        for item in coco.loadAnns(coco.getAnnIds(imgIds=[image["id"]])):
            left, top, width, height = item["bbox"]
            box = [x + left, y + top, x + left + width, y + top + height]
            found.append((item["object_id"], coco.loadCats(item["category_id"])[0]["name"], box))
    wanted = [
        (1, "b", [2, 3, 10, 9]), (2, "a", [28, 4, 32, 12]), (2, "a", [32, 4, 40, 12]), (3, "b", [33.5, 33, 60, 40.25]),
    ]  # fmt: skip
    assert [entry[:2] for entry in sorted(found)] == [entry[:2] for entry in wanted]
    for (_, _, box), (_, _, expected) in zip(sorted(found), wanted):
        assert box == pytest.approx(expected, abs=0.0011)


def test_the_same_tiles_make_the_same_bytes(tmp_path, data):
    again = write(tmp_path / "again", blueprint(OBJECTS, annotations=["COCO"], splits=SPLITS))
    for name in ("instances_train.json", "instances_val.json"):
        assert (data / "annotations" / name).read_bytes() == (again / "annotations" / name).read_bytes()
    text = (data / "annotations" / "instances_train.json").read_bytes()
    assert text.isascii()
    assert b"date" not in text


def test_names_of_any_kind_and_images_in_folders_below(tmp_path):
    classes = (ClassEntry(3, 'a "b", {c}: 木 \U0001f333\n', "#102030"),)
    objects = [[thing(3, shapely.box(1, 2, 3, 4), classes=classes)]]
    plan = blueprint(objects, annotations=["COCO"], ids=["00003/Grün 木.5"], classes=classes, splits=["my split"])
    data = write(tmp_path / "dätä 1", plan)
    coco = read(data / "annotations" / "instances_my split.json")
    assert coco.loadCats(3)[0]["name"] == classes[0].name
    image = coco.loadImgs(1)[0]
    assert image["file_name"] == "00003/Grün 木.5.png"
    assert (data / "my split" / "images" / image["file_name"]).is_file()


def test_without_objects_the_file_is_whole(tmp_path):
    data = write(tmp_path / "data", blueprint([[], []], annotations=["COCO"]))
    coco = read(data / "annotations" / "instances_tiles.json")
    assert len(coco.imgs) == 2
    assert coco.anns == {}
    assert json.loads((data / "annotations" / "instances_tiles.json").read_text())["annotations"] == []


def test_what_rounding_leaves_nothing_of_is_left_out(tmp_path):
    objects = [[thing(1, shapely.box(4, 4, 4.0002, 20)), thing(1, shapely.box(5, 5, 5.02, 6), 2)]]
    data = write(tmp_path / "data", blueprint(objects, annotations=["COCO", "YOLO", "KITTI", "CSV"]))
    coco = read(data / "annotations" / "instances_tiles.json")
    assert [item["object_id"] for item in coco.dataset["annotations"]] == [2]
    assert coco.dataset["annotations"][0]["bbox"] == [5, 5, 0.02, 1]
    assert len((data / "labels" / "t0.txt").read_text().splitlines()) == 1
    assert len((data / "label_2" / "t0.txt").read_text().splitlines()) == 1
    assert len((data / "annotations.csv").read_text().splitlines()) == 2


SLIVERS = [
    thing(1, shapely.box(47.7, 3, 48, 3.2), 1),  # in the corner of a pixel
    thing(1, shapely.box(0, 4, 0.1, 20), 2),  # at the edge
    thing(2, shapely.Polygon([(1, 1), (30, 29), (30, 29.02)]), 3),  # leaning
    thing(2, shapely.box(40.2, 0.2, 40.8, 0.8).difference(shapely.box(40.4, 0.4, 40.6, 0.6)), 4),  # with a hole
    thing(7, shapely.box(10, 31.998, 48, 32), 5),
]


def test_no_object_is_without_a_pixel(tmp_path):
    """Objects too thin for a pixel's centre have the pixels that they touch, and evaluate as perfect as others."""
    data = write(tmp_path / "data", blueprint([SLIVERS], annotations=["COCO"]))
    coco = read(data / "annotations" / "instances_tiles.json")
    for item, source in zip(coco.dataset["annotations"], SLIVERS, strict=True):
        mask = coco.annToMask(item)
        assert mask.any()
        assert item["area"] == mask.sum()
        for row, column in np.argwhere(mask):
            assert source.geometry.intersects(shapely.box(column, row, column + 1, row + 1))
    assert evaluated(data / "annotations" / "instances_tiles.json", "segm") == pytest.approx(1)


def test_each_date_of_a_series_has_the_annotations(tmp_path):
    """Where a tile has an image for each of its dates."""
    plan = replace(
        blueprint(OBJECTS, annotations=["COCO", "YOLO", "KITTI", "CSV"], splits=SPLITS, bands=6),
        dates=("2020-05-01", "2020-06-11"),
    )
    data = write(tmp_path / "data", plan)
    coco = read(data / "annotations" / "instances_train.json")
    assert {number: image["file_name"] for number, image in coco.imgs.items()} == {
        1: "t0/2020-05-01.png", 2: "t0/2020-06-11.png", 5: "t2/2020-05-01.png", 6: "t2/2020-06-11.png"
    }  # fmt: skip
    assert [len(coco.getAnnIds(imgIds=[number])) for number in (1, 2, 5, 6)] == [3, 3, 2, 2]
    assert len({item["id"] for item in coco.dataset["annotations"]}) == 10
    for image in coco.imgs.values():
        path = data / "train" / "images" / image["file_name"]
        assert path.is_file()
        count = len(coco.getAnnIds(imgIds=[image["id"]]))
        for folder in ("labels", "label_2"):
            lines = (data / "train" / folder / image["file_name"]).with_suffix(".txt").read_text(encoding="utf-8")
            assert len(lines.splitlines()) == count
    with (data / "annotations.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["filename"] for row in csv.DictReader(stream)] == ["train/images/t0"] * 3 + [
            "train/images/t2", "train/images/t2", "val/images/t3"
        ]  # fmt: skip


def test_tiles_in_shards_are_named_by_their_ids(tmp_path):
    data = write(tmp_path / "data", blueprint(OBJECTS[:1], annotations=["COCO"], format="TFRECORD"))
    assert read(data / "annotations" / "instances_tiles.json").loadImgs(1)[0]["file_name"] == "t0"


@pytest.mark.parametrize("task", ["SEGMENTATION", "IMAGES", "CLASSIFICATION"])
def test_other_tasks_are_refused(tmp_path, task):
    plan = blueprint(OBJECTS, task=task, annotations=["COCO"], labels=["house"] * 4)
    with pytest.raises(OptionError, match=f"COCO is for the tasks DETECTION, PANOPTIC; got {task}"):
        write(tmp_path / "data", plan)


@settings(max_examples=60, deadline=None)
@given(arrays(np.uint8, st.tuples(st.integers(1, 7), st.integers(1, 7)), elements=st.integers(0, 1)))
def test_runs_are_those_of_pycocotools(mask):
    """Of masks of any shape, whose pixels are polygons: also where runs go on from one column into the next."""
    geometry = shapely.union_all([shapely.box(x, y, x + 1, y + 1) for y, x in np.argwhere(mask)])
    if geometry.is_empty:
        return
    runs, area = pixel_runs(geometry, mask.shape)
    assert area == mask.sum()
    packed = coco_masks.encode(np.asfortranarray(mask))
    assert coco_masks.frPyObjects(runs, *mask.shape)["counts"] == packed["counts"]
    np.testing.assert_array_equal(coco_masks.decode(packed), mask)


def test_a_hole_in_a_large_tile_costs_its_box_alone():
    entry = TileEntry(0, "t", "", "images/t.png", (16384, 16384), Affine.identity())
    ring = shapely.box(8000, 9000, 8040, 9030).difference(shapely.box(8010, 9010, 8020, 9020))
    tracemalloc.start()
    found = described(thing(1, ring), (8000, 9000, 8040, 9030), entry)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found["area"] == 1100
    assert found["segmentation"]["counts"][:2] == [8000 * 16384 + 9000, 30]
    assert peak < 2**20


def test_long_lists_are_written_as_they_come():
    class Counter(io.StringIO):
        longest = 0

        def write(self, text):
            self.longest = max(self.longest, len(text))
            return super().write(text)

    stream = Counter()
    file = ListFile(stream, {"info": {}})
    file.begin("images")
    file.begin("annotations")
    for number in range(2000):
        file.add({"id": number, "bbox": [1.5, 2, 3, 4]})
    file.end()
    assert stream.longest < 100
    assert json.loads(stream.getvalue()) == {
        "info": {}, "images": [], "annotations": [{"id": n, "bbox": [1.5, 2, 3, 4]} for n in range(2000)],
    }  # fmt: skip


class Endless(Sequence):
    """Entries that are made when asked for."""

    def __init__(self, count):
        self.count = count

    def __len__(self):
        return self.count

    def __getitem__(self, number):
        if not 0 <= number < self.count:
            raise IndexError(number)
        return TileEntry(number, f"t{number}", "", f"images/t{number}.png", (32, 48), Affine.identity(), None)


@pytest.mark.parametrize("kind", [CocoAnnotations, CsvAnnotations])
def test_memory_does_not_grow_with_the_tiles(tmp_path, kind):
    peaks = []
    for count in (500, 5000):
        plan = blueprint([[thing(1, LEANING), thing(7, HOLED, 2)]], annotations=["COCO"])
        plan = replace(plan, entries=Endless(count), objects=lambda number: (thing(1, LEANING), thing(7, PARTS, 2)))
        with Workplace(tmp_path / f"{count}", "a fingerprint", Progress()) as place:
            annotations = kind(plan)
            tracemalloc.start()
            annotations.finish(place, [], Progress())
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
            written = sum(path.stat().st_size for path in place.folder.rglob("*.[cj]s*"))
        assert written > 100 * count
    assert peaks[1] < 1.2 * peaks[0] + 2**16


# Panoptic files -------------------------------------------------------------------------------------------------------


def panoptic_tiles():
    """Two tiles: houses over a lake with a shore that is to be ignored, and one of background alone."""
    house, other = shapely.box(4, 4, 12, 12), shapely.box(20, 6, 30, 18)
    objects = [
        [thing(2, shapely.box(0, 10, 48, 32), 5), thing(1, house, 6), thing(1, other, 7)],
        [],
    ]
    mask, instances = np.zeros((32, 48), np.uint8), np.zeros((32, 48), np.uint16)
    for place, item in enumerate(objects[0], 1):
        x, y, x_max, y_max = (int(value) for value in item.geometry.bounds)
        mask[y:y_max, x:x_max], instances[y:y_max, x:x_max] = item.class_id, place
    mask[28:], instances[28:] = 255, 0
    return objects, [(mask, instances), (np.zeros_like(mask), np.zeros_like(instances))]


@pytest.mark.parametrize("stuff", [(2,), ()])
def test_panoptic_images_number_their_segments(tmp_path, stuff):
    objects, contents = panoptic_tiles()
    plan = blueprint(objects, task="PANOPTIC", annotations=["COCO"], splits=["train", "train"], stuff=stuff)
    data = write(tmp_path / "data", plan, contents)
    values = json.loads((data / "annotations" / "panoptic_train.json").read_text())
    categories = {entry["id"]: entry for entry in values["categories"]}
    assert categories[2]["isthing"] == int(not stuff)
    assert categories[7] == {
        "id": 7, "name": "Wäldchen", "supercategory": "object", "isthing": 1, "color": [0, 255, 0]
    }  # fmt: skip
    assert [image["id"] for image in values["images"]] == [entry["image_id"] for entry in values["annotations"]]
    for entry, (mask, instances) in zip(values["annotations"], contents):
        with Image.open(data / "annotations" / "panoptic_train" / entry["file_name"]) as image:
            assert image.mode == "RGB"
            colours = np.asarray(image, dtype=np.uint32)
        numbers = colours[..., 0] + 256 * colours[..., 1] + 256 * 256 * colours[..., 2]
        segments = {segment["id"]: segment for segment in entry["segments_info"]}
        # The rules of panopticapi's evaluation: what is in the image is told of, and nothing else is; 0 is void.
        assert set(np.unique(numbers)) - {0} == set(segments)
        for number, segment in segments.items():
            inside = numbers == number
            assert segment["area"] == inside.sum()
            rows, columns = np.nonzero(inside)
            assert segment["bbox"] == [
                columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1
            ]  # fmt: skip
            assert segment["iscrowd"] == 0
            assert set(np.unique(mask[inside])) == {segment["category_id"]}
            assert len(np.unique(instances[inside])) == 1
        classes = np.zeros_like(mask)
        for number, segment in segments.items():
            classes[numbers == number] = segment["category_id"]
        np.testing.assert_array_equal(classes, np.where(mask == 255, 0, mask))
    assert len(values["annotations"][0]["segments_info"]) == 3
    assert values["annotations"][1]["segments_info"] == []
    instances = read(data / "annotations" / "instances_train.json")
    wanted = {6, 7} if stuff else {5, 6, 7}
    assert {item["object_id"] for item in instances.dataset["annotations"]} == wanted
    assert sorted(instances.cats) == sorted({1, 2, 7} - set(stuff))


def test_panoptic_images_of_tiles_in_shards_do_not_crowd_a_folder(tmp_path):
    objects, contents = panoptic_tiles()
    plan = blueprint(objects * 51, task="PANOPTIC", annotations=["COCO"], format="TFRECORD", splits=["val"] * 102)
    plan = replace(plan, storing=replace(plan.storing, files_per_folder=100))
    data = write(tmp_path / "data", plan, contents * 51)
    entries = json.loads((data / "annotations" / "panoptic_val.json").read_text())["annotations"]
    assert [entries[0]["file_name"], entries[101]["file_name"]] == ["00000/t0.png", "00001/t101.png"]
    assert all((data / "annotations" / "panoptic_val" / entry["file_name"]).is_file() for entry in entries)
    assert [len(entry["segments_info"]) for entry in entries] == [3, 0] * 51


def test_stuff_of_two_places_is_one_segment(tmp_path):
    objects = [[thing(2, shapely.box(0, 0, 4, 4), 1), thing(2, shapely.box(10, 10, 12, 15), 2)]]
    mask, instances = np.zeros((32, 48), np.uint16), np.zeros((32, 48), np.uint16)
    mask[:4, :4] = mask[10:15, 10:12] = 2
    instances[:4, :4], instances[10:15, 10:12] = 1, 2
    plan = blueprint(objects, task="PANOPTIC", annotations=["COCO"], stuff=(2,), ids=["00001/a.b"])
    data = write(tmp_path / "data", plan, [(mask, instances)])
    entry = json.loads((data / "annotations" / "panoptic_tiles.json").read_text())["annotations"][0]
    assert entry["file_name"] == "00001/a.b.png"
    assert (data / "annotations" / "panoptic_tiles" / "00001" / "a.b.png").is_file()
    assert entry["segments_info"] == [
        {"id": 65538, "category_id": 2, "area": 26, "bbox": [0, 0, 12, 15], "iscrowd": 0}
    ]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(arrays(np.int64, st.tuples(st.integers(1, 6), st.integers(1, 6)), elements=st.sampled_from([0, 1, 2, 70000])))
def test_segments_are_measured_as_their_pixels_lie(numbers):
    found = {number: (area, box) for number, area, box in measured(numbers)}
    assert set(found) == set(np.unique(numbers)) - {0}
    for number, (area, (x, y, width, height)) in found.items():
        inside = numbers == number
        assert area == inside.sum() == inside[y : y + height, x : x + width].sum()
        assert inside[y].any() and inside[y + height - 1].any()
        assert inside[:, x].any() and inside[:, x + width - 1].any()


def test_the_classes_of_the_fixtures_are_in_the_manifest(data):
    values = json.loads((data / "dataset.json").read_text(encoding="utf-8"))
    assert [entry["id"] for entry in values["classes"]] == [entry.id for entry in CLASSES]
    assert values["annotations"] == ["COCO"]
