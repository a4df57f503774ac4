"""From the corners of finished patches to polygons on the map."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..imagery.rasters import Grid
from ..progress import Progress
from .components import Ints
from .ground import Ground
from .options import PolygonizeRasterOptions
from .orthogonal import orthogonalized
from .outlines import Corners, Rings, picked, rings_of, twice_area
from .simplify import Floats, Shapes, polygons_of, simplified

#: Pixels that right-angled outlines may stray from the pixels' where the user does not say.
STRAY_PX = 2.0


class Shaping:
    """What is made of outlines: least area, simplified lines, right angles."""

    def __init__(self, grid: Grid, options: PolygonizeRasterOptions, progress: Progress) -> None:
        self._grid, self._progress = grid, progress
        self._ground = Ground.of(grid.crs)
        self._min_area = options.min_area or 0.0
        self._orthogonalize = options.orthogonalize
        self._together = options.connectedness == "EIGHT"
        t = grid.transform
        pixel = (np.hypot(t.a, t.d) + np.hypot(t.b, t.e)) / 2
        self._tolerance = options.simplify or (STRAY_PX * float(pixel) if options.orthogonalize else 0.0)
        # Where rows go up on the map, rings that keep the patch on the right there keep it on the left here.
        self._mirrored = t.determinant > 0

    @property
    def simplifies(self) -> bool:
        """Whether outlines need the points where patches meet."""
        return self._tolerance > 0

    def shaped(self, corners: Corners, group_of: Ints) -> tuple[Shapes, Ints]:
        """Polygons of groups of patches that are large enough, and the group of each.

        `group_of` (patch,) says which patches are one thing: with EIGHT a multipolygon, else each patch is one.
        """
        rings = rings_of(corners)
        points = self._grid.to_map(np.stack([rings.x, rings.y], axis=1).astype(np.float64))
        if self._min_area > 0:
            rings, points = self._large_ones(rings, points, group_of)
        if not len(rings.patch):
            return np.empty(0, object), np.empty(0, np.int64)
        outlines = polygons_of(rings, points)
        shapes = outlines
        if self._tolerance > 0:
            shapes = simplified(rings, points, self._tolerance)
        if self._orthogonalize:
            shapes = orthogonalized(shapes, outlines, self._tolerance, self._ground, self._progress)
        groups = group_of[rings.patch[np.flatnonzero(np.diff(rings.patch, prepend=-1))]]
        shapes = np.asarray(shapely.orient_polygons(shapes), dtype=object)
        return _together(shapes, outlines, groups) if self._together else (shapes, groups)

    def _large_ones(self, rings: Rings, points: Floats, group_of: Ints) -> tuple[Rings, Floats]:
        flat = self._ground.equal_area(points)
        areas = twice_area(flat[:, 0], flat[:, 1], rings.begins) / (2 if self._mirrored else -2)
        group = group_of[rings.patch]
        large = np.bincount(group, areas) >= self._min_area
        kept = np.flatnonzero(large[group])
        places, begins = picked(rings.begins, kept)
        return (
            Rings(
                rings.x[places], rings.y[places], rings.junction[places], begins, rings.patch[kept], rings.hole[kept]
            ),
            points[places],
        )


def _together(shapes: Shapes, outlines: Shapes, groups: Ints) -> tuple[Shapes, Ints]:
    """A multipolygon for each group, and the groups, from the lowest."""
    found, number = np.unique(groups, return_inverse=True)
    order = np.argsort(number, kind="stable")
    whole = np.asarray(shapely.multipolygons(shapes[order], indices=number[order]), dtype=object)
    # Parts that meet in a point may come to overlap when each is simplified by itself.
    invalid: NDArray[np.bool_] = ~shapely.is_valid(whole)
    for place in np.flatnonzero(invalid):
        whole[place] = shapely.multipolygons(outlines[groups == found[place]])
    return whole, found
