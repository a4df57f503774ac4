"""Whether the files that a run reads stay as they were while it reads them.

A file that is replaced or written anew in the middle would leave a mixture of both in what is made of it. So a stack of
rasters notes what its files are like when it is made, and before anything gets its name they are looked at again. Only
files of this machine and its network folders are noted; what tells others apart is in the fingerprint of a dataset.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from ..errors import InputError
from .names import local_file, spelled

#: Programs write what they find out of a raster beside it, at any time.
NOTES = ".aux.xml"
#: Looking takes at most so small a share of a run's time.
SHARE = 0.02

#: A file's bytes, and when its content and its entry in the file system were changed, in nanoseconds.
_State = tuple[int, int, int]


class ChangedError(InputError):
    """What was read is not what it was: a half-made result holds parts of both."""


class _Noted:
    """What the files of a run were like when it opened them."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.depth = 0
        self.files: dict[Path, _State] = {}
        self.opened: set[str] = set()
        self.passing: set[Path] = set()
        self.next_look = 0.0


_noted = _Noted()


@contextmanager
def watching() -> Iterator[None]:
    """Note what is opened in the block; nothing of a task before is known in it, or after it."""
    with _noted.lock:
        if _noted.depth == 0:
            _forget()
        _noted.depth += 1
    try:
        yield
    finally:
        with _noted.lock:
            _noted.depth -= 1
            if _noted.depth == 0:
                _forget()


def note(path: str, files: Iterable[str] = (), lasting: bool = True) -> None:
    """Note what a raster or another file of this machine is like, with the files that belong to it.

    Not `lasting` is what each run has a copy of its own of.
    """
    with _noted.lock:
        if _noted.depth == 0 or path in _noted.opened:
            return
        _noted.opened.add(path)
    own = local_file(spelled(path))
    found = {} if own is None else {own.absolute(): _state(own)}
    for name in files:
        if not name.startswith("/vsi") and not name.endswith(NOTES):
            found[Path(name).absolute()] = _state(Path(name))
    with _noted.lock:
        for file, state in found.items():
            if state is not None:
                _noted.files.setdefault(file, state)
                if not lasting:
                    _noted.passing.add(file)


def check_unchanged(now: bool = True) -> None:
    """Raise ChangedError where a noted file is another one by now, InputError where one is gone.

    Not `now`, only when it is time for a look.
    """
    begun = time.monotonic()
    with _noted.lock:
        if not now and begun < _noted.next_look:
            return
        files = dict(_noted.files)
    states = {file: _state(file) for file in files}
    for file, state in states.items():
        if state is not None and state[:2] != files[file][:2]:  # rights and names may change
            raise ChangedError(
                f"{file} was changed while it was read",
                "Let it be as it is until the run is over, and run the same again.",
            )
    for file, state in states.items():
        if state is None:
            raise InputError(
                f"{file} was removed, or cannot be reached any more, while it was read",
                "Put it back, and run the same again.",
            )
    spent = time.monotonic() - begun
    with _noted.lock:
        _noted.next_look = begun + spent / SHARE


def noted_state() -> str:
    """A digest of what the lasting files are like. While it is the same, they have not been written or replaced."""
    with _noted.lock:
        files = sorted((file.name, *state) for file, state in _noted.files.items() if file not in _noted.passing)
    return hashlib.sha256(json.dumps(files).encode()).hexdigest()


def _forget() -> None:
    _noted.files.clear()
    _noted.opened.clear()
    _noted.passing.clear()
    _noted.next_look = 0.0


def _state(file: Path) -> Optional[_State]:
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return (found.st_size, found.st_mtime_ns, found.st_ctime_ns) if not file.is_dir() else None
