"""Losses by name, and sums of them. Each leaves out what the labels mark with 255, and NaN for regression.

Labels are what `.data` gives: indices of classes for CLASSIFICATION (batch,) and SEGMENTATION (batch, row, col), 0 or 1
for each class for MULTI_LABEL (batch, class), real numbers for REGRESSION (batch, row, col). Outputs are probabilities
with the classes as their last axis, or values (batch, row, col, 1). All is computed in float32. Where nothing is
labelled every loss is 0; a class that no label of a batch shows adds nothing to the losses that compare areas.
"""

from __future__ import annotations

from typing import Any, Callable, NamedTuple, Optional

import numpy as np

from ..errors import OptionError
from .architectures.options import Head
from .backend import tf
from .rules import IGNORE, LOSSES, WEIGHTED_LOSSES

Loss = Callable[[Any, Any], Any]

#: Added to a probability before its logarithm. Added, not clipped: clipping would hide what is no number any more.
TINY = 1e-7


class _Points(NamedTuple):
    """What is labelled, as losses of classes see it: one row for each tile or pixel, one column for each class.

    `truth` is 1 where a class is and 0 elsewhere, `shares` what the model says, `known` 1 where labelled; all float32
    (point, class). With `several` a point may have any number of classes, and each column stands for itself.
    """

    truth: Any
    shares: Any
    known: Any
    several: bool


def loss_for(
    names: tuple[str, ...], head: Head, weights: Optional[np.ndarray] = None, gamma: float = 2.0
) -> Callable[[Any, Any], Any]:
    """The sum of the named losses as a function (labels, outputs) -> scalar, for the task of `head`.

    `weights`, one for each class in the order of the outputs, go for WEIGHTED_CROSS_ENTROPY, which needs them, and for
    FOCAL; `gamma` goes for FOCAL. Raises OptionError for a loss that is not for the task, or lacks its weights.
    """
    for name in names:
        if head.task not in LOSSES.get(name, ()):
            fitting = ", ".join(known for known, tasks in LOSSES.items() if head.task in tasks)
            raise OptionError(f"loss must be out of {fitting} for {head.task}, got {name}")
    if not names:
        raise OptionError(f"loss must name at least one loss for {head.task}")
    if "WEIGHTED_CROSS_ENTROPY" in names and weights is None:
        raise OptionError("loss WEIGHTED_CROSS_ENTROPY needs class weights, got none")
    if head.task == "REGRESSION":
        return _summed([_of_values(_VALUES[name], head.std) for name in names])
    if weights is not None and len(weights) != head.outputs:
        raise OptionError(f"class weights must be one for each of {head.outputs} classes, got {len(weights)}")
    known = None if weights is None else tf.constant(weights, tf.float32)
    several = head.task == "MULTI_LABEL"
    return _summed([_of_classes(name, several, known if name in WEIGHTED_LOSSES else None, gamma) for name in names])


def cross_entropy(labels: Any, probabilities: Any) -> Any:
    """Mean cross-entropy over what is labelled; 0 where nothing is.

    `labels` are indices of classes, any shape; `probabilities` have one axis more, the classes.
    """
    probabilities = tf.cast(probabilities, tf.float32)
    labelled = tf.not_equal(labels, IGNORE)
    safe = tf.where(labelled, labels, tf.zeros_like(labels))
    # From the logarithm, not from logits: the model ends in a softmax, so that whoever loads it gets probabilities.
    chosen = tf.gather(probabilities, safe, batch_dims=len(labels.shape))
    losses = -tf.math.log(chosen + TINY)
    weights = tf.cast(labelled, losses.dtype)
    return tf.math.divide_no_nan(tf.reduce_sum(losses * weights), tf.reduce_sum(weights))


def _summed(losses: list[Loss]) -> Loss:
    return (
        losses[0] if len(losses) == 1 else lambda labels, outputs: tf.add_n([loss(labels, outputs) for loss in losses])
    )


def _of_classes(name: str, several: bool, weights: Any, gamma: float) -> Loss:
    if name == "CROSS_ENTROPY" and not several:
        return cross_entropy
    if name in _AREAS:
        area = _AREAS[name]
        return lambda labels, shares: area(_points(labels, shares, several))
    exponent = gamma if name == "FOCAL" else 0.0
    return lambda labels, shares: _focal(_points(labels, shares, several), weights, exponent)


def _points(labels: Any, shares: Any, several: bool) -> _Points:
    shares = tf.cast(shares, tf.float32)
    classes = shares.shape[-1]
    labelled = tf.not_equal(labels, tf.cast(IGNORE, labels.dtype))
    safe = tf.where(labelled, labels, tf.zeros_like(labels))
    truth = tf.cast(safe, tf.float32) if several else tf.one_hot(tf.cast(safe, tf.int32), classes)
    known = tf.cast(labelled if several else labelled[..., None], tf.float32)
    truth, shares, known = (tf.reshape(part, (-1, classes)) for part in (truth, shares, known * tf.ones_like(truth)))
    return _Points(truth, shares, known, several)


