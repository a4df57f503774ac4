"""What a model is measured on: tiles of a dataset, or windows of rasters, each with its truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np
import shapely

from ..datasets.manifest import ClassEntry
from ..errors import InputError
from ..imagery.stack import Grid, RasterStack
from ..inference.blend import tile_starts, tile_weights
from ..inference.network import Network, read_tile
from ..models.data import Dataset, TileReader, open_dataset
from ..models.rules import IGNORE
from .matching import matched_labels
from .results import PlacedTile
from .truth import Truth

Window = tuple[int, int, int, int]


@dataclass(frozen=True)
class Sample:
    """A tile ready for the model.

    `values` is the model's input (row, col, band) float32, None where no pixel has data. `truth` is as
    `results.Example` has it, for the ground that the answer is taken from: `rows` and `columns` of the model's output.
    `pixels` and `valid` (row, col, band) are the raster's values of that ground, where they are asked for.
    """

    number: int
    values: Optional[np.ndarray]
    truth: np.ndarray
    rows: slice
    columns: slice
    pixels: Optional[np.ndarray] = None
    valid: Optional[np.ndarray] = None


class Samples(Protocol):
    """Tiles by number from 0; reading is safe from several threads."""

    crs: str

    def __len__(self) -> int: ...

    def read(self, number: int) -> Sample:
        """The tile, with its pixels where the samples were made to keep them."""

    def picture(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        """Pixels (row, col, band) of the tile's answer in the raster's values, and where they are valid."""

    def tile_id(self, number: int) -> str: ...

    def bounds(self, number: int) -> Optional[tuple[float, float, float, float]]:
        """xmin, ymin, xmax, ymax in `crs`; None where nothing says it."""


class DatasetSamples:
    """The tiles of one split of a dataset.

    `bands` are the places of the model's bands among the dataset's, `table` as `match_classes` gives it.
    """

    def __init__(
        self, dataset: Dataset, split: str, bands: Sequence[int], network: Network, table: np.ndarray, pixels: bool
    ) -> None:
        self.tiles = dataset.splits[split]
        self.crs = dataset.layer.crs.to_string() if dataset.layer.crs else ""
        self._reader = TileReader(dataset, self.tiles)
        self._reader.keeps = False  # each tile is read once
        self._dataset, self._network, self._table, self._pixels = dataset, network, table, pixels
        self._bands = list(bands)
        self._bounds = shapely.bounds(dataset.layer.geometry)
        self._place = _middle(network) if dataset.spatial else (slice(None), slice(None))
        self._split = split

    def __reduce__(self) -> tuple[Any, ...]:
        """On another machine the dataset is opened again."""
        dataset = self._dataset
        folder, multi_label = dataset.folder.absolute(), dataset.task == "MULTI_LABEL"
        others = (self._split, self._bands, self._network, self._table, self._pixels)
        return _again, (folder, multi_label, *others)

    def __len__(self) -> int:
        return len(self.tiles)

    def read(self, number: int) -> Sample:
        pixels, valid, labels = self._read(number)
        inside = valid.any(axis=-1)
        values = self._network.scaling.apply(pixels, valid) if inside.any() else None
        if self._dataset.task == "MULTI_LABEL":
            truth = matched_labels(self._table, labels, len(self._network.classes))
        elif self._dataset.task == "REGRESSION":
            truth = np.where(inside, labels, np.float32(np.nan))[self._place]
        elif self._dataset.task == "SEGMENTATION":
            truth = np.where(inside, self._table[labels], np.uint8(IGNORE))[self._place]
        else:
            truth = self._table[labels]
        kept = (pixels[self._place], valid[self._place]) if self._pixels else (None, None)
        return Sample(number, values, truth, slice(None), slice(None), *kept)

    def picture(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        pixels, valid, _ = self._read(number)
        return pixels[self._place], valid[self._place]

    def tile_id(self, number: int) -> str:
        return self.tiles[number].tile_id

    def bounds(self, number: int) -> Optional[tuple[float, float, float, float]]:
        return _known(self._bounds[self.tiles[number].feature])

    def _read(self, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        pixels, valid, labels = self._reader.raster_values(number)
        if self._bands == list(range(pixels.shape[-1])):
            return pixels, valid, labels
        return pixels[..., self._bands], valid[..., self._bands], labels


def _again(folder: Path, multi_label: bool, *others: Any) -> DatasetSamples:
    return DatasetSamples(open_dataset(folder, multi_label), *others)


class RasterSamples:
    """Windows of rasters that cover an area, x, y, width, height in pixels, each pixel counted once.

    The model sees tiles that overlap by a quarter, and each pixel is taken from the tile that it lies deepest in: just
    what segmentraster writes with BLEND=CROP.
    """

    def __init__(self, stack: RasterStack, area: Window, network: Network, truth: Truth) -> None:
        assert network.output_size is not None  # nosec B101 # it was loaded as a model of pixels
        self.crs = stack.crs.to_string()
        self._stack, self._network, self._truth = stack, network, truth
        self._x, self._y, width, height = area
        overlap = min(network.output_size) // 4
        self._rows = _owned(height, network.output_size[0], overlap)
        self._columns = _owned(width, network.output_size[1], overlap)

    def __len__(self) -> int:
        return len(self._rows) * len(self._columns)

    def read(self, number: int) -> Sample:
        (y, top, bottom), (x, left, right) = self._part(number)
        margin_y, margin_x = _margins(self._network)
        rows, columns = self._network.tile_size
        values, inside = read_tile(self._stack, self._network, (x - margin_x, y - margin_y, columns, rows))
        valid = inside[margin_y + top : margin_y + bottom, margin_x + left : margin_x + right]
        truth = self._truth.mask((x + left, y + top, right - left, bottom - top))
        nothing = np.float32(np.nan) if truth.dtype.kind == "f" else np.uint8(IGNORE)
        truth = np.where(valid, truth, nothing)
        return Sample(number, values if valid.any() else None, truth, slice(top, bottom), slice(left, right))

    def picture(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        pixels = self._stack.read(*self.window(number))
        return pixels, self._stack.valid(pixels)

    def tile_id(self, number: int) -> str:
        x, y, width, height = self.window(number)
        return f"x{x}_y{y}_{width}x{height}"

    def bounds(self, number: int) -> Optional[tuple[float, float, float, float]]:
        return bounds_of_window(self._stack.grid, self.window(number))

    def window(self, number: int) -> Window:
        """x, y, width, height of the pixels that are taken from a tile."""
        (y, top, bottom), (x, left, right) = self._part(number)
        return x + left, y + top, right - left, bottom - top

    def _part(self, number: int) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        row, column = divmod(number, len(self._columns))
        (y, top, bottom), (x, left, right) = self._rows[row], self._columns[column]
        return (self._y + y, top, bottom), (self._x + x, left, right)


def placed(samples: Samples, split: str, scores: Sequence[Optional[float]]) -> tuple[PlacedTile, ...]:
    """Where the tiles are that were measured."""
    places = ((number, samples.bounds(number)) for number in range(len(samples)))
    return tuple(
        PlacedTile(samples.tile_id(number), split, bounds, scores[number])
        for number, bounds in places
        if bounds is not None
    )


def unmeasured(dataset: Dataset, split: str) -> tuple[PlacedTile, ...]:
    """Where the tiles of the other splits are."""
    bounds = shapely.bounds(dataset.layer.geometry)
    return tuple(
        PlacedTile(tile.tile_id, name, found)
        for name, tiles in dataset.splits.items()
        if name != split
        for tile in tiles
        if (found := _known(bounds[tile.feature])) is not None
    )


def bounds_of_window(grid: Grid, window: Window) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax of a window (x, y, width, height) of a grid, in its CRS."""
    x, y, width, height = window
    corners = [(x, y), (x + width, y), (x, y + height), (x + width, y + height)]
    places = grid.to_map(np.array(corners, np.float64))
    (xmin, ymin), (xmax, ymax) = places.min(axis=0).tolist(), places.max(axis=0).tolist()
    return xmin, ymin, xmax, ymax


