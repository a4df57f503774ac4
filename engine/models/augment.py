"""Training tiles made different in every epoch: turned, zoomed, and their values changed band by band.

Safe to use from several threads: nothing is kept between calls.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .rules import IGNORE

_TURNS = {"ROT90": 1, "ROT180": 2, "ROT270": 3}
#: Those that move every pixel onto another one, those that need resampling, and those that change values.
SYMMETRIES = ("FLIP_LEFT_RIGHT", "FLIP_UP_DOWN", *_TURNS, "TRANSPOSE")
RESAMPLED = ("ROTATE", "SCALE")
VALUES = ("BRIGHTNESS", "CONTRAST", "NOISE")


@dataclass(frozen=True)
class Strengths:
    """How far the augmentations may go.

    ROTATE turns by up to `rotation_deg` degrees either way, SCALE zooms by 1 ± `scale_range`. CONTRAST stretches each
    band about its mean in the tile by 1 ± `contrast`. In standard deviations of the band, which are 1 in scaled values,
    BRIGHTNESS adds up to ± `brightness` to it, and NOISE normal noise of deviation `noise`.
    """

    rotation_deg: float = 30.0
    scale_range: float = 0.25
    brightness: float = 0.2
    contrast: float = 0.2
    noise: float = 0.1


class Augmenter:
    """Changes tiles by chance, the same way each time for the same seed, epoch and number.

    Each of the named augmentations is applied with a chance of one half: first the symmetries in the order of `names`,
    then ROTATE and SCALE in one resampling, then CONTRAST, BRIGHTNESS and NOISE.
    """

    def __init__(self, names: tuple[str, ...], strengths: Optional[Strengths] = None, seed: int = 0) -> None:
        self.names = names
        self.strengths = strengths or Strengths()
        self.seed = seed

    def apply(
        self,
        values: NDArray[np.float32],
        valid: Optional[NDArray[np.bool_]],
        labels: NDArray[Any],
        epoch: int,
        number: int,
    ) -> tuple[NDArray[np.float32], NDArray[Any]]:
        """New arrays of the tile `number`: scaled values (row, col, band) and labels.

        `valid`, of the same shape, says which values are data (all, where None); the others are and stay 0. Labels
        (row, col) go along with the pixels, others are given back as they are. Beyond the tile values are 0 and labels
        are to be ignored: 255, or NaN where they are real numbers.
        """
        generator = np.random.default_rng([self.seed, epoch, number])
        chosen = [name for name, chance in zip(self.names, generator.random(len(self.names))) if chance < 0.5]
        for name in chosen:
            if name in SYMMETRIES:
                values = augment(values, name)
                valid = None if valid is None else augment(valid, name)
                labels = augment(labels, name) if labels.ndim == 2 else labels
        bands = values.shape[2]
        # Drawn whether used or not, so that what one augmentation does never hangs on another one's chance.
        turn, zoom = generator.uniform(-1, 1, 2)
        contrast, brightness = generator.uniform(-1, 1, (2, bands)).astype(np.float32)
        if any(name in RESAMPLED for name in chosen):
            degrees = turn * self.strengths.rotation_deg if "ROTATE" in chosen else 0.0
            factor = 1 + zoom * self.strengths.scale_range if "SCALE" in chosen else 1.0
            values, valid, labels = turned_and_zoomed(values, valid, labels, degrees, factor)
        if any(name in VALUES for name in chosen):
            values = np.array(values, np.float32, order="C")
            if "CONTRAST" in chosen:
                mean = _means(values, valid)
                values -= mean
                values *= 1 + contrast * np.float32(self.strengths.contrast)
                values += mean
            if "BRIGHTNESS" in chosen:
                values += brightness * np.float32(self.strengths.brightness)
            if "NOISE" in chosen:
                values += generator.standard_normal(values.shape, np.float32) * np.float32(self.strengths.noise)
            if valid is not None:
                values[~valid] = 0.0
        return np.ascontiguousarray(values), labels.copy()


def augment(values: NDArray[Any], name: str) -> NDArray[Any]:
    """An array of (row, col, …) flipped or turned (counter-clockwise)."""
    if name == "FLIP_LEFT_RIGHT":
        return values[:, ::-1]
    if name == "FLIP_UP_DOWN":
        return values[::-1]
    if name == "TRANSPOSE":
        return np.swapaxes(values, 0, 1)
    return np.rot90(values, _TURNS[name])


def turned_and_zoomed(
    values: NDArray[np.float32],
    valid: Optional[NDArray[np.bool_]],
    labels: NDArray[Any],
    degrees: float,
    factor: float,
) -> tuple[NDArray[np.float32], Optional[NDArray[np.bool_]], NDArray[Any]]:
    """A tile turned counter-clockwise about its middle and made larger by a factor, in one resampling.

    Values are bilinear, `valid` and labels (row, col) nearest. What comes from beyond the tile is 0, not valid, and
    255 or NaN.
    """
    rows, columns, bands = values.shape
    # Rounded, so that a quarter turn falls on the pixels and not a hair's breadth beyond the border.
    cosine, sine = np.round([np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))], 12) / factor
    matrix = np.array([[cosine, sine], [-sine, cosine]])
    middle = np.array([(rows - 1) / 2, (columns - 1) / 2])
    offset = middle - matrix @ middle
    down, across = np.arange(rows)[:, None], np.arange(columns)[None, :]
    row = np.floor(matrix[0, 0] * down + matrix[0, 1] * across + offset[0] + 0.5).astype(np.intp)
    column = np.floor(matrix[1, 0] * down + matrix[1, 1] * across + offset[1] + 0.5).astype(np.intp)
    inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
    nearest = np.where(inside, row * columns + column, 0)
    moved = np.empty((rows, columns, bands), np.float32)
    for band in range(bands):
        # Values of the border go on beyond it, so that the outer halves of its pixels do not fade; the rest is cut off.
        moved[..., band] = ndimage.affine_transform(values[..., band], matrix, offset, order=1, mode="nearest")
    there = (
        np.broadcast_to(inside[..., None], values.shape) if valid is None else _at(valid, nearest) & inside[..., None]
    )
    moved[~there] = 0.0
    everything = bool(there.all())
    if labels.ndim == 2:
        ignore = np.nan if labels.dtype.kind == "f" else IGNORE
        labels = np.where(inside, _at(labels, nearest), np.asarray(ignore, labels.dtype))
    return moved, None if everything else np.asarray(there), labels


def _at(array: NDArray[Any], places: NDArray[np.intp]) -> NDArray[Any]:
    """(row, col, …) at places counted row by row."""
    result: NDArray[Any] = array.reshape(-1, *array.shape[2:])[places]
    return result


def _means(values: NDArray[np.float32], valid: Optional[NDArray[np.bool_]]) -> NDArray[np.float32]:
    """The mean of each band's valid values; 0 where none is."""
    if valid is None:
        valid = np.ones(values.shape, bool)
    count = np.maximum(valid.sum(axis=(0, 1)), 1)
    means: NDArray[np.float32] = (np.where(valid, values, 0).sum(axis=(0, 1)) / count).astype(np.float32)
    return means
