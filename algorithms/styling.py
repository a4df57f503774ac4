"""How the layers look that algorithms hand over: see-through tiles in the colours of their classes, maps of classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsExpression,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..engine.labels.names import colour_of, colours_of, free_colour
from ..engine.tiles.options import SPLITS
from ..i18n import tr
from .origins import JOB

#: How opaque a tile's fill is, of 255: the image under it stays readable.
FILL_ALPHA = 60
#: The same where the colour is a value to be read off.
VALUE_ALPHA = 140
OUTLINE_MM = 0.3
REJECTED_COLOUR, NODATA_COLOUR, MASK_COLOUR = "#D55E00", "#6E6E6E", "#009E73"
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


def style_rejected(layer: QgsVectorLayer) -> None:
    """Show tiles that were left out hatched, by why that was where it is known."""
    reasons = {"1": tr("cloud"), "0": tr("too much nodata")}
    if layer.fields().lookupField("is_cloud") >= 0:
        categorise(layer, "is_cloud", {"1": REJECTED_COLOUR, "0": NODATA_COLOUR}, reasons, hatched_symbol)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(hatched_symbol(REJECTED_COLOUR)))


def style_masked(layer: QgsVectorLayer, field: str) -> None:
    """Show which tiles lie under a mask, where there are both kinds; otherwise the layer is left as it is."""
    index = layer.fields().lookupField(field)
    if index >= 0 and len(layer.uniqueValues(index, 2)) == 2:
        titles = {"1": tr("under the mask"), "0": tr("outside the mask")}
        categorise(layer, field, {"1": MASK_COLOUR, "0": NODATA_COLOUR}, titles)


def style_measured(layer: QgsVectorLayer, fields: Sequence[str]) -> None:
    """Grade tiles by the first of the fields that is a mean, or else by the first one whose values differ."""
    ordered = [name for name in fields if "mean" in name.lower()] + list(fields)
    for name in ordered:
        index = layer.fields().lookupField(name)
        low, high = (layer.minimumValue(index), layer.maximumValue(index)) if index >= 0 else (None, None)
        if isinstance(low, (int, float)) and isinstance(high, (int, float)) and low < high:
            grade(layer, layer.fields()[index].name(), low, high)
            return


def grade(layer: QgsVectorLayer, field: str, low: float, high: float) -> None:
    """Colour tiles by a number, in steps of equal width from the lowest to the highest."""
    count = len(VALUE_COLOURS)
    edges = [low + (high - low) * step / count for step in range(count)] + [high]
    ranges = [
        QgsRendererRange(lower, upper, tile_symbol(colour, VALUE_ALPHA), f"{field} {lower:,.4g} – {upper:,.4g}")
        for colour, lower, upper in zip(VALUE_COLOURS, edges, edges[1:])
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer(QgsExpression.quotedColumnRef(field), ranges))


def categorise(
    layer: QgsVectorLayer,
    field: str,
    colours: Optional[Mapping[str, str]] = None,
    titles: Optional[Mapping[str, str]] = None,
    symbol: Optional[Callable[[str], QgsFillSymbol]] = None,
) -> None:
    """One category for each value of the field, in the order of `colours` (value to #RRGGBB), then of the alphabet.

    Values that `colours` leaves out get the colour that they have in other layers of the same raster, or else the one
    that a class of that name has; `titles` says what the legend calls them. The layer is left as it is when it has no
    such field, or more values in it than classes are likely to be.
    """
    index = layer.fields().lookupField(field)
    if index < 0:
        return
    values = {str(value): value for value in layer.uniqueValues(index, MOST_CLASSES + 1) if value not in (None, NULL)}
    if not values or len(values) > MOST_CLASSES:
        return
    known, symbol, titles = dict(colours or {}), symbol or tile_symbol, titles or {}
    kept = _colours_elsewhere(layer, field)
    ordered = [name for name in known if name in values] + sorted(name for name in values if name not in known)
    categories = []
    for place, (name, colour) in enumerate(zip(ordered, colours_of(ordered)), 1):
        if colour in kept.values():
            colour = free_colour(name, place, list(kept.values()))
        colour = known.get(name) or kept.setdefault(name, colour)
        categories.append(QgsRendererCategory(values[name], symbol(colour), titles.get(name, name)))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def _colours_elsewhere(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    """Colours of the field's values in layers of the project that come from the same raster, as the user has them."""
    project, job = layer.project(), layer.customProperty(JOB)
    colours: dict[str, str] = {}
    for other in project.mapLayers().values() if project is not None and job else ():
        if other.id() == layer.id() or other.customProperty(JOB) != job or not isinstance(other, QgsVectorLayer):
            continue
        renderer = other.renderer()
        if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == field:
            for category in renderer.categories():
                colours.setdefault(str(category.value()), category.symbol().color().name().upper())
    return colours


def hatched_symbol(colour: str) -> QgsFillSymbol:
    """A hatched polygon with an outline of the same colour (#RRGGBB)."""
    symbol = tile_symbol(colour)
    symbol.symbolLayer(0).setBrushStyle(Qt.BrushStyle.BDiagPattern)
    symbol.symbolLayer(0).setFillColor(QColor(colour))
    return symbol


def tile_symbol(colour: str, alpha: int = FILL_ALPHA) -> QgsFillSymbol:
    """A see-through polygon with an outline of the same colour (#RRGGBB)."""
    edge, fill = QColor(colour), QColor(colour)
    fill.setAlpha(alpha)
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
    """Show a raster of class ids in the classes' colours; `classes` have `id`, `name` and, if they like, `colour`.

    What is nothing, as background and a clear sky, lets the image below be seen.
    """
    entries = []
    for entry in classes:
        number, name = int(entry["id"]), str(entry["name"])
        colour = QColor(str(entry.get("colour") or colour_of(number)))
        if number == 0 and (entry.get("clear") or name == "background" or colour == QColor(0, 0, 0)):
            colour.setAlpha(0)
        entries.append(QgsPalettedRasterRenderer.Class(number, colour, name))
    if entries:
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def style_image(layer: QgsRasterLayer) -> None:
    """Show pixels from the 2nd to the 98th percentile of what a look at the raster finds, also where they are real."""
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)


