"""The colours that classes have wherever they are shown."""

from __future__ import annotations

import colorsys

#: Colours that colour-blind readers can tell apart (Okabe and Ito), then Tol's muted ones.
PALETTE = (
    "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7",
    "#332288", "#88CCEE", "#44AA99", "#117733", "#999933", "#DDCC77", "#882255", "#AA4499",
)  # fmt: skip


def colour_of(class_id: int) -> str:
    """The colour of a class as #RRGGBB, the same for the same id always: the palette, then hues far from each other."""
    if class_id <= len(PALETTE):
        return PALETTE[max(class_id, 1) - 1]
    turn = class_id - len(PALETTE)
    red, green, blue = colorsys.hsv_to_rgb(
        (turn * 0.61803398875) % 1.0, 0.55 + 0.2 * (turn % 3), 0.9 - 0.2 * (turn % 2)
    )
    return f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"
