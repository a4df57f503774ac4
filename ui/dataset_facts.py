"""What a dialog must know of a dataset folder: its task, the shape of its tiles, and how many classes it has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..algorithms.forecast_models import LEARNED
from ..engine.datasets.manifest import BACKGROUND, FILE_NAME, Manifest
from ..engine.errors import InputError
from ..engine.remote.names import is_store
from ..i18n import tr

#: Largest dataset.json that a dialog reads, in bytes.
LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True)
class DatasetFacts:
    """`task` is what is learned, "" for nothing; `tile` is (row, col, band), None where tiles differ; `outputs` are
    those of a model; `tiles` to learn from; `problem` says why there are no facts."""

    task: str = ""
    tile: Optional[tuple[int, int, int]] = None
    bands: tuple[str, ...] = ()
    outputs: int = 0
    tiles: int = 0
    problem: str = ""


def facts_of(text: str, multi_label: bool = False) -> Optional[DatasetFacts]:
    """The facts of a dataset folder or of its dataset.json; None where nothing is named that can be looked at here."""
    if not text.strip() or is_store(text):
        return None
    folder = Path(text)
    folder = folder.parent if folder.name == FILE_NAME else folder
    file = folder / FILE_NAME
    try:
        if file.stat().st_size > LARGEST:
            return DatasetFacts(problem=tr("dataset.json of this folder is too large to be looked at here."))
        return _facts(Manifest.read(folder), multi_label)
    except FileNotFoundError:
        return DatasetFacts(problem=tr("This folder has no dataset.json: it is not a dataset."))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, InputError):
        return DatasetFacts(problem=tr("dataset.json of this folder cannot be read."))


def _facts(manifest: Manifest, multi_label: bool) -> DatasetFacts:
    task = LEARNED.get(manifest.task, "")
    if multi_label and task == "CLASSIFICATION":
        task = "MULTI_LABEL"
    size, bands = manifest.tile_size, tuple(band.name for band in manifest.bands)
    ids = [entry.id for entry in manifest.classes]
    background = task == "SEGMENTATION" and manifest.background and BACKGROUND not in ids
    splits = manifest.splits
    return DatasetFacts(
        task,
        (size[0], size[1], len(bands)) if size and bands else None,
        bands,
        1 if task == "REGRESSION" else len(ids) + background,
        int(splits.get("train", splits.get("", {})).get("count", 0)),
    )
