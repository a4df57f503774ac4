"""Inspecting a dataset and a tile layer as users call it."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

SIDE = 64


@pytest.fixture
def image(tmp_path):
    """Two bands; the west is nodata."""
    path = str(tmp_path / "image.tif")
    pixels = np.random.default_rng(1).integers(900, 1500, (2, SIDE, SIDE)).astype(np.uint16)
    pixels[:, :, :16] = 0
    target = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 2, gdal.GDT_UInt16)
    target.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    target.SetProjection(crs.ExportToWkt())
    for number in (1, 2):
        target.GetRasterBand(number).WriteArray(pixels[number - 1])
        target.GetRasterBand(number).SetNoDataValue(0)
    target.FlushCache()
    return path


def tile_layer(fields="label:string", labels=("urban", "water")):
    """Four columns of tiles in a layer that lives in memory alone."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32749&field={fields}", "my tiles", "memory")
    for number in range(16):
        west, north = 500000 + number % 4 * 160, 9000000 - number // 4 * 160
        feature = QgsFeature(layer.fields())
        feature.setAttributes([labels[number % len(labels)]])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, north - 160, west + 160, north)))
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_tile_layer_of_memory_and_the_dataset_made_of_it(run, image, tmp_path, feedback):
    report, metrics = str(tmp_path / "report.html"), str(tmp_path / "figures.json")
    done = run("inspectdataset", TILES=tile_layer(), RASTERS=[image], REPORT=report, METRICS=metrics)
    assert (done["REPORT"], done["METRICS"]) == (report, metrics)
    assert (done["TILE_COUNT"], done["DUPLICATES"], done["LEAKS"]) == (16, 0, 0)
    figures = json.loads(Path(metrics).read_text(encoding="utf-8"))
    assert figures["source"] == "my tiles"
    assert figures["class_counts"] == {"": [8, 8]}
    pixels = gdal.Open(image).ReadAsArray().astype(float)
    for band, values in zip(figures["bands"], pixels):
        assert band["statistics"]["pixels"] == SIDE * (SIDE - 16)
        assert band["statistics"]["mean"] == pytest.approx(values[:, 16:].mean())
        assert band["statistics"]["std"] == pytest.approx(values[:, 16:].std())
    assert figures["nodata"]["tiles"][""] == {
        "none": 12, "up to 10 %": 0, "10 to 50 %": 0, "more than 50 %": 0, "all": 4,
    }  # fmt: skip
    assert "4 tiles hold nothing but nodata." in feedback.warnings
    assert "my tiles" in Path(report).read_text(encoding="utf-8")

    dataset = run("exporttiles", INPUT=[image], TILES=tile_layer(), OUTPUT=str(tmp_path / "dataset"))["OUTPUT"]
    done = run("inspectdataset", DATASET=dataset, METRICS=metrics, SAMPLES=1)
    of_dataset = json.loads(Path(metrics).read_text(encoding="utf-8"))
    assert of_dataset["task"] == "CLASSIFICATION"
    for key in ("tiles", "class_counts", "nodata", "classes"):
        assert of_dataset[key] == figures[key], key
    assert [band["histogram"] for band in of_dataset["bands"]] == [band["histogram"] for band in figures["bands"]]


def test_another_label_field_and_no_raster(run, tmp_path):
    metrics = str(tmp_path / "figures.json")
    tiles = tile_layer("kind:string", ("a", "b", "c", "d"))
    done = run("inspectdataset", TILES=tiles, LABEL_FIELD="kind", SPLIT_FIELD="", METRICS=metrics)
    assert json.loads(Path(metrics).read_text(encoding="utf-8"))["class_counts"] == {"": [4, 4, 4, 4]}
    # Where nobody has looked at pixels, nothing is said of copies.
    assert "DUPLICATES" not in done


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "dataset is required, or a tile layer in its place"),
        ({"DATASET": "empty"}, "is not a dataset folder: it has no dataset.json"),
        ({"DATASET": "nowhere"}, "DATASET must be there"),
        ({"DATASET": "empty", "RASTERS": ["image.tif"]}, "rasters go with a tile layer"),
        ({"SAMPLES": -1}, "SAMPLES must be at least 0"),
        ({"SAMPLES": 1000}, "SAMPLES must be at most 200"),
        ({"METRICS": "nowhere/f.json", "DATASET": "empty"}, "METRICS cannot be written"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(run, image, tmp_path, monkeypatch, changes, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    before = there(tmp_path)
    with pytest.raises(QgsProcessingException, match=words):
        run("inspectdataset", **{"METRICS": str(tmp_path / "f.json"), **changes})
    assert there(tmp_path) == before


def there(folder):
    """Files, but for what QGIS itself notes beside a raster that it opens."""
    return sorted(path for path in folder.rglob("*") if not path.name.endswith(".aux.xml"))
