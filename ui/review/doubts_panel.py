"""Which tiles are doubtful: rules to tick, the expression that they make, and the way from one tile to the next."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsExpressionBuilderDialog, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..flow import Flow
from ..plain_text import plain_tip
from .doubts import Rule, lacking, rules, written
from .session import Session
from .values import LABEL

#: What a box for a number needs besides its digits.
SPIN_EDGES_PX = 24
#: Rules that are ticked at first, where the layer has their fields.
AT_FIRST = ("coverage", "confidence", "other")


class DoubtsPanel(QWidget):
    """Rules, expressions and the walk through what they find."""

    def __init__(self, session: Session, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.session = session
        self.checks: dict[str, tuple[Rule, QCheckBox, list[QDoubleSpinBox]]] = {}
        self.rules = QVBoxLayout()
        self.condition = QgsFilterLineEdit()
        self.condition.setPlaceholderText(tr("Expression that is true for doubtful tiles"))
        self.condition.setAccessibleName(tr("Expression for doubtful tiles"))
        self.build = QToolButton()
        self.build.setText("ε")
        self.build.setToolTip(tr("Write the expression with help"))
        self.build.setAccessibleName(self.build.toolTip())
        self.doubt = QgsFilterLineEdit()
        self.doubt.setPlaceholderText(tr("Expression to sort by, the largest first"))
        self.doubt.setAccessibleName(tr("Expression to sort doubtful tiles by"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.find = QPushButton(tr("Find"))
        self.before = QPushButton(tr("Back"))
        self.before.setToolTip(tr("To the doubtful tile before (Shift+Enter)"))
        self.next = QPushButton(tr("Next"))
        self.next.setToolTip(tr("To the next doubtful tile (Enter; in the gallery the space bar, too)"))
        self.every = QPushButton(tr("Select all"))
        self.every.setToolTip(tr("Select all doubtful tiles, so that a key sets them together"))
        line, buttons = QHBoxLayout(), Flow()
        line.addWidget(self.condition, 1)
        line.addWidget(self.build)
        for button in (self.find, self.before, self.next, self.every):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self.rules.setSpacing(2)
        # What is pressed again and again stays in sight when the dock is low.
        layout.addLayout(buttons)
        layout.addWidget(self.words)
        layout.addLayout(self.rules)
        layout.addLayout(line)
        layout.addWidget(self.doubt)
        layout.addStretch(1)
        self.find.clicked.connect(self.look)
        self.condition.returnPressed.connect(self.look)
        self.doubt.returnPressed.connect(self.look)
        self.before.clicked.connect(lambda: session.step(-1))
        self.next.clicked.connect(lambda: session.step(1))
        self.every.clicked.connect(lambda: session.select(session.found))
        self.build.clicked.connect(self._build)
        self._searched = False
        self._written = ""
        self._fields: list[str] = []
        session.layer_changed.connect(self._layer_changed)
        session.values_changed.connect(self._fields_changed)
        session.found_changed.connect(self.say)
        self._layer_changed()

    def look(self) -> None:
        """Look for the tiles that the expression is true for."""
        if not self.condition.text().strip():
            self.words.setText(tr("Tick a rule or write an expression first."))
            return
        wrong = self.session.search(self.condition.text(), self.doubt.text().strip())
        self._searched = not wrong
        self.words.setText(wrong)
        if not wrong:
            self.say()

    def write(self) -> None:
        """Write the expressions that the ticked rules make."""
        chosen = [
            (rule, [spin.value() for spin in spins])
            for rule, check, spins in self.checks.values()
            if check.isChecked() and check.isEnabled()
        ]
        condition, doubt = written(chosen, self._fields)
        self._written = condition
        self.condition.setText(condition)
        self.condition.setCursorPosition(0)
        self.doubt.setText(doubt)
        self.doubt.setCursorPosition(0)

    def say(self) -> None:
        """Say how many there are, and which one is shown."""
        session = self.session
        total = len(session.found)
        for button in (self.before, self.next, self.every):
            button.setEnabled(bool(total))
        if session.searching:
            text = tr("Looking…")
        elif total and session.place >= 0:
            text = tr("Doubtful tile {place} of {count}").format(place=f"{session.place + 1:,}", count=f"{total:,}")
        elif total:
            text = tr("Doubtful tiles: {count}, the most doubtful first").format(count=f"{total:,}")
        else:
            text = tr("No doubtful tile was found.") if self._searched else ""
        self.words.setText(text)

    def _build(self) -> None:
        dialog = QgsExpressionBuilderDialog(self.session.layer, self.condition.text(), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.condition.setText(dialog.expressionText())

    def _layer_changed(self) -> None:
        self._searched = False
        self.setEnabled(self.session.layer is not None)
        while self.rules.count():
            old = self.rules.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        self.checks.clear()
        for rule in rules(self.session.names[LABEL]):
            check = QCheckBox(rule.title)
            check.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            check.setMinimumWidth(1)  # the panel need not be as wide as the longest title
            spins = [self._spin(rule, limit) for limit in rule.limits]
            row = QWidget()
            flow = Flow(row)
            for widget in (check, *spins):
                flow.addWidget(widget)
            self.rules.addWidget(row)
            self.checks[rule.name] = (rule, check, spins)
            check.toggled.connect(self.write)
        self._fields = []
        self._fields_changed(first=True)
        self.say()

    def _spin(self, rule: Rule, limit: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(0.0, 1.0)
        spin.setSingleStep(0.05)
        spin.setValue(limit)
        spin.setAccessibleName(rule.title)
        spin.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        spin.setMaximumWidth(spin.fontMetrics().horizontalAdvance("0.00") + SPIN_EDGES_PX)
        spin.valueChanged.connect(self.write)
        return spin

    def _fields_changed(self, first: bool = False) -> None:
        """Allow the rules whose fields the layer has."""
        layer = self.session.layer
        fields = [field.name() for field in layer.fields()] if layer is not None else []
        if fields == self._fields and not first:
            return
        self._fields = fields
        for rule, check, spins in self.checks.values():
            missing = lacking(rule, fields)
            for widget in (check, *spins):
                widget.setEnabled(missing is None)
            words = rule.title if missing is None else tr("The layer has no field {field}.").format(field=missing)
            check.setToolTip(plain_tip(words))
            if first:
                check.blockSignals(True)
                check.setChecked(missing is None and rule.name in AT_FIRST)
                check.blockSignals(False)
        if first or self.condition.text() == self._written:  # never over what was written by hand
            self.write()
