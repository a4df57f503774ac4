"""The networks of keras.applications that are encoders, by name, with their sizes down to each depth.

The sums are those of the networks as `architectures.encoders` cuts them out, in Keras 3; a test holds them to these.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...errors import OptionError


@dataclass(frozen=True)
class Level:
    """An encoder that ends at a level: its `weights` without those that see the bands, how many of them are `fixed`,
    which means not learned by gradients, and what its layers give for each pixel of the image."""

    weights: int
    fixed: int
    values_per_pixel: float


@dataclass(frozen=True)
class EncoderSize:
    """`finest` is how often the finest features are halved, `weights_of_band` what each band has for itself.

    `channels` are those of each level's features from fine to coarse, `levels` the sums from the second one on.
    """

    finest: int
    weights_of_band: int
    channels: tuple[int, ...]
    levels: tuple[Level, ...]

    def depth(self, asked: Optional[int]) -> int:
        """How often a UNET on this encoder halves the tile; raises OptionError where that cannot be."""
        least, most = self.finest + 1, self.finest + len(self.levels)
        depth = asked or most
        if not least <= depth <= most:
            raise OptionError(f"depth must be between {least} and {most} for this encoder, got {depth}")
        return depth


ENCODERS = {
    "VGG16": EncoderSize(
        0,
        576,
        (64, 128, 256, 512, 512),
        (
            Level(258_432, 0, 208),
            Level(1_733_760, 0, 264),
            Level(7_633_536, 0, 292),
            Level(14_712_960, 0, 300),
        ),
    ),
    "RESNET50": EncoderSize(
        1,
        3136,
        (64, 256, 512, 1024, 2048),
        (
            Level(220_352, 2_944, 368.303),
            Level(1_450_688, 10_112, 560.303),
            Level(8_579_776, 30_592, 700.303),
            Level(23_578_304, 53_120, 737.303),
        ),
    ),
    "MOBILENETV2": EncoderSize(
        1,
        288,
        (96, 144, 192, 576, 1280),
        (
            Level(20_176, 1_504, 259.256),
            Level(65_056, 3_904, 324.577),
            Level(615_392, 17_280, 405.714),
            Level(2_257_120, 34_112, 432.749),
        ),
    ),
    "EFFICIENTNETB0": EncoderSize(
        1,
        288,
        (96, 144, 240, 672, 1280),
        (
            Level(23_474, 1_504, 286.854),
            Level(78_338, 3_392, 347.942),
            Level(945_056, 17_504, 447.987),
            Level(4_048_700, 42_016, 495.055),
        ),
    ),
    "DENSENET121": EncoderSize(
        1,
        3136,
        (64, 256, 512, 1024, 1024),
        (
            Level(339_584, 3_904, 434.303),
            Level(1_304_448, 15_296, 715.303),
            Level(4_313_472, 53_440, 945.803),
            Level(7_028_096, 83_648, 992.553),
        ),
    ),
}
