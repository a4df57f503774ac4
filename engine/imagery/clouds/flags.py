"""Which pixels of a window are cloud, for whoever wants to leave them out."""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, OptionError
from ..rasters import Grid
from ..rules import Rule
from ..stack import RasterStack

#: x, y, width, height in pixels.
Window = tuple[int, int, int, int]
Mask = NDArray[np.bool_]


def cloud_stack(path: str, rule: Rule, grid: Optional[Grid] = None) -> RasterStack:
    """The bands of a raster that the rule reads, on the raster's own grid or, by the nearest pixel, on another.

    Raises InputError where the raster cannot be read or has too few bands.
    """
    try:
        return RasterStack(path, bands=rule.bands, grid=grid)
    except OptionError:
        raise InputError(f"{rule.name} reads the bands {rule.bands} of an image, but {path} has fewer") from None


def cloud_flags(stack: RasterStack, rule: Rule, window: Window, dilate_px: int = 0) -> tuple[Mask, Mask]:
    """Masks (row, col) of a window of a `cloud_stack`: which pixels are cloud, and which were seen at all.

    Pixels that were seen and lie within `dilate_px` of a cloud, from centre to centre, are cloud too, also where the
    cloud itself lies outside of the window. What is nodata, or beyond the raster, is neither cloud nor seen. Raises
    InputError where the raster cannot be what the rule's preset is for.
    """
    left, top, width, height = window
    margin = dilate_px + rule.margin_px
    x, y = left - margin, top - margin
    rows, columns = height + 2 * margin, width + 2 * margin
    pixels = stack.read(x, y, columns, rows)
    valid = np.asarray(stack.valid(pixels).any(axis=2))
    seen = np.zeros((rows, columns), dtype=bool)
    inside = np.s_[max(-y, 0) : max(stack.height - y, 0), max(-x, 0) : max(stack.width - x, 0)]
    seen[inside] = valid[inside]
    rule.check(pixels[seen])
    # What looks at the pixels around a pixel takes those that were not seen for black ones.
    cloud = rule(np.where(seen[..., None], pixels, pixels.dtype.type(0)) if rule.margin_px else pixels[..., 0])
    if rule.unseen is not None:
        seen &= ~rule.unseen(pixels[..., 0])
    cloud = cloud & seen
    if dilate_px:
        cloud = dilated(cloud, dilate_px) & seen
    middle = np.s_[margin : margin + height, margin : margin + width]
    return cloud[middle], seen[middle]


def dilated(mask: Mask, reach_px: int) -> Mask:
    """Whether a pixel's centre lies within `reach_px` of the centre of a pixel of the mask."""
    if not mask.any() or mask.all():
        return mask
    rows, columns = mask.shape
    before = np.zeros((rows, columns + 1), dtype=np.int32)
    np.cumsum(mask, axis=1, out=before[:, 1:])
    places = np.arange(columns)
    grown = np.zeros_like(mask)
    for down in range(reach_px + 1):
        across = int(np.sqrt(reach_px**2 - down**2))
        first, last = np.maximum(places - across, 0), np.minimum(places + across + 1, columns)
        row: Mask = np.not_equal(before[:, last], before[:, first])
        grown[down:] |= row[: max(rows - down, 0)]
        if down:
            grown[:-down] |= row[down:]
    return grown
