"""The tiles of a dialog's numbers on a real canvas: where their lines are drawn, and when they go."""

import json
import math
import time

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsMapCanvas, QgsProcessingParameterWidgetContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest

UTM = (10, 0, 600000, 0, -10, 9300000)
WIDTH, HEIGHT = 640, 480
PAINT_MS = 10


def until(condition, seconds=10):
    """Let events happen until the condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        QgsApplication.processEvents()


def destroy(widget):
    """Delete a widget as Qt does, though it is visible."""
    widget.deleteLater()
    QgsApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(widget)


@pytest.fixture
def make_raster(qgis_app, tmp_path):
    """Write a raster and add it to the project as a layer."""

    def make(name, width, height, transform, epsg):
        path = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Byte, ["SPARSE_OK=TRUE"])
        a, b, c, d, e, f = transform
        dataset.SetGeoTransform((c, a, b, f, d, e))
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
        del dataset
        layer = QgsRasterLayer(path, name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def canvas(qgis_app):
    QgsSettings().remove("tilewright/preview")
    canvas = QgsMapCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    yield canvas
    if not sip.isdeleted(canvas):
        canvas.close()
        sip.delete(canvas)  # or it would draw what the next tests put into the project


def look_at(canvas, layer, crs=None):
    """Show all of a layer and a bit more."""
    crs = QgsCoordinateReferenceSystem(crs) if crs else layer.crs()
    canvas.setDestinationCrs(crs)
    box = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
    box.scale(1.2)
    canvas.setExtent(box)


class Opened:
    """A real dialog that knows the canvas, as those of a desktop do."""

    def __init__(self, canvas, name):
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        self.canvas, self.context = canvas, QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
        self.window = AlgorithmDialog(algorithm, False, None)
        self.wrappers = self.window.mainWidget().wrappers
        self.size = self.wrappers["TILE_SIZE"]
        knows = QgsProcessingParameterWidgetContext()
        knows.setMapCanvas(canvas)
        self.size.setWidgetContext(knows)
        self.window.show()

    def set(self, **values):
        for name, value in values.items():
            self.wrappers[name].setParameterValue(value, self.context)

    @property
    def item(self):
        items = items_of(self.canvas)
        return items[0] if items else None

    def starts(self):
        """Where the columns of the item's grid begin, in pixels; waits until it has been drawn."""
        until(lambda: self.item is not None and not self.size.showing._timer.isActive())
        return self.item.plan.grid.columns.starts.tolist()


def items_of(canvas):
    """Our items that are on the canvas."""
    from tilewright.ui.preview.grid_item import CanvasItem

    return [item for item in canvas.scene().items() if isinstance(item, CanvasItem)]


@pytest.fixture
def opened(provider, canvas):
    dialogs = []

    def open_dialog(name="createtilegrid"):
        dialogs.append(Opened(canvas, name))
        return dialogs[-1]

    yield open_dialog
    for dialog in dialogs:
        if not sip.isdeleted(dialog.window):
            dialog.window.close()
    QgsApplication.processEvents()  # in which Qt deletes them, before Python tidies up


def painted(item):
    """What an item paints on black, as (row, col, red green blue)."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0))
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    bits = image.constBits()
    bits.setsize(HEIGHT * WIDTH * 4)
    return np.frombuffer(bits, np.uint8).reshape(HEIGHT, WIDTH, 4)[..., 2::-1].astype(int).copy()


def paint_ms(item):
    """How long an item computes to work out what it draws in a new view, and to draw it."""
    item.forget()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    began = time.thread_time()
    item.paint(painter)
    took = 1000 * (time.thread_time() - began)
    painter.end()
    return took


def lit(picture, canvas, x, y):
    """Whether an amber line runs within a pixel of a place on the map."""
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    column, row = round(place.x()), round(place.y())
    part = picture[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2].reshape(-1, 3)
    return bool((part[:, 0] > 200).any())


def ground_of(layer, column, row):
    """Map coordinates of a place in UTM's pixels."""
    return UTM[2] + UTM[0] * column, UTM[5] + UTM[4] * row


