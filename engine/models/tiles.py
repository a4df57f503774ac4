"""The tiles of a split as arrays, kept in memory once read as far as it goes."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..datasets.contents import TileContent
from ..datasets.manifest import BandEntry
from ..datasets.options import FILE_FORMATS
from ..errors import InputError
from ..execution import ordered_map, threads
from ..progress import Progress
from .augment import Augmenter, Strengths
from .dataset import Dataset, Tile, scaling_of_tiles, stretch_of
from .rules import IGNORE

#: Bytes of tiles that are kept in memory once read; a dataset that needs more is read anew in every epoch.
CACHE_BYTES = 1024**3


@dataclass(frozen=True)
class Targets:
    """Of the labelled pixels of a REGRESSION split: how many there are, and their mean and population std."""

    count: int
    mean: float
    std: float


class TileReader:
    """Tiles of one split. Safe to use from several threads.

    Labels are, by the dataset's task: uint8 () class index | uint8 (classes,) 0 or 1 for MULTI_LABEL | uint8 (row, col)
    class indices with 255 to be ignored | float32 (row, col) with NaN to be ignored for REGRESSION.
    """

    def __init__(
        self,
        dataset: Dataset,
        tiles: tuple[Tile, ...],
        seed: int = 0,
        augmentations: tuple[str, ...] = (),
        strengths: Optional[Strengths] = None,
    ) -> None:
        self.tiles = tiles
        self.seed = seed
        self.failure: Optional[BaseException] = None
        self.tile_size = dataset.tile_size
        self.band_count = len(dataset.manifest.bands)
        self.spatial = dataset.spatial
        self.dataset = dataset
        self._augmenter = Augmenter(augmentations, strengths, seed) if augmentations else None
        # The tiles' own values, already stretched, not the raster's.
        self._scaling = scaling_of_tiles(dataset.manifest)
        self._mask_type, self._ignore = np.dtype(dataset.manifest.mask_dtype), dataset.manifest.ignore
        self._index_of_id = np.full(np.iinfo(self._mask_type).max + 1, IGNORE, np.uint8)
        for index, entry in enumerate(dataset.classes):
            self._index_of_id[entry.id] = index
        height, width = dataset.tile_size
        of_pixel = sum(np.dtype(band.dtype).itemsize for band in dataset.manifest.bands) + 4 * self.spatial
        self.keeps = len(tiles) * height * width * of_pixel <= CACHE_BYTES
        self._kept: Optional[tuple[np.ndarray, np.ndarray]] = None
        self._is_kept = np.zeros(len(tiles), bool)
        # Scaled values too, where there is room for both: scaling them anew in every epoch costs small networks time.
        self._keeps_scaled = len(tiles) * height * width * (of_pixel + 4 * self.band_count) <= CACHE_BYTES
        self._scaled: Optional[np.ndarray] = None
        self._is_scaled, self._is_whole = np.zeros(len(tiles), bool), np.zeros(len(tiles), bool)
        self._lock = threading.Lock()

    @property
    def label_shape(self) -> tuple[int, ...]:
        """The shape of a tile's labels."""
        if self.spatial:
            return self.tile_size
        return (len(self.dataset.classes),) if self.dataset.task == "MULTI_LABEL" else ()

    @property
    def label_type(self) -> type:
        """The numpy type of labels."""
        return np.float32 if self.dataset.task == "REGRESSION" else np.uint8

    def read(self, number: int, epoch: Optional[int] = None) -> tuple[np.ndarray, np.ndarray]:
        """Scaled pixels (row, col, band) float32 and the labels.

        With an epoch the tile is augmented, the same way each time for the same seed, epoch and number.
        """
        pixels, labels = self.read_batch(np.array([number]), epoch)
        return pixels[0], labels[0]

    def read_batch(self, numbers: np.ndarray, epoch: Optional[int] = None) -> tuple[np.ndarray, np.ndarray]:
        """The same for several tiles: (tile, row, col, band) and (tile, …)."""
        values, labels, valid = self._scaled_batch(numbers)
        if epoch is not None and self._augmenter:
            for place, number in enumerate(numbers.tolist()):
                values[place], labels[place] = self._augmenter.apply(
                    values[place], None if valid is None else valid[place], labels[place], epoch, number
                )
        return values, labels

    def raster_values(self, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Pixels (row, col, band) in the values of the raster that they were cut from, where they are valid (the same
        shape), and the labels.

        A stretch is undone, as far as it can be: what it cut off stays at its limits.
        """
        pixels, labels = self._raw(number)
        valid = valid_values(pixels, self.dataset.manifest.bands)
        stretch = stretch_of(self.dataset.manifest)
        if stretch:
            low, first, step = (np.array(part) for part in zip(*stretch))
            pixels = (low + (pixels - first) * step).astype(np.float32)
        return pixels, valid, labels

    def counts(self, progress: Progress) -> np.ndarray:
        """How many tiles, or for SEGMENTATION pixels, of each class there are, in the order of the classes."""
        size = len(self.dataset.classes)
        if self.dataset.task == "CLASSIFICATION":
            return np.bincount([tile.label for tile in self.tiles], minlength=size)
        if self.dataset.task == "MULTI_LABEL":
            return np.bincount([index for tile in self.tiles for index in tile.labels], minlength=size)
        total = np.zeros(IGNORE + 1, np.int64)
        for labels in self._all_labels(progress, "Counting classes"):
            total += np.bincount(labels.ravel(), minlength=IGNORE + 1)
        return total[:size]

    def targets(self, progress: Progress) -> Targets:
        """What the pixels of a REGRESSION split are to become."""
        count, mean, squares = 0, 0.0, 0.0
        for labels in self._all_labels(progress, "Looking at the targets"):
            known = labels[np.isfinite(labels)].astype(np.float64)
            if not known.size:
                continue
            # Merged tile by tile, since sums of squares of large values lose what little they differ.
            apart, share = known.mean() - mean, known.size / (count + known.size)
            squares += known.var() * known.size + apart**2 * count * share
            mean += apart * share
            count += known.size
        return Targets(count, mean, (squares / count) ** 0.5 if count else 0.0)

    def _all_labels(self, progress: Progress, text: str) -> Any:
        def labels_of(number: int) -> np.ndarray:
            return self._raw(number)[1] if self.keeps else self._labels(self.tiles[number])

        with threads() as executor:
            found = ordered_map(executor, labels_of, range(len(self.tiles)), progress)
            for done, labels in enumerate(found, 1):
                yield labels
                progress.update(done, len(self.tiles), text)

    def _scaled_batch(self, numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray, Optional[np.ndarray]]:
        """Scaled values, labels, and which values are valid, None where all are; copies."""
        if self._scaled is not None and self._kept is not None and self._is_scaled[numbers].all():
            whole = self._is_whole[numbers].all()
            valid = None if whole else valid_values(self._kept[0][numbers], self.dataset.manifest.bands)
            return self._scaled[numbers], self._kept[1][numbers], valid
        pixels, labels = self._raw_batch(numbers)
        valid = valid_values(pixels, self.dataset.manifest.bands)
        values = self._scaling.apply(pixels, valid)
        if self._keeps_scaled:
            with self._lock:
                if self._scaled is None:
                    self._scaled = np.empty((len(self.tiles), *values.shape[1:]), values.dtype)
            self._scaled[numbers] = values
            self._is_whole[numbers] = valid.all(axis=(1, 2, 3))
            self._is_scaled[numbers] = True
        return values, labels, None if valid.all() else valid

    def _raw_batch(self, numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The tiles' own pixels and their labels, as copies."""
        if not self.keeps:
            pixels, labels = zip(*(self._raw(number) for number in numbers.tolist()))
            return np.stack(pixels), np.stack(labels)
        for number in numbers.tolist():
            if not self._is_kept[number]:
                self._raw(number)
        assert self._kept is not None  # nosec B101 # the tiles just read are there
        return self._kept[0][numbers], self._kept[1][numbers]

    def _raw(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        if self._is_kept[number] and self._kept is not None:
            return self._kept[0][number], self._kept[1][number]
        tile = self.tiles[number]
        content = self.dataset.stored.arrays(tile.number)
        pixels, labels = self._image(tile, content), self._labels(tile, content)
        if self.keeps:
            with self._lock:
                if self._kept is None:
                    count = len(self.tiles)
                    self._kept = (
                        np.empty((count, *pixels.shape), pixels.dtype),
                        np.empty((count, *self.label_shape), self.label_type),
                    )
            if self._kept[0].dtype != pixels.dtype:
                raise InputError(f"{tile.image} must hold {self._kept[0].dtype} as other tiles do, got {pixels.dtype}")
            self._kept[0][number], self._kept[1][number] = pixels, labels
            self._is_kept[number] = True
        return pixels, labels

    def _image(self, tile: Tile, content: TileContent) -> np.ndarray:
        pixels, shape = content.pixels, (*self.tile_size, self.band_count)
        if pixels.shape != shape:
            raise InputError(
                f"{self._named(tile)} must be {_size(shape)} as dataset.json says, got {_size(pixels.shape)}"
            )
        return pixels

    def _labels(self, tile: Tile, content: Optional[TileContent] = None) -> np.ndarray:
        if self.dataset.task == "MULTI_LABEL":
            present = np.zeros(self.label_shape, np.uint8)
            present[list(tile.labels)] = 1
            return present
        if not self.spatial:
            return np.asarray(tile.label, np.uint8)
        mask = content.mask if content is not None else self.dataset.stored.mask(tile.number)
        name = f"The mask of {self._named(tile)}"
        if mask is None:
            raise InputError(f"{self._named(tile)} has no mask")
        if mask.shape != self.tile_size:
            raise InputError(f"{name} must be {_size(self.tile_size)} as its image is, got {_size(mask.shape)}")
        return _values(name, mask) if self.dataset.task == "REGRESSION" else self._indices(name, mask)

    def _indices(self, name: str, mask: np.ndarray) -> np.ndarray:
        if mask.dtype != self._mask_type:
            raise InputError(f"{name} must hold class ids as {self._mask_type}, got {mask.dtype}")
        labels: np.ndarray = self._index_of_id[mask]
        if np.count_nonzero(labels == IGNORE) != np.count_nonzero(mask == self._ignore):
            found = sorted(set(np.unique(mask).tolist()) - {e.id for e in self.dataset.classes} - {self._ignore})
            raise InputError(f"{name} holds class ids that dataset.json does not name: {found}")
        return labels

    def _named(self, tile: Tile) -> str:
        own = self.dataset.manifest.format in FILE_FORMATS
        return str(tile.image) if own else f"Tile {tile.tile_id} in {tile.image}"


def valid_values(pixels: np.ndarray, bands: tuple[BandEntry, ...]) -> np.ndarray:
    """Which values of (…, band) are neither their band's nodata nor NaN."""
    valid = np.ones(pixels.shape, bool)
    for index, band in enumerate(bands):
        if band.nodata is not None and not np.isnan(band.nodata):
            valid[..., index] = pixels[..., index] != band.nodata
    if pixels.dtype.kind == "f":
        valid &= ~np.isnan(pixels)
    return valid


def _values(name: str, mask: np.ndarray) -> np.ndarray:
    if mask.dtype.kind != "f":
        raise InputError(f"{name} must hold values as float32, got {mask.dtype}")
    values = mask.astype(np.float32)
    values[~np.isfinite(values)] = np.nan
    return values


def _size(shape: tuple[int, ...]) -> str:
    bands = f" with {shape[2]} bands" if len(shape) > 2 else ""
    return f"{shape[1]} × {shape[0]} px{bands}"
