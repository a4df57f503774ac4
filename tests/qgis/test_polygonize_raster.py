"""Class rasters turned into polygons as users call it: names, measures, styles, any output."""

import time
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import (
    QgsDistanceArea,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

NORTH_UP = (500_000, 10, 0, 5_000_000, 0, -10)
NAMES = ["", "building", "road", "border"]


def write(path, pixels, transform=NORTH_UP, epsg=32633, names=(), colours=None, nodata=None):
    """A class raster; float pixels make a float raster."""
    pixels = np.asarray(pixels)
    kind = gdal.GDT_Float32 if pixels.dtype.kind == "f" else gdal.GDT_Byte
    height, width = pixels.shape
    target = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind)
    target.SetGeoTransform(transform)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    target.SetProjection(crs.ExportToWkt())
    band = target.GetRasterBand(1)
    if colours:
        table = gdal.ColorTable()
        for number, colour in colours.items():
            table.SetColorEntry(number, colour)
        band.SetColorTable(table)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if names:
        band.SetCategoryNames(list(names))
    band.WriteArray(pixels)
    target.FlushCache()
    return str(path)


@pytest.fixture
def classes(tmp_path):
    """Two buildings with a border between them, a road along the south, nodata in a corner."""
    pixels = np.zeros((12, 20), np.uint8)
    pixels[2:6, 2:8] = pixels[2:6, 10:16] = 1
    pixels[2:6, 8:10] = 3
    pixels[9:11] = 2
    pixels[0, 0] = 255
    colours = {1: (216, 72, 61), 2: (140, 140, 140)}
    return write(tmp_path / "classes.tif", pixels, names=NAMES, colours=colours, nodata=255)


@pytest.fixture
def polygons(run):
    def make(raster, output="memory:", **parameters):
        made = run("polygonizeraster", INPUT=raster, OUTPUT=output, **parameters)["OUTPUT"]
        return made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made, "made")

    return make


def test_fields_and_measures(polygons, classes, tmp_path):
    sure = write(tmp_path / "sure.tif", np.tile(np.linspace(0, 0.95, 20, dtype=np.float32), (12, 1)))
    layer = polygons(classes, CLASSES="building, 2", CONFIDENCE=sure)
    assert [field.name() for field in layer.fields()] == ["class_id", "class", "area", "perimeter", "confidence"]
    assert layer.wkbType() == QgsWkbTypes.Polygon
    assert layer.crs().authid() == "EPSG:32633"
    rows = sorted(layer.getFeatures(), key=lambda f: f.geometry().boundingBox().toString())
    assert sorted((f["class_id"], f["class"]) for f in rows) == [(1, "building"), (1, "building"), (2, "road")]
    assert sorted(round(f["confidence"], 6) for f in rows) == pytest.approx([0.225, 0.475, 0.625])
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    for feature in rows:
        assert feature["area"] == pytest.approx(measure.measureArea(feature.geometry()), rel=1e-9)
        assert feature["perimeter"] == pytest.approx(measure.measurePerimeter(feature.geometry()), rel=1e-9)
        # The scale of UTM on its central meridian is 0.9996.
        assert feature["area"] == pytest.approx(feature.geometry().area() / 0.9996**2, rel=1e-5)


def test_background_border_and_nodata_stay_out(polygons, classes):
    layer = polygons(classes, BORDER_CLASS="border")
    buildings = [f.geometry() for f in layer.getFeatures() if f["class"] == "building"]
    assert layer.featureCount() == 3
    # Each has grown into its half of the border, and they meet in a line.
    assert sorted(g.boundingBox().xMinimum() for g in buildings) == [500_020, 500_090]
    assert [g.area() for g in buildings] == [2800, 2800]
    assert buildings[0].intersection(buildings[1]).length() == 40
    everything = polygons(classes, CLASSES="0,1,2,3")
    assert {f["class"] for f in everything.getFeatures()} == {"0", "building", "road", "border"}
    assert sum(f.geometry().area() for f in everything.getFeatures()) == (12 * 20 - 1) * 100


def test_an_unknown_class_is_refused_with_those_that_are_there(polygons, classes, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"no class 'house'; the classes are 1 \(building\), 2 \(road\)"):
        polygons(classes, CLASSES="house")
    with pytest.raises(QgsProcessingException, match="BORDER_CLASS: there is no class 'rim'"):
        polygons(classes, BORDER_CLASS="rim")
    with pytest.raises(QgsProcessingException, match="classes must be in the raster, which has 0, 1, 2, 3, got 9"):
        polygons(classes, CLASSES="9", output=str(tmp_path / "none.gpkg"))
    assert not (tmp_path / "none.gpkg").exists()
    nameless = write(tmp_path / "nameless.tif", np.ones((2, 2), np.uint8))
    with pytest.raises(QgsProcessingException, match="names no classes, so give their ids"):
        polygons(nameless, CLASSES="house")


