"""A place to be read from: a folder, a file or an address, in one line with a button for either of the first two."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingParameters
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from ..i18n import tr
from .linked import LinkedWidget, Wrapper


class PlaceWidget(LinkedWidget):
    """The text of a parameter, and two buttons that write a folder or a file into it."""

    def createWidget(self) -> QWidget:
        widget = QWidget()
        self.line = QgsFilterLineEdit()
        self.line.setPlaceholderText(tr("Folder, file or web address"))
        self.line.textChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        for text, choose in ((tr("Folder…"), self._folder), (tr("File…"), self._file)):
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(choose)
            row.addWidget(button)
        widget.setFocusProxy(self.line)
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        definition = self.parameterDefinition()
        text = QgsProcessingParameters.parameterAsString(definition, {definition.name(): value}, context)
        self.line.setText(text or "")

    def widgetValue(self) -> Any:
        return self.line.text().strip()

    def _folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self.line, tr("Folder with scenes"), self._begin()))

    def _file(self) -> None:
        kinds = (
            tr("Catalogues and tile indexes") + " (*.json *.geojson *.gpkg *.shp *.fgb);;" + tr("All files") + " (*)"
        )
        self._take(QFileDialog.getOpenFileName(self.line, tr("Catalogue of scenes"), self._begin(), kinds)[0])

    def _begin(self) -> str:
        """Where the user begins to look: where the text leads."""
        text = self.line.text().strip()
        return text if text and "://" not in text and Path(text).exists() else ""

    def _take(self, chosen: str) -> None:
        if chosen:
            self.line.setText(chosen)


class PlaceWrapper(Wrapper):
    """For a folder, a file or an address."""

    widget = PlaceWidget
    in_batches = True
