"""A bar parted into the shares of train, validation and test, with two borders to be moved by mouse or keys."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..algorithms.styling import SPLIT_COLOURS
from ..engine.tiles.options import SPLITS, SplitOptions
from ..i18n import tr
from .look import between, black_or_white, ground_of

#: Percent by which keys move a border: an arrow, and Page Up or Page Down.
STEP, LEAP = 1.0, 5.0
HANDLE_PX = 9
#: How much of its colour a share has in a bar that is not to be used now.
FADED = 0.35


def made_100(shares: Sequence[float], kept: int = -1) -> list[float]:
    """The shares in whole percent, 100 in all: the one at `kept` stays, the others keep their proportion."""
    shares = [min(max(share, 0.0), 100.0) for share in shares]
    if sum(shares) <= 0:
        shares, kept = [100 * share for share in SplitOptions().shares], -1
    fixed = {kept: shares[kept]} if 0 <= kept < len(shares) else {}
    free = [place for place in range(len(shares)) if place not in fixed]
    rest = 100.0 - sum(fixed.values())
    weights = [shares[place] for place in free]
    if sum(weights) <= 0:
        weights = [1.0] + [0.0] * (len(free) - 1)
    exact = [rest * weight / sum(weights) for weight in weights]
    whole = [float(math.floor(value + 1e-9)) for value in exact]
    # What is left over goes to those that lost most by rounding.
    order = sorted(range(len(free)), key=lambda n: whole[n] - exact[n])
    for n in order[: math.floor(rest - sum(whole) + 1e-9)]:
        whole[n] += 1.0
    whole[order[0]] += rest - sum(whole)
    result = {**dict(zip(free, whole)), **fixed}
    return [round(result[place], 6) for place in range(len(shares))]


class ShareBar(QWidget):
    """The bar. `moved` tells the three shares when the user has moved a border."""

    moved = pyqtSignal(float, float, float)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.shares = [100.0, 0.0, 0.0]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Shares of the splits"))
        self.handles = [
            Handle(self, 0, tr("Border between train and validation")),
            Handle(self, 1, tr("Border between validation and test")),
        ]

    def sizeHint(self) -> QSize:
        return QSize(20 * self.fontMetrics().averageCharWidth(), round(1.9 * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * HANDLE_PX, self.sizeHint().height())

    def set_shares(self, shares: Sequence[float]) -> None:
        """Show these shares, in percent, whatever their sum."""
        self.shares = [max(0.0, float(share)) for share in shares]
        words = " · ".join(_words(name, share) for name, share in zip(SPLITS, self.shares))
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        for handle in self.handles:
            handle.setAccessibleDescription(words)
        self._place_handles()
        self.update()

    def move_border(self, place: int, percent: float) -> None:
        """Put a border (0 or 1) at so many percent of the bar, between its neighbours; the third share stays."""
        shares = made_100(self.shares) if abs(sum(self.shares) - 100) > 1e-6 else list(self.shares)
        low, high = (0.0, shares[0] + shares[1]) if place == 0 else (shares[0], 100.0)
        border = min(max(round(percent), low), high)
        if place == 0:
            shares[0], shares[1] = border, high - border
        else:
            shares[1], shares[2] = border - low, high - border
        if shares != self.shares:
            self.set_shares(shares)
            self.moved.emit(*shares)

    def border(self, place: int) -> float:
        """Where a border is, in percent of the bar."""
        total = sum(self.shares)
        return 100.0 * sum(self.shares[: place + 1]) / total if total > 0 else 0.0

    def percent_at(self, x: float) -> float:
        """The percent of a place in the bar."""
        return 100.0 * (x - HANDLE_PX / 2) / max(1, self.width() - HANDLE_PX)

    def x_of(self, percent: float) -> float:
        """The place of a percent in the bar."""
        return HANDLE_PX / 2 + percent / 100.0 * (self.width() - HANDLE_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_handles()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        borders = [0.0, self.border(0), self.border(1), 100.0 if sum(self.shares) > 0 else 0.0]
        faded = not self.isEnabled()
        for place, (name, share) in enumerate(zip(SPLITS, self.shares)):
            left, right = self.x_of(borders[place]), self.x_of(borders[place + 1])
            box = QRectF(left, 2, right - left, self.height() - 4)
            colour = QColor(SPLIT_COLOURS[name])
            if faded:
                colour = between(ground_of(self), colour, FADED)
            painter.fillRect(box, colour)
            painter.setPen(black_or_white(colour))
            for words in (_words(name, share), _percent(share)):
                if painter.fontMetrics().horizontalAdvance(words) + HANDLE_PX <= box.width():
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                    break
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        left, right = self.x_of(0), self.x_of(100)
        painter.drawRect(QRectF(left - 0.5, 1.5, right - left, self.height() - 4))

    def _place_handles(self) -> None:
        for handle in self.handles:
            x = self.x_of(self.border(handle.place)) - HANDLE_PX / 2
            handle.setGeometry(round(x), 0, HANDLE_PX, self.height())


class Handle(QWidget):
    """A border between two shares."""

    def __init__(self, bar: ShareBar, place: int, name: str) -> None:
        super().__init__(bar)
        self.bar, self.place = bar, place
        self._grip: Optional[float] = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(name)
        self.setToolTip(tr("{border}: drag it, or use the arrow keys.").format(border=name))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = _place(event).x() - self.width() / 2
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            x = self.x() + _place(event).x() - self._grip
            self.bar.move_border(self.place, self.bar.percent_at(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -STEP,
            Qt.Key.Key_Down: -STEP,
            Qt.Key.Key_Right: STEP,
            Qt.Key.Key_Up: STEP,
            Qt.Key.Key_PageDown: -LEAP,
            Qt.Key.Key_PageUp: LEAP,
            Qt.Key.Key_Home: -100.0,
            Qt.Key.Key_End: 100.0,
        }
        if event.key() in steps:
            self.bar.move_border(self.place, self.bar.border(self.place) + steps[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        self.update()

    def focusOutEvent(self, event: Any) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.WindowText
        painter.setPen(QPen(self.palette().color(role), 2 if focused else 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1, -1.5, -1), 2, 2)


def _place(event: QMouseEvent) -> QPointF:
    """Where in the widget the mouse is."""
    return QPointF(event.pos())


def _percent(share: float) -> str:
    return tr("{percent} %").format(percent=f"{share:.4g}")


def _words(name: str, share: float) -> str:
    return tr("{split} {percent} %").format(split=name, percent=f"{share:.4g}")
