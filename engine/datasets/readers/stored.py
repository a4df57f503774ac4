"""A dataset folder of ours read tile by tile, whatever its format."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...errors import EngineError, InputError
from ...imagery.stack import Band
from ...labels.layers import read_layer
from ...labels.reprojection import moved_points
from ..class_file import known_classes
from ..contents import Blueprint, TileContent, TileEntry, no_objects
from ..features import Features
from ..manifest import BandEntry, BandStatistics, Manifest, TargetEntry
from ..options import FILE_FORMATS, FORMATS, OBJECT_TASKS, TASKS, StoringOptions
from ..series import Series
from ..writers import EXTENSIONS
from .files import FileReader
from .objects import StoredObjects
from .table import PLACES, TRANSFORM, StoredFeatures, TileTable

#: Module and class of formats whose tiles have no files of their own.
_PACKED = {"TFRECORD": "tfrecord:RecordReader", "WEBDATASET": "webdataset:TarReader", "ZARR": "zarr:ArrayReader"}
_TEXTS = ("file", "tile_id", "split", "label", "labels")
_NUMBERS = (TRANSFORM, "value", "rows", "columns", *PLACES)


class Reader(Protocol):
    """The arrays of tiles by their number; safe to use from several threads."""

    def read(self, number: int) -> TileContent: ...

    def mask(self, number: int) -> Optional[NDArray[Any]]: ...

    def files_of(self, number: int) -> dict[str, Path]: ...

    def close(self) -> None: ...


class StoredDataset:
    """A dataset folder as a TileSource; raises InputError when there is none that can be read.

    `manifest` is what `dataset.json` says; tiles are in the order of `tiles.gpkg`.
    """

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder).absolute()
        if not self.folder.is_dir():
            raise InputError(f"There is no dataset folder {folder}")
        self.manifest = Manifest.read(self.folder)
        if self.manifest.format not in FORMATS or self.manifest.task not in TASKS:
            raise InputError(
                f"{folder} holds {self.manifest.format or 'unknown'} tiles for {self.manifest.task or 'no task'}; "
                f"this release reads {', '.join(FORMATS)} for {', '.join(TASKS)}"
            )
        if not self.manifest.bands:
            raise InputError(f"{folder} has no bands: dataset.json names none")
        self._table = TileTable(self.folder, _TEXTS, _NUMBERS)
        self.entries = StoredEntries(self)
        objects = no_objects
        self._objects: Optional[StoredObjects] = None
        if self.manifest.task in OBJECT_TASKS:
            if not self._table.has("tile_id"):
                raise InputError(f"{self._table.path} must have the field tile_id")
            self._objects = StoredObjects(self.folder, self._table)
            objects = self._objects_of
        blueprint = _blueprint(self.manifest, self.entries, objects)
        self.blueprint: Blueprint = dataclasses.replace(blueprint, known=known_classes(self.folder))
        self.series = Series(self.blueprint)
        self._reader = self._opened()
        if self.blueprint.target_bands:
            self.blueprint = dataclasses.replace(self.blueprint, target_size=self._target_size())

    @property
    def features(self) -> Features:
        return StoredFeatures(self._table)

    @property
    def statistics(self) -> Optional[Sequence[BandStatistics]]:
        known = self.manifest.statistics
        return known if len(known) == len(self.manifest.bands) else None

    @property
    def stretch(self) -> Optional[dict[str, Any]]:
        return self.manifest.stretch

    @property
    def target(self) -> Optional[TargetEntry]:
        return self.manifest.target

    @property
    def told(self) -> dict[str, Any]:
        manifest = self.manifest
        return {
            "sources": manifest.sources,
            "call": manifest.call,
            "history": manifest.history,
            "seed": manifest.seed,
            "fingerprint": manifest.fingerprint,
        }

    def read(self, number: int) -> TileContent:
        """The tile of that number in the blueprint; raises InputError where it is missing, damaged, or is not what
        dataset.json says."""
        content = self._reader.read(number)
        self._check(number, content)
        return dataclasses.replace(content, objects=self.blueprint.objects(number)) if self._objects else content

    def arrays(self, number: int) -> TileContent:
        """The tile's arrays as they are stored, unchecked and without its objects: what training reads."""
        return self._reader.read(number)

    def mask(self, number: int) -> Optional[NDArray[Any]]:
        """The tile's mask alone, as it is stored; None where tiles have none."""
        return self._reader.mask(number)

    def files_of(self, number: int) -> dict[str, str]:
        """Absolute paths of the tile's own files: `image`, `mask`, `instances`, `target`; empty where its files hold
        other tiles too."""
        return {name: str(path) for name, path in self._reader.files_of(number).items()}

    def close(self) -> None:
        """Let go of what is open."""
        self._reader.close()
        if self._objects:
            self._objects.close()

    def shape_of(self, number: int) -> tuple[int, int]:
        """Rows and columns of a tile; read from the tile where nothing else says them."""
        if self.manifest.tile_size is not None:
            return self.manifest.tile_size
        if self._table.has("rows") and self._table.has("columns"):
            rows, columns = (self._table.numbers_of(name)[number] for name in ("rows", "columns"))
            if rows > 0 and columns > 0:
                return int(rows), int(columns)
        pixels = self._reader.read(number).pixels
        return pixels.shape[0], pixels.shape[1]

    def _opened(self) -> Reader:
        if self.manifest.format in FILE_FORMATS:
            return FileReader(self.folder, self.blueprint, self._table)
        module, _, name = _PACKED[self.manifest.format].partition(":")
        kind = getattr(import_module("." + module, __package__), name)
        reader: Reader = kind(self.folder, self.blueprint, self._table)
        return reader

    def _target_size(self) -> Optional[tuple[int, int]]:
        """That of the first tile's second image; None where it is the tile's own."""
        target = self._reader.read(0).target
        if target is None or target.shape[:2] == self.shape_of(0):
            return None
        return target.shape[0], target.shape[1]

    def _objects_of(self, number: int) -> Any:
        assert self._objects is not None  # nosec B101 # asked for where there are objects
        entry = self.entries[number]
        return self._objects.of(number, entry.transform, entry.shape)

    def _check(self, number: int, content: TileContent) -> None:
        name = f"Tile {self._table.text('tile_id', number) or number} in {self._table.text('file', number)}"
        bands, dtype = self.blueprint.bands, self.blueprint.dtype
        shape = (*self.shape_of(number), len(bands))
        if content.pixels.shape != shape or content.pixels.dtype != dtype:
            raise InputError(
                f"{name} must be {_size(shape)} of type {dtype} as {self.folder.name}/dataset.json says, "
                f"got {_size(content.pixels.shape)} of type {content.pixels.dtype}"
            )
        for part, wanted in (("mask", self.blueprint.mask is not None), ("instances", self.blueprint.instances)):
            array = getattr(content, part)
            if not wanted:
                continue
            if array is None or array.shape != shape[:2]:
                got = "none" if array is None else _size(array.shape)
                raise InputError(f"{name} must have {part} of its own size, {_size(shape[:2])}, got {got}")
        if self.blueprint.target_bands and content.target is None:
            raise InputError(f"{name} has no second image")


