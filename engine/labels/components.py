"""Patches of equal pixels, found strip by strip with no more in hand than what reaches into the next one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..progress import Progress
from .strips import Strip, Strips

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Labelled:
    """A strip and the patches in it, numbered from 0 in the order of their first run.

    `values` (row, col) has the row above as its first row, a column of outside on either side, and below the raster's
    last row a row of outside. Equal pixels beside each other in a row are a run: `starts` (run,) are the runs' first
    places in the flattened values, `run_of` (row, col) is each pixel's run, `patch_of` (run,) each run's patch.

    Patches that reached the row above had numbers before: `moved` maps those to the numbers here. `kept` (patch,) maps
    the numbers here to those with which patches go on to the next strip, -1 for those that end here.
    """

    values: NDArray[Any]
    starts: Ints
    run_of: NDArray[np.int32]
    patch_of: Ints
    count: int
    moved: Ints
    kept: Ints

    @property
    def ended(self) -> Ints:
        """Numbers of the patches that end here."""
        return np.flatnonzero(self.kept < 0)

    @property
    def first_own_run(self) -> int:
        """The first run that is not of the row above."""
        return int(self.run_of[1, 0])

    def lengths(self) -> Ints:
        """Pixels of each run; 0 for those of the row above, which were counted in their own strip."""
        lengths = np.diff(self.starts, append=self.values.size)
        lengths[: self.first_own_run] = 0
        return lengths

    def own(self, of_runs: NDArray[Any]) -> NDArray[Any]:
        """What each run has, as the strip's own pixels (row, col) without the frame."""
        lengths = np.diff(self.starts, append=self.values.size)
        pixels: NDArray[Any] = np.repeat(of_runs, lengths).reshape(self.values.shape)
        return pixels[1:, 1:-1]


class Labeller:
    """Finds the patches of strips that are added from the top to the bottom of a raster."""

    def __init__(self, strips: Strips, diagonal: bool = False) -> None:
        """With `diagonal`, pixels that touch at a corner are of one patch too."""
        self._width, self._height = strips.width + 2, strips.height
        self._outside, self._diagonal = strips.outside, diagonal
        self._above = np.full(self._width, strips.outside, strips.dtype)
        self._carried: Ints = np.zeros(1, np.int64)
        self._open = 1

    def add(self, strip: Strip) -> Labelled:
        """The next strip's patches."""
        rows, last = len(strip.values), strip.top + len(strip.values) == self._height
        values = np.full((rows + 1 + last, self._width), self._outside, self._above.dtype)
        values[0] = self._above
        values[1 : rows + 1, 1:-1] = strip.values
        begins = np.ones(values.shape, bool)
        np.not_equal(values[:, 1:], values[:, :-1], out=begins[:, 1:])
        starts = np.flatnonzero(begins)
        run_of = np.cumsum(begins.ravel(), dtype=np.int32)
        run_of -= 1
        one, other = self._joined(values, begins, run_of)
        above = np.arange(len(self._carried))
        runs = len(starts)
        nodes = runs + self._open
        one, other = np.concatenate([one, above]), np.concatenate([other, runs + self._carried])
        graph = coo_array((np.ones(len(one), np.int8), (one, other)), shape=(nodes, nodes)).tocsr()
        count, patches = connected_components(graph, directed=False)
        patches = patches.astype(np.int64)
        in_last_row = patches[run_of[-self._width] : runs]
        going_on = np.zeros(count, bool)
        if not last:
            going_on[in_last_row] = True
        kept = np.where(going_on, np.cumsum(going_on) - 1, -1)
        moved, self._open = patches[runs:], int(going_on.sum())
        self._above, self._carried = values[-1].copy(), kept[in_last_row]
        return Labelled(values, starts, run_of.reshape(values.shape), patches[:runs], int(count), moved, kept)

    def _joined(self, values: NDArray[Any], begins: NDArray[np.bool_], run_of: NDArray[np.int32]) -> tuple[Any, Any]:
        """Runs that touch runs of the row below and hold the same."""
        width = self._width
        joined = values[1:] == values[:-1]
        joined &= begins[1:] | begins[:-1]
        place = np.flatnonzero(joined)
        one, other = run_of[place], run_of[place + width]
        if not self._diagonal:
            return one, other
        crossing = begins[1:, 1:] & begins[:-1, 1:]
        ones, others = [one], [other]
        for down, up in ((1, 0), (0, 1)):  # columns of the pixel below and of the one above, around the corner
            touching = crossing & (values[1:, down : width - 1 + down] == values[:-1, up : width - 1 + up])
            row, column = np.nonzero(touching)
            ones.append(run_of[row * width + column + up])
            others.append(run_of[(row + 1) * width + column + down])
        return np.concatenate(ones), np.concatenate(others)


class Census:
    """All patches of a raster, numbered in the order in which they end; what it keeps grows with their number."""

    def __init__(self, strips: Strips, diagonal: bool, progress: Progress, words: str) -> None:
        self.diagonal = diagonal
        labeller = Labeller(strips, diagonal)
        sizes, values, self._numbers, going = [], [], [], []
        carried, total = np.zeros(1, np.int64), 0
        for strip in strips:
            labelled = labeller.add(strip)
            size = np.bincount(labelled.patch_of, labelled.lengths(), labelled.count).astype(np.int64)
            np.add.at(size, labelled.moved, carried)
            ended = labelled.ended
            number = np.full(labelled.count, -1, np.int64)
            number[ended] = np.arange(total, total + len(ended))
            total += len(ended)
            value = np.empty(labelled.count, strips.dtype)
            value[labelled.patch_of] = labelled.values.ravel()[labelled.starts]
            sizes.append(size[ended])
            values.append(value[ended])
            carried = size[labelled.kept >= 0]
            self._numbers.append(number)
            going.append((labelled.kept, labelled.moved))
            progress.update(strip.top + len(strip.values), strips.height, words)
        for place in range(len(going) - 2, -1, -1):
            kept, moved = going[place][0], going[place + 1][1]
            on = kept >= 0
            self._numbers[place][on] = self._numbers[place + 1][moved[kept[on]]]
        #: Pixels (patch,) and values (patch,) of the patches.
        self.sizes: Ints = np.concatenate(sizes)
        self.values: NDArray[Any] = np.concatenate(values)

    def __len__(self) -> int:
        return len(self.sizes)

    def numbers(self, strip: int, labelled: Labelled) -> Ints:
        """The number of the patch of each run of a strip, counted from 0, that was labelled alike."""
        numbers: Ints = self._numbers[strip][labelled.patch_of]
        return numbers
