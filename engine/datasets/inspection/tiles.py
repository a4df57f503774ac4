"""What is looked through: the tiles of a dataset folder, or of a tile layer with or without rasters beneath it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...errors import InputError, OptionError
from ...imagery.stack import RasterStack, holds
from ...labels.layers import Layer, read_layer, texts_of
from ...labels.masks import sorted_classes
from ...labels.reprojection import moved_points
from ...models.tiles import valid_values
from ...tiles.windows import windows_of
from ..contents import TileObject
from ..manifest import BACKGROUND, IGNORE, TILES_NAME, BandEntry, ClassEntry, Manifest, class_entries
from ..options import OBJECT_TASKS
from ..readers.files import file_inside
from ..readers.stored import StoredDataset
from .canvas import frames_of
from .options import InspectDatasetOptions

#: Pixels of a band that are read of one tile at most; of larger ones pixels are skipped.
TILE_PIXELS = 4 * 1024 * 1024


@dataclass(frozen=True)
class TilePixels:
    """A tile as it is read: `pixels` and `valid` (row, col, band), `mask` (row, col) class ids or values, None without.

    `size` is (height, width) of the tile, of which `pixels` has every nth row and column. `second` (row, col, band) is
    the second image of PAIRS.
    """

    pixels: NDArray[Any]
    valid: NDArray[np.bool_]
    mask: Optional[NDArray[Any]]
    size: tuple[int, int]
    objects: tuple[TileObject, ...] = ()
    second: Optional[NDArray[Any]] = None


@dataclass(frozen=True)
class Tiles:
    """Tiles to be looked through, one entry each in every list.

    `task` is that of a dataset, "" for a tile layer. `splits` is "" where there is none, `labels` None; `present` are
    all labels of a tile, where the layer has them. `boxes` (n, 4) are xmin, ymin, xmax, ymax in `crs`, `frames` as
    `canvas.frames_of` has them; NaN where a tile has no place. `cloud` is the share of cloud that the layer holds.
    `read` gives a tile's pixels and is safe from several threads; None where there are no pixels.
    """

    source: str
    task: str
    tile_ids: list[str]
    splits: list[str]
    labels: list[Optional[str]]
    present: Optional[list[tuple[str, ...]]]
    classes: tuple[ClassEntry, ...]
    bands: tuple[BandEntry, ...]
    layer: Layer
    boxes: NDArray[np.float64]
    frames: NDArray[np.float64]
    crs: str
    cloud: Optional[NDArray[np.float64]]
    read: Optional[Callable[[int], TilePixels]]
    manifest: Optional[Manifest] = None
    stored: Optional[StoredDataset] = None
    stack: Optional[RasterStack] = None
    windows: Optional[NDArray[np.int64]] = None
    #: Ids that masks can hold, and the one that is to be ignored.
    ids: int = 256
    ignore: int = IGNORE
    said: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tile_ids)

    @property
    def has_masks(self) -> bool:
        """Whether masks hold class ids."""
        return self.task in ("SEGMENTATION", "PANOPTIC")

    @property
    def has_objects(self) -> bool:
        """Whether tiles have objects."""
        return self.task in OBJECT_TASKS


def dataset_tiles(folder: Path) -> Tiles:
    """The tiles of a dataset folder; raises InputError for one that cannot be read."""
    stored = StoredDataset(folder)
    manifest = stored.manifest
    layer = read_layer(folder / TILES_NAME)
    said = []
    files = layer.column("file")
    there = np.array([bool(text) for text in texts_of(files)] if files is not None else [], dtype=bool)
    if not there.all():
        said.append(f"{_tiles(int((~there).sum()))} of {TILES_NAME} without a file left out.")
    layer = _chosen(layer, there)
    paths = [file_inside(folder, text or "") for text in texts_of(layer.columns["file"])]
    labels: list[Optional[str]] = [None] * len(layer)
    if manifest.task == "CLASSIFICATION":
        labels = _texts(layer, "label")
    present = _present(layer) if manifest.task in ("CLASSIFICATION", "MULTI_LABEL") else None
    if manifest.task == "MULTI_LABEL" and present is None:
        raise InputError(f"{folder / TILES_NAME} must have the field labels, got {', '.join(layer.columns)}")

    def read(number: int) -> TilePixels:
        tile = stored.read(number)
        valid = valid_values(tile.pixels, manifest.bands)
        return TilePixels(tile.pixels, valid, tile.mask, tile.pixels.shape[:2], tile.objects, tile.target)

    boxes, crs = _placed(layer, manifest.crs)
    named = {name for name in labels if name is not None}
    if manifest.task == "MULTI_LABEL":
        named.update(name for part in present or () for name in part)
    return Tiles(
        source=str(folder),
        task=manifest.task,
        tile_ids=_tile_ids(layer, paths),
        splits=_splits(layer, "split"),
        labels=labels,
        present=present,
        classes=_dataset_classes(manifest, named),
        bands=manifest.bands,
        layer=layer,
        boxes=boxes,
        frames=_frames_of_transforms(layer, manifest)
        if layer.column("transform") is not None
        else frames_of(layer, boxes),
        crs=crs,
        cloud=_shares(layer, "cloud_frac"),
        read=read,
        manifest=manifest,
        stored=stored,
        ids=1 << 8 * np.dtype(manifest.mask_dtype).itemsize,
        ignore=manifest.ignore,
        said=said,
    )


def _frames_of_transforms(layer: Layer, manifest: Manifest) -> NDArray[np.float64]:
    """Where the images lie (n, 6), as `canvas.frames_of` has it, by the transforms that the layer holds."""
    texts = texts_of(layer.columns["transform"])
    try:
        a, b, c, d, e, f = np.array([(text or "").split(",") for text in texts], dtype=np.float64).T
    except ValueError:
        raise InputError(f"{TILES_NAME} has a transform that is not six numbers") from None
    if manifest.tile_size is not None:
        rows, columns = (np.full(len(layer), float(side)) for side in manifest.tile_size)
    else:
        sizes = [layer.column(name) for name in ("rows", "columns")]
        if any(size is None for size in sizes):
            return np.full((len(layer), 6), np.nan)
        rows, columns = (np.asarray(size, np.float64) for size in sizes)
    return np.stack([c, f, a * columns, d * columns, b * rows, e * rows], axis=1)


def layer_tiles(options: InspectDatasetOptions, stack: Optional[RasterStack]) -> Tiles:
    """The tiles of a layer, with the pixels of a stack where there is one; raises InputError and OptionError."""
    layer = read_layer(options.tiles or "")
    name = options.tiles_name or options.tiles or ""
    if len(layer) == 0:
        raise InputError(f"{name} is empty: there are no tiles to look through")
    for words, wanted, usual in (
        ("label field", options.label_field, "label"),
        ("split field", options.split_field, "split"),
    ):
        if wanted and wanted != usual and layer.column(wanted) is None:
            there = ", ".join(layer.columns) or "none"
            raise OptionError(f"{words}: tiles have no field {wanted!r}; the fields are {there}")
    usable = np.isin(shapely.get_type_id(layer.geometry), (3, 6)) & ~shapely.is_empty(layer.geometry)
    if not usable.any():
        raise InputError(f"{name} has no polygons")
    said = [f"{_tiles(int((~usable).sum()))} without a polygon left out."] if not usable.all() else []
    layer = _chosen(layer, usable)
    windows: Optional[NDArray[np.int64]] = None
    if stack is not None:
        if layer.crs is None:
            raise InputError("tiles have no CRS: it cannot be told where on the raster they lie")
        windows, outside = _windows(layer, stack)
        if outside.all():
            raise InputError("tiles lie outside the raster: none of them shares a pixel with it")
        if outside.any():
            said.append(f"{_tiles(int(outside.sum()))} outside the raster left out.")
            layer, windows = _chosen(layer, ~outside), windows[~outside]
    labels = _texts(layer, options.label_field)
    boxes, crs = _placed(layer, stack.crs.to_string() if stack is not None else "")
    names = sorted_classes({label for label in labels if label is not None})
    return Tiles(
        source=name,
        task="",
        tile_ids=_tile_ids(layer, None),
        splits=_splits(layer, options.split_field),
        labels=labels,
        present=_present(layer),
        classes=class_entries(tuple(names)),
        bands=() if stack is None else tuple(BandEntry(b.name, b.dtype, b.nodata) for b in stack.bands),
        layer=layer,
        boxes=boxes,
        frames=frames_of(layer, boxes) if stack is None or windows is None else _frames(stack, windows),
        crs=crs,
        cloud=_shares(layer, "cloud_frac"),
        read=None if stack is None or windows is None else _reader(stack, windows),
        stack=stack,
        windows=windows,
        said=said,
    )


def _reader(stack: RasterStack, windows: NDArray[np.int64]) -> Callable[[int], TilePixels]:
    # What a value that only some of the bands can hold says of nodata is asked of each band by its own type.
    kinds = [
        band.nodata if band.nodata is not None and holds(np.dtype(band.dtype), band.nodata) else None
        for band in stack.bands
    ]
    bands = tuple(BandEntry(b.name, b.dtype, nodata) for b, nodata in zip(stack.bands, kinds))

    def read(number: int) -> TilePixels:
        x, y, width, height = windows[number].tolist()
        step = max(1, int(np.ceil(np.sqrt(width * height / TILE_PIXELS))))
        shape = (-(-height // step), -(-width // step))
        pixels = stack.read(x, y, width, height, out_shape=shape if step > 1 else None)
        rows = y + (np.arange(shape[0]) + 0.5) * height / shape[0]
        columns = x + (np.arange(shape[1]) + 0.5) * width / shape[1]
        inside = ((rows >= 0) & (rows < stack.height))[:, None] & ((columns >= 0) & (columns < stack.width))[None, :]
        return TilePixels(pixels, valid_values(pixels, bands) & inside[..., None], None, (height, width))

    return read


def _windows(layer: Layer, stack: RasterStack) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Windows of the tiles, and which of them share no pixel with the raster."""
    points, owners = shapely.get_coordinates(layer.geometry, return_index=True)
    if layer.crs != stack.crs:
        points = moved_points(points, layer.crs, stack.crs)
    astray = ~np.isfinite(points).all(axis=1)
    points[astray] = 0.0
    windows = windows_of(points, owners, len(layer), tuple(stack.transform)[:6], (stack.width, stack.height))
    x, y, width, height = windows.T
    outside = (x >= stack.width) | (y >= stack.height) | (x + width <= 0) | (y + height <= 0)
    outside[np.unique(owners[astray])] = True
    return windows, outside