def test_lines_lie_where_tiles_begin_and_follow_the_numbers(opened, canvas, make_raster):
    layer = make_raster("utm", 300, 200, UTM, 32748)
    look_at(canvas, layer)
    dialog = opened()
    dialog.set(INPUT=layer.id(), TILE_SIZE=64)
    assert dialog.starts() == [0, 64, 128, 192]
    picture = painted(dialog.item)
    for column in (64, 128, 192, 256):
        assert lit(picture, canvas, *ground_of(layer, column, 100))
    assert not lit(picture, canvas, *ground_of(layer, 96, 100))
    inside, outside = (
        canvas.getCoordinateTransform().transform(QgsPointXY(*ground_of(layer, *place)))
        for place in ((32, 32), (280, 196))
    )
    assert 10 < picture[round(inside.y()), round(inside.x()), 0] < 100  # tinted
    assert picture[round(outside.y()), round(outside.x())].max() == 0  # the edge that DROP leaves out
    dialog.size.spin.setValue(96)
    assert dialog.starts() == [0, 96, 192]
    picture = painted(dialog.item)
    assert lit(picture, canvas, *ground_of(layer, 96, 150)) and not lit(picture, canvas, *ground_of(layer, 128, 150))


def test_overlap_and_tiles_past_the_edge(opened, canvas, make_raster):
    layer = make_raster("utm", 300, 200, UTM, 32748)
    look_at(canvas, layer)
    dialog = opened()
    dialog.set(INPUT=layer.id(), TILE_SIZE=100, OVERLAP=20, EDGE="PAD")
    assert dialog.starts() == [0, 80, 160, 240]
    picture = painted(dialog.item)
    assert lit(picture, canvas, *ground_of(layer, 80, 50)) and lit(picture, canvas, *ground_of(layer, 100, 50))

    def tint(column, row):
        place = canvas.getCoordinateTransform().transform(QgsPointXY(*ground_of(layer, column, row)))
        return picture[round(place.y()), round(place.x()), 0]

    assert tint(90, 50) > 1.5 * tint(50, 50) > 0  # the ground of two tiles, and that of one
    assert sum(len(lines) for lines in dialog.item.drawing.dashed) > 0
    assert tint(320, 50) > 0  # past the raster's 300 columns
    dialog.set(OVERLAP=0, STRIDE=150, EDGE="DROP")
    assert dialog.starts() == [0, 150]
    picture = painted(dialog.item)
    assert tint(50, 50) > 0 and tint(125, 50) == 0  # a gap


def test_another_crs_and_a_turned_raster(opened, canvas, make_raster):
    turn = math.radians(30)
    across, down = 10 * math.cos(turn), 10 * math.sin(turn)
    transform = (across, down, 600000, down, -across, 9300000)
    layer = make_raster("turned", 256, 128, transform, 32748)
    look_at(canvas, layer, "EPSG:4326")
    dialog = opened()
    dialog.set(INPUT=layer.id(), TILE_SIZE=64)
    assert dialog.starts() == [0, 64, 128, 192]
    picture = painted(dialog.item)
    to_degrees = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    for column, row, there in ((64, 32, True), (128, 100, True), (100, 64, True), (96, 32, False)):
        a, b, c, d, e, f = transform
        place = to_degrees.transform(QgsPointXY(c + a * column + b * row, f + d * column + e * row))
        assert lit(picture, canvas, place.x(), place.y()) == there
    canvas.setRotation(40)
    picture = painted(dialog.item)
    assert lit(picture, canvas, place.x(), place.y()) is False
    place = to_degrees.transform(QgsPointXY(c + a * 64 + b * 32, f + d * 64 + e * 32))
    assert lit(picture, canvas, place.x(), place.y())


def test_a_million_tiles_cost_nothing(opened, canvas, make_raster):
    layer = make_raster("large", 64_000, 64_000, UTM, 32748)
    look_at(canvas, layer)
    dialog = opened()
    dialog.set(INPUT=layer.id(), TILE_SIZE=64)
    assert len(dialog.starts()) == 1000
    assert dialog.item.drawing is not None
    fastest = []
    for part, hatched in ((1.0, True), (0.02, False)):
        box = QgsRectangle(canvas.extent())
        box.scale(part)
        canvas.setExtent(box)
        fastest.append(min(paint_ms(dialog.item) for _ in range(5)))
        assert dialog.item.drawing.hatched is hatched
    assert max(fastest) < PAINT_MS


