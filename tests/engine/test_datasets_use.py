"""Every format and task of datasets as it is learned from and looked through."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.inspection.inspecting import inspect_dataset
from tilewright.engine.datasets.inspection.options import InspectDatasetOptions
from tilewright.engine.datasets.inspection.tiles import dataset_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.errors import InputError
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.models.data import TileReader, open_dataset
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32618)
LEFT, TOP, PIXEL, TILE = 500_000.0, 4_000_000.0, 10.0, 16
FORMATS = ("NPY", "NPZ", "TFRECORD", "WEBDATASET", "ZARR")
TASKS = ("CLASSIFICATION", "MULTI_LABEL", "SEGMENTATION", "PANOPTIC", "REGRESSION")


def place(x, y):
    """Pixels on the map."""
    return LEFT + PIXEL * x, TOP - PIXEL * y


def box(x, y, width, height):
    return shapely.box(*place(x, y + height), *place(x + width, y))


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Four by four tiles of 16 px, and four objects: one whole, one across two tiles, one a sliver, one elsewhere."""
    folder = tmp_path_factory.mktemp("scene")
    random = np.random.default_rng(0)
    pixels = random.integers(1, 4000, (64, 64, 4)).astype(np.uint16)
    pixels[40:42, :3] = 0
    names = ("2020-05-01 B3", "2020-05-01 B4", "2020-06-01 B3", "2020-06-01 B4")
    write(folder / "image.tif", pixels, 0, names)
    write(folder / "values.tif", random.normal(5, 2, (64, 64, 1)).astype(np.float32), np.nan)
    write(folder / "second.tif", pixels[..., :3] // 16, None)
    places = [(x, y) for y in range(0, 64, TILE) for x in range(0, 64, TILE)]
    columns = {
        "tile_id": [f"t{number:02d}" for number in range(16)],
        "label": ["dark", "bright"] * 8,
        "labels": ["road;house", None, "house", "road"] * 4,
        "split": ["train"] * 12 + ["val"] * 4,
    }
    arrays = {name: np.array(column, dtype=object) for name, column in columns.items()}
    boxes = np.array([box(x, y, TILE, TILE) for x, y in places], dtype=object)
    write_layer(folder / "tiles.gpkg", boxes, {**arrays, "height": np.arange(16.0)}, UTM)
    shapes = [box(2, 3, 8, 4), box(26, 2, 12, 8), box(3.2, 20, 0.4, 6), box(50, 50, 10, 10)]
    kinds = np.array(["house", "house", "road", "pond"], dtype=object)
    write_layer(folder / "objects.gpkg", np.array(shapes, dtype=object), {"class": kinds}, UTM)
    return folder


def write(path, pixels, nodata, names=()):
    rows, columns, count = pixels.shape
    profile = {"driver": "GTiff", "width": columns, "height": rows, "count": count, "dtype": pixels.dtype}
    with rasterio.open(
        path, "w", **profile, crs=UTM, transform=Affine(PIXEL, 0, LEFT, 0, -PIXEL, TOP), nodata=nodata
    ) as target:
        target.write(np.moveaxis(pixels, -1, 0))
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name)


def export(scene, output, task, **options):
    if task in ("SEGMENTATION", "PANOPTIC", "DETECTION"):
        options = {"labels": str(scene / "objects.gpkg"), "class_field": "class", **options}
    elif task == "REGRESSION" and "value_field" not in options:
        options["labels"] = str(scene / "values.tif")
    elif task == "PAIRS":
        options["targets"] = (str(scene / "second.tif"),)
    job = ExportTilesOptions(
        rasters=(str(scene / "image.tif"),), tiles=str(scene / "tiles.gpkg"), output=str(output), task=task, **options
    )
    export_tiles(job, Progress())
    return output


