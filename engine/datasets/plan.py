"""What an export will write, decided and checked before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.stack import Grid, RasterStack
from ..labels.layers import Layer, texts_of
from ..labels.masks import sorted_classes
from ..labels.reprojection import moved_points
from ..progress import Progress
from ..tiles.windows import grouped, windows_of
from .contents import TileEntry
from .lattices import lattices_of, lattices_of_raster
from .names import safe_names
from .options import FILE_FORMATS, ExportTilesOptions
from .writers import EXTENSIONS

#: Bytes of pixels that are read in one go, and of a single tile at most.
READ_BYTES = 24 * 1024 * 1024
TILE_BYTES = 1024 * 1024 * 1024
#: Pixels that a chunk of work spans at least, and how many tiles it has at most.
CHUNK_SIDE = 512
CHUNK_TILES = 256
TRAIN = "train"
#: Fields that labeltiles writes: the class of a tile, and all classes in it.
LABEL_FIELD, LABELS_FIELD = "label", "labels"


@dataclass(frozen=True)
class Plan:
    """The tiles to write, in the layer's order: one entry each in every list.

    `rows` are their places in the layer, `grids` the pixel grids that they lie on, `grid_of` (n,) the number of each
    one's, `windows` (n, 4) x_off, y_off, width, height in it, `shapes` (n, 2) the rows and
    columns of the images, `files` their paths below the dataset folder with `/` (none where tiles have no files of
    their own, in TFRECORD), `splits` "" when there are none.
    """

    rows: NDArray[np.int64]
    grids: tuple[Grid, ...]
    grid_of: NDArray[np.int64]
    windows: NDArray[np.int64]
    shapes: NDArray[np.int64]
    files: list[str]
    splits: list[str]
    labels: list[Optional[str]]
    classes: tuple[str, ...]
    tile_ids: list[str]
    #: All classes of each tile, for MULTI_LABEL, and the value of each for REGRESSION by tile; empty otherwise.
    labels_of: list[tuple[str, ...]] = field(default_factory=list)
    values: Optional[NDArray[np.float64]] = None

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def tile_size(self) -> Optional[tuple[int, int]]:
        """(height, width) that all tiles have, None where they differ."""
        height, width = (int(side) for side in self.shapes[0])
        return (height, width) if bool((self.shapes == (height, width)).all()) else None

    def in_statistics(self) -> NDArray[np.bool_]:
        """Which tiles the bands' statistics are of: the training split, or all where there is none."""
        training = np.array([split == TRAIN for split in self.splits], dtype=bool)
        return training if training.any() else np.ones(len(self), dtype=bool)

    def transform_of(self, tile: int) -> Affine:
        """From the pixels of a tile's image to the map."""
        x_off, y_off, width, height = (int(value) for value in self.windows[tile])
        rows, columns = (int(side) for side in self.shapes[tile])
        grid = self.grids[self.grid_of[tile]]
        transform: Affine = grid.window_transform((x_off, y_off, width, height), (rows, columns))
        return transform


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
        plan, number = self._plan, place % len(self)
        return TileEntry(
            number=number,
            tile_id=plan.tile_ids[number],
            split=plan.splits[number],
            file=plan.files[number] if plan.files else "",
            shape=(int(plan.shapes[number, 0]), int(plan.shapes[number, 1])),
            transform=plan.transform_of(number),
            label=plan.labels[number],
            labels=plan.labels_of[number] if plan.labels_of else (),
            value=None if plan.values is None else float(plan.values[number]),
        )


