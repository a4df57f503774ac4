"""The dataset folder: what is in it, what is refused before anything is written, and going on after a violent end."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from export_fixtures import TURNED, UTM, export, grid, labelled_tiles, refused, write_raster, write_tiles
from listening import Listener
from PIL import Image
from rasterio.crs import CRS
from tilewright.engine.datasets.layout import mask_file
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.errors import InputError, OptionError, OutputError
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models.dataset import open_dataset


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(1, 60000, (130, 200, 3), dtype=np.uint16)


@pytest.fixture
def raster(tmp_path, pixels):
    return write_raster(tmp_path / "image.tif", pixels, ("B4", "", "B2"), nodata=0)


@pytest.fixture
def tiles(tmp_path):
    return labelled_tiles(tmp_path / "tiles.gpkg")


def test_classification(tmp_path, raster, tiles, pixels):
    output = tmp_path / "data"
    result = export(raster, tiles, output)
    assert result == {
        "tile_count": 24,
        "manifest": str(output / "dataset.json"),
        "output": str(output),
        "splits": {"train": 12, "val": 6, "test": 6},
        "complete": False,
    }
    layer = read_layer(output / "tiles.gpkg")
    assert layer.columns["number"].tolist() == list(range(24))
    counts = {}
    for place, (x, y, width, height) in enumerate(grid(6, 4, 32)):
        label, split = layer.columns["label"][place], layer.columns["split"][place]
        counts[split, label] = counts.get((split, label), 0) + 1
        assert layer.columns["file"][place] == f"{split}/{label}/{label}_{counts[split, label]}.tif"
        with rasterio.open(output / layer.columns["file"][place]) as tile:
            assert np.array_equal(np.moveaxis(tile.read(), 0, -1), pixels[y : y + height, x : x + width])
            assert tile.dtypes == ("uint16",) * 3
            assert tile.descriptions == ("B4", None, "B2")
            assert tile.nodata == 0
            assert tile.crs == UTM
            assert tile.transform == Affine(10, 0, 500000 + 10 * x, 0, -10, 5000000 - 10 * y)
    assert not (tmp_path / "data.partial").exists()
    assert {path.name for path in output.iterdir()} == {
        "README.md", "classes.json", "dataset.json", "tiles.gpkg", "train", "val", "test",
    }  # fmt: skip


def test_the_manifest(tmp_path, raster, tiles, pixels):
    output = tmp_path / "data"
    export(raster, tiles, output, seed=5)
    values = json.loads((output / "dataset.json").read_text(encoding="utf-8"))
    assert values["version"] == 1
    assert values["task"] == "CLASSIFICATION"
    assert [(entry["id"], entry["name"]) for entry in values["classes"]] == [(1, "Wald"), (2, "urban area")]
    assert values["tile_size"] == [32, 32]
    assert values["bands"][0] == {"name": "B4", "dtype": "uint16", "nodata": 0}
    assert values["crs"] == "EPSG:32633"
    assert values["seed"] == 5
    assert values["splits"]["train"]["count"] == 12
    assert sum(values["splits"]["train"]["labels"].values()) == 12
    assert values["software"]["rasterio"] == rasterio.__version__
    assert values["call"]["rasters"] == ["image.tif"]
    assert str(tmp_path) not in json.dumps(values)
    training = np.concatenate([
        pixels[y : y + 32, x : x + 32].reshape(-1, 3)
        for place, (x, y, _, _) in enumerate(grid(6, 4, 32)) if place % 4 < 2
    ]).astype(float)  # fmt: skip
    for place, band in enumerate(Manifest.read(output).statistics):
        assert band.mean == pytest.approx(training[:, place].mean(), rel=1e-12)
        assert band.std == pytest.approx(training[:, place].std(), rel=1e-12)
        assert (band.min, band.max) == (training[:, place].min(), training[:, place].max())


def test_statistics_leave_nodata_and_nan_out(tmp_path):
    pixels = np.random.default_rng(0).normal(5, 2, (64, 64, 2)).astype(np.float32)
    pixels[:10, :, 0] = np.nan
    pixels[20:30, :, 1] = -99
    pixels[40, 0, 0] = np.inf
    raster = write_raster(tmp_path / "a.tif", pixels, nodata=-99)
    tiles = write_tiles(tmp_path / "tiles.gpkg", grid(2, 2, 32))
    export(raster, tiles, tmp_path / "data", task="IMAGES")
    found = Manifest.read(tmp_path / "data").statistics
    for place in range(2):
        values = pixels[..., place].astype(float)
        values = values[np.isfinite(values) & (values != -99)]
        assert found[place].mean == pytest.approx(values.mean(), rel=1e-12)
        assert found[place].std == pytest.approx(values.std(), rel=1e-12)
        assert (found[place].min, found[place].max) == (values.min(), values.max())


@pytest.mark.parametrize("transform", [TURNED, Affine(0.0003, 0, 14, 0, 0.0002, 45), Affine(-10, 0, 0, 0, -10, 0)])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float64"])
def test_rotated_south_up_and_mirrored_rasters(tmp_path, transform, dtype):
    random = np.random.default_rng(1)
    pixels = random.integers(0, 200, (70, 90, 2)).astype(dtype)
    crs = CRS.from_epsg(4326) if abs(transform.a) < 1 else UTM
    raster = write_raster(tmp_path / "a.tif", pixels, transform=transform, crs=crs)
    windows = [(0, 0, 32, 32), (17, 23, 32, 32), (58, 38, 32, 32), (80, 60, 32, 32)]
    tiles = write_tiles(tmp_path / "tiles.gpkg", windows, transform, crs, tile_id=list("abcd"))
    output = tmp_path / "data"
    export(raster, tiles, output, task="IMAGES")
    padded = np.zeros((200, 200, 2), dtype=dtype)
    padded[:70, :90] = pixels
    for name, (x, y, width, height) in zip("abcd", windows):
        with rasterio.open(output / "images" / f"{name}.tif") as tile:
            assert np.array_equal(np.moveaxis(tile.read(), 0, -1), padded[y : y + height, x : x + width])
            expected = Affine(
                transform.a, transform.b, transform.a * x + transform.b * y + transform.c,
                transform.d, transform.e, transform.d * x + transform.e * y + transform.f,
            )  # fmt: skip
            assert tile.transform == expected


def test_segmentation(tmp_path, raster, pixels):
    pixels[0:4, 0:4] = 0
    raster = write_raster(tmp_path / "image.tif", pixels, nodata=0)
    tiles = write_tiles(
        tmp_path / "tiles.gpkg", [(0, 0, 32, 32), (176, 0, 32, 32)], tile_id=["a", "b"], split=["train", "val"]
    )
    labels = write_tiles(
        tmp_path / "labels.gpkg",
        [(2, 2, 10, 10), (8, 8, 10, 10), (20, 0, 2, 2), (180, 0, 50, 5), None],
        kind=["water", "forest", None, "water", "water"],
    )
    output = tmp_path / "data"
    listener = Listener()
    export(raster, tiles, output, listener, task="SEGMENTATION", labels=labels, class_field="kind")
    manifest = Manifest.read(output)
    assert manifest.class_names == ("forest", "water")
    assert len([text for text in listener.warnings if text.startswith("Labels: 1 without")]) == 2
    expected = np.zeros((32, 32), dtype=np.uint8)
    expected[0:2, 20:22] = 255
    expected[8:18, 8:18] = 1
    expected[2:12, 2:12] = 2
    expected[0:4, 0:4] = 255
    with rasterio.open(output / "train/masks/a.tif") as mask, rasterio.open(output / "train/images/a.tif") as image:
        assert np.array_equal(mask.read(1), expected)
        assert (mask.nodata, mask.transform, mask.crs) == (255, image.transform, image.crs)
    beyond = np.zeros((32, 32), dtype=np.uint8)
    beyond[:5, 4:] = 2
    beyond[:, 24:] = 255
    with rasterio.open(output / mask_file("val/images/b.tif")) as mask:
        assert np.array_equal(mask.read(1), beyond)


def test_segmentation_by_a_raster_of_classes(tmp_path, raster, pixels):
    values = np.random.default_rng(2).integers(0, 3, (130, 200, 1), dtype=np.uint8) * 7
    labels = write_raster(tmp_path / "labels.tif", values)
    tiles = write_tiles(tmp_path / "tiles.gpkg", grid(2, 1, 64), tile_id=["a", "b"])
    export(raster, tiles, tmp_path / "data", task="SEGMENTATION", labels=labels)
    assert Manifest.read(tmp_path / "data").class_names == ("7", "14")
    with rasterio.open(tmp_path / "data/masks/b.tif") as mask:
        assert np.array_equal(mask.read(1), values[:64, 64:128, 0] // 7)


def test_labels_that_are_examples_leave_the_rest_to_be_ignored(tmp_path, raster):
    tiles = write_tiles(tmp_path / "tiles.gpkg", grid(2, 1, 32), tile_id=["a", "b"])
    boxes = [(2, 2, 10, 10), (20, 4, 6, 6), (40, 8, 10, 10)]
    labels = write_tiles(tmp_path / "labels.gpkg", boxes, kind=["water", "forest", "water"])
    given = {"task": "SEGMENTATION", "labels": labels, "class_field": "kind"}
    export(raster, tiles, tmp_path / "whole", **given)
    export(raster, tiles, tmp_path / "examples", unlabelled="IGNORE", **given)
    for name in "ab":
        with rasterio.open(tmp_path / f"whole/masks/{name}.tif") as whole:
            expected = whole.read(1)
        with rasterio.open(tmp_path / f"examples/masks/{name}.tif") as mask:
            assert np.array_equal(mask.read(1), np.where(expected == 0, 255, expected))
    assert "background" not in Manifest.read(tmp_path / "whole").to_json()
    assert Manifest.read(tmp_path / "examples").to_json()["background"] is False
    assert [entry.name for entry in open_dataset(tmp_path / "whole").classes] == ["background", "forest", "water"]
    assert [entry.name for entry in open_dataset(tmp_path / "examples").classes] == ["forest", "water"]
    refused(
        tmp_path, OptionError, "must be SEGMENTATION, got IMAGES", raster, tiles, task="IMAGES", unlabelled="IGNORE"
    )


def test_png_of_16_bits_and_jpeg_after_a_stretch(tmp_path, raster, tiles, pixels):
    export(raster, tiles, tmp_path / "png", format="PNG", bands="B2,1")
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        tile = rasterio.open(tmp_path / "png/val/Wald/Wald_1.png")
    with tile:
        assert tile.dtypes == ("uint16", "uint16")
        assert np.array_equal(np.moveaxis(tile.read(), 0, -1), pixels[:32, 64:96, [2, 0]])
    export(raster, tiles, tmp_path / "jpg", format="JPEG", stretch="MINMAX")
    path = tmp_path / "jpg/val/Wald/Wald_1.jpg"
    assert path.read_bytes()[:3] == b"\xff\xd8\xff"
    with Image.open(path) as image:
        low, high = pixels.min((0, 1)).astype(float), pixels.max((0, 1)).astype(float)
        expected = 1 + 254 * (pixels[:32, 64:96] - low) / (high - low)
        assert np.abs(np.asarray(image).astype(float) - expected).mean() < 8
    manifest = Manifest.read(tmp_path / "jpg")
    assert manifest.stretch["limits"] == [[value, other] for value, other in zip(low, high)]
    assert [(band.dtype, band.nodata) for band in manifest.bands] == [("uint8", 0)] * 3


def test_a_stretch_is_the_same_for_every_tile_and_keeps_nodata(tmp_path):
    pixels = np.arange(64 * 64, dtype=np.int16).reshape(64, 64, 1)
    pixels[0, :32] = -1
    raster = write_raster(tmp_path / "a.tif", pixels, nodata=-1)
    tiles = write_tiles(tmp_path / "tiles.gpkg", grid(2, 2, 32), tile_id=list("abcd"))
    export(raster, tiles, tmp_path / "data", task="IMAGES", stretch="PERCENT", format="NPY")
    low, high = np.percentile(pixels[pixels >= 0], [2, 98])
    expected = np.rint(1 + 254 * np.clip((pixels.astype(float) - low) / (high - low), 0, 1))
    expected = np.where(pixels < 0, 0, expected).astype(np.uint8)
    found = [np.load(tmp_path / "data/images" / f"{name}.npy") for name in "abcd"]
    assert np.array_equal(
        np.block([[found[0][..., 0], found[1][..., 0]], [found[2][..., 0], found[3][..., 0]]]), expected[..., 0]
    )


def test_another_sample_size(tmp_path, raster, tiles, pixels):
    options = {"task": "IMAGES", "tile_size_px": 16, "resampling": "AVERAGE", "split_field": ""}
    export(raster, tiles, tmp_path / "data", **options)
    with rasterio.open(tmp_path / "data/images/r00001_c00002.tif") as tile:
        assert tile.transform == Affine(20, 0, 500640, 0, -20, 4999680)
        mean = pixels[32:64, 64:96].reshape(16, 2, 16, 2, 3).mean((1, 3))
        assert np.abs(np.moveaxis(tile.read(), 0, -1) - mean).max() <= 0.51
    assert Manifest.read(tmp_path / "data").tile_size == (16, 16)
    assert Manifest.read(tmp_path / "data").pixel_size == (20, 20)


def test_several_rasters_on_the_grid_of_the_first(tmp_path, raster, pixels):
    second = write_raster(
        tmp_path / "coarse.tif",
        np.arange(65, dtype=np.uint16).reshape(5, 13, 1),
        transform=Affine(160, 0, 500000, 0, -260, 5000000),
        nodata=9999,
    )
    tiles = write_tiles(tmp_path / "tiles.gpkg", [(16, 26, 16, 26)], tile_id=["a"])
    export([raster, second], tiles, tmp_path / "data", task="IMAGES", format="NPY", bands="4,1")
    found = np.load(tmp_path / "data/images/a.npy")
    assert (found[..., 0] == 14).all()
    assert np.array_equal(found[..., 1], pixels[26:52, 16:32, 0])


def test_tiles_in_another_crs_are_brought_to_the_raster(tmp_path, raster, pixels):
    xs, ys = (np.array([500320.0, 500640.0]), np.array([4999360.0, 4999680.0]))
    from rasterio.warp import transform

    lon, lat = transform(UTM, "EPSG:4326", xs, ys)
    geometry = np.array([shapely.box(lon[0], lat[0], lon[1], lat[1])], dtype=object)
    write_layer(tmp_path / "tiles.gpkg", geometry, {"tile_id": np.array(["a"], dtype=object)}, CRS.from_epsg(4326))
    export(raster, tmp_path / "tiles.gpkg", tmp_path / "data", task="IMAGES")
    with rasterio.open(tmp_path / "data/images/a.tif") as tile:
        assert tile.crs == UTM
        assert np.array_equal(np.moveaxis(tile.read(), 0, -1), pixels[32:64, 32:64])


def test_padded_tiles_hold_nodata_beyond_the_raster(tmp_path, raster, pixels):
    tiles = write_tiles(tmp_path / "tiles.gpkg", [(190, 120, 32, 32), (-5, -6, 32, 32)], tile_id=["a", "b"])
    export(raster, tiles, tmp_path / "data", task="IMAGES", format="NPY")
    found = np.load(tmp_path / "data/images/a.npy")
    assert np.array_equal(found[:10, :10], pixels[120:, 190:])
    assert (found[10:] == 0).all()
    assert (found[:, 10:] == 0).all()
    assert np.array_equal(np.load(tmp_path / "data/images/b.npy")[6:, 5:], pixels[:26, :27])


def test_what_is_left_out_is_counted(tmp_path, raster):
    windows = [(0, 0, 32, 32), (900, 0, 32, 32), None, (32, 0, 32, 32), (64, 0, 32, 32), (96, 0, 32, 32)]
    tiles = write_tiles(
        tmp_path / "tiles.gpkg",
        windows,
        label=["a", "a", "a", None, "a", "b"],
        split=["train", "train", "train", "train", None, "val"],
    )
    listener = Listener()
    result = export(raster, tiles, tmp_path / "data", listener, classes=["a"])
    assert result["tile_count"] == 1
    assert listener.warnings == [
        "1 tile without a polygon left out.",
        "1 tile outside the raster left out.",
        "1 tile without a split left out.",
        "1 tile without a label left out.",
        "1 tile whose label is not in the class list (b) left out.",
    ]
    layer = read_layer(tmp_path / "data/tiles.gpkg")
    assert layer.columns["tile_id"].tolist() == ["t000001"]


def test_bad_rasters(tmp_path, pixels, tiles):
    refused(tmp_path, InputError, "There is no raster", str(tmp_path / "none.tif"), tiles)
    no_crs = write_raster(tmp_path / "no_crs.tif", pixels, crs=None)
    refused(tmp_path, InputError, "has no CRS", no_crs, tiles)
    whole = write_raster(tmp_path / "whole.tif", pixels)
    (tmp_path / "half.tif").write_bytes(Path(whole).read_bytes()[:-50000])
    refused(tmp_path, InputError, "is truncated", str(tmp_path / "half.tif"), tiles)
    refused(tmp_path, InputError, "is truncated", [whole, str(tmp_path / "half.tif")], tiles)


def test_bad_tiles(tmp_path, raster):
    path = tmp_path / "tiles.gpkg"
    refused(tmp_path, InputError, "There is no file", raster, path)
    write_tiles(path, [])
    refused(tmp_path, InputError, "tiles is empty", raster, path)
    write_tiles(path, [None])
    refused(tmp_path, InputError, "no polygons", raster, path, task="IMAGES")
    write_tiles(path, grid(2, 2, 32), Affine(10, 0, 900000, 0, -10, 5000000), label=["a"] * 4)
    refused(tmp_path, InputError, "outside the raster", raster, path)
    write_tiles(path, grid(2, 1, 32), kind=["a", "b"])
    refused(tmp_path, OptionError, "no field 'label'; the fields are kind", raster, path)
    write_tiles(path, grid(2, 1, 32), label=[None, None])
    refused(tmp_path, InputError, "no label to classify by", raster, path)
    write_tiles(path, grid(2, 1, 32), tile_id=["a", "a"])
    refused(tmp_path, InputError, "tile_id must be unique", raster, path, task="IMAGES")
    write_tiles(path, grid(2, 1, 32), tile_id=["a", "../a"])
    refused(tmp_path, InputError, "path separator", raster, path, task="IMAGES")


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (["../x", "a"], "path separator"),
        (["", "a"], "it is empty"),
        (["Urban", "urban"], "collide"),
        (["a:", "a?"], "collide"),
        (["..", "a"], "another folder"),
        (["NUL", "a"], "Windows"),
    ],
)
def test_labels_and_splits_that_are_no_safe_folders(tmp_path, raster, labels, words):
    path = tmp_path / "tiles.gpkg"
    write_tiles(path, grid(2, 1, 32), label=labels)
    refused(tmp_path, InputError, words, raster, path)
    if "" not in labels:
        write_tiles(path, grid(2, 1, 32), split=labels)
        refused(tmp_path, InputError, words, raster, path, task="IMAGES")


def test_bad_labels_and_options(tmp_path, raster, tiles):
    refused(tmp_path, OptionError, "labels is required", raster, tiles, task="SEGMENTATION")
    none = str(tmp_path / "none.gpkg")
    refused(tmp_path, InputError, "labels: There is no", raster, tiles, task="SEGMENTATION", labels=none)
    refused(tmp_path, OptionError, "no field 'x'", raster, tiles, task="SEGMENTATION", labels=tiles, class_field="x")
    refused(tmp_path, OptionError, "format JPEG holds", raster, tiles, format="JPEG")
    refused(tmp_path, OptionError, "no band 'B8'", raster, tiles, bands="B8")
    refused(tmp_path, OptionError, "level must be between 1 and 9", raster, tiles, level=12)
    refused(tmp_path, OptionError, "tile size must be between", raster, tiles, tile_size_px=0)
    refused(tmp_path, OptionError, "at least one raster", [], tiles)


def test_bad_outputs(tmp_path, raster, tiles):
    (tmp_path / "file").write_text("mine")
    refused(tmp_path, OutputError, "must be a folder", raster, tiles, "file")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    refused(tmp_path, OutputError, "something else", raster, tiles, "full")
    (tmp_path / "taken.partial").mkdir()
    (tmp_path / "taken.partial" / "mine.txt").write_text("mine")
    refused(tmp_path, OutputError, "something else", raster, tiles, "taken")
    refused(tmp_path, OutputError, "cannot be written", raster, tiles, "file/data")


def test_other_readers_see_bands_names_and_place(tmp_path, raster, tiles, pixels):
    export(raster, tiles, tmp_path / "data", task="IMAGES", bands="1")
    path = tmp_path / "data/train/images/r00000_c00000.tif"
    with Image.open(io.BytesIO(path.read_bytes())) as image:
        assert np.array_equal(np.asarray(image), pixels[:32, :32, 0])


def test_bands_that_differ_in_nodata_are_told_of(tmp_path, raster, tiles, pixels):
    second = write_raster(tmp_path / "b.tif", pixels[..., :1], nodata=9)
    listener = Listener()
    export([raster, second], tiles, tmp_path / "data", listener, task="IMAGES")
    assert listener.warnings == [
        "Bands differ in nodata; a GeoTIFF has one value for all: that of the first band with one."
    ]
    assert [band.nodata for band in Manifest.read(tmp_path / "data").bands] == [0, 0, 0, 9]
