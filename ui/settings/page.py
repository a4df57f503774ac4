"""The page "Tilewright" of QGIS's options."""

from __future__ import annotations

import os
from functools import partial
from typing import Any, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...door import choice, environment, interpreter, preferences
from ...engine.errors import EngineError
from ...engine.imagery.names import without_secrets
from ...i18n import marked, tr
from ..background import Task, stop, stop_all
from ..linked import WhenGone
from ..plain_text import plain_label
from . import kept
from .jobs import Jobs
from .names import CHOOSE, CLEAR, DIAGNOSE, INSTALL, PAGE, REMOVE, REMOVE_COPIES, REMOVE_OUTDATED
from .work_group import WorkGroup

#: A Python that is typed is looked at when nothing has changed for so long.
QUIET_MS = 500
#: Lines of the report that are seen at once.
REPORT_LINES = 10
OWN_STATES = {
    kept.WHOLE: marked("Installed"),
    kept.HALF_MADE: marked("Half-made: install it again"),
    kept.ABSENT: marked("Not installed"),
}


class SettingsPage(QgsOptionsPageWidget):
    """Which Python the engine runs in, its environment, how it works, and what is kept on this machine."""

    def __init__(self, jobs: Jobs, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.jobs = jobs
        self.kept: Optional[kept.Kept] = None
        #: What was typed for a Python that has everything, and its absolute path.
        self.fitting = ("", "")
        self.copy_when_ready = False
        self._tasks: dict[str, QgsTask] = {}
        self.work = WorkGroup()
        content = QWidget()
        column = QVBoxLayout(content)
        for group in (self._python_group(), self._environment_group(), self.work, self._kept_group()):
            column.addWidget(group)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._check_python)
        WhenGone(self, partial(stop_all, self._tasks))
        jobs.changed.connect(self._show_job)
        jobs.ended.connect(self._job_ended)
        self._show_job()
        self.look()

    # What QGIS calls.

    def apply(self) -> None:
        """Keep what was chosen."""
        self.work.keep()
        path, before = self.python.filePath().strip(), preferences.PYTHON.read()
        if self.automatic.isChecked() or not path:
            choice.forget()
        elif path != before and path == self.fitting[0]:
            choice.keep(self.fitting[1])
        elif path != before:  # it has not been looked at to the end
            self.jobs.run(CHOOSE, tr("Looking at the Python"), lambda _: choice.choose(path))

    # The groups.

    def _python_group(self) -> QGroupBox:
        group = QGroupBox(tr("Python of the engine"))
        chosen = preferences.PYTHON.read()
        self.automatic = QRadioButton(tr("Automatic: the engine's own environment, or QGIS's Python if it has all"))
        self.by_file = QRadioButton(tr("This Python:"))
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Choose a Python"))
        self.python.setFilePath(chosen)
        self.python.lineEdit().setAccessibleName(tr("Python of the engine"))
        self.found = plain_label()
        self.variable = plain_label()
        value = os.environ.get(interpreter.VARIABLE, "")
        self.variable.setText(
            tr("The variable {name} comes first: {python}").format(name=interpreter.VARIABLE, python=value)
        )
        self.variable.setVisible(bool(value))
        (self.by_file if chosen else self.automatic).setChecked(True)
        self.python.setEnabled(bool(chosen))
        self.by_file.toggled.connect(self.python.setEnabled)
        self.by_file.toggled.connect(self._python_changed)
        self.python.fileChanged.connect(self._python_changed)
        layout = QGridLayout(group)
        layout.addWidget(self.automatic, 0, 0, 1, 2)
        layout.addWidget(self.by_file, 1, 0)
        layout.addWidget(self.python, 1, 1)
        layout.addWidget(self.found, 2, 0, 1, 2)
        layout.addWidget(self.variable, 3, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        return group

    def _environment_group(self) -> QGroupBox:
        group = QGroupBox(tr("The engine's own environment"))
        self.state, self.folder, self.made_from = plain_label(), plain_label(), plain_label()
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(tr("State"), self.state)
        rows.addRow(tr("Folder"), self.folder)
        rows.addRow(tr("Python"), self.made_from)
        self.onnx = QCheckBox(tr("Install also what runs ONNX models"))
        self.cluster = QCheckBox(tr("Install also what works on clusters and object stores"))
        self.install = QPushButton(tr("Install"))
        self.repair = QPushButton(tr("Repair"))
        self.repair.setToolTip(tr("Removes the environment and makes it anew"))
        self.remove = QPushButton(tr("Remove…"))
        self.diagnose = QPushButton(tr("Diagnose"))
        self.copy = QPushButton(tr("Copy report"))
        self.copy.setToolTip(tr("Puts the report on the clipboard; names and passwords of a proxy are masked"))
        self.install.clicked.connect(lambda: self._run(INSTALL, self._parts()))
        self.repair.clicked.connect(lambda: self._run(INSTALL, {**self._parts(), "REINSTALL": True}))
        self.remove.clicked.connect(self._remove)
        self.diagnose.clicked.connect(lambda: self._run(DIAGNOSE, {}))
        self.copy.clicked.connect(self._copy)
        buttons = QGridLayout()
        for place, button in enumerate((self.install, self.repair, self.remove, self.diagnose, self.copy)):
            buttons.addWidget(button, place // 3, place % 3)
        self.job = plain_label()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.jobs.cancel)
        self.running = QWidget()
        row = QHBoxLayout(self.running)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setMinimumHeight(REPORT_LINES * self.report.fontMetrics().lineSpacing())
        self.report.setAccessibleName(tr("Report"))
        self.report.hide()
        layout = QVBoxLayout(group)
        layout.addLayout(rows)
        layout.addWidget(self.onnx)
        layout.addWidget(self.cluster)
        layout.addLayout(buttons)
        for widget in (self.job, self.running, self.report):
            layout.addWidget(widget)
        return group

    def _parts(self) -> dict[str, bool]:
        """The optional parts of the environment that are asked for."""
        return {"ONNX": self.onnx.isChecked(), "CLUSTER": self.cluster.isChecked()}

    def _kept_group(self) -> QGroupBox:
        group = QGroupBox(tr("Kept on this machine"))
        self.outdated, self.leftovers, self.copies = plain_label(), plain_label(), plain_label()
        self.remove_outdated, self.clear = QPushButton(tr("Remove outdated")), QPushButton(tr("Clear"))
        self.remove_outdated.setToolTip(tr("Removes environments of other versions of the plugin"))
        self.clear.setToolTip(tr("Removes temporary files of runs that were killed more than three days ago"))
        self.remove_outdated.clicked.connect(
            lambda: self.jobs.run(REMOVE_OUTDATED, tr("Removing environments"), lambda _: _remove_outdated())
        )
        self.clear.clicked.connect(
            lambda: self.jobs.run(CLEAR, tr("Removing temporary files"), lambda _: kept.remove_leftovers())
        )
        self.remove_copies = QPushButton(tr("Remove…"))
        self.remove_copies.setToolTip(tr("Removes what was fetched from object stores; what is needed comes again"))
        self.remove_copies.clicked.connect(self._remove_copies)
        layout = QGridLayout(group)
        layout.setColumnStretch(0, 1)
        for row, (text, button) in enumerate(
            ((self.outdated, self.remove_outdated), (self.leftovers, self.clear), (self.copies, self.remove_copies)),
        ):
            layout.addWidget(text, row, 0)
            layout.addWidget(button, row, 1)
        return group

    # What is there.

    def look(self) -> None:
        """Look at what is there, in the background."""
        for text in (self.state, self.found, self.outdated, self.leftovers, self.copies):
            text.setText(tr("Looking…"))
        self.folder.setText(_breaking(str(kept.own_environment()[0])))
        self._start("look", kept.look, self._show_kept)

    def _show_kept(self, found: Optional[kept.Kept], error: Optional[EngineError]) -> None:
        if found is None:
            self.state.setText(str(error))
            return
        self.kept = found
        state = tr(OWN_STATES[found.own_state])
        if found.own_state != kept.ABSENT:
            state = tr("{state}, {size}").format(state=state, size=_size(found.own.size))
        self.state.setText(state)
        self.folder.setText(_breaking(str(found.own.path)))
        self.made_from.setText(found.own_python or tr("None yet"))
        self.outdated.setText(_count(found.outdated, tr("Environments of other versions of the plugin")))
        self.leftovers.setText(_count(found.leftovers, tr("Temporary files of runs that were killed")))
        self.copies.setText(_count(found.copies, tr("Copies from object stores")))
        if self.automatic.isChecked() or self.python.filePath().strip() == preferences.PYTHON.read():
            self._show_engine(found)
        else:
            self._timer.start()
        self._show_job()

    def _show_engine(self, found: kept.Kept) -> None:
        if found.python is None:
            self.found.setText(_breaking(found.problem))
            return
        words = tr("In use: {path}, Python {version}. Nothing is missing.")
        self.found.setText(_breaking(words.format(path=found.python.path, version=found.version)))

    def _python_changed(self, *_: Any) -> None:
        if self.by_file.isChecked() and self.python.filePath().strip():
            self.found.setText(tr("Looking…"))
            self._timer.start()
        elif self.kept is not None:
            self._timer.stop()
            self._show_engine(self.kept)

    def _check_python(self) -> None:
        path = self.python.filePath().strip()
        self._start("python", lambda _: choice.fit(path), partial(self._show_python, path))

    def _show_python(self, path: str, python: Any, error: Optional[EngineError]) -> None:
        if path != self.python.filePath().strip() or not self.by_file.isChecked():
            return
        if error is not None:
            self.fitting = ("", "")
            self.found.setText(_breaking(error.text))
        else:
            self.fitting = (path, python.path)
            self.found.setText(tr("Python {version}. Nothing is missing.").format(version=python.version))

    def _start(self, name: str, work: Any, take: Any) -> None:
        stop(self._tasks.pop(name, None))

        def hand_over(result: Any, error: Optional[EngineError]) -> None:
            if self._tasks.get(name) is task:  # the page is still there, and nothing newer was asked for
                del self._tasks[name]
                take(result, error)

        task = Task(tr("Looking at the engine's environment"), work, hand_over)
        self._tasks[name] = task
        QgsApplication.taskManager().addTask(task)

    # Jobs.

    def _run(self, algorithm: str, parameters: dict[str, Any]) -> None:
        self.copy_when_ready = False
        self.jobs.run_algorithm(algorithm, parameters)

    def _remove(self) -> None:
        folder = kept.own_environment()[0]
        question = tr(
            "Remove the engine's environment {folder}? Everything that reads rasters or runs models needs it."
        )
        if self._sure(tr("Remove the environment"), question.format(folder=folder)):
            self.jobs.run(REMOVE, tr("Removing the environment"), lambda _: environment.take_away(folder))

    def _remove_copies(self) -> None:
        question = tr("Remove all copies from object stores? Runs that read them now will fail.")
        if self._sure(tr("Remove copies"), question):
            self.jobs.run(REMOVE_COPIES, tr("Removing copies"), lambda _: kept.remove_copies())

    def _sure(self, title: str, question: str) -> bool:
        """Whether the user says yes."""
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return bool(QMessageBox.question(self, title, question, yes | no, no) == yes)

    def _copy(self) -> None:
        if self.report.toPlainText():
            QgsApplication.clipboard().setText(self.report.toPlainText())
            self.job.setText(tr("The report is on the clipboard."))
            self.job.show()
        else:
            self._run(DIAGNOSE, {})
            self.copy_when_ready = True

    def _show_job(self) -> None:
        busy = self.jobs.busy
        self.running.setVisible(busy)
        self.progress.setRange(0, 100 if self.jobs.percent else 0)
        self.progress.setValue(self.jobs.percent)
        if busy:
            self.job.setText(_breaking(self.jobs.text))
        self.job.setVisible(bool(self.job.text()))
        state = self.kept.own_state if self.kept else ""
        for button, fits in (
            (self.install, True),
            (self.repair, state in (kept.WHOLE, kept.HALF_MADE)),
            (self.remove, state in (kept.WHOLE, kept.HALF_MADE)),
            (self.diagnose, True),
            (self.copy, True),
            (self.remove_outdated, bool(self.kept and self.kept.outdated)),
            (self.clear, bool(self.kept and self.kept.leftovers)),
            (self.remove_copies, bool(self.kept and self.kept.copies)),
        ):
            button.setEnabled(not busy and fits)

    def _job_ended(self, name: str, outputs: dict[str, Any], problem: str) -> None:
        self.job.setText(_breaking(without_secrets(problem)) if problem else tr("Done."))
        self._show_job()
        if name == DIAGNOSE and not problem:
            self.report.setPlainText(without_secrets(str(outputs["REPORT"])))
            self.report.show()
            if self.copy_when_ready:
                self._copy()
        elif name != DIAGNOSE:
            if name == INSTALL and not problem:
                self.automatic.setChecked(True)  # the new environment is what is used from now on
            self.look()


def _breaking(text: str) -> str:
    """The same, with places where a long path may be broken over lines."""
    return text.replace("/", "/\u200b")


def _size(size: int) -> str:
    for unit, name in ((10**9, "GB"), (10**6, "MB")):
        if size >= unit:
            return f"{size / unit:.1f} {name}"
    return f"{size / 1000:.1f} kB"


def _count(folders: tuple[kept.Folder, ...], what: str) -> str:
    if not folders:
        return tr("{what}: none").format(what=what)
    size = _size(sum(folder.size for folder in folders))
    return tr("{what}: {count}, {size}").format(what=what, count=len(folders), size=size)


def _remove_outdated() -> None:
    for folder in environment.outdated():
        environment.take_away(folder)
