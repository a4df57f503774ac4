"""How many tiles a rule would keep: their boxes, read beside the window, over the clouds of a sample."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..i18n import tr
from .background import quiet_flags
from .cloud_sample import Sample

#: Layers of more tiles are not looked at.
MOST_TILES = 20_000
#: Pixels of the sample that a tile must have for its share to say something.
FEWEST_PX = 64


class BoxesTask(QgsTask):
    """Reads the boxes (n, 4) of a layer's tiles, west, south, east, north, in the CRS of a raster.

    `done` gets the task, in the window's thread, unless it was cancelled.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        value: Any,
        crs: QgsCoordinateReferenceSystem,
        done: Callable[[Any], None],
    ) -> None:
        super().__init__(tr("Look at the tiles"), quiet_flags())
        self._request = QgsFeatureRequest()
        self._request.setSubsetOfAttributes([])
        if isinstance(value, QgsProcessingFeatureSourceDefinition) and value.selectedFeaturesOnly:
            self._request.setFilterFids(layer.selectedFeatureIds())
        self._source, self._done = QgsVectorLayerFeatureSource(layer), done
        self._transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance().transformContext())
        self.boxes: Any = None

    def run(self) -> bool:
        boxes = []
        for feature in self._source.getFeatures(self._request):
            if self.isCanceled() or len(boxes) > MOST_TILES:
                return False
            box = feature.geometry().boundingBox()
            if feature.geometry().isEmpty():
                continue
            try:
                box = self._transform.transformBoundingBox(box)
            except QgsCsException:
                continue
            boxes.append((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        self.boxes = np.array(boxes, dtype=np.float64).reshape(-1, 4)
        return True

    def finished(self, result: bool) -> None:
        if result:
            self._done(self)


def count_kept(boxes: Any, sample: Sample, clouds: Any, most: float) -> Optional[int]:
    """How many of the boxes have at most a share of cloud; None where the sample is too coarse, or a part, to say.

    What a box has beyond the raster is not cloud.
    """
    if sample.part or not len(boxes):
        return None
    left, top, right, bottom = _windows(boxes, sample.transform)
    area = (right - left) * (bottom - top)
    if np.median(area) < FEWEST_PX:
        return None
    rows, columns = clouds.shape
    sums = np.zeros((rows + 1, columns + 1), dtype=np.int64)
    np.cumsum(np.cumsum(clouds, axis=0), axis=1, out=sums[1:, 1:])
    left, right = (np.clip(side, 0, columns) for side in (left, right))
    top, bottom = (np.clip(side, 0, rows) for side in (top, bottom))
    cloudy = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
    return int((cloudy <= most * area).sum())


def _windows(boxes: Any, transform: tuple[float, ...]) -> tuple[Any, Any, Any, Any]:
    """First and last columns and rows of the sample that boxes cover, at least one of each."""
    x0, dx_column, dx_row, y0, dy_column, dy_row = transform
    matrix = np.linalg.inv(np.array([[dx_column, dx_row], [dy_column, dy_row]]))
    corners = boxes[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 4, 2) - (x0, y0)
    places = corners @ matrix.T
    low, high = np.rint(places.min(axis=1)).astype(np.int64), np.rint(places.max(axis=1)).astype(np.int64)
    high = np.maximum(high, low + 1)
    return low[:, 0], low[:, 1], high[:, 0], high[:, 1]