def make_plan(options: ExportTilesOptions, layer: Layer, stack: RasterStack, progress: Progress) -> Plan:
    """Decide every tile's window, split, label and file; warn of the tiles that are left out.

    Raises InputError or OptionError for a layer that cannot be exported so.
    """
    if len(layer) == 0:
        raise InputError("tiles is empty: there is nothing to export")
    if layer.crs is None:
        raise InputError("tiles have no CRS: it cannot be told where on the raster they lie")
    labels = _labels(options, layer)
    splits, split_of = _splits(options, layer)
    rows = _polygons(layer, progress)
    windows, outside = _windows(layer, rows, stack)
    if outside.all():
        raise InputError("tiles lie outside the raster: none of them shares a pixel with it")
    _warn(progress, int(outside.sum()), "outside the raster")
    rows, windows = rows[~outside], windows[~outside]
    unsplit = np.array([split_of[row] is None for row in rows])
    _warn(progress, int(unsplit.sum()), "without a split")
    rows, windows = rows[~unsplit], windows[~unsplit]
    classes: tuple[str, ...] = ()
    parts: list[tuple[str, ...]] = []
    values: Optional[NDArray[np.float64]] = None
    if options.task == "CLASSIFICATION":
        rows, windows = _with_label(options, rows, windows, labels, progress)
        classes = _classes(options, {str(labels[row]) for row in rows}, progress)
    elif options.task == "MULTI_LABEL":
        parts = [_parts(labels[row], options.classes) for row in rows]
        classes = _classes(options, {name for part in parts for name in part}, progress)
        labels = [None] * len(layer)
    elif options.value_field:
        values = _values(options.value_field, layer)[rows]
        known = np.isfinite(values)
        _warn(progress, int((~known).sum()), "without a value")
        rows, windows, values = rows[known], windows[known], values[known]
        if not len(rows):
            raise InputError(f"tiles have no value in the field {options.value_field!r}: it is null everywhere")
    lattices = lattices_of_raster(stack.grid, windows)
    if options.align == "TILES":
        lattices = lattices_of(layer.geometry[rows], layer.crs, stack, options.tile_size_px)
        windows = lattices.windows
    shapes = windows[:, [3, 2]].copy()
    if options.tile_size_px:
        shapes[:] = options.tile_size_px
    _check_sizes(windows, shapes, stack, options, progress)
    plan = Plan(
        rows=rows,
        grids=lattices.grids,
        grid_of=lattices.of_tile,
        windows=windows,
        shapes=shapes,
        files=[],
        splits=[str(split_of[row]) for row in rows],
        labels=[labels[row] for row in rows],
        classes=classes,
        tile_ids=_tile_ids(layer, rows, unique=options.task != "CLASSIFICATION"),
        labels_of=parts,
        values=values,
    )
    if options.format in FILE_FORMATS:
        plan.files.extend(_files(options, plan, splits))
    return plan


def chunks(plan: Plan, stack: RasterStack) -> Iterator[NDArray[np.int64]]:
    """Tiles of the plan in chunks that lie together on one grid, so that one thread decodes a block once.

    The chunks depend on the tiles and the raster alone, never on the machine, so that a run can be resumed.
    """
    cell_height, cell_width = _cell(plan, stack)
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


def _labels(options: ExportTilesOptions, layer: Layer) -> list[Optional[str]]:
    name = options.label_field
    if options.task == "MULTI_LABEL" and name == LABEL_FIELD and layer.column(LABELS_FIELD) is not None:
        name = LABELS_FIELD
    column = layer.column(name) if name else None
    if column is not None:
        return texts_of(column)
    if options.task in ("CLASSIFICATION", "MULTI_LABEL"):
        there = ", ".join(layer.columns) or "none"
        raise OptionError(
            f"label field: tiles have no field {options.label_field!r}; the fields are {there}",
            "Give the tiles their labels first, or choose the field that holds them.",
        )
    return [None] * len(layer)


def _parts(text: Optional[str], classes: tuple[str, ...]) -> tuple[str, ...]:
    """The classes that a field's text names between semicolons, of those in the class list where there is one."""
    names = dict.fromkeys(name.strip() for name in (text or "").split(";") if name.strip())
    return tuple(name for name in names if not classes or name in classes)


def _classes(options: ExportTilesOptions, found: set[str], progress: Progress) -> tuple[str, ...]:
    if not found:
        raise InputError(f"tiles have no label to classify by in the field {options.label_field!r}")
    for name in [name for name in options.classes if name not in found]:
        progress.warn(f"No tile has the class {name!r} of the class list.")
    return options.classes or tuple(sorted_classes(found))


def _values(field: str, layer: Layer) -> NDArray[np.float64]:
    column = layer.column(field)
    if column is None:
        there = ", ".join(layer.columns) or "none"
        raise OptionError(f"value field: tiles have no field {field!r}; the fields are {there}")
    if column.dtype.kind not in "iufb":
        raise OptionError(f"value field must hold numbers, got {field!r} of text")
    return column.astype(np.float64)


def _splits(options: ExportTilesOptions, layer: Layer) -> tuple[dict[str, str], list[Optional[str]]]:
    """Folder of each split, and each feature's split: "" for all when the layer is not split, None where null."""
    column = layer.column(options.split_field) if options.split_field else None
    named = [name or None for name in texts_of(column)] if column is not None else []
    if not any(named):
        return {"": ""}, [""] * len(layer)
    return safe_names(sorted({name for name in named if name}), "split"), named


