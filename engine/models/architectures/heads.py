"""The ends of networks: from features to what a task asks for, always in float32, also where the rest is float16."""

from __future__ import annotations

from typing import Any

from ..backend import keras
from .options import Head

ACTIVATIONS = {"CLASSIFICATION": "softmax", "MULTI_LABEL": "sigmoid", "SEGMENTATION": "softmax"}
PER_PIXEL = ("SEGMENTATION", "REGRESSION")


def tile_head(features: Any, head: Head) -> Any:
    """(batch, features) -> (batch, outputs): softmax for CLASSIFICATION, a sigmoid for each of MULTI_LABEL."""
    activation = ACTIVATIONS[head.task]
    return keras.layers.Dense(head.outputs, activation=activation, dtype="float32", name="probabilities")(features)


def pixel_head(features: Any, head: Head) -> Any:
    """(batch, row, col, features) -> (batch, row, col, outputs): softmax, or real values for REGRESSION."""
    if head.task == "REGRESSION":
        linear = keras.layers.Conv2D(head.outputs, 1, dtype="float32", name="standardised")
        return finished(linear(features), head)
    activation = ACTIVATIONS[head.task]
    return keras.layers.Conv2D(head.outputs, 1, activation=activation, dtype="float32", name="probabilities")(features)


def finished(scores: Any, head: Head) -> Any:
    """(batch, row, col, outputs) of scores -> the same of probabilities, or of real values for REGRESSION."""
    if head.task == "REGRESSION":
        scale = head.std if head.std > 0 else 1.0
        return keras.layers.Rescaling(scale, offset=head.mean, dtype="float32", name="values")(scores)
    return keras.layers.Activation(ACTIVATIONS[head.task], dtype="float32", name="probabilities")(scores)
