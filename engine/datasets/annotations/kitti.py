"""KITTI: `<split>/label_2/<id>.txt` with a line of fifteen words for each object."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...errors import InputError
from ..contents import TileContent, TileEntry
from ..layout import beside
from .objects import DECIMALS, ObjectAnnotations

FOLDER = "label_2"
#: What KITTI calls ground that is to be left out of account.
RESERVED = "dontcare"
#: What follows the box where nothing is known of an object's height, width, length, place and turn in space.
UNKNOWN = "-1 -1 -1 -1000 -1000 -1000 -10"


class KittiAnnotations(ObjectAnnotations):
    """Class, share cut off by the tile's edge, occlusion (0), angle (unknown), box in pixels, and what is unknown.

    Words end at white space, so that in names of classes it becomes `_`.
    """

    name = "KITTI"

    def check(self) -> None:
        super().check()
        owners: dict[str, str] = {}
        for entry in self.blueprint.classes:
            word = kitti_word(entry.name)
            if word.casefold() == RESERVED:
                raise InputError(
                    f"class {entry.name!r} cannot be told to KITTI, where it means what is to be ignored",
                    "Rename it, or leave KITTI out of annotations.",
                )
            if word in owners:
                raise InputError(
                    f"classes {owners[word]!r} and {entry.name!r} collide in KITTI: both would be called {word!r}",
                    "Rename one of them, or leave KITTI out of annotations.",
                )
            owners[word] = entry.name

    def files(self, entry: TileEntry, content: TileContent) -> Iterator[tuple[str, bytes]]:
        lines = []
        for item, box in self.boxed(content.objects):
            places = " ".join(f"{value:.{DECIMALS}f}" for value in box)
            cut_off = f"{1 - item.share:.2f}"
            lines.append(f"{kitti_word(item.label)} {cut_off} 0 -10 {places} {UNKNOWN}\n")
        for image in self.series.files(entry.file):
            yield beside(image, FOLDER, "txt"), "".join(lines).encode("utf-8")


def kitti_word(name: str) -> str:
    """A class's name as one word."""
    return re.sub(r"\s+", "_", name.strip())
