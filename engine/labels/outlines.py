"""Where patches of pixels have their corners, and the closed lines that these make.

Corners are points of the pixel lattice, (x, y) from the raster's upper-left corner. At a point four pixels meet, so
whether a patch has a corner there shows in four pixels, and a raster's corners can be collected strip by strip: no
line is ever cut and joined again. A patch's corners in a row of the lattice, taken in pairs, are the ends of its
horizontal edges; those in a column are the ends of its vertical ones; together they are its outline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order, connected_components

from .components import Ints, Labelled

#: What a corner's flags say. Its horizontal edge goes right (else left), its vertical edge goes down (else up); its
#: outline, walked with the patch on the right, leaves it along the horizontal edge.
RIGHT, DOWN, LEAVES_ACROSS = 1, 2, 4
#: Three or four lines meet here, so that it is a corner of every patch around, and stays when outlines are simplified.
JUNCTION = 8
#: One of a pair that stands for a junction on a straight edge; the two are one point.
TWIN = 16

#: Where the four pixels around a point lie, and the flags of the corner of one that stands alone there.
NW, NE, SW, SE = range(4)
ALONE = (LEAVES_ACROSS, RIGHT, DOWN, RIGHT | DOWN | LEAVES_ACROSS)


@dataclass
class Corners:
    """Corners of patches; arrays of one value for each."""

    patch: Ints
    x: NDArray[np.int32]
    y: NDArray[np.int32]
    flags: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.patch)

    def chosen(self, which: NDArray[Any]) -> Corners:
        """Those at the places, or where it is true."""
        return Corners(self.patch[which], self.x[which], self.y[which], self.flags[which])

    @classmethod
    def joined(cls, parts: Sequence[Corners]) -> Corners:
        """All of them in one."""
        return cls(
            np.concatenate([part.patch for part in parts]),
            np.concatenate([part.x for part in parts]),
            np.concatenate([part.y for part in parts]),
            np.concatenate([part.flags for part in parts]),
        )


@dataclass(frozen=True)
class Rings:
    """Closed outlines, each patch's outer one first, then its holes.

    `x`, `y` and `junction` (point,) hold the points ring after ring, without the first one again at the end; ring r has
    those from `begins[r]` to `begins[r + 1]`. `patch` and `hole` (ring,) say what it belongs to and is. Rings are
    walked with the patch on the right where rows go down, and begin at their uppermost, leftmost point.
    """

    x: NDArray[np.int32]
    y: NDArray[np.int32]
    junction: NDArray[np.bool_]
    begins: Ints
    patch: Ints
    hole: NDArray[np.bool_]


def corners_of(here: Labelled, top: int, height: int, wanted: NDArray[np.bool_], junctions: bool) -> Corners:
    """Corners of the wanted patches (patch,) at the upper edge of each row of a strip that begins at row `top`.

    `height` is that of the raster, whose own corners count as junctions. With `junctions`, points on a straight edge
    where other patches meet are corners too, as a pair of twins.
    """
    values, width = here.values, here.values.shape[1]
    across = values[:, 1:] != values[:, :-1]
    down = values[1:] != values[:-1]
    turning = (across[:-1] | across[1:]) & (down[:, :-1] | down[:, 1:])
    row, column = np.nonzero(turning)
    north = row * width + column
    pixels = (north, north + 1, north + width, north + width + 1)
    flat, run_of = values.ravel(), here.run_of.ravel()
    held = [flat[place] for place in pixels]
    patches = [here.patch_of[run_of[place]] for place in pixels]
    x, y = column.astype(np.int32), (row + top).astype(np.int32)
    edges = [held[NW] != held[NE], held[SW] != held[SE], held[NW] != held[SW], held[NE] != held[SE]]
    at_corner = ((x == 0) | (x == width - 2)) & ((y == 0) | (y == height))
    common = np.where(at_corner | (np.sum(edges, axis=0) >= 3), JUNCTION, 0).astype(np.uint8)
    parts: list[Corners] = []

    def emit(pixel: int, where: NDArray[np.bool_], flags: int) -> None:
        place = np.flatnonzero(where & wanted[patches[pixel]])
        parts.append(Corners(patches[pixel][place], x[place], y[place], common[place] | np.uint8(flags)))

    for pixel in (NW, NE, SW, SE):
        beside, over, opposite = pixel ^ 1, pixel ^ 2, pixel ^ 3
        alone = (held[pixel] != held[beside]) & (held[pixel] != held[over])
        emit(pixel, alone, ALONE[pixel])
        around = (held[pixel] == held[beside]) & (held[pixel] == held[over]) & (held[pixel] != held[opposite])
        emit(pixel, around, ALONE[pixel] ^ (RIGHT | DOWN | LEAVES_ACROSS))
    if junctions:
        for pixel, beside, arriving, leaving in (
            (NW, NE, LEAVES_ACROSS, 0),
            (SW, SE, 0, LEAVES_ACROSS),
            (NW, SW, LEAVES_ACROSS, 0),
            (NE, SE, 0, LEAVES_ACROSS),
        ):
            # The line goes straight on along these two, and parts the two on its other side.
            step = 2 if beside == pixel + 1 else 1
            facing, other = pixel ^ step, beside ^ step
            straight = (held[pixel] == held[beside]) & (held[facing] != held[other])
            straight &= (held[pixel] != held[facing]) & (held[beside] != held[other])
            emit(pixel, straight, TWIN | arriving)
            emit(pixel, straight, TWIN | RIGHT | DOWN | leaving)
    return Corners.joined(parts)


def rings_of(corners: Corners) -> Rings:
    """The outlines of patches that are given with all of their corners."""
    corners = corners.chosen(_order(corners.patch, corners.y, corners.x, corners.flags & RIGHT))
    flags, count = corners.flags.copy(), len(corners)
    same = (np.diff(corners.patch) == 0) & (np.diff(corners.y) == 0) & (np.diff(corners.x) == 0)
    crossing = np.flatnonzero(same & (flags[:-1] & TWIN == 0))
    # Two corners of one patch in a point: its outline turns back there to go around what lies between.
    flags[crossing] ^= DOWN
    flags[crossing + 1] ^= DOWN
    partner_across = np.arange(count) ^ 1
    columns = _order(corners.patch, corners.x, corners.y, flags & DOWN)
    partner_down = np.empty(count, np.int64)
    partner_down[columns[0::2]], partner_down[columns[1::2]] = columns[1::2], columns[0::2]
    following = np.where(flags & LEAVES_ACROSS, partner_across, partner_down)
    ring, order = _walked(following)
    ring, corners = ring[order], corners.chosen(order)
    kept = ~((corners.flags & (TWIN | RIGHT)) == TWIN)
    ring, corners = ring[kept], corners.chosen(kept)
    begins = np.append(np.flatnonzero(np.diff(ring, prepend=-1)), len(ring))
    x, y = corners.x.astype(np.int64), corners.y.astype(np.int64)
    patch = corners.patch[begins[:-1]]
    hole = twice_area(x, y, begins) < 0
    rings = np.lexsort((hole, patch))
    place, begins = picked(begins, rings)
    junction = (corners.flags & JUNCTION)[place] > 0
    return Rings(corners.x[place], corners.y[place], junction, begins, patch[rings], hole[rings])


def twice_area(x: NDArray[Any], y: NDArray[Any], begins: Ints) -> NDArray[Any]:
    """Twice the area of each ring (see Rings); positive where x turns towards y."""
    after = np.arange(1, len(x) + 1)
    after[begins[1:] - 1] = begins[:-1]
    # The ring's own first point is taken off, since small areas far from the origin would drown in rounding.
    first = np.repeat(begins[:-1], np.diff(begins))
    dx, dy = x - x[first], y - y[first]
    return np.asarray(np.add.reduceat(dx * dy[after] - dx[after] * dy, begins[:-1]))


def picked(begins: Ints, parts: Ints) -> tuple[Ints, Ints]:
    """Places of the members of chosen parts, in the order chosen, and where each part then begins, and the end."""
    lengths = np.diff(begins)[parts]
    new = np.concatenate([[0], np.cumsum(lengths)])
    places = np.arange(new[-1]) + np.repeat(begins[:-1][parts] - new[:-1], lengths)
    return places, new


def _order(patch: Ints, major: NDArray[Any], minor: NDArray[Any], last: NDArray[Any]) -> Ints:
    """The order by patch, then by the lattice's line, by the place in it, and by `last`, which is 0 or not."""
    major, minor = major.astype(np.int64), minor.astype(np.int64)
    major -= major.min()
    minor -= minor.min()
    lines, places = int(major.max()) + 1, int(minor.max()) + 1
    if (int(patch.max()) + 1) * lines * places < 2**62:
        return np.argsort(((patch * lines + major) * places + minor) * 2 + (last > 0))
    return np.lexsort((last > 0, minor, major, patch))


def _walked(following: Ints) -> tuple[Ints, Ints]:
    """The ring of each corner, and corners in the order of walking ring after ring, each from its first corner."""
    count = len(following)
    steps = csr_array((np.ones(count, np.int8), following, np.arange(count + 1)), shape=(count, count))
    rings, ring = connected_components(steps, directed=True, connection="weak")
    first = np.empty(rings, np.int64)
    first[ring[::-1]] = np.arange(count)[::-1]
    before = np.empty(count, np.int64)
    before[following] = np.arange(count)
    ends = before[first]
    # One walk through all rings: from the last corner of each to the first of the next one.
    chain = following.copy()
    chain[ends[:-1]] = first[1:]
    chain[ends[-1]] = ends[-1]
    walk = csr_array((np.ones(count, np.int8), chain, np.arange(count + 1)), shape=(count, count))
    order = breadth_first_order(walk, int(first[0]), directed=True, return_predecessors=False)
    return ring.astype(np.int64), order.astype(np.int64)
