"""The widget of the roles of bands: what each band is taken for, and which roles the chosen indices still lack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingParameters
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.errors import EngineError
from ..engine.imagery.bands.rules import Roles, roles_by_date, roles_of
from ..engine.imagery.indices.names import catalogue
from ..engine.imagery.indices.rules import parse_roles
from ..engine.imagery.names import is_remote
from ..i18n import tr
from .band_facts import LayerBand, bands_of_layers, common_sensor, title_of
from .linked import LinkedWidget, Wrapper
from .ordered_list import ROWS

#: Roles that are missing and told of.
MOST_MISSING = 2
#: Inputs of indices that stand for roles: kernels, as kNR, and wavelengths, as lambdaN.
_KERNEL, _WAVELENGTH = re.compile(r"k([NG])([NRBGL])"), re.compile(r"lambda(\w+)")


class BandRolesWidget(LinkedWidget):
    """The text of the roles, the bands with theirs, and a box that gives the chosen band another one.

    Roles: `rasters` has the layers, `sensor` says what took them, `indices` what is to be computed.
    """

    def __init__(self, parameter: Any, kind: Any, **roles: str) -> None:
        super().__init__(parameter, kind, **roles)
        self.bands: list[LayerBand] = []
        self._sources: Optional[tuple[str, ...]] = None

    def createWidget(self) -> QWidget:
        parameter = self.parameterDefinition()
        self.line = QgsFilterLineEdit()
        self.line.setAccessibleName(parameter.description())
        self.line.setToolTip(parameter.toolTip())
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(parameter.description())
        for column in range(2):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Role of the chosen band"))
        self.box.setToolTip(tr("Role of the chosen band"))
        self.box.addItem(tr("As recognised"), "")
        for role in catalogue().roles:
            self.box.addItem(f"{role}: {title_of(role)}", role)
        self.box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.words, 1)
        foot.addStretch()
        widget = QWidget()
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        layout.addLayout(foot)
        widget.setFocusProxy(self.line)
        self.line.textChanged.connect(self._text_changed)
        self.list.currentItemChanged.connect(self._show_box)
        self.box.activated.connect(self._give)
        self._show()
        return widget

    def setWidgetValue(self, value: Any, context: Any) -> None:
        text = QgsProcessingParameters.parameterAsString(self.parameterDefinition(), value, context)
        self.line.setText(text if value is not None else "")

    def widgetValue(self) -> str:
        return str(self.line.text())

    def other_changed(self, role: str) -> None:
        """Look at the rasters only when they are other ones; none is opened on other machines."""
        if role in ("", "rasters"):
            layers = [] if is_remote(str(self._raw("rasters"))) else self.rasters("rasters")
            sources = tuple(layer.source() for layer in layers)
            if sources != self._sources:
                self._sources, self.bands = sources, bands_of_layers(layers)
        self._show()

    # What bands are taken for.

    def _roles(self) -> list[tuple[Roles, tuple[int, ...]]]:
        """As the engine finds them: for all bands, or for those of each date; raises EngineError."""
        facts, given = [band.facts for band in self.bands], parse_roles(self.line.text())
        chosen = self.choice("sensor")
        sensor = common_sensor(self.bands) if chosen in ("", "AUTO") else chosen
        series = {} if given else roles_by_date(facts, sensor)
        return list(series.values()) or [(roles_of(facts, sensor, given), tuple(range(len(facts))))]

    def _show(self) -> None:
        current = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1
        titles: dict[int, list[str]] = {}
        try:
            found = self._roles() if self.bands else []
            text = "\n".join(self._missing(found[0][0])) if found else ""
        except EngineError as error:
            found, text = [], str(error)
        for roles, places in found:
            for role, place in roles.places.items():
                titles.setdefault(places[place], []).append(f"{role}: {title_of(role)}")
        self.list.clear()
        for place, band in enumerate(self.bands):
            item = QTreeWidgetItem([str(place + 1), band.facts.name, ", ".join(titles.get(place, []))])
            self.list.addTopLevelItem(item)
        if self.bands:
            self.list.setFixedHeight(
                min(len(self.bands), ROWS) * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
            )
            self.list.setCurrentItem(self.list.topLevelItem(max(min(current, len(self.bands) - 1), 0)))
        for part in (self.list, self.box):
            part.setVisible(bool(self.bands))
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def _missing(self, roles: Roles) -> list[str]:
        """Which roles the chosen indices need and no band has."""
        wanted: dict[str, str] = {}
        for name in self._indices():
            for role in _roles_in(catalogue().indices[name].inputs):
                if not roles.played(role):
                    wanted.setdefault(role, name)
        told = tr("{index} needs a band that is {role} ({title}): choose one and its role.")
        return [
            told.format(index=name, role=role, title=title_of(role))
            for role, name in list(wanted.items())[:MOST_MISSING]
        ]

    def _indices(self) -> Sequence[str]:
        if not self.is_set("indices"):
            return []
        names = self._read("indices", QgsProcessingParameters.parameterAsEnumStrings)
        return [name for name in names if name in catalogue().indices]

    # What the user gives.

    def _given(self, place: int) -> str:
        """The role that the text gives a band, empty where it gives none."""
        names = {str(place + 1), self.bands[place].facts.name.lower()}
        try:
            given = parse_roles(self.line.text())
        except EngineError:
            return ""
        return next((role for role, band in given.items() if band.lower() in names), "")

    def _show_box(self, *_: Any) -> None:
        place = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1
        if place >= 0:
            self.box.setCurrentIndex(max(self.box.findData(self._given(place)), 0))

    def _give(self, *_: Any) -> None:
        """Write the role of the chosen band into the text; a text that cannot be read stays."""
        place, role = self.list.indexOfTopLevelItem(self.list.currentItem()), str(self.box.currentData())
        try:
            given = parse_roles(self.line.text())
        except EngineError:
            return
        before = self._given(place)
        kept = {name: band for name, band in given.items() if name not in (before, role)}
        if role:
            kept[role] = str(place + 1)
        self.line.setText(", ".join(f"{name}={band}" for name, band in kept.items()))

    def _text_changed(self, *_: Any) -> None:
        self._show()
        self.widgetValueHasChanged.emit(self)


def _roles_in(inputs: Sequence[str]) -> Iterator[str]:
    """The roles that inputs of an index stand for."""
    for word in inputs:
        kernel, wavelength = _KERNEL.fullmatch(word), _WAVELENGTH.fullmatch(word)
        names = kernel.groups() if kernel else wavelength.groups() if wavelength else (word,)
        yield from (name for name in names if name in catalogue().roles)


class BandRolesWrapper(Wrapper):
    """What Processing makes for the parameter."""

    widget = BandRolesWidget
