"""The split that a run would make, worked out beside the window: which tiles go to train, val and test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...algorithms.small_files import is_there, json_of
from ...algorithms.tiles.sample_ground import Move
from ...algorithms.tiles.tile_ground import read_ground
from ...engine.errors import Cancelled, EngineError, InputError
from ...engine.progress import Progress
from ...engine.tiles.grid import Floats
from ...engine.tiles.options import SplitOptions
from ...engine.tiles.splits import Splits, split_tiles
from ...i18n import tr
from ..background import quiet_flags

#: Larger layers are not dealt out for a preview.
MOST_TILES = 50_000


@dataclass(frozen=True)
class Dealt:
    """Rings (n, 5, 2) of the tiles in the CRS of the map, and the split of each as `splits` has it.

    `centres` (n, 2) and `reach` (n,) say how far from there a tile's corners are at most.
    """

    rings: Floats
    splits: Splits
    centres: Floats
    reach: Floats

    @classmethod
    def of(cls, rings: Floats, splits: Splits) -> Dealt:
        """With what follows from the rings."""
        low, high = rings.min(1), rings.max(1)
        return cls(rings, splits, (low + high) / 2, np.hypot(*(high - low).T) / 2)


class LayerTiles:
    """The tiles of a layer as they are now, to be read from another thread."""

    def __init__(self, layer: QgsVectorLayer, request: QgsFeatureRequest, field: str) -> None:
        self.crs = layer.crs()
        self.column: Optional[int] = layer.fields().lookupField(field) if field else None
        chosen = request.filterType() == QgsFeatureRequest.FilterType.FilterFids
        self._count = len(request.filterFids()) if chosen else layer.featureCount()
        self._source, self._request = QgsVectorLayerFeatureSource(layer), request

    def featureCount(self) -> int:
        """How many there may be."""
        return int(self._count)

    def getFeatures(self, request: QgsFeatureRequest, flags: Any = None) -> Any:
        """The features with no more attributes than asked for."""
        wanted = QgsFeatureRequest(self._request)
        wanted.setSubsetOfAttributes(request.subsetOfAttributes())
        return self._source.getFeatures(wanted)


class DatasetTiles:
    """The tiles of a dataset folder; its `tiles.gpkg` is read without QGIS, which would write beside it."""

    def __init__(self, folder: str, options: SplitOptions, field: str) -> None:
        place = Path(folder)
        # It may be named by its manifest.
        place = place.parent if is_there(place) and place.is_file() else place
        self._path = str(place / "tiles.gpkg")
        dataset = _opened(self._path)
        layer = dataset.GetLayer(0) if dataset is not None else None
        if layer is None:
            raise InputError(tr("{path} cannot be opened as a tile layer.").format(path=self._path))
        definition = layer.GetLayerDefn()
        system = layer.GetSpatialRef()
        self.crs = QgsCoordinateReferenceSystem.fromWkt(system.ExportToWkt()) if system is not None else None
        names = [definition.GetFieldDefn(n).GetName().lower() for n in range(definition.GetFieldCount())]
        self._file = names.index("file") if "file" in names else None
        self.column = _dataset_column(place, options, field.lower(), names)
        self._count = layer.GetFeatureCount()

    def featureCount(self) -> int:
        """How many there may be."""
        return int(self._count)

    def getFeatures(self, request: QgsFeatureRequest, flags: Any = None) -> Iterator[_DatasetTile]:
        """The tiles that have a file."""
        dataset = _opened(self._path)
        for feature in dataset.GetLayer(0) if dataset is not None else ():
            if self._file is None or feature.IsFieldSetAndNotNull(self._file):
                yield _DatasetTile(feature)


class _DatasetTile:
    """A feature of GDAL's as `read_ground` wants it."""

    def __init__(self, feature: Any) -> None:
        self._feature = feature

    def geometry(self) -> QgsGeometry:
        shape, geometry = self._feature.GetGeometryRef(), QgsGeometry()
        if shape is not None:
            geometry.fromWkb(bytes(shape.ExportToWkb()))
        return geometry

    def __getitem__(self, column: int) -> Optional[str]:
        return self._feature.GetFieldAsString(column) if self._feature.IsFieldSetAndNotNull(column) else None


class Dealing(QgsTask):
    """Deals the tiles out and hands them to `done`, or None and why not; silent once it was cancelled."""

    def __init__(
        self,
        tiles: Any,
        options: SplitOptions,
        settings: Any,
        done: Callable[[Optional[Dealt], str], None],
    ) -> None:
        super().__init__(tr("Preview of the split"), quiet_flags())
        self._tiles, self._options, self._done = tiles, options, done
        self._move = (
            Move(tiles.crs, settings.destinationCrs(), settings) if settings is not None and tiles.crs else None
        )
        self._feedback = QgsProcessingFeedback(False)
        self._dealt: Optional[Dealt] = None
        self._reason = ""

    def run(self) -> bool:
        """In another thread."""
        try:
            layer = read_ground(self._tiles, self._tiles.column, self._feedback)
            ground = layer.ground()
            splits = split_tiles(self._options, ground, layer.overlap, layer.labels, _Listener(self))
            rings = layer.rings()
            self._dealt = Dealt.of(self._move(rings) if self._move else rings, splits)
        except (Cancelled, QgsProcessingException):
            return False
        except EngineError as error:
            self._reason = str(error)
        return True

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, fine: bool) -> None:
        """In the window's thread."""
        if fine and not self.isCanceled():
            self._done(self._dealt, self._reason)


class _Listener(Progress):
    """Lets the engine see that nobody waits any more."""

    def __init__(self, task: QgsTask) -> None:
        super().__init__()
        self._task = task

    @property
    def cancelled(self) -> bool:
        return bool(self._task.isCanceled())


def _opened(path: str) -> Any:
    """A vector file of GDAL's for reading, None where it cannot be."""
    try:
        return gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY) if is_there(Path(path)) else None
    except RuntimeError:  # newer GDAL says it this way
        return None


def _dataset_column(folder: Path, options: SplitOptions, field: str, names: list[str]) -> Optional[int]:
    """The column that the engine takes for the classes of a dataset's tiles; None for none."""
    if options.method == "RANDOM":
        return None
    if not field:
        try:
            manifest = json_of(folder / "dataset.json")
            task = manifest.get("task") if isinstance(manifest, dict) else None
        except (OSError, ValueError):
            task = None
        if task != "CLASSIFICATION" and options.method == "BLOCKS" and "label" not in names:
            return None
        field = "label"
    return names.index(field) if field in names else -1
