"""What annotations can be had of, and where a tile's own files of them lie."""

from __future__ import annotations

from ...errors import OptionError
from ..contents import Blueprint, TileEntry
from ..layout import beside
from ..options import FILE_FORMATS


def check_files(blueprint: Blueprint, name: str) -> None:
    """Refuse annotations that lie beside images, where these have no files of their own."""
    if blueprint.storing.format not in FILE_FORMATS:
        raise OptionError(
            f"annotations: {name} describes images in files of their own: "
            f"the format must be one of {', '.join(FILE_FORMATS)}, got {blueprint.storing.format}"
        )


def check_task(blueprint: Blueprint, name: str, tasks: tuple[str, ...]) -> None:
    """Refuse annotations that have no words for what the task's tiles hold."""
    if blueprint.task not in tasks:
        raise OptionError(f"annotations: {name} is for the tasks {', '.join(tasks)}; got {blueprint.task}")


def place_of(blueprint: Blueprint, entry: TileEntry, folder: str, extension: str) -> str:
    """The path of a tile's file in a folder beside `images`; a series of dates has one for all of them."""
    image = entry.file
    if blueprint.dates and "/images/" in f"/{image}" and image.split("/")[-2:-1] == [entry.tile_id]:
        image = image.rpartition("/")[0] + ".tif"
    return beside(image, folder, extension)


def stem_of(blueprint: Blueprint, entry: TileEntry) -> str:
    """What names a tile in lists: its path below `images`, without the extension."""
    *folders, name = place_of(blueprint, entry, "images", "x").split("/")
    below = folders[folders.index("images") + 1 :] if "images" in folders else []
    return "/".join([*below, name.removesuffix(".x")])
