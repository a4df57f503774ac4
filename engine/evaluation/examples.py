"""The tiles that a model is best and worst at, kept while they stream by, and pictures of them."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence

import numpy as np

from .measuring import Verdict
from .results import Example
from .rgb import colours_of_bands, stretched

#: Tiles of each kind that are kept.
KEPT = 6
#: Longest side of a picture, in pixels; of larger tiles pixels are skipped.
LONGEST = 256


class Examples:
    """Keeps the best and the worst tiles; of equals those that come first.

    `picture` gives pixels (row, col, band) and their validity of a tile by its number; it is called for the tiles that
    are kept alone.
    """

    def __init__(
        self,
        picture: Callable[[int], tuple[np.ndarray, np.ndarray]],
        name_of: Callable[[int], str],
        bands: Sequence[str],
    ) -> None:
        self._picture, self._name_of, self._colours = picture, name_of, colours_of_bands(bands)
        self._best: list[tuple[tuple[float, float, int], Example]] = []
        self._worst: list[tuple[tuple[float, float, int], Example]] = []

    def add(self, number: int, truth: np.ndarray, verdict: Verdict) -> None:
        """Take in a tile; tiles come in the order of their numbers."""
        best, worst = (-verdict.score, -verdict.order, number), (verdict.score, verdict.order, number)
        wanted = [
            (kept, key)
            for kept, key in ((self._best, best), (self._worst, worst))
            if len(kept) < KEPT or key < kept[-1][0]
        ]
        if not wanted:
            return
        example = self._example(number, truth, verdict)
        for kept, key in wanted:
            bisect.insort(kept, (key, example), key=lambda entry: entry[0])
            del kept[KEPT:]

    @property
    def best(self) -> tuple[Example, ...]:
        """The best first."""
        return tuple(example for _, example in self._best)

    @property
    def worst(self) -> tuple[Example, ...]:
        """The worst first; none that is among the best as well, as where there are few tiles."""
        best = {example.tile_id for example in self.best}
        return tuple(example for _, example in self._worst if example.tile_id not in best)

    def _example(self, number: int, truth: np.ndarray, verdict: Verdict) -> Example:
        pixels, valid = self._picture(number)
        step = -(-max(pixels.shape[:2]) // LONGEST)
        rgb = stretched(pixels[::step, ::step, self._colours], valid[::step, ::step, self._colours])
        prediction = verdict.prediction
        if truth.ndim == 2:
            truth, prediction = truth[::step, ::step], prediction[::step, ::step]
        truth, prediction = np.array(truth), np.array(prediction)
        return Example(self._name_of(number), verdict.score, rgb, truth, prediction, verdict.confidence)
