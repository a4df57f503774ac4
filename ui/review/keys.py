"""The keys of reviewing, the same in the map, in the gallery and in the dock's lists."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QWidget

from .session import Session
from .values import entry_of, key_of

_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keys(QObject):
    """Listens to the keys of widgets before these and QGIS's shortcuts get them."""

    def __init__(self, session: Session, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.session = session
        #: Widgets in which the space bar, too, goes to the next doubtful tile; in the map it pans, as always.
        self.spacious: set[QWidget] = set()
        self._heard: list[QWidget] = []

    def hear(self, widget: QWidget, space: bool = False) -> None:
        """Listen to a widget."""
        widget.installEventFilter(self)
        self._heard.append(widget)
        if space:
            self.spacious.add(widget)

    def leave(self, widget: QWidget) -> None:
        """Listen no longer."""
        widget.removeEventFilter(self)
        self.spacious.discard(widget)
        if widget in self._heard:
            self._heard.remove(widget)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._act(widget, event, only_ask=True):
            event.accept()  # the key then comes as a key, whatever shortcut QGIS has on it
            return True
        return event.type() == QEvent.Type.KeyPress and self._act(widget, event)

    def _act(self, widget: QObject, event: QKeyEvent, only_ask: bool = False) -> bool:
        """Do what the key stands for; returns whether it stands for anything."""
        session = self.session
        if session.layer is None:
            return False
        act: Any = None
        found = entry_of(key_of(event), session.entries)
        if found is not None:
            act = partial(session.apply, found.value)
        elif event.matches(QKeySequence.StandardKey.Undo):
            act = session.undo
        elif event.matches(QKeySequence.StandardKey.Redo):
            act = session.redo
        elif event.key() in _NEXT or (event.key() == Qt.Key.Key_Space and widget in self.spacious):
            by = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            if session.found:
                act = partial(session.step, by)
        elif event.key() == Qt.Key.Key_Escape and (session.selected or session.brush is not None):
            act = session.clear
        if act is None:
            return False
        if not only_ask and (not event.isAutoRepeat() or act in (session.undo, session.redo)):
            act()
        return True
