"""Merging, appending and splitting datasets as users call them."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

SIDE = 64


@pytest.fixture
def dataset(run, tmp_path):
    """Makes a dataset of 16 tiles with two classes."""

    def make(name, west=500000, labels=("urban", "water"), seed=1):
        path = str(tmp_path / f"{name}.tif")
        pixels = np.random.default_rng(seed).integers(900, 1500, (2, SIDE, SIDE)).astype(np.uint16)
        target = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 2, gdal.GDT_UInt16)
        target.SetGeoTransform((west, 10, 0, 9000000, 0, -10))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32749)
        target.SetProjection(crs.ExportToWkt())
        for number in (1, 2):
            target.GetRasterBand(number).WriteArray(pixels[number - 1])
        target.FlushCache()
        fields = "field=label:string&field=split:string&field=tile_id:string"
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:32749&{fields}", name, "memory")
        for number in range(16):
            x, y = west + number % 4 * 160, 9000000 - number // 4 * 160
            feature = QgsFeature(layer.fields())
            feature.setAttributes([labels[number % 2], ("train", "train", "val", "test")[number % 4], f"t{number}"])
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - 160, x + 160, y)))
            layer.dataProvider().addFeature(feature)
        return run("exporttiles", INPUT=[path], TILES=layer, OUTPUT=str(tmp_path / name))["OUTPUT"]

    return make


def manifest_of(folder):
    return json.loads((Path(folder) / "dataset.json").read_text(encoding="utf-8"))


def tile(folder, tile_id):
    layer = QgsVectorLayer(str(Path(folder) / "tiles.gpkg"), "tiles", "ogr")
    found = [feature["file"] for feature in layer.getFeatures() if feature["tile_id"] == tile_id]
    assert len(found) == 1
    return gdal.Open(str(Path(folder) / found[0])).ReadAsArray()


def test_merging(run, dataset, tmp_path, feedback):
    one, two = dataset("one"), dataset("two", 600000, ("forest", "water"), 2)
    done = run("mergedatasets", INPUTS=[one, str(Path(two) / "dataset.json")], OUTPUT=str(tmp_path / "both"))
    assert (done["TILE_COUNT"], done["MANIFEST"]) == (32, str(tmp_path / "both" / "dataset.json"))
    manifest = manifest_of(done["OUTPUT"])
    assert [(entry["id"], entry["name"]) for entry in manifest["classes"]] == [
        (1, "urban"),
        (2, "water"),
        (3, "forest"),
    ]
    assert manifest["splits"]["train"] == {"count": 16, "labels": {"forest": 4, "urban": 4, "water": 8}}
    assert np.array_equal(tile(done["OUTPUT"], "t5"), tile(one, "t5"))
    assert np.array_equal(tile(done["OUTPUT"], "t5_2"), tile(two, "t5"))
    assert any("16 tiles have an id that another tile has" in text for text in feedback.infos)
    again = run("mergedatasets", INPUTS=[one, two], OUTPUT=str(tmp_path / "both"))
    assert again["TILE_COUNT"] == 32
    assert any("nothing was changed" in text for text in feedback.infos)


def test_appending(run, dataset):
    one, two = dataset("one"), dataset("two", 600000, ("forest", "water"), 2)
    done = run("appendtodataset", DATASET=one, INPUT=two)
    assert done == {"TILE_COUNT": 32, "MANIFEST": str(Path(one) / "dataset.json")}
    assert [entry["name"] for entry in manifest_of(one)["classes"]] == ["urban", "water", "forest"]
    assert np.array_equal(tile(one, "t7_2"), tile(two, "t7"))
    assert manifest_of(two)["splits"]["train"]["count"] == 8


def test_splitting(run, dataset, tmp_path, feedback):
    one = dataset("one")
    done = run(
        "splitdataset", INPUT=one, METHOD="STRATIFIED", TRAIN=50, VALIDATION=25, TEST=25, OUTPUT=str(tmp_path / "new")
    )
    assert done["TILE_COUNT"] == 16
    splits = manifest_of(done["OUTPUT"])["splits"]
    assert {name: part["labels"] for name, part in splits.items()} == {
        "train": {"urban": 4, "water": 4},
        "val": {"urban": 2, "water": 2},
        "test": {"urban": 2, "water": 2},
    }
    assert np.array_equal(tile(done["OUTPUT"], "t9"), tile(one, "t9"))
    assert "train: 8 tiles (50.0 %)" in feedback.infos
    # What comes out can be looked through like any other.
    looked = run("inspectdataset", DATASET=done["OUTPUT"], REPORT=str(tmp_path / "report.html"))
    assert (looked["TILE_COUNT"], looked["LEAKS"]) == (16, 0)


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("mergedatasets", {"INPUTS": ["one"], "OUTPUT": "new"}, "inputs must name at least two datasets, got 1"),
        ("mergedatasets", {"INPUTS": ["one", "nowhere"], "OUTPUT": "new"}, "INPUTS must be there"),
        ("mergedatasets", {"INPUTS": ["one", "one"], "OUTPUT": "new"}, "inputs must be different datasets"),
        ("mergedatasets", {"INPUTS": ["one", "empty"], "OUTPUT": "new"}, "is not a dataset folder"),
        ("appendtodataset", {"DATASET": "one", "INPUT": "one"}, "input must be another dataset"),
        ("appendtodataset", {"DATASET": "nowhere", "INPUT": "one"}, "There is no dataset folder"),
        ("appendtodataset", {"DATASET": "one", "INPUT": "nowhere"}, "INPUT must be there"),
        ("splitdataset", {"INPUT": "empty", "OUTPUT": "new"}, "is not a dataset folder"),
        ("splitdataset", {"INPUT": "one", "TRAIN": 90, "OUTPUT": "new"}, "must add up to 100 %, got 120"),
        ("splitdataset", {"INPUT": "one", "LABEL_FIELD": "kind", "OUTPUT": "new"}, "tiles have no field 'kind'"),
        ("splitdataset", {"INPUT": "one", "OUTPUT": "one"}, "output must not lie in a dataset"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_changed(run, dataset, tmp_path, name, parameters, words):
    dataset("one")
    (tmp_path / "empty").mkdir()
    before = there(tmp_path)

    def placed(value):
        return str(tmp_path / value) if isinstance(value, str) and value != "kind" else value

    given = {
        key: [placed(part) for part in value] if isinstance(value, list) else placed(value)
        for key, value in parameters.items()
    }
    with pytest.raises(QgsProcessingException, match=words):
        run(name, **given)
    assert there(tmp_path) == before


def there(folder):
    """Files with their bytes, but for what QGIS itself notes beside a raster that it opens."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".aux.xml"))
    return {str(path): path.read_bytes() for path in files}
