"""The tiles of a plan read, measured and written, in threads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..execution import ordered_map, threads, worker_count
from ..imagery.stack import Band, RasterStack
from ..labels.panoptic import PanopticMasks
from ..progress import Progress
from ..tiles.windows import box_of
from .contents import TileContent, TileObject
from .labelling import labelled
from .manifest import BACKGROUND
from .options import ExportTilesOptions
from .plan import READ_BYTES, Plan, chunks
from .statistics import Moments, merged, moments_of
from .stretch import Stretch
from .views import View, Views
from .writing import DatasetWriter

#: Values of which statistics are gathered in one go; gathering tile by tile would cost more than writing small tiles.
STATISTICS_VALUES = 1 << 17
#: One read serves the tiles of a chunk when they fill at least this share of it.
FILLED = 0.5


@dataclass
class _Chunk:
    """What is to be done for some tiles that lie together."""

    number: int
    tiles: NDArray[np.int64]
    missing: list[bool]
    count: bool


@dataclass(frozen=True)
class _Measured:
    """What a tile adds to the statistics: its pixels, which of them are data (None: all), and its values."""

    pixels: NDArray[Any]
    valid: Optional[NDArray[np.bool_]]
    target: Optional[NDArray[Any]]


class Job:
    """Reads, measures and writes the tiles of a plan, in threads."""

    def __init__(
        self,
        options: ExportTilesOptions,
        stack: RasterStack,
        plan: Plan,
        writer: DatasetWriter,
        views: Views,
        stretches: tuple[Optional[Stretch], Optional[Stretch]],
    ) -> None:
        """`stretches` are those of the images and of the second images of PAIRS."""
        self.options = options
        self.stack = stack
        self.plan = plan
        self.writer = writer
        self.blueprint = writer.blueprint
        self.views = views
        self.stretch, self.target_stretch = stretches
        # Values of pixels are measured as the bands are; those of tiles are known without reading.
        self.has_target = options.task == "REGRESSION" and self.blueprint.mask is not None
        self.counted = plan.in_statistics()
        # Asking which pixels are data costs time; without nodata and NaN all of them are.
        self.all_valid = stack.dtype.kind != "f" and all(band.nodata is None for band in stack.bands)

    def run(self, progress: Progress) -> list[Moments]:
        """Write what is missing; returns the moments of each band, and then for REGRESSION of the target."""
        self.progress = progress
        plan, place, tiles = self.plan, self.writer.place, self.writer.tiles
        totals = self._no_moments()
        noted = 0
        for parts in place.journaled():
            merged(totals, [Moments(*part) for part in parts])
            noted += 1
        tiles.prepare()
        present = tiles.present(self._tiles_of_chunks(noted))
        if noted or present.any():
            progress.message(f"Going on with a half-made dataset: {int(present.sum())} of {len(plan)} tiles are there.")
        done = 0
        try:
            with threads(self.options.workers) as executor:
                ahead = 2 * (self.options.workers or worker_count())
                for chunk, parts in ordered_map(executor, self._work, self._chunks(noted, present), progress, ahead):
                    if chunk.count:
                        place.note([part.to_list() for part in parts])
                        merged(totals, parts)
                        noted += 1
                    done += len(chunk.tiles)
                    progress.update(done, len(plan), "Exporting tiles")
        except BaseException:
            if not noted:
                tiles.forget()
            raise
        return totals

    def _tiles_of_chunks(self, count: int) -> NDArray[np.bool_]:
        """Which tiles are in the first chunks, so many of them."""
        found = np.zeros(len(self.plan), dtype=bool)
        for _, tiles in zip(range(count), chunks(self.plan, self.stack)):
            found[tiles] = True
        return found

    def _chunks(self, noted: int, present: NDArray[np.bool_]) -> Iterator[_Chunk]:
        for number, tiles in enumerate(chunks(self.plan, self.stack)):
            yield _Chunk(number, tiles, (~present[tiles]).tolist(), number >= noted)

    def _work(self, chunk: _Chunk) -> tuple[_Chunk, list[Moments]]:
        if not chunk.count and not any(chunk.missing):
            return chunk, self._no_moments()
        wanted = chunk.tiles if chunk.count else chunk.tiles[np.array(chunk.missing)]
        missing = dict(zip((int(tile) for tile in chunk.tiles), chunk.missing))
        with self.views.of(int(self.plan.grid_of[chunk.tiles[0]])) as view:
            return chunk, self._measured(view, wanted, missing, chunk.count)

    def _measured(self, view: View, tiles: NDArray[np.int64], missing: dict[int, bool], count: bool) -> list[Moments]:
        """Write tiles that are missing; returns the moments of those that count."""
        totals = self._no_moments()
        gathered: list[_Measured] = []
        size = 0
        for tile, pixels, burnt in self._tiles(view, tiles):
            self.progress.check()
            valid = None if self.all_valid else self.stack.valid(pixels)
            objects = self.blueprint.objects(tile) if missing[tile] and self.blueprint.has_objects else ()
            if burnt is not None and self.options.blacken and self.plan.objects is not None:
                burnt = self._own(view, tile, burnt)
            mask, instances = self._labels(view, tile, burnt, valid, objects)
            around = self._around(view, burnt)
            if around is not None:
                pixels = blackened(pixels, around, self.stack.bands)
                valid = None if valid is None else self.stack.valid(pixels)
            shown = pixels
            if self.stretch:
                shown = self.stretch.apply(pixels, np.ones(pixels.shape, dtype=bool) if valid is None else valid)
                if around is not None:
                    shown[around] = 0
            if missing[tile]:
                target = None if view.target is None else self._target(view, tile)
                self.writer.write(tile, TileContent(shown, mask, instances, target, objects))
            if count and self.counted[tile]:
                gathered.append(_Measured(shown, valid, mask if self.has_target else None))
                size += shown.size
                if size >= STATISTICS_VALUES:
                    merged(totals, _moments(gathered))
                    gathered, size = [], 0
        if gathered:
            merged(totals, _moments(gathered))
        return totals

    def _labels(
        self,
        view: View,
        tile: int,
        burnt: Optional[NDArray[Any]],
        valid: Optional[NDArray[np.bool_]],
        objects: tuple[TileObject, ...],
    ) -> tuple[Optional[NDArray[Any]], Optional[NDArray[Any]]]:
        """Mask and instances of a tile, None where it has none."""
        if burnt is None or self.blueprint.mask is None:
            return None, None
        instances = None
        if isinstance(view.masks, PanopticMasks):
            if self.blueprint.instances:
                burnt, instances = view.masks.told(burnt, [item.object_id for item in objects])
            else:
                burnt = view.masks.ids(burnt)
        mask = self._only_on_data(view, tile, burnt, valid)
        if instances is not None:
            instances[mask == self.blueprint.mask.nodata] = 0
        return mask, instances

    def _own(self, view: View, tile: int, burnt: NDArray[Any]) -> NDArray[Any]:
        """The burnt labels of an image of an object: nothing but its own, and all of that, whatever lies over it."""
        assert isinstance(view.masks, PanopticMasks) and self.plan.objects is not None  # nosec B101 # made for these
        x_off, y_off, width, height = self.plan.windows[tile].tolist()
        return view.masks.alone(
            int(self.plan.objects[tile]), (x_off, y_off, width, height), (burnt.shape[0], burnt.shape[1])
        )

    def _around(self, view: View, burnt: Optional[NDArray[Any]]) -> Optional[NDArray[np.bool_]]:
        """Which pixels of a tile are around its objects; None where all stay as they are."""
        if burnt is None or view.masks is None or not self.options.blacken:
            return None
        return ~labelled(view.masks, burnt)

    def _target(self, view: View, tile: int) -> NDArray[Any]:
        """The second image of a tile; where its side is a multiple of the tile's, read on a grid as much finer."""
        rows, columns = (int(side) for side in self.plan.shapes[tile])
        size = self.options.target_size_px
        assert view.target is not None  # nosec B101 # asked for where there is one
        x_off, y_off, width, height = self.plan.windows[tile].tolist()
        pixels = view.target.read((x_off, y_off, width, height), (size or rows, size or columns))
        if self.target_stretch:
            pixels = self.target_stretch.apply(pixels, view.target.valid(pixels))
        return pixels

    def _no_moments(self) -> list[Moments]:
        return [Moments() for _ in range(len(self.blueprint.bands) + self.has_target)]

    def _tiles(
        self, view: View, tiles: NDArray[np.int64]
    ) -> Iterator[tuple[int, NDArray[Any], Optional[NDArray[Any]]]]:
        """Each tile with its pixels and its mask; with one read for all where they lie close together."""
        windows, shapes = self.plan.windows[tiles], self.plan.shapes[tiles]
        box = box_of(windows)
        area = box[2] * box[3]
        own_size = bool((shapes == windows[:, [3, 2]]).all())
        pixel_bytes = len(self.blueprint.bands) * self.stack.dtype.itemsize
        close = area * FILLED <= int(np.prod(windows[:, 2:], axis=1).sum()) and area * pixel_bytes <= 2 * READ_BYTES
        if own_size and close and len(tiles) > 1:
            pixels = view.stack.read(*box)
            mask = view.masks.mask(box, (box[3], box[2])) if view.masks else None
            for tile, (x_off, y_off, width, height) in zip(tiles, windows - [box[0], box[1], 0, 0]):
                part = np.s_[y_off : y_off + height, x_off : x_off + width]
                yield int(tile), pixels[part], None if mask is None else mask[part]
            return
        for tile, (x_off, y_off, width, height), (rows, columns) in zip(tiles, windows.tolist(), shapes.tolist()):
            shape = (rows, columns)
            pixels = view.stack.read(x_off, y_off, width, height, out_shape=shape)
            mask = view.masks.mask((x_off, y_off, width, height), shape) if view.masks else None
            yield int(tile), pixels, mask

    def _only_on_data(
        self, view: View, tile: int, mask: NDArray[Any], valid: Optional[NDArray[np.bool_]]
    ) -> NDArray[Any]:
        """A tile's mask, to be ignored beyond the raster and where no band has data."""
        assert self.blueprint.mask is not None  # nosec B101 # there is a mask
        ignore = np.asarray(self.blueprint.mask.nodata, dtype=mask.dtype)
        x_off, y_off, width, height = (int(value) for value in self.plan.windows[tile])
        beyond = view.beyond((x_off, y_off, width, height), (mask.shape[0], mask.shape[1]))
        mask = np.where(beyond, ignore, mask)
        if valid is not None:
            mask[~valid.any(axis=2)] = ignore
        if self.options.unlabelled == "IGNORE":
            mask[mask == BACKGROUND] = ignore
        return mask


