"""The widget of spectral indices: the catalogue as a list to search and tick, with names and formulas."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameters
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ..engine.imagery.indices.names import catalogue
from ..i18n import tr
from .linked import LinkedWidget, Wrapper

#: Rows that the list shows at once.
ROWS = 8


class IndexListWidget(LinkedWidget):
    """A line to search by, the list, and what is ticked."""

    def createWidget(self) -> QWidget:
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search names, formulas and fields of use"))
        self.search.setAccessibleName(tr("Search indices"))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Index"), tr("Name"), tr("Formula"), tr("Use")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.parameterDefinition().description())
        for index in catalogue().indices.values():
            item = QTreeWidgetItem([index.name, index.title, index.formula, index.domain])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            tip = f"{index.title}\n{index.name} = {index.formula}\n{index.reference}"
            for column in range(4):
                item.setToolTip(column, tip)
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in range(4):
            wide = column in (1, 2)
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self.list.setMinimumHeight(header.sizeHint().height() + ROWS * self.list.sizeHintForRow(0))
        self.chosen = QLabel()
        self.chosen.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen.setWordWrap(True)
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.search, self.list, self.chosen):
            layout.addWidget(part)
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._changed)
        self._say()
        return widget

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        definition = self.parameterDefinition()
        names = QgsProcessingParameters.parameterAsEnumStrings(definition, {definition.name(): value}, context)
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(0, Qt.CheckState.Checked if item.text(0) in names else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._changed()

    def widgetValue(self) -> list[str]:
        return [item.text(0) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]

    def _filter(self, text: str) -> None:
        """Show what has every word of the text in it; short names are found whatever their case."""
        words = text.lower().split()
        for item in self._items():
            everything = " ".join(item.text(column) for column in range(4)).lower()
            item.setHidden(not all(word in everything for word in words))

    def _changed(self, *_: Any) -> None:
        self._say()
        self.widgetValueHasChanged.emit(self)

    def _say(self) -> None:
        names = self.widgetValue()
        self.chosen.setText(tr("Chosen: {names}").format(names=", ".join(names)) if names else tr("None chosen."))


class IndexListWrapper(Wrapper):
    """What Processing makes for the parameter."""

    widget = IndexListWidget
