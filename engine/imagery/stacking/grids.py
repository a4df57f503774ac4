"""One grid for many rasters: that of a reference, or one that fits them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.vrt import WarpedVRT

from ...errors import InputError, OptionError
from ...labels.layers import read_layer
from ...labels.reprojection import moved_points, reprojected
from ..rasters import Grid, cause_of, open_raster
from ..stack import RasterStack
from .inputs import Input
from .options import StackRastersOptions

#: Left, top, right, bottom in pixels of a grid, real numbers.
Box = tuple[float, float, float, float]
#: Points along a side of a raster that are looked at to find where it lies in another CRS.
POINTS = 21
#: Pixels; an edge that lies this close to that of a pixel lies on it.
SNAP_PX = 1e-3
#: The longest side that GDAL's rasters may have.
LONGEST = 2**31 - 1


def lattice_for(options: StackRastersOptions, inputs: Sequence[Input]) -> Grid:
    """Where the pixels of the result lie, whatever its extent: a grid to be cut.

    Raises OptionError for a CRS that cannot be read, InputError for inputs that cannot be brought into it.
    """
    return _reference(options.reference) if options.reference else _lattice(options, inputs)


def grid_for(options: StackRastersOptions, lattice: Grid, grounds: Sequence[Sequence[Box]]) -> Grid:
    """The grid of the result; `grounds` says where the inputs of each of its parts lie on the lattice.

    Raises OptionError for an extent that holds nothing, InputError for parts that have no ground in common.
    """
    if options.extent is not None:
        return cut(lattice, _box_of_extent(options.extent, lattice))
    if options.tiles is not None:
        pixels = lattice.to_pixels(shapely.get_coordinates(tiles_on(options.tiles, lattice)))
        return cut(lattice, _box_of_points(pixels))
    if options.reference:
        return lattice
    unions = [union(boxes) for boxes in grounds]
    return cut(lattice, union(unions) if options.area == "UNION" else _common(unions))


def union(boxes: Sequence[Box]) -> Box:
    """The box around boxes."""
    corners = np.array(boxes)
    low, high = corners[:, :2].min(axis=0), corners[:, 2:].max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def cut(lattice: Grid, box: Box) -> Grid:
    """The part of an endless grid that a box covers, its pixels touched counted whole."""
    if not all(map(math.isfinite, box)):
        raise InputError("the ground asked for has no place on the grid of the result")
    left, top = math.floor(box[0] + SNAP_PX), math.floor(box[1] + SNAP_PX)
    width = max(math.ceil(box[2] - SNAP_PX) - left, 1)
    height = max(math.ceil(box[3] - SNAP_PX) - top, 1)
    if max(width, height) > LONGEST:
        raise OptionError(
            f"the grid of the result would have {width} x {height} pixels, at most {LONGEST} a side are possible",
            "Look at the pixel size: it is in units of the CRS.",
        )
    return Grid(lattice.crs, lattice.transform @ Affine.translation(left, top), width, height)


def footprint(grid: Grid, lattice: Grid, path: str) -> Box:
    """Where a raster lies, in pixels of another grid. Raises InputError where it has no place there."""
    across, down = np.linspace(0, grid.width, POINTS), np.linspace(0, grid.height, POINTS)
    columns, rows = np.meshgrid(across, down)
    points = grid.to_map(np.stack([columns.ravel(), rows.ravel()], axis=1))
    if grid.crs != lattice.crs:
        points = moved_points(points, grid.crs, lattice.crs)
        points = points[np.isfinite(points).all(axis=1)]
        if not len(points):
            raise InputError(f"{path} has no place in {lattice.crs}, the CRS of the result")
    return _box_of_points(lattice.to_pixels(points))


def _box_of_points(pixels: NDArray[np.float64]) -> Box:
    low, high = pixels.min(axis=0), pixels.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _reference(path: str) -> Grid:
    with RasterStack(path) as stack:
        return stack.grid


def _lattice(options: StackRastersOptions, inputs: Sequence[Input]) -> Grid:
    """Where pixels lie and how large they are: as asked for, otherwise as those of the finest input."""
    crs = _crs(options.crs) if options.crs else inputs[0].grid.crs
    grids = {_key(raster.grid): raster for raster in reversed(inputs)}
    finest = min(
        (_brought(raster, crs) for raster in reversed(list(grids.values()))),
        key=lambda grid: abs(grid.transform.determinant),
    )
    if options.pixel_size is None:
        return finest
    left, top = _upper_left(finest)
    height = options.pixel_size if options.pixel_height is None else options.pixel_height
    return Grid(crs, Affine(options.pixel_size, 0.0, left, 0.0, -height, top), 1, 1)


def _key(grid: Grid) -> tuple[str, float]:
    """Rasters of the same CRS and size of pixels need to be looked at only once."""
    return grid.crs.to_wkt(), round(abs(grid.transform.determinant), 12) or grid.transform.determinant


def _crs(text: str) -> CRS:
    try:
        return CRS.from_user_input(text)
    except CRSError:
        raise OptionError(f"CRS must be one that PROJ knows, such as EPSG:32633, got {text!r}") from None


def _brought(raster: Input, crs: CRS) -> Grid:
    """The raster's own grid, or the one that GDAL would warp it to."""
    grid = raster.grid
    if grid.crs == crs:
        return grid
    try:
        with open_raster(raster.path) as source, WarpedVRT(source, src_crs=grid.crs, crs=crs) as view:
            return Grid(crs, view.transform, int(view.width), int(view.height))
    except (RasterioError, CPLE_BaseError) as error:
        raise InputError(f"{raster.path} cannot be brought into {crs}: {cause_of(error)}") from None


