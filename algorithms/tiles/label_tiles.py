"""Give each tile the class of the labels that it lies on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...engine.errors import InputError
from ...engine.tiles.options import TOLERANCE, LabelOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..fields import real, text
from ..parameters import choice, class_field, number, tile_layer
from ..styling import style_by_label

if TYPE_CHECKING:
    from .overlay import Cover, Overlay
    from .tile_chunk import TileChunk


class LabelTiles(TilewrightAlgorithm):
    """Label tiles."""

    INPUT = "INPUT"
    LABELS = "LABELS"
    CLASS_FIELD = "CLASS_FIELD"
    LABEL = "LABEL"
    OTHER_LABEL = "OTHER_LABEL"
    METHOD = "METHOD"
    MIN_COVERAGE = "MIN_COVERAGE"
    OUTPUT = "OUTPUT"

    group_key = "tiles"

    def name(self) -> str:
        return "labeltiles"

    def displayName(self) -> str:
        return tr("Label tiles")

    def tags(self) -> list[str]:
        return tr("tiles,label,class,annotation,training,ground truth,join by location,majority").split(",")

    def summary(self) -> str:
        return tr(
            "Gives each tile the class of the labels on it, the share of the tile that the class covers, and the "
            "names of all classes on it. Tiles without a class are dropped, or get a class of their own."
        )

    def declare(self) -> None:
        self.add(
            tile_layer(self.INPUT, tr("Tile layer")),
            tr("Any polygons; all their fields are kept."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.LABELS, tr("Labels"), [QgsProcessing.TypeVectorAnyGeometry]),
            tr(
                "Polygons of the classes, in any coordinate system. Points and lines label the tiles that they meet "
                "and count as a share of 0."
            ),
        )
        self.add(
            class_field(self.CLASS_FIELD, tr("Class field"), self.LABELS),
            tr("Field of the labels with the class name; numbers become text. Without it all are of one class."),
        )
        self.add(
            QgsProcessingParameterString(self.LABEL, tr("Label"), LabelOptions().label, optional=True),
            tr("Name of the class where there is no class field."),
        )
        self.add(
            QgsProcessingParameterString(self.OTHER_LABEL, tr("Label of the other tiles"), None, optional=True),
            tr("Name for tiles that get no class, such as non_urban; when unset these tiles are dropped."),
        )
        self.add(
            choice(LabelOptions, "method", self.METHOD, tr("Method")),
            tr(
                "INTERSECTS: the first label, in the order of the layer, that shares ground with the tile. MAJORITY: "
                "the class with the largest share of the tile. CENTRE: the class at the tile's centre."
            ),
        )
        self.add(
            number(LabelOptions, "min_coverage", self.MIN_COVERAGE, tr("Minimum coverage (share)"), whole=False),
            tr("Share of the tile, from 0 to 1, that the class must cover at least."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Labelled tiles"), QgsProcessing.TypeVectorPolygon),
            tr("The tiles with label, label_frac (the class's share of the tile) and labels (all classes on it)."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> LabelOptions:
        return LabelOptions(
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            label=self.text(parameters, self.LABEL, context) or LabelOptions().label,
            other_label=self.text(parameters, self.OTHER_LABEL, context) or None,
            min_coverage=self.parameterAsDouble(parameters, self.MIN_COVERAGE, context),
        )

    def forecast(self, options: LabelOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_layers import labels_in
        from ..forecast_tiles import labels_told

        tiles = self.tiles(parameters, self.INPUT, context)
        labels = self.source(parameters, self.LABELS, context)
        field = self.text(parameters, self.CLASS_FIELD, context)
        classes = labels_in(labels, self.CLASS_FIELD, field, options.label)
        return labels_told(options, tiles.featureCount(), labels.featureCount(), classes)

    def execute(
        self,
        options: LabelOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from .overlay import overlay_of  # QGIS loads this module at its start: what needs numpy waits for a run
        from .tile_copy import TileCopy

        tiles = self.tiles(parameters, self.INPUT, context)
        source = self.source(parameters, self.LABELS, context)
        field = self.text(parameters, self.CLASS_FIELD, context)
        column = source.fields().lookupField(field) if field else -1
        if field and column < 0:
            raise InputError(
                tr("CLASS_FIELD must be a field of {layer}, which has {fields}, got {field}").format(
                    layer=source.sourceName(), fields=", ".join(source.fields().names()) or tr("none"), field=field
                )
            )

        def class_of(feature: QgsFeature) -> Optional[str]:
            return class_name(feature[column]) if field else options.label

        labels = overlay_of(source, tiles.sourceCrs(), context, feedback, class_of)
        labels.counts.report(source.sourceName(), feedback)
        numbers: Counter[str] = Counter()

        def decide(chunk: TileChunk) -> list[Optional[tuple[str, list[Any]]]]:
            rows: list[Optional[tuple[str, list[Any]]]] = []
            for tile, covers in zip(chunk.geometries, labels.covers(chunk)):
                label = _choose(options, labels, covers, tile)
                share = covers[label].share if label is not None else 0.0
                label = options.other_label if label is None else label
                if label is None:
                    rows.append(None)
                    continue
                numbers[label] += 1
                rows.append((self.OUTPUT, [label, share, ";".join(sorted(covers))]))
            return rows

        copy = TileCopy(self, tiles, [text("label"), real("label_frac"), text("labels")], parameters, context, feedback)
        outputs = copy.run(decide, self.OUTPUT)
        for name, count in sorted(numbers.items()):
            feedback.pushInfo(f"{name}: {count}")
        self.style(outputs[self.OUTPUT], context, styler=style_by_label)
        return outputs


def class_name(value: Any) -> Optional[str]:
    """The text of a class, None for null and empty ones; whole numbers lose the point that reals give them."""
    if value is None or value == NULL:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else None if value != value else repr(value)
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return str(value) if str(value).strip() else None


def _choose(options: LabelOptions, labels: Overlay, covers: dict[str, Cover], tile: QgsGeometry) -> Optional[str]:
    """The tile's class; None where no class covers enough of it."""
    enough = {name: cover for name, cover in covers.items() if cover.share >= options.min_coverage - TOLERANCE}
    if not enough:
        return None
    if options.method == "MAJORITY":
        return min(enough, key=lambda name: (-round(enough[name].share, 9), enough[name].order))
    if options.method == "CENTRE":
        return next((name for name in labels.kinds_at(tile.centroid()) if name in enough), None)
    return min(enough, key=lambda name: enough[name].order)
