"""The widget of a tile size: a number of pixels and, beside it, what that means for the chosen raster."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameters,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingGui,
    QgsSpinBox,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from ..algorithms.raster_grid import RasterGrid, grid_of_raster
from ..engine.errors import EngineError
from ..engine.tiles.options import GridOptions, SampleOptions
from ..i18n import tr
from .tile_summary import Summary, problem, summarise, summarise_places, summarise_samples

DIALOG, BATCH = QgsProcessingGui.WidgetType.Standard, QgsProcessingGui.WidgetType.Batch
#: Roles that other parameters may play; the parameter's metadata names them.
ROLES = ("raster", "overlap", "stride", "extent", "height", "edge", "ground", "tiles", "crs")
#: Width of the words in a cell of the batch table, in average characters.
CELL_CHARACTERS = 44


class TileSizeWrapper:
    """What Processing makes for the parameter: the modeler's own widget there, ours in dialogs and batches.

    `roles` gives the names of the parameters that matter to the tile size, by role; `overlap_share` is the share of
    the tile that an unset overlap stands for. With the role `tiles` the size is that of samples made of that layer's
    tiles; with the role `crs` it is that of tiles that lie anywhere, upright in that coordinate system where it is set.
    """

    def __new__(cls, parameter: Any, dialog: Any, row: int = 0, col: int = 0, **roles: Any) -> Any:
        if hasattr(dialog, "model") and hasattr(dialog, "childId"):
            wrapper = modeler_widget(parameter, dialog, is_grid(roles))
        else:
            batch = type(dialog).__name__.startswith("Batch")
            wrapper = TileSizeWidget(parameter, BATCH if batch else DIALOG, **roles)
        wrapper.setDialog(dialog)
        return wrapper


def is_grid(roles: Any) -> bool:
    """Whether the size is that of a grid's tiles, which have a spacing and a number."""
    return not ("tiles" in roles or "crs" in roles)


def modeler_widget(parameter: Any, dialog: Any, grid: bool) -> Any:
    """Values, expressions, inputs and outputs as ever; the label says when the rest is known."""
    widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, parameter, dialog.context
    )
    label_of_parameter = widget.createLabel

    note = tr("The size on the ground is computed at run time.")
    if grid:
        note = tr("Spacing, size on the ground and number of tiles are computed at run time.")

    def create_label() -> QLabel:
        label = label_of_parameter()
        label.setText(label.text() + "\n" + note)
        label.setWordWrap(True)
        return label

    widget.createLabel = create_label  # the dialog asks the widget for its label
    return widget


