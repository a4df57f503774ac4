"""A list of things to tick and to put in order, beside the text that stands for what was chosen."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingParameters
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QIcon, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.errors import EngineError
from ..i18n import tr
from .flow import Flow
from .linked import LinkedWidget
from .look import softened
from .plain_text import plain_tip

#: Rows that a list shows at once.
ROWS = 5
#: How much of the text's colour rows have at least that stand for what is not chosen; the rest is that of their ground.
FAINT = 0.6
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """A thing in the list: what it is known by, its columns, and what there is to say of it."""

    key: Hashable
    columns: tuple[str, ...]
    tip: str = ""


class OrderedTree(QTreeWidget):
    """Rows that are ticked with the mouse or Space, and moved by dragging or with Alt and an arrow."""

    arranged = pyqtSignal()  # rows were moved by the user

    def __init__(self, ticks: bool) -> None:
        super().__init__()
        self.ticks = ticks
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def dropEvent(self, event: Any) -> None:
        super().dropEvent(event)
        self.arranged.emit()

    def event(self, event: Any) -> bool:
        """Take Alt and an arrow before the dialog does."""
        if event.type() == QEvent.Type.ShortcutOverride and _step(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: Any) -> None:
        if _step(event):
            self.move(_step(event))
        else:
            super().keyPressEvent(event)

    def move(self, step: int) -> None:
        """Move the current row so many rows down."""
        place = self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() else -1
        if place < 0 or not 0 <= place + step < self.topLevelItemCount():
            return
        item = self.takeTopLevelItem(place)
        self.insertTopLevelItem(place + step, item)
        self.setCurrentItem(item)
        self.arranged.emit()

    def items(self) -> list[QTreeWidgetItem]:
        """The rows from top to bottom."""
        return [self.topLevelItem(place) for place in range(self.topLevelItemCount())]


def _step(event: Any) -> int:
    """How many rows down a key moves a row; 0 for other keys."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key(), 0)


