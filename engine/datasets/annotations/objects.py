"""What annotations of objects have in common: which objects they tell of, and the places they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Optional

from ...errors import OptionError
from ..contents import Blueprint, TileEntry, TileObject
from ..layout import UNSPLIT
from ..names import safe_names
from ..options import FILE_FORMATS, OBJECT_TASKS
from . import Annotations

#: Decimals of a pixel to which places are told.
DECIMALS = 2

Box = tuple[float, float, float, float]


class ObjectAnnotations(Annotations):
    """Annotations of objects in one format, whose word among the options is `name`."""

    name = ""
    #: Whether they are about image files, so that tiles packed into larger files cannot have them.
    needs_files = False

    def check(self) -> None:
        check_objects(self.blueprint, self.name)
        if self.needs_files and self.blueprint.storing.format not in FILE_FORMATS:
            raise OptionError(
                f"annotations {self.name} lie beside images that are files of their own: the format must be "
                f"{', '.join(FILE_FORMATS)}, got {self.blueprint.storing.format}"
            )

    def boxed(self, objects: Iterable[TileObject]) -> Iterator[tuple[TileObject, Box]]:
        """Objects that are counted, with their boxes (x_min, y_min, x_max, y_max) in rounded pixels of the tile.

        Those without width or height once they are rounded are left out: readers refuse such boxes.
        """
        stuff = set(self.blueprint.stuff)
        for item in objects:
            box = rounded_box(item)
            if box is not None and item.class_id not in stuff:
                yield item, box


def check_objects(blueprint: Blueprint, name: str) -> None:
    """Refuse annotations of objects for a task that has none; raises OptionError."""
    if blueprint.task not in OBJECT_TASKS:
        raise OptionError(
            f"annotations {name} tell of objects: the task must be {' or '.join(OBJECT_TASKS)}, got {blueprint.task}"
        )


def rounded_box(item: TileObject) -> Optional[Box]:
    """(x_min, y_min, x_max, y_max) in rounded pixels of the tile; None where no width or no height is left."""
    x_min, y_min, x_max, y_max = (round(value, DECIMALS) + 0.0 for value in item.box)
    return (x_min, y_min, x_max, y_max) if x_min < x_max and y_min < y_max else None


def image_name(entry: TileEntry) -> str:
    """The path of a tile's image below its folder `images`; the tile's id where it has no image file of its own."""
    _, images, name = f"/{entry.file}".rpartition("/images/")
    return name if images else entry.tile_id


def split_words(blueprint: Blueprint) -> dict[str, str]:
    """By split the word for it in names of files and folders, in the order of the splits."""
    words = safe_names([split for split in blueprint.splits if split], "split")
    return {split: words.get(split, UNSPLIT) for split in blueprint.splits}
