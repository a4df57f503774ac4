"""The chart of a training: losses above, what they are worth below, and the figures of the epoch under the mouse."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...engine.models.names import COLUMNS
from ...i18n import tr
from ..look import Look
from .plot import Line, Plot
from .words import figures_of

#: Share of the height that the losses take where there is something below them.
_UPPER = 0.52
_SPACE = 6
#: Size of a chart that is saved, in pixels, and how much finer a picture is.
_SAVED, _FINER = QSize(900, 600), 2


def plots() -> tuple[Plot, Plot, Plot]:
    """Losses; accuracies; errors of values. The colours of training and validation are those of the losses."""
    return (
        Plot(
            tr("Loss"),
            (
                Line("loss", tr("training"), 0),
                Line("validation_loss", tr("validation"), 1),
            ),
            named=True,
        ),
        Plot(
            tr("Accuracy"),
            (
                Line("accuracy", "", 0),
                Line("validation_accuracy", "", 1),
                Line("validation_mean_iou", tr("mean IoU, validation"), 2, dashed=True),
            ),
            (0.0, 1.0),
        ),
        Plot(
            tr("Error"),
            (
                Line("rmse", tr("RMSE"), 0),
                Line("validation_rmse", "", 1),
                Line("mae", tr("MAE"), 0, dashed=True),
                Line("validation_mae", "", 1, dashed=True),
            ),
            (0.0, math.inf),
        ),
    )


class Chart(QWidget):
    """Shows the columns of a course. The arrow keys go from epoch to epoch, as the mouse does."""

    #: The place of the epoch that is pointed at, or -1.
    pointed = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.loss, self.accuracy, self.error = plots()
        self.columns: dict[str, np.ndarray] = {name: np.zeros(0) for name in COLUMNS}
        self.best: Optional[int] = None
        self.place = -1
        self._painted: Optional[QPixmap] = None
        self._label = QLabel(self)
        self._label.hide()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(180, 210)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Chart of the training"))

    def show_columns(self, columns: dict[str, np.ndarray], best: Optional[int]) -> None:
        """Show other figures; `best` is the place of the best epoch."""
        self.columns, self.best = columns, best
        if self.place >= len(columns["epoch"]):
            self._point(-1)
        self._renew()

    def set_log(self, log: bool) -> None:
        """Whether the axis of the losses is logarithmic."""
        self.loss.log = log
        self._renew()

    def sizeHint(self) -> QSize:
        return QSize(360, 300)

    # Painting.

    def paint(self, painter: QPainter, place: QRectF, look: Look) -> None:
        """Paint the whole chart."""
        painter.fillRect(place, look.ground)
        place = place.adjusted(_SPACE, _SPACE, -_SPACE, -_SPACE)
        below = next((plot for plot in (self.accuracy, self.error) if plot.shown(self.columns)), None)
        height = place.height() * (_UPPER if below else 1.0)
        upper = QRectF(place.left(), place.top(), place.width(), height - (_SPACE if below else 0))
        parts = [(self.loss, upper)]
        if below:
            parts.append((below, QRectF(place.left(), place.top() + height, place.width(), place.height() - height)))
        metrics = QFontMetricsF(painter.font())
        margin = max(plot.margin(metrics, self.columns, part.height()) for plot, part in parts)
        for plot, part in parts:
            plot.paint(painter, part, look, self.columns, self.best, plot is parts[-1][0], margin)

    def paintEvent(self, event: Any) -> None:
        look = Look.of(self, self._label)
        if self._painted is None:
            ratio = self.devicePixelRatioF()
            self._painted = QPixmap(self.size() * ratio)
            self._painted.setDevicePixelRatio(ratio)
            painter = QPainter(self._painted)
            painter.setFont(self.font())
            self.paint(painter, QRectF(self.rect()), look)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        if 0 <= self.place < len(self.columns["epoch"]):
            self._paint_pointer(painter, look)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_pointer(self, painter: QPainter, look: Look) -> None:
        """A line through the epoch, and its figures beside it."""
        x = float(self.loss.across(self.columns["epoch"][self.place]))
        painter.setPen(QPen(look.text, 1, Qt.PenStyle.DotLine))
        for plot in (self.loss, *(plot for plot in (self.accuracy, self.error) if plot.shown(self.columns))):
            painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()))
        lines = self.words(self.place)
        metrics = QFontMetricsF(self.font())
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2 * _SPACE
        height = len(lines) * metrics.height() + _SPACE
        left = x + 8 if x + 8 + width < self.width() else max(x - 8 - width, 0.0)
        top = min(self.loss.area.top() + 4, max(self.height() - height, 0.0))
        ground = QColor(look.ground)
        ground.setAlpha(235)
        painter.setPen(QPen(look.soft, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(left, top, width, height), 3, 3)
        painter.setPen(look.text)
        for number, line in enumerate(lines):
            y = top + _SPACE / 2 + number * metrics.height() + metrics.ascent()
            painter.drawText(QPointF(left + _SPACE, y), line)

    def words(self, place: int) -> list[str]:
        """The figures of an epoch, line by line."""
        epoch = QLocale().toString(int(self.columns["epoch"][place]))
        return [tr("Epoch {number}").format(number=epoch), *figures_of(self.columns, place)]

    # What is saved.

    def save(self, path: str) -> bool:
        """Write the chart as on paper, as SVG or by the ending of the name; whether it worked."""
        paper = Look.made(QColor("white"), [QColor("#20262b")])
        place = QRectF(0, 0, _SAVED.width(), _SAVED.height())
        if path.lower().endswith(".svg"):
            generator = QSvgGenerator()
            generator.setFileName(path)
            generator.setSize(_SAVED)
            generator.setViewBox(place)
            generator.setTitle(tr("Chart of the training"))
            painter = QPainter()
            if not painter.begin(generator):
                return False
            painter.setFont(self.font())
            self.paint(painter, place, paper)
            return painter.end()
        image = QImage(_SAVED * _FINER, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(_FINER, _FINER)
        painter.setFont(self.font())
        self.paint(painter, place, paper)
        painter.end()
        return image.save(path)

    # Pointing.

    def mouseMoveEvent(self, event: Any) -> None:
        self._point(self._place_at(event.pos().x()))

    def leaveEvent(self, event: Any) -> None:
        self._point(-1)

    def keyPressEvent(self, event: Any) -> None:
        count, key = len(self.columns["epoch"]), event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        if not count:
            super().keyPressEvent(event)
        elif key in steps:
            begin = self.place if self.place >= 0 else (-1 if steps[key] > 0 else count)
            self._point(min(max(begin + steps[key], 0), count - 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._point(0 if key == Qt.Key.Key_Home else count - 1)
        elif key == Qt.Key.Key_Escape and self.place >= 0:
            self._point(-1)
        else:
            super().keyPressEvent(event)

    def _place_at(self, pixel: float) -> int:
        """The place of the epoch nearest to a pixel; -1 beside the plots."""
        epochs, area = self.columns["epoch"], self.loss.area
        if not len(epochs) or not area.left() - 8 <= pixel <= area.right() + 8:
            return -1
        wanted = self.loss.epoch_at(pixel)
        after = min(int(np.searchsorted(epochs, wanted)), len(epochs) - 1)
        before = max(after - 1, 0)
        return before if abs(epochs[before] - wanted) < abs(epochs[after] - wanted) else after

    def _point(self, place: int) -> None:
        if place != self.place:
            self.place = place
            self.setAccessibleDescription(", ".join(self.words(place)) if place >= 0 else "")
            self.pointed.emit(place)
            self.update()

    # When all must be painted anew.

    def resizeEvent(self, event: Any) -> None:
        self._painted = None
        super().resizeEvent(event)

    def changeEvent(self, event: Any) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._renew()
        super().changeEvent(event)

    def _renew(self) -> None:
        self._painted = None
        self.update()
