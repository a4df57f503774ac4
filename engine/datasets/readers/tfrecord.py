"""Tiles of TFRECORD shards, read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from numpy.typing import NDArray

from ..contents import Blueprint, TileContent
from ..records import read_record
from ..series import stacked
from .files import file_inside
from .table import TileTable, place_of


class RecordReader:
    """Reads the records of a dataset's tiles; safe to use from several threads."""

    def __init__(self, folder: Path, blueprint: Blueprint, table: TileTable) -> None:
        self._folder, self._table = folder, table
        self._offsets = table.numbers_of("record_offset")

    def read(self, number: int) -> TileContent:
        """The arrays of a tile; raises InputError where its record is missing or damaged."""
        path = file_inside(self._folder, self._table.text("file", number))
        record = read_record(path, place_of(self._offsets[number], self._table.path))
        return TileContent(stacked(record.pixels), record.mask, record.instances, record.target)

    def mask(self, number: int) -> Optional[NDArray[Any]]:
        """The mask alone, None where tiles have none."""
        return self.read(number).mask

    def files_of(self, number: int) -> dict[str, Path]:
        """None: a shard holds other tiles too."""
        return {}

    def close(self) -> None:
        """Every shard is closed once it is read."""
