"""Tasks on object stores: what they read is brought near, what they make goes there when it is whole."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Optional

from ..errors import EngineError, OptionError
from ..execution import is_local
from ..options import Options
from ..progress import Progress
from .mirror import mirrored
from .names import address_of, cache_folder, folder_of_address, gdal_settings, is_store, system_name
from .staging import Staged, staged

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
    values = {item.name: getattr(options, item.name) for item in dataclasses.fields(options)}
    with nearby(type(options).__name__, values, progress) as near:
        return near.finished(function(dataclasses.replace(options, **near.changes), near.progress))


@contextmanager
def nearby(kind: str, values: Mapping[str, Any], progress: Progress) -> Iterator[Nearby]:
    """Values of options of that class with paths of this machine for what lies in stores, for the time of the block."""
    names = _Names()
    with ExitStack() as held:
        held.enter_context(_environment(gdal_settings()))
        try:
            yield Nearby(kind, values, NamedProgress(progress, names), names, held)
        except EngineError as error:
            error.text, error.hint = names.told(error.text), names.told(error.hint)
            raise
        except OSError as error:
            error.filename = names.told(str(error.filename)) if error.filename else None
            raise


class Nearby:
    """What a task reads, brought near, and what it makes, on its way: `changes` are the values that are others here.

    `progress` tells what is said with the names that the user gave.
    """

    def __init__(
        self, kind: str, values: Mapping[str, Any], progress: NamedProgress, names: _Names, held: ExitStack
    ) -> None:
        self.progress = progress
        self._kind, self._values, self._names, self._held = kind, values, names, held
        self._outputs: list[Staged] = []
        self.changes = {
            name: self._changed(name, value) for name, value in values.items() if any(map(is_store, _texts(value)))
        }

    def finished(self, result: dict[str, Any]) -> dict[str, Any]:
        """Send what was made; returns the result with the names that the user gave."""
        result = self._names.in_values(result)
        # The output itself last: what goes with it is there by then.
        for output in reversed(self._outputs):
            self._names.in_texts(output.path.parent)
            self._names.forget(output.path.parent)  # where it cannot be sent, that is where it is
            output.deliver()
        return result

    def _changed(self, option: str, value: Any) -> Any:
        if isinstance(value, (tuple, list)):
            return type(value)(self._near(option, text) if is_store(text) else text for text in value)
        return self._near(option, value)

    def _near(self, option: str, text: str) -> str:
        if AS_GIVEN.get(self._kind) == option:
            return text
        if IN_PLACE.get(self._kind) == option:
            raise OptionError(
                f"{option} {address_of(text)} lies in an object store, where nothing can be changed in place",
                "Merge both datasets into a new one.",
            )
        if _is_raster(self._kind, option, text):
            return system_name(text)
        if option in OUTPUTS:
            _check_format(self._values.get("format"), option, text)
            output = self._held.enter_context(staged(address_of(text), self.progress))
            self._outputs.append(output)
            self._names.add(output.path, text)
            self._names.add(output.path.parent, folder_of_address(address_of(text)))
            return str(output.path)
        bare, bar, part = text.partition("|")
        path = _copy(address_of(bare), self.progress, self._held)
        self._names.add(path, bare)
        self._names.add(path.parent, folder_of_address(address_of(bare)))
        return f"{path}{bar}{part}"


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

    def forget(self, folder: Path) -> None:
        """Call what is in a folder as it is called here."""
        self._pairs = [pair for pair in self._pairs if not pair[0].startswith(str(folder))]

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


def _check_format(name: Optional[str], option: str, text: str) -> None:
    """Tiles of packed formats are parts of common files, which machines cannot write together in a store."""
    if option == "output" and name is not None and name not in OF_FILES and not is_local():
        raise OptionError(
            f"format {name} cannot be written to {address_of(text)} by several machines: its tiles share files",
            f"Choose one of {', '.join(OF_FILES)}, leave out the scheduler, or write to a folder that all of them see.",
        )


def _texts(value: Any) -> Iterable[str]:
    return [part for part in (value if isinstance(value, (tuple, list)) else (value,)) if isinstance(part, str)]
