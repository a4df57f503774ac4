"""The plugin's menu: the way to the toolbox for people who look for a plugin there."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..algorithms.base import ROOT
from ..i18n import tr

TITLE = "Tilewright"
#: Algorithms that the menu opens, in the order of the work.
STEPS = ("labelledtiles", "createtilegrid", "labeltiles", "exporttiles", "trainmodel", "segmentraster", "checkenvironment")


class Menu:
    """Entries under Plugins that open the algorithms of the main road."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.actions: list[QAction] = []
