"""Several datasets made into one."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from ..errors import OptionError
from ..imagery.stack import gdal_environment
from ..progress import Progress
from .assembly import OWN_FILES, assemble, result_of
from .footprints import in_two_splits, warning_of
from .joining import Joined
from .options import MergeDatasetsOptions
from .provenance import fingerprint_of_dataset, folder_of, history_of, joined_sources, record_of, storing_call
from .readers.stored import StoredDataset
from .sources import fingerprint_of, plain_name
from .workplace import finished
from .writing import Origin


def merge_datasets(options: MergeDatasetsOptions, progress: Progress) -> dict[str, Any]:
    """Write one dataset with the tiles of all inputs, one after the other; docs/formats.md says what becomes of them.

    Returns what exporting does.
    """
    folders = [folder_of(path) for path in options.inputs]
    output = Path(options.output).absolute()
    check_folders(folders, output)
    with gdal_environment(), ExitStack() as stack:
        sources = [stack.enter_context(closing(StoredDataset(folder))) for folder in folders]
        names = [plain_name(str(folder)) for folder in folders]
        fingerprints = [fingerprint_of_dataset(folder) for folder in folders]
        call = {"task": "merge_datasets", "inputs": names, **storing_call(sources[0].blueprint.storing)}
        fingerprint = fingerprint_of([call, fingerprints])
        manifest = finished(output, fingerprint)
        if manifest is not None:
            progress.message(f"{output} is already complete; nothing was changed.")
            return result_of(output, manifest, complete=True)
        joined = Joined(sources, names, progress)
        say_joined(joined, sources[0], progress)
        history: list[dict[str, Any]] = []
        for source, folder, mark in zip(sources, folders, fingerprints):
            history += history_of(source, record_of(folder, source, mark))
        manifest = assemble(
            joined,
            joined.blueprint,
            output,
            Origin(call, joined_sources(sources), fingerprint, int(sources[0].told["seed"]), tuple(history)),
            progress,
            copied=OWN_FILES,
            workers=options.workers,
            words="Merging tiles",
        )
    progress.message(f"{manifest.tile_count} tiles of {len(folders)} datasets written to {output}.")
    return result_of(output, manifest, complete=False)


def check_folders(folders: list[Path], output: Path) -> None:
    """Refuse a dataset given twice, and an output within one of them."""
    resolved = [folder.resolve() for folder in folders]
    for place, folder in enumerate(resolved):
        if folder in resolved[:place]:
            raise OptionError(f"inputs must be different datasets, got {folders[place]} twice")
        if output.resolve() == folder or folder in output.resolve().parents:
            raise OptionError(f"output must not lie in a dataset that it is made from, got {output}")


def say_joined(joined: Joined, first: StoredDataset, progress: Progress) -> None:
    """Say what joining did to classes, and warn of ground in two splits."""
    known = {entry.name for entry in first.blueprint.classes}
    new = [f"{entry.name} ({entry.id})" for entry in joined.blueprint.classes if entry.name not in known]
    if new:
        progress.message(f"Classes that came to those of the first dataset, with their ids: {', '.join(new)}.")
    if joined.blueprint.crs is None:
        return
    warning = warning_of(in_two_splits(joined.blueprint.entries, progress))
    if warning:
        progress.warn(warning)
