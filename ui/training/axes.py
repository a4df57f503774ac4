"""The arithmetic of a chart: where ticks are, and which of many points are seen."""

from __future__ import annotations

import math

import numpy as np

#: Steps of ticks, times a power of ten.
_STEPS = (1, 2, 5, 10)


def ticks(low: float, high: float, most: int, whole: bool = False) -> list[float]:
    """At most so many round numbers from low to high, a step of 1, 2 or 5 times a power of ten apart."""
    most = max(most, 2)
    span = high - low
    if not span > 0:
        return [low]
    power = 10.0 ** math.floor(math.log10(span / most))
    if whole:
        power = max(power, 1.0)
    for step in (times * power for times in (*_STEPS, *(10 * more for more in _STEPS[1:]))):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return [number * step for number in range(first, last + 1)]
    return [low]


def log_ticks(low: float, high: float, most: int) -> list[float]:
    """Powers of ten from low to high, with twice and five times of them where they are few; both are above 0."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    for times in ((1, 2, 5), (1,)):
        found = [digit * 10.0**power for power in range(first, last + 1) for digit in times]
        found = [value for value in found if low * (1 - 1e-9) <= value <= high * (1 + 1e-9)]
        if len(found) <= max(most, 2):
            break
    found = found[:: max(1, -(-len(found) // max(most, 2)))]
    return found if len(found) > 1 else ticks(low, high, most)


def limits(values: np.ndarray, log: bool, bounds: tuple[float, float]) -> tuple[float, float]:
    """The ends of an axis that shows all values, with some space around them, but not beyond the bounds."""
    known = values[np.isfinite(values)]
    if log:
        known = known[known > 0]
    if not len(known):
        return (0.1, 1.0) if log else (0.0, 1.0)
    low, high = float(known.min()), float(known.max())
    if log:
        space = max((high / low) ** 0.06, 1.05)
        return low / space, high * space
    space = 0.06 * (high - low) or 0.05 * abs(high) or 0.5
    return max(low - space, bounds[0]), min(high + space, bounds[1])


def spans(across: np.ndarray, down: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A line through points (in pixels, across in order) as a vertical stroke in each column of pixels: the columns,
    and from where to where. A stroke begins where the one before it ends, as the line would."""
    columns = np.floor(across)
    begins = np.flatnonzero(np.concatenate([[True], columns[1:] != columns[:-1]]))
    low, high = np.minimum.reduceat(down, begins), np.maximum.reduceat(down, begins)
    before = down[begins[1:] - 1]
    low[1:], high[1:] = np.minimum(low[1:], before), np.maximum(high[1:], before)
    return columns[begins], low, high
