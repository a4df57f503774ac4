"""Which class a pixel or a tile has, from the probabilities of all. numpy alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

#: Name of the class that stands where no other one is sure enough, apart from case and underscores.
BACKGROUND = "background"
#: In place of a class's number where there is no class.
NONE = -1


class Decision:
    """Picks the most probable class that reaches its threshold.

    `names` are the classes in the order of the probabilities, `thresholds` what each must reach, None where nothing is
    asked. Where no class reaches its own, the class called background stands, or none when there is no such class.
    A `single` output is the probability of the second of two classes; its threshold takes the place of 0.5.
    """

    def __init__(self, names: Sequence[str], thresholds: Sequence[Optional[float]] = (), single: bool = False) -> None:
        self.thresholds = tuple(thresholds) or (None,) * len(names)
        self.single = single
        plain = [name.strip("_ ").lower() for name in names]
        self.fallback = plain.index(BACKGROUND) if BACKGROUND in plain else NONE

    def choose(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(class numbers int16, their probability float32) from probabilities (output, …).

        The class is NONE and its probability NaN where no class is left.
        """
        return self._of_one(values[0]) if self.single else self._of_all(values)

    def _of_one(self, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        first = 1 - second
        low, high = self.thresholds
        if high is not None:
            chosen = (second >= high).astype(np.int16)
        elif low is not None:
            chosen = (first < low).astype(np.int16)
        else:
            chosen = (second >= 0.5).astype(np.int16)
        probability = np.where(chosen == 1, second, first).astype(np.float32, copy=False)
        if low is not None and high is not None:
            self._fall_back(chosen, probability, (chosen == 0) & (first < low), np.stack([first, second]))
        return chosen, probability

    def _of_all(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        best = np.full(values.shape[1:], -np.inf, np.float32)
        chosen = np.full(values.shape[1:], NONE, np.int16)
        for number, (value, threshold) in enumerate(zip(values, self.thresholds)):
            better = value > best
            if threshold is not None:
                better &= value >= threshold
            np.copyto(best, value, where=better)
            np.copyto(chosen, np.int16(number), where=better)
        if any(threshold is not None for threshold in self.thresholds):
            self._fall_back(chosen, best, chosen == NONE, values)
        return chosen, best

    def _fall_back(self, chosen: np.ndarray, probability: np.ndarray, where: np.ndarray, values: np.ndarray) -> None:
        chosen[where] = self.fallback
        probability[where] = np.nan if self.fallback == NONE else values[self.fallback][where]
