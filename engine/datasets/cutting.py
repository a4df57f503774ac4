"""Tiles read, measured and written, chunk by chunk: the work of an export that can go to other machines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..imagery.stack import Band, RasterStack
from ..labels.panoptic import PanopticMasks
from ..progress import Progress
from ..tiles.windows import box_of
from .contents import Slot, TileContent, TileEntry, TileObject
from .labelling import labelled
from .manifest import BACKGROUND
from .options import ExportTilesOptions
from .plan import READ_BYTES
from .statistics import Moments, merged, moments_of
from .stretch import Stretch
from .views import Spot, View, Views
from .writing import DatasetWriter

#: Values of which statistics are gathered in one go; gathering tile by tile would cost more than writing small tiles.
STATISTICS_VALUES = 1 << 17
#: One read serves the tiles of a chunk when they fill at least this share of it.
FILLED = 0.5


@dataclass(frozen=True)
class Chunk:
    """Some tiles that lie together, and all that has to be known of them where they are made.

    `reach` is how many tiles there are up to the last of them, in the order of the chunks; `count` says whether they
    have still to be measured. `windows` (n, 4) are on the grid of the spot, `counted` (n,) says which tiles the
    statistics are of, `missing` (n,) which are to be written, `objects` (n,) the numbers of the features that images
    are of, None where they are of none.
    """

    reach: int
    count: bool
    spot: Spot
    slots: tuple[Slot, ...]
    windows: NDArray[np.int32]
    counted: NDArray[np.bool_]
    missing: NDArray[np.bool_]
    objects: Optional[NDArray[np.int32]] = None


@dataclass(frozen=True)
class _Tile:
    """A tile of a chunk."""

    slot: Slot
    window: tuple[int, int, int, int]
    counted: bool
    missing: bool
    object: int

    @property
    def shape(self) -> tuple[int, int]:
        return self.slot.entry.shape


@dataclass(frozen=True)
class _Measured:
    """What a tile adds to the statistics: its pixels, which of them are data (None: all), and its values."""

    pixels: NDArray[Any]
    valid: Optional[NDArray[np.bool_]]
    target: Optional[NDArray[Any]]


class Cutter:
    """Makes the tiles of chunks, in threads or on other machines.

    `objects` are those of the tile of an entry; of an image of one object it is given the number of that.
    """

    def __init__(
        self,
        options: ExportTilesOptions,
        stack: RasterStack,
        writer: DatasetWriter,
        views: Views,
        stretches: tuple[Optional[Stretch], Optional[Stretch]],
        objects: Callable[[TileEntry, int], tuple[TileObject, ...]],
        progress: Progress,
    ) -> None:
        """`stretches` are those of the images and of the second images of PAIRS."""
        self.options, self.stack, self.writer, self.views, self.objects = options, stack, writer, views, objects
        self.blueprint, self.progress = writer.blueprint, progress
        self.stretch, self.target_stretch = stretches
        # Values of pixels are measured as the bands are; those of tiles are known without reading.
        self.has_target = options.task == "REGRESSION" and self.blueprint.mask is not None
        # Asking which pixels are data costs time; without nodata and NaN all of them are.
        self.all_valid = stack.dtype.kind != "f" and all(band.nodata is None for band in stack.bands)

    def __call__(self, chunk: Chunk) -> tuple[int, Optional[list[Moments]]]:
        """Write the tiles that are missing; returns the reach, and the moments of the chunk where it counts."""
        with self.views.of(chunk.spot) as view:
            totals = self._measured(view, chunk)
        return chunk.reach, totals if chunk.count else None

    def no_moments(self) -> list[Moments]:
        """Of no tile: one for each band, and then for REGRESSION of the target."""
        return [Moments() for _ in range(len(self.blueprint.bands) + self.has_target)]

    def _measured(self, view: View, chunk: Chunk) -> list[Moments]:
        """Write tiles that are missing; returns the moments of those that count."""
        totals = self.no_moments()
        gathered: list[_Measured] = []
        size = 0
        for tile, pixels, burnt in self._tiles(view, chunk):
            self.progress.check()
            valid = None if self.all_valid else self.stack.valid(pixels)
            objects: tuple[TileObject, ...] = ()
            if tile.missing and self.blueprint.has_objects:
                objects = self.objects(tile.slot.entry, tile.object)
            if burnt is not None and self.options.blacken and tile.object:
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
            if tile.missing:
                target = None if view.target is None else self._target(view, tile)
                self.writer.put(tile.slot, TileContent(shown, mask, instances, target, objects))
            if chunk.count and tile.counted:
                gathered.append(_Measured(shown, valid, mask if self.has_target else None))
                size += shown.size
                if size >= STATISTICS_VALUES:
                    merged(totals, _moments(gathered))
                    gathered, size = [], 0
        if gathered:
            merged(totals, _moments(gathered))
        self.writer.place.settle()
        return totals

    def _labels(
        self,
        view: View,
        tile: _Tile,
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

    def _own(self, view: View, tile: _Tile, burnt: NDArray[Any]) -> NDArray[Any]:
        """The burnt labels of an image of an object: nothing but its own, and all of that, whatever lies over it."""
        assert isinstance(view.masks, PanopticMasks)  # nosec B101 # made for these
        return view.masks.alone(tile.object, tile.window, (burnt.shape[0], burnt.shape[1]))

    def _around(self, view: View, burnt: Optional[NDArray[Any]]) -> Optional[NDArray[np.bool_]]:
        """Which pixels of a tile are around its objects; None where all stay as they are."""
        if burnt is None or view.masks is None or not self.options.blacken:
            return None
        return ~labelled(view.masks, burnt)

    def _target(self, view: View, tile: _Tile) -> NDArray[Any]:
        """The second image of a tile; where its side is a multiple of the tile's, read on a grid as much finer."""
        rows, columns = tile.shape
        size = self.options.target_size_px
        assert view.target is not None  # nosec B101 # asked for where there is one
        pixels = view.target.read(tile.window, (size or rows, size or columns))
        if self.target_stretch:
            pixels = self.target_stretch.apply(pixels, view.target.valid(pixels))
        return pixels

    def _tiles(self, view: View, chunk: Chunk) -> Iterator[tuple[_Tile, NDArray[Any], Optional[NDArray[Any]]]]:
        """Each tile with its pixels and its mask; with one read for all where they lie close together."""
        windows, tiles = chunk.windows, _tiles_of(chunk)
        box = box_of(windows)
        area = box[2] * box[3]
        own_size = all(tile.shape == (tile.window[3], tile.window[2]) for tile in tiles)
        pixel_bytes = len(self.blueprint.bands) * self.stack.dtype.itemsize
        close = area * FILLED <= int(np.prod(windows[:, 2:], axis=1).sum()) and area * pixel_bytes <= 2 * READ_BYTES
        if own_size and close and len(tiles) > 1:
            pixels = view.stack.read(*box)
            mask = view.masks.mask(box, (box[3], box[2])) if view.masks else None
            for tile, (x_off, y_off, width, height) in zip(tiles, windows - [box[0], box[1], 0, 0]):
                part = np.s_[y_off : y_off + height, x_off : x_off + width]
                yield tile, pixels[part], None if mask is None else mask[part]
            return
        for tile in tiles:
            pixels = view.stack.read(*tile.window, out_shape=tile.shape)
            mask = view.masks.mask(tile.window, tile.shape) if view.masks else None
            yield tile, pixels, mask

    def _only_on_data(
        self, view: View, tile: _Tile, mask: NDArray[Any], valid: Optional[NDArray[np.bool_]]
    ) -> NDArray[Any]:
        """A tile's mask, to be ignored beyond the raster and where no band has data."""
        assert self.blueprint.mask is not None  # nosec B101 # there is a mask
        ignore = np.asarray(self.blueprint.mask.nodata, dtype=mask.dtype)
        beyond = view.beyond(tile.window, (mask.shape[0], mask.shape[1]))
        mask = np.where(beyond, ignore, mask)
        if valid is not None:
            mask[~valid.any(axis=2)] = ignore
        if self.options.unlabelled == "IGNORE":
            mask[mask == BACKGROUND] = ignore
        return mask


def _tiles_of(chunk: Chunk) -> list[_Tile]:
    numbers = [0] * len(chunk.slots) if chunk.objects is None else chunk.objects.tolist()
    windows = ((x_off, y_off, width, height) for x_off, y_off, width, height in chunk.windows.tolist())
    return list(map(_Tile, chunk.slots, windows, chunk.counted.tolist(), chunk.missing.tolist(), numbers))


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
