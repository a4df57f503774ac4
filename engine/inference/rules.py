"""What a user writes about how a model is run: the scales it sees a raster at, and the thresholds of classes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError

#: Scales that a raster can be seen at, and how many of them.
SMALLEST_SCALE, LARGEST_SCALE, MOST_SCALES = 0.05, 8.0, 8

SCALES_HELP = (
    f"numbers between {SMALLEST_SCALE:g} and {LARGEST_SCALE:g} with commas between them: 0.5 shows the model pixels "
    "twice as large, 1 those of the raster"
)
THRESHOLDS_HELP = (
    "one probability between 0 and 1 for all classes, or names of classes with their own: building=0.6, road=0.4"
)


@dataclass(frozen=True)
class Thresholds:
    """Probabilities that classes must reach: one for `all` of them, or those of classes by name."""

    all: Optional[float] = None
    named: tuple[tuple[str, float], ...] = ()

    def of_classes(self, names: Sequence[str]) -> tuple[Optional[float], ...]:
        """The threshold of each class, None where there is none; an unknown name is an OptionError."""
        known = dict(self.named)
        strange = next((name for name in known if name not in names), None)
        if strange is not None:
            raise OptionError(f"thresholds must name classes of the model ({', '.join(names)}), got {strange!r}")
        return tuple(known.get(name, self.all) for name in names)


def parse_scales(text: str) -> tuple[float, ...]:
    """The scales in a comma-separated text, 1 alone when it is empty; an OptionError marks what is wrong with »«."""
    stripped = text.strip()
    if not stripped:
        return (1.0,)
    scales: list[float] = []
    start = 0
    for part in stripped.split(","):
        scale = _number(part)
        marked = _marked(stripped, start, part)
        if scale is None or not SMALLEST_SCALE <= scale <= LARGEST_SCALE:
            raise OptionError(f"scales must be {SCALES_HELP}; got {marked}")
        if scale in scales:
            raise OptionError(f"scales must be different from one another, got {marked}")
        scales.append(scale)
        start += len(part) + 1
    if len(scales) > MOST_SCALES:
        raise OptionError(f"scales must be at most {MOST_SCALES}, got {len(scales)}")
    return tuple(scales)


def parse_thresholds(text: str) -> Thresholds:
    """The thresholds that `text` describes; an OptionError marks the place that cannot be read with »«."""
    stripped = text.strip()
    if not stripped:
        return Thresholds()
    alone = _number(stripped)
    if alone is not None and 0 <= alone <= 1:
        return Thresholds(alone)
    named: list[tuple[str, float]] = []
    start = 0
    for part in stripped.split(","):
        name, equals, number = part.rpartition("=")
        threshold = _number(number)
        marked = _marked(stripped, start, part)
        if not equals or not name.strip() or threshold is None or not 0 <= threshold <= 1:
            raise OptionError(f"thresholds must be {THRESHOLDS_HELP}; got {marked}")
        if name.strip() in (known for known, _ in named):
            raise OptionError(f"thresholds must name each class once, got {marked}")
        named.append((name.strip(), threshold))
        start += len(part) + 1
    return Thresholds(None, tuple(named))


def _number(text: str) -> Optional[float]:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _marked(text: str, start: int, part: str) -> str:
    """The text with the part that begins at `start` between »«."""
    return f"{text[:start]}»{part.strip()}«{text[start + len(part) :]}"
