"""Datasets of values per pixel, and of masks with borders."""

import numpy as np
import pytest
import rasterio
from export_fixtures import Stopping, content, export, grid, refused, write_raster, write_tiles
from listening import Listener
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.records import offsets, read_record
from tilewright.engine.errors import Cancelled, InputError, OptionError
from tilewright.engine.labels.layers import read_layer


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(1, 60000, (130, 200, 3), dtype=np.uint16)


@pytest.fixture
def raster(tmp_path, pixels):
    pixels[0:4, 0:4] = 0
    return write_raster(tmp_path / "image.tif", pixels, ("B4", "", "B2"), nodata=0)


@pytest.fixture
def heights(tmp_path):
    values = np.random.default_rng(1).normal(100, 20, (130, 200, 1)).astype(np.float32)
    values[10:20, 40:50] = -9999
    return values, write_raster(tmp_path / "heights.tif", values, ("height",), nodata=-9999)


@pytest.fixture
def tiles(tmp_path):
    return write_tiles(
        tmp_path / "tiles.gpkg",
        [*grid(3, 2, 32), (180, 110, 32, 32)],
        tile_id=[*"abcdef", "over"],
        split=["train", "train", "val"] * 2 + ["train"],
        labels=["x;y", None] * 3 + ["y"],
    )


def expected_of(values, x, y):
    padded = np.full((200, 300), np.nan, np.float32)
    padded[:130, :200] = np.where(values[..., 0] == -9999, np.nan, values[..., 0])
    padded[:4, :4] = np.nan
    return padded[y : y + 32, x : x + 32]


def read_mask(path):
    with rasterio.open(path) as source:
        assert source.dtypes == ("float32",) and np.isnan(source.nodata)
        return source.read(1)


def test_values_of_a_raster(tmp_path, raster, heights, tiles):
    values, path = heights
    output = tmp_path / "data"
    export(raster, tiles, output, task="REGRESSION", labels=path)
    windows = dict(zip([*"abcdef", "over"], [*grid(3, 2, 32), (180, 110, 32, 32)]))
    training = []
    for name, (x, y, _, _) in windows.items():
        split = "val" if name in "cf" else "train"
        expected = expected_of(values, x, y)
        assert np.array_equal(read_mask(output / split / "masks" / f"{name}.tif"), expected, equal_nan=True)
        image, mask = (output / split / kind / f"{name}.tif" for kind in ("images", "masks"))
        with rasterio.open(image) as image, rasterio.open(mask) as mask:
            assert (mask.transform, mask.crs) == (image.transform, image.crs)
        if split == "train":
            training.append(expected[np.isfinite(expected)].astype(float))
    manifest = Manifest.read(output)
    assert (manifest.task, manifest.classes) == ("REGRESSION", ())
    target, known = manifest.target, np.concatenate(training)
    assert target.name == "height"
    assert [target.mean, target.std] == pytest.approx([known.mean(), known.std()], rel=1e-9)
    assert (target.min, target.max) == (known.min(), known.max())
    assert manifest.to_json()["target"]["mean"] == target.mean
    labels = read_layer(output / "tiles.gpkg").columns["labels"].tolist()
    assert labels == ["x;y", None] * 3 + ["y"]


def test_only_regression_has_a_target(tmp_path, raster, tiles):
    export(raster, tiles, tmp_path / "data", task="IMAGES")
    assert "target" not in Manifest.read(tmp_path / "data").to_json()


def test_values_in_records(tmp_path, raster, heights, tiles):
    values, path = heights
    export(raster, tiles, tmp_path / "data", task="REGRESSION", labels=path, format="TFRECORD")
    export(raster, tiles, tmp_path / "files", task="REGRESSION", labels=path)
    assert Manifest.read(tmp_path / "data").target == Manifest.read(tmp_path / "files").target
    shard = tmp_path / "data/train-00000-of-00001.tfrecord"
    records = [read_record(shard, at) for at in offsets(shard)]
    assert [record.tile_id for record in records] == ["a", "b", "d", "e", "over"]
    assert records[1].mask.dtype == np.float32
    assert np.array_equal(records[1].mask, expected_of(values, 32, 0), equal_nan=True)


def test_values_of_polygons(tmp_path, raster, tiles):
    labels = write_tiles(tmp_path / "labels.gpkg", [(2, 2, 10, 8), (8, 2, 10, 8), (0, 40, 9, 9)], number=[3, -7, 12])
    listener = Listener()
    export(raster, tiles, tmp_path / "data", listener, task="REGRESSION", labels=labels, class_field="number")
    expected = np.full((32, 32), np.nan, np.float32)
    expected[2:10, 2:12] = 3
    expected[2:10, 8:18] = -7
    expected[:4, :4] = np.nan
    assert np.array_equal(read_mask(tmp_path / "data/train/masks/a.tif"), expected, equal_nan=True)
    target = Manifest.read(tmp_path / "data").target
    known = np.concatenate([expected[np.isfinite(expected)], np.full(81, 12)])
    assert (target.name, target.min, target.max) == ("number", -7, 12)
    assert [target.mean, target.std] == pytest.approx([known.mean(), known.std()], rel=1e-9)
    assert listener.warnings == []


def test_a_training_split_without_values_is_told_of(tmp_path, raster, tiles):
    labels = write_tiles(tmp_path / "labels.gpkg", [(70, 2, 10, 8)], number=[3])
    listener = Listener()
    export(raster, tiles, tmp_path / "data", listener, task="REGRESSION", labels=labels, class_field="number")
    assert listener.warnings == [
        "No pixel of the training tiles has a value: nothing can be learned from this dataset."
    ]
    assert Manifest.read(tmp_path / "data").target.mean is None


