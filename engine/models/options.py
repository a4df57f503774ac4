"""Options of training, and of looking at the machine's devices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..options import Options, option
from .architectures.options import ENCODERS, FUSIONS, PADDINGS, Settings
from .rules import LOSSES, WEIGHTED_LOSSES, parse_class_weights

#: Architecture: the tasks it can learn. AUTO takes the first one that fits.
ARCHITECTURES = {
    "TILE_CNN": ("CLASSIFICATION", "MULTI_LABEL"),
    "TILE_RESNET": ("CLASSIFICATION", "MULTI_LABEL"),
    "UNET": ("SEGMENTATION", "REGRESSION"),
    "FCN8S": ("SEGMENTATION", "REGRESSION"),
    "FCN16S": ("SEGMENTATION", "REGRESSION"),
    "FCN32S": ("SEGMENTATION", "REGRESSION"),
    "CUSTOM": ("CLASSIFICATION", "MULTI_LABEL", "SEGMENTATION", "REGRESSION"),
}
AUGMENTATIONS = (
    "FLIP_LEFT_RIGHT",
    "FLIP_UP_DOWN",
    "ROT90",
    "ROT180",
    "ROT270",
    "TRANSPOSE",
    "ROTATE",
    "SCALE",
    "BRIGHTNESS",
    "CONTRAST",
    "NOISE",
)
OPTIMIZERS = ("ADAM", "ADAMW", "SGD")
SCHEDULES = ("CONSTANT", "COSINE", "EXPONENTIAL", "PLATEAU")
PRECISIONS = ("AUTO", "FLOAT32", "MIXED")
#: What is made small when the call does not say.
USUAL_LOSS = {"REGRESSION": ("MSE",)}


@dataclass(frozen=True)
class TrainModelOptions(Options):
    """Learn a model from a dataset folder."""

    #: Folder with dataset.json.
    dataset: str = option()
    #: File to write, ending in .keras; its sidecar is written beside it.
    output: str = option()
    architecture: str = option("AUTO", choices=("AUTO", *ARCHITECTURES))
    #: Whether a tile may have several classes, or none: those of its field `labels`.
    multi_label: bool = option(False)
    epochs: int = option(50, minimum=1, maximum=100_000)
    batch_size: int = option(16, minimum=1, maximum=4096)
    learning_rate: float = option(0.001, minimum=1e-9, maximum=10.0)
    optimizer: str = option("ADAM", choices=OPTIMIZERS)
    #: How much of each weight a step of learning rate 1 takes away; biases and normalisation keep all.
    weight_decay: float = option(0.0, minimum=0.0, maximum=1.0)
    schedule: str = option("CONSTANT", choices=SCHEDULES)
    #: Epochs without a better validation loss after which training stops; never when not given.
    patience: Optional[int] = option(None, minimum=1)
    #: Made small together; cross-entropy when not given, or the mean squared error for values.
    loss: tuple[str, ...] = option(())
    class_weights: str = option("")
    focal_gamma: float = option(2.0, minimum=0.0, maximum=10.0)
    #: Each is applied to a training tile, and to its mask, with a chance of one half.
    augmentations: tuple[str, ...] = option(())
    rotation: float = option(30.0, minimum=0.0, maximum=180.0)
    scale_range: float = option(0.25, minimum=0.0, maximum=0.9)
    brightness: float = option(0.2, minimum=0.0, maximum=10.0)
    contrast: float = option(0.2, minimum=0.0, maximum=1.0)
    noise: float = option(0.1, minimum=0.0, maximum=10.0)
    depth: Optional[int] = option(None, minimum=1, maximum=8)
    width: int = option(16, minimum=1, maximum=1024)
    padding: str = option("SAME", choices=PADDINGS)
    dropout: Optional[float] = option(None, minimum=0.0, maximum=0.95)
    batch_norm: bool = option(True)
    dates: int = option(1, minimum=1, maximum=1000)
    fusion: str = option("EARLY", choices=FUSIONS)
    encoder: Optional[str] = option(None, choices=ENCODERS)
    encoder_weights: Optional[str] = option(None)
    freeze_encoder: bool = option(False)
    #: Python file with the network of architecture CUSTOM.
    architecture_file: Optional[str] = option(None)
    allow_code: bool = option(False)
    #: Model file whose network and weights to go on from.
    base_model: Optional[str] = option(None)
    precision: str = option("AUTO", choices=PRECISIONS)
    device: str = option("AUTO")
    seed: int = option(0, minimum=0, maximum=2**31 - 1)
    #: Tiles that the picture beside the model shows; none is drawn with 0.
    samples: int = option(4, minimum=0, maximum=24)
    #: HTML page to write.
    report: Optional[str] = option(None)
    #: Folder for TensorBoard's log.
    tensorboard: Optional[str] = option(None)

    def check(self) -> None:
        if not self.dataset.strip():
            raise OptionError("dataset is required")
        if not self.output.lower().endswith(".keras"):
            raise OptionError(f"output must be a file that ends in .keras, got {self.output!r}")
        for name in self.augmentations:
            if name not in AUGMENTATIONS:
                raise OptionError(f"augmentations must be out of {', '.join(AUGMENTATIONS)}, got {name!r}")
        for name in self.loss:
            if name not in LOSSES:
                raise OptionError(f"loss must be out of {', '.join(LOSSES)}, got {name!r}")
        weights = parse_class_weights(self.class_weights)
        weighted = bool(weights.rule or weights.named)
        if "WEIGHTED_CROSS_ENTROPY" in self.loss and not weighted:
            raise OptionError("class weights are required for the loss WEIGHTED_CROSS_ENTROPY, such as INVERSE")
        if weighted and self.loss and not set(self.loss) & set(WEIGHTED_LOSSES):
            raise OptionError(
                f"loss must name {' or '.join(WEIGHTED_LOSSES)} to use class weights, got {', '.join(self.loss)}"
            )
        self._check_network()

    def _check_network(self) -> None:
        if self.architecture == "CUSTOM" and not self.architecture_file:
            raise OptionError("architecture file is required for the architecture CUSTOM")
        if self.architecture_file and self.architecture != "CUSTOM":
            raise OptionError(f"architecture must be CUSTOM to use an architecture file, got {self.architecture}")
        if self.architecture_file and not self.allow_code:
            raise OptionError(
                f"allow code must be true for the architecture CUSTOM: {self.architecture_file} is a program that can "
                "do anything that you can"
            )
        if self.base_model and self.architecture != "AUTO":
            raise OptionError(f"architecture must be AUTO with a base model, which has one, got {self.architecture}")
        if self.fusion != "EARLY" and self.dates < 2:
            raise OptionError(f"dates must be at least 2 for the fusion {self.fusion}, got {self.dates}")

    def settings(self) -> Settings:
        """How the network is built."""
        return Settings(
            depth=self.depth,
            width=self.width,
            padding=self.padding,
            dropout=self.dropout,
            batch_norm=self.batch_norm,
            dates=self.dates,
            fusion=self.fusion,
            encoder=self.encoder,
            encoder_weights=self.encoder_weights,
        )

    def losses(self, task: str) -> tuple[str, ...]:
        """The losses to add up for a task."""
        if self.loss:
            return self.loss
        weights = parse_class_weights(self.class_weights)
        if task != "REGRESSION" and (weights.rule or weights.named):
            return ("WEIGHTED_CROSS_ENTROPY",)
        return USUAL_LOSS.get(task, ("CROSS_ENTROPY",))


@dataclass(frozen=True)
class DescribeDevicesOptions(Options):
    """Look at the engine's Python and the devices that TensorFlow sees."""
