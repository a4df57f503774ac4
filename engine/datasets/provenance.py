"""Which dataset a dataset was made from, told so that it can be recognised but gives nothing away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .manifest import FILE_NAME, TILES_NAME
from .options import StoringOptions
from .origins import TileSource
from .sources import fingerprint_of, fingerprint_of_file, plain_name

#: What of a dataset's content is looked at, to tell whether it is still the same.
TOLD_BY = (FILE_NAME, TILES_NAME)


def folder_of(path: str) -> Path:
    """The folder of a dataset, which may be named by its dataset.json."""
    folder = Path(path).absolute()
    return folder.parent if folder.name == FILE_NAME else folder


def fingerprint_of_dataset(folder: Path) -> str:
    """SHA-256 of what a dataset says of itself and of its tiles."""
    return fingerprint_of([fingerprint_of_file(folder / name) for name in TOLD_BY if (folder / name).is_file()])


def record_of(folder: Path, source: TileSource, fingerprint: str) -> dict[str, Any]:
    """What a history keeps of a dataset that became part of another: `name`, `tiles`, `fingerprint`, `call`, `seed`,
    and its sources where its own history does not tell them."""
    told = source.told
    record = {
        "name": plain_name(str(folder)),
        "tiles": len(source.blueprint.entries),
        "fingerprint": fingerprint,
        "call": told["call"],
        "seed": told["seed"],
    }
    return record if told["history"] else {**record, "sources": list(told["sources"])}


def history_of(source: TileSource, record: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """A dataset's own history, and itself after it."""
    return (*source.told["history"], record)


def joined_sources(sources: Sequence[TileSource]) -> tuple[dict[str, Any], ...]:
    """What all datasets were made from, each once."""
    found: list[dict[str, Any]] = []
    for source in sources:
        found += [part for part in source.told["sources"] if part not in found]
    return tuple(found)


def storing_call(storing: StoringOptions) -> dict[str, Any]:
    """What a call keeps of how tiles are stored: the options that are not as they are in most datasets."""
    usual = StoringOptions().to_dict()
    return {name: value for name, value in storing.to_dict().items() if value != usual[name]}
