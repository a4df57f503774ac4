"""Objects that grow into the border class between them, and stay apart."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..execution import worker_count
from ..progress import Progress
from .components import Census, labelled
from .strips import Strips, Wanted, frame, rows_of

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
        self.width, self.height, self.rows = strips.width, strips.height, strips.rows
        self._numbers = Census(strips, diagonal, progress, "Finding objects").numbers
        self._made = _Made()

    def __getstate__(self) -> dict[str, Any]:
        # What is known of all objects goes with each strip, as far as it concerns it.
        return {**self.__dict__, "_numbers": None, "_made": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _made=_Made())

    @property
    def outside(self) -> int:
        return int(np.iinfo(np.int64).min)

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        lower = (values.astype(np.int64) & (OBJECT - 1)).astype(np.uint32)
        # Through 32 bits for the sign, then wide enough for what is outside.
        ids: NDArray[np.int64] = lower.astype(np.int32).astype(np.int64)
        return np.where(values == self.outside, self.outside, ids)

    def saw(self, values: NDArray[Any]) -> None:
        """What there was is known already."""

    def known(self, number: int) -> list[tuple[int, Any, NDArray[np.int64]]]:
        return [(near, self._strips.known(near), self._numbers[near]) for near in self._near(number)]

    def framed(self, number: int, known: list[tuple[int, Any, NDArray[np.int64]]]) -> NDArray[Any]:
        top, bottom = rows_of(self, number)
        above, first = max(top - 1, 0), max(top - 1 - REACH, 0)
        most = len(known) + worker_count()
        parts = [self._made.get(near[0], most, partial(self._objects, *near)) for near in known]
        begin = rows_of(self, known[0][0])[0]
        window = np.concatenate(parts)[first - begin : bottom + REACH - begin]
        grow(window, self._progress)
        framed = frame(self, number)
        framed[above - top + 1 :][: bottom - above, 1:-1] = window[above - first : bottom - first]
        return framed

    def _objects(self, number: int, known: Any, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """A strip with a value for each object, before they grow; `numbers` (patch,) are those of its patches."""
        here = labelled(self._strips.framed(number, known), self._diagonal)
        values = here.patch_values()
        ids = self._strips.classes(values)
        coded = ids & (OBJECT - 1)
        wanted = self._wanted.among(ids) & (values != self._strips.outside)
        coded += np.where(wanted, (numbers + 1) * OBJECT, 0)
        coded[ids == self._wanted.border] = PENDING
        coded[values == self._strips.outside] = self.outside
        top, bottom = rows_of(self, number)
        return here.pixels(coded)[1 : bottom - top + 1, 1:-1]

    def _near(self, number: int) -> range:
        """The strips of the rows that objects may reach a strip from, or the row above it."""
        top, bottom = rows_of(self, number)
        first, last = max(top - 1 - REACH, 0), min(bottom + REACH, self.height) - 1
        return range(first // self.rows, last // self.rows + 1)


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


class _Made:
    """Keeps what was made last, since a strip is looked at for its neighbours too; nothing is made twice at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._found: dict[int, Future[NDArray[np.int64]]] = {}

    def get(self, number: int, most: int, make: Callable[[], NDArray[np.int64]]) -> NDArray[np.int64]:
        """What was made of that number, or what `make` gives; so many are kept."""
        with self._lock:
            found = self._found.get(number)
            if found is not None:
                known = found
            else:
                known = self._found[number] = Future()
                for oldest in list(self._found)[:-most]:
                    del self._found[oldest]
        if found is None:
            try:
                known.set_result(make())
            except BaseException as error:
                known.set_exception(error)
                raise
        return known.result()
