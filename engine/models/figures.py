"""What a model's answers come to: counted in the graph batch by batch, and told at the end of a pass."""

from __future__ import annotations

from typing import Any

import numpy as np

from .history import Epoch, iou_of
from .rules import IGNORE


class Figures:
    """Counters of a task: a float64 vector of `size`, which holds whole numbers up to 2**53 exactly.

    CLASSIFICATION and SEGMENTATION count pairs of truth and prediction, MULTI_LABEL the same for each class, and
    REGRESSION sums errors.
    """

    def __init__(self, task: str, classes: int) -> None:
        self.task = task
        self.classes = classes
        self.size = {"MULTI_LABEL": 4 * classes, "REGRESSION": 3}.get(task, classes**2)

    def count(self, labels: Any, outputs: Any) -> Any:
        """The vector of a batch, as a tensor; what is to be ignored does not count."""
        from .backend import tf

        if self.task == "REGRESSION":
            truth = tf.cast(labels, tf.float64)
            known = tf.logical_not(tf.math.is_nan(truth))
            error = tf.where(known, tf.cast(outputs[..., 0], tf.float64) - truth, tf.zeros_like(truth))
            counted = tf.reduce_sum(tf.cast(known, tf.float64))
            return tf.stack([counted, tf.reduce_sum(tf.abs(error)), tf.reduce_sum(error**2)])
        if self.task == "MULTI_LABEL":
            answers = tf.cast(outputs >= 0.5, tf.int32)
            places = 4 * tf.range(self.classes)[None] + 2 * labels + answers
        else:
            places = self.classes * labels + tf.argmax(outputs, axis=-1, output_type=tf.int32)
        places = tf.where(tf.equal(labels, IGNORE), self.size, places)
        with tf.device("/CPU:0"):  # GPUs count in no fixed order, and refuse to where every run must be the same
            counts = tf.math.bincount(tf.reshape(places, [-1]), minlength=self.size + 1, maxlength=self.size + 1)
        return tf.cast(counts[: self.size], tf.float64)

    def labelled(self, vector: Any) -> Any:
        """How many tiles, pixels, or for MULTI_LABEL answers, the vector counts."""
        if self.task == "REGRESSION":
            return vector[0]
        if isinstance(vector, np.ndarray):
            return vector.sum()
        from .backend import tf

        return tf.reduce_sum(vector)

    def tell(self, epoch: Epoch, vector: np.ndarray, validation: bool) -> None:
        """Write what a pass came to into the epoch."""
        total = max(float(self.labelled(vector)), 1.0)
        prefix = "validation_" if validation else ""
        if self.task == "REGRESSION":
            setattr(epoch, prefix + "rmse", float((vector[2] / total) ** 0.5))
            setattr(epoch, prefix + "mae", float(vector[1] / total))
            return
        counts = vector.astype(np.int64)
        if self.task == "MULTI_LABEL":
            pairs = counts.reshape(self.classes, 2, 2)
            right = int(pairs[:, 0, 0].sum() + pairs[:, 1, 1].sum())
            hits, shown = pairs[:, 1, 1], pairs[:, 1, 1] + pairs[:, 0, 1] + pairs[:, 1, 0]
            iou = np.divide(hits, shown, out=np.full(self.classes, np.nan), where=shown > 0)
        else:
            confusion = counts.reshape(self.classes, self.classes)
            right, iou = int(np.trace(confusion)), iou_of(confusion)
            if validation:
                epoch.confusion = confusion
        setattr(epoch, prefix + "accuracy", right / total)
        if validation and not np.isnan(iou).all():
            epoch.validation_mean_iou = float(np.nanmean(iou))
