"""Dealing tiles out to train, val and test so that no ground is in two of them.

RANDOM and STRATIFIED deal out single tiles; tiles that share ground, directly or through others, go together. They
refuse where that would leave a split without tiles.

BLOCKS divides the ground into blocks of `block_size` × `block_size` tiles along the grid's own axes and deals out
whole blocks. A tile goes with the block that holds its centre. Where two tiles of different splits share ground, the
one that reaches farther into the blocks of other splits is dropped. Where whole blocks cannot meet the shares within
five points, blocks are halved until they can.

With labels, STRATIFIED keeps to the shares within every class, and BLOCKS comes as near to that as blocks allow. The
result depends on the ground, the labels and the seed alone, not on the order of the tiles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import InputError
from ..progress import Progress
from .ground import Bools, Floats, Ground, Ints, Neighbours, Overlap, connected
from .options import SPLITS, SplitOptions

#: Points by which a split's part of the tiles kept may miss its share where tiles do not overlap.
POINTS = 5.0
#: Attempts to make up for tiles that are dropped at the borders of blocks.
ATTEMPTS = 6


@dataclass(frozen=True)
class Splits:
    """`split` (n,) is the index in SPLITS, -1 for a dropped tile."""

    split: Ints
    #: Tiles in each block's side; 0 where blocks were not used.
    block_size: int
    #: Tiles that share ground with another tile (RANDOM, STRATIFIED) and so had to stay together with it.
    together: int

    @property
    def counts(self) -> tuple[int, int, int]:
        """Tiles kept in train, val and test."""
        return tuple(np.bincount(self.split[self.split >= 0], minlength=3).tolist())  # type: ignore[return-value]

    @property
    def dropped(self) -> int:
        """Tiles dropped because they would have put their ground into two splits."""
        return int((self.split < 0).sum())


def split_tiles(
    options: SplitOptions,
    ground: Ground,
    overlap: Overlap,
    labels: Optional[Sequence[str]] = None,
    progress: Optional[Progress] = None,
) -> Splits:
    """Deal out n tiles. `overlap` is asked about tiles that do not fill their boxes; `labels` (n,) are class names.

    Raises InputError where a split with a share would stay empty.
    """
    progress = progress or Progress()
    count = len(ground.boxes)
    shares = np.array(options.shares)
    check_count(count, options.shares)
    classes = np.zeros(count, np.int64)
    if labels is not None:
        classes = np.unique(np.array(labels, dtype=str), return_inverse=True)[1].reshape(-1)
    neighbours = Neighbours(ground, overlap, progress)
    if options.method == "BLOCKS":
        return _by_blocks(options, shares, ground, neighbours, classes, progress)
    if options.method == "RANDOM":
        classes[:] = 0
    return _by_tiles(options, shares, ground, neighbours, classes)


def check_count(count: int, shares: tuple[float, float, float]) -> None:
    """Refuse fewer tiles than there are splits with a share; raises InputError."""
    given = np.array(shares) > 0
    if count < given.sum():
        raise InputError(
            f"There must be at least one tile for each of {_names(given)}, but there is "
            f"{'only 1' if count == 1 else f'only {count}' if count else 'none'}."
        )


def _by_tiles(options: SplitOptions, shares: Floats, ground: Ground, neighbours: Neighbours, classes: Ints) -> Splits:
    count = len(classes)
    i, j = neighbours.sharing()
    unit = np.unique(connected(count, i, j), return_inverse=True)[1].reshape(-1)
    together = int((np.bincount(unit)[unit] > 1).sum())
    chosen = _deal(_composition(unit, classes), shares, _shuffled(unit, ground.centres, classes, options.seed))
    split = chosen[unit]
    empty = (shares > 0) & (np.bincount(split, minlength=3) == 0)
    if empty.any():
        raise InputError(
            f"{options.method} would leave {_names(empty)} without tiles, because {together} of {count} tiles overlap "
            "and must stay together.",
            "Use the method BLOCKS, which drops the few tiles between blocks.",
        )
    return Splits(split, 0, together)


def _by_blocks(
    options: SplitOptions,
    shares: Floats,
    ground: Ground,
    neighbours: Neighbours,
    classes: Ints,
    progress: Progress,
) -> Splits:
    best: Optional[Splits] = None
    size = options.block_size
    while True:
        result = _dealt_blocks(size, options.seed, shares, ground, neighbours, classes, progress)
        if best is None or _badness(result, shares) < _badness(best, shares):
            best = result
        if size == 1 or _distance(result, shares) <= POINTS:
            break
        size = (size + 1) // 2
    empty = (shares > 0) & (np.array(best.counts) == 0)
    if empty.any():
        raise InputError(
            f"BLOCKS would leave {_names(empty)} without tiles, because the {len(classes)} tiles overlap too much "
            "to be parted.",
            "Use tiles that overlap less, or give that split no share.",
        )
    return best


def _dealt_blocks(
    size: int,
    seed: int,
    shares: Floats,
    ground: Ground,
    neighbours: Neighbours,
    classes: Ints,
    progress: Progress,
) -> Splits:
    """Tiles dealt out by blocks of `size`."""
    places = np.floor(ground.centres / size + 1e-6).astype(np.int64)
    stride = int(places[:, 1].max()) + 1
    blocks, unit = np.unique(places[:, 0] * stride + places[:, 1], return_inverse=True)
    unit = unit.reshape(-1)
    composition = _composition(unit, classes)
    order = np.random.Generator(np.random.PCG64(seed)).permutation(len(blocks))
    apart = unit[neighbours.i] != unit[neighbours.j]
    tried: list[Splits] = []
    aim = shares
    for _ in range(ATTEMPTS):
        progress.check()
        chosen = _deal(composition, aim, order)
        split = chosen[unit]
        i, j = neighbours.sharing(apart & (split[neighbours.i] != split[neighbours.j]))
        if len(i):
            reach = np.round(_reach(ground.boxes, size, split, stride, blocks, chosen), 6)
            weight = reach + 1e-9 * shares[split] + 1e-12 * split  # equals: the split with more to give gives
            split[np.where(weight[i] > weight[j], i, j)] = -1
        result = Splits(split, size, 0)
        tried.append(result)
        if not len(i) or _distance(result, shares) <= 1:
            break
        # Small splits lose more at their borders: ask for more of them.
        kept = np.array(result.counts) / max(1, sum(result.counts))
        aim = aim * np.clip(shares / np.maximum(kept, 1e-3), 0.5, 2)
        aim = aim / aim.sum()
    return min(tried, key=lambda result: _distance(result, shares))


def _reach(boxes: Floats, size: int, split: Ints, stride: int, blocks: Ints, chosen: Ints) -> Floats:
    """Share (n,) of each tile's box that lies in blocks of another split; ground without a block is nobody's."""
    low = np.floor(boxes[:, :2] / size + 1e-9).astype(np.int64)
    high = np.maximum(low, np.ceil(boxes[:, 2:] / size - 1e-9).astype(np.int64) - 1)
    areas = np.maximum((boxes[:, 2:] - boxes[:, :2]).prod(1), 1e-300)
    result = np.zeros(len(boxes))
    for du in range(int((high - low)[:, 0].max()) + 1):
        for dv in range(int((high - low)[:, 1].max()) + 1):
            inside = np.flatnonzero((low[:, 0] + du <= high[:, 0]) & (low[:, 1] + dv <= high[:, 1]))
            corner = low[inside] + (du, dv)
            key = corner[:, 0] * stride + corner[:, 1]
            place = np.minimum(np.searchsorted(blocks, key), len(blocks) - 1)
            other = (blocks[place] == key) & (corner[:, 1] < stride) & (chosen[place] != split[inside])
            inside, corner = inside[other], corner[other]
            shared = np.minimum(boxes[inside, 2:], (corner + 1) * size) - np.maximum(boxes[inside, :2], corner * size)
            result[inside] += np.maximum(shared, 0).prod(1) / areas[inside]
    return result


def _composition(unit: Ints, classes: Ints) -> Ints:
    """Tiles of each class (units, classes) in what goes together."""
    kinds = int(classes.max()) + 1
    units = int(unit.max()) + 1
    return np.bincount(unit * kinds + classes, minlength=units * kinds).reshape(units, kinds)


def _shuffled(unit: Ints, centres: Floats, classes: Ints, seed: int) -> Ints:
    """The units in a random order that their ground decides, whatever the order of the tiles."""
    places = np.round(centres * 1e4)
    order = np.lexsort((classes, places[:, 0], places[:, 1]))
    _, first = np.unique(unit[order], return_index=True)  # where each unit turns up first, on the ground
    ranked = unit[order][np.sort(first)]
    return np.asarray(ranked[np.random.Generator(np.random.PCG64(seed)).permutation(len(ranked))])


def _deal(composition: Ints, shares: Floats, order: Ints) -> Ints:
    """A split for each unit, near to the shares in all and in every class; `order` decides between equals."""
    sizes = composition.sum(1)
    chosen = np.full(len(sizes), -1, np.int64)
    open_splits = np.flatnonzero(shares > 0)
    room = shares[:, None] * composition.sum(0)[None, :]
    # What is heavy is placed first, where there is most room for it, so that the light can level out the rest.
    singles = order[sizes[order] == 1]
    heavy = order[sizes[order] > 1]
    for unit in heavy[np.argsort(-sizes[heavy], kind="stable")].tolist():
        mix = composition[unit]
        fit = room[open_splits].sum(1) + room[open_splits] @ (mix / mix.sum())
        split = open_splits[np.argmax(fit)]
        chosen[unit] = split
        room[split] -= mix
    kinds = composition[singles].argmax(1)
    debt = np.zeros(3)
    for kind in range(composition.shape[1]):
        members = singles[kinds == kind]
        if len(members):
            quota, debt = _quota(len(members), room[:, kind], shares, debt)
            chosen[members] = np.repeat(np.arange(3), quota)
    _fill(chosen, sizes, shares, order)
    return chosen


def _quota(count: int, room: Floats, shares: Floats, debt: Floats) -> tuple[Ints, Floats]:
    """How many of `count` tiles of a class each split gets, and what each is owed of all classes so far."""
    want = np.where(shares > 0, np.maximum(room, 0), 0)
    want = want * count / want.sum() if want.sum() > 0 else shares * count
    quota = np.floor(want + 1e-9).astype(np.int64)
    debt = debt + want - quota
    # The tiles left over go, one at most to a split, to whoever is owed most by the classes so far.
    ranking = sorted(range(3), key=lambda s: (want[s] - quota[s] <= 1e-9, -debt[s], s))
    for split in ranking[: count - int(quota.sum())]:
        quota[split] += 1
        debt[split] -= 1
    return quota, debt


def _fill(chosen: Ints, sizes: Ints, shares: Floats, order: Ints) -> None:
    """Give every split with a share one unit at least, the lightest of the split that has most, where it has two."""
    for split in np.flatnonzero(shares > 0).tolist():
        if (chosen == split).any():
            continue
        units = np.bincount(chosen, minlength=3)
        weights = np.bincount(chosen, weights=sizes, minlength=3)
        donor = int(np.argmax(np.where(units > 1, weights, -1)))
        if units[donor] > 1:
            mine = order[chosen[order] == donor]
            chosen[mine[np.argmin(sizes[mine])]] = split


def _distance(result: Splits, shares: Floats) -> float:
    """Points by which the worst split misses its share of the tiles kept; 1000 where one with a share is empty."""
    counts = np.array(result.counts)
    if ((counts == 0) & (shares > 0)).any():
        return 1000.0
    return float(np.round(np.abs(100 * counts / counts.sum() - 100 * shares).max(), 9))


def _badness(result: Splits, shares: Floats) -> float:
    """What the choice of a block size weighs: points beyond those allowed, and percent of the tiles dropped."""
    return max(_distance(result, shares), POINTS) + 100 * result.dropped / len(result.split)


def _names(which: Bools) -> str:
    names = [name for name, chosen in zip(SPLITS, which.tolist()) if chosen]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
