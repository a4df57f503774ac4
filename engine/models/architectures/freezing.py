"""Keeps the encoder of a model as it is while the rest learns."""

from __future__ import annotations

from typing import Any

from ...errors import OptionError
from ..backend import keras
from .encoder_weights import leaves


def freeze_encoder(model: Any) -> int:
    """Stop the layers whose names begin with `encoder` from learning; how many of them have weights.

    A frozen normalisation uses the averages it has, also in training. Raises OptionError for a model without such
    layers.
    """
    layers = encoder_layers(model)
    if not layers:
        raise OptionError(
            "freeze encoder needs a model with an encoder, and no layer of this one has a name that begins with encoder"
        )
    for layer in layers:
        layer.trainable = False
    inside = [part for layer in layers for part in (leaves(layer) if isinstance(layer, keras.Model) else (layer,))]
    return sum(1 for layer in inside if layer.weights)


def encoder_layers(model: Any) -> list[Any]:
    """The outermost layers of the encoder, which may be models themselves."""
    return [layer for layer in model.layers if layer.name.startswith("encoder")]
