"""Normalize raster as users call it, against what GDAL makes of the same raster."""

import json

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate
from qgis.core import (
    QgsContrastEnhancement,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from tilewright.algorithms.fields import text

GRIDS = {
    "upright": (32633, (500_000, 10, 0, 5_000_000, 0, -10)),
    "degrees": (4326, (-77, 5e-4, 0, 39, 0, -4e-4)),
    "south-up": (32633, (500_000, 10, 0, 4_000_000, 0, 10)),
    "rotated": (32633, (500_000, 8, 6, 4_000_000, 6, -8)),
}
KINDS = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64}


def write(path, pixels, grid="upright", names=(), nodata=None):
    """A raster of (band, row, col)."""
    bands, height, width = pixels.shape
    target = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, KINDS[pixels.dtype.name])
    epsg, transform = GRIDS[grid]
    target.SetGeoTransform(transform)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    target.SetProjection(crs.ExportToWkt())
    for number, band in enumerate(pixels, 1):
        target.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            target.GetRasterBand(number).SetNoDataValue(nodata)
        if names:
            target.GetRasterBand(number).SetDescription(names[number - 1])
    target.FlushCache()
    return str(path)


def files(folder):
    """What is there, but for the statistics that QGIS itself keeps of rasters that it looks at."""
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".aux.xml"))


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(1, 9000, (3, 600, 700)).astype(np.uint16)


