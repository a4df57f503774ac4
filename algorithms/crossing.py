"""Layers that cross the door: written for the engine on the way in, columns joined to features on the way back."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..engine.errors import Cancelled, InputError
from ..engine.progress import remove
from ..i18n import tr

if TYPE_CHECKING:
    from .base import TilewrightAlgorithm


class CrossingFolder:
    """A temporary folder for what crosses the door, for the time of a block."""

    def __init__(self) -> None:
        self.name = tempfile.mkdtemp(prefix="tilewright-")

    def __enter__(self) -> CrossingFolder:
        return self

    def __exit__(self, *error: object) -> None:
        remove(Path(self.name))  # but for what Windows keeps open, of which nobody should hear in place of the error

    def path(self, name: str) -> str:
        """A path in the folder."""
        return str(Path(self.name) / name)

    def write(
        self,
        source: Any,
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        request: Optional[QgsFeatureRequest] = None,
    ) -> str:
        """Write a feature source as a GeoPackage, all of its features in their order, and return its path.

        A request takes only some of them.
        """
        # QGIS's own check of geometries would leave invalid ones out, and columns would come back to the wrong tiles.
        skip = QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks
        with closing(source.getFeatures(request or QgsFeatureRequest(), skip)) as features:
            return self._write(source, features, source.sourceCrs(), name, context.transformContext(), feedback)

    def write_layer(
        self, layer: QgsVectorLayer, name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str:
        """The same for a whole vector layer."""
        with closing(layer.getFeatures()) as features:
            return self._write(layer, features, layer.crs(), name, context.transformContext(), feedback)

    def _write(
        self,
        source: Any,
        features: Any,
        crs: Any,
        name: str,
        transforms: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        path = self.path(f"{name}.gpkg")
        settings = QgsVectorFileWriter.SaveVectorOptions()
        settings.driverName, settings.layerName = "GPKG", name
        # The key has a name of its own: a field `fid` of the source may hold anything.
        settings.layerOptions = ["SPATIAL_INDEX=NO", "FID=tilewright_fid"]
        writer = QgsVectorFileWriter.create(path, source.fields(), source.wkbType(), crs, transforms, settings)
        written = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
        for feature in features if written else ():
            if feedback.isCanceled():
                raise Cancelled()
            written = writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert) and written
        if not (writer.flushBuffer() and written):
            raise InputError(tr("The layer cannot be handed to the engine: {why}").format(why=writer.errorMessage()))
        del writer
        return path


def layer_of(algorithm: TilewrightAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> Any:
    """The map layer of an optional parameter, None when unset; raises InputError when it cannot be opened."""
    if not algorithm.is_set(parameters, name):
        return None
    layer = algorithm.parameterAsLayer(parameters, name, context)
    if layer is None:
        raise InputError(
            tr("{name} must be a layer that can be opened, got {value}").format(name=name, value=parameters[name])
        )
    return layer
