"""The tile-size widget in real dialogs: what it says while numbers, layers and extents change."""

import math

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)

CHOOSE = "Choose a raster to see the spacing, the size on the ground and the tiles."


@pytest.fixture
def make_raster(qgis_app, tmp_path):
    """Write a raster and add it to the project as a layer."""

    def make(name, width, height, transform, epsg):
        path = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
        if transform:
            a, b, c, d, e, f = transform
            dataset.SetGeoTransform((c, a, b, f, d, e))
        if epsg:
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
            dataset.SetProjection(system.ExportToWkt())
        dataset.GetRasterBand(1).WriteArray(np.ones((height, width), "uint8"))
        del dataset
        layer = QgsRasterLayer(path, name)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def city(make_raster):
    """Degrees, pixels that are not square, whole tiles of 64 px in 24 columns and 19 rows and a rest."""
    return make_raster("city", 1546, 1230, (0.0002658692, 0, 108.4, 0, -0.0002641357, -6.6), 4326)


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def algorithm(name="createtilegrid"):
    return QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")


class Dialog:
    """A real dialog, driven by parameter names."""

    def __init__(self, context, name="createtilegrid"):
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        self.context = context
        self.window = AlgorithmDialog(algorithm(name), False, None)
        self.wrappers = self.window.mainWidget().wrappers
        self.size = self.wrappers["TILE_SIZE"]

    def set(self, **values):
        for name, value in values.items():
            self.wrappers[name].setParameterValue(value, self.context)

    @property
    def text(self):
        return self.size.words.text().replace("\u00a0", " ")


@pytest.fixture
def dialog(provider, context):
    dialog = Dialog(context)
    yield dialog
    dialog.window.close()
    QgsApplication.processEvents()  # in which Qt deletes it, before Python tidies up


def test_degrees_with_two_spacings(dialog, city):
    dialog.set(INPUT=city.id())
    dialog.size.spin.setValue(64)
    assert dialog.text == (
        "Spacing 0.0170156 × 0.0169047 degrees · 1.88 × 1.87 km on the ground · 456 whole tiles (24 × 19)"
    )
    assert dialog.size.spin.accessibleDescription() == dialog.text
    dialog.size.spin.setValue(256)
    assert dialog.text == (
        "Spacing 0.0680625 × 0.0676187 degrees · 7.52 × 7.48 km on the ground · 24 whole tiles (6 × 4)"
    )


def test_a_projected_raster_in_metres(dialog, make_raster):
    layer = make_raster("utm", 300, 200, (10, 0, 600000, 0, -10, 9300000), 32748)
    dialog.set(INPUT=layer.id(), TILE_SIZE=64)
    unit = QgsUnitTypes.toString(layer.crs().mapUnits())
    assert dialog.text == f"Spacing 640 {unit} · 640 × 640 m on the ground · 12 whole tiles (4 × 3)"


def test_feet_become_metres_on_the_ground(dialog, make_raster):
    layer = make_raster("feet", 1000, 600, (5, 0, 2000000, 0, -5, 600000), 2264)
    dialog.set(INPUT=layer.id())
    unit = QgsUnitTypes.toString(layer.crs().mapUnits())
    assert dialog.text == f"Spacing 1280 {unit} · 390 × 390 m on the ground · 6 whole tiles (3 × 2)"


def test_a_rotated_raster_is_measured_along_its_own_rows(dialog, make_raster):
    turn, size = math.radians(30), 10.0
    across, down = size * math.cos(turn), size * math.sin(turn)
    layer = make_raster("rotated", 256, 128, (across, down, 600000, down, -across, 9300000), 32748)
    dialog.set(INPUT=layer.id(), TILE_SIZE=64)
    unit = QgsUnitTypes.toString(layer.crs().mapUnits())
    assert dialog.text == f"Spacing 640 {unit} · 640 × 640 m on the ground · 8 whole tiles (4 × 2)"


