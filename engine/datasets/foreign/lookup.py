"""Images found by the names that annotations have for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .folder import ForeignFolder, split_of

#: Names that are tried to find the folder that they are relative to.
TRIED = 200


class ImageLookup:
    """Finds images by a name and the split that it is used in; each name leads to one image or to none."""

    def __init__(self, folder: ForeignFolder) -> None:
        self._folder = folder
        self._bases = sorted({base for file in folder.pictures for base in _folders_of(file)})
        self._by_name: dict[str, str] = {}
        twice = set()
        for file in folder.pictures:
            name = file.rpartition("/")[2]
            if name in self._by_name:
                twice.add(name)
            self._by_name[name] = file
        for name in twice:
            del self._by_name[name]

    def bases(self, names: Iterable[str], split: str, near: str) -> list[str]:
        """Folders that the names are relative to, the likeliest first; `near` is the annotations' own folder."""
        tried = [name for name, _ in zip(names, range(TRIED))]
        hits: Counter[str] = Counter()
        for base in self._bases:
            for name in tried:
                found = self._folder.within(name, base)
                if found is not None and found in self._folder:
                    hits[base] += 1

        def rank(base: str) -> tuple[int, bool, bool, int, str]:
            of_split = bool(split) and split in map(split_of, base.split("/"))
            return -hits[base], not of_split, base != near, base.count("/"), base

        return sorted(hits, key=rank)

    def find(self, name: str, bases: Sequence[str]) -> str | None:
        """The image of that name; None when there is none, or the name leads out of the folder."""
        for base in bases:
            found = self._folder.within(name, base)
            if found is not None and found in self._folder:
                return found
        if self._folder.within(name) is None:
            return None
        return self._by_name.get(name.replace("\\", "/").rpartition("/")[2])


def _folders_of(file: str) -> Iterable[str]:
    parts = file.split("/")[:-1]
    return ("/".join(parts[:depth]) for depth in range(len(parts) + 1))
