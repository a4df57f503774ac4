"""The tiles of a grid as rows of a layer."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...engine.tiles.grid import TileGrid, tile_id
from ...i18n import tr
from .tile_sink import TileSink

#: Polygons as QGIS reads them from memory: byte order, type, one ring of five points.
RING = np.dtype([("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("xy", "<f8", (5, 2))])


def write_grid(grid: TileGrid, sink: TileSink, feedback: QgsProcessingFeedback) -> None:
    """Hand all tiles to the sink, a chunk at a time, so that memory does not depend on their number."""
    width, height = grid.columns.size_px, grid.rows.size_px
    done = 0
    for tiles in grid.chunks():
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled."))
        rings = np.zeros(len(tiles.row), RING)
        rings["order"], rings["type"], rings["rings"], rings["points"] = 1, 3, 1, 5
        rings["xy"][:, :4], rings["xy"][:, 4] = tiles.corners, tiles.corners[:, 0]
        wkb, size = rings.tobytes(), RING.itemsize
        columns = (tiles.row.tolist(), tiles.col.tolist(), tiles.x_off.tolist(), tiles.y_off.tolist())
        sink.add(
            [wkb[start : start + size] for start in range(0, len(wkb), size)],
            np.concatenate([tiles.corners.min(1), tiles.corners.max(1)], 1),
            [[tile_id(row, col), row, col, x, y, width, height] for row, col, x, y in zip(*columns)],
        )
        done += len(rings)
        feedback.setProgress(100 * done / grid.count)
    sink.finish()