def _frames(stack: RasterStack, windows: NDArray[np.int64]) -> NDArray[np.float64]:
    x, y, width, height = windows.T.astype(np.float64)
    start = stack.grid.to_map(np.stack([x, y], axis=1))
    right = stack.grid.to_map(np.stack([x + width, y], axis=1)) - start
    down = stack.grid.to_map(np.stack([x, y + height], axis=1)) - start
    return np.concatenate([start, right, down], axis=1)


def _placed(layer: Layer, crs: str) -> tuple[NDArray[np.float64], str]:
    """The tiles' boxes in the CRS of the raster that they were cut from, where it is known, else in their own."""
    own = layer.crs.to_string() if layer.crs else ""
    bounds: NDArray[np.float64] = shapely.bounds(layer.geometry)
    try:
        wanted = CRS.from_user_input(crs) if crs else None
    except CRSError:
        wanted = None
    if wanted is None or layer.crs is None or wanted == layer.crs:
        return bounds, own
    points, owners = shapely.get_coordinates(layer.geometry, return_index=True)
    points = moved_points(points, layer.crs, wanted)
    points[~np.isfinite(points)] = np.nan
    boxes = np.full((len(layer), 4), np.nan)
    counts = np.bincount(owners, minlength=len(layer))
    some = counts > 0
    starts = np.searchsorted(owners, np.flatnonzero(some))
    if len(points):
        boxes[some, :2] = np.minimum.reduceat(points, starts, axis=0)
        boxes[some, 2:] = np.maximum.reduceat(points, starts, axis=0)
    return boxes, wanted.to_string()


