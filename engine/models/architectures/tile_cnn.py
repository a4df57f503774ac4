"""TILE_CNN: a small convolutional classifier of whole tiles."""

from __future__ import annotations

from typing import Any, Optional

from ...progress import Progress
from ..backend import keras
from .blocks import convolve, dropped, encoded
from .heads import tile_head
from .options import Head, Settings

#: Channels as multiples of the setting `width`.
_WIDTHS = (2, 4, 8, 8)
#: Below this many pixels a side is not halved any more.
_SMALLEST_PX = 8
_DROPOUT = 0.2


def build(
    height: int, width: int, bands: int, head: Head, settings: Settings, progress: Optional[Progress] = None
) -> Any:
    """A model from (batch, height, width, bands) to (batch, outputs).

    Four convolutions, each halving the tile while it is large enough, the mean over the tile, and a dense layer. Dates
    that are fused LATE have their convolutions apart, and their means are joined.
    """
    del progress
    inputs = keras.Input((height, width, bands), name="image")
    means = encoded(inputs, settings, lambda values: [_encode(values, min(height, width), settings)])[0]
    values = dropped(means, _DROPOUT if settings.dropout is None else settings.dropout, "dropout")
    return keras.Model(inputs, tile_head(values, head), name="tile_cnn")


def _encode(values: Any, side: int, settings: Settings) -> Any:
    for number, times in enumerate(_WIDTHS, 1):
        values = convolve(values, times * settings.width, settings, f"encoder_{number}")
        if side >= 2 * _SMALLEST_PX:
            values = keras.layers.MaxPooling2D(2, name=f"encoder_{number}_pool")(values)
            side //= 2
    return keras.layers.GlobalAveragePooling2D(name="encoder_mean")(values)
