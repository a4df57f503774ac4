"""What every tile of a layer holds of what can be set: read once in the background, then kept by listening."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any, Optional, Union

from qgis.core import NULL, QgsApplication, QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...i18n import tr
from .values import ROLES, plain

#: Raw values of a tile in the order of ROLES; None where the field is missing or holds nothing.
Facts = tuple[Any, ...]
NOTHING: Facts = (None,) * len(ROLES)
#: Changes are told at most so often.
QUIET_MS = 100


class Census(QObject):
    """The values of all tiles of a layer, and how many tiles hold each."""

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, names: dict[str, str], parent: QObject) -> None:
        """`names` are the fields by role; missing ones are looked for again when fields come and go."""
        super().__init__(parent)
        self.layer, self.names = layer, names
        self.ready = False
        self._facts: dict[int, Facts] = {}
        self._numbers: Counter[Facts] = Counter()
        self._same: dict[Facts, Facts] = {}
        self._meanwhile: list[tuple[int, int, Any]] = []
        self._task: Optional[_Reading] = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.changed)
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.setInterval(0)
        self._anew.timeout.connect(self.read)
        layer.attributeValueChanged.connect(self._value_changed)
        for signal in (layer.updatedFields, *tile_signals(layer)):
            signal.connect(self._read_anew)
        self.read()

    def close(self) -> None:
        """Stop reading; the layer may be gone."""
        self._anew.stop()
        self._quiet.stop()
        if self._task is not None:
            self._task.tell = None
            self._task.cancel()
            self._task = None

    def read(self) -> None:
        """Read all tiles in the background."""
        self.close()
        self._columns = {role: self.layer.fields().lookupField(name) for role, name in self.names.items()}
        self._places = {column: place for place, column in enumerate(self._columns.values()) if column >= 0}
        self._meanwhile = []
        self._task = _Reading(self.layer, list(self._columns.values()), self._taken)
        QgsApplication.taskManager().addTask(self._task)

    def facts(self, tiles: Collection[int]) -> dict[int, Facts]:
        """The raw values of these tiles; read from the layer as long as the census is not ready."""
        if self.ready and self._task is None:
            return {tile: self._facts.get(tile, NOTHING) for tile in tiles}
        request = QgsFeatureRequest().setFilterFids(list(tiles)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        columns = [self.layer.fields().lookupField(self.names[role]) for role in ROLES]
        request.setSubsetOfAttributes([column for column in columns if column >= 0])
        return {feature.id(): _facts(feature.attributes(), columns) for feature in self.layer.getFeatures(request)}

    def value(self, tile: int, role: str) -> Union[str, int, None]:
        """What a tile holds, as `plain` gives it; None where it is not known yet."""
        return plain(role, self._facts.get(tile, NOTHING)[ROLES.index(role)])

    def counts(self, role: str) -> Counter[Union[str, int, None]]:
        """How many tiles hold each value."""
        place = ROLES.index(role)
        found: Counter[Union[str, int, None]] = Counter()
        for facts, number in self._numbers.items():
            if number:
                found[plain(role, facts[place])] += number
        return found

    def holders(self, role: str, value: Union[str, int, None]) -> list[int]:
        """The tiles that hold a value, in their order."""
        place = ROLES.index(role)
        fitting = {facts for facts in self._numbers if plain(role, facts[place]) == value}
        return sorted(tile for tile, facts in self._facts.items() if facts in fitting)

    def _taken(self, facts: Optional[dict[int, Facts]], same: dict[Facts, Facts]) -> None:
        """The reading is over; None where it failed."""
        self._task = None
        if facts is None:
            return
        self._facts, self._same = facts, same
        self._numbers = Counter(facts.values())
        self.ready = True
        changes, self._meanwhile = self._meanwhile, []
        for change in changes:
            self._value_changed(*change)
        self.changed.emit()

    def _value_changed(self, tile: int, column: int, raw: Any) -> None:
        place = self._places.get(column)
        if place is None:
            return
        if self._task is not None:
            self._meanwhile.append((tile, column, raw))
        before = self._facts.get(tile)
        if before is None:
            return
        after = (*before[:place], None if raw == NULL else raw, *before[place + 1 :])
        after = self._same.setdefault(after, after)
        self._facts[tile] = after
        self._numbers[before] -= 1
        self._numbers[after] += 1
        if not self._quiet.isActive():
            self._quiet.start()

    def _read_anew(self, *_: Any) -> None:
        self._anew.start()


def tile_signals(layer: QgsVectorLayer) -> tuple[Any, ...]:
    """What a layer tells when there are other tiles in it than before."""
    return (
        layer.featureAdded,
        layer.featuresDeleted,
        layer.committedFeaturesAdded,
        layer.afterRollBack,
        layer.subsetStringChanged,
    )


class _Reading(QgsTask):
    """Reads the values of all tiles, edits not yet saved among them."""

    def __init__(self, layer: QgsVectorLayer, columns: list[int], tell: Any) -> None:
        super().__init__(tr("Reading the tiles of {layer}").format(layer=layer.name()))
        self.source = QgsVectorLayerFeatureSource(layer)
        self.columns, self.tell = columns, tell
        self.facts: dict[int, Facts] = {}
        self.same: dict[Facts, Facts] = {}

    def run(self) -> bool:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([column for column in self.columns if column >= 0])
        for feature in self.source.getFeatures(request):
            facts = _facts(feature.attributes(), self.columns)
            self.facts[feature.id()] = self.same.setdefault(facts, facts)
            if len(self.facts) % 1000 == 0 and self.isCanceled():
                return False
        return True

    def finished(self, whole: bool) -> None:
        if self.tell is not None:
            self.tell(self.facts if whole else None, self.same)


def _facts(attributes: list[Any], columns: list[int]) -> Facts:
    values = (attributes[column] if column >= 0 else None for column in columns)
    return tuple(None if value == NULL else value for value in values)
