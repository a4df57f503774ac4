"""Figures of right and wrong, from counts gathered in a stream; scikit-learn computes them from the counts.

A share of nothing, 0/0, is 0, as scikit-learn has it with `zero_division=0`. The means over classes (`macro_f1`,
`mean_iou`) are over those that occur in the truth or in the prediction, as scikit-learn has it where no labels are
given; of a class that the samples do not show and the model never says there is nothing to be known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional, Union

import numpy as np
from sklearn.metrics import (
    accuracy_score,
    cohen_kappa_score,
    jaccard_score,
    precision_recall_fscore_support,
)

from ..datasets.statistics import Moments
from .results import Scatter

#: The least probability whose logarithm is taken, as scikit-learn's `log_loss` does for float32.
_LEAST = float(np.finfo(np.float32).eps)
#: From this probability on a model of several labels gives a tile a label.
LABEL_FROM = 0.5
#: Bins of a scatter's axes; an even number.
SCATTER_BINS = 256


@dataclass(frozen=True)
class Figures:
    """What counts come to; the fields are those of `results.Evaluation`."""

    samples: int
    metrics: Mapping[str, Optional[float]]
    per_class: Mapping[str, np.ndarray] = field(default_factory=dict)
    averaged: Optional[np.ndarray] = None
    confusion: Optional[np.ndarray] = None
    scatter: Optional[Scatter] = None


class ClassTally:
    """Counts of samples that have one class each."""

    def __init__(self, classes: int) -> None:
        self.confusion = np.zeros((classes, classes), np.int64)
        self._loss = 0.0

    def add(self, truth: np.ndarray, scores: np.ndarray, predicted: np.ndarray) -> None:
        """Take in samples: the index of each one's class (n,), the scores (n, class) float32, what is predicted."""
        size = len(self.confusion)
        pairs = truth.astype(np.int64) * size + predicted
        self.confusion += np.bincount(pairs, minlength=size * size).reshape(size, size)
        chosen = np.take_along_axis(scores, truth.astype(np.int64)[:, None], axis=1)
        self._loss -= float(np.log(np.clip(chosen, _LEAST, 1 - _LEAST), dtype=np.float64).sum())

    def figures(self) -> Figures:
        """Raises ValueError when nothing was taken in."""
        confusion, total = self.confusion, int(self.confusion.sum())
        if not total:
            raise ValueError("there are no samples to have figures of")
        truth, predicted = (index.ravel() for index in np.indices(confusion.shape))
        labels, weights = np.arange(len(confusion)), confusion.ravel().astype(np.float64)
        options = {"labels": labels, "sample_weight": weights, "zero_division": 0.0}
        precision, recall, f1, _ = precision_recall_fscore_support(truth, predicted, **options)
        iou = jaccard_score(truth, predicted, average=None, **options)
        support = confusion.sum(axis=1)
        averaged = (support > 0) | (confusion.sum(axis=0) > 0)
        kappa = None
        if averaged.sum() > 1:  # with one class alone chance is right always, and kappa is 0/0
            kappa = float(cohen_kappa_score(truth, predicted, labels=labels, sample_weight=weights))
        return Figures(
            total,
            {
                "accuracy": float(accuracy_score(truth, predicted, sample_weight=weights)),
                "balanced_accuracy": float(recall[support > 0].mean()),
                "macro_f1": float(f1[averaged].mean()),
                "mean_iou": float(iou[averaged].mean()),
                "kappa": kappa,
                "cross_entropy": self._loss / total,
            },
            _per_class(precision, recall, f1, iou, support),
            averaged,
            confusion.copy(),
        )


