"""What is fed: a parser as a function of bytes, and ways to make one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

#: What most languages here have in them, and what trips up many programs.
WORDS = "0 1 -1 1e9 nan inf , ; : | = < > ( ) [ ] { } \" ' \\ / .. ** + - * % & ! ~ # @ $"
TOKENS = (*WORDS.split(), "\n", "\t")


@dataclass(frozen=True)
class Target:
    """A parser: `read` is given the bytes and a folder of its own; `seeds` are right inputs; `words` the language's."""

    name: str
    read: Callable[[bytes, Path], None]
    seeds: tuple[bytes, ...]
    words: tuple[str, ...] = ()
    #: Bytes of an input that a text of this kind may have at most here.
    most: int = 200_000


def text_of(data: bytes) -> str:
    """Whatever bytes there are as the text that a job would hold."""
    return data.decode("utf-8", "replace")


def json_of(data: bytes) -> object:
    """JSON values, or none where it is no JSON, which its reader refuses before."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def of_text(place: str, *more: object) -> Callable[[bytes, Path], None]:
    """A function `module:name` of a text."""
    function = _function(place)
    return lambda data, _: function(text_of(data), *more)


def _function(place: str) -> Callable[..., object]:
    module, _, name = place.partition(":")
    return getattr(import_module("tilewright.engine." + module), name)


def encoded(*values: object) -> tuple[bytes, ...]:
    """Texts, and values as JSON, as bytes."""
    return tuple(value.encode() if isinstance(value, str) else json.dumps(value).encode() for value in values)


def of_file(place: str, name: str) -> Callable[[bytes, Path], None]:
    """A function `module:name` of a file of that name."""
    function = _function(place)

    def read(data: bytes, folder: Path) -> None:
        (folder / name).write_bytes(data)
        function(str(folder / name))

    return read
