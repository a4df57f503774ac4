"""Puts the page "Tilewright" into QGIS's options, and a way to it into the menu."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from ...algorithms.icons import icon
from ...i18n import tr
from ..menu import TITLE, QAction
from ..plain_text import in_html
from .names import CHOOSE, INSTALL, PAGE, REMOVE


class Factory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self, jobs: Any) -> None:
        super().__init__(TITLE, icon("settings"))
        self._jobs = jobs

    def createWidget(self, parent: Any = None) -> QWidget:
        from .page import SettingsPage  # only when it is wanted

        return SettingsPage(self._jobs(), parent)


class Settings:
    """The part of the desktop."""

    def __init__(self, desktop: Any) -> None:
        self.iface = desktop.iface
        self._jobs: Any = None
        self.factory = Factory(self.jobs)
        self.iface.registerOptionsWidgetFactory(self.factory)
        self.action = QAction(icon("settings"), tr("Settings…"), self.iface.mainWindow())
        self.action.triggered.connect(self.open)
        self.iface.addPluginToMenu(TITLE, self.action)

    def jobs(self) -> Any:
        """The jobs of the page, which go on when it is closed."""
        if self._jobs is None:
            from .jobs import Jobs

            self._jobs = Jobs(self.iface.mainWindow())
            self._jobs.ended.connect(self._tell)
        return self._jobs

    def open(self, *_: Any) -> None:
        """Open QGIS's options at the page."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), PAGE)

    def remove(self) -> None:
        """Take the page back; a job that still runs is stopped."""
        self.iface.removePluginMenu(TITLE, self.action)
        self.action.deleteLater()
        self.iface.unregisterOptionsWidgetFactory(self.factory)
        if self._jobs is not None:
            self._jobs.cancel()
            self._jobs.ended.disconnect(self._tell)
            self._jobs.deleteLater()

    def _tell(self, name: str, outputs: dict[str, Any], problem: str) -> None:
        """Say in the window how a job went whose page may be closed by now."""
        bar = self.iface.messageBar()
        if problem and name in (INSTALL, REMOVE, CHOOSE):
            bar.pushMessage(TITLE, in_html(problem), Qgis.MessageLevel.Warning)
        elif name == INSTALL:
            bar.pushMessage(TITLE, tr("The engine's environment is complete."), Qgis.MessageLevel.Success)
