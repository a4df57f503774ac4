"""Which tiles are doubtful: rules over what earlier steps wrote, as an expression, and the tiles, worst first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...i18n import tr
from .values import FIELDS, REJECTED, SPLIT


@dataclass(frozen=True)
class Rule:
    """A way to be doubtful. `fields` must be there; `limits` are the numbers that its expression asks for."""

    name: str
    title: str
    fields: tuple[str, ...]
    holds: str
    #: From 0 to 1 for a tile that it holds for.
    doubt: str
    limits: tuple[float, ...] = ()


def rules(label: str) -> tuple[Rule, ...]:
    """All rules, for layers whose labels are in this field."""
    name, split = QgsExpression.quotedColumnRef(label), QgsExpression.quotedColumnRef(FIELDS[SPLIT])
    return (
        Rule(
            "coverage",
            tr("Label covers less than"),
            ("label_frac",),
            # Tiles of no class have 0, by their label's meaning.
            '"label_frac" > 0 AND "label_frac" < {0}',
            'if("label_frac" > 0, 1 - "label_frac", 0)',
            (0.5,),
        ),
        Rule(
            "confidence",
            tr("Confidence is below"),
            ("confidence",),
            '"confidence" < {0}',
            'coalesce(1 - "confidence", 0)',
            (0.6,),
        ),
        Rule(
            "other",
            tr("The model predicts another label"),
            ("predicted", label),
            f'"predicted" <> {name}',
            f'if("predicted" <> {name}, 1, 0)',
        ),
        Rule(
            "cloud",
            tr("Cloud share is between"),
            ("cloud_frac",),
            '"cloud_frac" BETWEEN {0} AND {1}',
            'coalesce(1 - abs(2 * "cloud_frac" - 1), 0)',
            (0.05, 0.5),
        ),
        Rule(
            "nodata",
            tr("Nodata share is above"),
            ("nodata_frac",),
            '"nodata_frac" > {0}',
            'coalesce("nodata_frac", 0)',
            (0.0,),
        ),
        Rule("unlabelled", tr("Has no label"), (label,), f"{name} IS NULL", f"if({name} IS NULL, 1, 0)"),
        Rule("unsplit", tr("Has no split"), (FIELDS[SPLIT],), f"{split} IS NULL", f"if({split} IS NULL, 1, 0)"),
    )


def written(chosen: Sequence[tuple[Rule, Sequence[float]]], fields: Collection[str]) -> tuple[str, str]:
    """The expression that is true for doubtful tiles, and the one that sorts them, worst first.

    Rejected tiles are left out where the layer, which has these fields, knows them. Both are empty without a rule.
    """
    if not chosen:
        return "", ""
    holds = [rule.holds.format(*(f"{limit:g}" for limit in limits)) for rule, limits in chosen]
    doubts = [rule.doubt for rule, _ in chosen]
    condition = " OR ".join(holds)
    if FIELDS[REJECTED] in {field.lower() for field in fields}:
        rejected = QgsExpression.quotedColumnRef(FIELDS[REJECTED])
        condition = f"({condition}) AND coalesce({rejected}, 0) = 0"
    return condition, doubts[0] if len(doubts) == 1 else f"max({', '.join(doubts)})"


def problem(layer: QgsVectorLayer, text: str) -> str:
    """Why an expression cannot be used on the layer; empty when it can."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        return tr("The expression cannot be read: {why}").format(why=" ".join(expression.parserErrorString().split()))
    for name in sorted(expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES}):
        if layer.fields().lookupField(name) < 0:
            return tr("There is no field {name}.").format(name=name)
    expression.prepare(_scope(layer))
    if expression.hasEvalError():
        return tr("The expression cannot be worked out: {why}").format(why=expression.evalErrorString())
    return ""


class Search(QgsTask):
    """Finds the doubtful tiles in the background, edits not yet saved among them; `tell` gets them, or None."""

    def __init__(self, layer: QgsVectorLayer, condition: str, doubt: str, tell: Any) -> None:
        super().__init__(tr("Looking for doubtful tiles in {layer}").format(layer=layer.name()))
        self.source = QgsVectorLayerFeatureSource(layer)
        self.tell = tell
        self.found: list[int] = []
        self.request = QgsFeatureRequest().setFilterExpression(condition)
        self.request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setExpressionContext(_scope(layer))
        needed = QgsExpression(condition).referencedColumns() | QgsExpression(doubt).referencedColumns()
        if QgsExpression(condition).needsGeometry() or QgsExpression(doubt).needsGeometry():
            self.request.setFlags(QgsFeatureRequest.Flag(0))
        if QgsFeatureRequest.ALL_ATTRIBUTES not in needed:
            self.request.setSubsetOfAttributes(sorted(needed), layer.fields())
        if doubt:
            clauses = [QgsFeatureRequest.OrderByClause(doubt, False, False), QgsFeatureRequest.OrderByClause("$id")]
            self.request.setOrderBy(QgsFeatureRequest.OrderBy(clauses))

    def run(self) -> bool:
        for feature in self.source.getFeatures(self.request):
            self.found.append(feature.id())
            if len(self.found) % 1000 == 0 and self.isCanceled():
                return False
        return True

    def finished(self, whole: bool) -> None:
        if self.tell is not None:
            self.tell(self.found if whole else None)


def _scope(layer: QgsVectorLayer) -> QgsExpressionContext:
    scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scope.setFields(layer.fields())
    return scope


def lacking(rule: Rule, fields: Collection[str]) -> Optional[str]:
    """The first field that the rule asks for and the layer does not have."""
    known = {field.lower() for field in fields}
    return next((field for field in rule.fields if field.lower() not in known), None)
