"""Colours for what we paint ourselves, that go with the window whatever theme QGIS has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

#: Colours of lines on light and on dark ground, told apart by those who see few colours.
_LINES = {False: ("#0072B2", "#D55E00", "#00795A"), True: ("#56B4E9", "#F0A030", "#2FC79A")}
#: Lightness, out of 255, up to which a ground is dark.
DARK = 128
#: Least difference of lightness, out of 255, between a text and its ground.
_APART = 100
#: Least contrast of a text with its ground, as the guidelines for accessible content (WCAG) ask for.
READ_FROM = 4.5


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
        dark = ground.lightness() < DARK
        readable = (text for text in texts if abs(text.lightness() - ground.lightness()) >= _APART)
        text = next(readable, QColor("white" if dark else "black"))
        lines = tuple(QColor(name) for name in _LINES[dark])
        return cls(ground, text, softened(ground, text, 0.72), between(ground, text, 0.16), lines)

    @classmethod
    def of(cls, widget: QWidget, label: QLabel) -> Look:
        """Of a widget. Themes that are style sheets may colour labels alone."""
        label.ensurePolished()
        texts = (widget.palette().color(QPalette.ColorRole.Text), label.palette().color(QPalette.ColorRole.WindowText))
        return cls.made(ground_of(widget), texts)


def ground_of(widget: QWidget) -> QColor:
    """What a widget is painted on. Themes that are style sheets may leave its palette without it."""
    palettes = (widget.palette(), QApplication.palette())
    roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Window)
    grounds = (palette.color(role) for role in roles for palette in palettes)
    return next((colour for colour in grounds if colour.alpha() == 255), QColor("white"))


def between(one: QColor, other: QColor, share: float) -> QColor:
    """A colour so much of the way from one to the other."""
    mixed = [a + share * (b - a) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3])]
    return QColor(*(round(part) for part in mixed))


def softened(ground: QColor, text: QColor, share: float) -> QColor:
    """So much of the way from a ground to the text on it, or as much more as it takes to be read."""
    steps = (between(ground, text, share + (1 - share) * step / 8) for step in range(8))
    return next((colour for colour in steps if contrast(colour, ground) >= READ_FROM), QColor(text))


def read_on(ground: QColor, wished: QColor) -> QColor:
    """The colour that is wished for a text on a ground, such as the theme's own; another where it cannot be read."""
    return QColor(wished) if contrast(wished, ground) >= READ_FROM else black_or_white(ground)


def black_or_white(ground: QColor) -> QColor:
    """Whichever is read better on a ground."""
    return max(QColor("black"), QColor("white"), key=lambda text: contrast(text, ground))


def contrast(one: QColor, other: QColor) -> float:
    """From 1 for the same colour to 21 for black and white, as WCAG reckons it."""
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (part / 255 for part in colour.getRgb()[:3])
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
