"""A random forest that learns from the same training split: what a model must beat to be worth its trouble."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from ..models.rules import IGNORE
from ..progress import Progress
from .samples import Sample

#: Samples of each class, or of all values, that the forest learns from at most, and of all classes together.
PER_CLASS = 20_000
IN_ALL = 120_000
TREES = 100
#: Trees that grow between two looks at whether to stop, and pixels that are predicted between two.
TREES_AT_ONCE = 5
PIXELS_AT_ONCE = 32_768


@dataclass(frozen=True)
class Forest:
    """A trained random forest, and what it learned from."""

    task: str
    outputs: int
    learned_from: int
    _trees: Any

    @property
    def name(self) -> str:
        """What it is, for a reader."""
        unit = "pixel" if self.task in ("SEGMENTATION", "REGRESSION") else "tile (mean and std of each band)"
        return f"Random forest per {unit}"

    def answer(self, sample: Sample, progress: Progress) -> np.ndarray:
        """What it says of a tile, as a model would: probabilities, or values."""
        features = _features(self.task, sample)
        parts = []
        for start in range(0, len(features), PIXELS_AT_ONCE):
            progress.check()
            parts.append(self._answers(features[start : start + PIXELS_AT_ONCE]))
        answers = np.concatenate(parts)
        if self.task in ("SEGMENTATION", "REGRESSION"):
            return answers.reshape(*sample.truth.shape, *answers.shape[1:])
        found: np.ndarray = answers[0]
        return found

    def _answers(self, features: np.ndarray) -> np.ndarray:
        if self.task == "REGRESSION":
            return np.asarray(self._trees.predict(features), np.float32)
        answers = np.zeros((len(features), self.outputs), np.float32)
        if self.task == "MULTI_LABEL":
            # Of each class the probabilities of 0 and 1, as far as the training showed both.
            found, kinds = self._trees.predict_proba(features), self._trees.classes_
            if self.outputs == 1:
                found, kinds = [found], [kinds]
            for place, (column, kind) in enumerate(zip(found, kinds)):
                answers[:, place] = column[:, kind == 1].sum(axis=1)
        else:
            answers[:, self._trees.classes_] = self._trees.predict_proba(features)
        return answers


class _Reservoir:
    """Samples drawn at random, `limit` at most, each with the same chance, in whatever order they come."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._ranks, self._rows = np.zeros(0), np.zeros((0, 0), np.float32)
        self._border = math.inf

    def add(self, ranks: np.ndarray, rows: np.ndarray) -> None:
        """Offer rows (n, column), each with a random rank; those of the lowest ranks stay."""
        chosen = ranks < self._border
        if not chosen.any():
            return
        self._ranks = np.concatenate([self._ranks, ranks[chosen]])
        self._rows = np.concatenate([self._rows.reshape(-1, rows.shape[1]), rows[chosen]])
        if len(self._ranks) > 2 * self._limit:
            self._cut()

    def _cut(self) -> None:
        if len(self._ranks) > self._limit:
            kept = np.sort(np.argpartition(self._ranks, self._limit)[: self._limit])
            self._ranks, self._rows = self._ranks[kept], self._rows[kept]
            self._border = float(self._ranks.max())

    def rows(self) -> np.ndarray:
        self._cut()
        return self._rows


def train_forest(task: str, outputs: int, samples: Iterable[Sample], seed: int, progress: Progress) -> Forest:
    """Learn from a training split, read once; at most PER_CLASS samples of each class and IN_ALL, drawn by the seed.

    For SEGMENTATION and REGRESSION a sample is a pixel and its features are the bands, else it is a tile and they are
    the mean and the standard deviation of each band. Raises InputError when nothing can be learned.
    """
    from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

    features, labels = _drawn(task, outputs, samples, seed)
    if not len(features):
        raise InputError("The training split has no labelled pixel, so that a baseline can learn nothing.")
    kind = RandomForestRegressor if task == "REGRESSION" else RandomForestClassifier
    forest = kind(n_estimators=TREES_AT_ONCE, n_jobs=-1, random_state=seed, warm_start=True)
    for trees in range(TREES_AT_ONCE, TREES + 1, TREES_AT_ONCE):
        progress.check()
        forest.set_params(n_estimators=trees)
        forest.fit(features, labels)
        progress.update(trees, TREES, "Growing the random forest")
    return Forest(task, outputs, len(features), forest)


