"""COCO: JSON files of images, categories and annotations. Boxes, polygons and run lengths of both kinds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple, Optional

import numpy as np
import shapely

from ...errors import InputError
from .findings import FARTHEST, Findings, FoundImage, Misfit, Request, Shape, class_name
from .folder import BIG_BYTES, ForeignFolder, split_in, split_of, stem_of
from .images import Head
from .lookup import ImageLookup
from .notes import Notes
from .rle import mask_of, polygon_of

#: Bytes at the beginning of a JSON file that are looked at to tell what it is.
LOOKED_AT = 1 << 16


class _Image(NamedTuple):
    """(columns, rows) as annotations say, 0 where they do not, and (class, box, segmentation) of each object."""

    size: tuple[int, int]
    objects: list[tuple[str, Any, Any]]


def coco_files(folder: ForeignFolder) -> list[str]:
    """The JSON files that hold instances, as far as their names and beginnings tell."""
    found = []
    for file in folder.files:
        parts = file.lower().split("/")
        if not parts[-1].endswith(".json") or "panoptic" in parts[-1] or len(parts) > 4:
            continue
        if "annotation" in parts[-1] or "coco" in parts[-1] or "instances" in parts[-1] or len(parts) <= 2:
            head = _beginning(folder, file)
            if b'"images"' in head or b'"annotations"' in head or b'"categories"' in head:
                found.append(file)
    instances = [file for file in found if "instances" in file.rpartition("/")[2].lower()]
    return instances or found


def read_coco(folder: ForeignFolder, request: Request) -> Findings:
    """Raises InputError where no file can be used."""
    files = [request.annotation_file] if request.annotation_file else coco_files(folder)
    if not files:
        raise InputError(f"input {folder.root} has no COCO file: JSON with images, annotations and categories")
    lookup, notes = ImageLookup(folder), folder.notes
    names: dict[int, str] = {}
    images: dict[str, FoundImage] = {}
    for file in files:
        values = folder.json(file, BIG_BYTES)
        if not isinstance(values, dict) or not isinstance(values.get("images"), list):
            raise InputError(f"{folder.path(file)} is no COCO file: it has no list of images")
        _categories(values, names, file, notes)
        split = _split(file)
        objects = _objects(values, names, file, notes)
        found = _images(values["images"], notes, file)
        bases = lookup.bases((name for _, name, _ in found), split, file.rpartition("/")[0])
        for number, name, size in found:
            image = lookup.find(name, bases)
            if image is None:
                outside = folder.within(name) is None
                notes.add(
                    "images whose names lead out of the folder were left out"
                    if outside
                    else "images that are missing were left out",
                    name,
                )
            elif image in images:
                notes.add("images that are named more than once were taken once", image)
            else:
                images[image] = FoundImage(image, split, key=_Image(size, objects.pop(number, [])))
        for left in objects.values():
            notes.add("objects of images that are not in the list were left out", file, len(left))
    for file in folder.pictures:
        if file not in images:
            notes.add("images that no COCO file names were left out", file)
    classes = [(number, name) for number, name in sorted(names.items())]
    first = {name: number for number, name in reversed(classes)}
    for number, name in classes:
        if first[name] != number:
            notes.add("categories of the same name as another became one with it", name)
    kept = [(first[name], name) for name in dict.fromkeys(name for _, name in classes)]
    return Findings("COCO", "DETECTION", [images[file] for file in sorted(images)], kept, _shapes(notes), files)


def _beginning(folder: ForeignFolder, file: str) -> bytes:
    try:
        with open(folder.path(file), "rb") as stream:  # noqa: PTH123 # of text
            return stream.read(LOOKED_AT)
    except OSError:
        return b""


def _split(file: str) -> str:
    """`instances_train2017.json`, `train/_annotations.coco.json`, `train.json`."""
    words = stem_of(file).replace("-", "_").replace(".", "_").split("_")
    return next((split for split in map(split_of, reversed(words)) if split), "") or split_in(file)


def _categories(values: Mapping[str, Any], names: dict[int, str], file: str, notes: Notes) -> None:
    mine = set()
    for category in _list(values, "categories"):
        number = _whole(category.get("id"))
        if number is None:
            notes.add("categories without a number were left out", file)
            continue
        if not str(category.get("name") or "").strip():
            notes.add("categories have no name; they are called by their number", f"{file}: {number}")
        name = class_name(category.get("name"), number)
        if number in mine:
            notes.add("categories of a number that another has were left out", f"{file}: {number}")
        elif names.setdefault(number, name) != name:
            raise InputError(
                f"{file} calls the category {number} {name!r}; another file of the dataset {names[number]!r}",
                "Convert the files one by one, and merge what comes of it.",
            )
        mine.add(number)


def _images(entries: Sequence[Any], notes: Notes, file: str) -> list[tuple[int, str, tuple[int, int]]]:
    """(number, name, (columns, rows)) of each."""
    found, numbers = [], set()
    for entry in entries:
        number = _whole(entry.get("id")) if isinstance(entry, dict) else None
        name = entry.get("file_name") if isinstance(entry, dict) else None
        if number is None or not isinstance(name, str) or not name.strip():
            notes.add("images without a number or a name were left out", file)
            continue
        if number in numbers:
            notes.add("images of a number that another has were left out", name)
            continue
        numbers.add(number)
        found.append((number, name, (_whole(entry.get("width")) or 0, _whole(entry.get("height")) or 0)))
    return found


def _objects(
    values: Mapping[str, Any], names: dict[int, str], file: str, notes: Notes
) -> dict[int, list[tuple[str, Any, Any]]]:
    """(class, box, segmentation) of the objects of each image."""
    found: dict[int, list[tuple[str, Any, Any]]] = {}
    seen: Counter[int] = Counter()
    for entry in _list(values, "annotations"):
        image, category = _whole(entry.get("image_id")), _whole(entry.get("category_id"))
        number = _whole(entry.get("id"))
        if image is None or category is None:
            notes.add("objects without an image or a category were left out", file)
            continue
        if number is not None:
            seen[number] += 1
            if seen[number] == 2:
                notes.add("numbers of objects occur more than once; these were all taken", f"{file}: {number}")
        if entry.get("iscrowd"):
            notes.add("crowds (iscrowd), which are no single objects, were left out", file)
            continue
        if category not in names:
            notes.add("categories that are not in the list are called by their number", f"{file}: {category}")
            names[category] = class_name("", category)
        found.setdefault(image, []).append((names[category], entry.get("bbox"), _compact(entry.get("segmentation"))))
    return found


def _compact(segmentation: Any) -> Any:
    """Rings as arrays (n, 2), which take a fraction of the memory; run lengths as they are."""
    if not isinstance(segmentation, list):
        return segmentation if isinstance(segmentation, dict) else None
    try:
        rings = [np.array(ring, dtype=np.float64) for ring in segmentation]
    except (TypeError, ValueError, OverflowError):
        return ()
    return [ring.reshape(-1, 2) if ring.ndim == 1 and len(ring) % 2 == 0 else np.zeros((0, 2)) for ring in rings]


def _shapes(notes: Notes) -> Any:
    def shapes(image: FoundImage, head: Head) -> list[Shape]:
        (columns, rows), objects = image.key
        if columns and rows and (rows, columns) != head.shape:
            raise Misfit(f"{head.columns} × {head.rows} pixels, the annotations are of {columns} × {rows}")
        return [Shape(name, _geometry(box, parts, head.shape)) for name, box, parts in objects]

    return shapes


def _geometry(box: Any, segmentation: Any, shape: tuple[int, int]) -> Any:
    """The polygons of an object, or its box where it has none; empty where neither can be used."""
    if isinstance(segmentation, dict):
        with suppress(TypeError, ValueError, OverflowError):
            mask = mask_of(segmentation, shape)
            if mask.any():
                return polygon_of(mask)
    elif segmentation:
        rings = [ring for ring in segmentation if len(ring) >= 3 and (np.abs(ring) < FARTHEST).all()]
        whole = shapely.union_all([shapely.make_valid(shapely.polygons(ring)) for ring in rings])
        if whole.area:
            return whole
    try:
        x, y, width, height = (float(side) for side in box)
    except (TypeError, ValueError, OverflowError):
        return shapely.Polygon()
    if not (np.abs([x, y, width, height]) < FARTHEST).all() or width <= 0 or height <= 0:
        return shapely.Polygon()
    return shapely.box(x, y, x + width, y + height)


def _list(values: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    entries = values.get(name) or []
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []


def _whole(value: Any) -> Optional[int]:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 19:
        return int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value if isinstance(value, int) and abs(value) < 2**63 else None
