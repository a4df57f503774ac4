"""Statistics of the pixels of each tile of a layer."""

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
from ..bands.names import text_choosing
from ..formulas.evaluating import compute
from ..indices.facts import facts_of
from ..names import told
from ..overlap import check_overlap
from ..stack import RasterStack, gdal_environment
from ..unchanged import check_unchanged
from ..values import missing_value, real_values
from .measures import Streamed, measure
from .options import TileStatisticsOptions
from .plan import Plan, Quantity, plan_of

#: Values that are read in one go, and the cells by which tiles are grouped for that.
READ_VALUES = 12 * 1024 * 1024
CELL = 1024
GROUP = 1024
#: Values of tiles of one size that are measured together: they stay in a core's own cache.
TOGETHER = 128 * 1024

Window = tuple[int, int, int, int]
#: Values of a part of the raster (row, col), and which of them are there; None when all are.
Part = tuple[NDArray[Any], Optional[NDArray[np.bool_]]]


def tile_statistics(options: TileStatisticsOptions, progress: Progress) -> dict[str, Any]:
    """Write an `.npz` with `values` (float64; tile, field), one row per feature of the tiles, in order.

    A tile's pixels are those of its window in the grid of the first raster. Nodata, NaN and what is beyond the raster
    are left out, and what is infinite; `nodata_frac` is the share of the former, as in cloud_fractions. NaN is where
    there is nothing to measure. Returns `columns`, the path, and `fields`, their names.
    """
    layer = read_layer(options.tiles)
    if len(layer) == 0:
        raise InputError("tiles is empty: there is nothing to measure")
    if layer.crs is None:
        raise InputError("tiles have no CRS: it cannot be told where on the raster they lie")
    with gdal_environment():
        facts, sensor = facts_of(options.rasters)
        plan = plan_of(options, facts, sensor)
        used = plan.used or [0]
        with RasterStack(options.rasters, bands=text_choosing(facts, used), gaps=True) as stack:
            check_overlap(options.rasters, stack.grid)
            values = _measured(layer, _Meter(stack, plan, {place: n for n, place in enumerate(used)}), progress)
        check_unchanged()
    output = Path(options.output)
    with writing_to(output), whole(output, progress) as part, part.open("wb") as stream:
        np.savez(stream, allow_pickle=False, values=values)
    return {"columns": str(output), "fields": plan.names}


def _measured(layer: Layer, meter: _Meter, progress: Progress) -> NDArray[np.float64]:
    """Values (tile, field); NaN for tiles without a geometry, or without a place in the raster's CRS."""
    stack = meter.stack
    rows, geometry = placed(layer.geometry, layer.crs, stack.grid)
    points, owners = shapely.get_coordinates(geometry, return_index=True)
    windows = windows_of(points, owners, len(geometry), tuple(stack.transform)[:6], (stack.width, stack.height))
    low, high = windows[:, :2], windows[:, :2] + windows[:, 2:]
    inside = np.minimum(high, (stack.width, stack.height)) - np.maximum(low, 0)
    on_raster = (inside > 0).all(axis=1)
    if not on_raster.any():
        raise InputError(f"tiles do not overlap {told(stack.paths[0])}: none of them has a pixel of it")

    nodata = np.full(len(layer), np.nan)
    nodata[rows] = 1.0
    measured = [np.full((len(layer), len(quantity.statistics)), np.nan) for quantity in meter.plan.quantities]
    chosen = np.flatnonzero(on_raster)
    clipped = np.concatenate([np.maximum(low, 0), inside], axis=1)[chosen]

    def work(
        item: tuple[NDArray[np.int64], NDArray[np.int64]],
    ) -> tuple[NDArray[np.int64], list[NDArray[np.float64]], NDArray[np.int64]]:
        group, its_windows = item
        return (group, *meter.measured(its_windows, progress))

    done = 0
    groups = ((group, clipped[group]) for group in grouped(clipped, CELL, CELL, GROUP))
    with crew() as executor:
        for group, statistics, there in ordered_map(executor, work, groups, progress):
            tiles = rows[chosen[group]]
            sizes = windows[chosen[group], 2] * windows[chosen[group], 3]
            nodata[tiles] = (sizes - there) / sizes
            for all_of, some in zip(measured, statistics):
                all_of[tiles] = some
            done += len(group)
            progress.update(done, len(chosen), "Measuring tiles")
    if meter.plan.nodata and bool((nodata[rows] == 1).all()):
        progress.warn("No tile has a pixel with data: all of them are nodata.")
    if len(chosen) < len(rows):
        progress.message(f"{len(rows) - len(chosen):,} tiles lie beside the raster and have no statistics.")
    return meter.plan.fields(nodata, measured)


