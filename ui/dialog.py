"""The dialog of our algorithms: QGIS's own, with a line that says what the run will do."""

from __future__ import annotations

import time
from typing import Any, Optional

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent, QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import QScrollArea, QSplitter, QStyle, QTextBrowser, QWidget

from ..algorithms.forecast import Forecast, forecast_of
from ..algorithms.parameters import SCHEDULER
from ..door import preferences
from .forecast_line import ForecastLine
from .linked import context
from .look import DARK, Look

#: The line is worked out when nothing has changed for so long, and for so many times as it last took.
QUIET_MS, TIMES = 200, 4
#: Place of the line in the dialog: between the parameters and the progress.
PLACE = 2


def make_dialog(algorithm: Any, parent: Optional[QWidget]) -> AlgorithmDialog:
    """The dialog of a copy of the algorithm."""
    return TilewrightDialog(algorithm.create(), False, parent)


class TilewrightDialog(AlgorithmDialog):
    """QGIS's dialog with the forecast of the run between the parameters and the progress."""

    def __init__(self, algorithm: Any, in_place: bool = False, parent: Optional[QWidget] = None) -> None:
        #: Whether the user, or who opened the dialog filled in, has changed a value.
        self.touched = False
        super().__init__(algorithm, in_place, parent)
        self.line = ForecastLine()
        self.layout().insertWidget(PLACE, self.line)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(QUIET_MS)
        self.timer.timeout.connect(self.say)
        proposed = self.mainWidget().wrappers.get(SCHEDULER)
        if proposed is not None and preferences.SCHEDULER.read():
            proposed.setParameterValue(preferences.SCHEDULER.read(), context())
        for wrapper in self.mainWidget().wrappers.values():
            wrapper.widgetValueHasChanged.connect(self._changed)
            _explain(wrapper)
        self.algorithmFinished.connect(self._later)
        QgsProject.instance().layersRemoved.connect(self._later)
        self._provider = algorithm.id().partition(":")[0]
        QgsApplication.processingRegistry().providerRemoved.connect(self._provider_gone)

    def setParameters(self, parameters: dict[str, Any]) -> None:
        """Fill the dialog in."""
        super().setParameters(parameters)
        self._changed()

    def say(self) -> None:
        """Work the forecast out anew and show it."""
        wrappers = self.mainWidget().wrappers.items()
        values = {name: wrapper.parameterValue() for name, wrapper in wrappers}
        start = time.monotonic()
        text, is_problem = forecast_of(self.algorithm(), values, context())
        self.timer.setInterval(max(QUIET_MS, int(1000 * TIMES * (time.monotonic() - start))))
        self.line.show_forecast(Forecast(text, is_problem and self.touched))

    def showEvent(self, event: QShowEvent) -> None:
        """Let a dialog that is larger than the screen, or was kept for a larger one, lie on it wholly."""
        super().showEvent(event)
        self._later()
        self._brighten_help()
        screen = self.screen()
        if screen is None or self.isMaximized():
            return
        room, frame = screen.availableGeometry(), self.frameGeometry()
        borders = frame.size() - self.size()
        self.resize(self.size().boundedTo(room.size() - borders))
        self._widen(room.width() - borders.width())
        if not room.contains(self.frameGeometry()):
            frame = self.frameGeometry()
            left = min(max(frame.left(), room.left()), max(room.left(), room.right() - frame.width() + 1))
            top = min(max(frame.top(), room.top()), max(room.top(), room.bottom() - frame.height() + 1))
            self.move(left, top)

    def _widen(self, most: int) -> None:
        """Make room for what is wider than in English, so that nobody must scroll sideways."""
        area, splitter = self.mainWidget().findChild(QScrollArea), self.findChild(QSplitter)
        if area is None or splitter is None:
            return
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        lacking = area.widget().minimumSizeHint().width() + bar - area.width()
        if lacking > 0:
            parameters, *others = splitter.sizes()
            self.resize(min(self.width() + lacking, most), self.height())
            splitter.setSizes([parameters + lacking, *others])

    def _brighten_help(self) -> None:
        """QGIS writes the help beside the parameters in greys that nobody can read in a dark window."""
        help_text = self.findChild(QTextBrowser, "textShortHelp")
        if help_text is None:
            return
        look = Look.of(help_text, self.line.words)
        if look.ground.lightness() < DARK:
            letters = QTextCharFormat()
            letters.setForeground(look.text)
            cursor = QTextCursor(help_text.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeCharFormat(letters)

    def hideEvent(self, event: QHideEvent) -> None:
        """Work nothing out for a dialog that is closed."""
        super().hideEvent(event)
        self.timer.stop()

    def _changed(self, *_: Any) -> None:
        self.touched = True
        self._later()

    def _later(self, *_: Any) -> None:
        if self.isVisible() and self._provider:
            self.timer.start()

    def _provider_gone(self, name: str) -> None:
        """Close with the plugin: QGIS's algorithm would still point to the provider that is no more."""
        if name == self._provider:
            self._provider = ""
            self.close()


def _explain(wrapper: Any) -> None:
    """Let the whole widget of a parameter show its help where it has no tool tip of its own."""
    widget = wrapper.wrappedWidget()
    if widget is not None and not widget.toolTip():
        widget.setToolTip(wrapper.parameterDefinition().toolTip())