class ListedWidget(LinkedWidget):
    """The text of a parameter, which is its value, and a list that shows and writes it.

    Nothing ticked is an empty text, which means what is usual. Subclasses give `rows`, `read`, `written` and `said`,
    and call `show_rows` when what they list has changed. Without `ticks` all rows are chosen, in their order.
    """

    ticks = True

    def createWidget(self) -> QWidget:
        parameter = self.parameterDefinition()
        self.line = QgsFilterLineEdit()
        self.line.setAccessibleName(parameter.description())
        self.line.setToolTip(parameter.toolTip())
        self.list = OrderedTree(self.ticks)
        self.list.setAccessibleName(parameter.description())
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        foot = Flow()
        self.up = self.button(tr("Move up"), "", lambda: self.list.move(-1), Qt.ArrowType.UpArrow)
        self.down = self.button(tr("Move down"), "", lambda: self.list.move(1), Qt.ArrowType.DownArrow)
        self.all = self.button(tr("Clear the choice"), self.usual(), self.line.clear)
        self.buttons = [self.up, self.down, self.all, *self.more_buttons()]
        for button in self.buttons:
            foot.addWidget(button)
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        layout.addLayout(foot)
        layout.addWidget(self.words)
        widget.setFocusProxy(self.line)
        self.line.textChanged.connect(self._text_changed)
        self.list.arranged.connect(self._arranged)
        self.list.itemChanged.connect(self._ticked)
        self.show_rows()
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        text = QgsProcessingParameters.parameterAsString(self.parameterDefinition(), value, context)
        self.line.setText(text if value is not None else "")

    def widgetValue(self) -> str:
        return str(self.line.text())

    # What subclasses give.

    def usual(self) -> str:
        """What nothing chosen stands for, in a word or two."""
        return tr("All")

    def more_buttons(self) -> list[QToolButton]:
        """Buttons besides those that every list has."""
        return []

    def hidden_buttons(self) -> list[QToolButton]:
        """Those of them that have nothing to choose now."""
        return []

    def unknown(self, key: Any) -> Row:
        """The row of something that is chosen and is not among the others."""
        raise NotImplementedError

    def rows(self) -> list[Row]:
        """What there is, in the usual order."""
        raise NotImplementedError

    def read(self, text: str) -> list[Hashable]:
        """The keys that a text that is not empty chooses, in its order; raises EngineError."""
        raise NotImplementedError

    def written(self, keys: list[Hashable]) -> str:
        """The text that chooses these; raises EngineError where none can."""
        raise NotImplementedError

    def pictures(self, chosen: list[Hashable]) -> dict[Hashable, QIcon]:
        """Pictures of rows, by their keys, when these are chosen."""
        return {}

    def said(self, rows: list[Row], chosen: list[Hashable]) -> list[str]:
        """What there is to say of what is chosen."""
        raise NotImplementedError

    # The text and the list.

    def show_rows(self) -> None:
        """Show what there is, and in it what the text chooses; nothing any more while the dialog goes."""
        if sip.isdeleted(self.words):
            return
        rows, text = self.rows(), self.line.text().strip()
        chosen: list[Hashable] = []
        problem = ""
        if text:
            try:
                chosen = self.read(text)
            except EngineError as error:
                problem = str(error)
        by_key = {row.key: row for row in rows}
        usual = [row.key for row in rows if row.key in set(chosen)]
        if chosen == usual and self.ticks:
            order = [(row, row.key in set(chosen)) for row in rows]
        else:
            order = [(by_key.get(key) or self.unknown(key), True) for key in chosen]
            order += [(row, False) for row in rows if row.key not in set(chosen)]
        self._fill(order if rows else [])
        self._paint(chosen)
        if rows:
            height = min(len(order), ROWS) * self.list.sizeHintForRow(0)
            self.list.setFixedHeight(height + 2 * self.list.frameWidth())
        self.list.setVisible(bool(rows))
        self._say(rows, chosen, problem)
        for button in self.buttons:
            button.setVisible(len(rows) > 1 and button not in self.hidden_buttons())

    def _fill(self, order: list[tuple[Row, bool]]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.setColumnCount(max((len(row.columns) for row, _ in order), default=1))
        for row, ticked in order:
            item = QTreeWidgetItem(list(row.columns))
            item.setData(0, _KEY, row.key)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
            if self.ticks:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
                item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setFlags(flags)
            for column in range(len(row.columns)):
                item.setToolTip(column, plain_tip(row.tip))
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setStretchLastSection(True)
        for column in range(self.list.columnCount() - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.blockSignals(False)

    def _say(self, rows: list[Row], chosen: list[Hashable], problem: str) -> None:
        text = "\n".join([problem] if problem else self.said(rows, chosen))
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def _text_changed(self, *_: Any) -> None:
        self.show_rows()
        self.widgetValueHasChanged.emit(self)

    def _ticked(self, *_: Any) -> None:
        self.write([item.data(0, _KEY) for item in self.list.items() if item.checkState(0) == Qt.CheckState.Checked])

    def _arranged(self) -> None:
        """Rows that were moved are in an order of the user's: where none is ticked, all are chosen in it."""
        items = self.list.items()
        ticked = [item for item in items if item.checkState(0) == Qt.CheckState.Checked] if self.ticks else []
        if self.ticks and not ticked:
            self.list.blockSignals(True)
            for item in items:
                item.setCheckState(0, Qt.CheckState.Checked)
            self.list.blockSignals(False)
        self.write([item.data(0, _KEY) for item in ticked or items])

    def write(self, keys: list[Hashable]) -> None:
        """Write what was ticked or moved as text; the rows stay where they are."""
        try:
            text = self.written(keys) if keys else ""
        except EngineError as error:
            self._say(self.rows(), [], str(error))
            return
        self.line.blockSignals(True)
        self.line.setText(text)
        self.line.blockSignals(False)
        self._paint(keys)
        self._say(self.rows(), keys, "")
        self.widgetValueHasChanged.emit(self)

    def _paint(self, keys: list[Hashable]) -> None:
        """Show rows as grey where they stand for what is not chosen, with their pictures."""
        self.list.ensurePolished()  # what a theme's style sheet makes of its palette
        palette, pictures = self.list.palette(), self.pictures(keys)
        text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        brush = QBrush(text if keys else softened(base, text, FAINT))
        self.list.blockSignals(True)
        for item in self.list.items():
            item.setIcon(0, pictures.get(item.data(0, _KEY), QIcon()))
            for column in range(self.list.columnCount()):
                item.setForeground(column, brush)
        self.list.blockSignals(False)

    def button(self, name: str, text: str, act: Any, arrow: Any = Qt.ArrowType.NoArrow) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setArrowType(arrow)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda *_: act())
        return button
