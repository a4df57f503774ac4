"""Derivatives of terrain as users call them, against gdaldem on the same heights."""

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsRasterLayer
from tilewright.engine.imagery.terrain.options import DERIVATIVES

CURVED = ("PROFILE_CURVATURE", "PLAN_CURVATURE", "MEAN_CURVATURE")
NORTH_UP = (500_000, 10, 0, 5_000_000, 0, -10)
WIDE = (500_000, 10, 0, 5_000_000, 0, -7.5)
SOUTH_UP = (500_000, 10, 0, 5_000_000, 0, 10)
TYPES = {"uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64}


def write(path, heights, transform=NORTH_UP, epsg=32633, nodata=None):
    rows, columns = heights.shape
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, TYPES[heights.dtype.name])
    target.SetGeoTransform(transform)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    target.SetProjection(crs.ExportToWkt())
    if nodata is not None:
        target.GetRasterBand(1).SetNoDataValue(nodata)
    target.GetRasterBand(1).WriteArray(heights)
    target.FlushCache()
    return str(path)


def hills(dtype, rows=60, columns=75):
    random = np.random.default_rng(0)
    y, x = np.mgrid[:rows, :columns]
    smooth = 2000 + 60 * np.sin(x / 9) * np.cos(y / 7) + 15 * np.sin((x + 2 * y) / 5)
    return (smooth + random.random((rows, columns)) * 4).astype(dtype)


def bands(path):
    values = gdal.Open(str(path)).ReadAsArray()
    return values if values.ndim == 3 else values[None]


def dem(folder, raster, kind, **options):
    """gdaldem's result with NaN for its nodata."""
    options = {"format": "GTiff", "alg": "Horn", "computeEdges": False, **options}
    if kind == "hillshade":
        options = {"azimuth": 315, "altitude": 45, "zFactor": 1, **options}
    found = gdal.DEMProcessing(str(folder / "dem.tif"), raster, kind, **options)
    values = found.ReadAsArray().astype(float)
    values[values == found.GetRasterBand(1).GetNoDataValue()] = np.nan
    return values


@pytest.fixture
def derive(run, tmp_path):
    def run_on(raster, *derivatives, **parameters):
        output = tmp_path / "derived.tif"
        run("terrainderivatives", INPUT=raster, DERIVATIVES=list(derivatives), OUTPUT=str(output), **parameters)
        return dict(zip(derivatives, bands(output).astype(float)))

    return run_on


def agree(ours, theirs, edges=False, within=2e-5):
    """The same values, and none in the same places; the corners are ours where there are edges."""
    corners = np.zeros(ours.shape, dtype=bool)
    corners[[0, 0, -1, -1], [0, -1, 0, -1]] = edges
    assert np.array_equal(np.isnan(ours)[~corners], np.isnan(theirs)[~corners])
    np.testing.assert_allclose(ours[~corners], theirs[~corners], rtol=within, atol=within)
    assert np.isfinite(ours).sum() > ours.size / 2


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("edges", [False, True])
@pytest.mark.parametrize(("method", "alg"), [("HORN", "Horn"), ("ZEVENBERGEN_THORNE", "ZevenbergenThorne")])
def test_like_gdaldem(derive, tmp_path, dtype, edges, method, alg):
    heights = hills(dtype)
    heights[20:23, 30] = 1
    heights[0, 5] = heights[59, 74] = 1
    raster = write(tmp_path / "heights.tif", heights, nodata=1)
    ours = derive(raster, "SLOPE", "ASPECT", "HILLSHADE", METHOD=method, EDGES=edges)
    # gdaldem sums heights in 32 bits, where those of 2,000 m are exact to a tenth of a millimetre.
    within = 2e-5 if dtype.endswith("int16") else 2e-4
    agree(ours["SLOPE"], dem(tmp_path, raster, "slope", alg=alg, computeEdges=edges), edges, within)
    theirs = dem(tmp_path, raster, "aspect", alg=alg, computeEdges=edges)
    theirs = np.where(np.abs(theirs - ours["ASPECT"]) > 359, ours["ASPECT"], theirs)  # to both sides of north
    agree(ours["ASPECT"], theirs, edges, 50 * within)
    theirs = dem(tmp_path, raster, "hillshade", alg=alg, computeEdges=edges)
    agree(ours["HILLSHADE"], theirs, edges, 1)
    assert np.mean((ours["HILLSHADE"] == theirs)[np.isfinite(theirs)]) > 0.999


