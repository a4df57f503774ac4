"""What a user writes about statistics of tiles. Standard library alone."""

from __future__ import annotations

from ...errors import OptionError
from ...lists import finite, parts_of

#: Statistics of a band, each with its part of a field's name; NODATA is one number for all bands.
STATISTICS = {
    "NODATA": "nodata_frac",
    "MIN": "min",
    "MAX": "max",
    "RANGE": "range",
    "MEAN": "mean",
    "STD": "std",
    "SUM": "sum",
    "MEDIAN": "median",
    "ENTROPY": "entropy",
}
#: How many percentiles there may be.
MOST_PERCENTILES = 50


def parse_percentiles(text: str) -> tuple[float, ...]:
    """Percentiles from 0 to 100 with commas between them, none when empty; an OptionError marks what is wrong."""
    found: list[float] = []
    for part in parts_of(text):
        value = finite(part.text)
        if value is None or not 0 <= value <= 100:
            raise OptionError(f"percentiles must be numbers from 0 to 100 with commas between them, got {part.marked}")
        if value in found:
            raise OptionError(f"percentiles must be different from one another, got {part.marked}")
        found.append(value)
    if len(found) > MOST_PERCENTILES:
        raise OptionError(f"percentiles must be at most {MOST_PERCENTILES}, got {len(found)}")
    return tuple(found)


def percentile_name(value: float) -> str:
    """p5, p95, p99_9: a percentile's part of a field's name."""
    return "p" + f"{value:.10g}".replace(".", "_")