class TileSizeWidget(QgsAbstractProcessingParameterWidgetWrapper):
    """A spin box with the summary under it, or beside it in a batch."""

    def __init__(self, parameter: Any, kind: Any, overlap_share: float = 0.0, **roles: str) -> None:
        super().__init__(parameter, kind)
        self.roles = {role: roles[role] for role in ROLES if roles.get(role)}
        self.overlap_share = overlap_share
        self.others: dict[str, Any] = {}
        self.raster: Optional[RasterGrid] = None
        self.crs: Any = None
        self.hindrance: Optional[EngineError] = None
        self.summary = Summary("", "", "")

    # What Processing calls.

    def createWidget(self) -> QWidget:
        batch = self.type() == BATCH
        self.spin = self._spin_box()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setWordWrap(not batch)
        if batch:
            self.words.setMinimumWidth(CELL_CHARACTERS * self.words.fontMetrics().averageCharWidth())
        self.words.setSizePolicy(
            QSizePolicy.Policy.Ignored if not batch else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )
        widget = QWidget()
        direction = QBoxLayout.Direction.LeftToRight if batch else QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(direction, widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.spin)
        layout.addWidget(self.words, 1)
        widget.setFocusProxy(self.spin)
        self.spin.valueChanged.connect(self._number_changed)
        return widget

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        if self._optional() and value in (None, ""):
            self.spin.setValue(self.spin.minimum())
        else:
            self.spin.setValue(QgsProcessingParameters.parameterAsInt(self.parameterDefinition(), value, context))

    def widgetValue(self) -> Optional[int]:
        value = self.spin.value()
        return None if self._optional() and value == self.spin.minimum() else value

    def postInitialize(self, wrappers: list[Any]) -> None:
        super().postInitialize(wrappers)
        by_name = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
        self.others = {role: by_name[name] for role, name in self.roles.items() if name in by_name}
        for role, wrapper in self.others.items():
            wrapper.widgetValueHasChanged.connect(self._raster_changed if role == "raster" else self._refresh)
        self._raster_changed()

    # What it shows.

    def _number_changed(self) -> None:
        self.widgetValueHasChanged.emit(self)
        self._refresh()

    def _raster_changed(self, *_: Any) -> None:
        """Look at the raster once, so that other changes need not open it again."""
        self.raster = self.crs = self.hindrance = None
        layer, context = self._layer()
        if layer is not None:
            try:
                self.raster, self.crs = grid_of_raster(layer), layer.crs()
            except EngineError as error:
                self.hindrance = error
        del context  # it owns a layer that was opened from a path
        self._refresh()

    def _refresh(self, *_: Any) -> None:
        self.summary = self._summary()
        batch = self.type() == BATCH
        text = self.summary.text
        self.words.setText(self.summary.short if batch else self.summary.wrapping)
        self.words.setToolTip(text if batch else "")
        self.words.setVisible(bool(text))
        self.spin.setAccessibleDescription(text)

    def _summary(self) -> Summary:
        size = self.widgetValue()
        if size is None:
            return Summary("", "", "")
        if self.hindrance is not None:
            return problem(self.hindrance)
        if self.raster is None:
            words = tr("Choose a raster to see the size on the ground.")
            if is_grid(self.roles):
                words = tr("Choose a raster to see the spacing, the size on the ground and the tiles.")
            return Summary("", "", words)
        try:
            if "tiles" in self.roles:
                return self._samples(size)
            if "crs" in self.roles:
                return self._places(size)
            return summarise(self.raster, self.crs, self._options(), self._extent())
        except EngineError as error:
            return problem(error)

    def _samples(self, size: int) -> Summary:
        wrapper = self.others.get("tiles")
        value = None if wrapper is None else wrapper.parameterValue()
        context = self._context()
        source = None
        if value not in (None, ""):
            definition = wrapper.parameterDefinition()
            source = QgsProcessingParameters.parameterAsSource(definition, {definition.name(): value}, context)
        tile = QgsFeature()
        if source is None or not source.getFeatures().nextFeature(tile) or tile.geometry().isEmpty():
            return Summary("", "", tr("Choose a tile layer to see the size of the samples on the ground."))
        geometry = tile.geometry()
        try:
            geometry.transform(QgsCoordinateTransform(source.sourceCrs(), self.crs, context.transformContext()))
        except QgsCsException:
            return Summary("", "", tr("The tiles cannot be brought into the raster's coordinate system."))
        return summarise_samples(self.raster, self.crs, size, geometry, source.featureCount())

    def _places(self, size: int) -> Summary:
        values = {"tile_size_px": size, "tile_height_px": self._value("height"), "ground_size": self._value("ground")}
        return summarise_places(
            self.raster, self.crs, SampleOptions.from_dict(values), self._crs() or self.crs, self._context()
        )

    def _options(self) -> GridOptions:
        size = self.widgetValue()
        overlap, stride = self._value("overlap"), self._value("stride")
        values = {
            "tile_size_px": size,
            "tile_height_px": self._value("height"),
            "overlap_px": int(self.overlap_share * (size or 0)) if overlap is None else overlap,
            "stride_px": stride,
            "edge": self._value("edge") or GridOptions.edge,
            "ground_size": self._value("ground"),
        }
        return GridOptions.from_dict(values)

    # What the other parameters say.

    def _value(self, role: str) -> Any:
        """A parameter's value, None when it is unset or there is none."""
        wrapper = self.others.get(role)
        if wrapper is None or wrapper.parameterValue() in (None, ""):
            return None
        definition, context = wrapper.parameterDefinition(), self._context()
        values = {definition.name(): wrapper.parameterValue()}
        if role == "edge":
            return QgsProcessingParameters.parameterAsEnumString(definition, values, context)
        number = QgsProcessingParameters.parameterAsDouble(definition, values, context)
        return number if role == "ground" else int(number)

    def _crs(self) -> Any:
        """The coordinate system that the tiles are upright in, None when unset."""
        wrapper = self.others.get("crs")
        if wrapper is None or wrapper.parameterValue() in (None, ""):
            return None
        definition = wrapper.parameterDefinition()
        values = {definition.name(): wrapper.parameterValue()}
        crs = QgsProcessingParameters.parameterAsCrs(definition, values, self._context())
        return crs if crs.isValid() else None

    def _extent(self) -> Any:
        """The extent in the raster's CRS, None when unset."""
        wrapper = self.others.get("extent")
        if wrapper is None or wrapper.parameterValue() in (None, ""):
            return None
        definition = wrapper.parameterDefinition()
        values = {definition.name(): wrapper.parameterValue()}
        extent = QgsProcessingParameters.parameterAsExtentGeometry(definition, values, self._context(), self.crs)
        return None if extent.isEmpty() else extent

    def _layer(self) -> tuple[Optional[QgsRasterLayer], QgsProcessingContext]:
        """The raster, or the first of several, and the context that may own it."""
        context = self._context()
        wrapper = self.others.get("raster")
        if wrapper is None or wrapper.parameterValue() in (None, "", []):
            return None, context
        definition = wrapper.parameterDefinition()
        values = {definition.name(): wrapper.parameterValue()}
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            layers = QgsProcessingParameters.parameterAsLayerList(definition, values, context)
        else:
            layers = [QgsProcessingParameters.parameterAsRasterLayer(definition, values, context)]
        return next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None), context

    def _context(self) -> QgsProcessingContext:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return context

    def _optional(self) -> bool:
        return bool(self.parameterDefinition().flags() & QgsProcessingParameterDefinition.FlagOptional)

    def _spin_box(self) -> QgsSpinBox:
        parameter = self.parameterDefinition()
        spin = QgsSpinBox()
        lowest, default = int(parameter.minimum()), parameter.defaultValue()
        spin.setMaximum(int(min(parameter.maximum(), 2**31 - 1)))
        if self._optional():
            lowest -= 1
            spin.setSpecialValueText(tr("Not set"))
        spin.setMinimum(lowest)
        spin.setClearValue(lowest if default is None else int(default), tr("Not set") if default is None else "")
        spin.setExpressionsEnabled(True)
        spin.setSuffix(tr(" px"))
        spin.setAccessibleName(parameter.description())
        spin.setToolTip(parameter.toolTip())
        return spin
