"""Keeps the project's record up to date, whether or not the dock is open. QGIS's start reads it, so it loads little."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ...algorithms.runs import RUNS
from .record import Record


class Keeper(QObject):
    """Notes what every run of our algorithms in this QGIS says of the open project."""

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.project, self.record = project, Record(project)
        self._signals = (
            (RUNS.finished, self.note),
            (project.layersAdded, self._layers_added),
            (project.cleared, self.record.awaited.clear),
            (project.writeProject, self._saving),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    def stop(self) -> None:
        """Listen to nothing any more."""
        for signal, slot in self._signals:
            signal.disconnect(slot)

    def note(self, name: str, parameters: dict[str, Any], outputs: dict[str, Any]) -> None:
        """Keep what a run says."""
        self.record.note(name, parameters, outputs)

    def _layers_added(self, *_: Any) -> None:
        self.record.take_awaited()

    def _saving(self, *_: Any) -> None:
        self.record.keep_relative()