def squares(*boxes):
    """A layer of rectangles (xmin, ymin, xmax, ymax) with a field `split`: train, but of the last one val."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "squares", "memory")
    layer.dataProvider().addAttributes([text("split")])
    layer.updateFields()
    features = []
    for number, box in enumerate(boxes, 1):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        feature.setAttributes(["train" if number < len(boxes) else "val"])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.mark.parametrize("grid", sorted(GRIDS))
@pytest.mark.parametrize("dtype", sorted(KINDS))
def test_min_max_is_what_gdal_translate_makes(run, tmp_path, pixels, grid, dtype):
    values = (pixels[:, :90, :110] % 256 if dtype == "uint8" else pixels[:, :90, :110]).astype(dtype)
    raster = write(tmp_path / "a.tif", values, grid)
    source = gdal.Open(raster)
    extremes = [source.GetRasterBand(number).ComputeRasterMinMax(False) for number in (1, 2, 3)]
    theirs = gdal.Translate(
        "", source, format="MEM", outputType=gdal.GDT_Float32, scaleParams=[[*pair, 0, 1] for pair in extremes]
    )
    run("normalizeraster", INPUT=[raster], METHOD="MIN_MAX", OUTPUT=str(tmp_path / "o.tif"))
    ours = gdal.Open(str(tmp_path / "o.tif"))
    assert np.allclose(ours.ReadAsArray(), theirs.ReadAsArray(), rtol=2e-7, atol=6e-8)
    assert ours.GetGeoTransform() == pytest.approx(theirs.GetGeoTransform())
    assert ours.GetSpatialRef().IsSame(theirs.GetSpatialRef())


def test_statistics_are_those_of_gdal(run, tmp_path, pixels):
    pixels[:, :40, :60] = 0
    raster = write(tmp_path / "a.tif", pixels, names=("B4", "B3", "B2"), nodata=0)
    outputs = run(
        "normalizeraster", INPUT=[raster], OUTPUT=str(tmp_path / "o.tif"), STATISTICS_OUTPUT=str(tmp_path / "s.json")
    )
    told = json.loads((tmp_path / "s.json").read_text())
    assert outputs["STATISTICS_OUTPUT"] == str(tmp_path / "s.json")
    source = gdal.Open(raster)
    for number, entry in enumerate(told["statistics"], 1):
        low, high, mean, deviation = source.GetRasterBand(number).ComputeStatistics(False)
        assert (entry["min"], entry["max"]) == (low, high)
        assert entry["mean"] == pytest.approx(mean, rel=1e-12)
        assert entry["std"] == pytest.approx(deviation, rel=1e-9)
    assert told["bands"] == ["B4", "B3", "B2"]
    (tmp_path / "a.tif.aux.xml").unlink(missing_ok=True)


def test_the_result_is_a_cloud_optimised_geotiff_with_named_bands(run, tmp_path, pixels):
    raster = write(tmp_path / "a.tif", pixels, names=("B4", "B3", "B2"))
    run("normalizeraster", INPUT=[raster], BANDS="B2,1", OUTPUT=str(tmp_path / "o.tif"))
    warnings, errors, _ = validate(str(tmp_path / "o.tif"), full_check=True)
    assert (warnings, errors) == ([], [])
    made = gdal.Open(str(tmp_path / "o.tif"))
    assert [made.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["B2", "B4"]
    assert made.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert made.GetRasterBand(1).GetOverviewCount() == 1
    assert files(tmp_path) == ["a.tif", "o.tif"]


def test_it_is_measured_in_tiles_and_masks_of_the_project(run, tmp_path, pixels):
    raster = write(tmp_path / "a.tif", pixels)
    tiles = squares((500_000, 4_999_000, 501_000, 5_000_000), (502_000, 4_999_000, 503_000, 5_000_000))
    mask = squares((500_500, 4_999_000, 504_000, 5_000_000))
    statistics = str(tmp_path / "s.json")
    run(
        "normalizeraster", INPUT=[raster], TILES=tiles, SPLIT="train", MASK=mask, METHOD="MEDIAN_STD",
        OUTPUT=str(tmp_path / "o.tif"), STATISTICS_OUTPUT=statistics,
    )  # fmt: skip
    told = json.loads((tmp_path / "s.json").read_text())
    for entry, band in zip(told["statistics"], pixels[:, :100, 50:100]):
        assert (entry["count"], entry["median"]) == (5000, np.median(band))
    run("normalizeraster", INPUT=[raster], TILES=tiles, OUTPUT=str(tmp_path / "o.tif"), STATISTICS_OUTPUT=statistics)
    assert json.loads((tmp_path / "s.json").read_text())["statistics"][0]["count"] == 20_000


def test_there_and_back(run, tmp_path, pixels):
    raster = write(tmp_path / "a.tif", pixels, nodata=int(pixels[0, 0, 0]))
    statistics = str(tmp_path / "s.json")
    run(
        "normalizeraster",
        INPUT=[raster],
        METHOD="PERCENT",
        OUTPUT=str(tmp_path / "o.tif"),
        STATISTICS_OUTPUT=statistics,
    )
    scaled = str(tmp_path / "o.tif")
    run("normalizeraster", INPUT=[scaled], STATISTICS=statistics, INVERT=True, OUTPUT=str(tmp_path / "back.tif"))
    back = read(tmp_path / "back.tif")
    empty = pixels == pixels[0, 0, 0]
    assert np.array_equal(np.isnan(back), empty)
    assert np.array_equal(np.rint(back[~empty]), pixels[~empty])


def test_reflectance(run, tmp_path, pixels):
    raster = write(tmp_path / "a.tif", pixels)
    run(
        "normalizeraster", INPUT=[raster], METHOD="SCALE_OFFSET", SCALE="0.0001", OFFSET="-0.1",
        OUTPUT=str(tmp_path / "o.tif"),
    )  # fmt: skip
    assert np.allclose(read(tmp_path / "o.tif"), pixels * 0.0001 - 0.1, atol=1e-7)


def test_it_is_shown_between_its_percentiles(provider, feedback, tmp_path, pixels):
    from qgis.core import QgsProcessingContext

    raster = write(tmp_path / "a.tif", pixels)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = str(tmp_path / "o.tif")
    details = QgsProcessingContext.LayerDetails("Normalized", context.project(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    algorithm = provider.algorithm("normalizeraster").create()
    _, fine = algorithm.run({"INPUT": [raster], "METHOD": "PERCENT", "OUTPUT": output}, context, feedback)
    assert fine
    layer = QgsRasterLayer(output, "made")
    context.layerToLoadOnCompletionDetails(output).postProcessor().postProcessLayer(layer, context, feedback)
    contrast = layer.renderer().redContrastEnhancement()
    assert (
        contrast.contrastEnhancementAlgorithm()
        == QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    assert (contrast.minimumValue(), contrast.maximumValue()) == pytest.approx((0, 1), abs=0.05)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"METHOD": "SOME"}, "METHOD must be one of MEAN_STD"),
        ({"LOWER": 101}, "LOWER must be at most 100, got 101"),
        ({"LOWER": 60, "UPPER": 50}, r"lower must be less than upper \(50\), got 60"),
        ({"SCALE": "2"}, "scale and offset go with the method SCALE_OFFSET alone"),
        ({"METHOD": "SCALE_OFFSET", "SCALE": "1;2"}, "got »1;2«"),
        ({"SPLIT": "train"}, "split needs tiles"),
        ({"INVERT": True}, "invert needs statistics"),
        ({"STATISTICS": "none.json"}, "STATISTICS must be there, but there is nothing at"),
        ({"CLOUD_RULE": "in 3"}, "cloud raster and cloud rule must be given together"),
        ({"BANDS": "B9"}, "there is no band 'B9'"),
    ],
)
def test_bad_calls_are_refused_in_one_sentence(run, tmp_path, pixels, parameters, words):
    raster = write(tmp_path / "a.tif", pixels[:, :5, :5])
    with pytest.raises(QgsProcessingException, match=words):
        run("normalizeraster", INPUT=[raster], OUTPUT=str(tmp_path / "o.tif"), **parameters)
    assert files(tmp_path) == ["a.tif"]


def test_the_statistics_go_into_scaling_of_what_runs_a_model(provider, tmp_path):
    """Checked before anything runs, as any text there is."""
    from qgis.core import QgsProcessingContext

    raster = write(tmp_path / "a.tif", np.ones((1, 5, 5), np.uint8))
    (tmp_path / "m.keras").write_bytes(b"")
    (tmp_path / "s.json").write_text('{"value_scaling": [{"type": "scale", "value": 255}]}')
    for name, fine in (("s.json", True), ("none.json", False)):
        parameters = {"INPUT": [raster], "MODEL": str(tmp_path / "m.keras"), "OUTPUT": str(tmp_path / "o.tif")}
        parameters["SCALING"] = str(tmp_path / name)
        algorithm = provider.algorithm("segmentraster").create()
        allowed, reason = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        assert allowed == fine, reason
        assert fine or f"There is no file {tmp_path / name}" in reason
