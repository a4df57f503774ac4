"""The widgets of the road: a row for each step, and the sign of its state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...algorithms.icons import icon
from ...i18n import tr
from ..look import read_on
from ..plain_text import plain_tip
from .record import DATASET, MODEL, PATHS
from .steps import ADD_IMAGE, ATTENTION, DONE, LATER, NEXT, REVIEW, TITLES, Deed, Step, title_of, word_of

#: Colours that stand out from light and dark windows alike, and that white is read on.
DONE_COLOUR, ATTENTION_COLOUR = "#27864D", "#C9372C"
#: The width of a drop-down in letters; it grows with the dock.
LETTERS = 8
#: Signs in a path after which a line may break.
BREAK = "\u200b"


class Sign(QWidget):
    """A step's number in a circle: filled where it is next, ticked when it is done."""

    def __init__(self, number: int, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.number, self.state = number, LATER
        self._label = QLabel(self)  # themes that are style sheets colour labels alone
        self._label.hide()
        side = round(1.7 * self.fontMetrics().height())
        self.side = side
        self.setMinimumSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.side, self.side)

    def show_state(self, state: str) -> None:
        """Draw this state from now on."""
        self.state = state
        self.setAccessibleName(word_of(state))
        self.setToolTip(word_of(state))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        self._label.ensurePolished()
        text = self._label.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(text)
        faint.setAlphaF(0.35)
        circle = QRectF(1.5, 1.5, self.side - 3, self.side - 3)
        painter.setPen(QPen(faint, 1.5))
        if self.number < len(TITLES):  # on to the next one
            painter.drawLine(self.side // 2, self.side + 3, self.side // 2, self.height())
        fill = {
            DONE: QColor(DONE_COLOUR),
            ATTENTION: QColor(ATTENTION_COLOUR),
            NEXT: palette.color(QPalette.ColorRole.Highlight),
        }.get(self.state)
        if fill is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            text = QColor("white")
            if self.state == NEXT:
                text = read_on(fill, palette.color(QPalette.ColorRole.HighlightedText))
        painter.drawEllipse(circle)
        painter.setPen(text)
        word = {DONE: "✓", ATTENTION: "!"}.get(self.state, str(self.number))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), word)
        painter.end()


class StepRow(QWidget):
    """One step: its sign, its title, what it goes by, a line about it, and a button with a menu."""

    #: A button or an entry of a menu was pressed.
    wanted = pyqtSignal(object)
    #: Another layer or file was chosen: the step's key, and the layer's id or the path.
    chosen = pyqtSignal(str, str)

    def __init__(self, number: int, key: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.key = key
        self.step: Optional[Step] = None
        self.sign = Sign(number)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        widths = (self.title.fontMetrics().horizontalAdvance(title_of(one)) for one in TITLES)
        self.title.setMinimumWidth(max(widths) + LETTERS)  # so that the drop-downs stand below one another
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(LETTERS)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.activated.connect(self._choose)
        self.line = QLabel()
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.button = QToolButton()
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.button.clicked.connect(self._press)
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        layout = QGridLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setVerticalSpacing(3)
        layout.addWidget(self.sign, 0, 0, 4, 1)
        layout.addWidget(self.title, 0, 1)
        layout.addWidget(self.choice, 0, 2)
        layout.addWidget(self.line, 1, 1, 1, 2)
        layout.addWidget(self.button, 2, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        layout.setRowMinimumHeight(3, 6)
        layout.setColumnStretch(2, 1)

    def show_step(self, step: Step) -> None:
        """Show a step as it is now."""
        self.step = step
        self.sign.show_state(step.state)
        self.title.setText(step.title)
        self.line.setText(step.line.replace("/", f"/{BREAK}").replace("_", f"_{BREAK}"))
        self.setAccessibleName(f"{step.title}: {word_of(step.state)}. {step.line}")
        self._show_choices(step)
        text, picture = face_of(step.main)
        self.button.setText(text)
        self.button.setIcon(picture)
        self.button.setAccessibleName(text)
        font = self.button.font()
        font.setBold(step.state == NEXT)
        self.button.setFont(font)
        self.menu.clear()
        for deed in step.others:
            text, picture = face_of(deed)
            self.menu.addAction(picture, text, self._wanting(deed))
        mode = QToolButton.ToolButtonPopupMode
        self.button.setPopupMode(mode.MenuButtonPopup if step.others else mode.DelayedPopup)

    def _show_choices(self, step: Step) -> None:
        self.choice.clear()
        if not step.chosen and (step.choices or step.key in PATHS):
            self.choice.addItem(tr("None chosen"), "")
        for part in step.choices:
            self.choice.addItem(part.name, part.id)
            self.choice.setItemData(self.choice.count() - 1, plain_tip(part.id), Qt.ItemDataRole.ToolTipRole)
        if step.key in PATHS:
            self.choice.addItem(tr("Choose…"), None)
        self.choice.setCurrentIndex(self.choice.findData(step.chosen))
        self.choice.setVisible(self.choice.count() > 0)
        self.choice.setAccessibleName(tr("What the step {step} goes by").format(step=step.title))
        self.choice.setToolTip(plain_tip(step.chosen) if step.key in PATHS else "")

    def _choose(self, row: int) -> None:
        value = self.choice.itemData(row)
        if value is None:
            value = ask_for_file(self, self.key)
        if value:
            self.chosen.emit(self.key, value)
        elif self.step is not None:
            self._show_choices(self.step)

    def _press(self) -> None:
        if self.step is not None:
            self.wanted.emit(self.step.main)

    def _wanting(self, deed: Deed) -> Callable[[], Any]:
        return lambda: self.wanted.emit(deed)


def face_of(deed: Deed) -> tuple[str, QIcon]:
    """The text and the icon of a button."""
    if deed.algorithm == ADD_IMAGE:
        return tr("Add a satellite image…"), QgsApplication.getThemeIcon("/mActionAddRasterLayer.svg")
    if deed.algorithm == REVIEW:
        return tr("Review tiles on the map"), icon("review")
    algorithm = QgsApplication.processingRegistry().algorithmById(f"tilewright:{deed.algorithm}")
    return f"{algorithm.displayName()}…", algorithm.icon()


def ask_for_file(parent: QWidget, key: str) -> str:
    """Let the user choose a dataset folder or a model; empty when they do not."""
    if key == DATASET:
        return str(QFileDialog.getExistingDirectory(parent, tr("Choose a dataset folder")))
    from ...algorithms.models.running import MODEL_FILES

    kinds = f"{tr('Models')} ({MODEL_FILES});;{tr('All files')} (*)"
    return str(QFileDialog.getOpenFileName(parent, tr("Choose a model"), "", kinds)[0]) if key == MODEL else ""
