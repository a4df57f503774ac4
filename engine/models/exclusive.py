"""One training at a time writes a model file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from ..datasets.workplace import locked
from ..errors import OutputError
from ..progress import Progress


@contextlib.contextmanager
def exclusively(model: Path, progress: Progress) -> Iterator[None]:
    """Keep other trainings away from the model file for as long as the block lasts.

    Raises OutputError when another one writes it. Where the file system knows no locks, nothing is kept away.
    """
    path = model.with_name(f".{model.stem}.training.lock")
    try:
        lock = locked(path)
    except OSError:
        yield
        return
    if lock is None:
        raise OutputError(
            f"{model} is being written by another training", "Wait until it is over, or choose another file."
        )
    with progress.scratch(path), lock:
        yield
