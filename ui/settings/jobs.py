"""The longer work of the settings page: it goes on when the page is closed, one job at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...engine.errors import EngineError
from ...i18n import tr
from ..background import Task


class Listener(QgsProcessingFeedback):
    """Passes on what an algorithm says, from its thread to the window's."""

    said = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)

    def setProgressText(self, text: str) -> None:
        self.said.emit(text)

    def pushInfo(self, info: str) -> None:
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:
        self.said.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 - QGIS's own name
        self.failed.emit(error)


class Jobs(QObject):
    """Runs one job at a time as a task of QGIS, with progress and cancel."""

    #: Something about the job that runs is other than before.
    changed = pyqtSignal()
    #: A job has ended: its name, its outputs, and why it failed; empty when it did not.
    ended = pyqtSignal(str, dict, str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.name = ""
        self.text = ""
        self.percent = 0
        self._problem = ""
        self._task: Optional[QgsTask] = None
        self._held: tuple[Any, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._task is not None

    def run_algorithm(self, name: str, parameters: dict[str, Any]) -> None:
        """Run an algorithm of ours; nothing happens while another job runs."""
        if self.busy:
            return
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
        context, feedback = QgsProcessingContext(), Listener()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        feedback.said.connect(self._said)
        feedback.failed.connect(self._failed)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(self._executed)
        self._held = (algorithm, context, feedback)  # QGIS does not keep them alive
        self._start(name, task, algorithm.displayName())

    def run(self, name: str, words: str, work: Callable[[Callable[[], bool]], Any]) -> None:
        """Run a function; nothing happens while another job runs."""
        if not self.busy:
            self._start(name, Task(words, work, self._done), words)

    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._task is not None:
            self.text = tr("Stopping…")
            self._task.cancel()
            self.changed.emit()

    def _start(self, name: str, task: QgsTask, words: str) -> None:
        self.name, self.text, self.percent, self._problem = name, words, 0, ""
        self._task = task
        task.progressChanged.connect(self._progressed)
        task.taskTerminated.connect(self._terminated)
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def _said(self, text: str) -> None:
        self.text = text.strip().splitlines()[-1] if text.strip() else self.text
        self.changed.emit()

    def _failed(self, text: str) -> None:
        self._problem = text

    def _progressed(self, percent: float) -> None:
        self.percent = round(percent)
        self.changed.emit()

    def _executed(self, fine: bool, outputs: dict[str, Any]) -> None:
        self._end(dict(outputs), "" if fine else self._problem or tr("It was stopped."))

    def _done(self, result: Any, error: Optional[EngineError]) -> None:
        self._end({"result": result}, str(error) if error else "")

    def _terminated(self) -> None:
        if self.busy:
            self._end({}, self._problem or tr("It was stopped."))

    def _end(self, outputs: dict[str, Any], problem: str) -> None:
        name, self.name, self.text, self.percent = self.name, "", "", 0
        self._task = None
        self.changed.emit()
        self.ended.emit(name, outputs, problem)
