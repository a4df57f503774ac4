"""Polygons that the engine has made, on their way into an output."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...door.worker import RemainingTime
from ...engine.errors import Cancelled
from ...i18n import tr
from ..fields import long_whole, real, text, whole
from ..raster_classes import RasterClasses
from ..tiles.tile_sink import TileSink

#: Polygons handed over at once, and how many are looked at between two looks at whether the user cancelled.
PART = 2000


def copy_polygons(
    algorithm: QgsProcessingAlgorithm,
    result: dict[str, Any],
    known: RasterClasses,
    many: bool,
    crs: QgsCoordinateReferenceSystem,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """Copy what the task polygonize_raster has written into OUTPUT, measured, and return its destination.

    `many` says whether they are multipolygons. A failure or a cancel leaves nothing.
    """
    fields = QgsFields()
    class_id = whole if all(abs(number) < 2**31 for number in result["classes"]) else long_whole
    for field in (class_id("class_id"), text("class"), real("area"), real("perimeter"), real("confidence")):
        fields.append(field)
    kind = QgsWkbTypes.MultiPolygon if many else QgsWkbTypes.Polygon
    measure = ellipsoidal(crs, context)
    clock, done = RemainingTime(), 0
    with TileSink(algorithm, "OUTPUT", parameters, context, fields, kind, crs) as sink:
        for shapes, boxes, classes, confidence in _parts(result):
            if feedback.isCanceled():
                raise Cancelled()
            rows = []
            for shape, number, sure in zip(shapes, classes, confidence):
                geometry = QgsGeometry()
                geometry.fromWkb(shape)
                size = measure.measureArea(geometry), measure.measurePerimeter(geometry)
                rows.append([number, known.name(number), *size, None if sure != sure else sure])
            sink.add(shapes, boxes, rows)
            done += len(rows)
            feedback.setProgress(100 * done / result["count"])
            words = clock.text(done, result["count"], tr("Writing polygons"))
            if words:
                feedback.setProgressText(words)
        sink.finish()
    return str(sink.destination)


def ellipsoidal(crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> QgsDistanceArea:
    """Measures in metres on the ellipsoid of a CRS; in its units where it is nowhere on earth."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context.transformContext())
    if crs.isValid() and crs.ellipsoidAcronym():
        measure.setEllipsoid(crs.ellipsoidAcronym())
    return measure


def _parts(result: dict[str, Any]) -> Iterator[tuple[list[bytes], Any, list[int], list[float]]]:
    """Well-known binary, boxes (n, 4), class ids and confidences, a few polygons at a time."""
    for name in result["files"]:
        with np.load(Path(result["output"]) / name, allow_pickle=False) as stored:
            columns = {key: stored[key] for key in stored.files}
        data, ends = columns["shapes"].tobytes(), columns["ends"].tolist()
        begins = [0, *ends[:-1]]
        for first in range(0, len(ends), PART):
            part = slice(first, first + PART)
            shapes = [data[begin:end] for begin, end in zip(begins[part], ends[part])]
            yield (
                shapes,
                columns["boxes"][part],
                columns["class_id"][part].tolist(),
                columns["confidence"][part].tolist(),
            )
