"""YOLO: a text file of boxes or outlines for each image, in shares of its sides; `data.yaml` names the classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import shapely

from ...errors import InputError
from .findings import Findings, FoundImage, Misfit, Request, Shape, class_name
from .flat_yaml import Value, read_flat_yaml
from .folder import ForeignFolder, split_in, split_of
from .images import Head
from .notes import Notes

#: Keys of `data.yaml` that name the images of a split.
SPLIT_KEYS = {"train": "train", "val": "val", "valid": "val", "test": "test"}
#: Lists of the names of classes, a line each, where there is no `data.yaml`.
NAME_LISTS = ("classes.txt", "obj.names", "labels/classes.txt")
#: Numbers from which on nothing is a class.
HIGHEST = 10**9


def yaml_file(folder: ForeignFolder) -> Optional[str]:
    """The file that describes the dataset: `data.yaml`, or the only other one at the top with names of classes."""
    found = [file for file in folder.files if file.endswith((".yaml", ".yml")) and file.count("/") <= 1]
    named = [file for file in found if file.rpartition("/")[2] in ("data.yaml", "data.yml", "dataset.yaml")]
    if named:
        return min(named, key=lambda file: (file.count("/"), file))
    described = [file for file in found if "names:" in folder.text(file)]
    return described[0] if len(described) == 1 else None


def has_labels(folder: ForeignFolder) -> bool:
    """Whether text files lie where YOLO looks for the labels of the images."""
    labels = {label_file(image) for image in folder.pictures} | {_own_label(image) for image in folder.pictures}
    return any(file in labels for file in folder.files if file.endswith(".txt"))


def read_yolo(folder: ForeignFolder, request: Request) -> Findings:
    """Raises InputError for a `data.yaml` that cannot be read, or without images."""
    file = request.annotation_file or yaml_file(folder)
    described: dict[str, Value] = {}
    if file:
        try:
            described = read_flat_yaml(folder.text(file))
        except ValueError as error:
            raise InputError(f"{folder.path(file)} cannot be read: {error}") from None
    names = _names(folder, described)
    images = _images(folder, described, (file or "").rpartition("/")[0])
    if not images:
        raise InputError(f"input {folder.root} has no images for YOLO's labels")
    notes = folder.notes
    known = {label for image in images if (label := image.key)}
    for image in images:
        if not image.key:
            notes.add("images without a file of labels are taken to show nothing", image.file)
    listed = {file.rpartition("/")[2] for file in NAME_LISTS}
    for text in folder.files:
        in_labels = text.endswith(".txt") and "labels" in text.split("/")[:-1]
        if in_labels and text not in known and text.rpartition("/")[2] not in listed:
            notes.add("files of labels whose images are missing were left out", text)
    if not known:
        raise InputError(f"input {folder.root} has no files of labels beside its images or in labels")
    count = described.get("nc")
    if isinstance(count, str) and count.isdecimal() and names and count.lstrip("0") != str(len(names)):
        notes.add("names of classes are not as many as nc says", f"{file}: nc is {count}", len(names))
    files = [file] if file else []
    classes = [(number + 1, name) for number, name in sorted(names.items())]
    return Findings("YOLO", "DETECTION", images, _once(classes, notes), _shapes(folder, names), files)


def label_file(image: str) -> str:
    """The file of an image's labels: `images/a.png` → `labels/a.txt`, the last folder called `images`."""
    *folders, name = image.split("/")
    if "images" in folders:
        folders[len(folders) - 1 - folders[::-1].index("images")] = "labels"
    return "/".join([*folders, f"{name.rpartition('.')[0]}.txt"])


def _own_label(image: str) -> str:
    return f"{image.rpartition('.')[0]}.txt"


def _names(folder: ForeignFolder, described: dict[str, Value]) -> dict[int, str]:
    """Names of the classes by their number, from 0."""
    value = described.get("names", "")
    if isinstance(value, list):
        return {number: class_name(name, number) for number, name in enumerate(value)}
    if isinstance(value, dict):
        try:
            return {int(number): class_name(name, number) for number, name in value.items()}
        except ValueError:
            raise InputError(f"names of {folder.root} must be numbered, got {', '.join(value)[:200]}") from None
    texts = folder.text(value).splitlines() if isinstance(value, str) and value in folder else None
    if texts is None:
        file = next((file for name in NAME_LISTS for file in folder.files if f"/{file}".endswith(f"/{name}")), None)
        texts = folder.text(file).splitlines() if file else []
    while texts and not texts[-1].strip():
        texts.pop()
    return {number: class_name(name, number) for number, name in enumerate(texts)}