def check_split(dataset: Dataset, split: str) -> tuple[str, list[str]]:
    """The split to measure on, and what a reader must know of that; a dataset without splits is measured whole.

    Raises InputError for one that is not there or is empty.
    """
    if list(dataset.splits) == [""]:
        found = ""
        said = ["The dataset has no splits: the model is measured on all of its tiles, those of its training included."]
    else:
        found, said = split, []
        if split not in dataset.splits:
            there = ", ".join(f"{name} ({len(tiles)} tiles)" for name, tiles in dataset.splits.items())
            raise InputError(f"split must be one that {dataset.folder} has: {there or 'none'}; got {split!r}")
    if not dataset.splits[found]:
        there = ", ".join(f"{name} {len(tiles)}" for name, tiles in dataset.splits.items())
        raise InputError(f"split {found!r} of {dataset.folder} is empty: there is nothing to measure on ({there})")
    return found, said


def check_classes(classes: Sequence[ClassEntry], task: str, where: str) -> None:
    """Raise InputError when there are no classes to measure."""
    if not classes and task != "REGRESSION":
        raise InputError(f"{where} has no classes: there are no labels to measure on")


def _margins(network: Network) -> tuple[int, int]:
    """Rows and columns of the input on each side of the output."""
    assert network.output_size is not None  # nosec B101 # only asked of models of pixels
    (rows, columns), (height, width) = network.tile_size, network.output_size
    return (rows - height) // 2, (columns - width) // 2


def _middle(network: Network) -> tuple[slice, slice]:
    top, left = _margins(network)
    rows, columns = network.tile_size
    return slice(top, rows - top), slice(left, columns - left)


def _owned(length: int, tile: int, overlap: int) -> list[tuple[int, int, int]]:
    """Of each tile along an axis its first pixel, and from where to where in it pixels are taken."""
    starts = tile_starts(length, tile, overlap)
    parts = []
    for start, weights in zip(starts.tolist(), tile_weights(starts, length, tile, overlap, "CROP")):
        taken = np.flatnonzero(weights)
        if len(taken):
            parts.append((start, int(taken[0]), min(int(taken[-1]) + 1, length - start)))
    return parts


def _known(bounds: np.ndarray) -> Optional[tuple[float, float, float, float]]:
    if not np.isfinite(bounds).all():
        return None
    xmin, ymin, xmax, ymax = bounds.tolist()
    return xmin, ymin, xmax, ymax
