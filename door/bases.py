"""Pythons that the engine's own environment can be made from."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from ..engine.errors import InputError, MissingError
from ..i18n import tr
from . import interpreter
from .interpreter import ask

#: Machines that every package of the lock file is published for, and their oldest and newest Python.
MACHINES = {
    ("linux", "x86_64"): ((3, 10), (3, 13)),
    ("linux", "aarch64"): ((3, 11), (3, 13)),
    ("darwin", "arm64"): ((3, 10), (3, 13)),
    ("darwin", "x86_64"): ((3, 10), (3, 12)),
    ("win32", "AMD64"): ((3, 10), (3, 13)),
}
MACHINE = (sys.platform, platform.machine())
#: Pythons that every package of the lock file is published for on this machine.
OLDEST, NEWEST = MACHINES.get(MACHINE, ((3, 10), (3, 13)))
#: The oldest pip that installs into another Python's environment.
PIP_FOR_OTHERS = (22, 3)
#: Prints what a Python is, as JSON.
DESCRIBE = (
    "import importlib.util, json, platform, struct, sys; have = importlib.util.find_spec; "
    "pip = __import__('pip').__version__ if have('pip') else ''; "
    "print(json.dumps([platform.python_version(), 8 * struct.calcsize('P'), bool(have('ensurepip')), pip]))"
)


@dataclass(frozen=True)
class BasePython:
    """What a Python says of itself."""

    path: str
    version: str
    bits: int
    ensurepip: bool
    pip: str

    @property
    def short(self) -> tuple[int, int]:
        """Major and minor version."""
        major, minor = self.version.split(".")[:2]
        return int(major), int(minor)

    @property
    def pip_version(self) -> tuple[int, ...]:
        """Major and minor version of its pip; empty when it has none."""
        return tuple(int(part) for part in self.pip.split(".")[:2] if part.isdigit())


def describe(python: str) -> BasePython:
    """Ask a Python what it is. Raises InputError when it does not run."""
    done = ask(python, DESCRIBE)
    if done is None:
        raise InputError(tr("{python} does not run as a Python interpreter.").format(python=python))
    return BasePython(python, *done)


def versions() -> str:
    """The versions that an environment can be made from, in words."""
    return tr("Python {oldest} to {newest}").format(oldest="{}.{}".format(*OLDEST), newest="{}.{}".format(*NEWEST))


def default() -> str:
    """QGIS's own Python where every package is published for it, else the newest one here that fits, if any."""
    own = interpreter.qgis_python()
    try:
        if OLDEST <= describe(own).short <= NEWEST:
            return own
    except InputError:  # it runs within QGIS alone
        pass
    return next(iter(installed().values()), own)


def installed() -> dict[tuple[int, int], str]:
    """Pythons of this machine that every package of the lock file is published for, by their versions, newest first."""
    found = {}
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        version = OLDEST[0], minor
        places = [shutil.which("python{}.{}".format(*version)), *map(str, usual_places(version, sys.platform))]
        # What comes from Microsoft's store writes elsewhere than it says.
        fitting = (place for place in places if place and "WindowsApps" not in place and Path(place).is_file())
        path = next(fitting, None)
        if path:
            found[version] = path
    return found


def usual_places(version: tuple[int, int], system: str) -> list[Path]:
    """Where installers put a Python that the PATH does not lead to; `system` is as in `sys.platform`.

    On Windows all are called alike, and what is started from the Finder of macOS has a short PATH.
    """
    dotted, short = "{}.{}".format(*version), "{}{}".format(*version)
    if system == "win32":
        user = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        everyone = os.environ.get("PROGRAMFILES") or r"C:\Program Files"
        folders = [Path(user, "Programs", "Python"), Path(everyone), Path("C:/")]
        return [folder / f"Python{short}" / "python.exe" for folder in folders]
    if system == "darwin":
        framework = f"/Library/Frameworks/Python.framework/Versions/{dotted}/bin"
        return [Path(folder, f"python{dotted}") for folder in (framework, "/opt/homebrew/bin", "/usr/local/bin")]
    return []


def check(base: BasePython) -> None:
    """Raises InputError unless every package of the lock file is published for this Python, and it can get pip."""
    if MACHINE not in MACHINES:
        raise InputError(
            tr("The engine's environment is not published for this kind of computer, {machine}.").format(
                machine=" ".join(MACHINE)
            ),
            tr("Choose a Python that has the engine's libraries from elsewhere."),
        )
    if not OLDEST <= base.short <= NEWEST:
        there = list(installed().values())
        hint = tr("Install one of these, for instance from https://www.python.org/downloads/, and try again.")
        if there:
            hint = tr("Choose another one as the base, for instance {python}.").format(python=there[0])
        raise InputError(
            tr("The engine's environment needs {pythons}, but {path} is Python {version}.").format(
                pythons=versions(), path=base.path, version=base.version
            ),
            hint,
        )
    if base.bits != 64:
        raise InputError(
            tr("The engine's environment needs a 64-bit Python, but {path} has {bits} bits.").format(
                path=base.path, bits=base.bits
            )
        )
    if not base.ensurepip and base.pip_version < PIP_FOR_OTHERS:
        raise MissingError(
            tr("{path} has no ensurepip, which puts pip into a new environment.").format(path=base.path),
            tr("On Debian and Ubuntu: apt install python3-venv. Elsewhere choose another base Python."),
        )


def lend_libraries(python: Path, site_packages: Path) -> None:
    """Let an environment find the libraries of the Python that it was made from, where that is QGIS's for Windows.

    That one keeps those for TLS and SQLite in a folder for all of QGIS, which a note among its own packages names; its
    environments do not see these.
    """
    libraries = python.parent.parent.parent / "bin"
    if libraries.is_dir():
        note = f"import os; os.add_dll_directory({str(libraries)!a})\n"
        (site_packages / "qgis_libraries.pth").write_text(note, encoding="ascii")
