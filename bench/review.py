"""How soon the review of 100,000 tiles answers, against what QGIS itself takes to draw them. QGIS's Python.

python bench/review.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import session
from measuring import Row, in_turns, say
from qgis.core import (
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QSize, Qt
from qgis.PyQt.QtTest import QTest

WIDTH, HEIGHT = 1000, 700
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
#: Seconds that anything may take at most.
PATIENCE_S = 60
#: Share of the layer's extent, from its middle, that a drag takes: a tenth of its tiles.
DRAGGED = 0.1**0.5


def main() -> None:
    """Measure the tool, the keys and the gallery."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    session.start(given.folder / "profile", with_provider=False)
    rounds = 3 if given.quick else 7
    desk = _Desk(given.folder)
    for what, act in (
        ("hovering: the tile is framed and its tip shown", desk.hover),
        ("a click: one tile is set and its repaint asked for", desk.click),
        ("a drag: 10,000 tiles are set", desk.drag),
        ("a drag: 10,000 tiles are selected", desk.select),
        ("a key: 10,000 selected tiles are set", desk.key),
        ("undo of 10,000 tiles", desk.undo),
        ("the gallery's first screen, all of its pictures drawn", desk.first_screen),
        ("a frame of the gallery while it scrolls", desk.scroll),
    ):
        say(f"review: {what}")
        _send(what, act, desk.draw, rounds)
    desk.close()