def test_the_preview_goes_with_the_dialog_the_layer_and_the_canvas(opened, canvas, make_raster):
    first, second = make_raster("first", 300, 200, UTM, 32748), make_raster("second", 100, 100, UTM, 32748)
    look_at(canvas, first)
    dialog = opened()
    dialog.set(INPUT=first.id(), TILE_SIZE=64)
    dialog.starts()
    dialog.window.hide()
    assert items_of(canvas) == []
    dialog.window.show()
    assert dialog.starts() == [0, 64, 128, 192]
    QgsProject.instance().removeMapLayer(first.id())
    until(lambda: dialog.item is None or len(dialog.item.plan.grid.columns.starts) == 1)
    QgsProject.instance().removeMapLayer(second.id())
    until(lambda: dialog.item is None)
    dialog.set(INPUT=make_raster("third", 300, 200, UTM, 32748).id())
    dialog.starts()
    QgsProject.instance().clear()
    until(lambda: dialog.item is None)
    dialog.set(INPUT=make_raster("fourth", 300, 200, UTM, 32748).id())
    dialog.starts()
    destroy(dialog.window)
    assert items_of(canvas) == []
    dialog = opened()
    dialog.set(INPUT=make_raster("fifth", 300, 200, UTM, 32748).id(), TILE_SIZE=64)
    dialog.starts()
    destroy(canvas)
    dialog.set(TILE_SIZE=32)
    dialog.window.close()


def test_the_switch_is_remembered_and_the_button_zooms(opened, canvas, make_raster):
    layer = make_raster("utm", 300, 200, UTM, 32748)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    dialog = opened()
    dialog.set(INPUT=layer.id(), TILE_SIZE=64)
    dialog.starts()
    QTest.mouseClick(dialog.size.bar.zoom, Qt.MouseButton.LeftButton)
    assert canvas.extent().contains(layer.extent())
    QTest.keyClick(dialog.size.bar.switch, Qt.Key.Key_Space)
    assert items_of(canvas) == []
    assert QgsSettings().value("tilewright/preview", True, type=bool) is False
    assert not opened().size.bar.switch.isChecked()
    QTest.keyClick(dialog.size.bar.switch, Qt.Key.Key_Space)
    assert dialog.starts() == [0, 64, 128, 192]


def test_models_cover_every_pixel_and_samples_show_one_tile(opened, canvas, make_raster, tmp_path):
    layer = make_raster("utm", 300, 200, UTM, 32748)
    look_at(canvas, layer)
    dialog = opened("segmentraster")
    dialog.set(INPUT=[layer.id()], TILE_SIZE=128, OVERLAP=0)
    assert dialog.starts() == [0, 128, 172]
    dialog.set(TILE_SIZE=None)
    until(lambda: dialog.item is None)
    model = tmp_path / "houses.keras"
    model.touch()
    shape = {"dim_order": ["batch", "height", "width", "bands"], "shape": [-1, 100, 120, 1]}
    item = {"properties": {"mlm:input": [{"input": shape}], "mlm:output": [{}]}}
    model.with_suffix(".mlm.json").write_text(json.dumps(item), encoding="utf-8")
    dialog.set(MODEL=str(model))
    assert dialog.starts() == [0, 120, 180]
    assert dialog.item.plan.grid.rows.starts.tolist() == [0, 100]
    assert dialog.size.parameterValue() is None
    dialog.window.close()
    dialog = opened("sampletiles")
    dialog.set(INPUT=layer.id(), TILE_SIZE=64)
    assert dialog.starts() == [118]
    assert dialog.item.plan.grid.rows.starts.tolist() == [68]
    dialog.window.close()
    dialog = opened("labelledtiles")
    dialog.set(RASTER=layer.id(), TILE_SIZE=100, OVERLAP=50)
    assert dialog.starts() == [0, 50, 100, 150, 200]


DESKTOP = """
def look():
    import time
    from osgeo import gdal, osr
    from qgis.core import QgsProject, QgsRasterLayer
    from qgis.PyQt.QtWidgets import QApplication
    from qgis.utils import iface
    import processing

    path = os.path.join(os.path.dirname(os.environ["TILEWRIGHT_SEEN"]), "image.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 300, 200, 1)
    dataset.SetGeoTransform((600000, 10, 0, 9300000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32748)
    dataset.SetProjection(system.ExportToWkt())
    del dataset
    layer = QgsRasterLayer(path, "image")
    QgsProject.instance().addMapLayer(layer)
    dialog = processing.createAlgorithmDialog("tilewright:createtilegrid", {"TILE_SIZE": 50})
    dialog.show()

    def items():
        return [item for item in iface.mapCanvas().scene().items() if type(item).__name__ == "GridItem"]

    deadline = time.monotonic() + 20
    while not items() and time.monotonic() < deadline:
        QApplication.processEvents()
    seen["columns"] = [len(item.plan.grid.columns.starts) for item in items()]
    dialog.reject()
    seen["after"] = len(items())
"""


def test_in_a_desktop_it_comes_and_goes_with_the_dialog(in_desktop):
    assert in_desktop(DESKTOP) == {"columns": [6], "after": 0}
