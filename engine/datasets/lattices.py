"""Pixel grids of tiles that are to be warped to their own ground, whatever the raster's pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..imagery.stack import Grid
from ..labels.reprojection import moved_points

#: Part of its size by which a tile may miss a parallelogram, and by which the sides of two tiles may differ and still
#: be the same.
SAME = 1e-7
#: Pixels by which tiles may miss the grid of another and still lie on it.
ON_GRID_PX = 1e-3


@dataclass(frozen=True)
class Lattices:
    """Grids that tiles lie on; of each tile its grid (n,) and its window (n, 4) of x_off, y_off, width, height in it.

    Tiles of the same sides and a whole number of pixels apart share one.
    """

    grids: tuple[Grid, ...]
    of_tile: NDArray[np.int64]
    windows: NDArray[np.integer[Any]]


def lattices_of_frames(
    origins: NDArray[np.float64], sides: NDArray[np.float64], crs: CRS, raster: Grid, size_px: Optional[int]
) -> Lattices:
    """The grids of tiles (n,) in their own CRS, whose images are `size_px` wide and high, or as the raster resolves.

    A tile is told by its frame: see `frames_of`.
    """
    families = _families(sides)
    of_tile = np.zeros(len(origins), dtype=np.int64)
    windows = np.zeros((len(origins), 4), dtype=np.int64)
    grids: list[Grid] = []
    pixels = _pixels_of_sides(origins, sides, crs, raster) if size_px is None else None
    for family in range(int(families.max()) + 1):
        members = np.flatnonzero(families == family)
        shape = np.full(2, size_px or 1)  # columns, rows
        if pixels is not None:
            shape = np.maximum(np.floor(np.median(pixels[members], axis=0) + 0.5 + 1e-6), 1).astype(np.int64)
        pixel = sides[members[0]] / shape[:, None]  # rows: along the columns, along the rows
        places = (origins[members] - origins[members[0]]) @ np.linalg.inv(pixel)
        steps = round(1 / ON_GRID_PX)
        phases = np.floor(places * steps + 0.5).astype(np.int64) % steps
        _, lattice = np.unique(phases, axis=0, return_inverse=True)
        lattice = lattice.reshape(-1)
        for number in range(int(lattice.max()) + 1):
            mine = np.flatnonzero(lattice == number)
            offsets = np.floor(places[mine] - places[mine[0]] + 0.5).astype(np.int64)
            low = offsets.min(axis=0)
            extent = offsets.max(axis=0) - low + shape
            x, y = origins[members[mine[0]]] + low @ pixel
            (a, d), (b, e) = pixel.tolist()
            of_tile[members[mine]] = len(grids)
            windows[members[mine]] = np.concatenate([offsets - low, np.tile(shape, (len(mine), 1))], axis=1)
            grids.append(Grid(crs, Affine(a, b, float(x), d, e, float(y)), int(extent[0]), int(extent[1])))
    return Lattices(tuple(grids), of_tile, windows)


def frames_of(geometry: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Frames of tiles: upper left corners (n, 2), and sides (n, 2, 2) from there: to the right and down, as (x, y)."""
    bounds = shapely.bounds(geometry)
    left, low, right, high = bounds.T
    corners = np.stack(
        [np.stack([left, high], 1), np.stack([right, high], 1), np.stack([right, low], 1), np.stack([left, low], 1)], 1
    )
    parts, owners = shapely.get_parts(geometry, return_index=True)
    alone = np.bincount(owners, minlength=len(geometry))[owners] == 1
    plain = alone & (shapely.get_num_coordinates(parts) == 5)
    rings = shapely.get_coordinates(parts[plain]).reshape(-1, 5, 2)[:, :4]
    gap = np.abs(rings[:, 0] + rings[:, 2] - rings[:, 1] - rings[:, 3]).max(axis=1, initial=0)
    size = (np.ptp(rings, axis=1) if len(rings) else np.zeros((0, 2))).max(axis=1, initial=0)
    fine = gap <= SAME * size
    corners[owners[plain][fine]] = rings[fine]
    # Each corner may be the upper left one, and either of its sides the one to the right.
    nexts, befores = np.roll(corners, -1, axis=1) - corners, np.roll(corners, 1, axis=1) - corners
    right_sides = np.concatenate([nexts, befores], axis=1)
    down_sides = np.concatenate([befores, nexts], axis=1)
    fit = _cosine(right_sides, (1.0, 0.0)) + _cosine(down_sides, (0.0, -1.0))
    best = np.argmax(fit, axis=1)
    tile = np.arange(len(geometry))
    return corners[tile, best % 4], np.stack([right_sides[tile, best], down_sides[tile, best]], axis=1)


def _cosine(sides: NDArray[np.float64], direction: tuple[float, float]) -> NDArray[np.float64]:
    lengths = np.hypot(sides[..., 0], sides[..., 1])
    cosines: NDArray[np.float64] = (sides @ np.array(direction)) / np.where(lengths > 0, lengths, 1.0)
    return cosines


def _families(sides: NDArray[np.float64]) -> NDArray[np.int64]:
    """Which tiles (n,) have the same sides, but for rounding."""
    size = np.abs(sides).max(axis=(1, 2), keepdims=True)
    keys = np.concatenate([(sides / size).reshape(-1, 4), np.log(size).reshape(-1, 1)], axis=1)
    _, families = np.unique(np.round(keys / SAME).astype(np.int64), axis=0, return_inverse=True)
    return np.asarray(families.reshape(-1), dtype=np.int64)


def _pixels_of_sides(
    origins: NDArray[np.float64], sides: NDArray[np.float64], crs: CRS, raster: Grid
) -> NDArray[np.float64]:
    """How many of the raster's pixels long the sides (n, 2) are; 1 where that cannot be told."""
    points = np.stack([origins, origins + sides[:, 0], origins + sides[:, 1]], axis=1).reshape(-1, 2)
    if crs != raster.crs:
        points = moved_points(points, crs, raster.crs)
    known = np.isfinite(points).all(axis=1, keepdims=True)
    pixels = raster.to_pixels(np.where(known, points, 0.0)).reshape(-1, 3, 2)
    lengths = np.hypot(*np.moveaxis(pixels[:, 1:] - pixels[:, :1], -1, 0))
    return np.where(known.reshape(-1, 3).all(axis=1, keepdims=True), lengths, 1.0)


def lattices_of_raster(grid: Grid, windows: NDArray[np.integer[Any]]) -> Lattices:
    """Tiles on the raster's own grid."""
    return Lattices((grid,), np.broadcast_to(np.int64(0), len(windows)), windows)


def outline_of(grid: Grid) -> Any:
    """The ground of a grid as a polygon in its CRS."""
    corners = np.array([(0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height)], dtype=np.float64)
    return shapely.polygons(grid.to_map(corners))
