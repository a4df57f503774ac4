"""The objects that tiles show, found among label polygons."""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from affine import Affine
from shapely.affinity import affine_transform

from ..labels.burning import IGNORE
from ..labels.masks import VectorMasks
from ..labels.reprojection import polygons_only
from .contents import TileObject
from .manifest import ClassEntry


class ObjectFinder:
    """Finds the objects of a tile among polygons; safe to use from several threads."""

    def __init__(
        self, masks: VectorMasks, classes: Sequence[ClassEntry], minimum_share: float = 0.0, cut: str = "DROP"
    ) -> None:
        self._geometry, self._values = masks.polygons.geometry, masks.polygons.values
        self._features = masks.features
        self._names = {entry.id: entry.name for entry in classes}
        self._tree = shapely.STRtree(self._geometry)
        self._minimum, self._cut = minimum_share, cut

    def of(self, transform: Affine, shape: tuple[int, int]) -> tuple[TileObject, ...]:
        """The objects of a tile of `shape` (rows, columns), whose pixels `transform` takes to the map, by number."""
        rows, columns = shape
        frame = shapely.box(0, 0, columns, rows)
        ground = affine_transform(frame, transform.to_shapely())
        places = self._tree.query(ground, predicate="intersects")
        to_pixels = (~transform).to_shapely()
        found = []
        for place in sorted(places.tolist(), key=lambda place: int(self._features[place])):
            class_id = int(self._values[place])
            if class_id == IGNORE:
                continue
            whole = affine_transform(self._geometry[place], to_pixels)
            part = polygons_only(shapely.intersection(whole, frame))
            if part.is_empty or not part.area:
                continue
            share = min(1.0, part.area / whole.area) if not shapely.contains_properly(frame, whole) else 1.0
            too_little = share < self._minimum
            if too_little and self._cut == "DROP":
                continue
            marked = too_little and self._cut == "MARK"
            number = int(self._features[place])
            found.append(TileObject(class_id, self._names[class_id], number, part, share, marked))
        return tuple(found)