def test_overlap_height_and_edge_count(dialog, city):
    dialog.set(INPUT=city.id(), TILE_SIZE=64, OVERLAP=32)
    assert dialog.text == (
        "Spacing 0.00850781 × 0.00845234 degrees · 1.88 × 1.87 km on the ground · 1,739 whole tiles (47 × 37)"
    )
    dialog.set(OVERLAP=0, TILE_HEIGHT=32)
    assert dialog.text.endswith("1.88 × 0.935 km on the ground · 912 whole tiles (24 × 38)")
    dialog.set(TILE_HEIGHT=None, EDGE="PAD")
    assert dialog.text.endswith("500 tiles (25 × 20), 456 of them whole")
    dialog.set(EDGE="SHIFT")
    assert dialog.text.endswith("500 whole tiles (25 × 20)")


def test_a_ground_size_says_how_many_pixels_it_takes(dialog, make_raster):
    layer = make_raster("utm", 300, 200, (10, 0, 600000, 0, -10, 9300000), 32748)
    dialog.set(INPUT=layer.id(), TILE_SIZE=64, GROUND_SIZE=1000)
    assert dialog.text.endswith(
        "1.00 × 1.00 km on the ground · 6 whole tiles (3 × 2) · each from 100 × 100 pixels of the raster"
    )


def test_the_extent_counts_in_any_crs(dialog, city):
    dialog.set(INPUT=city.id(), TILE_SIZE=64)
    east = 108.4 + 130 * 0.0002658692
    south = -6.6 - 70 * 0.0002641357
    dialog.set(EXTENT=f"108.4,{east},{south},-6.6 [EPSG:4326]")
    assert dialog.text.endswith("2 whole tiles (2 × 1)")
    dialog.set(EXTENT="12160000,12170000,-740000,-735000 [EPSG:3857]")
    assert dialog.text.endswith("The extent must share ground with the raster, but it lies outside it.")
    dialog.set(EXTENT=None)
    assert dialog.text.endswith("456 whole tiles (24 × 19)")


def test_without_a_raster_it_asks_for_one(dialog):
    assert dialog.text == CHOOSE


def test_plain_words_where_there_is_nothing_to_compute(dialog, make_raster, city):
    dialog.set(INPUT=make_raster("nowhere", 100, 100, (1, 0, 0, 0, -1, 0), None).id())
    assert dialog.text.startswith("nowhere must have a coordinate system (CRS), but it has none.")
    dialog.set(INPUT=city.id(), TILE_SIZE=2000)
    assert dialog.text.endswith(
        "The tile (2000 × 2000 px) must fit into the raster or extent, which has 1546 × 1230 px."
    )
    dialog.set(TILE_SIZE=64, OVERLAP=64)
    assert dialog.text == "overlap must be at least 0 and less than the tile size (64 px), got 64"


def test_the_number_reaches_the_algorithm(dialog, city, tmp_path):
    dialog.set(INPUT=city.id())
    dialog.size.spin.setValue(300)
    assert dialog.window.mainWidget().createProcessingParameters()["TILE_SIZE"] == 300
    dialog.size.spin.clear()
    assert dialog.size.parameterValue() == 256
    definition = dialog.size.parameterDefinition()
    assert dialog.size.spin.minimum() == definition.minimum() == 1
    assert dialog.size.spin.maximum() == definition.maximum()


def test_a_size_of_samples_may_be_left_unset(provider, context, city, run):
    tiles = run("createtilegrid", INPUT=city, TILE_SIZE=64, OUTPUT="memory:")["OUTPUT"]
    QgsProject.instance().addMapLayer(tiles)
    dialog = Dialog(context, "exporttiles")
    assert dialog.size.parameterValue() is None
    assert dialog.text == ""
    dialog.set(INPUT=[city.id()], TILES=tiles.id())
    dialog.size.spin.setValue(128)
    assert dialog.size.parameterValue() == 128
    assert dialog.text == (
        "Pixels of 0.000132935 × 0.000132068 degrees · 1.88 × 1.87 km on the ground · "
        "456 tiles, each from 64 × 64 pixels of the raster"
    )
    dialog.size.spin.clear()
    assert dialog.size.parameterValue() is None
    assert dialog.text == ""
    dialog.window.close()


