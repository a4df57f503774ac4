"""The part of QGIS's window that the review is: an action that turns the map tool and the dock on and off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.PyQt.QtGui import QIcon

from ...i18n import tr
from ..docks import place_dock
from ..plain_text import in_html

if TYPE_CHECKING:
    from .dock import ReviewDock
    from .keys import Keys
    from .session import Session
    from .tool import ReviewTool

#: Seconds that a refusal is shown.
REFUSAL_S = 10
ICON = Path(__file__).resolve().parent.parent.parent / "resources" / "icons" / "review.svg"


class Review:
    """Tool and dock are made when they are asked for first."""

    def __init__(self, desktop: Any) -> None:
        self.iface = desktop.iface
        self.action = desktop.add_action(QIcon(str(ICON)), tr("Review tiles"), self.toggle, checkable=True)
        self.session: Optional[Session] = None
        self.keys: Optional[Keys] = None
        self.dock: Optional[ReviewDock] = None
        self.tool: Optional[ReviewTool] = None
        self._told: Optional[Any] = None

    def toggle(self, on: bool) -> None:
        """Turn the tool on and show the dock, or both off."""
        if on:
            self._make()
            self.dock.setUserVisible(True)
            self.dock.choose_layer(self.iface.activeLayer())
            self.iface.mapCanvas().setMapTool(self.tool)
        elif self.tool is not None:
            self.iface.mapCanvas().unsetMapTool(self.tool)
            self.dock.setUserVisible(False)

    def open(self, layer: Optional[QgsMapLayer]) -> None:
        """Review this layer, as if the user had chosen it."""
        self.action.setChecked(True)
        self.dock.review(layer)

    def remove(self) -> None:
        """Take tool and dock back; edits stay in the layer's buffer."""
        if self.session is None:
            return
        self.iface.mapCanvas().unsetMapTool(self.tool)
        self.dock.closed.disconnect(self._closed)
        QgsProject.instance().readProject.disconnect(self._project_read)
        self.dock.gallery.close_pictures()
        self.session.close()
        self.tool.remove()
        self.iface.removeDockWidget(self.dock)
        self.dock.setParent(None)
        for made in (self.dock, self.tool, self.keys, self.session):
            made.deleteLater()
        self.dock = self.tool = self.keys = self.session = None

    def _make(self) -> None:
        if self.session is not None:
            return
        from .dock import ReviewDock  # read when the review is opened first, not at QGIS's start
        from .keys import Keys
        from .session import Session
        from .tool import ReviewTool

        window, canvas = self.iface.mainWindow(), self.iface.mapCanvas()
        self.session = Session(canvas, window)
        self.keys = Keys(self.session, window)
        self.tool = ReviewTool(canvas, self.session, self.keys)
        self.dock = ReviewDock(self.session, self.keys, self._save, window)
        place_dock(self.iface, self.dock)
        self.tool.activated.connect(lambda: self._mark(True))
        self.tool.deactivated.connect(lambda: self._mark(False))
        self.dock.closed.connect(self._closed)
        QgsProject.instance().readProject.connect(self._project_read)
        self.session.refused.connect(self._refuse)
        self.session.said.connect(self._say)

    def _mark(self, on: bool) -> None:
        """Another map tool leaves the dock open."""
        self.action.blockSignals(True)
        self.action.setChecked(on)
        self.action.blockSignals(False)

    def _closed(self) -> None:
        self.iface.mapCanvas().unsetMapTool(self.tool)

    def _project_read(self, *_: Any) -> None:
        if self.dock is not None and self.dock.isUserVisible():
            self.dock.choose_layer(self.iface.activeLayer())

    def _refuse(self, text: str) -> None:
        """One message at a time."""
        bar = self.iface.messageBar()
        if self._told is not None and self._told in bar.items():
            bar.popWidget(self._told)
        self._told = bar.createMessage(tr("Review tiles"), in_html(text))
        self._told.setLevel(Qgis.MessageLevel.Warning)
        self._told.setDuration(REFUSAL_S)
        bar.pushItem(self._told)

    def _save(self, layer: Any) -> None:
        self.iface.vectorLayerTools().saveEdits(layer)

    def _say(self, text: str) -> None:
        self.iface.statusBarIface().showMessage(text, 4000)
