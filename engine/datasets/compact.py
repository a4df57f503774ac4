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
        self._octets = octets

    @classmethod
    def of(cls, texts: Iterable[str]) -> Texts:
        """Of texts, which are not kept as they are."""
        return cls(np.array([text.encode() for text in texts], dtype=np.bytes_))

    @classmethod
    def joined(cls, parts: Sequence[Texts]) -> Texts:
        """Several one after the other."""
        return cls(np.concatenate([part._octets for part in parts]))

    def __len__(self) -> int:
        return len(self._octets)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [text.decode() for text in self._octets[place].tolist()]
        return bytes(self._octets[place]).decode()

    def __iter__(self) -> Iterator[str]:
        for start in range(0, len(self), 4096):
            yield from self[start : start + 4096]

    def chosen(self, places: NDArray[Any]) -> Texts:
        """Those at places, or for which it is true."""
        return Texts(self._octets[places])


class Coded(Sequence[Optional[Value]], Generic[Value]):
    """Values of which few differ: `codes` (n,) are the places of each in `values`, -1 for None."""

    def __init__(self, codes: NDArray[np.integer[Any]], values: Sequence[Value]) -> None:
        self.codes, self.values = codes, tuple(values)

    @classmethod
    def joined(cls, parts: list[NDArray[np.int32]], values: Sequence[Value]) -> Coded[Value]:
        """From codes part by part, kept in as few bytes as hold them; the list of parts is left empty."""
        return cls(taken(parts, np.min_scalar_type(-len(values) - 1)), values)

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

    def codes(self, values: Sequence[Any]) -> NDArray[np.int32]:
        """(n,) codes of the values, -1 for None."""
        known = self._codes
        return np.array(
            [-1 if value is None else known.setdefault(value, len(known)) for value in values], dtype=np.int32
        )


def taken(parts: list[NDArray[Any]], dtype: Any = None) -> NDArray[Any]:
    """Arrays one after the other, as a type that holds their values; the list is left empty, so that they can go."""
    joined = np.concatenate(parts, dtype=dtype, casting="unsafe")
    parts.clear()
    return joined


def places_within(groups: NDArray[np.integer[Any]]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Of each member (n,) of numbered groups its place in its own, from 0, and how many members each group has."""
    counts = np.bincount(groups).astype(np.int64)
    order = np.argsort(groups, kind="stable")
    starts = np.cumsum(counts) - counts
    places = np.empty(len(groups), dtype=np.int32)
    places[order] = np.arange(len(groups)) - np.repeat(starts, counts)
    return places, counts
