"""The widgets of what a training learns with: architectures with the memory that they need, and losses."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameters
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..engine.errors import EngineError
from ..engine.models.architectures.options import Settings
from ..engine.models.memory.rules import memory_of_computer, memory_of_training, network_size
from ..engine.models.options import ARCHITECTURES, TrainModelOptions
from ..engine.models.rules import LOSSES
from ..i18n import tr
from .dataset_facts import DatasetFacts, facts_of
from .linked import LinkedWidget, Wrapper
from .plain_text import plain_label, say

#: Share of a computer's memory that a training should leave to all else.
LEFT = 0.1
#: Rows of the list of losses that are seen at once.
ROWS = 6
NAME = Qt.ItemDataRole.UserRole


def sentences() -> dict[str, str]:
    """What each architecture is for."""
    return {
        "AUTO": tr("what suits the dataset"),
        "TILE_CNN": tr("a small classifier of tiles, quick also without a GPU: the first to try"),
        "TILE_RESNET": tr("a deeper classifier of tiles, for many tiles and classes that look alike"),
        "UNET": tr("a class or a value for each pixel, with sharp outlines, from few tiles"),
        "FCN8S": tr("a class or a value for each pixel on VGG16, three scales joined: large and slow"),
        "FCN16S": tr("as FCN8S with two scales joined, outlines less sharp"),
        "FCN32S": tr("as FCN8S with the coarsest scale alone, outlines smooth"),
        "CUSTOM": tr("a Python file of yours, the architecture file"),
    }


def loss_sentences() -> dict[str, str]:
    """What each loss makes small."""
    return {
        "CROSS_ENTROPY": tr("the usual one; each tile or pixel counts the same"),
        "WEIGHTED_CROSS_ENTROPY": tr("the same with class weights, which help rare classes"),
        "FOCAL": tr("cares less for what is right already, more for what is hard to tell"),
        "DICE": tr("the overlap of each class, for small objects and rare classes"),
        "GENERALIZED_DICE": tr("the overlap of all classes together, rare ones weighing more"),
        "JACCARD": tr("intersection over union, the figure that maps are often measured by"),
        "MSE": tr("the mean squared error; large errors count most"),
        "MAE": tr("the mean absolute error; outliers count little"),
        "HUBER": tr("squared for small errors, absolute for large ones"),
    }


def task_words() -> dict[str, str]:
    """Tasks as people say them."""
    return {
        "CLASSIFICATION": tr("classes of tiles"),
        "MULTI_LABEL": tr("several classes of a tile"),
        "SEGMENTATION": tr("classes of pixels"),
        "REGRESSION": tr("values of pixels"),
    }


class _KnowsDataset(LinkedWidget):
    """A widget that looks at a dataset, and reads it only when another one is named."""

    facts: Optional[DatasetFacts] = None

    def other_changed(self, role: str) -> None:
        if role in ("", "dataset", "multi_label"):
            self.facts = facts_of(self.text("dataset"), self._yes("multi_label", False))
        self.tell()

    def tell(self) -> None:
        """Show what follows from the other parameters."""
        raise NotImplementedError

    def _yes(self, role: str, default: bool) -> bool:
        return bool(self._read(role, QgsProcessingParameters.parameterAsBoolean)) if self.is_set(role) else default


class ArchitectureWidget(_KnowsDataset):
    """A list of architectures with a sentence each; under it, the memory of a training with the chosen one."""

    def createWidget(self) -> QWidget:
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.parameterDefinition().description())
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(16)
        self.items = QStandardItemModel(self.combo)
        for name in self.parameterDefinition().options():
            item = QStandardItem(name)
            item.setData(name, NAME)
            self.items.appendRow(item)
        self.combo.setModel(self.items)
        self.words, self.warning = plain_label(shown=False), plain_label(shown=False)
        font = self.warning.font()
        font.setBold(True)
        self.warning.setFont(font)
        widget = QWidget()
        widget.setFocusProxy(self.combo)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.combo, self.words, self.warning):
            layout.addWidget(part)
        self.combo.currentIndexChanged.connect(self._chosen)
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        definition = self.parameterDefinition()
        name = QgsProcessingParameters.parameterAsEnumString(definition, {definition.name(): value}, context)
        self.combo.setCurrentIndex(self.combo.findData(name, NAME))

    def widgetValue(self) -> Optional[str]:
        name = self.combo.currentData(NAME)
        return None if name is None else str(name)

    def _chosen(self, *_: Any) -> None:
        self.widgetValueHasChanged.emit(self)
        self.tell()

    # What it shows.

    def tell(self) -> None:
        told = sentences()
        for row in range(self.items.rowCount()):
            item = self.items.item(row)
            name = str(item.data(NAME))
            fits = self._fits(name)
            weights = self._weights(name) if fits else ""
            words = tr("{name} – {sentence} ({weights})") if weights else tr("{name} – {sentence}")
            item.setText(words.format(name=name, sentence=told.get(name, ""), weights=weights))
            item.setToolTip(item.text() if fits else self._misfit(name))
            item.setEnabled(fits or row == self.combo.currentIndex())
        words, warning = self._summary()
        say(self.words, words)
        say(self.warning, warning)
        self.combo.setToolTip(self.combo.currentText())
        self.combo.setAccessibleDescription(" ".join(filter(None, (words, warning))))

    def _summary(self) -> tuple[str, str]:
        """What a training with the chosen architecture takes, and a warning."""
        facts = self.facts
        if self.is_set("base_model"):
            return tr("The model to go on from has an architecture of its own: AUTO is for that."), ""
        if facts is None:
            return tr("Choose a dataset to see the number of weights and the memory that training takes."), ""
        if facts.problem:
            return "", facts.problem
        if not facts.task:
            return "", tr("Nothing is learned from datasets of this task.")
        name = str(self.widgetValue())
        if not self._fits(name):
            return "", self._misfit(name)
        becomes = self._becomes(name)
        first = tr("AUTO becomes {name} here.").format(name=becomes) if name == "AUTO" else ""
        if facts.tile is None:
            return first, tr("The tiles differ in size: export the dataset with a tile size to learn from it.")
        if becomes == "CUSTOM":
            return tr("Its memory is not known before it is built."), ""
        try:
            second, warning = self._memory(becomes, facts)
        except EngineError as error:
            return first, str(error)
        return " ".join(filter(None, (first, second))), warning

    def _memory(self, name: str, facts: DatasetFacts) -> tuple[str, str]:
        assert facts.tile is not None  # nosec B101 - for the type checker
        size = network_size(name, facts.tile, facts.outputs, facts.task, self._settings())
        batch = int(self.number("batch_size") or TrainModelOptions.batch_size)
        batch = min(batch, facts.tiles) or batch
        optimizer = self.choice("optimizer") or TrainModelOptions.optimizer
        needed = memory_of_training(size, facts.tile, batch, optimizer, self.choice("precision") == "MIXED")
        rows, columns, _ = facts.tile
        values = {
            "weights": weights_told(size.weights),
            "memory": memory_told(needed),
            "batch": batch,
            "tile": f"{columns} × {rows}",
        }
        if self.text("device").strip().upper().startswith("GPU"):
            words = tr("{weights}, about {memory} for a batch of {batch} tiles of {tile} px. The GPU must have that.")
            return words.format(**values), ""
        there = memory_of_computer()
        if there is None:
            return tr("{weights}, about {memory} for a batch of {batch} tiles of {tile} px.").format(**values), ""
        words = tr("{weights}, about {memory} for a batch of {batch} tiles of {tile} px; this computer has {there}.")
        warning = ""
        if needed > (1 - LEFT) * there:
            warning = tr("This may not fit into memory: choose a smaller batch size, WIDTH or tile size.")
        return words.format(there=memory_told(there), **values), warning

    def _weights(self, name: str) -> str:
        """The number of weights of an architecture for the dataset, where it is known."""
        facts = self.facts
        if name in ("AUTO", "CUSTOM") or facts is None or not facts.task or facts.tile is None:
            return ""
        try:
            size = network_size(name, facts.tile, facts.outputs, facts.task, self._settings())
        except EngineError:
            return ""
        return weights_told(size.weights)

    def _becomes(self, name: str) -> str:
        task = self.facts.task if self.facts else ""
        return next((known for known, tasks in ARCHITECTURES.items() if task in tasks), "") if name == "AUTO" else name

    def _fits(self, name: str) -> bool:
        task = self.facts.task if self.facts else ""
        return name == "AUTO" or not task or task in ARCHITECTURES.get(name, ())

    def _misfit(self, name: str) -> str:
        told = task_words()
        task = self.facts.task if self.facts else ""
        tasks = ", ".join(told[known] for known in ARCHITECTURES.get(name, ()))
        return tr("{name} is for {tasks}, and this dataset has {task}.").format(
            name=name, tasks=tasks, task=told.get(task, task)
        )

    def _settings(self) -> Settings:
        """How the network is to be built."""
        depth = self.number("depth")
        return Settings(
            depth=None if depth is None else int(depth),
            width=int(self.number("width") or Settings.width),
            padding=self.choice("padding") or Settings.padding,
            dropout=self.number("dropout"),
            batch_norm=self._yes("batch_norm", Settings.batch_norm),
            dates=int(self.number("dates") or Settings.dates),
            fusion=self.choice("fusion") or Settings.fusion,
            encoder=self.choice("encoder") or None,
            encoder_weights=self.text("encoder_weights") or None,
        )


class LossWidget(_KnowsDataset):
    """A list of losses to tick, with a sentence each; those that do not fit the dataset are greyed."""

    def createWidget(self) -> QWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(self.parameterDefinition().description())
        for name in self.parameterDefinition().options():
            item = QListWidgetItem(name, self.list)
            item.setData(NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        height = self.list.sizeHintForRow(0)
        self.list.setMinimumHeight(ROWS * height + 2 * self.list.frameWidth())
        self.list.setMaximumHeight(self.list.count() * height + 4 * self.list.frameWidth())
        self.words = plain_label(shown=False)
        widget = QWidget()
        widget.setFocusProxy(self.list)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.words)
        self.list.itemChanged.connect(self._ticked)
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        definition = self.parameterDefinition()
        names = QgsProcessingParameters.parameterAsEnumStrings(definition, {definition.name(): value}, context)
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item.data(NAME) in names else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._ticked()

    def widgetValue(self) -> list[str]:
        return [str(item.data(NAME)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _ticked(self, *_: Any) -> None:
        self.widgetValueHasChanged.emit(self)
        self.tell()

    def tell(self) -> None:
        told, tasks = loss_sentences(), task_words()
        chosen, task = self.widgetValue(), self.facts.task if self.facts else ""
        self.list.blockSignals(True)
        for item in self._items():
            name = str(item.data(NAME))
            fits = not task or task in LOSSES[name]
            words = tr("{name} – {sentence}")
            if not fits:
                words = tr("{name} – {sentence} (not for {task})")
            item.setText(words.format(name=name, sentence=told.get(name, ""), task=tasks.get(task, "")))
            item.setToolTip(item.text())
            flags = item.flags() & ~Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if fits or name in chosen else flags)
        self.list.blockSignals(False)
        say(self.words, self._summary(chosen, task))
        self.list.setAccessibleDescription(self.words.text())

    def _summary(self, chosen: list[str], task: str) -> str:
        wrong = [name for name in chosen if task and task not in LOSSES[name]]
        if wrong:
            words = tr("{names} cannot be used: this dataset has {task}.")
            return words.format(names=", ".join(wrong), task=task_words()[task])
        weights = self.text("class_weights").strip()
        weighted = bool(weights) and weights.upper() != "NONE"
        if "WEIGHTED_CROSS_ENTROPY" in chosen and not weighted:
            return tr("WEIGHTED_CROSS_ENTROPY needs class weights, such as INVERSE.")
        if chosen:
            return tr("Chosen: {names}").format(names=" + ".join(chosen))
        usual = {"REGRESSION": "MSE", "": tr("CROSS_ENTROPY, or MSE for values")}.get(task, "CROSS_ENTROPY")
        if weighted and task != "REGRESSION":
            usual = "WEIGHTED_CROSS_ENTROPY"
        return tr("None chosen: {names} is used.").format(names=usual)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]


def weights_told(count: int) -> str:
    """A number of weights in words."""
    if count >= 10**6:
        return tr("{number} million weights").format(number=f"{count / 10**6:.3g}")
    return tr("{number} weights").format(number=f"{count:,}".replace(",", "\u202f"))


def memory_told(count: float) -> str:
    """A number of bytes in words."""
    return tr("{number} GB").format(number=f"{count / 10**9:.2g}" if count < 10**10 else f"{count / 10**9:.0f}")


class ArchitectureWrapper(Wrapper):
    """What Processing makes for the parameter of the architecture.

    Roles: dataset, base_model, multi_label, batch_size, width, depth, padding, dropout, batch_norm, dates, fusion,
    encoder, encoder_weights, optimizer, precision, device.
    """

    widget = ArchitectureWidget


class LossWrapper(Wrapper):
    """What Processing makes for the parameter of the loss. Roles: dataset, multi_label, class_weights."""

    widget = LossWidget
