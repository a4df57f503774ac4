"""Which tiles lie where: under a point, in a rectangle, along a path; in map coordinates of any CRS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...i18n import tr

#: Parts that a side of a rectangle gets where the layer has another CRS, in which it may bend.
BEND_PARTS = 8
#: Layers with fewer tiles are searched quickly enough without an index.
MANY_TILES = 5000
_FLAG = QgsFeatureRequest.Flag


class Finder:
    """Finds tiles through the layer's own index, or through one made in the background where it has none."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self._index: Optional[QgsSpatialIndex] = None
        self._task: Optional[_Indexing] = None
        presence = layer.dataProvider().hasSpatialIndex()
        if presence == type(presence)(1) and layer.featureCount() > MANY_TILES:  # 1 is "not present" in all of QGIS
            for signal in (layer.geometryChanged, layer.featureAdded, layer.featuresDeleted, layer.afterRollBack):
                signal.connect(self._forget)
            self._task = _Indexing(layer, self._taken)
            QgsApplication.taskManager().addTask(self._task)

    def close(self) -> None:
        """Stop making an index; the layer may be gone."""
        self._index = None
        if self._task is not None:
            self._task.tell = None
            self._task.cancel()
            self._task = None

    def at(self, settings: QgsMapSettings, point: QgsPointXY, columns: Sequence[int]) -> Optional[QgsFeature]:
        """The tile under a point of the map, with these attributes; of several the one whose centre is nearest."""
        place = self._moved(settings, point)
        if place is None:
            return None
        request = self._request(QgsRectangle(place, place)).setSubsetOfAttributes(list(columns))
        here = QgsGeometry.fromPointXY(place)
        best, nearest = None, 0.0
        for feature in self.layer.getFeatures(request):
            shape = feature.geometry()
            distance = shape.boundingBox().center().sqrDist(place)
            if (best is None or distance < nearest) and shape.intersects(here):
                best, nearest = feature, distance
        return best

    def within(self, settings: QgsMapSettings, corners: Sequence[QgsPointXY]) -> list[int]:
        """The tiles that a rectangle of the map touches, by its four corners in turn."""
        ring = [self._moved(settings, point) for point in _bent([*corners, corners[0]])]
        if any(point is None for point in ring):
            return []
        shape = QgsGeometry.fromPolygonXY([ring])
        box = shape.boundingBox()
        request = QgsFeatureRequest(box).setNoAttributes()
        if abs(shape.area() - box.area()) <= 1e-9 * box.area():
            request.setFlags(_FLAG.ExactIntersect | _FLAG.NoGeometry)
            return [feature.id() for feature in self.layer.getFeatures(request)]
        return self._touching(shape, request)

    def along(self, settings: QgsMapSettings, points: Sequence[QgsPointXY]) -> list[int]:
        """The tiles that a path over the map crosses."""
        path = [self._moved(settings, point) for point in points]
        if any(point is None for point in path):
            return []
        shape = QgsGeometry.fromPolylineXY(path)
        return self._touching(shape, self._request(shape.boundingBox()).setNoAttributes())

    def _touching(self, shape: QgsGeometry, request: QgsFeatureRequest) -> list[int]:
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        found = []
        for feature in self.layer.getFeatures(request):
            if feature.hasGeometry() and engine.intersects(feature.geometry().constGet()):
                found.append(feature.id())
        return found

    def _request(self, box: QgsRectangle) -> QgsFeatureRequest:
        """Tiles whose boxes meet a small box."""
        if self._index is not None:
            return QgsFeatureRequest().setFilterFids(self._index.intersects(box))
        return QgsFeatureRequest(box)

    def _moved(self, settings: QgsMapSettings, point: QgsPointXY) -> Optional[QgsPointXY]:
        """A point of the map in the layer's CRS; None where it has no place there."""
        transform = settings.layerTransform(self.layer)
        if not transform.isValid():
            return point
        try:
            return transform.transform(point, transform.ReverseTransform)
        except QgsCsException:
            return None

    def _taken(self, index: Optional[QgsSpatialIndex]) -> None:
        self._task, self._index = None, index

    def _forget(self, *_: Any) -> None:
        """Shapes have changed: the layer itself is searched from now on."""
        self.close()


class _Indexing(QgsTask):
    """Makes an index of the tiles' boxes."""

    def __init__(self, layer: QgsVectorLayer, tell: Any) -> None:
        super().__init__(tr("Indexing the tiles of {layer}").format(layer=layer.name()))
        self.source = QgsVectorLayerFeatureSource(layer)
        self.tell = tell
        self.feedback = QgsFeedback()
        self.index: Optional[QgsSpatialIndex] = None

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        self.index = QgsSpatialIndex(self.source.getFeatures(QgsFeatureRequest().setNoAttributes()), self.feedback)
        return not self.feedback.isCanceled()

    def finished(self, whole: bool) -> None:
        if self.tell is not None:
            self.tell(self.index if whole else None)


def _bent(corners: Sequence[QgsPointXY]) -> list[QgsPointXY]:
    """The line through these points, with points between them."""
    points = [corners[0]]
    for first, last in zip(corners, corners[1:]):
        for part in range(1, BEND_PARTS + 1):
            share = part / BEND_PARTS
            points.append(
                QgsPointXY(first.x() + (last.x() - first.x()) * share, first.y() + (last.y() - first.y()) * share)
            )
    return points
