"""Stacks and clips through Processing, held to gdalwarp."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from tilewright.algorithms.styling import style_colours

gdal.UseExceptions()


def write(path, pixels, geotransform, crs=32633, nodata=None, names=()):
    pixels = np.atleast_3d(pixels.T).T if pixels.ndim == 2 else pixels
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64}
    bands, rows, columns = pixels.shape
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, kind[pixels.dtype.name])
    target.SetGeoTransform(geotransform)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    target.SetProjection(reference.ExportToWkt())
    for number in range(bands):
        band = target.GetRasterBand(number + 1)
        band.WriteArray(np.ascontiguousarray(pixels[number]))
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number])
    target = None
    return str(path)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


OBLONG = (400_000, 7, 0, 5_400_000, 0, -9)
SOUTH_UP = (400_000, 7, 0, 5_399_000, 0, 9)
#: Whether QGIS's GDAL is newer than what the engine brings along.
NEWER = int(gdal.VersionInfo()) >= 3110000
ROTATED = (400_000.123, 7.31, 2.17, 5_400_000.457, 3.29, -9.13)


@pytest.mark.parametrize(
    ("method", "alg", "geotransform"),
    [
        ("NEAREST", "near", OBLONG), ("CUBIC", "cubic", OBLONG), ("AVERAGE", "average", OBLONG),
        ("MODE", "mode", OBLONG), ("NEAREST", "near", SOUTH_UP), ("BILINEAR", "bilinear", ROTATED),
    ],
)  # fmt: skip
def test_warped_as_gdalwarp_does(run, tmp_path, method, alg, geotransform):
    """To pixels of another size in the same CRS, where no way of finding places is approximate."""
    if NEWER and method in ("CUBIC", "BILINEAR"):
        pytest.skip("GDAL weighs pixels in another way since 3.11 than the engine's does")
    values = np.random.default_rng(5).normal(1000, 300, (2, 60, 70)).astype("float32")
    values[0, 20:30, 10:20] = -1
    raster = write(tmp_path / "in.tif", values, geotransform, nodata=-1)
    made = run("stackrasters", INPUT=[raster], RESAMPLING=method, PIXEL_SIZE=11, PIXEL_HEIGHT=13,
               OUTPUT=str(tmp_path / "out.tif"))["OUTPUT"]  # fmt: skip
    assert_as_gdalwarp(made, raster, alg, 1e-5)


def assert_as_gdalwarp(made, raster, alg, tolerance, agreeing=1.0):
    ours = gdal.Open(made)
    left, across, _, top, _, down = ours.GetGeoTransform()
    bounds = (left, top + down * ours.RasterYSize, left + across * ours.RasterXSize, top)
    theirs = gdal.Warp(
        "", raster, format="MEM", dstSRS=ours.GetProjection(), outputBounds=bounds, width=ours.RasterXSize,
        height=ours.RasterYSize, resampleAlg=alg, errorThreshold=0, warpOptions=["UNIFIED_SRC_NODATA=NO"],
        overviewLevel="NONE",
    ).ReadAsArray()  # fmt: skip
    mine = ours.ReadAsArray()
    assert mine.shape == theirs.shape
    near = np.isclose(mine, theirs, rtol=tolerance, atol=1e-6, equal_nan=True)
    assert near.mean() >= agreeing
    assert near.any()


@pytest.mark.parametrize("dtype", ["uint8", "float64"])
def test_warped_from_degrees_as_gdalwarp_does(run, tmp_path, dtype):
    """Places agree to a ten-thousandth of a pixel, values of smooth ground to their rounding."""
    rows, columns = np.mgrid[:200, :210]
    values = (100 + 60 * np.sin(rows / 30) * np.cos(columns / 25)).astype(dtype)
    raster = write(tmp_path / "in.tif", values, (14.0, 2e-4, 0, 48.0, 0, -1.3e-4), 4326, nodata=0)
    for method, alg in (("NEAREST", "near"), ("CUBIC", "cubic")):
        made = run("stackrasters", INPUT=[raster], RESAMPLING=method, CRS="EPSG:32633",
                   OUTPUT=str(tmp_path / f"{method}.tif"))["OUTPUT"]  # fmt: skip
        assert_as_gdalwarp(made, raster, alg, 1e-5, 0.999)


def test_a_mosaic_as_gdalwarp_makes_it(run, tmp_path):
    """Of three that overlap; gdalwarp lays the last on top."""
    random = np.random.default_rng(6)
    paths = []
    for number, (left, top) in enumerate([(400_000, 5_400_000), (400_300, 5_399_800), (400_100, 5_399_500)]):
        values = random.integers(0, 200, (3, 50, 60)).astype("uint8")
        paths.append(write(tmp_path / f"tile{number}.tif", values, (left, 10, 0, top, 0, -10), nodata=0))
    made = run("stackrasters", INPUT=paths, METHOD="MOSAIC", MERGE="LAST", OUTPUT=str(tmp_path / "out.tif"))
    theirs = gdal.Warp("", paths, format="MEM", warpOptions=["UNIFIED_SRC_NODATA=NO"])
    assert gdal.Open(made["OUTPUT"]).GetGeoTransform() == pytest.approx(theirs.GetGeoTransform(), rel=1e-12)
    assert np.array_equal(read(made["OUTPUT"]), theirs.ReadAsArray())
    virtual = run("stackrasters", INPUT=paths, METHOD="MOSAIC", MERGE="LAST", OUTPUT=str(tmp_path / "out.vrt"))
    assert np.array_equal(read(virtual["OUTPUT"]), theirs.ReadAsArray())
    assert made["BAND_COUNT"] == 3


def test_outputs_are_whole(run, tmp_path, feedback):
    from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

    values = np.random.default_rng(7).integers(1, 3000, (700, 900)).astype("uint16")
    paths = [
        write(tmp_path / f"S2_2020{month}01T100000_B{band:02}.tif", values * band, (400_000, 10, 0, 5_400_000, 0, -10))
        for month in ("05", "06") for band in (2, 3, 4)
    ]  # fmt: skip
    made = run("stackrasters", INPUT=paths, OUTPUT=str(tmp_path / "out.tif"))
    assert (made["BAND_COUNT"], made["DATES"]) == (6, "2020-05-01,2020-06-01")
    errors = validate(made["OUTPUT"], full_check=True)[1]
    assert not errors
    opened = gdal.Open(made["OUTPUT"])
    assert [opened.GetRasterBand(number).GetDescription() for number in (1, 6)] == ["2020-05-01 B2", "2020-06-01 B4"]
    assert opened.GetRasterBand(1).GetOverviewCount() == 1
    assert np.array_equal(read(made["OUTPUT"])[5], values * 4)
    part = run("stackrasters", INPUT=paths, BANDS="B4,B2", EXTENT="400100,400200,5399800,5399900 [EPSG:32633]",
               OUTPUT=str(tmp_path / "part.tif"))  # fmt: skip
    assert np.array_equal(read(part["OUTPUT"])[0], values[10:20, 10:20] * 4)
    layer = QgsRasterLayer(part["OUTPUT"], "part")
    style_colours(layer, ["B4", "B3", "B2"])
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)


def tile_layer(*boxes):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "tiles", "memory")
    features = []
    for box in boxes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_clipped_by_a_grid(run, tmp_path):
    """The tiles of a grid of the raster, in memory, choose the pixels that gdal_translate does."""
    values = np.random.default_rng(8).normal(size=(100, 120))
    raster = write(tmp_path / "in.tif", values, (14.0, 2e-4, 0, 48.0, 0, -1.3e-4), 4326, names=("dem",))
    grid = run("createtilegrid", INPUT=raster, TILE_SIZE=32, OUTPUT="memory:")["OUTPUT"]
    tiles = grid.materialize(QgsFeatureRequest().setFilterExpression("row = 1 and col > 0"))
    made = run("clipraster", INPUT=raster, TILES=tiles, MARGIN=2, OUTPUT=str(tmp_path / "out.tif"))["OUTPUT"]
    theirs = gdal.Translate("", raster, format="MEM", srcWin=[30, 30, 68, 36])
    assert np.array_equal(read(made), theirs.ReadAsArray())
    assert gdal.Open(made).GetGeoTransform() == pytest.approx(theirs.GetGeoTransform(), abs=1e-12)
    assert gdal.Open(made).GetRasterBand(1).GetDescription() == "dem"
    masked = run("clipraster", INPUT=raster, TILES=tiles, MARGIN=2, MASK_OUTSIDE=True,
                 OUTPUT=str(tmp_path / "masked.tif"))["OUTPUT"]  # fmt: skip
    assert np.array_equal(read(masked), theirs.ReadAsArray())
    stacked = run("stackrasters", INPUT=[raster], TILES=tiles, OUTPUT=str(tmp_path / "stack.tif"))["OUTPUT"]
    assert np.array_equal(read(stacked), theirs.ReadAsArray()[2:-2, 2:-2])


def test_bad_calls_say_why(run, tmp_path):
    raster = write(tmp_path / "in.tif", np.ones((4, 4), "uint8"), (400_000, 10, 0, 5_400_000, 0, -10))
    far = write(tmp_path / "far.tif", np.ones((4, 4), "uint8"), (600_000, 10, 0, 5_400_000, 0, -10))
    out = str(tmp_path / "out.tif")
    for name, parameters, message in (
        ("stackrasters", {"INPUT": [raster], "PIXEL_SIZE": -1}, "pixel size must be more than 0, got -1"),
        ("stackrasters", {"INPUT": [raster], "DATES": "May"}, "dates must be days, months or years"),
        ("stackrasters", {"INPUT": [raster, far], "METHOD": "STACK"}, "in.tif does not overlap .*far.tif"),
        ("stackrasters", {"INPUT": [far], "REFERENCE": raster}, "far.tif lies outside of the result's grid"),
        ("stackrasters", {"INPUT": [raster], "BANDS": "B8"}, "there is no band 'B8'"),
        ("clipraster", {"INPUT": raster, "TILES": tile_layer((0, 0, 10, 10))}, "tiles lie outside of the raster"),
        ("clipraster", {"INPUT": raster, "TILES": tile_layer()}, "at least one feature"),
        ("clipraster", {"INPUT": raster, "TILES": tile_layer((0, 0, 1, 1)), "MARGIN": -1}, "MARGIN must be at least 0"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            run(name, **parameters, OUTPUT=out)
    left = {path.name for path in tmp_path.iterdir()} - {"in.tif.aux.xml", "far.tif.aux.xml"}  # QGIS's own notes
    assert left == {"far.tif", "in.tif"}


def test_values_are_checked_before_a_run(provider, tmp_path):
    raster = write(tmp_path / "in.tif", np.ones((4, 4), "uint8"), (400_000, 10, 0, 5_400_000, 0, -10))
    parameters = {"INPUT": [raster], "MERGE": "MEAN", "OUTPUT": str(tmp_path / "out.vrt")}
    fine, reason = provider.algorithm("stackrasters").create().checkParameterValues(parameters, QgsProcessingContext())
    assert (fine, reason) == (False, "merge must be FIRST or LAST for a .vrt, which cannot compute MEAN")
