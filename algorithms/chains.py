"""Graphical models that come with the plugin: run like any algorithm, and open to be changed in the model designer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.errors import EngineError, InputError
from ..engine.imagery.names import without_secrets
from ..i18n import tr
from .base import GROUPS, ROOT, TilewrightAlgorithm
from .checks import check_places, check_values
from .help_page import help_url
from .icons import icon, icon_path
from .origins import remembered
from .parameters import with_widget
from .results import name_layer
from .shares import with_bar
from .sources import named, without_foreign

#: Where a step's parameter comes from; newer QGIS keeps the names in a place of their own.
SOURCES = getattr(Qgis, "ProcessingModelChildParameterSource", QgsProcessingModelChildParameterSource)
#: Models by the name of their file and algorithm, with the toolbox group that each is in.
CHAINS = {"labelledtiles": "datasets", "trainandmap": "models"}


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

    #: Whether its values are only looked at, as an algorithm has it.
    _checking = False

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
        return tr("model,chain,workflow,dataset,labels,tiles,training,map,polygons,deep learning").split(",")

    def icon(self) -> QIcon:
        return icon(self._name)

    def svgIconPath(self) -> str:
        return icon_path(self._name)

    def helpUrl(self) -> str:
        return help_url(self)

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        """As all our algorithms do."""
        maker = TilewrightAlgorithm.dialog_maker
        return maker(self, parent) if maker else None

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
        self._give_widgets()

    def _give_widgets(self) -> None:
        """The widgets that the parameters of the steps have; the file of the model knows of none."""
        of = {parameter.name(): parameter for parameter in self.parameterDefinitions()}
        if {"TILE_SIZE", "RASTER", "OVERLAP", "EXTENT"} <= of.keys():
            roles = {"raster": "RASTER", "overlap": "OVERLAP", "extent": "EXTENT"}
            with_widget(of["TILE_SIZE"], "tile_size.TileSizeWrapper", **roles)
        if {"TRAIN", "VALIDATION", "TEST"} <= of.keys():
            with_bar(of["TRAIN"], of["VALIDATION"], of["TEST"])

    def canExecute(self) -> Any:
        """Whether every step can; the reason names the call that installs what is missing."""
        fine, reason = super().canExecute()
        if not fine:
            return fine, reason
        answers = (algorithm.canExecute() for _, algorithm in self._steps())
        return next((answer for answer in answers if answer is not True), True)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Let every step check what it gets from the user, so that a slip is told before the first step works."""
        try:
            check_values(self, parameters)
            check_places(self, parameters, context)
            parameters = named(self, parameters, context)
        except EngineError as error:
            return False, without_secrets(str(error))
        fine, reason = super().checkParameterValues(without_foreign(self, parameters), context)
        if not fine:
            return fine, without_secrets(reason)
        for step, algorithm in self._steps():
            algorithm.coming = _coming(step)
            try:
                algorithm.options(self._given(step, parameters), context)
            except EngineError as error:
                return False, without_secrets(f"{step.description()}: {error}")
            finally:
                algorithm.coming = frozenset()
        return True, ""

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """A chain has none of its own: its steps have."""

    def forecast(self, options: None, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """What a run will do, in one line, as far as the first steps tell. Raises EngineError."""
        from .forecast_chains import Step, chain_told

        steps = {
            step.childId(): Step(algorithm, self._given(step, parameters), _coming(step))
            for step, algorithm in self._steps()
        }
        return chain_told(self._name, steps, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        left_out = {name for name in self._outputs if parameters.get(name) is None}
        inputs = {name: value for name, value in parameters.items() if name not in self._outputs}
        for name, name_in_model in self._outputs.items():
            inputs[name_in_model] = QgsProcessing.TEMPORARY_OUTPUT if name in left_out else parameters[name]
        listening = _ListeningFeedback(feedback)
        try:
            results = super().processAlgorithm(inputs, context, listening)
        except QgsProcessingException as error:
            if listening.last_error and listening.last_error not in str(error):
                raise QgsProcessingException(f"{error}: {listening.last_error}") from None
            raise
        for name, name_in_model in self._outputs.items():
            value = results.pop(name_in_model, None)
            if name not in left_out:
                results[name] = value
            if isinstance(value, str) and context.willLoadLayerOnCompletion(value):
                details = context.layerToLoadOnCompletionDetails(value)
                name_layer(details, self.parameterDefinition(name), remembered(value))
        return results

    def _steps(self) -> list[tuple[QgsProcessingModelChildAlgorithm, TilewrightAlgorithm]]:
        """The steps that are ours, with their algorithms."""
        registry = QgsApplication.processingRegistry()
        steps = [(step, registry.algorithmById(step.algorithmId())) for step in self.childAlgorithms().values()]
        return [(step, algorithm) for step, algorithm in steps if isinstance(algorithm, TilewrightAlgorithm)]

    def _given(self, step: QgsProcessingModelChildAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
        """What a step gets that does not come out of another step."""
        given: dict[str, Any] = {}
        for name, sources in step.parameterSources().items():
            for source in sources:
                if source.source() == SOURCES.StaticValue:
                    given[name] = source.staticValue()
                elif source.source() == SOURCES.ModelParameter:
                    default = self.parameterDefinition(source.parameterName()).defaultValue()
                    given[name] = parameters.get(source.parameterName(), default)
        for name, output in step.modelOutputs().items():
            given[output.childOutputName()] = parameters.get(name)
        return given


def _coming(step: QgsProcessingModelChildAlgorithm) -> frozenset[str]:
    """The parameters of a step that come out of another one."""
    sources = step.parameterSources().items()
    return frozenset(name for name, given in sources if any(s.source() == SOURCES.ChildOutput for s in given))


class _ListeningFeedback(QgsProcessingMultiStepFeedback):
    """Passes everything on and keeps the last error: older QGIS leaves a step's own words out of the exception."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__(1, feedback)
        self.last_error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 - QGIS's own name
        self.last_error = error
        super().reportError(error, fatalError)


def _read(model: QgsProcessingModelAlgorithm, name: str) -> None:
    if not model.fromFile(str(model_file(name))):
        raise InputError(tr("The model {file} cannot be read.").format(file=model_file(name)))
    for parameter in model.parameterDefinitions():
        parameter.setDescription(tr(parameter.description()))
        parameter.setHelp(tr(parameter.help()))
    for output in model.outputDefinitions():
        output.setDescription(tr(output.description()))
    for step in model.childAlgorithms():
        model.childAlgorithm(step).setDescription(tr(model.childAlgorithm(step).description()))
    model.setHelpContent({key: tr(text) for key, text in model.helpContent().items()})
