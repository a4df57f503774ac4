"""The order and the colours that classes have wherever they are shown."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Collection, Mapping, Sequence

#: Colours that colour-blind readers can tell apart (Okabe and Ito), then Tol's muted ones.
PALETTE = (
    "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7",
    "#332288", "#88CCEE", "#44AA99", "#117733", "#999933", "#DDCC77", "#882255", "#AA4499",
)  # fmt: skip

#: Land cover as maps show it, by the words that people use for it.
CONVENTIONS = {
    "#D8483D": ("urban", "built", "built-up", "built_up", "building", "buildings", "settlement", "city"),
    "#E3C04A": ("field", "fields", "crop", "crops", "cropland", "agriculture", "farmland"),
    "#1F7A3A": ("forest", "forests", "tree", "trees", "woodland"),
    "#3D7DD8": ("water", "river", "lake", "sea", "ocean"),
    "#8FCB6B": ("grass", "grassland", "pasture", "meadow", "herbaceous"),
    "#B98B5E": ("bare", "bare soil", "soil", "sand", "rock"),
    "#E8F4FA": ("snow", "ice", "snow and ice", "glacier", "glaciers"),
    "#8C8C8C": ("road", "roads"),
}
_CONVENTION_OF = {word: colour for colour, words in CONVENTIONS.items() for word in words}

#: Names of fewer letters differ by one letter without looking alike.
LONG_NAME = 5
_WORD = re.compile(r"[^\W_]+")


def sorted_classes(names: Collection[str]) -> list[str]:
    """In alphabetical order; by number where all of them are whole numbers."""
    if all(name.lstrip("-").isdecimal() for name in names):
        return sorted(names, key=int)
    return sorted(names)


def colours_of(names: Sequence[str]) -> list[str]:
    """A colour as #RRGGBB for each class, all different: what maps show it in, else that of its place from 1."""
    colours: list[str] = []
    for place, name in enumerate(names, 1):
        colours.append(free_colour(name, place, colours))
    return colours


def free_colour(name: str, class_id: int, taken: Collection[str]) -> str:
    """What maps show a class of that name in, else the colour of its id, else one that few others have."""
    wanted = [_CONVENTION_OF.get(name.strip().lower(), ""), colour_of(class_id)]
    free = [colour for colour in wanted if colour and colour not in taken]
    return free[0] if free else colour_of(len(PALETTE) + class_id)


def colour_of(class_id: int) -> str:
    """The colour of a class as #RRGGBB, the same for the same id always: the palette, then hues far from each other."""
    if class_id <= len(PALETTE):
        return PALETTE[max(class_id, 1) - 1]
    turn = class_id - len(PALETTE)
    red, green, blue = colorsys.hsv_to_rgb(
        (turn * 0.61803398875) % 1.0, 0.55 + 0.2 * (turn % 3), 0.9 - 0.2 * (turn % 2)
    )
    return f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"


def look_alikes(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Pairs of classes of which one may be the other misspelt: the rarer, and the commonest that it looks like.

    They differ in case, in what stands between words, or by one letter that is missing, added, other or swapped with
    its neighbour. Short names and single letters, which tell classes apart, are left out. `counts` has how many
    features each class has.
    """
    ordered = sorted(counts, key=lambda name: (-counts[name], name))
    folded = {name: " ".join(_WORD.findall(name.casefold())) for name in ordered}
    pairs = []
    for place, rare in enumerate(ordered):
        common = next((name for name in ordered[:place] if _one_slip(folded[rare], folded[name])), None)
        if common is not None:
            pairs.append((rare, common))
    return pairs


def _one_slip(one: str, other: str) -> bool:
    if one and one.replace(" ", "") == other.replace(" ", ""):
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(longer) < LONG_NAME or len(longer) - len(shorter) > 1:
        return False
    start = next((place for place, (a, b) in enumerate(zip(shorter, longer)) if a != b), len(shorter))
    rest_a, rest_b = shorter[start:], longer[start:]
    while rest_a and rest_b and rest_a[-1] == rest_b[-1]:
        rest_a, rest_b = rest_a[:-1], rest_b[:-1]
    swapped = len(rest_a) == 2 and rest_a == rest_b[::-1]
    if not (swapped or (len(rest_a) <= 1 and len(rest_b) == 1)) or not (rest_a + rest_b).isalpha():
        return False
    word = longer[: start + len(rest_b)].rpartition(" ")[2] + longer[start + len(rest_b) :].partition(" ")[0]
    return len(word) > 1
