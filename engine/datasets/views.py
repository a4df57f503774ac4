"""Rasters and masks as they are seen on each of the grids that a plan's tiles lie on, here or on other machines."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ..errors import OptionError
from ..imagery.stack import Grid, RasterStack, whole_path
from ..labels.burning import BurntPolygons
from ..labels.masks import Masks
from ..labels.reprojection import reprojected
from ..scenes.reading import SceneBands
from .lattices import outline_of

#: Grids whose rasters and masks are kept open; of more, each is opened for a chunk of tiles and closed again.
KEPT = 16


class TargetView:
    """Rasters read for the windows of a grid in images of another size; safe to use from several threads.

    Where an image's side is a multiple of its window's they are read on a grid as much finer, so that nothing of finer
    rasters is lost. Raises OptionError for bands that are not there.
    """

    def __init__(self, paths: tuple[str, ...], bands: str, resampling: str, grid: Grid, turned: bool = False) -> None:
        """`turned` says that the grid is so against another (see RasterStack)."""
        self._rasters, self._grid, self._turned = (paths, bands, resampling), grid, turned
        try:
            self._stacks = {1: RasterStack(*self._rasters, grid, turned=turned)}
        except OptionError as error:
            raise OptionError(f"target {error.text}", error.hint) from None
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        paths, *others = self._rasters
        rasters = (tuple(map(whole_path, paths)), *others)
        return {**self.__dict__, "_rasters": rasters, "_stacks": {1: self.stack}, "_lock": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _lock=threading.Lock())

    @property
    def stack(self) -> RasterStack:
        """The rasters on the grid itself."""
        return self._stacks[1]

    def read(self, window: tuple[int, int, int, int], shape: tuple[int, int]) -> NDArray[Any]:
        """(row, col, band) of a window (x_off, y_off, width, height), in `shape` (rows, columns)."""
        _, _, width, height = window
        rows, columns = shape
        times = rows // height if rows % height == 0 and rows // height == columns / width else 1
        with self._lock:
            if times not in self._stacks:
                grid = _finer(self._grid, times)
                self._stacks[times] = RasterStack(*self._rasters, grid, turned=self._turned)
        x_off, y_off, width, height = (times * part for part in window)
        return self._stacks[times].read(x_off, y_off, width, height, out_shape=shape)

    def valid(self, pixels: NDArray[Any]) -> NDArray[np.bool_]:
        """Which of them are data."""
        return self.stack.valid(pixels)

    def close(self) -> None:
        """Let go of what is open."""
        for stack in self._stacks.values():
            stack.close()


def _finer(grid: Grid, times: int) -> Grid:
    return Grid(grid.crs, grid.transform @ Affine.scale(1 / times), grid.width * times, grid.height * times)


@dataclass(frozen=True)
class View:
    """The rasters and the masks on one grid. `ground` is the raster's, where the grid is not its own.

    `target` is of the second images of PAIRS.
    """

    stack: RasterStack
    masks: Optional[Masks]
    ground: Optional[BurntPolygons] = None
    target: Optional[TargetView] = None

    def beyond(self, window: tuple[int, int, int, int], shape: tuple[int, int]) -> NDArray[np.bool_]:
        """(row, col) of a window's pixels, seen in `shape`, whose centre lies beyond the raster."""
        x_off, y_off, width, height = window
        rows, columns = shape
        if self.ground is not None:
            inside = np.zeros(shape, dtype=np.uint8)
            self.ground.burn(inside, window)
            return np.asarray(inside == 0)
        x = x_off + (np.arange(columns) + 0.5) * width / columns
        y = y_off + (np.arange(rows) + 0.5) * height / rows
        across, down = (x < 0) | (x >= self.stack.width), (y < 0) | (y >= self.stack.height)
        return np.asarray(down[:, None] | across[None, :])

    def close(self) -> None:
        """Let go of what is open."""
        self.stack.close()
        if self.masks:
            self.masks.close()
        if self.target:
            self.target.close()


@dataclass(frozen=True)
class Spot:
    """What a view is made of: a grid with its number, and the scene that is read on it where it is one's alone."""

    number: int
    grid: Grid
    scene: Optional[SceneBands] = None


class Views:
    """Makes views and keeps the first ones; safe to use from several threads, and on other machines."""

    def __init__(self, make: Callable[[Spot], View]) -> None:
        self._make = make
        self._kept: dict[int, View] = {}
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        return {"_make": self._make}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _kept={}, _lock=threading.Lock())

    @contextmanager
    def of(self, spot: Spot) -> Iterator[View]:
        """The view of a spot, for the time of the block."""
        if spot.number >= KEPT:
            view = self._make(spot)
            try:
                yield view
            finally:
                view.close()
            return
        with self._lock:
            if spot.number not in self._kept:
                self._kept[spot.number] = self._make(spot)
        yield self._kept[spot.number]

    def close(self) -> None:
        """Close what is kept open."""
        for view in self._kept.values():
            view.close()
        self._kept.clear()


def warped_view(
    paths: tuple[str, ...],
    bands: str,
    resampling: str,
    grid: Grid,
    raster: Grid,
    masks: Any,
    target: Optional[TargetView] = None,
    turned: bool = False,
) -> View:
    """Rasters warped to a grid that is not that of the first, `raster`; `turned` says that it is so against another."""
    burnt = ground_on(raster, grid)
    return View(RasterStack(paths, bands, resampling, grid, turned=turned), masks, burnt, target)


def ground_on(raster: Grid, grid: Grid) -> BurntPolygons:
    """The ground of a raster as it lies on another grid."""
    ground, _ = reprojected(np.array([outline_of(raster)], dtype=object), raster.crs, grid)
    return BurntPolygons(ground, np.ones(len(ground), dtype=np.uint8), grid, all_touched=False)
