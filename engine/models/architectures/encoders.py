"""Networks of keras.applications as encoders: which of their layers are the features of each scale.

They are built for any number of bands and any size. All take standardised bands, which is what this project trains
with: where weights learned from ImageNet are loaded, the first convolution is changed so that a standardised band
stands for a standardised colour (see `encoder_weights`), and the networks' own preprocessing is left out.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any, Optional

from ...errors import OptionError
from ...progress import Progress
from ..backend import keras
from .encoder_weights import fill
from .options import Settings


@dataclass(frozen=True)
class Encoder:
    """A network, the layers that are its features from fine to coarse, and how often the finest is halved."""

    network: str
    layers: tuple[str, ...]
    finest: int
    #: The layer whose input is the image once preprocessed, where that is not the network's own input.
    start: str = ""


ENCODERS = {
    "VGG16": Encoder("VGG16", ("block1_conv2", "block2_conv2", "block3_conv3", "block4_conv3", "block5_conv3"), 0),
    "RESNET50": Encoder(
        "ResNet50", ("conv1_relu", "conv2_block3_out", "conv3_block4_out", "conv4_block6_out", "conv5_block3_out"), 1
    ),
    "MOBILENETV2": Encoder(
        "MobileNetV2",
        ("block_1_expand_relu", "block_3_expand_relu", "block_6_expand_relu", "block_13_expand_relu", "out_relu"),
        1,
    ),
    "EFFICIENTNETB0": Encoder(
        "EfficientNetB0",
        (
            "block2a_expand_activation",
            "block3a_expand_activation",
            "block4a_expand_activation",
            "block6a_expand_activation",
            "top_activation",
        ),
        1,
        "stem_conv_pad",
    ),
    "DENSENET121": Encoder("DenseNet121", ("conv1_relu", "pool2_relu", "pool3_relu", "pool4_relu", "relu"), 1),
}


def level_count(settings: Settings) -> tuple[int, int]:
    """How often the encoder's finest features are halved, and its coarsest; the latter is the settings' `depth`."""
    encoder = ENCODERS[str(settings.encoder)]
    most = encoder.finest + len(encoder.layers) - 1
    least = encoder.finest + 1
    depth = settings.depth or most
    if not least <= depth <= most:
        raise OptionError(f"depth must be between {least} and {most} for the encoder {settings.encoder}, got {depth}")
    return encoder.finest, depth


def apply_encoder(values: Any, settings: Settings, progress: Optional[Progress] = None) -> list[Any]:
    """The features of (batch, row, col, band), from fine to coarse, of a model called `encoder`; filled with weights
    where the settings name some."""
    name = str(settings.encoder)
    finest, depth = level_count(settings)
    layers = ENCODERS[name].layers[: depth - finest + 1]
    features: list[Any] = application(name, layers, values.shape[-1], settings.encoder_weights, progress)(values)
    return features


def application(
    name: str, layers: tuple[str, ...], bands: int, weights: Optional[str] = None, progress: Optional[Progress] = None
) -> Any:
    """The model `encoder` from (batch, row, col, bands) of standardised bands to the outputs of its `layers`."""
    encoder = ENCODERS[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # It says that there usually are one or three bands.
        whole = getattr(keras.applications, encoder.network)(
            weights=None, include_top=False, input_shape=(None, None, bands)
        )
    start = whole.get_layer(encoder.start).input if encoder.start else whole.input
    model = keras.Model(start, [whole.get_layer(layer).output for layer in layers], name="encoder")
    if weights:
        fill(model, name, weights, progress or Progress())
    else:
        for layer in model.layers:
            if isinstance(layer, keras.layers.BatchNormalization):
                # As in the networks of this project: so that the averages settle within an epoch or two.
                layer.momentum = 0.9
    return model
