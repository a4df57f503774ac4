"""The plugin's menu: the way to the toolbox for people who look for a plugin there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

try:
    from qgis.PyQt.QtGui import QAction
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QAction

from ..algorithms.chains import CHAINS, model_to_edit
from ..i18n import tr

TITLE = "Tilewright"
#: Algorithms that the menu opens, in the order of the work; chains also open in the model designer.
STEPS = (
    "labelledtiles",
    "createtilegrid",
    "labeltiles",
    "exporttiles",
    "trainandmap",
    "trainmodel",
    "evaluatemodel",
    "segmentraster",
    "polygonizeraster",
    "checkenvironment",
)


class Menu:
    """Entries under Plugins that open the algorithms of the main road."""

    def __init__(self, desktop: Any) -> None:
        self.iface = desktop.iface
        self.actions: list[QAction] = []
        registry = QgsApplication.processingRegistry()
        for step in STEPS:
            algorithm = registry.algorithmById(f"tilewright:{step}")
            self._add(algorithm.displayName() + "…", algorithm.icon(), lambda _=False, step=step: open_dialog(step))
            if step in CHAINS:
                icon = QgsApplication.getThemeIcon("/processingModel.svg")
                title = tr("{name} in the model designer…").format(name=algorithm.displayName())
                self._add(title, icon, lambda _=False, step=step: open_designer(step))

    def remove(self) -> None:
        """Take the entries back."""
        for action in self.actions:
            self.iface.removePluginMenu(TITLE, action)
            action.deleteLater()
        self.actions.clear()

    def _add(self, text: str, icon: QIcon, act: Callable[[bool], Any]) -> None:
        action = QAction(icon, text, self.iface.mainWindow())
        action.triggered.connect(act)
        self.iface.addPluginToMenu(TITLE, action)
        self.actions.append(action)


def open_dialog(name: str, parameters: Optional[dict[str, Any]] = None) -> Any:
    """Open an algorithm's dialog, filled in, beside the window that stays in use, and return it."""
    import processing

    dialog = processing.createAlgorithmDialog(f"tilewright:{name}", parameters or {})
    # Escape only hides a dialog; closing one also ends it, once nothing runs in it any more.
    dialog.rejected.connect(dialog.close)
    dialog.show()
    return dialog


def open_designer(name: str) -> Any:
    """Open a copy of a shipped model in the model designer, and return the window."""
    from processing.modeler.ModelerDialog import ModelerDialog

    dialog = ModelerDialog.create(model_to_edit(name))
    dialog.show()
    dialog.activate()
    return dialog
