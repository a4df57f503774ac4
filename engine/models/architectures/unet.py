"""UNET: an encoder and a decoder joined at every scale, for the class of each pixel."""

from __future__ import annotations

from typing import Any

from ..backend import keras

_WIDTH = 16
_DEEPEST = 4
#: The coarsest scale keeps at least this many pixels a side.
_COARSEST_PX = 4


def depth_for(height: int, width: int) -> int:
    """How many times a tile of this size is halved."""
    depth = 1
    while depth < _DEEPEST and min(height, width) >= _COARSEST_PX * 2 ** (depth + 1):
        depth += 1
    return depth


def build(height: int, width: int, bands: int, classes: int) -> Any:
    """A model from (batch, height, width, bands) to (batch, height, width, classes).

    Sizes that cannot be halved often enough are padded with zeros inside and cropped again.
    """
    layers = keras.layers
    depth = depth_for(height, width)
    padding = tuple(_sides(size, 2**depth) for size in (height, width))
    inputs = keras.Input((height, width, bands), name="image")
    values = layers.ZeroPadding2D(padding)(inputs) if any(map(any, padding)) else inputs
    finer = []
    for level in range(depth):
        values = _convolve(values, _WIDTH * 2**level)
        finer.append(values)
        values = layers.MaxPooling2D(2)(values)
    values = _convolve(values, _WIDTH * 2**depth)
    for level in reversed(range(depth)):
        values = layers.Conv2DTranspose(_WIDTH * 2**level, 2, strides=2, padding="same")(values)
        values = _convolve(layers.Concatenate()([finer[level], values]), _WIDTH * 2**level)
    if any(map(any, padding)):
        values = layers.Cropping2D(padding)(values)
    outputs = layers.Conv2D(classes, 1, activation="softmax", name="probabilities")(values)
    return keras.Model(inputs, outputs, name="unet")


def _convolve(values: Any, filters: int) -> Any:
    for _ in range(2):
        values = keras.layers.Conv2D(filters, 3, padding="same", use_bias=False)(values)
        values = keras.layers.BatchNormalization(momentum=0.9)(values)
        values = keras.layers.ReLU()(values)
    return values


def _sides(size: int, multiple: int) -> tuple[int, int]:
    """Pixels to add before and after, so that `size` becomes a multiple."""
    missing = -size % multiple
    return missing // 2, missing - missing // 2
