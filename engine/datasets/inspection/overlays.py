"""The maps of an inspection: the tiles by class and by split over the image, as pictures with legends in HTML."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from matplotlib import colormaps
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ...evaluation.drawing import split_colour
from ...evaluation.page import Html, element, image, join, picture_of, sound_colour, swatch
from ...evaluation.rgb import spread
from .canvas import Canvas
from .findings import Findings
from .thumbs import colour_of, palette_of

#: How much of the image a tile's colour and its edge cover, of 255; tiles narrower than some pixels have no edge.
_COVER, _EDGE, _EDGED = 75, 170, 5
#: Where there is no image.
_GROUND = 232
#: Shares of the values that the image goes from and to.
LIMITS = (2.0, 98.0)
_UNKNOWN = "#8A939C"
_VALUES = "viridis"


def maps(found: Findings, canvas: Canvas, limits: Sequence[tuple[float, float]]) -> list[tuple[str, Html]]:
    """(heading, figure) of each map that there is something to show on; `limits` are those of the bands shown."""
    base = _image(canvas, limits)
    figures = []
    if (marked := _marked(found, canvas, base)) is not None:
        words, picture, legend = marked
        figures.append((words, _figure(picture, f"Map: {words}", legend)))
    elif any(label is not None for label in found.tiles.labels):
        colours = {entry.name: sound_colour(entry.colour) for entry in found.tiles.classes}
        counts = np.sum(list(found.class_counts.values()), axis=0).tolist() if found.class_counts else []
        names = [f"{entry.name} ({count:,})" for entry, count in zip(found.tiles.classes, counts)]
        rows = [(colours[entry.name], name) for entry, name in zip(found.tiles.classes, names)]
        if any(found.unlabelled.values()):
            rows.append((_UNKNOWN, f"no label ({sum(found.unlabelled.values()):,})"))
        fills = [colours.get(label or "", _UNKNOWN) for label in found.tiles.labels]
        picture = _tiles(found, canvas, base, fills)
        figures.append(("Tiles by class", _figure(picture, "Map of the tiles by class", _legend(rows))))
    rows = [(sound_colour(split_colour(name)), f"{found.words(name)} ({found.count(name):,})") for name in found.splits]
    fills = [sound_colour(split_colour(name)) for name in found.tiles.splits]
    picture = _tiles(found, canvas, base, fills)
    words = "Tiles by split" if any(found.splits) else "Tiles"
    figures.append((words, _figure(picture, f"Map: {words}", _legend(rows))))
    return figures


def _marked(found: Findings, canvas: Canvas, base: NDArray[np.uint8]) -> Optional[tuple[str, NDArray[np.uint8], Html]]:
    """What the masks hold over the image, where there are masks."""
    known = np.isfinite(canvas.marks)
    if not known.any():
        return None
    if found.tiles.task == "REGRESSION":
        low, high = (float(value) for value in np.percentile(canvas.marks[known], LIMITS))
        scaled = np.clip((np.where(known, canvas.marks, low) - low) / ((high - low) or 1.0), 0, 1)
        colours = np.rint(255 * colormaps[_VALUES](scaled)[..., :3])
        ramp = (
            np.rint(255 * colormaps[_VALUES](np.linspace(0, 1, 120))[None, :, :3]).astype(np.uint8).repeat(12, axis=0)
        )
        bar = image(picture_of(ramp), f"Colours from {low:.4g} to {high:.4g}")
        legend = element("ul", element("li", join([f"{low:.4g} ", bar, f" {high:.4g}"])), class_="legend")
        picture = np.where(known[..., None], 0.35 * base + 0.65 * colours, base)
        return "Values to be learned", np.rint(picture).astype(np.uint8), legend
    palette = palette_of(found.tiles.classes, found.tiles.ids)
    ids = np.where(known, canvas.marks, 0).astype(np.int64) % len(palette)
    shown = known & (ids > 0)
    picture = np.where(shown[..., None], 0.4 * base + 0.6 * palette[ids], base)
    rows = [(sound_colour(entry.colour), entry.name) for entry in found.tiles.classes if entry.id]
    return "Classes of the masks", np.rint(picture).astype(np.uint8), _legend(rows)


def _image(canvas: Canvas, limits: Sequence[tuple[float, float]]) -> NDArray[np.uint8]:
    known = np.isfinite(canvas.image)
    if not known.any():
        return np.full((*canvas.shape, 3), _GROUND, np.uint8)
    shown = spread(canvas.image, known, limits)
    shown[~known.all(axis=-1)] = _GROUND
    return shown


def _tiles(found: Findings, canvas: Canvas, base: NDArray[np.uint8], fills: Sequence[str]) -> NDArray[np.uint8]:
    """The tiles in their colours over the image; of tiles that overlap the later one is seen."""
    frames = found.tiles.frames
    there = np.isfinite(frames).all(axis=1)
    start, right, down = frames[:, :2], frames[:, 2:4], frames[:, 4:]
    corners = canvas.to_pixels(np.stack([start, start + right, start + right + down, start + down], axis=1))
    sides = np.ptp(corners, axis=1).min(axis=1)
    layer = Image.new("RGBA", (base.shape[1], base.shape[0]), (0, 0, 0, 0))
    drawing = ImageDraw.Draw(layer)
    for number in np.flatnonzero(there).tolist():
        colour = colour_of(fills[number])
        edge = (*colour, _EDGE) if sides[number] >= _EDGED else None
        drawing.polygon([tuple(point) for point in corners[number].tolist()], (*colour, _COVER), edge)
    joined = Image.alpha_composite(Image.fromarray(base).convert("RGBA"), layer)
    return np.asarray(joined.convert("RGB"))


def _figure(picture: NDArray[np.uint8], alt: str, legend: Html) -> Html:
    return element("figure", join([legend, image(picture_of(picture, photo=True), alt)]))


def _legend(rows: Sequence[tuple[str, str]]) -> Html:
    return element("ul", join(element("li", join([swatch(colour), name])) for colour, name in rows), class_="legend")
