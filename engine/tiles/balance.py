"""How often each tile is kept, so that its class has as many tiles as the method asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from .options import BalanceOptions
from .sampling import chances

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

#: Percentiles between which bins are equally wide: a few odd tiles would else have most bins to themselves.
INNER = 2.0, 98.0


def copies(options: BalanceOptions, kinds: Sequence[Optional[str]], groups: Sequence[Optional[str]]) -> Ints:
    """How often (n,) each tile is to be kept: 0 drops it.

    Tiles are balanced within their group. A tile whose kind is None is dropped, one whose group is None is kept as it
    is. UNDERSAMPLE keeps as many of each kind as the rarest has, OVERSAMPLE repeats tiles up to the number of the
    commonest, RATIO keeps at most `ratio` times the rarest. Which tiles is decided by the seed and the tiles' places.
    """
    result = np.ones(len(kinds), dtype=np.int64)
    result[[place for place, kind in enumerate(kinds) if kind is None]] = 0
    members: dict[str, dict[str, list[int]]] = {}
    for place, (kind, group) in enumerate(zip(kinds, groups)):
        if kind is not None and group is not None:
            members.setdefault(group, {}).setdefault(kind, []).append(place)
    for by_kind in members.values():
        sizes = [len(places) for places in by_kind.values()]
        for found in by_kind.values():
            places = np.array(found, dtype=np.int64)
            target = len(places)
            if options.method == "UNDERSAMPLE":
                target = min(sizes)
            elif options.method == "OVERSAMPLE":
                target = max(sizes)
            elif options.ratio is not None:
                target = min(target, max(1, int(min(sizes) * options.ratio + 1e-9)))
            each, over = divmod(target, len(places))
            order = np.argsort(chances(options.seed, places.astype(np.uint64)), kind="stable")
            result[places] = each
            result[places[order[:over]]] += 1
    return result


def binned(values: Floats, count: int) -> list[Optional[str]]:
    """The bin of each number (n,), named by its range; None for what is no number.

    Bins are equally wide between the 2nd and the 98th percentile, and the outermost reach on to the ends. Raises
    InputError where all numbers are the same.
    """
    known = np.isfinite(values)
    if not known.any():
        raise InputError("the label field holds no number to part into bins")
    low, high = np.percentile(values[known], INNER)
    if not low < high:
        low, high = values[known].min(), values[known].max()
    if not low < high:
        raise InputError(f"bins: every tile has the same number, {low:g}")
    edges = np.linspace(low, high, count + 1)
    place = np.clip(np.searchsorted(edges, np.where(known, values, low), side="right") - 1, 0, count - 1)
    ends = ["…", *(f"{edge:.6g}" for edge in edges[1:-1]), "…"]
    names = [f"{start} to {end}" for start, end in zip(ends, ends[1:])]
    return [names[number] if there else None for number, there in zip(place.tolist(), known.tolist())]
