"""TILE_RESNET: a small residual classifier of whole tiles.

K. He, X. Zhang, S. Ren, J. Sun: Identity Mappings in Deep Residual Networks. ECCV 2016.
"""

from __future__ import annotations

from typing import Any, Optional

from ...progress import Progress
from ..backend import keras
from .blocks import dropped, encoded
from .heads import tile_head
from .options import Head, Settings

#: Channels of the stages as multiples of the setting `width`.
_WIDTHS = (2, 4, 8, 16)
_BLOCKS = 2
#: A stage halves the tile; the one that gets it to this many pixels is the last.
_SMALLEST_PX = 8
#: From this side on the first convolution halves the tile, too.
_LARGE_PX = 64
_DROPOUT = 0.2


def build(
    height: int, width: int, bands: int, head: Head, settings: Settings, progress: Optional[Progress] = None
) -> Any:
    """A model from (batch, height, width, bands) to (batch, outputs).

    One convolution, two to four stages of two residual blocks (normalised before each convolution, nothing on the way
    around them), the mean over the tile, and a dense layer. Dates that are fused LATE have all but the dense layer
    apart, and their means are joined.
    """
    del progress
    inputs = keras.Input((height, width, bands), name="image")
    means = encoded(inputs, settings, lambda values: [_encode(values, min(height, width), settings)])[0]
    values = dropped(means, _DROPOUT if settings.dropout is None else settings.dropout, "dropout")
    return keras.Model(inputs, tile_head(values, head), name="tile_resnet")


def _encode(values: Any, side: int, settings: Settings) -> Any:
    first = 2 if side >= _LARGE_PX else 1
    side //= first
    values = _convolution(_WIDTHS[0] * settings.width, 3, first, settings, "encoder_stem")(values)
    for stage, times in enumerate(_WIDTHS):
        if stage > 1 and side <= _SMALLEST_PX:
            break
        stride = 2 if stage and side > 1 else 1
        for block in range(_BLOCKS):
            name = f"encoder_{stage + 1}_{block + 1}"
            values = _block(values, times * settings.width, stride if block == 0 else 1, settings, name)
        side = -(-side // stride)
    values = _activated(values, settings, "encoder_last")
    return keras.layers.GlobalAveragePooling2D(name="encoder_mean")(values)


def _block(values: Any, filters: int, stride: int, settings: Settings, name: str) -> Any:
    around = values
    values = _activated(values, settings, f"{name}_a")
    if stride > 1 or around.shape[-1] != filters:
        around = _convolution(filters, 1, stride, settings, f"{name}_around")(values)
    values = _convolution(filters, 3, stride, settings, f"{name}_a_conv")(values)
    values = _activated(values, settings, f"{name}_b")
    values = _convolution(filters, 3, 1, settings, f"{name}_b_conv")(values)
    return keras.layers.Add(name=f"{name}_add")([around, values])


def _activated(values: Any, settings: Settings, name: str) -> Any:
    if settings.batch_norm:
        values = keras.layers.BatchNormalization(momentum=0.9, name=f"{name}_norm")(values)
    return keras.layers.ReLU(name=f"{name}_relu")(values)


def _convolution(filters: int, size: int, stride: int, settings: Settings, name: str) -> Any:
    return keras.layers.Conv2D(
        filters,
        size,
        strides=stride,
        padding="same",
        use_bias=not settings.batch_norm,
        kernel_initializer="he_normal",
        name=name,
    )
