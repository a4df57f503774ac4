"""Tile layers on their way out: features in batches, with cancel and write errors noticed."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
)

from ...i18n import tr

#: Features handed to QGIS at once; cancel is noticed in between.
BATCH = 2000


class TileSink:
    """Collects features and hands them to a sink of QGIS."""

    def __init__(self, sink: Any, fields: QgsFields, name: str) -> None:
        if sink is None:
            raise QgsProcessingException(tr("{name} cannot be written there.").format(name=name))
        self._sink, self._fields, self._name = sink, fields, name
        self._batch: list[QgsFeature] = []

    def add(self, geometry: QgsGeometry, attributes: list[Any]) -> None:
        """Add one feature with attributes in the order of the fields."""
        feature = QgsFeature(self._fields)
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        self._batch.append(feature)
        if len(self._batch) >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Hand over what is collected; raises QgsProcessingException where it cannot be written."""
        batch, self._batch = self._batch, []
        if batch and not self._sink.addFeatures(batch, QgsFeatureSink.FastInsert):
            raise QgsProcessingException(
                tr("{name} cannot be written: {why}").format(
                    name=self._name, why=self._sink.lastError() or tr("the reason is not known")
                )
            )

    def finish(self) -> None:
        """Write the rest, and close the file where there is one."""
        self.flush()
        if hasattr(self._sink, "finalize"):  # newer QGIS reports here what closing finds
            self._sink.finalize()
