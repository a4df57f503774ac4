"""The map tool: a click or a drag over tiles sets or selects them, hovering tells what they hold."""

from __future__ import annotations

from html import escape
from typing import Any, Optional

from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from ...i18n import tr
from .keys import Keys
from .session import Session
from .values import FIELDS, LABEL, Value, plain

#: Fields that the tip shows where the layer has them, besides those that can be set.
TOLD = ("tile_id", "label_frac", "cloud_frac", "nodata_frac", "predicted", "confidence")
#: The tile under the pointer is looked for at most so often.
HOVER_MS = 30
SELECT_COLOUR = "#FFD400"
#: How opaque selected tiles are at most, of 255, while the tool is on.
SELECTION_ALPHA = 90
HOVER_PX, DRAG_PX = 3, 2
_SHIFT, _CONTROL, _ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_LINE, _POLYGON = QgsWkbTypes.LineGeometry, QgsWkbTypes.PolygonGeometry


class ReviewTool(QgsMapTool):
    """Sets what the session has chosen; selects where nothing is chosen, or with Ctrl.

    A drag takes a rectangle, with Shift all tiles along the way. The right button, or Alt, picks what a tile holds.
    """

    def __init__(self, canvas: QgsMapCanvas, session: Session, keys: Keys) -> None:
        super().__init__(canvas)
        self.session, self.keys = session, keys
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._pressed: Optional[QPoint] = None
        self._way: list[QgsPointXY] = []
        self._painting = False
        self._pointer = QPoint()
        self._hovered: Optional[int] = None
        self._bands: dict[str, QgsRubberBand] = {}
        self._selection_colour: Optional[QColor] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOVER_MS)
        self._timer.timeout.connect(self.hover)
        session.layer_changed.connect(self._forget)
        session.edited.connect(self._tell_again)

    def activate(self) -> None:
        super().activate()
        self.keys.hear(self.canvas())
        self.canvas().setFocus()
        # QGIS fills selected tiles; what they show must stay to be seen. Only the canvas is told, not the project.
        self._selection_colour = self.canvas().selectionColor()
        seen_through = QColor(self._selection_colour)
        seen_through.setAlpha(min(seen_through.alpha(), SELECTION_ALPHA))
        self.canvas().setSelectionColor(seen_through)

    def deactivate(self) -> None:
        self.keys.leave(self.canvas())
        if self._selection_colour is not None:
            self.canvas().setSelectionColor(self._selection_colour)
            self._selection_colour = None
        self._forget()
        super().deactivate()

    def remove(self) -> None:
        """Take everything off the canvas."""
        self._forget()
        for band in self._bands.values():
            self.canvas().scene().removeItem(band)
        self._bands.clear()

    # The mouse.

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.pick(event.pos())
        elif event.button() == Qt.MouseButton.LeftButton:
            if event.modifiers() & _ALT:
                self.pick(event.pos())
                return
            self._pressed = event.pos()
            self._painting = bool(event.modifiers() & _SHIFT)
            self._way = [self.toMapCoordinates(event.pos())]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._pointer = event.pos()
        if self._pressed is None:
            if not self._timer.isActive():
                self._timer.start()
            return
        if not self._is_drag(event.pos()):
            return
        if self._painting:
            self._way.append(self.toMapCoordinates(event.pos()))
            self._draw("drag", QgsGeometry.fromPolylineXY(self._way), _LINE)
        else:
            self._draw("drag", QgsGeometry.fromPolygonXY([self._corners(event.pos())]), _POLYGON)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        tiles = self._taken(event.pos())
        dragged = self._is_drag(event.pos())
        self._pressed, self._way = None, []
        self._hide("drag")
        if self.session.brush is not None and not event.modifiers() & _CONTROL:
            self.session.paint(tiles)
        elif event.modifiers() & _CONTROL:
            kept = self.session.selected
            self.session.select(kept | set(tiles) if dragged else kept ^ set(tiles))
        elif event.modifiers() & _SHIFT and not dragged:
            self.session.select(self.session.selected | set(tiles))
        else:
            self.session.select(tiles)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """The second press of two quick clicks on neighbours is a click like any other."""
        self.canvasPressEvent(event)

    def pick(self, position: QPoint) -> None:
        """Choose what the tile under a place of the canvas holds, of the field that is being set, else its label."""
        session = self.session
        tile = self._tile(position)
        if tile is None or session.layer is None:
            return
        role = session.brush.role if session.brush is not None else LABEL
        column = session.layer.fields().lookupField(session.names[role])
        held = plain(role, tile[column]) if column >= 0 else None
        if held is None and role != LABEL:
            return
        session.choose(Value(role, held))

    def hover(self) -> None:
        """Frame the tile under the pointer and tell what it holds."""
        tile = self._tile(self._pointer) if self._pressed is None else None
        if tile is None:
            self._hovered = None
            self._hide("hover")
            QToolTip.hideText()
            return
        if tile.id() != self._hovered:
            self._hovered = tile.id()
            self._draw("hover", tile.geometry(), _POLYGON, in_layer=True)
        place = self.canvas().viewport().mapToGlobal(self._pointer)
        # Qt hides a tip when the pointer leaves this: none of it is shown anew while it stays on the tile.
        QToolTip.showText(place, self.tip(tile), self.canvas().viewport(), QRect())

    def tip(self, tile: QgsFeature) -> str:
        """What the tile holds, as lines of HTML."""
        rows = []
        names = [*self.session.names.values(), *TOLD]
        for name in dict.fromkeys(names):
            column = tile.fields().lookupField(name)
            if column < 0:
                continue
            raw = tile[column]
            if raw is None or raw == NULL:
                continue
            shown = f"{raw:.3g}" if isinstance(raw, float) else str(raw)
            rows.append(f"<tr><td>{escape(name)}&nbsp;</td><td><b>{escape(shown)}</b></td></tr>")
        return f"<table>{''.join(rows)}</table>" if rows else escape(tr("Tile without values"))

    # Inside.

    def _tile(self, position: QPoint) -> Optional[QgsFeature]:
        session = self.session
        if session.layer is None or session.finder is None:
            return None
        fields = session.layer.fields()
        columns = {fields.lookupField(name) for name in (*session.names.values(), *FIELDS.values(), *TOLD)}
        point = self.toMapCoordinates(position)
        return session.finder.at(self.canvas().mapSettings(), point, sorted(columns - {-1}))

    def _taken(self, position: QPoint) -> list[int]:
        """The tiles of the click or the drag that ends here."""
        finder = self.session.finder
        if finder is None or self._pressed is None:
            return []
        if not self._is_drag(position):
            tile = self._tile(self._pressed)
            return [] if tile is None else [tile.id()]
        settings = self.canvas().mapSettings()
        if self._painting:
            return finder.along(settings, [*self._way, self.toMapCoordinates(position)])
        return finder.within(settings, self._corners(position))

    def _is_drag(self, position: QPoint) -> bool:
        if self._pressed is None:
            return False
        far = (position - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        return far or len(self._way) > 1

    def _corners(self, position: QPoint) -> list[QgsPointXY]:
        """Of the rectangle from where the button went down, on the canvas, which may be turned."""
        first = self._pressed or position
        places = (
            (first.x(), first.y()),
            (position.x(), first.y()),
            (position.x(), position.y()),
            (first.x(), position.y()),
        )
        return [self.toMapCoordinates(QPoint(x, y)) for x, y in places]

    def _draw(self, name: str, shape: QgsGeometry, kind: Any, in_layer: bool = False) -> None:
        band = self._bands.get(name)
        if band is None:
            band = self._bands[name] = QgsRubberBand(self.canvas(), kind)
        band.reset(kind)
        value = self.session.brush
        colour = QColor(self.session.colour(value) if value is not None else SELECT_COLOUR)
        band.setStrokeColor(colour)
        fill = QColor(colour)
        fill.setAlpha(40)
        band.setFillColor(fill)
        band.setWidth(HOVER_PX if name == "hover" else DRAG_PX)
        band.setToGeometry(shape, self.session.layer if in_layer else None)
        band.show()

    def _hide(self, name: str) -> None:
        if name in self._bands:
            self._bands[name].reset(_POLYGON)

    def _tell_again(self) -> None:
        if self._hovered is not None and self.canvas().underMouse():
            self.hover()

    def _forget(self) -> None:
        self._timer.stop()
        self._pressed, self._way, self._hovered = None, [], None
        for name in self._bands:
            self._hide(name)
        QToolTip.hideText()
