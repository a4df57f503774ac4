"""The pixel lattice of a raster layer, read through GDAL: QGIS itself keeps neither rotation nor a south-up order."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import QgsGeometry

from ..engine.errors import InputError
from ..engine.tiles.grid import Transform, Window, window_of_points
from ..i18n import tr
from .base import path_of_raster


@dataclass(frozen=True)
class RasterGrid:
    """`transform` is (a, b, c, d, e, f) of x = a·col + b·row + c, y = d·col + e·row + f; sizes are in pixels."""

    transform: Transform
    width: int
    height: int

    def window(self, extent: QgsGeometry | None = None) -> Window:
        """The window around a polygon in the raster's CRS, snapped outward to whole pixels; all of it without one."""
        if extent is None:
            return 0, 0, self.width, self.height
        points = np.array([(point.x(), point.y()) for point in extent.vertices()], dtype=np.float64)
        if len(points) == 0 or not np.isfinite(points).all():
            raise InputError(tr("The extent cannot be brought into the raster's coordinate system."))
        return window_of_points(self.transform, points, self.width, self.height)


def grid_of_raster(layer: Any) -> RasterGrid:
    """The lattice of a raster layer; raises InputError where the raster has no CRS, no geotransform or no pixels."""
    if not layer.crs().isValid():
        raise InputError(
            tr("{name} must have a coordinate system (CRS), but it has none.").format(name=layer.name()),
            tr("Set it in the layer's properties, under Source."),
        )
    if layer.providerType() != "gdal" and layer.width() > 0 and layer.height() > 0:
        box = layer.extent()  # what is not read through GDAL is north-up
        x_px, y_px = box.width() / layer.width(), box.height() / layer.height()
        return RasterGrid((x_px, 0.0, box.xMinimum(), 0.0, -y_px, box.yMaximum()), layer.width(), layer.height())
    path = path_of_raster(layer)
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # newer GDAL says it this way
        dataset = None
    if dataset is None:
        raise InputError(tr("{path} cannot be opened as a raster.").format(path=path))
    numbers = dataset.GetGeoTransform(can_return_null=True)
    if numbers is None or not all(math.isfinite(number) for number in numbers):
        raise InputError(
            tr("{name} must have a geotransform that places its pixels on the ground, but it has none.").format(
                name=layer.name()
            ),
            tr("Georeference it first."),
        )
    c, a, b, f, d, e = numbers
    return RasterGrid((a, b, c, d, e, f), dataset.RasterXSize, dataset.RasterYSize)
