"""A dataset written from the tiles of others: what converting, merging, appending and splitting share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..execution import ordered_map, threads, worker_count
from ..labels.layers import Layer
from ..models.tiles import valid_values
from ..progress import Progress
from ..remote.workplace import workplace_of
from .contents import Blueprint, TileContent
from .features import Features
from .manifest import FILE_NAME, BandEntry, Manifest, TargetEntry
from .origins import TileSource
from .statistics import Moments, merged, moments_of
from .stretch import Stretch
from .workplace import Workplace, writing_to
from .writing import DatasetWriter, Origin, check_blueprint

#: Tiles of a chunk of work, whatever the machine, so that a run can be resumed.
CHUNK_TILES = 64
TRAIN = "train"
#: The kinds of files that tiles have of their own.
OWN_FILES = frozenset({"image", "mask", "instances", "target"})
#: Makes of the content of a source's tile that of the new one; gets the new tile's number. Called from threads.
Change = Callable[[int, TileContent], TileContent]


def assemble(
    source: TileSource,
    blueprint: Blueprint,
    output: Path,
    origin: Origin,
    progress: Progress,
    *,
    numbers: Optional[NDArray[np.int64]] = None,
    features: Optional[Features] = None,
    stretch: Optional[Stretch] = None,
    change: Optional[Change] = None,
    copied: frozenset[str] = frozenset(),
    place: Optional[Workplace] = None,
    workers: Optional[int] = None,
    words: str = "Writing tiles",
) -> Manifest:
    """Write the dataset of a blueprint from the tiles of a source, in threads; a run that was stopped is gone on with.

    `numbers` (n,) are the places in the source of the blueprint's tiles, in rising order; None means all of them.
    `features` are those of the new tiles in their order, by default the source's. `stretch` makes 8 bits of the
    images; `change` then makes the content of the new tile of what was read. Kinds of files in `copied` (`image`,
    `mask`, `instances`, `target`) are copied to the byte where the source has them as files. Statistics are measured
    over the training tiles as they are written. `place` is entered already where it is
    given. Raises OptionError or InputError before anything is written for what the format cannot hold.
    """
    check_blueprint(blueprint)
    if numbers is None:
        numbers = np.arange(len(blueprint.entries))
    if features is None:
        features = ChosenFeatures(source.features, numbers)
    entered = workplace_of(output, origin.fingerprint, progress) if place is None else nullcontext(place)
    with entered as workplace, writing_to(output):
        work = _Assembly(source, DatasetWriter(blueprint, workplace), numbers, stretch, change, copied)
        moments = work.run(progress, workers, words)
        bands = len(blueprint.bands)
        return work.writer.finish(
            features,
            [band.statistics() for band in moments[:bands]],
            origin,
            progress,
            _target(blueprint, source.target, moments[bands:]),
            stretch.to_json() if stretch else source.stretch,
        )


def result_of(output: Path, manifest: Manifest, complete: bool) -> dict[str, Any]:
    """What a task that makes a dataset returns."""
    return {
        "tile_count": manifest.tile_count,
        "manifest": str(output / FILE_NAME),
        "output": str(output),
        "splits": {name: split["count"] for name, split in manifest.splits.items()},
        "complete": complete,
    }


@dataclass(frozen=True)
class ChosenFeatures:
    """Features of others, those at the rising places `numbers` (n,)."""

    features: Features
    numbers: NDArray[np.int64]

    @property
    def crs(self) -> Any:
        return self.features.crs

    @property
    def kinds(self) -> Mapping[str, str]:
        return self.features.kinds

    def parts(self) -> Iterator[Layer]:
        start = taken = 0
        for part in self.features.parts():
            end = int(np.searchsorted(self.numbers, start + len(part)))
            if end > taken:
                rows = self.numbers[taken:end] - start
                columns = {name: values[rows] for name, values in part.columns.items()}
                yield replace(part, geometry=part.geometry[rows], columns=columns)
            start, taken = start + len(part), end


@dataclass
class _Chunk:
    first: int
    missing: list[bool]
    count: bool


class _Assembly:
    """Reads, changes, measures and writes the tiles of a source."""

    def __init__(
        self,
        source: TileSource,
        writer: DatasetWriter,
        numbers: NDArray[np.int64],
        stretch: Optional[Stretch],
        change: Optional[Change],
        copied: frozenset[str],
    ) -> None:
        self.source, self.writer, self.numbers = source, writer, numbers
        self.blueprint = writer.blueprint
        self.stretch, self.change, self.copied = stretch, change, copied
        self.count = len(self.blueprint.entries)
        self.bands = _entries_of(self.blueprint)
        self.old_bands = _entries_of(source.blueprint)
        self.training = training_tiles(self.blueprint)
        self.has_target = self.blueprint.task == "REGRESSION"

    def run(self, progress: Progress, workers: Optional[int], words: str) -> list[Moments]:
        """Write what is missing; returns the moments of each band, and then for REGRESSION of the target."""
        self.progress = progress
        place, tiles = self.writer.place, self.writer.tiles
        totals = self._no_moments()
        noted = 0
        for parts in place.journaled():
            merged(totals, [Moments(*part) for part in parts])
            noted += 1
        tiles.prepare()
        present = tiles.present(np.arange(self.count) < noted * CHUNK_TILES)
        if noted or present.any():
            progress.message(
                f"Going on with a half-made dataset: {int(present.sum())} of {self.count} tiles are there."
            )
        try:
            with threads(workers) as executor:
                ahead = 2 * (workers or worker_count())
                for chunk, parts in ordered_map(executor, self._work, self._chunks(noted, present), progress, ahead):
                    if chunk.count:
                        place.note([part.to_list() for part in parts])
                        merged(totals, parts)
                        noted += 1
                    progress.update(chunk.first + len(chunk.missing), self.count, words)
        except BaseException:
            if not noted:
                tiles.forget()
            raise
        return totals

    def _chunks(self, noted: int, present: NDArray[np.bool_]) -> Iterator[_Chunk]:
        for number, first in enumerate(range(0, self.count, CHUNK_TILES)):
            yield _Chunk(first, (~present[first : first + CHUNK_TILES]).tolist(), number >= noted)

    def _work(self, chunk: _Chunk) -> tuple[_Chunk, list[Moments]]:
        totals = self._no_moments()
        for number, missing in enumerate(chunk.missing, chunk.first):
            counted = chunk.count and bool(self.training[number])
            if not missing and not counted:
                continue
            self.progress.check()
            content = self._content(number)
            if missing:
                self.writer.write(number, content)
            if counted:
                merged(totals, self._moments(number, content))
        self.writer.place.settle()
        return chunk, totals

    def _content(self, number: int) -> TileContent:
        """The new tile: read, stretched, changed."""
        place = int(self.numbers[number])
        content = self.source.read(place)
        if self.stretch is not None:
            valid = valid_values(content.pixels, self.old_bands)
            content = replace(content, pixels=self.stretch.apply(content.pixels, valid))
        if self.change is not None:
            content = self.change(number, content)
        if self.copied:
            files = self.source.files_of(place)
            content = replace(content, files={kind: path for kind, path in files.items() if kind in self.copied})
        return content

    def _moments(self, number: int, content: TileContent) -> list[Moments]:
        pixels = _by_band(content.pixels)
        valid = _by_band(valid_values(content.pixels, self.bands))
        found = moments_of(pixels, None if valid.all() else valid)
        if self.has_target:
            values = content.mask
            if values is None:
                value = self.blueprint.entries[number].value
                values = np.array([np.nan if value is None else value])
            found += moments_of(values.reshape(1, -1), None)
        return found

    def _no_moments(self) -> list[Moments]:
        return [Moments() for _ in range(len(self.blueprint.bands) + self.has_target)]


def training_tiles(blueprint: Blueprint) -> NDArray[np.bool_]:
    """Which tiles the statistics are of (n,): the training split, or all where there is none."""
    entries = blueprint.entries
    training = np.fromiter((entry.split == TRAIN for entry in entries), dtype=bool, count=len(entries))
    return training if training.any() else np.ones(len(entries), dtype=bool)


def _target(blueprint: Blueprint, known: Optional[TargetEntry], moments: list[Moments]) -> Optional[TargetEntry]:
    if not moments:
        return None
    statistics = moments[0].statistics()
    name = known.name if known is not None else blueprint.value_name or "value"
    of = "tile" if blueprint.mask is None else "pixel"
    return TargetEntry(name, statistics.mean, statistics.std, statistics.min, statistics.max, of)


def _entries_of(blueprint: Blueprint) -> tuple[BandEntry, ...]:
    return tuple(BandEntry(band.name, band.dtype, band.nodata) for band in blueprint.bands)


def _by_band(values: NDArray[Any]) -> NDArray[Any]:
    """(row, col, band) as (band, pixel)."""
    return np.moveaxis(values, -1, 0).reshape(values.shape[2], -1)
