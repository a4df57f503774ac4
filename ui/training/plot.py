"""One plot of a chart: lines over epochs, their axes and their legend, painted wherever a painter paints."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.PyQt.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ...i18n import tr
from ..look import Look
from .axes import limits, log_ticks, spans, ticks

_SPACE = 4
#: Pixels between two ticks at least.
_TICK_APART = 22
#: Points of a line that are painted in one go.
_AT_ONCE = 12


@dataclass(frozen=True)
class Line:
    """One line: the figures of each epoch, what the legend calls them, the colour, and whether it is dashed."""

    name: str
    title: str
    colour: int
    dashed: bool = False


class Plot:
    """Lines that share an axis, which never goes beyond `bounds`; the line at the best epoch is `named` in one plot."""

    def __init__(
        self,
        title: str,
        lines: Sequence[Line],
        bounds: tuple[float, float] = (-math.inf, math.inf),
        named: bool = False,
    ) -> None:
        self.title, self.lines, self.bounds, self.named = title, tuple(lines), bounds, named
        self.log = False
        self.area = QRectF()
        self._across = self._down = (0.0, 1.0)

    def shown(self, columns: dict[str, np.ndarray]) -> list[Line]:
        """The lines that have figures."""
        return [line for line in self.lines if np.isfinite(columns[line.name]).any()]

    def paint(
        self,
        painter: QPainter,
        place: QRectF,
        look: Look,
        columns: dict[str, np.ndarray],
        best: Optional[int],
        last: bool,
        margin: float = 0.0,
    ) -> None:
        """Paint into a rectangle; `best` is the place of the best epoch, and the `last` plot has the axis of epochs.

        `margin` is the least width left of the lines, in pixels, so that several plots have their epochs in one line.
        """
        metrics = QFontMetricsF(painter.font())
        lines, epochs = self.shown(columns), columns["epoch"]
        top = place.top() + self._legend(painter, place, look, metrics, lines)
        self._across = (1.0, max(float(epochs[-1]) if len(epochs) else 1.0, 2.0))
        bottom = place.bottom() - (metrics.height() + _SPACE if last else _SPACE)
        marks = self._marks(columns, bottom - top)
        left = place.left() + max(self._width(metrics, marks), margin)
        self.area = QRectF(left, top, max(place.right() - left - 2 * _SPACE, 1.0), max(bottom - top, 1.0))
        self._axes(painter, look, metrics, marks, last)
        self._best(painter, look, metrics, epochs, best)
        painter.save()
        painter.setClipRect(self.area.adjusted(-2, -2, 2, 2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in lines:
            self._line(painter, look, line, epochs, columns[line.name])
        if best is not None and best < len(epochs):
            self._dot(painter, look, lines, columns, best)
        painter.restore()

    def margin(self, metrics: QFontMetricsF, columns: dict[str, np.ndarray], height: float) -> float:
        """Pixels that a plot of about this height needs left of its lines."""
        return self._width(metrics, self._marks(columns, height - 2 * metrics.height()))

    def _marks(self, columns: dict[str, np.ndarray], height: float) -> list[tuple[float, str]]:
        """The figures at the axis with their labels, for an area of a height in pixels."""
        lines = self.shown(columns)
        values = np.concatenate([columns[line.name] for line in lines]) if lines else np.zeros(0)
        self._down = limits(values, self.log, self.bounds)
        marks = (log_ticks if self.log else ticks)(*self._down, max(2, int(height / _TICK_APART)))
        return [(mark, QLocale().toString(mark, "g", 3)) for mark in marks]

    @staticmethod
    def _width(metrics: QFontMetricsF, marks: Sequence[tuple[float, str]]) -> float:
        return max((metrics.horizontalAdvance(label) for _, label in marks), default=0.0) + 2 * _SPACE

    def across(self, epoch: np.ndarray) -> np.ndarray:
        """Pixels of epochs."""
        first, last = self._across
        return self.area.left() + (epoch - first) / (last - first) * self.area.width()

    def epoch_at(self, pixel: float) -> float:
        """The epoch, not yet a whole one, at a pixel."""
        first, last = self._across
        return first + (pixel - self.area.left()) / self.area.width() * (last - first)

    def down(self, values: np.ndarray) -> np.ndarray:
        """Pixels of figures, NaN where there are none."""
        low, high = self._down
        if self.log:
            values = np.log(np.where(values > 0, values, np.nan))
            low, high = math.log(low), math.log(high)
        return self.area.bottom() - (values - low) / (high - low) * self.area.height()

    def _legend(
        self, painter: QPainter, place: QRectF, look: Look, metrics: QFontMetricsF, lines: Sequence[Line]
    ) -> float:
        """Title and names of the lines, in as many rows as they need; returns their height."""
        height, key = metrics.height() + 2, 22.0
        left, top = place.left() + _SPACE, place.top()
        painter.setPen(look.text)
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, place.width() - 2 * _SPACE)
        painter.drawText(QPointF(left, top + metrics.ascent()), title)
        left += metrics.horizontalAdvance(title) + 4 * _SPACE
        for line in (line for line in lines if line.title):
            width = key + metrics.horizontalAdvance(line.title) + 3 * _SPACE
            if left + width > place.right() and left > place.left() + _SPACE:
                left, top = place.left() + _SPACE, top + height
            painter.setPen(self._pen(look, line))
            middle = top + height / 2
            painter.drawLine(QPointF(left, middle), QPointF(left + key - 4, middle))
            painter.setPen(look.soft)
            painter.drawText(QPointF(left + key, top + metrics.ascent()), line.title)
            left += width
        return top + height + _SPACE - place.top()

    def _axes(
        self, painter: QPainter, look: Look, metrics: QFontMetricsF, marks: Sequence[tuple[float, str]], last: bool
    ) -> None:
        area = self.area
        pixels = self.down(np.array([mark for mark, _ in marks], float))
        for (_, label), y in zip(marks, pixels.tolist()):
            painter.setPen(QPen(look.grid, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look.soft)
            x = area.left() - _SPACE - metrics.horizontalAdvance(label)
            painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), label)
        painter.setPen(QPen(look.soft, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        first, end = self._across
        widest = metrics.horizontalAdvance(QLocale().toString(int(end))) + 4 * _SPACE
        for mark in ticks(first, end, max(2, int(area.width() / widest)), whole=True):
            x = float(self.across(np.array(mark)))
            painter.setPen(QPen(look.soft, 1))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
            if last:
                text = QLocale().toString(int(mark))
                x = min(
                    x - metrics.horizontalAdvance(text) / 2, area.right() - metrics.horizontalAdvance(text) + _SPACE
                )
                painter.drawText(QPointF(x, area.bottom() + 3 + metrics.ascent()), text)

    def _best(
        self, painter: QPainter, look: Look, metrics: QFontMetricsF, epochs: np.ndarray, best: Optional[int]
    ) -> None:
        if best is None or best >= len(epochs):
            return
        area, x, text = self.area, float(self.across(epochs[best])), tr("best")
        painter.setPen(QPen(look.soft, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if not self.named:
            return
        width = metrics.horizontalAdvance(text)
        left = x + _SPACE if x + _SPACE + width < area.right() else x - _SPACE - width
        painter.setPen(look.soft)
        painter.drawText(QPointF(left, area.top() + metrics.ascent()), text)

    def _line(self, painter: QPainter, look: Look, line: Line, epochs: np.ndarray, values: np.ndarray) -> None:
        down = self.down(values)
        known = np.isfinite(down)
        across, down = self.across(epochs[known]), down[known]
        if len(across) > self.area.width():
            self._strokes(painter, look.lines[line.colour], across, down)
            return
        pen = self._pen(look, line)
        painter.setPen(pen)
        if len(across) == 1:
            painter.setBrush(pen.color())
            painter.drawEllipse(QPointF(across[0], down[0]), 2.5, 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(x, y) for x, y in zip(across.tolist(), down.tolist())]
        for first in range(0, len(points), _AT_ONCE):  # one long line up and down takes Qt ten times as long
            painter.drawPolyline(QPolygonF(points[first : first + _AT_ONCE + 1]))

    @staticmethod
    def _strokes(painter: QPainter, colour: QColor, across: np.ndarray, down: np.ndarray) -> None:
        """More points than pixels: drawn as a smooth line they would take many times as long, and look no better."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colour, 0))
        columns, low, high = (part.tolist() for part in spans(across, np.rint(down)))
        painter.drawLines([QLineF(x, a, x, b + 1) for x, a, b in zip(columns, low, high)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _dot(
        self, painter: QPainter, look: Look, lines: Sequence[Line], columns: dict[str, np.ndarray], best: int
    ) -> None:
        for line in lines:
            y = float(self.down(columns[line.name][best]))
            if math.isfinite(y):
                painter.setPen(QPen(look.lines[line.colour], 1.6))
                painter.setBrush(look.ground)
                painter.drawEllipse(QPointF(float(self.across(columns["epoch"][best])), y), 3.2, 3.2)

    @staticmethod
    def _pen(look: Look, line: Line) -> QPen:
        style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
        pen = QPen(look.lines[line.colour], 1.6, style)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        return pen
