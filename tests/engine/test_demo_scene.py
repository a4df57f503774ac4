"""The demo's scene: the same everywhere, on the tutorial's grid, and its labels true to its pixels."""

import hashlib
import subprocess
import sys
from pathlib import Path

import fiona
import numpy as np
import pytest
import rasterio
from rasterio.features import rasterize
from rasterio.warp import transform_geom
from shapely.geometry import Point, shape

SCENE = Path(__file__).resolve().parents[2] / "demo" / "scene.py"
FILES = {"area.gpkg", "clouds.gpkg", "image.tif", "labels.gpkg", "scl.tif", "truth.tif", "urban.gpkg"}
COLS, ROWS = 512, 384
#: Of the pixels of seed 0 at 512 × 384, so that another processor or library that changes them is noticed.
PIXELS_SHA256 = "5a3b6945cc9d2bfb47034b467c77783dbc85d1f00bd3c6c3b24df303e81adbe7"  # pragma: allowlist secret


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, str(SCENE), str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def pixels(path: Path) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read()


def features(path: Path) -> list:
    with fiona.open(path) as layer:
        return [(shape(feature.geometry), dict(feature.properties)) for feature in layer]


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "scene"
    done = make(folder, "--size", f"{COLS}x{ROWS}")
    assert done.returncode == 0, done.stderr
    return folder


def test_writes_its_files_and_nothing_else(scene):
    assert {path.name for path in scene.iterdir()} == FILES


def test_the_same_seed_gives_the_same_scene(scene, tmp_path):
    again = tmp_path / "again"
    assert make(again, "--size", f"{COLS}x{ROWS}", "--seed", "0").returncode == 0
    for name in ("image.tif", "truth.tif", "scl.tif"):
        assert np.array_equal(pixels(scene / name), pixels(again / name)), name
    for name in ("labels.gpkg", "urban.gpkg", "area.gpkg", "clouds.gpkg"):
        assert features(scene / name) == features(again / name), name


def test_the_pixels_are_those_of_every_other_machine(scene):
    digest = hashlib.sha256()
    for name in ("image.tif", "truth.tif", "scl.tif"):
        digest.update(pixels(scene / name).astype("<u2").tobytes())
    assert digest.hexdigest() == PIXELS_SHA256


def test_another_seed_gives_another_scene(scene, tmp_path):
    assert make(tmp_path / "other", "--size", f"{COLS}x{ROWS}", "--seed", "7").returncode == 0
    differ = pixels(tmp_path / "other" / "image.tif") != pixels(scene / "image.tif")
    assert differ.mean() > 0.8


def test_image_lies_on_the_tutorials_grid(scene):
    with rasterio.open(scene / "image.tif") as image:
        assert (image.width, image.height, image.dtypes[0], image.nodata) == (COLS, ROWS, "uint16", 0)
        assert image.crs.to_epsg() == 4326
        assert image.transform.a == 0.0002658692000000030618
        assert image.transform.e == -0.0002641357688113412814
        assert (image.transform.b, image.transform.d) == (0, 0)
        assert image.descriptions == ("B4", "B3", "B2", "B8", "B11", "B12")
        left, bottom, right, top = image.bounds
        assert left < 108.55 < right and bottom < -6.73 < top
    for name in ("truth.tif", "scl.tif"):
        with rasterio.open(scene / name) as other, rasterio.open(scene / "image.tif") as image:
            assert (other.transform, other.crs, other.shape) == (image.transform, image.crs, image.shape)


def test_every_class_covers_a_good_part(scene):
    truth = pixels(scene / "truth.tif")[0]
    shares = np.bincount(truth[truth > 0], minlength=5)[1:] / (truth > 0).sum()
    assert len(shares) == 4
    assert shares.min() > 0.05 and shares.max() < 0.75


def test_bands_tell_the_classes_apart(scene):
    image, truth, scl = pixels(scene / "image.tif"), pixels(scene / "truth.tif")[0], pixels(scene / "scl.tif")[0]
    red, infrared = image[0].astype(float), image[3].astype(float)
    clear = ~np.isin(scl, (0, 3, 8, 9))
    index = (infrared - red) / np.maximum(infrared + red, 1)
    field, forest, urban, water = (np.median(index[clear & (truth == number)]) for number in (1, 2, 3, 4))
    assert forest > field > urban > water
    assert water < 0 < urban < 0.4 < field


