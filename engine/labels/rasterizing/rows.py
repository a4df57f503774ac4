"""Distances along rows: from how far it is up or down to how far it is in any direction, exactly.

After Felzenszwalb and Huttenlocher 2012, "Distance transforms of sampled functions": the squared distance of a pixel
is the least of `above² + along²` over the pixels of its row. It is looked for step by step on both sides until nothing
beyond can be nearer. Where that would take many steps, another property helps: the place of the least moves to the
right as the pixel does, so that each pixel that is known halves what those beside it have to look at.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Steps to each side before far pixels are looked for in the other way.
STEPS = 128
#: Pixels that are looked at together: few enough to stay in a core's own cache.
TOGETHER = 65_536
#: Steps between two looks at whether all pixels are found.
LOOK = 8


def nearest_along_rows(inside: NDArray[np.bool_], across: Floats, step: float) -> Floats:
    """Squared distances (row, col) of pixels' centres to the nearest one of the other side, in any direction.

    `inside` says on which side each pixel is. `across` holds the squared distances within the pixel's own column,
    infinite where there is none; `step` is the distance between two columns. Infinite where a row finds nothing.
    """
    rows, width = inside.shape
    begins, lengths = _runs(inside)
    squared = _beside(begins, lengths, width, step)
    np.minimum(squared, across.ravel(), out=squared)
    if width == 1:
        return squared.reshape(rows, width)
    together = max(1, TOGETHER // width)
    near, upright = squared.reshape(rows, width), across.astype(np.float32)
    for top in range(0, rows, together):
        _walk(near[top : top + together], upright[top : top + together], step)
    # What the walk found is final where it is no farther than the walk went.
    far = np.maximum.reduceat(squared, begins) > (STEPS * step) ** 2
    if far.any():
        _envelope(across.ravel(), begins[far], lengths[far], step * step, squared)
    return squared.reshape(rows, width)


def _runs(inside: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """Where runs of one side begin in the flattened rows, and how long they are; no run goes on in the next row."""
    changes = np.ones(inside.shape, dtype=bool)
    np.not_equal(inside[:, 1:], inside[:, :-1], out=changes[:, 1:])
    begins = np.flatnonzero(changes)
    return begins, np.diff(begins, append=inside.size)


def _beside(begins: Ints, lengths: Ints, width: int, step: float) -> Floats:
    """Squared distances to the ends of the runs, where the other side begins: nothing beyond these can be nearer."""
    places = _counted(lengths)
    column = begins % width
    left = np.repeat(np.where(column > 0, 1.0, np.inf), lengths) + places
    right = np.repeat(np.where(column + lengths < width, lengths, np.inf), lengths) - places
    squared: Floats = (np.minimum(left, right) * step) ** 2
    return squared


def _walk(squared: Floats, across: NDArray[np.float32], step: float) -> None:
    """Lower `squared` (row, col) by what is up to STEPS columns away."""
    near, sums = squared.astype(np.float32), np.empty_like(across)
    for steps in range(1, min(STEPS, near.shape[1] - 1) + 1):
        way = np.float32((steps * step) ** 2)
        if steps % LOOK == 1 and near.max() <= way:
            break
        np.add(across, way, out=sums)
        np.minimum(near[:, steps:], sums[:, :-steps], out=near[:, steps:])
        np.minimum(near[:, :-steps], sums[:, steps:], out=near[:, :-steps])
    np.minimum(squared, near, out=squared)


def _envelope(across: Floats, begins: Ints, lengths: Ints, square: float, squared: Floats) -> None:
    """Lower `squared` in these runs to the least of `across` anywhere in the run and the square of the way there."""
    best = np.zeros(across.size, dtype=np.int64)
    stride = 1 << (int(lengths.max()).bit_length() - 1)
    while stride:
        long = lengths >= stride
        first, count = begins[long], lengths[long]
        targets = (count // stride + 1) // 2
        run, number = np.repeat(np.arange(len(first)), targets), _counted(targets)
        # Places count from 1 in their run; those at odd multiples of the stride are between two that are known.
        place = (2 * number + 1) * stride
        target, last = first[run] + place - 1, first[run] + count[run] - 1
        low = np.where(number > 0, best[np.maximum(target - stride, 0)], first[run])
        high = np.where(place + stride <= count[run], best[np.minimum(target + stride, last)], last)
        size = high - low + 1
        looked = _counted(size) + np.repeat(low, size)
        way = looked - np.repeat(target, size)
        sums = across[looked] + way * way * square
        least = np.minimum.reduceat(sums, np.cumsum(size) - size)
        squared[target] = np.minimum(squared[target], least)
        if stride > 1:
            found = np.flatnonzero(sums == np.repeat(least, size))[::-1]
            owner = np.repeat(target, size)[found]
            best[owner] = looked[found]  # the first of several
        stride //= 2


def _counted(sizes: Ints) -> Ints:
    """0, 1, … for each of the sizes, one after the other."""
    counted: Ints = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return counted
