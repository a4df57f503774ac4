"""From a raster and a model to a raster of classes, in windows."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import InputError, OptionError
from ..execution import ordered_map, threads
from ..imagery.stack import RasterStack, gdal_environment
from ..progress import Progress
from .network import Network, bands_for, given_by, load_network, read_tile
from .options import SegmentRasterOptions
from .outputs import ClassRaster, check_place
from .panels import Layout, Mosaic, Position
from .symmetry import mean_over_symmetries

#: Bytes of tiles that are read ahead of the model.
AHEAD_BYTES = 128 * 1024 * 1024
#: Batches that wait to be blended and written.
BEHIND = 2

Item = tuple[Position, Optional[np.ndarray], np.ndarray]


def segment_raster(options: SegmentRasterOptions, progress: Progress) -> dict[str, Any]:
    """Run a model over a raster, or the extent of it, and write class ids.

    Values: `output`, `probabilities`, `tiles` (in all), `skipped` (those without data), `classes` (each with `id`,
    `name`, `colour` and `pixels`), `width`, `height`. Raises InputError when model and rasters do not fit, OptionError,
    OutputError.
    """
    for place in filter(None, (options.output, options.probabilities)):
        check_place(Path(place), options.rasters)
    with gdal_environment(), RasterStack(options.rasters, bands_for(options)) as stack:
        area = _area(options.extent, stack)
        network = load_network(options, given_by(stack), True, progress, options.tile_size_px)
        return _Segmentation(options, stack, network, area, progress).run()


class _Segmentation:
    """Threads read ahead, this thread runs the model, and one more blends and writes."""

    def __init__(
        self,
        options: SegmentRasterOptions,
        stack: RasterStack,
        network: Network,
        area: tuple[int, int, int, int],
        progress: Progress,
    ) -> None:
        assert network.output_size is not None  # nosec B101 # load_network was asked for a model of pixels
        self.options, self.stack, self.network, self.progress = options, stack, network, progress
        self.size = network.output_size
        self.x, self.y, width, height = area
        overlap = min(self.size) // 4 if options.overlap_px is None else options.overlap_px
        if overlap >= min(self.size):
            raise OptionError(
                f"overlap must be at least 0 and less than the tile size ({min(self.size)} px), got {overlap}"
            )
        if options.tta and network.tile_size[0] != network.tile_size[1]:
            raise OptionError("test-time augmentation needs square tiles")
        # One channel more says which pixels have data.
        self.layout = Layout(width, height, self.size, overlap, options.blend, network.outputs + 1)
        self.done, self.skipped = 0, 0

    def run(self) -> dict[str, Any]:
        output = Path(self.options.output)
        seam = output.with_name(f".{output.name}.seam")
        with (
            self.progress.scratch(seam),
            ClassRaster(self.options, self.stack, self.network, self._area(), self.progress) as raster,
            threads(1) as behind,
        ):
            seam.mkdir(parents=True, exist_ok=True)
            mosaic = Mosaic(self.layout, raster.write, seam)
            waiting: deque[Future[None]] = deque()
            try:
                for items, values in self._predictions():
                    waiting.append(behind.submit(self._add, mosaic, items, values))
                    if len(waiting) > BEHIND:
                        waiting.popleft().result()
                for future in waiting:
                    future.result()
                behind.submit(mosaic.finish).result()
            finally:
                behind.shutdown(cancel_futures=True)
                mosaic.close()
            raster.finish()
        return {
            "output": self.options.output,
            "probabilities": self.options.probabilities,
            "tiles": self.layout.count,
            "skipped": self.skipped,
            "classes": [
                {**asdict(entry), "pixels": pixels} for entry, pixels in zip(self.network.classes, raster.pixels)
            ],
            "width": self.layout.width,
            "height": self.layout.height,
        }

    def _area(self) -> tuple[int, int, int, int]:
        return self.x, self.y, self.layout.width, self.layout.height

    def _items(self) -> Iterator[Item]:
        """All tiles in the mosaic's order, read ahead on threads."""
        tile = 4 * math.prod(self.network.tile_size) * len(self.stack.bands)
        ahead = max(2, min(3 * self.network.batch_size, AHEAD_BYTES // tile))
        with threads() as executor:
            yield from ordered_map(executor, self._read, self.layout.positions(), self.progress, ahead)

    def _read(self, position: Position) -> Item:
        rows, columns = self.network.tile_size
        top, left = (rows - self.size[0]) // 2, (columns - self.size[1]) // 2
        window = (self.x + position.x - left, self.y + position.y - top, columns, rows)
        values, valid = read_tile(self.stack, self.network, window)
        valid = valid[top : top + self.size[0], left : left + self.size[1]]
        return position, values if valid.any() else None, valid

    def _predictions(self) -> Iterator[tuple[list[Item], np.ndarray]]:
        """Tiles with data in whole batches, and what the model says of them."""
        size = self.network.batch_size
        batch: list[Item] = []
        for item in self._items():
            if item[1] is None:
                self._advance(1, skipped=1)
                continue
            batch.append(item)
            if len(batch) == size:
                yield batch, self._predict(batch)
                batch = []
        if batch:
            yield batch, self._predict(batch)

    def _predict(self, batch: list[Item]) -> np.ndarray:
        self.progress.check()
        network = self.network
        pixels = np.zeros((network.batch_size, *network.tile_size, len(self.stack.bands)), np.float32)
        for index, (_, values, _) in enumerate(batch):
            pixels[index] = values
        predict = network.predict
        values = mean_over_symmetries(predict, pixels, self.progress) if self.options.tta else predict(pixels)
        if not np.isfinite(values[: len(batch)].sum()):
            raise InputError(
                f"{self.options.model} gives values that are no numbers for the tile at pixel "
                f"{batch[0][0].x + self.x}, {batch[0][0].y + self.y}",
                "Look at the scaling and at the raster's values there.",
            )
        self._advance(len(batch))
        return values[: len(batch)]

    def _advance(self, count: int, skipped: int = 0) -> None:
        self.done += count
        self.skipped += skipped
        self.progress.update(self.done, self.layout.count, "Tiles")

    def _add(self, mosaic: Mosaic, items: list[Item], values: np.ndarray) -> None:
        tile = np.empty((*self.size, self.layout.channels), np.float32)
        for (position, _, valid), value in zip(items, values):
            tile[..., :-1] = value
            tile[..., -1] = valid
            mosaic.add(position, tile)


def _area(extent: Optional[tuple[float, float, float, float]], stack: RasterStack) -> tuple[int, int, int, int]:
    """x, y, width, height in pixels of the part of the raster inside the extent, snapped outward to whole pixels."""
    if extent is None:
        return 0, 0, stack.width, stack.height
    xmin, ymin, xmax, ymax = extent
    corners = [~stack.transform @ point for point in ((xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax))]
    low, high = np.min(corners, axis=0), np.max(corners, axis=0)
    left, top = (max(0, math.floor(value + 1e-6)) for value in low)
    right = min(stack.width, math.ceil(high[0] - 1e-6))
    bottom = min(stack.height, math.ceil(high[1] - 1e-6))
    if right <= left or bottom <= top:
        raise OptionError(f"extent must overlap the raster, got {', '.join(f'{value:g}' for value in extent)}")
    return left, top, right - left, bottom - top