class LabelTally:
    """Counts of samples that have any number of classes each; kappa and the means are those over the classes."""

    def __init__(self, classes: int) -> None:
        self.confusion = np.zeros((classes, 2, 2), np.int64)
        self._loss, self._samples, self._all_right = 0.0, 0, 0

    def add(self, truth: np.ndarray, scores: np.ndarray, predicted: np.ndarray) -> None:
        """Take in samples: truth and what is predicted (n, class) 0/1, the scores (n, class) float32."""
        places = truth.astype(np.int64) * 2 + predicted
        for counts, column in zip(self.confusion, places.T):
            counts += np.bincount(column, minlength=4).reshape(2, 2)
        right = np.where(truth != 0, scores, 1 - scores)
        self._loss -= float(np.log(np.clip(right, _LEAST, 1 - _LEAST), dtype=np.float64).mean(axis=1).sum())
        self._samples += len(truth)
        self._all_right += int((truth == predicted).all(axis=1).sum())

    def figures(self) -> Figures:
        """Raises ValueError when nothing was taken in."""
        if not self._samples:
            raise ValueError("there are no samples to have figures of")
        found = [self._of_class(counts) for counts in self.confusion]
        precision, recall, f1, iou, kappa = (np.array(column) for column in zip(*found))
        support = self.confusion[:, 1].sum(axis=1)
        averaged = (support > 0) | (self.confusion[:, :, 1].sum(axis=1) > 0)
        known = kappa[~np.isnan(kappa)]
        hits = self.confusion[:, 0, 0] + self.confusion[:, 1, 1]
        return Figures(
            self._samples,
            {
                "accuracy": self._all_right / self._samples,
                "label_accuracy": float(hits.sum() / (self._samples * len(hits))),
                "macro_f1": float(f1[averaged].mean()) if averaged.any() else 0.0,
                "mean_iou": float(iou[averaged].mean()) if averaged.any() else 0.0,
                "kappa": float(known.mean()) if len(known) else None,
                "cross_entropy": self._loss / self._samples,
            },
            _per_class(precision, recall, f1, iou, support),
            averaged,
            self.confusion.copy(),
        )

    @staticmethod
    def _of_class(counts: np.ndarray) -> tuple[float, float, float, float, float]:
        """Precision, recall, F1, IoU and kappa of one class; kappa is NaN where it is 0/0."""
        truth, predicted = (index.ravel() for index in np.indices((2, 2)))
        weights = counts.ravel().astype(np.float64)
        options = {"labels": [1], "sample_weight": weights, "zero_division": 0.0, "average": "macro"}
        precision, recall, f1, _ = precision_recall_fscore_support(truth, predicted, **options)
        iou = jaccard_score(truth, predicted, **options)
        seen = (counts.sum(axis=0) > 0) | (counts.sum(axis=1) > 0)
        kappa = cohen_kappa_score(truth, predicted, sample_weight=weights) if seen.all() else np.nan
        return float(precision), float(recall), float(f1), float(iou), float(kappa)


class ValueTally:
    """Errors of values."""

    def __init__(self) -> None:
        self._truth = Moments()
        self._error, self._absolute, self._squares = 0.0, 0.0, 0.0
        self._scatter = _Scatter()

    def add(self, truth: np.ndarray, values: np.ndarray) -> None:
        """Take in samples: true values (n,) and predicted ones (n,), all finite."""
        if not len(truth):
            return
        exact, error = truth.astype(np.float64), values.astype(np.float64) - truth
        mean = float(exact.mean())
        squares = float(np.square(exact - mean).sum())
        self._truth.add(Moments(len(truth), mean, squares, float(exact.min()), float(exact.max())))
        self._error += float(error.sum())
        self._absolute += float(np.abs(error).sum())
        self._squares += float(np.square(error).sum())
        self._scatter.add(exact, values.astype(np.float64))

    def figures(self) -> Figures:
        """`bias` is the mean of prediction minus truth; `r2` is None where the truth is the same everywhere."""
        count, spread = self._truth.count, self._truth.squares
        if not count:
            raise ValueError("there are no samples to have figures of")
        return Figures(
            count,
            {
                "rmse": float(np.sqrt(self._squares / count)),
                "mae": self._absolute / count,
                "r2": 1 - self._squares / spread if spread > 0 else None,
                "bias": self._error / count,
                "truth_mean": self._truth.mean,
                "truth_std": float(np.sqrt(spread / count)),
            },
            scatter=self._scatter.result(),
        )


Tally = Union[ClassTally, LabelTally, ValueTally]


class _Scatter:
    """A histogram in two dimensions whose range doubles, two bins becoming one, whenever a value lies beyond it."""

    def __init__(self) -> None:
        self._counts = np.zeros((SCATTER_BINS, SCATTER_BINS), np.int64)
        self._low, self._width = 0.0, 0.0

    def add(self, truth: np.ndarray, values: np.ndarray) -> None:
        low, high = min(truth.min(), values.min()), max(truth.max(), values.max())
        if not self._width:
            self._low = float(low)
            self._width = float(high - low) or max(abs(self._low), 1.0) * 1e-6
        while low < self._low:
            self._low -= self._width
            self._double(upper=True)
        while high > self._low + self._width:
            self._double(upper=False)
        rows, columns = (
            np.minimum((part - self._low) * (SCATTER_BINS / self._width), SCATTER_BINS - 1).astype(np.int64)
            for part in (truth, values)
        )
        np.add.at(self._counts, (rows, columns), 1)

    def _double(self, upper: bool) -> None:
        """Twice the range, what there is going to the upper or the lower half of it."""
        half = SCATTER_BINS // 2
        smaller = self._counts.reshape(half, 2, half, 2).sum(axis=(1, 3))
        self._counts[:] = 0
        place = slice(half, None) if upper else slice(None, half)
        self._counts[place, place] = smaller
        self._width *= 2

    def result(self) -> Scatter:
        return Scatter(self._low + self._width * np.linspace(0, 1, SCATTER_BINS + 1), self._counts.copy())


def _per_class(
    precision: np.ndarray, recall: np.ndarray, f1: np.ndarray, iou: np.ndarray, support: np.ndarray
) -> dict[str, np.ndarray]:
    columns = {"precision": precision, "recall": recall, "f1": f1, "iou": iou, "support": support}
    return {name: np.asarray(column, np.float64) for name, column in columns.items()}
