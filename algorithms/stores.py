"""Places in object stores as parameters have them: s3://, gs:// and az://, or GDAL's names for the same."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)

from ..engine.errors import OptionError
from ..engine.remote.names import address_of, gdal_settings, is_store, system_name
from ..i18n import tr


def store_text(value: Any) -> Optional[str]:
    """The place in a store that a value of a destination names; None where it names none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue() if value.propertyType() == QgsProperty.StaticProperty else None
    return value.strip() if is_store(value) else None


def with_stores(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters with results that go to stores by one name: as GDAL has it for rasters, which QGIS then loads.

    Raises OptionError for a layer of features, and for what names no place.
    """
    changed = {}
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        text = store_text(value)
        if text is None:
            continue
        if isinstance(definition, (QgsProcessingParameterFeatureSink, QgsProcessingParameterVectorDestination)):
            raise OptionError(
                tr(
                    "{name} is a layer of features, which cannot be written to an object store: choose a file or a "
                    "database, got {place}"
                ).format(name=definition.name(), place=address_of(text))
            )
        raster = isinstance(definition, QgsProcessingParameterRasterDestination)
        place = system_name(text) if raster else address_of(text)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = QgsProcessingOutputLayerDefinition(value)
            value.sink = QgsProperty.fromValue(place)
            changed[definition.name()] = value
        else:
            changed[definition.name()] = place
    return {**parameters, **changed}


def reach_stores(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> None:
    """Let QGIS's GDAL find the stores of this environment, also when it shows the layers later, in other threads."""
    values = (parameters.get(definition.name()) for definition in algorithm.parameterDefinitions())
    parts = (part for value in values for part in (value if isinstance(value, (list, tuple)) else [value]))
    if not any(is_store(part) or store_text(part) for part in parts):
        return
    from osgeo import gdal

    for name, value in gdal_settings().items():
        if gdal.GetConfigOption(name) is None:
            gdal.SetConfigOption(name, value)


def open_layer(place: str, context: QgsProcessingContext) -> None:
    """Open the raster that was written to a store, for a context that will load it: some versions of QGIS load only
    what is a file, and say that the layer was not generated."""
    if is_store(place) and QgsProcessingUtils.mapLayerFromString(place, context) is None:
        layer = QgsRasterLayer(place, place, "gdal")
        if layer.isValid():
            context.temporaryLayerStore().addMapLayer(layer)
