"""Tiles in TFRECORD shards: which record stands where is known before the first is made.

Every record's length follows from its tile, so that threads write records into their places in any order, memory holds
no more than the tiles at work, and the same tiles make the same bytes however often a run was stopped. A shard has a
temporary name until all of its records are there.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contents import Blueprint, TileContent
from ..layout import UNSPLIT
from ..names import safe_names
from ..workplace import Workplace
from ..writers.tfrecord import HEAD_BYTES, TAIL_BYTES, Feature, encode_record, masked_crc, raw_bytes, record_size

#: A shard has at most about so many bytes, and at most so many tiles.
SHARD_BYTES = 256 * 1024 * 1024
SHARD_TILES = 4096
TEMPORARY = ".tmp"


@dataclass(frozen=True)
class ShardPlan:
    """One entry for each tile of the plan: its shard's path below the dataset folder, and its record's place in it."""

    files: list[str]
    offsets: NDArray[np.int64]
    sizes: NDArray[np.int64]


class RecordTiles:
    """Writes the tiles of a blueprint as records; safe to use from several threads."""

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self._blueprint, self._folder = blueprint, place.folder
        self._entries = blueprint.entries
        self._dtype, self._bands = blueprint.dtype, len(blueprint.bands)
        self._mask_dtype = blueprint.mask.dtype if blueprint.mask else ""
        self._ids = {entry.name: entry.id for entry in blueprint.classes}
        self.layout = self._laid_out()

    @property
    def files(self) -> list[str]:
        """For each tile the file that holds it, relative to the dataset folder."""
        return self.layout.files

    def columns(self) -> dict[str, NDArray[Any]]:
        """Fields for the tile layer that say where in its file a tile is."""
        return {"record_offset": self.layout.offsets}

    def prepare(self) -> None:
        """Take shards that had their names already to work again, until all of them are known to be whole.

        Those of another release, which may lay them out in another way, go.
        """
        known = {self._temporary(file) for file in self._shards()}
        known.update(self._folder / file for file in self._shards())
        for path in set(self._folder.glob("*.tfrecord*")) - known:
            path.unlink()
        for file in self._shards():
            if (self._folder / file).exists():
                (self._folder / file).replace(self._temporary(file))

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of the tiles that were finished have a record of their length in its place.

        Of the others a part may be missing, since a record is not written in one go.
        """
        found = np.zeros(len(self._entries), dtype=bool)
        by_file: dict[str, list[int]] = {}
        for tile in np.flatnonzero(finished).tolist():
            by_file.setdefault(self.files[tile], []).append(tile)
        for file, tiles in by_file.items():
            path = self._temporary(file)
            if not path.exists():
                continue
            length = path.stat().st_size
            with path.open("rb") as stream:
                for tile in tiles:
                    offset, size = int(self.layout.offsets[tile]), int(self.layout.sizes[tile])
                    stream.seek(offset)
                    found[tile] = offset + size <= length and stream.read(HEAD_BYTES) == _head(size)
        return found

    def write(self, number: int, content: TileContent) -> None:
        """Write a tile into its place."""
        mask = None if content.mask is None else raw_bytes(content.mask)
        record = encode_record(self._features(number, raw_bytes(content.pixels), mask))
        path = self._temporary(self.layout.files[number])
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(handle, "r+b") as stream:
            stream.seek(int(self.layout.offsets[number]))
            stream.write(record)

    def finish(self) -> None:
        """Give the shards their names."""
        for file in self._shards():
            self._temporary(file).replace(self._folder / file)

    def forget(self) -> None:
        """Remove what was begun, where nothing of it will be gone on with."""
        for file in self._shards():
            self._temporary(file).unlink(missing_ok=True)

    def _shards(self) -> list[str]:
        return sorted(set(self.layout.files))

    def _temporary(self, file: str) -> Path:
        return self._folder / (file + TEMPORARY)

    def _features(self, tile: int, image: bytes, mask: Optional[bytes]) -> dict[str, Feature]:
        entry = self._entries[tile]
        rows, columns = entry.shape
        features: dict[str, Feature] = {
            "dtype": self._dtype.name.encode(),
            "image": image,
            "shape": (rows, columns, self._bands),
            "tile_id": entry.tile_id.encode(),
        }
        if self._blueprint.task == "CLASSIFICATION":
            label = str(entry.label)
            features.update(label=(self._ids[label],), label_name=label.encode())
        if mask is not None:
            features.update(mask=mask, mask_dtype=self._mask_dtype.encode())
        return features

    def _size(self, tile: int) -> int:
        rows, columns = self._entries[tile].shape
        features = self._features(tile, b"", b"" if self._mask_dtype else None)
        lengths: dict[str, Any] = {
            name: len(value) if isinstance(value, bytes) else value for name, value in features.items()
        }
        lengths["image"] = rows * columns * self._bands * self._dtype.itemsize
        if self._mask_dtype:
            lengths["mask"] = rows * columns * np.dtype(self._mask_dtype).itemsize
        return record_size(lengths)

    def _laid_out(self) -> ShardPlan:
        entries = self._entries
        sizes = np.array([self._size(tile) for tile in range(len(entries))], dtype=np.int64)
        offsets = np.zeros(len(entries), dtype=np.int64)
        files = [""] * len(entries)
        splits = np.array([entry.split for entry in entries], dtype=object)
        names = safe_names(sorted({split for split in splits if split}), "split")
        for split in dict.fromkeys(splits):
            tiles = np.flatnonzero(splits == split)
            count = max(-(-len(tiles) // SHARD_TILES), -(-int(sizes[tiles].sum()) // SHARD_BYTES), 1)
            for number, part in enumerate(np.array_split(tiles, min(count, len(tiles)))):
                offsets[part] = np.cumsum(sizes[part]) - sizes[part]
                name = f"{names.get(split, UNSPLIT)}-{number:05d}-of-{min(count, len(tiles)):05d}.tfrecord"
                for tile in part:
                    files[tile] = name
        return ShardPlan(files, offsets, sizes)


def _head(size: int) -> bytes:
    """The first bytes of a record of so many bytes in all."""
    length = struct.pack("<Q", size - HEAD_BYTES - TAIL_BYTES)
    return length + struct.pack("<I", masked_crc(length))
