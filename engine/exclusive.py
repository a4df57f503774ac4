"""One run at a time writes a file, which is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .errors import OutputError
from .progress import Progress, move

#: Seconds that a small file waits for another run that is writing the same one.
PATIENCE_S = 10.0
_LOOK_S = 0.02
#: How often a lock is taken that goes in the same moment.
_TRIES = 50


@contextlib.contextmanager
def exclusively(path: Path, progress: Progress, patience_s: float = 0.0) -> Iterator[None]:
    """Keep other runs away from a file that is to be written, for as long as the block lasts.

    Raises OutputError when another one writes it, and does so for longer than `patience_s`. Where the file system knows
    no locks, nothing is kept away.
    """
    beside = path.with_name(f".{path.name}.lock")
    until = time.monotonic() + patience_s
    try:
        lock = locked(beside)
        while lock is None and time.monotonic() < until:
            progress.check()
            time.sleep(_LOOK_S)
            lock = locked(beside)
    except OSError:
        lock = contextlib.nullcontext()
    if lock is None:
        raise OutputError(f"{path} is being written by another run", "Wait until it is over, or choose another file.")
    with contextlib.ExitStack() as held:
        # Let go of last, so that no other run takes a lock that is about to be removed. Windows removes nothing open.
        order = (progress.scratch(beside), lock) if sys.platform == "win32" else (lock, progress.scratch(beside))
        for part in order:
            held.enter_context(part)
        yield


@contextlib.contextmanager
def whole(path: Path, progress: Progress, part: str = "") -> Iterator[Path]:
    """A place beside `path` to write to, which takes its name when the block ends well; nothing is left otherwise.

    Of runs that write the same file at once the last one stays. `part` is what the place is called, where it matters.
    Raises OutputError when another run keeps the file for long.
    """
    temporary = path.with_name(part or f".{path.name}.part")
    with exclusively(path, progress, PATIENCE_S), progress.scratch(temporary):
        yield temporary
        move(temporary, path)


def locked(path: Path) -> Any:
    """The open file, locked for this process; None when another has it. The system lets go of a dead process's lock."""
    for _ in range(_TRIES):
        stream = path.open("a+b")
        try:
            if sys.platform == "win32":
                import msvcrt

                stream.seek(0)
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if sys.platform == "win32" or _is_still(stream, path):  # Windows removes and moves nothing open
                return stream
        except OSError as error:
            stream.close()
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                return None
            raise
        stream.close()  # whoever had it removed or moved it between the two steps: what is locked is no other's lock
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK), str(path))


def _is_still(stream: Any, path: Path) -> bool:
    """Whether an open file is still what the path leads to."""
    with contextlib.suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(stream.fileno()), path.stat())
    return False
