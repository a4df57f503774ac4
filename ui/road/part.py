"""The part of the desktop: the dock, made when it is first shown, and the action that shows it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget

from ...algorithms.icons import icon
from ...door.preferences import ROAD_OPEN
from ...i18n import tr
from ..docks import place_dock
from ..menu import TITLE
from .keeper import Keeper


class Road:
    """QGIS puts docks back only which there are at its start, so this one remembers whether it was open."""

    def __init__(self, desktop: Any) -> None:
        self.iface, self.desktop = desktop.iface, desktop
        self.keeper = Keeper(QgsProject.instance())
        self.standing: Any = None
        self.dock: Any = None
        self.action = desktop.add_action(icon("road"), tr("Road from image to map"), self.toggle, checkable=True)
        self.iface.initializationCompleted.connect(self._started)

    def toggle(self, on: bool) -> None:
        """Show the dock, or hide it."""
        if on and self.dock is None:
            self._make()
        if self.dock is not None:
            self.dock.setUserVisible(on)
        ROAD_OPEN.write(on)

    def remove(self) -> None:
        """Take the dock back."""
        self.iface.initializationCompleted.disconnect(self._started)
        self.keeper.stop()
        if self.dock is not None:
            self.standing.stop()
            self.dock.visibilityChanged.disconnect(self._shown)
            self.iface.removeDockWidget(self.dock)
            self.dock.setParent(None)
            self.dock.deleteLater()

    def _make(self) -> None:
        from .dock import RoadView  # read when it is shown first, not at QGIS's start
        from .standing import Standing

        self.standing = Standing(self.keeper)
        self.dock = QgsDockWidget(TITLE, self.iface.mainWindow())
        self.dock.setObjectName("TilewrightRoad")
        self.dock.setWidget(RoadView(self.standing, self.iface, self._review))
        self.dock.visibilityChanged.connect(self._shown)
        if not self.iface.mainWindow().restoreDockWidget(self.dock):
            place_dock(self.iface, self.dock)
        self.standing.watch(True)

    def _started(self) -> None:
        if ROAD_OPEN.read():
            self.action.setChecked(True)

    def _shown(self, on: bool) -> None:
        self.standing.watch(on)
        self.action.setChecked(on or not self.dock.isHidden())

    def _review(self, layer: str) -> None:
        """Open the review of a layer of tiles."""
        from ..review.part import Review

        for part in self.desktop.parts:
            if isinstance(part, Review):
                part.open(QgsProject.instance().mapLayer(layer))
