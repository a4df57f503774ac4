"""computeindices through QGIS: against GDAL's own calculator, and what the finished file is."""

import math

import numpy as np
import pytest
from osgeo import gdal, osr
from osgeo_utils import gdal_calc
from osgeo_utils.samples import validate_cloud_optimized_geotiff
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

gdal.UseExceptions()


def write(path, bands, nodata=None, names=(), geotransform=(500000, 10, 0, 5000000, 0, -10), epsg=32633):
    """A raster of (band, row, col)."""
    count, rows, columns = bands.shape
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float64": gdal.GDT_Float64}[str(bands.dtype)]
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, kind)
    target.SetGeoTransform(geotransform)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    target.SetProjection(crs.ExportToWkt())
    for number, band in enumerate(bands, 1):
        target.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            target.GetRasterBand(number).SetNoDataValue(nodata)
    for number, name in enumerate(names, 1):
        target.GetRasterBand(number).SetDescription(name)
    target.FlushCache()
    return str(path)


@pytest.fixture
def raster(tmp_path):
    bands = np.random.default_rng(0).integers(1, 4000, (4, 600, 700)).astype(np.uint16)
    bands[:, 100:120, 50:90] = 0
    return write(tmp_path / "scene.tif", bands, 0, ("blue", "green", "red", "nir"))


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_ndvi_is_what_gdals_calculator_gives(run, raster, tmp_path):
    made = run("computeindices", INPUT=[raster], INDICES=["NDVI"], OUTPUT=str(tmp_path / "ndvi.tif"))["OUTPUT"]
    theirs = tmp_path / "gdal.tif"
    with np.errstate(invalid="ignore"):
        gdal_calc.Calc(
            calc="(B.astype(float64)-A)/(B.astype(float64)+A)", A=raster, A_band=3, B=raster, B_band=4,
            outfile=str(theirs), type="Float32", NoDataValue=-9, quiet=True,
        )  # fmt: skip
    expected = pixels(theirs)
    expected[expected == -9] = np.nan
    assert np.array_equal(pixels(made), expected, equal_nan=True)
    assert np.isnan(pixels(made)).sum() == 20 * 40


def test_the_file_is_cloud_optimised_named_and_styled(run, raster, tmp_path, feedback):
    output = str(tmp_path / "several.tif")
    run(
        "computeindices",
        INPUT=[raster],
        INDICES=["NDVI", "EVI2"],
        FORMULAS="ratio = nir / b3",
        SCALE=0.0001,
        OUTPUT=output,
    )
    warnings, errors, _ = validate_cloud_optimized_geotiff.validate(output)
    assert (warnings, errors) == ([], [])
    source = gdal.Open(output)
    assert [source.GetRasterBand(n).GetDescription() for n in (1, 2, 3)] == ["NDVI", "EVI2", "ratio"]
    assert math.isnan(source.GetRasterBand(1).GetNoDataValue())
    assert source.GetRasterBand(1).GetOverviewCount() > 0
    red, near = pixels(raster)[2:].astype(np.float64) * 0.0001
    with np.errstate(invalid="ignore"):
        evi2 = 2.5 * (near - red) / (near + 2.4 * red + 1)
    evi2[near == 0] = np.nan
    np.testing.assert_allclose(pixels(output)[1], evi2, rtol=1e-6)
    assert any(text.startswith("NDVI = (N - R)/(N + R) with N = nir, R = red") for text in feedback.infos)


def test_the_layer_is_shown_in_colours(raster, provider, tmp_path, feedback):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = str(tmp_path / "ndvi.tif")
    destination = QgsProcessingOutputLayerDefinition(output, QgsProject.instance())
    parameters = {"INPUT": [raster], "INDICES": ["NDVI"], "OUTPUT": destination}
    provider.algorithm("computeindices").create().run(parameters, context, feedback)
    layer = QgsRasterLayer(output, "ndvi")
    context.layerToLoadOnCompletionDetails(output).postProcessor().postProcessLayer(layer, context, None)
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    values = pixels(output)
    low, high = np.nanpercentile(values, [2, 98])
    assert layer.renderer().classificationMin() == pytest.approx(low, abs=0.05)
    assert layer.renderer().classificationMax() == pytest.approx(high, abs=0.05)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"INDICES": ["NBR"]}, "NBR needs a band with the role S2"),
        ({"FORMULAS": "a = b1 +"}, "something is missing at the end"),
        ({"FORMULAS": "a = b9"}, "there are 4 bands"),
        ({"INDICES": ["ndvi"]}, "INDICES must be one of 2.. choices, such as NDVI.*, got ndvi"),
        ({"INDICES": ["?"]}, "INDICES must be one of 2.. choices, such as AFRI1600.*, got [?]"),
        ({}, "nothing to compute"),
        ({"FORMULAS": "a = b1", "ROLES": "Q=1"}, "roles must be among"),
        ({"FORMULAS": "a = b1", "OUTPUT": "SAME"}, "must be another file"),
    ],
)
def test_bad_input_is_refused_in_words_and_leaves_nothing(run, raster, tmp_path, parameters, words, feedback):
    output = tmp_path / "out.tif"
    parameters = {key: raster if value == "SAME" else value for key, value in parameters.items()}
    before = pixels(raster)
    with pytest.raises(QgsProcessingException, match=words):
        run("computeindices", **{"INPUT": [raster], "OUTPUT": str(output), **parameters})
    # QGIS keeps the statistics of a layer beside it.
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".xml"] == ["scene.tif"]
    assert np.array_equal(pixels(raster), before)
