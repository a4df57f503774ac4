"""Where the tiles of a foreign dataset are: on the map where their images say so, else side by side in a plane."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...labels.reprojection import moved_points
from .findings import FoundImage
from .images import Head
from .notes import Notes

WGS84 = CRS.from_epsg(4326)


def places_of(
    images: Sequence[FoundImage], heads: Sequence[Head], notes: Notes
) -> tuple[Optional[CRS], NDArray[np.float64]]:
    """The CRS, and for each image (n, 6) the numbers a to f that take its pixels there.

    Images of several CRSs are placed by their corners in longitude and latitude.
    """
    lost = [image.file for image, head in zip(images, heads) if head.transform is None]
    if lost:
        if len(lost) < len(heads):
            kind = "images do not say where they are, so that none of the dataset is placed on the map"
            for name in lost:
                notes.add(kind, name)
        return None, side_by_side(heads)
    own = np.array([tuple(head.transform)[:6] for head in heads if head.transform], dtype=np.float64)
    known = list(dict.fromkeys(head.crs for head in heads))
    if len(known) == 1:
        return known[0], own
    if None in known:
        nameless = [image.file for image, head in zip(images, heads) if head.crs is None]
        kind = "images have no CRS where others have one, so that none of the dataset is placed on the map"
        for name in nameless:
            notes.add(kind, name)
        return None, side_by_side(heads)
    notes.add(f"images in {len(known)} CRSs were placed by their corners in EPSG:4326", count=len(heads))
    return WGS84, _in_degrees(heads, own)


def side_by_side(heads: Sequence[Head]) -> NDArray[np.float64]:
    """Images in rows of a square, each in a cell as large as the largest, with pixels of size 1, north up."""
    across = math.ceil(math.sqrt(len(heads)))
    width, height = max(head.columns for head in heads), max(head.rows for head in heads)
    numbers = np.arange(len(heads))
    placed = np.zeros((len(heads), 6))
    placed[:, 0], placed[:, 4] = 1, -1
    placed[:, 2], placed[:, 5] = numbers % across * width, -(numbers // across) * height
    return placed


def _in_degrees(heads: Sequence[Head], own: NDArray[np.float64]) -> NDArray[np.float64]:
    placed = np.zeros_like(own)
    for crs in dict.fromkeys(head.crs for head in heads):
        mine = [place for place, head in enumerate(heads) if head.crs == crs]
        corners = np.array(
            [
                Affine(*own[place]) @ corner
                for place in mine
                for corner in ((0, 0), (heads[place].columns, 0), (0, heads[place].rows))
            ],
            dtype=np.float64,
        )
        moved = moved_points(corners, crs, WGS84).reshape(-1, 3, 2)
        for place, (origin, right, lower) in zip(mine, moved):
            across, down = (right - origin) / heads[place].columns, (lower - origin) / heads[place].rows
            placed[place] = across[0], down[0], origin[0], across[1], down[1], origin[1]
    return placed
