"""Small patches merged into their largest neighbour, as gdal_sieve does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from .components import Census, Ints, Labelled, Labeller
from .strips import Strip, Strips


class Sieved:
    """Strips in which patches of fewer than `size` pixels hold what the largest patch beside them holds.

    Where that one is small too, its own largest neighbour counts, and so on; where no way leads to a patch of enough
    pixels, nothing changes. The first of several equally large ones counts, in the order of rows and columns. Nodata
    neither goes away nor spreads. The result is that of GDAL's sieve over the whole raster; what is kept in memory is
    a few numbers for each patch.
    """

    def __init__(self, strips: Strips, size: int, diagonal: bool, progress: Progress) -> None:
        self._strips, self._diagonal = strips, diagonal
        self.width, self.height, self.dtype = strips.width, strips.height, strips.dtype
        self._census = Census(strips, diagonal, progress, "Measuring patches")
        small = (self._census.sizes < size) & (self._census.values != strips.outside)
        self._largest: Ints = np.full(len(self._census), -1, np.int64)
        labeller = Labeller(strips, diagonal)
        for place, strip in enumerate(strips):
            labelled = labeller.add(strip)
            self._compare(labelled, self._census.numbers(place, labelled), small)
            progress.update(strip.top + len(strip.values), strips.height, "Comparing neighbours")
        self._new_values = self._census.values[_targets(self._largest, small)]

    @property
    def outside(self) -> int:
        return self._strips.outside

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        return self._strips.classes(values)

    def __iter__(self) -> Iterator[Strip]:
        labeller = Labeller(self._strips, self._diagonal)
        for place, strip in enumerate(self._strips):
            labelled = labeller.add(strip)
            sieved = labelled.own(self._new_values[self._census.numbers(place, labelled)])
            yield Strip(strip.top, sieved[: len(strip.values)])

    def _compare(self, labelled: Labelled, numbers: Ints, small: NDArray[np.bool_]) -> None:
        """Note the largest neighbour of each small patch, as far as this strip shows it."""
        one, other, order = (np.concatenate(parts) for parts in zip(*_neighbours(labelled, self._diagonal)))
        one, other = numbers[one], numbers[other]
        data = self._census.values != self._strips.outside
        differ = (one != other) & data[one] & data[other]
        one, other, order = one[differ], other[differ], order[differ]
        ways = [(a[small[a]], b[small[a]], order[small[a]]) for a, b in ((one, other), (other, one))]
        patch, neighbour, order = (np.concatenate(parts) for parts in zip(*ways))
        if not len(patch):
            return
        sizes = self._census.sizes
        ranked = np.lexsort((order, -sizes[neighbour], patch))
        patch, neighbour = patch[ranked], neighbour[ranked]
        first = np.flatnonzero(np.diff(patch, prepend=-1))
        patch, neighbour = patch[first], neighbour[first]
        known = self._largest[patch]
        larger = (known < 0) | (sizes[neighbour] > sizes[known])
        self._largest[patch[larger]] = neighbour[larger]


def _neighbours(labelled: Labelled, diagonal: bool) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Runs of different values beside each other, and when GDAL comes upon them, which decides between equal ones."""
    values, run_of = labelled.values, labelled.run_of.ravel().astype(np.int64)
    width = values.shape[1]
    begins = np.zeros(values.shape, bool)
    begins.ravel()[labelled.starts] = True

    def pairs(differ: NDArray[np.bool_], column: int, up: int, aside: int, turn: int) -> tuple[Ints, Ints, Ints]:
        """Of pixels below the first row, from `column` on, where they differ from those `up` rows above and aside."""
        row, across = np.nonzero(differ)
        place = (row + 1) * width + across + column
        return run_of[place], run_of[place - up * width + aside], 4 * place + turn

    either = begins[1:] | begins[:-1]
    yield pairs(either & (values[1:] != values[:-1]), 0, 1, 0, 0)
    if diagonal:
        differ = values[1:, 1:] != values[:-1, :-1]
        yield pairs(differ & (begins[1:, 1:] | begins[:-1, :-1]), 1, 1, -1, 1)
        differ = values[1:, :-1] != values[:-1, 1:]
        yield pairs(differ & (begins[1:, :-1] | begins[:-1, 1:]), 0, 1, 1, 2)
    yield pairs(begins[1:, 1:], 1, 0, -1, 3)


def _targets(largest: Ints, small: NDArray[np.bool_]) -> Ints:
    """The patch that each patch becomes part of, which may be itself."""
    own = np.arange(len(largest))
    target = np.where(small & (largest >= 0), largest, own)
    for _ in range(len(largest).bit_length()):
        further = target[target]
        if np.array_equal(further, target):
            break
        target = further
    return np.where(small[target], own, target)
