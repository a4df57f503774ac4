"""A few tiles with truth and prediction as one picture, for a glance at a training that is under way."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from ..datasets.manifest import ClassEntry
from .drawing import drawn, font_for
from .page import sound_colour
from .pictures import class_colours, palette_of, score_words, value_colours
from .results import Example

#: Sides of a tile in the picture, in pixels: smaller ones are shown larger, larger ones smaller.
_SMALLEST, _LARGEST = 128, 256
_GAP, _LINE = 8, 18
_SIZE = 12
#: Dark around the tiles, as viewers of pictures have it, so that it suits light and dark windows.
_GROUND, _TEXT, _SOFT = (35, 39, 43), (232, 235, 238), (160, 168, 176)
#: Letters of a class name that are shown.
_LETTERS = 24
#: Pixels from the left of a tile to its labels, and from a swatch to its text.
_BESIDE, _SWATCH = 64, 18
#: Tiles of labels, which have one picture each, that stand side by side.
_ACROSS = 4
_WORDS = ("image", "truth", "prediction")
#: Fastest that still makes a picture a third smaller.
_COMPRESSION = 1


class Sheet:
    """The picture of some tiles of one task; colours of values go from `low` to `high`."""

    def __init__(self, task: str, classes: Sequence[ClassEntry], low: float = 0.0, high: float = 1.0) -> None:
        self.task, self.classes = task, tuple(classes)
        self._low, self._high = low, high
        self._palette = palette_of(classes)

    def png(self, tiles: Sequence[Example], **told: str) -> bytes:
        """The picture as a PNG that holds what is `told` as text.

        For pixels, image, truth and prediction of each tile side by side; for labels, each tile above its two names.
        """
        picture = self._rows(tiles) if self.task in ("SEGMENTATION", "REGRESSION") else self._grid(tiles)
        info = PngInfo()
        for name, text in told.items():
            info.add_text(name.capitalize(), text)
        stream = io.BytesIO()
        picture.save(stream, "PNG", compress_level=_COMPRESSION, pnginfo=info)
        return stream.getvalue()

    def _rows(self, tiles: Sequence[Example]) -> Image.Image:
        width, height = _shown_size(tiles[0].rgb.shape)
        across = 1 if len(tiles) < 3 else 2
        wide, step = 3 * (width + _GAP) + _GAP, height + _LINE + _GAP
        top, down = _LINE + _GAP // 2, math.ceil(len(tiles) / across)
        legend = self._legend(tiles)
        places, below = _placed(legend, across * wide)
        picture, draw = _canvas(across * wide, top + down * step + below + _GAP)
        for number, tile in enumerate(tiles):
            row, column = divmod(number, across)
            parts = (tile.rgb, self._coloured(tile.truth), self._coloured(tile.prediction))
            for part, (pixels, words) in enumerate(zip(parts, _WORDS)):
                left = _GAP + column * wide + part * (width + _GAP)
                if not row:
                    _write(draw, (left, _GAP // 2), words, _SOFT)
                picture.paste(_scaled(pixels, (width, height), not part), (left, top + row * step))
            words = drawn(tile.tile_id, 40)
            words = f"{words}: {score_words(tile, self.task)}" if _judged(tile) else words
            _write(draw, (_GAP + column * wide, top + row * step + height + 2), words)
        for (left, line), (text, colour) in zip(places, legend):
            _entry(draw, (left, _LINE + down * step + line * _LINE), text, colour)
        if self.task == "REGRESSION":
            self._scale(picture, draw, picture.height - _LINE - _GAP // 2)
        return picture

    def _grid(self, tiles: Sequence[Example]) -> Image.Image:
        width, height = _shown_size(tiles[0].rgb.shape)
        said = [(self._named(tile.truth), self._named(tile.prediction), _sure(tile)) for tile in tiles]
        longest = max(_length(text) for (truth, _), (named, _), sure in said for text in (truth, named + sure))
        wide = max(width, 190, _BESIDE + _SWATCH + longest)
        across = min(_ACROSS, len(tiles))
        step = height + 3 * _LINE + _GAP
        size = (across * (wide + _GAP) + _GAP, math.ceil(len(tiles) / across) * step + _GAP)
        picture, draw = _canvas(*size)
        for number, (tile, (truth, named, sure)) in enumerate(zip(tiles, said)):
            left, top = _GAP + number % across * (wide + _GAP), _GAP + number // across * step
            picture.paste(_scaled(tile.rgb, (width, height), True), (left, top))
            _write(draw, (left, top + height + 2), drawn(tile.tile_id), _SOFT)
            for line, words, (text, colour), more in ((1, "truth:", truth, ""), (2, "predicted:", named, sure)):
                place = top + height + 2 + line * _LINE
                _write(draw, (left, place), words, _SOFT)
                _entry(draw, (left + _BESIDE, place), text + more, colour)
        return picture

    def _coloured(self, values: NDArray[Any]) -> NDArray[np.uint8]:
        if self.task == "REGRESSION":
            return value_colours(values, self._low, self._high)
        return class_colours(values, self._palette)

    def _legend(self, tiles: Sequence[Example]) -> list[tuple[str, str]]:
        """Names and colours of the classes that are seen."""
        if self.task == "REGRESSION":
            return [("", "")]  # a line for the scale
        seen = {int(index) for tile in tiles for part in (tile.truth, tile.prediction) for index in np.unique(part)}
        return [
            (drawn(entry.name, _LETTERS), entry.colour) for number, entry in enumerate(self.classes) if number in seen
        ]

    def _named(self, indices: NDArray[Any]) -> tuple[str, str]:
        """What stands for a tile's labels, and the colour of the first of them."""
        if self.task == "MULTI_LABEL":
            chosen = [entry for entry, there in zip(self.classes, indices) if there == 1]
        else:
            chosen = [self.classes[int(indices)]]
        return drawn(", ".join(entry.name for entry in chosen) or "none", _LETTERS), chosen[0].colour if chosen else ""

    def _scale(self, picture: Image.Image, draw: ImageDraw.ImageDraw, top: int) -> None:
        """What values the colours stand for."""
        first = f"{self._low:.4g}"
        left = _GAP + _length(first) + 6
        ramp = value_colours(np.linspace(self._low, self._high, 120)[None].repeat(_SIZE, 0), self._low, self._high)
        _write(draw, (_GAP, top), first)
        picture.paste(Image.fromarray(ramp), (left, top + 2))
        _write(draw, (left + 126, top), f"{self._high:.4g}")


