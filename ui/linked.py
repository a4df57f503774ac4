"""What our parameter widgets share: which of them QGIS gets where, and what the dialog's other parameters say."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameters,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsMapCanvas, QgsProcessingGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QLabel, QWidget

DIALOG, BATCH = QgsProcessingGui.WidgetType.Standard, QgsProcessingGui.WidgetType.Batch


class Wrapper:
    """What Processing makes for a parameter: our widget in dialogs, QGIS's own in models and, mostly, in batches.

    A subclass names its `widget`, a LinkedWidget. What follows `class` in the parameter's metadata goes to it.
    """

    widget: type
    #: Whether a cell of the batch table has our widget too.
    in_batches = False

    def __new__(cls, parameter: Any, dialog: Any, row: int = 0, col: int = 0, **roles: Any) -> Any:
        registry = QgsGui.processingGuiRegistry()
        if hasattr(dialog, "model") and hasattr(dialog, "childId"):
            wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
            if cls.note_in_models(roles):
                _annotate(wrapper, cls.note_in_models(roles))
        elif type(dialog).__name__.startswith("Batch") and not cls.in_batches:
            wrapper = registry.createParameterWidgetWrapper(parameter, BATCH)
        else:
            batch = type(dialog).__name__.startswith("Batch")
            wrapper = cls.widget(parameter, BATCH if batch else DIALOG, **roles)
        wrapper.setDialog(dialog)
        return wrapper

    @classmethod
    def note_in_models(cls, roles: dict[str, Any]) -> str:
        """What the label says besides in the model designer."""
        return ""


def _annotate(widget: Any, note: str) -> None:
    label_of_parameter = widget.createLabel

    def create_label() -> QLabel:
        label = label_of_parameter()
        label.setText(label.text() + "\n" + note)
        label.setWordWrap(True)
        return label

    widget.createLabel = create_label  # the dialog asks the widget for its label


class LinkedWidget(QgsAbstractProcessingParameterWidgetWrapper):
    """A widget that looks at other parameters of its dialog, which `roles` names by the part that each plays.

    Subclasses give `createWidget`, `setWidgetValue`, `widgetValue` and `other_changed`. They keep no layer between two
    events, since the user may remove it: `layer` and its kin look for it anew.
    """

    def __init_subclass__(cls, **more: Any) -> None:
        """Keep what a class's `createWidget` makes for as long as its wrapper.

        QGIS takes it, but leaves it to Python, which would collect its part of the widget while Qt still has the rest
        and calls on it, the last time when the dialog is deleted.
        """
        super().__init_subclass__(**more)
        if "createWidget" in vars(cls):
            cls.createWidget = _keeping(cls.createWidget)

    def __init__(self, parameter: Any, kind: Any, **roles: str) -> None:
        super().__init__(parameter, kind)
        self.roles = {role: name for role, name in roles.items() if name}
        self.others: dict[str, Any] = {}
        self._kept: Optional[QgsProcessingContext] = None
        self._canvas: Optional[QgsMapCanvas] = None

    def setWidgetContext(self, context: Any) -> None:
        super().setWidgetContext(context)
        self._canvas = context.mapCanvas()  # kept here, since the context does not notice when it goes

    def postInitialize(self, wrappers: list[Any]) -> None:
        super().postInitialize(wrappers)
        by_name = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
        self.others = {role: by_name[name] for role, name in self.roles.items() if name in by_name}
        for role, wrapper in self.others.items():
            wrapper.widgetValueHasChanged.connect(lambda *_, role=role: self.other_changed(role))
        self.other_changed("")

    def other_changed(self, role: str) -> None:
        """A parameter with this role has another value; "" once, when the dialog is made."""

    # What the other parameters say.

    def is_set(self, role: str) -> bool:
        """Whether there is such a parameter and it has a value."""
        return self._raw(role) not in (None, NULL, "", [])

    def text(self, role: str) -> str:
        """A parameter's text, the name of its field or the path of its file; empty when unset."""
        return self._read(role, QgsProcessingParameters.parameterAsString) or "" if self.is_set(role) else ""

    def number(self, role: str) -> Optional[float]:
        """A parameter's number; None when unset."""
        return self._read(role, QgsProcessingParameters.parameterAsDouble) if self.is_set(role) else None

    def choice(self, role: str) -> str:
        """The static string that is chosen; empty when unset."""
        return self._read(role, QgsProcessingParameters.parameterAsEnumString) if self.is_set(role) else ""

    def layers(self, role: str) -> list[QgsMapLayer]:
        """The layers of a parameter; they live until the next look at any."""
        if not self.is_set(role):
            return []
        self._kept = context()
        definition, value = self.others[role].parameterDefinition(), self._raw(role)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source  # the layer of which only some features are meant
        values = {definition.name(): value}
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            return list(QgsProcessingParameters.parameterAsLayerList(definition, values, self._kept))
        layer = QgsProcessingParameters.parameterAsLayer(definition, values, self._kept)
        return [] if layer is None else [layer]

    def rasters(self, role: str) -> list[QgsRasterLayer]:
        """Those of the layers that are rasters."""
        return [layer for layer in self.layers(role) if isinstance(layer, QgsRasterLayer)]

    def vector(self, role: str) -> Optional[QgsVectorLayer]:
        """The first vector layer, if there is one."""
        return next((layer for layer in self.layers(role) if isinstance(layer, QgsVectorLayer)), None)

    def source(self, role: str) -> Optional[QgsProcessingFeatureSource]:
        """The features of a parameter, only the selected ones where the user says so; None when unset."""
        if not self.is_set(role):
            return None
        self._kept = context()
        definition = self.others[role].parameterDefinition()
        return QgsProcessingParameters.parameterAsSource(definition, {definition.name(): self._raw(role)}, self._kept)

    def canvas(self) -> Optional[QgsMapCanvas]:
        """The map canvas of the QGIS that the dialog belongs to, if there is one."""
        return None if self._canvas is None or sip.isdeleted(self._canvas) else self._canvas

    def optional(self) -> bool:
        """Whether this parameter may be left out."""
        return bool(self.parameterDefinition().flags() & QgsProcessingParameterDefinition.FlagOptional)

    def _raw(self, role: str) -> Any:
        wrapper = self.others.get(role)
        # They go one by one when the dialog goes, and a timer may have run out meanwhile.
        return None if wrapper is None or sip.isdeleted(wrapper) else wrapper.parameterValue()

    def _read(self, role: str, read: Any) -> Any:
        definition = self.others[role].parameterDefinition()
        return read(definition, {definition.name(): self._raw(role)}, context())


def _keeping(create: Callable[[Any], QWidget]) -> Callable[[Any], QWidget]:
    def create_and_keep(self: Any) -> QWidget:
        self.made = create(self)
        return self.made

    return create_and_keep


def context() -> QgsProcessingContext:
    """A context that knows the layers of the project."""
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


class WhenGone:
    """Does something when a Qt object is destroyed.

    Python may have begun to tidy up what is to be done: then there is nothing left to do, and nothing to complain of.
    """

    def __init__(self, thing: QObject, act: Callable[[], Any]) -> None:
        self._act = act
        thing.destroyed.connect(self)

    def __call__(self, *_: Any) -> None:
        act = getattr(self, "_act", None)
        if act is not None:
            with suppress(AttributeError, NameError, RuntimeError, TypeError):
                act()
