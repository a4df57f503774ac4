"""Masks that know of every pixel its class and the object that it is of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .masks import VectorMasks

#: The most objects of a tile that 16 bits hold.
MOST_OBJECTS = 65535


class PanopticMasks:
    """Masks of the numbers of features, burnt once as `masks` burns their classes; `told` makes both of them.

    `stuff` are ids of classes whose features are not counted.
    """

    def __init__(self, masks: VectorMasks, stuff: Collection[int] = ()) -> None:
        self.source, self.classes, self.ignore = masks, masks.classes, masks.ignore
        self.stuff = tuple(stuff)
        self.polygons = masks.polygons.valued(masks.features.astype(np.int32))
        self._class_of = np.zeros(int(masks.features.max(initial=0)) + 1, dtype=masks.list.dtype)
        self._class_of[masks.features] = masks.polygons.values
        self._place_of = np.zeros(len(self._class_of), dtype=np.int64)
        self._place_of[masks.features] = np.arange(len(masks.features))
        self._counted = (self._class_of != 0) & ~np.isin(self._class_of, self.stuff)

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[np.int32]:
        """Numbers of features, 0 where none is, of a window (x_off, y_off, width, height), in `out_shape`."""
        mask = np.zeros(out_shape, dtype=np.int32)
        self.polygons.burn(mask, window)
        return mask

    def alone(self, number: int, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[np.int32]:
        """What `mask` would give were there no other feature than that of the number."""
        mask = np.zeros(out_shape, dtype=np.int32)
        self.polygons.burn(mask, window, self._place_of[[number]])
        return mask

    def ids(self, numbers: NDArray[np.int32]) -> NDArray[Any]:
        """Class ids (row, col) of a part of a mask."""
        found: NDArray[Any] = self._class_of[numbers]
        return found

    def told(self, numbers: NDArray[np.int32], objects: Sequence[int]) -> tuple[NDArray[Any], NDArray[np.uint16]]:
        """Class ids and instances (row, col) of a part of a mask.

        `objects` are the numbers of features that the tile shows. An instance is the place of one among them, counted
        from 1; 0 for background and stuff. The pixels of other features are to be ignored: what they show is cut off.
        Raises InputError where the tile has more objects than fit.
        """
        if len(objects) > MOST_OBJECTS:
            raise InputError(f"tiles must show at most {MOST_OBJECTS} objects, got {len(objects)}: make them smaller")
        # Zeros take no time where nothing is looked at, however many features there are.
        place_of = np.zeros(len(self._class_of), dtype=np.uint16)
        place_of[np.array(objects, dtype=np.int64)] = np.arange(1, len(objects) + 1)
        places, ids = place_of[numbers], self.ids(numbers)
        ids[(places == 0) & self._counted[numbers]] = self.ignore
        return ids, places

    def close(self) -> None:
        """Nothing is held open."""
