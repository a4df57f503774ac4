"""Cloud rules in plain words, and what the values and bits of known layers mean."""

from __future__ import annotations

import re
from typing import Optional

from ..engine.imagery.clouds.names import EXTRAS, PRESETS
from ..i18n import tr

_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_RANGE = re.compile(r"(\d+)(?:\s*-\s*(\d+))?")
_COMPARISON = re.compile(r"(>=|<=|==|!=|>|<)\s*(\S+)\s*$")


def titles() -> dict[str, str]:
    """The presets as people know them."""
    return {
        "SENTINEL2_SCL": tr("Sentinel-2 scene classification (SCL)"),
        "LANDSAT_QA_PIXEL": tr("Landsat Collection 2 (QA_PIXEL)"),
        "LANDSAT_BQA": tr("Landsat Collection 1 (BQA)"),
        "LANDSAT_BQA_PRE": tr("Landsat 8 before the collections (BQA)"),
        "PROBABILITY": tr("Cloud probability"),
        "BRIGHTNESS": tr("Plain image, by its brightness"),
    }


def values_of_layers() -> dict[str, dict[int, str]]:
    """What the values of known layers mean."""
    return {
        "SENTINEL2_SCL": {
            0: tr("no data"),
            1: tr("saturated or defective"),
            2: tr("dark area"),
            3: tr("cloud shadow"),
            4: tr("vegetation"),
            5: tr("bare soil"),
            6: tr("water"),
            7: tr("unclassified"),
            8: tr("cloud, medium probability"),
            9: tr("cloud, high probability"),
            10: tr("thin cirrus"),
            11: tr("snow or ice"),
        }
    }


def fields_of_layers() -> dict[str, dict[tuple[int, int], str]]:
    """What the bits of known layers mean, by the first and the last one of each field."""
    fill, cloud, snow = tr("no data"), tr("cloud"), tr("snow")
    shadow, cirrus = tr("cloud shadow"), tr("cirrus")
    cloud_confidence, cirrus_confidence = tr("cloud confidence"), tr("cirrus confidence")
    shadow_confidence, snow_confidence = tr("cloud shadow confidence"), tr("snow or ice confidence")
    return {
        "LANDSAT_QA_PIXEL": {
            (0, 0): fill,
            (1, 1): tr("cloud edge"),
            (2, 2): cirrus,
            (3, 3): cloud,
            (4, 4): shadow,
            (5, 5): snow,
            (6, 6): tr("clear"),
            (7, 7): tr("water"),
            (8, 9): cloud_confidence,
            (10, 11): shadow_confidence,
            (12, 13): snow_confidence,
            (14, 15): cirrus_confidence,
        },
        "LANDSAT_BQA": {
            (0, 0): fill,
            (4, 4): cloud,
            (5, 6): cloud_confidence,
            (7, 8): shadow_confidence,
            (9, 10): snow_confidence,
            (11, 12): cirrus_confidence,
        },
        "LANDSAT_BQA_PRE": {
            (0, 0): fill,
            (4, 5): tr("water confidence"),
            (10, 11): snow_confidence,
            (12, 13): cirrus_confidence,
            (14, 15): cloud_confidence,
        },
    }


def meaning_of_bits(low: int, high: int) -> str:
    """What these bits mean in the layers that are known."""
    found = ((name, fields.get((low, high))) for name, fields in fields_of_layers().items())
    return ", ".join(tr("{layer}: {meaning}").format(layer=name, meaning=words) for name, words in found if words)


def preset_in(text: str) -> tuple[str, tuple[str, ...]]:
    """The preset that a rule names, and what else counts as cloud; "" for a rule of one's own."""
    name, *extras = (part.strip() for part in text.split("+"))
    return (name.upper(), tuple(part.lower() for part in extras)) if name.upper() in PRESETS else ("", ())


def rules_in(text: str) -> list[str]:
    """The rules that a readable text stands for: its own, or those of its preset."""
    name, extras = preset_in(text)
    if not name:
        return [text]
    preset = PRESETS[name]
    return [*preset.cloud, *(rule for extra in EXTRAS if extra in extras for rule in getattr(preset, extra))]


def members_in(text: str) -> list[float]:
    """The values of an `in` rule; none for other rules."""
    found = re.match(r"\s*in\b(.*)", text, re.IGNORECASE | re.DOTALL)
    return [float(number) for number in _NUMBER.findall(found.group(1))] if found else []


def bits_in(text: str) -> list[tuple[int, int]]:
    """The ranges of a `bits` rule; none for other rules."""
    found = re.match(r"\s*bits\b([\d\s,-]*)", text, re.IGNORECASE)
    ranges = _RANGE.findall(found.group(1)) if found else []
    return [(int(low), int(high or low)) for low, high in ranges]


def in_words(text: str) -> str:
    """A readable rule in plain words."""
    name, _ = preset_in(text)
    if name == "PROBABILITY":
        return tr("Cloud where the probability is more than 40 %.")
    if name == "BRIGHTNESS":
        return tr("Cloud where a patch of 3 pixels and more is bright and grey.")
    parts = [_part(rule, name) for rule in rules_in(text)]
    words = parts[0]
    for part in parts[1:]:
        words = tr("{one}, or {other}").format(one=words, other=part)
    return tr("Cloud where {condition}.").format(condition=words)


def _part(rule: str, layer: str) -> str:
    members, ranges = members_in(rule), bits_in(rule)
    compared = _COMPARISON.search(rule)
    if members:
        meanings = values_of_layers().get(layer, {})
        told = [_with(f"{value:g}", meanings.get(int(value), "")) for value in members]
        words = tr("the value is {values}") if len(told) == 1 else tr("the value is one of {values}")
        return words.format(values=", ".join(told))
    if not ranges:
        return _compared(_of_values(), "", compared)
    fields = fields_of_layers().get(layer, {})
    if not compared:
        spread = [bit for low, high in ranges for bit in range(low, high + 1)]
        told = [_with(str(bit), fields.get((bit, bit), "")) for bit in spread]
        words = tr("bit {bits} is set") if len(told) == 1 else tr("any of the bits {bits} is set")
        return words.format(bits=", ".join(told))
    low, high = ranges[0]
    meaning = fields.get((low, high)) or meaning_of_bits(low, high)
    if high > low:
        return _compared(_of_bits(), _with(tr("bits {low}–{high}").format(low=low, high=high), meaning), compared)
    return _compared(_of_bits(), _with(tr("bit {bit}").format(bit=low), meaning), compared)


def _of_bits() -> dict[str, str]:
    return {
        ">": tr("the number in {bits} is more than {number}"),
        ">=": tr("the number in {bits} is at least {number}"),
        "<": tr("the number in {bits} is less than {number}"),
        "<=": tr("the number in {bits} is at most {number}"),
        "==": tr("the number in {bits} is {number}"),
        "!=": tr("the number in {bits} is not {number}"),
    }


def _of_values() -> dict[str, str]:
    return {
        ">": tr("the value is more than {number}"),
        ">=": tr("the value is at least {number}"),
        "<": tr("the value is less than {number}"),
        "<=": tr("the value is at most {number}"),
        "==": tr("the value is {number}"),
        "!=": tr("the value is not {number}"),
    }


def _with(text: str, meaning: str) -> str:
    return tr("{text} ({meaning})").format(text=text, meaning=meaning) if meaning else text


def _compared(words: dict[str, str], bits: str, compared: Optional[re.Match[str]]) -> str:
    sign, number = compared.groups() if compared else ("==", "")
    return words[sign].format(bits=bits, number=number)
