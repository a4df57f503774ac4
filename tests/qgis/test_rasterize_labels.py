"""Labels burnt as users call it, against GDAL's own command; styles, and what is refused."""

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

NORTH_UP = (500_000, 10, 0, 5_000_000, 0, -10)
#: x = a + b·col + c·row, y = d + e·col + f·row.
GRIDS = {
    "square": (NORTH_UP, 32633),
    "oblong degrees": ((15, 2e-5, 0, 40, 0, -1.5e-5), 4326),
    "south up": ((500_000, 10, 0, 5_000_000, 0, 10), 32633),
    "turned": ((500_000, 8, 6, 5_000_000, 3, -4), 32633),
}


@pytest.fixture
def raster(tmp_path):
    def make(transform=NORTH_UP, epsg=32633, width=40, height=30):
        path = str(tmp_path / "raster.tif")
        target = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Byte)
        target.SetGeoTransform(transform)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        target.SetProjection(crs.ExportToWkt())
        target.FlushCache()
        return path

    return make


def layer(shapes, transform=NORTH_UP, epsg=32633, kind="Polygon"):
    """Features (WKT in column and row, class, weight) as a layer."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:{epsg}&field=kind:string&field=weight:double", "labels", "memory")
    made.dataProvider().addFeatures([feature(transform, *shape) for shape in shapes])
    return made


def feature(transform, wkt, kind=None, weight=None):
    geometry = QgsGeometry.fromWkt(wkt)
    a, b, c, d, e, f = transform
    for place, point in enumerate(list(geometry.vertices())):
        geometry.moveVertex(a + b * point.x() + c * point.y(), d + e * point.x() + f * point.y(), place)
    made = QgsFeature()
    made.setGeometry(geometry)
    made.setAttributes([kind, weight])
    return made


def square(left, top, side):
    right, bottom = left + side, top + side
    return f"POLYGON(({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"


def pixels(path):
    return gdal.Open(path).ReadAsArray()


HOUSES = [(square(2, 2, 6), "tin", 1), (square(8, 2, 6), "brick", 2), (square(20, 10, 9), "tin", 3)]


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("touched", [False, True])
def test_it_burns_what_gdal_rasterize_burns(run, raster, tmp_path, grid, touched):
    transform, epsg = GRIDS[grid]
    random = np.random.default_rng(1)
    shapes = []
    for number in range(30):
        x, y = random.uniform(0, 40), random.uniform(0, 30)
        turns = np.sort(random.uniform(0, 2 * np.pi, 9))
        ring = [(x + r * np.cos(t), y + r * np.sin(t)) for t, r in zip(turns, random.uniform(1, 7, 9))]
        points = ",".join(f"{px} {py}" for px, py in [*ring, ring[0]])
        shapes.append((f"POLYGON(({points}))", "abc"[number % 3], number % 3 + 1))
    shapes.sort(key=lambda shape: shape[1])
    path, labels = raster(transform, epsg), layer(shapes, transform, epsg)
    output = run(
        "rasterizelabels", LABELS=labels, RASTER=path, CLASS_FIELD="kind", ALL_TOUCHED=touched,
        OUTPUT=str(tmp_path / "ours.tif"),
    )["OUTPUT"]  # fmt: skip
    settings = QgsVectorFileWriter.SaveVectorOptions()
    settings.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(labels, str(tmp_path / "labels.gpkg"), context, settings)
    theirs = gdal.GetDriverByName("MEM").Create("", 40, 30, 1, gdal.GDT_Byte)
    theirs.SetGeoTransform(transform)
    theirs.SetProjection(gdal.Open(path).GetProjection())
    gdal.Rasterize(theirs, str(tmp_path / "labels.gpkg"), attribute="weight", allTouched=touched)
    assert np.array_equal(pixels(output), theirs.ReadAsArray())
    assert len(np.unique(pixels(output))) == 4


def test_the_file_is_cloud_optimised_named_and_styled(run, raster, tmp_path):
    from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

    path = raster(width=1300, height=700)
    output = run(
        "rasterizelabels", LABELS=layer(HOUSES), RASTER=path, CLASS_FIELD="kind", CLASSES="tin; stone=brick",
        OUTPUT=str(tmp_path / "labels.tif"),
    )["OUTPUT"]  # fmt: skip
    warnings, errors, _ = validate(output, full_check=True)
    assert (warnings, errors) == ([], [])
    dataset = gdal.Open(output)
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() >= 1
    assert band.GetCategoryNames() == ["background", "tin", "stone"]
    assert band.GetColorTable().GetColorEntry(2)[:3] == (0x56, 0xB4, 0xE9)
    assert sorted(np.unique(pixels(output), return_counts=True)[1].tolist())[:2] == [36, 117]
    # Whoever opens it sees the classes by name.
    opened = QgsRasterLayer(output, "opened")
    renderer = opened.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(entry.value, entry.label, entry.color.name()) for entry in renderer.classes()] == [
        (1, "tin", "#e69f00"), (2, "stone", "#56b4e9"),
    ]  # fmt: skip
    assert {made.name for made in tmp_path.glob("labels*")} == {"labels.tif", "labels.tif.aux.xml", "labels.qml"}


def test_distances_and_instances(run, raster, tmp_path):
    given = {"LABELS": layer(HOUSES), "RASTER": raster()}
    output = run(
        "rasterizelabels", **given, TARGET="DISTANCE", DISTANCE_UNIT="MAP", MAX_DISTANCE=45,
        OUTPUT=str(tmp_path / "distance.tif"),
    )["OUTPUT"]  # fmt: skip
    found = pixels(output)
    assert found.dtype == np.float32
    # The two that touch are one.
    assert found[5, :20].tolist() == [-20, -10, 10, 20, 30, *[30] * 6, 30, 20, 10, -10, -20, -30, -40, -45, -45]
    opened = QgsRasterLayer(output, "opened")
    assert isinstance(opened.renderer(), QgsSingleBandPseudoColorRenderer)
    numbers = run("rasterizelabels", **given, TARGET="INSTANCES", OUTPUT=str(tmp_path / "numbers.tif"))["OUTPUT"]
    assert pixels(numbers)[5, :16].tolist() == [0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 0, 0]
    assert {made.suffix for made in tmp_path.glob("numbers*")} == {".tif", ".qml"}


def test_selected_features_an_extent_and_roads(run, raster, tmp_path):
    roads = layer([("LINESTRING(0 5.5,40 5.5)", "road", 30), ("LINESTRING(10 0,10 30)", "path", 10)], kind="LineString")
    given = {"RASTER": raster(), "OUTPUT": str(tmp_path / "roads.tif")}
    output = run("rasterizelabels", LABELS=roads, CLASS_FIELD="kind", BUFFER_FIELD="weight", **given)["OUTPUT"]
    assert pixels(output)[:9, 20].tolist() == [0, 0, 0, 0, 2, 2, 2, 0, 0]
    QgsProject.instance().addMapLayer(roads)
    try:
        roads.selectByIds([2])
        chosen = QgsProcessingFeatureSourceDefinition(roads.id(), True)
        extent = "500050,500150,4999900,5000000 [EPSG:32633]"
        output = run("rasterizelabels", LABELS=chosen, EXTENT=extent, BUFFER=10, **given)["OUTPUT"]
    finally:
        QgsProject.instance().removeMapLayer(roads.id())
    assert pixels(output).tolist() == [[0, 0, 0, 0, 1, 1, 0, 0, 0, 0]] * 10
    assert gdal.Open(output).GetGeoTransform()[0] == 500_050


def test_what_cannot_be_is_refused_and_leaves_nothing(run, raster, tmp_path):
    given = {"LABELS": layer(HOUSES), "RASTER": raster(), "OUTPUT": str(tmp_path / "out.tif")}
    for parameters, message in (
        ({"CLASS_FIELD": "kind", "CLASSES": "wood, stone"}, "none of wood, stone is in the field 'kind', which holds"),
        ({"CLASS_FIELD": "kind", "CLASSES": "a=tin; b=tin"}, "'tin' is in 'a' already"),
        ({"LABELS": layer([(square(400, 2, 6),)])}, "labels must overlap the raster, but none of them does"),
        ({"OVERLAP": "PRIORITY"}, "priority field and overlap PRIORITY must be given together"),
        ({"CLOUD_RULE": "in 3"}, "cloud raster and cloud rule must be given together"),
        ({"TARGET": "INSTANCES", "BORDER": 2}, "border is about classes"),
        ({"BUFFER": -3}, "BUFFER must be at least 0, got -3"),
        ({"LABELS": layer([("POINT(3 3)",)], kind="Point")}, "buffer or buffer field must say how far they reach"),
        ({"LABELS": layer([])}, "LABELS must have at least one feature"),
        ({"OUTPUT": str(tmp_path / "out.png")}, "output must be a file that ends in .tif"),
        ({"OUTPUT": given["RASTER"]}, "OUTPUT must be another file than RASTER"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            run("rasterizelabels", **{**given, **parameters})
    # QGIS notes what it measures of an input that it shows.
    assert {made.name for made in tmp_path.iterdir()} <= {"raster.tif", "raster.tif.aux.xml"}
