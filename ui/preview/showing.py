"""How long a preview is on the map: while its dialog is seen, the user wants it, and there is something to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsApplication, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QWidget

from ...door.preferences import PREVIEW
from ...i18n import tr
from ..linked import WhenGone
from .grid_item import CanvasItem

#: A preview is made when nothing has changed for so long.
QUIET_MS = 100
#: How much more than the preview is seen after zooming to it.
ROOM = 1.1


class Showing:
    """Keeps at most one item of `kind` on a canvas, for as long as the dialog is visible.

    `canvas` gives the canvas or None. `fill` is called with the item when there may be something to draw; it says
    whether there is, and the item goes where there is not.
    """

    def __init__(
        self,
        dialog: QWidget,
        canvas: Callable[[], Optional[QgsMapCanvas]],
        kind: type[CanvasItem],
        fill: Callable[[Any], bool],
    ) -> None:
        self.dialog, self.item = dialog, None
        self._canvas, self._kind, self._fill = canvas, kind, fill
        self.wanted = wanted_by_user()
        self._timer = QTimer(dialog)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(lambda: self.now())
        self._watch = _Watch(dialog, self)
        WhenGone(dialog, self.remove)

    def later(self) -> None:
        """Something has changed."""
        if not sip.isdeleted(self.dialog) and self.dialog.isVisible():
            self._timer.start()

    def now(self) -> None:
        """Draw what there is to draw, or take the item away."""
        canvas = self._canvas()
        if canvas is None or not self.wanted or sip.isdeleted(self.dialog) or not self.dialog.isVisible():
            self.remove()
            return
        if self.item is None or sip.isdeleted(self.item):
            self.item = self._kind(canvas)
        if not self._fill(self.item):
            self.remove()

    def remove(self) -> None:
        """Take the item from the canvas; a canvas that is gone has taken it along."""
        item, self.item = self.item, None
        if item is not None and not sip.isdeleted(item) and item.scene() is not None:
            item.scene().removeItem(item)

    def want(self, wanted: bool) -> None:
        """Whether the user wants to see it; remembered for other dialogs."""
        self.wanted = wanted
        PREVIEW.write(wanted)
        self.now()

    def zoom(self) -> None:
        """Show all of the preview."""
        self.now()
        box = self.item.box() if self.item is not None else QgsRectangle()
        canvas = self._canvas()
        if canvas is not None and not box.isEmpty() and box.isFinite():
            box.scale(ROOM)
            canvas.setExtent(box)
            canvas.refresh()


class _Watch(QWidget):
    """Nothing to be seen in a dialog: it is shown and hidden with it.

    A filter of the dialog's events would be asked while the dialog is being deleted, too, which Python does not
    survive.
    """

    def __init__(self, dialog: QWidget, showing: Showing) -> None:
        super().__init__(dialog)
        self._showing = showing
        self.setFixedSize(0, 0)
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        self._showing.later()

    def hideEvent(self, event: QHideEvent) -> None:
        self._showing.remove()


class ShowingBar(QWidget):
    """The switch of a preview and the button that zooms to it."""

    def __init__(self, showing: Showing) -> None:
        super().__init__()
        self.switch = QCheckBox(tr("Show on the map"))
        self.switch.setChecked(showing.wanted)
        self.switch.setToolTip(tr("Draws a preview on the map for as long as this dialog is open."))
        self.zoom = QToolButton()
        self.zoom.setAutoRaise(True)
        self.zoom.setIcon(QgsApplication.getThemeIcon("/mActionZoomToLayer.svg"))
        self.zoom.setToolTip(tr("Zoom to the preview"))
        self.zoom.setAccessibleName(tr("Zoom to the preview"))
        self.zoom.setEnabled(showing.wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)
        layout.addWidget(self.zoom)
        layout.addStretch(1)
        self.switch.toggled.connect(showing.want)
        self.switch.toggled.connect(self.zoom.setEnabled)
        self.zoom.clicked.connect(lambda *_: showing.zoom())


def wanted_by_user() -> bool:
    """What the switch was set to last."""
    return PREVIEW.read()
