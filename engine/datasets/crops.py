"""Images of objects in place of tiles."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.stack import Grid, RasterStack
from ..labels.masks import VectorMasks
from ..progress import Progress
from .compact import Coded, Texts, places_within
from .options import ExportTilesOptions
from .plan import TILE_BYTES, Plan, shapes_of

#: Pixels by which an object's edge may miss one between pixels and still lie on it.
ON_EDGE_PX = 1e-6
#: Part of an image's area from which on it counts as shared with another.
SHARED = 1e-9
#: Tiles, or images, that are looked at together.
TOGETHER = 4096
#: Splits whose images stay where they share ground with one of a split that is not named, or later here.
STAYING = ("test", "val", "train")


def cropped(
    options: ExportTilesOptions,
    plan: Plan,
    masks: VectorMasks,
    stack: RasterStack,
    progress: Progress,
) -> Plan:
    """The plan of an image of each object whose middle lies in a tile, the first such tile of the layer.

    An image has the split of that tile and the class of the object; it is called `<tile_id>_o0001`, by number in the
    tile. BOX is the object's box in whole pixels, `crop_margin_px` wider on each side and, with a sample size, widened
    to a square; FIXED is a window of the sample size around the middle of the box. Where images of two splits share
    ground only one of them stays: that of test before val, before train. Raises InputError when none is left.
    """
    usable = np.flatnonzero(masks.polygons.values != masks.ignore)
    usable = usable[np.argsort(masks.features[usable], kind="stable")]
    geometry, features = masks.polygons.geometry[usable], masks.features[usable]
    place_of = {number: place for place, number in enumerate(masks.list.ids)}
    codes = np.array([place_of[value] for value in masks.polygons.values[usable].tolist()], dtype=np.int32)
    boxes = _boxes(geometry, plan.grids[0])
    middles = plan.grids[0].to_map((boxes[:, :2] + boxes[:, 2:]) / 2)
    holders = _holders(plan, middles, progress)
    held = holders < len(plan)
    _warn(progress, int((~held).sum()), "whose middle lies in no tile")
    if not held.any():
        raise InputError("labels have no object whose middle lies in a tile: look at the place and the CRS of both")
    order = np.flatnonzero(held)[np.argsort(holders[held], kind="stable")]
    holders, features, codes = holders[order], features[order], codes[order]
    windows = _windows(options, plan, holders, geometry[order], boxes[order], progress)
    numbers, _ = places_within(np.unique(holders, return_inverse=True)[1].reshape(-1))
    names = masks.list.names
    multiple = options.task == "MULTI_LABEL"
    found = Plan(
        rows=plan.rows[holders],
        grids=plan.grids,
        grid_of=plan.grid_of[holders],
        windows=windows,
        shapes=shapes_of(windows, options.tile_size_px),
        splits=plan.splits.chosen(holders),
        labels=Coded.same(None, len(holders)) if multiple else Coded(codes, names),
        classes=tuple(names[code] for code in np.unique(codes).tolist()),
        tile_ids=Texts.of(f"{plan.tile_ids[t]}_o{n + 1:04d}" for t, n in zip(holders.tolist(), numbers.tolist())),
        labels_of=Coded(codes, [(name,) for name in names]) if multiple else None,
        objects=features.astype(np.int32),
    )
    _check_sizes(found, stack, progress)
    kept = _apart(found, progress)
    if options.align == "RASTER":
        x_off, y_off, width, height = windows.T
        inside = (x_off < stack.width) & (y_off < stack.height) & (x_off + width > 0) & (y_off + height > 0)
        _warn(progress, int((kept & ~inside).sum()), "that lie beyond the raster")
        kept &= inside
    if not kept.any():
        raise InputError("labels have no object that an image could be made of: all of them lie beyond the raster")
    return found if kept.all() else found.chosen(kept)


def _boxes(geometry: NDArray[np.object_], grid: Grid) -> NDArray[np.float64]:
    """Boxes (n, 4) of geometries in pixels of a grid: left, top, right, bottom."""
    points, owners = shapely.get_coordinates(geometry, return_index=True)
    pixels = grid.to_pixels(points)
    starts = np.searchsorted(owners, np.arange(len(geometry)))
    low, high = np.minimum.reduceat(pixels, starts, axis=0), np.maximum.reduceat(pixels, starts, axis=0)
    return np.concatenate([low, high], axis=1)


def _holders(plan: Plan, points: NDArray[np.float64], progress: Progress) -> NDArray[np.int64]:
    """Of each point (n, 2) on the map the number of the first tile that holds it; that of tiles where none does."""
    tree = shapely.STRtree(shapely.points(points))
    found = np.full(len(points), len(plan), dtype=np.int64)
    for first in range(0, len(plan), TOGETHER):
        progress.check()
        tiles = np.arange(first, min(first + TOGETHER, len(plan)))
        grounds: Any = shapely.polygons(plan.corners_of(tiles))
        near, held = tree.query(grounds, predicate="intersects")
        np.minimum.at(found, held, first + near)
    return found


def _windows(
    options: ExportTilesOptions,
    plan: Plan,
    holders: NDArray[np.int64],
    geometry: NDArray[np.object_],
    boxes: NDArray[np.float64],
    progress: Progress,
) -> NDArray[np.int32]:
    """Windows (n, 4) of objects in the grids of the tiles that hold them."""
    grid_of = plan.grid_of[holders]
    for number in np.unique(grid_of[grid_of > 0]).tolist():
        mine = grid_of == number
        boxes[mine] = _boxes(geometry[mine], plan.grids[number])
    low = np.floor(boxes[:, :2] + ON_EDGE_PX)
    high = np.maximum(np.ceil(boxes[:, 2:] - ON_EDGE_PX), low + 1)
    size: Optional[int] = options.tile_size_px
    if options.crop == "FIXED":
        assert size is not None  # nosec B101 # the options see to it
        larger = int(((high - low) > size).any(axis=1).sum())
        if larger:
            progress.warn(f"{larger} objects are larger than their images of {size} px, which show their middle.")
        low = np.floor((boxes[:, :2] + boxes[:, 2:]) / 2 - size / 2 + 0.5 + ON_EDGE_PX)
        high = low + size
    else:
        low, high = low - options.crop_margin_px, high + options.crop_margin_px
        if size is not None:
            sides = high - low
            side = sides.max(axis=1, keepdims=True)
            low = low - np.floor((side - sides) / 2)
            high = low + side
    return np.concatenate([low, high - low], axis=1).astype(np.int32)


def _apart(plan: Plan, progress: Progress) -> NDArray[np.bool_]:
    """Which images stay so that none shares ground with one of another split."""
    kept = np.ones(len(plan), dtype=bool)
    if len(plan.splits.used()) < 2:
        return kept
    rank_of = [STAYING.index(name) if name in STAYING else len(STAYING) for name in plan.splits.values]
    # Splits of other names come after these, in the order of their codes.
    ranks = np.array([rank * len(rank_of) + code for code, rank in enumerate(rank_of)])[plan.splits.codes]
    everything = np.asarray(shapely.polygons(plan.corners_of(np.arange(len(plan)))), dtype=object)
    tree = shapely.STRtree(everything)
    for first in range(0, len(plan), TOGETHER):
        progress.check()
        part = everything[first : first + TOGETHER]
        near, others = tree.query(part, predicate="intersects")
        yielding = ranks[first + near] > ranks[others]
        near, others = near[yielding], others[yielding]
        common = shapely.area(shapely.intersection(part[near], everything[others]))
        kept[first + near[common > SHARED * shapely.area(part[near])]] = False
    _warn(progress, int((~kept).sum()), "whose image shares ground with one of another split")
    return kept


def _check_sizes(plan: Plan, stack: RasterStack, progress: Progress) -> None:
    areas = plan.windows[:, 2].astype(np.int64) * plan.windows[:, 3]
    largest = int(np.argmax(areas))
    if int(areas[largest]) * len(stack.bands) * stack.dtype.itemsize > TILE_BYTES:
        width, height = plan.windows[largest, 2:].tolist()
        raise InputError(f"images of objects must fit into memory: the largest is {width} x {height} pixels")


def _warn(progress: Progress, count: int, words: str) -> None:
    if count:
        progress.warn(f"{count} object{'s' if count > 1 else ''} {words} left out.")
