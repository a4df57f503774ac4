"""Colours for what we paint ourselves, that go with the window whatever theme QGIS has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

#: Colours of lines on light and on dark ground, told apart by those who see few colours.
_LINES = {False: ("#0072B2", "#D55E00", "#00795A"), True: ("#56B4E9", "#F0A030", "#2FC79A")}
#: Least difference of lightness, out of 255, between a text and its ground.
_APART = 100


@dataclass(frozen=True)
class Look:
    """The ground, texts that stand out more and less, the lines of a grid, and those of a plot."""

    ground: QColor
    text: QColor
    soft: QColor
    grid: QColor
    lines: tuple[QColor, ...]

    @classmethod
    def made(cls, ground: QColor, texts: Iterable[QColor]) -> Look:
        """With the first of the texts that can be read on the ground."""
        dark = ground.lightness() < 128
        readable = (text for text in texts if abs(text.lightness() - ground.lightness()) >= _APART)
        text = next(readable, QColor("white" if dark else "black"))
        lines = tuple(QColor(name) for name in _LINES[dark])
        return cls(ground, text, _between(ground, text, 0.72), _between(ground, text, 0.16), lines)

    @classmethod
    def of(cls, widget: QWidget, label: QLabel) -> Look:
        """Of a widget. Themes that are style sheets leave its palette without a ground and colour labels alone."""
        palettes = (widget.palette(), QApplication.palette())
        roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Window)
        grounds = (palette.color(role) for role in roles for palette in palettes)
        ground = next((colour for colour in grounds if colour.alpha() == 255), QColor("white"))
        label.ensurePolished()
        texts = (widget.palette().color(QPalette.ColorRole.Text), label.palette().color(QPalette.ColorRole.WindowText))
        return cls.made(ground, texts)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    mixed = [a + share * (b - a) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3])]
    return QColor(*(round(part) for part in mixed))
