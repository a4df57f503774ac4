"""Tiles in chunks: read from a layer with their shapes as arrays."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from itertools import count, islice
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...i18n import tr

#: Tiles in a chunk; cancel and progress are looked at in between.
CHUNK = 4096
#: Bytes of a polygon of five points in well-known binary, alone and as the only part of a multipolygon. Its points are
#: at the end.
PLAIN = (93, 102)
POINTS = 80


@dataclass(frozen=True)
class TileChunk:
    """Tiles with a geometry: their `places` in the layer, features, shapes as well-known binary, and geometries.

    `plain` (n,) says that a tile is a ring of five points; `corners` (n, 4, 2) are its corners then, else not a number.
    `boxes` (n, 4) are min x, min y, max x, max y.
    """

    places: list[int]
    features: list[Any]
    shapes: list[bytes]
    geometries: list[QgsGeometry]
    plain: npt.NDArray[np.bool_]
    corners: npt.NDArray[np.float64]
    boxes: npt.NDArray[np.float64]


def chunks_of(
    tiles: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback, request: Optional[QgsFeatureRequest] = None
) -> Generator[TileChunk, None, None]:
    """The tiles of a layer in their order, without those that have no geometry. Close it when done."""
    total = max(1, tiles.featureCount())
    with closing(unchecked(tiles, request)) as features:
        for start in count(0, CHUNK):
            part = list(islice(features, CHUNK))
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled."))
            if not part:
                return
            feedback.setProgress(100 * start / total)
            chunk = _chunk(start, part)
            if chunk.places:
                yield chunk


def unchecked(source: QgsProcessingFeatureSource, request: Optional[QgsFeatureRequest] = None) -> Any:
    """The features of a source without QGIS's own check of geometries, which would end the run at the first invalid.

    Close it when done: QGIS has few connections to a file, and waits for one for ever when all are left open.
    """
    return source.getFeatures(request or QgsFeatureRequest(), QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks)


def _chunk(start: int, features: list[Any]) -> TileChunk:
    geometries = [feature.geometry() for feature in features]
    shapes = [geometry.asWkb().data() for geometry in geometries]
    plain = [len(shape) in PLAIN and shape[0] == 1 for shape in shapes]
    places = list(range(start, start + len(features)))
    if not all(plain):
        some = [n for n, fits in enumerate(plain) if fits or not geometries[n].isEmpty()]
        features, geometries, shapes = ([items[n] for n in some] for items in (features, geometries, shapes))
        plain, places = [plain[n] for n in some], [places[n] for n in some]
    corners = np.full((len(shapes), 5, 2), np.nan)
    points = b"".join(shape[-POINTS:] for shape, fits in zip(shapes, plain) if fits)
    corners[plain] = np.frombuffer(points, dtype="<f8").reshape(-1, 5, 2)
    boxes = np.concatenate([corners.min(1), corners.max(1)], 1)
    for n in [n for n, fits in enumerate(plain) if not fits]:
        box = geometries[n].boundingBox()
        boxes[n] = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    return TileChunk(places, features, shapes, geometries, np.array(plain, dtype=bool), corners[:, :4], boxes)


def as_type(geometry: QgsGeometry, kind: Any) -> QgsGeometry:
    """The geometry in the type of its layer: a single polygon in a layer of multipolygons becomes one."""
    if geometry.wkbType() != kind and QgsWkbTypes.isMultiType(kind):
        geometry = QgsGeometry(geometry)
        geometry.convertToMultiType()
    return geometry
