"""Geometries brought into a raster's CRS, so that their edges run where they truly do."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import rasterio.warp
import shapely
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from shapely.errors import GEOSException

from ..errors import InputError
from ..imagery.stack import Grid

#: Pixels that a reprojected edge may stray from where it truly runs, and how often edges may be halved for that.
STRAY_PX = 0.05
HALVINGS = 10


def reprojected(geometry: NDArray[np.object_], crs: CRS, grid: Grid) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Geometries in the grid's CRS, and which of the given ones could be brought there.

    Edges are halved where a straight one would stray more than a twentieth of a pixel from the true one.
    """
    if crs == grid.crs or len(geometry) == 0:
        return geometry, np.ones(len(geometry), dtype=bool)
    dense = _densified(geometry, crs, grid)
    points, owners = shapely.get_coordinates(dense, return_index=True)
    points = moved_points(points, crs, grid.crs)
    there = np.isfinite(points).all(axis=1)
    kept = ~(shapely.is_empty(dense) | shapely.is_missing(dense))
    kept[np.unique(owners[~there])] = False
    moved = np.asarray(shapely.set_coordinates(dense[kept], points[kept[owners]]), dtype=object)
    invalid = ~shapely.is_valid(moved)
    moved[invalid] = [polygons_only(shape) for shape in repaired(moved[invalid])]
    return moved, kept


def placed(geometry: NDArray[np.object_], crs: CRS, grid: Grid) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
    """The places of the geometries that there are and that the grid's CRS has a place for, and these there, valid."""
    rows = np.flatnonzero(~shapely.is_missing(geometry) & ~shapely.is_empty(geometry))
    shapes = geometry[rows]
    invalid = ~shapely.is_valid(shapes)
    if invalid.any():
        shapes[invalid] = repaired(shapes[invalid])
    shapes, kept = reprojected(shapes, crs, grid)
    return rows[kept], shapes


def _densified(geometry: NDArray[np.object_], crs: CRS, grid: Grid) -> NDArray[np.object_]:
    dense: NDArray[np.object_] = geometry.copy()
    straying = np.arange(len(geometry))
    lengths = np.zeros(len(geometry))
    for halving in range(HALVINGS):
        rings, owners = _rings(dense[straying])
        points, ring_of = shapely.get_coordinates(rings, return_index=True)
        same = ring_of[1:] == ring_of[:-1]
        start, end = points[:-1][same], points[1:][same]
        edge_owner = owners[ring_of[:-1][same]]
        with np.errstate(invalid="ignore"):  # of points without a place
            true = _in_pixels((start + end) / 2, crs, grid)
            straight = (_in_pixels(start, crs, grid) + _in_pixels(end, crs, grid)) / 2
            stray = np.hypot(*(true - straight).T)
        astray = np.unique(edge_owner[np.isfinite(stray) & (stray > STRAY_PX)])
        if astray.size == 0:
            break
        if halving == 0:
            np.maximum.at(lengths, edge_owner, np.hypot(*(end - start).T))
        straying_now = straying[astray]
        lengths = lengths[astray] / 2
        dense[straying_now] = shapely.segmentize(geometry[straying_now], lengths)
        straying = straying_now
    return dense


def _rings(geometry: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Rings of polygons, and lines as they are; and of which geometry each is."""
    parts, part_of = shapely.get_parts(geometry, return_index=True)
    rings, ring_of = shapely.get_rings(parts, return_index=True)
    lines = np.flatnonzero(shapely.get_type_id(parts) == 1)
    found = np.concatenate([np.asarray(rings, dtype=object), np.asarray(parts, dtype=object)[lines]])
    return found, np.concatenate([part_of[ring_of], part_of[lines]])


def _in_pixels(points: NDArray[np.float64], crs: CRS, grid: Grid) -> NDArray[np.float64]:
    return grid.to_pixels(moved_points(points, crs, grid.crs))


def moved_points(points: NDArray[np.float64], source: CRS, target: CRS) -> NDArray[np.float64]:
    """Coordinates (n, 2) in another CRS; infinite where that has no place for them."""
    result = np.full((len(points), 2), np.inf)
    places = np.flatnonzero(np.isfinite(points).all(axis=1))
    if source.is_geographic:  # spares going through a layer of metres that says it is in degrees
        quarter = math.pi / 2 / float(source.units_factor[1])
        places = places[np.abs(points[places, 1]) <= quarter * (1 + 1e-9)]
    waiting = [places] if len(places) else []
    while waiting:
        part = waiting.pop()
        try:
            result[part] = np.transpose(rasterio.warp.transform(source, target, points[part, 0], points[part, 1]))
        except RasterioError as error:
            raise InputError(f"Geometries cannot be brought into the raster's CRS: {error}") from None
        except CPLE_BaseError:  # one point that cannot be moved stops all of them: look for it
            if len(part) > 1:
                waiting += np.array_split(part, 2)
    return result


def repaired(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """Invalid geometries made valid.

    GEOS fails on those of which a part is a single point; of them what has an area is kept.
    """
    try:
        return np.asarray(shapely.make_valid(geometry), dtype=object)
    except GEOSException:
        if len(geometry) == 1:
            return np.asarray(shapely.make_valid(geometry, method="structure", keep_collapsed=False), dtype=object)
        return np.concatenate([repaired(part) for part in np.array_split(geometry, 2)])


def polygons_only(geometry: Any) -> Any:
    """Without the points and lines that repairing or clipping may leave."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    polygons = parts[shapely.get_type_id(parts) == 3]
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)
