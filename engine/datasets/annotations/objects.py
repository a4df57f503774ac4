"""What annotations of objects have in common: which objects they tell of, and how exactly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Optional

from ...progress import Progress
from ..contents import Blueprint, TileEntry, TileObject
from ..layout import UNSPLIT, numbered
from ..names import safe_name, safe_names
from ..options import OBJECT_TASKS
from ..series import Series
from . import Annotations
from .places import check_files, check_task

#: Decimals of a pixel to which places are told.
DECIMALS = 3
#: Tiles after which the listener is told how far it is.
TOLD_EVERY = 256

Box = tuple[float, float, float, float]


class ObjectAnnotations(Annotations):
    """Annotations of objects in one format, whose word among the options is `name`."""

    name = ""
    #: Whether each image has a file beside it, which tiles packed into larger files have no place for.
    beside_images = True

    def __init__(self, blueprint: Blueprint) -> None:
        super().__init__(blueprint)
        self.series = Series(blueprint)

    def check(self) -> None:
        check_task(self.blueprint, self.name, OBJECT_TASKS)
        if self.beside_images:
            check_files(self.blueprint, self.name)

    def entries(self, progress: Progress) -> Iterator[TileEntry]:
        """The tiles one by one, told to the listener."""
        total = len(self.blueprint.entries)
        for entry in self.blueprint.entries:
            progress.check()
            if entry.number % TOLD_EVERY == 0:
                progress.update(entry.number, total, f"Writing annotations {self.name}")
            yield entry

    def boxed(self, objects: Iterable[TileObject]) -> Iterator[tuple[TileObject, Box]]:
        """Objects of classes that are counted, with their boxes (x_min, y_min, x_max, y_max) in rounded pixels.

        Those without width or height once they are rounded are left out: readers refuse such boxes.
        """
        for item in objects:
            box = rounded_box(item)
            if box is not None and item.class_id not in self.blueprint.stuff:
                yield item, box


def rounded_box(item: TileObject) -> Optional[Box]:
    """(x_min, y_min, x_max, y_max) in rounded pixels of the tile; None where no width or no height is left."""
    x_min, y_min, x_max, y_max = (round(value, DECIMALS) + 0.0 for value in item.box)
    return (x_min, y_min, x_max, y_max) if x_min < x_max and y_min < y_max else None


def image_name(file: str, entry: TileEntry) -> str:
    """The path of an image of a tile below its folder `images`; the tile's id where it has no files of its own."""
    _, images, name = f"/{file}".rpartition("/images/")
    return name if images else entry.tile_id


def image_stem(entry: TileEntry, blueprint: Blueprint) -> str:
    """A path for what belongs to a tile, without an extension: that of its image below `images`, one for all dates.

    Where it has no image file it is the tile's id, in numbered folders where one would hold too many.
    """
    if entry.file:
        return image_name(entry.file, entry).rpartition(".")[0]
    folder = numbered(entry.number, blueprint.storing.files_per_folder, len(blueprint.entries))
    return folder + safe_name(entry.tile_id, "tile_id")


def split_words(blueprint: Blueprint) -> dict[str, str]:
    """By split the word for it in names of files and folders, in the order of the splits."""
    splits = blueprint.splits
    words = safe_names([split for split in splits if split], "split")
    return {split: words.get(split, UNSPLIT) for split in splits}
