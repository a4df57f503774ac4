"""UNET: an encoder and a decoder joined at every scale, for each pixel.

O. Ronneberger, P. Fischer, T. Brox: U-Net: Convolutional Networks for Biomedical Image Segmentation. MICCAI 2015.
"""

from __future__ import annotations

from typing import Any, Optional

from ...progress import Progress
from ..backend import keras
from .blocks import convolve, dropped, encoded, framed
from .encoders import apply_encoder, level_count
from .heads import pixel_head
from .options import Head, Settings
from .rules import check_size, depth_of


def build(
    height: int, width: int, bands: int, head: Head, settings: Settings, progress: Optional[Progress] = None
) -> Any:
    """A model from (batch, height, width, bands) to (batch, height, width, outputs).

    At each of `depth` scales two convolutions, of `width` channels at the finest and twice as many at each next one;
    then up again, joined at each scale by what was found there on the way down. Sizes that cannot be halved often
    enough get a frame of zeros inside, which is taken off again. With VALID padding the output is smaller (see
    `valid_size`) and lies in the middle of the input. Dropout is where the paper has it, at the end of the way down.

    With an `encoder` the way down is that network of keras.applications, and the way up is as above; what is finer
    than its finest features is made up without them. Dates fused LATE go down apart and come up together.
    """
    if settings.encoder:
        return _build_on_encoder(height, width, bands, head, settings, progress)
    depth = depth_of(height, width, settings)
    inputs = keras.Input((height, width, bands), name="image")
    values, unframe = (inputs, None) if settings.padding == "VALID" else framed(inputs, 2**depth)
    features = encoded(values, settings, lambda image: _encode(image, depth, settings))
    finer: list[Optional[Any]] = [*features[:-1]]
    values = _decode(features[-1], finer, settings)
    return keras.Model(inputs, pixel_head(unframe(values) if unframe else values, head), name="unet")


def _encode(values: Any, depth: int, settings: Settings) -> list[Any]:
    """The features of every scale, from the finest to the coarsest."""
    features = []
    for level in range(depth + 1):
        if level:
            values = keras.layers.MaxPooling2D(2, name=f"encoder_{level}_pool")(values)
        values = _convolve_twice(values, settings.width * 2**level, settings, f"encoder_{level + 1}")
        if level >= depth - 1:
            values = dropped(values, settings.dropout or 0.0, f"encoder_{level + 1}_dropout")
        features.append(values)
    return features


def _decode(values: Any, finer: list[Optional[Any]], settings: Settings) -> Any:
    """Up from the coarsest features to the finest scale, joined by those of each `finer` scale where there are any."""
    layers = keras.layers
    for level in reversed(range(len(finer))):
        filters, name = settings.width * 2**level, f"decoder_{level + 1}"
        values = layers.Conv2DTranspose(filters, 2, strides=2, padding="same", name=f"{name}_up")(values)
        beside = finer[level]
        if beside is not None:
            values = layers.Concatenate(name=f"{name}_join")([_cut(beside, values, f"{name}_cut"), values])
        values = _convolve_twice(values, filters, settings, name)
    return values


def _cut(finer: Any, values: Any, name: str) -> Any:
    """The middle of the finer features that `values` still has."""
    margins = [(large - small) // 2 for large, small in zip(finer.shape[1:3], values.shape[1:3])]
    return keras.layers.Cropping2D(margins, name=name)(finer) if any(margins) else finer


def _convolve_twice(values: Any, filters: int, settings: Settings, name: str) -> Any:
    for part in ("a", "b"):
        values = convolve(values, filters, settings, f"{name}_{part}")
    return values


def _build_on_encoder(
    height: int, width: int, bands: int, head: Head, settings: Settings, progress: Optional[Progress]
) -> Any:
    check_size(height, width, f"the encoder {settings.encoder}")
    finest, coarsest = level_count(settings)
    inputs = keras.Input((height, width, bands), name="image")
    values, unframe = framed(inputs, 2**coarsest)
    features = encoded(values, settings, lambda image: apply_encoder(image, settings, progress))
    bottom = dropped(features[-1], settings.dropout or 0.0, "dropout")
    values = _decode(bottom, [None] * finest + features[:-1], settings)
    return keras.Model(inputs, pixel_head(unframe(values), head), name=f"unet_{str(settings.encoder).lower()}")
