"""What every architecture is told: what comes out of the network, and how the network is built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

PADDINGS = ("SAME", "VALID")
#: EARLY stacks the dates as bands; LATE gives each date an encoder; LATE_SHARED uses one encoder for all dates.
FUSIONS = ("EARLY", "LATE", "LATE_SHARED")
#: Networks of keras.applications that a UNET can take as its encoder.
ENCODERS = ("VGG16", "RESNET50", "MOBILENETV2", "EFFICIENTNETB0", "DENSENET121")
#: The word that stands for weights to be downloaded, where a file of weights may be named.
DOWNLOADED = "imagenet"


@dataclass(frozen=True)
class Head:
    """The end of a network.

    `task` is CLASSIFICATION (softmax over `outputs` classes for each tile), MULTI_LABEL (a sigmoid for each of
    `outputs` classes), SEGMENTATION (softmax over `outputs` classes for each pixel) or REGRESSION (`outputs` values
    for each pixel, nearly always 1). `mean` and `std` are those of the training targets: a REGRESSION network ends in
    a scaling by them, so that it gives real values.
    """

    task: str
    outputs: int
    mean: float = 0.0
    std: float = 1.0


@dataclass(frozen=True)
class Settings:
    """How a network is built. An architecture that has no use for a setting refuses a value other than the default."""

    #: How many times a tile is halved (UNET); by the tile's size when not given.
    depth: Optional[int] = None
    #: Channels of the finest scale; each coarser one has twice as many. 16 stands for the architecture's own.
    width: int = 16
    #: VALID convolutions see nothing beyond the tile: the output is smaller, and lies in the middle of the input.
    padding: str = "SAME"
    #: Share of the values that training leaves out; the architecture's own when not given.
    dropout: Optional[float] = None
    batch_norm: bool = True
    #: The bands are those of this many dates, date by date.
    dates: int = 1
    fusion: str = "EARLY"
    encoder: Optional[str] = None
    #: A local file of weights, or `imagenet` to download them.
    encoder_weights: Optional[str] = None
