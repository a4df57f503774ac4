"""Tiles in shards of which it is known what stands where before the first tile is made.

Every record's length follows from its tile, so that threads, and machines, write records into their places in any
order, memory holds no more than the tiles at work, and the same tiles make the same bytes however often a run was
stopped. A shard has a temporary name until all of its records are there.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import Cancelled
from ...execution import is_local
from ...progress import move
from ..contents import Blueprint, Slot, TileContent, TileEntry
from ..layout import UNSPLIT
from ..names import safe_names
from ..workplace import Workplace

#: A shard has at most about so many bytes, and at most so many tiles.
SHARD_BYTES = 256 * 1024 * 1024
SHARD_TILES = 4096
TEMPORARY = ".tmp"
#: One thread of a process on another machine writes at a time: a process has no more than one lock on a file.
_ONE_WRITES = threading.Lock()


class ShardFiles(Sequence[str]):
    """For each tile its shard's path below the dataset folder: `of_tile` (n,) are places in `names`."""

    def __init__(self, names: Sequence[str], of_tile: NDArray[np.int32]) -> None:
        self.names, self.of_tile = list(names), of_tile

    def __len__(self) -> int:
        return len(self.of_tile)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self.names[number] for number in self.of_tile[place].tolist()]
        return self.names[self.of_tile[place]]


@dataclass(frozen=True)
class ShardPlan:
    """One entry for each tile: its shard's path below the dataset folder, its record's place in it and its bytes."""

    files: ShardFiles
    offsets: NDArray[np.integer[Any]]
    sizes: NDArray[np.integer[Any]]

    def length(self, shard: int) -> int:
        """Bytes of the records of a shard."""
        return int(self.sizes[self.files.of_tile == shard].sum(dtype=np.int64))


