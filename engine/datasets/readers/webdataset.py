"""Tiles of tar files, read back."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ..contents import Blueprint, TileContent
from ..series import stacked
from .files import DAMAGED, file_inside
from .table import TileTable, place_of

_ARRAYS = ("image", "mask", "instances", "target")


class TarReader:
    """Reads the files of a dataset's tiles out of its shards; safe to use from several threads."""

    def __init__(self, folder: Path, blueprint: Blueprint, table: TileTable) -> None:
        self._folder, self._table = folder, table
        self._offsets = table.numbers_of("record_offset")

    def read(self, number: int) -> TileContent:
        """The arrays of a tile; raises InputError where it is missing or damaged."""
        path = file_inside(self._folder, self._table.text("file", number))
        arrays = _arrays(path, self._offset(number))
        if "image" not in arrays:
            raise InputError(f"{path} has no tile at byte {self._offset(number)}")
        mask, instances, target = (arrays.get(name) for name in _ARRAYS[1:])
        return TileContent(stacked(arrays["image"]), mask, instances, target)

    def _offset(self, number: int) -> int:
        return place_of(self._offsets[number], self._table.path)

    def mask(self, number: int) -> Optional[NDArray[Any]]:
        """The mask alone, None where tiles have none."""
        return self.read(number).mask

    def files_of(self, number: int) -> dict[str, Path]:
        """None: a shard holds other tiles too."""
        return {}

    def close(self) -> None:
        """Every shard is closed once it is read."""


def _arrays(path: Path, offset: int) -> dict[str, NDArray[Any]]:
    """The arrays of the tile whose first file has its head at a byte of a shard."""
    found: dict[str, NDArray[Any]] = {}
    try:
        with path.open("rb") as stream:
            stream.seek(offset)
            with tarfile.open(fileobj=stream, mode="r:") as archive:
                key = None
                for member in archive:
                    first, _, name = member.name.partition(".")
                    if first != (key or first):
                        break
                    key = first
                    kind = name.removesuffix(".npy")
                    if kind in _ARRAYS and member.isreg():
                        content = archive.extractfile(member)
                        data = content.read() if content else b""
                        found[kind] = np.load(io.BytesIO(data), allow_pickle=False)
    except FileNotFoundError:
        raise InputError(f"A shard of the dataset is missing: {path}") from None
    except (*DAMAGED, OSError, tarfile.TarError, MemoryError) as error:
        raise InputError(f"{path} cannot be read at byte {offset}: {error}") from None
    return found
