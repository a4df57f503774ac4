"""Shares of cloud and of nodata of each tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ...datasets.workplace import writing_to
from ...errors import InputError
from ...exclusive import whole
from ...execution import crew, ordered_map
from ...labels.layers import Layer, read_layer
from ...labels.reprojection import placed
from ...progress import Progress
from ...tiles.windows import box_of, grouped, windows_of
from ..rules import Rule, parse_rule
from ..stack import RasterStack, gdal_environment
from ..unchanged import check_unchanged
from .by_scene import measured_by_scene, opened_clouds, opened_scene
from .flags import Window, cloud_flags, cloud_stack
from .options import CloudFractionsOptions

#: Pixels of a band that are read in one go, and the cells by which tiles are grouped for that.
READ_PIXELS = 4 * 1024 * 1024
CELL = 1024
GROUP = 512
#: Places of tiles, and their windows and shapes in pixels.
_Group = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.object_]]
#: Pixels; an edge this close to a pixel's edge lies on it.
TOLERANCE = 1e-6
#: Share of its box that a rectangle's area may differ by from rounding alone.
SAME = 1e-9


def cloud_fractions(options: CloudFractionsOptions, progress: Progress) -> dict[str, Any]:
    """Write an `.npz` with `cloud_frac` and `nodata_frac` (float64, one value per feature of the tiles, in order).

    `cloud_frac` is the share of the tile's area that is cloud by the rule, or within `dilate_px` pixels of it, pixels
    that the tile covers in part counted by the part; what is nodata or beyond the raster is not cloud. In its own CRS
    it is exact; tiles in another CRS are brought to it with their edges bent to a twentieth of a pixel. `nodata_frac`
    is the share of the pixels of the tile's window in `raster` that are nodata in every band or beyond it. Tiles
    without a geometry have NaN. Returns `columns`, the path.
    """
    layer = read_layer(options.tiles)
    if len(layer) == 0:
        raise InputError("tiles is empty: there is nothing to measure")
    if layer.crs is None:
        raise InputError("tiles have no CRS: it cannot be told where on the raster they lie")
    columns: dict[str, NDArray[np.float64]] = {}
    with gdal_environment():
        if options.cloud_raster:
            rule = parse_rule(options.cloud_rule)
            with cloud_stack(options.cloud_raster, rule) as stack:
                measure = _Clouds(stack, rule, options.dilate_px)
                columns["cloud_frac"] = _measured(layer, stack, measure, progress, "Measuring clouds")
        if options.raster:
            with RasterStack(options.raster) as stack:
                columns["nodata_frac"] = _measured(layer, stack, _Nodata(stack), progress, "Measuring nodata")
        check_unchanged()
        columns.update(_by_scene(options, layer, progress))
    output = Path(options.output)
    with writing_to(output), whole(output, progress) as part, part.open("wb") as stream:
        np.savez(stream, allow_pickle=False, **columns)
    return {"columns": str(output)}


def _by_scene(options: CloudFractionsOptions, layer: Layer, progress: Progress) -> dict[str, NDArray[np.float64]]:
    """The shares of tiles in the scenes that their fields name, as far as there are such fields."""
    columns: dict[str, NDArray[np.float64]] = {}
    if options.cloud_field:
        rule = parse_rule(options.cloud_rule)

        def clouds(part: Layer, stack: RasterStack, listener: Progress) -> NDArray[np.float64]:
            measure = _Clouds(stack, rule, options.dilate_px)
            return _measured(part, stack, measure, listener, "Measuring clouds")

        def opened(text: str) -> RasterStack:
            return opened_clouds(text, options.tiles, rule)

        columns["cloud_frac"] = measured_by_scene(layer, options.cloud_field, opened, clouds, progress)
    if options.scene_field:

        def nodata(part: Layer, stack: RasterStack, listener: Progress) -> NDArray[np.float64]:
            return _measured(part, stack, _Nodata(stack), listener, "Measuring nodata")

        def scene(text: str) -> RasterStack:
            return opened_scene(text, options.tiles)

        columns["nodata_frac"] = measured_by_scene(layer, options.scene_field, scene, nodata, progress)
    return columns


class _Clouds:
    """Measures the share of cloud, by area."""

    exact_edges = True

    def __init__(self, stack: RasterStack, rule: Rule, dilate_px: int) -> None:
        self._stack = stack
        self._rule = rule
        self._dilate_px = dilate_px

    def flags(self, window: Window) -> NDArray[np.bool_]:
        return cloud_flags(self._stack, self._rule, window, self._dilate_px)[0]


class _Nodata:
    """Measures the share of nodata, by whole pixels of the tile's window."""

    exact_edges = False

    def __init__(self, stack: RasterStack) -> None:
        self._stack = stack
        self._may_lack = stack.dtype.kind == "f" or all(band.nodata is not None for band in stack.bands)

    def flags(self, window: Window) -> NDArray[np.bool_]:
        left, top, width, height = window
        missing = np.ones((height, width), dtype=bool)
        inside = np.s_[
            max(-top, 0) : max(self._stack.height - top, 0), max(-left, 0) : max(self._stack.width - left, 0)
        ]
        missing[inside] = False
        if self._may_lack:
            missing |= ~self._stack.valid(self._stack.read(*window)).any(axis=2)
        return missing


