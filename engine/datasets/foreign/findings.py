"""What a reader of a foreign format finds in a folder, before an image is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

from ...errors import InputError
from .folder import ForeignFolder
from .images import Head

#: Letters of a class's name.
LETTERS = 200
#: Pixels, or units of the map, beyond which nothing can be.
FARTHEST = 1e9


class FoundImage(NamedTuple):
    """An image by its path below the folder. `key` is what the reader knows its objects by; `mask` is a path."""

    file: str
    split: str = ""
    label: Optional[str] = None
    mask: str = ""
    key: Any = None


class Shape(NamedTuple):
    """An object as it was found: its class by name, its polygons in pixels of the image."""

    label: str
    geometry: Any
    truncated: bool = False


class Misfit(Exception):
    """Annotations that do not fit their image, or that cannot be read: the image is left out."""


@dataclass(frozen=True)
class Findings:
    """What a folder holds. `classes` are those that are named, by their number there (None where they have none).

    `shapes` gives the objects of an image, the same whenever it is asked and from any thread; it may raise Misfit.
    `label_files` are those that describe more than an image.
    """

    kind: str
    task: str
    images: Sequence[FoundImage]
    classes: Sequence[tuple[Optional[int], str]] = ()
    shapes: Optional[Callable[[FoundImage, Head], list[Shape]]] = None
    label_files: Sequence[str] = ()


@dataclass(frozen=True)
class Request:
    """What the user says of the folder: `annotation_file` as its path below the folder, or ""."""

    annotation_file: str = ""
    class_field: str = ""
    task: str = "AUTO"


def class_name(text: Any, number: Any = "") -> str:
    """A class's name as datasets have it: one line, not too long, without the sign that parts names."""
    plain = "" if text is None else str(text)
    plain = " ".join(plain.replace(";", ",").split())
    plain = "".join(sign for sign in plain if sign.isprintable())[:LETTERS].strip()
    return plain or f"class {number}".strip()


def beside_images(folder: ForeignFolder, images: Sequence[FoundImage], what: str) -> Sequence[FoundImage]:
    """The images, of which there must be some; raises InputError."""
    if not images:
        raise InputError(f"input {folder.root} has no images that {what}")
    return images
