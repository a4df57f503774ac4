"""Pascal VOC: an XML file of boxes for each image, masks of classes and objects, and lists of the splits' images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from shapely.affinity import affine_transform

from ...errors import InputError
from .class_lists import named_in_folder
from .findings import Findings, FoundImage, Misfit, Request, Shape, class_name
from .folder import ForeignFolder, is_in, split_in, stem_of
from .images import Head, values_of
from .rle import outlines_of
from .safe_xml import Element, read_xml

CLASS_MASKS, OBJECT_MASKS = "segmentationclass", "segmentationobject"
#: Names of the sides of a box, and how much of it and of its outline must be the same for them to be one object's.
SIDES = ("xmin", "ymin", "xmax", "ymax")
SAME = 0.5
#: What in masks of objects is none of them.
VOID = 255


@dataclass(frozen=True)
class _Files:
    """The XML file of an image, and its mask of objects, or ""."""

    xml: str
    objects: str = ""


def voc_files(folder: ForeignFolder) -> list[str]:
    """The XML files that describe images: in folders called `Annotations`, else beside images of the same name."""
    xml = [file for file in folder.files if file.lower().endswith(".xml")]
    inside = [file for file in xml if "annotations" in file.lower().split("/")[:-1]]
    if inside:
        return inside
    stems = {image.rpartition(".")[0] for image in folder.images}
    return [file for file in xml if file[:-4] in stems]


def read_voc(folder: ForeignFolder, request: Request) -> Findings:
    """Raises InputError where there is nothing to read."""
    files = voc_files(folder)
    masks, objects = _by_stem(folder, CLASS_MASKS), _by_stem(folder, OBJECT_MASKS)
    pictures = _Pictures(folder)
    found: dict[str, FoundImage] = {}
    if request.task in ("SEGMENTATION", "MULTI_LABEL") or not files:
        splits = _splits(folder, "Segmentation")
        for stem, mask in sorted(masks.items()):
            image = pictures.of_stem(stem, mask)
            if image is None:
                folder.notes.add("masks whose images are missing were left out", mask)
                continue
            found[image] = FoundImage(image, splits.get(stem_of(image), split_in(image)), mask=mask)
        if found:
            return Findings("VOC", "SEGMENTATION", [found[image] for image in sorted(found)], named_in_folder(folder))
    if not files:
        raise InputError(f"input {folder.root} has no XML files beside its images or in Annotations")
    splits, from_zero = _splits(folder, "Main"), False
    for file in files:
        try:
            root = read_xml(folder.read(file))
        except (InputError, ValueError) as error:
            folder.notes.add("XML files that cannot be read were left out, with their images", f"{file} ({error})")
            continue
        if root.name != "annotation":
            folder.notes.add("XML files that describe no image were left out", file)
            continue
        image = pictures.of_stem(stem_of(file), file) or pictures.of_name(root.told("filename"))
        if image is None:
            folder.notes.add("XML files whose images are missing were left out", file)
            continue
        if image in found:
            folder.notes.add("XML files of images that have one already were left out", file)
            continue
        from_zero = from_zero or (not root.told("crs") and _from_zero(root))
        stem = stem_of(image)
        key = _Files(file, objects.get(stem, ""))
        found[image] = FoundImage(image, splits.get(stem, split_in(image)), key=key)
    for image in pictures.images:
        if image not in found:
            folder.notes.add("images without an XML file were left out", image)
    images = [found[image] for image in sorted(found)]
    return Findings("VOC", "DETECTION", images, named_in_folder(folder), _shapes(folder, from_zero))


class _Pictures:
    """The pictures of a folder, found by stem or by name."""

    def __init__(self, folder: ForeignFolder) -> None:
        self.images = folder.pictures
        self._stems: dict[str, list[str]] = {}
        self._names: dict[str, list[str]] = {}
        for image in self.images:
            self._stems.setdefault(stem_of(image), []).append(image)
            self._names.setdefault(image.rpartition("/")[2], []).append(image)

    def of_stem(self, stem: str, other: str) -> Optional[str]:
        """The image of that stem; of several the one that is in the split of the other file."""
        return self._chosen(self._stems.get(stem, []), other)

    def of_name(self, name: str) -> Optional[str]:
        """The image of that name, if there is one alone."""
        return self._chosen(self._names.get(name.replace("\\", "/").rpartition("/")[2], []), "")

    def _chosen(self, images: list[str], other: str) -> Optional[str]:
        if len(images) > 1:
            images = [image for image in images if split_in(image) == split_in(other)]
        return images[0] if len(images) == 1 else None


def _by_stem(folder: ForeignFolder, name: str) -> dict[str, str]:
    return {stem_of(file): file for file in folder.images if is_in(file, [name])}


def _splits(folder: ForeignFolder, made_for: str) -> dict[str, str]:
    """The split of each stem that a list of `ImageSets` names, one in the folder `made_for` before others."""
    found: dict[str, str] = {}
    for file in sorted(folder.files, key=lambda file: made_for not in file.split("/")[:-1]):
        split = {"train": "train", "val": "val", "test": "test"}.get(stem_of(file))
        if "ImageSets" in file.split("/")[:-1] and file.endswith(".txt") and split:
            for line in folder.text(file).splitlines():
                if line.strip():
                    found.setdefault(line.split()[0].rpartition("/")[2], split)
    return found


def _from_zero(root: Element) -> bool:
    """Whether a box begins at 0, so that pixels are not counted from 1 as VOC does."""
    for item in root.all("object"):
        box = item.first("bndbox")
        if box and any(_number(box.told(side)) == 0 for side in SIDES[:2]):
            return True
    return False


def _shapes(folder: ForeignFolder, from_zero: bool) -> Any:
    def shapes(image: FoundImage, head: Head) -> list[Shape]:
        try:
            root = read_xml(folder.read(image.key.xml))
        except (InputError, ValueError) as error:
            raise Misfit(str(error)) from None
        size = root.first("size")
        columns, rows = (_number(size.told(side)) if size else 0 for side in ("width", "height"))
        if columns and rows and (rows, columns) != head.shape:
            raise Misfit(f"{head.columns} × {head.rows} pixels, the annotations are of {columns:g} × {rows:g}")
        to_pixels = None
        if root.told("crs"):
            if head.transform is None:
                raise Misfit("its boxes are on the map, where the image has no place")
            to_pixels = ~head.transform
        outlines = _outlines(folder.path(image.key.objects), head) if image.key.objects else {}
        found = []
        for number, item in enumerate(root.all("object"), 1):
            box = _box(item.first("bndbox"), from_zero, to_pixels)
            box = _outlined(outlines.get(number), box)
            truncated = item.told("truncated") in ("1", "true", "True")
            found.append(Shape(class_name(item.told("name")), box, truncated))
        return found

    return shapes


def _box(element: Optional[Element], from_zero: bool, to_pixels: Optional[Affine]) -> Any:
    """A box in pixels from their outer corners; empty where it is none."""
    sides = [_number(element.told(side)) for side in SIDES] if element else [np.nan]
    if not np.isfinite(sides).all():
        return shapely.Polygon()
    left, top, right, bottom = sides
    if to_pixels is None and not from_zero:
        left, top = left - 1, top - 1
    if right <= left or bottom <= top:
        return shapely.Polygon()
    box = shapely.box(left, top, right, bottom)
    return box if to_pixels is None else affine_transform(box, to_pixels.to_shapely())


def _outlines(path: str, head: Head) -> dict[int, Any]:
    """The outline of each object by its number in a mask; none where the mask is not of the image's size."""
    try:
        numbers = values_of(path)
    except InputError as error:
        raise Misfit(error.text) from None
    fits = numbers.shape == (*head.shape, 1) and numbers.dtype == np.uint8
    return outlines_of(numbers[..., 0], (numbers[..., 0] > 0) & (numbers[..., 0] < VOID)) if fits else {}


def _outlined(outline: Any, box: Any) -> Any:
    """The outline where it is the box's object, else the box."""
    if outline is None or box.is_empty:
        return box
    frame = shapely.box(*shapely.bounds(outline).tolist())
    return outline if frame.intersection(box).area >= SAME * frame.union(box).area else box


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")