def _polygons(layer: Layer, progress: Progress) -> NDArray[np.int64]:
    usable = np.isin(shapely.get_type_id(layer.geometry), (3, 6)) & ~shapely.is_empty(layer.geometry)
    if not usable.any():
        raise InputError("tiles have no polygons")
    _warn(progress, int((~usable).sum()), "without a polygon")
    return np.flatnonzero(usable)


def _windows(layer: Layer, rows: NDArray[np.int64], stack: RasterStack) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Windows of the tiles, and which of them share no pixel with the raster."""
    points, owners = shapely.get_coordinates(layer.geometry[rows], return_index=True)
    if layer.crs != stack.crs:
        points = moved_points(points, layer.crs, stack.crs)
    astray = ~np.isfinite(points).all(axis=1)
    points[astray] = np.nan_to_num(points[astray], nan=0.0, posinf=0.0, neginf=0.0)
    windows = windows_of(points, owners, len(rows), tuple(stack.transform)[:6], (stack.width, stack.height))
    x_off, y_off, width, height = windows.T
    outside = (x_off >= stack.width) | (y_off >= stack.height) | (x_off + width <= 0) | (y_off + height <= 0)
    outside[np.unique(owners[astray])] = True
    return windows, outside


def _with_label(
    options: ExportTilesOptions,
    rows: NDArray[np.int64],
    windows: NDArray[np.int64],
    labels: Sequence[Optional[str]],
    progress: Progress,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    missing = np.array([labels[row] is None for row in rows], dtype=bool)
    _warn(progress, int(missing.sum()), "without a label")
    other = np.zeros(len(rows), dtype=bool)
    if options.classes:
        other = np.array([labels[row] not in options.classes for row in rows], dtype=bool) & ~missing
        names = sorted({str(labels[row]) for row in rows[other]})
        _warn(progress, int(other.sum()), f"whose label is not in the class list ({', '.join(names[:10])})")
    kept = ~missing & ~other
    if not kept.any():
        raise InputError(f"tiles have no label to classify by in the field {options.label_field!r}")
    return rows[kept], windows[kept]


def _check_sizes(
    windows: NDArray[np.int64],
    shapes: NDArray[np.int64],
    stack: RasterStack,
    options: ExportTilesOptions,
    progress: Progress,
) -> None:
    width, height = (int(side) for side in windows[:, 2:].max(axis=0))
    if width * height * len(stack.bands) * stack.dtype.itemsize > TILE_BYTES:
        raise InputError(f"tiles must fit into memory: the largest is {width} x {height} pixels of the raster")
    kinds = np.unique(shapes, axis=0)
    if len(kinds) > 1 and options.task != "IMAGES":
        sizes = ", ".join(f"{columns} x {rows}" for rows, columns in kinds[:5])
        progress.warn(f"Tiles have {len(kinds)} sizes ({sizes} pixels); a model needs one: give a tile size.")


def _tile_ids(layer: Layer, rows: NDArray[np.int64], unique: bool) -> list[str]:
    column = layer.column("tile_id")
    named = texts_of(column) if column is not None else [None] * len(layer)
    found = [named[row] or f"t{row + 1:06d}" for row in rows]
    if not unique:
        return found
    twice = [name for name, count in Counter(found).items() if count > 1]
    if twice:
        raise InputError(f"tile_id must be unique, since it names the file: {twice[0]!r} occurs more than once")
    safe = safe_names(found, "tile_id")
    return [safe[name] for name in found]


def _files(options: ExportTilesOptions, plan: Plan, split_folders: dict[str, str]) -> list[str]:
    extension = EXTENSIONS[options.format]
    folders = [f"{split_folders[split]}/" if split else "" for split in plan.splits]
    if options.task != "CLASSIFICATION":
        return [f"{folder}images/{name}.{extension}" for folder, name in zip(folders, plan.tile_ids)]
    classes = safe_names([str(label) for label in plan.labels])
    numbers: Counter[tuple[str, str]] = Counter()
    files = []
    for folder, label in zip(folders, plan.labels):
        name = classes[str(label)]
        numbers[folder, name] += 1
        files.append(f"{folder}{name}/{name}_{numbers[folder, name]}.{extension}")
    return files


def _warn(progress: Progress, count: int, words: str) -> None:
    if count:
        progress.warn(f"{count} tile{'s' if count > 1 else ''} {words} left out.")
