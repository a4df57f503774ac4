"""The classes of a raster: which id stands for what, and what the burnt numbers become."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...datasets.manifest import ClassEntry
from ...errors import OptionError
from ..borders import BORDER
from ..names import colours_of
from .options import LARGEST_ID, RasterizeLabelsOptions
from .rules import parse_background

#: The name of overlaps that have an id of their own, and of a background that has no other.
OVERLAP, BACKGROUND = "overlap", "background"
#: Ids below this fit into 8 bits, and what is to be ignored is this; else 16 bits and one more than the largest id.
NARROW = 255


@dataclass(frozen=True)
class Legend:
    """Ids of the classes: from 1 in the order of the list, then the border's.

    `entries` are all ids that have a name, in order. `background` is what pixels without a label get, `overlap` those
    of several classes, `nodata` those to be ignored; `dtype` is that of ids.
    """

    entries: tuple[ClassEntry, ...]
    background: int
    overlap: int
    border: Optional[int]
    nodata: int
    dtype: str

    @classmethod
    def of(cls, options: RasterizeLabelsOptions, names: tuple[str, ...]) -> Legend:
        """The ids that the options ask for; raises OptionError where two things would have one name."""
        ids = dict(enumerate(names, 1))
        background, overlap = _background(options, ids), options.overlap_value
        asked = [number for number in (background, overlap) if number not in (None, NARROW)]
        narrow = max(len(names) + bool(options.border_px), *asked, 0) < NARROW
        nodata, dtype = (NARROW, "uint8") if narrow else (LARGEST_ID + 1, "uint16")
        if overlap is not None and overlap not in (*ids, background, nodata):
            _add(ids, overlap, OVERLAP, "overlap value")
        border = None
        if options.border_px is not None:
            border = next(number for number in range(len(names) + 1, LARGEST_ID) if number not in (*ids, background))
            _add(ids, border, BORDER, "border")
        ordered = sorted(ids)
        colours = colours_of([ids[number] for number in ordered])
        return cls(
            tuple(ClassEntry(number, ids[number], colour) for number, colour in zip(ordered, colours)),
            nodata if options.unlabelled == "IGNORE" else background,
            nodata if overlap is None else overlap,
            border,
            nodata,
            dtype,
        )

    def names(self) -> dict[int, str]:
        """Names by id; the background's too."""
        known = {entry.id: entry.name for entry in self.entries}
        return known if self.background in (*known, self.nodata) else {self.background: BACKGROUND, **known}

    def table(self, classes: int, ignore: int) -> NDArray[Any]:
        """Ids of burnt numbers: 0, those of so many classes, of the border next, and of `ignore`, the largest one."""
        table = np.arange(ignore + 1).astype(self.dtype)
        table[0], table[ignore] = self.background, self.nodata
        if self.border is not None:
            table[classes + 1] = self.border
        return table


def _background(options: RasterizeLabelsOptions, ids: dict[int, str]) -> int:
    """The background's id; a name that no class has yet is that of 0."""
    background = parse_background(options.background)
    if isinstance(background, int):
        return background
    for number, name in ids.items():
        if name == background:
            return number
    _add(ids, 0, background, "background")
    return 0


def _add(ids: dict[int, str], number: int, name: str, words: str) -> None:
    if name in ids.values():
        raise OptionError(f"{words}: the labels already have a class called {name!r}", "Give it another name.")
    ids[number] = name
