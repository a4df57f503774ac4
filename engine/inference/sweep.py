"""Runs a model over an area of a raster, tile by tile, and hands what it says on in finished windows."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Optional

import numpy as np

from ..errors import InputError
from ..execution import threads, worker_count
from ..imagery.stack import RasterStack
from ..progress import Progress
from .areas import Area, Polygons
from .batches import predictions
from .network import Network, read_tile
from .options import SegmentRasterOptions
from .panels import Layout, Mosaic, Position, Sink
from .symmetry import mean_over_symmetries

#: Bytes of tiles that are read ahead of the model.
AHEAD_BYTES = 128 * 1024 * 1024
#: Batches that wait to be blended and written.
BEHIND = 2

#: A tile, and which of its pixels (row, col) have data, None where all of them have.
Kept = tuple[Position, Optional[np.ndarray]]


class Count:
    """How many tiles are done, and how many of them were skipped for want of data."""

    def __init__(self, total: int, progress: Progress) -> None:
        self.total, self.done, self.skipped = total, 0, 0
        self._progress = progress

    def advance(self, count: int, skipped: int = 0) -> None:
        self.done += count
        self.skipped += skipped
        self._progress.update(self.done, self.total, "Tiles")


class Sweep:
    """One pass over an area: threads read ahead, the calling thread runs the model, one more blends and writes.

    Where the run has other machines, they read and run the model.

    With `polygons`, tiles that lie wholly outside of them are not run; pixels outside have no data.
    """

    def __init__(
        self,
        options: SegmentRasterOptions,
        stack: RasterStack,
        network: Network,
        area: Area,
        overlap_px: int,
        progress: Progress,
        polygons: Optional[Polygons] = None,
    ) -> None:
        assert network.output_size is not None  # nosec B101 # load_network was asked for a model of pixels
        self._options, self._stack, self._network, self._progress = options, stack, network, progress
        self._size, self._polygons = network.output_size, polygons
        self._x, self._y, width, height = area
        self._layout = Layout(width, height, self._size, overlap_px, options.blend, network.outputs)

    @property
    def tiles(self) -> int:
        """Tiles in all."""
        return self._layout.count

    def run(self, sink: Sink, seam: Path, count: Count) -> None:
        """Hand every pixel of the area to the sink once; `seam` is a folder for what waits on disk."""
        with self._progress.scratch(seam), threads(1) as behind:
            seam.mkdir(parents=True, exist_ok=True)
            mosaic = Mosaic(self._layout, sink, seam)
            waiting: deque[Future[None]] = deque()
            try:
                for items, values in self._predictions(count):
                    waiting.append(behind.submit(_add, mosaic, items, values))
                    if len(waiting) > BEHIND:
                        waiting.popleft().result()
                for future in waiting:
                    future.result()
                behind.submit(mosaic.finish).result()
            finally:
                behind.shutdown(cancel_futures=True)
                mosaic.close()

    def _read(self, position: Position) -> tuple[Kept, Optional[np.ndarray]]:
        x, y = self._x + position.x, self._y + position.y
        height, width = self._size
        inside = self._polygons.inside(x, y, width, height) if self._polygons else None
        if inside is not None and not inside.any():
            return (position, None), None
        rows, columns = self._network.tile_size
        top, left = (rows - height) // 2, (columns - width) // 2
        values, valid = read_tile(self._stack, self._network, (x - left, y - top, columns, rows))
        valid = valid[top : top + height, left : left + width]
        if inside is not None:
            valid &= inside
        return (position, None if valid.all() else valid), values if valid.any() else None

    def _ask(self, pixels: np.ndarray) -> np.ndarray:
        predict: Callable[[np.ndarray], np.ndarray] = self._network.predict
        return mean_over_symmetries(predict, pixels, self._progress) if self._options.tta else predict(pixels)

    def _predictions(self, count: Count) -> Iterator[tuple[list[Kept], np.ndarray]]:
        """Tiles with data in whole batches, in the mosaic's order, and what the model says of them."""
        size = self._network.batch_size
        tile = 4 * math.prod(self._network.tile_size) * len(self._stack.bands)
        ahead = max(2, min(3 * size, AHEAD_BYTES // tile))
        # Each thread decodes blocks for itself: more of them than keep up with the model only take cores from it.
        readers = max(1, worker_count() // 2)
        for batch, values in predictions(
            self._read, self._ask, size, self._layout.positions(), self._progress, ahead, readers
        ):
            if values is None:
                count.advance(len(batch), skipped=len(batch))
                continue
            if not np.isfinite(values.sum()):
                raise InputError(
                    f"{self._options.model} gives values that are no numbers for the tile at pixel "
                    f"{batch[0][0].x + self._x}, {batch[0][0].y + self._y}",
                    "Look at the scaling and at the raster's values there.",
                )
            count.advance(len(batch))
            yield batch, values


def _add(mosaic: Mosaic, items: list[Kept], values: np.ndarray) -> None:
    for (position, valid), value in zip(items, values):
        mosaic.add(position, value, np.ones(value.shape[:2], bool) if valid is None else valid)
