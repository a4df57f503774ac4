"""Examples as a reader sees them: the image beside truth and prediction, in the colours of the classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib import colormaps
from numpy.typing import NDArray
from PIL import Image

from ..datasets.manifest import IGNORE, ClassEntry
from .page import Html, element, image, join, picture_of, sound_colour, swatch
from .results import Example

#: Longest side of a picture, in pixels of the page.
_LONGEST = 320
#: Where nothing is known: light grey with darker stripes.
_UNKNOWN = ((226, 229, 232), (196, 201, 206))
_COLOURS = "viridis"


def examples(chosen: Sequence[Example], task: str, classes: Sequence[ClassEntry], words: str) -> Html:
    """Figures of the tiles, each with its score; `words` say of which kind they are, for who cannot see them."""
    if task == "REGRESSION":
        low, high = _limits(chosen)
        bodies = [_maps(one, lambda values: value_colours(values, low, high), words) for one in chosen]
    elif task == "SEGMENTATION":
        palette = palette_of(classes)
        bodies = [_maps(one, lambda indices: class_colours(indices, palette), words) for one in chosen]
    else:
        bodies = [_labels(one, task, classes, words) for one in chosen]
    figures = (
        element("figure", join([body, element("figcaption", _caption(one, task))])) for one, body in zip(chosen, bodies)
    )
    return element("div", join(figures, "\n"), class_="tiles")


def legend(chosen: Sequence[Example], task: str, classes: Sequence[ClassEntry]) -> Html:
    """The colours of the classes or values, and of what is not known."""
    items = [_value_item(chosen)] if task == "REGRESSION" else []
    items += [element("li", join([swatch(entry.colour), entry.name])) for entry in classes]
    if _has_unknown(chosen):
        style = "background:repeating-linear-gradient(45deg,#e2e5e8 0 3px,#c4c9ce 3px 5px)"
        mark = element("span", "", class_="swatch", style=style)
        items.append(element("li", join([mark, "not known, left out"])))
    return element("ul", join(items), class_="legend")


def _value_item(chosen: Sequence[Example]) -> Html:
    low, high = _limits(chosen)
    ramp = np.rint(colormaps[_COLOURS](np.linspace(0, 1, 120))[None, :, :3] * 255).astype(np.uint8).repeat(12, axis=0)
    bar = image(picture_of(ramp), f"Colours from {low:.4g} to {high:.4g}")
    return element("li", join([f"{low:.4g} ", bar, f" {high:.4g}"]))


def _has_unknown(chosen: Sequence[Example]) -> bool:
    """Whether a truth or prediction leaves some of its picture out."""
    return any(
        bool((~np.isfinite(values) if values.dtype.kind == "f" else values == IGNORE).any())
        for one in chosen
        for values in (one.truth, one.prediction)
        if values.ndim == 2
    )


def _caption(one: Example, task: str) -> Html:
    return join([element("b", one.tile_id), f": {score_words(one, task)}"])


def score_words(one: Example, task: str) -> str:
    """How right the answer for a tile is, and how sure the model was of it."""
    if task == "REGRESSION":
        score = f"root mean square error {-one.score:.4g}"
    elif task == "SEGMENTATION":
        score = f"{100 * one.score:.1f} % of the pixels right"
    elif task == "MULTI_LABEL":
        score = f"{100 * one.score:.0f} % of the labels right"
    else:
        score = "right" if one.score >= 1 else "wrong"
    sure = "" if one.confidence is None else f", {100 * one.confidence:.0f} % sure"
    return score + sure


def _maps(one: Example, colour: Any, words: str) -> Html:
    """Image, truth and prediction in a row, the same ground in each."""
    flat = max(one.rgb.shape) <= 64
    parts = [("image", image(_shrunk(one.rgb, True), f"{words} tile {one.tile_id}: image", flat))]
    for name, values in (("truth", one.truth), ("prediction", one.prediction)):
        parts.append((name, image(_shrunk(colour(values), False), f"{words} tile {one.tile_id}: {name}", flat=True)))
    return element("div", join(element("div", join([picture, name])) for name, picture in parts), class_="row")


def _labels(one: Example, task: str, classes: Sequence[ClassEntry], words: str) -> Html:
    """The image, and beside it what it is and what it was taken for."""
    picture = image(_shrunk(one.rgb, True), f"{words} tile {one.tile_id}: image", flat=max(one.rgb.shape) <= 64)
    rows = join(
        element("div", join([element("span", f"{name}: ", class_="soft"), _named(values, task, classes)]))
        for name, values in (("truth", one.truth), ("prediction", one.prediction))
    )
    return element("div", join([element("div", picture), element("div", rows)]), class_="row labels")


def _named(values: NDArray[Any], task: str, classes: Sequence[ClassEntry]) -> Html:
    if task == "MULTI_LABEL":
        chosen = [entry for entry, there in zip(classes, values) if there == 1]
    else:
        chosen = [classes[int(values)]] if int(values) < len(classes) else []
    return join([join([swatch(entry.colour), entry.name]) for entry in chosen] or ["none"], ", ")


def _limits(chosen: Sequence[Example]) -> tuple[float, float]:
    """The values that the colours go from and to, the same for all examples."""
    return limits_of([values for one in chosen for values in (one.truth, one.prediction)])


def limits_of(arrays: Sequence[NDArray[Any]]) -> tuple[float, float]:
    """The values that colours go from and to: all but the outermost hundredth; 0 and 1 where nothing is known."""
    parts = [np.asarray(values, float).ravel() for values in arrays]
    values = np.concatenate(parts) if parts else np.zeros(0)
    values = values[np.isfinite(values)]
    if not len(values):
        return 0.0, 1.0
    low, high = (float(value) for value in np.percentile(values, (0.5, 99.5)))
    return low, high if high > low else low + 1.0


def value_colours(values: NDArray[Any], low: float, high: float) -> NDArray[np.uint8]:
    """Values (row, col) as colours (row, col, 3); stripes where they are no numbers."""
    known = np.isfinite(values)
    scaled = np.clip((np.where(known, values, low) - low) / (high - low), 0, 1)
    pixels = np.rint(colormaps[_COLOURS](scaled)[..., :3] * 255).astype(np.uint8)
    return np.where(known[..., None], pixels, _stripes(values.shape))


def palette_of(classes: Sequence[ClassEntry]) -> NDArray[np.uint8]:
    """The colours (256, 3) of the classes by their index."""
    colours = np.zeros((256, 3), np.uint8)
    for number, entry in enumerate(classes):
        digits = sound_colour(entry.colour)
        colours[number] = [int(digits[place : place + 2], 16) for place in (1, 3, 5)]
    return colours


def class_colours(indices: NDArray[Any], palette: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Class indices (row, col) as colours (row, col, 3); stripes where they are to be ignored."""
    return np.where((indices != IGNORE)[..., None], palette[indices], _stripes(indices.shape))


def _stripes(shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """What stands for the unknown, (row, col, 3)."""
    rows, columns = np.indices(shape[:2])
    pixels: NDArray[np.uint8] = np.array(_UNKNOWN, np.uint8)[((rows + columns) % 6 < 2).astype(int)]
    return pixels


def _shrunk(pixels: NDArray[np.uint8], photo: bool) -> bytes:
    """As PNG or JPEG, not larger than it is looked at; classes keep their colours."""
    height, width = pixels.shape[:2]
    longest = max(height, width)
    if longest > _LONGEST:
        size = (max(1, round(width * _LONGEST / longest)), max(1, round(height * _LONGEST / longest)))
        method = Image.Resampling.BOX if photo else Image.Resampling.NEAREST
        pixels = np.asarray(Image.fromarray(np.ascontiguousarray(pixels)).resize(size, method))
    return picture_of(pixels, photo and longest > 64)
