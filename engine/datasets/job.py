"""The tiles of a plan made and measured, in threads or on other machines; a run that was stopped is gone on with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from itertools import chain
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..execution import at_once, crew, is_local, ordered_map, worker_count
from ..imagery.stack import Band, RasterStack
from ..imagery.unchanged import check_unchanged
from ..progress import Progress
from .cutting import Chunk, Cutter
from .plan import Plan, chunks
from .spots import Spots
from .statistics import Moments, merged
from .stretch import Stretch

#: Tiles that go to another machine together, since every errand costs milliseconds: as many, or fewer where otherwise
#: some machines would have nothing to do.
ERRAND_TILES = 64
ERRANDS = 2

#: What comes of a chunk: its reach, and its moments where it counts.
_Made = tuple[int, Optional[list[Moments]]]


class _Errand:
    """Makes several chunks one after the other."""

    def __init__(self, cutter: Cutter) -> None:
        self.cutter = cutter

    def __call__(self, chunks: tuple[Chunk, ...]) -> list[_Made]:
        return [self.cutter(chunk) for chunk in chunks]


class Job:
    """Has the tiles of a plan made by a cutter, chunk by chunk."""

    def __init__(self, stack: RasterStack, plan: Plan, spots: Spots, cutter: Cutter) -> None:
        self.stack, self.plan, self.spots, self.cutter = stack, plan, spots, cutter
        self.writer = cutter.writer
        self.counted = plan.in_statistics()

    def run(self, progress: Progress) -> list[Moments]:
        """Write what is missing; returns the moments of each band, and then for REGRESSION of the target."""
        plan, place, tiles = self.plan, self.writer.place, self.writer.tiles
        totals = self.cutter.no_moments()
        noted = 0
        for parts in place.journaled():
            merged(totals, [Moments(*part) for part in parts])
            noted += 1
        tiles.prepare()
        present = tiles.present(self._tiles_of_chunks(noted))
        if noted or present.any():
            progress.message(f"Going on with a half-made dataset: {int(present.sum())} of {len(plan)} tiles are there.")
        try:
            with crew(self.cutter.options.workers) as executor:
                for reach, parts in self._made(executor, self._chunks(noted, present), progress):
                    check_unchanged(now=False)
                    if parts is not None:
                        place.note([part.to_list() for part in parts])
                        merged(totals, parts)
                        noted += 1
                    progress.update(reach, len(plan), "Exporting tiles")
        except BaseException:
            if not noted:
                tiles.forget()
            raise
        return totals

    def _made(self, executor: Executor, todo: Iterator[Chunk], progress: Progress) -> Iterable[_Made]:
        """What comes of the chunks, in their order. Neither the tiles nor the moments depend on what goes together."""
        if is_local():
            ahead = 2 * (self.cutter.options.workers or worker_count())
            return ordered_map(executor, self.cutter, todo, progress, ahead)
        errands = ordered_map(executor, _Errand(self.cutter), self._together(todo), progress)
        return chain.from_iterable(errands)

    def _together(self, todo: Iterator[Chunk]) -> Iterator[tuple[Chunk, ...]]:
        gathered: list[Chunk] = []
        for chunk in todo:
            gathered.append(chunk)
            wanted = min(ERRAND_TILES, len(self.plan) // (ERRANDS * at_once()))
            if sum(len(each.slots) for each in gathered) >= wanted:
                yield tuple(gathered)
                gathered = []
        if gathered:
            yield tuple(gathered)

    def _tiles_of_chunks(self, count: int) -> NDArray[np.bool_]:
        """Which tiles are in the first chunks, so many of them."""
        found = np.zeros(len(self.plan), dtype=bool)
        for _, tiles in zip(range(count), chunks(self.plan, self.stack)):
            found[tiles] = True
        return found

    def _chunks(self, noted: int, present: NDArray[np.bool_]) -> Iterator[Chunk]:
        """What is to be done: all of the chunks that are not noted, and what is missing of the others."""
        plan, reach = self.plan, 0
        for number, tiles in enumerate(chunks(plan, self.stack)):
            reach += len(tiles)
            missing, count = ~present[tiles], number >= noted
            if not count:
                tiles, missing = tiles[missing], missing[missing]
            if len(tiles):
                yield Chunk(
                    reach,
                    count,
                    self.spots[int(plan.grid_of[tiles[0]])],
                    tuple(map(self.writer.tiles.slot, tiles.tolist())),
                    plan.windows[tiles],
                    self.counted[tiles],
                    missing,
                    None if plan.objects is None else plan.objects[tiles],
                )


def written_bands(stack: RasterStack, stretch: Optional[Stretch]) -> tuple[Band, ...]:
    """The bands as the tiles hold them."""
    if stretch is None:
        name = stack.dtype.name
        return tuple(Band(b.name, name, b.nodata, b.description, b.colour) for b in stack.bands)
    zeros = stretch.keeps_zero
    return tuple(
        Band(b.name, "uint8", 0.0 if zero else None, b.description, b.colour) for b, zero in zip(stack.bands, zeros)
    )
