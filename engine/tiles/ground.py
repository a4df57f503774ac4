"""The ground that tiles of any layer cover: the grid's own axes, and which tiles share ground.

Tiles arrive as their vertices, since a layer edited by hand or made elsewhere has no rows and columns to go by.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
import numpy.typing as npt

from ..progress import Progress
from .options import TOLERANCE

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
#: Whether tiles i and j share ground, asked for tiles of which at least one does not fill its box.
Overlap = Callable[[int, int], bool]

#: Part by which a tile may miss its box and still fill it: the rounding of coordinates.
FILLS = 1e-8
#: Pairs of tiles looked at together, so that memory stays bounded.
PAIRS = 2_000_000


@dataclass(frozen=True)
class Ground:
    """Tiles as boxes (n, 4) of u0, v0, u1, v1 along the grid's axes, in tile sizes from its upper left corner.

    `exact` (n,) says that the tile fills its box; another tile lies somewhere within.
    """

    boxes: Floats
    exact: Bools

    @property
    def centres(self) -> Floats:
        """Centres (n, 2) of the boxes."""
        return (self.boxes[:, :2] + self.boxes[:, 2:]) / 2


def ground_of(vertices: Floats, counts: Ints) -> Ground:
    """The ground of n tiles from the vertices (m, 2) of all of them in turn, `counts` (n,) for each.

    A closed ring of a parallelogram has five vertices. The axes are those that most tiles of that shape share; where
    most have another shape they are the map's.
    """
    if len(counts) == 0:
        return Ground(np.empty((0, 4)), np.empty(0, bool))
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    local = vertices - vertices.min(0)
    edges, gaps, members = _edges(local, starts, counts)
    straight = gaps <= 1e-3
    axes = _main_axes(edges[straight]) if straight.sum() * 2 >= len(counts) else None
    if axes is None:
        spans = np.maximum.reduceat(local, starts) - np.minimum.reduceat(local, starts)
        middle = np.median(spans, 0)
        axes = np.diag(np.where(middle > 0, middle, 1.0) * (1, -1))
    to_axes = np.linalg.inv(axes)
    along = local @ to_axes
    low, high = np.minimum.reduceat(along, starts), np.maximum.reduceat(along, starts)
    exact = np.zeros(len(counts), bool)
    uv = edges @ to_axes
    area = np.abs(uv[:, 0, 0] * uv[:, 1, 1] - uv[:, 0, 1] * uv[:, 1, 0])
    box = np.prod(high[members] - low[members], 1)
    exact[members] = (box > 0) & (np.abs(area - box) <= FILLS * box) & (gaps <= FILLS)
    first = low.min(0)
    return Ground(np.concatenate([low - first, high - first], 1), exact)


class Neighbours:
    """Pairs of tiles that may share ground; those that boxes cannot tell are asked for when they matter, once."""

    def __init__(self, ground: Ground, overlap: Overlap, progress: Progress) -> None:
        found = list(_box_pairs(ground.boxes, progress))
        self.i = np.concatenate([np.empty(0, np.int64), *(i for i, _ in found)])
        self.j = np.concatenate([np.empty(0, np.int64), *(j for _, j in found)])
        self._answers = np.where(ground.exact[self.i] & ground.exact[self.j], 1, -1).astype(np.int8)
        self._overlap, self._progress = overlap, progress

    def sharing(self, of_interest: Optional[Bools] = None) -> tuple[Ints, Ints]:
        """Pairs (i, j), among those of interest, that share ground; a common edge or corner is not ground."""
        chosen = np.arange(len(self.i)) if of_interest is None else np.flatnonzero(of_interest)
        for n, pair in enumerate(chosen[self._answers[chosen] < 0].tolist()):
            if n % 256 == 0:
                self._progress.check()
            self._answers[pair] = self._overlap(int(self.i[pair]), int(self.j[pair]))
        chosen = chosen[self._answers[chosen] == 1]
        return self.i[chosen], self.j[chosen]


def connected(count: int, i: Ints, j: Ints) -> Ints:
    """For each of `count` tiles the smallest index among those it hangs together with through pairs (i, j)."""
    root = np.arange(count)
    while len(i):
        a, b = root[i], root[j]
        apart = a != b
        i, j, a, b = i[apart], j[apart], a[apart], b[apart]
        root[np.maximum(a, b)] = np.minimum(a, b)
        while not np.array_equal(root, root[root]):
            root = root[root]
    return root


def _edges(local: Floats, starts: Ints, counts: Ints) -> tuple[Floats, Floats, Ints]:
    """Both edges (k, 2, 2) at the first corner of each tile of four corners, how far it is from a parallelogram as
    part of its size (k,), and which tiles those are (k,)."""
    members = np.flatnonzero(counts == 5)
    corners = local[starts[members][:, None] + np.arange(5)]
    size = np.abs(corners - corners[:, :1]).max((1, 2), initial=0)
    fine = (corners[:, 0] == corners[:, 4]).all(1) & (size > 0)
    members, corners, size = members[fine], corners[fine], size[fine]
    gaps = np.abs(corners[:, 0] + corners[:, 2] - corners[:, 1] - corners[:, 3]).max(1, initial=0) / size
    return np.stack([corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]], 1), gaps, members


def _main_axes(edges: Floats) -> Optional[Floats]:
    """Rows u (to the right) and v (down): edges of the commonest direction, of middle size, in any order of tiles."""
    lengths = np.hypot(edges[:, :, 0], edges[:, :, 1])
    edges, lengths = edges[(lengths > 0).all(1)], lengths[(lengths > 0).all(1)]
    if not len(edges):
        return None
    level = np.abs(edges[:, :, 0]) / lengths
    swap = level[:, 1] > level[:, 0]
    u, v = np.where(swap[:, None], edges[:, 1], edges[:, 0]), np.where(swap[:, None], edges[:, 0], edges[:, 1])
    u, v = u * np.where(u[:, :1] < 0, -1.0, 1.0), v * np.where(v[:, 1:] > 0, -1.0, 1.0)
    tilt = np.round(1e5 * np.stack([u[:, 1] / np.hypot(*u.T), v[:, 0] / np.hypot(*v.T)], 1)).astype(np.int64)
    _, kind, number = np.unique(tilt[:, 0] * 1_000_003 + tilt[:, 1], return_inverse=True, return_counts=True)
    common = kind == np.argmax(number)
    u, v = u[common], v[common]
    area = np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])
    middle = np.lexsort((*u.T, *v.T, area))[len(u) // 2]
    return np.stack([u[middle], v[middle]]) if area[middle] > 0 else None


def _box_pairs(boxes: Floats, progress: Progress) -> Iterator[tuple[Ints, Ints]]:
    """Pairs i < j of boxes that share area, each once: boxes are sorted into cells of about a tile's size."""
    spans = boxes[:, 2:] - boxes[:, :2]
    areas = spans.prod(1)
    # Boxes that only reach a cell's border stay out of it, by less than what counts as sharing ground.
    trim = TOLERANCE / 4 * spans.min(0, initial=np.inf, where=spans > 0)
    middle = np.median(spans, 0) if len(spans) else np.ones(2)
    cell = np.where(middle > 0, middle, 1.0)
    while True:
        low = np.floor((boxes[:, :2] + trim) / cell).astype(np.int64)
        high = np.maximum(low, np.ceil((boxes[:, 2:] - trim) / cell).astype(np.int64) - 1)
        reach = (high - low + 1).prod(1)
        if reach.sum() <= 16 * len(boxes) + 1000:
            break
        cell = cell * 2  # some tiles are huge
    stride = int(high[:, 1].max(initial=0)) + 2
    member = np.repeat(np.arange(len(boxes)), reach)
    step = np.arange(len(member)) - np.repeat(np.cumsum(reach) - reach, reach)
    wide = (high - low + 1)[member, 0]
    key = (low[member, 0] + step % wide) * stride + low[member, 1] + step // wide
    order = np.argsort(key, kind="stable")
    key, member = key[order], member[order]
    later = np.searchsorted(key, key, side="right") - np.arange(len(key)) - 1  # an entry meets those after it
    total = np.concatenate([[0], np.cumsum(later)])
    begin = 0
    while begin < len(key):
        progress.check()
        end = max(begin + 1, int(np.searchsorted(total, total[begin] + PAIRS, side="right")) - 1)
        first = np.repeat(np.arange(begin, end), later[begin:end])
        second = first + 1 + np.arange(len(first)) - np.repeat(total[begin:end] - total[begin], later[begin:end])
        i, j = member[first], member[second]
        # A pair may meet in several cells; it counts in the first that both reach.
        meeting = np.maximum(low[i], low[j])
        shared = np.minimum(boxes[i, 2:], boxes[j, 2:]) - np.maximum(boxes[i, :2], boxes[j, :2])
        fine = (meeting[:, 0] * stride + meeting[:, 1] == key[first]) & (shared > 0).all(1)
        fine &= shared.prod(1) > TOLERANCE * np.minimum(areas[i], areas[j])
        yield np.minimum(i[fine], j[fine]), np.maximum(i[fine], j[fine])
        begin = end