def test_names_from_an_attribute_table(polygons, tmp_path):
    path = write(tmp_path / "table.tif", np.array([[4, 9]], np.uint8))
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Cover", gdal.GFT_String, gdal.GFU_Name)
    for row, (value, name) in enumerate(((4, "marsh"), (9, "heath"))):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
    source = gdal.Open(path, gdal.GA_Update)
    source.GetRasterBand(1).SetDefaultRAT(table)
    source.FlushCache()
    del source
    (only,) = polygons(path, CLASSES="heath").getFeatures()
    assert (only["class_id"], only["class"]) == (9, "heath")


@pytest.mark.parametrize("output", ["memory:", "out.gpkg", "out.shp"])
def test_class_ids_beyond_32_bits(polygons, tmp_path, output):
    """Parcels and the like are numbered so; they must not come back as other, negative numbers."""
    path = str(tmp_path / "ids.tif")
    numbers = np.array([[7, 3_000_000_021], [7, 4_294_967_295]], np.uint32)
    target = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_UInt32)
    target.SetGeoTransform(NORTH_UP)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    target.SetProjection(crs.ExportToWkt())
    target.GetRasterBand(1).WriteArray(numbers)
    del target
    layer = polygons(path, output=output if output == "memory:" else str(tmp_path / output))
    found = sorted((f["class_id"], f["class"]) for f in layer.getFeatures())
    assert found == [(number, str(number)) for number in (7, 3_000_000_021, 4_294_967_295)]


def test_one_border_class_alone(polygons, classes):
    with pytest.raises(QgsProcessingException, match="BORDER_CLASS must be one class, got border, road"):
        polygons(classes, BORDER_CLASS="border,road")


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp", "fgb"])
def test_any_format(polygons, classes, tmp_path, ending):
    layer = polygons(classes, output=str(tmp_path / f"out.{ending}"), CLASSES="building")
    assert layer.featureCount() == 2
    assert {f["class"] for f in layer.getFeatures()} == {"building"}
    assert all(f.geometry().isGeosValid() for f in layer.getFeatures())


@pytest.mark.parametrize("output", ["memory:", "out.gpkg"])
def test_eight_joins_what_touches_at_a_corner(polygons, tmp_path, output):
    path = write(tmp_path / "corners.tif", np.array([[1, 0, 0], [0, 1, 0], [0, 0, 0], [1, 0, 0]], np.uint8))
    output = output if output == "memory:" else str(tmp_path / output)
    layer = polygons(path, CONNECTEDNESS="EIGHT", output=output)
    assert layer.wkbType() == QgsWkbTypes.MultiPolygon
    assert sorted(f.geometry().area() for f in layer.getFeatures()) == [100, 200]
    assert all(f.geometry().isGeosValid() for f in layer.getFeatures())
    assert polygons(path).featureCount() == 3


@pytest.mark.parametrize(
    ("transform", "epsg"),
    [
        ((500_000, 10, 0, 4_000_000, 0, 10), 32633),
        ((500_000, 8, 6, 4_000_000, 6, -8), 32633),
        ((15, 1e-4, 0, 60, 0, -1e-4), 4326),
    ],
    ids=["south-up", "rotated", "degrees"],
)
def test_polygons_lie_on_their_pixels(polygons, tmp_path, transform, epsg):
    pixels = np.zeros((10, 10), np.uint8)
    pixels[2:5, 3:9] = 1
    (only,) = polygons(write(tmp_path / "placed.tif", pixels, transform, epsg)).getFeatures()
    c, a, b, f, d, e = transform
    corners = [(c + a * x + b * y, f + d * x + e * y) for x, y in ((3, 2), (9, 2), (9, 5), (3, 5), (3, 2))]
    ring = ", ".join(f"{x!r} {y!r}" for x, y in corners)
    expected = QgsGeometry.fromWkt(f"Polygon(({ring}))")
    assert only.geometry().symDifference(expected).area() < 1e-9 * expected.area()
    if epsg == 4326:  # about 5.58 m x 11.14 m at 60° north
        assert only["area"] == pytest.approx(18 * 5.580 * 11.142, rel=2e-3)