def _sure(tile: Example) -> str:
    """How sure the model is, in words, where it says so."""
    return "" if tile.confidence is None else f" {100 * tile.confidence:.0f} %"


def _judged(tile: Example) -> bool:
    """Whether anything of the tile is known, so that its score means something."""
    return math.isfinite(tile.score)


def _canvas(width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", (width, height), _GROUND)
    return picture, ImageDraw.Draw(picture)


def _shown_size(shape: Sequence[int]) -> tuple[int, int]:
    """Width and height of a tile (row, col, …) in the picture: whole times its pixels where it is small."""
    height, width = shape[:2]
    longest = max(height, width)
    if longest > _LARGEST:
        return max(1, round(width * _LARGEST / longest)), max(1, round(height * _LARGEST / longest))
    times = max(1, math.ceil(_SMALLEST / longest))
    return times * width, times * height


def _scaled(pixels: NDArray[np.uint8], size: tuple[int, int], photo: bool) -> Image.Image:
    source = Image.fromarray(np.ascontiguousarray(pixels))
    if source.size == size:
        return source
    smaller = source.size[0] > size[0]
    return source.resize(size, Image.Resampling.BOX if photo and smaller else Image.Resampling.NEAREST)


def _placed(entries: Sequence[tuple[str, str]], width: int) -> tuple[list[tuple[int, int]], int]:
    """Where the entries of a legend go, left and line, broken into lines of a width; and the height of it all."""
    places, left, line = [], _GAP, 0
    for text, _ in entries:
        length = _SWATCH + _length(text) + 14
        if left + length > width and left > _GAP:
            left, line = _GAP, line + 1
        places.append((left, line))
        left += length
    return places, (line + 1) * _LINE if entries else 0


def _entry(draw: ImageDraw.ImageDraw, place: tuple[int, int], text: str, colour: str) -> None:
    """A swatch, where there is a colour, and a text beside it."""
    left, top = place
    if colour:
        draw.rectangle((left, top + 2, left + 11, top + 13), fill=sound_colour(colour), outline=_SOFT)
        left += _SWATCH
    _write(draw, (left, top), text)


def _write(draw: ImageDraw.ImageDraw, place: tuple[int, int], text: str, colour: tuple[int, int, int] = _TEXT) -> None:
    draw.text(place, text, fill=colour, font=_font(text))


def _length(text: str) -> int:
    """Pixels that a text is wide."""
    return round(_font(text).getlength(text))


def _font(text: str) -> ImageFont.FreeTypeFont:
    return _font_file(font_for(text))


@lru_cache(maxsize=16)
def _font_file(path: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, _SIZE)
