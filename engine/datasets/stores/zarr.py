"""Tiles in Zarr arrays, one for each split and kind of array, whose chunks are tiles and whose files are shards.

Zarr's own writing would read and write a shard again for each tile. Here tiles wait in a spool for their shard, packed
and in whatever order they come, and go on after a stop; once all are there they become the shard, so that memory holds
no more than the tiles at work and the same tiles make the same bytes. The rest of the format Zarr writes itself.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import threading
import time
import uuid
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import google_crc32c
import numpy as np
from numpy.typing import NDArray

from ...errors import OutputError
from ...execution import crew, ordered_map
from ...progress import move, remove
from ..contents import Blueprint, Slot, TileContent
from ..series import Series
from ..workplace import WORK, Workplace
from ..writers.geotiff import zstd
from ..writers.layout import interleaved
from .files import INSTANCE
from .shards import ShardFiles, by_split
from .zarr_metadata import Field, write_metadata

FOLDER = "tiles.zarr"
#: Images of a shard have about so many bytes together before they are packed, and it has at most so many tiles.
SHARD_BYTES = 64 * 1024 * 1024
SHARD_TILES = 4096
#: The head of a tile in a spool: its place in the shard, and the checksum of what follows.
_HEAD = struct.Struct("<II")
#: How a shard says that it lacks a tile.
_NOTHING = 2**64 - 1
#: Seconds that tiles which were written on other machines get to be seen on all of them.
SEEN_S = 60


@dataclass(frozen=True)
class _Shard:
    """A shard of a split: `first` is its first tile in the split, `count` how many tiles it has."""

    group: str
    number: int
    first: int
    count: int

    @property
    def spool(self) -> str:
        """The file, below the folder of spools, in which its tiles wait."""
        return f"{self.group}/{self.number:06d}.spool"

    def file(self, field: Field) -> str:
        """Its file in an array."""
        return f"{self.group}/{field.name}/c/{self.number}" + "/0" * len(field.shape)


class ArrayTiles:
    """Writes the tiles of a blueprint into arrays; safe to use from several threads, and for `put` from machines.

    On another machine tiles wait in a spool of its own, and all of a shard's become the shard at the end.
    """

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self._blueprint, self._place, self._folder = blueprint, place, place.folder
        self._spools = place.spools
        self._series = Series(blueprint)
        self._fields = tuple(_fields(blueprint, self._series))
        image = self._fields[0]
        size = int(np.prod(image.shape)) * np.dtype(image.dtype).itemsize
        splits = list(by_split(blueprint))
        largest = max(len(tiles) for _, tiles in splits)
        self._per_shard = int(np.clip(SHARD_BYTES // max(1, size), 1, min(SHARD_TILES, largest)))
        count = len(blueprint.entries)
        self._index = np.zeros(count, dtype=np.int64)
        self._shard_of = np.zeros(count, dtype=np.int32)
        self._shards: list[_Shard] = []
        of_tile = np.zeros(count, dtype=np.int32)
        groups: list[str] = []
        for split, tiles in splits:
            group = f"{FOLDER}/{split}" if split else FOLDER
            of_tile[tiles] = len(groups)
            groups.append(group)
            self._index[tiles] = np.arange(len(tiles))
            self._shard_of[tiles] = len(self._shards) + self._index[tiles] // self._per_shard
            for number, first in enumerate(range(0, len(tiles), self._per_shard)):
                self._shards.append(_Shard(group, number, first, min(self._per_shard, len(tiles) - first)))
        self._files = ShardFiles(groups, of_tile)
        self._missing = np.array([shard.count for shard in self._shards], dtype=np.int64)
        self._locks = [threading.Lock() for _ in range(16)]
        #: What the names of this process's spools end with; empty where the run is.
        self._mark = ""

    def __getstate__(self) -> dict[str, Any]:
        """What goes to other machines, where each tile comes with its slot."""
        without = ("_index", "_shard_of", "_shards", "_files", "_missing", "_locks")
        return {name: value for name, value in self.__dict__.items() if name not in without}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._locks = [threading.Lock() for _ in range(16)]
        self._mark = f".{uuid.uuid4().hex}"

    @property
    def files(self) -> Sequence[str]:
        """For each tile the group of arrays that holds it, relative to the dataset folder."""
        return self._files

    def columns(self) -> dict[str, NDArray[Any]]:
        """Fields for the tile layer that say where in its arrays a tile is."""
        return {"array_index": self._index}

    def prepare(self) -> None:
        """Begin anew where what is there was laid out in another way, by another release."""
        layout = json.dumps([self._per_shard, [shard.spool for shard in self._shards], str(self._fields)])
        path = self._folder / WORK / "arrays.json"
        if not path.exists() or path.read_text(encoding="utf-8") != layout:
            remove(self._folder / FOLDER)
            remove(self._spools)
            path.write_text(layout, encoding="utf-8")

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which tiles are in shards that are whole, or wait for theirs."""
        there = np.zeros(len(self._blueprint.entries), dtype=bool)
        for number, shard in enumerate(self._shards):
            places = np.zeros(shard.count, dtype=bool)
            if self._is_whole(shard):
                places[:] = True
            else:
                own = self._spools / shard.spool
                for spool in self._spools_of(shard):
                    with spool.open("r+b") as stream:
                        end = 0
                        for place, offset, lengths in self._spooled(stream, check=True):
                            end = offset + sum(lengths)
                            places[place] = True
                        if spool == own:  # what comes next goes behind the last that is whole
                            stream.truncate(end)
            self._missing[number] = int((~places).sum())
            tiles = np.flatnonzero(self._shard_of == number)
            there[tiles] = places[self._index[tiles] - shard.first]
        return there

    def slot(self, number: int) -> Slot:
        """The spool of the tile of that number, and its place in its shard."""
        shard = self._shards[int(self._shard_of[number])]
        return Slot(self._blueprint.entries[number], shard.spool, int(self._index[number]) - shard.first)

    def put(self, slot: Slot, content: TileContent) -> None:
        """Pack a tile and let it wait for its shard; where the run is, the last one of a shard makes it."""
        number = slot.entry.number
        arrays = {"image": self._series.array(content.pixels), "target": content.target}
        arrays.update(mask=content.mask, instances=content.instances)
        packed = [self._packed(field, arrays[field.name], number) for field in self._fields]
        lengths = struct.pack(f"<{len(packed)}Q", *map(len, packed))
        checksum = google_crc32c.value(lengths)
        for data in packed:
            checksum = google_crc32c.extend(checksum, data)
        record = b"".join((_HEAD.pack(slot.offset, checksum), lengths, *packed))
        spool = self._spools / (slot.file + self._mark)
        if self._mark:
            self._place.check_run()
            with self._locks[zlib.crc32(slot.file.encode()) % len(self._locks)]:
                _append(spool, record)
            return
        of_shard = int(self._shard_of[number])
        with self._locks[of_shard % len(self._locks)]:
            _append(spool, record)
            self._missing[of_shard] -= 1
            whole = not self._missing[of_shard]
        if whole:
            self._make(self._shards[of_shard])

    def finish(self) -> None:
        """Make the shards that are not made yet, and say what is in the arrays."""
        waiting = [shard for shard in self._shards if not self._is_whole(shard)]
        with crew() as executor:
            made = ordered_map(executor, self._make, waiting, self._place.progress)
            for count, _ in enumerate(made, 1):
                self._place.progress.update(count, len(waiting), "Joining tiles")
        work = self._folder / WORK / "arrays"
        remove(work)
        for split, tiles in by_split(self._blueprint):
            write_metadata(work / FOLDER, split, self._blueprint, self._fields, tiles, self._per_shard)
        for path in sorted(path for path in work.rglob("*") if path.is_file()):
            final = self._folder / path.relative_to(work)
            final.parent.mkdir(parents=True, exist_ok=True)
            move(path, final)
        remove(work)

    def forget(self) -> None:
        """Remove what was begun, where nothing of it will be gone on with."""
        shutil.rmtree(self._folder / FOLDER, ignore_errors=True)

    def _packed(self, field: Field, array: Optional[NDArray[Any]], number: int) -> bytes:
        if array is None or array.shape != field.shape:
            got = "none" if array is None else array.shape
            raise ValueError(f"tile {number} is not what its blueprint says: {field.name} is {got}, not {field.shape}")
        ordered = interleaved(array).astype(np.dtype(field.dtype).newbyteorder("<"), order="C", copy=False)
        storing = self._blueprint.storing
        if storing.compression == "NONE":
            return ordered.tobytes()
        if storing.compression == "ZSTD":
            return zstd(ordered.reshape(-1).view(np.uint8), storing.level)
        packer = zlib.compressobj(storing.level, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
        return packer.compress(ordered.data) + packer.flush()

    def _spools_of(self, shard: _Shard) -> list[Path]:
        """The spools in which its tiles wait: that of the run, and those of other machines."""
        own = self._spools / shard.spool
        return sorted(own.parent.glob(f"{own.name}*"))

    def _spooled(self, stream: Any, check: bool = False) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """The tiles in a spool: each one's place in the shard, where its data begins, and the length of each part."""
        kinds = struct.Struct(f"<{len(self._fields)}Q")
        end = os.fstat(stream.fileno()).st_size
        at = 0
        while at + _HEAD.size + kinds.size <= end:
            stream.seek(at)
            place, checksum = _HEAD.unpack(stream.read(_HEAD.size))
            told = stream.read(kinds.size)
            lengths = kinds.unpack(told)
            begin = at + _HEAD.size + kinds.size
            at = begin + sum(lengths)
            if at > end or (
                check and google_crc32c.extend(google_crc32c.value(told), stream.read(at - begin)) != checksum
            ):
                return  # the last one, cut off by a stop
            yield place, begin, lengths

    def _make(self, shard: _Shard) -> None:
        """Make a shard's files of its spools: tiles in their order, then where each begins and its bytes."""
        until = time.monotonic() + SEEN_S
        while not self._joined(shard):
            if time.monotonic() > until:
                raise OutputError(
                    f"{self._folder} does not hold all tiles that were written on other machines",
                    "Look whether all of them see the same folder, and run the same again.",
                )
            time.sleep(0.5)

    def _joined(self, shard: _Shard) -> bool:
        """Make a shard's files where all of its tiles are there to be seen; a run's own spool has what there is."""
        own = self._spools / shard.spool
        with ExitStack() as opened:
            found: dict[int, tuple[Any, int, tuple[int, ...]]] = {}
            try:
                for spool in self._spools_of(shard):
                    waiting = opened.enter_context(spool.open("rb"))
                    for place, begin, lengths in self._spooled(waiting, check=spool != own):
                        found[place] = waiting, begin, lengths
                if self._mark and len(found) < shard.count:
                    return self._is_whole(shard)
                for kind, field in enumerate(self._fields):
                    self._write(field, kind, self._folder / shard.file(field), found)
            except OSError:
                # Another machine that was given the same part has made the shard, and removed the spools.
                if self._mark and self._is_whole(shard):
                    return True
                raise
        for spool in self._spools_of(shard):
            spool.unlink(missing_ok=True)
        return True

    def _write(
        self, field: Field, kind: int, path: Path, found: Mapping[int, tuple[Any, int, tuple[int, ...]]]
    ) -> None:
        """A shard's file in an array; `found` has by the tiles' places where their parts, one of each kind, are."""
        index = np.full((self._per_shard, 2), _NOTHING, dtype="<u8")
        temporary = self._place.temporary(path)
        for folder in (temporary.parent, path.parent):
            folder.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as stream:
            for place in sorted(found):
                waiting, begin, lengths = found[place]
                index[place] = stream.tell(), lengths[kind]
                waiting.seek(begin + sum(lengths[:kind]))
                stream.write(waiting.read(lengths[kind]))
            stream.write(index.tobytes())
            stream.write(struct.pack("<I", google_crc32c.value(index.tobytes())))
        self._place.rename(temporary, path)

    def _is_whole(self, shard: _Shard) -> bool:
        return all((self._folder / shard.file(field)).exists() for field in self._fields)


def _append(spool: Path, record: bytes) -> None:
    spool.parent.mkdir(parents=True, exist_ok=True)
    with spool.open("ab") as stream:
        stream.write(record)


def _fields(blueprint: Blueprint, series: Series) -> Iterator[Field]:
    """The arrays that hold pixels, the images' first."""
    assert blueprint.tile_size is not None  # nosec B101 # checked before anything is written
    rows, columns = blueprint.tile_size
    axes = ("row", "column")
    time = ("time",) if series.has_axis else ()
    yield Field("image", series.shape(rows, columns), blueprint.dtype.name, (*time, *axes, "band"))
    if blueprint.mask:
        yield Field("mask", (rows, columns), blueprint.mask.dtype, axes)
    if blueprint.instances:
        yield Field("instances", (rows, columns), INSTANCE.dtype, axes)
    if blueprint.target_bands:
        size = blueprint.target_size or (rows, columns)
        bands = blueprint.target_bands
        yield Field("target", (*size, len(bands)), bands[0].dtype, (*axes, "band"))
