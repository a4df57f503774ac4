"""Small patches merged into their largest neighbour, as gdal_sieve does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from .components import Census, Ints, Labelled, labelled
from .strips import Strips, swept


class Sieved:
    """Strips in which patches of fewer than `size` pixels hold what the largest patch beside them holds.

    Where that one is small too, its own largest neighbour counts, and so on; where no way leads to a patch of enough
    pixels, nothing changes. The first of several equally large ones counts, in the order of rows and columns. Nodata
    neither goes away nor spreads. The result is that of GDAL's sieve over the whole raster; what is kept in memory is
    a few numbers for each patch.
    """

    def __init__(self, strips: Strips, size: int, diagonal: bool, progress: Progress) -> None:
        self._strips, self._diagonal = strips, diagonal
        self.width, self.height, self.rows, self.dtype = strips.width, strips.height, strips.rows, strips.dtype
        outside = strips.outside

        def compare(number: int, values: NDArray[Any], given: tuple[Ints, Ints]) -> tuple[Ints, Ints, Ints]:
            return _larger(labelled(values, diagonal), *given, size, outside, diagonal)

        census = Census(strips, diagonal, progress, "Measuring patches")
        numbers, sizes = census.numbers, census.sizes
        largest: Ints = np.full(len(census), -1, np.int64)
        for _, (patch, neighbour, pixels) in swept(
            strips, compare, progress, "Comparing neighbours", lambda place: (numbers[place], sizes[numbers[place]])
        ):
            known = largest[patch]
            larger = (known < 0) | (pixels > sizes[known])
            largest[patch[larger]] = neighbour[larger]
        small = (sizes < size) & (census.values != outside)
        self._numbers, self._new_values = numbers, census.values[_targets(largest, small)]

    def __getstate__(self) -> dict[str, Any]:
        # What is known of all patches goes with each strip, as far as it concerns it.
        return {**self.__dict__, "_numbers": None, "_new_values": None}

    @property
    def outside(self) -> int:
        return self._strips.outside

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        return self._strips.classes(values)

    def saw(self, values: NDArray[Any]) -> None:
        """What there was is known already."""

    def known(self, number: int) -> tuple[Any, NDArray[Any]]:
        return self._strips.known(number), self._new_values[self._numbers[number]]

    def framed(self, number: int, known: tuple[Any, NDArray[Any]]) -> NDArray[Any]:
        below, values = known
        return labelled(self._strips.framed(number, below), self._diagonal).pixels(values)


def _larger(
    here: Labelled, numbers: Ints, sizes: Ints, size: int, outside: int, diagonal: bool
) -> tuple[Ints, Ints, Ints]:
    """The largest neighbour that this strip shows of each small patch: both their numbers, and its pixels.

    `numbers` and `sizes` (patch,) are those of the strip's patches among all of the raster.
    """
    one, other, order = (np.concatenate(parts) for parts in zip(*_neighbours(here, diagonal)))
    data = here.patch_values() != outside
    small = (sizes < size) & data
    of_small = small[here.patch_of]
    near = of_small[one] | of_small[other]
    one, other, order = here.patch_of[one[near]], here.patch_of[other[near]], order[near]
    differ = (numbers[one] != numbers[other]) & data[one] & data[other]
    one, other, order = one[differ], other[differ], order[differ]
    ways = [(a[small[a]], b[small[a]], order[small[a]]) for a, b in ((one, other), (other, one))]
    patch, neighbour, order = (np.concatenate(parts) for parts in zip(*ways))
    ranked = np.lexsort((order, -sizes[neighbour], numbers[patch]))
    patch, neighbour = patch[ranked], neighbour[ranked]
    first = np.flatnonzero(np.diff(numbers[patch], prepend=-1))
    patch, neighbour = patch[first], neighbour[first]
    return numbers[patch], numbers[neighbour], sizes[neighbour]


def _neighbours(here: Labelled, diagonal: bool) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Runs of different values beside each other, and when GDAL comes upon them, which decides between equal ones."""
    values, run_of = here.values, here.run_of.ravel().astype(np.int64)
    width = values.shape[1]
    begins = np.zeros(values.shape, bool)
    begins.ravel()[here.starts] = True

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
