"""Pascal VOC files, read back by supervision, by defusedxml and by Pillow."""

import warnings

import numpy as np
import pytest
import shapely
from annotation_fixtures import NORTH_UP, TURNED, export, on_map, write_raster, write_tiles, write_vector
from defusedxml.ElementTree import parse
from listening import Listener
from PIL import Image
from tilewright.engine.datasets.annotations.voc import VOC_COLOURS
from tilewright.engine.errors import InputError, OptionError

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # it does without OpenCV, and says so
    import supervision

#: In pixels of a raster of 64 x 64 whose four tiles have 32: the class, and the polygon.
OBJECTS = [
    ("house", shapely.box(2, 3, 10, 9)),
    ("Bäume & <Büsche>", shapely.Polygon([(4.5, 14.25), (20, 14.25), (20, 25), (4.5, 25)], [shapely.box(8, 17, 14, 21).exterior.coords])),  # noqa: E501
    ("house", shapely.box(28, 4, 40, 12)),  # across two tiles
    ("house", shapely.box(33.2, 40.7, 33.6, 41.1)),  # smaller than a pixel, no centre in it
    ("house", shapely.box(36, 36, 50, 50)),
    ("Bäume & <Büsche>", shapely.box(44, 44, 60, 60)),  # over the one before
]  # fmt: skip
TREES, HOUSE = 1, 2


@pytest.fixture
def pixels():
    return np.random.default_rng(1).integers(0, 255, (64, 64, 3), dtype=np.uint8)


def detection(tmp_path, pixels, objects=OBJECTS, transform=NORTH_UP, progress=None, **options):
    labels = write_vector(
        tmp_path / "labels.gpkg",
        [on_map(shape, transform) for _, shape in objects],
        kind=[name for name, _ in objects],
    )
    tiles = write_tiles(tmp_path / "tiles.gpkg", 2, 2, 32, transform, split=["train", "train", "train", "val"])
    options = {"task": "DETECTION", "format": "PNG", "annotations": ("VOC",), **options}
    raster = write_raster(tmp_path / "image.tif", pixels, transform)
    return export(tmp_path / "data", raster, tiles, progress, labels=labels, class_field="kind", **options)


def boxes(dataset, name):
    """Boxes of an image with their class, sorted."""
    path = next(path for path in dataset.image_paths if name in path)
    found = dataset.annotations[path]
    return sorted((dataset.classes[kind], *box) for kind, box in zip(found.class_id, found.xyxy.tolist()))


def test_supervision_reads_the_boxes_and_images(tmp_path, pixels):
    folder = detection(tmp_path, pixels)
    train = supervision.DetectionDataset.from_pascal_voc(
        str(folder / "train" / "images"), str(folder / "train" / "Annotations")
    )
    assert len(train) == 3
    assert set(train.classes) == {"house", "Bäume & <Büsche>"}
    # supervision counts from 0 with the far edge, so that these are the pixels that an object touches.
    assert boxes(train, "r00000_c00000") == [
        ("Bäume & <Büsche>", 4, 14, 20, 25),
        ("house", 2, 3, 10, 9),
        ("house", 28, 4, 32, 12),
    ]
    assert boxes(train, "r00000_c00001") == [("house", 0, 4, 8, 12)]
    assert boxes(train, "r00001_c00000") == []
    val = supervision.DetectionDataset.from_pascal_voc(
        str(folder / "val" / "images"), str(folder / "val" / "Annotations")
    )
    assert boxes(val, "r00001_c00001") == [
        ("Bäume & <Büsche>", 12, 12, 28, 28),
        ("house", 1, 8, 2, 10),
        ("house", 4, 4, 18, 18),
    ]
    path, image, _ = val[0]
    assert path.endswith("r00001_c00001.png")
    assert np.array_equal(image[..., ::-1], pixels[32:, 32:])  # OpenCV has blue first


def test_xml(tmp_path, pixels):
    folder = detection(tmp_path, pixels, minimum_share=0.5, cut_objects="MARK")
    root = parse(folder / "train/Annotations/r00000_c00000.xml").getroot()
    assert root.findtext("folder") == "images"
    assert root.findtext("filename") == "r00000_c00000.png"
    assert [int(root.findtext(f"size/{name}")) for name in ("width", "height", "depth")] == [32, 32, 3]
    found = [
        (item.findtext("name"), [int(item.findtext(f"bndbox/{side}")) for side in ("xmin", "ymin", "xmax", "ymax")])
        for item in root.findall("object")
    ]
    assert sorted(found) == [
        ("Bäume & <Büsche>", [5, 15, 20, 25]),
        ("house", [3, 4, 10, 9]),
        ("house", [29, 5, 32, 12]),
    ]
    truncated = {item.findtext("bndbox/xmin"): item.findtext("truncated") for item in root.findall("object")}
    assert truncated == {"5": "0", "3": "0", "29": "1"}


def test_masks_have_vocs_colours(tmp_path, pixels):
    folder = detection(tmp_path, pixels)
    for kind in ("SegmentationClass", "SegmentationObject"):
        with Image.open(folder / f"val/{kind}/r00001_c00001.png") as image:
            assert image.mode == "P"
            assert image.getpalette()[:9] == [0, 0, 0, 128, 0, 0, 0, 128, 0]
            assert image.getpalette()[-3:] == [224, 224, 192]
    classes = np.asarray(Image.open(folder / "val/SegmentationClass/r00001_c00001.png"))
    objects = np.asarray(Image.open(folder / "val/SegmentationObject/r00001_c00001.png"))
    root = parse(folder / "val/Annotations/r00001_c00001.xml").getroot()
    names = [item.findtext("name") for item in root.findall("object")]
    trees, houses = names.index("Bäume & <Büsche>") + 1, [n for n, name in enumerate(names, 1) if name == "house"]
    # Where they overlap the later class is seen, as in masks.
    seen = np.zeros((32, 32), dtype=int)
    seen[12:28, 12:28] = TREES
    seen[4:18, 4:18] = HOUSE
    assert np.array_equal(classes, seen)
    assert np.array_equal(objects == trees, seen == TREES)
    assert np.array_equal(np.isin(objects, houses), seen == HOUSE)
    hole = np.asarray(Image.open(folder / "train/SegmentationClass/r00000_c00000.png"))
    assert (hole[17:21, 8:14] == 0).all()
    assert (hole[15:17, 6:19] == TREES).all()


