"""Architectures by name, one file each: stock Keras layers alone, so that any Keras loads the models safely."""

from __future__ import annotations

from typing import Any

from . import tile_cnn, unet
from .options import Head, Settings

_BUILDERS = {"TILE_CNN": tile_cnn.build, "UNET": unet.build}

__all__ = ["Head", "Settings", "build"]


def build(name: str, height: int, width: int, bands: int, head: Head, settings: Settings) -> Any:
    """A Keras model from (batch, height, width, bands) float32 to softmax probabilities of the head's classes."""
    del settings
    return _BUILDERS[name](height, width, bands, head.outputs)
