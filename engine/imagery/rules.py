"""Rules that say which pixels of a quality raster are cloud: read by a small parser, never evaluated as code.

in 3,8,9,10         the pixel is one of these values
bits 3,4            any of these bits is set (bit 0 is the lowest); a range 3-5 counts as its bits
bits 14-15 >= 2     the number in these bits compares so; any of > >= < <= == !=
> 0.4               the pixel compares so
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import OptionError

Rule = Callable[[NDArray[Any]], NDArray[np.bool_]]

COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    ">": np.greater,
    ">=": np.greater_equal,
    "<": np.less,
    "<=": np.less_equal,
    "==": np.equal,
    "!=": np.not_equal,
}
EXAMPLES = "Rules look like 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 >= 2' or '> 0.4'."

_TOKENS = re.compile(
    r"\s*(?:(?P<number>-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<word>[A-Za-z]+)|(?P<sign>>=|<=|==|!=|>|<|,|-))"
)


class _Reader:
    """The rule's tokens, one after the other, with their places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0

    def fail(self, wanted: str, place: int) -> OptionError:
        return OptionError(f"cloud rule: expected {wanted} here:\n  {self.text}\n  {' ' * place}^\n{EXAMPLES}")

    def at_end(self) -> bool:
        return not self.text[self.place :].strip()

    def start(self) -> int:
        """Place of the next token."""
        rest = self.text[self.place :]
        return self.place + len(rest) - len(rest.lstrip())

    def take(self, kind: str, wanted: str, among: tuple[str, ...] = ()) -> str:
        found = _TOKENS.match(self.text, self.place)
        value = found.group(kind) if found else None
        if found is None or value is None or (among and value.lower() not in among):
            raise self.fail(wanted, self.start())
        self.place = found.end()
        return value.lower()

    def peek(self, kind: str) -> str:
        found = _TOKENS.match(self.text, self.place)
        return (found.group(kind) or "").lower() if found else ""


def parse_rule(text: str) -> Rule:
    """The rule as a function from pixels to a mask of the same shape, True for cloud.

    Raises OptionError, with the place marked, when the rule cannot be read.
    """
    reader = _Reader(" ".join(text.split()) if "\n" in text else text)
    if reader.at_end():
        raise reader.fail("a rule", 0)
    if reader.peek("sign") in COMPARISONS:
        rule = _comparison(reader)
    else:
        word = reader.take("word", "'in', 'bits' or a comparison", ("in", "bits"))
        rule = _members(reader) if word == "in" else _bits(reader)
    if not reader.at_end():
        raise reader.fail("the end of the rule", reader.start())
    return rule


def _comparison(reader: _Reader) -> Rule:
    compare = COMPARISONS[reader.take("sign", "a comparison", tuple(COMPARISONS))]
    limit = float(reader.take("number", "a number"))
    return lambda pixels: np.asarray(compare(pixels, limit), dtype=bool)


def _members(reader: _Reader) -> Rule:
    values = [float(reader.take("number", "a number"))]
    while reader.peek("sign") == ",":
        reader.take("sign", "a comma")
        values.append(float(reader.take("number", "a number")))
    members = np.array(values)
    return lambda pixels: np.isin(pixels, members)


def _bits(reader: _Reader) -> Rule:
    ranges = [_bit_range(reader)]
    while reader.peek("sign") == ",":
        reader.take("sign", "a comma")
        ranges.append(_bit_range(reader))
    place = reader.start()
    if reader.peek("sign") in COMPARISONS:
        if len(ranges) > 1:
            raise reader.fail("one range of bits before a comparison, or the end of the rule", place)
        compare = COMPARISONS[reader.take("sign", "a comparison", tuple(COMPARISONS))]
        limit = float(reader.take("number", "a number"))
        low, high = ranges[0]
        field = np.uint64(2 ** (high - low + 1) - 1)
        return lambda pixels: np.asarray(compare((_as_bits(pixels) >> np.uint64(low)) & field, limit), dtype=bool)
    chosen = np.uint64(sum({1 << bit for low, high in ranges for bit in range(low, high + 1)}))
    return lambda pixels: (_as_bits(pixels) & chosen) != 0


def _bit_range(reader: _Reader) -> tuple[int, int]:
    low = high = _bit(reader, False)
    found = reader.peek("number").startswith("-")  # "14-15" reads as 14 and -15
    if found or reader.peek("sign") == "-":
        place = reader.start()
        if not found:
            reader.take("sign", "a dash")
        high = _bit(reader, found)
        if high < low:
            raise reader.fail(f"a bit from {low} on", place + 1)
    return low, high


def _bit(reader: _Reader, dashed: bool) -> int:
    place = reader.start()
    text = reader.take("number", "the number of a bit, 0 to 63")
    text = text[1:] if dashed else text
    if not text.isdigit() or int(text) > 63:
        raise reader.fail("the number of a bit, 0 to 63", place + dashed)
    return int(text)


def _as_bits(pixels: NDArray[Any]) -> NDArray[np.uint64]:
    """Pixels as unsigned integers with the bits of their own type; of real numbers, the whole part."""
    if pixels.dtype.kind == "f":
        pixels = np.nan_to_num(pixels, nan=0.0, posinf=0.0, neginf=0.0).astype(np.int64)
    if pixels.dtype.kind == "i":
        pixels = pixels.view(pixels.dtype.str.replace("i", "u"))
    bits: NDArray[np.uint64] = pixels.astype(np.uint64)
    return bits