def written_bands(stack: RasterStack, stretch: Optional[Stretch]) -> tuple[Band, ...]:
    """The bands as the tiles hold them."""
    if stretch is None:
        name = stack.dtype.name
        return tuple(Band(b.name, name, b.nodata, b.description, b.colour) for b in stack.bands)
    zeros = stretch.keeps_zero
    return tuple(
        Band(b.name, "uint8", 0.0 if zero else None, b.description, b.colour) for b, zero in zip(stack.bands, zeros)
    )


def blackened(pixels: NDArray[Any], around: NDArray[np.bool_], bands: Sequence[Band]) -> NDArray[Any]:
    """Pixels (row, col, band) that are nodata, or 0 in bands that have none, where `around` (row, col) is true."""
    black = np.array([0 if band.nodata is None else band.nodata for band in bands], dtype=pixels.dtype)
    return np.where(around[..., None], black, pixels)


def _moments(tiles: list[_Measured]) -> list[Moments]:
    values = _joined([tile.pixels for tile in tiles])
    if tiles[0].valid is None:
        found = moments_of(values, None)
    else:
        found = moments_of(values, _joined([tile.valid for tile in tiles if tile.valid is not None]))
    targets = [tile.target.ravel() for tile in tiles if tile.target is not None]
    return [*found, *moments_of(np.concatenate(targets)[None], None)] if targets else found


def _joined(tiles: list[NDArray[Any]]) -> NDArray[Any]:
    """Tiles (row, col, band) as (band, pixel); one alone as (band, row, col), which takes no copy."""
    bands = [np.moveaxis(pixels, -1, 0) for pixels in tiles]
    return bands[0] if len(bands) == 1 else np.concatenate([part.reshape(len(part), -1) for part in bands], axis=1)
