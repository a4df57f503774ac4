"""The annotations that we write, read as those of others: the same objects come back."""

import numpy as np
import pytest
import shapely
from annotation_fixtures import NORTH_UP, TURNED, export, on_map, write_raster, write_tiles, write_vector
from foreign_fixtures import class_ids, opened, read
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.imagery.stack import gdal_environment

#: In pixels of a raster of 64 x 64 whose four tiles have 32: the class, and the polygon.
OBJECTS = [
    ("house", shapely.box(3, 4, 11, 9)),
    ("house", shapely.box(28, 10, 40, 20)),
    ("lake", shapely.Polygon([(40, 40), (60, 42), (55, 60)])),
    ("lake", shapely.box(4, 36, 28, 60).difference(shapely.box(10, 42, 16, 50))),
]


@pytest.fixture(params=[NORTH_UP, TURNED], ids=["north up", "turned"])
def inputs(request, tmp_path):
    transform = request.param
    pixels = np.random.default_rng(5).integers(0, 255, (64, 64, 3)).astype(np.uint8)
    raster = write_raster(tmp_path / "image.tif", pixels, transform)
    tiles = write_tiles(tmp_path / "tiles.gpkg", 2, 2, 32, transform, split=["train", "train", "val", "test"])
    labels = write_vector(
        tmp_path / "labels.gpkg", [on_map(shape, transform) for _, shape in OBJECTS], kind=[name for name, _ in OBJECTS]
    )
    return raster, tiles, labels


def made(inputs, folder, **options):
    raster, tiles, labels = inputs
    return export(folder, raster, tiles, labels=labels, class_field="kind", **options)


def by_tile(source):
    """Id → (split, transform, pixels, objects) of each tile."""
    with gdal_environment():
        return {
            entry.tile_id: (
                entry.split,
                tuple(entry.transform)[:6],
                source.read(entry.number).pixels,
                sorted(source.blueprint.objects(entry.number), key=lambda item: (item.label, item.box)),
            )
            for entry in source.blueprint.entries
        }


@pytest.mark.parametrize(
    "kind, annotations, like",
    [
        ("COCO", "COCO", "outline"),
        ("YOLO", "YOLO", "box"),
        ("YOLO", "YOLO_SEGMENTS", "outer"),
        ("VOC", "VOC", "pixels"),
        ("GEOJSON_PAIRS", "GEOJSON", "same"),
    ],
)
def test_the_same_objects_come_back(inputs, tmp_path, kind, annotations, like):
    folder = made(inputs, tmp_path / "ours", task="DETECTION", annotations=(annotations,))
    ours = by_tile(StoredDataset(folder))
    source, progress = opened(folder, kind)
    theirs = by_tile(source)
    assert class_ids(source) == {"house": 1, "lake": 2}
    assert set(theirs) == set(ours)
    assert sum(len(part[3]) for part in theirs.values()) == 5
    for name, (split, transform, pixels, objects) in ours.items():
        found_split, found_transform, found_pixels, found = theirs[name]
        assert (found_split, found_transform) == (split, transform)
        assert np.array_equal(found_pixels, pixels)
        assert [item.label for item in found] == [item.label for item in objects]
        for one, other in zip(found, objects):
            if like == "same":
                assert one.geometry.symmetric_difference(other.geometry).area < 1e-3
            elif like == "outline":
                # Outlines with holes are run lengths of pixels, others are kept to a hundredth.
                limit = 0.1 if not other.geometry.interiors else 0.01 * other.geometry.area
                assert one.geometry.symmetric_difference(other.geometry).area <= limit
            elif like == "outer":
                # A line of text has one ring; a hole is joined to it by a cut without width.
                assert one.geometry.symmetric_difference(other.geometry).area <= 0.1
            else:
                limit = 0.02 if like == "box" else 1
                assert one.box == pytest.approx(other.box, abs=limit)
    assert not [text for text in progress.warnings if "left out" in text]


def test_masks_of_ours_as_folders_of_images_and_masks(inputs, tmp_path):
    folder = made(inputs, tmp_path / "ours", task="SEGMENTATION")
    ours = StoredDataset(folder)
    for kind in ("FOLDERS", "VOC"):
        if kind == "VOC":
            folder = made(inputs, tmp_path / "voc", task="SEGMENTATION", annotations=("VOC",))
        source, _ = opened(folder, kind, task="SEGMENTATION")
        assert class_ids(source) == {"house": 1, "lake": 2}
        own = {entry.tile_id: entry for entry in ours.blueprint.entries}
        for entry in source.blueprint.entries:
            assert entry.split == own[entry.tile_id].split
            assert np.array_equal(read(source, entry.number).mask, read(ours, own[entry.tile_id].number).mask)


def test_classes_of_ours_as_folders(inputs, tmp_path):
    raster, _, _ = inputs
    tiles = write_tiles(tmp_path / "labelled.gpkg", 2, 2, 32, label=["a", "b", "b", "a"], split=["train", "val"] * 2)
    folder = export(tmp_path / "ours", raster, tiles, align="TILES")
    source, _ = opened(folder, "FOLDERS")
    assert source.blueprint.task == "CLASSIFICATION"
    found = sorted((entry.split, entry.label) for entry in source.blueprint.entries)
    assert found == [("train", "a"), ("train", "b"), ("val", "a"), ("val", "b")]
