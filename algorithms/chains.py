"""Graphical models that come with the plugin: run like any algorithm, and open to be changed in the model designer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
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

    QGIS calls the outputs of a model `step:OUTPUT`; a chain calls them `OUTPUT`, as every algorithm does. Layers that
    one step hands to the next may be left out of its outputs.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        #: Outputs by the names that users call them, with those that QGIS gave them.
        self._outputs: dict[str, str] = {}

    def name(self) -> str:
        return self._name

    def displayName(self) -> str:
        return tr(super().name())

    def group(self) -> str:
        return tr(GROUPS[self.groupId()])

    def groupId(self) -> str:
        return CHAINS[self._name]

    def tags(self) -> list[str]:
        return tr("model,chain,workflow,dataset,labels,tiles,training,deep learning").split(",")

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
        self._outputs = {}
        for output in self.outputDefinitions():
            output.setName(output.name().rpartition(":")[2])
        for output in self.destinationParameterDefinitions():
            name = output.name().rpartition(":")[2]
            self._outputs[name] = output.name()
            output.setName(name)
            if isinstance(output, QgsProcessingParameterFeatureSink):
                output.setFlags(output.flags() | QgsProcessingParameterDefinition.FlagOptional)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        left_out = {name for name in self._outputs if parameters.get(name) is None}
        inputs = {name: value for name, value in parameters.items() if name not in self._outputs}
        for name, name_in_model in self._outputs.items():
            inputs[name_in_model] = QgsProcessing.TEMPORARY_OUTPUT if name in left_out else parameters[name]
        results = super().processAlgorithm(inputs, context, feedback)
        for name, name_in_model in self._outputs.items():
            value = results.pop(name_in_model, None)
            if name not in left_out:
                results[name] = value
        return results


def _read(model: QgsProcessingModelAlgorithm, name: str) -> None:
    if not model.fromFile(str(model_file(name))):
        raise InputError(f"The model {model_file(name)} cannot be read.")