def test_collar_is_nodata_in_every_band_and_nothing_else_is(scene):
    image, truth, scl = pixels(scene / "image.tif"), pixels(scene / "truth.tif")[0], pixels(scene / "scl.tif")[0]
    empty = (image == 0).all(axis=0)
    assert np.array_equal(empty, (image == 0).any(axis=0))
    assert np.array_equal(empty, truth == 0) and np.array_equal(empty, scl == 0)
    assert 0.02 < empty.mean() < 0.12
    assert empty[0, 0] and empty[-1, -1] and not empty[ROWS // 2, COLS // 2]


def test_clouds_are_bright_and_their_shadows_dark_and_displaced(scene):
    image, truth, scl = pixels(scene / "image.tif"), pixels(scene / "truth.tif")[0], pixels(scene / "scl.tif")[0]
    cloud, shadow = scl == 9, scl == 3
    assert 0.005 < cloud.mean() < 0.1 and 0.002 < shadow.mean() < 0.1
    assert np.median(image[2][cloud]) > 4000
    land = (truth == 1) | (truth == 2)
    assert np.median(image[3][shadow & land]) < 0.75 * np.median(image[3][(scl == 4) & land])
    # Shadows lie south-west of clouds: moved back north-east they meet clouds far more often than where they are.
    down, right = round(24 * COLS / 1792), round(-30 * COLS / 1792)
    cover = np.isin(scl, (8, 9))
    back = np.roll(shadow, (-down, -right), axis=(0, 1))
    assert (back & cover).sum() > 0.8 * shadow.sum()


def test_labels_say_what_the_truth_says(scene):
    with fiona.open(scene / "labels.gpkg") as layer:
        assert layer.crs.to_epsg() == 32749
        labels = [(dict(f.properties)["class"], transform_geom(layer.crs, "EPSG:4326", f.geometry)) for f in layer]
    assert {name for name, _ in labels} == {"field", "forest", "urban", "water"}
    ids = {"field": 1, "forest": 2, "urban": 3, "water": 4}
    with rasterio.open(scene / "truth.tif") as source:
        truth, grid = source.read(1), source.transform
    drawn = rasterize([(geometry, ids[name]) for name, geometry in labels], truth.shape, transform=grid)
    inside = truth > 0
    assert (drawn[inside] == truth[inside]).mean() > 0.97
    assert (drawn[~inside] > 0).mean() < 0.05
    assert all(shape(geometry).is_valid for _, geometry in labels)


def test_flaws_come_only_when_asked_for(scene, tmp_path):
    assert make(tmp_path / "flawed", "--size", f"{COLS}x{ROWS}", "--flaws").returncode == 0
    sound, flawed = features(scene / "labels.gpkg"), features(tmp_path / "flawed" / "labels.gpkg")
    assert flawed[: len(sound)] == sound
    (_, null), (crossed, named) = flawed[len(sound) :]
    assert null["class"] is None
    assert named["class"] == "field" and not crossed.is_valid


def test_urban_extent_is_one_feature_around_the_city(scene):
    [(extent, _)] = features(scene / "urban.gpkg")
    with rasterio.open(scene / "truth.tif") as source:
        truth, grid = source.read(1), source.transform
    inside = rasterize([extent], truth.shape, transform=grid).astype(bool)
    assert extent.is_valid
    assert (truth[inside] == 3).mean() > 0.6
    assert inside[truth == 3].mean() > 0.7


def test_area_keeps_clear_of_the_collar(scene):
    [(area, _)] = features(scene / "area.gpkg")
    with rasterio.open(scene / "truth.tif") as source:
        truth, grid = source.read(1), source.transform
    inside = rasterize([area], truth.shape, transform=grid, all_touched=True).astype(bool)
    assert inside.mean() > 0.2 and (truth[inside] > 0).all()


def test_cloud_points_lie_on_clouds_or_shadows_one_in_each_spoilt_tile(scene):
    scl = pixels(scene / "scl.tif")[0]
    with rasterio.open(scene / "scl.tif") as source:
        places = []
        for point, values in features(scene / "clouds.gpkg"):
            assert isinstance(point, Point) and values["is_cloud"] == 1
            places.append(source.index(point.x, point.y))
    assert places
    assert all(scl[place] in (3, 8, 9) for place in places)
    spoilt = np.isin(scl, (3, 8, 9)).reshape(ROWS // 64, 64, COLS // 64, 64).mean(axis=(1, 3))
    assert {(row // 64, col // 64) for row, col in places} == set(zip(*np.nonzero(spoilt >= 0.03)))
    assert len(places) == (spoilt >= 0.03).sum()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--size", "100x100"], "must be COLUMNSxROWS, each from 192 to 20000, got '100x100'"),
        (["--size", "big"], "must be COLUMNSxROWS"),
        (["--seed", "-1"], "--seed must be at least 0, got -1"),
    ],
)
def test_bad_arguments_are_refused_before_anything_is_written(arguments, reason, tmp_path):
    done = make(tmp_path / "scene", *arguments)
    assert done.returncode == 2 and reason in done.stderr
    assert not (tmp_path / "scene").exists()
