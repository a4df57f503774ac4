"""Looks into a TensorFlow Lite file without running it, and refuses operators that are not Lite's own."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

from ..errors import InputError

#: Bytes that a file may have: offsets in it are 32 bits wide.
LARGEST = 2 * 1024**3 - 1
HINT = "Only load models from people you trust; ALLOW_CODE loads it as it is."

#: Numbers of the operators that stand for something outside of TensorFlow Lite: custom ones and delegates.
_CUSTOM, _DELEGATE = 32, 51


def inspect_tflite(path: Path, allow_code: bool) -> bytes:
    """The file's bytes. Raises InputError when it is damaged, or unsafe and `allow_code` is false.

    The interpreter verifies the rest of the file before it uses it.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path} is no usable TensorFlow Lite model: it has more than {LARGEST} bytes")
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None
    try:
        operators = [_operator(content, place) for place in _vector(content, _field(content, _root(content), 1))]
    except (struct.error, IndexError, ValueError):
        raise InputError(f"{path} is cut short or damaged: its list of operators cannot be read") from None
    for number, name in operators:
        if not allow_code and (number in (_CUSTOM, _DELEGATE) or name):
            named = name or f"number {number}"
            raise InputError(
                f"{path} carries code or needs it: the operator {named} is not one of TensorFlow Lite's own", HINT
            )
    return content


def _root(content: bytes) -> int:
    return _unsigned(content, 0)


def _unsigned(content: bytes, place: int) -> int:
    if place < 0:
        raise ValueError("before the file's beginning")
    return int(struct.unpack_from("<I", content, place)[0])


def _field(content: bytes, table: int, number: int) -> int:
    """Where a field of a table lies, 0 when the table does not have it."""
    fields = table - struct.unpack_from("<i", content, table)[0]
    if fields < 0:
        raise ValueError("before the file's beginning")
    if 4 + 2 * number + 2 > struct.unpack_from("<H", content, fields)[0]:
        return 0
    offset = struct.unpack_from("<H", content, fields + 4 + 2 * number)[0]
    return table + int(offset) if offset else 0


def _vector(content: bytes, place: int) -> list[int]:
    """Where the tables of a vector lie that a field points to."""
    if not place:
        return []
    start = place + _unsigned(content, place)
    count = _unsigned(content, start)
    if start + 4 + 4 * count > len(content):
        raise ValueError("beyond the file's end")
    places = range(start + 4, start + 4 + 4 * count, 4)
    return [item + _unsigned(content, item) for item in places]


def _operator(content: bytes, table: int) -> tuple[int, str]:
    """Number and custom name of an operator; numbers beyond 127 stand in a field of their own."""
    small, name, number = (_field(content, table, field) for field in (0, 1, 3))
    values: list[Any] = [struct.unpack_from("<b", content, small)[0] if small else 0]
    values.append(struct.unpack_from("<i", content, number)[0] if number else 0)
    text = b""
    if name:
        start = name + _unsigned(content, name)
        text = content[start + 4 : start + 4 + _unsigned(content, start)]
    return max(values), text.decode("utf-8", errors="replace")
