"""Make one dataset of several."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ...engine.datasets.options import MergeDatasetsOptions
from ...engine.errors import InputError
from ...i18n import tr
from ..base import TilewrightAlgorithm
from .dataset_results import add_dataset_results, dataset_results


class MergeDatasets(TilewrightAlgorithm):
    """Merge datasets."""

    INPUTS = "INPUTS"
    OUTPUT = "OUTPUT"

    group_key = "datasets"
    task = "merge_datasets"

    def name(self) -> str:
        return "mergedatasets"

    def displayName(self) -> str:
        return tr("Merge datasets")

    def tags(self) -> list[str]:
        return tr("dataset,merge,join,combine,training data,classes").split(",")

    def summary(self) -> str:
        return tr(
            "Makes one dataset of several that have the same task, format, bands and tile size. Classes are joined by "
            "their names: those of the first keep their ids, new ones get the next. Tiles keep their splits, and "
            "ground that comes to lie in two of them is counted."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUTS, tr("Datasets"), QgsProcessing.TypeFile),
            tr("Their folders, or the file dataset.json in each; two at least. The first decides on class ids."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Dataset folder")),
            tr("The new folder. A run that was stopped goes on there where it stopped."),
        )
        add_dataset_results(self)

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> MergeDatasetsOptions:
        return MergeDatasetsOptions(
            inputs=self._inputs(parameters, context), output=self.output_path(parameters, self.OUTPUT, context)
        )

    def forecast(self, options: MergeDatasetsOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast import sentences
        from ..forecast_datasets import joined_told, manifest_of, written_told

        parts = [(Path(path).name, manifest_of(path, self.INPUTS)) for path in options.inputs]
        return sentences(joined_told(parts), written_told(options.output, parts[0][1].format))

    def execute(
        self,
        options: MergeDatasetsOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return {self.OUTPUT: options.output, **dataset_results(self.run_task(options, feedback))}

    def _inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        if self.INPUTS in self.coming:
            return (self.INPUTS, self.INPUTS)
        paths = [Path(path).absolute() for path in self.parameterAsFileList(parameters, self.INPUTS, context)]
        for path in paths:
            if not path.exists():
                raise InputError(
                    tr("{name} must be there, but there is nothing at {path}").format(name=self.INPUTS, path=path)
                )
        return tuple(str(path) for path in paths)
