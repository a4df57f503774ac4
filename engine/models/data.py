"""The tiles of a dataset folder as a model's input, read as they are needed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from ..datasets.manifest import BACKGROUND, TILES_NAME, BandEntry, ClassEntry, Manifest, mask_file
from ..errors import EngineError, InputError
from ..execution import ordered_map, threads
from ..labels.layers import Layer, read_layer, text_of
from ..progress import Progress
from .rules import IGNORE, Scaling

#: Bytes of tiles that are kept in memory once read; a dataset that needs more is read anew in every epoch.
CACHE_BYTES = 1024**3

_TURNS = {"ROT90": 1, "ROT180": 2, "ROT270": 3}


@dataclass(frozen=True)
class Tile:
    """A tile's files, and for classification the index of its class."""

    image: Path
    mask: Optional[Path]
    label: int = -1


@dataclass(frozen=True)
class Dataset:
    """A dataset folder ready to learn from.

    `classes` are in the order of the model's outputs; for segmentation the background comes first. `tile_size` is
    (height, width). `splits` maps train, val and test, where they are, to their tiles.
    """

    folder: Path
    manifest: Manifest
    classes: tuple[ClassEntry, ...]
    tile_size: tuple[int, int]
    scaling: Scaling
    splits: dict[str, tuple[Tile, ...]]
    layer: Layer


def open_dataset(folder: Path) -> Dataset:
    """Read what a dataset folder holds, but no pixels; raises InputError when nothing can be learned from it."""
    if not folder.is_dir():
        raise InputError(f"There is no dataset folder {folder}")
    manifest = Manifest.read(folder)
    if manifest.format not in ("GTIFF", "PNG", "JPEG", "NPY"):
        raise InputError(f"{folder} holds {manifest.format} tiles; training reads GTIFF, PNG, JPEG and NPY")
    if manifest.task not in ("CLASSIFICATION", "SEGMENTATION"):
        raise InputError(f"{folder} holds no labels: its task is {manifest.task}, not CLASSIFICATION or SEGMENTATION")
    if manifest.tile_size is None:
        raise InputError(f"{folder} holds tiles of different sizes; export it again with a TILE_SIZE")
    if len(manifest.statistics) != len(manifest.bands):
        raise InputError(
            f"{folder} has statistics of {len(manifest.statistics)} bands, but its tiles have {len(manifest.bands)}"
        )
    classes = manifest.classes
    if manifest.task == "SEGMENTATION" and BACKGROUND not in [entry.id for entry in classes]:
        classes = (ClassEntry(BACKGROUND, "background", "#000000"), *classes)
    if len(classes) > IGNORE or any(entry.id >= IGNORE for entry in classes):
        raise InputError(f"{folder} must have at most {IGNORE} classes with ids below {IGNORE}, got {len(classes)}")
    layer = read_layer(folder / TILES_NAME)
    splits = _splits(folder, manifest, classes, layer)
    return Dataset(folder, manifest, classes, manifest.tile_size, scaling_of(manifest), splits, layer)


def scaling_of(manifest: Manifest) -> Scaling:
    """From the values of the raster to mean 0 and standard deviation 1, by the statistics of the training tiles.

    Tiles that were stretched have statistics of their stretched values; these are taken back to the raster's, and what
    lay beyond the stretch is limited as it was.
    """
    scaling = scaling_of_tiles(manifest)
    if not manifest.stretch:
        return scaling
    limits = [(float(low), float(high)) for low, high in manifest.stretch["limits"]]
    ends = [(float(first), float(last)) for first, last in manifest.stretch.get("output", [[0, 255]] * len(limits))]
    raw_means, raw_deviations = [], []
    for mean, deviation, (low, high), (first, last) in zip(*scaling.values, limits, ends):
        step = (high - low if high > low else 1.0) / (last - first)
        raw_means.append(low + (mean - first) * step)
        raw_deviations.append(deviation * step)
    lows, highs = zip(*limits)
    return Scaling("z-score", (tuple(raw_means), tuple(raw_deviations)), (lows, highs))


def scaling_of_tiles(manifest: Manifest) -> Scaling:
    """The same for the values that the tiles hold, stretched or not."""
    means = tuple(entry.mean if entry.mean is not None else 0.0 for entry in manifest.statistics)
    # A band that is the same everywhere says nothing; it becomes 0.
    return Scaling("z-score", (means, tuple(entry.std if entry.std else 1.0 for entry in manifest.statistics)))


