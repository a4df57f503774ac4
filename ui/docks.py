"""Where our docks go: as tabs over each other, since a screen has no room for all of them one below the other."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

AREA = Qt.DockWidgetArea.RightDockWidgetArea
#: The names of our docks.
OURS = ("TilewrightRoad", "TilewrightReview", "TilewrightTrainingDock")


def place_dock(iface: Any, dock: QDockWidget) -> None:
    """Put a new dock on the right, as a tab beside one of ours that is shown there."""
    window = iface.mainWindow()
    size = window.size()
    iface.addDockWidget(AREA, dock)
    if set_beside(iface, dock):
        # For a moment it stood below the other, and a low window grew to have room for both.
        window.layout().activate()
        window.resize(size)


def set_beside(iface: Any, dock: QDockWidget) -> bool:
    """Make the dock a tab beside one of ours that is shown on the right; False where there is none."""
    window = iface.mainWindow()
    for name in OURS:
        other = window.findChild(QDockWidget, name)
        if other is None or other is dock or not other.isVisible() or other.isFloating():
            continue
        if window.dockWidgetArea(other) == AREA:
            window.tabifyDockWidget(other, dock)
            return True
    return False
