"""The list of algorithms, in toolbox order, always all registered."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .base import ROOT, TilewrightAlgorithm

ALGORITHMS: tuple[type[TilewrightAlgorithm], ...] = ()


class TilewrightProvider(QgsProcessingProvider):
    """Tilewright in the Processing Toolbox."""

    def id(self) -> str:
        return "tilewright"

    def name(self) -> str:
        return "Tilewright"

    def icon(self) -> QIcon:
        return QIcon(str(ROOT / "resources" / "icon.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
