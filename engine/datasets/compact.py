"""Sequences of text and of few different values that take some bytes for each of millions of tiles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, Optional, TypeVar

import numpy as np
from numpy.typing import NDArray

Value = TypeVar("Value")


class Texts(Sequence[str]):
    """Texts kept as UTF-8, all as wide as the longest; made str when asked for. None may end with a NUL."""

    def __init__(self, octets: NDArray[np.bytes_]) -> None:
        self.octets = octets

    @classmethod
    def of(cls, texts: Iterable[str]) -> Texts:
        """Of texts, which are not kept as they are."""
        return cls(np.array([text.encode() for text in texts], dtype=np.bytes_))

    @classmethod
    def joined(cls, parts: Sequence[Texts]) -> Texts:
        """Several one after the other."""
        return cls(np.concatenate([part.octets for part in parts]))

    def __len__(self) -> int:
        return len(self.octets)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [text.decode() for text in self.octets[place].tolist()]
        return bytes(self.octets[place]).decode()

    def __iter__(self) -> Iterator[str]:
        for start in range(0, len(self), 4096):
            yield from self[start : start + 4096]

    def chosen(self, places: NDArray[Any]) -> Texts:
        """Those at places, or for which it is true."""
        return Texts(self.octets[places])


class Coded(Sequence[Optional[Value]], Generic[Value]):
    """Values of which few differ: `codes` (n,) are the places of each in `values`, -1 for None."""

    def __init__(self, codes: NDArray[np.integer[Any]], values: Sequence[Value]) -> None:
        self.codes, self.values = codes, tuple(values)

    @classmethod
    def same(cls, value: Optional[Value], count: int) -> Coded[Value]:
        """One value so many times, which takes no memory."""
        codes = np.broadcast_to(np.int32(-1 if value is None else 0), count)
        return cls(codes, () if value is None else (value,))

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self._value(code) for code in self.codes[place].tolist()]
        return self._value(int(self.codes[place]))

    def __iter__(self) -> Iterator[Optional[Value]]:
        for start in range(0, len(self), 4096):
            yield from self[start : start + 4096]

    def _value(self, code: int) -> Optional[Value]:
        return None if code < 0 else self.values[code]

    def chosen(self, places: NDArray[Any]) -> Coded[Value]:
        """Those at places, or for which it is true."""
        return Coded(self.codes[places], self.values)

    def used(self) -> list[Value]:
        """The values that there are, each once, in the order of their codes."""
        there = np.unique(self.codes).tolist() if len(self.codes) else []
        return [self.values[code] for code in there if code >= 0]

    def where(self, value: Value) -> NDArray[np.bool_]:
        """Where the value is."""
        code = self.values.index(value) if value in self.values else -2
        return np.asarray(self.codes == code)


class Coder:
    """Gives values their codes, in the order in which they are first met."""

    def __init__(self) -> None:
        self._codes: dict[Any, int] = {}

    @property
    def values(self) -> tuple[Any, ...]:
        """What was met, in the order of the codes."""
        return tuple(self._codes)

    def codes(self, values: Sequence[Any]) -> NDArray[np.signedinteger[Any]]:
        """(n,) codes of the values, -1 for None, of a type that holds all codes so far."""
        known = self._codes
        codes = [-1 if value is None else known.setdefault(value, len(known)) for value in values]
        return np.array(codes, dtype=np.min_scalar_type(-len(known) - 1))


class Filling:
    """An array that is filled part by part, in room for `most` (rows of) values, so that no part stays in memory.

    Its type becomes a wider one of the same kind where a part needs it.
    """

    def __init__(self, most: int) -> None:
        self._most, self._count = most, 0
        self._room: Optional[NDArray[Any]] = None

    def add(self, part: NDArray[Any]) -> None:
        """Put values after those that are there."""
        if self._room is None:
            self._room = np.empty((self._most, *part.shape[1:]), dtype=part.dtype)
        if self._room.dtype != part.dtype and not np.can_cast(part.dtype, self._room.dtype):
            self._room = self._room.astype(np.promote_types(part.dtype, self._room.dtype))
        self._room[self._count : self._count + len(part)] = part
        self._count += len(part)

    def taken(self) -> NDArray[Any]:
        """What was put in, which is let go of here."""
        assert self._room is not None  # nosec B101 # asked for where something was put in
        room, self._room = self._room, None
        return room[: self._count]


def places_within(groups: NDArray[np.integer[Any]]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Of each member (n,) of numbered groups its place in its own, from 0, and how many members each group has."""
    counts = np.bincount(groups).astype(np.int64)
    order = np.argsort(groups, kind="stable")
    starts = np.cumsum(counts) - counts
    places = np.empty(len(groups), dtype=np.int32)
    places[order] = np.arange(len(groups)) - np.repeat(starts, counts)
    return places, counts
