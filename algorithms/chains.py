"""Graphical models that come with the plugin: run like any algorithm, and open to be changed in the model designer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.errors import InputError
from ..i18n import tr
from .base import DOCS, GROUPS, ROOT

#: Models by the name of their file and algorithm, with the toolbox group that each is in.
CHAINS = {"labelledtiles": "datasets"}


def model_file(name: str) -> Path:
    """The file of a shipped model."""
    return ROOT / "resources" / "models" / f"{name}.model3"


def model_to_edit(name: str) -> QgsProcessingModelAlgorithm:
    """A copy of a shipped model that asks for a place of its own when it is saved."""
    model = QgsProcessingModelAlgorithm()
    _read(model, name)
    model.setSourceFilePath("")
    return model


class Chain(QgsProcessingModelAlgorithm):
    """A shipped model as an algorithm: `name` is that of its file.

    QGIS calls the outputs of a model `step:OUTPUT`; a chain calls them `OUTPUT`, as every algorithm does.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._long_names: dict[str, str] = {}

    def name(self) -> str:
        return self._name

    def displayName(self) -> str:
        return tr(super().name())

    def group(self) -> str:
        return tr(GROUPS[self.groupId()])

    def groupId(self) -> str:
        return CHAINS[self._name]

    def icon(self) -> QIcon:
        return QIcon(str(ROOT / "resources" / "icon.svg"))

    def helpUrl(self) -> str:
        return f"{DOCS}{self._name}/"

    def createInstance(self) -> Chain:
        return Chain(self._name)

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Read the model, as soon as QGIS knows the algorithms that are its steps."""
        if QgsApplication.processingRegistry().providerById("tilewright") is None:
            return
        _read(self, self._name)
        self._long_names = {}
        definitions = [*self.parameterDefinitions(), *self.outputDefinitions()]
        for definition in definitions:
            step, _, name = definition.name().rpartition(":")
            if step:
                self._long_names[name] = definition.name()
                definition.setName(name)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        long = {self._long_names.get(name, name): value for name, value in parameters.items()}
        short_names = {name: short for short, name in self._long_names.items()}
        results = super().processAlgorithm(long, context, feedback)
        return {short_names.get(name, name): value for name, value in results.items()}


def _read(model: QgsProcessingModelAlgorithm, name: str) -> None:
    if not model.fromFile(str(model_file(name))):
        raise InputError(f"The model {model_file(name)} cannot be read.")
