"""One run at a time writes a file."""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .errors import OutputError
from .progress import Progress


@contextlib.contextmanager
def exclusively(path: Path, progress: Progress) -> Iterator[None]:
    """Keep other runs away from a file that is to be written, for as long as the block lasts.

    Raises OutputError when another one writes it. Where the file system knows no locks, nothing is kept away.
    """
    beside = path.with_name(f".{path.name}.lock")
    try:
        lock = locked(beside)
    except OSError:
        lock = contextlib.nullcontext()
    if lock is None:
        raise OutputError(f"{path} is being written by another run", "Wait until it is over, or choose another file.")
    with progress.scratch(beside), lock:
        yield


def locked(path: Path) -> Any:
    """The open file, locked for this process; None when another has it. The system lets go of a dead process's lock."""
    stream = path.open("a+b")
    try:
        if sys.platform == "win32":
            import msvcrt

            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        stream.close()
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return None
        raise
    return stream
