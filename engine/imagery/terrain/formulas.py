"""What is told of a surface: how steep it is, where it faces, how light falls on it and how it bends."""

from __future__ import annotations

import math

import numpy as np

from .surface import Bends, Floats, Gradient


def slope(ground: Gradient, unit: str) -> Floats:
    """Steepness in degrees from the level, or in percent of rise to run."""
    steepness = ground.steepness()
    if unit == "PERCENT":
        steepness *= np.float32(100)
    else:
        np.arctan(steepness, out=steepness)
        steepness *= np.float32(180 / math.pi)
    return steepness


def aspect(ground: Gradient) -> Floats:
    """Where the ground faces downhill, in degrees clockwise from north, 0 up to 360; NaN where it is level."""
    angle = np.degrees(np.arctan2(-ground.east, -ground.north))
    angle[angle < 0] += np.float32(360)
    angle[angle >= 360] = 0  # a rounded hair's breadth west of north
    np.abs(angle, out=angle)  # no minus before a 0
    angle[(ground.east == 0) & (ground.north == 0)] = np.nan
    return angle


def hillshade(ground: Gradient, azimuth: float, altitude: float) -> Floats:
    """Light from a direction in degrees, as whole numbers from 1, in the dark, to 255, facing the light."""
    turn, height = math.radians(azimuth), math.radians(altitude)
    east, north = np.float32(math.sin(turn) * math.cos(height)), np.float32(math.cos(turn) * math.cos(height))
    light = np.float32(math.sin(height)) - ground.east * east - ground.north * north
    light /= np.sqrt(1 + ground.east * ground.east + ground.north * ground.north)
    # A half is rounded up, as GDAL does.
    shade: Floats = np.floor(np.maximum(light, np.float32(0)) * np.float32(254) + np.float32(1.5))
    return shade


def profile_curvature(ground: Gradient, bend: Bends) -> Floats:
    """Of the line down the steepest way, per length: above 0 where it bulges; 0 where the ground is level."""
    p, q = ground.east, ground.north
    square = p * p + q * q
    along = p * p * bend.east + 2 * p * q * bend.mixed + q * q * bend.north
    return _quotient(along, square * np.power(1 + square, np.float32(1.5)), square)


def plan_curvature(ground: Gradient, bend: Bends) -> Floats:
    """Of the contour line, per length: above 0 on ridges; 0 where the ground is level."""
    p, q = ground.east, ground.north
    square = p * p + q * q
    along = q * q * bend.east - 2 * p * q * bend.mixed + p * p * bend.north
    return _quotient(along, square * np.sqrt(square), square)


def mean_curvature(ground: Gradient, bend: Bends) -> Floats:
    """Half the sum of the surface's two main curvatures, per length: above 0 where it bulges."""
    p, q = ground.east, ground.north
    sum_of_both = (1 + q * q) * bend.east - 2 * p * q * bend.mixed + (1 + p * p) * bend.north
    curvature: Floats = -sum_of_both / (2 * np.power(1 + p * p + q * q, np.float32(1.5)))
    return curvature


def _quotient(above: Floats, below: Floats, square: Floats) -> Floats:
    level = square == 0
    below[level] = 1
    quotient = -above / below
    quotient[level] = 0
    return quotient


CURVATURES = {
    "PROFILE_CURVATURE": profile_curvature,
    "PLAN_CURVATURE": plan_curvature,
    "MEAN_CURVATURE": mean_curvature,
}
