"""Texts that others wrote, shown letter by letter: names of layers, classes, fields and files are never markup."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


def plain_label(shown: bool = True) -> QLabel:
    """A label of plain text that wraps and can be copied; one that is not `shown` waits for `say`."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if not shown:
        label.hide()
    return label


def say(label: QLabel, text: str) -> None:
    """Show a text, or nothing."""
    label.setText(text)
    label.setVisible(bool(text))


def plain_tip(text: str) -> str:
    """A text for a tool tip, which Qt would take for HTML where it looks like it, and read the files that it names."""
    return f"<p>{in_html(text)}</p>" if "<" in text else text


def in_html(text: str) -> str:
    """A text for what shows HTML alone, such as QGIS's message bar."""
    return escape(text, quote=False).replace("\n", "<br>")
