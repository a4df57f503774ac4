"""Images of objects: which pixels they show, and what lies over them."""

import numpy as np
import pytest
import rasterio
from export_fixtures import box, export, grid, write_labels, write_raster, write_tiles
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.errors import OptionError
from tilewright.engine.labels.layers import read_layer


@pytest.fixture
def raster(tmp_path):
    pixels = np.random.default_rng(0).integers(1, 60000, (130, 200, 3), dtype=np.uint16)
    return write_raster(tmp_path / "image.tif", pixels)


@pytest.fixture
def tiles(tmp_path):
    """Six tiles of 32 pixels, three in a row."""
    return write_tiles(tmp_path / "tiles.gpkg", grid(3, 2, 32), tile_id=[*"abcdef"], split=["train", "val"] * 3)


def test_images_of_objects_may_all_be_of_one_class(tmp_path, raster, tiles):
    labels = write_labels(tmp_path / "labels.gpkg", [box(4, 4, 10, 9), box(36, 40, 44, 42)])
    export(raster, tiles, tmp_path / "data", labels=labels, crop="BOX", classes=("house",))
    assert Manifest.read(tmp_path / "data").class_names == ("house",)
    files = read_layer(tmp_path / "data/tiles.gpkg").columns["file"].tolist()
    assert files == ["train/house/house_1.tif", "train/house/house_2.tif"]
    with pytest.raises(OptionError, match="border has no place in blackened images of objects"):
        export(
            raster, tiles, tmp_path / "none", task="SEGMENTATION", labels=labels, crop="BOX", blacken=True, border_px=1
        )


def test_images_of_objects_keep_the_pixels_of_their_own(tmp_path, tiles):
    pixels = np.random.default_rng(0).integers(1, 60000, (130, 200, 2), dtype=np.uint16)
    raster = write_raster(tmp_path / "image.tif", pixels)
    shapes = [box(4, 4, 10, 9), box(11, 4, 15, 9), box(36, 40, 44, 42)]
    labels = write_labels(tmp_path / "labels.gpkg", shapes, kind=["a", "b", "a"])
    call = {"labels": labels, "class_field": "kind", "crop": "BOX", "crop_margin_px": 3, "blacken": True}
    export(raster, tiles, tmp_path / "data", task="SEGMENTATION", **call)
    layer = read_layer(tmp_path / "data/tiles.gpkg")
    assert layer.columns["tile_id"].tolist() == ["a_o0001", "a_o0002", "e_o0001"]
    for file, (left, top, right, bottom) in zip(
        layer.columns["file"], [(4, 4, 10, 9), (11, 4, 15, 9), (36, 40, 44, 42)]
    ):
        with rasterio.open(tmp_path / "data" / file) as source:
            written = np.moveaxis(source.read(), 0, -1)
        part = pixels[top - 3 : bottom + 3, left - 3 : right + 3]
        own = np.zeros(part.shape[:2], dtype=bool)
        own[3:-3, 3:-3] = True
        assert np.array_equal(written, np.where(own[..., None], part, 0))
        with rasterio.open(tmp_path / "data" / file.replace("images", "masks")) as source:
            mask = source.read(1)
        assert np.array_equal(mask, np.where(own, {4: 1, 11: 2, 36: 1}[left], 0))
    export(raster, tiles, tmp_path / "objects", task="DETECTION", **call)
    found = read_layer(tmp_path / "objects/objects.gpkg").columns
    assert list(zip(found["tile_id"], found["object_id"].tolist())) == [("a_o0001", 1), ("a_o0002", 2), ("e_o0001", 3)]
    assert found["x_min"].tolist() == [3, 3, 3] and found["x_max"].tolist() == [9, 7, 11]


@pytest.mark.parametrize("all_touched", [False, True])
def test_images_of_objects_show_what_others_lie_over(tmp_path, tiles, all_touched):
    pixels = np.random.default_rng(0).integers(1, 60000, (130, 200, 1), dtype=np.uint16)
    raster = write_raster(tmp_path / "image.tif", pixels)
    sides = [(4, 4, 10, 9), (4, 4, 10, 9), (2, 12, 22, 28), (8, 14, 12, 18)]
    labels = write_labels(tmp_path / "labels.gpkg", [box(*side) for side in sides], kind=["a", "b", "a", "b"])
    call = {"labels": labels, "class_field": "kind", "crop": "BOX", "blacken": True, "all_touched": all_touched}
    export(raster, tiles, tmp_path / "data", task="SEGMENTATION", **call)
    files = read_layer(tmp_path / "data/tiles.gpkg").columns["file"].tolist()
    assert len(files) == len(sides)
    for file, (left, top, right, bottom), class_id in zip(files, sides, (1, 2, 1, 2)):
        with rasterio.open(tmp_path / "data" / file) as source:
            assert np.array_equal(source.read(1), pixels[top:bottom, left:right, 0])
        with rasterio.open(tmp_path / "data" / file.replace("images", "masks")) as source:
            assert (source.read(1) == class_id).all()
