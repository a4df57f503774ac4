"""Tasks on object stores: what they read is brought near, what they make goes there when it is whole."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Optional

from ..errors import EngineError, OptionError
from ..execution import is_local
from ..options import Options
from ..progress import Progress
from .mirror import mirrored
from .names import address_of, folder_of_address, gdal_settings, is_store, system_name
from .staging import Staged, staged
from .store import cache_folder

#: Options that name rasters, which GDAL reads where they lie.
RASTERS = frozenset({"rasters", "raster", "cloud_raster", "reference", "targets"})
#: Options that name what is made.
OUTPUTS = frozenset({"output", "report", "metrics", "probabilities", "confidence", "statistics_output", "tensorboard"})
#: Where an option of one of those names is something else in some tasks.
ALSO_RASTERS = {"PolygonizeRasterOptions": frozenset({"confidence"})}
#: Options that may name rasters or other files, and how rasters end.
EITHER = frozenset({"labels", "label_layers", "mask"})
RASTER_ENDINGS = (".tif", ".tiff", ".vrt", ".jp2", ".img")
#: What a task reaches in its own way, or says itself why it does not.
AS_GIVEN = {"CatalogScenesOptions": "input"}
#: What is changed where it lies, which nothing in a store can be.
IN_PLACE = {"AppendToDatasetOptions": "dataset"}
#: Files of text that name what a run read and made.
TEXTS = (".html", ".json", ".csv")
#: Formats of datasets whose tiles are files of their own.
OF_FILES = ("GTIFF", "PNG", "JPEG", "NPY", "NPZ")

Function = Callable[[Any, Progress], dict[str, Any]]

#: What this run reads from stores, with the cache's folder of the copy: what other machines need in the same place.
_COPIES: dict[str, str] = {}


def names_stores(options: Options) -> bool:
    """Whether any of a task's options names a place in an object store."""
    return any(is_store(text) for item in dataclasses.fields(options) for text in _texts(getattr(options, item.name)))


def run_near(function: Function, options: Any, progress: Progress) -> dict[str, Any]:
    """A task's values. What its options name in object stores is replaced by paths of this machine while it runs."""
    names = _Names()
    spoken = NamedProgress(progress, names)
    changes: dict[str, Any] = {}
    outputs: list[Staged] = []
    with ExitStack() as held:
        held.enter_context(_environment(gdal_settings()))

        def near(option: str, text: str) -> str:
            if not is_store(text):
                return text
            kind = type(options).__name__
            if AS_GIVEN.get(kind) == option:
                return text
            if IN_PLACE.get(kind) == option:
                raise OptionError(
                    f"{option} {address_of(text)} lies in an object store, where nothing can be changed in place",
                    "Merge both datasets into a new one.",
                )
            if _is_raster(kind, option, text):
                return system_name(text)
            if option in OUTPUTS:
                _check_format(options, option, text)
                output = held.enter_context(staged(address_of(text), progress))
                outputs.append(output)
                names.add(output.path, text)
                names.add(output.path.parent, folder_of_address(address_of(text)))
                return str(output.path)
            bare, bar, part = text.partition("|")
            path = _copy(address_of(bare), spoken, held)
            names.add(path, bare)
            names.add(path.parent, folder_of_address(address_of(bare)))
            return f"{path}{bar}{part}"

        for item in dataclasses.fields(options):
            value = getattr(options, item.name)
            if any(map(is_store, _texts(value))):
                changes[item.name] = (
                    tuple(near(item.name, text) for text in value)
                    if isinstance(value, tuple)
                    else near(item.name, value)
                )
        try:
            values = function(dataclasses.replace(options, **changes), spoken)
        except EngineError as error:
            error.text, error.hint = names.told(error.text), names.told(error.hint)
            raise
        except OSError as error:
            error.filename = names.told(str(error.filename)) if error.filename else None
            raise
        # The output itself last: what goes with it is there by then.
        for output in reversed(outputs):
            names.in_texts(output.path.parent)
            output.deliver()
        result: dict[str, Any] = names.in_values(values)
        return result


def copies() -> dict[str, str]:
    """What this run reads from stores: the address of each, and the cache's folder that its copy is in."""
    return dict(_COPIES)


def bring(wanted: dict[str, str], progress: Progress) -> None:
    """Make copies on another machine, in the same places, since what is sent there names these."""
    for address, root in wanted.items():
        mirrored(address, progress, Path(root))


class NamedProgress(Progress):
    """Tells another what a task says, with the names that the user gave."""

    def __init__(self, to: Progress, names: _Names) -> None:
        super().__init__()
        self._to, self._names = to, names
        self._cancelled, self._scratch, self._lock = to._cancelled, to._scratch, to._lock

    def update(self, done: float, total: float, text: str = "") -> None:
        self._to.update(done, total, self._names.told(text))

    def message(self, text: str, level: str = "info") -> None:
        self._to.message(self._names.told(text), level)

    def cancel(self) -> None:
        self._to.cancel()


class _Names:
    """Paths of this machine, and what the user calls what comes from there or goes there."""

    def __init__(self) -> None:
        self._pairs: list[tuple[str, str]] = []

    def add(self, path: Path, given: str) -> None:
        self._pairs.append((str(path), given.strip().rstrip("/")))
        self._pairs.sort(key=lambda pair: -len(pair[0]))

    def told(self, text: str) -> str:
        for path, given in self._pairs:
            text = text.replace(path, given)
        return text

    def in_texts(self, folder: Path) -> None:
        """Let reports and notes that were made call things as the user does."""
        for path in folder.glob("*"):
            if path.suffix.lower() in TEXTS and path.is_file() and not path.name.startswith("."):
                content = path.read_bytes()
                told = content
                for here, given in self._pairs:
                    for spelling in dict.fromkeys((here, json.dumps(here)[1:-1])):  # JSON doubles backslashes
                        told = told.replace(spelling.encode(), given.encode())
                if told != content:
                    path.write_bytes(told)

    def in_values(self, value: Any) -> Any:
        """A result with the names that the user gave."""
        if isinstance(value, (str, Path)):
            return self.told(str(value))
        if isinstance(value, dict):
            return {name: self.in_values(part) for name, part in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.in_values(part) for part in value]
        return value


@contextmanager
def _environment(values: dict[str, str]) -> Iterator[None]:
    """Variables for every GDAL in this process: each of the libraries brings one of its own."""
    os.environ.update(values)
    try:
        yield
    finally:
        for name in values:
            os.environ.pop(name, None)


def _copy(address: str, progress: Progress, held: ExitStack) -> Path:
    root = cache_folder()
    path = mirrored(address, progress, root)
    _COPIES[address] = str(root)
    held.callback(_COPIES.pop, address, None)
    return path


def _is_raster(kind: str, option: str, text: str) -> bool:
    if option in RASTERS or option in ALSO_RASTERS.get(kind, ()):
        return True
    return option in EITHER and text.strip().lower().endswith(RASTER_ENDINGS)


def _check_format(options: Any, option: str, text: str) -> None:
    """Tiles of packed formats are parts of common files, which machines cannot write together in a store."""
    name: Optional[str] = getattr(options, "format", None)
    if option == "output" and name is not None and name not in OF_FILES and not is_local():
        raise OptionError(
            f"format {name} cannot be written to {address_of(text)} by several machines: its tiles share files",
            f"Choose one of {', '.join(OF_FILES)}, leave out the scheduler, or write to a folder that all of them see.",
        )


def _texts(value: Any) -> Iterable[str]:
    return [part for part in (value if isinstance(value, tuple) else (value,)) if isinstance(part, str)]
