"""What a layer's properties say of it: what it is, what made it, from what and with which parameters."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from configparser import ConfigParser
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFile,
    QgsProperty,
)
from qgis.PyQt.QtCore import QUrl

from ..engine.imagery.names import without_secrets
from ..i18n import tr

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Making:
    """How a layer was made, in words that outlive the run."""

    title: str
    summary: str
    keywords: tuple[str, ...]
    history: str
    #: Titles and addresses of the files and folders that went into it.
    links: tuple[tuple[str, str], ...]


def making_of(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Making:
    """How the outputs of a run are made; keeps no layer."""
    now = datetime.now(timezone.utc).astimezone().isoformat(timespec="seconds")
    call = call_of(algorithm, parameters, context)
    return Making(
        algorithm.displayName(),
        algorithm.shortDescription(),
        tuple(algorithm.tags()),
        tr("{time}: made by Tilewright {version}: {call}").format(time=now, version=version(), call=call),
        tuple(_links(algorithm, parameters)),
    )


def describe(layer: QgsMapLayer, making: Making) -> None:
    """Put it into the layer's metadata; what else stands there stays."""
    known = layer.metadata()
    known.setType("dataset")
    known.setTitle(layer.name())
    known.setAbstract(f"{making.title}: {making.summary}")
    known.setKeywords({"Tilewright": list(making.keywords)})
    known.addHistoryItem(making.history)
    for title, address in making.links:
        known.addLink(QgsAbstractMetadataBase.Link(title, "WWW:LINK", address))
    known.setCrs(layer.crs())
    box = layer.extent()
    if not box.isEmpty() and box.isFinite():
        place = QgsLayerMetadata.SpatialExtent()
        place.extentCrs = layer.crs()
        place.bounds = QgsBox3d(box.xMinimum(), box.yMinimum(), 0, box.xMaximum(), box.yMaximum(), 0)
        extent = QgsLayerMetadata.Extent()
        extent.setSpatialExtents([place])
        known.setExtent(extent)
    layer.setMetadata(known)


def call_of(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """The run as a call of qgis_process, without accounts and passwords."""
    words = [f"qgis_process run {algorithm.id()}"]
    for definition in algorithm.parameterDefinitions():
        for text in _texts(parameters.get(definition.name()), definition, context):
            words.append(f"--{definition.name()}={shlex.quote(without_secrets(text))}")
    return " ".join(words)


@lru_cache(maxsize=1)
def version() -> str:
    """The plugin's version."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def _texts(value: Any, definition: Any, context: QgsProcessingContext) -> Iterator[str]:
    """A parameter's value as the command line takes it; nothing where it is unset."""
    if isinstance(value, (QgsProcessingFeatureSourceDefinition, QgsProcessingOutputLayerDefinition)):
        value = value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue() if value.propertyType() == QgsProperty.StaticProperty else value.asExpression()
    if value is None or value == NULL or value == "":
        return
    if isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part, definition, context)
    elif isinstance(value, QgsMapLayer):
        yield _place(value)
    elif isinstance(value, bool):
        yield str(value).lower()
    elif isinstance(value, (str, int, float)):
        layer = context.getMapLayer(value) if isinstance(value, str) else None
        yield str(value) if layer is None else _place(layer)
    else:
        yield definition.valueAsPythonString(value, context).strip("'")


def _place(layer: QgsMapLayer) -> str:
    """Where a layer is; one that is in no file is told by its name."""
    return layer.name() if layer.providerType() == "memory" else layer.publicSource() or layer.name()


def _links(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Files and folders among the inputs, such as a model or a dataset, which is named by its manifest."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterFile) and isinstance(value, str) and Path(value).exists():
            manifest = Path(value) / "dataset.json"
            path = manifest if manifest.is_file() else Path(value)
            yield definition.description(), QUrl.fromLocalFile(str(path.absolute())).toString()