def _dataset_classes(manifest: Manifest, named: set[str]) -> tuple[ClassEntry, ...]:
    """The manifest's classes, the background before them where pixels may be it, and after them those that tiles name
    and it does not, with the id -1."""
    classes = manifest.classes
    of_pixels = manifest.task in ("SEGMENTATION", "PANOPTIC")
    if of_pixels and manifest.background and BACKGROUND not in [entry.id for entry in classes]:
        classes = (ClassEntry(BACKGROUND, "background", "#000000"), *classes)
    unknown = sorted(named - {entry.name for entry in classes})
    return (*classes, *(ClassEntry(-1, name, "#808080") for name in unknown))


def _present(layer: Layer) -> Optional[list[tuple[str, ...]]]:
    """All labels of each tile, where the layer has the field `labels`."""
    if layer.column("labels") is None:
        return None
    parts = ((text or "").split(";") for text in _texts(layer, "labels"))
    return [tuple(dict.fromkeys(name.strip() for name in part if name.strip())) for part in parts]


def _splits(layer: Layer, field_name: str) -> list[str]:
    return [text or "" for text in _texts(layer, field_name)]


def _texts(layer: Layer, field_name: str) -> list[Optional[str]]:
    column = layer.column(field_name) if field_name else None
    return [None] * len(layer) if column is None else texts_of(column)


def _shares(layer: Layer, field_name: str) -> Optional[NDArray[np.float64]]:
    column = layer.column(field_name)
    if column is None or column.dtype.kind not in "iuf":
        return None
    return np.asarray(column, np.float64)


def _tile_ids(layer: Layer, paths: Optional[list[Path]]) -> list[str]:
    named = _texts(layer, "tile_id")
    return [name or (paths[place].stem if paths else f"t{place + 1:06d}") for place, name in enumerate(named)]


def _chosen(layer: Layer, chosen: NDArray[np.bool_]) -> Layer:
    if chosen.all():
        return layer
    columns = {name: values[chosen] for name, values in layer.columns.items()}
    return Layer(layer.geometry[chosen], columns, layer.crs, layer.kinds)


def _tiles(count: int) -> str:
    return f"{count:,} tile" if count == 1 else f"{count:,} tiles"
