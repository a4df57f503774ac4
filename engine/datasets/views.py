"""Rasters and masks as they are seen on each of the grids that a plan's tiles lie on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..imagery.stack import Grid, RasterStack
from ..labels.burning import BurntPolygons
from ..labels.masks import Masks
from ..labels.reprojection import reprojected
from .lattices import outline_of

#: Grids whose rasters and masks are kept open; of more, each is opened for a chunk of tiles and closed again.
KEPT = 16


@dataclass(frozen=True)
class View:
    """The rasters and the masks on one grid. `ground` is the raster's, where the grid is not its own."""

    stack: RasterStack
    masks: Optional[Masks]
    ground: Optional[BurntPolygons] = None

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


class Views:
    """A view for each grid; safe to use from several threads."""

    def __init__(self, grids: tuple[Grid, ...], make: Callable[[Grid], View]) -> None:
        self._grids, self._make = grids, make
        self._kept: dict[int, View] = {}
        self._lock = threading.Lock()

    @contextmanager
    def of(self, number: int) -> Iterator[View]:
        """The view on the grid of that number, for the time of the block."""
        if number >= KEPT:
            view = self._make(self._grids[number])
            try:
                yield view
            finally:
                view.close()
            return
        with self._lock:
            if number not in self._kept:
                self._kept[number] = self._make(self._grids[number])
        yield self._kept[number]

    def close(self) -> None:
        """Close what is kept open."""
        for view in self._kept.values():
            view.close()
        self._kept.clear()


def warped_view(paths: tuple[str, ...], bands: str, resampling: str, grid: Grid, raster: Grid, masks: Any) -> View:
    """Rasters warped to a grid that is not that of the first, `raster`."""
    ground, _ = reprojected(np.array([outline_of(raster)], dtype=object), raster.crs, grid)
    burnt = BurntPolygons(ground, np.ones(len(ground), dtype=np.uint8), grid, all_touched=False)
    return View(RasterStack(paths, bands, resampling, grid), masks, burnt)
