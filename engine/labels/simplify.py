"""Outlines of pixels with fewer points, the same for the patches on both sides of an edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .components import Ints
from .outlines import Rings

#: Points of a line that is simplified in one go. Where its simplified form will not do, no more than that is undone.
PIECE = 64
#: A line whose ends lie nearer than so many tolerances stays as it is rather than become straight.
SHORT = 4
#: How often lines that cross are put back before all of a polygon's are.
ROUNDS = 3

Floats = NDArray[np.float64]
Shapes = NDArray[np.object_]


def polygons_of(rings: Rings, points: Floats) -> Shapes:
    """A polygon for each patch of the rings, in their order; `points` (point, 2) are the rings' points on the map."""
    return _assembled(points, rings.begins, rings.patch)


def simplified(rings: Rings, points: Floats, tolerance: float) -> Shapes:
    """A valid polygon for each patch, whose outlines stray by at most `tolerance` from the given ones.

    Lines between two points where more than two patches meet are simplified by themselves (Douglas and Peucker), always
    from the same end, so that both sides get the same. Where lines would cross, or a polygon or a hole would vanish,
    the lines in question stay as they were.
    """
    plain = polygons_of(rings, points)
    pieces = _pieces(rings, points)
    lines = shapely.simplify(pieces.lines, tolerance, preserve_topology=False)
    left = shapely.get_num_coordinates(lines)
    chord = shapely.distance(shapely.get_point(lines, 0), shapely.get_point(lines, -1))
    # Both sides see these alike: whole outlines that would vanish, and short lines that a small patch may consist of.
    kept = (pieces.alone & (left < 4)) | ((left == 2) & (chord < SHORT * tolerance))
    lines[kept] = pieces.lines[kept]
    patches = np.flatnonzero(np.diff(rings.patch, prepend=-1))
    patch_of_ring = np.repeat(np.arange(len(patches)), np.diff(np.append(patches, len(rings.patch))))
    patch_of_line = patch_of_ring[pieces.ring]
    result: Shapes = plain.copy()
    todo = np.arange(len(plain))
    for turn in range(ROUNDS + 1):
        _restore_flat_rings(pieces, lines, len(rings.patch))
        chosen = np.flatnonzero(np.isin(patch_of_line, todo))
        result[todo] = _joined(lines[chosen], pieces.reverse[chosen], pieces.ring[chosen], patch_of_line[chosen])
        todo = todo[~shapely.is_valid(result[todo])]
        if not len(todo) or turn == ROUNDS:
            break
        order = np.argsort(patch_of_line, kind="stable")
        for patch in todo:
            low, high = np.searchsorted(patch_of_line[order], (patch, patch + 1))
            own = order[low:high]
            crossing = own[_at_odds(lines[own], pieces.lines[own], pieces.ring[own])]
            back = own if not len(crossing) else crossing
            lines[back] = pieces.lines[back]
    result[todo] = plain[todo]
    return result


@dataclass(frozen=True)
class _Pieces:
    """Lines that rings consist of, in their order; `reverse` (line,) are drawn against the way of the ring.

    `alone` (line,) are those that are a whole ring.
    """

    lines: Shapes
    ring: Ints
    reverse: NDArray[np.bool_]
    alone: NDArray[np.bool_]


def _pieces(rings: Rings, points: Floats) -> _Pieces:
    lengths = np.diff(rings.begins)
    ring = np.repeat(np.arange(len(lengths)), lengths)
    meeting = np.flatnonzero(rings.junction)
    shift = np.zeros(len(lengths), np.int64)
    with_meeting, first = np.unique(ring[meeting], return_index=True)
    shift[with_meeting] = meeting[first] - rings.begins[with_meeting]
    within = np.arange(len(ring)) - rings.begins[ring]
    place = rings.begins[ring] + (within + shift[ring]) % lengths[ring]
    begins = np.flatnonzero(rings.junction[place] | (within == 0))
    reverse = _against(rings, place, begins, ring)
    # Long lines in pieces, counted from the end at which every line begins.
    line = np.repeat(np.arange(len(begins)), np.diff(np.append(begins, len(ring))))
    along = np.arange(len(ring)) - begins[line]
    counted = np.where(reverse[line], np.diff(np.append(begins, len(ring)))[line] - along, along)
    begins = np.flatnonzero((along == 0) | (counted % PIECE == 0))
    reverse = reverse[line[begins]]
    index, owner = _with_ends(begins, ring, rings.begins)
    index = _turned(index, owner, reverse)
    lines = np.asarray(shapely.linestrings(points[place[index]], indices=owner), dtype=object)
    ring_of = ring[begins]
    alone = np.bincount(ring_of, minlength=len(lengths))[ring_of] == 1
    return _Pieces(lines, ring_of, reverse, alone)


