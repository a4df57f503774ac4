"""JSON files of long lists, written item by item, so that memory holds one item however many there are."""

from __future__ import annotations

import json
from typing import Any, TextIO


class ListFile:
    """An object whose last members are lists that grow. ASCII alone, whatever reader opens it under what system."""

    def __init__(self, stream: TextIO, head: dict[str, Any]) -> None:
        """`head` are the members that are known at once; at least one."""
        self._stream = stream
        self._separator = ""
        stream.write("{" + ",\n".join(f"{json.dumps(name)}: {_text(value)}" for name, value in head.items()))

    def begin(self, name: str) -> None:
        """Begin the list of that name; what is added from here on goes into it."""
        self._close()
        self._stream.write(f",\n{json.dumps(name)}: [")
        self._separator = "\n"

    def add(self, item: dict[str, Any]) -> None:
        """Add an item to the list that was begun."""
        self._stream.write(self._separator + _text(item))
        self._separator = ",\n"

    def end(self) -> None:
        """End the last list and the object."""
        self._close()
        self._stream.write("}\n")

    def _close(self) -> None:
        if self._separator:
            self._stream.write("]" if self._separator == "\n" else "\n]")
        self._separator = ""


def _text(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)
