"""Rasters that are given by address, in an archive or in a container: named for GDAL before QGIS sees them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from ..engine.errors import InputError
from ..engine.imagery.names import CONTAINERS, is_remote, listed, local_file, spelled, told
from ..i18n import tr

#: GDAL's configuration where QGIS itself opens a remote raster: no look at what lies beside it, and no endless waiting.
#: A variable of the same name in the environment wins.
SETTINGS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_LOW_SPEED_TIME": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
}


def named(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The parameters with every raster that is given as text as GDAL names it; layers of the project stay.

    Raises InputError for an archive or container with several rasters, which it lists.
    """
    return {**parameters, **{name: _named(value, context) for name, value in _rasters(algorithm, parameters)}}


def with_layers(parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """The parameters with layers of the project where they are given by id, as dialogs do.

    When QGIS itself looks for them it has the project forget what expressions know of it. In a run's own thread that is
    under the hands of the window's, whose map asks for it with every refresh: QGIS crashes.
    """
    project = context.project()
    return parameters if project is None else {name: _found(value, project) for name, value in parameters.items()}


def is_foreign(value: Any) -> bool:
    """Whether a value names a raster that QGIS takes for a missing file: on a server, in an archive or container."""
    if not isinstance(value, str) or not value:
        return False
    return is_remote(value) or (local_file(value) is not None and str(local_file(value)) != value)


def is_connection(value: Any) -> bool:
    """Whether a value is a source with the key of its provider before it, such as wms://type=xyz&url=…"""
    return isinstance(value, str) and QgsProcessingUtils.decodeProviderKeyAndUri(value)[0]


def without_foreign(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters for QGIS's own check, which opens rasters: an empty layer stands in for what it cannot find."""
    foreign = (name for name, value in _rasters(algorithm, parameters) if any(map(_is_unknown, _texts(value))))
    return {**parameters, **{name: QgsRasterLayer() for name in foreign}}


def opened(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> dict[str, Any]:
    """The parameters with the rasters of one of them as layers, where QGIS itself would not find them.

    Raises InputError when one cannot be opened.
    """
    value = parameters.get(name)
    if isinstance(value, (list, tuple)):
        return {**parameters, name: [_layer(part, context) if _is_unknown(part) else part for part in value]}
    return {**parameters, name: _layer(value, context)} if _is_unknown(value) else parameters


def _found(value: Any, project: QgsProject) -> Any:
    if isinstance(value, (list, tuple)):
        return [_found(part, project) for part in value]
    layer = project.mapLayer(value) if isinstance(value, str) and value else None
    return value if layer is None else layer


def _is_unknown(value: Any) -> bool:
    return is_foreign(value) or is_connection(value)


def _layer(name: str, context: QgsProcessingContext) -> QgsRasterLayer:
    """A layer that lives as long as the context; the same one for the same name."""
    keyed, provider, source = QgsProcessingUtils.decodeProviderKeyAndUri(name)
    if not keyed:
        provider, source = "gdal", name
    for layer in context.temporaryLayerStore().mapLayers().values():
        if layer.source() == source:
            return layer
    layer = QgsRasterLayer(source, provider if keyed else Path(told(name)).name, provider)
    if not layer.isValid():
        words = tr("{path} cannot be read as a raster: {why}")
        raise InputError(words.format(path=told(name), why=told(layer.error().message()) if keyed else _why_not(name)))
    context.temporaryLayerStore().addMapLayer(layer)
    return layer


def _why_not(name: str) -> str:
    """GDAL's reason for not opening a raster; what its server answered, where that is what failed."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if is_remote(name):
            gdal.VSICurlPartialClearCache(name)  # which knows only that there was nothing
            gdal.VSIErrorReset()
            file = gdal.VSIFOpenExL(name, "rb", True)
            if file is not None:
                gdal.VSIFCloseL(file)
            code = re.search(r"HTTP response code: (\d+)", gdal.VSIGetLastErrorMsg())
            if code:
                return tr("the server answers {code}").format(code=code[1])
        gdal.ErrorReset()
        gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        return told(gdal.GetLastErrorMsg())
    except RuntimeError as error:  # newer GDAL says it this way
        return told(str(error))
    finally:
        gdal.PopErrorHandler()


@contextmanager
def reaching_servers(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> Iterator[None]:
    """QGIS's GDAL in this thread with settings for servers, where a raster lies on one."""
    if not any(is_remote(text) for _, value in _rasters(algorithm, parameters) for text in _texts(value)):
        yield
        return
    from osgeo import gdal

    before = {name: gdal.GetThreadLocalConfigOption(name) for name in SETTINGS}
    for name, value in SETTINGS.items():
        gdal.SetThreadLocalConfigOption(name, os.environ.get(name, value))
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def _rasters(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Names and values of the parameters that take rasters and got text."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        takes = isinstance(definition, (QgsProcessingParameterRasterLayer, QgsProcessingParameterMapLayer)) or (
            isinstance(definition, QgsProcessingParameterMultipleLayers)
            and definition.layerType() in (QgsProcessing.TypeRaster, QgsProcessing.TypeMapLayer)
        )
        if takes and _texts(value):
            yield definition.name(), value


def _texts(value: Any) -> list[str]:
    """What of a parameter's value is text."""
    return [part for part in (value if isinstance(value, (list, tuple)) else [value]) if isinstance(part, str) and part]


def _named(value: Any, context: QgsProcessingContext) -> Any:
    if isinstance(value, (list, tuple)):
        return [_named(part, context) for part in value]
    if not isinstance(value, str) or raster_named(value, context, load=False) is not None:
        return value
    name = spelled(value)
    path = Path(name)
    return _only_part(name) if path.suffix.lower() in CONTAINERS and path.exists() else name


def raster_named(text: str, context: QgsProcessingContext, load: bool = True) -> Optional[QgsRasterLayer]:
    """The raster layer of a name or path; of a file that QGIS takes for a mesh as well, the raster."""
    return QgsProcessingUtils.mapLayerFromString(text, context, load, QgsProcessingUtils.LayerHint.Raster)


def _only_part(path: str) -> str:
    """The one raster of a container; the path itself where GDAL opens it as it is, or cannot open it at all."""
    from osgeo import gdal

    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # newer GDAL says it this way
        dataset = None
    if dataset is None or dataset.RasterCount:
        return path
    parts = [name for name, _ in dataset.GetSubDatasets()]
    if len(parts) > 1:
        raise InputError(
            tr("{path} holds {count} rasters: {names}").format(path=told(path), count=len(parts), names=listed(parts)),
            tr("Name one of them: {name}").format(name=parts[0]),
        )
    return parts[0] if parts else path
