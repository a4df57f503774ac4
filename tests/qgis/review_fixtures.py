"""Tiles, and a canvas with the dock beside it to review them."""

import time

from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from tilewright.ui.review.dock import ReviewDock
from tilewright.ui.review.keys import Keys
from tilewright.ui.review.session import Session
from tilewright.ui.review.tool import ReviewTool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
SIDE = 100.0
FIELDS = "&".join(
    f"field={field}"
    for field in (
        "tile_id:string",
        "label:string",
        "label_frac:double",
        "confidence:double",
        "predicted:string",
        "split:string",
        "is_cloud:integer",
    )
)


def pump(until, limit=10):
    """Let Qt work until something holds."""
    end = time.monotonic() + limit
    while not until():
        assert time.monotonic() < end, "it never came"
        QCoreApplication.processEvents()
        time.sleep(0.002)


def add_tiles(layer, columns=4, rows=3, side=SIDE, left=500_000.0, top=4_000_000.0):
    """Tiles in rows from the upper left, numbered from 1: fields first, water in the lower rows."""
    tiles = []
    place = layer.fields().lookupField("label")
    words = place < 0 or not layer.fields()[place].isNumeric()
    for row in range(rows):
        for column in range(columns):
            number = row * columns + column + 1
            tile = QgsFeature(layer.fields())
            x, y = left + column * side, top - row * side
            tile.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - side, x + side, y)))
            for name, value in (
                ("tile_id", f"t{number}"),
                ("label", ("field" if row == 0 else "water") if words else 7 - row),
                ("label_frac", number / 20),
                ("confidence", 1 - number / 20),
                ("predicted", "field" if number == 6 else ("field" if row == 0 else "water")),
                ("split", "train"),
                ("is_cloud", 0),
            ):
                if layer.fields().lookupField(name) >= 0:
                    tile[name] = value
            tiles.append(tile)
    assert layer.dataProvider().addFeatures(tiles)[0]
    layer.updateExtents()


class Desk:
    """A canvas with the tool on it and the dock beside it."""

    def __init__(self, layer, crs=None):
        self.canvas = QgsMapCanvas()
        self.canvas.resize(440, 340)
        self.canvas.show()
        self.session = Session(self.canvas)
        self.keys = Keys(self.session)
        self.tool = ReviewTool(self.canvas, self.session, self.keys)
        self.saves = []
        self.dock = ReviewDock(self.session, self.keys, self.save)
        self.dock.show()
        self.refusals, self.told = [], []
        self.session.refused.connect(self.refusals.append)
        self.session.said.connect(self.told.append)
        self.look_at(layer, crs or layer.crs())
        self.session.set_layer(layer)
        self.canvas.setMapTool(self.tool)
        pump(lambda: self.session.census.ready)

    def save(self, layer):
        self.saves.append(layer.commitChanges(False))

    def look_at(self, layer, crs):
        self.canvas.setDestinationCrs(crs)
        self.canvas.setLayers([layer])
        extent = layer.extent()
        if crs.isValid() and layer.crs().isValid() and crs != layer.crs():
            extent = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(extent)
        extent.scale(1.1)
        self.canvas.setExtent(extent)

    def at(self, number, columns=4, dx=0.5, dy=0.5):
        """Where a tile's centre, or another place in it, is on the canvas."""
        row, column = divmod(number - 1, columns)
        place = QgsPointXY(500_000.0 + (column + dx) * SIDE, 4_000_000.0 - (row + dy) * SIDE)
        settings = self.canvas.mapSettings()
        if self.session.layer.crs().isValid():
            place = settings.layerToMapCoordinates(self.session.layer, place)
        pixel = settings.mapToPixel().transform(place)
        return QPoint(round(pixel.x()), round(pixel.y()))

    def click(self, number, modifiers=NONE, button=LEFT):
        QTest.mouseClick(self.canvas.viewport(), button, modifiers, self.at(number))

    def drag(self, *places, modifiers=NONE):
        view = self.canvas.viewport()
        QTest.mousePress(view, LEFT, modifiers, places[0])
        for place in places[1:]:
            event_move(view, place, modifiers)
        QTest.mouseRelease(view, LEFT, modifiers, places[-1])

    def key(self, key, modifiers=NONE):
        QTest.keyClick(self.canvas, key, modifiers)

    def close(self):
        self.canvas.unsetMapTool(self.tool)
        self.dock.gallery.close_pictures()
        self.session.close()
        self.tool.remove()
        for widget in (self.dock, self.canvas):
            widget.close()
            sip.delete(widget)


def event_move(view, place, modifiers):
    """A move with the button held, which QTest's own moves leave out."""
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent

    where = QPointF(place)
    event = QMouseEvent(QEvent.Type.MouseMove, where, QPointF(view.mapToGlobal(place)), LEFT, LEFT, modifiers)
    QCoreApplication.sendEvent(view, event)


def held(layer, field="label"):
    """What each tile holds, by number."""
    return {int(tile["tile_id"][1:]): (None if tile[field] == NULL else tile[field]) for tile in layer.getFeatures()}
