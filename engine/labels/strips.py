"""A raster of classes as strips of rows, from the top."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.stack import RasterStack
from ..progress import Progress

#: Pixels of a strip: what memory depends on.
STRIP_PIXELS = 1024 * 1024
#: Types that hold every value of another one, and one value more.
WIDER = {"int8": "int16", "uint8": "int16", "int16": "int32", "uint16": "int32", "int32": "int64", "uint32": "int64"}


@dataclass(frozen=True)
class Strip:
    """`values` (row, col) from row `top` of the raster on."""

    top: int
    values: NDArray[Any]


class Strips(Protocol):
    """Strips that can be gone through again and again, always the same: what every step here takes and gives."""

    width: int
    height: int
    dtype: np.dtype[Any]

    @property
    def outside(self) -> int:
        """What stands for nodata and for all that lies beyond the raster."""

    def __iter__(self) -> Iterator[Strip]: ...

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """The class ids behind values."""


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

    Iterating raises InputError for a raster of other than whole numbers.
    """

    def __init__(
        self, stack: RasterStack, progress: Progress, rows: Optional[int] = None, noting: bool = False
    ) -> None:
        """`stack` has one band; `rows` is the height of the strips, found from the raster's width when None.

        With `noting`, `found` holds the class ids that there are, once all strips have been gone through.
        """
        self.width, self.height = stack.width, stack.height
        self._stack, self._progress = stack, progress
        own = np.dtype(stack.bands[0].dtype).name
        self.dtype: np.dtype[Any] = np.dtype(WIDER.get(own, "int64"))
        self.rows = rows or max(1, STRIP_PIXELS // self.width)
        self._noting = noting
        self.found: set[int] = set()

    @property
    def outside(self) -> int:
        return int(np.iinfo(self.dtype).min)

    def classes(self, values: NDArray[Any]) -> NDArray[np.int64]:
        return values.astype(np.int64)

    def __iter__(self) -> Iterator[Strip]:
        for top in range(0, self.height, self.rows):
            self._progress.check()
            pixels = self._stack.read(0, top, self.width, min(self.rows, self.height - top))
            valid = self._stack.valid(pixels)[..., 0]
            values = pixels[..., 0]
            if values.dtype.kind == "f":
                _check_whole(values[valid])
                values = np.where(valid, values, 0)
            elif values.dtype.itemsize == 8:
                _check_small(values[valid])
            values = values.astype(self.dtype)
            if self._noting:
                self.found.update(np.unique(values[valid]).tolist())
            if not valid.all():
                values[~valid] = self.outside
            yield Strip(top, values)
        self._noting = False


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
