"""A class for the rim of polygons, so that objects that touch stay apart.

Iglovikov, Seferbekov, Buslaev, Shvets 2018, "TernausNetV2: fully convolutional network for instance segmentation",
learn the borders of touching buildings of SpaceNet as a class of their own; predictions become objects again when these
grow back into the border.
"""

from __future__ import annotations

from typing import Any, Optional, Protocol

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import MergeAlg

from ..errors import InputError, OptionError
from .burning import BurntPolygons, LabelCounts
from .masks import MOST_CLASSES

#: Name of the class.
BORDER = "border"
#: Where it is: at the rim of every polygon, or only where another one is near.
ALL, TOUCHING = "ALL", "TOUCHING"
#: Chords of a quarter circle by which the ground around a corner is rounded: within 0.2 % of the width.
QUARTER = 16


class PolygonMasks(Protocol):
    """Masks (see masks.py) made of polygons: class ids, 0 background, `ignore` what is to be ignored."""

    classes: tuple[str, ...]
    ignore: int
    counts: LabelCounts
    polygons: BurntPolygons

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[Any]:
        """(row, col) of a window (x_off, y_off, width, height), in `out_shape` (rows, columns)."""


class BorderedMasks:
    """Masks of polygons whose rim is a class of its own, `border`, the last of the list.

    A labelled pixel is border where its centre is nearer than `width_px` pixels of the mask to the outline of a polygon
    and, with TOUCHING, also that near to two polygons. Background and ignored pixels never are, so that objects grown
    back into their border have their old outlines. Each part of a multipolygon is a polygon. What a pixel becomes hangs
    on the polygons alone, not on the window in which it is seen.
    """

    def __init__(self, masks: PolygonMasks, width_px: int, at: str = ALL, border_id: Optional[int] = None) -> None:
        """`border_id` is the border's where it is among the masks' classes already, else it is the next one.

        Raises OptionError when another class is called border, InputError when there is no room for one more.
        """
        self.classes = masks.classes
        if border_id is None:
            if BORDER in masks.classes:
                raise OptionError(f"border: the labels already have a class called {BORDER!r}", "Give it another name.")
            if len(masks.classes) >= MOST_CLASSES:
                count = len(masks.classes)
                raise InputError(
                    f"labels have {count} classes, at most {MOST_CLASSES - 1} and the border fit into a mask"
                )
            self.classes = (*masks.classes, BORDER)
        self.border_id = border_id or len(self.classes)
        self.counts, self.ignore = masks.counts, masks.ignore
        self.source, self._width, self._at = masks, width_px, at
        whole = masks.polygons
        parts: NDArray[np.object_] = np.asarray(shapely.get_parts(whole.geometry), dtype=object)
        self._parts = BurntPolygons(parts, np.ones(len(parts), dtype=np.uint8), whole.grid, whole.all_touched)

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[Any]:
        """(row, col) of a window (x_off, y_off, width, height), in `out_shape` (rows, columns)."""
        mask = self.source.mask(window, out_shape)
        labelled = (mask > 0) & (mask != self.ignore)
        if labelled.any():
            polygons = self._around(window, out_shape)
            transform = Affine.translation(*self._origin(window, out_shape))
            rim = self._count_near(shapely.boundary(polygons), out_shape, transform) > 0
            if self._at == TOUCHING and rim.any():
                rim &= self._count_near(polygons, out_shape, transform) > 1
            mask[labelled & rim] = self.border_id
        return mask

    def close(self) -> None:
        """Nothing is held open."""

    def _origin(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> tuple[float, float]:
        """Where the window begins, in pixels of the mask counted from the grid's corner."""
        x_off, y_off, width, height = window
        return x_off * out_shape[1] / width, y_off * out_shape[0] / height

    def _around(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[np.object_]:
        """The polygons whose border may reach into the window, one by one, in pixels of the mask."""
        x_off, y_off, width, height = window
        across, down = out_shape[1] / width, out_shape[0] / height
        reach_x, reach_y = (self._width + 1) / across, (self._width + 1) / down
        parts = self._parts
        corners = parts.corners((x_off - reach_x, y_off - reach_y, width + 2 * reach_x, height + 2 * reach_y))
        # Of long outlines only what is around these: the cut itself is too far away to make a border in the window.
        found = np.array([parts.clipped(place, corners) for place in parts.within(corners)], dtype=object)
        # The same numbers whatever the window, so that a pixel on the edge of a border falls on the same side of it.
        moved: Any = shapely.transform(found, lambda points: parts.grid.to_pixels(points) * (across, down))
        return np.asarray(moved, dtype=object)

    def _count_near(self, shapes: Any, out_shape: tuple[int, int], transform: Affine) -> NDArray[np.int32]:
        """To how many of the shapes the centre of each pixel is nearer than the border is wide."""
        counts = np.zeros(out_shape, dtype=np.int32)
        around = shapely.buffer(shapes, self._width, quad_segs=QUARTER)
        usable = [(shape, 1) for shape in around if not shape.is_empty]
        if usable:
            rasterio.features.rasterize(usable, out=counts, transform=transform, merge_alg=MergeAlg.add)
        return counts
