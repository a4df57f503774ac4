"""What can be set, as a list with colours, keys and numbers of tiles; choosing a line is choosing what clicks set."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsFieldProxyModel
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..flow import Flow
from ..swatch import swatch
from .keys import Keys
from .session import Session
from .values import CLOUD, LABEL, REJECTED, SPLIT, Entry, Value

_VALUE = Qt.ItemDataRole.UserRole


class ValuesPanel(QWidget):
    """The list, the field of the labels, a line to add a class, and what the layer is drawn by."""

    def __init__(self, session: Session, keys: Keys, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.session = session
        self.field = QgsFieldComboBox()
        self.field.setFilters(
            QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Int | QgsFieldProxyModel.Filter.LongLong
        )
        self.field.setAllowEmptyFieldName(True)
        self.field.setAccessibleName(tr("Field of the labels"))
        self.field.setToolTip(tr("The field that holds each tile's label. Without one, “label” is added when needed."))
        self.draw = QComboBox()
        self.draw.setAccessibleName(tr("Draw the tiles by"))
        self.draw.addItem(tr("Draw by…"), "")
        for role, text in _titles().items():
            self.draw.addItem(text, role)
        self.draw.setToolTip(tr("Give the layer a style that shows what is set, in the colours of this list."))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Value"), tr("Key"), tr("Tiles")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(tr("Values to set"))
        self.list.setToolTip(
            tr("A click chooses what clicks on the map set, a double click selects the tiles with it.")
        )
        self.list.setMinimumHeight(90)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column, mode in enumerate(("Stretch", "ResizeToContents", "ResizeToContents")):
            header.setSectionResizeMode(column, getattr(QHeaderView.ResizeMode, mode))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("New class"))
        self.name.setAccessibleName(tr("Name of the new class"))
        self.add = QPushButton(tr("Add"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        first, last = Flow(), QHBoxLayout()
        first.addWidget(QLabel(tr("Labels in")))
        first.addWidget(self.field)
        first.addWidget(self.draw)
        last.addWidget(self.name, 1)
        last.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(first)
        layout.addWidget(self.list, 1)
        layout.addLayout(last)
        keys.hear(self.list)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.itemDoubleClicked.connect(self._select_holders)
        self.name.returnPressed.connect(self.add_class)
        self.add.clicked.connect(self.add_class)
        self.draw.activated.connect(self._draw)
        self.field.activated.connect(lambda *_: session.set_label_field(self.field.currentField()))
        session.layer_changed.connect(self._layer_changed)
        session.values_changed.connect(self.fill)
        session.brush_changed.connect(self._mark)
        self._layer_changed()

    def fill(self) -> None:
        """Show the values anew, with how many tiles hold each."""
        session = self.session
        entries = session.entries
        census = session.census
        counts = {role: census.counts(role) for role in session.names} if census is not None and census.ready else {}
        if [item.data(0, _VALUE) for item in self._items()] != [None, *entries]:
            self._fill_items(entries)
        for item in self._items()[1:]:
            value = item.data(0, _VALUE).value
            item.setText(2, f"{counts[value.role][value.value]:,}" if counts else "")
        self._mark()

    def add_class(self) -> None:
        """Add the class whose name is typed, and choose it."""
        name = self.name.text().strip()
        if name and self.session.layer is not None:
            self.session.add_class(name)
            self.session.choose(Value(LABEL, name))
            self.name.clear()

    def _fill_items(self, entries: list[Entry]) -> None:
        self.list.clear()
        if self.session.layer is None:
            return
        select = QTreeWidgetItem([tr("Select tiles"), _key("Esc"), ""])
        self.list.addTopLevelItem(select)
        for entry in entries:
            item = QTreeWidgetItem([_shown(entry), _key(entry.key), ""])
            item.setData(0, _VALUE, entry)
            item.setIcon(0, swatch(entry.colour))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]

    def _mark(self) -> None:
        """Mark what clicks set."""
        for item in self._items():
            entry = item.data(0, _VALUE)
            chosen = (entry.value if entry is not None else None) == self.session.brush
            font = item.font(0)
            font.setBold(chosen)
            item.setFont(0, font)
            if chosen:
                self.list.setCurrentItem(item)

    def _choose(self, item: QTreeWidgetItem, *_: Any) -> None:
        entry = item.data(0, _VALUE)
        self.session.choose(entry.value if entry is not None else None)

    def _select_holders(self, item: QTreeWidgetItem, *_: Any) -> None:
        entry, census = item.data(0, _VALUE), self.session.census
        if entry is not None and census is not None:
            self.session.select(census.holders(entry.value.role, entry.value.value))

    def _draw(self, place: int) -> None:
        role = self.draw.itemData(place)
        if role:
            self.session.draw_by(role)
        self.draw.setCurrentIndex(0)

    def _layer_changed(self) -> None:
        layer = self.session.layer
        self.setEnabled(layer is not None)
        self.field.setLayer(layer)
        if layer is not None:
            self.field.setField(self.session.names[LABEL])
        self.fill()


def _titles() -> dict[str, str]:
    return {LABEL: tr("Labels"), CLOUD: tr("Clouds"), REJECTED: tr("Rejection"), SPLIT: tr("Splits")}


def _shown(entry: Entry) -> str:
    if entry.value.role == SPLIT:
        return tr("Split {name}").format(name=entry.name)
    return entry.name


def _key(name: str) -> str:
    """A key as the keyboard of the user's language names it."""
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
