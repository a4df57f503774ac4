"""Images that others made: what their heads say, and their pixels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tokenize import TokenError
from typing import Any, Optional

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

from ...errors import InputError
from ...imagery.stack import Band
from ..plan import TILE_BYTES

#: What an image's file may be, by its first bytes, whatever its name says: no kind of file that names others to read.
SIGNATURES = {
    b"II*\0": "GTiff", b"MM\0*": "GTiff", b"II+\0": "GTiff", b"MM\0+": "GTiff", b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG", b"BM": "BMP", b"RIFF": "WEBP",
    b"\0\0\0\x0cjP": "JP2OpenJPEG", b"\xffO\xffQ": "JP2OpenJPEG",
}  # fmt: skip
#: Bytes of a `.prj` file.
PRJ_BYTES = 100_000
RGB = ("red", "green", "blue")


@dataclass(frozen=True)
class Head:
    """What is known of an image before its pixels are read.

    `bands` are those that its pixels will have; those of a palette are its colours. `transform` and `crs` are None
    where it does not say them. `is_jpeg` tells that to write its pixels as JPEG again would change them.
    """

    rows: int
    columns: int
    bands: tuple[Band, ...]
    transform: Optional[Affine] = None
    crs: Optional[CRS] = None
    palette: bool = False
    is_jpeg: bool = False

    @property
    def shape(self) -> tuple[int, int]:
        return self.rows, self.columns

    @property
    def dtype(self) -> str:
        return self.bands[0].dtype


def head_of(path: str) -> Head:
    """Raises InputError for a file that is no image, or too large for a tile."""
    if path.lower().endswith(".npy"):
        array = _mapped(path)
        bands = tuple(Band(f"band {n}", array.dtype.name) for n in range(1, (*array.shape, 1)[2] + 1))
        return _checked(Head(int(array.shape[0]), int(array.shape[1]), bands), path)
    try:
        with _opened(path) as source:
            if not source.count:
                raise InputError(f"{path} has no bands")
            dtype = np.result_type(*source.dtypes).name
            if np.dtype(dtype).kind not in "iuf":
                raise InputError(f"{path} has bands of type {dtype}; only whole and real numbers can be used")
            palette = source.count == 1 and source.colorinterp[0].name == "palette"
            if palette:
                bands = tuple(Band(name, "uint8", None, None, name) for name in RGB)
            else:
                bands = tuple(
                    Band(source.descriptions[n] or f"band {n + 1}", dtype, source.nodatavals[n], None, colour.name)
                    for n, colour in enumerate(source.colorinterp)
                )
            transform = source.transform
            placed = not (transform.is_identity or transform.is_degenerate) and np.isfinite(transform).all()
            crs = (source.crs or _crs_beside(path)) if placed else None
            place = transform if placed else None
            is_jpeg = source.driver == "JPEG"
            return _checked(Head(source.height, source.width, bands, place, crs, palette, is_jpeg), path)
    except RasterioError as error:
        raise InputError(f"{path} cannot be read as an image: {error}") from None


def pixels_of(path: str, head: Head, bands: int) -> NDArray[Any]:
    """(row, col, band) of an image whose head has been read, with as many bands as `fits` allows."""
    pixels = values_of(path, head.palette)
    if pixels.shape[:2] != head.shape:
        raise InputError(f"{path} has changed while it was read")
    if pixels.shape[2] == bands:
        return pixels
    alike: NDArray[Any] = np.repeat(pixels, bands, axis=2) if pixels.shape[2] == 1 else pixels[..., :bands]
    return alike


def values_of(path: str, coloured: bool = False) -> NDArray[Any]:
    """(row, col, band) of an image as it is, or of a palette the colours; raises InputError when it is damaged."""
    if path.lower().endswith(".npy"):
        array = np.array(_mapped(path))
        return (array if array.ndim == 3 else array[..., None]).astype(array.dtype.newbyteorder("="), copy=False)
    try:
        with _opened(path) as source:
            pixels: NDArray[Any] = np.moveaxis(source.read(), 0, -1)
            if not coloured:
                return pixels
            table = np.zeros((256, 3), np.uint8)
            for number, colour in source.colormap(1).items():
                if number < 256:
                    table[number] = colour[:3]
            painted: NDArray[Any] = table[pixels[..., 0]]
            return painted
    except (RasterioError, ValueError) as error:
        # GDAL speaks of an earlier error where a file opens and its pixels do not come.
        why = "it is cut short or damaged" if "previous exception" in str(error) else error
        raise InputError(f"{path} cannot be read: {why}") from None


def fits(head: Head, bands: tuple[Band, ...]) -> bool:
    """Whether an image's pixels can be those of a dataset of such bands: grey as red, green and blue, without alpha."""
    count, wanted = len(head.bands), len(bands)
    if head.dtype != bands[0].dtype:
        return False
    return count == wanted or (wanted == 3 and (count == 1 or (count == 4 and head.bands[3].colour == "alpha")))


def _opened(path: str) -> Any:
    try:
        with Path(path).open("rb") as stream:
            begin = stream.read(12)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None
    driver = next((driver for signature, driver in SIGNATURES.items() if begin.startswith(signature)), None)
    if driver is None:
        raise InputError(f"{path} is no image of a known kind")
    return rasterio.open(path, driver=driver, sharing=False)


def _mapped(path: str) -> NDArray[Any]:
    """An array on disk, (row, col) or (row, col, band)."""
    try:
        array: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError, OverflowError, SyntaxError, TokenError) as error:
        raise InputError(f"{path} cannot be read as an array: {error}") from None
    if array.ndim not in (2, 3) or array.dtype.kind not in "iuf" or 0 in array.shape:
        raise InputError(f"{path} is no image: its array has the shape {array.shape} and the type {array.dtype}")
    return array


def _checked(head: Head, path: str) -> Head:
    size = head.rows * head.columns * len(head.bands) * np.dtype(head.dtype).itemsize
    if size > TILE_BYTES:
        raise InputError(f"{path} is too large for a tile: {head.columns} x {head.rows} pixels", "Cut it into tiles.")
    return head


def _crs_beside(path: str) -> Optional[CRS]:
    """The CRS in the `.prj` file of an image, as it lies beside world files."""
    file = Path(path).with_suffix(".prj")
    try:
        if file.is_symlink() or file.stat().st_size > PRJ_BYTES:
            return None
        return CRS.from_wkt(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, CRSError):
        return None
