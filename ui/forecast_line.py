"""The line of a dialog that says what the run will do, or what stands in its way."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from ..algorithms.forecast import Forecast
from ..i18n import tr

#: The signs of information and of problems, as the desktop draws them in light and dark themes.
INFORMATION, WARNING = QStyle.StandardPixmap.SP_MessageBoxInformation, QStyle.StandardPixmap.SP_MessageBoxWarning


class ForecastLine(QWidget):
    """A sign and a text, which is broken over lines where it is long and can be copied."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.forecast = Forecast("")
        self.sign = QLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a long text takes lines, and never widens the dialog
        self.words.setSizePolicy(policy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        self.hide()

    def show_forecast(self, forecast: Forecast) -> None:
        """Show a forecast, as a warning where it is a problem; hide the line where there is nothing to say."""
        self.forecast = forecast
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
        sign = WARNING if forecast.is_problem else INFORMATION
        self.sign.setPixmap(self.style().standardIcon(sign, None, self).pixmap(side, side))
        kind = tr("What is in the way") if forecast.is_problem else tr("What the run will do")
        self.sign.setAccessibleName(kind)
        self.sign.setToolTip(kind)
        self.words.setText(forecast.text)
        self.words.setAccessibleName(f"{kind}: {forecast.text}")
        self.setVisible(bool(forecast.text))
