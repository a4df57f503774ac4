"""From a matplotlib figure to a small PNG, and what all plots share: sizes, colours, and names that can be drawn."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from matplotlib import font_manager, rc_context
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from PIL import Image

from .page import sound_colour

#: Inches; a page is as wide.
WIDTH = 9.6
_DPI = 120
_STYLE: dict[Any, Any] = {
    # A `$` in a class name begins no formula.
    "text.parse_math": False,
    "font.size": 9.5,
    "axes.titlesize": 10.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#69727b",
    "axes.labelcolor": "#2b3238",
    "xtick.color": "#2b3238",
    "ytick.color": "#2b3238",
    "grid.color": "#d9dee3",
    "grid.linewidth": 0.7,
    "axes.axisbelow": True,
    "legend.frameon": False,
}
#: Fonts with the letters of other scripts, on Linux, Windows and macOS, for names that DejaVu cannot draw.
_FONTS = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Microsoft YaHei", "SimHei", "PingFang SC", "Hiragino Sans", "Yu Gothic",
    "Malgun Gothic", "Noto Sans KR", "WenQuanYi Micro Hei", "Droid Sans Fallback", "Noto Sans Devanagari",
    "Nirmala UI", "Noto Sans Thai", "Leelawadee UI", "Noto Sans Arabic", "Segoe UI", "Arial Unicode MS",
)  # fmt: skip
#: Splits, told apart in grey too.
SPLIT_COLOURS = {"train": "#004488", "val": "#DDAA33", "test": "#BB5566"}
#: Brighter colours are not seen as lines on white.
_BRIGHTEST = 0.66
#: The model, its baseline, and things of which there are two.
BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#8A939C"


def plot(draw: Callable[[Figure], None], height: float, width: float = WIDTH, shades: bool = False) -> bytes:
    """What `draw` draws on a figure of that size in inches, as a PNG; in more than 256 colours if it has shades."""
    with rc_context({**_STYLE, "font.family": [*_families()]}):
        figure = Figure(figsize=(width, height), layout="constrained")
        draw(figure)
        return _png(figure, shades)


def _png(figure: Figure, shades: bool) -> bytes:
    """Lines and bars need no more than 256 colours, and then a third of the space."""
    stream = io.BytesIO()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        figure.savefig(stream, format="png", dpi=_DPI, facecolor="white", metadata={"Software": None})
    stream.seek(0)
    with Image.open(stream) as picture:
        small = picture.convert("RGB")
        small = small if shades else small.quantize(256, dither=Image.Dither.NONE)
    stream = io.BytesIO()
    small.save(stream, "PNG", optimize=True)
    return stream.getvalue()


@lru_cache(maxsize=1)
def _families() -> tuple[str, ...]:
    """DejaVu, which comes with matplotlib, then what of the others is installed."""
    there = set(font_manager.fontManager.get_font_names())
    return ("DejaVu Sans", *(name for name in _FONTS if name in there))


@lru_cache(maxsize=1)
def _letters() -> frozenset[int]:
    """The code points that can be drawn."""
    none: frozenset[int] = frozenset()
    return none.union(*_letters_of_fonts().values())


@lru_cache(maxsize=1)
def _letters_of_fonts() -> dict[str, frozenset[int]]:
    """The code points of each font, by its file."""
    properties = (font_manager.FontProperties(family=[family]) for family in _families())
    paths = [str(font_manager.findfont(font, fallback_to_default=True)) for font in properties]
    return {path: frozenset(FT2Font(path).get_charmap()) for path in paths}


def font_for(text: str) -> str:
    """The file of the first font that has most of the text's letters."""
    wanted = {ord(letter) for letter in text}
    fonts = _letters_of_fonts()
    return max(fonts, key=lambda path: len(wanted & fonts[path]))


def drawn(name: str, length: int = 26) -> str:
    """The name as a plot can show it: on one line, shortened in its middle, and `?` for a letter that no font has."""
    text = " ".join(name.split()) or "?"
    letters = _letters()
    text = "".join(letter if ord(letter) in letters else "?" for letter in text)
    tail = length // 3
    return text if len(text) <= length else f"{text[: length - tail - 1]}…{text[-tail:]}"


def visible(colour: str) -> str:
    """A class colour dark enough for a line on white."""
    digits = sound_colour(colour)
    parts = [int(digits[place : place + 2], 16) for place in (1, 3, 5)]
    luminance = sum(weight * part / 255 for weight, part in zip((0.2126, 0.7152, 0.0722), parts))
    if luminance <= _BRIGHTEST:
        return digits
    return "#" + "".join(f"{int(part * _BRIGHTEST / luminance):02X}" for part in parts)


def split_colour(name: str) -> str:
    """The colour of a split; grey for tiles in none and for splits of other names."""
    return SPLIT_COLOURS.get(name, GREY)
