"""Tells whoever listens in this QGIS which algorithm of ours has finished, wherever it was started from."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal


class Runs(QObject):
    """Algorithms run in threads of their own; slots of objects that live in the window are called there."""

    #: An algorithm's name, its parameters and its outputs, both as plain values: texts, numbers and lists of them.
    finished = pyqtSignal(str, dict, dict)

    def tell(self, name: str, parameters: dict[str, Any], outputs: dict[str, Any]) -> None:
        """Say that an algorithm has finished."""
        self.finished.emit(name, _plain_values(parameters), _plain_values(outputs))


RUNS = Runs()


def _plain_values(values: dict[str, Any]) -> dict[str, Any]:
    return {str(name): _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    """A value without objects of QGIS: a layer is its id; None where there is nothing plain in it."""
    if isinstance(value, QgsMapLayer):
        return value.id()
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return _plain(value.source)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return _plain(value.sink)
    if isinstance(value, QgsProperty):
        return _plain(value.staticValue())
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value if value != NULL and isinstance(value, (str, int, float)) else None