def _measured(
    layer: Layer, stack: RasterStack, measure: _Clouds | _Nodata, progress: Progress, words: str
) -> NDArray[np.float64]:
    """The share of each tile that the measure flags; NaN for tiles without a geometry."""
    shares = np.full(len(layer), np.nan)
    rows, geometry = placed(layer.geometry, layer.crs, stack.grid)
    points, owners = shapely.get_coordinates(geometry, return_index=True)
    pixels = stack.grid.to_pixels(points)
    if measure.exact_edges:
        shapes = shapely.set_coordinates(geometry.copy(), pixels)
        bounds = shapely.bounds(shapes)
        low = np.floor(bounds[:, :2] + TOLERANCE).astype(np.int64)
        high = np.maximum(np.ceil(bounds[:, 2:] - TOLERANCE).astype(np.int64), low + 1)
        windows = np.concatenate([low, high - low], axis=1)
    else:
        windows = windows_of(points, owners, len(geometry), tuple(stack.transform)[:6], (stack.width, stack.height))
        shapes = shapely.box(windows[:, 0], windows[:, 1], windows[:, 0] + windows[:, 2], windows[:, 1] + windows[:, 3])

    def work(item: _Group) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        group, its_windows, its_shapes = item
        return group, np.array(_group_shares(its_windows, its_shapes, measure.flags, progress))

    done = 0
    groups = ((group, windows[group], shapes[group]) for group in grouped(windows, CELL, CELL, GROUP))
    with crew() as executor:
        for group, values in ordered_map(executor, work, groups, progress):
            shares[rows[group]] = values
            done += len(group)
            progress.update(done, len(rows), words)
    return shares


def _group_shares(
    windows: NDArray[np.int64],
    shapes: NDArray[np.object_],
    flags: Callable[[Window], NDArray[np.bool_]],
    progress: Progress,
) -> list[float]:
    box = box_of(windows)
    shared: Optional[NDArray[np.bool_]] = None
    if box[2] * box[3] <= READ_PIXELS:
        shared = flags(box)
    values = []
    for (left, top, width, height), shape in zip(windows.tolist(), shapes):
        progress.check()
        flagged = 0.0
        if shared is not None:
            part = shared[top - box[1] : top - box[1] + height, left - box[0] : left - box[0] + width]
            flagged = _flagged_area(shape, left, top, part)
        else:
            for piece in _pieces((left, top, width, height)):
                progress.check()
                flagged += _flagged_area(shape, piece[0], piece[1], flags(piece))
        area = float(shapely.area(shape))
        values.append(min(max(flagged / area, 0.0), 1.0) if area > 0 else 0.0)
    return values


def _pieces(window: Window) -> Iterator[Window]:
    """A window in parts that may be read in one go."""
    left, top, width, height = window
    across = min(width, 2048)
    down = max(1, READ_PIXELS // across)
    for y in range(top, top + height, down):
        for x in range(left, left + width, across):
            yield x, y, min(across, left + width - x), min(down, top + height - y)


def _flagged_area(shape: Any, left: int, top: int, flagged: NDArray[np.bool_]) -> float:
    """Area of the flagged pixels that the shape (in pixel coordinates) covers; `left`, `top` is the first pixel."""
    if not flagged.any():
        return 0.0
    low_x, low_y, high_x, high_y = shapely.bounds(shape)
    rows, columns = flagged.shape
    across = _covered(low_x - left, high_x - left, columns)
    down = _covered(low_y - top, high_y - top, rows)
    if abs(float(shapely.area(shape)) - (high_x - low_x) * (high_y - low_y)) <= SAME * max(
        (high_x - low_x) * (high_y - low_y), 1.0
    ):
        return float(down @ flagged @ across)
    y, x = np.nonzero(flagged & (down[:, None] > 0) & (across[None, :] > 0))
    boxes = shapely.box(x + left, y + top, x + left + 1, y + top + 1)
    shapely.prepare(shape)
    inside = shapely.contains_properly(shape, boxes)
    edge = boxes[~inside]
    edge = edge[shapely.intersects(shape, edge)]
    return float(inside.sum()) + float(shapely.area(shapely.intersection(shape, edge)).sum())


def _covered(low: float, high: float, count: int) -> NDArray[np.float64]:
    """How much of each of `count` unit steps lies between low and high."""
    steps = np.arange(count, dtype=np.float64)
    covered: NDArray[np.float64] = np.clip(np.minimum(steps + 1, high) - np.maximum(steps, low), 0.0, 1.0)
    return covered
