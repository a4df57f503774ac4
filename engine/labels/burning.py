"""Label polygons made ready to be burnt into windows of a grid."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.stack import Grid
from .reprojection import polygons_only, repaired
from .scanlines import Scanlines

IGNORE = 255
#: Vertices from which on a polygon is clipped to the window before it is burnt.
CLIPPED_FROM = 500


@dataclass
class LabelCounts:
    """What was met among label features that could not be used as it was."""

    null_geometry: int = 0
    repaired: int = 0
    no_area: int = 0
    null_class: int = 0
    skipped_class: int = 0
    null_value: int = 0
    other_geometry: int = 0
    other_class: int = 0
    outside_crs: int = 0

    def add(self, other: LabelCounts) -> None:
        """Take in what was met among further features."""
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def sentences(self, ignore: Optional[int] = IGNORE) -> list[str]:
        """One for each kind that was met; pixels without a class are `ignore`, None where there are no pixels."""
        without = "without a class"
        unclassed = f"{without} left out" if ignore is None else f"{without}: their pixels are {ignore}, to be ignored"
        kinds = (
            (self.null_geometry, "without a geometry skipped"),
            (self.repaired, "with an invalid geometry repaired"),
            (self.no_area, "without an area skipped"),
            (self.null_class, unclassed),
            (self.skipped_class, "without a class skipped"),
            (self.null_value, "without a value skipped"),
            (self.other_geometry, "that are no polygons skipped"),
            (self.other_class, "of classes that are not in the class list skipped"),
            (self.outside_crs, "that cannot be brought into the raster's CRS skipped"),
        )
        return [f"Labels: {count} {words}." for count, words in kinds if count]


def usable_polygons(
    geometry: NDArray[np.object_], counts: LabelCounts
) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Valid polygons, and which features they are of; what could not be used goes into `counts`.

    Raises InputError when there is none.
    """
    missing = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    polygonal = np.isin(shapely.get_type_id(geometry), (3, 6))
    counts.null_geometry = int(missing.sum())
    counts.other_geometry = int((~polygonal & ~missing).sum())
    kept = polygonal & ~missing
    if not kept.any():
        raise InputError("labels have no polygons to make masks from")
    usable = geometry[kept]
    invalid = ~shapely.is_valid(usable)
    counts.repaired = int(invalid.sum())
    usable[invalid] = [polygons_only(shape) for shape in repaired(usable[invalid])]
    flat = shapely.is_empty(usable)
    if flat.any():
        counts.no_area = int(flat.sum())
        counts.repaired -= counts.no_area
        kept[np.flatnonzero(kept)[flat]] = False
        usable = usable[~flat]
        if not len(usable):
            raise InputError("labels have no polygons to make masks from: none of them has an area")
    return usable, kept


class BurntPolygons:
    """Polygons in the grid's CRS with a whole number each, burnt in their order, so that the last one stays.

    A pixel belongs to a polygon when its centre does, or when touched, with `all_touched`.
    """

    def __init__(
        self, geometry: NDArray[np.object_], values: NDArray[np.integer[Any]], grid: Grid, all_touched: bool
    ) -> None:
        self.geometry = geometry
        self.values = values
        self.grid = grid
        self.all_touched = all_touched
        self._vertices = shapely.get_num_coordinates(geometry)
        self._tree = shapely.STRtree(geometry)
        self._scanlines = None if all_touched else Scanlines(geometry, values, grid)

    def __reduce__(self) -> tuple[Any, ...]:
        # What is derived is made again where it arrives: it would be three times as much to send.
        return BurntPolygons, (self.geometry, self.values, self.grid, self.all_touched)

    def valued(self, values: NDArray[np.integer[Any]]) -> BurntPolygons:
        """The same polygons with other numbers."""
        other = copy(self)
        other.values = values
        if self._scanlines is not None:
            other._scanlines = self._scanlines.valued(values)
        return other

    def burn(
        self, out: NDArray[Any], window: tuple[int, int, int, int], only: Optional[NDArray[np.int64]] = None
    ) -> None:
        """Burn into `out` (rows, columns), which shows the window (x_off, y_off, width, height).

        `only` are the places of those that are burnt, which rise; all of them unless given.
        """
        corners = self.corners(window)
        if self._scanlines is not None:
            # Those whose boxes meet are found sooner than those that do.
            found = np.sort(self._tree.query(shapely.polygons(corners))) if only is None else only
            self._scanlines.paint(out, window, found)
            return
        found = self.within(corners) if only is None else only
        if not found.size:
            return
        shapes = [(self.clipped(place, corners), int(self.values[place])) for place in found]
        shapes = [(shape, value) for shape, value in shapes if not shape.is_empty]
        if shapes:
            rasterio.features.rasterize(
                shapes,
                out=out,
                transform=self.grid.window_transform(window, (out.shape[0], out.shape[1])),
                all_touched=True,
                skip_invalid=False,
            )

    def corners(self, window: tuple[float, float, float, float]) -> NDArray[np.float64]:
        """The corners (4, 2) of a window on the map."""
        left, top, width, height = window
        right, bottom = left + width, top + height
        return self.grid.to_map(
            np.array([(left, top), (right, top), (right, bottom), (left, bottom)], dtype=np.float64)
        )

    def within(self, corners: NDArray[np.float64]) -> NDArray[np.int64]:
        """Places of the polygons that share a point with the ground between four corners, in their order."""
        found: NDArray[np.int64] = np.sort(self._tree.query(shapely.polygons(corners), predicate="intersects"))
        return found

    def clipped(self, place: int, corners: NDArray[np.float64]) -> Any:
        """The polygon; of a long one only the part around the window, since every vertex of it would be looked at."""
        geometry = self.geometry[place]
        if self._vertices[place] < CLIPPED_FROM:
            return geometry
        low, high = corners.min(axis=0), corners.max(axis=0)
        # Well beyond the window, so that the cut itself never touches a pixel of it.
        aside = high - low
        return polygons_only(shapely.clip_by_rect(geometry, *(low - aside), *(high + aside)))
