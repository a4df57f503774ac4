"""Outlines of buildings with right angles."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..progress import Progress
from .ground import Ground

#: Share of the joint area that a right-angled outline must have in common with the pixels', or it is not taken.
LEAST_OVERLAP = 0.85
#: Degrees around the most frequent direction that count towards it.
NEAR = 8
#: A quarter turn in degrees: walls are alike from each of its ends.
QUARTER = 90
#: Share of the area by which a right-angled outline is scaled back to the area that it had.
MOST_SCALING = 0.15

Floats = NDArray[np.float64]
Shapes = NDArray[np.object_]


def orthogonalized(simple: Shapes, outlines: Shapes, jog: float, ground: Ground, progress: Progress) -> Shapes:
    """Polygons with right angles in place of the simplified ones, where that is true to the `outlines` of the pixels.

    Every wall runs along the main direction of its building or across it, on the ground also where the map is in
    degrees; steps shorter than `jog` (map units) go. Polygons that right angles do not fit stay simplified.
    """
    result: Shapes = simple.copy()
    for place, (polygon, outline) in enumerate(zip(simple, outlines)):
        progress.check()
        squared = _squared(polygon, outline, jog, ground)
        if squared is not None:
            result[place] = squared
    return result


def _squared(polygon: Any, outline: Any, jog: float, ground: Ground) -> Optional[Any]:
    west, south, east, north = polygon.bounds
    middle = np.array([(west + east) / 2, (south + north) / 2])
    stretch = np.array(ground.stretch(float(middle[1])))
    rings = [(np.asarray(ring.coords) - middle) * stretch for ring in (polygon.exterior, *polygon.interiors)]
    jog_there = jog * float(stretch.mean())
    best, best_overlap = None, LEAST_OVERLAP
    for angle in _directions(rings):
        cosine, sine = np.cos(angle), np.sin(angle)
        turn = np.array([[cosine, -sine], [sine, cosine]])  # row vectors: (x, y) @ turn goes to the walls' own axes
        squared = [_squared_ring(ring @ turn, jog_there) for ring in rings]
        if squared[0] is None:
            continue
        placed = [ring if done is None else done @ turn.T for ring, done in zip(rings, squared)]
        shell, *holes = (ring / stretch + middle for ring in placed)
        candidate = shapely.Polygon(shell, holes)
        if not candidate.is_valid:
            continue
        candidate = _as_large(candidate, outline.area)
        common = shapely.area(shapely.intersection(candidate, outline))
        overlap = common / (candidate.area + outline.area - common)
        if overlap >= best_overlap:
            best, best_overlap = candidate, overlap
    return best


def _directions(rings: list[Floats]) -> list[float]:
    """Directions (radians) in which walls may run: the most frequent one by length, and that of the smallest box."""
    edges = np.concatenate([np.diff(ring, axis=0) for ring in rings])
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    angles = np.degrees(np.arctan2(edges[:, 1], edges[:, 0])) % QUARTER
    # Long walls say more about the direction than the many short edges of a rough outline.
    weights = lengths * lengths
    counts = np.bincount(angles.astype(np.int64) % QUARTER, weights, QUARTER)
    counts = counts + np.roll(counts, 1) + np.roll(counts, -1)
    peak = float(np.argmax(counts)) + 0.5
    aside = (angles - peak + QUARTER / 2) % QUARTER - QUARTER / 2
    near = np.abs(aside) <= NEAR
    main = np.radians(peak + np.average(aside[near], weights=weights[near]) if weights[near].any() else peak)
    box = shapely.get_coordinates(shapely.minimum_rotated_rectangle(shapely.Polygon(rings[0])))
    side = box[1] - box[0] if len(box) > 2 else np.array([1.0, 0.0])
    return [float(main), float(np.arctan2(side[1], side[0]))]


def _squared_ring(points: Floats, jog: float) -> Optional[Floats]:
    """The ring (first point again at its end) with edges along the axes only; None where too few are left."""
    edges = np.diff(points, axis=0)
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    upright = np.abs(edges[:, 1]) > np.abs(edges[:, 0])
    changes = np.flatnonzero(upright != np.roll(upright, 1))
    if len(changes) < 4:
        return None
    # Walls: runs of edges of one kind, each at the mean place of its edges, walked from a corner on.
    order = np.roll(np.arange(len(edges)), -int(changes[0]))
    number = np.cumsum(np.isin(order, changes)) - 1
    middles = (points[:-1] + points[1:]) / 2
    across = np.where(upright, middles[:, 0], middles[:, 1])[order]
    weights = np.maximum(np.bincount(number, lengths[order]), 1e-300)
    places = (np.bincount(number, across * lengths[order]) / weights).tolist()
    walls = [[bool(up), place, float(weight)] for up, place, weight in zip(upright[changes], places, weights)]
    while len(walls) > 4:
        spans = [abs(walls[n - 1][1] - walls[(n + 1) % len(walls)][1]) for n in range(len(walls))]
        shortest = int(np.argmin(spans))
        if spans[shortest] >= jog:
            break
        _without(walls, shortest)
    corners = [_corner(wall, walls[(n + 1) % len(walls)]) for n, wall in enumerate(walls)]
    return np.array(corners)


def _without(walls: list[list[Any]], place: int) -> None:
    """Take out a wall, and make one of the two beside it."""
    before, after = walls[place - 1], walls[(place + 1) % len(walls)]
    weight = before[2] + after[2]
    before[1] = (before[1] * before[2] + after[1] * after[2]) / weight
    before[2] = weight
    for index in sorted({place, (place + 1) % len(walls)}, reverse=True):
        del walls[index]


def _corner(wall: list[Any], following: list[Any]) -> tuple[float, float]:
    return (wall[1], following[1]) if wall[0] else (following[1], wall[1])


def _as_large(polygon: Any, area: float) -> Any:
    """The polygon scaled to an area that is not far from its own."""
    scale = area / polygon.area
    if abs(scale - 1) > MOST_SCALING:
        return polygon
    centre = shapely.get_coordinates(shapely.centroid(polygon))
    return shapely.transform(polygon, lambda points: centre + (points - centre) * np.sqrt(scale))
