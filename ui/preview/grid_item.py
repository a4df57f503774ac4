"""The grid of tiles on the map canvas: drawn anew for each view, with no more in it than the view shows."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsGeometry, QgsMultiLineString, QgsMultiPolygon, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen

from .drawing import Drawing, Plan, drawing_of, line_strings, polygons
from .placing import Placing

#: Part of the view that is drawn beyond each of its sides, for when the map is dragged.
MARGIN = 0.5
#: The colour that a grid of tiles has as a layer, and what makes it stand out on any image.
COLOUR, SHADOW = QColor(255, 176, 0), QColor(0, 0, 0, 110)
TINT_ALPHA, SHARED_ALPHA, HATCH_ALPHA = 36, 70, 150
#: More lines than this go without a shadow, which would darken the map, and slanted ones without smoothing.
MOST_SHADOWS, MOST_SMOOTH = 160, 40


class CanvasItem(QgsMapCanvasItem):
    """An item that fills the canvas and makes what it draws when the view has changed."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self._view: Any = None
        self.setZValue(1)

    def forget(self) -> None:
        """What was drawn is out of date."""
        self._view = None
        self.update()

    def boundingRect(self) -> QRectF:
        size = self.canvas.size()
        width, height = MARGIN * size.width(), MARGIN * size.height()
        return QRectF(0, 0, size.width(), size.height()).adjusted(-width, -height, width, height)

    def updatePosition(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        settings = self.canvas.mapSettings()
        if not settings.hasValidSettings():
            return  # a map that shows no place yet
        extent, size = settings.visibleExtent(), settings.outputSize()
        view = (
            (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
            (size.width(), size.height(), settings.rotation()),
            settings.destinationCrs(),
        )
        if view != self._view:
            self._view = view
            self.prepare(settings)
        painter.save()
        self.draw(painter)
        painter.restore()

    def box(self) -> QgsRectangle:
        """The ground of all that it draws, in the canvas' CRS."""
        raise NotImplementedError

    def prepare(self, settings: Any) -> None:
        """Work out what is drawn in this view (QgsMapSettings)."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        raise NotImplementedError


class GridItem(CanvasItem):
    """A plan's tiles as outlines on tinted ground: dashed past the edge, and darker where two tiles share it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.plan: Optional[Plan] = None
        self.drawing = Drawing()

    def show_plan(self, plan: Optional[Plan]) -> None:
        """Draw this grid from now on."""
        self.plan = plan
        self.forget()

    def box(self) -> QgsRectangle:
        if self.plan is None:
            return QgsRectangle()
        placing = Placing(self.plan.grid.transform, self.plan.crs, self.canvas.mapSettings())
        return placing.ground(self.plan.box)

    def prepare(self, settings: Any) -> None:
        self.drawing = Drawing()
        if self.plan is not None:
            placing = Placing(self.plan.grid.transform, self.plan.crs, settings)
            self.drawing = drawing_of(self.plan, placing, placing.screen.view(MARGIN))
        drawing = self.drawing
        self._areas = [area_of(parts) for parts in (drawing.covered, drawing.shared)]
        self._lines = [lines_of(parts) for parts in (drawing.lines, drawing.dashed, drawing.one, drawing.frame)]
        count = sum(len(part) for part in (*drawing.lines, *drawing.dashed))
        self._few, self._smooth = count <= MOST_SHADOWS, count <= MOST_SMOOTH and not drawing.upright

    def draw(self, painter: QPainter) -> None:
        covered, shared = self._areas
        lines, dashed, one, frame = self._lines
        painter.setPen(Qt.PenStyle.NoPen)
        for area, alpha in ((covered, TINT_ALPHA), (shared, SHARED_ALPHA)):
            painter.setBrush(faded(COLOUR, alpha))
            area.draw(painter)
        if self.drawing.hatched:
            painter.setBrush(QBrush(faded(COLOUR, HATCH_ALPHA), Qt.BrushStyle.BDiagPattern))
            covered.draw(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
        self._stroke(painter, frame, 1, QColor(255, 255, 255), 3)
        self._stroke(painter, lines, 1, COLOUR, 3 if self._few else 0)
        self._stroke(painter, dashed, 1, COLOUR, 3 if self._few else 0, Qt.PenStyle.DashLine)
        self._stroke(painter, one, 3, COLOUR, 5)

    def _stroke(
        self,
        painter: QPainter,
        lines: QgsMultiLineString,
        width: float,
        colour: QColor,
        shadow: float,
        style: Any = Qt.PenStyle.SolidLine,
    ) -> None:
        """Draw lines, on broader dark ones (0 for none) so that they show on bright images too."""
        if shadow:
            painter.setPen(pen(SHADOW, shadow, style))
            lines.draw(painter)
        painter.setPen(pen(colour, width, style))
        lines.draw(painter)


def pen(colour: QColor, width: float, style: Any = Qt.PenStyle.SolidLine) -> QPen:
    """A pen of so many screen pixels."""
    made = QPen(colour, width, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    made.setCosmetic(True)
    return made


def faded(colour: QColor, alpha: int) -> QColor:
    """The colour with another opacity, of 255."""
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


def lines_of(parts: Any) -> QgsMultiLineString:
    """Lines that draw themselves."""
    geometry = QgsGeometry()
    geometry.fromWkb(line_strings(parts))
    return geometry.get().clone()


def area_of(parts: Any) -> QgsMultiPolygon:
    """Polygons that draw themselves."""
    geometry = QgsGeometry()
    geometry.fromWkb(polygons(parts))
    return geometry.get().clone()
