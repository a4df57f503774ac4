"""The files below a folder that others made. Nothing outside of it is ever read, and no link is followed."""

from __future__ import annotations

import json
import os
import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ...errors import InputError
from ...progress import Progress
from ..workplace import SUFFIX
from .notes import Notes

IMAGE_ENDINGS = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".npy", ".bmp", ".jp2", ".webp")
#: Files that a dataset has at most, and folders within folders.
MOST_FILES = 5_000_000
DEEPEST = 32
#: Bytes of an annotation file of a whole dataset, and of one of a single image.
BIG_BYTES = 1 << 30
SMALL_BYTES = 64 << 20
#: What folders and lists of splits are called.
SPLIT_WORDS = {
    "train": "train", "training": "train", "val": "val", "valid": "val", "validation": "val", "dev": "val",
    "test": "test", "testing": "test",
}  # fmt: skip


#: Folders of images that are labels of others.
LABEL_FOLDERS = ("masks", "mask", "instances", "targets", "segmentationclass", "segmentationobject", "annotations")


class ForeignFolder:
    """Paths below the folder, all with `/` and relative to it: `files`, sorted, and those of them that are `images`.

    `pictures` are the images without those that are the labels of others.
    """

    def __init__(self, root: Path | str, notes: Notes, progress: Progress) -> None:
        """Raises InputError when there is no such folder, it is empty, or holds more than could be a dataset."""
        self.root = Path(root).absolute()
        if not self.root.is_dir():
            what = "is a file, not a folder" if self.root.exists() else "is not there"
            raise InputError(f"input {root} {what}")
        self.notes = notes
        self.files = sorted(self._walk(str(self.root), "", progress))
        self._known = frozenset(self.files)
        self.images = [file for file in self.files if file.lower().endswith(IMAGE_ENDINGS)]
        self.pictures = [file for file in self.images if not is_in(file, LABEL_FOLDERS)] or self.images

    def __contains__(self, file: str) -> bool:
        return file in self._known

    def _walk(self, top: str, below: str, progress: Progress) -> Iterator[str]:
        waiting, count = [(top, below, 0)], 0
        while waiting:
            place, prefix, depth = waiting.pop()
            progress.check()
            try:
                with os.scandir(place) as entries:
                    for entry in entries:
                        file = prefix + entry.name
                        if not _is_text(entry.name):
                            self.notes.add("files whose names are no text in UTF-8 were left out", ascii(file))
                        elif entry.is_symlink():
                            self.notes.add("symbolic links were not followed", file)
                        elif entry.is_dir():
                            if entry.name.startswith((".", "__MACOSX")) or entry.name.endswith(SUFFIX):
                                continue
                            if depth >= DEEPEST:
                                raise InputError(f"input {top} has more than {DEEPEST} folders within each other")
                            waiting.append((entry.path, f"{file}/", depth + 1))
                        elif entry.is_file() and not entry.name.startswith("."):
                            count += 1
                            if count > MOST_FILES:
                                raise InputError(f"input {top} has more than {MOST_FILES} files")
                            yield file
            except OSError as error:
                raise InputError(f"{place} cannot be read: {error.strerror or error}") from None

    def within(self, text: str, base: str = "") -> str | None:
        """The path that a file's text means, seen from the folder `base`; None where it is absolute or climbs out."""
        plain = text.strip().replace("\\", "/")
        if not plain or "\0" in plain or plain.startswith("/") or plain[1:2] == ":" or "://" in plain:
            return None
        found = posixpath.normpath(posixpath.join(base, plain))
        if found == ".." or found.startswith("../"):
            return None
        return "" if found == "." else found

    def path(self, file: str) -> str:
        """The absolute path of one of the files."""
        return os.path.join(self.root, *file.split("/"))  # noqa: PTH118 # many of them

    def size(self, file: str) -> int:
        """Bytes of one of the files; raises InputError when it has gone."""
        try:
            return os.stat(self.path(file), follow_symlinks=False).st_size  # noqa: PTH116 # many of them
        except OSError as error:
            raise InputError(f"{self.path(file)} cannot be read: {error.strerror or error}") from None

    def read(self, file: str, most: int = SMALL_BYTES) -> bytes:
        """The content of one of the files; raises InputError where it is larger than `most` bytes."""
        size = self.size(file)
        if size > most:
            raise InputError(f"{self.path(file)} has {size} bytes; such a file may have {most}")
        try:
            return Path(self.path(file)).read_bytes()
        except OSError as error:
            raise InputError(f"{self.path(file)} cannot be read: {error.strerror or error}") from None

    def text(self, file: str, most: int = SMALL_BYTES) -> str:
        """The same as text."""
        try:
            return self.read(file, most).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InputError(f"{self.path(file)} is no text in UTF-8: {error}") from None

    def json(self, file: str, most: int = SMALL_BYTES) -> Any:
        """The same as JSON values."""
        try:
            return json.loads(self.text(file, most))
        except RecursionError:
            raise InputError(f"{self.path(file)} cannot be read: its lists lie too deep within each other") from None
        except ValueError as error:
            raise InputError(f"{self.path(file)} is no JSON: {error}") from None


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_in(file: str, folders: Iterable[str]) -> bool:
    """Whether a file is below a folder of one of these names, whatever its case."""
    return bool(set(folders) & set(file.lower().split("/")[:-1]))


def stem_of(file: str) -> str:
    """The name of a file without folders and ending."""
    name = file.rpartition("/")[2]
    return name.rpartition(".")[0] or name


def split_of(text: str) -> str:
    """The split that a folder's or file's name means, `train2017` too; "" where it means none."""
    word = text.lower().rstrip("0123456789").strip("_- .")
    return SPLIT_WORDS.get(word, "")


def split_in(path: str) -> str:
    """The split that one of a path's folders means; "" where none does."""
    return next((split for split in map(split_of, path.split("/")[:-1]) if split), "")
