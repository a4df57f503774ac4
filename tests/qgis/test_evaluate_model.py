"""Measuring a model as users call it, on a dataset and on a raster with labels of two kinds of ground."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

SIDE, TILE = 128, 16


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    """Two bands: the west is dark in the first and bright in the second."""
    path = str(tmp_path_factory.mktemp("image") / "image.tif")
    pixels = np.random.default_rng(1).integers(900, 1500, (2, SIDE, SIDE)).astype(np.uint16)
    pixels[0, :, SIDE // 2 :] += 400
    pixels[1, :, : SIDE // 2] += 400
    target = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 2, gdal.GDT_UInt16)
    target.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    target.SetProjection(crs.ExportToWkt())
    for number in (1, 2):
        target.GetRasterBand(number).WriteArray(pixels[number - 1])
    target.FlushCache()
    return path


def halves():
    """The western and the eastern half as polygons with a class, in a layer that lives in memory alone."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32749&field=class:string", "halves", "memory")
    for west, name in ((500000, "water"), (500000 + SIDE * 5, "urban")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 9000000 - SIDE * 10, west + SIDE * 5, 9000000)))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def trained(run, image, tmp_path):
    """A dataset with masks, and a model that has learned a little from it."""
    grid = run("createtilegrid", INPUT=image, TILE_SIZE=TILE, OUTPUT="memory:")["OUTPUT"]
    split = run("splittiles", INPUT=grid, BLOCK_SIZE=1, SEED=3, OUTPUT="memory:")["OUTPUT"]
    dataset = run(
        "exporttiles", INPUT=[image], TILES=split, TASK="SEGMENTATION", LABELS=halves(), CLASS_FIELD="class",
        OUTPUT=str(tmp_path / "dataset"),
    )["OUTPUT"]  # fmt: skip
    model = str(tmp_path / "net.keras")
    run("trainmodel", DATASET=dataset, EPOCHS=2, WIDTH=4, DEPTH=1, OUTPUT=model)
    return dataset, model


def test_a_split_and_a_raster(run, image, trained, tmp_path, feedback):
    dataset, model = trained
    report, metrics = str(tmp_path / "report.html"), str(tmp_path / "metrics.json")
    done = run("evaluatemodel", MODEL=model, DATASET=dataset, BASELINE=True, REPORT=report, METRICS=metrics)
    assert (done["REPORT"], done["METRICS"]) == (report, metrics)
    figures = json.loads(Path(metrics).read_text(encoding="utf-8"))
    for output in ("ACCURACY", "MEAN_IOU", "MACRO_F1", "KAPPA"):
        assert done[output] == pytest.approx(figures[output.lower()])
    assert figures["classes"] == ["background", "urban", "water"]
    confusion = np.array(figures["confusion_matrix"])
    assert figures["accuracy"] == pytest.approx(np.trace(confusion) / confusion.sum())
    masks = [gdal.Open(str(path)).ReadAsArray() for path in sorted((Path(dataset) / "test" / "masks").iterdir())]
    assert confusion.sum(axis=1).tolist() == np.bincount(np.concatenate(masks).ravel(), minlength=3).tolist()
    # One band alone parts the two kinds but for what they share, and a forest sees both.
    assert figures["baseline"]["accuracy"] > 0.8
    assert np.sum(figures["baseline"]["confusion_matrix"]) == confusion.sum()
    page = Path(report).read_text(encoding="utf-8")
    assert "<html" in page.lower() and "urban" in page
    assert any(line.startswith("net.keras: accuracy") for line in feedback.infos)
    assert any(line.startswith("Random forest per pixel: accuracy") for line in feedback.infos)

    # The whole raster with the same labels, against the map that segmentraster makes of it.
    run("evaluatemodel", MODEL=model, RASTERS=[image], LABELS=halves(), CLASS_FIELD="class", METRICS=metrics)
    figures = json.loads(Path(metrics).read_text(encoding="utf-8"))
    mapped = run("segmentraster", INPUT=[image], MODEL=model, BLEND="CROP", OUTPUT=str(tmp_path / "map.tif"))["OUTPUT"]
    found = gdal.Open(mapped).ReadAsArray()
    counts = [
        np.bincount(part.ravel(), minlength=3).tolist() for part in (found[:, SIDE // 2 :], found[:, : SIDE // 2])
    ]
    assert figures["confusion_matrix"] == [[0, 0, 0], *counts]

    # A part of it.
    run(
        "evaluatemodel", MODEL=model, RASTERS=[image], LABELS=halves(), CLASS_FIELD="class", METRICS=metrics,
        EXTENT="500000,500320,8999680,9000000 [EPSG:32749]",
    )  # fmt: skip
    assert json.loads(Path(metrics).read_text(encoding="utf-8"))["support"] == [0, 0, 32 * 32]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"MODEL": "nowhere.keras"}, "MODEL must be there"),
        ({"DATASET": None}, "dataset is required"),
        ({"DATASET": "nowhere"}, "DATASET must be there"),
        ({"EXTENT": "0,1,0,1"}, "EXTENT goes with RASTERS"),
        ({"BATCH_SIZE": 0}, "BATCH_SIZE must be at least 1"),
        ({}, "empty"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(run, tmp_path, monkeypatch, changes, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.keras").write_bytes(b"PK not a model")
    before = sorted(tmp_path.rglob("*"))
    values = {"MODEL": "broken.keras", "DATASET": "empty", "METRICS": str(tmp_path / "m.json"), **changes}
    with pytest.raises(QgsProcessingException, match=words):
        run("evaluatemodel", **values)
    assert sorted(tmp_path.rglob("*")) == before
