"""Folders of images: one for each class, or images and masks side by side, or images alone; with splits or without."""

from __future__ import annotations

import os.path

from .class_lists import named_in_folder
from .findings import Findings, FoundImage, Request, beside_images, class_name
from .folder import ForeignFolder, split_in, split_of, stem_of

IMAGE_WORDS = ("images", "image", "imgs", "img", "jpegimages")
MASK_WORDS = ("masks", "mask", "labels", "label", "annotations", "gt", "segmentationclass")
#: Endings of the names of masks that lie beside images of the same name without.
MASK_ENDINGS = ("_mask", "_masks", "_label", "_labels", "_gt", "-mask", "-label")
#: What the names of images beside such masks may end in instead.
PICTURE_ENDINGS = ("", "_sat", "_image", "_img")


def read_folders(folder: ForeignFolder, request: Request) -> Findings:
    """Raises InputError where there are no images."""
    beside_images(folder, [FoundImage(file) for file in folder.images], "can be read")
    pairs = _pairs(folder) or _pairs_in_folders(folder)
    if pairs:
        return Findings("FOLDERS", "SEGMENTATION", pairs, named_in_folder(folder))
    top = _common(folder.images)
    images = []
    for file in folder.images:
        split = split_in(file)
        parts = file.split("/")[:-1][top:]
        classes = [part for part in parts if not split_of(part) and part.lower() not in IMAGE_WORDS]
        images.append(FoundImage(file, split, class_name(classes[0]) if classes else None))
    count = sum(image.label is not None for image in images)
    if not count:
        return Findings("FOLDERS", "IMAGES", images)
    for image in images:
        if image.label is None:
            folder.notes.add("images that are in no folder of a class were left out", image.file)
    names = sorted({image.label for image in images if image.label is not None})
    return Findings(
        "FOLDERS", "CLASSIFICATION", [i for i in images if i.label is not None], [(None, name) for name in names]
    )


def _common(files: list[str]) -> int:
    """How many folders at the beginning of all paths say nothing, since all images are in them.

    Where they lie in no others, what follows the folder of a split or of images is the only class.
    """
    folders = list({file.rpartition("/")[0] for file in files})
    shared = os.path.commonpath(folders)
    parts = [part for part in shared.split("/") if part]
    if any(folder != shared and _names_class(folder[len(shared) :]) for folder in folders):
        return len(parts)
    for place, part in enumerate(parts):
        if split_of(part) or part.lower() in IMAGE_WORDS:
            return place
    return len(parts)


def _names_class(folders: str) -> bool:
    return any(part and not split_of(part) and part.lower() not in IMAGE_WORDS for part in folders.split("/"))


def _pairs(folder: ForeignFolder) -> list[FoundImage]:
    """Images with their masks; none where no mask is found."""
    images: dict[tuple[str, ...], str] = {}
    masks: dict[tuple[str, ...], str] = {}
    for file in folder.images:
        parts = file.split("/")
        words = [part.lower() for part in parts[:-1]]
        stem = stem_of(file)
        if any(word in MASK_WORDS for word in words) and not any(word in IMAGE_WORDS for word in words):
            masks[_key(parts, MASK_WORDS, _bare(stem))] = file
        elif any(word in IMAGE_WORDS for word in words):
            images[_key(parts, IMAGE_WORDS, stem)] = file
    if not masks or not images:
        return []
    alone = [file for key, file in images.items() if key not in masks]
    if len(alone) == len(images):
        return []
    for file in alone:
        folder.notes.add("images without a mask were left out", file)
    for key, file in masks.items():
        if key not in images:
            folder.notes.add("masks whose images are missing were left out", file)
    return [
        FoundImage(image, next((split for split in map(split_of, key[:-1]) if split), ""), mask=masks[key])
        for key, image in sorted(images.items(), key=lambda item: item[1])
        if key in masks
    ]


def _pairs_in_folders(folder: ForeignFolder) -> list[FoundImage]:
    """Images with masks in the same folder, told by the endings of their names; none where most images have none."""
    images = {file.rpartition(".")[0]: file for file in folder.images}
    found: dict[str, FoundImage] = {}
    masks = set()
    for name, mask in images.items():
        bare = _bare(name)
        image = next((images[bare + end] for end in PICTURE_ENDINGS if bare + end in images), "")
        if bare != name and image:
            found[image] = FoundImage(image, split_in(image), mask=mask)
            masks.add(mask)
    alone = [file for file in folder.images if file not in found and file not in masks]
    if len(alone) > len(found):
        return []
    for file in alone if found else ():
        folder.notes.add("images without a mask were left out", file)
    return [found[image] for image in sorted(found)]


def _bare(name: str) -> str:
    """A name without the ending that says that it is a mask's."""
    return next((name[: -len(end)] for end in MASK_ENDINGS if name.lower().endswith(end)), name)


def _key(parts: list[str], words: tuple[str, ...], stem: str) -> tuple[str, ...]:
    """What an image and its mask have in common: the other folders and the name."""
    return (*(part for part in parts[:-1] if part.lower() not in words), stem)
