"""Layers that come out of a run, in the project: how they are called, where they lie, and what is known of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterRasterDestination,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread, QTimer

from ..door.preferences import GROUP_RESULTS
from .layer_metadata import Making, describe, making_of
from .origins import Origin, detail_of, mark, remember
from .stores import open_layer

TITLE = "Tilewright"
#: Custom property of our groups in the layer tree, so that they are found again when the user has renamed them.
GROUP = "tilewright/group"
#: What features are called where QGIS lists them, by the field that a layer must have.
FEATURE_NAMES = {
    "tile_id": (
        '"tile_id"',
        ("predicted", """ || coalesce(': ' || "predicted", '')"""),
        ("label", """ || coalesce(': ' || "label", '')"""),
    ),
    "class": ("""coalesce("class", '')""", ("status", """ || ' ' || coalesce("status", '')""")),
}
#: QGIS does not keep what works on a layer alive, and in a model the algorithm is gone by the time that it is needed.
_KEPT: deque[Finish] = deque(maxlen=1024)


def announce(
    algorithm: QgsProcessingAlgorithm,
    options: Any,
    origin: Optional[Origin],
    parameters: dict[str, Any],
    outputs: Mapping[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Name the layers of a finished run, and see to it that they are described and grouped when they are loaded."""
    making = None
    detail = detail_of(options)
    for place, definition in enumerate(algorithm.destinationParameterDefinitions()):
        destination = outputs.get(definition.name())
        if not isinstance(destination, str):
            continue
        own = origin
        if own is not None:
            own = replace(own, detail=detail or own.detail)
            raster = isinstance(definition, QgsProcessingParameterRasterDestination)
            remember(destination, replace(own, detail="") if raster else own)
        if context.willLoadLayerOnCompletion(destination):
            making = making or making_of(algorithm, parameters, context)
            details = context.layerToLoadOnCompletionDetails(destination)
            name_layer(details, definition, own)
            finish = Finish(details.postProcessor(), algorithm.id(), definition.name(), own, making, place == 0)
            _KEPT.append(finish)
            details.setPostProcessor(finish)
            open_layer(destination, context)


def name_layer(details: Any, definition: Any, origin: Optional[Origin]) -> None:
    """Say in a layer's name what it is of, unless the user has named it.

    Where QGIS is set to use the names of files, it does so still.
    """
    if origin is not None and details.name in (definition.description(), definition.name()):
        details.name = origin.name(definition.description())


class Finish(QgsProcessingLayerPostProcessorInterface):
    """What happens to a layer after QGIS has put it into the project.

    `style` works on it where there is one; `first` says that it is the most important output of its run.
    """

    def __init__(
        self, style: Any, algorithm: str, output: str, origin: Optional[Origin], making: Making, first: bool = True
    ) -> None:
        super().__init__()
        self.style, self.algorithm, self.output = style, algorithm, output
        self.origin, self.making, self.first = origin, making, first

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:
        if self.origin is not None:
            mark(layer, self.origin)
        if self.style is not None and not _has_style_of_user(self.algorithm, self.output):
            self.style.postProcessLayer(layer, context, feedback)
        describe(layer, self.making)
        name_features(layer)
        if _in_main_thread() and GROUP_RESULTS.read():
            job = self.origin.job if self.origin is not None else ""
            name, first = layer.id(), self.first
            if not move_to_group(layer.project(), name, job, first):
                # Some versions put the layer into the tree afterwards.
                QTimer.singleShot(0, lambda: move_to_group(QgsProject.instance(), name, job, first))


def name_features(layer: QgsMapLayer) -> None:
    """Let tiles be listed by their id and class, and polygons by their class."""
    if not isinstance(layer, QgsVectorLayer):
        return
    names = layer.fields().names()
    for field, (expression, *more) in FEATURE_NAMES.items():
        if field in names:
            fitting = (part for name, part in more if name in names)
            layer.setDisplayExpression(expression + next(fitting, ""))
            return


def move_to_group(project: Optional[QgsProject], layer_id: str, job: str, first: bool = True) -> bool:
    """Move a layer of the project's tree into our group for the job.

    Vector layers lie above rasters and new ones on top, but a raster that is not the `first` output of its run, such
    as the confidence of a map, lies below all others. False says that the layer is not in the tree.
    """
    from qgis.utils import iface  # None where there is no window

    if project is None:
        return False
    root = project.layerTreeRoot()
    node = root.findLayer(layer_id)
    if node is None or node.layer() is None:
        return False
    home = _group(_users_group(root) or root, TITLE, TITLE)
    group = _group(home, job, job) if job else home
    copy = node.clone()
    if isinstance(node.layer(), QgsVectorLayer):
        copy.setCustomProperty("showFeatureCount", 1)
    copy.setExpanded(True)  # QGIS closes legends that were long before the layer had its style
    active = iface.activeLayer() if iface is not None else None
    group.insertChildNode(_place(group, node.layer(), first), copy)
    node.parent().removeChildNode(node)
    if active is not None and iface.activeLayer() is not active:
        iface.setActiveLayer(active)
    return True


def _group(parent: QgsLayerTreeGroup, key: str, title: str) -> QgsLayerTreeGroup:
    """Our group of that key below another one, wherever the user has moved it there; a new one on top otherwise."""
    for group in parent.findGroups(True):
        if group.customProperty(GROUP) == key:
            return group
    group = parent.insertGroup(0, title)
    group.setCustomProperty(GROUP, key)
    return group


def _place(group: QgsLayerTreeGroup, layer: QgsMapLayer, first: bool) -> int:
    """Where in a group a layer goes: on top, but a raster below the vector layers or all layers."""
    if isinstance(layer, QgsVectorLayer):
        return 0
    if not first:
        return len(group.children())
    nodes = enumerate(group.children(), 1)
    vectors = (
        isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer) and n for n, node in nodes
    )
    return max(vectors, default=0)


def _users_group(root: QgsLayerTreeGroup) -> Optional[QgsLayerTreeGroup]:
    """The group in which the user lets Processing put all results."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:  # no Processing, as in a script of one's own
        return None
    name = ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME)
    return root.findGroup(name) if name else None


def _has_style_of_user(algorithm: str, output: str) -> bool:
    """Whether the user has chosen a style for this output, with which QGIS has then loaded it."""
    try:
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:
        return False
    return RenderingStyles.getStyle(algorithm, output) is not None


def _in_main_thread() -> bool:
    app = QCoreApplication.instance()
    return app is not None and QThread.currentThread() == app.thread()
