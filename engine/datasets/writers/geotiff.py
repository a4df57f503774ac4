"""Tiles as GeoTIFF, to the last bit what the raster holds there.

GDAL writes the first tile of a kind; opening and closing its datasets is what small tiles cost, so the next ones of
that kind take its tags over and get their own place and pixels.
"""

from __future__ import annotations

import struct
import sys
import threading
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.io import MemoryFile

from ...imagery.stack import Band, holds

#: Side in pixels up to which a tile is one strip per band; larger ones are tiled in blocks.
STRIP_SIDE = 512
BLOCK_SIDE = 256
#: Kinds of tile (shape and pixel size) whose tags are remembered.
KINDS = 64
#: Bytes that one value of a TIFF type takes.
TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
STRIP_OFFSETS, STRIP_BYTES, TIE_POINT, MATRIX = 273, 279, 33922, 34264


@dataclass(frozen=True)
class _Template:
    """The head of a file, up to its pixels, and where in it that stands which differs from tile to tile."""

    head: bytes
    offsets_at: int
    lengths_at: int
    tie_point_at: Optional[int]
    matrix_at: Optional[int]


class GeoTiffEncoder:
    """Encodes (row, col, band) as GeoTIFF with the bands' names, nodata and colours, and the CRS.

    `compression` is DEFLATE, ZSTD, LZW or NONE. DEFLATE at level 1 packs runs of differences only, which is about
    twice as fast as searching for repetitions and packs images no worse.
    """

    def __init__(
        self, bands: Sequence[Band], dtype: str, crs: Optional[CRS], compression: str = "DEFLATE", level: int = 1
    ) -> None:
        self.bands = tuple(bands)
        self.dtype = np.dtype(dtype)
        self.crs = crs
        self.compression = compression
        self.level = level
        self.predictor = _predictor(self.dtype) if compression != "NONE" else 1
        self._templates: dict[tuple[Any, ...], _Template] = {}
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _lock=threading.Lock())

    @property
    def predictor_name(self) -> str:
        """The predictor as GDAL's driver for cloud-optimised files calls it."""
        return {1: "NO", 2: "STANDARD", 3: "FLOATING_POINT"}[self.predictor]

    def __call__(self, pixels: NDArray[Any], transform: Affine) -> bytes:
        height, width, _ = pixels.shape
        small = max(height, width) <= STRIP_SIDE and sys.byteorder == "little"
        if not small or self.compression not in ("DEFLATE", "ZSTD", "NONE"):
            return self._by_gdal(pixels, transform)
        kind = (height, width, transform.a, transform.b, transform.d, transform.e)
        template = self._templates.get(kind)
        if template is None:
            # Learnt somewhere else than at the origin, where GDAL may take the transform for none at all.
            elsewhere = Affine(transform.a, transform.b, 1.0, transform.d, transform.e, 1.0)
            template = self._learnt(self._by_gdal(pixels, elsewhere))
            with self._lock:
                if len(self._templates) >= KINDS:
                    self._templates.clear()
                self._templates[kind] = template
        strips = [self._strip(pixels[..., place]) for place in range(len(self.bands))]
        return _filled(template, transform, strips)

    def _by_gdal(self, pixels: NDArray[Any], transform: Affine) -> bytes:
        height, width, count = pixels.shape
        with MemoryFile() as memory:
            with memory.open(
                driver="GTiff",
                height=height,
                width=width,
                count=count,
                dtype=self.dtype,
                crs=self.crs,
                transform=transform,
                **self._creation(height, width),
            ) as target:
                nodata = common_nodata(self.bands, self.dtype)
                if nodata is not None:
                    target.nodata = nodata
                for place, band in enumerate(self.bands, 1):
                    if band.description:
                        target.set_band_description(place, band.description)
                target.write(np.ascontiguousarray(np.moveaxis(pixels, -1, 0)))
            return bytes(memory.read())

    def _creation(self, height: int, width: int) -> dict[str, Any]:
        colours = [band.colour for band in self.bands]
        rgb = colours[:3] == ["red", "green", "blue"] and self.dtype in (np.uint8, np.uint16)
        options: dict[str, Any] = {
            "interleave": "band",
            "photometric": "RGB" if rgb else "MINISBLACK",
            "alpha": "YES" if len(colours) > 1 and colours[-1] == "alpha" else "NO",
        }
        if self.compression != "NONE":
            options.update(compress=self.compression, predictor=self.predictor)
        if self.compression == "DEFLATE":
            options["zlevel"] = self.level
        elif self.compression == "ZSTD":
            options["zstd_level"] = self.level
        if max(height, width) > STRIP_SIDE:
            options.update(tiled=True, blockxsize=BLOCK_SIDE, blockysize=BLOCK_SIDE)
        else:
            options["blockysize"] = height
        return options

    def _strip(self, band: NDArray[Any]) -> bytes:
        band = np.ascontiguousarray(band)
        if self.compression == "NONE":
            return band.tobytes()
        if self.compression == "ZSTD":
            return zstd(_differences(band, self.predictor), self.level)
        strategy = zlib.Z_RLE if self.level == 1 and self.predictor > 1 else zlib.Z_DEFAULT_STRATEGY
        packer = zlib.compressobj(self.level, strategy=strategy)
        return packer.compress(_differences(band, self.predictor).data) + packer.flush()

    def _learnt(self, content: bytes) -> _Template:
        """The head of a file like `content`, whose one directory stands at its start."""
        entries = _entries(content)
        head = bytearray(b"II*\0" + struct.pack("<IH", 8, len(entries)))
        places: dict[int, int] = {}
        spill_at = 8 + 2 + 12 * len(entries) + 4
        spill = bytearray()
        for tag, kind, count, value in entries:
            head += struct.pack("<HHI", tag, kind, count)
            if len(value) <= 4:
                places[tag] = len(head)
                head += value.ljust(4, b"\0")
            else:
                places[tag] = spill_at + len(spill)
                head += struct.pack("<I", places[tag])
                spill += value + b"\0" * (-len(value) % 8)
        head += struct.pack("<I", 0) + spill
        return _Template(
            bytes(head), places[STRIP_OFFSETS], places[STRIP_BYTES], places.get(TIE_POINT), places.get(MATRIX)
        )


