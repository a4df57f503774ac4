"""Clouds by presets, as users call them: masks, and tiles left out."""

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

QUALITY = "landsat8_cloud_qa/l8_BQA.tif"
IMAGE = "landsat8_cloud_qa/l8_B4B3B2B5.tif"


def write(path, values):
    values = values if values.ndim == 3 else values[None]
    bands, rows, columns = values.shape
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}[values.dtype.name]
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, kind)
    target.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32618)
    target.SetProjection(crs.ExportToWkt())
    target.WriteArray(values)
    target.FlushCache()
    return str(path)


@pytest.fixture
def scl(tmp_path):
    """A scene classification of two tiles: cloud and its shadow in the left one, snow in the right one."""
    values = np.full((8, 16), 4, np.uint8)
    values[2, 2], values[5, 5], values[4, 12], values[0, 15] = 9, 3, 11, 0
    return write(tmp_path / "scl.tif", values)


@pytest.fixture
def tiles():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=n:integer", "tiles", "memory")
    for number in (0, 1):
        feature = QgsFeature(layer.fields())
        left = 500_000 + number * 80
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 3_999_920, left + 80, 4_000_000)))
        feature.setAttributes([number])
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_mask_its_file_and_its_style(provider, scl, tmp_path, feedback):
    import processing

    output = tmp_path / "mask.tif"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(
        str(output), QgsProcessingContext.LayerDetails("Mask", QgsProject.instance(), "OUTPUT")
    )
    parameters = {"INPUT": scl, "PRESET": "SENTINEL2_SCL", "SHADOWS": True, "DILATE": 1, "OUTPUT": str(output)}
    processing.run("tilewright:cloudmask", parameters, feedback=feedback, context=context)
    assert validate(str(output))[:2] == ([], [])
    expected = np.zeros((8, 16), int)
    for row, column in ((2, 2), (5, 5)):
        expected[row - 1 : row + 2, column] = expected[row, column - 1 : column + 2] = 1
    expected[0, 15] = 255
    assert np.array_equal(gdal.Open(str(output)).ReadAsArray(), expected)
    assert any("Cloud is 7.9% of what was seen, which is 99.2% of the raster." in text for text in feedback.infos)
    layer = QgsRasterLayer(str(output), "mask")
    context.layerToLoadOnCompletionDetails(str(output)).postProcessor().postProcessLayer(layer, context, feedback)
    assert [(entry.value, entry.label) for entry in layer.renderer().classes()] == [(0, "clear"), (1, "cloud")]


def test_tiles_by_a_preset(run, scl, tiles):
    def shares(**parameters):
        found = run("excludecloudytiles", INPUT=tiles, CLOUD_RASTER=scl, MAX_CLOUD=1, OUTPUT="memory:", **parameters)[
            "OUTPUT"
        ]
        return [feature["cloud_frac"] for feature in found.getFeatures()]

    assert shares(PRESET="SENTINEL2_SCL") == [1 / 64, 0]
    assert shares(PRESET="SENTINEL2_SCL", SHADOWS=True) == [2 / 64, 0]
    assert shares(PRESET="SENTINEL2_SCL", SNOW=True, DILATE=1) == [5 / 64, 5 / 64]
    assert shares(CLOUD_RULE="sentinel2_scl+shadows+snow") == [2 / 64, 1 / 64]
    assert shares(CLOUD_RULE="in 9", DILATE=2) == [13 / 64, 0]


def test_tiles_by_the_brightness_of_the_image(run, tiles, tmp_path):
    image = np.full((4, 8, 16), 70, np.uint8)
    image[:3, 1:5, 10:15] = 220
    found = run(
        "excludecloudytiles",
        INPUT=tiles,
        CLOUD_RASTER=write(tmp_path / "image.tif", image),
        PRESET="BRIGHTNESS",
        OUTPUT="memory:",
        REJECTED="memory:",
    )
    assert [feature["n"] for feature in found["OUTPUT"].getFeatures()] == [0]
    assert [feature["cloud_frac"] for feature in found["REJECTED"].getFeatures()] == [20 / 64]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({}, "Either PRESET or RULE is required"),
        ({"PRESET": "SENTINEL2_SCL", "RULE": "in 3"}, "either a preset or a cloud rule must be given, got both"),
        ({"PRESET": "LANDSAT_BQA_PRE", "SHADOWS": True}, "LANDSAT_BQA_PRE does not tell shadows"),
        ({"RULE": "in 3", "SNOW": True}, "shadows and snow need a preset"),
        ({"RULE": "bits 3-"}, "expected the number of a bit"),
        ({"RULE": "SENTINEL2"}, "the name of a preset here"),
        ({"PRESET": "BRIGHTNESS"}, "BRIGHTNESS reads the bands 1,2,3 of an image, but .* has fewer"),
        ({"PRESET": "PROBABILITY", "DILATE": 201}, "DILATE|dilate"),
        ({"PRESET": "FMASK"}, "PRESET|FMASK"),
    ],
)
def test_refusals_leave_nothing(run, scl, tmp_path, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("cloudmask", INPUT=scl, OUTPUT=str(tmp_path / "mask.tif"), **parameters)
    assert not [*tmp_path.glob("*mask*")]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"PRESET": "SENTINEL2_SCL"}, "CLOUD_RASTER and CLOUD_RULE must be given together, or PRESET"),
        ({"DILATE": 2}, "DILATE grows the clouds of CLOUD_RASTER"),
        ({"SHADOWS": True}, "shadows and snow need a preset"),
    ],
)
def test_presets_without_a_raster_are_refused(run, tiles, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("excludecloudytiles", INPUT=tiles, OUTPUT="memory:", **parameters)


def test_the_quality_band_of_before_the_collections(run, scenes, tmp_path):
    output = tmp_path / "mask.tif"
    run("cloudmask", INPUT=str(scenes / QUALITY), PRESET="LANDSAT_BQA_PRE", OUTPUT=str(output))
    bits = gdal.Open(str(scenes / QUALITY)).ReadAsArray()
    expected = (bits // 2**14 >= 2) | (bits // 2**12 % 4 == 3)
    assert np.array_equal(gdal.Open(str(output)).ReadAsArray(), expected)
    assert 0.3 < expected.mean() < 0.35
    with pytest.raises(QgsProcessingException, match=r"does not fit LANDSAT_BQA: .* is LANDSAT_BQA_PRE, got"):
        run("cloudmask", INPUT=str(scenes / QUALITY), PRESET="LANDSAT_BQA", OUTPUT=str(tmp_path / "other.tif"))
    assert not [*tmp_path.glob("*other*")]


def test_brightness_finds_what_the_quality_band_calls_cloud(run, scenes, tmp_path):
    image = str(tmp_path / "image.tif")
    gdal.Translate(
        image, str(scenes / IMAGE), outputType=gdal.GDT_Byte, bandList=[1, 2, 3], scaleParams=[[5000, 14000]]
    )
    run("cloudmask", INPUT=image, PRESET="BRIGHTNESS", OUTPUT=str(tmp_path / "mask.tif"))
    found = gdal.Open(str(tmp_path / "mask.tif")).ReadAsArray() == 1
    bits = gdal.Open(str(scenes / QUALITY)).ReadAsArray()
    cloud, sure = (bits // 2**14 >= 2) | (bits // 2**12 % 4 == 3), bits // 2**14 == 3
    assert cloud[found].mean() > 0.98
    assert found[sure].mean() > 0.5