class _Desk:
    """The review of the layer on a canvas that stands still, so that only what is measured is drawn."""

    def __init__(self, folder: Path) -> None:
        from tilewright.ui.review.dock import ReviewDock
        from tilewright.ui.review.keys import Keys
        from tilewright.ui.review.session import Session
        from tilewright.ui.review.tool import ReviewTool

        self.layer = QgsVectorLayer(str(folder / "tiles.gpkg"), "tiles")
        self.raster = QgsRasterLayer(str(folder / "raster.tif"), "image")
        QgsProject.instance().addMapLayers([self.layer, self.raster])
        self.canvas = QgsMapCanvas()
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.setDestinationCrs(self.layer.crs())
        self.canvas.setLayers([self.layer])
        self.canvas.setExtent(self.layer.extent())
        self.canvas.freeze(True)
        self.canvas.show()
        self.session = Session(self.canvas)
        self.keys = Keys(self.session)
        self.tool = ReviewTool(self.canvas, self.session, self.keys)
        self.dock = ReviewDock(self.session, self.keys, lambda layer: layer.commitChanges(False))
        self.dock.resize(900, 1000)
        self.dock.show()
        self.session.set_layer(self.layer)
        self.canvas.setMapTool(self.tool)
        _wait(lambda: self.session.census is not None and self.session.census.ready)
        self.dock.gallery.show_tiles("all")
        self.labels = [entry.value for entry in self.session.entries if entry.value.role == "label"][:2]
        self.turn = 0

    def draw(self) -> float:
        """QGIS draws the whole layer."""
        settings = QgsMapSettings()
        settings.setLayers([self.layer])
        settings.setDestinationCrs(self.layer.crs())
        settings.setExtent(self.layer.extent())
        settings.setOutputSize(QSize(WIDTH, HEIGHT))
        job = QgsMapRendererSequentialJob(settings)
        began = time.perf_counter()
        job.start()
        job.waitForFinished()
        return time.perf_counter() - began

    def hover(self) -> float:
        """From the pointer's rest to the frame and the tip."""
        self.turn += 1
        self.tool._pointer = self._place(0.3 + 0.01 * (self.turn % 40), 0.5)
        return _seconds(self.tool.hover)

    def click(self) -> float:
        """A click that sets one tile."""
        place = self._place(0.5, 0.25)
        self._choose(place)
        return self._until_repaint(lambda: QTest.mouseClick(self.canvas.viewport(), LEFT, PLAIN, place))

    def drag(self) -> float:
        """A drag that sets a tenth of the tiles."""
        self._choose(self._place(0.5, 0.5))
        return self._until_repaint(self._drag)

    def select(self) -> float:
        """A drag that selects them."""
        self.session.choose(None)
        self.layer.removeSelection()
        return self._until_repaint(self._drag)

    def key(self) -> float:
        """A key that sets the selected ones."""
        if len(self.session.selected) < 1000:
            self.select()
        self.turn += 1
        press = (Qt.Key.Key_1, Qt.Key.Key_2)[self.turn % 2]
        return self._until_repaint(lambda: QTest.keyClick(self.canvas, press))

    def undo(self) -> float:
        """Taking a drag back."""
        self.drag()
        return self._until_repaint(self.session.undo)

    def first_screen(self) -> float:
        """From opening the gallery on a raster to a screen full of pictures."""
        gallery = self.dock.gallery
        gallery.view.scrollToTop()
        began = time.perf_counter()
        gallery.set_raster(self.raster)
        gallery.view.grab()
        shown = [
            row for row in range(200) if gallery.view.visualRect(gallery.model.index(row)).top() < gallery.view.height()
        ]
        _wait(lambda: all(gallery.model.picture(row) is not None for row in shown))
        gallery.view.grab()
        return time.perf_counter() - began

    def scroll(self) -> float:
        """One page further, into what was not looked at."""
        view = self.dock.gallery.view
        bar = view.verticalScrollBar()
        bar.setValue(0 if bar.value() + 5 * bar.pageStep() > bar.maximum() else bar.value() + bar.pageStep())
        return _seconds(view.grab)

    def close(self) -> None:
        """End what works in the background."""
        self.layer.rollBack()
        self.canvas.unsetMapTool(self.tool)
        self.dock.gallery.close_pictures()
        self.session.close()

    def _drag(self) -> None:
        view = self.canvas.viewport()
        first, last = (
            self._place(0.5 - DRAGGED / 2, 0.5 - DRAGGED / 2),
            self._place(0.5 + DRAGGED / 2, 0.5 + DRAGGED / 2),
        )
        QTest.mousePress(view, LEFT, PLAIN, first)
        QTest.mouseRelease(view, LEFT, PLAIN, last)

    def _choose(self, place: QPoint) -> None:
        """Have clicks set the label that the tile in this place does not have."""
        self.layer.removeSelection()
        tile = self.session.finder.at(self.canvas.mapSettings(), self.tool.toMapCoordinates(place), [])
        held = self.session.census.value(tile.id(), "label")
        self.session.choose(next(value for value in self.labels if value.value != held))

    def _place(self, across: float, down: float) -> QPoint:
        """A place on the canvas, by shares of the layer's extent."""
        extent = self.layer.extent()
        point = QgsPointXY(extent.xMinimum() + across * extent.width(), extent.yMaximum() - down * extent.height())
        pixel = self.canvas.getCoordinateTransform().transform(point)
        return QPoint(round(pixel.x()), round(pixel.y()))

    def _until_repaint(self, act: Callable[[], Any]) -> float:
        """Seconds until the layer has asked the canvas to draw it anew, and until it is done with the event."""
        asked: list[bool] = []

        def ask(*_: Any) -> None:
            asked.append(True)

        self.layer.repaintRequested.connect(ask)
        self.layer.selectionChanged.connect(ask)
        began = time.perf_counter()
        act()
        _wait(lambda: bool(asked))
        took = time.perf_counter() - began
        self.layer.repaintRequested.disconnect(ask)
        self.layer.selectionChanged.disconnect(ask)
        QCoreApplication.processEvents()
        return took


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end:
            raise RuntimeError("it never came")
        QCoreApplication.processEvents()
        time.sleep(0.0005)


def _seconds(act: Callable[[], Any]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _send(what: str, act: Callable[[], float], draw: Callable[[], float], rounds: int) -> None:
    act()
    run = in_turns(act, draw, rounds)
    Row(
        what=f"100,000 tiles, {what}",
        ours=f"{1000 * run.ours:.1f} ms",
        against="QGIS draws the layer",
        other=f"{1000 * run.other:.0f} ms",
        ratio=run.ratio,
        spread=run.spread,
        at_most=1.0,
    ).send()


if __name__ == "__main__":
    main()
