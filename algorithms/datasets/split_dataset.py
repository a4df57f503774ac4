"""Deal the tiles of a dataset out to train, val and test anew."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...engine.datasets.options import SplitDatasetOptions
from ...i18n import tr
from ..shares import SplittingAlgorithm
from .dataset_results import add_dataset_results, dataset_results


class SplitDataset(SplittingAlgorithm):
    """Split dataset."""

    INPUT = "INPUT"
    LABEL_FIELD = "LABEL_FIELD"
    OUTPUT = "OUTPUT"

    group_key = "datasets"
    task = "split_dataset"

    def name(self) -> str:
        return "splitdataset"

    def displayName(self) -> str:
        return tr("Split dataset")

    def tags(self) -> list[str]:
        return tr("dataset,train,validation,test,split,blocks,stratified,random,leakage,training data").split(",")

    def summary(self) -> str:
        return tr(
            "Writes a dataset anew with other splits, without going back to the rasters. No ground is ever in two "
            "splits: of tiles that overlap, those that would be are kept together or dropped. The statistics of the "
            "bands are those of the new training tiles."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFile(self.INPUT, tr("Dataset folder"), QgsProcessingParameterFile.Folder),
            tr("With or without splits of its own; it is left as it is."),
        )
        self.declare_shares()
        self.add(
            QgsProcessingParameterString(self.LABEL_FIELD, tr("Label field"), optional=True),
            tr(
                "Field of the dataset's tiles with the classes to keep alike in all splits, for STRATIFIED and BLOCKS; "
                "label when it is left empty."
            ),
        )
        self.declare_seed()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Dataset folder")),
            tr("The new folder. A run that was stopped goes on there where it stopped."),
        )
        add_dataset_results(self)

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SplitDatasetOptions:
        return SplitDatasetOptions(
            input=self.input_path(parameters, self.INPUT, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            **self.shares(parameters, context),
            label_field=self.text(parameters, self.LABEL_FIELD, context),
        )

    def forecast(self, options: SplitDatasetOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast import sentences
        from ..forecast_datasets import dealt_told, manifest_of, written_told

        manifest = manifest_of(options.input, self.INPUT)
        return sentences(dealt_told(options, manifest.tile_count), written_told(options.output, manifest.format))

    def execute(
        self,
        options: SplitDatasetOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return {self.OUTPUT: options.output, **dataset_results(self.run_task(options, feedback))}
