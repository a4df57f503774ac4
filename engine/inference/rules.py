"""What a user writes about how a model is run: the scales it sees a raster at, and the thresholds of classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..lists import finite, parts_of

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
    for part in parts_of(stripped):
        scale = finite(part.text)
        if scale is None or not SMALLEST_SCALE <= scale <= LARGEST_SCALE:
            raise OptionError(f"scales must be {SCALES_HELP}; got {part.marked}")
        if scale in scales:
            raise OptionError(f"scales must be different from one another, got {part.marked}")
        scales.append(scale)
    if len(scales) > MOST_SCALES:
        raise OptionError(f"scales must be at most {MOST_SCALES}, got {len(scales)}")
    return tuple(scales)


def parse_thresholds(text: str) -> Thresholds:
    """The thresholds that `text` describes; an OptionError marks the place that cannot be read with »«."""
    stripped = text.strip()
    if not stripped:
        return Thresholds()
    alone = finite(stripped)
    if alone is not None and 0 <= alone <= 1:
        return Thresholds(alone)
    named: list[tuple[str, float]] = []
    for part in parts_of(stripped):
        name, equals, number = part.text.rpartition("=")
        threshold = finite(number)
        if not equals or not name.strip() or threshold is None or not 0 <= threshold <= 1:
            raise OptionError(f"thresholds must be {THRESHOLDS_HELP}; got {part.marked}")
        if name.strip() in (known for known, _ in named):
            raise OptionError(f"thresholds must name each class once, got {part.marked}")
        named.append((name.strip(), threshold))
    return Thresholds(None, tuple(named))
