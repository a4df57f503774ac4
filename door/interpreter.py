"""Which Python the engine runs in."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import subprocess  # nosec B404 # runs Python interpreters only, without a shell
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils, QgsSettings

from ..engine import allowed
from ..engine.errors import MissingError
from ..i18n import marked, tr
from . import preferences
from .proxy import proxy_of

SETTING = preferences.PYTHON.key
VARIABLE = "TILEWRIGHT_PYTHON"
#: How many threads the engine works with; set by hand, it comes before the setting.
WORKERS_VARIABLE = "TILEWRIGHT_WORKERS"
INSTALL_HINT = marked(
    'Run "Install the engine\'s environment" from the toolbox, or: qgis_process run tilewright:installenvironment'
)
LOCK = Path(__file__).parent / "requirements.lock"
STAMP = "tilewright-environment.json"
#: Prints which of the modules named in the arguments are there, without importing them.
PROBE = (
    "import importlib.util, json, sys; "
    "print(json.dumps([m for m in sys.argv[1:] if importlib.util.find_spec(m) is None]))"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python, and who chose it: `variable`, `setting`, `environment` (our own) or `qgis`."""

    path: str
    chosen_by: str


def find(needs: Sequence[str]) -> Interpreter:
    """The Python to run a task in that needs these modules. Raises MissingError naming what is missing and the cure."""
    for interpreter in candidates():
        there = shutil.which(interpreter.path) is not None
        if not there:
            missing.cache_clear()  # what was found is of no use any more: it was removed while QGIS runs
        lacking = missing(interpreter.path, tuple(needs))
        if not lacking:
            return interpreter
        missing.cache_clear()  # what is missing may be put there while QGIS runs
        if interpreter.chosen_by in ("variable", "setting"):
            place = VARIABLE if interpreter.chosen_by == "variable" else tr("the settings")
            if not there:
                words = tr("The Python named by {place}, {path}, is not there.")
                raise MissingError(words.format(place=place, path=interpreter.path), tr(INSTALL_HINT))
            raise MissingError(
                tr("The Python named by {place}, {path}, has no {lacking}.").format(
                    place=place, path=interpreter.path, lacking=", ".join(lacking)
                ),
                tr(INSTALL_HINT),
            )
    raise MissingError(
        tr("The engine's environment is not installed (needs {needs}).").format(needs=", ".join(needs)),
        tr(INSTALL_HINT),
    )


def candidates() -> list[Interpreter]:
    """Pythons in the order of preference; one named by the user comes alone with its reason."""
    found = []
    if os.environ.get(VARIABLE):
        found.append(Interpreter(os.environ[VARIABLE], "variable"))
    chosen = preferences.PYTHON.read()
    if chosen:
        found.append(Interpreter(chosen, "setting"))
    found += [Interpreter(str(python_in(folder)), "environment") for folder in environments()]
    found.append(Interpreter(qgis_python(), "qgis"))
    return found


@functools.lru_cache(maxsize=32)
def missing(python: str, modules: tuple[str, ...]) -> tuple[str, ...]:
    """Which of the modules that Python lacks; all of them when it does not run at all."""
    lacking = ask(python, PROBE, *modules)
    return modules if lacking is None else tuple(lacking)


def ask(python: str, program: str, *arguments: str) -> Any:
    """What a short program, run by that Python alone, prints as JSON; None when it does not run."""
    try:
        done = subprocess.run(  # nosec B603 # a fixed argument list, no shell
            [python, "-I", "-c", program, *arguments],
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=True,
            **hidden_window(),
        )
        return json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def environments() -> list[Path]:
    """Our finished environments for this lock file: that of QGIS's Python version first."""
    folders = environments_root().glob(f"py*-{lock_hash(LOCK)}") if environments_root().is_dir() else ()
    whole = [folder for folder in folders if (folder / STAMP).is_file() and python_in(folder).is_file()]
    return sorted(whole, key=lambda folder: (folder != environment_folder(), folder.name))


def environment_folder(version: tuple[int, int] = sys.version_info[:2], lock: Path = LOCK) -> Path:
    """Our own environment: outside profile and plugin, named by the Python's version and what the lock file holds."""
    return environments_root() / f"py{version[0]}.{version[1]}-{lock_hash(lock)}"


def lock_hash(lock: Path) -> str:
    """What tells environments made from different lock files apart."""
    # Git on Windows may check files out with other line ends.
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:12]


def environments_root() -> Path:
    """The folder of all our environments, where the system keeps the data of programs."""
    if sys.platform == "win32":
        # No folder more than need be: names of 163 letters lie in an environment, and the whole may have 259.
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "tilewright"
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "tilewright" / "environments"


def python_in(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def qgis_python() -> str:
    """QGIS's own Python as a program.

    Inside QGIS `sys.executable` is no guide: it is QGIS itself, or whichever Python comes first on PATH.
    """
    if sys.prefix != sys.base_prefix:  # a virtual environment, which only a real interpreter can be in
        return sys.executable
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix)
    if sys.platform == "win32":
        places = [base / "python.exe", base / "python3.exe"]
    else:
        places = [base / "bin" / f"python{version}", base / "bin" / "python3"]
    if sys.platform == "darwin":
        programs = (base.parent / "MacOS", Path(sys.executable or "").parent)
        places += [folder / f"python{version}" for program in programs for folder in (program, program / "bin")]
    if Path(sys.executable or "").name.lower().startswith("python"):  # anything else would be another window of QGIS
        places.append(Path(sys.executable))
    return str(next((place for place in places if place.is_file()), places[0]))


def clean_environment() -> dict[str, str]:
    """This process's environment without what would lead another Python, GDAL or PROJ astray."""
    drop = ("PYTHON", "GDAL_", "PROJ_", "__PYVENV")
    return {name: value for name, value in os.environ.items() if not name.startswith(drop)}


def worker_environment(remote: bool = False) -> dict[str, str]:
    """The same for a worker, with the number of threads that the user set and what files may point to.

    The user's GDAL_HTTP_… variables stay, and QGIS's proxy is there where it reads from servers.
    """
    network = {name: value for name, value in os.environ.items() if name.startswith("GDAL_HTTP_")}
    proxy = proxy_of(QgsSettings()) if remote else None
    workers = preferences.WORKERS.read()
    threads = {WORKERS_VARIABLE: str(workers)} if workers > 0 else {}
    pointing = {allowed.VARIABLE: preferences.ALLOWED.read(), allowed.OWN_VARIABLE: QgsProcessingUtils.tempFolder()}
    return {**threads, **pointing, **clean_environment(), **network, **(proxy.environment() if proxy else {})}


def hidden_window() -> dict[str, Any]:
    """Popen's arguments that keep a console window from flashing up on Windows."""
    flag = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return {"creationflags": flag} if flag else {}
