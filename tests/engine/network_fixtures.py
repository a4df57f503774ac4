"""Heads of networks, values for them, and what they answer."""

import numpy as np
from tilewright.engine.models.architectures import Head
from tilewright.engine.models.backend import keras

PIXELS = Head("SEGMENTATION", 3)
TILES = Head("CLASSIFICATION", 3)


def noise(*shape):
    return np.random.default_rng(5).standard_normal(shape).astype(np.float32)


def answer(model, values):
    return model(values, training=False).numpy()


def stirred(model):
    """The model with averages of its normalisations as training leaves them, not 0 and 1."""
    draw = np.random.default_rng(7)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            low = (0.5, -0.2, -0.2, 0.5)
            layer.set_weights([draw.uniform(least, least + 1, layer.gamma.shape) for least in low])
    return model