def read_all(folder):
    """Pixels and labels of all tiles of all splits, and the dataset."""
    dataset = open_dataset(folder)
    found = {}
    for name, tiles in dataset.splits.items():
        reader = TileReader(dataset, tiles)
        for number, tile in enumerate(tiles):
            pixels, valid, labels = reader.raster_values(number)
            found[name, tile.tile_id] = (pixels, valid, labels)
    return dataset, found


@pytest.mark.parametrize("task", TASKS)
def test_every_format_teaches_what_geotiff_does(scene, tmp_path, task):
    dataset, plain = read_all(export(scene, tmp_path / "GTIFF", task))
    with rasterio.open(scene / "image.tif") as source:
        image = np.moveaxis(source.read(), 0, -1)
    assert np.array_equal(plain["train", "t05"][0], image[16:32, 16:32])
    for tile_format in FORMATS:
        other, found = read_all(export(scene, tmp_path / tile_format, task, format=tile_format))
        assert list(found) == list(plain) and other.classes == dataset.classes
        for key, arrays in plain.items():
            for one, two in zip(arrays, found[key]):
                assert one.dtype == two.dtype
                assert np.array_equal(one, two, equal_nan=one.dtype.kind == "f"), (tile_format, key)
        training, same = (TileReader(each, each.splits["train"]) for each in (dataset, other))
        if task == "REGRESSION":
            assert training.targets(Progress()) == same.targets(Progress())
        else:
            assert training.counts(Progress()).tolist() == same.counts(Progress()).tolist()


def test_a_panoptic_dataset_is_learned_as_classes_of_pixels(scene, tmp_path):
    dataset, found = read_all(export(scene, tmp_path / "p", "PANOPTIC"))
    assert (dataset.task, dataset.spatial) == ("SEGMENTATION", True)
    assert [entry.name for entry in dataset.classes] == ["background", "house", "pond", "road"]
    expected = np.zeros((TILE, TILE), np.uint8)
    expected[3:7, 2:10] = 1
    assert np.array_equal(found["train", "t00"][2], expected)


def test_several_labels_come_from_the_task(scene, tmp_path):
    dataset, found = read_all(export(scene, tmp_path / "m", "MULTI_LABEL", format="WEBDATASET"))
    assert dataset.task == "MULTI_LABEL"
    assert [(entry.id, entry.name) for entry in dataset.classes] == [(1, "house"), (2, "road")]
    assert [found["val", name][2].tolist() for name in ("t12", "t13", "t14", "t15")] == [[1, 1], [0, 0], [1, 0], [0, 1]]
    assert open_dataset(tmp_path / "m", multi_label=True).classes == dataset.classes


@pytest.mark.parametrize("tile_format", ["GTIFF", "NPY", "TFRECORD", "WEBDATASET", "ZARR"])
def test_images_by_date_are_the_bands_date_by_date(scene, tmp_path, tile_format):
    _, plain = read_all(export(scene, tmp_path / "s", "CLASSIFICATION"))
    _, found = read_all(export(scene, tmp_path / "d", "CLASSIFICATION", format=tile_format, series="DATES"))
    for key, (pixels, valid, label) in plain.items():
        assert np.array_equal(found[key][0], pixels) and np.array_equal(found[key][1], valid)
        assert found[key][2] == label


