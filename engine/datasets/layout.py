"""Where the files of a dataset lie below its folder."""

from __future__ import annotations

#: Folders beside `images/` and the kind of file in them.
MASKS, TARGETS, INSTANCES = "masks", "targets", "instances"
#: Name of what belongs to no split.
UNSPLIT = "tiles"


def beside(image_file: str, folder: str, extension: str) -> str:
    """The path of what belongs to an image, in a folder beside `images`, with `/`.

    `train/images/a.png`, masks, tif → `train/masks/a.tif`; `images/00/a.png` → `masks/00/a.tif`.
    """
    *folders, name = image_file.split("/")
    if "images" in folders:
        folders[len(folders) - 1 - folders[::-1].index("images")] = folder
    else:
        folders[-1:] = [folder]
    return "/".join([*folders, f"{name.rpartition('.')[0] or name}.{extension}"])


def mask_file(image_file: str) -> str:
    """The mask's path beside an image's: `train/images/a.png` → `train/masks/a.tif`."""
    return beside(image_file, MASKS, "tif")


def numbered(place: int, per_folder: int, count: int) -> str:
    """The folder, with a `/`, that the file of that place among `count` is in: none where one folder holds them all."""
    return f"{place // per_folder:05d}/" if count > per_folder else ""
