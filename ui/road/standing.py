"""Keeps up with where the open project stands, and with the engine's environment."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.core import QgsApplication, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.runs import RUNS
from ...i18n import tr
from ..background import Task, stop, stop_all
from .keeper import Keeper
from .look import Facts, facts_of, missing_environment
from .record import CLASS_FIELD, LABELS
from .steps import Step, steps_of
from .survey import Survey, survey

#: The project is looked at when nothing has changed for so long.
QUIET_MS = 200
#: Algorithms after which the environment is another.
INSTALLERS = ("installenvironment",)


class Standing(QObject):
    """The steps of the open project, looked at anew after every change while somebody `watches`."""

    #: The steps are others than before.
    changed = pyqtSignal()
    #: What is missing in the engine's environment is known, or has changed.
    environment_changed = pyqtSignal()

    def __init__(self, keeper: Keeper, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        project = keeper.project
        self.project, self.record = project, keeper.record
        self.steps: tuple[Step, ...] = ()
        #: What is missing, in words; None while that is not known.
        self.missing: Optional[str] = None
        self.seen = Survey()
        self._watched = False
        self._tasks: dict[str, QgsTask] = {}
        self._tiles: Optional[QgsVectorLayer] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.look)
        self._signals = (
            (project.layersAdded, self.ask),
            (project.layersRemoved, self.ask),
            (project.readProject, self.ask),
            (project.cleared, self.ask),
            (project.projectSaved, self.ask),
            (RUNS.finished, self._ran),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    def stop(self) -> None:
        """Listen to nothing any more."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._timer.stop()
        self._follow(None)
        stop_all(self._tasks)

    def watch(self, on: bool) -> None:
        """Keep up from now on, or not."""
        self._watched = on
        if on:
            self.ask()
            if self.missing is None:
                self.look_at_environment()

    def ask(self, *_: Any) -> None:
        """Look at the project soon."""
        if self._watched:
            self._timer.start()

    def choose(self, key: str, value: str) -> None:
        """Go by another layer or file from now on."""
        self.record.awaited.pop(key, None)
        changed = self.record.put(key, value)
        if changed and key == LABELS:
            self.record.put(CLASS_FIELD, "")
        self.look()

    def look(self) -> None:
        """Look at the project now: at its layers at once, at what must be read in the background."""
        self._timer.stop()
        self.seen = survey(self.project, self.record)
        tiles = self.project.mapLayer(self.seen.tiles.id) if self.seen.tiles else None
        self._follow(tiles)
        self._start("project", tr("Looking at the project"), partial(facts_of, self.seen), self._take)

    def look_at_environment(self) -> None:
        """Find out what is missing in the engine's environment."""
        words = tr("Looking for the engine's environment")
        self._start("environment", words, lambda _: missing_environment(), self._take_missing)

    def _start(self, key: str, words: str, look: Any, take: Any) -> None:
        stop(self._tasks.pop(key, None))
        task = Task(words, look, lambda found, _: self._finished(key, task, take, found))
        self._tasks[key] = task
        QgsApplication.taskManager().addTask(task)

    def _finished(self, key: str, task: QgsTask, take: Any, found: Any) -> None:
        if self._tasks.get(key) is task:  # not one that a later one has replaced
            del self._tasks[key]
            take(found)

    def _take(self, facts: Facts) -> None:
        steps = steps_of(self.seen, facts)
        if steps != self.steps:
            self.steps = steps
            self.changed.emit()

    def _take_missing(self, missing: str) -> None:
        self.missing = missing
        self.environment_changed.emit()

    def _ran(self, name: str, *_: Any) -> None:
        self.ask()
        if name in INSTALLERS and self._watched:
            self.look_at_environment()

    def _follow(self, layer: Optional[QgsVectorLayer]) -> None:
        """Look again when the tiles are edited."""
        if layer is self._tiles:
            return
        if self._tiles is not None:
            try:
                self._tiles.layerModified.disconnect(self.ask)
                self._tiles.willBeDeleted.disconnect(self._tiles_gone)
            except (RuntimeError, TypeError):  # it is gone already
                pass
        self._tiles = layer
        if layer is not None:
            layer.layerModified.connect(self.ask)
            layer.willBeDeleted.connect(self._tiles_gone)

    def _tiles_gone(self) -> None:
        self._tiles = None
