"""The widget of a tile size: a number of pixels and, beside it, what that means for the chosen raster."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeature, QgsProcessingParameters, QgsProject
from qgis.gui import QgsSpinBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from ..algorithms.raster_grid import RasterGrid, grid_of_raster
from ..engine.errors import EngineError
from ..engine.tiles.options import GridOptions, SampleOptions
from ..i18n import tr
from .linked import BATCH, LinkedWidget, Wrapper, context
from .plain_text import plain_tip
from .preview.grid_item import GridItem
from .preview.plans import plan_of_grid, plan_of_sample
from .preview.showing import Showing, ShowingBar
from .sidecar import sidecar_of
from .tile_summary import Summary, problem, summarise, summarise_places, summarise_samples

#: Width of the words in a cell of the batch table, in average characters.
CELL_CHARACTERS = 44


def is_grid(roles: Any) -> bool:
    """Whether the size is that of a grid's tiles, which have a spacing and a number."""
    return not ("tiles" in roles or "crs" in roles)


class TileSizeWidget(LinkedWidget):
    """A spin box with the summary under it, or beside it in a batch; in a dialog the tiles are shown on the map too."""

    def __init__(
        self, parameter: Any, kind: Any, overlap_share: float = 0.0, covers: bool = False, **roles: str
    ) -> None:
        super().__init__(parameter, kind, **roles)
        self.overlap_share, self.covers = overlap_share, covers
        self.showing: Optional[Showing] = None
        self.raster: Optional[RasterGrid] = None
        self.crs: Any = None
        self.hindrance: Optional[EngineError] = None
        self.summary = Summary("", "", "")

    # What Processing calls.

    def setDialog(self, dialog: Any) -> None:
        super().setDialog(dialog)
        if self.type() != BATCH and "tiles" not in self.roles:
            self.showing = Showing(dialog, self.canvas, GridItem, self._fill)
            QgsProject.instance().layersRemoved.connect(self._layers_removed)

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
        self.bar = ShowingBar(self.showing) if self.showing else None
        if self.bar:
            layout.addWidget(self.bar)
        widget.setFocusProxy(self.spin)
        self.spin.valueChanged.connect(self._number_changed)
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        if self.optional() and value in (None, ""):
            self.spin.setValue(self.spin.minimum())
        else:
            self.spin.setValue(QgsProcessingParameters.parameterAsInt(self.parameterDefinition(), value, context))

    def widgetValue(self) -> Optional[int]:
        value = self.spin.value()
        return None if self.optional() and value == self.spin.minimum() else value

    def other_changed(self, role: str) -> None:
        """Look at the raster only when it is another one, so that other changes need not open it again."""
        if role in ("", "raster"):
            self._look_at_raster()
        self._refresh()

    # What it shows.

    def _number_changed(self) -> None:
        self.widgetValueHasChanged.emit(self)
        self._refresh()

    def _look_at_raster(self) -> None:
        self.raster = self.crs = self.hindrance = None
        layer = next(iter(self.rasters("raster")), None)
        if layer is not None:
            try:
                self.raster, self.crs = grid_of_raster(layer), layer.crs()
            except EngineError as error:
                self.hindrance = error

    def _refresh(self, *_: Any) -> None:
        self.summary = self._summary()
        batch = self.type() == BATCH
        text = self.summary.text
        self.words.setText(self.summary.short if batch else self.summary.wrapping)
        self.words.setToolTip(plain_tip(text) if batch else "")
        self.words.setVisible(bool(text))
        self.spin.setAccessibleDescription(text)
        if self.bar and self.showing:
            self.bar.setVisible(self.canvas() is not None)
            self.showing.later()

    def _layers_removed(self, *_: Any) -> None:
        """The raster may be among them; not once the dialog is gone, whose other widgets must not be asked then."""
        if not sip.isdeleted(self.spin):
            self.other_changed("raster")

    def _fill(self, item: GridItem) -> bool:
        """Have the tiles drawn that a run would make now; False where it would make none."""
        plan, size = None, self._size()
        if size is not None and self.raster is not None:
            try:
                if "crs" in self.roles:
                    plan = plan_of_sample(self.raster, self.crs, self._sample_options(size), self._crs() or self.crs)
                else:
                    plan = plan_of_grid(self.raster, self.crs, self._options(), self._extent())
            except EngineError:
                plan = None
        item.show_plan(plan)
        return plan is not None

    def _summary(self) -> Summary:
        size = self._size()
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
        source = self.source("tiles")
        tile = QgsFeature()
        if source is None or not source.getFeatures().nextFeature(tile) or tile.geometry().isEmpty():
            return Summary("", "", tr("Choose a tile layer to see the size of the samples on the ground."))
        geometry = tile.geometry()
        try:
            geometry.transform(QgsCoordinateTransform(source.sourceCrs(), self.crs, context().transformContext()))
        except QgsCsException:
            return Summary("", "", tr("The tiles cannot be brought into the raster's coordinate system."))
        return summarise_samples(self.raster, self.crs, size, geometry, source.featureCount())

    def _places(self, size: int) -> Summary:
        crs = self._crs() or self.crs
        return summarise_places(self.raster, self.crs, self._sample_options(size), crs, context())

    def _sample_options(self, size: int) -> SampleOptions:
        values = {"tile_size_px": size, "tile_height_px": self._value("height"), "ground_size": self._value("ground")}
        return SampleOptions.from_dict(values)

    def _size(self) -> Optional[int]:
        """The size that a run would take: the model's own when none is given."""
        size = self.widgetValue()
        return self._own_size()[0] if size is None else size

    def _own_size(self) -> tuple[Optional[int], Optional[int]]:
        """Width and height of the tiles that the model's sidecar tells of."""
        return (sidecar_of(self.text("model")).size if "model" in self.roles else None) or (None, None)

    def _options(self) -> GridOptions:
        size = self._size()
        overlap, stride = self._value("overlap"), self._value("stride")
        values = {
            "tile_size_px": size,
            "tile_height_px": self._own_size()[1] if self.widgetValue() is None else self._value("height"),
            "overlap_px": int(self.overlap_share * (size or 0)) if overlap is None else overlap,
            "stride_px": stride,
            "edge": self._edge(size or 0),
            "ground_size": self._value("ground"),
        }
        return GridOptions.from_dict(values)

    def _edge(self, size: int) -> str:
        """What happens at the edge: as chosen, or such that every pixel is covered."""
        if not self.covers or self.raster is None:
            return self._value("edge") or str(GridOptions.edge)
        _, _, width, height = self.raster.window(self._extent())
        return "SHIFT" if min(width, height) >= size else "PAD"

    # What the other parameters say.

    def _value(self, role: str) -> Any:
        """A parameter's value, None when it is unset or there is none."""
        if role == "edge":
            return self.choice(role) or None
        number = self.number(role)
        return number if number is None or role == "ground" else int(number)

    def _crs(self) -> Any:
        """The coordinate system that the tiles are upright in, None when unset."""
        if not self.is_set("crs"):
            return None
        crs = self._read("crs", QgsProcessingParameters.parameterAsCrs)
        return crs if crs.isValid() else None

    def _extent(self) -> Any:
        """The extent in the raster's CRS, None when unset."""
        if not self.is_set("extent"):
            return None
        definition = self.others["extent"].parameterDefinition()
        values = {definition.name(): self.others["extent"].parameterValue()}
        extent = QgsProcessingParameters.parameterAsExtentGeometry(definition, values, context(), self.crs)
        return None if extent.isEmpty() else extent

    def _spin_box(self) -> QgsSpinBox:
        parameter = self.parameterDefinition()
        spin = QgsSpinBox()
        lowest, default = int(parameter.minimum()), parameter.defaultValue()
        spin.setMaximum(int(min(parameter.maximum(), 2**31 - 1)))
        if self.optional():
            lowest -= 1
            spin.setSpecialValueText(tr("Not set"))
        spin.setMinimum(lowest)
        spin.setClearValue(lowest if default is None else int(default), tr("Not set") if default is None else "")
        spin.setExpressionsEnabled(True)
        spin.setSuffix(tr(" px"))
        spin.setAccessibleName(parameter.description())
        spin.setToolTip(parameter.toolTip())
        return spin


class TileSizeWrapper(Wrapper):
    """What Processing makes for the parameter.

    `roles` gives the names of the parameters that matter to the tile size, by role; `overlap_share` is the share of
    the tile that an unset overlap stands for, and `covers` says that tiles cover every pixel of the raster. With the
    role `tiles` the size is that of samples made of that layer's tiles; with the role `crs` it is that of tiles that
    lie anywhere, upright in that coordinate system where it is set. The role `model` gives the size when none is set.
    """

    widget = TileSizeWidget
    in_batches = True

    @classmethod
    def note_in_models(cls, roles: dict[str, Any]) -> str:
        if is_grid(roles):
            return tr("Spacing, size on the ground and number of tiles are computed at run time.")
        return tr("The size on the ground is computed at run time.")
