"""The dock "Tilewright": the road from an image to a map, and where the open project stands on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QStyle, QVBoxLayout, QWidget

from ...i18n import tr
from ..menu import open_dialog
from .rows import StepRow
from .standing import Standing
from .steps import ADD_IMAGE, REVIEW, TITLES, Deed

#: Pixels that the dock is never wider than by itself.
MOST_PX = 400


class RoadView(QWidget):
    """What the dock shows; `standing` keeps up with the project, `review` opens the review of a layer by its id."""

    def __init__(self, standing: Standing, iface: Any, review: Optional[Callable[[str], Any]] = None) -> None:
        super().__init__()
        self.standing, self.iface, self.review = standing, iface, review
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_environment())
        self.rows = {key: StepRow(number, key) for number, key in enumerate(TITLES, 1)}
        self.steps = QWidget()
        column = QVBoxLayout(self.steps)
        column.setContentsMargins(2, 4, 2, 4)
        column.setSpacing(0)
        for row in self.rows.values():
            row.wanted.connect(self.act)
            row.chosen.connect(standing.choose)
            row.hide()
            column.addWidget(row)
        column.addStretch()
        self.scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(self.steps)
        layout.addWidget(scroll)
        standing.changed.connect(self.show_steps)
        standing.environment_changed.connect(self.show_environment)
        self.show_steps()
        self.show_environment()

    def show_steps(self) -> None:
        """Show the steps as they are now."""
        for step in self.standing.steps:
            self.rows[step.key].show_step(step)
            self.rows[step.key].show()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.scroll.setMinimumWidth(min(self.steps.minimumSizeHint().width() + bar, MOST_PX))

    def show_environment(self) -> None:
        """Say what is missing in the engine's environment; nothing when it is whole or not known yet."""
        missing = self.standing.missing or ""
        self.environment.setVisible(bool(missing))
        self.environment_text.setText(missing)

    def act(self, deed: Deed) -> Any:
        """Do what a button says; returns the dialog that it opened."""
        if deed.algorithm == ADD_IMAGE:
            return self.iface.actionAddRasterLayer().trigger()
        if deed.algorithm == REVIEW:
            return self.review(deed.parameters["INPUT"]) if self.review else None
        return open_dialog(deed.algorithm, deed.parameters)

    def _make_environment(self) -> QWidget:
        self.environment = QFrame()
        self.environment.setFrameShape(QFrame.Shape.StyledPanel)
        self.environment_text = QLabel()
        self.environment_text.setTextFormat(Qt.TextFormat.PlainText)
        self.environment_text.setWordWrap(True)
        self.install = QPushButton(tr("Install…"))
        self.install.setToolTip(tr("Install the engine's environment"))
        self.install.clicked.connect(lambda: self.act(Deed("installenvironment", {})))
        layout = QHBoxLayout(self.environment)
        layout.addWidget(self.environment_text, 1)
        layout.addWidget(self.install, 0, Qt.AlignmentFlag.AlignTop)
        return self.environment