def test_a_cancelled_run_ends_with_the_same_statistics(tmp_path, raster, heights):
    windows = [(x, y, 16, 16) for y in range(0, 112, 6) for x in range(0, 184, 6)]
    tiles = write_tiles(tmp_path / "many.gpkg", windows)
    options = {"task": "REGRESSION", "labels": heights[1]}
    for tile_format in ("GTIFF", "TFRECORD"):
        output = tmp_path / tile_format
        export(raster, tiles, tmp_path / f"whole {tile_format}", workers=3, format=tile_format, **options)
        with pytest.raises(Cancelled):
            export(raster, tiles, output, Stopping(), workers=1, format=tile_format, **options)
        export(raster, tiles, output, format=tile_format, **options)
        assert content(output) == content(tmp_path / f"whole {tile_format}")


def test_a_border_is_the_last_class(tmp_path, raster, tiles):
    labels = write_tiles(
        tmp_path / "labels.gpkg", [(10, 10, 8, 8), (18, 10, 8, 8), (28, 2, 8, 4)], kind=["b", "a", "b"]
    )
    options = {"task": "SEGMENTATION", "labels": labels, "class_field": "kind"}
    export(raster, tiles, tmp_path / "all", border_px=2, **options)
    export(raster, tiles, tmp_path / "near", border_px=2, border_at="TOUCHING", **options)
    export(raster, tiles, tmp_path / "none", **options)
    manifest = Manifest.read(tmp_path / "all")
    assert [(entry.id, entry.name) for entry in manifest.classes] == [(1, "a"), (2, "b"), (3, "border")]
    assert manifest.call["border_px"] == 2 and "border_px" not in Manifest.read(tmp_path / "none").call

    def mask(folder, name):
        with rasterio.open(tmp_path / folder / f"train/masks/{name}.tif") as source:
            return source.read(1)

    expected = np.zeros((32, 32), np.uint8)
    expected[10:18, 10:26] = 3
    expected[2:6, 28:] = 3
    expected[12:16, 12:16] = 2
    expected[12:16, 20:24] = 1
    expected[:4, :4] = 255
    assert np.array_equal(mask("all", "a"), expected)
    assert mask("all", "b")[2:6, :5].tolist() == [[3, 3, 3, 3, 0]] * 4
    expected[10:18, 10:16], expected[10:18, 20:26], expected[2:6, 28:] = 2, 1, 2
    assert np.array_equal(mask("near", "a"), expected)


def test_borders_agree_where_tiles_overlap(tmp_path, raster):
    random = np.random.default_rng(5)
    boxes = [(int(x), int(y), int(w), int(h)) for x, y, w, h in random.integers(2, 40, (30, 4))]
    labels = write_tiles(tmp_path / "labels.gpkg", boxes, kind=["a"] * 30)
    windows = [(x, y, 24, 24) for y in range(0, 40, 8) for x in range(0, 40, 8)]
    tiles = write_tiles(tmp_path / "tiles.gpkg", windows, tile_id=[f"t{place}" for place in range(25)])
    export(
        raster, tiles, tmp_path / "data", task="SEGMENTATION", labels=labels, border_px=2, border_at="TOUCHING",
        tile_size_px=48,
    )  # fmt: skip
    seen = np.full((160, 160), 77, np.uint8)
    for place, (x, y, _, _) in enumerate(windows):
        with rasterio.open(tmp_path / f"data/masks/t{place}.tif") as source:
            mask, part = source.read(1), seen[2 * y : 2 * y + 48, 2 * x : 2 * x + 48]
        assert np.array_equal(mask[part != 77], part[part != 77])
        part[:] = mask
    assert {1, 2} <= set(np.unique(seen).tolist())


def test_bad_targets_and_borders(tmp_path, raster, heights, tiles):
    labels = write_tiles(tmp_path / "labels.gpkg", [(2, 2, 10, 8)], kind=["border"], number=[3])
    classes = write_raster(tmp_path / "classes.tif", np.ones((130, 200, 1), np.uint8))
    (tmp_path / "text.txt").write_text("no raster")
    for error, words, options in (
        (OptionError, "labels is required for REGRESSION", {"task": "REGRESSION"}),
        (OptionError, "must hold numbers for REGRESSION, got 'border'", {"labels": labels, "class_field": "kind"}),
        (OptionError, "needs a field of numbers; the fields are kind, number", {"labels": labels}),
        (OptionError, "no field 'x'", {"labels": labels, "class_field": "x"}),
        (InputError, "labels: .*text.txt cannot be read", {"labels": str(tmp_path / "text.txt")}),
        (OptionError, "task must be SEGMENTATION, got REGRESSION", {"labels": labels, "border_px": 2}),
        (OptionError, "task must be SEGMENTATION, got IMAGES", {"task": "IMAGES", "border_px": 2}),
        (OptionError, "already have a class called 'border'", {"task": "SEGMENTATION", "class_field": "kind"}),
        (
            OptionError,
            "class list already has a class called 'border'",
            {"task": "SEGMENTATION", "classes": ["border"]},
        ),
        (OptionError, "border needs labels that are polygons", {"task": "SEGMENTATION", "labels": classes}),
        (OptionError, "border must be between 1 and 64 px, got 0", {"task": "SEGMENTATION", "border_px": 0}),
        (OptionError, "border at must be one of ALL, TOUCHING", {"task": "SEGMENTATION", "border_at": "SOME"}),
    ):
        if options.get("task") == "SEGMENTATION":
            options = {"labels": labels, "border_px": 2, **options}
        refused(tmp_path, error, words, raster, tiles, **{"task": "REGRESSION", **options})
