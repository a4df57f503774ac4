"""How much of a tile polygons cover, for many tiles at once and without building the common shape.

In the tile's own axes the tile is the unit square. What a polygon covers of it is, by Green's theorem, the sum over
the polygon's edges of the integral of v, held between 0 and 1, along the part of the edge with u between 0 and 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

#: Part of a side by which a tile may miss a parallelogram, and that a sum of coordinates may lose.
ROUNDING = 1e-9
#: Edges looked at together, so that memory stays bounded.
EDGES = 400_000


@dataclass(frozen=True)
class Frames:
    """Axes of n parallelograms: `origins` (n, 2), and `inverse` (n, 2, 2) from map units to parts of the sides."""

    origins: Floats
    inverse: Floats


@dataclass(frozen=True)
class Polygons:
    """Polygons by their edges (m, 4) as x0, y0, x1, y1; polygon p has `counts[p]` of them from `starts[p]` on."""

    edges: Floats
    starts: Ints
    counts: Ints


def frames_of(corners: Floats) -> Frames:
    """The axes of parallelograms from their corners (n, 4, 2) in turn; each must have an area."""
    along, down = corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]
    det = along[:, 0] * down[:, 1] - along[:, 1] * down[:, 0]
    rows = np.stack([down[:, 1], -down[:, 0], -along[:, 1], along[:, 0]], 1).reshape(-1, 2, 2)
    return Frames(corners[:, 0], rows / det[:, None, None])


def parallelograms(corners: Floats) -> npt.NDArray[np.bool_]:
    """Which (n,) of the tiles with these corners (n, 4, 2) are parallelograms with an area, but for rounding."""
    along, down = corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]
    size = np.abs(np.concatenate([along, down], 1)).max(1, initial=0)
    gap = np.abs(corners[:, 2] - corners[:, 1] - down).max(1, initial=0)
    area = areas_of(corners)
    with np.errstate(invalid="ignore"):
        return np.asarray((gap <= ROUNDING * size) & (area > ROUNDING * size * size))


def areas_of(corners: Floats) -> Floats:
    """Areas (n,) of parallelograms with these corners (n, 4, 2)."""
    along, down = corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]
    return np.abs(along[:, 0] * down[:, 1] - along[:, 1] * down[:, 0])


def meeting_boxes(tiles: Floats, others: Floats) -> tuple[Ints, Ints]:
    """Pairs (tile, other) whose boxes (n, 4) and (m, 4) of min x, min y, max x, max y meet, edges included, sorted."""
    near = (others[:, :2] <= tiles[:, 2:].max(0)).all(1) & (others[:, 2:] >= tiles[:, :2].min(0)).all(1)
    candidates = np.flatnonzero(near)
    order = np.argsort(tiles[:, 0], kind="stable")
    left = tiles[order, 0]
    widest = (tiles[:, 2] - tiles[:, 0]).max()
    first = np.searchsorted(left, others[candidates, 0] - widest * (1 + ROUNDING), side="left")
    count = np.maximum(np.searchsorted(left, others[candidates, 2], side="right") - first, 0)
    found = [(np.empty(0, np.int64), np.empty(0, np.int64))]
    total = np.concatenate([[0], np.cumsum(count)])
    begin = 0
    while begin < len(candidates):
        end = max(begin + 1, int(np.searchsorted(total, total[begin] + EDGES, side="right")) - 1)
        part = count[begin:end]
        other = np.repeat(candidates[begin:end], part)
        tile = order[np.arange(len(other)) + np.repeat(first[begin:end] - (np.cumsum(part) - part), part)]
        meet = (tiles[tile, :2] <= others[other, 2:]).all(1) & (tiles[tile, 2:] >= others[other, :2]).all(1)
        found.append((tile[meet], other[meet]))
        begin = end
    tile, other = (np.concatenate(parts) for parts in zip(*found))
    sorting = np.lexsort((other, tile))
    return tile[sorting], other[sorting]


def polygons_of(rings: Sequence[Sequence[Floats]]) -> Polygons:
    """Polygons from closed rings (k, 2), the outer one of each first, then its holes, in any direction."""
    edges, counts = [np.empty((0, 4))], []
    for polygon in rings:
        count = 0
        for n, ring in enumerate(polygon):
            x, y = (ring - ring[0]).T
            clockwise = float(x[:-1] @ y[1:] - x[1:] @ y[:-1]) < 0
            ring = ring if clockwise == (n == 0) else ring[::-1]  # holes take away
            edges.append(np.concatenate([ring[:-1], ring[1:]], 1))
            count += len(ring) - 1
        counts.append(count)
    sizes = np.array(counts, dtype=np.int64)
    return Polygons(np.concatenate(edges), np.cumsum(sizes) - sizes, sizes)


def covered_shares(frames: Frames, polygons: Polygons, tiles: Ints, pieces: Ints) -> Floats:
    """For each pair (k,) of a tile and a polygon the share of the tile that the polygon covers, 0 to 1."""
    result = np.zeros(len(tiles))
    total = np.concatenate([[0], np.cumsum(polygons.counts[pieces])])
    begin = 0
    while begin < len(tiles):
        end = max(begin + 1, int(np.searchsorted(total, total[begin] + EDGES, side="right")) - 1)
        result[begin:end] = _shares(frames, polygons, tiles[begin:end], pieces[begin:end])
        begin = end
    return result


def _shares(frames: Frames, polygons: Polygons, tiles: Ints, pieces: Ints) -> Floats:
    counts = polygons.counts[pieces]
    pair = np.repeat(np.arange(len(tiles)), counts)
    first = np.cumsum(counts) - counts
    edges = polygons.edges[np.arange(len(pair)) - np.repeat(first - polygons.starts[pieces], counts)]
    tile = tiles[pair]
    x0, y0, x1, y1 = (edges - np.tile(frames.origins, 2)[tile]).T
    (a, b), (c, d) = frames.inverse.transpose(1, 2, 0)
    u0, u1 = a[tile] * x0 + b[tile] * y0, a[tile] * x1 + b[tile] * y1
    start, end = np.clip(u0, 0, 1), np.clip(u1, 0, 1)
    near = np.flatnonzero(start != end)
    tile, u0, u1, start, end = tile[near], u0[near], u1[near], start[near], end[near]
    v0, v1 = c[tile] * x0[near] + d[tile] * y0[near], c[tile] * x1[near] + d[tile] * y1[near]
    slope = (v1 - v0) / (u1 - u0)
    # From the nearer end of the edge, where the least is lost to rounding.
    v_start = np.where(start == u0, v0, v0 + slope * (start - u0))
    v_end = np.where(end == u1, v1, v1 + slope * (end - u1))
    area = np.bincount(pair[near], weights=(end - start) * _mean_within(v_start, v_end), minlength=len(tiles))
    covered: Floats = np.minimum(np.abs(area), 1.0)
    return covered


def _mean_within(one: Floats, two: Floats) -> Floats:
    """Mean of a value that goes evenly from `one` to `two`, where it is held between 0 and 1."""
    low, high = np.minimum(one, two), np.maximum(one, two)
    inner_low, inner_high = np.clip(low, 0, 1), np.clip(high, 0, 1)
    middle = (inner_low + inner_high) / 2
    span = np.where(high > low, high - low, 1.0)
    within = np.where(high > low, (inner_high - inner_low) / span, 1.0)
    # Three forms of the same, so that nothing cancels where the value hardly changes.
    above = within * middle + np.maximum(high - 1, 0) / span
    mean: Floats = np.where(low >= 0, 1 - within * (1 - middle), np.where(high <= 1, within * middle, above))
    return mean
