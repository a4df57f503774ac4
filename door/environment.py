"""The engine's own environment: made from the lock file, looked over, and made again when it is not whole.

Beside what the lock file names it can hold optional parts, each with a lock file of its own.
"""

from __future__ import annotations

import contextlib
import json
import platform
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QLockFile

from ..engine.errors import InputError, OutputError
from ..engine.progress import move, remove
from ..engine.tasks import MODELS
from ..i18n import tr
from . import bases, interpreter
from .bases import NEWEST, OLDEST, BasePython
from .installer import EnvironmentFailed, Installer, pinned
from .interpreter import LOCK, STAMP, ask, environment_folder, lock_hash, python_in

#: What a finished environment, the wheels while they are unpacked, and pip's cache take together.
NEED_BYTES = 3_500_000_000
#: Prints something where a Python has what lies outside of it: pip needs TLS, the engine SQLite.
RUNS = "import json, sqlite3, ssl; print(json.dumps(ssl.OPENSSL_VERSION))"
#: Prints the version of each distribution named in the arguments, null where it is not installed.
INSTALLED = """
import importlib.metadata, json, sys
def version(name):
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
print(json.dumps({name: version(name) for name in sys.argv[1:]}))
"""


@dataclass(frozen=True)
class Part:
    """An optional part of an environment: its packages with their hashes, and what must be importable in the end.

    Packages that the environment holds anyway are pinned to the same versions, so that adding it changes nothing.
    """

    name: str
    lock: Path
    modules: tuple[str, ...]
    need_bytes: int


ONNX = Part("onnx", LOCK.with_name("requirements-onnx.lock"), ("onnxruntime",), 250_000_000)
#: What works on Dask clusters and on object stores.
CLUSTER = Part(
    "cluster",
    LOCK.with_name("requirements-cluster.lock"),
    ("distributed", "cloudpickle", "fsspec", "s3fs", "gcsfs", "adlfs"),
    700_000_000,
)
PARTS = (ONNX, CLUSTER)


@dataclass(frozen=True)
class Recipe:
    """What an environment is made of.

    `base` is the Python to make it from, `lock` the packages with their hashes, `wheels` a folder of wheels that stands
    in for the network, `modules` what must be importable in the end, `need_bytes` the free disk space to ask for,
    `parts` what it is to hold besides.
    """

    base: str
    lock: Path = LOCK
    wheels: Optional[Path] = None
    modules: tuple[str, ...] = MODELS
    need_bytes: int = NEED_BYTES
    parts: tuple[Part, ...] = ()


def flaw(folder: Path, recipe: Recipe) -> str:
    """Why an environment cannot be used: words, or nothing when it is whole."""
    python = python_in(folder)
    try:
        packages = json.loads((folder / STAMP).read_text(encoding="utf-8"))["packages"]
    except (OSError, ValueError, LookupError, TypeError):
        return tr("it was left half-made")
    found = ask(str(python), INSTALLED, *packages)
    if found is None:
        return tr("its Python does not run any more")
    changed = [name for name, version in packages.items() if found[name] != version]
    interpreter.missing.cache_clear()
    changed += [name for name in interpreter.missing(str(python), recipe.modules) if name not in changed]
    return _changed(changed)


def _changed(packages: list[str]) -> str:
    if not packages:
        return ""
    return tr("these packages were changed or removed: {packages}").format(packages=", ".join(packages))


