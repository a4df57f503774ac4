"""The STAC catalogue, read and validated by pystac."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio
import shapely
from affine import Affine
from annotation_fixtures import NORTH_UP, TURNED, UTM, export, on_map, write_raster, write_tiles, write_vector
from rasterio.crs import CRS
from rasterio.warp import transform_geom
from stac_schemas import FILE, LABEL, PROJECTION, validator
from tilewright.engine.datasets.annotations import stac
from tilewright.engine.datasets.annotations.stac import on_globe

OBJECTS = [
    ("Straße, 1", shapely.Polygon([(3, 3), (14, 5), (11, 13), (4, 12)], [[(6, 6), (9, 7), (7, 9)]])),
    ("field", shapely.box(20.5, 20.25, 40, 30)),  # across two tiles
]
TASKS = ("IMAGES", "CLASSIFICATION", "MULTI_LABEL", "SEGMENTATION", "REGRESSION", "DETECTION", "PANOPTIC", "PAIRS")


def dataset(tmp_path, task, transform=TURNED, crs=UTM, split=True, **options):
    pixels = np.random.default_rng(1).integers(1, 255, (64, 64, 3), dtype=np.uint8)
    raster = write_raster(tmp_path / "image.tif", pixels, transform, crs, nodata=0)
    fields = {"label": ["a", "b", "b", "a"], "labels": ["a;b", "b", "", "a"], "value": [1.5, -2.0, 0.25, 8.0]}
    if split:
        fields["split"] = ["train", "val", "train", "test"]
    tiles = write_tiles(tmp_path / "tiles.gpkg", 2, 2, 32, transform, crs, **fields)
    if task in ("DETECTION", "SEGMENTATION", "PANOPTIC"):
        options["class_field"] = "kind"
        options["labels"] = write_vector(
            tmp_path / "labels.gpkg",
            [on_map(shape, transform) for _, shape in OBJECTS],
            crs,
            kind=[name for name, _ in OBJECTS],
        )
    if task == "REGRESSION":
        options["value_field"] = "value"
    if task == "PAIRS":
        options["targets"] = (write_raster(tmp_path / "second.tif", pixels[..., :1], transform, crs),)
    return export(tmp_path / "data", raster, tiles, task=task, annotations=("STAC",), **options)


def items_of(folder):
    return {
        item.id: item for item in pystac.Catalog.from_file(str(folder / "stac/catalog.json")).get_items(recursive=True)
    }


@pytest.mark.parametrize("task", TASKS)
def test_valid_stac(tmp_path, task):
    """All that is written, by STAC's own schemas."""
    folder = dataset(tmp_path, task)
    plain = validator()
    count = 0
    for path in (folder / "stac").rglob("*.json"):
        values = json.loads(path.read_text(encoding="utf-8"))
        kind = pystac.STACObjectType.ITEM if values["type"] == "Feature" else pystac.STACObjectType.CATALOG
        plain.validate_core(values, kind, values["stac_version"], str(path))
        count += kind == pystac.STACObjectType.ITEM
    assert count == (4 if task in ("IMAGES", "PAIRS") else 8)


@pytest.mark.parametrize("task", TASKS)
def test_valid_extensions(tmp_path, task):
    """All items by the schemas of the extensions, through pystac."""
    folder = dataset(tmp_path, task)
    known = validator(LABEL, FILE, PROJECTION)
    catalogue = pystac.Catalog.from_file(str(folder / "stac/catalog.json"))
    used = set()
    for item in catalogue.get_items(recursive=True):
        used.update(uri for uri in item.validate(known) if "stac-extensions" in uri)
    assert len(used) == (2 if task in ("IMAGES", "PAIRS") else 3)


def test_a_wrong_label_item_is_found(tmp_path):
    """What the schema is good for."""
    known = validator(LABEL, FILE)
    item = items_of(dataset(tmp_path, "DETECTION"))["r00000_c00000-labels"]
    item.properties["label:type"] = "drawn"
    with pytest.raises(pystac.STACValidationError):
        item.validate(known)


