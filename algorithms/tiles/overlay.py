"""What the features of a layer cover of each tile: exact shares, measured in the CRS of the tiles.

Features are brought into that CRS vertex by vertex, repaired where they are invalid, cut into pieces of few vertices,
and found through an index. Where features overlap, their union counts, made within the tile alone.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ...engine.errors import InputError
from ...engine.tiles.options import TOLERANCE
from ...engine.tiles.shares import (
    Polygons,
    areas_of,
    covered_shares,
    frames_of,
    meeting_boxes,
    parallelograms,
    polygons_of,
)
from ...i18n import tr
from .tile_chunk import TileChunk, unchecked

#: A polygon with more vertices is cut into pieces: a tile then meets a few edges, not all of them.
MOST_VERTICES = 64
#: A share from which on a tile is wholly covered, but for rounding.
WHOLE = 1 - 1e-12
#: Corners of a tile that stand in where a tile is no parallelogram.
UNIT = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
#: Part of an area that cutting into pieces may lose to rounding.
CUTTING = 1e-12


@dataclass
class Cover:
    """What one class covers of a tile: `order` is that of its first feature that meets the tile."""

    order: int
    share: float = 0.0


@dataclass
class Counts:
    """Features that were left out or mended, by reason."""

    used: int = 0
    without_geometry: int = 0
    without_class: int = 0
    repaired: int = 0
    beyond_repair: int = 0
    not_transformable: int = 0

    def report(self, name: str, feedback: QgsProcessingFeedback) -> None:
        """Say in the log how many features were used and, kind by kind, what happened to the others."""
        feedback.pushInfo(tr("{name}: {count} features are used.").format(name=name, count=self.used))
        for count, text in (
            (self.without_class, tr("{name}: {count} features without a class (null or empty) are skipped.")),
            (self.without_geometry, tr("{name}: {count} features without a geometry are skipped.")),
            (self.repaired, tr("{name}: {count} invalid geometries were repaired.")),
            (self.beyond_repair, tr("{name}: {count} invalid geometries could not be repaired and are skipped.")),
            (self.not_transformable, tr("{name}: {count} features do not fit the tiles' CRS and are skipped.")),
        ):
            if count:
                feedback.pushWarning(text.format(name=name, count=count))


@dataclass
class _Piece:
    geometry: QgsGeometry
    feature: int
    kind: str
    areal: bool
    area: float
    _engine: Any = None

    @property
    def engine(self) -> Any:
        """Answers questions about the piece quickly; made when the first one is asked."""
        if self._engine is None:
            self._engine = QgsGeometry.createGeometryEngine(self.geometry.constGet())
            self._engine.prepareGeometry()
        return self._engine


class Overlay:
    """Features of a layer, ready to be measured against tiles; a point or line that meets one counts as
    `contact_share` of it."""

    def __init__(self, feedback: QgsProcessingFeedback, contact_share: float = 0.0) -> None:
        self.counts = Counts()
        self._feedback = feedback
        self._contact_share = contact_share
        self._pieces: list[_Piece] = []
        self._index = QgsSpatialIndex()

    def add(self, geometry: QgsGeometry, feature: int, kind: str) -> None:
        """Add a valid geometry in the CRS of the tiles; `feature` is its place in the layer, `kind` its class."""
        for part in _flat(geometry).asGeometryCollection():
            areal = part.type() == QgsWkbTypes.PolygonGeometry
            for piece in _cut(part) if areal else [part]:
                self._index.addFeature(len(self._pieces), piece.boundingBox())
                self._pieces.append(_Piece(piece, feature, kind, areal, piece.area() if areal else 0.0))

    def _check(self) -> None:
        if self._feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled."))

    @cached_property
    def _polygons(self) -> Polygons:
        return polygons_of([rings_of_polygon(piece.geometry) if piece.areal else [] for piece in self._pieces])

    @cached_property
    def _arrays(self) -> tuple[Any, Any, Any, Any, Any, list[str]]:
        """Boxes (n, 4), whether polygons, areas, features and classes (n,) of the pieces; and the classes' names."""
        boxes = [piece.geometry.boundingBox() for piece in self._pieces]
        names = sorted({piece.kind for piece in self._pieces})
        places = {name: place for place, name in enumerate(names)}
        return (
            np.array([(b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()) for b in boxes]).reshape(-1, 4),
            np.array([piece.areal for piece in self._pieces], dtype=bool),
            np.array([piece.area for piece in self._pieces], dtype=np.float64),
            np.array([piece.feature for piece in self._pieces], dtype=np.int64),
            np.array([places[piece.kind] for piece in self._pieces], dtype=np.int64),
            names,
        )

    def covers(self, chunk: TileChunk) -> list[dict[str, Cover]]:
        """What each class covers of each tile; polygons that only touch one are left out, points and lines are not."""
        result: list[dict[str, Cover]] = [{} for _ in chunk.places]
        boxes, areal, areas = self._arrays[:3]
        tiles, pieces = meeting_boxes(chunk.boxes, boxes)
        if not len(tiles):
            return result
        ground = parallelograms(chunk.corners)
        fast = ground[tiles] & areal[pieces]
        shares = np.full(len(tiles), np.nan)
        shares[fast] = covered_shares(
            frames_of(np.where(ground[:, None, None], chunk.corners, UNIT)), self._polygons, tiles[fast], pieces[fast]
        )
        tile_areas = areas_of(chunk.corners)
        for n in np.flatnonzero(~ground).tolist():
            tile_areas[n] = chunk.geometries[n].area()
        for n in np.flatnonzero(areal[pieces] & ~fast & (tile_areas[tiles] > 0)).tolist():
            self._check()
            shared = _shared(self._pieces[pieces[n]], chunk.geometries[tiles[n]])
            shares[n] = shared.area() / tile_areas[tiles[n]] if shared is not None else 0.0
        least = TOLERANCE * np.minimum(1.0, areas[pieces] / np.where(tile_areas > 0, tile_areas, 1.0)[tiles])
        for n in np.flatnonzero(~areal[pieces]).tolist():
            if self._pieces[pieces[n]].engine.intersects(chunk.geometries[tiles[n]].constGet()):
                shares[n], least[n] = self._contact_share, -1.0
        with np.errstate(invalid="ignore"):
            hits = np.flatnonzero(shares > least)
        if len(hits):
            self._gather(result, chunk, tiles[hits], pieces[hits], shares[hits])
        return result

    def _gather(self, result: list[dict[str, Cover]], chunk: TileChunk, tiles: Any, pieces: Any, shares: Any) -> None:
        """Put the pieces that meet each tile together, class by class."""
        features, kinds, names = self._arrays[3:]
        key = tiles * len(names) + kinds[pieces]
        order = np.lexsort((pieces, key))
        key, tiles, pieces, shares = key[order], tiles[order], pieces[order], shares[order]
        of_feature = features[pieces]
        begins = np.flatnonzero(np.diff(key, prepend=-1))
        ends = np.append(begins[1:], len(key))
        most, total = np.maximum.reduceat(shares, begins), np.add.reduceat(shares, begins)
        one_feature = of_feature[begins] == of_feature[ends - 1]  # its parts never overlap; pieces go by features
        share = np.where((most >= WHOLE) | (begins + 1 == ends), most, total)
        for n in np.flatnonzero((most < WHOLE) & ~one_feature).tolist():
            hits = [self._pieces[piece] for piece in pieces[begins[n] : ends[n]].tolist()]
            self._check()
            share[n] = max(most[n], _united_share(hits, chunk.geometries[tiles[begins[n]]]))
        share = np.where(share >= WHOLE, 1.0, share)
        groups = (tiles[begins], kinds[pieces[begins]], of_feature[begins], share)
        for tile, kind, feature, part in zip(*(column.tolist() for column in groups)):
            result[tile][names[kind]] = Cover(feature, part)

    def kinds_at(self, point: QgsGeometry) -> list[str]:
        """Classes of the polygons that hold a point, in the order of the features."""
        shape = point.constGet()
        hits = [self._pieces[n] for n in sorted(self._index.intersects(point.boundingBox()))]
        return [piece.kind for piece in hits if piece.areal and piece.engine.intersects(shape)]


