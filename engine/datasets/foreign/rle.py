"""Run lengths as COCO has them: plain lists of numbers, and text. Pixels run down the columns, beginning without."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray


def mask_of(segmentation: Mapping[str, Any], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The pixels (row, col) of an image of `shape`; raises ValueError where the runs are not of such an image."""
    size = segmentation.get("size")
    if not isinstance(size, list) or [int(side) for side in size] != list(shape):
        raise ValueError(f"its size is {size}, that of the image {list(shape)}")
    counts = segmentation.get("counts")
    if isinstance(counts, str):
        runs = _runs_of_text(counts.encode("ascii", "replace"))
    elif isinstance(counts, list):
        runs = np.array(counts, dtype=np.int64)
    else:
        raise ValueError("it has no counts")
    total = shape[0] * shape[1]
    if runs.ndim != 1 or (runs < 0).any() or (runs > total).any() or int(runs.sum()) != total:
        raise ValueError(f"its runs do not add up to the {total} pixels of the image")
    inside = (np.arange(len(runs)) % 2).astype(bool)
    mask: NDArray[np.bool_] = np.repeat(inside, runs).reshape(shape[1], shape[0]).T
    return mask


def polygon_of(mask: NDArray[np.bool_]) -> Any:
    """The outline of the pixels (row, col), in pixels: a polygon or multipolygon, with holes."""
    return outlines_of(mask.astype(np.uint8), mask)[1]


def outlines_of(numbers: NDArray[np.uint8], wanted: NDArray[np.bool_]) -> dict[int, Any]:
    """The outline of the pixels (row, col) of each number, as far as they are wanted."""
    parts: dict[int, list[Any]] = {}
    for outline, value in rasterio.features.shapes(numbers, mask=wanted, connectivity=4):
        rings = outline["coordinates"]
        parts.setdefault(int(value), []).append(shapely.Polygon(rings[0], rings[1:]))
    return {
        number: found[0] if len(found) == 1 else shapely.multipolygons(found) for number, found in sorted(parts.items())
    }


def _runs_of_text(text: bytes) -> NDArray[np.int64]:
    """Groups of five bits, lowest first, in signs from 48 on; from the fourth run on, what it is more than the one two
    before it."""
    runs: list[int] = []
    value = shift = 0
    for sign in text:
        bits = sign - 48
        if not 0 <= bits < 64 or shift > 55:
            raise ValueError("its counts are no run lengths")
        value |= (bits & 0x1F) << shift
        shift += 5
        if not bits & 0x20:
            if bits & 0x10:
                value -= 1 << shift
            runs.append(value + (runs[-2] if len(runs) > 2 else 0))
            value = shift = 0
    if shift:
        raise ValueError("its counts are cut short")
    if any(not -(2**62) < run < 2**62 for run in runs):
        raise ValueError("its counts are no run lengths")
    return np.array(runs, dtype=np.int64)
