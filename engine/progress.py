"""What a task says while it works: how far it is, what it noticed, and whether it should stop."""

from __future__ import annotations

import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from .errors import Cancelled

#: Seconds that a new name waits for others, such as a virus scanner, to let go of a file: Windows moves nothing open.
PATIENCE_S = 3.0 if sys.platform == "win32" else 0.0


class Progress:
    """A silent listener, and the interface of every other one. Safe to use from several threads."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._scratch: set[Path] = set()
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[Any, ...]:
        """On another machine it is what listens there."""
        return listener, ()

    def update(self, done: float, total: float, text: str = "") -> None:
        """Say that `done` of `total` units of work are finished; `text` names the step."""

    def message(self, text: str, level: str = "info") -> None:
        """Say something worth reading; level is info or warning."""

    def warn(self, text: str) -> None:
        """Say something that the user should check."""
        self.message(text, "warning")

    def cancel(self) -> None:
        """Ask the task to stop at its next `check`."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled once the user asked to stop. Call it at least every tenth of a second."""
        if self.cancelled:
            raise Cancelled()

    @contextmanager
    def scratch(self, path: Path) -> Iterator[Path]:
        """A file or folder that must not outlive the block, even when the process is ended from outside."""
        with self._lock:
            self._scratch.add(path)
        try:
            yield path
        finally:
            with suppress(PermissionError):  # Windows keeps what is open; it goes in the end, where it can
                remove(path)
                with self._lock:
                    self._scratch.discard(path)

    def remove_scratch(self) -> None:
        """Remove what the task had half-written; called just before the process is ended."""
        with self._lock:
            for path in self._scratch:
                with suppress(OSError):  # Windows keeps what is open; the others go all the same
                    remove(path)


#: Who listens to work that came from another machine, in each thread that unpacks it.
_LISTENING = threading.local()


@contextmanager
def listening(progress: Progress) -> Iterator[None]:
    """Let work that is unpacked in the block tell `progress` what it has to say."""
    _LISTENING.progress = progress
    try:
        yield
    finally:
        del _LISTENING.progress


def listener() -> Progress:
    """Who listens to work that is being unpacked: a silent one where nobody does."""
    found: Progress = getattr(_LISTENING, "progress", None) or Progress()
    return found


def remove(path: Path) -> None:
    """Remove a file or folder if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def move(source: Path, target: Path) -> None:
    """Give a file or folder its name, in place of the file of that name; where others hold it, wait a little.

    Raises OSError where it cannot be.
    """
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            source.replace(target)
            return
        except PermissionError:
            if time.monotonic() >= until:
                raise
            time.sleep(0.05)
