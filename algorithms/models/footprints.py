"""Polygons of two layers in one CRS, and how far each two overlap."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ...engine.errors import Cancelled, InputError
from ...i18n import tr
from ..tiles.label_tiles import class_name
from ..tiles.overlay import valid
from ..tiles.tile_chunk import unchecked
from .matching import Pair
from .polygon_copy import ellipsoidal

#: Polygons between two looks at whether the user cancelled.
STEP = 256


@dataclass
class Footprints:
    """Valid polygons of a layer in its order, each with its area (in units of the CRS) and its class."""

    name: str
    geometries: list[QgsGeometry] = field(default_factory=list)
    areas: list[float] = field(default_factory=list)
    classes: list[Optional[str]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.geometries)


class FootprintReader:
    """Reads polygons into a CRS, without those of less than an area."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        min_area: Optional[float],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """`min_area` is in square metres where the CRS is in degrees, else in square map units."""
        self._crs, self._min_area, self._context, self._feedback = crs, min_area or 0.0, context, feedback
        self._measure = ellipsoidal(crs, context) if crs.isGeographic() else None

    def read(self, source: QgsProcessingFeatureSource, class_field: str) -> Footprints:
        """The polygons of a source; what was left out or repaired is told in the log."""
        found = Footprints(source.sourceName())
        column = _column(source, class_field)
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([column] if column >= 0 else [])
        transform = self._transform(source)
        missing = repaired = beyond = astray = small = 0
        total = max(1, source.featureCount())
        with closing(unchecked(source, request)) as features:
            for number, feature in enumerate(features):
                if number % STEP == 0:
                    if self._feedback.isCanceled():
                        raise Cancelled()
                    self._feedback.setProgress(100 * number / total)
                geometry = feature.geometry()
                if geometry.isNull() or geometry.isEmpty():
                    missing += 1
                    continue
                mended = _polygons(geometry)
                if mended is not None and transform is not None:
                    mended = QgsGeometry(mended)
                    try:
                        mended.transform(transform)
                    except QgsCsException:
                        astray += 1
                        continue
                    mended = _polygons(mended)
                if mended is None:
                    beyond += 1
                    continue
                repaired += not geometry.isGeosValid()
                area = self._measure.measureArea(mended) if self._measure is not None else mended.area()
                if area < self._min_area:
                    small += 1
                    continue
                found.geometries.append(mended)
                found.areas.append(mended.area())
                found.classes.append(class_name(feature[column]) if column >= 0 else None)
        self._feedback.pushInfo(tr("{name}: {count} polygons.").format(name=found.name, count=f"{len(found):,}"))
        for count, words in (
            (missing, tr("{name}: {count} features without a geometry are skipped.")),
            (repaired, tr("{name}: {count} invalid geometries were repaired.")),
            (beyond, tr("{name}: {count} geometries that are no polygons, and cannot become any, are skipped.")),
            (astray, tr("{name}: {count} features have no place in the CRS of the true polygons and are skipped.")),
        ):
            if count:
                self._feedback.pushWarning(words.format(name=found.name, count=count))
        if small:
            words = tr("{name}: {count} polygons below the minimum area are left out.")
            self._feedback.pushInfo(words.format(name=found.name, count=small))
        return found

    def _transform(self, source: QgsProcessingFeatureSource) -> Optional[QgsCoordinateTransform]:
        crs = source.sourceCrs()
        if crs.isValid() != self._crs.isValid():
            self._feedback.pushWarning(tr("One of the layers has no CRS; that of the other one is taken."))
        if not (crs.isValid() and self._crs.isValid()) or crs == self._crs:
            return None
        return QgsCoordinateTransform(crs, self._crs, self._context.transformContext())


def overlaps(
    truth: Footprints, proposals: Footprints, by_class: bool, feedback: QgsProcessingFeedback
) -> Iterator[Pair]:
    """Each true and each proposed polygon that share ground, with their intersection over union.

    With `by_class` only polygons of the same class.
    """
    index = QgsSpatialIndex()
    for number, geometry in enumerate(truth.geometries):
        index.addFeature(number, geometry.boundingBox())
    for number, geometry in enumerate(proposals.geometries):
        if number % STEP == 0:
            if feedback.isCanceled():
                raise Cancelled()
            feedback.setProgress(100 * number / len(proposals))
        candidates = index.intersects(geometry.boundingBox())
        if by_class:
            candidates = [place for place in candidates if truth.classes[place] == proposals.classes[number]]
        if not candidates:
            continue
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        for place in sorted(candidates):
            common = _common_area(engine, truth.geometries[place])
            if common > 0:
                yield place, number, common / (truth.areas[place] + proposals.areas[number] - common)


def _common_area(engine: Any, other: QgsGeometry) -> float:
    shared = engine.intersection(other.constGet())
    if shared is None:
        raise InputError(tr("Two polygons cannot be compared; one of them is {wkt}").format(wkt=other.asWkt(6)[:500]))
    return float(shared.area())


def _polygons(geometry: QgsGeometry) -> Optional[QgsGeometry]:
    """The valid polygons in a geometry; None where there are none."""
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.GeometryCollection:
        geometry = QgsGeometry(geometry)
        geometry.convertGeometryCollectionToSubclass(QgsWkbTypes.PolygonGeometry)
    if geometry.isEmpty() or geometry.type() != QgsWkbTypes.PolygonGeometry:
        return None
    mended = valid(geometry)
    return mended if mended is not None and mended.area() > 0 else None


def _column(source: QgsProcessingFeatureSource, name: str) -> int:
    """Where the class is among the fields; -1 without a name. Raises InputError when there is no such field."""
    column = source.fields().lookupField(name) if name else -1
    if name and column < 0:
        raise InputError(
            tr("CLASS_FIELD must be a field of both layers, but {layer} has {fields}, got {field}").format(
                layer=source.sourceName(), fields=", ".join(source.fields().names()) or tr("none"), field=name
            )
        )
    return int(column)