@pytest.mark.parametrize("transform", [WIDE, SOUTH_UP])
@pytest.mark.parametrize("light", [(315, 45), (100, 20), (0, 90)])
def test_like_gdaldem_on_pixels_of_any_side(derive, tmp_path, transform, light):
    raster = write(tmp_path / "heights.tif", hills("uint16"), transform)
    ours = derive(raster, "SLOPE", "HILLSHADE", AZIMUTH=light[0], ALTITUDE=light[1], Z_FACTOR=2.5, SLOPE_UNIT="PERCENT")
    agree(ours["SLOPE"], dem(tmp_path, raster, "slope", slopeFormat="percent", scale=1 / 2.5))
    theirs = dem(tmp_path, raster, "hillshade", azimuth=light[0], altitude=light[1], zFactor=2.5)
    agree(ours["HILLSHADE"], theirs, within=1)
    assert np.mean((ours["HILLSHADE"] == theirs)[np.isfinite(theirs)]) > 0.999


def test_degrees_row_by_row_like_gdaldem_in_the_metres_of_that_row(derive, tmp_path, scenes):
    raster = str(scenes / "dem" / "rmnp-dem.tif")
    source = gdal.Open(raster)
    heights, transform = source.ReadAsArray(), source.GetGeoTransform()
    ours = derive(raster, "SLOPE", "HILLSHADE")
    for row in (1, 60, 150):
        latitude = np.radians(transform[3] + (row + 0.5) * transform[5])
        bend = 1 - 0.0066943799901413165 * np.sin(latitude) ** 2
        east = np.pi / 180 * 6378137 * np.cos(latitude) / np.sqrt(bend)
        north = np.pi / 180 * 6378137 * (1 - 0.0066943799901413165) / bend**1.5
        metric = (0, transform[1] * east, 0, 0, 0, transform[5] * north)
        flat = write(tmp_path / "flat.tif", heights, metric, nodata=65535)
        agree(ours["SLOPE"][row : row + 1], dem(tmp_path, flat, "slope")[row : row + 1])
        agree(ours["HILLSHADE"][row : row + 1], dem(tmp_path, flat, "hillshade")[row : row + 1], within=1)


def test_the_file_and_its_style(provider, tmp_path, feedback):
    import processing

    raster = write(tmp_path / "heights.tif", hills("float32", 1100, 700))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = tmp_path / "derived.tif"
    parameters = {"INPUT": raster, "DERIVATIVES": list(DERIVATIVES), "OUTPUT": str(output)}
    context.addLayerToLoadOnCompletion(
        str(output), QgsProcessingContext.LayerDetails("Derived", QgsProject.instance(), "OUTPUT")
    )
    processing.run("tilewright:terrainderivatives", parameters, feedback=feedback, context=context)
    warnings, errors, _ = validate(str(output))
    assert (warnings, errors) == ([], [])
    source = gdal.Open(str(output))
    assert source.GetRasterBand(1).GetOverviewCount() > 0
    assert [source.GetRasterBand(n).GetDescription() for n in range(1, 7)] == [name.lower() for name in DERIVATIVES]
    assert [source.GetRasterBand(n).GetUnitType() for n in (1, 2, 4)] == ["degree", "degree", "1/metre"]
    layer = QgsRasterLayer(str(output), "derived")
    context.layerToLoadOnCompletionDetails(str(output)).postProcessor().postProcessLayer(layer, context, feedback)
    low, high = layer.renderer().classificationMin(), layer.renderer().classificationMax()
    slope = bands(output)[0]
    assert np.nanmin(slope) <= low < high <= np.nanmax(slope)
    exact = np.nanpercentile(slope, [2, 98])
    assert np.abs(exact - (low, high)).max() < 0.02 * np.ptp(exact)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"DERIVATIVES": []}, "DERIVATIVES|derivatives"),
        ({"DERIVATIVES": ["STEEP"]}, "DERIVATIVES|STEEP"),
        ({"BAND": 2}, "bands must be between 1 and 1, got 2|BAND"),
        ({"Z_FACTOR": 0}, "z factor must not be 0"),
        ({"AZIMUTH": 361}, "AZIMUTH|azimuth"),
        ({"OUTPUT": "derived.png"}, "must be a file that ends in .tif"),
    ],
)
def test_refusals_leave_nothing(run, tmp_path, parameters, message):
    raster = write(tmp_path / "heights.tif", hills("int16"))
    given = {"DERIVATIVES": ["SLOPE"], "OUTPUT": "derived.tif", **parameters}
    given["OUTPUT"] = str(tmp_path / given["OUTPUT"])
    with pytest.raises(QgsProcessingException, match=message):
        run("terrainderivatives", INPUT=raster, **given)
    assert not [*tmp_path.glob("*derived*")]  # what QGIS notes beside its layers may be there


def test_heights_all_nodata(run, tmp_path):
    raster = write(tmp_path / "heights.tif", np.full((9, 9), -1, np.int16), nodata=-1)
    with pytest.raises(QgsProcessingException, match="has no pixel with heights on all eight sides: it has 9 x 9"):
        run("terrainderivatives", INPUT=raster, DERIVATIVES=["ASPECT"], OUTPUT=str(tmp_path / "derived.tif"))
    assert not [*tmp_path.glob("*derived*")]  # what QGIS notes beside its layers may be there
