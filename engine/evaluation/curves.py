"""How well scores part a class from the rest, and how far they can be trusted, from counts gathered in a stream."""

from __future__ import annotations

from typing import Optional

import numpy as np
from sklearn.metrics import auc, average_precision_score, precision_recall_curve, roc_curve

from .results import Calibration, Curves

#: Bins to a doubling of a score, and doublings from the least score that has a bin of its own to one half.
_PER_OCTAVE_BITS, _OCTAVES = 9, 32
_HALF = _OCTAVES << _PER_OCTAVE_BITS
#: Bins of scores from 0 to 1.
BINS = 2 * _HALF
_SHIFT = 23 - _PER_OCTAVE_BITS
#: The bits of 2 to the power of -33 as float32, without those that are finer than a bin.
_FIRST = (127 - 1 - _OCTAVES) << _PER_OCTAVE_BITS

#: Scores that are kept as they are, at most; more of them are counted in bins.
KEPT = 1 << 22

#: Bins of the confidence in a reliability diagram.
CONFIDENCE_BINS = 15


def bins_of(scores: np.ndarray) -> np.ndarray:
    """The bin (int32, 0 to BINS - 1) of each score (float32, 0 to 1), in the order of the scores.

    A softmax crowds its scores at both ends, so bins grow with the distance to the nearer one: 512 for each doubling
    of it, from 2^-33 on. Scores apart by more than 1/512 of that distance lie in different bins.
    """
    scores = np.clip(scores, np.float32(0), np.float32(1))
    upper = scores >= 0.5
    # From one half on 1 - score is exact, and the bits of a float32 that is not negative rise with it.
    near = np.where(upper, 1 - scores, scores).astype(np.float32)
    level = (near.view(np.int32) >> _SHIFT) - _FIRST
    np.clip(level, 0, _HALF - 1, out=level)
    return np.where(upper, BINS - 1 - level, level)


def _scores_of_bins() -> np.ndarray:
    """A score (float64) in each bin, rising."""
    near = ((np.arange(_HALF, dtype=np.int32) + _FIRST) << _SHIFT).view(np.float32).astype(np.float64)
    return np.concatenate([near, 1 - near[::-1]])


class ScoreHistogram:
    """Gathers, for each class, the scores of the samples that have it and of those that have not.

    As long as there are few they are kept, and the curves are exact. Beyond that they are counted in bins, and those of
    one bin are tied. That moves the area under the ROC curve by at most half the share of pairs, one with the class and
    one without, that fall into a bin together: `Curves.auc_error`, computed from the counts.
    """

    def __init__(self, classes: int) -> None:
        self._classes = classes
        self._kept: list[tuple[np.ndarray, np.ndarray]] = []
        self._scores = 0
        self._counts: Optional[np.ndarray] = None

    def add(self, truth: np.ndarray, scores: np.ndarray) -> None:
        """Take in samples: which class each has, (n,) indices or (n, class) 0/1; their scores (n, class) float32."""
        if self._counts is not None:
            self._count(truth, scores)
            return
        self._kept.append((truth.copy(), scores.copy()))
        self._scores += scores.size
        if self._scores > KEPT:
            self._counts = np.zeros((self._classes, 2, BINS), np.int64)
            for part in self._kept:
                self._count(*part)
            self._kept.clear()

    def curves(self, names: tuple[str, ...]) -> tuple[Curves, ...]:
        """The curves of each class against the rest."""
        if self._counts is not None:
            return tuple(_of_counts(name, counts) for name, counts in zip(names, self._counts))
        if not self._kept:
            nothing = np.zeros(0)
            return tuple(_curves(name, nothing, nothing, nothing, 0.0) for name in names)
        truth, scores = (np.concatenate(part) for part in zip(*self._kept))
        ones = np.ones(len(truth))
        return tuple(
            _curves(name, _has(truth, index), scores[:, index].astype(np.float64), ones, 0.0)
            for index, name in enumerate(names)
        )

    def _count(self, truth: np.ndarray, scores: np.ndarray) -> None:
        assert self._counts is not None  # nosec B101 # what is kept goes another way
        for index, counts in enumerate(self._counts):
            places = bins_of(scores[:, index])
            places += _has(truth, index) * np.int32(BINS)
            if len(places) * 8 < BINS:  # few samples: do not go through all bins for them
                np.add.at(counts.reshape(-1), places, 1)
            else:
                counts += np.bincount(places, minlength=2 * BINS).reshape(2, BINS)


def _has(truth: np.ndarray, index: int) -> np.ndarray:
    """Which samples have a class."""
    has: np.ndarray = truth[:, index] != 0 if truth.ndim == 2 else truth == index
    return has


def _of_counts(name: str, counts: np.ndarray) -> Curves:
    truth, places = np.nonzero(counts)
    weights = counts[truth, places].astype(np.float64)
    without, having = counts.astype(np.float64)
    pairs = max(without.sum() * having.sum(), 1.0)
    return _curves(name, truth, _scores_of_bins()[places], weights, float((without * having).sum() / (2 * pairs)))


def _curves(name: str, truth: np.ndarray, scores: np.ndarray, weights: np.ndarray, error: float) -> Curves:
    """Of samples with 0 or 1 for truth, a score and a weight each."""
    if not truth.any() or truth.all():
        none = np.zeros(0)
        return Curves(name, none, none, none, None, none, none, None)
    fpr, tpr, thresholds = roc_curve(truth, scores, sample_weight=weights)
    precision, recall, _ = precision_recall_curve(truth, scores, sample_weight=weights, drop_intermediate=True)
    average = float(average_precision_score(truth, scores, sample_weight=weights))
    return Curves(name, fpr, tpr, thresholds, float(auc(fpr, tpr)), recall, precision, average, error)


class Reliability:
    """Counts how often a confidence was right, in bins of equal width."""

    def __init__(self) -> None:
        self._counts = np.zeros(CONFIDENCE_BINS, np.int64)
        self._confidence = np.zeros(CONFIDENCE_BINS)
        self._right = np.zeros(CONFIDENCE_BINS, np.int64)

    def add(self, confidence: np.ndarray, right: np.ndarray) -> None:
        """Take in samples: confidences (n,) from 0 to 1, and whether each was right (n,) bool."""
        places = np.minimum((confidence * CONFIDENCE_BINS).astype(np.int64), CONFIDENCE_BINS - 1)
        self._counts += np.bincount(places, minlength=CONFIDENCE_BINS)
        self._confidence += np.bincount(places, confidence, CONFIDENCE_BINS)
        self._right += np.bincount(places[right], minlength=CONFIDENCE_BINS)

    def calibration(self) -> Optional[Calibration]:
        """The bins and the expected calibration error; None when nothing was taken in."""
        total = int(self._counts.sum())
        if not total:
            return None
        filled = self._counts > 0
        empty = np.full(CONFIDENCE_BINS, np.nan)
        confidence = np.divide(self._confidence, self._counts, out=empty.copy(), where=filled)
        accuracy = np.divide(self._right, self._counts, out=empty.copy(), where=filled)
        error = float(np.abs(self._right - self._confidence).sum() / total)
        edges = np.linspace(0, 1, CONFIDENCE_BINS + 1)
        return Calibration(edges, confidence, accuracy, self._counts.copy(), error)