def limit_for(task: str, outputs: int) -> int:
    """Samples of each class, or where a sample has no one class of all together, that are drawn at most."""
    return min(PER_CLASS, IN_ALL // outputs) if task in ("SEGMENTATION", "CLASSIFICATION") else PER_CLASS


def _drawn(task: str, outputs: int, samples: Iterable[Sample], seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Features (n, feature) float32 and what they are of, (n,) or for MULTI_LABEL (n, class)."""
    by_class = task in ("SEGMENTATION", "CLASSIFICATION")
    reservoirs = [_Reservoir(limit_for(task, outputs)) for _ in range(outputs if by_class else 1)]
    for sample in samples:
        generator = np.random.default_rng([seed, sample.number])
        features = _features(task, sample)
        if task == "MULTI_LABEL":
            joined = np.concatenate([features[0], sample.truth.astype(np.float32)])[None]
            reservoirs[0].add(generator.random(1), joined)
            continue
        truth = np.atleast_1d(sample.truth).ravel()
        ranks = generator.random(len(truth))
        if task == "REGRESSION":
            known = np.isfinite(truth)
            reservoirs[0].add(ranks[known], np.column_stack([features, truth])[known])
        else:
            for index in np.unique(truth[truth != IGNORE]):
                reservoirs[index].add(ranks[truth == index], features[truth == index])
    if by_class:
        rows = [reservoir.rows() for reservoir in reservoirs]
        labels = np.repeat(np.arange(outputs), [len(part) for part in rows])
        parts = [part for part in rows if len(part)]
        return (np.concatenate(parts) if parts else np.zeros((0, 1), np.float32)), labels
    rows_of_all = reservoirs[0].rows()
    width = outputs if task == "MULTI_LABEL" else 1
    labels = rows_of_all[:, -width:]
    return rows_of_all[:, :-width], labels.astype(np.int64) if task == "MULTI_LABEL" else labels[:, 0]


def _features(task: str, sample: Sample) -> np.ndarray:
    """(n, feature) float32 of a tile's pixels, or (1, feature) of the tile; NaN where there are no data."""
    assert sample.pixels is not None and sample.valid is not None  # nosec B101 # the samples were made to keep them
    pixels = sample.pixels.astype(np.float32)
    pixels[~sample.valid | ~np.isfinite(pixels)] = np.nan
    pixels = pixels.reshape(-1, pixels.shape[-1])
    if task in ("SEGMENTATION", "REGRESSION"):
        return pixels
    known = ~np.isnan(pixels)
    counts = known.sum(axis=0)
    values = np.where(known, pixels, 0).astype(np.float64)
    nothing = np.full(pixels.shape[1], np.nan)
    mean = np.divide(values.sum(axis=0), counts, out=nothing.copy(), where=counts > 0)
    apart = np.where(known, values - np.nan_to_num(mean), 0)
    std = np.sqrt(np.divide((apart**2).sum(axis=0), counts, out=nothing.copy(), where=counts > 0))
    return np.concatenate([mean, std]).astype(np.float32)[None]


def describe(forest: Forest, seed: int) -> dict[str, Any]:
    """How it was made, as results keep it."""
    unit = "pixels" if forest.task in ("SEGMENTATION", "REGRESSION") else "tiles"
    of_each = "" if forest.task in ("REGRESSION", "MULTI_LABEL") else " of each class"
    limit = f"{limit_for(forest.task, forest.outputs):,}{of_each}"
    return {"trees": TREES, f"training {unit}": forest.learned_from, f"training {unit} at most": limit, "seed": seed}
