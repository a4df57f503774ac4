"""The shipped model "Train and map": from a dataset with masks to a model, its measure, a map and polygons."""

import json

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

SIDE, TILE = 128, 16
WEST, NORTH, PIXEL = 500000, 9000000, 10


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    """One band: dark water in the west, bright ground in the east, well apart."""
    path = str(tmp_path_factory.mktemp("image") / "image.tif")
    pixels = np.random.default_rng(1).integers(900, 1100, (SIDE, SIDE)).astype(np.uint16)
    pixels[:, SIDE // 2 :] += 900
    target = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 1, gdal.GDT_UInt16)
    target.SetGeoTransform((WEST, PIXEL, 0, NORTH, 0, -PIXEL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    target.SetProjection(crs.ExportToWkt())
    target.GetRasterBand(1).WriteArray(pixels)
    target.FlushCache()
    return path


@pytest.fixture
def dataset(run, image, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32749&field=class:string", "halves", "memory")
    half = SIDE * PIXEL // 2
    for west, name in ((WEST, "water"), (WEST + half, "urban")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, NORTH - 2 * half, west + half, NORTH)))
        layer.dataProvider().addFeature(feature)
    grid = run("createtilegrid", INPUT=image, TILE_SIZE=TILE, OUTPUT="memory:")["OUTPUT"]
    split = run("splittiles", INPUT=grid, BLOCK_SIZE=1, SEED=3, OUTPUT="memory:")["OUTPUT"]
    return run(
        "exporttiles", INPUT=[image], TILES=split, TASK="SEGMENTATION", LABELS=layer, CLASS_FIELD="class",
        OUTPUT=str(tmp_path / "dataset"),
    )["OUTPUT"]  # fmt: skip


def test_from_a_dataset_to_polygons(run, image, dataset, tmp_path):
    files = {name: str(tmp_path / file) for name, file in {
        "MODEL": "net.keras", "REPORT": "report.html", "METRICS": "metrics.json", "OUTPUT": "map.tif",
        "CONFIDENCE": "confidence.tif",
    }.items()}  # fmt: skip
    done = run(
        "trainandmap", DATASET=dataset, RASTERS=[image], EPOCHS=12, BATCH_SIZE=8, LEARNING_RATE=0.005, MIN_AREA=2000,
        POLYGONS="memory:", **files,
    )  # fmt: skip
    assert {name: done[name] for name in files} == files
    figures = json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8"))
    assert figures["accuracy"] > 0.95
    found = gdal.Open(files["OUTPUT"]).ReadAsArray()
    truth = np.where(np.arange(SIDE) < SIDE // 2, 2, 1)[None, :].repeat(SIDE, axis=0)
    assert np.mean(found == truth) > 0.95
    confidence = gdal.Open(files["CONFIDENCE"]).ReadAsArray()
    areas = {}
    for polygon in done["POLYGONS"].getFeatures():
        assert polygon["area"] >= 2000
        assert 0 < polygon["confidence"] <= confidence.max() + 1e-6
        areas[polygon["class"]] = areas.get(polygon["class"], 0) + polygon.geometry().area()
    for name, number in (("urban", 1), ("water", 2)):
        assert areas[name] <= np.count_nonzero(found == number) * PIXEL**2 + 1e-3
        assert areas[name] > 0.9 * np.count_nonzero(truth == number) * PIXEL**2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"EPOCHS": 0}, "EPOCHS"),
        ({"LOSS": "MSE"}, "MSE"),
        ({"SCALES": "half"}, "half"),
        ({"DATASET": "nowhere"}, "nowhere"),
        ({"SIMPLIFY": -1}, "SIMPLIFY"),
    ],
)
def test_bad_input_is_told_before_the_training(run, image, dataset, tmp_path, change, words):
    given = {
        "DATASET": dataset, "RASTERS": [image], "MODEL": str(tmp_path / "net.keras"),
        "OUTPUT": str(tmp_path / "map.tif"), "POLYGONS": "memory:",
    }  # fmt: skip
    with pytest.raises(QgsProcessingException) as caught:
        run("trainandmap", **{**given, **change})
    assert words in str(caught.value)
    assert not list(tmp_path.glob("*net*"))


def test_it_stands_in_the_toolbox_under_its_name(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById("tilewright:trainandmap")
    assert (algorithm.displayName(), algorithm.group()) == ("Train and map", "Models and maps")
    assert {step.algorithmId() for step in algorithm.childAlgorithms().values()} == {
        f"tilewright:{name}" for name in ("trainmodel", "evaluatemodel", "segmentraster", "polygonizeraster")
    }