class _Meter:
    """Measures tiles; safe to use from several threads."""

    def __init__(self, stack: RasterStack, plan: Plan, places: dict[int, int]) -> None:
        self.stack, self.plan = stack, plan
        self._places = places
        self._missing = [missing_value(band) for band in stack.bands]
        self._most = READ_VALUES // len(stack.bands)

    def measured(
        self, windows: NDArray[np.int64], progress: Progress
    ) -> tuple[list[NDArray[np.float64]], NDArray[np.int64]]:
        """Statistics (tile, name) of each quantity, and how many pixels (tile,) have data, of windows in the raster."""
        box = box_of(windows)
        if box[2] * box[3] <= self._most:
            progress.check()
            return self._in_memory(windows, box)
        parts = [self._alone(windows[n : n + 1], progress) for n in range(len(windows))]
        statistics = [np.concatenate(found) for found in zip(*(found for found, _ in parts))]
        return statistics, np.concatenate([there for _, there in parts])

    def _alone(
        self, window: NDArray[np.int64], progress: Progress
    ) -> tuple[list[NDArray[np.float64]], NDArray[np.int64]]:
        """A tile by itself, in pieces where it is too large to be read at once."""
        left, top, width, height = (int(value) for value in window[0])
        if width * height <= self._most:
            progress.check()
            return self._in_memory(window, (left, top, width, height))
        there = 0

        def pieces() -> Iterator[NDArray[Any]]:
            across = min(width, 2048)
            down = max(1, self._most // 8 // across)
            for y in range(top, top + height, down):
                for x in range(left, left + width, across):
                    progress.check()
                    yield self._read((x, y, min(across, left + width - x), min(down, top + height - y)))

        streamed = [Streamed(quantity.statistics) for quantity in self.plan.quantities]
        wanting = list(zip(self.plan.quantities, streamed))
        first = True
        while wanting or first:
            for pixels in pieces():
                if first and self.plan.nodata:
                    flags = self._there(pixels)
                    there += pixels[0].size if flags is None else int(np.count_nonzero(flags))
                for quantity, statistics in wanting:
                    values, valid = self._part(quantity, pixels)
                    statistics.feed(values.ravel() if valid is None else values[valid])
            first = False
            wanting = [(quantity, statistics) for quantity, statistics in wanting if statistics.end_pass()]
        return [statistics.result()[None] for statistics in streamed], np.array([there])

    def _in_memory(
        self, windows: NDArray[np.int64], box: Window
    ) -> tuple[list[NDArray[np.float64]], NDArray[np.int64]]:
        pixels = self._read(box)
        local = windows - np.array([box[0], box[1], 0, 0])
        statistics = [
            _statistics(self._part(quantity, pixels), local, quantity.statistics) for quantity in self.plan.quantities
        ]
        there = windows[:, 2] * windows[:, 3]
        flags = self._there(pixels) if self.plan.nodata else None
        if flags is not None:
            there = np.array([np.count_nonzero(flags[y : y + h, x : x + w]) for x, y, w, h in local.tolist()])
        return statistics, there

    def _read(self, window: Window) -> NDArray[Any]:
        """(band, row, col)."""
        return np.moveaxis(self.stack.read(*window), -1, 0)

    def _part(self, quantity: Quantity, pixels: NDArray[Any]) -> Part:
        if quantity.tree is None:
            place = self._places[quantity.band]
            return pixels[place], self._valid(pixels, place, np.isfinite)
        values = {
            name: real_values(pixels[self._places[place]], self._missing[self._places[place]])
            for name, place in quantity.bands.items()
        }
        found = np.broadcast_to(
            np.asarray(compute(quantity.tree, {**quantity.numbers, **values}), dtype=np.float64), pixels.shape[1:]
        )
        finite = np.isfinite(found)
        return found, None if finite.all() else finite

    def _valid(
        self, pixels: NDArray[Any], place: int, numbers: Callable[[NDArray[Any]], NDArray[np.bool_]]
    ) -> Optional[NDArray[np.bool_]]:
        """Which pixels of a band are not nodata and, where they are real, `numbers`; None when all are."""
        missing, values = self._missing[place], pixels[place]
        valid: Optional[NDArray[np.bool_]] = None if missing is None else values != missing
        if values.dtype.kind == "f":
            valid = numbers(values) if valid is None else valid & numbers(values)
        return None if valid is None or valid.all() else valid

    def _there(self, pixels: NDArray[Any]) -> Optional[NDArray[np.bool_]]:
        """Which pixels have data in any of the chosen bands; None when all have."""
        found: Optional[NDArray[np.bool_]] = None
        for place in self.plan.nodata_bands:
            valid = self._valid(pixels, self._places[place], lambda values: ~np.isnan(values))
            if valid is None:
                return None
            found = valid if found is None else found | valid
        return found


def _statistics(part: Part, windows: NDArray[np.int64], names: list[str]) -> NDArray[np.float64]:
    """Statistics (tile, name) of windows (tile, 4) of a part in memory; tiles of one size are measured together."""
    values, valid = part
    result = np.full((len(windows), len(names)), np.nan)
    sizes = windows[:, 2] * 2**32 + windows[:, 3]
    for size in np.unique(sizes):
        members = np.flatnonzero(sizes == size)
        width, height = (int(side) for side in windows[members[0], 2:])
        together = max(1, TOGETHER // (width * height))
        for start in range(0, len(members), together):
            some = members[start : start + together]
            whole = []
            for n, (x, y) in zip(some.tolist(), windows[some, :2].tolist()):
                tile = np.s_[y : y + height, x : x + width]
                if valid is None or valid[tile].all():
                    whole.append((n, values[tile]))
                elif valid[tile].any():
                    result[n] = measure(values[tile][valid[tile]][None], names)
            if whole:
                stacked = np.stack([pixels for _, pixels in whole]).reshape(len(whole), -1)
                result[[n for n, _ in whole]] = measure(stacked, names)
    return result
