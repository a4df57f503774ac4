"""What the plugin puts into QGIS's window, part by part, and takes back when it is unloaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QToolBar

try:
    from qgis.PyQt.QtGui import QAction
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QAction

from ..algorithms.base import TilewrightAlgorithm
from .menu import TITLE, Menu


class Desktop:
    """The plugin's menu, toolbar, docks, map tools and settings in one window of QGIS.

    A part is a class that is made with the desktop and has `remove`; PARTS says which there are.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self._actions: list[QAction] = []
        self.toolbar: QToolBar = iface.addToolBar(TITLE)
        self.toolbar.setObjectName("TilewrightToolbar")
        TilewrightAlgorithm.dialog_maker = _make_dialog
        self.parts = [part(self) for part in PARTS]

    def add_action(self, icon: QIcon, text: str, act: Callable[..., Any], checkable: bool = False) -> QAction:
        """An action in the toolbar and in the plugin's menu; a checkable one calls `act` with whether it is on."""
        action = QAction(icon, text, self.iface.mainWindow())
        action.setCheckable(checkable)
        (action.toggled if checkable else action.triggered).connect(act)
        self.toolbar.addAction(action)
        self.iface.addPluginToMenu(TITLE, action)
        self._actions.append(action)
        return action

    def remove(self) -> None:
        """Take everything back, the last part first."""
        for part in reversed(self.parts):
            part.remove()
        for action in self._actions:
            self.iface.removePluginMenu(TITLE, action)
            action.deleteLater()
        TilewrightAlgorithm.dialog_maker = None
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.setParent(None)
        self.toolbar.deleteLater()


def _make_dialog(algorithm: Any, parent: Any) -> Any:
    from .dialog import make_dialog  # Processing's own dialog is read when one is opened, not at QGIS's start

    return make_dialog(algorithm, parent)


def _road(desktop: Desktop) -> Any:
    from .road.part import Road

    return Road(desktop)


def _review(desktop: Desktop) -> Any:
    from .review.part import Review

    return Review(desktop)


def _training(desktop: Desktop) -> Any:
    from .training.part import TrainingDock

    return TrainingDock(desktop)


def _settings(desktop: Desktop) -> Any:
    from .settings.part import Settings

    return Settings(desktop)


#: In the order in which they are made: those that add actions do so in the order of the toolbar.
PARTS: tuple[Callable[[Desktop], Any], ...] = (_road, Menu, _review, _training, _settings)
