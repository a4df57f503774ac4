"""The dock of trainings in QGIS's window."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject

from ...algorithms.models.trainings import TRAININGS, Training
from ...door.preferences import FOLLOW_TRAINING, Preference
from ...i18n import tr
from ..docks import AREA, set_beside

#: Whether the dock has found its place among them; from then on it stays where the user puts it.
_PLACED = Preference("tilewright/training/placed", False)


class TrainingDock(QObject):
    """Opens when a training starts in this QGIS, unless the user does not want that; what it holds is made then."""

    def __init__(self, desktop: Any) -> None:
        super().__init__()
        self.iface = desktop.iface
        self.dock = QgsDockWidget(tr("Training"), self.iface.mainWindow())
        self.dock.setObjectName("TilewrightTrainingDock")
        self.panel: Optional[Any] = None
        self.iface.addDockWidget(AREA, self.dock)
        self.dock.hide()
        self.action = desktop.add_action(_icon(), tr("Training"), self._toggle, checkable=True)
        self.dock.visibilityChanged.connect(self._visibility_changed)
        TRAININGS.started.connect(self._started)
        TRAININGS.ended.connect(self._ended)

    def remove(self) -> None:
        """Take the dock back."""
        TRAININGS.started.disconnect(self._started)
        TRAININGS.ended.disconnect(self._ended)
        self.dock.visibilityChanged.disconnect(self._visibility_changed)
        self.iface.removeDockWidget(self.dock)
        self.dock.setParent(None)
        self.dock.deleteLater()

    def made(self) -> Any:
        """The panel, made when it is first needed."""
        if self.panel is None:
            from .panel import TrainingPanel  # with numpy, which QGIS's start need not wait for

            self.panel = TrainingPanel()
            self.dock.setWidget(self.panel)
            running = TRAININGS.running()
            if running:
                self.panel.follow(running[-1])
            else:
                self.panel.open_last()
        return self.panel

    def _started(self, training: Training) -> None:
        if self.panel is None and not FOLLOW_TRAINING.read():
            return  # the panel will find it among those that run
        panel = self.made()
        if training is not panel.training and not panel.is_busy():
            panel.follow(training)
        if FOLLOW_TRAINING.read():
            self._show()

    def _ended(self, training: Training) -> None:
        if self.panel is not None:
            self.panel.training_ended(training)

    def _toggle(self, shown: bool) -> None:
        if shown and not self.dock.isUserVisible():
            self._show()
        elif not shown:
            self.dock.setUserVisible(False)

    def _show(self) -> None:
        """Show the dock, the first time as a tab beside another one of ours: screens have no room for all."""
        if not _PLACED.read() and set_beside(self.iface, self.dock):
            _PLACED.write(True)
        self.dock.setUserVisible(True)

    def _visibility_changed(self, visible: bool) -> None:
        if visible:
            self.made()
        self.action.setChecked(self.dock.isUserVisible())


def _icon() -> Any:
    from ...algorithms.icons import icon

    return icon("training")
