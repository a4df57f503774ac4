"""Tile layers on their way out, in batches: into a GeoPackage by rows, into anything else by features of QGIS."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from ...i18n import tr
from .geopackage import Floats, GeoPackage, fits, geopackage_of

#: What else a layer consists of: endings in place of the file's own, or after it.
BESIDE = {
    ".gpkg": ("-journal", "-wal", "-shm"),
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind"),
    ".tab": (".dat", ".map", ".id", ".ind"),
}


class TileSink:
    """An output of an algorithm; `destination` is what the algorithm returns for it.

    Leaving its block by an exception removes the file that was begun.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        output: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        kind: Any,
        crs: QgsCoordinateReferenceSystem,
    ) -> None:
        self._name, self._fields, self._count = output, fields, 0
        self._rows: GeoPackage | None = None
        open_sink = lambda: algorithm.parameterAsSink(parameters, output, context, fields, kind, crs)  # noqa: E731
        self._sink, self.destination = open_sink()
        if self._sink is None:
            raise QgsProcessingException(tr("{name} cannot be written there.").format(name=output))
        definition = parameters.get(output)
        remapped = isinstance(definition, QgsProcessingOutputLayerDefinition) and definition.useRemapping()
        if not remapped and fits(self.destination, fields):
            self._sink = None  # closes the file, which QGIS has made whole but for the features
            self._rows = geopackage_of(self.destination, fields)
            if self._rows is None:
                self._sink, self.destination = open_sink()

    def __enter__(self) -> TileSink:
        return self

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        if kind is not None:
            self.discard()

    def add(self, shapes: list[bytes], boxes: Floats, rows: list[list[Any]]) -> None:
        """Add tiles: well-known binary of the layer's type, boxes (n, 4) as min x, min y, max x, max y, attributes.

        Raises QgsProcessingException where they cannot be written.
        """
        if self._rows is not None:
            try:
                self._rows.add(shapes, boxes, rows)
            except sqlite3.Error as error:
                raise self._failed(str(error)) from error
            return
        self._count += len(shapes)
        features = []
        for shape, row in zip(shapes, rows):
            geometry, feature = QgsGeometry(), QgsFeature(self._fields)
            geometry.fromWkb(shape)
            feature.setGeometry(geometry)
            feature.setAttributes(row)
            features.append(feature)
        if not self._sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise self._failed(self._sink.lastError())

    def finish(self) -> None:
        """Close the file where there is one."""
        if self._rows is not None:
            try:
                self._rows.finish()
            except sqlite3.Error as error:
                raise self._failed(str(error)) from error
            return
        if hasattr(self._sink, "finalize"):  # newer QGIS says here what closing finds
            self._sink.finalize()
        self._sink = None
        # Drivers of text formats keep quiet about a full disk.
        if Path(self.destination).is_file() and QgsVectorLayer(self.destination).featureCount() != self._count:
            raise self._failed(tr("not all tiles are in the file; is there space left?"))

    def discard(self) -> None:
        """Remove the file that was begun, so that nothing half-filled is taken for a result."""
        if self._rows is not None:
            self._rows.close()
        self._rows = self._sink = None
        # A layer within a file that holds others has more in its destination than the file's path.
        path = Path(self.destination)
        if not path.is_file():
            return
        endings = BESIDE.get(path.suffix.lower(), ())
        beside = [(path.stem if ending.startswith(".") else path.name) + ending for ending in endings]
        with suppress(PermissionError):  # Windows keeps what is open; nobody should hear of it in place of the error
            for name in (path.name, *beside):
                path.with_name(name).unlink(missing_ok=True)

    def _failed(self, why: str) -> QgsProcessingException:
        return QgsProcessingException(
            tr("{name} cannot be written: {why}").format(name=self._name, why=why or tr("the reason is not known"))
        )
