"""Options of training, and of looking at the machine's devices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..options import Options, option

#: Architecture: the dataset tasks it can learn. AUTO takes the first one that fits.
ARCHITECTURES = {"TILE_CNN": ("CLASSIFICATION",), "UNET": ("SEGMENTATION",)}
AUGMENTATIONS = ("FLIP_LEFT_RIGHT", "FLIP_UP_DOWN", "ROT90", "ROT180", "ROT270", "TRANSPOSE")
LOSSES = ("CROSS_ENTROPY",)


@dataclass(frozen=True)
class TrainModelOptions(Options):
    """Learn a model from a dataset folder."""

    #: Folder with dataset.json.
    dataset: str = option()
    #: File to write, ending in .keras; its sidecar is written beside it.
    output: str = option()
    architecture: str = option("AUTO", choices=("AUTO", *ARCHITECTURES))
    epochs: int = option(50, minimum=1, maximum=100_000)
    batch_size: int = option(16, minimum=1, maximum=4096)
    learning_rate: float = option(0.001, minimum=1e-9, maximum=10.0)
    #: Each is applied to a training tile, and to its mask, with a chance of one half.
    augmentations: tuple[str, ...] = option(())
    #: CROSS_ENTROPY when not given.
    loss: Optional[str] = option(None, choices=LOSSES)
    #: Epochs without a better validation loss after which training stops; never when not given.
    patience: Optional[int] = option(None, minimum=1)
    seed: int = option(0, minimum=0, maximum=2**31 - 1)
    #: HTML page to write.
    report: Optional[str] = option(None)

    def check(self) -> None:
        if not self.dataset.strip():
            raise OptionError("dataset is required")
        if not self.output.lower().endswith(".keras"):
            raise OptionError(f"output must be a file that ends in .keras, got {self.output!r}")
        for name in self.augmentations:
            if name not in AUGMENTATIONS:
                raise OptionError(f"augmentations must be out of {', '.join(AUGMENTATIONS)}, got {name!r}")


@dataclass(frozen=True)
class DescribeDevicesOptions(Options):
    """Look at the engine's Python and the devices that TensorFlow sees."""
