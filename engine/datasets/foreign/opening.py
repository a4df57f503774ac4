"""A foreign dataset opened: what kind it is, found out or told."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Optional

from ...errors import InputError
from ...labels.class_list import ClassRules
from ...progress import Progress
from .coco import coco_files
from .findings import Findings, Request
from .folder import ForeignFolder, stem_of
from .geojson_pairs import geojson_files
from .notes import Notes
from .source import ForeignSource
from .voc import voc_files
from .yolo import has_labels, yaml_file

#: Kind → module and function below this package.
READERS = {
    "COCO": "coco:read_coco",
    "YOLO": "yolo:read_yolo",
    "VOC": "voc:read_voc",
    "GEOJSON_PAIRS": "geojson_pairs:read_geojson_pairs",
    "FOLDERS": "folders:read_folders",
}


def open_foreign(
    path: Path | str,
    kind: str,
    request: Request,
    rules: ClassRules,
    progress: Progress,
    annotation_file: Optional[str] = None,
    workers: Optional[int] = None,
) -> ForeignSource:
    """The dataset in a folder, of the kind that is told, or with AUTO of the one that it looks like.

    Raises InputError for what is no dataset.
    """
    notes = Notes()
    folder = ForeignFolder(path, notes, progress)
    request = Request(_inside(folder, annotation_file), request.class_field, request.task)
    if kind == "AUTO":
        kind = _told(_kinds(folder, request), progress)
    module, _, function = READERS[kind].partition(":")
    read = getattr(import_module("." + module, __package__), function)
    try:
        findings: Findings = read(folder, request)
    except InputError:
        notes.tell(progress)
        raise
    return ForeignSource(folder, findings, rules, progress, workers)


def _inside(folder: ForeignFolder, annotation_file: Optional[str]) -> str:
    """The path of the named file below the folder; "" for none."""
    if not annotation_file:
        return ""
    named = Path(annotation_file)
    relative = str(named)
    if named.is_absolute():
        try:
            relative = str((named.parent.resolve() / named.name).relative_to(folder.root.resolve()))
        except ValueError:
            raise InputError(f"annotation file {annotation_file} must lie in the input folder {folder.root}") from None
    found = folder.within(relative)
    if found is None or found not in folder:
        raise InputError(f"annotation file {annotation_file} is not in the input folder {folder.root}")
    return found


def _kinds(folder: ForeignFolder, request: Request) -> list[str]:
    """What the folder looks like, the likeliest first."""
    ending = request.annotation_file.lower().rpartition(".")[2]
    if ending in ("json", "yaml", "yml"):
        return ["COCO" if ending == "json" else "YOLO"]
    found = []
    if coco_files(folder):
        found.append("COCO")
    if has_labels(folder) or (yaml_file(folder) and any(file.endswith(".txt") for file in folder.files)):
        found.append("YOLO")
    if voc_files(folder):
        found.append("VOC")
    if len(geojson_files(folder)) > 1 or set(map(stem_of, geojson_files(folder))) & set(map(stem_of, folder.pictures)):
        found.append("GEOJSON_PAIRS")  # a single one of another name is the outline of all
    return found or ["FOLDERS"]


def _told(kinds: list[str], progress: Progress) -> str:
    more = f" It could also be {' or '.join(kinds[1:])}; say so with the kind of source." if kinds[1:] else ""
    progress.message(f"The input is read as {kinds[0]}.{more}")
    return kinds[0]