def _focal(points: _Points, weights: Any, gamma: float) -> Any:
    """The mean over what is labelled of -(1 - p)^gamma log p, with p the share given to what is true.

    Lin, Goyal, Girshick, He, Dollár 2017, "Focal loss for dense object detection"; with gamma 0 cross-entropy. With
    `weights` each point counts as much as its class (several: each class's presence as much as it, its absence once),
    and the mean is over the weights, so that the loss keeps its scale.
    """
    truth, shares, known, several = points
    if several:
        right = truth * shares + (1 - truth) * (1 - shares)
        counted = known if weights is None else known * (truth * weights + (1 - truth))
    else:
        right = tf.reduce_sum(truth * shares, axis=-1)
        counted = known[:, 0] if weights is None else known[:, 0] * tf.reduce_sum(truth * weights, axis=-1)
    losses = -tf.math.log(right + TINY)
    if gamma:
        # Never quite 0, where a power below 1 would be infinitely steep.
        losses *= tf.maximum(1 - right, TINY) ** gamma
    return tf.math.divide_no_nan(tf.reduce_sum(losses * counted), tf.reduce_sum(counted))


def _dice(points: _Points) -> Any:
    """One minus the Dice coefficient 2 Σpg / (Σp² + Σg²) over a batch, the mean over the classes that it shows.

    Milletari, Navab, Ahmadi 2016, "V-Net: fully convolutional neural networks for volumetric medical image
    segmentation".
    """
    truth, shares, known, _ = points
    both = tf.reduce_sum(truth * shares * known, axis=0)
    either = tf.reduce_sum((shares**2 + truth) * known, axis=0)
    return _mean_of_shown(1 - tf.math.divide_no_nan(2 * both, either), points)


def _jaccard(points: _Points) -> Any:
    """One minus the soft intersection over union Σpg / (Σp + Σg - Σpg) over a batch, the mean over its classes.

    Rahman, Wang 2016, "Optimizing intersection-over-union in deep neural networks for image segmentation".
    """
    truth, shares, known, _ = points
    both = tf.reduce_sum(truth * shares * known, axis=0)
    either = tf.reduce_sum((shares + truth) * known, axis=0) - both
    return _mean_of_shown(1 - tf.math.divide_no_nan(both, either), points)


def _generalised_dice(points: _Points) -> Any:
    """One minus 2 Σ w Σpg / Σ w Σ(p + g), the sums over classes outside, with w = 1 / (Σg)², and 0 for one not shown.

    Sudre, Li, Vercauteren, Ourselin, Cardoso 2017, "Generalised Dice overlap as a deep learning loss function for
    highly unbalanced segmentations".
    """
    truth, shares, known, _ = points
    there = tf.reduce_sum(truth * known, axis=0)
    # Of shares of the points, not of their number, whose square would be too large to divide by.
    weights = tf.math.divide_no_nan(1.0, tf.math.divide_no_nan(there, tf.reduce_sum(known, axis=0)) ** 2)
    both = tf.reduce_sum(weights * tf.reduce_sum(truth * shares * known, axis=0))
    either = tf.reduce_sum(weights * tf.reduce_sum((truth + shares) * known, axis=0))
    return tf.where(either > 0, 1 - tf.math.divide_no_nan(2 * both, either), _nothing(points))


def _mean_of_shown(losses: Any, points: _Points) -> Any:
    shown = tf.cast(tf.reduce_sum(points.truth * points.known, axis=0) > 0, tf.float32)
    mean = tf.math.divide_no_nan(tf.reduce_sum(losses * shown), tf.reduce_sum(shown))
    return mean + _nothing(points)


def _nothing(points: _Points) -> Any:
    """0, or NaN as soon as the model gives no number, which divisions that know no NaN would hide."""
    return 0.0 * tf.reduce_sum(points.shares)


def _of_values(error: Callable[[Any], Any], std: float) -> Loss:
    """The mean error of values, in standard deviations `std` of the training targets, where labels are numbers."""
    scale = std if np.isfinite(std) and std > 0 else 1.0

    def loss(labels: Any, outputs: Any) -> Any:
        outputs = tf.cast(outputs, tf.float32)
        if len(outputs.shape) > len(labels.shape):
            outputs = outputs[..., 0]
        labels = tf.cast(labels, tf.float32)
        labelled = tf.logical_not(tf.math.is_nan(labels))
        # Before anything is computed: a NaN that is masked later would still make the gradients NaN.
        difference = (outputs - tf.where(labelled, labels, tf.zeros_like(labels))) / scale
        weights = tf.cast(labelled, tf.float32)
        return tf.math.divide_no_nan(tf.reduce_sum(error(difference) * weights), tf.reduce_sum(weights))

    return loss


def _huber(difference: Any) -> Any:
    """Half the square up to one standard deviation, beyond it as steep as there (Huber 1964)."""
    size = tf.abs(difference)
    return tf.where(size <= 1, 0.5 * size**2, size - 0.5)


_AREAS: dict[str, Callable[[_Points], Any]] = {
    "DICE": _dice,
    "GENERALIZED_DICE": _generalised_dice,
    "JACCARD": _jaccard,
}
_VALUES: dict[str, Callable[[Any], Any]] = {"MSE": tf.square, "MAE": tf.abs, "HUBER": _huber}
