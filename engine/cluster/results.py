"""Results on their way from a machine of a cluster: large arrays go through a folder that all machines see."""

from __future__ import annotations

import dataclasses
import errno
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from ..progress import remove

#: Arrays of so many bytes go through the shared folder; smaller ones through the network, as everything else.
SHARED_BYTES = 64 * 1024


@dataclasses.dataclass(frozen=True)
class SharedArray:
    """An array that lies in a file of the shared folder."""

    path: str
    #: Bytes of the file.
    size: int

    def check(self) -> None:
        """Raise FileNotFoundError when the file is not there as it was written; nothing of it is read."""
        try:
            there = Path(self.path).stat().st_size
        except OSError as error:
            raise FileNotFoundError(errno.ENOENT, f"not as it was written ({error})", self.path) from None
        if there != self.size:
            raise FileNotFoundError(errno.ENOENT, f"not as it was written ({there} bytes)", self.path)

    def take(self) -> np.ndarray:
        """The array; its file goes. Raises FileNotFoundError when it is not there as it was written."""
        try:
            array: np.ndarray = np.load(self.path, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise FileNotFoundError(errno.ENOENT, f"not as it was written ({error})", self.path) from None
        remove(Path(self.path))
        return array


def put(result: Any, shared: str) -> Any:
    """A result with its large arrays in files of the shared folder; as it is where that is empty or full."""
    if not shared:
        return result
    if type(result) is np.ndarray and result.nbytes >= SHARED_BYTES and result.dtype.kind in "biufc":
        path = Path(shared) / f"{uuid.uuid4().hex}.npy"
        try:
            np.save(path, result, allow_pickle=False)
            return SharedArray(str(path), path.stat().st_size)
        except OSError:
            with suppress(OSError):
                remove(path)
            return result
    return _mapped(result, lambda value: put(value, shared))


def checked(result: Any) -> Any:
    """A result as it is, whose arrays lie in the shared folder as they were written; else raises FileNotFoundError."""
    if isinstance(result, SharedArray):
        result.check()
        return result
    return _mapped(result, checked)


def taken(result: Any) -> Any:
    """A result with the arrays that lay in the shared folder."""
    if isinstance(result, SharedArray):
        return result.take()
    return _mapped(result, taken)


def _mapped(result: Any, change: Callable[[Any], Any]) -> Any:
    """A list, tuple, dictionary or dataclass with its values changed; anything else as it is."""
    if isinstance(result, tuple):
        values = [change(value) for value in result]
        return type(result)(*values) if hasattr(result, "_fields") else tuple(values)
    if type(result) is list:
        return [change(value) for value in result]
    if type(result) is dict:
        return {name: change(value) for name, value in result.items()}
    if dataclasses.is_dataclass(result) and not isinstance(result, type):
        fields = {item.name: getattr(result, item.name) for item in dataclasses.fields(result) if item.init}
        changed = {name: change(value) for name, value in fields.items()}
        if any(changed[name] is not fields[name] for name in fields):
            return dataclasses.replace(result, **changed)
    return result
