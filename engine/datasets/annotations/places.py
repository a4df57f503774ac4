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


def place_of(entry: TileEntry, folder: str, extension: str) -> str:
    """The path of a tile's file in a folder beside `images`, or beside those of the classes; one for all dates.

    `train/forest/forest_1.tif` → `train/geojson/forest_1.geojson`; where folders are full and so have numbered ones
    below them, `train/forest/00000/forest_1.tif` → `train/geojson/forest/00000/forest_1.geojson`.
    """
    *folders, name = entry.file.split("/")
    top = 1 if entry.split else 0
    if "images" in folders or len(folders) == top + 1:
        return beside(entry.file, folder, extension)
    return "/".join([*folders[:top], folder, *folders[top:], f"{name.rpartition('.')[0]}.{extension}"])


def stem_of(entry: TileEntry) -> str:
    """What names a tile in lists: its path below `images`, without the extension."""
    *folders, name = entry.file.split("/")
    below = folders[folders.index("images") + 1 :] if "images" in folders else []
    return "/".join([*below, name.rpartition(".")[0]])
