"""TILE_CNN: a small convolutional classifier of whole tiles."""

from __future__ import annotations

from typing import Any

from ..backend import keras

_WIDTHS = (32, 64, 128, 128)
#: Below this many pixels a side is not halved any more.
_SMALLEST_PX = 8


def build(height: int, width: int, bands: int, classes: int) -> Any:
    """A model from (batch, height, width, bands) to (batch, classes)."""
    layers = keras.layers
    inputs = keras.Input((height, width, bands), name="image")
    values, side = inputs, min(height, width)
    for filters in _WIDTHS:
        values = layers.Conv2D(filters, 3, padding="same", use_bias=False)(values)
        # The momentum suits datasets of a few hundred tiles: the averages settle within an epoch or two.
        values = layers.BatchNormalization(momentum=0.9)(values)
        values = layers.ReLU()(values)
        if side >= 2 * _SMALLEST_PX:
            values = layers.MaxPooling2D(2)(values)
            side //= 2
    values = layers.GlobalAveragePooling2D()(values)
    values = layers.Dropout(0.2)(values)
    outputs = layers.Dense(classes, activation="softmax", name="probabilities")(values)
    return keras.Model(inputs, outputs, name="tile_cnn")