class StoredEntries(Sequence[TileEntry]):
    """The tiles of a dataset folder as a blueprint wants them, made when asked for."""

    def __init__(self, dataset: StoredDataset) -> None:
        self._dataset, self._table = dataset, dataset._table
        manifest = dataset.manifest
        self._unsplit = set(manifest.splits) == {""}
        # Where it is no label to learn it is nevertheless counted, as the export did.
        counted = any(split.get("labels") for split in manifest.splits.values())
        self._labelled = manifest.task == "CLASSIFICATION" or (counted and manifest.task != "MULTI_LABEL")
        self._extension = EXTENSIONS.get(manifest.format, "")
        self._places: Optional[NDArray[np.float64]] = None
        if not self._table.has("transform"):
            self._places = _outlines(dataset)

    def __len__(self) -> int:
        return len(self._table)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        number, table = place % len(self), self._table
        file = self._dataset.series.file(table.text("file", number), self._extension)
        shape = self._dataset.shape_of(number)
        value = float(table.numbers_of("value")[number]) if table.has("value") else math.nan
        task = self._dataset.manifest.task
        return TileEntry(
            number=number,
            tile_id=table.text("tile_id", number) or file.rpartition("/")[2].rpartition(".")[0],
            split="" if self._unsplit else table.text("split", number),
            file=file,
            shape=shape,
            transform=self._transform(number, shape),
            label=table.text("label", number) or None if self._labelled else None,
            labels=_parts(table.text("labels", number)) if task == "MULTI_LABEL" else (),
            value=value if self._by_tile() else None,
        )

    def _by_tile(self) -> bool:
        target = self._dataset.manifest.target
        return target is not None and target.of == "tile"

    def _transform(self, number: int, shape: tuple[int, int]) -> Affine:
        """As the layer says; in a dataset of an earlier release, from the tile's outline."""
        if self._places is None:
            transform = Affine(*self._table.numbers_of(TRANSFORM)[number].tolist())
            if not (math.isfinite(sum(transform)) and transform.determinant):
                raise InputError(f"{self._table.path} has no usable transform for its tile {number}")
            return transform
        west, south, east, north = self._places[number].tolist()
        rows, columns = shape
        return Affine((east - west) / columns, 0.0, west, 0.0, (south - north) / rows, north)


