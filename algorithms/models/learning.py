"""The rarer parameters of training: the network, the loss, how augmentations go, and the course of it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...engine.models.options import TrainModelOptions
from ...engine.models.rules import LOSSES
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..parameters import choice, number, with_widget


class LearnsModel(TilewrightAlgorithm):
    """An algorithm that trains a model."""

    BASE_MODEL = "BASE_MODEL"
    WIDTH = "WIDTH"
    DEPTH = "DEPTH"
    PADDING = "PADDING"
    DROPOUT = "DROPOUT"
    BATCH_NORM = "BATCH_NORM"
    DATES = "DATES"
    FUSION = "FUSION"
    ENCODER = "ENCODER"
    ENCODER_WEIGHTS = "ENCODER_WEIGHTS"
    FREEZE_ENCODER = "FREEZE_ENCODER"
    ARCHITECTURE_FILE = "ARCHITECTURE_FILE"
    ALLOW_CODE = "ALLOW_CODE"
    LOSS = "LOSS"
    CLASS_WEIGHTS = "CLASS_WEIGHTS"
    FOCAL_GAMMA = "FOCAL_GAMMA"
    ROTATION = "ROTATION"
    SCALE_RANGE = "SCALE_RANGE"
    BRIGHTNESS = "BRIGHTNESS"
    CONTRAST = "CONTRAST"
    NOISE = "NOISE"
    OPTIMIZER = "OPTIMIZER"
    WEIGHT_DECAY = "WEIGHT_DECAY"
    SCHEDULE = "SCHEDULE"
    PRECISION = "PRECISION"
    DEVICE = "DEVICE"
    SEED = "SEED"

    group_key = "models"

    def declare_learning(self) -> None:
        """Add the advanced parameters, in groups."""
        self._declare_network()
        self._declare_loss()
        self._declare_augmentations()
        self._declare_course()

    def _declare_network(self) -> None:
        options = TrainModelOptions
        self.add(
            with_widget(
                QgsProcessingParameterFile(
                    self.BASE_MODEL, tr("Model to go on from"), fileFilter=tr("Keras model (*.keras)"), optional=True
                ),
                "model_card.ModelFileWrapper",
                dataset="DATASET",
            ),
            tr(
                "A .keras file whose network and weights training begins with, instead of an architecture. Its last "
                "layer is new when the dataset has other classes."
            ),
            advanced=True,
        )
        self.add(
            number(options, "width", self.WIDTH, tr("Network: width (channels)")),
            tr(
                "Channels of the first level; deeper ones have more. 16 stands for the architecture's own. Wider "
                "learns more, slower."
            ),
            advanced=True,
        )
        self.add(
            number(options, "depth", self.DEPTH, tr("Network: depth (levels)"), optional=True),
            tr("How often a UNET halves the tile. By the tile's size when unset."),
            advanced=True,
        )
        self.add(
            choice(options, "padding", self.PADDING, tr("Network: padding")),
            tr("UNET: SAME maps the whole tile; VALID the middle of it, of which the network saw all surroundings."),
            advanced=True,
        )
        self.add(
            number(options, "dropout", self.DROPOUT, tr("Network: dropout (share)"), whole=False, optional=True),
            tr(
                "Share of the values that each training step leaves out, against learning by heart. The architecture's "
                "own when unset."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.BATCH_NORM, tr("Network: batch normalisation"), options.batch_norm),
            tr("Helps nearly always; leave it out with batches of one or two tiles."),
            advanced=True,
        )
        self.add(
            number(options, "dates", self.DATES, tr("Network: dates (number)")),
            tr("How many dates the bands are of: all bands of the first date, then all of the second, and so on."),
            advanced=True,
        )
        self.add(
            choice(options, "fusion", self.FUSION, tr("Network: fusion of the dates")),
            tr("EARLY stacks the dates as bands. LATE gives each date an encoder of its own, LATE_SHARED one for all."),
            advanced=True,
        )
        self.add(
            choice(options, "encoder", self.ENCODER, tr("Network: encoder"), optional=True),
            tr("A well-known network as the encoder of a UNET."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.ENCODER_WEIGHTS, tr("Network: weights of the encoder"), "", optional=True
            ),
            tr(
                "A file of weights on this computer, or the word imagenet, which downloads those learned from photos. "
                "Chance when empty."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.FREEZE_ENCODER, tr("Network: keep the encoder's weights"), False),
            tr(
                "The encoder stays as it is and only the rest learns: for few tiles, with weights or a model to go on "
                "from."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.ARCHITECTURE_FILE, tr("Network: architecture file"), fileFilter=tr("Python (*.py)"), optional=True
            ),
            tr("For CUSTOM: a Python file with build(height, width, bands, outputs, task) that gives a Keras model."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.ALLOW_CODE, tr("Run code that files carry"), False),
            tr(
                "The architecture file, and what a model to go on from may carry, can do anything that you can. Allow "
                "it only for files that you trust."
            ),
            advanced=True,
        )

    def _declare_loss(self) -> None:
        options = TrainModelOptions
        self.add(
            with_widget(
                self.several(self.LOSS, tr("Loss"), tuple(LOSSES)),
                "learning.LossWrapper",
                dataset="DATASET",
                multi_label="MULTI_LABEL",
                class_weights=self.CLASS_WEIGHTS,
            ),
            tr(
                "What training makes small; the sum where several are chosen. Cross-entropy when unset, or for values "
                "the mean squared error. Pixels to ignore do not count."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLASS_WEIGHTS, tr("Loss: class weights"), "", optional=True),
            tr(
                "INVERSE or MEDIAN (frequency) help rare classes; or weights by name: building=2, road=1.5. All the "
                "same when empty. For WEIGHTED_CROSS_ENTROPY and FOCAL."
            ),
            advanced=True,
        )
        self.add(
            number(options, "focal_gamma", self.FOCAL_GAMMA, tr("Loss: gamma of FOCAL"), whole=False),
            tr("How much less FOCAL cares for what is right already; 0 is cross-entropy."),
            advanced=True,
        )

    def _declare_augmentations(self) -> None:
        options = TrainModelOptions
        for field, name, title, text in (
            (
                "rotation",
                self.ROTATION,
                tr("ROTATE: up to (degrees)"),
                tr("How far a tile is turned at most, either way."),
            ),
            ("scale_range", self.SCALE_RANGE, tr("SCALE: up to (share)"), tr("0.25 zooms from 0.75 to 1.25.")),
            (
                "brightness",
                self.BRIGHTNESS,
                tr("BRIGHTNESS: up to (standard deviations)"),
                tr("What is added to each band or taken away, in its standard deviations."),
            ),
            ("contrast", self.CONTRAST, tr("CONTRAST: up to (share)"), tr("0.2 stretches each band by 0.8 to 1.2.")),
            (
                "noise",
                self.NOISE,
                tr("NOISE: strength (standard deviations)"),
                tr("Deviation of the noise in each band, in its standard deviations."),
            ),
        ):
            self.add(number(options, field, name, title, whole=False), text, advanced=True)

    def _declare_course(self) -> None:
        options = TrainModelOptions
        self.add(
            choice(options, "optimizer", self.OPTIMIZER, tr("Optimizer")),
            tr("SGD has a momentum of 0.9 and wants a larger learning rate, about 0.01."),
            advanced=True,
        )
        self.add(
            number(options, "weight_decay", self.WEIGHT_DECAY, tr("Weight decay"), whole=False),
            tr("Pulls weights towards 0, against learning by heart; 0.0001 to 0.01 is usual. ADAMW is for this."),
            advanced=True,
        )
        self.add(
            choice(options, "schedule", self.SCHEDULE, tr("Schedule of the learning rate")),
            tr(
                "COSINE and EXPONENTIAL bring it down to a hundredth until the last epoch; PLATEAU multiplies it by "
                "0.3 after each 5 epochs without a better result."
            ),
            advanced=True,
        )
        self.add(
            choice(options, "precision", self.PRECISION, tr("Precision")),
            tr("MIXED computes in 16 bits, which newer GPUs do faster; AUTO does so on those. The model is the same."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.DEVICE, tr("Device"), options.device),
            tr('AUTO (a GPU where there is one), CPU, GPU (all), or GPU:0,1. "Check environment" lists what is there.'),
            advanced=True,
        )
        self.add(
            number(options, "seed", self.SEED, tr("Seed")),
            tr("Another number gives another start, order and augmentation."),
            advanced=True,
        )

    @staticmethod
    def several(name: str, title: str, choices: tuple[str, ...]) -> QgsProcessingParameterEnum:
        return QgsProcessingParameterEnum(
            name, title, options=list(choices), allowMultiple=True, optional=True, usesStaticStrings=True
        )

    def several_of(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """The static strings chosen out of several."""
        return tuple(filter(None, self.parameterAsEnumStrings(parameters, name, context)))

    def learning_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The engine's options for these parameters."""
        whole, real = self.parameterAsInt, self.parameterAsDouble
        chosen, yes, text = self.parameterAsEnumString, self.parameterAsBoolean, self.text

        def file(name: str) -> Any:
            return self.input_path(parameters, name, context) if self.is_set(parameters, name) else None

        return {
            "optimizer": chosen(parameters, self.OPTIMIZER, context),
            "weight_decay": real(parameters, self.WEIGHT_DECAY, context),
            "schedule": chosen(parameters, self.SCHEDULE, context),
            "loss": self.several_of(parameters, self.LOSS, context),
            "class_weights": text(parameters, self.CLASS_WEIGHTS, context),
            "focal_gamma": real(parameters, self.FOCAL_GAMMA, context),
            "rotation": real(parameters, self.ROTATION, context),
            "scale_range": real(parameters, self.SCALE_RANGE, context),
            "brightness": real(parameters, self.BRIGHTNESS, context),
            "contrast": real(parameters, self.CONTRAST, context),
            "noise": real(parameters, self.NOISE, context),
            "depth": self.optional_int(parameters, self.DEPTH, context),
            "width": whole(parameters, self.WIDTH, context),
            "padding": chosen(parameters, self.PADDING, context),
            "dropout": self.optional_float(parameters, self.DROPOUT, context),
            "batch_norm": yes(parameters, self.BATCH_NORM, context),
            "dates": whole(parameters, self.DATES, context),
            "fusion": chosen(parameters, self.FUSION, context),
            "encoder": chosen(parameters, self.ENCODER, context) or None,
            "encoder_weights": text(parameters, self.ENCODER_WEIGHTS, context) or None,
            "freeze_encoder": yes(parameters, self.FREEZE_ENCODER, context),
            "architecture_file": file(self.ARCHITECTURE_FILE),
            "allow_code": yes(parameters, self.ALLOW_CODE, context),
            "base_model": file(self.BASE_MODEL),
            "precision": chosen(parameters, self.PRECISION, context),
            "device": text(parameters, self.DEVICE, context),
            "seed": whole(parameters, self.SEED, context),
        }
