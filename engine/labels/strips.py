"""A raster of classes as strips of rows, from the top."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, Optional, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..execution import crew, is_local, ordered_map, worker_count
from ..imagery.stack import RasterStack
from ..progress import Progress

Result = TypeVar("Result")
#: Pixels of a strip: what memory depends on.
STRIP_PIXELS = 1024 * 1024
#: Strips that are worked on at a time on one machine: each takes its own memory, several hundred MB where all is noise.
AT_ONCE = 4
#: Types that hold every value of another one, and one value more.
WIDER = {"int8": "int16", "uint8": "int16", "int16": "int32", "uint16": "int32", "int32": "int64", "uint32": "int64"}


class Strips(Protocol):
    """Strips of so many `rows` (the last one may be lower): what every step here takes and gives.

    What a strip is made from may be on another machine than what is known of the raster as a whole: `known` gives what
    of that goes there with the strip's number, and what is pickled of the rest is small.
    """

    width: int
    height: int
    rows: int
    dtype: np.dtype[Any]

    @property
    def outside(self) -> int:
        """What stands for nodata and for all that lies beyond the raster."""

    def known(self, number: int) -> Any:
        """What `framed` needs to know for a strip."""

    def framed(self, number: int, known: Any) -> NDArray[Any]:
        """Values (row, col) of a strip in a frame; always the same.

        Its first row is the one above, of outside for the first strip; there is a column of outside on either side, and
        below the raster's last row a row of outside. Safe to be called from several threads.
        """

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """The class ids behind values."""

    def saw(self, values: NDArray[Any]) -> None:
        """Take note of values that were found, when all strips are gone through for the first time."""


@dataclass(frozen=True)
class Wanted:
    """The classes that become polygons: those listed, or all but the background and the border class."""

    listed: tuple[int, ...] = ()
    border: Optional[int] = None

    def among(self, classes: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which of the class ids are wanted."""
        if self.listed:
            return np.isin(classes, np.array(self.listed, np.int64))
        wanted: NDArray[np.bool_] = classes != 0
        return wanted if self.border is None else wanted & (classes != self.border)


class RasterStrips:
    """Strips of the pixels of a raster.

    `framed` raises InputError for a raster of other than whole numbers. `found` holds the class ids that there are,
    once all strips have been gone through.
    """

    def __init__(self, stack: RasterStack, progress: Progress, rows: Optional[int] = None) -> None:
        """`stack` has one band; `rows` is the height of the strips, found from the raster's width when None."""
        self.width, self.height = stack.width, stack.height
        self._stack, self._progress = stack, progress
        own = np.dtype(stack.bands[0].dtype).name
        self.dtype: np.dtype[Any] = np.dtype(WIDER.get(own, "int64"))
        self.rows = rows or max(1, STRIP_PIXELS // self.width)
        self.found: set[int] = set()

    @property
    def outside(self) -> int:
        return int(np.iinfo(self.dtype).min)

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        return values.astype(np.int64)

    def saw(self, values: NDArray[Any]) -> None:
        self.found.update(values[values != self.outside].tolist())

    def known(self, number: int) -> Optional[NDArray[Any]]:
        """The pixels on this machine, since threads that read for themselves unpack every block that they share."""
        return self._pixels(number) if is_local() else None

    def framed(self, number: int, known: Optional[NDArray[Any]]) -> NDArray[Any]:
        self._progress.check()
        pixels = self._pixels(number) if known is None else known
        valid = self._stack.valid(pixels)[..., 0]
        values = pixels[..., 0]
        if values.dtype.kind == "f":
            _check_whole(values[valid])
            values = np.where(valid, values, 0)
        elif values.dtype.itemsize == 8:
            _check_small(values[valid])
        values = values.astype(self.dtype)
        if not valid.all():
            values[~valid] = self.outside
        framed = frame(self, number)
        framed[0 if number else 1 :][: len(values), 1:-1] = values
        return framed

    def _pixels(self, number: int) -> NDArray[Any]:
        """Those of a strip, and of the row above it where there is one."""
        top, bottom = rows_of(self, number)
        first = max(top - 1, 0)
        return self._stack.read(0, first, self.width, bottom - first)


def strip_count(strips: Strips) -> int:
    """How many strips there are."""
    return -(-strips.height // strips.rows)


def rows_of(strips: Strips, number: int) -> tuple[int, int]:
    """The first row of a strip, and that of the next one."""
    return number * strips.rows, min((number + 1) * strips.rows, strips.height)


def frame(strips: Strips, number: int) -> NDArray[Any]:
    """An array for the framed values of a strip, outside everywhere."""
    top, bottom = rows_of(strips, number)
    last = bottom == strips.height
    return np.full((bottom - top + 1 + last, strips.width + 2), strips.outside, strips.dtype)


def swept(
    strips: Strips,
    work: Callable[[int, NDArray[Any], Any], Result],
    progress: Progress,
    words: str,
    more: Optional[Callable[[int], Any]] = None,
) -> Iterator[tuple[int, Result]]:
    """The number of each strip, and `work` of it, done on all cores or by a cluster's machines, from the top on.

    `work` gets a strip's number, its framed values, and what `more` gives for it.
    """

    def worked(item: tuple[int, Any, Any]) -> tuple[int, Result]:
        number, known, given = item
        return number, work(number, strips.framed(number, known), given)

    items = (
        (number, strips.known(number), more(number) if more is not None else None)
        for number in range(strip_count(strips))
    )
    with crew(min(AT_ONCE, worker_count())) as executor:
        for number, result in ordered_map(executor, worked, items, progress, AT_ONCE):
            yield number, result
            progress.update(rows_of(strips, number)[1], strips.height, words)


def in_words(values: Collection[int]) -> str:
    """Class ids in words: the first ones of many."""
    ordered = sorted(values)
    return ", ".join(str(value) for value in ordered[:20]) + (", …" if len(ordered) > 20 else "")


def _check_whole(values: NDArray[Any]) -> None:
    odd = values[~(values == np.floor(values))]
    if odd.size:
        raise InputError(f"The raster must hold class ids, which are whole numbers, got {odd[0]:g}")
    _check_small(values)


def _check_small(values: NDArray[Any]) -> None:
    if values.size and not (values.min() > -(2**31) and values.max() < 2**31):
        raise InputError(
            f"The raster must hold class ids, which fit into 32 bits, got {values.min():g} to {values.max():g}"
        )
