"""Layers of scenes: what is read of each, and its tiles brought to one coordinate system."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...engine.errors import InputError
from ...engine.scenes.names import CARRIED, CLOUD_COVER, DATE, SCENE, SCENE_ID, short
from ...engine.tiles.scenes import Scene
from ...i18n import tr
from .overlay import rings_of_polygon, valid
from .tile_chunk import unchecked

#: Fields that a layer of scenes has beside what tiles carry of it.
CRS, TRANSFORM, WIDTH, HEIGHT = "crs", "transform", "width", "height"
NEEDED = (SCENE, CRS, TRANSFORM, WIDTH, HEIGHT)
#: Pieces that edges of footprints are cut into before they are brought to another CRS.
PIECES = 16
#: The coordinate system that scenes of several are told in.
COMMON = "EPSG:4326"


@dataclass(frozen=True)
class SceneRow:
    """A scene, what tiles carry of its fields, and its footprint in the layer's CRS; None where it has none."""

    scene: Scene
    carried: list[Any]
    footprint: Optional[QgsGeometry]


def read_scenes(source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback) -> list[SceneRow]:
    """The scenes of a layer in its order; raises InputError where it is none, or a scene lacks what it needs."""
    fields = source.fields()
    missing = [name for name in NEEDED if fields.lookupField(name) < 0]
    if missing:
        raise InputError(
            tr("{layer} must be a layer of scenes, but it has no field {fields}.").format(
                layer=source.sourceName(), fields=", ".join(missing)
            ),
            tr("Make one with the algorithm Catalog scenes."),
        )
    places = {name: fields.lookupField(name) for name in (*CARRIED, *NEEDED)}
    rows: list[SceneRow] = []
    with closing(unchecked(source)) as features:
        for feature in features:
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled."))
            values = {name: _value(feature[place]) if place >= 0 else None for name, place in places.items()}
            rows.append(_row(values, feature, len(rows) + 1))
    ids = [row.scene.scene_id for row in rows]
    twice = (
        next((name for place, name in enumerate(ids) if name in ids[:place]), None)
        if len(set(ids)) < len(ids)
        else None
    )
    if twice is not None:
        raise InputError(
            tr("The scenes must have a scene_id each of their own, but {name} comes more than once.").format(name=twice)
        )
    return rows


def common_crs(rows: list[SceneRow]) -> QgsCoordinateReferenceSystem:
    """The coordinate system of all scenes where it is one, else longitude and latitude."""
    found = {row.scene.crs for row in rows}
    return crs_named(found.pop() if len(found) == 1 else COMMON)


def crs_named(text: str) -> QgsCoordinateReferenceSystem:
    """A coordinate system by its code or as WKT; raises InputError."""
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem.fromWkt(text)
    if not crs.isValid():
        raise InputError(tr("QGIS does not know the coordinate system {crs} of a scene.").format(crs=text[:200]))
    return crs


class Mover:
    """Brings the corners of tiles from their scenes' coordinate systems to that of the layer, and to each other's."""

    def __init__(self, target: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> None:
        self._target, self._context = target, context
        self._systems: dict[str, QgsCoordinateReferenceSystem] = {}

    def system(self, crs: str) -> QgsCoordinateReferenceSystem:
        """A scene's coordinate system; raises InputError where QGIS does not know it."""
        if crs not in self._systems:
            self._systems[crs] = crs_named(crs)
        return self._systems[crs]

    def between(self, corners: Any, source: str, target: str) -> Any:
        """Corners (n, 4, 2) in the coordinate system of one scene in that of another."""
        return self._moved(corners, self.system(source), self.system(target))

    def corners(self, scene: Scene, corners: Any) -> Any:
        """Corners (n, 4, 2) of a scene's tiles; raises InputError where they have no place there."""
        moved = self._moved(corners, self.system(scene.crs), self._target)
        if len(moved) and self._target.isGeographic() and np.ptp(moved[..., 0]) > 180:  # across 180 degrees
            moved[..., 0] += np.where(moved[..., 0] < 0, 360.0, 0.0)
        return moved

    def _moved(self, corners: Any, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> Any:
        if source == target or not len(corners):
            return corners.copy()
        line = _line(corners.reshape(-1, 2))
        try:
            line.transform(QgsCoordinateTransform(source, target, self._context.transformContext()))
        except QgsCsException:
            words = tr("Tiles of scenes in {source} have no place in {target}.")
            raise InputError(words.format(source=source.authid(), target=target.authid())) from None
        return np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 4, 2).copy()


def rings_of(geometry: QgsGeometry, source: Any, target: Any, context: QgsProcessingContext) -> list[list[Any]]:
    """The rings of the parts of a polygon in a coordinate system; none where it has no place there."""
    shape = valid(geometry)
    if shape is None:
        return []
    shape = QgsGeometry(shape)
    if source.isValid() and source != target:
        shape = shape.densifyByCount(PIECES)
        try:
            shape.transform(QgsCoordinateTransform(source, target, context.transformContext()))
        except QgsCsException:
            return []
    shape.get().dropZValue()
    return [rings_of_polygon(part) for part in shape.asGeometryCollection()]


def _line(points: Any) -> QgsGeometry:
    """Points (n, 2) as a line, which QGIS moves in one go."""
    line = QgsGeometry()
    head = b"\x01" + (2).to_bytes(4, "little") + len(points).to_bytes(4, "little")
    line.fromWkb(head + np.ascontiguousarray(points, dtype="<f8").tobytes())
    return line


def _row(values: dict[str, Any], feature: Any, number: int) -> SceneRow:
    name = str(values[SCENE_ID] or "") or f"scene_{number:04d}"
    text = str(values[SCENE] or "").strip()
    if not text:
        raise InputError(tr("Scene {name} names no raster in its field scene.").format(name=name))
    try:
        a, b, c, d, e, f = (float(part) for part in str(values[TRANSFORM]).split(","))
        width, height = int(values[WIDTH]), int(values[HEIGHT])
    except (TypeError, ValueError):
        width = height = 0
        a = b = c = d = e = f = 0.0
    if a * e - b * d == 0 or not np.isfinite([a, b, c, d, e, f]).all() or min(width, height) < 1 or not values[CRS]:
        raise InputError(
            tr(
                "Scene {name} ({raster}) must have the coordinate system, the transform and the size of its raster."
            ).format(name=name, raster=short(text)),
            tr("Make the layer of scenes anew with the algorithm Catalog scenes."),
        )
    cover = values[CLOUD_COVER]
    scene = Scene(
        name,
        str(values[CRS]),
        (a, b, c, d, e, f),
        width,
        height,
        str(values[DATE] or ""),
        None if cover is None else float(cover),
    )
    carried = [name, text, *(values[field] for field in CARRIED[2:])]
    footprint = feature.geometry()
    return SceneRow(scene, carried, None if footprint.isNull() or footprint.isEmpty() else footprint)


def _value(value: Any) -> Any:
    return None if value == NULL else value
