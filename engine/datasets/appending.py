"""The tiles of a dataset added to another, in place."""

from __future__ import annotations

import re
from contextlib import ExitStack, closing
from pathlib import PurePosixPath
from typing import Any

import numpy as np

from ..errors import OptionError
from ..imagery.stack import gdal_environment
from ..progress import Progress
from .assembly import OWN_FILES, assemble, result_of
from .joining import Joined
from .layout import INSTANCES, MASKS, TARGETS
from .merging import say_joined
from .options import AppendToDatasetOptions
from .provenance import fingerprint_of_dataset, folder_of, history_of, joined_sources, record_of, storing_call
from .readers.stored import StoredDataset
from .replacement import Replacement, recover
from .sources import fingerprint_of, plain_name
from .workplace import is_locked, writing_to
from .writing import Origin


def append_to_dataset(options: AppendToDatasetOptions, progress: Progress) -> dict[str, Any]:
    """Add the tiles of `input` to `dataset`; returns what exporting does.

    The dataset is made anew beside itself and takes its own place when it is whole, so that one who reads it, or a run
    that is ended at any moment, finds the old one or the new one. A run that was stopped is gone on with.
    """
    folder, other = folder_of(options.dataset).resolve(), folder_of(options.input).resolve()
    if folder == other:
        raise OptionError(f"input must be another dataset than the one that it is added to, got {options.input} twice")
    if folder in other.parents or other in folder.parents:
        raise OptionError("dataset and input must not lie in one another")
    with writing_to(folder):
        recover(folder, is_locked)
    with gdal_environment(), ExitStack() as stack:
        source, new = (stack.enter_context(closing(StoredDataset(path))) for path in (folder, other))
        name, marks = plain_name(str(other)), [fingerprint_of_dataset(path) for path in (folder, other)]
        if any(part.get("fingerprint") == marks[1] for part in source.manifest.history):
            progress.message(f"{folder} has the tiles of {other} already; nothing was changed.")
            return result_of(folder, source.manifest, complete=True)
        joined = Joined((source, new), (plain_name(str(folder)), name), progress)
        say_joined(joined, source, progress)
        call = {"task": "append_to_dataset", "input": name, **storing_call(source.blueprint.storing)}
        fingerprint = fingerprint_of([call, marks])
        history = (
            *history_of(source, record_of(folder, source, marks[0])),
            *history_of(new, record_of(other, new, marks[1])),
        )
        place = Replacement(folder, fingerprint, progress, _OwnFiles(source), joined.close)
        with writing_to(folder), place:
            manifest = assemble(
                joined,
                joined.blueprint,
                folder,
                Origin(call, joined_sources((source, new)), fingerprint, source.manifest.seed, history),
                progress,
                copied=OWN_FILES,
                place=place,
                workers=options.workers,
                words="Appending tiles",
            )
    progress.message(f"{manifest.tile_count - len(source.entries)} tiles added to {folder}.")
    return result_of(folder, manifest, complete=False)


class _OwnFiles:
    """Tells the files of a dataset's tiles, by their paths below its folder, from what else is in it."""

    def __init__(self, dataset: StoredDataset) -> None:
        files = (entry.file for entry in dataset.entries)
        # A few of many where tiles are packed; without extensions, for what lies beside an image under its name.
        self._stems = np.unique(np.array([_stem(file) for file in files], dtype=np.bytes_))

    def __call__(self, file: str) -> bool:
        image = re.sub(f"(^|/)({MASKS}|{TARGETS}|{INSTANCES})/", r"\1images/", file)
        above = (str(folder) for folder in PurePosixPath(file).parents)
        return any(self._has(_stem(name)) for name in (file, image, *above))

    def _has(self, stem: bytes) -> bool:
        place = int(np.searchsorted(self._stems, stem))
        return place < len(self._stems) and bytes(self._stems[place]) == stem


def _stem(file: str) -> bytes:
    folder, slash, name = file.rpartition("/")
    return f"{folder}{slash}{name.rpartition('.')[0] or name}".encode()
