"""The features of a tile layer that become `tiles.gpkg`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..labels.layers import Layer, LayerFile
from ..labels.reprojection import moved_points
from .plan import Plan

#: Fields that say where a tile lies; of one that is made of another they would say where that does.
PLACES = ("row", "col", "x_off", "y_off", "width", "height")


class Features(Protocol):
    """One feature for each tile of a blueprint, in its order, given part by part."""

    @property
    def crs(self) -> Any:
        """The layer's CRS, or None."""

    @property
    def kinds(self) -> Mapping[str, str]:
        """The own types of its fields, as Layer has them."""

    def parts(self) -> Iterator[Layer]:
        """The features, in parts of consecutive ones that together are all."""


@dataclass(frozen=True)
class LayerFeatures:
    """Features of a layer in memory: those at the places `rows` (n,)."""

    layer: Layer
    rows: NDArray[np.int64]

    @property
    def crs(self) -> CRS | None:
        return self.layer.crs

    @property
    def kinds(self) -> Mapping[str, str]:
        return self.layer.kinds

    def parts(self) -> Iterator[Layer]:
        layer = self.layer
        columns = {name: values[self.rows] for name, values in layer.columns.items()}
        yield Layer(layer.geometry[self.rows], columns, layer.crs, layer.kinds)


@dataclass(frozen=True)
class PlanFeatures:
    """The features of a plan's tiles, read from their layer part by part.

    Tiles that are made of others have the fields of those, but for what says where they lie, and the ground of their
    image; copies have `rotation` (degrees, 0 for a tile itself), images of objects `object_id`.
    """

    layer: LayerFile
    plan: Plan

    @property
    def crs(self) -> CRS | None:
        return self.layer.crs

    @property
    def kinds(self) -> Mapping[str, str]:
        return {name: kind for name, kind in self.layer.kinds.items() if name.lower() not in self._added}

    @property
    def _added(self) -> tuple[str, ...]:
        """Names of fields that take the place of those that the layer may have."""
        there = {"rotation": self.plan.turns, "object_id": self.plan.objects}
        return tuple(name for name, values in there.items() if values is not None)

    def parts(self) -> Iterator[Layer]:
        plan = self.plan
        # Copies come after all tiles: the layer is read once more where its features begin anew.
        starts = np.flatnonzero(np.diff(plan.rows) < 0) + 1
        for first, end in zip([0, *starts.tolist()], [*starts.tolist(), len(plan)]):
            begin = 0
            for part in self.layer.parts():
                last = first + int(np.searchsorted(plan.rows[first:end], begin + len(part)))
                if last > first:
                    yield self._features(part, first, last, begin)
                begin, first = begin + len(part), last

    def _features(self, part: Layer, first: int, last: int, begin: int) -> Layer:
        """Those of the tiles from `first` to before `last`, whose features are in a part that begins at `begin`."""
        plan, rows = self.plan, self.plan.rows[first:last] - begin
        columns = {name: values[rows] for name, values in part.columns.items() if name.lower() not in self._added}
        geometry = part.geometry[rows]
        if plan.turns is None and plan.objects is None:
            return Layer(geometry, columns, part.crs, part.kinds)
        tiles = np.arange(first, last)
        derived = np.ones(len(tiles), dtype=bool)
        if plan.turns is not None:
            derived = plan.turns[tiles] != 0
            columns["rotation"] = plan.turns[tiles].astype(np.float64)
        if plan.objects is not None:
            columns["object_id"] = plan.objects[tiles]
        if derived.any():
            geometry[derived] = self._grounds(tiles[derived])
        for name, values in columns.items():
            if name.lower() in PLACES:
                columns[name] = _without(values, derived)
            elif name.lower() == "tile_id":
                columns[name] = np.array(plan.tile_ids[first:last], dtype=object)
        return Layer(geometry, columns, part.crs, part.kinds)

    def _grounds(self, tiles: NDArray[np.int64]) -> NDArray[np.object_]:
        """The ground of tiles in the layer's CRS."""
        corners, crs = self.plan.corners_of(tiles), self.plan.grids[0].crs
        if crs != self.layer.crs:
            corners = moved_points(corners.reshape(-1, 2), crs, self.layer.crs).reshape(-1, 4, 2)
        return np.asarray(shapely.polygons(corners), dtype=object)


def _without(values: NDArray[Any], where: NDArray[np.bool_]) -> NDArray[Any]:
    """Values, null where it is true."""
    if values.dtype.kind in "iufb":
        return np.where(where, np.nan, values.astype(np.float64))
    left = values.astype(object)
    left[where] = None
    return left
