"""Tiles in files of their own: each is there whole or not at all."""

from __future__ import annotations

from typing import Any, Optional, Protocol

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .manifest import mask_file
from .plan import Plan
from .workplace import Workplace
from .writers import Encoder


class Tiles(Protocol):
    """Where the tiles of a plan are written; safe to use from several threads."""

    @property
    def files(self) -> list[str]:
        """For each tile the file that holds it, relative to the dataset folder."""

    def columns(self) -> dict[str, NDArray[Any]]:
        """Fields for the tile layer that say where in its file a tile is."""

    def prepare(self) -> None:
        """Make ready what the tiles need."""

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which tiles need not be written again; `finished` are those that an earlier run is done with."""

    def write(self, tile: int, pixels: NDArray[Any], mask: Optional[NDArray[Any]], transform: Affine) -> None:
        """Write a tile of (row, col, band), and its mask (row, col); `transform` is from its pixels to the map."""

    def finish(self) -> None:
        """All tiles are written."""

    def forget(self) -> None:
        """Remove what was begun, where nothing of it will be gone on with."""


class FileTiles:
    """A file for each image, and one for each mask."""

    def __init__(self, plan: Plan, place: Workplace, encode: Encoder, encode_mask: Optional[Encoder]) -> None:
        """`encode_mask` is None where tiles have no masks."""
        self.files = plan.files
        self._place = place
        self._encode, self._encode_mask = encode, encode_mask

    def columns(self) -> dict[str, NDArray[Any]]:
        return {}

    def prepare(self) -> None:
        files = [*self.files, *map(mask_file, self.files)] if self._encode_mask else self.files
        for folder in {file.rpartition("/")[0] for file in files}:
            (self._place.folder / folder).mkdir(parents=True, exist_ok=True)

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        there = self._place.present()
        masks = self._encode_mask is not None
        return np.array([file in there and (not masks or mask_file(file) in there) for file in self.files], dtype=bool)

    def write(self, tile: int, pixels: NDArray[Any], mask: Optional[NDArray[Any]], transform: Affine) -> None:
        file = self.files[tile]
        if mask is not None and self._encode_mask is not None:
            self._place.write(mask_file(file), self._encode_mask(mask[..., None], transform))
        self._place.write(file, self._encode(pixels, transform))

    def finish(self) -> None:
        """Each file has its name already."""

    def forget(self) -> None:
        """Nothing is left half-made."""
