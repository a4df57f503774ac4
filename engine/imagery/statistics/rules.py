"""What a user writes about statistics of tiles. Standard library alone."""

from __future__ import annotations

import math

from ...errors import OptionError

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
    start = 0
    for part in text.split(",") if text.strip() else ():
        marked = f"{text[:start]}»{part.strip()}«{text[start + len(part) :]}"
        try:
            value = float(part)
        except ValueError:
            value = math.nan
        if not 0 <= value <= 100:
            raise OptionError(f"percentiles must be numbers from 0 to 100 with commas between them, got {marked}")
        if value in found:
            raise OptionError(f"percentiles must be different from one another, got {marked}")
        found.append(value)
        start += len(part) + 1
    if len(found) > MOST_PERCENTILES:
        raise OptionError(f"percentiles must be at most {MOST_PERCENTILES}, got {len(found)}")
    return tuple(found)


def percentile_name(value: float) -> str:
    """p5, p95, p99_9: a percentile's part of a field's name."""
    return "p" + f"{value:.10g}".replace(".", "_")
