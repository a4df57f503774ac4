"""What a dialog must know of a dataset folder: its task, the shape of its tiles, and how many classes it has."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..i18n import tr

#: Largest dataset.json that a dialog reads, in bytes.
LARGEST = 4 * 1024 * 1024
#: What is learned from a dataset of each task; from others, nothing.
LEARNED = {
    "CLASSIFICATION": "CLASSIFICATION",
    "MULTI_LABEL": "MULTI_LABEL",
    "SEGMENTATION": "SEGMENTATION",
    "PANOPTIC": "SEGMENTATION",
    "REGRESSION": "REGRESSION",
}


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
    """The facts of a dataset folder or of its dataset.json; None where nothing is named."""
    if not text.strip():
        return None
    path = Path(text)
    path = path if path.name == "dataset.json" else path / "dataset.json"
    try:
        if path.stat().st_size > LARGEST:
            return DatasetFacts(problem=tr("dataset.json of this folder is too large to be looked at here."))
        return _facts(json.loads(path.read_text(encoding="utf-8")), multi_label)
    except FileNotFoundError:
        return DatasetFacts(problem=tr("This folder has no dataset.json: it is not a dataset."))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return DatasetFacts(problem=tr("dataset.json of this folder cannot be read."))


def _facts(values: dict[str, Any], multi_label: bool) -> DatasetFacts:
    task = LEARNED.get(str(values["task"]), "")
    if multi_label and task == "CLASSIFICATION":
        task = "MULTI_LABEL"
    size, bands = values.get("tile_size"), tuple(str(band["name"]) for band in values["bands"])
    ids = [int(entry["id"]) for entry in values["classes"]]
    background = task == "SEGMENTATION" and bool(values.get("background", True)) and 0 not in ids
    splits = values["splits"]
    return DatasetFacts(
        task,
        (int(size[0]), int(size[1]), len(bands)) if size and bands else None,
        bands,
        1 if task == "REGRESSION" else len(ids) + background,
        int(splits.get("train", splits.get("", {})).get("count", 0)),
    )
