"""Whether rasters lie where the tiles do."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.names import told
from ..imagery.rasters import same_grid
from ..imagery.stack import RasterStack
from ..labels.reprojection import reprojected
from ..progress import Progress
from .lattices import outline_of
from .options import ExportTilesOptions
from .plan import Plan

#: Tiles that are looked at together.
TOGETHER = 4096


def check_coverage(options: ExportTilesOptions, plan: Plan, stack: RasterStack, progress: Progress) -> None:
    """Refuse a raster beside the first that has no ground in common with any tile; of such tiles it holds nothing.

    Tiles that lie beyond the rasters of the second images are told to `progress`. Raises InputError.
    """
    beyond = np.zeros(len(plan), dtype=bool)
    for name, paths in (("rasters", options.rasters[1:]), ("targets", options.targets)):
        for path in paths:
            sharing = _sharing(path, plan, stack, progress)
            if not sharing.any():
                raise InputError(
                    f"{name} must lie where the tiles do: no tile shares ground with {told(path)}",
                    "Look at the place and the CRS of both.",
                )
            if name == "targets":
                beyond |= ~sharing
    if beyond.any():
        progress.warn(
            f"{int(beyond.sum())} of {len(plan)} tiles share no ground with a raster of the second images, which show "
            "its nodata there, or 0."
        )


def _sharing(path: str, plan: Plan, stack: RasterStack, progress: Progress) -> NDArray[np.bool_]:
    """Which tiles share ground with a raster; all of them where that cannot be told."""
    found = np.ones(len(plan), dtype=bool)
    with RasterStack(path) as raster:
        grid, crs = raster.grid, raster.crs
    if same_grid(grid, stack.grid):
        return found
    outlines, there = reprojected(np.array([outline_of(grid)], dtype=object), crs, plan.grids[0])
    if not there.all():
        return found
    outline = outlines[0]
    shapely.prepare(outline)
    for first in range(0, len(plan), TOGETHER):
        progress.check()
        tiles = np.arange(first, min(first + TOGETHER, len(plan)))
        grounds = shapely.polygons(plan.corners_of(tiles))
        found[tiles] = shapely.intersects(outline, grounds) & ~shapely.touches(outline, grounds)
    return found
