"""Files that say where an image without a place of its own lies on the map."""

from __future__ import annotations

from typing import Optional

from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

#: By the extension of the image.
WORLD_EXTENSIONS = {"png": "pgw", "jpg": "jgw"}


def world_file(transform: Affine) -> bytes:
    """Six lines: the steps to the next column (x) and row (x, y), and the centre of the upper-left pixel."""
    x, y = transform @ (0.5, 0.5)
    numbers = (transform.a, transform.d, transform.b, transform.e, x, y)
    return "".join(f"{number!r}\n" for number in map(float, numbers)).encode()


def projection_file(crs: Optional[CRS]) -> bytes:
    """A `.prj` file's text, in the dialect that its readers know; nothing where there is no CRS that it can tell."""
    try:
        text: str = crs.to_wkt(version="WKT1_ESRI") if crs else ""
    except CRSError:
        return b""
    return text.encode()
