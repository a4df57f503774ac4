"""Registers what the plugin brings; works without a window, so that qgis_process can load it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator


class TilewrightPlugin:
    """The plugin as QGIS sees it."""

    def __init__(self, iface: Optional[Any]) -> None:
        self.iface = iface
        self.provider: Optional[Any] = None
        self.desktop: Optional[Any] = None
        self.translator: Optional[QTranslator] = None

    def initProcessing(self) -> None:
        """Register the algorithms; the only call that qgis_process makes."""
        from .algorithms.provider import TilewrightProvider

        self.provider = TilewrightProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Register the algorithms, and put menu, toolbar, docks and settings into the window."""
        self._translate()
        self.initProcessing()
        from .ui.desktop import Desktop

        self.desktop = Desktop(self.iface)

    def unload(self) -> None:
        """Take back what was registered."""
        if self.desktop is not None:
            self.desktop.remove()
            self.desktop = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _translate(self) -> None:
        from .i18n import catalogue

        path, translator = catalogue(QgsApplication.locale()), QTranslator()
        if path is not None and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self.translator = translator
