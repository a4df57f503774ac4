"""Patches of equal pixels: those of each strip by itself, on any machine, and what these are together.

A strip comes with the row above it, so that it has a row in common with the strip before: patches that share a run of
that row are one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..progress import Progress
from .strips import Strips, strip_count, swept

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Labelled:
    """The framed values (row, col) of a strip, and the patches in it, numbered from 0 in the order of their first run.

    Equal pixels beside each other in a row are a run: `starts` (run,) are the runs' first places in the flattened
    values, `run_of` (row, col) is each pixel's run, `patch_of` (run,) each run's patch. What is one patch only by way
    of other strips is several ones here: see `Seams`.
    """

    values: NDArray[Any]
    starts: Ints
    run_of: NDArray[np.int32]
    patch_of: Ints
    count: int

    @property
    def first_own_run(self) -> int:
        """The first run that is not of the row above."""
        return int(self.run_of[1, 0])

    @property
    def ends(self) -> tuple[Ints, Ints]:
        """The patches of the runs of the row above, and those of the runs of the last row."""
        return self.patch_of[: self.first_own_run], self.patch_of[self.run_of[-1, 0] :]

    def patch_values(self) -> NDArray[Any]:
        """What each patch holds."""
        values = np.empty(self.count, self.values.dtype)
        values[self.patch_of] = self.values.ravel()[self.starts]
        return values

    def sizes(self) -> Ints:
        """Pixels of each patch; those of the row above were counted in their own strip."""
        lengths = np.diff(self.starts, append=self.values.size)
        lengths[: self.first_own_run] = 0
        return np.bincount(self.patch_of, lengths, self.count).astype(np.int64)

    def pixels(self, of_patches: NDArray[Any]) -> NDArray[Any]:
        """What each patch has, as pixels (row, col), frame and all."""
        lengths = np.diff(self.starts, append=self.values.size)
        pixels: NDArray[Any] = np.repeat(of_patches[self.patch_of], lengths).reshape(self.values.shape)
        return pixels


def labelled(values: NDArray[Any], diagonal: bool = False) -> Labelled:
    """The patches of framed values. With `diagonal`, pixels that touch at a corner are of one patch too."""
    begins = np.ones(values.shape, bool)
    np.not_equal(values[:, 1:], values[:, :-1], out=begins[:, 1:])
    starts = np.flatnonzero(begins)
    run_of = np.cumsum(begins.ravel(), dtype=np.int32)
    run_of -= 1
    one, other = _joined(values, begins, run_of, diagonal)
    count, patch_of = _components(one, other, len(starts))
    return Labelled(values, starts, run_of.reshape(values.shape), patch_of, count)


def _joined(
    values: NDArray[Any], begins: NDArray[np.bool_], run_of: NDArray[np.int32], diagonal: bool
) -> tuple[Any, Any]:
    """Runs that touch runs of the row below and hold the same."""
    width = values.shape[1]
    joined = values[1:] == values[:-1]
    joined &= begins[1:] | begins[:-1]
    place = np.flatnonzero(joined)
    one, other = run_of[place], run_of[place + width]
    if not diagonal:
        return one, other
    crossing = begins[1:, 1:] & begins[:-1, 1:]
    ones, others = [one], [other]
    for down, up in ((1, 0), (0, 1)):  # columns of the pixel below and of the one above, around the corner
        touching = crossing & (values[1:, down : width - 1 + down] == values[:-1, up : width - 1 + up])
        row, column = np.nonzero(touching)
        ones.append(run_of[row * width + column + up])
        others.append(run_of[(row + 1) * width + column + down])
    return np.concatenate(ones), np.concatenate(others)


def _components(one: Any, other: Any, nodes: int) -> tuple[int, Ints]:
    """How many things there are when these of `nodes` are the same, and each one's, in the order of their first."""
    graph = coo_array((np.ones(len(one), np.int8), (one, other)), shape=(nodes, nodes)).tocsr()
    count, found = connected_components(graph, directed=False)
    return int(count), found.astype(np.int64)


@dataclass(frozen=True)
class Seam:
    """What the patches of a strip are together with those of the strips above.

    `number` (patch of the strip,) maps them to `count` patches, of which several may be one. Patches that reached the
    row above had numbers before: `moved` maps those to the new ones. `kept` (patch,) maps the new ones to those with
    which patches go on to the next strip, -1 for those that end here.
    """

    count: int
    number: Ints
    moved: Ints
    kept: Ints

    @property
    def ended(self) -> Ints:
        """Numbers of the patches that end here."""
        return np.flatnonzero(self.kept < 0)

    def summed(self, values: NDArray[Any]) -> NDArray[Any]:
        """Sums over the patches that have become one."""
        sums = np.zeros(self.count, values.dtype)
        np.add.at(sums, self.number, values)
        return sums

    def taken(self, values: NDArray[Any]) -> NDArray[Any]:
        """What is the same for all patches that have become one."""
        taken = np.empty(self.count, values.dtype)
        taken[self.number] = values
        return taken


class Seams:
    """Joins the patches of strips, from the top to the bottom of a raster."""

    def __init__(self, last: int) -> None:
        """`last` is the number of the last strip."""
        self._last = last
        self._carried: Ints = np.zeros(1, np.int64)
        self._open = 1

    def add(self, number: int, count: int, ends: tuple[Ints, Ints]) -> Seam:
        """Those of the next strip, which has `count`; `ends` as `Labelled` gives them."""
        upper, lower = ends
        joined, patches = _components(upper, count + self._carried, count + self._open)
        in_last_row = patches[:count][lower]
        going_on = np.zeros(joined, bool)
        if number < self._last:
            going_on[in_last_row] = True
        kept = np.where(going_on, np.cumsum(going_on) - 1, -1)
        self._carried, self._open = kept[in_last_row], int(going_on.sum())
        return Seam(joined, patches[:count], patches[count:], kept)


class Census:
    """All patches of a raster, numbered in the order in which they end; what it keeps grows with their number."""

    def __init__(self, strips: Strips, diagonal: bool, progress: Progress, words: str) -> None:
        def count(number: int, values: NDArray[Any], given: None) -> tuple[Ints, NDArray[Any], tuple[Ints, Ints]]:
            here = labelled(values, diagonal)
            return here.sizes(), here.patch_values(), here.ends

        seams = Seams(strip_count(strips) - 1)
        sizes, values, going = [], [], []
        numbers: list[Ints] = []
        carried, total = np.zeros(1, np.int64), 0
        for place, (own, held, ends) in swept(strips, count, progress, words):
            seam = seams.add(place, len(own), ends)
            size = seam.summed(own)
            np.add.at(size, seam.moved, carried)
            ended = seam.ended
            number = np.full(seam.count, -1, np.int64)
            number[ended] = np.arange(total, total + len(ended))
            total += len(ended)
            sizes.append(size[ended])
            values.append(seam.taken(held)[ended])
            carried = size[seam.kept >= 0]
            numbers.append(number)
            going.append(seam)
        for place in range(len(going) - 2, -1, -1):
            kept, moved = going[place].kept, going[place + 1].moved
            on = kept >= 0
            numbers[place][on] = numbers[place + 1][moved[kept[on]]]
        #: Pixels (patch,) and values (patch,) of the patches.
        self.sizes: Ints = np.concatenate(sizes)
        self.values: NDArray[Any] = np.concatenate(values)
        #: For each strip the numbers of the patches that it has by itself.
        self.numbers: list[Ints] = [number[seam.number] for number, seam in zip(numbers, going)]
        strips.saw(np.unique(self.values))

    def __len__(self) -> int:
        return len(self.sizes)
