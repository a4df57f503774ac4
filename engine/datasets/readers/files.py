"""Tiles of their own files, read back."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ...errors import InputError
from ..contents import Blueprint, TileContent
from ..layout import INSTANCES, TARGETS, beside, mask_file
from ..writers import EXTENSIONS
from .table import TileTable


class FileReader:
    """Reads the files of a dataset's tiles; safe to use from several threads."""

    def __init__(self, folder: Path, blueprint: Blueprint, table: TileTable) -> None:
        self._folder, self._blueprint, self._table = folder, blueprint, table

    def read(self, number: int) -> TileContent:
        """The arrays of a tile; raises InputError where a file is missing or damaged."""
        files = self.files_of(number)
        return TileContent(
            pixels=read_pixels(files["image"]),
            mask=read_pixels(files["mask"])[..., 0] if "mask" in files else None,
            instances=read_pixels(files["instances"])[..., 0] if "instances" in files else None,
            target=read_pixels(files["target"]) if "target" in files else None,
        )

    def files_of(self, number: int) -> dict[str, Path]:
        """`image`, and `mask`, `instances` and `target` where tiles have them."""
        image = self._table.text("file", number)
        files = {"image": image}
        if self._blueprint.mask is not None:
            files["mask"] = mask_file(image)
        if self._blueprint.instances:
            files["instances"] = beside(image, INSTANCES, "tif")
        if self._blueprint.target_bands:
            files["target"] = beside(image, TARGETS, EXTENSIONS[self._blueprint.storing.format])
        return {name: file_inside(self._folder, file) for name, file in files.items()}

    def close(self) -> None:
        """Every file is closed once it is read."""


def file_inside(folder: Path, file: str) -> Path:
    """A file of the dataset by its relative path, which must not lead out of the folder."""
    path = PurePosixPath(file)
    if not file or path.is_absolute() or Path(file).is_absolute() or ".." in path.parts or "\\" in file or "\0" in file:
        raise InputError(f"{folder} names a file outside of the dataset: {file!r}")
    return folder / path


def read_pixels(path: Path) -> NDArray[Any]:
    """The pixels of a tile's file as (row, col, band); raises InputError."""
    try:
        if path.suffix == ".npy":
            pixels: NDArray[Any] = np.load(path, allow_pickle=False)
            return pixels if pixels.ndim > 2 else pixels[..., None]
        with rasterio.open(path) as source:
            return np.moveaxis(source.read(), 0, -1)
    except (OSError, ValueError, EOFError, RasterioError) as error:
        if not path.exists():
            raise InputError(f"A tile of the dataset is missing: {path}") from None
        # GDAL speaks of an earlier error where a file opens and its pixels do not come.
        why = "it is cut short or damaged" if "previous exception" in str(error) else error
        raise InputError(f"{path} cannot be read: {why}") from None