def _upper_left(grid: Grid) -> tuple[float, float]:
    corners = grid.to_map(
        np.array([(0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height)], dtype=np.float64)
    )
    return float(corners[:, 0].min()), float(corners[:, 1].max())


def _box_of_extent(extent: tuple[float, float, float, float], lattice: Grid) -> Box:
    left, bottom, right, top = extent
    if left >= right or bottom >= top:
        raise OptionError(f"extent must have a width and a height, got {left:g}, {bottom:g}, {right:g}, {top:g}")
    corners = np.array([(left, bottom), (right, bottom), (left, top), (right, top)], dtype=np.float64)
    return _box_of_points(lattice.to_pixels(corners))


def tiles_on(path: str, grid: Grid) -> NDArray[np.object_]:
    """The polygons of a tile layer in the CRS of a grid. Raises InputError when there are none."""
    layer = read_layer(path, columns=())
    if layer.crs is None:
        raise InputError("tiles have no CRS: it cannot be told where on the raster they lie")
    polygons = layer.geometry[~(shapely.is_missing(layer.geometry) | shapely.is_empty(layer.geometry))]
    moved, _ = reprojected(polygons, layer.crs, grid)
    if not len(moved):
        raise InputError("tiles must have at least one polygon that has a place in the raster's CRS")
    return moved


def _common(boxes: Sequence[Box]) -> Box:
    """The whole pixels that lie in all boxes."""
    left, top = (math.ceil(max(box[side] for box in boxes) - SNAP_PX) for side in (0, 1))
    right, bottom = (math.floor(min(box[side] for box in boxes) + SNAP_PX) for side in (2, 3))
    if right <= left or bottom <= top:
        raise InputError("the inputs have no ground in common: no pixel lies in all of the bands")
    return left, top, right, bottom


def overlap(one: Box, other: Box) -> Optional[Box]:
    """What two boxes share; None where that is no more than an edge."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[2], other[2]), min(one[3], other[3])
    return (left, top, right, bottom) if right - left > SNAP_PX and bottom - top > SNAP_PX else None
