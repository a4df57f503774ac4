"""A model run over tiles in whole batches: on this machine, where threads read ahead of it, or on others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, Optional, TypeVar

import numpy as np

from ..execution import crew, is_local, ordered_map, threads
from ..progress import Progress

Item = TypeVar("Item")
Kept = TypeVar("Kept")

#: Gives of an item what is kept of it, and the model's input (row, col, band), None where there is nothing to ask.
Read = Callable[[Item], tuple[Kept, Optional[np.ndarray]]]
#: Takes exactly a batch (tile, row, col, band) float32 and gives what the model says of it (tile, …).
Ask = Callable[[np.ndarray], np.ndarray]

#: Batches that another machine makes in one go; of the last one a part may be empty.
TOGETHER = 2


def predictions(
    read: Read[Item, Kept],
    ask: Ask,
    batch_size: int,
    items: Iterable[Item],
    progress: Progress,
    ahead: int,
    workers: Optional[int] = None,
) -> Iterator[tuple[list[Kept], Optional[np.ndarray]]]:
    """In the order of the items, batch by batch, what is kept of them and what the model says of them (tile, …).

    Items that the model is not asked about come alone, with None. At most `ahead` items are read before the model has
    seen them, by so many `workers`. What the model says of a tile hangs neither on the others of its batch nor on the
    machine: `read` and `ask` can go to others with all that they hold.
    """
    if is_local():
        with threads(workers) as executor:
            found = ordered_map(executor, read, items, progress, ahead)
            yield from _in_batches(found, ask, batch_size, progress)
        return
    group = _Group(read, ask, batch_size, progress)
    with crew() as executor:
        for parts in ordered_map(executor, group, _groups(items, TOGETHER * batch_size), progress):
            yield from parts


class _Group:
    """Reads some items and asks the model about them, on one machine."""

    def __init__(self, read: Read[Any, Any], ask: Ask, batch_size: int, progress: Progress) -> None:
        self._read, self._ask, self._batch_size, self._progress = read, ask, batch_size, progress

    def __call__(self, items: list[Any]) -> list[tuple[list[Any], Optional[np.ndarray]]]:
        return list(_in_batches(map(self._read, items), self._ask, self._batch_size, self._progress))


def _in_batches(
    found: Iterable[tuple[Kept, Optional[np.ndarray]]], ask: Ask, batch_size: int, progress: Progress
) -> Iterator[tuple[list[Kept], Optional[np.ndarray]]]:
    batch: list[Kept] = []
    pixels = np.zeros(0, np.float32)
    for kept, values in found:
        progress.check()
        if values is None:
            yield [kept], None
            continue
        if not batch:
            pixels = np.empty((batch_size, *values.shape), np.float32)
        pixels[len(batch)] = values
        batch.append(kept)
        if len(batch) == batch_size:
            yield batch, ask(pixels)
            batch = []
    if batch:
        pixels[len(batch) :] = 0
        yield batch, ask(pixels)[: len(batch)]


def _groups(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    left = iter(items)
    while group := list(islice(left, size)):
        yield group
