"""The tiles of a plan made and measured, in threads or on other machines; a run that was stopped is gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..execution import crew, ordered_map, worker_count
from ..imagery.stack import Band, RasterStack
from ..imagery.unchanged import check_unchanged
from ..progress import Progress
from .cutting import Chunk, Cutter
from .plan import Plan, chunks
from .spots import Spots
from .statistics import Moments, merged
from .stretch import Stretch


class Job:
    """Has the tiles of a plan made by a cutter, chunk by chunk."""

    def __init__(self, stack: RasterStack, plan: Plan, spots: Spots, cutter: Cutter) -> None:
        self.stack, self.plan, self.spots, self.cutter = stack, plan, spots, cutter
        self.writer = cutter.writer
        self.counted = plan.in_statistics()

    def run(self, progress: Progress) -> list[Moments]:
        """Write what is missing; returns the moments of each band, and then for REGRESSION of the target."""
        plan, place, tiles = self.plan, self.writer.place, self.writer.tiles
        workers = self.cutter.options.workers
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
            with crew(workers) as executor:
                ahead = 2 * (workers or worker_count())
                for reach, parts in ordered_map(executor, self.cutter, self._chunks(noted, present), progress, ahead):
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
