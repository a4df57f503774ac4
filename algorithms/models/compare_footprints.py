"""Compare proposed polygons with true ones, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from ...engine.errors import Cancelled, InputError
from ...engine.labels.options import CompareFootprintsOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..fields import real, text
from ..parameters import class_field, number
from ..styling import categorise

if TYPE_CHECKING:
    from .footprints import Footprints
    from .matching import Pair, Score

#: Matched, proposed for nothing, missed: colours that colour-blind readers can tell apart.
COLOURS = {"TP": "#009E73", "FP": "#D55E00", "FN": "#0072B2"}
#: Rows handed over at once.
PART = 2000


class CompareFootprints(TilewrightAlgorithm):
    """Compare footprints."""

    TRUTH = "TRUTH"
    PROPOSALS = "PROPOSALS"
    IOU_THRESHOLD = "IOU_THRESHOLD"
    MIN_AREA = "MIN_AREA"
    CLASS_FIELD = "CLASS_FIELD"
    OUTPUT = "OUTPUT"

    group_key = "models"

    def name(self) -> str:
        return "comparefootprints"

    def displayName(self) -> str:
        return tr("Compare footprints")

    def tags(self) -> list[str]:
        return tr("footprints,buildings,iou,precision,recall,f1,spacenet,accuracy,evaluation,match,objects").split(",")

    def summary(self) -> str:
        return tr(
            "Says how many true polygons were found and how many proposed ones are true, by SpaceNet's metric: each "
            "is matched with at most one of the others, the best overlap (intersection over union) first."
        )

    def declare(self) -> None:
        polygons = [QgsProcessing.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.TRUTH, tr("True polygons"), polygons),
            tr("Polygons or multipolygons, such as buildings drawn by people. A multipolygon is one thing."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.PROPOSALS, tr("Proposed polygons"), polygons),
            tr("Such as Polygonize raster makes of a map, in any coordinate system."),
        )
        self.add(
            number(CompareFootprintsOptions, "iou_threshold", self.IOU_THRESHOLD, tr("IoU threshold"), whole=False),
            tr("Area in common divided by the area of both together, from which on two polygons match."),
        )
        self.add(
            number(CompareFootprintsOptions, "min_area", self.MIN_AREA, tr("Minimum area"), whole=False, optional=True),
            tr(
                "Polygons of both layers that cover less are left out: square metres on the ellipsoid where the true "
                "polygons' coordinate system is in degrees, else square map units of it."
            ),
        )
        self.add(
            class_field(self.CLASS_FIELD, tr("Class field"), self.TRUTH),
            tr(
                "A field that both layers have: only polygons of the same class match, and the log has a table of them."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT,
                tr("Compared polygons"),
                QgsProcessing.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            tr(
                "Proposed polygons with the status TP (matched) or FP (false), and true ones that were missed (FN); "
                "with their best overlap, class, and the layer that they are from."
            ),
        )
        for name, title in (
            ("TRUE_POSITIVES", tr("Matched polygons")),
            ("FALSE_POSITIVES", tr("False proposals")),
            ("FALSE_NEGATIVES", tr("Missed polygons")),
            ("PRECISION", tr("Precision")),
            ("RECALL", tr("Recall")),
            ("F1", tr("F1")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CompareFootprintsOptions:
        return CompareFootprintsOptions(
            iou_threshold=self.parameterAsDouble(parameters, self.IOU_THRESHOLD, context),
            min_area=self.optional_float(parameters, self.MIN_AREA, context),
        )

    def forecast(
        self, options: CompareFootprintsOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast_layers import column_of, features_told

        truth = self._polygons(parameters, self.TRUTH, context)
        proposals = self._polygons(parameters, self.PROPOSALS, context)
        field = self.text(parameters, self.CLASS_FIELD, context)
        for source in (truth, proposals) if field else ():
            column_of(source, self.CLASS_FIELD, field)
        words = tr("Compares {proposed} of {proposals} with {true} of {truth}: they match from an IoU of {iou:g} on.")
        return words.format(
            proposed=features_told(proposals.featureCount()),
            proposals=proposals.sourceName(),
            true=features_told(truth.featureCount()),
            truth=truth.sourceName(),
            iou=options.iou_threshold,
        )

    def execute(
        self,
        options: CompareFootprintsOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from .footprints import FootprintReader, overlaps  # QGIS loads this module at its start: these need numpy
        from .matching import match

        true_source = self._polygons(parameters, self.TRUTH, context)
        proposed_source = self._polygons(parameters, self.PROPOSALS, context)
        field = self.text(parameters, self.CLASS_FIELD, context)
        crs = true_source.sourceCrs() if true_source.sourceCrs().isValid() else proposed_source.sourceCrs()
        steps = QgsProcessingMultiStepFeedback(4, feedback)
        reader = FootprintReader(crs, options.min_area, context, steps)
        _begin(steps, 0, tr("Reading true polygons"))
        truth = reader.read(true_source, field)
        _begin(steps, 1, tr("Reading proposed polygons"))
        proposals = reader.read(proposed_source, field)
        _begin(steps, 2, tr("Measuring overlaps"))
        pairs = list(overlaps(truth, proposals, bool(field), steps))
        matched = match(pairs, options.iou_threshold)
        _begin(steps, 3, tr("Writing polygons"))
        outputs: dict[str, Any] = {}
        if self.is_set(parameters, self.OUTPUT):
            rows = _rows(truth, proposals, pairs, matched)
            outputs[self.OUTPUT] = self._write(rows, crs, parameters, context, steps)
            self.style(outputs[self.OUTPUT], context, styler=_style)
        score = _report(truth, proposals, matched, bool(field), feedback)
        return {
            **outputs,
            "TRUE_POSITIVES": score.true_positives,
            "FALSE_POSITIVES": score.false_positives,
            "FALSE_NEGATIVES": score.false_negatives,
            "PRECISION": score.precision,
            "RECALL": score.recall,
            "F1": score.f1,
        }

    def _polygons(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        """A source of polygons, which may be empty: then there is nothing to find."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise InputError(self.invalidSourceError(parameters, name))
        return source if source.featureCount() == 0 else self.tiles(parameters, name, context)

    def _write(
        self,
        rows: list[tuple[Any, list[Any]]],
        crs: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        import numpy as np

        from ..tiles.tile_chunk import as_type
        from ..tiles.tile_sink import TileSink

        fields = QgsFields()
        for added in (text("status"), real("iou"), text("class"), text("layer")):
            fields.append(added)
        kind = QgsWkbTypes.MultiPolygon
        with TileSink(self, self.OUTPUT, parameters, context, fields, kind, crs) as sink:
            for first in range(0, len(rows), PART):
                if feedback.isCanceled():
                    raise Cancelled()
                feedback.setProgress(100 * first / len(rows))
                part = rows[first : first + PART]
                shapes, boxes = [], []
                for geometry, _ in part:
                    flat = as_type(geometry, kind)
                    flat.get().dropZValue()
                    flat.get().dropMValue()
                    box = flat.boundingBox()
                    shapes.append(flat.asWkb().data())
                    boxes.append((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
                sink.add(shapes, np.array(boxes), [values for _, values in part])
            sink.finish()
        return str(sink.destination)


def _style(layer: Any) -> None:
    titles = {"TP": tr("TP: matched"), "FP": tr("FP: false proposal"), "FN": tr("FN: missed")}
    categorise(layer, "status", COLOURS, titles)


def _begin(steps: QgsProcessingMultiStepFeedback, step: int, words: str) -> None:
    steps.setCurrentStep(step)
    steps.setProgressText(words)


def _rows(
    truth: Footprints, proposals: Footprints, pairs: list[Pair], matched: dict[int, tuple[int, float]]
) -> list[tuple[Any, list[Any]]]:
    """Geometries with their values: proposals in their order, then the true polygons that were missed."""
    from .matching import best

    of_true, of_proposed = best(pairs)
    rows = []
    for place, (geometry, kind) in enumerate(zip(proposals.geometries, proposals.classes)):
        status, iou = ("TP", matched[place][1]) if place in matched else ("FP", of_proposed.get(place, 0.0))
        rows.append((geometry, [status, iou, kind, "proposals"]))
    found = {true for true, _ in matched.values()}
    for place, (geometry, kind) in enumerate(zip(truth.geometries, truth.classes)):
        if place not in found:
            rows.append((geometry, ["FN", of_true.get(place, 0.0), kind, "truth"]))
    return rows


def _report(
    truth: Footprints,
    proposals: Footprints,
    matched: dict[int, tuple[int, float]],
    by_class: bool,
    feedback: QgsProcessingFeedback,
) -> Score:
    """Tell the score, class by class where asked, and return that of all."""
    score = _score(truth.classes, proposals.classes, list(matched))
    if by_class:
        kinds: set[Optional[str]] = {*truth.classes, *proposals.classes}
        for kind in sorted(kinds, key=lambda name: (name is None, name or "")):
            own = [place for place in matched if proposals.classes[place] == kind]
            one = _score([k for k in truth.classes if k == kind], [k for k in proposals.classes if k == kind], own)
            feedback.pushInfo(_words(tr("without a class") if kind is None else kind, one))
    feedback.pushInfo(_words(tr("All"), score))
    if not len(truth) or not len(proposals):
        feedback.pushWarning(
            tr("There are {true} true polygons and {proposed} proposed ones to compare.").format(
                true=len(truth), proposed=len(proposals)
            )
        )
    return score


def _score(truth: list[Optional[str]], proposals: list[Optional[str]], matched: list[int]) -> Score:
    from .matching import Score

    return Score(len(matched), len(proposals) - len(matched), len(truth) - len(matched))


def _words(name: str, score: Score) -> str:
    return tr(
        "{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} "
        "({tp:,} matched, {fp:,} false, {fn:,} missed)"
    ).format(
        name=name,
        precision=score.precision,
        recall=score.recall,
        f1=score.f1,
        tp=score.true_positives,
        fp=score.false_positives,
        fn=score.false_negatives,
    )
