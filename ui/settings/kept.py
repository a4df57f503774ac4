"""What the plugin keeps on this machine outside of datasets: environments, and what killed runs have left behind."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...door import bases, environment, interpreter
from ...engine.errors import EngineError
from ...engine.progress import remove
from ...engine.remote.names import COPIES, cache_folder
from ...engine.tasks import MODELS

#: How the temporary folders of runs are called.
TEMPORARY = "tilewright-*"
#: Seconds without a change after which no run can need a temporary folder any more.
FORGOTTEN_S = 3 * 24 * 3600
#: States of the engine's own environment.
WHOLE, HALF_MADE, ABSENT = "whole", "half-made", "absent"

IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class Folder:
    """A folder and the bytes in it."""

    path: Path
    size: int


@dataclass(frozen=True)
class Kept:
    """What there is. `python` is the engine's where it has everything, else `problem` says what is missing.

    `version` is that of the Python, `own` the engine's own environment and `own_python` the Python it was made from.
    """

    python: Optional[interpreter.Interpreter]
    version: str
    problem: str
    own: Folder
    own_state: str
    own_python: str
    outdated: tuple[Folder, ...]
    leftovers: tuple[Folder, ...]
    copies: tuple[Folder, ...]


def look(is_cancelled: IsCancelled) -> Kept:
    """Look at everything; it starts Pythons and counts folders, so not in the window's thread."""
    found, version, problem = None, "", ""
    try:
        found = interpreter.find(MODELS)
        version = bases.describe(found.path).version
    except EngineError as error:
        problem = str(error)
    own, state, made_from = own_environment()
    return Kept(
        found,
        version,
        problem,
        Folder(own, size_of(own, is_cancelled)),
        state,
        made_from,
        tuple(Folder(path, size_of(path, is_cancelled)) for path in environment.outdated()),
        tuple(Folder(path, size_of(path, is_cancelled)) for path in leftovers()),
        tuple(Folder(path, size_of(path, is_cancelled)) for path in copies()),
    )


def own_environment() -> tuple[Path, str, str]:
    """The folder of the engine's own environment, its state, and the version of its Python where it says it."""
    whole = interpreter.environments()
    folder = whole[0] if whole else environment.default_folder()
    try:
        python = str(json.loads((folder / interpreter.STAMP).read_text(encoding="utf-8")).get("python", ""))
    except (OSError, ValueError, AttributeError):
        python = ""
    if whole:
        return folder, WHOLE, python
    return folder, HALF_MADE if folder.is_dir() else ABSENT, ""


def leftovers() -> list[Path]:
    """Temporary folders that runs have left which were killed; none of a run that may still be going on."""
    limit = time.time() - FORGOTTEN_S
    folders = (path for path in Path(tempfile.gettempdir()).glob(TEMPORARY) if path.is_dir() and not path.is_symlink())
    return sorted(path for path in folders if _last_change(path) < limit and _is_ours(path))


def copies() -> list[Path]:
    """Folders of what was fetched from object stores, each of one dataset, model or layer."""
    folder = cache_folder() / COPIES
    return sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []


def remove_leftovers() -> int:
    """Remove them; returns how many could be."""
    return _removed(leftovers())


def remove_copies() -> int:
    """Remove them; returns how many could be. What is on its way to a store is no copy, and stays."""
    return _removed(copies())


def _removed(folders: list[Path]) -> int:
    for folder in folders:
        remove(folder)
    return sum(not folder.exists() for folder in folders)


def size_of(folder: Path, is_cancelled: IsCancelled) -> int:
    """Bytes of the files in a folder; 0 where there is none. Stops counting when it is to."""
    size, waiting = 0, [str(folder)]
    while waiting and not is_cancelled():
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        size += entry.stat(follow_symlinks=False).st_size
        except OSError:  # it has gone meanwhile, or is somebody else's
            continue
    return size


def _last_change(folder: Path) -> float:
    """When anything in the folder was changed last, in seconds since 1970."""
    times = []
    for path in (folder, *folder.rglob("*")):
        try:
            times.append(path.lstat().st_mtime)
        except OSError:
            times.append(time.time())  # something is going on there
    return max(times)


def _is_ours(folder: Path) -> bool:
    """Whether the user owns the folder, where the system tells."""
    return not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()
