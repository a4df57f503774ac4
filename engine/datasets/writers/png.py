"""Tiles as PNG of 8 or 16 bits, 1 to 4 bands.

Written here because Pillow has no 16-bit colour, and GDAL's open and close cost more than a small tile.
"""

from __future__ import annotations

import struct
import zlib
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

SIGNATURE = b"\x89PNG\r\n\x1a\n"
#: PNG's colour types by the number of bands: grey, grey and alpha, RGB, RGB and alpha.
COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
#: The row filter that stores the difference from the pixel above.
UP = 2


def encode_png(pixels: NDArray[Any], transform: Affine) -> bytes:
    """The bytes of a `.png` file of (row, col, band) in uint8 or uint16."""
    height, width, bands = pixels.shape
    depth = pixels.dtype.itemsize * 8
    big_endian = np.ascontiguousarray(pixels, dtype=pixels.dtype.newbyteorder(">"))
    rows = big_endian.reshape(height, -1).view(np.uint8)
    filtered = np.empty((height, rows.shape[1] + 1), dtype=np.uint8)
    filtered[:, 0] = UP
    filtered[0, 1:] = rows[0]
    np.subtract(rows[1:], rows[:-1], out=filtered[1:, 1:])
    squeezed = zlib.compressobj(1, strategy=zlib.Z_RLE)
    data = squeezed.compress(filtered.data) + squeezed.flush()
    header = struct.pack(">IIBBBBB", width, height, depth, COLOUR_TYPES[bands], 0, 0, 0)
    return SIGNATURE + _part(b"IHDR", header) + _part(b"IDAT", data) + _part(b"IEND", b"")


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