def overlay_of(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    class_of: Optional[Callable[[QgsFeature], Optional[str]]] = None,
    contact_share: float = 0.0,
) -> Overlay:
    """The features of a source in a CRS. `class_of` gives the class of a feature, None to skip it."""
    overlay = Overlay(feedback, contact_share)
    counts = overlay.counts
    transform = None
    if source.sourceCrs().isValid() and crs.isValid() and source.sourceCrs() != crs:
        transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    elif source.sourceCrs().isValid() != crs.isValid():
        name = tr("The tile layer") if source.sourceCrs().isValid() else source.sourceName()
        feedback.pushWarning(tr("{name} has no CRS; that of the other layer is taken.").format(name=name))
    with closing(unchecked(source)) as features:
        for place, feature in enumerate(features):
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled."))
            kind = class_of(feature) if class_of else ""
            if kind is None:
                counts.without_class += 1
                continue
            geometry = feature.geometry()
            if geometry.isNull() or geometry.isEmpty():
                counts.without_geometry += 1
                continue
            repaired = valid(geometry)
            if repaired is not None and transform is not None:
                repaired = QgsGeometry(repaired)
                try:
                    repaired.transform(transform)
                except QgsCsException:
                    counts.not_transformable += 1
                    continue
                repaired = valid(repaired)
            if repaired is None:
                counts.beyond_repair += 1
                continue
            counts.repaired += not geometry.isGeosValid()
            counts.used += 1
            overlay.add(repaired, place, kind)
    return overlay


