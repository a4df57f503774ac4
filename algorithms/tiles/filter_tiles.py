"""Keep the tiles for which an expression is true."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...engine.errors import InputError, OptionError
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..styling import style_by_label, style_rejected

if TYPE_CHECKING:
    from .tile_chunk import TileChunk

#: Field whose values the log counts.
LABEL = "label"


class FilterTiles(TilewrightAlgorithm):
    """Filter tiles."""

    INPUT = "INPUT"
    EXPRESSION = "EXPRESSION"
    OUTPUT = "OUTPUT"
    REJECTED = "REJECTED"

    group_key = "tiles"

    def name(self) -> str:
        return "filtertiles"

    def displayName(self) -> str:
        return tr("Filter tiles")

    def tags(self) -> list[str]:
        return tr("tiles,filter,expression,select,where,condition,statistics,quality").split(",")

    def summary(self) -> str:
        return tr(
            "Keeps the tiles for which a QGIS expression of their fields and shapes is true, such as "
            "nodata_frac < 0.1 AND b1_mean > 200, and hands over the others where asked. The log counts both by label."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Tile layer"), [QgsProcessing.TypeVectorPolygon]),
            tr("Any polygons; all their fields are kept."),
        )
        self.add(
            QgsProcessingParameterExpression(self.EXPRESSION, tr("Expression"), None, self.INPUT),
            tr("A QGIS expression that is true for the tiles to keep. Where it is null the tile is not kept."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Tiles kept"), QgsProcessing.TypeVectorPolygon),
            tr("The tiles for which the expression is true."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.REJECTED,
                tr("Rejected tiles"),
                QgsProcessing.TypeVectorPolygon,
                None,
                optional=True,
                createByDefault=False,
            ),
            tr("The other tiles, with the same fields."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """The expression is read, so that a slip in it is told before the run."""
        # As an expression QGIS would give the default in place of one that cannot be read.
        expression = QgsExpression(self.text(parameters, self.EXPRESSION, context))
        if expression.hasParserError():
            raise OptionError(
                tr("EXPRESSION cannot be read where marked: {marked} ({why})").format(
                    marked=_marked(expression), why=" ".join(expression.parserErrorString().split())
                )
            )
        source = None if self.INPUT in self.coming else self.parameterAsSource(parameters, self.INPUT, context)
        if source is not None:
            for name in sorted(expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES}):
                if source.fields().lookupField(name) < 0:
                    raise OptionError(
                        tr("EXPRESSION: there is no field {name!r}; the fields are {fields}").format(
                            name=name, fields=", ".join(source.fields().names()) or tr("none")
                        )
                    )

    def forecast(self, options: None, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_tiles import filtered_told

        tiles = self.tiles(parameters, self.INPUT, context)
        scope = self.createExpressionContext(parameters, context, tiles)
        return filtered_told(tiles, QgsExpression(self.text(parameters, self.EXPRESSION, context)), scope)

    def execute(
        self, options: None, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from .tile_copy import TileCopy  # QGIS loads this module at its start: what needs numpy waits for a run

        tiles = self.tiles(parameters, self.INPUT, context)
        text = self.text(parameters, self.EXPRESSION, context)
        expression = QgsExpression(text)
        scope = self.createExpressionContext(parameters, context, tiles)
        scope.setFields(tiles.fields())
        expression.prepare(scope)
        label = tiles.fields().lookupField(LABEL)
        numbers: Counter[tuple[str, str]] = Counter()
        unknown = 0

        def decide(chunk: TileChunk) -> list[Optional[tuple[str, list[Any]]]]:
            nonlocal unknown
            rows: list[Optional[tuple[str, list[Any]]]] = []
            for feature in chunk.features:
                keep = _holds(expression, scope, feature, text)
                unknown += keep is None
                output = self.OUTPUT if keep else self.REJECTED
                if label >= 0:
                    value = feature[label]
                    numbers["" if value is None or value == NULL else str(value), output] += 1
                rows.append((output, []))
            return rows

        copy = TileCopy(self, tiles, [], parameters, context, feedback)
        rejected = (self.REJECTED,) if self.is_set(parameters, self.REJECTED) else ()
        outputs = copy.run(decide, self.OUTPUT, *rejected)
        for name in sorted({name for name, _ in numbers}):
            kept, gone = numbers[name, self.OUTPUT], numbers[name, self.REJECTED]
            feedback.pushInfo(
                tr("{label}: {kept} of {all} kept").format(label=name or tr("no label"), kept=kept, all=kept + gone)
            )
        if unknown:
            feedback.pushWarning(
                tr("For {count} tiles the expression is null: they are not kept.").format(count=unknown)
            )
        for name, destination in outputs.items():
            styler = style_rejected if name == self.REJECTED else style_by_label
            self.style(destination, context, "tile_grid.qml", styler)
        return outputs


def _marked(expression: QgsExpression) -> str:
    """The text with what cannot be read between marks."""
    text = expression.expression()
    place = expression.parserErrors()[0]
    if "end of file" in place.errorMsg:  # QGIS gives no place for that
        return f"{text}»«"
    before = sum(len(line) for line in text.splitlines(keepends=True)[: place.firstLine - 1])
    start = before + place.firstColumn - (place.firstLine == 1)  # QGIS counts from 1 in the first line, then from 0
    return f"{text[:start]}»{text[start:]}«"


def _holds(expression: QgsExpression, scope: QgsExpressionContext, feature: Any, text: str) -> Optional[bool]:
    """Whether the expression is true for a tile; None where it is null. Raises InputError where it fails."""
    scope.setFeature(feature)
    value = expression.evaluate(scope)
    if expression.hasEvalError():
        raise InputError(
            tr("EXPRESSION {text} cannot be worked out for tile {number}: {why}").format(
                text=text, number=feature.id(), why=" ".join(expression.evalErrorString().split())
            )
        )
    if value is None or value == NULL:
        return None
    if isinstance(value, (bool, int, float)):
        return bool(value)
    raise InputError(
        tr("EXPRESSION {text} must be true or false, got {value!r} for tile {number}").format(
            text=text, value=value, number=feature.id()
        )
    )
