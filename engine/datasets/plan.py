"""The tiles that an export will write, in arrays that stay small for millions of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ..imagery.stack import Grid, RasterStack
from ..tiles.windows import grouped
from .compact import Coded, Texts, places_within
from .contents import TileEntry
from .layout import numbered
from .names import safe_names

#: Bytes of pixels that are read in one go, and of a single tile at most.
READ_BYTES = 24 * 1024 * 1024
TILE_BYTES = 1024 * 1024 * 1024
#: Pixels that a chunk of work spans at least, and how many tiles it has at most.
CHUNK_SIDE = 512
CHUNK_TILES = 256
TRAIN = "train"


@dataclass(frozen=True)
class Plan:
    """The tiles to write, one entry each in every array and sequence.

    `rows` (n,) are their places in the layer, `grids` the pixel grids that they lie on, `grid_of` (n,) the number of
    each one's, `windows` (n, 4) x_off, y_off, width, height in it, `shapes` (n, 2) the rows and columns of the images,
    `splits` "" when there are none, `files` their paths below the dataset folder (none where tiles have no files of
    their own). `labels_of` are all classes of each, for MULTI_LABEL, and `values` what a REGRESSION by tile learns.

    Of tiles that are made of others, `turns` (n,) are the degrees that copies are turned by, 0 for a tile itself, and
    `objects` (n,) the numbers, from 1, of the features that images are of.
    """

    rows: NDArray[np.int32]
    grids: tuple[Grid, ...]
    grid_of: NDArray[np.integer[Any]]
    windows: NDArray[np.int32]
    shapes: NDArray[np.int32]
    splits: Coded[str]
    labels: Coded[str]
    classes: tuple[str, ...]
    tile_ids: Texts
    files: Sequence[str] = ()
    labels_of: Optional[Coded[tuple[str, ...]]] = None
    values: Optional[NDArray[np.float64]] = None
    turns: Optional[NDArray[np.float32]] = None
    objects: Optional[NDArray[np.int32]] = None

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def tile_size(self) -> Optional[tuple[int, int]]:
        """(height, width) that all tiles have, None where they differ."""
        height, width = (int(side) for side in self.shapes[0])
        return (height, width) if bool((self.shapes == (height, width)).all()) else None

    def in_statistics(self) -> NDArray[np.bool_]:
        """Which tiles the bands' statistics are of: the training split, or all where there is none."""
        training = self.splits.where(TRAIN)
        return training if training.any() else np.ones(len(self), dtype=bool)

    def transform_of(self, tile: int) -> Affine:
        """From the pixels of a tile's image to the map."""
        x_off, y_off, width, height = self.windows[tile].tolist()
        rows, columns = self.shapes[tile].tolist()
        grid = self.grids[self.grid_of[tile]]
        transform: Affine = grid.window_transform((x_off, y_off, width, height), (rows, columns))
        return transform

    def corners_of(self, tiles: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
        """The corners (n, 4, 2) of tiles on the map, as (x, y), from the upper left one in turn."""
        left, top, width, height = self.windows[tiles].T.astype(np.float64)
        right, bottom = left + width, top + height
        x, y = np.stack([left, right, right, left], axis=1), np.stack([top, top, bottom, bottom], axis=1)
        found = np.empty((len(x), 4, 2))
        grid_of = self.grid_of[tiles]
        for number in np.unique(grid_of).tolist():
            mine = grid_of == number
            points = np.stack([x[mine].ravel(), y[mine].ravel()], axis=1)
            found[mine] = self.grids[number].to_map(points).reshape(-1, 4, 2)
        return found

    def chosen(self, places: NDArray[Any]) -> Plan:
        """The tiles at places or for which it is true, without their files."""
        return Plan(
            rows=self.rows[places],
            grids=self.grids,
            grid_of=self.grid_of[places],
            windows=self.windows[places],
            shapes=self.shapes[places],
            splits=self.splits.chosen(places),
            labels=self.labels.chosen(places),
            classes=self.classes,
            tile_ids=self.tile_ids.chosen(places),
            labels_of=None if self.labels_of is None else self.labels_of.chosen(places),
            values=None if self.values is None else self.values[places],
            turns=None if self.turns is None else self.turns[places],
            objects=None if self.objects is None else self.objects[places],
        )


class PlanEntries(Sequence[TileEntry]):
    """The tiles of a plan as a blueprint wants them, made when asked for."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def __len__(self) -> int:
        return len(self._plan)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        plan, number = self._plan, int(place % len(self))
        rows, columns = plan.shapes[number].tolist()
        return TileEntry(
            number=number,
            tile_id=plan.tile_ids[number],
            split=plan.splits[number],
            file=plan.files[number] if plan.files else "",
            shape=(rows, columns),
            transform=plan.transform_of(number),
            label=plan.labels[number],
            labels=plan.labels_of[number] if plan.labels_of else (),
            value=None if plan.values is None else float(plan.values[number]),
        )


class TileFiles(Sequence[str]):
    """The files of tiles below the dataset folder, with `/`, made when asked for.

    They are `<split>/images/<tile_id>.<extension>`; of a `classified` plan `<split>/<label>/<label>_<n>.<extension>`,
    n from 1. More than `per_folder` of a folder go into numbered ones below it, in the order of the plan.
    """

    def __init__(self, plan: Plan, extension: str, classified: bool, per_folder: int) -> None:
        """Raises InputError for splits and labels that cannot be folders."""
        self._ids, self._extension, self._per_folder = plan.tile_ids, extension, per_folder
        self._splits, self._labels = plan.splits, plan.labels if classified else None
        folders = safe_names(sorted(name for name in plan.splits.used() if name), "split")
        self._folders = {split: f"{folders[split]}/" if split else "" for split in plan.splits.used()}
        self._names: dict[str, str] = safe_names(plan.labels.used()) if classified else {}
        groups = plan.splits.codes.astype(np.int64)
        if classified:
            groups = groups * len(plan.labels.values) + plan.labels.codes
        _, groups = np.unique(groups, return_inverse=True)
        self._groups = groups.reshape(-1).astype(np.int32)
        self._places, self._counts = places_within(self._groups)

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        number = int(self._places[place])
        folder = self._folders[self._splits[place]]
        below = numbered(number, self._per_folder, int(self._counts[self._groups[place]]))
        if self._labels is None:
            return f"{folder}images/{below}{self._ids[place]}.{self._extension}"
        name = self._names[self._labels[place]]
        return f"{folder}{name}/{below}{name}_{number + 1}.{self._extension}"


def shapes_of(windows: NDArray[np.int32], size_px: Optional[int]) -> NDArray[np.int32]:
    """(n, 2) rows and columns of the images of windows; one pair for all takes no memory."""
    sides = windows[:, [3, 2]]
    if size_px:
        return np.broadcast_to(np.array([size_px, size_px], dtype=np.int32), sides.shape)
    if (sides == sides[0]).all():
        return np.broadcast_to(sides[0].copy(), sides.shape)
    return sides


def chunks(plan: Plan, stack: RasterStack) -> Iterator[NDArray[np.int64]]:
    """Tiles of the plan in chunks that lie together on one grid, so that one thread decodes a block once.

    The chunks depend on the tiles and the raster alone, never on the machine, so that a run can be resumed.
    """
    cell_height, cell_width = _cell(plan, stack)
    if len(plan.grids) == 1:
        yield from grouped(plan.windows, cell_height, cell_width, CHUNK_TILES)
        return
    order = np.argsort(plan.grid_of, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(plan.grid_of[order])) + 1):
        for group in grouped(plan.windows[members], cell_height, cell_width, CHUNK_TILES):
            yield members[group]


def _cell(plan: Plan, stack: RasterStack) -> tuple[int, int]:
    """Height and width in pixels of the cells by which tiles are grouped: whole blocks, within what is read at once."""
    width, height = (int(side) for side in np.median(plan.windows[:, 2:], axis=0))
    block_height, block_width = stack.block_shape
    rows = max(CHUNK_SIDE, 2 * height)
    rows = -(-rows // block_height) * block_height
    pixel_bytes = stack.dtype.itemsize * len(stack.bands)
    columns = min(READ_BYTES // (rows * pixel_bytes), max(2 * CHUNK_SIDE, 4 * width, block_width))
    if columns > block_width:
        columns -= columns % block_width
    return rows, max(columns, width)
