"""The ground of a dataset's tiles, told by where their pixels lie on the map."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..evaluation.places import rank_of_split
from ..labels.reprojection import moved_points
from ..progress import Progress
from ..tiles.ground import Ground, Neighbours, ground_of
from ..tiles.options import TOLERANCE
from .contents import TileEntry


class Footprints:
    """The outlines of tiles on the map, as `rings` (n, 5, 2); `split` (n,) is the place of each one's in `splits`."""

    def __init__(self, entries: Sequence[TileEntry]) -> None:
        self.rings = np.empty((len(entries), 5, 2))
        codes: dict[str, int] = {}
        split = np.empty(len(entries), dtype=np.int64)
        for number, entry in enumerate(entries):
            split[number] = codes.setdefault(entry.split, len(codes))
            t, (rows, columns) = entry.transform, entry.shape
            right, down = (t.a * columns, t.d * columns), (t.b * rows, t.e * rows)
            both = (right[0] + down[0], right[1] + down[1])
            self.rings[number] = ((0.0, 0.0), right, both, down, (0.0, 0.0))
            self.rings[number] += (t.c, t.f)
        self.splits = sorted(codes, key=rank_of_split)
        self.split = np.array([self.splits.index(name) for name in codes], dtype=np.int64)[split]

    def __len__(self) -> int:
        return len(self.rings)

    def ground(self) -> Ground:
        """The tiles in the axes that most of them share."""
        return ground_of(self.rings.reshape(-1, 2), np.full(len(self), 5))

    def overlap(self, one: int, other: int) -> bool:
        """Whether two tiles share ground; a common edge is none."""
        first, second = (shapely.make_valid(shapely.Polygon(self.rings[number])) for number in (one, other))
        shared = shapely.intersection(first, second).area
        return bool(shared > TOLERANCE * min(first.area, second.area))


def moved_transform(entry: TileEntry, source: CRS, target: CRS) -> tuple[Affine, float]:
    """The transform of a tile's pixels into another CRS that fits it best, and by how many pixels it misses at most."""
    rows, columns = entry.shape
    places = np.array([(column, row) for row in (0, rows / 2, rows) for column in (0, columns / 2, columns)])
    t = entry.transform
    own = places @ np.array([[t.a, t.d], [t.b, t.e]]) + (t.c, t.f)
    moved = moved_points(own, source, target)
    if not np.isfinite(moved).all():
        return entry.transform, np.inf
    matrix = np.column_stack([places, np.ones(len(places))])
    middle = moved.mean(axis=0)
    solved = np.linalg.lstsq(matrix, moved - middle, rcond=None)[0]
    (a, d), (b, e), (c, f) = solved.tolist()
    off = np.hypot(*(matrix @ solved + middle - moved).T).max()
    return Affine(a, b, c + middle[0], d, e, f + middle[1]), float(off / np.sqrt(abs(a * e - b * d)))


def in_two_splits(entries: Sequence[TileEntry], progress: Progress) -> dict[tuple[str, str], tuple[int, int]]:
    """Splits of which tiles share ground, by name, and how many tiles of the one and of the other do."""
    footprints = Footprints(entries)
    names, code = footprints.splits, footprints.split
    if len(names) < 2:
        return {}
    neighbours = Neighbours(footprints.ground(), footprints.overlap, progress)
    i, j = neighbours.sharing(code[neighbours.i] != code[neighbours.j])
    i, j = np.where(code[i] < code[j], i, j), np.where(code[i] < code[j], j, i)
    found = {}
    for one, other in sorted(set(zip(code[i].tolist(), code[j].tolist()))):
        here = (code[i] == one) & (code[j] == other)
        found[names[one], names[other]] = _different(i[here]), _different(j[here])
    return found


def warning_of(shared: dict[tuple[str, str], tuple[int, int]]) -> str:
    """What a user must know of ground in two splits; "" where there is none."""
    if not shared:
        return ""
    parts = (f"{first:,} of {one} and {second:,} of {other}" for (one, other), (first, second) in shared.items())
    return (
        f"Tiles of different splits share ground ({'; '.join(parts)}): a model would be tested on what it has learned "
        'from. Deal the tiles out anew with "Split dataset".'
    )


def _different(numbers: NDArray[np.int64]) -> int:
    return len(np.unique(numbers))