@pytest.mark.parametrize("tile_format", ["GTIFF", "TFRECORD", "WEBDATASET", "ZARR"])
def test_masks_of_sixteen_bits_give_the_places_of_their_classes(scene, tmp_path, tile_format):
    (tmp_path / "classes.csv").write_text("id,name\n700,house\n3,pond\n65000,road\n", encoding="utf-8")
    _, plain = read_all(export(scene, tmp_path / "8", "SEGMENTATION"))
    wide = {"class_file": str(tmp_path / "classes.csv"), "format": tile_format}
    dataset, found = read_all(export(scene, tmp_path / "16", "SEGMENTATION", **wide))
    assert (dataset.manifest.mask_dtype, dataset.manifest.ignore) == ("uint16", 65535)
    ids = [entry.id for entry in dataset.classes]
    assert sorted(ids) == [0, 3, 700, 65000]
    # By name: background, house, pond, road.
    names = [entry.name for entry in dataset.classes]
    place_of = np.full(256, 255, np.uint8)
    place_of[:4] = [names.index(name) for name in ("background", "house", "pond", "road")]
    for key, (_, _, labels) in plain.items():
        assert found[key][2].dtype == np.uint8
        assert np.array_equal(found[key][2], place_of[labels])
    assert (plain["train", "t08"][2] == 255).sum() == 6  # nodata in every band
    values, _, _ = inspected(tmp_path, tmp_path / "16")
    masks = [labels for (split, _), (_, _, labels) in plain.items() if split == "train"]
    counted = dict(zip(names, values["class_counts"]["train"]))
    assert counted["house"] == sum(int((labels == 1).sum()) for labels in masks)
    assert values["ignored"] == {"train": 6, "val": 0}
    assert not values["unknown_ids"]


@pytest.mark.parametrize(
    ("task", "options", "sentence"),
    [
        ("DETECTION", {}, r"task is DETECTION, which nothing here learns from.*Convert dataset"),
        ("PAIRS", {}, r"holds pairs of images.*README\.md in its folder"),
        ("IMAGES", {}, r"holds no labels: its task is IMAGES.*Label the tiles"),
        ("REGRESSION", {"value_field": "height"}, r"one value for each tile \(height\).*without VALUE_FIELD"),
    ],
)
def test_what_nothing_learns_from_is_refused_with_what_to_do(scene, tmp_path, task, options, sentence):
    folder = export(scene, tmp_path / "d", task, **options)
    with pytest.raises(InputError) as failure:
        open_dataset(folder)
    text = str(failure.value)
    assert re.search(sentence, text), text