def _against(rings: Rings, place: Ints, begins: Ints, ring: Ints) -> NDArray[np.bool_]:
    """Which lines are walked against their own way: that from the point that is higher up, or else further left."""
    index, owner = _with_ends(begins, ring, rings.begins)
    ends = np.append(np.flatnonzero(np.diff(owner)), len(owner) - 1)
    starts = np.concatenate([[0], ends[:-1] + 1])
    x, y = rings.x[place[index]].astype(np.int64), rings.y[place[index]].astype(np.int64)

    def later(one: Ints, other: Ints) -> NDArray[np.bool_]:
        result: NDArray[np.bool_] = (y[one] > y[other]) | ((y[one] == y[other]) & (x[one] > x[other]))
        return result

    closed = (x[starts] == x[ends]) & (y[starts] == y[ends])
    against: NDArray[np.bool_] = np.where(closed, later(starts + 1, ends - 1), later(starts, ends))
    return against


def _with_ends(begins: Ints, ring: Ints, ring_begins: Ints) -> tuple[Ints, Ints]:
    """Places of the points of lines that begin there, each up to and with the first of the next one, and their line."""
    lengths = np.diff(np.append(begins, len(ring))) + 1
    owner = np.repeat(np.arange(len(begins)), lengths)
    first = np.cumsum(lengths) - lengths
    index = begins[owner] + np.arange(len(owner)) - first[owner]
    ends = first + lengths - 1
    last_of_ring = np.append(ring[begins][1:] != ring[begins][:-1], True)
    index[ends[last_of_ring]] = ring_begins[ring[begins[last_of_ring]]]
    return index, owner


def _turned(index: Ints, owner: Ints, reverse: NDArray[np.bool_]) -> Ints:
    """The members of owners that are to be reversed in reverse order."""
    ends = np.append(np.flatnonzero(np.diff(owner)), len(owner) - 1)
    starts = np.concatenate([[0], ends[:-1] + 1])
    place = np.arange(len(owner))
    return index[np.where(reverse[owner], starts[owner] + ends[owner] - place, place)]


def _joined(lines: Shapes, reverse: NDArray[np.bool_], ring: Ints, patch: Ints) -> Shapes:
    """Polygons of patches from all of their lines."""
    points, owner = shapely.get_coordinates(lines, return_index=True)
    index = _turned(np.arange(len(owner)), owner, reverse)
    last = np.append(np.flatnonzero(np.diff(owner)), len(owner) - 1)
    index, ring_of = np.delete(index, last), np.delete(ring[owner], last)
    begins = np.append(np.flatnonzero(np.diff(ring_of, prepend=-1)), len(ring_of))
    first_line = np.flatnonzero(np.diff(ring, prepend=-1))
    return _assembled(points[index], begins, patch[first_line])


def _assembled(points: Floats, begins: Ints, patch: Ints) -> Shapes:
    lengths = np.diff(begins)
    rings = shapely.linearrings(points, indices=np.repeat(np.arange(len(lengths)), lengths))
    number = np.cumsum(np.diff(patch, prepend=patch[0]) != 0)
    return np.asarray(shapely.polygons(rings, indices=number), dtype=object)


def _restore_flat_rings(pieces: _Pieces, lines: Shapes, rings: int) -> None:
    """Put back the lines of rings of which fewer than three points are left."""
    left = np.bincount(pieces.ring, shapely.get_num_coordinates(lines) - 1, rings)
    flat = (left < 3)[pieces.ring]
    lines[flat] = pieces.lines[flat]


def _at_odds(lines: Shapes, originals: Shapes, ring: Ints) -> Ints:
    """Places of the lines of one polygon that keep it from being valid, as far as that shows."""
    bad = ~shapely.is_simple(lines)
    one, other = shapely.STRtree(lines).query(lines, predicate="intersects")
    one, other = one[one < other], other[one < other]
    ends = shapely.multipoints(
        np.stack([shapely.get_point(lines, 0), shapely.get_point(lines, -1)], axis=1).ravel(),
        indices=np.repeat(np.arange(len(lines)), 2),
    )
    common = shapely.intersection(lines[one], lines[other])
    crossing = ~shapely.equals(common, shapely.intersection(ends[one], ends[other]))
    bad[one[crossing]] = bad[other[crossing]] = True
    if bad.any():
        return np.flatnonzero(bad)
    # No lines cross: then a hole lies outside, beyond a line that ran around it before.
    outer, holes = np.flatnonzero(ring == ring[0]), np.flatnonzero(ring != ring[0])
    shell = shapely.polygonize(lines[outer]) if len(outer) else None
    out = holes[~shapely.covers(shell, lines[holes])] if shell is not None else holes
    _, near = shapely.STRtree(shapely.envelope(originals[outer])).query(originals[out], predicate="intersects")
    around: Ints = outer[np.unique(near)]
    return around
