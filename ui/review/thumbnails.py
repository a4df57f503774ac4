"""Pictures of tiles, drawn as their raster layer is drawn, on threads of their own, the last asked for first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import partial
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal
from qgis.PyQt.QtGui import QImage

THREADS = 2
#: Pictures that wait at most; of more than these the longest asked for, which have scrolled away, are forgotten.
MOST_WAITING = 150
#: How long the plugin's end waits for a raster that does not answer.
PATIENCE_MS = 3000

#: A tile, its extent in the tiles' CRS, width and height of the picture in pixels.
Wish = tuple[int, QgsRectangle, int, int]
#: Threads that have been told to end: they must not be thrown away before they have.
_ending: set[QThread] = set()


class Thumbnails(QObject):
    """Draws tiles of one raster; `drawn` brings a tile and its picture, which is null where it could not be drawn."""

    drawn = pyqtSignal(int, QImage)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._threads: list[_Drawing] = []
        self._wishes: Optional[_Wishes] = None
        QCoreApplication.instance().aboutToQuit.connect(self.close)

    def set_raster(self, raster: Optional[QgsRasterLayer], crs: QgsCoordinateReferenceSystem) -> None:
        """Draw tiles that are in this CRS from a raster; from none when it is None. What was asked for is forgotten."""
        self._end()
        if raster is None:
            return
        self._wishes = _Wishes()
        for _ in range(THREADS):
            thread = _Drawing(_pipe_of(raster, crs), self._wishes)
            thread.drawn.connect(self._pass_on)
            self._threads.append(thread)
            thread.start(QThread.Priority.LowPriority)

    @property
    def active(self) -> bool:
        """Whether there is a raster to draw."""
        return self._wishes is not None

    def ask(self, wish: Wish) -> None:
        """Draw this tile soon; it may be forgotten when many others are asked for after it."""
        if self._wishes is not None:
            self._wishes.add(wish)

    def close(self) -> None:
        """End the threads, and wait for them."""
        self._end()
        for thread in list(_ending):
            thread.wait(PATIENCE_MS)

    def _end(self) -> None:
        """Tell the threads to end, without waiting for a raster that may be far away."""
        if self._wishes is not None:
            self._wishes.end()
            self._wishes = None
        for thread in self._threads:
            thread.drawn.disconnect(self._pass_on)
            _ending.add(thread)
            thread.finished.connect(partial(_ending.discard, thread))
            thread.feedback.cancel()
            if thread.isFinished():
                _ending.discard(thread)
        self._threads.clear()

    def _pass_on(self, wishes: Any, tile: int, picture: QImage) -> None:
        if wishes is self._wishes:
            self.drawn.emit(tile, picture)


class _Wishes:
    """What is asked for, shared by the threads."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[int, Wish] = OrderedDict()
        self._changed = threading.Condition()
        self._over = False

    def add(self, wish: Wish) -> None:
        with self._changed:
            self._waiting[wish[0]] = wish
            self._waiting.move_to_end(wish[0])
            while len(self._waiting) > MOST_WAITING:
                self._waiting.popitem(last=False)
            self._changed.notify()

    def take(self) -> Optional[Wish]:
        """The last one asked for, as soon as there is one; None at the end."""
        with self._changed:
            while not self._waiting and not self._over:
                self._changed.wait()
            return None if self._over else self._waiting.popitem()[1]

    def end(self) -> None:
        with self._changed:
            self._over = True
            self._waiting.clear()
            self._changed.notify_all()


class _Drawing(QThread):
    """One thread with its own copy of the raster's provider and style."""

    drawn = pyqtSignal(object, int, QImage)

    def __init__(self, pipe: QgsRasterPipe, wishes: _Wishes) -> None:
        super().__init__()
        self.pipe, self.wishes = pipe, wishes
        self.feedback = QgsRasterBlockFeedback()

    def run(self) -> None:
        while True:
            wish = self.wishes.take()
            if wish is None:
                return
            tile, extent, width, height = wish
            block = self.pipe.last().block(1, extent, width, height, self.feedback)
            picture = QImage() if block is None or block.isEmpty() else block.image()
            if not self.feedback.isCanceled():
                self.drawn.emit(self.wishes, tile, picture)


def _pipe_of(raster: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> QgsRasterPipe:
    """A copy of all that draws the raster, into another CRS."""
    pipe, source = QgsRasterPipe(), raster.pipe()
    for place in range(source.size()):
        pipe.set(source.at(place).clone())
    if pipe.projector() is not None and raster.crs().isValid() and crs.isValid():
        pipe.projector().setCrs(raster.crs(), crs, QgsProject.instance().transformContext())
    return pipe
