"""The field for what files may point to, with a word on what cannot be read in it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ...door import preferences
from ...engine.allowed import parse_allowed
from ...engine.errors import OptionError
from ...i18n import tr
from ..plain_text import plain_label


class AllowedField(QWidget):
    """Folders and hosts with semicolons between them. What cannot be read is told, and not kept."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(preferences.ALLOWED.read())
        self.line.setPlaceholderText(tr("Only what lies beside them"))
        self.line.setAccessibleName(tr("Files may point to"))
        self.line.setToolTip(
            tr(
                "Folders and hosts that virtual rasters, STAC items and other files may point to, with semicolons "
                "between them, such as /data; *.example.org; s3://bucket. What lies in their own folder or below, and "
                "what you name in the same call, may be read without being listed here. * allows everything."
            )
        )
        self.problem = plain_label()
        self.problem.hide()
        self.line.textChanged.connect(self._look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.problem)
        self._look()

    def keep(self) -> None:
        """Keep what stands there, where it can be read."""
        if not self._look():
            return
        preferences.ALLOWED.write(self.line.text().strip())

    def _look(self) -> bool:
        try:
            parse_allowed(self.line.text())
        except OptionError as error:
            self.problem.setText(error.text)
            self.problem.show()
            return False
        self.problem.hide()
        return True