def style_grey(layer: QgsRasterLayer, high: float = 1.0) -> None:
    """Show the first band from black, at 0, to white: probabilities to 1, a hillshade to 255."""
    provider = layer.dataProvider()
    contrast = QgsContrastEnhancement(provider.dataType(1))
    contrast.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    contrast.setMinimumValue(0.0)
    contrast.setMaximumValue(high)
    renderer = QgsSingleBandGrayRenderer(provider, 1)
    renderer.setContrastEnhancement(contrast)
    layer.setRenderer(renderer)


def style_probabilities(layer: QgsRasterLayer, classes: Sequence[Mapping[str, Any]]) -> None:
    """Show the probability of one class, from 0 to 1: the first that is not the background; there is a band for each.

    One band in all is the probability of the second of two classes.
    """
    band = next((place for place, entry in enumerate(classes, 1) if int(entry["id"]) > 0), 1)
    style_values(layer, 0.0, 1.0, min(band, layer.bandCount()))


def style_values(layer: QgsRasterLayer, low: float, high: float, band: int = 1) -> None:
    """Show the values of a band in colours from the lowest to the highest."""
    high = high if high > low else low + 1
    first, *between, last = map(QColor, VALUE_COLOURS)
    stops = [QgsGradientStop(place / (len(between) + 1), colour) for place, colour in enumerate(between, 1)]
    shader = QgsColorRampShader(low, high, QgsGradientColorRamp(first, last, False, stops))
    shader.classifyColorRamp(len(VALUE_COLOURS))
    raster_shader = QgsRasterShader(low, high)
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, raster_shader)
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
