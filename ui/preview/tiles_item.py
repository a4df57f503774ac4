"""Tiles on the map canvas in the colours of their splits, as many as there are."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...algorithms.styling import SPLIT_COLOURS
from ...engine.tiles.options import SPLITS
from .dealing import Dealt
from .grid_item import MARGIN, CanvasItem, area_of, faded, pen
from .placing import Screen

#: Tiles of fewer screen pixels a side are drawn as so many pixels, without an outline.
LEAST_PX = 6.0
FILL_ALPHA, PIXEL_ALPHA = 110, 170
#: The colour of tiles that are dropped.
DROPPED = QColor(90, 90, 90)


class TilesItem(CanvasItem):
    """The tiles of a split; those that it drops are grey."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.dealt: Optional[Dealt] = None
        self._areas: list[tuple[QColor, Any]] = []
        self._image: Optional[QImage] = None
        self._corner = 0.0, 0.0

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
        self._areas, self._image = [], None
        if self.dealt is None:
            return
        screen = Screen(settings)
        left, top, right, bottom = screen.view(MARGIN)
        rings, split = screen(self.dealt.rings), self.dealt.splits.split
        with np.errstate(invalid="ignore"):
            low, high = rings.min(1), rings.max(1)
            seen = (low <= (right, bottom)).all(1) & (high >= (left, top)).all(1)
        rings, split, low, high = rings[seen], split[seen], low[seen], high[seen]
        if not len(rings):
            return
        sides = np.median((high - low).max(1))
        if sides < LEAST_PX:
            self._corner = left, top
            self._image = _pixels(
                (low + high) / 2 - (left, top), split, round(right - left), round(bottom - top), sides
            )
            return
        for number, colour in ((-1, DROPPED), *((n, QColor(SPLIT_COLOURS[name])) for n, name in enumerate(SPLITS))):
            self._areas.append((colour, area_of([rings[split == number]])))

    def draw(self, painter: QPainter) -> None:
        if self._image is not None:
            painter.drawImage(QRectF(*self._corner, self._image.width(), self._image.height()), self._image)
        for colour, area in self._areas:
            painter.setPen(pen(colour, 1))
            painter.setBrush(faded(colour, FILL_ALPHA))
            area.draw(painter)


def _pixels(centres: Any, split: Any, width: int, height: int, side: float) -> QImage:
    """Squares of a few pixels around centres (n, 2) in the colours of their splits."""
    colours = np.array([_premultiplied(QColor(SPLIT_COLOURS[name])) for name in SPLITS] + [_premultiplied(DROPPED)])
    canvas = np.zeros((height, width), dtype="<u4")
    reach = max(1, round(float(side)))
    first = np.round(centres - reach / 2).astype(np.int64)
    for down in range(reach):
        for across in range(reach):
            x, y = first[:, 0] + across, first[:, 1] + down
            inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
            canvas[y[inside], x[inside]] = colours[split[inside]]
    image = QImage(canvas.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # which owns its pixels


def _premultiplied(colour: QColor) -> int:
    red, green, blue = (part * PIXEL_ALPHA // 255 for part in (colour.red(), colour.green(), colour.blue()))
    return (PIXEL_ALPHA << 24) | (red << 16) | (green << 8) | blue