def _once(classes: list[tuple[int, str]], notes: Notes) -> list[tuple[Optional[int], str]]:
    first: dict[str, int] = {}
    for number, name in classes:
        if name in first:
            notes.add("classes of the same name as another became one with it", name)
        first.setdefault(name, number)
    return [(number, name) for name, number in first.items()]


def _images(folder: ForeignFolder, described: dict[str, Value], base: str) -> list[FoundImage]:
    splits: dict[str, str] = {}
    root = described.get("path", "")
    inside = folder.within(root, base) if isinstance(root, str) and root else base
    for key, split in SPLIT_KEYS.items():
        value = described.get(key, "")
        for place in value if isinstance(value, list) else [value]:
            if not isinstance(place, str) or not place:
                continue
            for image in _listed(folder, place, base if inside is None else inside, split):
                splits.setdefault(image, split)
    if splits:
        for image in folder.pictures:
            if image not in splits:
                folder.notes.add("images that are in no split of data.yaml were left out", image)
        chosen: Sequence[str] = sorted(splits)
    else:
        chosen = folder.pictures
    found = []
    for image in chosen:
        label = next((file for file in (label_file(image), _own_label(image)) if file in folder), "")
        found.append(FoundImage(image, splits.get(image, split_in(image)), key=label))
    return found


def _listed(folder: ForeignFolder, place: str, base: str, split: str) -> list[str]:
    """The images that an entry means: a folder, or a list of files. What leads out of the dataset is looked for in it,
    since such entries are made by services that pack datasets."""
    inner = place.replace("\\", "/").lstrip("/")
    while inner.startswith(("../", "./")):
        inner = inner.partition("/")[2]
    candidates = [folder.within(place, base), folder.within(place), folder.within(inner, base), folder.within(inner)]
    for candidate in dict.fromkeys(path for path in candidates if path is not None):
        if candidate in folder and candidate.endswith(".txt"):
            return _lines(folder, candidate, base)
        prefix = f"{candidate}/" if candidate else ""
        found = [image for image in folder.pictures if image.startswith(prefix)]
        if found and (candidate or place in (".", "./")):
            return found
    own = [image for image in folder.pictures if split_in(image) == split and split_of(split)]
    if not own:
        folder.notes.add("splits of data.yaml have no images in this folder", f"{split}: {place}")
    return own


def _lines(folder: ForeignFolder, file: str, base: str) -> list[str]:
    found = []
    known = set(folder.pictures)
    for line in folder.text(file).splitlines():
        if not line.strip():
            continue
        inner = folder.within(line, base), folder.within(line), folder.within(line, file.rpartition("/")[0])
        image = next((path for path in inner if path in known), None)
        if image:
            found.append(image)
        else:
            folder.notes.add("images that are missing, or lie outside of the folder, were left out", line.strip())
    return found


def _shapes(folder: ForeignFolder, names: dict[int, str]) -> Any:
    def shapes(image: FoundImage, head: Head) -> list[Shape]:
        if not image.key:
            return []
        try:
            lines = folder.text(image.key).splitlines()
        except InputError as error:
            raise Misfit(error.text) from None
        found = [_shape(line, names, head.shape, folder.notes) for line in lines if line.strip()]
        return [Shape("", shapely.Polygon()) if shape is None else shape for shape in found]

    return shapes


def _shape(line: str, names: dict[int, str], shape: tuple[int, int], notes: Notes) -> Optional[Shape]:
    """An object; None where the line is none. Five numbers are a box; six are one with a confidence."""
    try:
        numbers = np.array([float(word) for word in line.split()])
    except ValueError:
        return None
    rows, columns = shape
    if len(numbers) < 5 or not np.isfinite(numbers).all() or not 0 <= numbers[0] < HIGHEST or numbers[0] % 1:
        return None
    number = int(numbers[0])
    if names and number not in names:
        notes.add("classes that have no name are called by their number", f"{number}")
    label = names.get(number) or class_name("", number)
    if len(numbers) in (5, 6):
        x, y, width, height = numbers[1:5] * [columns, rows, columns, rows]
        if width <= 0 or height <= 0:
            return Shape(label, shapely.Polygon())
        return Shape(label, shapely.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    if len(numbers) % 2 == 0 or len(numbers) < 7:
        return None
    return Shape(label, shapely.polygons(numbers[1:].reshape(-1, 2) * [columns, rows]))
