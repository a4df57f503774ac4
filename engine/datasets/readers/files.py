"""Tiles of their own files, read back."""

from __future__ import annotations

import os
import zlib
from functools import lru_cache
from pathlib import Path
from tokenize import TokenError
from typing import Any, Optional
from zipfile import BadZipFile, ZipFile

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ...allowed import check_reference
from ...errors import InputError
from ...imagery.pointing import open_image
from ..contents import Blueprint, TileContent
from ..layout import INSTANCES, TARGETS, beside, mask_file
from ..series import Series, stacked
from ..writers import EXTENSIONS
from ..writers.npy import IMAGE
from .table import TileTable

#: Bytes of a tile's pixels at most; what claims more is no tile.
MOST_BYTES = 2**31
#: What damaged arrays and archives raise, the reader of an array's head included.
DAMAGED = (ValueError, EOFError, SyntaxError, TokenError, OverflowError, BadZipFile, zlib.error, NotImplementedError)
#: Drivers of files of tiles: no other is asked what a file may be.
DRIVERS = ("GTiff", "PNG", "JPEG")


class FileReader:
    """Reads the files of a dataset's tiles; safe to use from several threads."""

    def __init__(self, folder: Path, blueprint: Blueprint, table: TileTable) -> None:
        self._folder, self._blueprint, self._table = folder, blueprint, table
        self._series = Series(blueprint)
        self._extension = EXTENSIONS[blueprint.storing.format]

    def read(self, number: int) -> TileContent:
        """The arrays of a tile; raises InputError where a file is missing or damaged."""
        files = self._files(number)
        images = [read_pixels(file_inside(self._folder, file)) for file in self._series.files(files["image"])]
        others = {kind: read_pixels(file_inside(self._folder, file)) for kind, file in files.items() if kind != "image"}
        return TileContent(
            pixels=stacked(images[0]) if len(images) == 1 else _joined(images, files["image"]),
            mask=_only_band(others["mask"], files["mask"]) if "mask" in others else None,
            instances=_only_band(others["instances"], files["instances"]) if "instances" in others else None,
            target=others.get("target"),
        )

    def mask(self, number: int) -> Optional[NDArray[Any]]:
        """The mask alone, None where tiles have none."""
        file = self._files(number).get("mask")
        return None if file is None else _only_band(read_pixels(file_inside(self._folder, file)), file)

    def files_of(self, number: int) -> dict[str, Path]:
        """`image`, and `mask`, `instances` and `target` where tiles have them; none where an image has several."""
        if self._series.is_parted:
            return {}
        return {kind: file_inside(self._folder, file) for kind, file in self._files(number).items()}

    def _files(self, number: int) -> dict[str, str]:
        image = self._series.file(self._table.text("file", number), self._extension)
        files = {"image": image}
        if self._blueprint.mask is not None:
            files["mask"] = mask_file(image)
        if self._blueprint.instances:
            files["instances"] = beside(image, INSTANCES, "tif")
        if self._blueprint.target_bands:
            files["target"] = beside(image, TARGETS, self._extension)
        return files

    def close(self) -> None:
        """Every file is closed once it is read."""


def file_inside(folder: Path, file: str) -> Path:
    """A file of the dataset by its relative path; neither it nor a link may lead out of the folder, unless allowed."""
    # As text: every tile that training reads comes through here, and paths would take as long as a small tile.
    leads_out = file.startswith("/") or os.path.splitdrive(file)[0] or ".." in file.split("/")
    if not file or leads_out or "\\" in file or "\0" in file:
        raise InputError(f"{folder} names a file outside of the dataset: {file!r}")
    path = folder / file
    if path.is_symlink() or not _is_below(str(path.parent), str(folder)):
        check_reference(os.path.realpath(path), folder)
    return path


@lru_cache(maxsize=10_000)
def _is_below(place: str, folder: str) -> bool:
    """Whether a folder lies in another also where links are followed."""
    real, above = os.path.realpath(place), os.path.realpath(folder)
    return real == above or real.startswith(above.rstrip(os.sep) + os.sep)


def read_pixels(path: Path) -> NDArray[Any]:
    """The pixels of a tile's file as (row, col, band); raises InputError."""
    try:
        if path.suffix == ".npz":
            with ZipFile(path) as archive:
                _check_size(path, sum(member.file_size for member in archive.infolist()))
            with path.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
                pixels: NDArray[Any] = arrays[IMAGE]
            return pixels
        if path.suffix == ".npy":
            pixels = np.load(path, allow_pickle=False)
            return pixels if pixels.ndim > 2 else pixels[..., None]
        with open_image(str(path), DRIVERS) as source:
            _check_size(path, source.width * source.height * sum(np.dtype(kind).itemsize for kind in source.dtypes))
            return np.moveaxis(source.read(), 0, -1)
    except KeyError:
        raise InputError(f"{path} cannot be read: it has no array called {IMAGE}") from None
    except (*DAMAGED, OSError, MemoryError, RasterioError) as error:
        if not path.exists():
            raise InputError(f"A tile of the dataset is missing: {path}") from None
        # GDAL speaks of an earlier error where a file opens and its pixels do not come.
        why = "it is cut short or damaged" if "previous exception" in str(error) else error
        raise InputError(f"{path} cannot be read: {why}") from None


def _check_size(path: Path, size: int) -> None:
    if size > MOST_BYTES:
        raise InputError(f"{path} is no tile: it claims {size / 2**30:.0f} GiB of pixels")


def _joined(images: list[NDArray[Any]], file: str) -> NDArray[Any]:
    """The images of several dates as one, date by date."""
    kinds = {(image.shape[:2], image.dtype) for image in images}
    if len(kinds) > 1:
        raise InputError(f"{file} has images of several dates that differ in size or type")
    return np.concatenate(images, axis=2)


def _only_band(pixels: NDArray[Any], file: str) -> NDArray[Any]:
    if pixels.shape[2] != 1:
        raise InputError(f"{file} must have one band, got {pixels.shape[2]}")
    band: NDArray[Any] = pixels[..., 0]
    return band
