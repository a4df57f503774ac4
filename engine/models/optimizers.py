"""Optimizers by name, and how large their steps are in each epoch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from .options import TrainModelOptions

MOMENTUM = 0.9
#: What the learning rate has come down to in the last epoch, as a share of the first one's.
LAST_SHARE = 0.01
#: PLATEAU: epochs without a better result after which the learning rate is multiplied.
PLATEAU_EPOCHS, PLATEAU_FACTOR = 5, 0.3


def optimizer_for(options: TrainModelOptions) -> Any:
    """A Keras optimizer. Weight decay is apart from the gradients (Loshchilov, Hutter 2019, "Decoupled weight decay
    regularization"), for all of them, and spares biases and the factors of normalisation."""
    from .backend import keras

    rate, decay = options.learning_rate, options.weight_decay or None
    if options.optimizer == "SGD":
        optimizer = keras.optimizers.SGD(rate, momentum=MOMENTUM, weight_decay=decay)
    elif options.optimizer == "ADAMW":
        optimizer = keras.optimizers.AdamW(rate, weight_decay=options.weight_decay)
    else:
        optimizer = keras.optimizers.Adam(rate, weight_decay=decay)
    if options.weight_decay:
        optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    return optimizer


def rate_in(options: TrainModelOptions, epoch: int, scores: Sequence[float]) -> float:
    """The learning rate of an epoch, from 1; `scores` are those of the epochs before it, the smaller the better.

    It hangs on these alone, so that a training that goes on after an interruption has the same.
    """
    first = options.learning_rate
    done = (epoch - 1) / max(options.epochs - 1, 1)
    if options.schedule == "COSINE":
        return first * (LAST_SHARE + (1 - LAST_SHARE) * (1 + math.cos(math.pi * done)) / 2)
    if options.schedule == "EXPONENTIAL":
        return float(first * LAST_SHARE**done)
    if options.schedule == "PLATEAU":
        best, since, drops = math.inf, 0, 0
        for score in scores:
            since = 0 if score < best else since + 1
            best = min(best, score)
            if since == PLATEAU_EPOCHS:
                since, drops = 0, drops + 1
        return float(first * PLATEAU_FACTOR**drops)
    return first
