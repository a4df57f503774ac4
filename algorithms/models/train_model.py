"""Learn a model from a dataset folder."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...engine.models.options import AUGMENTATIONS, TrainModelOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..parameters import choice, number


class TrainModel(TilewrightAlgorithm):
    """Train model."""

    DATASET = "DATASET"
    ARCHITECTURE = "ARCHITECTURE"
    EPOCHS = "EPOCHS"
    BATCH_SIZE = "BATCH_SIZE"
    LEARNING_RATE = "LEARNING_RATE"
    AUGMENTATIONS = "AUGMENTATIONS"
    LOSS = "LOSS"
    PATIENCE = "PATIENCE"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    BEST_EPOCH = "BEST_EPOCH"

    group_key = "models"
    task = "train_model"

    def name(self) -> str:
        return "trainmodel"

    def displayName(self) -> str:
        return tr("Train model")

    def tags(self) -> list[str]:
        return tr("deep learning,neural network,u-net,unet,cnn,tensorflow,keras,fit,learn").split(",")

    def summary(self) -> str:
        return tr(
            "Trains a model on the training split of a dataset folder and keeps the weights that did best on the "
            "validation split. Cancelling keeps the best model so far. The same seed gives the same model."
        )

    def declare(self) -> None:
        options = TrainModelOptions
        self.add(
            QgsProcessingParameterFile(self.DATASET, tr("Dataset folder"), QgsProcessingParameterFile.Folder),
            tr('A folder that "Export tiles" wrote, with dataset.json in it.'),
        )
        self.add(
            choice(options, "architecture", self.ARCHITECTURE, tr("Architecture")),
            tr("AUTO takes TILE_CNN for datasets of labelled tiles and UNET for those with masks."),
        )
        self.add(
            number(options, "epochs", self.EPOCHS, tr("Epochs")),
            tr("How often training goes through the dataset at most."),
        )
        self.add(
            number(options, "batch_size", self.BATCH_SIZE, tr("Batch size (tiles)")),
            tr("Tiles that the model sees at once; fewer need less memory."),
        )
        self.add(
            number(options, "learning_rate", self.LEARNING_RATE, tr("Learning rate"), whole=False),
            tr("Size of the training's steps. A tenth or ten times the default is worth a try when it does not learn."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.AUGMENTATIONS,
                tr("Augmentations"),
                options=list(AUGMENTATIONS),
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            ),
            tr("Flips and rotations of the training tiles, and of their masks alike, that make more of few tiles."),
        )
        self.add(
            number(options, "patience", self.PATIENCE, tr("Patience (epochs)"), optional=True),
            tr("Training stops after so many epochs without a better result. Never when unset."),
        )
        self.add(
            choice(options, "loss", self.LOSS, tr("Loss"), optional=True),
            tr("What training makes small; cross-entropy when unset. Pixels to ignore do not count."),
            advanced=True,
        )
        self.add(
            number(options, "seed", self.SEED, tr("Seed")),
            tr("Another number gives another start, order and augmentation."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Model"), tr("Keras model (*.keras)")),
            tr("The model file; beside it goes a sidecar, .mlm.json, that says what goes into and comes out of it."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the course of the training."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.BEST_EPOCH, tr("Best epoch")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TrainModelOptions:
        return TrainModelOptions(
            dataset=self.input_path(parameters, self.DATASET, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            architecture=self.parameterAsEnumString(parameters, self.ARCHITECTURE, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            batch_size=self.parameterAsInt(parameters, self.BATCH_SIZE, context),
            learning_rate=self.parameterAsDouble(parameters, self.LEARNING_RATE, context),
            augmentations=tuple(filter(None, self.parameterAsEnumStrings(parameters, self.AUGMENTATIONS, context))),
            loss=self.parameterAsEnumString(parameters, self.LOSS, context) or None,
            patience=self.optional_int(parameters, self.PATIENCE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            report=self.optional_output_path(parameters, self.REPORT, context),
        )

    def execute(
        self,
        options: TrainModelOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        result = self.run_task(options, feedback)
        outputs = {self.OUTPUT: options.output, self.BEST_EPOCH: result["best_epoch"]}
        if options.report:
            outputs[self.REPORT] = options.report
        return outputs
