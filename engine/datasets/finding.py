"""The objects that tiles show, found among label polygons."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ..labels.masks import VectorMasks
from ..labels.reprojection import polygons_only
from ..tiles.windows import pixel_coordinates
from .contents import TileObject, to_map
from .manifest import ClassEntry

#: Digits after the point of an object's pixels: a corner that lies on a pixel's does so again after its way there.
DIGITS = 6
#: Pixels that an object is wide and high in a tile at least; what is smaller is an edge that was met, or no object.
LEAST_PX = 0.001
#: How far below the least share that of an object may be that has just it.
EQUAL = 1e-9
#: Vertices from which on a polygon is cut to the surroundings of a tile before its points are moved into it.
CUT_FROM = 2000


class ObjectFinder:
    """Finds the objects of a tile among polygons; safe to use from several threads.

    Of the tiles it keeps nothing, of the polygons which of them were in any of the tiles that it was asked for.
    """

    def __init__(
        self,
        masks: VectorMasks,
        classes: Sequence[ClassEntry],
        minimum_share: float = 0.0,
        cut: str = "DROP",
        left_out: Collection[int] = (),
        ground: Optional[Any] = None,
    ) -> None:
        """`left_out` are ids of classes without objects; `ground` is a polygon beyond which there are none either.

        Of an object of which less than `minimum_share` lies in a tile, `cut` says what becomes: DROP, MARK or KEEP.
        MARK without a least share marks every object that is cut.
        """
        values, features = masks.polygons.values, masks.features
        usable = np.flatnonzero((values != masks.ignore) & ~np.isin(values, list(left_out)))
        order = usable[np.argsort(features[usable], kind="stable")]
        self._geometry: NDArray[np.object_] = masks.polygons.geometry[order]
        self._values, self._features = values[order], features[order]
        self._areas = shapely.area(self._geometry)
        self._long = shapely.get_num_coordinates(self._geometry) >= CUT_FROM
        self._names = {entry.id: entry.name for entry in classes}
        self._minimum, self._cut, self._ground = minimum_share, cut, ground
        self._tree = shapely.STRtree(self._geometry)
        # What is found of each polygon in any tile. Only ever set, so that threads need not wait for each other.
        self._met, self._seen, self._shown = (np.zeros(len(order), dtype=bool) for _ in range(3))
        self._pixel = 0.0  # area of one, in map units

    def of(self, transform: Affine, shape: tuple[int, int]) -> tuple[TileObject, ...]:
        """The objects of a tile of `shape` (rows, columns), whose pixels `transform` takes to the map, by number."""
        rows, columns = shape
        pixel = self._pixel = abs(transform.a * transform.e - transform.b * transform.d)
        corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float64)
        tile = shapely.polygons(to_map(corners, transform))
        places = np.sort(self._tree.query(tile, predicate="intersects"))
        if not places.size:
            return ()
        frame = shapely.box(0, 0, columns, rows)
        parts = self._parts(places, transform, tile, frame)
        x_min, y_min, x_max, y_max = shapely.bounds(parts).T
        there = shapely.area(parts) > 0
        self._met[places[there]] = True
        there &= (x_max - x_min >= LEAST_PX) & (y_max - y_min >= LEAST_PX)
        places, parts = places[there], parts[there]
        self._seen[places] = True
        areas, whole = shapely.area(parts), self._areas[places] / pixel
        # Rounding alone moves an outline so little: nothing of such an object is cut off.
        uncut = whole - areas <= shapely.length(parts) * 10.0**-DIGITS
        shares = np.where(uncut, 1.0, areas / whole)
        too_little = shares < self._minimum - EQUAL
        if self._cut == "DROP":
            places, parts, shares = places[~too_little], parts[~too_little], shares[~too_little]
            too_little = np.zeros(len(places), dtype=bool)
        elif self._cut == "KEEP":
            too_little[:] = False
        elif self._minimum == 0:
            too_little = shares < 1
        self._shown[places] = True
        return tuple(
            TileObject(class_id, self._names[class_id], number, part, share, marked)
            for class_id, number, part, share, marked in zip(
                self._values[places].tolist(),
                self._features[places].tolist(),
                parts,
                shares.tolist(),
                too_little.tolist(),
            )
        )

    def sentences(self) -> list[str]:
        """What became of objects that are in none of the tiles, once all tiles were asked for."""
        count = len(self._met)
        if count and not self._shown.any():
            return [f"Objects: none of {count} is in any of the tiles. Look at the place and the CRS of both."]
        x_min, y_min, x_max, y_max = shapely.bounds(self._geometry).T
        # Of some so little is left that it cannot be told in which tile it is.
        flat = ~(np.minimum(x_max - x_min, y_max - y_min) >= LEAST_PX * np.sqrt(self._pixel))
        kinds = (
            (~self._met & ~flat, "outside of every tile"),
            ((self._met | flat) & ~self._seen, f"less than {LEAST_PX:g} pixels wide or high in all tiles, left out"),
            (self._seen & ~self._shown, f"cut so that less than {self._minimum:g} of each lies in any tile, left out"),
        )
        return [f"Objects: {int(which.sum())} of {count} {words}." for which, words in kinds if which.any()]

    def _parts(self, places: NDArray[np.int64], transform: Affine, tile: Any, frame: Any) -> NDArray[np.object_]:
        """Polygons as they lie in a tile, in its pixels; empty ones where there is nothing of them."""
        shapes = self._geometry[places]
        long = self._long[places]
        if long.any():
            # Well beyond the tile, so that the cut itself is nowhere near it.
            x_min, y_min, x_max, y_max = tile.bounds
            width, height = x_max - x_min, y_max - y_min
            around = shapely.box(x_min - width, y_min - height, x_max + width, y_max + height)
            shapes[long] = shapely.intersection(shapes[long], around)
        if self._ground is not None and not self._ground.covers(tile):
            shapes = shapely.intersection(shapes, self._ground)
        shapes = _rounded(shapely.transform(shapes, lambda points: pixel_coordinates(points, tuple(transform)[:6])))
        x_min, y_min, x_max, y_max = shapely.bounds(shapes).T
        _, _, columns, rows = frame.bounds
        # NaN, of empty ones, is not inside either.
        cut = ~((x_min >= 0) & (y_min >= 0) & (x_max <= columns) & (y_max <= rows))
        if cut.any():
            shapes[cut] = _rounded(shapely.intersection(shapes[cut], frame))
        return shapes


def _rounded(shapes: Any) -> NDArray[np.object_]:
    """Valid polygons of rounded points; without what else there is, which may be nothing."""
    found: NDArray[np.object_] = np.asarray(shapely.transform(shapes, lambda points: np.round(points, DIGITS)), object)
    # Cutting leaves lines beside polygons where edges meet; GEOS does not repair the two together.
    _keep_polygons(found)
    invalid = ~shapely.is_valid(found)
    if invalid.any():
        # What rounding made a point or a line of goes; the other way of repairing fails on such.
        found[invalid] = shapely.make_valid(found[invalid], method="structure", keep_collapsed=False)
        _keep_polygons(found)
    return found


def _keep_polygons(shapes: NDArray[np.object_]) -> None:
    """Leave of each nothing but its polygons."""
    kinds = shapely.get_type_id(shapes)
    others = ((kinds != 3) & (kinds != 6)) | shapely.is_empty(shapes)
    shapes[others] = [polygons_only(shape) for shape in shapes[others]]
