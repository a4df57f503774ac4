"""How the layers look that algorithms hand over: see-through tiles in the colours of their classes, maps of classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..engine.labels.names import colour_of, colours_of
from ..engine.tiles.options import SPLITS

#: How opaque a tile's fill is, of 255: the image under it stays readable.
FILL_ALPHA = 60
OUTLINE_MM = 0.3
SPLIT_COLOURS = dict(zip(SPLITS, ("#0072B2", "#E69F00", "#CC79A7")))
#: From low to high; told apart without regard to how one sees colours.
VALUE_COLOURS = ("#440154", "#3B528B", "#21918C", "#5EC962", "#FDE725")
#: Bands that show a picture as eyes do, in red, green and blue.
NATURAL_COLOURS = (("red", "green", "blue"), ("b4", "b3", "b2"), ("b04", "b03", "b02"))
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


def style_image(layer: QgsRasterLayer) -> None:
    """Show pixels from the 2nd to the 98th percentile of what a look at the raster finds, also where they are real."""
    stretch = QgsContrastEnhancement.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.CumulativeCut)


def style_confidence(layer: QgsRasterLayer) -> None:
    """Show probabilities from black, at 0, to white, at 1."""
    provider = layer.dataProvider()
    contrast = QgsContrastEnhancement(provider.dataType(1))
    contrast.setContrastEnhancementAlgorithm(QgsContrastEnhancement.StretchToMinimumMaximum)
    contrast.setMinimumValue(0.0)
    contrast.setMaximumValue(1.0)
    renderer = QgsSingleBandGrayRenderer(provider, 1)
    renderer.setContrastEnhancement(contrast)
    layer.setRenderer(renderer)


def style_values(layer: QgsRasterLayer, low: float, high: float) -> None:
    """Show values in colours from the lowest to the highest."""
    high = high if high > low else low + 1
    first, *between, last = map(QColor, VALUE_COLOURS)
    stops = [QgsGradientStop(place / (len(between) + 1), colour) for place, colour in enumerate(between, 1)]
    shader = QgsColorRampShader(low, high, QgsGradientColorRamp(first, last, False, stops))
    shader.classifyColorRamp(len(VALUE_COLOURS))
    raster_shader = QgsRasterShader(low, high)
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def style_colours(layer: QgsRasterLayer, bands: Sequence[str]) -> None:
    """Show red, green and blue where the names of the bands tell them; other rasters are left as QGIS shows them."""
    names = [name.lower() for name in bands]
    for colours in NATURAL_COLOURS:
        if all(colour in names for colour in colours):
            numbers = [names.index(colour) + 1 for colour in colours]
            layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *numbers))
            style_image(layer)
            return
