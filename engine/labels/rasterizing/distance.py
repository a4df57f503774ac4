"""Signed distances: how far each pixel's centre is from the nearest one across the labels' outline.

They are exact wherever a label ends, however far away, in two passes over strips of whole rows. The first notes for
each strip and column in which rows there are labels and ground first and last; that is all that a strip needs to know
of the others. The second finds for each pixel how far it is within its column, and then along its row (see `rows.py`).
What is held grows with the width of the raster and not with its height; the notes lie in a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...execution import crew, ordered_map
from ...imagery.writing import BLOCK, failed
from ...progress import Progress
from .rows import TOGETHER, nearest_along_rows

#: Pixels of a strip, where that makes whole rows of blocks.
STRIP_PIXELS = 4 * 1024 * 1024
#: Columns that are looked at together.
COLUMNS = 4096
#: A row that is farther away than any other.
NOWHERE = 2**30

Mask = NDArray[np.bool_]
Window = tuple[int, int, int, int]


class SignedDistance:
    """Signed distances over a grid of `width` x `height` pixels that are `step` = (across, down) apart.

    `inside` gives the mask (row, col) of the labels in a window of whole rows (x_off, y_off, width, height), `ignored`
    that of pixels that get no distance, NaN; both may be called from several threads, and on other machines. `limit` is
    the largest distance that is told apart.
    """

    def __init__(
        self,
        width: int,
        height: int,
        step: tuple[float, float],
        limit: float | None,
        inside: Callable[[Window], Mask],
        ignored: Callable[[Window], Mask] | None = None,
    ) -> None:
        self.width, self.height, self.limit = width, height, limit
        self._across, self._down = step
        self._inside, self._ignored = inside, ignored
        rows = max(1, STRIP_PIXELS // width // BLOCK) * BLOCK
        self._strips = [(top, min(rows, height - top)) for top in range(0, height, rows)]

    def strips(self, notes: Path, progress: Progress) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """The first row of a strip, and its distances (row, col): positive inside, negative outside.

        `notes` is a file to be made, which the caller removes. Raises InputError when there is nothing inside, or
        nothing outside while there is no limit.
        """
        try:
            kept = np.lib.format.open_memmap(
                notes, mode="w+", dtype=np.int32, shape=(len(self._strips), 2, 2, self.width)
            )
        except OSError as error:
            raise failed(notes, error) from None
        self._note(kept, progress)

        def work(item: tuple[int, NDArray[np.int32]]) -> tuple[int, NDArray[np.float32]]:
            number, around = item
            return self._strips[number][0], self._distances(number, around)

        # In memory, since other machines do not see the file.
        noted = ((number, np.array(kept[number])) for number in range(len(self._strips)))
        with crew() as executor:
            for top, distances in ordered_map(executor, work, noted, progress):
                yield top, distances
                progress.update(top + len(distances), self.height, "Measuring distances")

    def _note(self, kept: NDArray[np.int32], progress: Progress) -> None:
        """For each strip, side and column: the nearest such row above the strip, and the nearest below it."""

        def work(number: int) -> tuple[int, NDArray[np.int32]]:
            top, rows = self._strips[number]
            mask = self._inside((0, top, self.width, rows))
            ends = np.empty((2, 2, self.width), dtype=np.int32)
            for side in (0, 1):
                there = mask if side else ~mask
                found = there.any(axis=0)
                ends[0, side] = np.where(found, top + rows - 1 - there[::-1].argmax(axis=0), -NOWHERE)
                ends[1, side] = np.where(found, top + there.argmax(axis=0), NOWHERE)
            return number, ends

        above = np.full((2, self.width), -NOWHERE, dtype=np.int32)
        with crew() as executor:
            for number, (last, first) in ordered_map(executor, work, range(len(self._strips)), progress):
                kept[number, 0], kept[number, 1] = above, first
                np.maximum(above, last, out=above)
                progress.update(self._strips[number][0], self.height, "Looking for outlines")
        outside, inside = above.max(axis=1) > -NOWHERE
        if not inside:
            raise InputError("labels must cover a pixel's centre to be measured from, but none of them does")
        if not outside and self.limit is None:
            raise InputError(
                "labels cover every pixel: there is no outline to measure from", "Give a greatest distance."
            )
        below = np.full((2, self.width), NOWHERE, dtype=np.int32)
        for number in range(len(self._strips) - 1, -1, -1):
            progress.check()
            first = kept[number, 1].copy()
            kept[number, 1] = below
            np.minimum(below, first, out=below)

    def _distances(self, number: int, around: NDArray[np.int32]) -> NDArray[np.float32]:
        top, rows = self._strips[number]
        mask = self._inside((0, top, self.width, rows))
        apart = np.empty((rows, self.width), dtype=np.int32)
        for left in range(0, self.width, COLUMNS):
            part = np.s_[left : left + COLUMNS]
            apart[:, part] = _along_columns(mask[:, part], around[..., part], top)
        distances = np.empty((rows, self.width), dtype=np.float32)
        together = max(1, 8 * TOGETHER // self.width)
        for row in range(0, rows, together):
            part = np.s_[row : row + together]
            across = np.where(apart[part] < NOWHERE // 2, (apart[part] * self._down) ** 2, np.inf)
            if self.limit is not None:
                np.minimum(across, self.limit**2, out=across)
            found = np.sqrt(nearest_along_rows(mask[part], across, self._across))
            if self.limit is not None:
                np.minimum(found, self.limit, out=found)
            distances[part] = np.where(mask[part], found, -found)
        if self._ignored is not None:
            distances[self._ignored((0, top, self.width, rows))] = np.nan
        return distances


def _along_columns(mask: Mask, around: NDArray[np.int32], top: int) -> NDArray[np.int32]:
    """How many rows each pixel (row, col) is from the nearest one of the other side in its column.

    `around` holds the nearest rows above and below, outside and inside; `top` is the row of the first.
    """
    rows = np.arange(top, top + len(mask), dtype=np.int32)[:, None]
    changes = mask[1:] != mask[:-1]
    above, below = np.empty(mask.shape, dtype=np.int32), np.empty(mask.shape, dtype=np.int32)
    above[0] = np.where(mask[0], around[0, 0], around[0, 1])
    above[1:] = np.where(changes, rows[:-1], -NOWHERE)
    np.maximum.accumulate(above, axis=0, out=above)
    below[-1] = np.where(mask[-1], around[1, 0], around[1, 1])
    below[:-1] = np.where(changes, rows[1:], NOWHERE)
    np.minimum.accumulate(below[::-1], axis=0, out=below[::-1])
    np.minimum(rows - above, below - rows, out=above)
    return above
