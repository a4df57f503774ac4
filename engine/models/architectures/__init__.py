"""Architectures by name, one file each: stock Keras layers alone, so that any Keras loads the models safely."""

from __future__ import annotations

from typing import Any

from . import tile_cnn, unet

_BUILDERS = {"TILE_CNN": tile_cnn.build, "UNET": unet.build}


def build(name: str, height: int, width: int, bands: int, classes: int) -> Any:
    """A Keras model from (batch, height, width, bands) float32 to softmax probabilities of `classes` classes."""
    return _BUILDERS[name](height, width, bands, classes)