def _outlines(dataset: StoredDataset) -> NDArray[np.float64]:
    """Bounds (n, 4) of the tiles' polygons in the CRS of the tiles."""
    import shapely

    layer = read_layer(dataset._table.path)
    geometry = layer.geometry[dataset._table.rows]
    crs = _crs(dataset.manifest)
    if crs is not None and layer.crs is not None and layer.crs != crs:
        geometry = shapely.transform(geometry, lambda points: moved_points(points, layer.crs, crs))
    bounds: NDArray[np.float64] = shapely.bounds(geometry)
    return bounds


def _blueprint(manifest: Manifest, entries: Sequence[TileEntry], objects: Any) -> Blueprint:
    mask = None
    if manifest.task in ("SEGMENTATION", "PANOPTIC"):
        mask = Band("class", manifest.mask_dtype, float(manifest.ignore), "class", "gray")
    elif manifest.task == "REGRESSION" and (manifest.target is None or manifest.target.of == "pixel"):
        mask = Band("value", "float32", math.nan, "value", "gray")
    target = manifest.target
    return Blueprint(
        task=manifest.task,
        storing=_storing(manifest),
        classes=manifest.classes,
        bands=bands_of(manifest.bands),
        crs=_crs(manifest),
        entries=entries,
        tile_size=manifest.tile_size,
        mask=mask,
        instances=manifest.task == "PANOPTIC",
        target_bands=bands_of(manifest.target_bands),
        dates=manifest.dates,
        stuff=manifest.stuff,
        background=manifest.background,
        value_name=target.name if target is not None and target.of == "tile" else "",
        objects=objects,
    )


def bands_of(entries: Sequence[BandEntry]) -> tuple[Band, ...]:
    """Bands as a manifest names them; those called `band <n>` have no description."""
    own = [None if entry.name == f"band {number}" else entry.name for number, entry in enumerate(entries, 1)]
    return tuple(Band(entry.name, entry.dtype, entry.nodata, name) for entry, name in zip(entries, own))


def _storing(manifest: Manifest) -> StoringOptions:
    """How the tiles are stored, as the call says that made them."""
    names = StoringOptions.__dataclass_fields__
    told = {name: value for name, value in manifest.call.items() if name in names}
    told.update(format=manifest.format, annotations=manifest.annotations)
    if manifest.dates:
        told["series"] = "DATES"
    try:
        return StoringOptions(**told)
    except EngineError:
        return StoringOptions(format=manifest.format)


def _crs(manifest: Manifest) -> Optional[CRS]:
    try:
        return CRS.from_user_input(manifest.crs) if manifest.crs else None
    except (CRSError, ValueError) as error:
        raise InputError(f"dataset.json has a CRS that cannot be read: {error}") from None


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in text.split(";") if name.strip()))


def _size(shape: tuple[int, ...]) -> str:
    bands = f" with {shape[2]} bands" if len(shape) > 2 else ""
    return f"{shape[1]} × {shape[0]} px{bands}" if len(shape) > 1 else f"{len(shape)} dimensions"
