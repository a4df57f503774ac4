"""Where a dataset's tiles are written: one module per kind of container."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..contents import Blueprint, TileContent
from ..options import FILE_FORMATS
from ..workplace import Workplace


class Tiles(Protocol):
    """The tiles of a blueprint as files; safe to use from several threads."""

    @property
    def files(self) -> Any:
        """For each tile the file that holds it, relative to the dataset folder: a sequence of text."""

    def columns(self) -> dict[str, NDArray[Any]]:
        """Fields for the tile layer that say where in its file a tile is."""

    def prepare(self) -> None:
        """Make ready what the tiles need."""

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which tiles need not be written again; `finished` are those that an earlier run is done with."""

    def write(self, number: int, content: TileContent) -> None:
        """Write a tile by its number in the blueprint."""

    def finish(self) -> None:
        """All tiles are written."""

    def forget(self) -> None:
        """Remove what was begun, where nothing of it will be gone on with."""


def tiles_of(blueprint: Blueprint, place: Workplace) -> Tiles:
    """The container that the blueprint's format asks for; each is imported only when it is."""
    if blueprint.storing.format in FILE_FORMATS:
        from .files import FileTiles

        return FileTiles(blueprint, place)
    from .tfrecord import RecordTiles

    return RecordTiles(blueprint, place)
