"""What the features of a layer cover of each tile: exact shares, measured in the CRS of the tiles.

Features are brought into that CRS vertex by vertex, repaired where they are invalid, cut into pieces of few vertices,
and found through an index. Where features overlap, their union counts, made within the tile alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ...engine.errors import InputError
from ...engine.tiles.ground import TOLERANCE
from ...i18n import tr

#: A polygon with more vertices is cut into pieces: tiles at its edge then meet a few vertices, not all of them.
MOST_VERTICES = 200
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
        if self._engine is None:
            self._engine = QgsGeometry.createGeometryEngine(self.geometry.constGet())
            self._engine.prepareGeometry()
        return self._engine


@dataclass
class Overlay:
    """Features of a layer, ready to be measured against tiles; a point or line that meets one counts as
    `contact_share` of it."""

    contact_share: float = 0.0
    counts: Counts = field(default_factory=Counts)
    pieces: list[_Piece] = field(default_factory=list)
    index: Any = field(default_factory=QgsSpatialIndex)

    def add(self, geometry: QgsGeometry, feature: int, kind: str) -> None:
        """Add a valid geometry in the CRS of the tiles; `feature` is its place in the layer, `kind` its class."""
        for part in geometry.asGeometryCollection():
            areal = part.type() == QgsWkbTypes.PolygonGeometry
            for piece in _cut(part) if areal else [part]:
                self.index.addFeature(len(self.pieces), piece.boundingBox())
                self.pieces.append(_Piece(piece, feature, kind, areal, piece.area() if areal else 0.0))

    def covers(self, tile: QgsGeometry) -> dict[str, Cover]:
        """What each class covers of a tile; polygons that only touch it are left out, points and lines are not."""
        found = self.index.intersects(tile.boundingBox())
        if not found:
            return {}
        shape, tile_area = tile.constGet(), tile.area()
        if tile_area <= 0:
            return {}
        covers: dict[str, Cover] = {}
        parts: dict[str, list[tuple[int, QgsGeometry, float]]] = {}
        for number in sorted(found):
            piece = self.pieces[number]
            cover = covers.get(piece.kind)
            if cover is not None and cover.share == 1.0:
                continue
            if not piece.areal:
                if piece.engine.intersects(shape):
                    cover = covers.setdefault(piece.kind, Cover(piece.feature))
                    cover.share = max(cover.share, self.contact_share)
                continue
            if piece.engine.contains(shape):
                covers.setdefault(piece.kind, Cover(piece.feature)).share = 1.0
                continue
            shared = _shared(piece, tile)
            if shared is None:
                continue
            area = shared.area()
            if area > TOLERANCE * min(tile_area, piece.area):
                covers.setdefault(piece.kind, Cover(piece.feature))
                parts.setdefault(piece.kind, []).append((piece.feature, shared, area))
        for kind, shares in parts.items():
            if covers[kind].share < 1.0:
                covers[kind].share = min(1.0, _united_area(shares) / tile_area)
        return covers

    def kinds_at(self, point: QgsGeometry) -> list[str]:
        """Classes of the polygons that hold a point, in the order of the features."""
        shape = point.constGet()
        hits = [self.pieces[n] for n in sorted(self.index.intersects(point.boundingBox()))]
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
    overlay = Overlay(contact_share)
    counts = overlay.counts
    transform = None
    if source.sourceCrs().isValid() and crs.isValid() and source.sourceCrs() != crs:
        transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    elif not source.sourceCrs().isValid() and crs.isValid():
        feedback.pushWarning(tr("{name} has no CRS; that of the tiles is taken.").format(name=source.sourceName()))
    for place, feature in enumerate(unchecked(source)):
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


def unchecked(source: QgsProcessingFeatureSource, request: Optional[QgsFeatureRequest] = None) -> Any:
    """The features of a source without QGIS's own check of geometries, which would end the run at the first invalid."""
    return source.getFeatures(request or QgsFeatureRequest(), QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks)


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


def _united_area(shares: list[tuple[int, QgsGeometry, float]]) -> float:
    """Area of the union: parts of one feature never overlap, those of several may."""
    if len({feature for feature, _, _ in shares}) == 1:
        return sum(area for _, _, area in shares)
    return float(QgsGeometry.unaryUnion([shared for _, shared, _ in shares]).area())
