"""The dock of trainings in QGIS's window."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt

from ...algorithms.models.trainings import TRAININGS, Training
from ...door.preferences import FOLLOW_TRAINING
from ...i18n import tr

#: The names of our other docks.
_OTHERS = ["TilewrightRoad", "TilewrightReview"]


class TrainingDock(QObject):
    """Opens when a training starts in this QGIS, unless the user does not want that; what it holds is made then."""

    def __init__(self, desktop: Any) -> None:
        super().__init__()
        self.iface = desktop.iface
        self.dock = QgsDockWidget(tr("Training"), self.iface.mainWindow())
        self.dock.setObjectName("TilewrightTrainingDock")
        self.panel: Optional[Any] = None
        # Behind the other docks of ours, as a tab, since small screens have no room for them one below the other.
        self.iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock, _OTHERS, False)
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
            self.dock.setUserVisible(True)

    def _ended(self, training: Training) -> None:
        if self.panel is not None:
            self.panel.training_ended(training)

    def _toggle(self, shown: bool) -> None:
        if shown != self.dock.isUserVisible():
            self.dock.setUserVisible(shown)

    def _visibility_changed(self, visible: bool) -> None:
        if visible:
            self.made()
        self.action.setChecked(self.dock.isUserVisible())


def _icon() -> Any:
    from ...algorithms.icons import icon

    return icon("training")
