"""How a layer under review is drawn: by what is being set, with every value to be seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ...algorithms.styling import tile_symbol
from ...i18n import tr
from .values import NO_VALUE_COLOUR, Entry, Value


def is_drawn_by(layer: QgsVectorLayer, field: str) -> bool:
    """Whether the layer is drawn in categories of this field."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return False
    return str(renderer.classAttribute()).strip('"').lower() == field.lower()


def colours(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    """Colour as #RRGGBB of each value in the order of the legend; nothing where the layer is not drawn by the field."""
    if not is_drawn_by(layer, field):
        return {}
    found = {}
    for category in layer.renderer().categories():
        if isinstance(category.value(), (str, int, float)) and category.value() != "":
            found[_text(category.value())] = category.symbol().color().name().upper()
    return found


def draw_by(layer: QgsVectorLayer, field: str, entries: Sequence[Entry]) -> None:
    """Draw the layer in categories of a field: these values, and all others in grey."""
    categories = [
        QgsRendererCategory(entry.value.value, tile_symbol(entry.colour), entry.name)
        for entry in entries
        if entry.value.value is not None
    ]
    categories.append(QgsRendererCategory("", tile_symbol(NO_VALUE_COLOUR), tr("Not set")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.emitStyleChanged()
    layer.triggerRepaint()


def show(layer: QgsVectorLayer, field: str, entry: Entry) -> None:
    """Have a category for the value where the layer is drawn in categories of its field: it would vanish else."""
    value: Value = entry.value
    if value.value is None or not is_drawn_by(layer, field) or str(value.value) in colours(layer, field):
        return
    renderer = layer.renderer()
    symbol = tile_symbol(entry.colour)
    known = renderer.categories()  # a symbol lives as long as the list that it came in
    if known:
        symbol = known[0].symbol().clone()
        colour = QColor(entry.colour)
        colour.setAlpha(symbol.color().alpha())
        symbol.setColor(colour)
        symbol.symbolLayer(0).setStrokeColor(QColor(entry.colour))
    renderer.addCategory(QgsRendererCategory(value.value, symbol, entry.name))
    layer.emitStyleChanged()
    layer.rendererChanged.emit()


def _text(raw: Any) -> str:
    return str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)