def test_sieve_least_area_simplify_and_right_angles(polygons, tmp_path):
    row, column = np.mgrid[:120, :120]
    turned_x, turned_y = (column - 60) * 0.8 + (row - 60) * 0.6, (row - 60) * 0.8 - (column - 60) * 0.6
    pixels = ((np.abs(turned_x) < 40) & (np.abs(turned_y) < 20)).astype(np.uint8)
    pixels[60, 60] = 0
    pixels[2, 2] = 1
    pixels[5:8, 110:113] = 1
    path = write(tmp_path / "building.tif", pixels)
    assert polygons(path).featureCount() == 3
    assert polygons(path, SIEVE=2).featureCount() == 2
    (plain,) = polygons(path, SIEVE=2, MIN_AREA=1000).getFeatures()
    (simple,) = polygons(path, SIEVE=2, MIN_AREA=1000, SIMPLIFY=15).getFeatures()
    (squared,) = polygons(path, SIEVE=2, MIN_AREA=1000, SIMPLIFY=15, ORTHOGONALIZE=True).getFeatures()
    points = [feature.geometry().constGet().nCoordinates() for feature in (plain, simple, squared)]
    assert points[0] > 100 > 20 > points[1] >= points[2] == 5
    assert squared.geometry().area() == pytest.approx(plain.geometry().area(), rel=0.01)
    assert squared.geometry().intersection(plain.geometry()).area() > 0.96 * plain.geometry().area()
    (holed,) = polygons(path, MIN_AREA=1000, SIMPLIFY=15).getFeatures()
    assert len(holed.geometry().asPolygon()) == 2


def test_loaded_in_the_colours_of_the_classes(provider, classes, feedback):
    from processing.gui.Postprocessing import handleAlgorithmResults

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = provider.algorithm("polygonizeraster").create()
    parameters = {"INPUT": classes, "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)}
    fine, reason = algorithm.checkParameterValues(parameters, context)
    assert fine, reason
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine
    assert handleAlgorithmResults(algorithm, context, feedback)
    (layer,) = project.mapLayers().values()
    shown = {
        entry.label(): entry.symbol().symbolLayer(0).strokeColor().name() for entry in layer.renderer().categories()
    }
    assert shown["building"] == "#d8483d"
    assert shown["road"] == "#8c8c8c"
    assert "building: 2" in feedback.infos
    project.clear()


def test_no_polygon_is_an_empty_layer_and_said(polygons, tmp_path, feedback):
    layer = polygons(write(tmp_path / "empty.tif", np.zeros((5, 5), np.uint8)), output=str(tmp_path / "out.gpkg"))
    assert layer.isValid()
    assert layer.featureCount() == 0
    assert any("There is no polygon" in line for line in feedback.warnings)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"BAND": 3}, "bands must be between 1 and 1, got 3"),
        ({"CLASSES": "1", "BORDER_CLASS": "1"}, "border class must not be one of the classes"),
        ({"SIEVE": 2.5}, "SIEVE must be a whole number"),
        ({"MIN_AREA": -1}, "MIN_AREA must be at least 0"),
        ({"CONNECTEDNESS": "SIX"}, "CONNECTEDNESS must be one of FOUR, EIGHT"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_left(polygons, classes, tmp_path, parameters, words):
    before = sorted(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=words):
        polygons(classes, output=str(tmp_path / "out.gpkg"), **parameters)
    assert sorted(tmp_path.iterdir()) == before


def test_real_numbers_are_no_classes(polygons, tmp_path):
    path = write(tmp_path / "real.tif", np.array([[0.5, 1]], np.float32))
    with pytest.raises(QgsProcessingException, match="must hold class ids, which are whole numbers"):
        polygons(path)


class Impatient(QgsProcessingFeedback):
    """Cancels after so many seconds, or as soon as polygons are being written."""

    def __init__(self, step):
        super().__init__(False)
        self.step, self.cancelled = step, None

    def setProgressText(self, text):
        if text.startswith(self.step) and self.cancelled is None:
            self.cancelled = time.monotonic()
            self.cancel()


@pytest.mark.parametrize("step", ["Rows", "Writing"])
def test_cancelling_leaves_nothing(provider, tmp_path, step):
    pixels = (np.random.default_rng(0).random((1500, 1500)) < 0.3).astype(np.uint8)
    path = write(tmp_path / "noise.tif", pixels)
    feedback = Impatient(step)
    context = QgsProcessingContext()
    algorithm = provider.algorithm("polygonizeraster").create()
    output = tmp_path / "out.gpkg"
    _, fine = algorithm.run({"INPUT": path, "OUTPUT": str(output)}, context, feedback)
    assert not fine
    assert time.monotonic() - feedback.cancelled < 2
    assert {item.name for item in Path(tmp_path).iterdir()} <= {"noise.tif", "noise.tif.aux.xml"}