def test_labels_of_a_tile_that_the_dataset_does_not_name_are_told(scene, tmp_path):
    folder = export(scene, tmp_path / "d", "MULTI_LABEL")
    manifest = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    manifest["classes"] = manifest["classes"][:1]
    (folder / "dataset.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(InputError, match=r"holds the label 'road', which dataset\.json does not name"):
        open_dataset(folder)
    figures, _, _ = inspected(tmp_path, folder)
    assert [(entry["id"], entry["name"]) for entry in figures["classes"]] == [(1, "house"), (-1, "road")]
    assert any("'road' is in tiles.gpkg, but not among the classes" in text for text in figures["warnings"])


def test_masks_of_a_type_that_is_none_are_refused(scene, tmp_path):
    folder = export(scene, tmp_path / "d", "SEGMENTATION")
    manifest = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    manifest["mask_dtype"] = "float64"
    (folder / "dataset.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(InputError, match="masks of type uint8 or uint16, got 'float64'"):
        open_dataset(folder)


def inspected(tmp_path, folder, **options):
    """(figures, page, values) of an inspection."""
    report, metrics = tmp_path / "report.html", tmp_path / "figures.json"
    job = InspectDatasetOptions(dataset=str(folder), report=str(report), metrics=str(metrics), **options)
    values = inspect_dataset(job, Progress())
    return json.loads(metrics.read_text(encoding="utf-8")), report.read_text(encoding="utf-8"), values


@pytest.mark.parametrize("tile_format", ["GTIFF", "WEBDATASET", "ZARR"])
def test_objects_are_counted_and_measured(scene, tmp_path, tile_format):
    folder = export(scene, tmp_path / "d", "DETECTION", format=tile_format)
    figures, page, _ = inspected(tmp_path, folder)
    assert figures["unit"] == "objects"
    assert [entry["name"] for entry in figures["classes"]] == ["house", "pond", "road"]
    assert figures["class_counts"] == {"train": [3, 0, 1], "val": [0, 1, 0]}
    assert figures["tiles_holding"] == {"train": [3, 0, 1], "val": [0, 1, 0]}
    train = figures["objects"]["train"]
    assert (train["objects"], train["tiles"], train["tiles_without"]) == (4, 12, 8)
    # Half of one object is in each of two tiles.
    assert (train["truncated"], train["narrower_than_a_pixel"]) == (2, 1)
    assert train["sizes"] == {"small": 4, "medium": 0, "large": 0}
    sides = train["classes"]["house"]["side_px"]
    assert sides["least"] == pytest.approx(32**0.5, rel=1e-4) and sides["greatest"] == pytest.approx(48**0.5, rel=1e-4)
    assert figures["objects"]["val"]["classes"]["pond"]["side_px"]["median"] == pytest.approx(10, rel=1e-4)
    assert any("narrower than a pixel" in text for text in figures["warnings"])
    assert any("have no object" in text for text in figures["warnings"])
    assert "<h2" in page and "narrower than 1 px" in page and "on each its objects and their boxes" in page


def test_a_panoptic_dataset_shows_masks_and_objects(scene, tmp_path):
    figures, page, _ = inspected(tmp_path, export(scene, tmp_path / "d", "PANOPTIC"))
    assert figures["unit"] == "pixels"
    assert dict(zip([entry["name"] for entry in figures["classes"]], figures["class_counts"]["val"]))["pond"] == 100
    assert figures["objects"]["val"]["classes"]["pond"]["objects"] == 1
    assert "beside each its mask" in page and "on each its objects" in page


def test_several_labels_count_for_each_class(scene, tmp_path):
    figures, page, _ = inspected(tmp_path, export(scene, tmp_path / "d", "MULTI_LABEL", format="TFRECORD"))
    assert figures["class_counts"] == {"train": [6, 6], "val": [2, 2]}
    assert figures["unit"] == "tiles" and figures["objects"] == {}
    assert "several labels for each tile" in page


def test_both_images_of_a_pair_are_shown(scene, tmp_path):
    _, page, values = inspected(tmp_path, export(scene, tmp_path / "d", "PAIRS", format="NPZ"))
    assert values["tiles"] == 16 and "beside each its second image" in page
    assert page.count("image and second image of tile t") == 16


def test_tiles_lie_where_their_transforms_say(scene, tmp_path):

    tiles = dataset_tiles(export(scene, tmp_path / "d", "SEGMENTATION"))
    assert tiles.frames[5].tolist() == [*place(16, 16), 160.0, 0.0, 0.0, -160.0]
    assert tiles.stored is not None
    tiles.stored.close()


def test_a_dataset_that_lost_an_array_says_which(scene, tmp_path):
    folder = export(scene, tmp_path / "d", "DETECTION", format="WEBDATASET")
    shard = sorted(folder.glob("train-*.tar"))[0]
    shard.write_bytes(shard.read_bytes()[:3000])
    figures, _, _ = inspected(tmp_path, folder)
    assert 0 < len(figures["unread"]) < 13
    assert all(shard.name in why for why in figures["unread"].values())
    assert any("cannot be read, and training would stop there" in text for text in figures["warnings"])


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_a_panoptic_dataset_trains_and_is_measured(scene, tmp_path):
    from tilewright.engine.evaluation.evaluate import evaluate_model
    from tilewright.engine.evaluation.options import EvaluateModelOptions
    from tilewright.engine.models.options import TrainModelOptions
    from tilewright.engine.models.training import train_model

    folder = export(scene, tmp_path / "d", "PANOPTIC", format="WEBDATASET")
    model = tmp_path / "model.keras"
    values = train_model(
        TrainModelOptions(str(folder), str(model), epochs=1, depth=1, width=4, batch_size=4), Progress()
    )
    assert [entry["name"] for entry in values["classes"]] == ["background", "house", "pond", "road"]
    figures = evaluate_model(EvaluateModelOptions(str(model), dataset=str(folder), split="val"), Progress())
    assert figures["samples"] == 4 * TILE * TILE
    assert Path(values["sidecar"]).exists()
