"""What every algorithm shares: help, checks, the call through the door, and named, styled outputs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ..door import interpreter, worker
from ..engine.cluster.rules import check_scheduler
from ..engine.errors import EngineError, InputError
from ..engine.imagery.names import spelled, without_secrets
from ..engine.options import Options
from ..engine.remote.names import address_of, is_store
from ..engine.tasks import task_named
from ..i18n import marked, tr
from .checks import check_places, check_values
from .help_page import help_url
from .icons import icon, icon_path
from .origins import Origin, origin_of
from .parameters import SCHEDULER, scheduler
from .results import announce
from .runs import RUNS
from .sources import is_foreign, named, opened, raster_named, reaching_servers, with_layers, without_foreign
from .stores import reach_stores, with_stores

ROOT = Path(__file__).resolve().parent.parent
#: Toolbox groups in their order; the id is the folder's name.
GROUPS = {
    "tiles": marked("Tiles"),
    "imagery": marked("Imagery"),
    "datasets": marked("Datasets"),
    "models": marked("Models and maps"),
    "setup": marked("Setup"),
}


class TilewrightAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms.

    An algorithm gives `name`, `displayName`, `summary`, `tags`, `group_key`, `declare`, `options`, `forecast` and
    `execute`; where the engine does the work, `task` names it.
    """

    group_key = ""
    task = ""
    #: A task of the engine that does a part of the work, where the algorithm does the rest.
    pixel_task = ""
    #: What makes an algorithm's dialog, where there is a desktop: a function of the algorithm and the parent window.
    dialog_maker: Optional[Callable[[QgsProcessingAlgorithm, Any], Any]] = None
    #: Whether the options are only looked at: then nothing is noted to be loaded.
    _checking = False
    #: The scheduler of the run that is under way; empty for this machine.
    _scheduler = ""
    #: What a run is about, as its layers are named and grouped.
    _origin: Optional[Origin] = None
    #: Inputs that an earlier step of a chain will make: there is nothing of them to be looked at yet.
    coming: frozenset[str] = frozenset()

    # What an algorithm gives.

    def summary(self) -> str:
        """What it does, in one or two sentences."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add the parameters and outputs, each with its help."""
        raise NotImplementedError

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Options]:
        """The engine's options from the parameters; raising here shows the engine's own message before the run."""
        return None

    def forecast(self, options: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """What a run will do, in one line: "456 tiles of 64 px, 1.88 × 1.87 km each, about 12 MB".

        It is asked for with every change in a dialog: it reads no pixels, goes through no long layer and writes
        nothing. Where the run would refuse it raises EngineError, which becomes the line.
        """
        raise NotImplementedError

    def execute(
        self, options: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs by name."""
        raise NotImplementedError

    # The ceremony.

    def createInstance(self) -> TilewrightAlgorithm:
        return type(self)()

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        """Our dialog where there is a desktop; without one, None, and QGIS makes its own."""
        maker = TilewrightAlgorithm.dialog_maker
        return maker(self, parent) if maker else None

    def group(self) -> str:
        return tr(GROUPS[self.group_key])

    def groupId(self) -> str:
        return self.group_key

    def icon(self) -> QIcon:
        return icon(self.name())

    def svgIconPath(self) -> str:
        return icon_path(self.name())

    def helpUrl(self) -> str:
        return help_url(self)

    def shortDescription(self) -> str:
        return self.summary()

    def shortHelpString(self) -> str:
        """The summary, then each parameter with its own help; on the command line, which lists them itself, no more."""
        if QgsApplication.platform() == "qgis_process":
            return self.summary()
        rows = [f"<p>{escape(self.summary())}</p>"]
        for parameter in self.parameterDefinitions():
            if parameter.help():
                rows.append(f"<p><b>{escape(parameter.description())}</b>: {escape(parameter.help())}</p>")
        return "".join(rows)

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.declare()
        if self.scales():
            self.add(
                scheduler(tr("Dask scheduler")),
                tr(
                    "Lets the machines of a Dask cluster do the work: the address of its scheduler, such as "
                    "tcp://host:8786, or its scheduler file. All machines must see the same files under the same "
                    "names. The result is the same as without. Empty: this machine."
                ),
                advanced=True,
                later=True,
            )

    def scales(self) -> bool:
        """Whether the machines of a cluster can do the work."""
        return any(task_named(name).scales for name in (self.task, self.pixel_task) if name)

    def scheduler(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The Dask scheduler of a run; empty for this machine. Raises OptionError for what names none."""
        name = self.text(parameters, SCHEDULER, context) if self.scales() else ""
        check_scheduler(name)
        return name

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False, later: bool = False
    ) -> None:
        """Add a parameter with its help.

        One that came `later` than its algorithm may be left out, so that models that users have saved stay valid.
        """
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
        if later:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagOptional)
        self.addParameter(parameter)

    def canExecute(self) -> Any:
        """Whether the engine's Python has what the task needs; the reason names the call that installs it."""
        if not self.task:
            return True
        try:
            interpreter.find(task_named(self.task).needs)
        except EngineError as error:
            return False, str(error)
        return True

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            check_values(self, parameters)
            parameters = with_stores(self, parameters)
            check_places(self, parameters, context)
            parameters = named(self, parameters, context)
            reach_stores(self, parameters)
            with reaching_servers(self, parameters):
                fine, reason = super().checkParameterValues(without_foreign(self, parameters), context)
                if fine:
                    self._checking = True
                    self.scheduler(parameters, context)
                    self.options(parameters, context)
        except (EngineError, OSError) as error:  # the latter of names that no file can have
            return False, without_secrets(str(error))
        finally:
            self._checking = False
        return fine, without_secrets(reason)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._origin = origin_of(self, parameters, context)
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            values = named(self, with_layers(with_stores(self, parameters), context), context)
            reach_stores(self, values)
            self._scheduler = self.scheduler(values, context)
            with reaching_servers(self, values):
                options = self.options(values, context)
                outputs = self.execute(options, values, context, feedback)
            announce(self, options, self._origin, values, outputs, context)
            RUNS.tell(self.name(), values, outputs)
            return outputs
        except EngineError as error:
            raise QgsProcessingException(without_secrets(str(error))) from error

    # QGIS finds no layers for rasters on servers and in containers, so they are opened for it.

    def parameterAsRasterLayer(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        return super().parameterAsRasterLayer(opened(parameters, name, context), name, context)

    def parameterAsLayer(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        return super().parameterAsLayer(opened(parameters, name, context), name, context)

    def parameterAsLayerList(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        return super().parameterAsLayerList(opened(parameters, name, context), name, context)

    # What `execute` uses.

    def run_task(self, options: Options, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Run this algorithm's task in the engine and return its values."""
        return worker.run(self.task or self.pixel_task, options.to_dict(), feedback, self._scheduler)

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """A text parameter without white space around it; empty when unset."""
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def optional_int(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[int]:
        """A whole number, or None when unset."""
        return self.parameterAsInt(parameters, name, context) if self.is_set(parameters, name) else None

    def optional_float(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[float]:
        """A number, or None when unset."""
        return self.parameterAsDouble(parameters, name, context) if self.is_set(parameters, name) else None

    def is_set(self, parameters: dict[str, Any], name: str) -> bool:
        """Whether the user gave this parameter, or its default stands in."""
        value = parameters.get(name)
        if value is None:
            definition = self.parameterDefinition(name)
            value = definition.defaultValue() if definition else None
        # Empty widgets of files and fields in dialogs say NULL.
        return value is not None and value != NULL and value != ""

    def raster_path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[str]:
        """The path of a raster layer that the engine can open; None when unset."""
        if name in self.coming:
            return name
        if not self.is_set(parameters, name):
            return None
        if is_foreign(parameters.get(name)):
            return str(parameters[name])
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise InputError(self.invalidRasterError(parameters, name))
        return path_of_raster(layer)

    def raster_paths(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """The paths of several raster layers in the order given."""
        if name in self.coming:
            return (name,)
        value = parameters.get(name)
        paths: list[str] = []
        for part in value if isinstance(value, (list, tuple)) else [value]:
            if is_foreign(part):
                paths.append(str(part))
            else:
                layer = raster_named(part, context) if isinstance(part, str) else None
                layers = [layer] if layer else self.parameterAsLayerList({**parameters, name: part}, name, context)
                paths.extend(path_of_raster(layer) for layer in layers)
        if not paths:
            raise InputError(tr("There is no readable raster in {name}.").format(name=name))
        return tuple(paths)

    def output_path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The absolute path of a file, folder or raster output, or its place in an object store.

        A raster is also noted to be loaded after the run.
        """
        raster = isinstance(self.parameterDefinition(name), QgsProcessingParameterRasterDestination)
        read = self.parameterAsOutputLayer if raster and not self._checking else self.parameterAsFileOutput
        place = str(read(parameters, name, context))
        return place if is_store(place) else str(Path(place).absolute())

    def optional_output_path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[str]:
        """The absolute path of an output that may be left out, or None."""
        return self.output_path(parameters, name, context) if self.is_set(parameters, name) else None

    def input_path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The absolute path of a file or folder; raises InputError when there is nothing there.

        What lies in an object store is named by its address; the run looks whether it is there.
        """
        if name in self.coming:
            return name
        text = self.text(parameters, name, context)
        if is_store(text):
            return address_of(text)
        path = Path(text).absolute()
        if not text or not path.exists():
            raise InputError(tr("{name} must be there, but there is nothing at {path}").format(name=name, path=path))
        return str(path)

    def source(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        """A feature source that has features; raises InputError otherwise."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise InputError(self.invalidSourceError(parameters, name))
        if source.featureCount() == 0:
            raise InputError(
                tr("{name} must have at least one feature, but {layer} has none.").format(
                    name=name, layer=source.sourceName()
                )
            )
        return source

    def tiles(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        """A feature source of polygons that has features; raises InputError otherwise."""
        source = self.source(parameters, name, context)
        kind = QgsWkbTypes.geometryType(source.wkbType())
        if kind not in (QgsWkbTypes.PolygonGeometry, QgsWkbTypes.UnknownGeometry):
            raise InputError(
                tr("{name} must be a layer of polygons, but {layer} has {kind} geometries.").format(
                    name=name, layer=source.sourceName(), kind=QgsWkbTypes.displayString(source.wkbType())
                )
            )
        return source

    def style(self, output: str, context: QgsProcessingContext, qml: str = "", styler: Any = None) -> None:
        """Style an output when it is loaded: by a style of `resources/styles`, or by a function of the layer."""
        if context.willLoadLayerOnCompletion(output):
            post = _Styling(str(ROOT / "resources" / "styles" / qml) if qml else "", styler)
            _STYLING.append(post)
            context.layerToLoadOnCompletionDetails(output).setPostProcessor(post)


#: QGIS does not keep what styles a layer alive, and in a model the algorithm is gone by the time that it is needed.
_STYLING: deque[_Styling] = deque(maxlen=256)


class _Styling(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, qml: str, styler: Any) -> None:
        super().__init__()
        self.qml, self.styler = qml, styler

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:
        if self.qml:
            layer.loadNamedStyle(self.qml)
        if self.styler:
            self.styler(layer)
        layer.triggerRepaint()


def path_of_raster(layer: Any) -> str:
    """What GDAL opens for a raster layer; raises InputError where QGIS reads it through anything but GDAL."""
    if layer.providerType() != "gdal":
        raise InputError(
            tr("{layer} is read through {provider}, which gives the engine no pixels.").format(
                layer=layer.name(), provider=layer.providerType()
            ),
            tr('Make a raster of it first with "Render layer" (tilewright:renderlayer).'),
        )
    if "authcfg=" in layer.source():
        raise InputError(
            tr("{layer} is read with an account that QGIS keeps, which is not handed to the engine.").format(
                layer=layer.name()
            ),
            tr('Give the account in the environment of QGIS, or copy the layer with "Render layer".'),
        )
    path = str(layer.source()).split("|")[0]
    return str(Path(path).absolute()) if Path(path).exists() else spelled(path)
