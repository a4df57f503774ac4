"""Borders, values and records as users ask for them: memory layers, fields of any type, and what is refused."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProcessingException, QgsVectorLayer


def write(path, pixels, kind=gdal.GDT_Byte, nodata=None):
    height, width = pixels.shape
    target = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind)
    target.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    target.SetProjection(crs.ExportToWkt())
    if nodata is not None:
        target.GetRasterBand(1).SetNoDataValue(nodata)
    target.GetRasterBand(1).WriteArray(pixels)
    target.FlushCache()
    return str(path)


def layer(fields, rows):
    """A memory layer of boxes in pixels (left, top, right, bottom) with values."""
    made = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{fields}", "labels", "memory")
    features = []
    for (left, top, right, bottom), *values in rows:
        west, east, north, south = (
            500_000 + 10 * left, 500_000 + 10 * right, 5_000_000 - 10 * top, 5_000_000 - 10 * bottom,
        )  # fmt: skip
        feature = QgsFeature(made.fields())
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON(({west} {north},{east} {north},{east} {south},{west} {south},{west} {north}))"
            )
        )
        feature.setAttributes(values)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


@pytest.fixture
def scene(tmp_path):
    """A raster, two tiles that overlap, and two houses that share a wall."""
    return {
        "INPUT": [write(tmp_path / "image.tif", np.arange(1, 601).reshape(20, 30) % 251 + 1)],
        "TILES": layer(
            "field=tile_id:string&field=labels:string&field=split:string",
            [((0, 0, 16, 16), "a", "x;y", "train"), ((8, 0, 24, 16), "b", "", "train")],
        ),
        "OUTPUT": str(tmp_path / "data"),
    }


@pytest.fixture
def houses():
    return layer("field=height:double&field=kind:string", [((2, 2, 9, 9), 3.5, "house"), ((9, 2, 14, 9), -4.0, "shed")])


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_borders_of_a_memory_layer(run, scene, houses):
    done = run("exporttiles", TASK="SEGMENTATION", LABELS=houses, BORDER=2, BORDER_AT="TOUCHING", **scene)
    folder = Path(done["OUTPUT"])
    assert [entry["name"] for entry in json.loads((folder / "dataset.json").read_text())["classes"]][-1] == "border"
    expected = np.zeros((16, 32), np.uint8)
    expected[2:9, 2:14] = 1
    expected[2:9, 7:11] = 2
    assert np.array_equal(pixels(folder / "train/masks/a.tif"), expected[:, :16])
    assert np.array_equal(pixels(folder / "train/masks/b.tif"), expected[:, 8:24])
    index = QgsVectorLayer(str(folder / "tiles.gpkg"), "tiles", "ogr")
    assert [feature["labels"] for feature in index.getFeatures()] == ["x;y", ""]


def test_values_of_a_field_of_numbers(run, scene, houses):
    done = run("exporttiles", TASK="REGRESSION", LABELS=houses, CLASS_FIELD="height", **scene)
    expected = np.full((16, 32), np.nan, np.float32)
    expected[2:9, 2:9], expected[2:9, 9:14] = 3.5, -4.0
    found = pixels(Path(done["OUTPUT"]) / "train/masks/b.tif")
    assert np.array_equal(found, expected[:, 8:24], equal_nan=True)
    target = json.loads(Path(done["MANIFEST"]).read_text())["target"]
    assert (target["name"], target["min"], target["max"]) == ("height", -4, 3.5)


def test_values_of_a_raster_as_records(run, scene, tmp_path):
    heights = write(tmp_path / "heights.tif", np.arange(600.0).reshape(20, 30), gdal.GDT_Float32, nodata=0)
    done = run("exporttiles", TASK="REGRESSION", LABELS=heights, FORMAT="TFRECORD", **scene)
    shard = (Path(done["OUTPUT"]) / "train-00000-of-00001.tfrecord").read_bytes()
    assert done["TILE_COUNT"] == 2
    expected = np.arange(600, dtype="<f4").reshape(20, 30)[:16, 8:24]
    assert np.ascontiguousarray(expected).tobytes() in shard


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"TASK": "IMAGES", "BORDER": 2}, "the task must be SEGMENTATION, got IMAGES"),
        ({"TASK": "REGRESSION"}, "labels is required for REGRESSION"),
        ({"TASK": "SEGMENTATION", "LABELS": "houses", "BORDER": 2, "CLASSES": "house,border"}, "'border'"),
    ],
)
def test_what_does_not_fit_is_said_before_the_run(provider, scene, houses, parameters, words):
    algorithm = provider.algorithm("exporttiles")
    values = {**scene, **parameters}
    if "LABELS" in values:
        values["LABELS"] = houses
    fine, text = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not fine and words in text


def test_a_field_of_text_has_no_values(run, scene, houses):
    with pytest.raises(QgsProcessingException, match="must hold numbers for REGRESSION, got 'house' in 'kind'"):
        run("exporttiles", TASK="REGRESSION", LABELS=houses, CLASS_FIELD="kind", **scene)
    assert not Path(scene["OUTPUT"]).exists()


@pytest.mark.parametrize("kind", ["integer", "bool"])
def test_rejected_tiles_are_left_out(run, scene, feedback, kind):
    fields = f"field=tile_id:string&field=is_rejected:{kind}"
    boxes = [((0, 0, 8, 8), "a", None), ((8, 0, 16, 8), "b", 1), ((16, 0, 24, 8), "c", 0)]
    scene["TILES"] = layer(fields, boxes)
    done = run("exporttiles", TASK="IMAGES", **scene)
    assert done["TILE_COUNT"] == 2
    assert sorted(path.name for path in Path(done["OUTPUT"]).rglob("*.tif")) == ["a.tif", "c.tif"]
    assert "Rejected tiles (is_rejected is 1) left out: 1" in feedback.infos
    scene["TILES"] = layer(fields, boxes[1:2])
    with pytest.raises(QgsProcessingException, match="All tiles are rejected"):
        run("exporttiles", TASK="IMAGES", **{**scene, "OUTPUT": scene["OUTPUT"] + "2"})
