"""Objects that grow into the border class between them, and stay apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from .components import Census, Labeller
from .strips import Strip, Strips, Wanted

#: Steps that an object grows at most; border farther from any object belongs to none.
REACH = 64
#: Values hold the class in their lower half and the object's number, from 1, in the upper one.
OBJECT = 1 << 32
#: A border pixel that no object has reached.
PENDING = -1


class Grown:
    """Strips in which every object has a value of its own, and border pixels that of the nearest object.

    Nearest counts in steps from pixel to pixel through the border; of several the one above, on the left, on the
    right, below is taken. Border pixels that no object reaches are background.
    """

    dtype: np.dtype[Any] = np.dtype(np.int64)

    def __init__(self, strips: Strips, wanted: Wanted, diagonal: bool, progress: Progress) -> None:
        self._strips, self._wanted, self._diagonal, self._progress = strips, wanted, diagonal, progress
        self.width, self.height = strips.width, strips.height
        self._census = Census(strips, diagonal, progress, "Finding objects")

    @property
    def outside(self) -> int:
        return int(np.iinfo(np.int64).min)

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        lower = (values.astype(np.int64) & (OBJECT - 1)).astype(np.uint32)
        # Through 32 bits for the sign, then wide enough for what is outside.
        ids: NDArray[np.int64] = lower.astype(np.int32).astype(np.int64)
        return np.where(values == self.outside, self.outside, ids)

    def __iter__(self) -> Iterator[Strip]:
        waiting: list[Strip] = []  # strips that still need rows below them
        above: Optional[NDArray[np.int64]] = None
        for strip in self._objects():
            waiting.append(strip)
            while waiting and self._reaches(waiting):
                yield self._grown(above, waiting)
                above = _lowest(above, waiting.pop(0).values)
        while waiting:
            yield self._grown(above, waiting)
            above = _lowest(above, waiting.pop(0).values)

    def _reaches(self, waiting: list[Strip]) -> bool:
        return sum(len(strip.values) for strip in waiting[1:]) >= REACH

    def _grown(self, above: Optional[NDArray[np.int64]], waiting: list[Strip]) -> Strip:
        """The first of the strips, with what lies within reach above and below looked at."""
        parts = [] if above is None else [above]
        parts += [strip.values for strip in waiting]
        begin = 0 if above is None else len(above)
        rows = len(waiting[0].values)
        window = np.concatenate(parts)[: begin + rows + REACH]
        grow(window, self._progress)
        return Strip(waiting[0].top, window[begin : begin + rows])

    def _objects(self) -> Iterator[Strip]:
        """Strips with a value for each object, before they grow."""
        labeller = Labeller(self._strips, self._diagonal)
        for place, strip in enumerate(self._strips):
            labelled = labeller.add(strip)
            values = labelled.values.ravel()[labelled.starts]
            ids = self._strips.classes(values)
            coded = ids & (OBJECT - 1)
            wanted = self._wanted.among(ids) & (values != self._strips.outside)
            coded += np.where(wanted, (self._census.numbers(place, labelled) + 1) * OBJECT, 0)
            coded[ids == self._wanted.border] = PENDING
            coded[values == self._strips.outside] = self.outside
            yield Strip(strip.top, labelled.own(coded)[: len(strip.values)])


def grow(window: NDArray[np.int64], progress: Progress) -> None:
    """Give pending pixels of (row, col) the object that reaches them first; those without one become 0."""
    rows, width = window.shape[0], window.shape[1] + 2
    framed = np.zeros((rows + 2, width), np.int64)
    framed[1:-1, 1:-1] = window
    flat = framed.ravel()
    pending = np.flatnonzero(flat == PENDING)
    for _ in range(REACH):
        progress.check()
        found = np.zeros(len(pending), np.int64)
        for step in (width, 1, -1, -width):  # the last that is an object stays: the one above
            beside = flat[pending + step]
            found = np.where(beside >= OBJECT, beside, found)
        reached = found > 0
        if not reached.any():
            break
        flat[pending[reached]] = found[reached]
        pending = pending[~reached]
    flat[pending] = 0
    window[:] = framed[1:-1, 1:-1]


def _lowest(above: Optional[NDArray[np.int64]], values: NDArray[np.int64]) -> NDArray[np.int64]:
    """The rows within reach of the next strip."""
    joined = values if above is None else np.concatenate([above, values])
    lowest: NDArray[np.int64] = joined[-REACH:].copy()
    return lowest