def valid(geometry: QgsGeometry) -> Optional[QgsGeometry]:
    """The geometry, repaired where it is invalid, parts of other dimensions removed; None where nothing is left."""
    if geometry.isGeosValid():
        return geometry
    repaired = geometry.makeValid()
    if repaired.isNull() or repaired.isEmpty():
        return None
    if QgsWkbTypes.flatType(repaired.wkbType()) == QgsWkbTypes.GeometryCollection:
        repaired.convertGeometryCollectionToSubclass(geometry.type())
    if repaired.isEmpty() or repaired.type() != geometry.type() or not repaired.isGeosValid():
        return None
    return repaired


def _cut(polygon: QgsGeometry) -> list[QgsGeometry]:
    """Pieces of a polygon with few vertices, or the polygon itself where it has few."""
    if polygon.constGet().nCoordinates() <= MOST_VERTICES:
        return [polygon]
    pieces = [
        piece
        for piece in polygon.subdivide(MOST_VERTICES).asGeometryCollection()
        if piece.type() == QgsWkbTypes.PolygonGeometry
    ]
    area = polygon.area()
    if abs(sum(piece.area() for piece in pieces) - area) > CUTTING * area or not all(p.isGeosValid() for p in pieces):
        return [polygon]
    return pieces


def _shared(piece: _Piece, tile: QgsGeometry) -> Optional[QgsGeometry]:
    """The part of the tile under a piece; None where they do not meet."""
    shape = tile.constGet()
    if not piece.engine.intersects(shape):
        return None
    result = piece.engine.intersection(shape)
    if result is None:  # the tile crosses itself
        repaired = valid(tile)
        result = piece.engine.intersection(repaired.constGet()) if repaired is not None else None
        if result is None:
            raise InputError(tr("A tile's geometry is invalid and cannot be repaired: {wkt}").format(wkt=tile.asWkt(6)))
    shared = QgsGeometry(result)
    if QgsWkbTypes.flatType(shared.wkbType()) == QgsWkbTypes.GeometryCollection:
        shared.convertGeometryCollectionToSubclass(QgsWkbTypes.PolygonGeometry)
    return shared


def _united_share(pieces: list[_Piece], tile: QgsGeometry) -> float:
    """Share of the tile under pieces that may overlap."""
    shared = [part for part in (_shared(piece, tile) for piece in pieces if piece.areal) if part is not None]
    return float(QgsGeometry.unaryUnion(shared).area()) / tile.area() if shared else 0.0


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    """The geometry with straight edges and without heights."""
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasZ(kind) or QgsWkbTypes.hasM(kind):
        geometry = QgsGeometry(geometry)
        geometry.get().dropZValue()
        geometry.get().dropMValue()
    return geometry


def rings_of_polygon(polygon: QgsGeometry) -> list[Any]:
    """Rings (n, 2) of a flat polygon, the outer one first."""
    shape = polygon.asWkb().data()
    rings, place = [], 9
    for _ in range(int.from_bytes(shape[5:9], "little")):
        size = 16 * int.from_bytes(shape[place : place + 4], "little")
        rings.append(np.frombuffer(shape, dtype="<f8", count=size // 8, offset=place + 4).reshape(-1, 2))
        place += 4 + size
    return rings
