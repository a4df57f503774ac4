"""Contact sheets: small tiles side by side, stretched alike, with what their masks hold beside each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib import colormaps
from numpy.typing import NDArray
from PIL import Image

from ...evaluation.page import Html, element, image, join, picture_of
from ...evaluation.rgb import spread
from ..manifest import ClassEntry
from .overlays import colour_of
from .thumbs import SIDE, Thumb

#: Where nothing is known, and between the image and its mask.
_UNKNOWN, _GAP = 226, 3
#: Tiles smaller than this are shown with their pixels apart.
_FLAT = 48


class Sheets:
    """Draws tiles as figures; `limits` are those of the bands shown, `values` those of a REGRESSION's targets."""

    def __init__(
        self, classes: Sequence[ClassEntry], limits: Sequence[tuple[float, float]], values: tuple[float, float]
    ) -> None:
        self._limits, self._values = limits, values
        self._palette = np.zeros((256, 3), np.uint8)
        for entry in classes:
            if entry.id >= 0:
                self._palette[entry.id] = colour_of(entry.colour)

    def sheet(self, thumbs: Sequence[tuple[str, Thumb]], task: str) -> Html:
        """Figures of the tiles (name, picture) in a row that wraps."""
        return element("div", join(self.figure(name, thumb, task) for name, thumb in thumbs), class_="sheet")

    def figure(self, name: str, thumb: Thumb, task: str, caption: str = "") -> Html:
        """A tile with its name; `caption` is said after it."""
        pixels = spread(thumb.image, np.broadcast_to(thumb.valid[..., None], thumb.image.shape), self._limits)
        pixels[~thumb.valid] = _UNKNOWN
        small = max(pixels.shape[:2]) <= _FLAT
        if thumb.marks is not None:
            gap = np.full((pixels.shape[0], 1 if small else _GAP, 3), 255, np.uint8)
            pixels = np.concatenate([pixels, gap, self._marks(thumb.marks, task)], axis=1)
        words = "image and mask of tile" if thumb.marks is not None else "tile"
        parts = [image(picture_of(_shrunk(pixels, thumb), photo=not small), f"{words} {name}", flat=small)]
        text = join([element("b", name), f" {caption}"]) if caption else name
        return element("figure", join([*parts, element("figcaption", text)]))

    def _marks(self, marks: NDArray[np.float32], task: str) -> NDArray[np.uint8]:
        known = np.isfinite(marks)
        if task == "REGRESSION":
            low, high = self._values
            scaled = np.clip((np.where(known, marks, low) - low) / ((high - low) or 1.0), 0, 1)
            colours = np.rint(255 * colormaps["viridis"](scaled)[..., :3]).astype(np.uint8)
        else:
            colours = self._palette[np.where(known, marks, 0).astype(np.int64) & 255]
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
