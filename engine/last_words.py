"""What libraries in C are about to open, told beforehand: where one ends the process, there is no word afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Optional

#: Who is told in this process.
_tell: Optional[Callable[[str], None]] = None


@contextmanager
def telling(tell: Callable[[str], None]) -> Iterator[None]:
    """Let `tell` hear of each file that is opened in the block, from any thread."""
    global _tell
    before, _tell = _tell, tell
    try:
        yield
    finally:
        _tell = before


def opening(name: str) -> None:
    """Say that a file is about to be opened."""
    tell = _tell
    if tell is not None:
        tell(name)
