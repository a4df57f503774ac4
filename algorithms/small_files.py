"""Small files beside datasets and models, read with care, since they come from strangers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

#: Largest file that is read where nothing else is said, in bytes.
LARGEST = 16 * 1024 * 1024


class TooLarge(ValueError):
    """A file is larger than what is read here."""


def is_there(path: Path) -> bool:
    """Whether there is anything; nothing is where a text was typed that no file can be called."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def text_of(path: Path, largest: int = LARGEST) -> str:
    """The text of a file of at most so many bytes.

    Raises OSError where there is no such file, TooLarge, or ValueError where it is no text. What is no file, such as a
    pipe or a device, is not opened: reading it may never end.
    """
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as stream:
        content = stream.read(largest + 1)
    if len(content) > largest:
        raise TooLarge(path)
    return content.decode("utf-8-sig")  # editors of Windows begin a file with a mark


def json_of(path: Path, largest: int = LARGEST) -> Any:
    """What a JSON file holds. Raises as `text_of` does, and ValueError where it is no JSON that can be read."""
    try:
        return json.loads(text_of(path, largest))
    except RecursionError:
        raise ValueError(path) from None
