"""The widget of a field of classes: the field, and which classes are in it, how often and in which colour."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from qgis.PyQt.sip import isdeleted

from ..algorithms.styling import MOST_CLASSES
from ..engine.errors import EngineError
from ..engine.labels.names import colours_of, sorted_classes
from ..engine.models.rules import parse_names
from ..i18n import tr
from .class_count import MOST_FAR_FEATURES, MOST_FEATURES, Counts, CountTask, Features
from .linked import LinkedWidget, WhenGone, Wrapper, context
from .plain_text import plain_label, plain_tip
from .swatch import swatch

#: Rows that the list shows at once.
ROWS = 5
#: Pairs of classes with nearly the same name that are told of.
MOST_PAIRS = 3
#: Counting begins when nothing has changed for so long.
QUIET_MS = 120


class ClassFieldWidget(LinkedWidget):
    """A field to choose or to type, the classes in it, and what is odd about them.

    Roles: `layer` has the field; `more` are further layers of labels, whose name is the class where they lack it;
    `order` is a parameter with class names in an order that gives them their colours; where `task` says REGRESSION or
    `bins` is set the field holds numbers. With `lists` it holds several classes where `task` says MULTI_LABEL.
    """

    counted = pyqtSignal()

    def __init__(self, parameter: Any, kind: Any, lists: bool = False, **roles: str) -> None:
        super().__init__(parameter, kind, **roles)
        self.lists = lists
        self.counts: Optional[Counts] = None
        self.counting: Optional[CountTask] = None
        self._watched: set[str] = set()

    # What Processing calls.

    def createWidget(self) -> QWidget:
        parameter = self.parameterDefinition()
        self.combo = QComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.lineEdit().setPlaceholderText(tr("Not set"))
        self.combo.setAccessibleName(parameter.description())
        self.combo.setToolTip(parameter.toolTip())
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(tr("Classes in the field"))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.words = plain_label()
        widget = QWidget()
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.combo, self.list, self.words):
            layout.addWidget(part)
        widget.setFocusProxy(self.combo)
        self.timer = QTimer(widget)
        self.timer.setSingleShot(True)
        self.timer.setInterval(QUIET_MS)
        self.timer.timeout.connect(self._count)
        self.combo.currentTextChanged.connect(self._field_changed)
        self._show()
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        text = QgsProcessingParameters.parameterAsString(self.parameterDefinition(), value, context)
        self._write(text if value is not None else "")

    def widgetValue(self) -> Optional[str]:
        """The field's name; where none is chosen None, or an empty text in place of the default."""
        text = self.combo.currentText().strip()
        return text or (None if self.parameterDefinition().defaultValue() in (None, "") else "")

    def other_changed(self, role: str) -> None:
        """Other layers have other fields, and another order has other colours."""
        if role in ("", "layer", "more"):
            self._look()
        elif role in ("task", "bins"):
            self._restart()
        else:
            self._show()

    # The layer and its fields.

    def label_layer(self) -> Optional[QgsVectorLayer]:
        """The layer that has the field, None where there is none."""
        value = self._raw("layer")
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.staticValue()
        if isinstance(value, str) and value:
            self._kept = context()
            value = QgsProcessingUtils.mapLayerFromString(value, self._kept)
        return value if isinstance(value, QgsVectorLayer) else None

    def _look(self, *_: Any) -> None:
        """Offer the layer's fields; what is chosen or typed stays."""
        layer, text = self.label_layer(), self.combo.currentText()
        self.combo.blockSignals(True)
        self.combo.clear()
        if self.optional():
            self.combo.addItem("")
        if layer is not None:
            self._watch(layer)
            fields, kind = layer.fields(), self.parameterDefinition().dataType()
            for place, field in enumerate(fields):
                if kind != QgsProcessingParameterField.Numeric or field.isNumeric():
                    self.combo.addItem(fields.iconForField(place), field.name())
                    tip = plain_tip(field.displayName())
                    self.combo.setItemData(self.combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._write(text)
        self.combo.blockSignals(False)
        self._restart()

    def _write(self, text: str) -> None:
        self.combo.setCurrentIndex(
            self.combo.findText(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
        )
        self.combo.setEditText(text)

    def _watch(self, layer: QgsMapLayer) -> None:
        """What is edited or selected in the layer while the dialog is open is counted anew."""
        if layer.id() in self._watched or QgsProject.instance().mapLayer(layer.id()) is None:
            return
        self._watched.add(layer.id())
        layer.selectionChanged.connect(self._selection_changed)
        for signal in (layer.afterCommitChanges, layer.updatedFields):
            signal.connect(self._layer_changed)

    def _layer_changed(self, *_: Any) -> None:
        if not isdeleted(self.combo):
            self._look()

    def _selection_changed(self, *_: Any) -> None:
        if not isdeleted(self.combo) and self._of_selected():
            self._restart()

    def _of_selected(self) -> bool:
        """Whether only selected features are meant."""
        value = self._raw("layer")
        return isinstance(value, QgsProcessingFeatureSourceDefinition) and bool(value.selectedFeaturesOnly)

    def _field_changed(self, *_: Any) -> None:
        self._restart()
        self.widgetValueHasChanged.emit(self)

    # Counting.

    def _restart(self) -> None:
        """Forget what was counted, and count again when nothing changes any more."""
        self._stop()
        self.counts = None
        self._show()
        self.timer.start()
        self.counted.emit()

    def _stop(self) -> None:
        if self.counting is not None:
            self.counting.stop.set()
            self.counting = None

    def _count(self) -> None:
        parts = self._parts()
        if not parts:
            return
        self.counting = CountTask(parts, self.lists and self.choice("task") == "MULTI_LABEL")
        self.counting.taskCompleted.connect(self._counted)
        WhenGone(self.combo, self.counting.stop.set)
        QgsApplication.taskManager().addTask(self.counting)
        self._show()

    def _parts(self) -> list[Features]:
        """What is to be counted: nothing without a layer that has the field, or where the field is no class."""
        column, layer = self._column(), self.label_layer()  # the layer last here too
        if layer is None or column < 0 or self._is_number() or self._too_many_selected(layer):
            return []
        parts = [Features(layer, self._raw("layer"), column)]
        for other in self.layers("more"):
            if isinstance(other, QgsVectorLayer):
                column = other.fields().lookupField(self.combo.currentText().strip())
                parts.append(Features(other, None, column, other.name()))
        return parts

    def _too_many_selected(self, layer: QgsVectorLayer) -> bool:
        """Whether to hand over which ones are selected would hold up the window."""
        return self._of_selected() and int(layer.selectedFeatureCount()) > MOST_FEATURES

    def _column(self) -> int:
        layer, name = self.label_layer(), self.combo.currentText().strip()
        return -1 if layer is None or not name else int(layer.fields().lookupField(name))

    def _is_number(self) -> bool:
        return self.choice("task") == "REGRESSION" or self.is_set("bins")

    def _counted(self) -> None:
        if isdeleted(self.combo) or self.counting is None or self.counting.counts is None:
            return
        self.counts, self.counting = self.counting.counts, None
        self._show()
        self.counted.emit()

    # What is shown.

    def classes(self) -> dict[str, str]:
        """Colours as #RRGGBB by class name, in the order of the ids that a dataset gives them; empty until counted."""
        if self.counts is None or self.counts.many:
            return {}
        names = sorted_classes(self.counts.classes)
        try:
            listed = parse_names(self.text("order"), "classes")
        except EngineError:
            listed = ()
        coloured = dict(zip(listed, colours_of(listed)))
        return {name: coloured.get(name, colour) for name, colour in zip(names, colours_of(names))}

    def _show(self) -> None:
        self.list.clear()
        numbers = self.counts.classes if self.counts is not None else {}
        for name, colour in self.classes().items():
            item = QTreeWidgetItem([name, f"{numbers[name]:,}"])
            item.setIcon(0, swatch(colour))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            self.list.addTopLevelItem(item)
        rows = self.list.topLevelItemCount()
        self.list.setVisible(rows > 0)
        if rows:
            frame = 2 * self.list.frameWidth()
            self.list.setFixedHeight(min(rows, ROWS) * self.list.sizeHintForRow(0) + frame)
        text = "\n".join(self._sentences())
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.combo.setAccessibleDescription(text)

    def _sentences(self) -> list[str]:
        name = self.combo.currentText().strip()
        if not name or self._is_number():
            return []
        column, layer = self._column(), self.label_layer()  # the layer last: the next look at any may end it
        if layer is None:
            return []
        if column < 0:
            fields = ", ".join(layer.fields().names()) or tr("none")
            return [
                tr("{layer} has no field {field}; its fields: {fields}").format(
                    layer=layer.name(), field=name, fields=fields
                )
            ]
        if self._too_many_selected(layer):
            words = tr("More than {count} features are selected: their classes are not counted.")
            return [words.format(count=f"{MOST_FEATURES:,}")]
        if self.counts is None:
            return [tr("Counting the classes…")] if self.counting is not None else []
        return told(self.counts)


def told(counts: Counts) -> list[str]:
    """What there is to say of the classes besides their list."""
    if counts.many:
        return [tr("More than {count} different values: is this a field of classes?").format(count=MOST_CLASSES)]
    words = tr("Classes: {classes} · features: {features} · without a class: {without}")
    said = [words.format(classes=len(counts.classes), features=f"{counts.seen:,}", without=f"{counts.without:,}")]
    if counts.there is not None and counts.seen < counts.there:
        part = tr("Only the first {seen} of {there} features were counted.")
        said.append(part.format(seen=f"{counts.seen:,}", there=f"{counts.there:,}"))
    elif counts.there is None and counts.seen >= MOST_FAR_FEATURES:
        said.append(tr("Only the first {seen} features were counted.").format(seen=f"{counts.seen:,}"))
    for rare, common in counts.pairs[:MOST_PAIRS]:
        said.append(
            tr("{rare} ({few}) looks like {common} ({many}): is it the same class?").format(
                rare=_marked(rare),
                few=f"{counts.classes[rare]:,}",
                common=_marked(common),
                many=f"{counts.classes[common]:,}",
            )
        )
    if len(counts.pairs) > MOST_PAIRS:
        said.append(tr("More classes that look alike: {count}").format(count=len(counts.pairs) - MOST_PAIRS))
    return said


def _marked(name: str) -> str:
    """A name with marks around it where spaces at its ends would not be seen."""
    return name if name == name.strip() else f"“{name}”"


class ClassFieldWrapper(Wrapper):
    """What Processing makes for the parameter."""

    widget = ClassFieldWidget
