"""Slopes and bends of the surface through the heights of a pixel and its eight neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .ground import Steps

Floats = NDArray[np.float32]
Heights = NDArray[Any]


@dataclass(frozen=True)
class Gradient:
    """Rise per length to the east and to the north, float32 (row, col)."""

    east: Floats
    north: Floats

    def steepness(self) -> Floats:
        """Rise per length down the steepest way."""
        return np.sqrt(self.east * self.east + self.north * self.north)


@dataclass(frozen=True)
class Bends:
    """Second derivatives per squared length, float32 (row, col)."""

    east: Floats
    mixed: Floats
    north: Floats


def gradient(z: Heights, method: str, steps: Steps, factor: float) -> Gradient:
    """Of heights (rows + 2, columns + 2), the gradient at all but the outermost pixels.

    HORN weighs the nearer neighbours twice, EVANS_YOUNG all alike, ZEVENBERGEN_THORNE takes only the four nearest.
    """
    if method == "ZEVENBERGEN_THORNE":
        across, down = z[1:-1, 2:] - z[1:-1, :-2], z[2:, 1:-1] - z[:-2, 1:-1]
        weight = 2
    else:
        near = 2 if method == "HORN" else 1
        column = z[:-2] + near * z[1:-1] + z[2:]
        row = z[:, :-2] + near * z[:, 1:-1] + z[:, 2:]
        across, down = column[:, 2:] - column[:, :-2], row[2:] - row[:-2]
        weight = 4 + 2 * near
    scale = factor / weight
    if steps.straight:
        return Gradient(_scaled(across, scale / steps.column_east), _scaled(down, scale / steps.row_north))
    east_of_column, east_of_row, north_of_column, north_of_row = _inverse(steps, scale)
    return Gradient(
        _scaled(across, east_of_column) + _scaled(down, east_of_row),
        _scaled(across, north_of_column) + _scaled(down, north_of_row),
    )


def bends(z: Heights, steps: Steps, factor: float) -> Bends:
    """Of heights (rows + 2, columns + 2), the second derivatives of Evans and Young's surface."""
    column = z[:-2] + z[1:-1] + z[2:]
    row = z[:, :-2] + z[:, 1:-1] + z[:, 2:]
    across = (column[:, 2:] - column[:, 1:-1]) - (column[:, 1:-1] - column[:, :-2])
    down = (row[2:] - row[1:-1]) - (row[1:-1] - row[:-2])
    mixed = (z[2:, 2:] - z[2:, :-2]) - (z[:-2, 2:] - z[:-2, :-2])
    if steps.straight:
        east, north = 1 / steps.column_east, 1 / steps.row_north
        return Bends(
            _scaled(across, factor / 3 * east * east),
            _scaled(mixed, factor / 4 * east * north),
            _scaled(down, factor / 3 * north * north),
        )
    ce, re, cn, rn = _inverse(steps, 1.0)
    cc, cr, rr = factor / 3 * across, factor / 4 * mixed, factor / 3 * down
    return Bends(
        (cc * ce * ce + 2 * cr * ce * re + rr * re * re).astype(np.float32),
        (cc * ce * cn + cr * (ce * rn + cn * re) + rr * re * rn).astype(np.float32),
        (cc * cn * cn + 2 * cr * cn * rn + rr * rn * rn).astype(np.float32),
    )


def _inverse(steps: Steps, scale: float) -> tuple[Any, Any, Any, Any]:
    """Columns and rows to the east, then columns and rows to the north, per length."""
    area = steps.column_east * steps.row_north - steps.row_east * steps.column_north
    return (
        scale * steps.row_north / area,
        -scale * steps.column_north / area,
        -scale * steps.row_east / area,
        scale * steps.column_east / area,
    )


def _scaled(values: Heights, scale: Any) -> Floats:
    scaled: Floats = np.multiply(values, np.asarray(scale, dtype=values.dtype)).astype(np.float32, copy=False)
    return scaled
