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
from ..base import TilewrightAlgorithm
from ..parameters import choice, number
from .dataset_results import add_dataset_results, dataset_results


class SplitDataset(TilewrightAlgorithm):
    """Split dataset."""

    INPUT = "INPUT"
    METHOD = "METHOD"
    TRAIN = "TRAIN"
    VALIDATION = "VALIDATION"
    TEST = "TEST"
    BLOCK_SIZE = "BLOCK_SIZE"
    LABEL_FIELD = "LABEL_FIELD"
    SEED = "SEED"
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
        options = SplitDatasetOptions
        self.add(
            QgsProcessingParameterFile(self.INPUT, tr("Dataset folder"), QgsProcessingParameterFile.Folder),
            tr("With or without splits of its own; it is left as it is."),
        )
        self.add(
            choice(options, "method", self.METHOD, tr("Method")),
            tr(
                "BLOCKS deals out whole blocks of neighbouring tiles, so that a model is tested on ground that it has "
                "not seen next door. RANDOM deals out single tiles, STRATIFIED too, with the same shares in every "
                "class. Both refuse where so many tiles overlap that a split would stay empty."
            ),
        )
        self.add(
            number(options, "train_percent", self.TRAIN, tr("Train (%)"), whole=False),
            tr("Share of the tiles for training. The three shares add up to 100."),
        )
        self.add(
            number(options, "validation_percent", self.VALIDATION, tr("Validation (%)"), whole=False),
            tr("Share of the tiles for choosing between models; they get the split val. It may be 0."),
        )
        self.add(
            number(options, "test_percent", self.TEST, tr("Test (%)"), whole=False),
            tr("Share of the tiles for the final test. It may be 0."),
        )
        self.add(
            number(options, "block_size", self.BLOCK_SIZE, tr("Block size (tiles)")),
            tr(
                "For BLOCKS: tiles along each side of a block. Where there are too few blocks to meet the shares, "
                "smaller ones are used, and the log says so."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.LABEL_FIELD, tr("Label field"), optional=True),
            tr(
                "Field of the dataset's tiles with the classes to keep alike in all splits, for STRATIFIED and BLOCKS; "
                "label when it is left empty."
            ),
        )
        self.add(
            number(options, "seed", self.SEED, tr("Seed")),
            tr("The same seed deals the same tiles out alike, on every machine."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Dataset folder")),
            tr("The new folder. A run that was stopped goes on there where it stopped."),
        )
        add_dataset_results(self)

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SplitDatasetOptions:
        return SplitDatasetOptions(
            input=self.input_path(parameters, self.INPUT, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            train_percent=self.parameterAsDouble(parameters, self.TRAIN, context),
            validation_percent=self.parameterAsDouble(parameters, self.VALIDATION, context),
            test_percent=self.parameterAsDouble(parameters, self.TEST, context),
            block_size=self.parameterAsInt(parameters, self.BLOCK_SIZE, context),
            label_field=self.text(parameters, self.LABEL_FIELD, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )

    def execute(
        self,
        options: SplitDatasetOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return {self.OUTPUT: options.output, **dataset_results(self.run_task(options, feedback))}
