"""Models in files of other kinds, named as users name them."""

import json
import subprocess

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsProcessingException
from tilewright.door import interpreter
from tilewright.engine.tasks import MODELS

#: Makes a model that finds what is bright in the first band, as a SavedModel and for TensorFlow Lite.
MAKE = """
import sys, warnings
warnings.simplefilter("ignore")
import keras, numpy as np, tensorflow as tf
layer = keras.layers.Conv2D(2, 1, activation="softmax")
model = keras.Sequential([keras.Input((32, 32, 2)), layer])
layer.set_weights([np.array([[[[0, 1], [0, 0]]]], np.float32), np.array([0, -100], np.float32)])
model.export(sys.argv[1] + "/house", verbose=False)
open(sys.argv[1] + "/house.tflite", "wb").write(tf.lite.TFLiteConverter.from_keras_model(model).convert())
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory, qgis_app):
    """A raster and the models."""
    folder = tmp_path_factory.mktemp("files")
    python = interpreter.find(MODELS).path
    subprocess.run([python, "-I", "-c", MAKE, str(folder)], check=True, capture_output=True)
    pixels = np.random.default_rng(0).integers(0, 200, (2, 50, 40)).astype(np.uint8)
    target = gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), 40, 50, 2, gdal.GDT_Byte)
    target.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    target.SetProjection(crs.ExportToWkt())
    target.WriteArray(pixels)
    target.FlushCache()
    return folder


@pytest.mark.parametrize("name", ["house", "house/saved_model.pb", "house.tflite"])
def test_models_of_other_kinds_map(run, folder, tmp_path, name):
    output = str(tmp_path / "o.tif")
    run(
        "segmentraster", INPUT=[str(folder / "image.tif")], MODEL=str(folder / name), CLASSES="dark,bright",
        OUTPUT=output,
    )  # fmt: skip
    found, image = gdal.Open(output), gdal.Open(str(folder / "image.tif"))
    assert np.array_equal(found.ReadAsArray(), (image.ReadAsArray()[0] > 100).astype(np.uint8))


def test_a_folder_without_a_model_is_refused(run, folder, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"there is no saved_model\.pb in the folder"):
        run("segmentraster", INPUT=[str(folder / "image.tif")], MODEL=str(folder), OUTPUT=str(tmp_path / "o.tif"))
    assert list(tmp_path.iterdir()) == []


def test_what_differs_is_refused_unless_told_to_go_on(run, folder, tmp_path, feedback):
    parameters = {"INPUT": [str(folder / "image.tif")], "MODEL": str(folder / "house.tflite"), "CLASSES": "a,b"}
    card = {
        "id": "house", "properties": {
            "datetime": "2026-01-01T00:00:00Z", "mlm:tasks": ["semantic-segmentation"], "gsd": 1.0,
            "mlm:input": [{"bands": ["Band 1", "Band 2"], "input": {
                "shape": [-1, 32, 32, 2], "dim_order": ["batch", "height", "width", "bands"]}}],
            "mlm:output": [{}]}}  # fmt: skip

    sidecar = folder / "house.mlm.json"
    sidecar.write_text(json.dumps(card))
    try:
        with pytest.raises(QgsProcessingException, match=r"(bands|pixels)(.|\n)*IGNORE_DIFFERENCES"):
            run("segmentraster", **parameters, OUTPUT=str(tmp_path / "o.tif"))
        run("segmentraster", **parameters, IGNORE_DIFFERENCES=True, OUTPUT=str(tmp_path / "o.tif"))
        assert any("10 times as coarse" in text for text in feedback.warnings)
    finally:
        sidecar.unlink()
