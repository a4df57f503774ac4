"""Places of tiles chosen by chance: everywhere, in a part of the ground, class by class, at a distance from each other.

Tiles begin at whole pixels of a lattice, so that there are finitely many places. The part of them that may hold a tile
is found by halving: cells of places of which none fits are dropped, which leaves little to be drawn in vain even where
the ground asked for is small or torn. What is drawn hangs on the seed, the lattice and the order of the layers alone:
only numbers that NumPy promises to keep the same are used.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np
import numpy.typing as npt

from ..errors import OptionError
from ..progress import Progress
from .grid import WHOLE, Transform, map_to_pixel, pixel_to_map

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

#: What is known of the places of a cell: none of them fits, some may, all do.
NONE, SOME, ALL = -1, 0, 1
#: Judges cells (n, 4): one of these for each.
Judge = Callable[[Ints], Ints]
#: Tells which places (n, 2) fit.
Test = Callable[[Ints], Bools]

#: Cells that are looked at in one go at most; then the halving ends.
MOST_CELLS = 8192
#: Part of the places left that may be unsure when the halving ends.
UNSURE = 0.2
#: Up to so many places they are put into a random order, and none is left untried; of more, some are drawn.
SHUFFLED = 1 << 20
#: Places drawn at once, at least and at most, and in a row without one that fits, before no more is hoped for.
BATCH = 256, 16384
BARREN = 200_000
#: Places of a list that are asked for at most.
MOST_LISTED = 1 << 20


@dataclass(frozen=True)
class Lattice:
    """Where tiles may begin: at the whole pixels of a `width` × `height` grid that holds them wholly.

    `tile_width` and `tile_height` are real numbers of pixels.
    """

    transform: Transform
    width: int
    height: int
    tile_width: float
    tile_height: float

    def __post_init__(self) -> None:
        if min(self.places) < 1:
            raise OptionError(
                f"The tile ({self.tile_width:.10g} × {self.tile_height:.10g} px) must fit into the raster, which has "
                f"{self.width} × {self.height} px.",
                "Use smaller tiles.",
            )

    @property
    def places(self) -> tuple[int, int]:
        """Number of places across and down."""
        return (
            math.floor(self.width - self.tile_width * (1 - WHOLE)) + 1,
            math.floor(self.height - self.tile_height * (1 - WHOLE)) + 1,
        )

    @property
    def size(self) -> Floats:
        """A tile's width and height (2,) in pixels."""
        return np.array([self.tile_width, self.tile_height])

    def corners(self, offsets: Ints) -> Floats:
        """Map coordinates (n, 4, 2) of the corners of tiles that begin at offsets (n, 2) of (x, y)."""
        return self.rectangles(np.concatenate([offsets, offsets + self.size], 1))

    def centres(self, offsets: Ints) -> Floats:
        """Map coordinates (n, 2) of the tiles' centres."""
        x, y = (offsets + self.size / 2).T
        return pixel_to_map(self.transform, x, y)

    def around(self, points: Floats) -> tuple[Ints, Bools]:
        """Offsets (n, 2) of the tiles whose centres are nearest to map points (n, 2), and which lie on the lattice."""
        known: Bools = np.asarray(np.isfinite(points).all(1))
        starts = map_to_pixel(self.transform, np.where(known[:, None], points, 0.0)) - self.size / 2
        offsets = np.floor(starts + 0.5 + 1e-6).astype(np.int64)
        return offsets, known & np.asarray(((offsets >= 0) & (offsets < self.places)).all(1))

    def rectangles(self, pixels: Floats) -> Floats:
        """Map coordinates (n, 4, 2) of the corners of rectangles (n, 4) of left, top, right, bottom in pixels."""
        left, top, right, bottom = pixels.T
        return pixel_to_map(
            self.transform, np.stack([left, right, right, left], 1), np.stack([top, top, bottom, bottom], 1)
        )

    def hulls(self, cells: Ints) -> Floats:
        """Rectangles (n, 4) in pixels that hold every tile of the cells (n, 4)."""
        return np.concatenate([cells[:, :2], cells[:, 2:] - 1 + self.size], 1)

    def cores(self, cells: Ints) -> tuple[Floats, Bools]:
        """Rectangles (n, 4) in pixels that lie in every tile of the cells, and which cells (n,) have one."""
        cores = np.concatenate([cells[:, 2:] - 1, cells[:, :2] + self.size], 1)
        return cores, np.asarray((cores[:, 2:] > cores[:, :2]).all(1))

    def middles(self, cells: Ints) -> Floats:
        """Rectangles (n, 4) in pixels around the centres of the cells' tiles, half a pixel beyond them."""
        return np.asarray(cells + np.tile(self.size / 2 - 0.5, 2), dtype=np.float64)


def every_place(lattice: Lattice) -> Ints:
    """All places of a lattice as one cell (1, 4): first x and y, and those after the last."""
    return np.array([[0, 0, *lattice.places]], dtype=np.int64)


def fitting(cells: Ints, judge: Judge, progress: Progress) -> Ints:
    """Cells (n, 4) with the places of `cells` that fit, and few that do not; none where no place fits."""
    sure: list[Ints] = []
    unsure = cells
    certain = 0
    while len(unsure):
        progress.check()
        verdicts = judge(unsure)
        sure.append(unsure[verdicts == ALL])
        certain += int(_sizes(sure[-1]).sum())
        unsure = unsure[verdicts == SOME]
        left = int(_sizes(unsure).sum())
        if left <= UNSURE * (certain + left) or 4 * len(unsure) > MOST_CELLS or left == len(unsure):
            break
        unsure = _halved(unsure)
    return np.concatenate([*sure, unsure])


