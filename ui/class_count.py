"""How many features of which class there are, counted beside the window's own work."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..algorithms.styling import MOST_CLASSES
from ..algorithms.tiles.label_tiles import class_name
from ..engine.labels.names import look_alikes
from ..i18n import tr
from .background import quiet_flags

#: Features that are looked at in all, and of layers that other machines hold.
MOST_FEATURES, MOST_FAR_FEATURES = 200_000, 10_000
#: What reads files and memory of this machine.
NEAR = ("memory", "ogr", "spatialite", "delimitedtext", "gpx")
#: Features between two looks at whether the count is still wanted.
STEP = 256


@dataclass(frozen=True)
class Counts:
    """Features by class name; `without` have none. `seen` of `there` features were looked at, None where not known.

    `many` says that there are more values than classes are likely to be: then counting ended there. `pairs` are
    classes that may be the same, the rarer first.
    """

    classes: dict[str, int] = field(default_factory=dict)
    without: int = 0
    seen: int = 0
    there: Optional[int] = None
    many: bool = False
    pairs: tuple[tuple[str, str], ...] = ()


class Features:
    """The features of a layer, all or the selected ones, as they are now; another thread may go through them."""

    def __init__(self, layer: QgsVectorLayer, value: Any, column: int, name: str = "") -> None:
        """`value` is the parameter's, which may say which features; without a `column` all are of the class `name`."""
        self.column, self.name = column, name
        self.source = QgsVectorLayerFeatureSource(layer)
        self.request = QgsFeatureRequest().setFlags(QgsFeatureRequest.NoGeometry)
        near = layer.providerType() in NEAR and "/vsi" not in layer.source()
        self.most = MOST_FEATURES if near else MOST_FAR_FEATURES
        # A server may have to count for that.
        self.there: Optional[int] = max(int(layer.featureCount()), 0) if near else None
        attributes = [] if column < 0 else [column]
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            expression = getattr(value, "filterExpression", "")
            if expression:
                self.request.setFilterExpression(expression)
                attributes = list(range(layer.fields().count()))
            if value.selectedFeaturesOnly:
                self.request.setFilterFids(layer.selectedFeatureIds())
                self.there = layer.selectedFeatureCount()
            if value.featureLimit > 0:
                self.there = None if self.there is None else min(self.there, value.featureLimit)
                self.most = min(self.most, value.featureLimit)
        self.request.setSubsetOfAttributes(attributes)


def count(parts: list[Features], several: bool, stop: Event) -> Counts:
    """Go through the features; `several` classes may stand in a field with semicolons between them."""
    found: Counter[str] = Counter()
    without = seen = 0
    for part in parts:
        most = seen + part.most
        for feature in part.source.getFeatures(part.request):
            if seen >= most or (seen % STEP == 0 and stop.is_set()):
                break
            seen += 1
            text = class_name(feature.attribute(part.column)) if part.column >= 0 else part.name
            words = [word.strip() for word in text.split(";")] if several and text else [text]
            names = [word for word in words if word]
            found.update(names)
            without += not names
            if len(found) > MOST_CLASSES:
                return Counts(dict(found), without, seen, _sum(parts), many=True)
    return Counts(dict(found), without, seen, _sum(parts), pairs=tuple(look_alikes(found)))


def _sum(parts: list[Features]) -> Optional[int]:
    numbers = [part.there for part in parts if part.there is not None]
    return sum(numbers) if len(numbers) == len(parts) else None


class CountTask(QgsTask):
    """Counts in another thread; `counts` is None until it is done."""

    def __init__(self, parts: list[Features], several: bool) -> None:
        super().__init__(tr("Count classes"), quiet_flags())
        self.parts, self.several, self.stop = parts, several, Event()
        self.counts: Optional[Counts] = None

    def cancel(self) -> None:
        self.stop.set()
        super().cancel()

    def run(self) -> bool:
        with suppress(Exception):  # nothing may leave a thread of Qt's; without counts the list stays empty
            counts = count(self.parts, self.several, self.stop)
            if not self.stop.is_set():
                self.counts = counts
        self.parts = []
        return self.counts is not None