def zstd(values: NDArray[Any], level: int) -> bytes:
    """Zstandard's frame of an array's bytes."""
    from numcodecs.zstd import compress  # its package takes a tenth of a second to load

    packed: bytes = compress(values, level)
    return packed


def common_nodata(bands: Sequence[Band], dtype: np.dtype[Any]) -> Optional[float]:
    """The one nodata value that a GeoTIFF can have: the first band's that has one, if the type holds it."""
    return next((band.nodata for band in bands if band.nodata is not None and holds(dtype, band.nodata)), None)


def _predictor(dtype: np.dtype[Any]) -> int:
    """TIFF's predictor: 2 differences of integers, 3 of floats by bytes, 1 none where readers do not agree."""
    if dtype.kind == "f":
        return 3 if dtype.itemsize in (4, 8) else 1
    return 2 if dtype.itemsize <= 4 else 1


def _differences(band: NDArray[Any], predictor: int) -> NDArray[Any]:
    """A band (row, col) as the predictor stores it."""
    if predictor == 1:
        return band
    if predictor == 2:
        unsigned = band.view(f"u{band.dtype.itemsize}")
        differences: NDArray[Any] = unsigned.copy()
        np.subtract(unsigned[:, 1:], unsigned[:, :-1], out=differences[:, 1:])
        return differences
    # Each row: the highest bytes of all values, then the next ones; then differences of neighbouring bytes.
    height, width = band.shape
    octets = band.view(np.uint8).reshape(height, width, band.dtype.itemsize)[..., ::-1]
    planes = np.ascontiguousarray(octets.transpose(0, 2, 1)).reshape(height, -1)
    shuffled: NDArray[np.uint8] = planes.copy()
    np.subtract(planes[:, 1:], planes[:, :-1], out=shuffled[:, 1:])
    return shuffled


def _entries(content: bytes) -> list[tuple[int, int, int, bytes]]:
    """Tags of the first directory as (tag, type, count, value); strips' places get room for 4 bytes each."""
    start: int = struct.unpack_from("<I", content, 4)[0]
    number: int = struct.unpack_from("<H", content, start)[0]
    entries = []
    for place in range(start + 2, start + 2 + 12 * number, 12):
        tag, kind, count = struct.unpack_from("<HHI", content, place)
        size = TYPE_BYTES[kind] * count
        at = place + 8 if size <= 4 else struct.unpack_from("<I", content, place + 8)[0]
        if tag in (STRIP_OFFSETS, STRIP_BYTES):
            entries.append((tag, 4, count, b"\0" * 4 * count))
        else:
            entries.append((tag, kind, count, content[at : at + size]))
    return entries


def _filled(template: _Template, transform: Affine, strips: list[bytes]) -> bytes:
    head = bytearray(template.head)
    offset = len(head)
    for place, strip in enumerate(strips):
        struct.pack_into("<I", head, template.offsets_at + 4 * place, offset)
        struct.pack_into("<I", head, template.lengths_at + 4 * place, len(strip))
        offset += len(strip)
    if template.tie_point_at is not None:
        struct.pack_into("<dd", head, template.tie_point_at + 24, transform.c, transform.f)
    if template.matrix_at is not None:
        struct.pack_into("<d", head, template.matrix_at + 24, transform.c)
        struct.pack_into("<d", head, template.matrix_at + 56, transform.f)
    return b"".join([bytes(head), *strips])
