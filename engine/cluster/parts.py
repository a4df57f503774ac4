"""What a cluster's machines do: they unpack a function once and call it for one item after another."""

from __future__ import annotations

import threading
import uuid
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import cloudpickle
import numpy as np

from ..imagery.stack import gdal_environment
from ..progress import Progress, listening, remove

#: Arrays of so many bytes go through the shared folder; smaller ones through the network, as everything else.
SHARED_BYTES = 64 * 1024


class Messages(Progress):
    """Keeps what work has to say until it goes back with its result."""

    def __init__(self) -> None:
        super().__init__()
        self._told: list[tuple[str, str]] = []

    def message(self, text: str, level: str = "info") -> None:
        with self._lock:
            self._told.append((text, level))

    def take(self) -> list[tuple[str, str]]:
        """What was said since the last time."""
        with self._lock:
            told, self._told = self._told, []
        return told


@dataclass(frozen=True)
class SharedArray:
    """An array that lies in a file of the shared folder."""

    path: str

    def take(self) -> np.ndarray:
        """The array; its file goes."""
        array: np.ndarray = np.load(self.path, allow_pickle=False)
        remove(Path(self.path))
        return array


#: The work that is on this machine, by its key.
_HERE: weakref.WeakValueDictionary[str, Work] = weakref.WeakValueDictionary()


class Work:
    """A function on its way: packed once, unpacked once in each process, dropped with the job that sent it.

    `shared` is a folder that all machines see, for large arrays of results; empty where there is none.
    """

    def __init__(self, key: str, packed: bytes, shared: str) -> None:
        self.key, self.shared = key, shared
        self.progress = Messages()
        self._packed = packed
        self._lock = threading.Lock()
        self._function: Optional[Callable[..., Any]] = None
        _HERE[key] = self

    def __reduce__(self) -> tuple[Any, ...]:
        return Work, (self.key, self._packed, self.shared)

    def __call__(self, *items: Any) -> Any:
        with gdal_environment():
            with self._lock:
                if self._function is None:
                    with listening(self.progress):
                        self._function = cloudpickle.loads(self._packed)
            self.progress.check()
            return self._function(*items)


def begin(key: str, packed: bytes, shared: str) -> Work:
    """The work as it lies on a machine."""
    return Work(key, packed, shared)


def call(work: Work, items: tuple[Any, ...]) -> tuple[Any, list[tuple[str, str]]]:
    """The function's result for an item, its large arrays in the shared folder, and what there was to say."""
    result = work(*items)
    return put(result, work.shared), work.progress.take()


def stop(key: str) -> None:
    """Let the work of a job end at its next look."""
    work = _HERE.get(key)
    if work is not None:
        work.progress.cancel()


def put(result: Any, shared: str) -> Any:
    """A result with its large arrays in files of the shared folder."""
    if not shared:
        return result
    if isinstance(result, np.ndarray) and result.nbytes >= SHARED_BYTES and result.dtype.kind in "biufc":
        path = Path(shared) / f"{uuid.uuid4().hex}.npy"
        part = path.with_suffix(".tmp")
        with part.open("wb") as stream:
            np.save(stream, result, allow_pickle=False)
        part.replace(path)
        return SharedArray(str(path))
    return _mapped(result, lambda value: put(value, shared))


def taken(result: Any) -> Any:
    """A result with the arrays that lay in the shared folder."""
    if isinstance(result, SharedArray):
        return result.take()
    return _mapped(result, taken)


def _mapped(result: Any, change: Callable[[Any], Any]) -> Any:
    """A list, tuple or dictionary with its values changed; anything else as it is."""
    if type(result) is tuple:
        return tuple(change(value) for value in result)
    if type(result) is list:
        return [change(value) for value in result]
    if type(result) is dict:
        return {name: change(value) for name, value in result.items()}
    return result
