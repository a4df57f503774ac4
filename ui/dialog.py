"""The dialog of our algorithms: QGIS's own, with a line that says what the run will do."""

from __future__ import annotations

import time
from typing import Any, Optional

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from ..algorithms.forecast import Forecast, forecast_of
from .forecast_line import ForecastLine
from .linked import context

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
        for wrapper in self.mainWidget().wrappers.values():
            wrapper.widgetValueHasChanged.connect(self._changed)
            _explain(wrapper)
        self.algorithmFinished.connect(self._later)
        QgsProject.instance().layersRemoved.connect(self._later)

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
        screen = self.screen()
        if screen is None or self.isMaximized():
            return
        room, frame = screen.availableGeometry(), self.frameGeometry()
        borders = frame.size() - self.size()
        self.resize(self.size().boundedTo(room.size() - borders))
        if not room.contains(self.frameGeometry()):
            frame = self.frameGeometry()
            left = min(max(frame.left(), room.left()), max(room.left(), room.right() - frame.width() + 1))
            top = min(max(frame.top(), room.top()), max(room.top(), room.bottom() - frame.height() + 1))
            self.move(left, top)

    def hideEvent(self, event: QHideEvent) -> None:
        """Work nothing out for a dialog that is closed."""
        super().hideEvent(event)
        self.timer.stop()

    def _changed(self, *_: Any) -> None:
        self.touched = True
        self._later()

    def _later(self, *_: Any) -> None:
        if self.isVisible():
            self.timer.start()


def _explain(wrapper: Any) -> None:
    """Let the whole widget of a parameter show its help where it has no tool tip of its own."""
    widget = wrapper.wrappedWidget()
    if widget is not None and not widget.toolTip():
        widget.setToolTip(wrapper.parameterDefinition().toolTip())
