"""GeoJSON beside tiles, read back by fiona."""

import json

import fiona
import numpy as np
import pytest
import rasterio.features
import shapely
from annotation_fixtures import TURNED, UTM, export, on_map, write_raster, write_tiles, write_vector
from rasterio.crs import CRS
from tilewright.engine.datasets.annotations.geojson import collection, crs_member
from tilewright.engine.errors import OptionError

OBJECTS = [
    ("Straße, 1", shapely.Polygon([(3, 3), (14, 5), (11, 13), (4, 12)], [[(6, 6), (9, 7), (7, 9)]])),
    ("field", shapely.box(20.5, 20.25, 40, 30)),  # across two tiles
    ("field", shapely.MultiPolygon([shapely.box(1, 25, 4, 28), shapely.box(6, 25, 9, 28)])),
]


def dataset(tmp_path, transform=TURNED, crs=UTM, **options):
    pixels = np.random.default_rng(1).integers(1, 255, (64, 64, 3), dtype=np.uint8)
    raster = write_raster(tmp_path / "image.tif", pixels, transform, crs)
    labels = write_vector(
        tmp_path / "labels.gpkg",
        [on_map(shape, transform) for _, shape in OBJECTS],
        crs,
        kind=[name for name, _ in OBJECTS],
    )
    fields = {"label": ["a", "b", "b", "a"], "labels": ["a;b", "b", "", "a"], "value": [1.5, -2.0, 0.25, 8.0]}
    tiles = write_tiles(
        tmp_path / "tiles.gpkg", 2, 2, 32, transform, crs, split=["train", "val", "val", "test"], **fields
    )
    if options.get("task") in ("DETECTION", "SEGMENTATION", "PANOPTIC"):
        options.update(labels=labels, class_field="kind")
    return export(tmp_path / "data", raster, tiles, annotations=("GEOJSON",), **options)


def read(path):
    """Features and CRS as fiona has them."""
    with fiona.open(path) as source:
        return [(shapely.geometry.shape(one.geometry), dict(one.properties)) for one in source], source.crs


def same(found, wanted):
    return found.symmetric_difference(wanted).area < 1e-6 * wanted.area


def test_objects(tmp_path):
    folder = dataset(tmp_path, task="DETECTION", format="PNG")
    features, crs = read(folder / "train/geojson/r00000_c00000.geojson")
    assert crs.to_epsg() == 32633
    found = {properties["object_id"]: (shape, properties) for shape, properties in features}
    assert sorted(found) == [1, 2, 3]
    parts = {1: OBJECTS[0][1], 2: shapely.box(20.5, 20.25, 32, 30), 3: OBJECTS[2][1]}
    for number, part in parts.items():
        assert same(found[number][0], on_map(part, TURNED))
    assert found[1][1]["label"] == "Straße, 1"
    assert [found[number][1]["class_id"] for number in (1, 2, 3)] == [1, 2, 2]
    assert found[1][1]["share"] == 1
    assert found[2][1]["share"] == pytest.approx(11.5 / 19.5)
    assert not found[2][1]["truncated"]
    other, _ = read(folder / "val/geojson/r00000_c00001.geojson")
    assert len(other) == 1
    assert same(other[0][0], on_map(shapely.box(32, 20.25, 40, 30), TURNED))
    assert other[0][1]["object_id"] == 2
    empty, crs = read(folder / "test/geojson/r00001_c00001.geojson")
    assert empty == []
    assert crs.to_epsg() == 32633


def test_areas_of_masks(tmp_path):
    folder = dataset(tmp_path, task="SEGMENTATION")
    features, _ = read(folder / "train/geojson/r00000_c00000.geojson")
    with rasterio.open(folder / "train/masks/r00000_c00000.tif") as source:
        mask, transform = source.read(1), source.transform
    burnt = rasterio.features.rasterize(
        [(shape, properties["class_id"]) for shape, properties in features], (32, 32), transform=transform
    )
    assert set(np.unique(mask).tolist()) == {0, 1, 2}
    assert np.array_equal(burnt, mask)
    assert {properties["label"] for _, properties in features} == {"Straße, 1", "field"}


def test_labels_of_tiles(tmp_path):
    folder = dataset(tmp_path, task="CLASSIFICATION")
    features, _ = read(folder / "val/geojson/b_1.geojson")
    ((shape, properties),) = features
    assert same(shape, on_map(shapely.box(32, 0, 64, 32), TURNED))
    assert properties == {"label": "b", "class_id": 2}


def test_several_labels_of_tiles(tmp_path):
    folder = dataset(tmp_path, task="MULTI_LABEL")
    features, _ = read(folder / "train/geojson/r00000_c00000.geojson")
    assert [properties["label"] for _, properties in features] == ["a", "b"]


def test_values_of_tiles(tmp_path):
    folder = dataset(tmp_path, task="REGRESSION", value_field="value")
    features, _ = read(folder / "val/geojson/r00000_c00001.geojson")
    assert [properties for _, properties in features] == [{"value": -2.0}]


def test_full_folders(tmp_path):
    """Where classes have numbered folders, so has what lies beside them."""
    crowd = np.ones((8, 808, 1), dtype=np.uint8)
    raster = write_raster(tmp_path / "image.tif", crowd)
    tiles = write_tiles(tmp_path / "tiles.gpkg", 101, 1, 8, label=["a"] * 101)
    options = {"task": "CLASSIFICATION", "annotations": ("GEOJSON",), "files_per_folder": 100}
    folder = export(tmp_path / "data", raster, tiles, **options)
    assert (folder / "a/00001/a_101.tif").is_file()
    assert sorted(path.name for path in (folder / "geojson/a").iterdir()) == ["00000", "00001"]
    (one,), _ = read(folder / "geojson/a/00001/a_101.geojson")
    assert one[1] == {"label": "a", "class_id": 1}


@pytest.mark.parametrize(
    "crs",
    [
        CRS.from_epsg(4326),
        CRS.from_epsg(3857),
        CRS.from_string("+proj=laea +lat_0=47 +lon_0=11 +x_0=3 +datum=WGS84 +units=m"),
    ],
)
def test_gdal_knows_the_crs(tmp_path, crs):
    path = tmp_path / "one.geojson"
    feature = {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [11.0, 47.0]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs_member(crs), "features": [feature]}))
    with fiona.open(path) as source:
        assert CRS.from_wkt(source.crs.to_wkt()) == crs
        assert next(iter(source)).geometry.coordinates == (11.0, 47.0)


def test_no_crs():
    assert crs_member(None) is None


def test_refusals(tmp_path):
    with pytest.raises(OptionError, match=r"GEOJSON is for the tasks .*got IMAGES"):
        dataset(tmp_path, task="IMAGES")
    with pytest.raises(OptionError, match=r"the format must be one of GTIFF.*got TFRECORD"):
        dataset(tmp_path, task="CLASSIFICATION", format="TFRECORD")


def test_geometries_that_moving_has_spoilt_are_mended_and_those_without_a_place_are_null():
    hole = [(-1e-9, 5), (4, 4), (4, 6)]
    spoilt = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [hole])
    assert not spoilt.is_valid
    found = json.loads(collection(iter([(spoilt, {"label": "a"}), (None, {"label": "b"})]), {}))["features"]
    mended = shapely.geometry.shape(found[0]["geometry"])
    assert mended.is_valid
    assert mended.area == pytest.approx(spoilt.area, abs=1e-6)
    assert found[1] == {"type": "Feature", "properties": {"label": "b"}, "geometry": None}
