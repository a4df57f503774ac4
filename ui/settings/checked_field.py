"""A field for a text that must have a certain form, with a word on what cannot be read in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ...door.preferences import Preference
from ...engine.errors import OptionError
from ..plain_text import plain_label


class CheckedField(QWidget):
    """What a preference holds. What `check` raises OptionError for is told, and not kept."""

    def __init__(
        self, preference: Preference, check: Callable[[str], Any], name: str, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._preference, self._check = preference, check
        self.line = QLineEdit(preference.read())
        self.line.setAccessibleName(name)
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
        if self._look():
            self._preference.write(self.line.text().strip())

    def _look(self) -> bool:
        try:
            self._check(self.line.text().strip())
        except OptionError as error:
            self.problem.setText(error.text)
            self.problem.show()
            return False
        self.problem.hide()
        return True