def test_it_stands_alone_anywhere(tmp_path):
    """Links and files are found from any folder, and no link is absolute or to an item itself."""
    moved = tmp_path / "weit weg" / "Datensatz ü"
    moved.parent.mkdir()
    shutil.move(dataset(tmp_path, "SEGMENTATION"), moved)
    for path in (moved / "stac").rglob("*.json"):
        for link in json.loads(path.read_text(encoding="utf-8"))["links"]:
            assert link["rel"] != "self"
            assert link["href"].startswith(".")
            assert (path.parent / link["href"]).resolve().is_file()
    items = items_of(moved)
    assert sorted(items) == sorted(
        name + end
        for name in ("r00000_c00000", "r00000_c00001", "r00001_c00000", "r00001_c00001")
        for end in ("", "-labels")
    )
    for item in items.values():
        for asset in item.assets.values():
            content = Path(asset.get_absolute_href()).read_bytes()
            assert asset.extra_fields["file:size"] == len(content)
            # A multihash: 12 for SHA-256, 20 (hexadecimal) bytes long.
            assert asset.extra_fields["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()


def test_images(tmp_path):
    folder = dataset(tmp_path, "IMAGES")
    item = items_of(folder)["r00000_c00001"]
    outline = on_map(shapely.box(32, 0, 64, 32), TURNED)
    wanted = shapely.geometry.shape(transform_geom(UTM, "EPSG:4326", shapely.geometry.mapping(outline)))
    assert shapely.geometry.shape(item.geometry).symmetric_difference(wanted).area < 1e-9 * wanted.area
    assert np.allclose(item.bbox, wanted.bounds, rtol=0, atol=1e-12)
    asset = item.assets["image"]
    assert item.properties["proj:code"] == "EPSG:32633"
    with rasterio.open(asset.get_absolute_href()) as source:
        assert list(source.transform)[:6] == pytest.approx(asset.extra_fields["proj:transform"])
        assert list(source.shape) == asset.extra_fields["proj:shape"]
    bands = [{"name": name, "data_type": "uint8", "nodata": 0.0} for name in ("red", "green", "blue")]
    assert asset.extra_fields["bands"] == bands
    assert asset.media_type == "image/tiff; application=geotiff"


def label_item(folder, name):
    item = items_of(folder)[name + "-labels"]
    source = item.get_single_link("source")
    assert source.resolve_stac_object().target.id == name
    assert source.extra_fields["label:assets"] == ["image"]
    return item


def features_of(item):
    values = json.loads(Path(item.assets["labels"].get_absolute_href()).read_text(encoding="utf-8"))
    assert set(values) == {"type", "features"}  # in degrees, as GeoJSON is today
    return [(shapely.geometry.shape(one["geometry"]), one["properties"]) for one in values["features"]]


def test_objects(tmp_path):
    item = label_item(dataset(tmp_path, "DETECTION"), "r00000_c00000")
    assert item.properties["label:type"] == "vector"
    assert item.properties["label:properties"] == ["label"]
    assert item.properties["label:classes"] == [{"name": "label", "classes": ["Straße, 1", "field"]}]
    assert item.properties["label:tasks"] == ["detection"]
    (overview,) = item.properties["label:overviews"]
    assert overview["counts"] == [{"name": "Straße, 1", "count": 1}, {"name": "field", "count": 1}]
    assert item.assets["labels"].roles == ["labels", "labels-training", "labels-vector"]
    for (shape, properties), (name, part) in zip(
        features_of(item), [OBJECTS[0], ("field", shapely.box(20.5, 20.25, 32, 30))]
    ):
        assert properties["label"] == name
        wanted = shapely.geometry.shape(
            transform_geom(UTM, "EPSG:4326", shapely.geometry.mapping(on_map(part, TURNED)))
        )
        assert shape.symmetric_difference(wanted).area < 1e-6 * wanted.area


def test_labels_of_tiles(tmp_path):
    folder = dataset(tmp_path, "CLASSIFICATION")
    # Both splits have a first tile of class a.
    assert {"train-a_1", "test-a_1"} <= set(items_of(folder))
    ((shape, properties),) = features_of(label_item(folder, "val-b_1"))
    assert properties == {"label": "b", "class_id": 2}
    assert shapely.geometry.shape(items_of(folder)["val-b_1"].geometry).symmetric_difference(shape).area < 1e-15


def test_several_labels_of_tiles(tmp_path):
    found = features_of(label_item(dataset(tmp_path, "MULTI_LABEL"), "r00000_c00000"))
    assert [properties["label"] for _, properties in found] == ["a", "b"]


def test_values_of_tiles(tmp_path):
    item = label_item(dataset(tmp_path, "REGRESSION"), "r00000_c00001")
    assert item.properties["label:tasks"] == ["regression"]
    assert item.properties["label:properties"] == ["value"]
    assert [properties for _, properties in features_of(item)] == [{"value": -2.0}]


def test_masks(tmp_path):
    item = label_item(dataset(tmp_path, "SEGMENTATION"), "r00000_c00000")
    assert item.properties["label:type"] == "raster"
    assert item.properties["label:properties"] is None
    assert item.properties["label:classes"] == [{"name": None, "classes": [1, 2]}]
    mask = item.assets["mask"]
    assert mask.extra_fields["file:values"] == [
        {"values": [1], "summary": "Straße, 1"},
        {"values": [2], "summary": "field"},
    ]
    with rasterio.open(mask.get_absolute_href()) as source:
        assert set(np.unique(source.read()).tolist()) == {0, 1, 2}


def test_pairs(tmp_path):
    assets = items_of(dataset(tmp_path, "PAIRS"))["r00000_c00000"].assets
    assert sorted(assets) == ["image", "target"]
    assert Path(assets["target"].get_absolute_href()).as_posix().endswith("train/targets/r00000_c00000.tif")


def test_without_splits_and_of_other_formats(tmp_path):
    folder = dataset(tmp_path, "SEGMENTATION", split=False, format="PNG")
    assert sorted(path.name for path in (folder / "stac").iterdir()) == ["catalog.json", "images", "labels"]
    items = items_of(folder)
    assert len(items) == 8
    assert items["r00000_c00000"].assets["image"].media_type == "image/png"


def test_folders_are_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr(stac, "PER_PAGE", 2)
    pixels = np.ones((8, 72, 1), dtype=np.uint8)
    raster = write_raster(tmp_path / "image.tif", pixels, NORTH_UP)
    tiles = write_tiles(tmp_path / "tiles.gpkg", 9, 1, 8, split=["train"] * 5 + ["test"] * 4)
    folder = export(tmp_path / "data", raster, tiles, task="IMAGES", annotations=("STAC",))
    assert len(items_of(folder)) == 9
    counts = {
        path.name: len(list(path.glob("r*.json")))
        for path in sorted((folder / "stac/train/images").iterdir())
        if path.is_dir()
    }
    assert counts == {"00000": 2, "00001": 2, "00002": 1}
    assert len(list((folder / "stac/test/images").iterdir())) == 3


def test_the_antimeridian(tmp_path):
    crs, transform = CRS.from_epsg(32660), Affine(1000, 0, 785000, 0, -1000, 40000)
    folder = dataset(tmp_path, "IMAGES", transform, crs)
    item = items_of(folder)["r00000_c00000"]
    assert item.geometry["type"] == "Polygon"
    east, west = shapely.box(179, -1, 180, 1), shapely.box(-180, -1, -179, 1)
    across = [item for item in items_of(folder).values() if item.geometry["type"] == "MultiPolygon"]
    assert across
    for item in across:
        shape = shapely.geometry.shape(item.geometry)
        assert shape.is_valid
        assert shape.intersects(east)
        assert shape.intersects(west)
        assert shape.area < 0.2
        assert item.bbox[0] > 179
        assert item.bbox[2] < -179


def test_places_that_degrees_do_not_have():
    polar = CRS.from_string("+proj=ortho +lat_0=0 +lon_0=0 +ellps=sphere")
    assert on_globe(shapely.box(9e6, 9e6, 9.1e6, 9.1e6), polar) is None


def test_a_crs_without_a_number(tmp_path):
    crs = CRS.from_string("+proj=laea +lat_0=45 +lon_0=15 +x_0=500000 +y_0=5000000 +datum=WGS84 +units=m")
    item = items_of(dataset(tmp_path, "IMAGES", crs=crs))["r00000_c00000"]
    assert item.properties["proj:code"] is None
    assert CRS.from_wkt(item.properties["proj:wkt2"]) == crs
