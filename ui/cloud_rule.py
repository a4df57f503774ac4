"""The widget of a cloud rule: presets, the rule itself and in plain words, and how much of the raster is cloud."""

from __future__ import annotations

import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsProcessingParameters
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.base import path_of_raster
from ..engine.errors import EngineError
from ..engine.imagery.clouds.names import EXTRAS, PRESETS
from ..engine.imagery.clouds.options import CloudRuleOptions, check_rule
from ..engine.imagery.names import is_remote
from ..i18n import tr
from .background import stop, stop_all
from .cloud_list import PIECE, PieceList, share_told
from .cloud_words import in_words, preset_in, rules_in, titles
from .linked import LinkedWidget, WhenGone, Wrapper
from .plain_text import plain_label, plain_tip, say
from .preview.clouds_item import CloudsItem
from .preview.showing import Showing, ShowingBar

if TYPE_CHECKING:
    from ..engine.imagery.rules import Rule
    from .cloud_sample import ReadTask, Sample
    from .cloud_tiles import BoxesTask


class CloudRuleWidget(LinkedWidget):
    """The rule as text, with what makes it and what follows from it around it.

    Roles: raster, of which it is the rule; preset, shadows, snow and dilate, where the dialog asks for these apart;
    tiles and max_cloud, where tiles are kept or left by it.
    """

    showing: Optional[Showing] = None

    # What Processing calls.

    def setDialog(self, dialog: Any) -> None:
        super().setDialog(dialog)
        self.showing = Showing(dialog, self.canvas, CloudsItem, self._draw)

    def createWidget(self) -> QWidget:
        self.clouds: Any = None
        self.crs: Any = None
        self.sample: Optional[Sample] = None
        self.boxes: Any = None
        self.reading: dict[str, Any] = {}
        self.hindrance = ""
        self._looked: Any = None
        self._tiled: Any = None
        title = self.parameterDefinition().description()
        self.line = QgsFilterLineEdit()
        self.line.setPlaceholderText(tr("such as in 3,8,9,10 or bits 14-15 >= 2"))
        self.line.setAccessibleName(title)
        self.fault, self.words, self.share = (plain_label(shown=False) for _ in range(3))
        self.fault.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.more = QToolButton()
        self.more.setText(tr("Values of the raster"))
        self.more.setToolTip(tr("Make the rule by ticking the values or bits that are cloud"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setVisible(False)
        self.list = PieceList(title)
        self.list.setVisible(False)
        widget = QWidget()
        widget.setFocusProxy(self.line)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        if "preset" not in self.roles:
            layout.addLayout(self._presets())
        for part in (self.line, self.fault, self.words, self.share):
            layout.addWidget(part)
        self.bar = ShowingBar(self.showing) if self.showing else None
        if self.bar:
            self.bar.setVisible(False)
            layout.addWidget(self.bar)
        for part in (self.more, self.list):
            layout.addWidget(part)
        self.line.textChanged.connect(self._typed)
        self.more.toggled.connect(self._opened)
        self.list.itemChanged.connect(self._ticked)
        WhenGone(widget, partial(stop_all, self.reading))
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        definition = self.parameterDefinition()
        self.line.setText(QgsProcessingParameters.parameterAsString(definition, {definition.name(): value}, context))

    def widgetValue(self) -> str:
        return str(self.line.text())

    def other_changed(self, role: str) -> None:
        if role in ("", "raster"):
            self._looked = None
        if role in ("", "tiles", "raster"):
            self._tiled = None
        self.tell()

    # What it is made of.

    def _presets(self) -> QHBoxLayout:
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Kind of raster"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(16)
        self.combo.addItem(tr("A rule of your own"), "")
        for name, title in titles().items():
            self.combo.addItem(title, name)
            self.combo.setItemData(self.combo.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        words = {"shadows": tr("with shadows"), "snow": tr("with snow")}
        self.extras = {extra: QCheckBox(words[extra]) for extra in EXTRAS}
        layout = QHBoxLayout()
        layout.addWidget(self.combo, 1)
        for box in self.extras.values():
            box.setVisible(False)
            box.toggled.connect(self._preset_chosen)
            layout.addWidget(box)
        self.combo.activated.connect(self._preset_chosen)
        return layout

    # What the user does.

    def _typed(self, *_: Any) -> None:
        self.widgetValueHasChanged.emit(self)
        self.tell()

    def _preset_chosen(self, *_: Any) -> None:
        name = str(self.combo.currentData())
        if name:
            extras = [extra for extra, box in self.extras.items() if box.isChecked() and getattr(PRESETS[name], extra)]
            self.line.setText("+".join([name, *extras]))
        elif preset_in(self.line.text())[0]:
            # What the preset stood for is where a rule of one's own begins.
            rules = rules_in(self.line.text())
            self.line.setText(rules[0] if len(rules) == 1 else "")

    def _opened(self, shown: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.list.setVisible(shown)

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        from .cloud_pieces import ticked_by

        if column == 0 and item.data(0, PIECE) is not None:
            self.line.setText(self.list.rule_with(item, ticked_by(self._own_rules())))

    def _own_rules(self) -> list[str]:
        """The rules of a readable text."""
        try:
            check_rule(self.line.text())
        except EngineError:
            return []
        return rules_in(self.line.text())

    # What it shows.

    def tell(self) -> None:
        """Show what follows from the rule and from the other parameters."""
        text, fault = self._rule()
        self._show_preset()
        # The place in the rule, which the last lines give examples of, is what matters while typing.
        say(self.fault, "\n".join(fault.split("\n")[:3]))
        self.fault.setToolTip(plain_tip(fault))
        say(self.words, in_words(text) if text and not fault else "")
        self._look(text if not fault else "")
        self._show_share(text if not fault else "")
        self._tick(text if not fault else "")
        if self.bar and self.showing:
            self.bar.setVisible(self.clouds is not None and self.canvas() is not None)
            self.showing.later()
        spoken = (label.text() for label in (self.fault, self.words, self.share) if not label.isHidden())
        self.line.setAccessibleDescription(" ".join(spoken))

    def _rule(self) -> tuple[str, str]:
        """The rule as the run will have it, and what is wrong with it."""
        preset = self.choice("preset")
        try:
            options = CloudRuleOptions(
                preset=preset or None,
                rule=self.line.text(),
                shadows=self._yes("shadows") and bool(preset),
                snow=self._yes("snow") and bool(preset),
            )
        except EngineError as error:
            return "", str(error)
        return options.text, ""

    def _yes(self, role: str) -> bool:
        return bool(self._read(role, QgsProcessingParameters.parameterAsBoolean)) if self.is_set(role) else False

    def _show_preset(self) -> None:
        if "preset" in self.roles:
            return
        name, extras = preset_in(self.line.text())
        self.combo.setCurrentIndex(max(self.combo.findData(name), 0))
        for extra, box in self.extras.items():
            box.blockSignals(True)
            box.setChecked(extra in extras)
            box.blockSignals(False)
            box.setVisible(bool(name) and bool(getattr(PRESETS[name], extra)))

    def _show_share(self, text: str) -> None:
        sample, self.clouds = self.sample, None
        if self.hindrance or sample is None or not text:
            say(self.share, self.hindrance)
            return
        from ..engine.imagery.rules import parse_rule

        try:
            clouds = self.clouds = sample.clouds(parse_rule(text))
        except EngineError as error:
            say(self.share, error.text)
            return
        share = share_told(float(clouds.mean()))
        if sample.part:
            words = tr("About {share} is cloud, in the middle of the raster.")
        elif sample.whole:
            words = tr("{share} of the raster is cloud.")
        else:
            words = tr("About {share} of the raster is cloud.")
        parts = [words.format(share=share)]
        dilate = int(self.number("dilate") or 0)
        if dilate:
            parts.append(tr("That is before clouds grow by {count} px.").format(count=dilate))
        else:
            parts.append(self._tiles_kept(clouds))
        say(self.share, " ".join(filter(None, parts)))

    def _draw(self, item: CloudsItem) -> bool:
        """Have the clouds drawn on the map; False where there are none to draw."""
        if self.clouds is None or self.sample is None or self.crs is None:
            return False
        item.show_clouds(self.clouds, self.sample.transform, self.crs)
        return True

    def _tiles_kept(self, clouds: Any) -> str:
        """About how many tiles the rule keeps."""
        if self.boxes is None or self.sample is None:
            return ""
        from .cloud_tiles import count_kept

        kept = count_kept(self.boxes, self.sample, clouds, self.number("max_cloud") or 0.0)
        if kept is None:
            return ""
        return tr("About {kept} of {count} tiles are kept.").format(kept=kept, count=len(self.boxes))

    # The raster and the tiles, read beside the window.

    def _look(self, text: str) -> None:
        """Begin to read the raster, and the tiles, when others are chosen; a plain image has three bands to read."""
        from ..engine.imagery.rules import parse_rule

        rule: Optional[Rule] = parse_rule(text) if text else None
        wanted = (rule.bands.count(",") + 1, rule.margin_px > 0) if rule else (1, False)
        if self._looked != wanted:
            self._looked = wanted
            self._read_raster(*wanted)
        if self._tiled is None:
            self._tiled = True
            self._read_tiles()

    def _read_raster(self, bands: int, part: bool) -> None:
        self._stop("raster")
        self.sample, self.hindrance = None, ""
        self._fill([])
        layer = next(iter(self.rasters("raster")), None)
        if layer is None:
            if self.is_set("raster"):
                self.hindrance = tr("This raster cannot be read.")
            return
        try:
            path = path_of_raster(layer)
        except EngineError as error:
            self.hindrance = str(error)
            return
        if is_remote(path):
            self.hindrance = tr("A raster on a server is not looked at before the run.")
            return
        from .cloud_sample import ReadTask

        self.crs = layer.crs()
        self.hindrance = tr("Looking at the raster…")
        self._start("raster", ReadTask(path, bands, part, _Answer(self, "_raster_read")))

    def _read_tiles(self) -> None:
        self._stop("tiles")
        self.boxes = None
        raster, layer = next(iter(self.rasters("raster")), None), self.vector("tiles")
        if raster is None or layer is None:
            return
        from .cloud_tiles import MOST_TILES, BoxesTask

        raster = next(iter(self.rasters("raster")))  # the look at the tiles may have let it go
        crs = raster.crs()
        layer = self.vector("tiles")
        if layer is not None and crs.isValid() and layer.crs().isValid() and layer.featureCount() <= MOST_TILES:
            self._start("tiles", BoxesTask(layer, self._raw("tiles"), crs, _Answer(self, "_tiles_read")))

    def _start(self, what: str, task: Any) -> None:
        self.reading[what] = task
        QgsApplication.taskManager().addTask(task)

    def _stop(self, what: str) -> None:
        stop(self.reading.pop(what, None))

    def _raster_read(self, task: ReadTask) -> None:
        if self.reading.get("raster") is not task:
            return
        del self.reading["raster"]
        self.sample, self.hindrance = task.sample, task.problem
        self._fill(task.pieces)
        self.tell()

    def _tiles_read(self, task: BoxesTask) -> None:
        if self.reading.get("tiles") is not task:
            return
        del self.reading["tiles"]
        self.boxes = task.boxes
        self.tell()

    # The list.

    def _fill(self, pieces: list[Any]) -> None:
        """List what rules can be made of."""
        self.list.show_pieces(pieces)
        self.more.setVisible(bool(pieces))
        self.list.setVisible(self.more.isChecked() and bool(pieces))

    def _tick(self, text: str) -> None:
        """Tick what the rule, or the preset, is made of."""
        if not self.list.topLevelItemCount():
            return
        from .cloud_pieces import ticked_by

        self.list.setEnabled(not self.choice("preset"))
        self.list.tick(ticked_by(rules_in(text)) if text else set())


class _Answer:
    """Hands a finished task to the widget, if there still is one."""

    def __init__(self, widget: CloudRuleWidget, method: str) -> None:
        self._widget, self._method = weakref.ref(widget), method

    def __call__(self, task: Any) -> None:
        widget = self._widget()
        if widget is not None and not sip.isdeleted(widget) and not sip.isdeleted(widget.line):
            getattr(widget, self._method)(task)


class CloudRuleWrapper(Wrapper):
    """What Processing makes for the parameter of a cloud rule."""

    widget = CloudRuleWidget
