"""Datasets of several labels for a tile, of one value for a tile, and of two images of the same ground."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from export_fixtures import UTM, export, grid, refused, write_raster, write_tiles
from listening import Listener
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.datasets.writing import split_counts, transform_of
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.labels.layers import read_layer


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(1, 60000, (130, 200, 3), dtype=np.uint16)


@pytest.fixture
def raster(tmp_path, pixels):
    return write_raster(tmp_path / "image.tif", pixels)


@pytest.fixture
def tiles(tmp_path):
    return write_tiles(
        tmp_path / "tiles.gpkg",
        grid(3, 2, 32),
        tile_id=[*"abcdef"],
        split=["train", "train", "val"] * 2,
        label=["forest"] * 6,
        labels=["water;forest", None, "forest", "", "road ; water;road", "forest"],
        height=[1.5, 2.5, np.nan, 4.0, -1.0, 10.0],
    )


def test_several_labels_for_a_tile(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", task="MULTI_LABEL")
    manifest = Manifest.read(tmp_path / "data")
    assert [(entry.id, entry.name) for entry in manifest.classes] == [(1, "forest"), (2, "road"), (3, "water")]
    assert manifest.splits == {
        "train": {"count": 4, "labels": {"forest": 1, "road": 1, "water": 2}},
        "val": {"count": 2, "labels": {"forest": 2}},
    }
    layer = read_layer(tmp_path / "data/tiles.gpkg")
    assert layer.columns["labels"].tolist() == ["water;forest", "", "forest", "", "road;water", "forest"]
    assert layer.columns["file"].tolist()[4] == "train/images/e.tif"


def test_a_class_list_chooses_among_several_labels(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", task="MULTI_LABEL", classes=("water", "road"))
    manifest = Manifest.read(tmp_path / "data")
    assert manifest.class_names == ("water", "road")
    labels = read_layer(tmp_path / "data/tiles.gpkg").columns["labels"].tolist()
    assert labels == ["water", "", "", "", "road;water", ""]


def test_another_field_of_labels(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", task="MULTI_LABEL", label_field="tile_id")
    assert Manifest.read(tmp_path / "data").class_names == (*"abcdef",)


def test_a_value_for_each_tile(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", task="REGRESSION", value_field="height")
    manifest = Manifest.read(tmp_path / "data")
    assert (manifest.target.name, manifest.target.of) == ("height", "tile")
    training = np.array([1.5, 2.5, 4.0, -1.0])
    assert (manifest.target.min, manifest.target.max) == (-1.0, 4.0)
    assert [manifest.target.mean, manifest.target.std] == pytest.approx([training.mean(), training.std()])
    layer = read_layer(tmp_path / "data/tiles.gpkg")
    assert dict(zip(layer.columns["tile_id"], layer.columns["value"])) == {
        "a": 1.5, "b": 2.5, "d": 4.0, "e": -1.0, "f": 10.0,
    }  # fmt: skip
    assert not list((tmp_path / "data").rglob("masks"))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"value_field": "nothing"}, "tiles have no field 'nothing'"),
        ({"value_field": "label"}, "value field must hold numbers"),
        ({}, "labels is required for REGRESSION"),
    ],
)
def test_values_that_cannot_be(tmp_path, raster, tiles, options, words):
    with pytest.raises(OptionError, match=words):
        export(raster, tiles, tmp_path / "data", task="REGRESSION", **options)
    assert not (tmp_path / "data").exists()


def test_two_images_of_the_same_ground(tmp_path, pixels, raster, tiles):
    later = np.random.default_rng(1).normal(0, 1, (130, 200, 2)).astype(np.float32)
    target = write_raster(tmp_path / "later.tif", later, ("x", "y"))
    export(raster, tiles, tmp_path / "data", task="PAIRS", targets=(str(target),), target_bands="y,x")
    for name, (x, y, _, _) in zip("abcdef", grid(3, 2, 32)):
        split = "val" if name in "cf" else "train"
        with rasterio.open(tmp_path / f"data/{split}/images/{name}.tif") as image:
            assert np.array_equal(np.moveaxis(image.read(), 0, -1), pixels[y : y + 32, x : x + 32])
            place = image.transform
        with rasterio.open(tmp_path / f"data/{split}/targets/{name}.tif") as second:
            assert np.array_equal(np.moveaxis(second.read(), 0, -1), later[y : y + 32, x : x + 32, ::-1])
            assert second.transform == place
    manifest = Manifest.read(tmp_path / "data")
    assert [(band.name, band.dtype) for band in manifest.target_bands] == [("y", "float32"), ("x", "float32")]
    assert [source["role"] for source in manifest.sources] == ["raster", "target", "tiles"]
    transforms = read_layer(tmp_path / "data/tiles.gpkg").columns["transform"]
    with rasterio.open(tmp_path / "data/train/images/e.tif") as image:
        assert transform_of(transforms[4]) == image.transform


def test_a_second_image_may_be_finer(tmp_path, pixels, raster, tiles):
    with rasterio.open(raster) as source:
        transform, crs = source.transform, source.crs
    fine = np.random.default_rng(2).integers(0, 255, (1, 520, 800), dtype=np.uint8)
    with rasterio.open(
        tmp_path / "fine.tif", "w", driver="GTiff", width=800, height=520, count=1, dtype="uint8", crs=crs,
        transform=transform @ Affine.scale(0.25),
    ) as target:  # fmt: skip
        target.write(fine)
    targets = (str(tmp_path / "fine.tif"),)
    export(raster, tiles, tmp_path / "data", task="PAIRS", targets=targets, target_size_px=128)
    x, y, _, _ = grid(3, 2, 32)[4]
    with rasterio.open(tmp_path / "data/train/targets/e.tif") as second:
        assert np.array_equal(second.read(1), fine[0, 4 * y : 4 * y + 128, 4 * x : 4 * x + 128])
        assert second.transform == transform @ Affine.translation(x, y) @ Affine.scale(0.25)
    assert crs == UTM


def test_pairs_need_their_second_rasters(tmp_path, raster, tiles):
    refused(tmp_path, OptionError, "targets is required for PAIRS", raster, tiles, task="PAIRS")


def test_other_rasters_lie_where_the_tiles_do(tmp_path, pixels, raster, tiles):
    # The six tiles are columns 0 to 96 and rows 0 to 64.
    with rasterio.open(raster) as source:
        transform = source.transform

    def beside(name, column):
        return write_raster(tmp_path / name, pixels, transform=transform @ Affine.translation(column, 0))

    for column in (96, -200):  # an edge in common is no ground
        far = beside(f"far_{column}.tif", column)
        refused(tmp_path, InputError, r"rasters must lie where the tiles do: no tile .*far_", (raster, far), tiles)
        refused(
            tmp_path, InputError, r"targets must lie where the tiles do", raster, tiles, task="PAIRS", targets=(far,)
        )
    partly = beside("partly.tif", 64)
    progress = Listener()
    export(raster, tiles, tmp_path / "data", progress, task="PAIRS", targets=(partly,))
    assert "4 of 6 tiles share no ground with a raster of the second images" in " ".join(progress.warnings)


def test_bands_of_second_images_are_called_so(tmp_path, raster, tiles):
    words = "target bands must be between 1 and 3, got 9"
    refused(tmp_path, OptionError, words, raster, tiles, task="PAIRS", targets=(raster,), target_bands="9")


def test_labels_are_counted_alike_when_read_back(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", task="IMAGES")
    written = Manifest.read(tmp_path / "data").splits
    assert written["train"] == {"count": 4, "labels": {"forest": 4}}
    dataset = StoredDataset(tmp_path / "data")
    assert split_counts(dataset.blueprint) == written
    dataset.close()


def test_one_tile_is_told_of_as_one(tmp_path, raster):
    listener = Listener()
    tile = write_tiles(tmp_path / "one.gpkg", [(0, 0, 16, 16)], tile_id=["a"])
    export(raster, tile, tmp_path / "data", listener, task="IMAGES")
    assert ("info", f"1 tile written to {tmp_path / 'data'}.") in listener.said
