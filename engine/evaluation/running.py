"""Runs a model over samples and measures what it says: threads read ahead, one more measures behind.

Where the run has other machines, they read and run the model, and the measuring is done here, in the samples' order.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from typing import Optional

import numpy as np

from ..errors import InputError
from ..execution import ordered_map, threads
from ..inference.batches import predictions
from ..inference.network import Network
from ..progress import Progress
from .baseline import Forest
from .examples import Examples
from .measuring import Measurement, finite
from .samples import Sample, Samples

#: Bytes of tiles that are read ahead of the model.
AHEAD_BYTES = 128 * 1024 * 1024
#: Batches that wait to be measured.
BEHIND = 2
#: How far beyond 0 and 1 rounding may take a probability.
_ROUNDING = 1e-3


class Run:
    """One pass over the samples: the model's measurement, and that of a baseline on the same ground.

    Afterwards `scores` holds each tile's score, None where nothing was measured; `probable` says whether the model's
    answers are probabilities.
    """

    def __init__(
        self,
        samples: Samples,
        network: Network,
        measurement: Measurement,
        examples: Examples,
        forest: Optional[Forest],
        beside: Optional[Measurement],
        progress: Progress,
    ) -> None:
        self._samples, self._network, self._progress = samples, network, progress
        self._measurement, self._examples = measurement, examples
        self._forest, self._beside = forest, beside
        self.scores: list[Optional[float]] = [None] * len(samples)
        self.probable = True
        self._done = 0

    def run(self) -> None:
        """Raises InputError when the model gives what is no number."""
        with threads(1) as behind:
            waiting: deque[Future[None]] = deque()
            try:
                for batch, answers in self._predictions():
                    waiting.append(behind.submit(self._measure, batch, answers))
                    if len(waiting) > BEHIND:
                        waiting.popleft().result()
                for future in waiting:
                    future.result()
            finally:
                behind.shutdown(cancel_futures=True)

    def _predictions(self) -> Iterator[tuple[list[Sample], np.ndarray]]:
        """Tiles with data in whole batches, and what the model says of them; the others are left out."""
        network, samples = self._network, self._samples
        items, ahead = range(len(samples)), _ahead(network)
        for batch, answers in predictions(
            _Reader(samples), network.ask, network.batch_size, items, self._progress, ahead
        ):
            if answers is not None:
                yield batch, answers
                continue
            for sample in batch:
                for measurement in filter(None, (self._measurement, self._beside)):
                    measurement.leave_out(sample.truth)
                self._advance(1)

    def _measure(self, batch: list[Sample], answers: np.ndarray) -> None:
        if not finite(answers):
            raise InputError(
                f"The model gives values that are no numbers for the tile {self._samples.tile_id(batch[0].number)} or "
                "one of those after it.",
                "Look at the scaling and at the raster's values there.",
            )
        if self._network.task != "REGRESSION" and self.probable:
            self.probable = bool(answers.min() >= -_ROUNDING and answers.max() <= 1 + _ROUNDING)
        answers = as_classes(answers, self._network)
        taken = [answer[sample.rows, sample.columns] if sample.truth.ndim == 2 else answer
                 for sample, answer in zip(batch, answers)]  # fmt: skip
        verdicts = self._measurement.add([sample.truth for sample in batch], taken)
        for sample, verdict in zip(batch, verdicts):
            if verdict is not None:
                self.scores[sample.number] = verdict.score
                self._examples.add(sample.number, sample.truth, verdict)
            if self._forest is not None and self._beside is not None:
                self._beside.add([sample.truth], [self._forest.answer(sample, self._progress)])
                self._advance(1)
        if self._forest is None:
            self._advance(len(batch))

    def _advance(self, count: int) -> None:
        self._done += count
        self._progress.update(self._done, len(self._samples), "Tiles")


def as_classes(answers: np.ndarray, network: Network) -> np.ndarray:
    """Answers (tile, …, output) with one entry for each class last, or for REGRESSION (tile, row, col)."""
    if network.task == "REGRESSION":
        return answers[..., 0]
    if answers.shape[-1] == len(network.classes):
        return answers
    # One sigmoid for two classes, parted at one half, where the second one begins.
    first = np.where(answers == np.float32(0.5), np.nextafter(np.float32(0.5), np.float32(0)), 1 - answers)
    return np.concatenate([first, answers], axis=-1)


class _Reader:
    """Reads a sample, parted from the model's input."""

    def __init__(self, samples: Samples) -> None:
        self._samples = samples

    def __call__(self, number: int) -> tuple[Sample, Optional[np.ndarray]]:
        sample = self._samples.read(number)
        return replace(sample, values=None), sample.values


def read_ahead(samples: Samples, network: Network, progress: Progress) -> Iterator[Sample]:
    """All tiles in their order, read on threads."""
    with threads() as executor:
        yield from ordered_map(executor, samples.read, range(len(samples)), progress, _ahead(network))


def _ahead(network: Network) -> int:
    """How many tiles are read before the model has seen them."""
    return max(2, min(3 * network.batch_size, AHEAD_BYTES // (4 * math.prod(network.tile_size) * 4)))