def part_flaw(folder: Path, part: Part) -> str:
    """Why a part of an environment cannot be used: words, or nothing when it is whole."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))["parts"][part.name]
        packages, lock = dict(stamp["packages"]), stamp["lock"]
    except (OSError, ValueError, LookupError, TypeError):
        return tr("it is not installed")
    if lock != lock_hash(part.lock):
        return tr("it is of another version of the plugin")
    found = ask(str(python_in(folder)), INSTALLED, *packages) or {}
    changed = [name for name, version in packages.items() if found.get(name) != version]
    return _changed(changed)


def outdated() -> list[Path]:
    """Environments of other lock files, which another version of the plugin has left."""
    root = interpreter.environments_root()
    current = lock_hash(interpreter.LOCK)
    return sorted(folder for folder in root.glob("py*-*") if folder.is_dir() and not folder.name.endswith(current))


def remove_environment(folder: Path) -> None:
    """Remove an environment; the stamp goes first, so that a removal that is broken off leaves no seeming whole."""
    with contextlib.suppress(OSError):  # reported below
        (folder / STAMP).unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise OutputError(
            tr("The folder {folder} cannot be removed.").format(folder=folder), tr("Close what uses it and try again.")
        )


def take_away(folder: Path) -> None:
    """Remove an environment that nothing is being installed into.

    Raises OutputError when something is, or when the folder cannot be removed.
    """
    with _alone(folder):
        remove_environment(folder)
    interpreter.missing.cache_clear()


def install(recipe: Recipe, feedback: Any, again: bool = False) -> Path:
    """Make the environment unless it is there and whole, add the parts that it lacks, and return its Python's path.

    `feedback` is a QgsProcessingFeedback; when it is cancelled, or anything fails, nothing stays behind of what
    was being made. `again` makes it anew in any case, with the parts that it had. Raises Cancelled, InputError,
    OutputError and EnvironmentFailed.
    """
    base = bases.describe(recipe.base)
    bases.check(base)
    if recipe.wheels and not recipe.wheels.is_dir():
        raise InputError(tr("The folder of wheels {wheels} does not exist.").format(wheels=recipe.wheels))
    folder = environment_folder(base.short, recipe.lock)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            tr("The folder {parent} cannot be made: {strerror}.").format(parent=folder.parent, strerror=error.strerror)
        ) from None
    with _alone(folder):
        if folder.exists():
            reason = tr("it was asked for anew") if again else flaw(folder, recipe)
            if not reason:
                feedback.pushInfo(tr("The environment is complete: {folder}").format(folder=folder))
                _add_parts(folder, base, recipe, feedback)
                return python_in(folder)
            had = tuple(part for part in PARTS if not part_flaw(folder, part) and part not in recipe.parts)
            recipe = replace(recipe, parts=recipe.parts + had)
            _check_space(folder, recipe.need_bytes)
            feedback.pushInfo(tr("Removing {folder}: {reason}.").format(folder=folder, reason=reason))
            remove_environment(folder)
        _check_space(folder, recipe.need_bytes)
        try:
            _build(folder, base, recipe, feedback)
        except BaseException:
            feedback.pushInfo(tr("Removing what was made of {folder}.").format(folder=folder))
            remove_environment(folder)
            raise
        _add_parts(folder, base, recipe, feedback)
    interpreter.missing.cache_clear()
    return python_in(folder)


def _build(folder: Path, base: BasePython, recipe: Recipe, feedback: Any) -> None:
    """Make the environment from nothing, without parts; the stamp, written last, says that it is whole."""
    installer = Installer(feedback, folder / "tmp", recipe.wheels)
    python = str(python_in(folder))
    feedback.pushInfo(
        tr("Making {folder} from {path} (Python {version}).").format(
            folder=folder, path=base.path, version=base.version
        )
    )
    if installer.proxy:
        feedback.pushInfo(tr("Proxy: {proxy}").format(proxy=installer.proxy))
    installer.run([base.path], ["venv", "--without-pip", str(folder)])
    if ask(python, RUNS) is None and sys.platform == "win32":
        bases.lend_libraries(Path(base.path).absolute(), _site_packages(folder, base))
    if ask(python, RUNS) is None:
        raise EnvironmentFailed(
            tr("{path} makes environments whose Python does not run.").format(path=base.path),
            tr("Choose another base Python, {pythons}.").format(pythons=bases.versions()),
        )
    if base.ensurepip:
        installer.run([python], ["ensurepip", "--default-pip"])
    installer.install(*_pip(folder, base), recipe.lock, _site_packages(folder, base))
    interpreter.missing.cache_clear()
    lacking = interpreter.missing(python, recipe.modules)
    if lacking:
        raise EnvironmentFailed(
            tr("The lock file {lock} does not bring {lacking}.").format(lock=recipe.lock, lacking=", ".join(lacking))
        )
    remove(folder / "tmp")
    _stamp(folder, base, recipe)
    feedback.setProgress(100.0)


def _add_parts(folder: Path, base: BasePython, recipe: Recipe, feedback: Any) -> None:
    """Put the parts that are missing into a whole environment; one that fails is taken out again."""
    for part in recipe.parts:
        reason = part_flaw(folder, part)
        if not reason:
            feedback.pushInfo(tr("Its part {name} is there.").format(name=part.name))
            continue
        _check_space(folder, part.need_bytes, folder)
        feedback.pushInfo(tr("Adding the part {name}: {reason}.").format(name=part.name, reason=reason))
        before = _installed(folder, part.lock)
        installer = Installer(feedback, folder / "tmp", recipe.wheels)
        try:
            installer.install(*_pip(folder, base), part.lock, _site_packages(folder, base))
            interpreter.missing.cache_clear()
            lacking = interpreter.missing(str(python_in(folder)), part.modules)
            if lacking:
                raise EnvironmentFailed(
                    tr("The lock file {lock} does not bring {lacking}.").format(
                        lock=part.lock, lacking=", ".join(lacking)
                    )
                )
        except BaseException:
            feedback.pushInfo(tr("Removing what was made of the part {name}.").format(name=part.name))
            _take_out(folder, base, sorted(_installed(folder, part.lock).keys() - before.keys()))
            raise
        finally:
            remove(folder / "tmp")
        _stamp_part(folder, part)
    feedback.setProgress(100.0)


def _take_out(folder: Path, base: BasePython, names: list[str]) -> None:
    """Remove packages, whatever has been asked of the installation meanwhile."""
    if names:
        python, pip = _pip(folder, base)
        uninstall = [*pip, "uninstall", "--yes", "--disable-pip-version-check", *names]
        Installer(QgsProcessingFeedback(False), folder / "tmp", None).run(python, uninstall)


def _pip(folder: Path, base: BasePython) -> tuple[list[str], list[str]]:
    """The Python to run pip with, and pip as a module that installs into the environment."""
    python = str(python_in(folder))
    return ([python], ["pip"]) if base.ensurepip else ([base.path], ["pip", "--python", python])


def _installed(folder: Path, lock: Path) -> dict[str, str]:
    """The versions of a lock file's packages that are there."""
    versions = ask(str(python_in(folder)), INSTALLED, *sorted(set(pinned(lock)))) or {}
    return {name: version for name, version in versions.items() if version}


