"""Tiles made small, in the values of their bands, so that all of them can be stretched alike in the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ...evaluation.page import sound_colour
from ..manifest import ClassEntry

#: Pixels of the longer side of a tile on a contact sheet.
SIDE = 96


@dataclass(frozen=True)
class Thumb:
    """A small tile: `image` (row, col, 3) float32, `valid` (row, col), `marks` (row, col) float32 class ids or values
    of the mask, NaN where there is none; None without a mask. `drawn` (row, col, 4) are the tile's objects as
    `objects.drawing_of` draws them, `second` (row, col, 3) float32 its second image."""

    image: NDArray[np.float32] = field(repr=False)
    valid: NDArray[np.bool_] = field(repr=False)
    marks: Optional[NDArray[np.float32]] = field(default=None, repr=False)
    drawn: Optional[NDArray[np.uint8]] = field(default=None, repr=False)
    second: Optional[NDArray[np.float32]] = field(default=None, repr=False)


def shown_bands(pixels: NDArray[Any], valid: NDArray[np.bool_], bands: list[int]) -> tuple[NDArray[Any], Any]:
    """The three bands shown of (row, col, band), as float32 with the mean of what is data where it is not, and where
    all of them are data."""
    known = valid[..., bands].all(axis=-1)
    image = pixels[..., bands].astype(np.float32)
    known &= np.isfinite(image).all(axis=-1)
    if not known.all():
        image[~known] = image[known].mean(axis=0) if known.any() else 0.0
    return image, known


def thumb_of(image: NDArray[Any], known: NDArray[np.bool_], mask: Optional[NDArray[Any]], side: int) -> Thumb:
    """A tile (row, col, 3) made small by the means of its pixels, its mask (row, col) by every nth one."""
    height, width = known.shape
    marks = None if mask is None else mask.astype(np.float32)
    if max(height, width) <= side:
        return Thumb(image.astype(np.float32), known.copy(), marks)
    rows, columns = max(1, round(height * side / max(height, width))), max(1, round(width * side / max(height, width)))
    small = np.empty((rows, columns, 3), np.float32)
    for band in range(3):
        one = Image.fromarray(np.ascontiguousarray(image[..., band], dtype=np.float32))
        small[..., band] = np.asarray(one.resize((columns, rows), Image.Resampling.BOX))
    picked = np.ix_(
        ((np.arange(rows) + 0.5) * height / rows).astype(int),
        ((np.arange(columns) + 0.5) * width / columns).astype(int),
    )
    return Thumb(small, known[picked], None if marks is None else marks[picked])


def palette_of(classes: Sequence[ClassEntry], ids: int) -> NDArray[np.uint8]:
    """The colours (ids, 3) of class ids, black for what is none."""
    palette = np.zeros((ids, 3), np.uint8)
    for entry in classes:
        if entry.id >= 0:
            palette[entry.id] = colour_of(entry.colour)
    return palette


def colour_of(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    digits = sound_colour(colour)
    red, green, blue = (int(digits[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue
