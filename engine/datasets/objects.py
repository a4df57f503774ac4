"""`objects.gpkg`: the objects of a dataset's tiles, from which every format of annotations can be made."""

from __future__ import annotations

import numpy as np
import shapely

from ..labels.layers import write_layer
from ..progress import Progress
from .contents import Blueprint
from .workplace import Workplace

OBJECTS_NAME = "objects.gpkg"


def write_objects(place: Workplace, blueprint: Blueprint, progress: Progress) -> None:
    """A feature for each object in each tile, on the map.

    Fields: `tile_id`, `object_id` (see TileObject), `class_id`, `label`, `share`, `truncated` (0 or 1), and the box in
    pixels of the tile: `x_min`, `y_min`, `x_max`, `y_max`. Geometries are in the dataset's CRS.
    """
    rows: list[tuple[str, int, int, str, float, int, tuple[float, float, float, float]]] = []
    shapes = []
    for entry in blueprint.entries:
        progress.check()
        matrix = entry.transform.to_shapely()
        for item in blueprint.objects(entry.number):
            from shapely.affinity import affine_transform

            shapes.append(affine_transform(item.geometry, matrix))
            rows.append(
                (entry.tile_id, item.object_id, item.class_id, item.label, item.share, int(item.truncated), item.box)
            )
    boxes = np.array([row[6] for row in rows], dtype=np.float64).reshape(-1, 4)
    columns = {
        "tile_id": np.array([row[0] for row in rows], dtype=object),
        "object_id": np.array([row[1] for row in rows], dtype=np.int64),
        "class_id": np.array([row[2] for row in rows], dtype=np.int64),
        "label": np.array([row[3] for row in rows], dtype=object),
        "share": np.array([row[4] for row in rows], dtype=np.float64),
        "truncated": np.array([row[5] for row in rows], dtype=np.int32),
        **dict(zip(("x_min", "y_min", "x_max", "y_max"), boxes.T)),
    }
    geometry = np.array(shapes, dtype=object)
    with place.whole(OBJECTS_NAME) as path:
        write_layer(path, shapely.force_2d(geometry), columns, blueprint.crs, geometry_type="Unknown")
