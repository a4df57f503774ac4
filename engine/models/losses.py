"""Losses by name. Each leaves out what the labels mark with 255."""

from __future__ import annotations

from typing import Any, Callable

from .backend import tf
from .rules import IGNORE

Loss = Callable[[Any, Any], Any]


def cross_entropy(labels: Any, probabilities: Any) -> Any:
    """Mean cross-entropy over what is labelled; 0 where nothing is.

    `labels` are indices of classes, any shape; `probabilities` have one axis more, the classes.
    """
    labelled = tf.not_equal(labels, IGNORE)
    safe = tf.where(labelled, labels, 0)
    # From the logarithm, not from logits: the model ends in a softmax, so that whoever loads it gets probabilities.
    chosen = tf.gather(probabilities, safe, batch_dims=len(labels.shape))
    # A little added, not clipped: clipping would hide what is no number any more.
    losses = -tf.math.log(chosen + 1e-7)
    weights = tf.cast(labelled, losses.dtype)
    return tf.math.divide_no_nan(tf.reduce_sum(losses * weights), tf.reduce_sum(weights))


_LOSSES: dict[str, Loss] = {"CROSS_ENTROPY": cross_entropy}


def loss_named(name: str) -> Loss:
    """The loss function (labels, probabilities) -> scalar."""
    return _LOSSES[name]
