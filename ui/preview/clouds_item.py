"""The pixels that a cloud rule takes for cloud, on the map."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform

from .grid_item import CanvasItem
from .placing import Screen

#: A colour that neither clouds nor the ground have, see-through.
COLOUR = QColor(230, 0, 120, 140)


class CloudsItem(CanvasItem):
    """A mask of clouds; in another coordinate system than its own it is stretched between its corners."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.clouds: Any = None
        self._image = QImage()
        self._corners: list[tuple[float, float]] = []
        self._crs = QgsCoordinateReferenceSystem()
        self._place: Optional[QTransform] = None

    def show_clouds(self, clouds: Any, transform: tuple[float, ...], crs: QgsCoordinateReferenceSystem) -> None:
        """Draw this mask (row, col) from now on; `transform` takes its columns and rows to the ground."""
        if clouds is self.clouds:
            return
        self.clouds, self._crs = clouds, crs
        rows, columns = clouds.shape
        red, green, blue = (part * COLOUR.alpha() // 255 for part in (COLOUR.red(), COLOUR.green(), COLOUR.blue()))
        pixel = (COLOUR.alpha() << 24) | (red << 16) | (green << 8) | blue
        pixels = np.ascontiguousarray(np.where(clouds, np.uint32(pixel), np.uint32(0)).astype("<u4"))
        form = QImage.Format.Format_ARGB32_Premultiplied
        # A copy, which does not need the array to live as long.
        self._image = QImage(sip.voidptr(pixels), columns, rows, 4 * columns, form).copy()
        x0, dx_column, dx_row, y0, dy_column, dy_row = transform
        self._corners = [
            (x0 + dx_column * column + dx_row * row, y0 + dy_column * column + dy_row * row)
            for column, row in ((0, 0), (columns, 0), (columns, rows), (0, rows))
        ]
        self.forget()

    def box(self) -> QgsRectangle:
        points = self._ground(self.canvas.mapSettings().destinationCrs())
        if points is None:
            return QgsRectangle()
        return QgsRectangle(*points.min(axis=0).tolist(), *points.max(axis=0).tolist())

    def prepare(self, settings: Any) -> None:
        self._place = None
        points = self._ground(settings.destinationCrs())
        if points is None:
            return
        columns, rows = self._image.width(), self._image.height()
        own = QPolygonF([QPointF(x, y) for x, y in ((0, 0), (columns, 0), (columns, rows), (0, rows))])
        there, place = QPolygonF([QPointF(x, y) for x, y in Screen(settings)(points).tolist()]), QTransform()
        if QTransform.quadToQuad(own, there, place):
            self._place = place

    def draw(self, painter: QPainter) -> None:
        if self._place is not None:
            painter.setTransform(self._place, True)
            painter.drawImage(QPointF(0, 0), self._image)

    def _ground(self, crs: QgsCoordinateReferenceSystem) -> Any:
        """The corners (4, 2) in a coordinate system; None where they have no place in it."""
        if not self._corners:
            return None
        transform = QgsCoordinateTransform(self._crs, crs, QgsProject.instance())
        try:
            points = [transform.transform(x, y) for x, y in self._corners]
        except QgsCsException:
            return None
        found = np.array([(point.x(), point.y()) for point in points])
        return found if np.isfinite(found).all() else None
