"""The widget of the shares of train, validation and test: a bar with borders to move, and what the split comes to."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameters,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..algorithms.shares import PERCENT_DECIMALS
from ..engine.errors import EngineError
from ..engine.tiles.options import SHARES_TOLERANCE, SplitOptions
from ..i18n import tr
from .linked import DIALOG, LinkedWidget, WhenGone, Wrapper, context
from .plain_text import plain_label
from .preview.dealing import MOST_TILES, DatasetTiles, Dealing, Dealt, LayerTiles
from .preview.showing import Showing, ShowingBar
from .preview.tiles_item import TilesItem
from .share_bar import ShareBar, made_100
from .tile_summary import NO_BREAK_SPACE

#: The split is worked out when nothing has changed for so long.
QUIET_MS = 150
#: The other two shares, in the order of the bar.
OTHERS = ("validation", "test")


class SplitSharesWidget(LinkedWidget):
    """The spin box of the first share; under it the bar, the sum, and the counts of the split that a run would make."""

    def __init__(self, parameter: Any, kind: Any, **roles: Any) -> None:
        roles.pop("decimals", None)
        super().__init__(parameter, kind, **roles)
        self.showing: Optional[Showing] = None
        self.task: Optional[Dealing] = None
        self.dealt: Optional[Dealt] = None
        #: The share that the user changed last, which keeps its value when the sum is put right.
        self._last = -1
        self._moving = False

    # What Processing calls.

    def setDialog(self, dialog: Any) -> None:
        super().setDialog(dialog)
        if self.type() == DIALOG and "input" in self.roles:
            self.showing = Showing(dialog, self.canvas, TilesItem, self._fill)
            WhenGone(dialog, self._stop)
            QgsProject.instance().layersRemoved.connect(self._look_anew)

    def setWidgetContext(self, context: Any) -> None:
        super().setWidgetContext(context)
        if self.canvas() is not None:
            self.canvas().destinationCrsChanged.connect(self._look_anew)

    def createWidget(self) -> QWidget:
        widget = QWidget()
        self.spin = self._spin_box()
        self.share_bar = ShareBar()
        self.sum = _words()
        self.button = QPushButton(tr("Make it 100"))
        self.button.setToolTip(tr("Changes the other shares so that the three add up to 100 %."))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.counts = _words()
        sums = QHBoxLayout()
        sums.addWidget(self.sum, 1)
        sums.addWidget(self.button)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.spin)
        layout.addWidget(self.share_bar)
        layout.addLayout(sums)
        layout.addWidget(self.counts)
        self.bar = ShowingBar(self.showing) if self.showing else None
        if self.bar:
            layout.addWidget(self.bar)
        widget.setFocusProxy(self.spin)
        self._timer = QTimer(widget)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(lambda: self._deal())
        self.spin.valueChanged.connect(self._number_changed)
        self.share_bar.moved.connect(self._moved)
        self.button.clicked.connect(lambda *_: self._moved(*made_100(self.shares, self._last)))
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        self.spin.setValue(QgsProcessingParameters.parameterAsDouble(self.parameterDefinition(), value, context))

    def widgetValue(self) -> float:
        return float(self.spin.value())

    def other_changed(self, role: str) -> None:
        if role in OTHERS and not self._moving:
            self._last = 1 + OTHERS.index(role)
        self._refresh()

    # What it shows.

    @property
    def shares(self) -> list[float]:
        """The three shares in percent, as the spin boxes have them."""
        return [self.widgetValue(), *(self.number(role) or 0.0 for role in OTHERS)]

    def _number_changed(self) -> None:
        if not self._moving:
            self._last = 0
        self.widgetValueHasChanged.emit(self)
        self._refresh()

    def _moved(self, *shares: float) -> None:
        """Take over what the bar says."""
        self._moving = True
        try:
            self.spin.setValue(shares[0])
            for role, share in zip(OTHERS, shares[1:]):
                if role in self.others:
                    self.others[role].setParameterValue(share, context())
        finally:
            self._moving = False
        self._last = -1
        self._refresh()

    def _refresh(self) -> None:
        if self._moving:
            return
        shares = self.shares
        self.share_bar.set_shares(shares)
        off = sum(shares) - 100
        words = tr("The shares add up to {sum} %.")
        if off > SHARES_TOLERANCE:
            words = tr("The shares add up to {sum} %, {off} % too many.")
        elif off < -SHARES_TOLERANCE:
            words = tr("The shares add up to {sum} %, {off} % too few.")
        words = words.format(sum=f"{sum(shares):.5g}", off=f"{abs(off):.5g}")
        self.sum.setText(words.replace(" %", NO_BREAK_SPACE + "%"))
        self.button.setVisible(abs(off) > SHARES_TOLERANCE)
        if self.bar:
            self.bar.setVisible(self.canvas() is not None)
            self._stop()
            self._timer.start()
        else:
            self.counts.hide()

    def _say(self, words: str) -> None:
        self.counts.setText(words)
        self.counts.setAccessibleName(words)
        self.counts.setVisible(bool(words))

    # The split that a run would make.

    def _deal(self) -> None:
        """Begin to work the split out; what was worked out before stays until then, unless there is nothing to it."""
        self._stop()
        words = ""
        try:
            options = self._options()
            tiles = None if options is None else self._tiles(options)
        except EngineError:
            tiles = None  # the line under the parameters says what is wrong
        if tiles is not None and tiles.featureCount() > MOST_TILES:
            words = tr("{count} tiles are too many for a preview; the run splits them all.")
            words = words.format(count=f"{tiles.featureCount():,}")
            tiles = None
        if tiles is None or tiles.column == -1:
            self._done(None, words)
            return
        canvas = self.canvas()
        self.task = Dealing(tiles, options, None if canvas is None else canvas.mapSettings(), self._done)
        QgsApplication.taskManager().addTask(self.task)

    def _done(self, dealt: Optional[Dealt], reason: str) -> None:
        """The split is there, or cannot be."""
        self.task, self.dealt = None, dealt
        if sip.isdeleted(self.spin):
            return
        self._say(reason if dealt is None else told(dealt, self._options()))
        if self.showing:
            self.showing.now()

    def _fill(self, item: TilesItem) -> bool:
        if self.dealt is None:
            return False
        item.show_split(self.dealt)
        return True

    def _stop(self) -> None:
        """Nobody waits for the split that is being worked out."""
        task, self.task = self.task, None
        if task is not None and not sip.isdeleted(task):
            task.cancel()

    def _look_anew(self, *_: Any) -> None:
        """The tiles may be gone, or the map has another CRS. Widgets of a dialog that is gone must not be asked."""
        if self.showing and not sip.isdeleted(self.showing.dialog) and hasattr(self, "bar"):
            self.other_changed("input")

    def _options(self) -> Optional[SplitOptions]:
        """What the dialog says now; None where the shares do not add up."""
        train, validation, test = self.shares
        if abs(train + validation + test - 100) > SHARES_TOLERANCE:
            return None
        numbers = {"block_size": self.number("block_size"), "seed": self.number("seed")}
        return SplitOptions.from_dict(
            {
                "method": self.choice("method") or SplitOptions.method,
                "train_percent": train,
                "validation_percent": validation,
                "test_percent": test,
                **{name: int(value) for name, value in numbers.items() if value is not None},
            }
        )

    def _tiles(self, options: SplitOptions) -> Any:
        """What there is to deal out; None for nothing. Raises EngineError where it cannot be read."""
        field = self.text("label_field").strip()
        if isinstance(self.others["input"].parameterDefinition(), QgsProcessingParameterFile):
            folder = self.text("input").strip()
            return DatasetTiles(folder, options, field) if folder else None
        layer = self.vector("input")
        if layer is None or not layer.isValid() or layer.geometryType() != QgsWkbTypes.PolygonGeometry:
            return None
        if options.method == "STRATIFIED" and not field:
            field = "label"
        return LayerTiles(layer, _request(layer, self._raw("input")), field)

    def _spin_box(self) -> QgsDoubleSpinBox:
        parameter = self.parameterDefinition()
        spin = QgsDoubleSpinBox()
        spin.setDecimals(PERCENT_DECIMALS)
        spin.setRange(parameter.minimum(), parameter.maximum())
        spin.setClearValue(float(parameter.defaultValue()))
        spin.setExpressionsEnabled(True)
        spin.setAccessibleName(parameter.description())
        spin.setToolTip(parameter.toolTip())
        return spin


class SplitSharesWrapper(Wrapper):
    """What Processing makes for the first share.

    Roles: `validation` and `test` are the other shares; `method`, `block_size`, `seed`, `label_field` and `input`, a
    tile layer or a dataset folder, are for the preview, which goes without where there is no `input`.
    """

    widget = SplitSharesWidget


def told(dealt: Dealt, options: Optional[SplitOptions]) -> str:
    """The counts of a split in words."""
    splits = dealt.splits
    train, validation, test = splits.counts
    words = tr("{train} train · {validation} val · {test} test")
    if splits.dropped:
        words = tr("{train} train · {validation} val · {test} test · {dropped} dropped")
    words = words.format(
        train=f"{train:,}", validation=f"{validation:,}", test=f"{test:,}", dropped=f"{splits.dropped:,}"
    )
    if options is not None and splits.block_size not in (0, options.block_size):
        smaller = tr("Blocks of {asked} tiles cannot meet the shares; blocks of {used} are used.")
        words += "\n" + smaller.format(asked=options.block_size, used=splits.block_size)
    return words


def _request(layer: Any, value: Any) -> QgsFeatureRequest:
    """Which features of a layer a parameter's value means."""
    request = QgsFeatureRequest()
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        if value.selectedFeaturesOnly:
            request.setFilterFids(layer.selectedFeatureIds())
        elif getattr(value, "filterExpression", ""):
            request.setFilterExpression(value.filterExpression)
        if value.featureLimit > 0:
            request.setLimit(value.featureLimit)
    return request


def _words() -> QLabel:
    label = plain_label()
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
