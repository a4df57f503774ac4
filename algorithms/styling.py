"""How the layers look that algorithms hand over: see-through tiles in the colours of their classes, maps of classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..engine.labels.names import colour_of, colours_of
from ..engine.tiles.options import SPLITS

#: How opaque a tile's fill is, of 255: the image under it stays readable.
FILL_ALPHA = 60
OUTLINE_MM = 0.3
SPLIT_COLOURS = dict(zip(SPLITS, ("#0072B2", "#E69F00", "#CC79A7")))
#: A layer with more different values than this has no classes in that field.
MOST_CLASSES = 200


def style_by_label(layer: QgsVectorLayer, field: str = "label") -> None:
    """Colour tiles by their label, with the colours that a dataset of them gets."""
    categorise(layer, field)


def style_by_split(layer: QgsVectorLayer, field: str = "split") -> None:
    """Colour tiles by their split."""
    categorise(layer, field, SPLIT_COLOURS)


def categorise(layer: QgsVectorLayer, field: str, colours: Optional[Mapping[str, str]] = None) -> None:
    """One category for each value of the field, in the order of `colours` (value to #RRGGBB), then of the alphabet.

    Values that `colours` leaves out get the colour that a class of that name has. The layer is left as it is when it
    has no such field, or more values in it than classes are likely to be.
    """
    index = layer.fields().lookupField(field)
    if index < 0:
        return
    values = {str(value): value for value in layer.uniqueValues(index, MOST_CLASSES + 1) if value not in (None, NULL)}
    if not values or len(values) > MOST_CLASSES:
        return
    known = dict(colours or {})
    ordered = [name for name in known if name in values] + sorted(name for name in values if name not in known)
    categories = [
        QgsRendererCategory(values[name], tile_symbol(known.get(name) or colour), name)
        for name, colour in zip(ordered, colours_of(ordered))
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def tile_symbol(colour: str) -> QgsFillSymbol:
    """A see-through polygon with an outline of the same colour (#RRGGBB)."""
    edge, fill = QColor(colour), QColor(colour)
    fill.setAlpha(FILL_ALPHA)
    return QgsFillSymbol.createSimple(
        {
            "color": ",".join(str(part) for part in fill.getRgb()),
            "outline_color": ",".join(str(part) for part in edge.getRgb()),
            "outline_width": str(OUTLINE_MM),
            "outline_width_unit": "MM",
            "joinstyle": "miter",
        }
    )


def style_classes(layer: QgsRasterLayer, classes: Iterable[Mapping[str, Any]]) -> None:
    """Show a raster of class ids in the classes' colours; `classes` have `id`, `name` and, if they like, `colour`."""
    entries = [
        QgsPalettedRasterRenderer.Class(
            int(entry["id"]), QColor(str(entry.get("colour") or colour_of(int(entry["id"])))), str(entry["name"])
        )
        for entry in classes
    ]
    if entries:
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
