"""Takes the answers of a model, or of a baseline, tile by tile, and comes to its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..models.rules import IGNORE
from .curves import Reliability, ScoreHistogram
from .metrics import LABEL_FROM, ClassTally, Figures, LabelTally, Tally, ValueTally
from .results import Calibration, Curves


@dataclass(frozen=True)
class Verdict:
    """How right the answer for one tile is; fields as those of `results.Example`.

    `order` ranks tiles of equal score: by the probability of what is true, or by how many classes the truth shows.
    """

    score: float
    order: float
    prediction: np.ndarray
    confidence: Optional[float]


class Measurement:
    """Measures answers of one task against the truth, in any order and any batches, with the same result.

    Answers are probabilities, () to (row, col) by class as float32, or for REGRESSION values (row, col) float32; truth
    is as `results.Example` describes it.
    """

    def __init__(self, task: str, names: Sequence[str]) -> None:
        self.task, self.names = task, tuple(names)
        self.ignored = 0
        self._tally: Tally
        if task == "REGRESSION":
            self._tally = ValueTally()
        else:
            self._tally = LabelTally(len(names)) if task == "MULTI_LABEL" else ClassTally(len(names))
        self._histogram = ScoreHistogram(len(names))
        self._reliability = Reliability()

    def add(self, truths: Sequence[np.ndarray], answers: Sequence[np.ndarray]) -> list[Optional[Verdict]]:
        """Take in a batch of tiles, and say how right each is; None of a tile where nothing is known."""
        if self.task == "REGRESSION":
            return [self._values(truth, answer) for truth, answer in zip(truths, answers)]
        if self.task == "MULTI_LABEL":
            return self._labels(np.stack(truths), np.stack(answers))
        return self._classes(truths, answers)

    def leave_out(self, truth: np.ndarray) -> None:
        """Count a tile as ignored that has no answer."""
        self.ignored += truth.size if self.task in ("SEGMENTATION", "REGRESSION") else 1

    def figures(self) -> Figures:
        """The figures; raises ValueError when nothing was measured."""
        return self._tally.figures()

    def curves(self) -> tuple[Curves, ...]:
        """The curves of each class against the rest; none for REGRESSION."""
        return self._histogram.curves(self.names)

    def calibration(self) -> Optional[Calibration]:
        """None for REGRESSION."""
        return self._reliability.calibration()

    def _classes(self, truths: Sequence[np.ndarray], answers: Sequence[np.ndarray]) -> list[Optional[Verdict]]:
        assert isinstance(self._tally, ClassTally)  # nosec B101 # made so for these tasks
        verdicts: list[Optional[Verdict]] = []
        parts: list[tuple[np.ndarray, ...]] = []
        for truth, answer in zip(truths, answers):
            prediction, known = answer.argmax(axis=-1).astype(np.uint8), truth != IGNORE
            everything = bool(known.all())
            self.ignored += 0 if everything else int(truth.size - np.count_nonzero(known))
            # A tile of one class is a sample itself; of one of pixels each known pixel is.
            part = [array[None] if truth.ndim == 0 else array for array in (truth, answer, prediction)]
            if everything:
                flat = [part[0].reshape(-1), part[1].reshape(-1, len(self.names)), part[2].reshape(-1)]
            else:
                flat = [array[np.atleast_1d(known)] for array in part]
            if not len(flat[0]):
                verdicts.append(None)
                continue
            confidence = np.take_along_axis(flat[1], flat[2].astype(np.int64)[:, None], axis=1)[:, 0]
            right = flat[0] == flat[2]
            parts.append((*flat, confidence, right))
            if truth.ndim:
                order = float(np.count_nonzero(np.bincount(flat[0], minlength=len(self.names))))
            else:
                order = float(flat[1][0, int(truth)])
            verdicts.append(Verdict(float(right.mean()), order, prediction, float(confidence.mean(dtype=np.float64))))
        if parts:
            truth, scores, predicted, confidence, right = (
                column[0] if len(column) == 1 else np.concatenate(column) for column in zip(*parts)
            )
            self._tally.add(truth, scores, predicted)
            self._histogram.add(truth, scores)
            self._reliability.add(confidence, right)
        return verdicts

    def _labels(self, truth: np.ndarray, scores: np.ndarray) -> list[Optional[Verdict]]:
        assert isinstance(self._tally, LabelTally)  # nosec B101 # made so for this task
        predicted = (scores >= LABEL_FROM).astype(np.uint8)
        self._tally.add(truth, scores, predicted)
        self._histogram.add(truth, scores)
        self._reliability.add(scores.ravel(), truth.ravel() != 0)
        right, sure = truth == predicted, np.where(predicted != 0, scores, 1 - scores).mean(axis=1, dtype=np.float64)
        of_truth = np.where(truth != 0, scores, 1 - scores).mean(axis=1, dtype=np.float64)
        return [
            Verdict(float(right[number].mean()), float(of_truth[number]), predicted[number], float(sure[number]))
            for number in range(len(truth))
        ]

    def _values(self, truth: np.ndarray, values: np.ndarray) -> Optional[Verdict]:
        assert isinstance(self._tally, ValueTally)  # nosec B101 # made so for this task
        known = np.isfinite(truth)
        self.ignored += int(truth.size - np.count_nonzero(known))
        if not known.any():
            return None
        self._tally.add(truth[known], values[known])
        error = values[known].astype(np.float64) - truth[known]
        return Verdict(-float(np.sqrt(np.mean(error**2))), 0.0, values.astype(np.float32), None)


def finite(answers: np.ndarray) -> bool:
    """Whether all answers are numbers; cheap, since one that is none makes the sum none."""
    total: Any = answers.sum(dtype=np.float64)
    return bool(np.isfinite(total))