def _sizes(cells: Ints) -> Ints:
    sizes: Ints = (cells[:, 2:] - cells[:, :2]).prod(1)
    return sizes


def _halved(cells: Ints) -> Ints:
    """The cells halved both ways, without the halves that hold nothing."""
    x0, y0, x1, y1 = cells.T
    x, y = (x0 + x1 + 1) // 2, (y0 + y1 + 1) // 2
    parts = np.stack([[x0, y0, x, y], [x, y0, x1, y], [x0, y, x, y1], [x, y, x1, y1]]).transpose(2, 0, 1)
    flat: Ints = parts.reshape(-1, 4)
    return flat[(flat[:, 2:] > flat[:, :2]).all(1)]


class Draws(Protocol):
    """Places in a random order; `total` is how many there are about."""

    total: int

    def next(self, count: int) -> Ints:
        """So many more offsets (n, 2), or fewer; none at the end."""


class Drawn:
    """Places of cells in a random order, each once where there are few, else with the odd one twice, without an end."""

    def __init__(self, cells: Ints, seed: int, stream: int = 0) -> None:
        self._cells = cells
        self._bits = np.random.PCG64([seed, stream])
        self._ends = np.cumsum(_sizes(cells))
        self.total = int(self._ends[-1]) if len(cells) else 0
        self._order: Optional[Ints] = None
        self._place = 0
        if self.total <= SHUFFLED:
            self._order = np.argsort(self._raw(self.total), kind="stable")

    def next(self, count: int) -> Ints:
        if self._order is not None:
            numbers = self._order[self._place : self._place + count]
            self._place += len(numbers)
        else:
            numbers = ((self._raw(count) >> np.uint64(11)) * 2.0**-53 * self.total).astype(np.int64)
        cell = np.searchsorted(self._ends, numbers, side="right")
        x0, y0, x1, _ = self._cells[cell].T
        inner = numbers - (self._ends[cell] - _sizes(self._cells)[cell])
        return np.stack([x0 + inner % (x1 - x0), y0 + inner // (x1 - x0)], 1)

    def _raw(self, count: int) -> npt.NDArray[np.uint64]:
        return np.asarray(self._bits.random_raw(count), dtype=np.uint64)


class Listed:
    """Places in the order of a list of `total`: `fetch` gives the first so many, or all."""

    def __init__(self, fetch: Callable[[int], Ints], first: int, total: int) -> None:
        self.total = total
        self._fetch, self._most, self._place = fetch, first, 0
        self._list = fetch(first)

    def next(self, count: int) -> Ints:
        if self._place >= len(self._list) >= self._most and self._most < MOST_LISTED:
            # More of all classes are read anew: that is rare, and keeps memory small.
            self._most = min(16 * self._most, MOST_LISTED)
            self._list = self._fetch(self._most)
        offsets = self._list[self._place : self._place + count]
        self._place += len(offsets)
        return offsets


class Spacing:
    """Keeps tiles apart: their centres by a distance in map units, or only two of them from the same place."""

    def __init__(self, distance: Optional[float]) -> None:
        self._distance = distance or 0.0
        self._cells: defaultdict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)

    def free(self, x: float, y: float) -> bool:
        """Whether a centre is far enough from all that were taken."""
        if not self._distance:
            return (x, y) not in self._cells
        column, row = self._cell(x, y)
        least = self._distance**2 * (1 - WHOLE)
        return all(
            (x - u) ** 2 + (y - v) ** 2 >= least
            for right in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for u, v in self._cells.get((right, down), ())
        )

    def take(self, x: float, y: float) -> bool:
        """Take a centre where it is free; whether it was."""
        if not self.free(x, y):
            return False
        self._cells[self._cell(x, y)].append((x, y))
        return True

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        if not self._distance:
            return (x, y)  # type: ignore[return-value]
        return math.floor(x / self._distance), math.floor(y / self._distance)


def sample(draws: Draws, count: int, lattice: Lattice, test: Test, spacing: Spacing, progress: Progress) -> Ints:
    """Offsets (n, 2) of `count` tiles that pass the test and keep their distance; fewer where no more are found."""
    found: list[list[int]] = []
    tried = barren = 0
    while len(found) < count and barren < BARREN:
        progress.check()
        rate = max(len(found), 1) / max(tried, 1) if tried else 1.0
        offsets = draws.next(int(min(max(1.2 * (count - len(found)) / rate, BATCH[0]), BATCH[1])))
        if not len(offsets):
            break
        centres = lattice.centres(offsets).tolist()
        free = np.array([spacing.free(*centre) for centre in centres], dtype=bool)
        fits = free.copy()
        if free.any():
            fits[free] = test(offsets[free])
        before = len(found)
        for n in np.flatnonzero(fits).tolist():
            if len(found) < count and spacing.take(*centres[n]):
                found.append(offsets[n].tolist())
        tried += len(offsets)
        barren = barren + len(offsets) if len(found) == before else 0
        progress.update(len(found), count, "Choosing tiles")
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def shared_out(count: int, names: list[str]) -> dict[str, int]:
    """A number of tiles for each name, equal but for one; those first in the list get what is over."""
    each, over = divmod(count, len(names))
    return {name: each + (place < over) for place, name in enumerate(names)}


def chances(seed: int, numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """A random number for each number (n,), the same for the same seed whatever else is asked: SplitMix64 of Steele,
    Lea and Flood 2014, "Fast splittable pseudorandom number generators"."""
    state = (numbers + np.uint64(1) + (np.uint64(seed) << np.uint64(40))) * np.uint64(0x9E3779B97F4A7C15)
    state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(state ^ (state >> np.uint64(31)))
