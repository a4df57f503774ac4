"""Rules that say which pixels of a quality raster are cloud: read by a small parser, never evaluated as code.

in 3,8,9,10         the pixel is one of these values
bits 3,4            any of these bits is set (bit 0 is the lowest); a range 3-5 counts as its bits
bits 14-15 >= 2     the number in these bits compares so; any of > >= < <= == !=
> 0.4               the pixel compares so
SENTINEL2_SCL       a preset by its name, of those in `clouds/names.py`
LANDSAT_QA_PIXEL+shadows+snow    a preset, with shadows and snow as cloud too
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from .clouds.brightness import MARGIN_PX, bright_clouds
from .clouds.names import EXTRAS, PRESETS, Preset

Flags = Callable[[NDArray[Any]], NDArray[np.bool_]]

#: Probability above which a pixel is cloud, as s2cloudless has it.
PROBABLE = 0.4
#: Quality bands have 16 bits at most.
LARGEST = 65535

COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    ">": np.greater,
    ">=": np.greater_equal,
    "<": np.less,
    "<=": np.less_equal,
    "==": np.equal,
    "!=": np.not_equal,
}
EXAMPLES = (
    f"Rules look like 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 >= 2' or '> 0.4', or are one of {', '.join(PRESETS)}."
)

_NAME = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*)")
_TOKENS = re.compile(
    r"\s*(?:(?P<number>-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<word>[A-Za-z]+)|(?P<sign>>=|<=|==|!=|>|<|,|-|\+))"
)


@dataclass(frozen=True)
class Rule:
    """Which pixels are cloud. Called with the pixels of the first band, or with (row, col, 3) where `bands` are three,
    it gives a mask (row, col), True for cloud.

    `bands` names the bands that it reads, as text for a RasterStack. `margin_px` is how many pixels around a pixel
    tell of it. `unseen` gives the mask of pixels that a preset knows to be nodata.
    """

    flags: Flags
    bands: str = "1"
    margin_px: int = 0
    unseen: Optional[Flags] = None
    misfits: Optional[Flags] = None
    name: str = ""

    def __call__(self, pixels: NDArray[Any]) -> NDArray[np.bool_]:
        return self.flags(pixels)

    def check(self, pixels: NDArray[Any]) -> None:
        """Raise InputError where data (any shape) cannot be of the layer that the preset is for."""
        if self.misfits is None or not pixels.size:
            return
        wrong = self.misfits(pixels)
        if wrong.any():
            value = pixels[wrong].flat[0]
            raise InputError(
                f"The cloud raster does not fit {self.name}: {PRESETS[self.name].layout}, got {value:g} "
                f"of type {pixels.dtype}"
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
    """The rule that the text tells, or the preset that it names.

    Raises OptionError, with the place marked, when it cannot be read.
    """
    reader = _Reader(" ".join(text.split()) if "\n" in text else text)
    if reader.at_end():
        raise reader.fail("a rule", 0)
    named = _NAME.match(reader.text)
    if named and named.group(1).upper() in PRESETS:
        reader.place = named.end()
        rule = _preset(named.group(1).upper(), reader)
    elif reader.peek("sign") in COMPARISONS:
        rule = Rule(_comparison(reader))
    else:
        word = reader.take("word", "'in', 'bits', a comparison or the name of a preset", ("in", "bits"))
        rule = Rule(_members(reader) if word == "in" else _bits(reader))
    if not reader.at_end():
        raise reader.fail("the end of the rule", reader.start())
    return rule


def _preset(name: str, reader: _Reader) -> Rule:
    preset = PRESETS[name]
    texts = list(preset.cloud)
    while reader.peek("sign") == "+":
        reader.take("sign", "a plus")
        place = reader.start()
        extra = reader.take("word", "'shadows' or 'snow'", EXTRAS)
        found: tuple[str, ...] = getattr(preset, extra)
        if not found:
            raise reader.fail(f"nothing more, since {name} does not tell {extra},", place)
        texts += found
    if name == "BRIGHTNESS":
        return Rule(
            bright_clouds,
            "1,2,3",
            MARGIN_PX,
            misfits=lambda pixels: np.full(pixels.shape, pixels.dtype != np.uint8),
            name=name,
        )
    if name == "PROBABILITY":
        return Rule(_probable, misfits=_improbable, name=name)
    return Rule(_any_of(texts), unseen=_any_of(preset.nodata), misfits=_misfits(preset), name=name)


def _any_of(texts: Sequence[str]) -> Flags:
    rules = [parse_rule(text).flags for text in texts]

    def flags(pixels: NDArray[Any]) -> NDArray[np.bool_]:
        found = rules[0](pixels)
        for rule in rules[1:]:
            found |= rule(pixels)
        return found

    return flags


def _misfits(preset: Preset) -> Flags:
    fits = parse_rule(preset.values).flags if preset.values else None

    def misfits(pixels: NDArray[Any]) -> NDArray[np.bool_]:
        wrong: NDArray[np.bool_] = np.asarray(pixels > LARGEST, dtype=bool)
        if pixels.dtype != np.int16:  # which is how some store 16 bits
            wrong |= pixels < 0
        if pixels.dtype.kind == "f":
            wrong |= pixels != np.floor(pixels)
        return wrong if fits is None else wrong | ~fits(pixels)

    return misfits


def _probable(pixels: NDArray[Any]) -> NDArray[np.bool_]:
    return np.asarray(pixels > (PROBABLE if pixels.dtype.kind == "f" else PROBABLE * 100), dtype=bool)


def _improbable(pixels: NDArray[Any]) -> NDArray[np.bool_]:
    return np.asarray((pixels < 0) | (pixels > (1 if pixels.dtype.kind == "f" else 100)), dtype=bool)


def _comparison(reader: _Reader) -> Flags:
    compare = COMPARISONS[reader.take("sign", "a comparison", tuple(COMPARISONS))]
    limit = float(reader.take("number", "a number"))
    return lambda pixels: np.asarray(compare(pixels, limit), dtype=bool)


def _members(reader: _Reader) -> Flags:
    values = [float(reader.take("number", "a number"))]
    while reader.peek("sign") == ",":
        reader.take("sign", "a comma")
        values.append(float(reader.take("number", "a number")))
    members = np.array(values)
    return lambda pixels: np.isin(pixels, members)


def _bits(reader: _Reader) -> Flags:
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