def test_tiles_that_lie_anywhere_have_no_spacing_and_no_number(provider, context, make_raster):
    dialog = Dialog(context, "sampletiles")
    assert dialog.text == "Choose a raster to see the size on the ground."
    city = make_raster("city", 1546, 1230, (0.0002658692, 0, 108.4, 0, -0.0002641357, -6.6), 4326)
    dialog.set(INPUT=city.id(), TILE_SIZE=64)
    assert dialog.text == "Tiles of 0.0170156 × 0.0169047 degrees · 1.88 × 1.87 km on the ground"
    dialog.set(TILE_HEIGHT=32)
    assert dialog.text == "Tiles of 0.0170156 × 0.00845234 degrees · 1.88 × 0.935 km on the ground"
    utm = make_raster("utm", 300, 200, (10, 0, 600000, 0, -10, 9300000), 32748)
    unit = QgsUnitTypes.toString(utm.crs().mapUnits())
    dialog.set(INPUT=utm.id(), TILE_HEIGHT=None, GROUND_SIZE=1000)
    assert dialog.text == (
        f"Tiles of 1000 {unit} · 1.00 × 1.00 km on the ground · each from 100 × 100 pixels of the raster"
    )
    dialog.set(CRS="EPSG:32749")
    assert dialog.text.startswith(f"Tiles of 1000 {unit} · ")
    assert "each from" not in dialog.text
    dialog.set(CRS=None, GROUND_SIZE=3000)
    assert dialog.text.startswith("The tile (300 × 300 px) must fit into the raster, which has 300 × 200 px.")
    dialog.window.close()


def test_each_row_of_a_batch_has_its_own_words(provider, context, city, make_raster):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    utm = make_raster("utm", 300, 200, (10, 0, 600000, 0, -10, 9300000), 32748)
    window = BatchAlgorithmDialog(algorithm(), None)
    panel = window.mainWidget()
    panel.addRow()
    raster, size = panel.parameter_to_column["INPUT"], panel.parameter_to_column["TILE_SIZE"]
    for row, layer in zip(panel.wrappers, (city, utm)):
        row[raster].setParameterValue(layer.source(), context)
        row[size].setParameterValue(64, context)
    first, second = (row[size] for row in panel.wrappers[:2])
    assert first.words.text() == "1.88 × 1.87 km on the ground · 456 whole tiles (24 × 19)"
    assert first.words.toolTip().startswith("Spacing 0.0170156 × 0.0169047 degrees")
    assert second.words.text() == "640 × 640 m on the ground · 12 whole tiles (4 × 3)"
    assert first.parameterValue() == 64
    window.close()


def test_the_modeler_keeps_every_source_of_a_value(provider, context):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    sources = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("m", "g")
    model.addModelParameter(
        QgsProcessingParameterNumber("SIZE", "Size", QgsProcessingParameterNumber.Integer, 64),
        QgsProcessingModelParameter("SIZE"),
    )
    other = ModelerParametersDialog(algorithm("sampletiles"), model)
    words = other.widget.widget.widget_labels["TILE_SIZE"].text()
    assert words.endswith("\nThe size on the ground is computed at run time.")
    other.close()
    window = ModelerParametersDialog(algorithm(), model)
    panel = window.widget.widget
    assert "number of tiles are computed at run time" in panel.widget_labels["TILE_SIZE"].text()
    widget = panel.wrappers["TILE_SIZE"]
    for source in (
        sources.fromStaticValue(64),
        sources.fromExpression("2 * 64"),
        sources.fromModelParameter("SIZE"),
    ):
        widget.setWidgetValue(source)
        (kept,) = window.createAlgorithm().parameterSources()["TILE_SIZE"]
        assert kept.toVariant() == source.toVariant()
    window.close()