def test_known_colours():
    known = {0: (0, 0, 0), 1: (128, 0, 0), 2: (0, 128, 0), 3: (128, 128, 0), 15: (192, 128, 128), 20: (0, 64, 128)}
    assert {number: tuple(VOC_COLOURS[number].tolist()) for number in known} == known


def test_lists_of_the_splits(tmp_path, pixels):
    folder = detection(tmp_path, pixels)
    for kind in ("Main", "Segmentation"):
        assert (folder / f"ImageSets/{kind}/train.txt").read_text().split() == [
            "r00000_c00000",
            "r00000_c00001",
            "r00001_c00000",
        ]
        assert (folder / f"ImageSets/{kind}/val.txt").read_text().split() == ["r00001_c00001"]


def test_boxes_on_the_map(tmp_path, pixels):
    folder = detection(tmp_path, pixels, transform=TURNED, coordinates="MAP")
    root = parse(folder / "train/Annotations/r00000_c00000.xml").getroot()
    assert root.findtext("crs") == "EPSG:32633"
    found = sorted(
        tuple(float(item.findtext(f"bndbox/{side}")) for side in ("xmin", "ymin", "xmax", "ymax"))
        for item in root.findall("object")
    )
    inside = [OBJECTS[0][1], OBJECTS[1][1], shapely.box(28, 4, 32, 12)]
    wanted = sorted(shapely.bounds(on_map(shape, TURNED)).tolist() for shape in inside)
    assert np.allclose(found, wanted, rtol=0, atol=1e-5)


def test_segmentation(tmp_path, pixels):
    folder = detection(tmp_path, pixels, task="SEGMENTATION", unlabelled="IGNORE")
    mask = np.asarray(Image.open(folder / "val/SegmentationClass/r00001_c00001.png"))
    assert set(np.unique(mask).tolist()) == {TREES, HOUSE, 255}
    assert not (folder / "val/SegmentationObject").exists()
    root = parse(folder / "val/Annotations/r00001_c00001.xml").getroot()
    assert root.findtext("segmented") == "1"
    assert root.findall("object") == []


def test_more_objects_than_a_mask_can_number(tmp_path, pixels):
    small = [("house", shapely.box(x, y, x + 1, y + 1)) for y in range(0, 32, 2) for x in range(0, 32, 2)]
    small += [("shed", shapely.box(x, 1, x + 1, 2)) for x in range(0, 32, 2)]
    progress = Listener()
    folder = detection(tmp_path, pixels, small, progress=progress)
    root = parse(folder / "train/Annotations/r00000_c00000.xml").getroot()
    assert len(root.findall("object")) == len(small) == 272
    objects = np.asarray(Image.open(folder / "train/SegmentationObject/r00000_c00000.png"))
    classes = np.asarray(Image.open(folder / "train/SegmentationClass/r00000_c00000.png"))
    numbers, counts = np.unique(objects, return_counts=True)
    assert numbers.tolist() == list(range(256))
    assert counts[255] == 272 - 254
    assert (classes[0:32:2, 0:32:2] == 1).all()
    assert (classes[1, 0:32:2] == 2).all()
    assert any("1 tile has more than 254 objects" in text for text in progress.warnings)


def test_panoptic_with_classes_that_are_not_counted(tmp_path, pixels):
    """Stuff is in the mask of classes alone; objects are numbered without it."""
    folder = detection(tmp_path, pixels, task="PANOPTIC", stuff=("Bäume & <Büsche>",))
    root = parse(folder / "val/Annotations/r00001_c00001.xml").getroot()
    assert [item.findtext("name") for item in root.findall("object")] == ["house", "house"]
    classes = np.asarray(Image.open(folder / "val/SegmentationClass/r00001_c00001.png"))
    objects = np.asarray(Image.open(folder / "val/SegmentationObject/r00001_c00001.png"))
    seen = np.zeros((32, 32), dtype=int)
    seen[12:28, 12:28] = TREES
    seen[4:18, 4:18] = HOUSE
    assert np.array_equal(classes, seen)
    assert np.array_equal(objects > 0, seen == HOUSE)
    boxes = [[int(item.findtext(f"bndbox/{side}")) for side in ("xmin", "ymin")] for item in root.findall("object")]
    assert objects[10, 10] == boxes.index([5, 5]) + 1


@pytest.mark.parametrize("name", ["bell\x07", "line\nbreak", "\x85", "￾"])
def test_names_that_xml_cannot_hold(tmp_path, pixels, name):
    with pytest.raises(InputError, match="control characters of the class"):
        detection(tmp_path, pixels, [(name, shapely.box(1, 1, 9, 9))])
    assert not (tmp_path / "data").exists()


def test_refusals(tmp_path, pixels):
    with pytest.raises(OptionError, match=r"the format must be one of GTIFF.*got TFRECORD"):
        detection(tmp_path, pixels, format="TFRECORD")
    with pytest.raises(OptionError, match=r"VOC is for the tasks DETECTION.*got IMAGES"):
        detection(tmp_path, pixels, task="IMAGES")
