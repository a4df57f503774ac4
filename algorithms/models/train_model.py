"""Learn a model from a dataset folder."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ...engine.models.options import AUGMENTATIONS, TrainModelOptions
from ...i18n import tr
from ..parameters import choice, number, with_widget
from .learning import LearnsModel
from .trainings import watched


class TrainModel(LearnsModel):
    """Train model."""

    DATASET = "DATASET"
    ARCHITECTURE = "ARCHITECTURE"
    MULTI_LABEL = "MULTI_LABEL"
    EPOCHS = "EPOCHS"
    BATCH_SIZE = "BATCH_SIZE"
    LEARNING_RATE = "LEARNING_RATE"
    AUGMENTATIONS = "AUGMENTATIONS"
    PATIENCE = "PATIENCE"
    TENSORBOARD = "TENSORBOARD"
    SAMPLES = "SAMPLES"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    BEST_EPOCH = "BEST_EPOCH"
    HISTORY = "HISTORY"

    task = "train_model"

    def name(self) -> str:
        return "trainmodel"

    def displayName(self) -> str:
        return tr("Train model")

    def tags(self) -> list[str]:
        return tr(
            "deep learning,neural network,u-net,unet,cnn,fcn,resnet,tensorflow,keras,fit,learn,fine-tune,"
            "transfer learning,regression,multi-label"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Trains a model on the training split of a dataset folder and keeps the weights that did best on the "
            "validation split. Each epoch stands in the log, in a .history.csv beside the model, and as a chart in "
            "the panel Training. Cancelling keeps the best model so far, and the same call goes on where it stopped, "
            "also after a crash. The same seed on the same machine gives the same model."
        )

    def declare(self) -> None:
        self._declare_usual()
        self.declare_learning()
        self._declare_outputs()

    def _declare_usual(self) -> None:
        options = TrainModelOptions
        self.add(
            QgsProcessingParameterFile(self.DATASET, tr("Dataset folder"), QgsProcessingParameterFile.Folder),
            tr('A folder that "Export tiles" wrote, with dataset.json in it.'),
        )
        self.add(
            with_widget(
                choice(options, "architecture", self.ARCHITECTURE, tr("Architecture")),
                "learning.ArchitectureWrapper",
                dataset=self.DATASET,
                multi_label=self.MULTI_LABEL,
                base_model=self.BASE_MODEL,
                batch_size=self.BATCH_SIZE,
                width=self.WIDTH,
                depth=self.DEPTH,
                padding=self.PADDING,
                dropout=self.DROPOUT,
                batch_norm=self.BATCH_NORM,
                dates=self.DATES,
                fusion=self.FUSION,
                encoder=self.ENCODER,
                encoder_weights=self.ENCODER_WEIGHTS,
                optimizer=self.OPTIMIZER,
                precision=self.PRECISION,
                device=self.DEVICE,
            ),
            tr(
                "AUTO takes TILE_CNN for labelled tiles and UNET for masks and values. TILE_RESNET is a deeper "
                "classifier of tiles; FCN8S, FCN16S and FCN32S are fully convolutional networks on VGG16; CUSTOM is "
                "a Python file of yours."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.MULTI_LABEL, tr("A tile may have several classes"), False),
            tr("Learns all classes that the tiles' field labels names, and not the one of the field label."),
        )
        self.add(
            number(options, "epochs", self.EPOCHS, tr("Epochs")),
            tr("How often training goes through the dataset at most."),
        )
        self.add(
            number(options, "batch_size", self.BATCH_SIZE, tr("Batch size (tiles)")),
            tr("Tiles that the model sees at once. It is halved by itself when memory is short."),
        )
        self.add(
            number(options, "learning_rate", self.LEARNING_RATE, tr("Learning rate"), whole=False),
            tr("Size of the training's steps. A tenth or ten times the default is worth a try when it does not learn."),
        )
        self.add(
            self.several(self.AUGMENTATIONS, tr("Augmentations"), AUGMENTATIONS),
            tr(
                "Changes to training tiles, and to their masks alike, that make more of few tiles; each with a chance "
                "of one half. How far ROTATE, SCALE, BRIGHTNESS, CONTRAST and NOISE go, the advanced parameters say."
            ),
        )
        self.add(
            number(options, "patience", self.PATIENCE, tr("Patience (epochs)"), optional=True),
            tr("Training stops after so many epochs without a better result. Never when unset."),
        )

    def _declare_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Model"), tr("Keras model (*.keras)")),
            tr("The model file; beside it goes a sidecar, .mlm.json, that says what goes into and comes out of it."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Training report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the course of the training."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.TENSORBOARD, tr("TensorBoard log"), optional=True, createByDefault=False
            ),
            tr("A folder that TensorBoard shows live."),
            advanced=True,
        )
        self.add(
            number(TrainModelOptions, "samples", self.SAMPLES, tr("Sample tiles (number)")),
            tr(
                "Tiles of the validation split that a picture beside the model, .samples.png, shows with truth and "
                "prediction while training goes on. 0 for none. The model is the same."
            ),
            advanced=True,
            later=True,
        )
        self.addOutput(QgsProcessingOutputNumber(self.BEST_EPOCH, tr("Best epoch")))
        self.addOutput(QgsProcessingOutputFile(self.HISTORY, tr("History")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TrainModelOptions:
        return TrainModelOptions(
            dataset=self.input_path(parameters, self.DATASET, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            architecture=self.parameterAsEnumString(parameters, self.ARCHITECTURE, context),
            multi_label=self.parameterAsBoolean(parameters, self.MULTI_LABEL, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            batch_size=self.parameterAsInt(parameters, self.BATCH_SIZE, context),
            learning_rate=self.parameterAsDouble(parameters, self.LEARNING_RATE, context),
            patience=self.optional_int(parameters, self.PATIENCE, context),
            augmentations=self.several_of(parameters, self.AUGMENTATIONS, context),
            samples=self.parameterAsInt(parameters, self.SAMPLES, context),
            report=self.optional_output_path(parameters, self.REPORT, context),
            tensorboard=self.optional_output_path(parameters, self.TENSORBOARD, context),
            **self.learning_options(parameters, context),
        )

    def forecast(self, options: TrainModelOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_datasets import manifest_of
        from ..forecast_models import training_told

        return training_told(options, manifest_of(options.dataset, self.DATASET))

    def execute(
        self,
        options: TrainModelOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        with watched(options, feedback):
            result = self.run_task(options, feedback)
        outputs = {self.OUTPUT: options.output, self.BEST_EPOCH: result["best_epoch"], self.HISTORY: result["history"]}
        for name, path in ((self.REPORT, options.report), (self.TENSORBOARD, options.tensorboard)):
            if path:
                outputs[name] = path
        return outputs
