"""A small square in a colour, beside the name of what is shown in it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

#: Side of the square with its edge, in pixels.
SIDE_PX = 12


def swatch(colour: str) -> QIcon:
    """A square in a colour, #RRGGBB, with an edge that is seen on light ground and on dark."""
    picture = QPixmap(SIDE_PX, SIDE_PX)
    picture.fill(QColor("#808080"))
    painter = QPainter(picture)
    painter.fillRect(1, 1, SIDE_PX - 2, SIDE_PX - 2, QColor(colour))
    painter.end()
    return QIcon(picture)
