"""Measure a model on ground where the truth is known."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...engine.errors import OptionError
from ...engine.evaluation.options import EvaluateModelOptions
from ...i18n import tr
from ..base import path_of_raster
from ..crossing import CrossingFolder, layer_of
from ..parameters import choice, class_field, number
from .running import RunsModel


class EvaluateModel(RunsModel):
    """Evaluate model."""

    DATASET = "DATASET"
    SPLIT = "SPLIT"
    RASTERS = "RASTERS"
    LABELS = "LABELS"
    CLASS_FIELD = "CLASS_FIELD"
    UNLABELLED = "UNLABELLED"
    EXTENT = "EXTENT"
    BASELINE = "BASELINE"
    BATCH_SIZE = "BATCH_SIZE"
    SEED = "SEED"
    REPORT = "REPORT"
    METRICS = "METRICS"
    #: Outputs and the figures that they hold.
    FIGURES = {"ACCURACY": "accuracy", "MEAN_IOU": "mean_iou", "MACRO_F1": "macro_f1", "KAPPA": "kappa"}

    task = "evaluate_model"

    def name(self) -> str:
        return "evaluatemodel"

    def displayName(self) -> str:
        return tr("Evaluate model")

    def tags(self) -> list[str]:
        return tr("accuracy,confusion matrix,validation,test,iou,kappa,f1,roc,calibration,assessment").split(",")

    def summary(self) -> str:
        return tr(
            "Measures a model where the truth is known: on a split of a dataset, or on rasters with labels, every "
            "pixel counted once. Gives the confusion matrix, the figures of every class, curves and calibration, as a "
            "report to read and as JSON."
        )

    def declare(self) -> None:
        options = EvaluateModelOptions
        self.declare_model_file(self.RASTERS)
        self.add(
            QgsProcessingParameterFile(
                self.DATASET, tr("Dataset folder"), QgsProcessingParameterFile.Folder, optional=True
            ),
            tr('A folder that "Export tiles" wrote. Leave it empty to measure on rasters with labels.'),
        )
        self.add(
            QgsProcessingParameterString(self.SPLIT, tr("Split"), "test"),
            tr("The split of the dataset to measure on: test, val or train. What played no part in training is test."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.BASELINE, tr("Measure a random forest beside it"), False),
            tr(
                "A random forest learns from the bands of the training split's pixels, or from their means and "
                "deviations in its tiles, and is measured on the same ground: what a model must beat to be worth it."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.RASTERS, tr("Rasters to measure on"), QgsProcessing.TypeRaster, optional=True
            ),
            tr("In place of a dataset: one or several rasters, stacked and aligned to the first, with labels."),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.LABELS,
                tr("Labels of the rasters"),
                optional=True,
                types=[QgsProcessing.TypeVectorPolygon, QgsProcessing.TypeRaster],
            ),
            tr("Polygons, or a raster of classes or of values, that say what is there; needed with rasters."),
        )
        self.add(
            class_field(self.CLASS_FIELD, tr("Class field"), self.LABELS),
            tr("Field of the label polygons with the class name, or with the value for a model of values."),
        )
        self.add(
            choice(options, "unlabelled", self.UNLABELLED, tr("Pixels without a label")),
            tr(
                "Of rasters: BACKGROUND counts them as the background. IGNORE leaves them out, which is right where "
                "the labels are examples of their classes and not all of them."
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("The part of the rasters to measure on, snapped to whole pixels. All of them when unset."),
        )
        self.add(
            number(options, "batch_size", self.BATCH_SIZE, tr("Batch size (tiles)"), optional=True),
            tr("Tiles that the model gets at once; fewer need less memory. 8 when unset."),
            advanced=True,
        )
        self.declare_stand_ins()
        self.add(
            number(options, "seed", self.SEED, tr("Seed")),
            tr("Another number draws other pixels for the random forest to learn from."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Evaluation report"), tr("HTML files (*.html)"), optional=True, createByDefault=True
            ),
            tr("A page with all figures and plots, the best and the worst tiles, and where the tiles lie."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.METRICS, tr("Figures"), tr("JSON files (*.json)"), optional=True, createByDefault=False
            ),
            tr("The same figures as JSON."),
        )
        titles = (tr("Accuracy"), tr("Mean IoU"), tr("Macro F1"), tr("Kappa"))
        for output, title in zip(self.FIGURES, titles):
            self.addOutput(QgsProcessingOutputNumber(output, title))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> EvaluateModelOptions:
        dataset = self.input_path(parameters, self.DATASET, context) if self.is_set(parameters, self.DATASET) else None
        # A dialog gives an empty list where nothing is chosen.
        rasters = self.raster_paths(parameters, self.RASTERS, context) if parameters.get(self.RASTERS) else ()
        return EvaluateModelOptions(
            **self.options_of_model(parameters, context),
            dataset=dataset,
            split=self.text(parameters, self.SPLIT, context),
            rasters=rasters,
            labels=self._labels(parameters, context),
            class_field=self.text(parameters, self.CLASS_FIELD, context) or None,
            unlabelled=self.parameterAsEnumString(parameters, self.UNLABELLED, context),
            extent=self._extent(parameters, context),
            baseline=self.parameterAsBoolean(parameters, self.BASELINE, context),
            batch_size=self.optional_int(parameters, self.BATCH_SIZE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            report=self.optional_output_path(parameters, self.REPORT, context),
            metrics=self.optional_output_path(parameters, self.METRICS, context),
        )

    def forecast(self, options: EvaluateModelOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_datasets import manifest_of
        from ..forecast_models import evaluated_told

        manifest = manifest_of(options.dataset, self.DATASET) if options.dataset else None
        return evaluated_told(options, manifest)

    def execute(
        self,
        options: EvaluateModelOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        with CrossingFolder() as folder:
            labels = layer_of(self, parameters, self.LABELS, context)
            if labels is not None and not isinstance(labels, QgsRasterLayer):
                path = folder.write_layer(labels, "labels", context, feedback)
                options = replace(options, labels=path, labels_name=labels.name())
            result = self.run_task(options, feedback)
        figures = {output: result["metrics"].get(name) for output, name in self.FIGURES.items()}
        outputs = {output: value for output, value in figures.items() if value is not None}
        for name, path in ((self.REPORT, options.report), (self.METRICS, options.metrics)):
            if path:
                outputs[name] = path
        return outputs

    def _labels(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        layer = layer_of(self, parameters, self.LABELS, context)
        if layer is None:
            return None
        return path_of_raster(layer) if isinstance(layer, QgsRasterLayer) else layer.source()

    def _extent(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[tuple[float, float, float, float]]:
        """The extent in the CRS of the first raster."""
        if not self.is_set(parameters, self.EXTENT):
            return None
        if not parameters.get(self.RASTERS):
            raise OptionError(tr("{name} goes with {rasters}").format(name=self.EXTENT, rasters=self.RASTERS))
        crs = self.parameterAsLayerList(parameters, self.RASTERS, context)[0].crs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