def _stamp_part(folder: Path, part: Part) -> None:
    stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    packages = _installed(folder, part.lock)
    stamp.setdefault("parts", {})[part.name] = {"lock": lock_hash(part.lock), "packages": packages}
    _write_stamp(folder, stamp)


def _stamp(folder: Path, base: BasePython, recipe: Recipe) -> None:
    stamp = {
        "python": base.version,
        "base": base.path,
        "platform": platform.platform(),
        "lock": lock_hash(recipe.lock),
        "made": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "packages": _installed(folder, recipe.lock),
    }
    _write_stamp(folder, stamp)


def _write_stamp(folder: Path, stamp: dict[str, Any]) -> None:
    unfinished = folder / f"{STAMP}.tmp"
    unfinished.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    move(unfinished, folder / STAMP)


def _site_packages(folder: Path, base: BasePython) -> Path:
    if sys.platform == "win32":
        return folder / "Lib" / "site-packages"
    return folder / "lib" / f"python{base.short[0]}.{base.short[1]}" / "site-packages"


def default_folder() -> Path:
    """Where the environment comes to when no base is named, told without starting a Python."""
    version = sys.version_info[:2]
    if not OLDEST <= version <= NEWEST:
        version = next(iter(bases.installed()), version)
    return interpreter.environment_folder(version)


def _check_space(folder: Path, need: int, kept: Optional[Path] = None) -> None:
    """Raises OutputError unless there is room for the environment where the folder is, or will be.

    What the folder holds will be freed, unless it is `kept`.
    """
    freed = 0 if kept else sum(path.lstat().st_size for path in folder.rglob("*"))
    free = shutil.disk_usage(folder.parent).free + freed
    if free < need:
        raise OutputError(
            tr("The environment needs {need:.1f} GB of free disk space, but {folder} has {free:.1f} GB.").format(
                need=need / 1e9, folder=folder.parent, free=free / 1e9
            )
        )


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep a second installation away from a folder; a lock whose process has died does not count."""
    lock = QLockFile(f"{folder}.lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        if lock.error() != QLockFile.LockError.LockFailedError:
            raise OutputError(tr("The folder {parent} cannot be written to.").format(parent=folder.parent))
        raise OutputError(
            tr("Another installation into {folder} is under way.").format(folder=folder), tr("Wait for it to end.")
        )
    try:
        yield
    finally:
        lock.unlock()
