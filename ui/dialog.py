"""The dialog of our algorithms: QGIS's own, with a line that says what the run will do."""

from __future__ import annotations

from typing import Any, Optional

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..algorithms.base import forecast_of
from .linked import context

#: The line is worked out when nothing has changed for so long.
QUIET_MS = 200


def make_dialog(algorithm: Any, parent: Optional[QWidget]) -> AlgorithmDialog:
    """The dialog of a copy of the algorithm."""
    return TilewrightDialog(algorithm.create(), False, parent)


class TilewrightDialog(AlgorithmDialog):
    """QGIS's dialog with the forecast of the run between the parameters and the progress."""

    def __init__(self, algorithm: Any, in_place: bool = False, parent: Optional[QWidget] = None) -> None:
        super().__init__(algorithm, in_place, parent)
        self.forecast = QLabel()
        self.forecast.setTextFormat(Qt.TextFormat.PlainText)
        self.forecast.setWordWrap(True)
        self.forecast.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.layout().insertWidget(2, self.forecast)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(QUIET_MS)
        self.timer.timeout.connect(self.say)
        for wrapper in self.mainWidget().wrappers.values():
            wrapper.widgetValueHasChanged.connect(lambda *_: self.timer.start())
        self.timer.start()

    def say(self) -> None:
        """Work the forecast out anew and show it."""
        wrappers = self.mainWidget().wrappers.items()
        values = {name: wrapper.parameterValue() for name, wrapper in wrappers}
        text = forecast_of(self.algorithm(), values, context())
        self.forecast.setText(text)
        self.forecast.setVisible(bool(text))
        self.forecast.setAccessibleName(text)
