"""What a stack of rasters will be: its grid and its bands, as far as headers tell."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingContext, QgsRectangle

from ..engine.errors import InputError
from ..engine.imagery.stacking.options import StackRastersOptions
from ..engine.tiles.grid import pixel_sizes, pixel_to_map
from ..i18n import tr
from .forecast import counted, size_told
from .forecast_layers import box_of, moved
from .forecast_rasters import RasterFacts, bytes_of, facts_of

#: Pixels; an edge that lies this close to that of a pixel lies on it.
SNAP_PX = 1e-3


def stack_told(options: StackRastersOptions, tiles: Any, context: QgsProcessingContext) -> str:
    """Inputs: 3. The result has about 5,000 × 5,000 pixels and up to 12 bands: at most 600 MB before compression.

    `tiles` is the layer whose extent is covered, None without one. Raises InputError where there is nothing to cover.
    """
    parts = [facts_of(path) for path in options.rasters]
    crs, across, down = _pixels(options, parts, context)
    box = _box(options, parts, tiles, crs, context)
    if box is None or across <= 0 or down <= 0:
        return tr("Inputs: {count}.").format(count=counted(len(parts)))
    if box.isEmpty():
        raise InputError(tr("The rasters have no ground in common; choose the area UNION to cover all of it."))
    width = max(1, math.ceil(box.width() / across - SNAP_PX))
    height = max(1, math.ceil(box.height() / down - SNAP_PX))
    bands = len(parts[0].dtypes) if options.method == "MOSAIC" else sum(len(part.dtypes) for part in parts)
    dtype = str(np.result_type(*(part.dtype for part in parts)))
    words = tr(
        "Inputs: {count}. The result has about {width} × {height} pixels and up to {bands} bands: at most {size} "
        "before compression."
    )
    if options.is_virtual:
        words = tr("Inputs: {count}. The result is virtual, of about {width} × {height} pixels, and holds none itself.")
    return words.format(
        count=counted(len(parts)),
        width=counted(width),
        height=counted(height),
        bands=counted(bands),
        size=size_told(bytes_of(width, height, bands, dtype)),
    )


def _pixels(
    options: StackRastersOptions, parts: list[RasterFacts], context: QgsProcessingContext
) -> tuple[QgsCoordinateReferenceSystem, float, float]:
    """The CRS of the result and the sides of its pixels, 0 where they cannot be told."""
    if options.reference:
        reference = facts_of(options.reference)
        return (reference.system, *_sides(reference))
    crs = QgsCoordinateReferenceSystem(options.crs) if options.crs else parts[0].system
    if options.pixel_size is not None:
        return crs, options.pixel_size, options.pixel_height or options.pixel_size
    sides = (_sides(part) if part.system == crs else _moved_sides(part, crs, context) for part in parts)
    across, down = min(
        (pair for pair in sides if min(pair) > 0), key=lambda pair: pair[0] * pair[1], default=(0.0, 0.0)
    )
    return crs, across, down


def _sides(raster: RasterFacts) -> tuple[float, float]:
    return pixel_sizes(raster.transform) if raster.transform is not None else (0.0, 0.0)


def _moved_sides(
    raster: RasterFacts, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> tuple[float, float]:
    """Sides of a square as large as the raster's middle pixel is in another CRS."""
    if raster.transform is None:
        return 0.0, 0.0
    x, y = raster.width / 2, raster.height / 2
    corners = pixel_to_map(raster.transform, np.array([x, x + 1]), np.array([y, y + 1]))
    pixel = moved(QgsGeometry.fromRect(QgsRectangle(*corners.ravel().tolist())), raster.system, crs, context)
    area = 0.0 if pixel is None else pixel.area()
    side = math.sqrt(area) if math.isfinite(area) else 0.0
    return side, side


def _box(
    options: StackRastersOptions,
    parts: list[RasterFacts],
    tiles: Any,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> Optional[QgsRectangle]:
    """The ground of the result; None where it cannot be told, empty where there is none."""
    if options.extent is not None:
        return QgsRectangle(*options.extent)
    if tiles is not None:
        return box_of(tiles, crs, context)
    boxes = [_ground(part, crs, context) for part in ([facts_of(options.reference)] if options.reference else parts)]
    known = [box for box in boxes if box is not None]
    if len(known) < len(boxes):
        return None
    whole = QgsRectangle(known[0])
    for box in known[1:]:
        if options.area == "UNION":
            whole.combineExtentWith(box)
        elif not whole.intersects(box):
            return QgsRectangle()
        else:
            whole = whole.intersect(box)
    return whole


def _ground(
    raster: RasterFacts, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> Optional[QgsRectangle]:
    if raster.transform is None:
        return None
    columns, rows = np.array([0, raster.width, raster.width, 0]), np.array([0, 0, raster.height, raster.height])
    corners = pixel_to_map(raster.transform, columns, rows)
    (left, bottom), (right, top) = corners.min(0).tolist(), corners.max(0).tolist()
    box = moved(QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top)), raster.system, crs, context)
    return None if box is None else box.boundingBox()
