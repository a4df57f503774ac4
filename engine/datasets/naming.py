"""The tiles of a dataset that is written anew, under names of files of their own."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .contents import TileEntry
from .layout import numbered
from .names import safe_name, safe_names
from .options import FILE_FORMATS, StoringOptions
from .writers import EXTENSIONS

#: Tiles that are kept, of those that were asked for last.
LATELY = 1024


class NamedEntries(Sequence[TileEntry]):
    """`count` tiles that `make` gives by number, without files, as a blueprint wants them: made when asked for.

    The images of CLASSIFICATION lie in the folders of their classes, counted from 1; others are named by their ids,
    which become such that they can be files and that all differ. Raises InputError for splits, classes and ids that
    cannot be.
    """

    def __init__(self, task: str, storing: StoringOptions, count: int, make: Callable[[int], TileEntry]) -> None:
        self._make, self._count = make, count
        # What is written of a tile asks for it several times in a row.
        self._entry = lru_cache(maxsize=LATELY)(self._named)
        self._by_label = task == "CLASSIFICATION"
        self._extension = EXTENSIONS[storing.format] if storing.format in FILE_FORMATS else ""
        self._per_folder = storing.files_per_folder
        codes: dict[tuple[str, str], int] = {}
        sizes: list[int] = []
        self._code = np.zeros(count, dtype=np.int32)
        self._place = np.zeros(count, dtype=np.int32)
        keys = np.zeros(count, dtype=np.uint64)
        for number in range(count):
            entry = make(number)
            if not self._by_label:
                keys[number] = id_key(safe_name(entry.tile_id, "tile_id"))
            code = codes.setdefault((entry.split, str(entry.label) if self._by_label else ""), len(codes))
            if code == len(sizes):
                sizes.append(0)
            self._code[number], self._place[number] = code, sizes[code]
            sizes[code] += 1
        self._sizes = sizes
        self._suffixes = np.zeros(count, dtype=np.int32)
        if not self._by_label:
            self._suffixes = told_apart(lambda number: safe_name(make(number).tile_id, "tile_id"), keys)
        splits = safe_names(sorted({split for split, _ in codes if split}), "split")
        self._labels = safe_names(sorted({label for _, label in codes if label}))
        self._folders = [
            (f"{splits[split]}/" if split else "") + (f"{self._labels[label]}/" if self._by_label else "images/")
            for split, label in codes
        ]

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(self._count))]
        if not -self._count <= place < self._count:
            raise IndexError(place)
        return self._entry(int(place) % self._count)

    def _named(self, number: int) -> TileEntry:
        entry, tile_id = self._make(number), ""
        if not self._by_label:
            suffix = int(self._suffixes[number])
            tile_id = safe_name(entry.tile_id, "tile_id") + (f"_{suffix}" if suffix else "")
        file = self._file(number, entry, tile_id)
        return replace(entry, number=number, file=file, tile_id=tile_id or entry.tile_id)

    def _file(self, number: int, entry: TileEntry, tile_id: str) -> str:
        if not self._extension:
            return ""
        code, place = int(self._code[number]), int(self._place[number])
        name = f"{self._labels[str(entry.label)]}_{place + 1}" if self._by_label else tile_id
        below = numbered(place, self._per_folder, self._sizes[code])
        return f"{self._folders[code]}{below}{name}.{self._extension}"


def told_apart(id_of: Callable[[int], str], keys: NDArray[np.uint64]) -> NDArray[np.int32]:
    """A number (n,) for each tile that must have `_<number>` after its id so that all differ, 0 for the others.

    The first of equal ones keeps its id. `keys` (n,) are those of the ids, as `id_key` makes them.
    """
    count = len(keys)
    known, first = np.unique(keys, return_index=True)
    suffixes = np.zeros(count, dtype=np.int32)
    again = np.ones(count, dtype=bool)
    again[first] = False
    if not again.any():
        return suffixes
    taken: set[int] = set()

    def is_taken(key: int) -> bool:
        place = int(np.searchsorted(known, np.uint64(key)))
        return key in taken or (place < len(known) and int(known[place]) == key)

    for number in np.flatnonzero(again).tolist():
        name, suffix = id_of(number), 2
        while is_taken(id_key(f"{name}_{suffix}")):
            suffix += 1
        taken.add(id_key(f"{name}_{suffix}"))
        suffixes[number] = suffix
    return suffixes


def id_key(name: str) -> int:
    """64 bits of an id, alike for ids that differ in nothing but case, which some file systems do not tell apart.

    Should two other ids ever be alike in them, the later one gets a number that it does not need.
    """
    plain = unicodedata.normalize("NFC", name.casefold()).encode("utf-8", "replace")
    return int.from_bytes(hashlib.blake2b(plain, digest_size=8).digest(), "big")
