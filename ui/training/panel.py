"""What the dock of trainings holds: how one training goes, and the ways to others."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QMimeData, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.models.trainings import TRAININGS, Training
from ...door.preferences import FOLLOW_TRAINING
from ...engine.models.names import COLUMNS, RUNNING, history_path, model_of
from ...i18n import tr
from ..plain_text import plain_label, plain_tip
from .chart import Chart
from .course import Course
from .picture import Picture, PictureWindow, image_of
from .recent import LOG_SCALE, RECENT
from .words import epochs_of, standing_of

#: Milliseconds between two looks at the files.
LOOK_MS = 1000
#: Where the chart and the picture stand side by side: so many times as wide as high.
_WIDE = 1.4


class TrainingPanel(QWidget):
    """Follows one training by its files; looks at them only while it can be seen."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.course: Optional[Course] = None
        #: The run in this QGIS, where there is one.
        self.training: Optional[Training] = None
        self._stopping = False
        self._window: Optional[PictureWindow] = None
        self._build()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_MS)
        self.timer.timeout.connect(self.look)
        self._say()

    # Widgets.

    def _build(self) -> None:
        self.open_button = self._button(tr("Open"), "/mActionFileOpen.svg", tr("Follow or review another training"))
        self.open_menu = QMenu(self.open_button)
        self.open_menu.aboutToShow.connect(self._fill_open_menu)
        self.open_button.setMenu(self.open_menu)
        self.open_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.stop_button = self._button(
            tr("Stop"), "/mActionStop.svg", tr("Stop this training; the best model so far stays")
        )
        self.stop_button.clicked.connect(self.stop)
        self.log_box = QCheckBox(tr("Log scale"))
        self.log_box.setToolTip(tr("Show the losses on a logarithmic scale"))
        self.log_box.toggled.connect(self._set_log)
        self.more_button = self._button(tr("More"), "/mActionOptions.svg", tr("Save, copy and settings"))
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.more_button.setMenu(self._more_menu())
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.buttons = QGridLayout()
        for column, widget in enumerate((self.open_button, self.stop_button, self.more_button, self.log_box)):
            self.buttons.addWidget(widget, 0, column)
        self.buttons.setColumnStretch(4, 1)
        self.title = _label(bold=True)
        self.standing, self.figures = _label(), _label()
        self.chart = Chart()
        self.picture = Picture()
        self.picture.clicked.connect(self.enlarge)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        for number, widget in enumerate((self.chart, self.picture)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(number, 3 - number)
        content = _Content()
        column = QVBoxLayout(content)
        column.setContentsMargins(6, 4, 6, 6)
        column.addLayout(self.buttons)
        column.addWidget(self.title)
        column.addWidget(self.standing)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.figures)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.log_box.setChecked(LOG_SCALE.read())

    def _button(self, text: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(tip)
        return button

    def _more_menu(self) -> QMenu:
        menu = QMenu(self.more_button)
        self.save_action = menu.addAction(tr("Save the chart…"), self.ask_to_save)
        self.copy_action = menu.addAction(tr("Copy the values"), self.copy)
        menu.addSeparator()
        self.follow_action = menu.addAction(tr("Open this panel when a training starts"))
        self.follow_action.setCheckable(True)
        self.follow_action.toggled.connect(FOLLOW_TRAINING.write)
        menu.aboutToShow.connect(self._prepare_more_menu)
        return menu

    def _prepare_more_menu(self) -> None:
        self.save_action.setEnabled(self._count() > 0)
        self.copy_action.setEnabled(self._count() > 0)
        self.follow_action.blockSignals(True)
        self.follow_action.setChecked(FOLLOW_TRAINING.read())
        self.follow_action.blockSignals(False)

    def _fill_open_menu(self) -> None:
        """Trainings that run in this QGIS, then those looked at before, then any other."""
        self.open_menu.clear()
        running = TRAININGS.running()
        for training in running:
            text = tr("{name} (under way)").format(name=Path(training.model).stem)
            self._add_model(text, training.model, lambda _=False, training=training: self.follow(training))
        models = {training.model for training in running}
        for model in (model for model in RECENT.read() if model not in models):
            self._add_model(Path(model).stem, model, lambda _=False, model=model: self.open(model))
        if not self.open_menu.isEmpty():
            self.open_menu.addSeparator()
        self.open_menu.addAction(tr("Other training…"), self.ask_to_open)

    def _add_model(self, text: str, model: str, act: Any) -> None:
        action = self.open_menu.addAction(f"{text}  –  {Path(model).parent}".replace("&", "&&"))
        action.setToolTip(plain_tip(model))
        action.triggered.connect(act)

    # Which training.

    def follow(self, training: Training) -> None:
        """Show a training that runs, or ran, in this QGIS."""
        self._show(training.model, training)

    def open(self, model: str) -> None:
        """Show the training of a model file, by whatever it is or was run."""
        running = (training for training in TRAININGS.running() if training.model == model)
        self._show(model, next(running, None))

    def open_last(self) -> None:
        """Show the training that was looked at last, if its files are still there."""
        for model in RECENT.read():
            if history_path(Path(model)).is_file():
                self.open(model)
                return

    def is_busy(self) -> bool:
        """Whether the training that is shown runs in this QGIS."""
        return self.training is not None and self.training.state == RUNNING

    def training_ended(self, training: Training) -> None:
        """Take note that a training of this QGIS is over."""
        if training is self.training:
            self.look()
            self._say()

    def ask_to_open(self) -> None:
        """Let the user choose a file of a training."""
        folder = str(self.course.model.parent) if self.course else ""
        kinds = tr("Trainings (*.history.csv *.training.json *.keras)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a training"), folder, kinds)
        if path:
            self.open(str(model_of(Path(path))))

    def _show(self, model: str, training: Optional[Training]) -> None:
        self.course, self.training, self._stopping = Course(Path(model)), training, False
        RECENT.add(model)
        self.title.setText(self.course.model.stem)
        self.title.setToolTip(plain_tip(model))
        self._draw()
        self._show_picture()
        self.look()
        self._say()
        self._set_timer()

    # What is new.

    def look(self) -> None:
        """Read what is new, a bounded part of it at a time, and show it."""
        if self.course is None:
            return
        course, picture = self.course, self.course.picture
        changed, more = course.look()
        if changed:
            self._draw()
        if course.picture is not picture:
            self._show_picture()
        self._say()
        if more:
            QTimer.singleShot(0, self.look)

    def _draw(self) -> None:
        course = self.course
        if course is None:
            return
        columns = {name: course.values(name) for name in COLUMNS}
        best = course.best()
        self.chart.show_columns(columns, best)
        self.figures.setText(epochs_of(columns, best))

    def _show_picture(self) -> None:
        image = image_of(self.course.picture) if self.course and self.course.picture else QImage()
        if image.isNull() and self.course and self.course.picture and not self.picture.image.isNull():
            return  # one that cannot be read takes no good one away
        self.picture.set_image(image)
        if self._window is not None and self._window.isVisible():
            self._window.picture.set_image(image)

    def _say(self) -> None:
        if self.course is None:
            self.title.setText(tr("No training yet"))
            said = tr('A training that "Train model" starts shows here. "Open" shows others.')
        else:
            said = standing_of(self.course, self.training)
            if self._stopping and self.is_busy():
                said = tr("Stopping…")
        if self.course is not None:
            told = (self.course.standing.architecture, Path(self.course.standing.dataset).name)
            words = ", ".join(part for part in told if part)
            name = self.course.model.stem
            self.title.setText(f"{name} ({words})" if words else name)
        if said != self.standing.text():
            self.standing.setText(said)
        self.standing.setVisible(bool(said))
        self.figures.setVisible(bool(self.figures.text()))
        self.stop_button.setEnabled(self.is_busy() and not self._stopping)
        self.chart.setAccessibleDescription(" ".join((said, self.figures.text())))

    # What the user does.

    def stop(self) -> None:
        """Ask the training to stop, if it runs in this QGIS."""
        if self.training is not None and self.training.cancel():
            self._stopping = True
            self._say()

    def enlarge(self) -> None:
        """Show the picture in a window of its own."""
        if self._window is None:
            self._window = PictureWindow(self)
        self._window.show_image(self.picture.image)

    def ask_to_save(self) -> None:
        """Let the user choose where the chart goes."""
        if self.course is None:
            return
        suggested = str(self.course.model.with_suffix(".chart.png"))
        kinds = ";;".join((tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")))
        path, kind = QFileDialog.getSaveFileName(self, tr("Save the chart"), suggested, kinds)
        if path:
            if not path.lower().endswith((".png", ".svg")):
                path += ".svg" if "svg" in kind else ".png"
            self.save(path)

    def save(self, path: str) -> None:
        """Write the chart to a file, and say where it cannot be written."""
        if not self.chart.save(path):
            self.standing.setText(tr("{path} cannot be written.").format(path=path))

    def copy(self) -> None:
        """Put the figures of all epochs on the clipboard, as a table that spreadsheets take."""
        QgsApplication.clipboard().setMimeData(_mime(self.chart.columns))

    def _set_log(self, log: bool) -> None:
        LOG_SCALE.write(log)
        self.chart.set_log(log)

    def _count(self) -> int:
        return self.course.count if self.course else 0

    # Whether it can be seen, and how it is laid out.

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.look()
        self._set_timer()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self._set_timer()

    def _set_timer(self) -> None:
        if self.isVisible() and self.course is not None:
            self.timer.start()
        else:
            self.timer.stop()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        needed = sum(self.buttons.itemAt(number).sizeHint().width() + 6 for number in range(self.buttons.count()))
        row, columns = (1, 4) if self.width() < needed + 30 else (0, 1)
        if self.buttons.getItemPosition(self.buttons.indexOf(self.log_box))[0] != row:
            self.buttons.removeWidget(self.log_box)
            self.buttons.addWidget(self.log_box, row, 0 if row else 3, 1, columns)
        wide = self.width() > _WIDE * self.height() and self.width() > 500
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def sizeHint(self) -> QSize:
        return QSize(380, 560)


class _Content(QWidget):
    """As high as it must be at its width; a scroll area would make it as high as it likes to be."""

    def heightForWidth(self, width: int) -> int:
        return int(self.layout().minimumHeightForWidth(width))


def _label(bold: bool = False) -> QLabel:
    label = plain_label()
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label


def _mime(columns: dict[str, np.ndarray]) -> QMimeData:
    """The columns that have figures, as text with tabs."""
    names = [name for name in COLUMNS if np.isfinite(columns[name]).any()]
    rows = zip(*(columns[name].tolist() for name in names))
    lines = ["\t".join(names)]
    for row in rows:
        cells = (str(int(value)) if name == "epoch" else f"{value!r}" for name, value in zip(names, row))
        lines.append("\t".join("" if cell == "nan" else cell for cell in cells))
    data = QMimeData()
    data.setText("\n".join(lines) + "\n")
    return data
