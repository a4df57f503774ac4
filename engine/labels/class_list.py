"""Which classes there are, and the id of each: found among labels, listed by the user, or known from a class file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..datasets.manifest import ClassEntry, class_entries
from ..errors import InputError, OptionError
from .burning import IGNORE
from .names import free_colour, sorted_classes

#: The largest id in masks of 8 bits; from the next one on they have 16 bits.
NARROW_ID = 254
#: The largest id of all, and what is to be ignored where masks have 16 bits.
WIDEST_ID, WIDE_IGNORE = 65534, 65535


@dataclass(frozen=True)
class KnownClass:
    """A class of a class file; `sources` are further names by which labels may call it."""

    id: int
    name: str
    colour: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClassList:
    """Classes in an order in which the later one wins where labels overlap, `ids` beside their `names`."""

    names: tuple[str, ...]
    ids: tuple[int, ...]
    colours: tuple[str, ...]

    @property
    def entries(self) -> tuple[ClassEntry, ...]:
        """By id."""
        found = (ClassEntry(*parts) for parts in zip(self.ids, self.names, self.colours))
        return tuple(sorted(found, key=lambda entry: entry.id))

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of masks of these ids."""
        return np.dtype(np.uint8 if max(self.ids, default=0) <= NARROW_ID else np.uint16)

    @property
    def ignore(self) -> int:
        """What is to be ignored in masks of that type."""
        return IGNORE if self.dtype == np.uint8 else WIDE_IGNORE

    def id_of(self, name: str) -> int:
        """The id of a class by its name."""
        return self.ids[self.names.index(name)]


@dataclass(frozen=True)
class ClassRules:
    """How labels become classes.

    `listed` are the names to take, all when empty. `known` are classes that have an id for ever. `fixed` is the list
    itself, where it is already known. `last` is one more class, which comes after all others and may not be among the
    labels.
    """

    listed: tuple[str, ...] = ()
    known: tuple[KnownClass, ...] = ()
    last: str = ""
    fixed: Optional[ClassList] = None

    def __post_init__(self) -> None:
        names = self._names
        object.__setattr__(self, "listed", tuple(dict.fromkeys(names.get(name, name) for name in self.listed)))

    @property
    def _names(self) -> Mapping[str, str]:
        """The class's name by each of the names that labels may call it by."""
        return {source: entry.name for entry in self.known for source in (entry.name, *entry.sources)}

    def renamed(self, texts: Iterable[Optional[str]]) -> list[Optional[str]]:
        """Labels by the names of their classes."""
        names = self._names
        if not names:
            return list(texts)
        return [None if text is None else names.get(text, text) for text in texts]

    def renamed_number(self, number: int, name: str) -> str:
        """The class of a number that a label raster calls `name`: what the class file calls so, or has as its id."""
        names = self._names
        if name in names:
            return names[name]
        return next((entry.name for entry in self.known if entry.id == number and name == str(number)), name)

    def among(self, found: Collection[str]) -> ClassList:
        """The classes of labels that have these names.

        Known classes keep their ids and are all in the list, where no names are listed; new ones get the next ids in
        alphabetical order. Raises OptionError where `last` is a class already, InputError when there are more classes
        than masks can hold.
        """
        if self.fixed is not None:
            return self.fixed
        last = self.last
        if last and (last in found or last in self.listed):
            raise OptionError(f"{last}: the labels already have a class called {last!r}", "Give it another name.")
        ids = {entry.name: entry.id for entry in self.known}
        names = self.listed
        if not names:
            added = sorted_classes(set(found) - set(ids))
            names = tuple(name for name in (*(entry.name for entry in self.known), *added) if name != last)
        if last:
            names = (*names, last)
        for name in names:
            ids.setdefault(name, max(ids.values(), default=0) + 1)
        largest = max((ids[name] for name in names), default=0)
        if largest > WIDEST_ID:
            raise InputError(f"labels have classes up to the id {largest}, masks hold ids up to {WIDEST_ID}")
        return ClassList(names, tuple(ids[name] for name in names), self._colours(names, ids))

    def _colours(self, names: Sequence[str], ids: Mapping[str, int]) -> tuple[str, ...]:
        if not self.known:
            return tuple(entry.colour for entry in class_entries(tuple(names)))
        colours = {entry.name: entry.colour for entry in self.known}
        for name in names:
            if name not in colours:
                colours[name] = free_colour(name, ids[name], colours.values())
        return tuple(colours[name] for name in names)
