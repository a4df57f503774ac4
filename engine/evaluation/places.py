"""Where tiles are: which of two splits share ground or touch, which makes figures better than they should be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..labels.layers import Layer

#: What two tiles may overlap, or be apart, by rounding alone: this part of the smaller one's side.
_ROUNDING = 1e-4
#: Tiles that are asked for their neighbours at once.
_CHUNK = 50_000
#: How splits are called in sentences.
_WORDS = {"train": "training", "val": "validation", "test": "test"}
#: The splits in the order in which they are named.
SPLITS = tuple(_WORDS)


@dataclass(frozen=True)
class Contact:
    """How the tiles of two splits meet.

    `splits` are their names. `sharing` (pairs, 2) int64 holds the tiles of the first and of the second split that have
    area in common, `touching` the ones that only meet at an edge or a corner, both as numbers of the layer's features.
    """

    splits: tuple[str, str]
    sharing: NDArray[np.int64] = field(repr=False)
    touching: NDArray[np.int64] = field(repr=False)

    def tiles(self, side: int, sharing: bool) -> int:
        """How many different tiles of the first (0) or second (1) split share ground with the other, or only touch."""
        return len(np.unique((self.sharing if sharing else self.touching)[:, side]))

    def words(self, sharing: bool) -> str:
        """Which splits meet so, and how many tiles of each."""
        first, second = (split_words(name) for name in self.splits)
        return f"{_count(self.tiles(0, sharing))} of {first} and {_count(self.tiles(1, sharing))} of {second}"


def touching(layer: Layer, names: Sequence[Optional[str]]) -> tuple[Contact, ...]:
    """How tiles of different splits meet; `names` are the splits of the layer's tiles in order, None or "" for none.

    Tiles without a split or a geometry are left out. Splits that nowhere meet have no entry; train comes before val
    before test. Needs a few seconds for a million tiles.
    """
    geometry = layer.geometry
    splits = np.array([name or "" for name in names], dtype=object)
    if len(splits) != len(geometry):
        raise ValueError(f"there must be a split for each of {len(geometry)} tiles, got {len(splits)}")
    there = (splits != "") & ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    order = sorted(set(splits[there]), key=rank_of_split)
    if len(order) < 2:
        return ()
    code = np.array([order.index(name) if found else -1 for name, found in zip(splits, there)], np.int64)
    numbers = np.flatnonzero(there)
    # The largest split is only looked up, never asked.
    asking = np.argsort(np.argsort(np.bincount(code[numbers], minlength=len(order)), kind="stable"))
    tiles = _Tiles(geometry, numbers)
    found: dict[tuple[int, int], list[list[NDArray[np.int64]]]] = {}
    asked = numbers[asking[code[numbers]] < len(order) - 1]
    for start in range(0, len(asked), _CHUNK):
        left, right = tiles.near(asked[start : start + _CHUNK])
        keep = asking[code[left]] < asking[code[right]]
        left, right = left[keep], right[keep]
        swap = code[left] > code[right]
        left, right = np.where(swap, right, left), np.where(swap, left, right)
        sharing, meeting = tiles.meet(left, right)
        for pair in np.unique(np.stack([code[left], code[right]]), axis=1).T.tolist():
            here = (code[left] == pair[0]) & (code[right] == pair[1])
            for kind, chosen in enumerate((sharing & here, meeting & here)):
                both = np.stack([left[chosen], right[chosen]], axis=1)
                found.setdefault((pair[0], pair[1]), [[], []])[kind].append(both)
    contacts = (
        Contact((order[pair[0]], order[pair[1]]), *(np.concatenate(parts) for parts in kinds))
        for pair, kinds in sorted(found.items())
    )
    return tuple(contact for contact in contacts if len(contact.sharing) or len(contact.touching))


def warnings_of(contacts: Sequence[Contact]) -> list[str]:
    """What a reader of the figures must know: one sentence on tiles that share ground, one on tiles that touch."""
    said = []
    if sharing := [contact.words(True) for contact in contacts if len(contact.sharing)]:
        said.append(
            f"Tiles of different splits share ground ({'; '.join(sharing)}): what was seen in the one is measured "
            "again in the other, so the figures are better than they should be. Split the tiles again."
        )
    if meeting := [contact.words(False) for contact in contacts if len(contact.touching)]:
        said.append(
            f"Tiles of different splits touch ({'; '.join(meeting)}): ground side by side is much alike, so the "
            "figures may be better than they would be farther away."
        )
    return said


def bounds_of(layer: Layer) -> NDArray[np.float64]:
    """xmin, ymin, xmax, ymax of each tile (tiles, 4), NaN where it has no geometry."""
    bounds: NDArray[np.float64] = shapely.bounds(layer.geometry)
    return bounds


def split_words(name: str) -> str:
    """A split as sentences call it."""
    return _WORDS.get(name, name)


class _Tiles:
    """Tiles with the arithmetic of boxes, which is fast, where they are boxes."""

    def __init__(self, geometry: NDArray[np.object_], numbers: NDArray[np.int64]) -> None:
        # Polygons drawn by hand may cross themselves, which no intersection takes.
        self._geometry = np.where(shapely.is_valid(geometry), geometry, shapely.make_valid(geometry))
        self._numbers = numbers
        self._bounds = shapely.bounds(geometry)
        width, height = (self._bounds[:, 2:] - self._bounds[:, :2]).T
        area = shapely.area(geometry)
        self._box = np.isclose(area, width * height, rtol=1e-9, atol=0.0)
        self._rounding = _ROUNDING * np.minimum(np.minimum(width, height), np.sqrt(area))
        self._area = area
        self._tree = shapely.STRtree(geometry[numbers])

    def near(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Pairs of tiles whose boxes meet, the first of each one of `numbers`."""
        bounds, rounding = self._bounds[numbers], self._rounding[numbers]
        low, high = bounds[:, :2] - rounding[:, None], bounds[:, 2:] + rounding[:, None]
        asked, answers = self._tree.query(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))
        return numbers[asked], self._numbers[answers]

    def meet(self, left: NDArray[Any], right: NDArray[Any]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """(have area in common, only touch) for each pair."""
        rounding = np.minimum(self._rounding[left], self._rounding[right])
        one, other = self._bounds[left], self._bounds[right]
        both = np.minimum(one[:, 2:], other[:, 2:]) - np.maximum(one[:, :2], other[:, :2])
        least = both.min(axis=1)
        sharing, near = least > rounding, least >= -rounding
        odd = np.flatnonzero(near & ~(self._box[left] & self._box[right]))
        a, b = self._geometry[left[odd]], self._geometry[right[odd]]
        limit = _ROUNDING * np.minimum(self._area[left[odd]], self._area[right[odd]])
        sharing[odd] = shapely.area(shapely.intersection(a, b)) > limit
        near[odd] = shapely.dwithin(a, b, rounding[odd])
        return sharing, near & ~sharing


def rank_of_split(name: str) -> tuple[int, str]:
    """Sorts training before validation before test before splits of other names."""
    return (SPLITS.index(name) if name in SPLITS else len(SPLITS), name)


def _count(tiles: int) -> str:
    return f"{tiles:,} tile" if tiles == 1 else f"{tiles:,} tiles"
