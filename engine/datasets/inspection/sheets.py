"""Contact sheets: small tiles side by side, stretched alike, with what their masks hold beside each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from matplotlib import colormaps
from numpy.typing import NDArray
from PIL import Image

from ...evaluation.page import Html, element, image, join, picture_of
from ...evaluation.rgb import spread
from ..manifest import ClassEntry
from .thumbs import SIDE, Thumb, palette_of

#: Where nothing is known, and between the image and its mask.
_UNKNOWN, _GAP = 226, 3
#: Tiles smaller than this are shown with their pixels apart.
_FLAT = 48


class Sheets:
    """Draws tiles as figures; `limits` are those of the bands shown, `second` those of second images, `values` those
    of a REGRESSION's targets. Masks hold less than `ids` ids."""

    def __init__(
        self,
        classes: Sequence[ClassEntry],
        ids: int,
        limits: Sequence[tuple[float, float]],
        second: Sequence[tuple[float, float]],
        values: tuple[float, float],
    ) -> None:
        self._limits, self._second, self._values = limits, second, values
        self._palette = palette_of(classes, ids)

    def sheet(self, thumbs: Sequence[tuple[str, Thumb]], task: str) -> Html:
        """Figures of the tiles (name, picture) in a row that wraps."""
        return element("div", join(self.figure(name, thumb, task) for name, thumb in thumbs), class_="sheet")

    def figure(self, name: str, thumb: Thumb, task: str, caption: str = "") -> Html:
        """A tile with its name; `caption` is said after it."""
        pixels = spread(thumb.image, np.broadcast_to(thumb.valid[..., None], thumb.image.shape), self._limits)
        pixels[~thumb.valid] = _UNKNOWN
        small = max(pixels.shape[:2]) <= _FLAT
        if thumb.drawn is not None:
            cover = thumb.drawn[..., 3:] / np.float32(255)
            pixels = np.rint((1 - cover) * pixels + cover * thumb.drawn[..., :3]).astype(np.uint8)
        words = "tile"
        for kind, beside in (("mask", self._marks(thumb, task)), ("second image", self._seconds(thumb))):
            if beside is not None:
                gap = np.full((pixels.shape[0], 1 if small else _GAP, 3), 255, np.uint8)
                pixels = np.concatenate([pixels, gap, beside], axis=1)
                words = f"image and {kind} of tile"
        parts = [image(picture_of(_shrunk(pixels, thumb), photo=not small), f"{words} {name}", flat=small)]
        text = join([element("b", name), f" {caption}"]) if caption else name
        return element("figure", join([*parts, element("figcaption", text)]))

    def _seconds(self, thumb: Thumb) -> Optional[NDArray[np.uint8]]:
        """The second image, as high as the first."""
        if thumb.second is None:
            return None
        shown = spread(thumb.second, np.ones(thumb.second.shape, bool), self._second)
        size = (thumb.valid.shape[1], thumb.valid.shape[0])
        return np.asarray(Image.fromarray(shown).resize(size, Image.Resampling.NEAREST))

    def _marks(self, thumb: Thumb, task: str) -> Optional[NDArray[np.uint8]]:
        if thumb.marks is None:
            return None
        marks = thumb.marks
        known = np.isfinite(marks)
        if task == "REGRESSION":
            low, high = self._values
            scaled = np.clip((np.where(known, marks, low) - low) / ((high - low) or 1.0), 0, 1)
            colours = np.rint(255 * colormaps["viridis"](scaled)[..., :3]).astype(np.uint8)
        else:
            colours = self._palette[np.where(known, marks, 0).astype(np.int64) % len(self._palette)]
        found: NDArray[np.uint8] = np.where(known[..., None], colours, np.uint8(_UNKNOWN))
        return found


def _shrunk(pixels: NDArray[np.uint8], thumb: Thumb) -> NDArray[np.uint8]:
    """As large as it is looked at; a tile may have been kept larger for the map."""
    longest = max(thumb.valid.shape)
    if longest <= 2 * SIDE:
        return pixels
    factor = 2 * SIDE / longest
    size = (max(1, round(pixels.shape[1] * factor)), max(1, round(pixels.shape[0] * factor)))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BOX))
