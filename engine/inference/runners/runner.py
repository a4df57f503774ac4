"""What every kind of model file becomes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np

from ...errors import InputError
from ...models.sidecar import ModelCard

#: Takes (batch, row, col, band) float32 of a fixed shape and gives the model's answers, batch first, float32.
Run = Callable[[np.ndarray], list[np.ndarray]]


@dataclass(frozen=True)
class Runner:
    """A loaded model.

    `rows`, `columns` and `bands` are those of its input, None where it takes any. `batch` is the only number of tiles
    that it takes at a time, None when it takes any. `channels_first` says that its answers are (batch, output, row,
    col). `outputs` are the names of its answers. `prepare` makes it ready for (batch, row, col, band).

    What the file itself says beside: `card`, where it says what a sidecar would; `threshold`, the probability that its
    maker asks of a class; `gain`, by which its values are to be multiplied.
    """

    rows: Optional[int]
    columns: Optional[int]
    bands: Optional[int]
    batch: Optional[int]
    channels_first: bool
    outputs: tuple[str, ...]
    prepare: Callable[[tuple[int, int, int, int]], Run]
    card: Optional[ModelCard] = None
    threshold: Optional[float] = None
    gain: float = 1.0


def axes_of(
    path: Path, shape: Sequence[Optional[int]], bands: int, channels_first: bool
) -> tuple[bool, Optional[int], Optional[int], Optional[int]]:
    """Whether the channels of an input shape (batch and three more) come first, and its rows, columns and bands.

    Axes that no number tells apart are taken as `channels_first` says is usual. Raises InputError for other shapes.
    """
    if len(shape) != 4:
        raise InputError(f"{path} must have one input of (batch, row, column, band), got {words_of(shape)}")
    _, first, middle, last = shape
    fits_first, fits_last = first == bands, last == bands
    if fits_first != fits_last:
        channels_first = fits_first
    elif not fits_first and (first is None) != (last is None):
        channels_first = first is not None
    elif first is not None and last is not None and first != last:
        channels_first = first < last
    elif middle is not None and first != last:
        channels_first = middle == last
    return (True, middle, last, first) if channels_first else (False, first, middle, last)


def words_of(shape: Sequence[Optional[int]]) -> str:
    """A shape as text: "(any, 256, 256, 3)"."""
    return f"({', '.join('any' if size is None else str(size) for size in shape)})"


def in_batches(run: Run, whole: int, part: int) -> Run:
    """`run`, which takes `part` tiles at a time, for `whole` tiles."""
    if whole == part:
        return run

    def runs(pixels: np.ndarray) -> list[np.ndarray]:
        answers = []
        for start in range(0, whole, part):
            tiles = pixels[start : start + part]
            missing = part - len(tiles)
            if missing:
                tiles = np.concatenate([tiles, np.zeros((missing, *tiles.shape[1:]), tiles.dtype)])
            answers.append([answer[: part - missing] for answer in run(tiles)])
        return [np.concatenate(parts) for parts in zip(*answers)]

    return runs


def one_by_one(runner: Runner) -> Runner:
    """The same model, given one tile at a time."""

    def prepare(shape: tuple[int, int, int, int]) -> Run:
        size, *tile = shape
        return in_batches(runner.prepare((1, tile[0], tile[1], tile[2])), size, 1)

    return replace(runner, prepare=prepare)


def as_input(pixels: np.ndarray, kind: np.dtype) -> np.ndarray:
    """Scaled values as a model's input type; those that only whole numbers fit are rounded and kept in range."""
    if np.issubdtype(kind, np.integer):
        limits = np.iinfo(kind)
        whole: np.ndarray = np.clip(np.rint(pixels), limits.min, limits.max).astype(kind)
        return whole
    return pixels.astype(kind, copy=False)
