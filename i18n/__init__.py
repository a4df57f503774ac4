"""The one way to a translated string."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """`text` in the language of the user interface."""
    return QCoreApplication.translate("Tilewright", text)