class TileReader:
    """Tiles of one split as arrays, kept once read as far as the memory for it goes."""

    def __init__(self, dataset: Dataset, tiles: tuple[Tile, ...], seed: int, augmentations: tuple[str, ...]) -> None:
        self.tiles = tiles
        self.seed = seed
        self.augmentations = augmentations
        self.failure: Optional[EngineError] = None
        self.tile_size = dataset.tile_size
        self.band_count = len(dataset.manifest.bands)
        self.spatial = dataset.manifest.task == "SEGMENTATION"
        self._dataset = dataset
        # The tiles' own values, already stretched, not the raster's.
        self._scaling = scaling_of_tiles(dataset.manifest)
        self._index_of_id = np.full(256, IGNORE, np.uint8)
        for index, entry in enumerate(dataset.classes):
            self._index_of_id[entry.id] = index
        self._kept: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._lock = threading.Lock()
        height, width = dataset.tile_size
        values = sum(np.dtype(band.dtype).itemsize for band in dataset.manifest.bands)
        self._keeps = len(tiles) * height * width * (values + 1) <= CACHE_BYTES

    def read(self, number: int, epoch: Optional[int] = None) -> tuple[np.ndarray, np.ndarray]:
        """Scaled pixels (row, col, band) float32 and the class indices, () or (row, col) uint8, 255 to be ignored.

        With an epoch the tile is augmented, the same way each time for the same seed, epoch and number.
        """
        pixels, labels = self._raw(number)
        values = self._scaling.apply(pixels, valid_values(pixels, self._dataset.manifest.bands))
        if epoch is not None and self.augmentations:
            chances = np.random.default_rng([self.seed, epoch, number]).random(len(self.augmentations))
            for name, chance in zip(self.augmentations, chances):
                if chance < 0.5:
                    values = augment(values, name)
                    labels = augment(labels, name) if labels.ndim else labels
        return np.ascontiguousarray(values), labels.copy()

    def counts(self, progress: Progress) -> np.ndarray:
        """How many tiles, or for segmentation pixels, of each class there are, in the order of the classes."""
        size = len(self._dataset.classes)
        if self._dataset.manifest.task == "CLASSIFICATION":
            return np.bincount([tile.label for tile in self.tiles], minlength=size)
        total = np.zeros(IGNORE + 1, np.int64)
        with threads() as executor:
            counted = ordered_map(executor, self._count, range(len(self.tiles)), progress)
            for done, part in enumerate(counted, 1):
                total += part
                progress.update(done, len(self.tiles), "Counting classes")
        return total[:size]

    def _count(self, number: int) -> np.ndarray:
        labels = self._raw(number)[1] if self._keeps else self._labels(self.tiles[number])
        return np.bincount(labels.ravel(), minlength=IGNORE + 1)

    def _raw(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        with self._lock:
            kept = self._kept.get(number)
        if kept is None:
            tile = self.tiles[number]
            kept = self._image(tile), self._labels(tile)
            if self._keeps:
                with self._lock:
                    self._kept[number] = kept
        return kept

    def _image(self, tile: Tile) -> np.ndarray:
        pixels = read_pixels(tile.image)
        shape = (*self._dataset.tile_size, len(self._dataset.manifest.bands))
        if pixels.shape != shape:
            raise InputError(f"{tile.image} must be {_size(shape)} as dataset.json says, got {_size(pixels.shape)}")
        return pixels

    def _labels(self, tile: Tile) -> np.ndarray:
        if tile.mask is None:
            return np.asarray(tile.label, np.uint8)
        mask = read_pixels(tile.mask)[..., 0]
        if mask.shape != self._dataset.tile_size:
            raise InputError(
                f"{tile.mask} must be {_size(self._dataset.tile_size)} as its image is, got {_size(mask.shape)}"
            )
        if mask.dtype != np.uint8:
            raise InputError(f"{tile.mask} must hold class ids as uint8, got {mask.dtype}")
        labels: np.ndarray = self._index_of_id[mask]
        if np.count_nonzero(labels == IGNORE) != np.count_nonzero(mask == IGNORE):
            found = sorted(set(np.unique(mask).tolist()) - {entry.id for entry in self._dataset.classes} - {IGNORE})
            raise InputError(f"{tile.mask} holds class ids that dataset.json does not name: {found}")
        return labels


def valid_values(pixels: np.ndarray, bands: tuple[BandEntry, ...]) -> np.ndarray:
    """Which values of (row, col, band) are neither their band's nodata nor NaN."""
    valid = np.ones(pixels.shape, bool)
    for index, band in enumerate(bands):
        if band.nodata is not None and not np.isnan(band.nodata):
            valid[..., index] = pixels[..., index] != band.nodata
    if pixels.dtype.kind == "f":
        valid &= ~np.isnan(pixels)
    return valid


def augment(values: np.ndarray, name: str) -> np.ndarray:
    """An array of (row, col, …) flipped or turned (counter-clockwise)."""
    if name == "FLIP_LEFT_RIGHT":
        return values[:, ::-1]
    if name == "FLIP_UP_DOWN":
        return values[::-1]
    if name == "TRANSPOSE":
        return np.swapaxes(values, 0, 1)
    return np.rot90(values, _TURNS[name])


def read_pixels(path: Path) -> np.ndarray:
    """The pixels of a tile's file as (row, col, band); raises InputError."""
    try:
        if path.suffix == ".npy":
            pixels: np.ndarray = np.load(path, allow_pickle=False)
            return pixels if pixels.ndim == 3 else pixels[..., None]
        with rasterio.open(path) as source:
            return np.moveaxis(source.read(), 0, -1)
    except (OSError, ValueError, EOFError, RasterioError) as error:
        if not path.exists():
            raise InputError(f"A tile of the dataset is missing: {path}") from None
        raise InputError(f"{path} cannot be read: {error}") from None


def _splits(
    folder: Path, manifest: Manifest, classes: tuple[ClassEntry, ...], layer: Layer
) -> dict[str, tuple[Tile, ...]]:
    files, names = layer.column("file"), layer.column("split")
    if files is None:
        raise InputError(f"{folder / TILES_NAME} must have the field file, got {', '.join(layer.columns)}")
    splits: dict[str, list[Tile]] = {name: [] for name in manifest.splits}
    index_of_name = {entry.name: index for index, entry in enumerate(classes)}
    for number, (file, label) in enumerate(zip(files, _labels(folder, manifest, layer))):
        if file is None:
            continue
        split = "" if "" in splits or names is None else text_of(names[number]) or ""
        if split not in splits:
            raise InputError(f"{folder / TILES_NAME} holds the split {split!r}, which dataset.json does not name")
        image = _inside(folder, str(file))
        if manifest.task == "SEGMENTATION":
            splits[split].append(Tile(image, _inside(folder, mask_file(str(file)))))
        elif label in index_of_name:
            splits[split].append(Tile(image, None, index_of_name[label]))
        else:
            raise InputError(f"{folder / TILES_NAME} holds the label {label!r}, which dataset.json does not name")
    return {name: tuple(tiles) for name, tiles in splits.items()}


def _labels(folder: Path, manifest: Manifest, layer: Layer) -> Iterator[Optional[str]]:
    column = layer.column("label")
    if column is None and manifest.task == "CLASSIFICATION":
        raise InputError(f"{folder / TILES_NAME} must have the field label, got {', '.join(layer.columns)}")
    return iter([None] * len(layer)) if column is None else (text_of(value) for value in column)


def _inside(folder: Path, file: str) -> Path:
    """A file of the dataset by its relative path, which must not lead out of the folder."""
    path = Path(file)
    if path.is_absolute() or ".." in path.parts or "\\" in file:
        raise InputError(f"{folder / TILES_NAME} names a file outside of the dataset: {file!r}")
    return folder / path


def _size(shape: tuple[int, ...]) -> str:
    bands = f" with {shape[2]} bands" if len(shape) > 2 else ""
    return f"{shape[1]} × {shape[0]} px{bands}"


def batches(reader: TileReader, batch_size: int, epoch: Optional[int], shuffle: bool) -> Any:
    """A tf.data pipeline of pixels (batch, row, col, band) and labels (batch, …), in one order for one seed."""
    from .backend import tf

    order = np.arange(len(reader.tiles))
    if shuffle:
        np.random.default_rng([reader.seed, epoch or 0, len(order)]).shuffle(order)

    def read(number: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        try:
            return reader.read(int(number), epoch)
        except EngineError as error:
            reader.failure = error
            raise

    def load(number: Any) -> tuple[Any, Any]:
        # Not stateful: the answer depends on the number alone, so that tiles are read at once in spite of determinism.
        pixels, labels = tf.numpy_function(read, [number], (tf.float32, tf.uint8), stateful=False)
        shape = (*reader.tile_size, reader.band_count)
        pixels.set_shape(shape)
        labels.set_shape(reader.tile_size if reader.spatial else ())
        return pixels, tf.cast(labels, tf.int32)

    data = tf.data.Dataset.from_tensor_slices(order).map(load, num_parallel_calls=tf.data.AUTOTUNE)
    return data.batch(batch_size).prefetch(2)
