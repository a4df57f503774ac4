"""What making or choosing the engine's environment will do, by a look at folders alone: no Python is started."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..door import environment, interpreter
from ..i18n import tr
from .forecast import sentences, size_told


def install_told(
    python: str, base: str, parts: tuple[environment.Part, ...], again: bool, remove_outdated: bool
) -> str:
    """Which folder gets the environment, what that takes and what is free; or that there is nothing to do."""
    outdated = ""
    if remove_outdated and environment.outdated():
        outdated = tr("Removes environments of other versions: {count}.").format(count=len(environment.outdated()))
    if python:
        return sentences(tr("The engine will run in {python}; nothing is installed.").format(python=python), outdated)
    # The folder has the Python's version in its name, which only the Python itself could tell.
    folder = interpreter.environments_root() if base else environment.default_folder()
    if (folder / interpreter.STAMP).is_file() and not again and not parts:
        return sentences(tr("The environment in {folder} is complete and stays.").format(folder=folder), outdated)
    need = environment.NEED_BYTES + sum(part.need_bytes for part in parts)
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    return sentences(
        tr("Installs into {folder}: needs {need} while it works, {free} are free.").format(
            folder=folder, need=size_told(need), free=size_told(shutil.disk_usage(there).free)
        ),
        outdated,
    )


def check_told(page: str) -> str:
    """What is looked at, and that nothing changes."""
    chosen = interpreter.candidates()[0]
    return sentences(
        tr("Looks at {python}, at QGIS and at this machine, and changes nothing.").format(python=chosen.path),
        tr("Writes {file}.").format(file=Path(page).name) if page else "",
    )
