"""What a cloud rule can be made of by clicking: the values, bits and thresholds that a raster has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.imagery.rules import parse_rule
from ..i18n import tr
from .cloud_sample import Sample
from .cloud_words import bits_in, fields_of_layers, meaning_of_bits, members_in, values_of_layers

#: Values that are listed: the most frequent ones.
MOST_LISTED = 20
VALUE, BIT, FIELD, THRESHOLD = "value", "bit", "field", "threshold"


@dataclass(frozen=True)
class Piece:
    """A part of a rule: its `kind`; the value, the bit, or the rule itself; the share of the raster that it has, and
    what it means in layers that are known."""

    kind: str
    key: Any
    text: str
    share: float
    meaning: str


def kinds() -> dict[str, str]:
    """The kinds of pieces, as headings."""
    return {
        VALUE: tr("Values, the most frequent ones"),
        BIT: tr("Bits that are set"),
        FIELD: tr("Numbers in bits"),
        THRESHOLD: tr("Thresholds"),
    }


def pieces_of(sample: Sample) -> list[Piece]:
    """The pieces that rules for a raster can be made of."""
    if sample.values is None or not sample.seen.any():
        return _thresholds(sample)
    values = sample.values
    whole = values.dtype.kind in "iu"
    layered = whole and int(values.max()) > max(values_of_layers()["SENTINEL2_SCL"])
    pieces = _bits(sample) if layered else []
    if len(values) <= MOST_LISTED or whole:
        pieces += _values(sample)
    if not whole or (len(values) > MOST_LISTED and int(values.min()) >= 0 and int(values.max()) <= 100):
        pieces += _thresholds(sample)
    return [piece for piece in pieces if piece.share > 0]


def _values(sample: Sample) -> list[Piece]:
    meanings = values_of_layers()["SENTINEL2_SCL"]
    fits = set(sample.values[sample.counts > 0].tolist()) <= set(meanings)
    often = np.argsort(-sample.counts, kind="stable")[:MOST_LISTED]
    pieces = []
    for place in sorted(often[sample.counts[often] > 0].tolist()):
        value = sample.values[place].item()
        meaning = tr("{layer}: {meaning}").format(layer="SENTINEL2_SCL", meaning=meanings[value]) if fits else ""
        share = float(sample.counts[place] / sample.seen.size)
        pieces.append(Piece(VALUE, value, f"{value:.10g}", share, meaning))
    return pieces


def _bits(sample: Sample) -> list[Piece]:
    pieces, single = [], []
    for bit in range(8 * sample.values.dtype.itemsize):
        share = sample.share_of(parse_rule(f"bits {bit}")(sample.values))
        single.append(Piece(BIT, bit, tr("bit {bit}").format(bit=bit), share, meaning_of_bits(bit, bit)))
    pairs = sorted({place for fields in fields_of_layers().values() for place in fields if place[0] < place[1]})
    for low, high in pairs:
        if high >= 8 * sample.values.dtype.itemsize:
            continue
        for rule in (f"bits {low}-{high} >= 2", f"bits {low}-{high} == 3"):
            share = sample.share_of(parse_rule(rule)(sample.values))
            pieces.append(Piece(FIELD, rule, rule, share, meaning_of_bits(low, high)))
    return [*pieces, *single]


def _thresholds(sample: Sample) -> list[Piece]:
    """Tenths of what is a probability; of other numbers, of their range."""
    seen = sample.pixels[..., 0][sample.seen]
    if not seen.size:
        return []
    low, high = float(seen.min()), float(seen.max())
    if low >= 0 and high <= 100:
        low, high = 0.0, 1.0 if high <= 1 and seen.dtype.kind == "f" else 100.0
    pieces = []
    for tenth in range(1, 10):
        limit = f"{low + (high - low) * tenth / 10:.4g}"
        share = float((seen > float(limit)).sum() / sample.seen.size)
        pieces.append(Piece(THRESHOLD, f"> {limit}", f"> {limit}", share, ""))
    return pieces


def rule_of(kind: str, keys: list[Any]) -> str:
    """The rule of the ticked pieces of a kind; of fields and thresholds there is one."""
    if not keys:
        return ""
    if kind == VALUE:
        return "in " + ",".join(f"{key:.10g}" for key in keys)
    return "bits " + ",".join(map(str, keys)) if kind == BIT else str(keys[-1])


def ticked_by(rules: list[str]) -> set[tuple[str, Any]]:
    """The pieces, by kind and key, that rules are made of."""
    ticked: set[tuple[str, Any]] = set()
    for rule in rules:
        ticked |= {(VALUE, value) for value in members_in(rule)}
        text = " ".join(rule.split())
        ticked |= {(FIELD, text), (THRESHOLD, text)}
        if not any(sign in rule for sign in "<>=!"):
            ticked |= {(BIT, bit) for low, high in bits_in(rule) for bit in range(low, high + 1)}
    return ticked
