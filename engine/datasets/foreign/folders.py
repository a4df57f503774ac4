"""Folders of images: one for each class, or images and masks side by side, or images alone; with splits or without."""

from __future__ import annotations

import os.path

from .class_lists import named_in_folder
from .findings import Findings, FoundImage, Request, beside_images, class_name
from .folder import ForeignFolder, split_of, stem_of

IMAGE_WORDS = ("images", "image", "imgs", "img", "jpegimages")
MASK_WORDS = ("masks", "mask", "labels", "label", "annotations", "gt", "segmentationclass")
#: Endings of the names of masks that lie beside images of the same name without.
MASK_ENDINGS = ("_mask", "_masks", "_label", "_labels", "_gt", "-mask", "-label")


def read_folders(folder: ForeignFolder, request: Request) -> Findings:
    """Raises InputError where there are no images."""
    beside_images(folder, [FoundImage(file) for file in folder.images], "can be read")
    pairs = _pairs(folder)
    if pairs:
        return Findings("FOLDERS", "SEGMENTATION", pairs, named_in_folder(folder))
    top = _common(folder.images)
    images = []
    for file in folder.images:
        parts = file.split("/")[:-1][top:]
        split = next((split for split in map(split_of, parts) if split), "")
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
    """How many folders at the beginning of all paths say nothing, since all images are in them."""
    shared = os.path.commonpath([file.rpartition("/")[0] for file in files]) if len(files) else ""
    parts = [part for part in shared.split("/") if part]
    for place, part in enumerate(parts):
        if split_of(part) or part.lower() in IMAGE_WORDS:
            return place
    return len(parts)


def _pairs(folder: ForeignFolder) -> list[FoundImage]:
    """Images with their masks; none where no mask is found."""
    images: dict[tuple[str, ...], str] = {}
    masks: dict[tuple[str, ...], str] = {}
    for file in folder.images:
        parts = file.split("/")
        words = [part.lower() for part in parts[:-1]]
        stem = stem_of(file)
        if any(word in MASK_WORDS for word in words) and not any(word in IMAGE_WORDS for word in words):
            bare = next((stem[: -len(end)] for end in MASK_ENDINGS if stem.lower().endswith(end)), stem)
            masks[_key(parts, MASK_WORDS, bare)] = file
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


def _key(parts: list[str], words: tuple[str, ...], stem: str) -> tuple[str, ...]:
    """What an image and its mask have in common: the other folders and the name."""
    return (*(part for part in parts[:-1] if part.lower() not in words), stem)