class ShardTiles:
    """Writes the tiles of a blueprint as records; safe to use from several threads, and for `put` from machines.

    A subclass says what a record is: its length, its bytes, and by what its beginning is known.
    """

    #: The pattern of a shard's name, from split, number and count; and the one that finds all shards.
    name: str
    glob: str
    #: What stands after the last record of a shard.
    end = b""

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self.blueprint, self.place, self._folder = blueprint, place, place.folder
        self._layout: Optional[ShardPlan] = self._laid_out()

    def __getstate__(self) -> dict[str, Any]:
        """What goes to other machines, where each tile comes with its slot."""
        return {**self.__dict__, "_layout": None}

    @property
    def layout(self) -> ShardPlan:
        """What stands where."""
        assert self._layout is not None  # nosec B101 # asked for where the run is
        return self._layout

    def size(self, number: int) -> int:
        """Bytes of a tile's record."""
        raise NotImplementedError

    def record(self, entry: TileEntry, content: TileContent) -> bytes:
        """A tile's record."""
        raise NotImplementedError

    def begins(self, number: int, size: int) -> bytes:
        """The bytes by which a record in its place is known."""
        raise NotImplementedError

    @property
    def files(self) -> ShardFiles:
        """For each tile the file that holds it, relative to the dataset folder."""
        return self.layout.files

    def columns(self) -> dict[str, NDArray[Any]]:
        """Fields for the tile layer that say where in its file a tile is."""
        return {"record_offset": self.layout.offsets}

    def prepare(self) -> None:
        """Take shards that had their names already to work again, until all of them are known to be whole.

        Those of another release, which may lay them out in another way, go.
        """
        known = {self._temporary(file) for file in self.files.names}
        known.update(self._folder / file for file in self.files.names)
        for path in set(self._folder.glob(self.glob)) - known:
            path.unlink()
        for file in self.files.names:
            if (self._folder / file).exists():
                move(self._folder / file, self._temporary(file))
            elif not is_local():
                self._temporary(file).touch()

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of the tiles that were finished have the beginning of a record of their length in its place.

        Of the others a part may be missing, since a record is not written in one go.
        """
        found = np.zeros(len(self.blueprint.entries), dtype=bool)
        wanted = np.flatnonzero(finished)
        for shard, file in enumerate(self.files.names):
            path = self._temporary(file)
            if not path.exists():
                continue
            length = path.stat().st_size
            with path.open("rb") as stream:
                for tile in wanted[self.files.of_tile[wanted] == shard].tolist():
                    offset, size = int(self.layout.offsets[tile]), int(self.layout.sizes[tile])
                    beginning = self.begins(tile, size)
                    stream.seek(offset)
                    found[tile] = offset + size <= length and stream.read(len(beginning)) == beginning
        return found

    def slot(self, number: int) -> Slot:
        """Where the tile of that number goes."""
        layout = self.layout
        offset, size = int(layout.offsets[number]), int(layout.sizes[number])
        return Slot(self.blueprint.entries[number], layout.files[number], offset, size)

    def put(self, slot: Slot, content: TileContent) -> None:
        """Write a tile into its place."""
        record = self.record(slot.entry, content)
        if len(record) != slot.size:
            number = slot.entry.number
            raise ValueError(f"tile {number} is not what its blueprint says: its record has {len(record)} bytes")
        if self.place.is_away:
            self._put_from_away(slot, record)
        else:
            self._put(slot.file, slot.offset, record)

    def finish(self) -> None:
        """Give the shards their names."""
        for shard, file in enumerate(self.files.names):
            if self.end:
                self._put(file, self.layout.length(shard), self.end)
            move(self._temporary(file), self._folder / file)

    def forget(self) -> None:
        """Remove what was begun, where nothing of it will be gone on with."""
        for file in self.files.names:
            self._temporary(file).unlink(missing_ok=True)

    def _put(self, file: str, offset: int, data: bytes) -> None:
        handle = os.open(self._temporary(file), os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(handle, "r+b") as stream:
            stream.seek(offset)
            stream.write(data)

    def _put_from_away(self, slot: Slot, record: bytes) -> None:
        """The same where other machines write into the file too, which is there for as long as it is written."""
        self.place.check_run()
        try:
            stream = self._temporary(slot.file).open("r+b", buffering=0)
        except FileNotFoundError:
            raise Cancelled() from None
        with _ONE_WRITES, stream, _locked_range(stream, slot.offset, slot.size):
            stream.seek(slot.offset)
            left = memoryview(record)
            while left:
                left = left[stream.write(left) :]

    def _temporary(self, file: str) -> Path:
        return self._folder / (file + TEMPORARY)

    def _laid_out(self) -> ShardPlan:
        count = len(self.blueprint.entries)
        sizes = np.fromiter((self.size(tile) for tile in range(count)), dtype=np.int64, count=count)
        offsets = np.zeros(count, dtype=np.int64)
        of_tile = np.zeros(count, dtype=np.int32)
        names: list[str] = []
        for split, tiles in by_split(self.blueprint):
            shards = max(-(-len(tiles) // SHARD_TILES), -(-int(sizes[tiles].sum()) // SHARD_BYTES), 1)
            shards = min(shards, len(tiles))
            for number, part in enumerate(np.array_split(tiles, shards)):
                offsets[part] = np.cumsum(sizes[part]) - sizes[part]
                of_tile[part] = len(names)
                names.append(self.name.format(split=split or UNSPLIT, number=number, count=shards))
        return ShardPlan(ShardFiles(names, of_tile), _narrowed(offsets), _narrowed(sizes))


@contextmanager
def _locked_range(stream: Any, offset: int, size: int) -> Iterator[None]:
    """Keep part of a file for this process: file systems of networks keep what others write beside it apart then."""
    if sys.platform != "win32":
        import fcntl

        with suppress(OSError):  # the file system knows no locks
            fcntl.lockf(stream, fcntl.LOCK_EX, size, offset)
    yield  # closing the file lets go of it


def _narrowed(numbers: NDArray[np.int64]) -> NDArray[Any]:
    """In half of the bytes where they fit."""
    return numbers.astype(np.int32) if len(numbers) and numbers.max() < 2**31 else numbers


def by_split(blueprint: Blueprint) -> Iterator[tuple[str, NDArray[np.int64]]]:
    """Each split by the name that is safe for a file, "" where there is none, with its tiles in their order."""
    codes: dict[str, int] = {}
    count = len(blueprint.entries)
    of_tile = np.fromiter(
        (codes.setdefault(entry.split, len(codes)) for entry in blueprint.entries), dtype=np.int32, count=count
    )
    safe = safe_names(sorted(split for split in codes if split), "split")
    for split, code in codes.items():
        yield safe.get(split, ""), np.flatnonzero(of_tile == code)
