"""Tiles of Zarr arrays, read back from their shards.

Zarr takes a shard that is not there for one that is empty; here a tile that is missing is an error.
"""

from __future__ import annotations

import json
import struct
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ..contents import Blueprint, TileContent
from ..series import stacked
from .files import file_inside
from .table import TileTable, place_of

#: How a shard says that it lacks a tile, and the bytes of its checksum.
_NOTHING, _CHECKSUM = 2**64 - 1, 4
_CODECS = ("gzip", "zstd", "")


@dataclass(frozen=True)
class _Array:
    """An array as its `zarr.json` says: the shape of a tile, its type, and how tiles are packed and put in shards."""

    folder: Path
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    codec: str
    per_shard: int


class ArrayReader:
    """Reads the tiles of a dataset's arrays; safe to use from several threads."""

    def __init__(self, folder: Path, blueprint: Blueprint, table: TileTable) -> None:
        self._folder, self._blueprint, self._table = folder, blueprint, table
        self._index = table.numbers_of("array_index")
        self._arrays: dict[str, _Array] = {}
        self._lock = threading.Lock()

    def read(self, number: int) -> TileContent:
        """The arrays of a tile; raises InputError where one is missing or damaged."""
        blueprint = self._blueprint
        return TileContent(
            pixels=stacked(self._tile("image", number)),
            mask=self.mask(number),
            instances=self._tile("instances", number) if blueprint.instances else None,
            target=self._tile("target", number) if blueprint.target_bands else None,
        )

    def mask(self, number: int) -> Optional[NDArray[Any]]:
        """The mask alone, None where tiles have none."""
        return self._tile("mask", number) if self._blueprint.mask is not None else None

    def files_of(self, number: int) -> dict[str, Path]:
        """None: a shard holds other tiles too."""
        return {}

    def close(self) -> None:
        """Every shard is closed once it is read."""

    def _tile(self, name: str, number: int) -> NDArray[Any]:
        array = self._array(f"{self._table.text('file', number)}/{name}")
        index = place_of(self._index[number], self._table.path)
        shard = array.folder / "c" / str(index // array.per_shard)
        path = shard.joinpath(*["0"] * len(array.shape))
        try:
            data = _unpacked(_packed(path, index % array.per_shard, array.per_shard), array)
            return np.frombuffer(data, array.dtype).reshape(array.shape).astype(array.dtype.newbyteorder("="))
        except FileNotFoundError:
            raise InputError(f"A shard of the dataset is missing: {path}") from None
        except (OSError, ValueError, OverflowError, RuntimeError, MemoryError, zlib.error, struct.error) as error:
            raise InputError(f"{path} is damaged at tile {index}: {error}") from None

    def _array(self, file: str) -> _Array:
        with self._lock:
            if file not in self._arrays:
                self._arrays[file] = _described(file_inside(self._folder, file))
            return self._arrays[file]


def _described(folder: Path) -> _Array:
    """An array of tiles; raises InputError where it is not one as they are written here."""
    path = folder / "zarr.json"
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        (sharding,) = told["codecs"]
        inner = [codec["name"] for codec in sharding["configuration"]["codecs"]]
        whole = tuple(int(side) for side in told["chunk_grid"]["configuration"]["chunk_shape"])
        tile = tuple(int(side) for side in sharding["configuration"]["chunk_shape"])
        codec = inner[1] if len(inner) == 2 else ""
        if tile != (1, *whole[1:]) or whole[0] < 1 or inner[0] != "bytes":
            raise ValueError("its chunks are no tiles")
        if codec not in _CODECS:
            raise ValueError(f"its tiles are packed with {codec}")
        dtype = np.dtype(str(told["data_type"])).newbyteorder("<")
        if dtype.kind not in "iuf":
            raise ValueError(f"its type is {dtype}")
    except (OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise InputError(f"{path} cannot be read as an array of tiles: {error}") from None
    return _Array(folder, whole[1:], dtype, codec, whole[0])


def _packed(path: Path, place: int, per_shard: int) -> bytes:
    """A tile's bytes in a shard, by what stands at the shard's end."""
    with path.open("rb") as stream:
        end = stream.seek(0, 2) - _CHECKSUM - 16 * per_shard
        if end < 0:
            raise ValueError("it is cut short")
        stream.seek(end + 16 * place)
        begin, length = struct.unpack("<QQ", stream.read(16))
        if begin == _NOTHING or begin + length > end:
            raise ValueError("it is not there")
        stream.seek(begin)
        return stream.read(length)


def _unpacked(data: bytes, array: _Array) -> bytes:
    """A tile's values; no more bytes are unpacked than it has."""
    size = int(np.prod(array.shape)) * array.dtype.itemsize
    if array.codec == "gzip":
        data = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(data, size)
    elif array.codec == "zstd":
        from numcodecs.zstd import decompress

        room = np.empty(size, dtype=np.uint8)
        decompress(data, room)
        data = room.tobytes()
    if len(data) != size:
        raise ValueError(f"it has {len(data)} bytes, not {size}")
    return data
