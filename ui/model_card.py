"""The widget of a model file: where it is, and a card of what its sidecar says of it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingParameters, QgsRasterLayer, QgsUnitTypes
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ..algorithms.small_files import is_there
from ..engine.models.names import sidecar_path
from ..engine.remote.names import is_store
from ..i18n import tr
from .dataset_facts import facts_of
from .learning import task_words, weights_told
from .linked import LinkedWidget, Wrapper
from .plain_text import plain_label, say
from .recent import Recent
from .sidecar import MOST, Sidecar, figure_words, listed, read_sidecar, safe

#: Models that were chosen last.
RECENT = Recent("tilewright/recent_models", 5)
#: From how much finer or coarser pixels on the card says so, and from how much on a run refuses.
NEAR, FAR = 1.1, 1.5
#: Metres of a degree of latitude, on a sphere of the Earth's mean radius.
METRES_PER_DEGREE = 111_195.0


class ModelFileWidget(LinkedWidget):
    """A file with its recent ones beside it, and the card under it."""

    def createWidget(self) -> QWidget:
        parameter = self.parameterDefinition()
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(parameter.fileFilter())
        self.file.setDialogTitle(parameter.description())
        self.file.lineEdit().setAccessibleName(parameter.description())
        self.recent = QToolButton()
        self.recent.setText(tr("Recent"))
        self.recent.setAccessibleName(tr("Models chosen before"))
        self.recent.setToolTip(tr("Models chosen before"))
        self.recent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.recent)
        self.menu.aboutToShow.connect(self._list_recent)
        self.recent.setMenu(self.menu)
        self.recent.setEnabled(bool(RECENT.read()))
        self.card = QLabel()
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.card.setWordWrap(True)
        self.card.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card.setVisible(False)
        self.warning = plain_label(shown=False)
        font = self.warning.font()
        font.setBold(True)
        self.warning.setFont(font)
        widget = QWidget()
        widget.setFocusProxy(self.file)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.file, 1)
        line.addWidget(self.recent)
        layout.addLayout(line)
        layout.addWidget(self.card)
        layout.addWidget(self.warning)
        self.file.fileChanged.connect(self._chosen)
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        definition = self.parameterDefinition()
        self.file.setFilePath(QgsProcessingParameters.parameterAsFile(definition, {definition.name(): value}, context))

    def widgetValue(self) -> Optional[str]:
        return self.file.filePath().strip() or None

    def other_changed(self, role: str) -> None:
        self.tell()

    # What it shows.

    def _chosen(self, *_: Any) -> None:
        self.widgetValueHasChanged.emit(self)
        path = self.widgetValue()
        if path and Path(path).is_absolute() and is_there(Path(path)):
            RECENT.add(path)
            self.recent.setEnabled(True)
        self.tell()

    def _list_recent(self) -> None:
        self.menu.clear()
        for path in RECENT.read():
            action = self.menu.addAction(path.replace("&", "&&"))
            action.triggered.connect(lambda *_, path=path: self.file.setFilePath(path))

    def tell(self) -> None:
        """Read the sidecar anew, as it may have been written since."""
        card, warning = self._told()
        say(self.card, card)
        say(self.warning, warning)

    def _told(self) -> tuple[str, str]:
        path = self.widgetValue()
        if not path:
            return "", ""
        if is_store(path):
            return tr("In an object store: the run tells what it finds there."), ""
        model = Path(path)
        if not is_there(model):
            return "", tr("There is no such file.")
        try:
            sidecar = read_sidecar(model)
        except ValueError as error:
            return "", str(error)
        if sidecar is None:
            return "", self._without(model)
        return card_of(sidecar), " ".join(self._differences(sidecar))

    def _without(self, model: Path) -> str:
        if "dataset" in self.roles:
            return ""
        if model.suffix.lower() == ".onnx":
            return tr(
                "No sidecar. An ONNX model of the plugin Deepness says itself what it takes when it is run; for others "
                "give bands, classes and scaling below."
            )
        return tr("No sidecar ({name}): give bands, classes and scaling below.").format(name=sidecar_path(model).name)

    def _differences(self, sidecar: Sidecar) -> list[str]:
        """How the rasters, or the dataset, differ from what the model learned from."""
        if "dataset" in self.roles:
            return self._differences_of_dataset(sidecar)
        found, layers = [], self.rasters("rasters")
        given = sum(layer.bandCount() for layer in layers)
        if layers and given < len(sidecar.bands):
            words = tr("The model takes {count} bands and the rasters have {given}: more rasters are needed.")
            found.append(words.format(count=len(sidecar.bands), given=given))
        elif layers and sidecar.bands and not self.is_set("bands") and given > len(sidecar.bands):
            words = tr(
                "The model takes {count} bands and the rasters have {given}: say under Bands which to use, unless "
                "their names are those of the model."
            )
            found.append(words.format(count=len(sidecar.bands), given=given))
        here = ground_of(layers[0]) if layers else None
        if here and sidecar.ground_m and sidecar.ground_m > 0:
            found += resolution_told(here, sidecar.ground_m)
        return found

    def _differences_of_dataset(self, sidecar: Sidecar) -> list[str]:
        facts = facts_of(self.text("dataset"))
        if facts is None or facts.problem or not facts.bands or not sidecar.bands:
            return []
        if tuple(map(str.lower, facts.bands)) != tuple(map(str.lower, sidecar.bands)):
            words = tr("The model takes the bands {bands}, and the dataset has {given}: the run will refuse.")
            names = (
                listed([name[:MOST] for name in names[:MOST]], len(names)) for names in (sidecar.bands, facts.bands)
            )
            return [words.format(**dict(zip(("bands", "given"), names)))]
        return []


def card_of(sidecar: Sidecar) -> str:
    """The card as HTML; every text in it is escaped."""
    rows = []
    kind = [task_words().get(sidecar.task, ""), safe(sidecar.architecture)]
    if sidecar.parameters:
        kind.append(weights_told(sidecar.parameters))
    rows.append((tr("Model"), ", ".join(filter(None, kind))))
    swatches = [swatch(name, colour) for name, colour in sidecar.classes[:MOST]]
    rows.append((tr("Classes"), listed(swatches, len(sidecar.classes))))
    bands = listed([safe(name) for name in sidecar.bands[:MOST]], len(sidecar.bands))
    if sidecar.dates > 1:
        bands = tr("{bands}, of {count} dates").format(bands=bands, count=sidecar.dates)
    rows.append((tr("Bands"), bands))
    tiles = tr("{width} × {height} px").format(width=sidecar.size[0], height=sidecar.size[1]) if sidecar.size else ""
    ground = tr("pixels of {metres} m").format(metres=f"{sidecar.ground_m:.3g}") if sidecar.ground_m else ""
    rows.append((tr("Tiles"), ", ".join(filter(None, (tiles, ground)))))
    rows.append((tr("Scaling"), safe(sidecar.scaling)))
    rows.append((tr("Trained"), ", ".join(filter(None, (sidecar.created, sidecar.place)))))
    words = figure_words()
    figures = [f"{words[name]} {value:.3g}" for name, value in sidecar.figures[:2]]
    if figures and sidecar.best_epoch:
        figures.append(tr("epoch {number}").format(number=sidecar.best_epoch))
    rows.append((tr("Validation"), ", ".join(figures)))
    lines = [f"<b>{title}</b> {text}" for title, text in rows if text]
    return "<br>".join(lines)


def swatch(name: str, colour: str) -> str:
    """A class as HTML: its colour and its name."""
    square = f'<span style="background-color:{colour}">&nbsp;&nbsp;&nbsp;</span>&nbsp;' if colour else ""
    return square + safe(name).replace(" ", "&nbsp;")


def ground_of(layer: QgsRasterLayer) -> Optional[float]:
    """The side of a pixel in metres, as the engine reckons it; None where the coordinate system does not say."""
    crs = layer.crs()
    if not crs.isValid() or layer.width() < 1 or layer.height() < 1:
        return None
    area = abs(layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY())
    if crs.isGeographic():
        return math.sqrt(area * max(math.cos(math.radians(layer.extent().center().y())), 0.0)) * METRES_PER_DEGREE
    factor = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceMeters)
    side = math.sqrt(area) * factor
    return side if math.isfinite(side) and side > 0 else None


def resolution_told(here: float, learned: float) -> list[str]:
    """How the pixels of rasters differ in size from those that the model learned from, where they do."""
    ratio = here / learned
    if 1 / NEAR <= ratio <= NEAR:
        return []
    if ratio > 1:
        words = tr("The model learned from pixels of {learned} m; these are {here} m, {times} times as coarse.")
    else:
        words = tr("The model learned from pixels of {learned} m; these are {here} m, {times} times as fine.")
    times = max(ratio, 1 / ratio)
    told = words.format(learned=f"{learned:.3g}", here=f"{here:.3g}", times=f"{times:.3g}")
    return [told, tr("The run refuses that unless the advanced parameters allow it.")] if times > FAR else [told]


class ModelFileWrapper(Wrapper):
    """What Processing makes for the parameter of a model: roles rasters and bands, or dataset to go on with."""

    widget = ModelFileWidget
