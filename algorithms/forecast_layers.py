"""What can be told of vector layers at a glance: how many features, which classes, how large the tiles are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ..engine.errors import InputError
from ..engine.tiles.options import SPLITS
from ..i18n import tr
from .forecast import LOOKED_AT, counted, listed

#: Features without a geometry that are passed over in search of a tile.
PASSED_OVER = 20


def features_told(count: int) -> str:
    """So many features; a layer that does not know how many it has says -1."""
    if count < 0:
        return tr("all features")
    return tr("1 feature") if count == 1 else tr("{count} features").format(count=counted(count))


def classes_told(names: Sequence[str]) -> str:
    """3 classes (forest, urban, water)."""
    if not names:
        return tr("no class")
    if len(names) == 1:
        return tr("1 class ({name})").format(name=names[0])
    return tr("{count} classes ({names})").format(count=counted(len(names)), names=listed(names))


def labels_in(source: Any, parameter: str, field: str, label: str) -> str:
    """The classes of a layer of labels: those in a field, or the one of that label where no field is given."""
    return Values(source, column_of(source, parameter, field)).classes if field else classes_told([label])


def column_of(source: Any, parameter: str, field: str) -> int:
    """The place of a field; raises InputError where there is none, as the runs do."""
    column = int(source.fields().lookupField(field))
    if column < 0:
        raise InputError(
            tr("{parameter} must be a field of {layer}, which has {fields}, got {field}").format(
                parameter=parameter,
                layer=source.sourceName(),
                fields=", ".join(source.fields().names()) or tr("none"),
                field=field,
            )
        )
    return column


class Values:
    """What stands in a field: how often each text, in at most LOOKED_AT features; `whole` when these are all.

    `request` may leave out some of the features.
    """

    def __init__(self, source: Any, column: int, request: Optional[QgsFeatureRequest] = None) -> None:
        from .tiles.label_tiles import class_name  # it needs this module

        request = (request or QgsFeatureRequest()).setSubsetOfAttributes([column]).setLimit(LOOKED_AT)
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        skip = QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks
        found: Counter[str] = Counter()
        with closing(source.getFeatures(request, skip)) as features:
            for feature in features:
                name = class_name(feature[column])
                found["" if name is None else name] += 1
        self.empty = found.pop("", 0)
        self.counts = found
        self.whole = 0 <= source.featureCount() <= LOOKED_AT

    @property
    def classes(self) -> str:
        """3 classes (forest, urban, water)."""
        if self.counts and not self.whole:
            return tr("classes such as {names}").format(names=listed(sorted(self.counts)))
        return classes_told(sorted(self.counts))

    @property
    def told(self) -> str:
        """forest 12, urban 5, or train 12, val 5; only the names where not all features were looked at."""
        order = {name: place for place, name in enumerate(SPLITS)}
        names = sorted(self.counts, key=lambda name: (order.get(name, len(order)), name))
        return listed(f"{name} {counted(self.counts[name])}" for name in names) if self.whole else listed(names)


def first_tile(source: Any) -> Optional[QgsGeometry]:
    """The first geometry of a layer of tiles; None where there is none among its first features."""
    request = QgsFeatureRequest().setSubsetOfAttributes([]).setLimit(PASSED_OVER)
    skip = QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks
    with closing(source.getFeatures(request, skip)) as features:
        return next((f.geometry() for f in features if f.hasGeometry() and not f.geometry().isEmpty()), None)


def moved(
    geometry: QgsGeometry,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> Optional[QgsGeometry]:
    """A copy of a geometry in another CRS; None where it has no place there."""
    copy = QgsGeometry(geometry)
    if source.isValid() and target.isValid() and source != target:
        try:
            copy.transform(QgsCoordinateTransform(source, target, context.transformContext()))
        except QgsCsException:
            return None
    return copy


def box_of(source: Any, target: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> Optional[QgsRectangle]:
    """The box of all features in another CRS; None where it has no place there."""
    corners = moved(QgsGeometry.fromRect(source.sourceExtent()), source.sourceCrs(), target, context)
    return None if corners is None else corners.boundingBox()
