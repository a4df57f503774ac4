"""Where a dataset's tiles are written: one module per kind of container."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, OptionError
from ..contents import Blueprint, Slot, TileContent
from ..options import FILE_FORMATS
from ..rules import check_format
from ..workplace import Workplace

#: Module and class below this package of formats whose tiles have no files of their own.
_PACKED = {"TFRECORD": "tfrecord:RecordTiles", "WEBDATASET": "webdataset:TarTiles", "ZARR": "zarr:ArrayTiles"}


class Tiles(Protocol):
    """The tiles of a blueprint as files; safe to use from several threads.

    They can be sent to other machines, for `put` alone.
    """

    @property
    def files(self) -> Any:
        """For each tile the file that holds it, relative to the dataset folder: a sequence of text."""

    def columns(self) -> dict[str, NDArray[Any]]:
        """Fields for the tile layer that say where in its file a tile is."""

    def prepare(self) -> None:
        """Make ready what the tiles need."""

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which tiles need not be written again; `finished` are those that an earlier run is done with."""

    def slot(self, number: int) -> Slot:
        """Where the tile of that number in the blueprint goes."""

    def put(self, slot: Slot, content: TileContent) -> None:
        """Write a tile where it goes; the same again leaves the same."""

    def finish(self) -> None:
        """All tiles are written."""

    def forget(self) -> None:
        """Remove what was begun, where nothing of it will be gone on with."""


def check_tiles(blueprint: Blueprint) -> None:
    """Refuse tiles that the container cannot hold; raises OptionError or InputError."""
    storing = blueprint.storing
    if blueprint.target_bands:
        try:
            check_format(storing, blueprint.target_bands, blueprint.target_bands[0].dtype)
        except OptionError as error:
            raise OptionError(f"targets: {error.text}", error.hint) from None
    if storing.format == "ZARR" and blueprint.tile_size is None:
        raise InputError(
            "ZARR holds tiles of one size in an array, got tiles of several sizes",
            "Give a tile size, or choose another format.",
        )


def tiles_of(blueprint: Blueprint, place: Workplace) -> Tiles:
    """The container that the blueprint's format asks for; each is imported only when it is."""
    if blueprint.storing.format in FILE_FORMATS:
        from .files import FileTiles

        return FileTiles(blueprint, place)
    module, _, name = _PACKED[blueprint.storing.format].partition(":")
    tiles: Tiles = getattr(import_module("." + module, __package__), name)(blueprint, place)
    return tiles
