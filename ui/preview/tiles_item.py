"""Tiles on the map canvas in the colours of their splits, as many as there are."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...algorithms.styling import SPLIT_COLOURS
from ...engine.tiles.grid import Floats, Ints
from ...engine.tiles.options import SPLITS
from .dealing import Dealt
from .grid_item import MARGIN, CanvasItem, area_of, faded, pen
from .placing import Box, Screen

#: Tiles of fewer screen pixels a side are drawn as so many pixels, without an outline.
LEAST_PX = 6.0
FILL_ALPHA, PIXEL_ALPHA = 80, 170
#: Part of the view that is drawn so beyond each of its sides.
PIXEL_MARGIN = 0.25
#: The colour of tiles that are dropped.
DROPPED = QColor(90, 90, 90)


class TilesItem(CanvasItem):
    """The tiles of a split; those that it drops are grey."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.dealt: Optional[Dealt] = None
        self._areas: list[tuple[QColor, Any]] = []
        self._pixels: Optional[Pixels] = None

    def show_split(self, dealt: Dealt) -> None:
        """Draw this split from now on."""
        self.dealt = dealt
        self.forget()

    def box(self) -> QgsRectangle:
        if self.dealt is None:
            return QgsRectangle()
        points = self.dealt.rings.reshape(-1, 2)
        points = points[np.isfinite(points).all(1)]
        return QgsRectangle(*points.min(0).tolist(), *points.max(0).tolist()) if len(points) else QgsRectangle()

    def prepare(self, settings: Any) -> None:
        self._areas, self._pixels = [], None
        if self.dealt is None:
            return
        screen = Screen(settings)
        left, top, right, bottom = screen.view(MARGIN)
        (x, y), reach = screen(self.dealt.centres).T, self.dealt.reach * screen.scale
        with np.errstate(invalid="ignore"):
            seen = (x >= left - reach) & (x <= right + reach) & (y >= top - reach) & (y <= bottom + reach)
        split = self.dealt.splits.split[seen]
        if not len(split):
            return
        side = float(np.median(reach[seen]) * np.sqrt(2))
        if side < LEAST_PX:
            self._pixels = Pixels(x[seen], y[seen], split, max(1, round(side)), screen.view(PIXEL_MARGIN))
            return
        rings = screen(self.dealt.rings[seen])
        for number, colour in ((-1, DROPPED), *((n, QColor(SPLIT_COLOURS[name])) for n, name in enumerate(SPLITS))):
            self._areas.append((colour, area_of([rings[split == number]])))

    def draw(self, painter: QPainter) -> None:
        if self._pixels is not None:
            self._pixels.draw(painter)
        for colour, area in self._areas:
            painter.setPen(pen(colour, 1))
            painter.setBrush(faded(colour, FILL_ALPHA))
            area.draw(painter)


class Pixels:
    """A picture of squares of `side` pixels around centres x, y (n,) in the colours of their `split` (n,)."""

    def __init__(self, x: Floats, y: Floats, split: Ints, side: int, view: Box) -> None:
        left, top, right, bottom = (round(edge) for edge in view)
        # A border as broad as a square spares asking of each of its pixels whether it is in the picture.
        self._corner = left - side, top - side
        width, height = right - left + 2 * side, bottom - top + 2 * side
        column = np.round(x - side / 2).astype(np.int64) - self._corner[0]
        row = np.round(y - side / 2).astype(np.int64) - self._corner[1]
        inside = (column >= 0) & (column <= width - side) & (row >= 0) & (row <= height - side)
        first, split = (row * width + column)[inside], split[inside]
        colours = np.array([premultiplied(QColor(SPLIT_COLOURS[name])) for name in SPLITS] + [premultiplied(DROPPED)])
        steps = (np.arange(side)[:, None] * width + np.arange(side)).reshape(-1)
        self._pixels = np.zeros(height * width, dtype="<u4")
        self._pixels[first[:, None] + steps] = colours[split][:, None]
        # The image is a view of the array, which must live as long.
        form = QImage.Format.Format_ARGB32_Premultiplied
        self._image = QImage(sip.voidptr(self._pixels), width, height, 4 * width, form)

    def draw(self, painter: QPainter) -> None:
        """Draw it where it belongs."""
        painter.drawImage(QPoint(*self._corner), self._image)


def premultiplied(colour: QColor) -> int:
    """The colour, see-through, as a pixel of the picture."""
    red, green, blue = (part * PIXEL_ALPHA // 255 for part in (colour.red(), colour.green(), colour.blue()))
    return (PIXEL_ALPHA << 24) | (red << 16) | (green << 8) | blue
