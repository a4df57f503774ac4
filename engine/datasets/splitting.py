"""The tiles of a dataset dealt out to train, val and test anew."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import OptionError
from ..imagery.stack import gdal_environment
from ..labels.layers import texts_of
from ..progress import Progress
from ..tiles.options import SPLITS
from ..tiles.splits import POINTS, Splits, split_tiles
from .assembly import OWN_FILES, assemble, result_of
from .contents import TileEntry
from .footprints import Footprints
from .merging import check_folders
from .naming import NamedEntries
from .options import SplitDatasetOptions
from .origins import TileSource
from .provenance import fingerprint_of_dataset, folder_of, history_of, record_of, storing_call
from .readers.stored import StoredDataset
from .sources import fingerprint_of, plain_name
from .workplace import finished
from .writing import Origin

#: Options of a call that do not bear on its result.
_PLACES = ("input", "output", "workers")


def split_dataset(options: SplitDatasetOptions, progress: Progress) -> dict[str, Any]:
    """Write the dataset anew with other splits, in which no ground is in two; returns what exporting does."""
    folder, output = folder_of(options.input), Path(options.output).absolute()
    check_folders([folder], output)
    with gdal_environment(), closing(StoredDataset(folder)) as source:
        known = fingerprint_of_dataset(folder)
        call = {
            "task": "split_dataset",
            "input": plain_name(str(folder)),
            **{name: value for name, value in options.to_dict().items() if name not in _PLACES},
            **storing_call(source.blueprint.storing),
        }
        fingerprint = fingerprint_of([call, known])
        manifest = finished(output, fingerprint)
        if manifest is not None:
            progress.message(f"{output} is already complete; nothing was changed.")
            return result_of(output, manifest, complete=True)
        labels = labels_of(options, source)
        footprints = Footprints(source.blueprint.entries)
        progress.update(0, 1, "Dealing out tiles")
        result = split_tiles(options, footprints.ground(), footprints.overlap, labels, progress)
        _report(options, result, progress)
        numbers = np.flatnonzero(result.split >= 0)

        def make(number: int) -> TileEntry:
            place = int(numbers[number])
            entry: TileEntry = source.blueprint.entries[place]
            return replace(entry, split=SPLITS[result.split[place]])

        old = source.blueprint
        entries = NamedEntries(old.task, old.storing, len(numbers), make)
        objects = old.objects
        blueprint = replace(old, entries=entries, objects=lambda number: objects(int(numbers[number])))
        manifest = assemble(
            source,
            blueprint,
            output,
            Origin(call, source.told["sources"], fingerprint, options.seed, _history(source, folder, known)),
            progress,
            numbers=numbers,
            copied=OWN_FILES,
            workers=options.workers,
            words="Splitting tiles",
        )
    progress.message(f"{manifest.tiles_told} written to {output}.")
    return result_of(output, manifest, complete=False)


def labels_of(options: SplitDatasetOptions, source: TileSource) -> Optional[list[str]]:
    """The class (n,) by which tiles are dealt out alike; None where there is none or it is not asked for."""
    if options.method == "RANDOM":
        return None
    entries = source.blueprint.entries
    if not options.label_field:
        if source.blueprint.task == "CLASSIFICATION":
            return [entry.label or "" for entry in entries]
        if options.method == "BLOCKS" and "label" not in _fields(source):
            return None
    name = options.label_field or "label"
    if name.lower() not in _fields(source):
        there = ", ".join(source.features.kinds) or "none"
        raise OptionError(f"label field: tiles have no field {name!r}; the fields are {there}")
    found: list[str] = []
    for part in source.features.parts():
        column = part.column(name)
        found += [text or "" for text in texts_of(column)] if column is not None else [""] * len(part)
    return found


def _fields(source: TileSource) -> set[str]:
    return {name.lower() for name in source.features.kinds}


def _history(source: TileSource, folder: Path, fingerprint: str) -> tuple[dict[str, Any], ...]:
    return history_of(source, record_of(folder, source, fingerprint))


def _report(options: SplitDatasetOptions, result: Splits, progress: Progress) -> None:
    kept = sum(result.counts)
    for name, count in zip(SPLITS, result.counts):
        progress.message(f"{name}: {count} tiles ({100 * count / kept:.1f} %)")
    if result.together:
        progress.message(f"{result.together} tiles overlap others and were kept together with them.")
    if options.method == "BLOCKS":
        if result.block_size != options.block_size:
            progress.warn(
                f"Blocks of {options.block_size} tiles cannot meet the shares; blocks of {result.block_size} tiles "
                "were used."
            )
        progress.message(f"{result.dropped} tiles were dropped because they share ground with tiles of another split.")
    off = float(np.abs(100 * _shares(result.counts) - 100 * np.array(options.shares)).max())
    if off > POINTS:
        progress.warn(f"The shares are missed by up to {off:.1f} points; the tiles do not allow for less.")


def _shares(counts: tuple[int, int, int]) -> NDArray[np.float64]:
    return np.array(counts) / sum(counts)
