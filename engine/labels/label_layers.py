"""Labels of one or several vector layers, each in its own CRS, brought together on a grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.stack import Grid
from .buffers import buffered
from .burning import LabelCounts, usable_polygons
from .layers import Layer, read_layer, texts_of
from .masks import LABELLED
from .reprojection import reprojected

#: Between the path of a further layer and the class of its features.
MARK = "|"
#: Name of the classes' field where several layers become one and no field is given.
CLASS_FIELD = "class"


@dataclass(frozen=True)
class LabelLayers:
    """Layers of labels in their order. `names` has the class of each layer's features where they have no class field;
    None for the layer that must have it.

    `buffer_m` is how far points and lines reach to each side, in metres on the ground, which makes areas of them.
    Features are numbered from 1 through all layers.
    """

    layers: tuple[Layer, ...]
    names: tuple[Optional[str], ...]
    class_field: Optional[str] = None
    buffer_m: Optional[float] = None

    @classmethod
    def read(
        cls,
        main: Optional[str],
        more: Sequence[str],
        class_field: Optional[str],
        buffer_m: Optional[float],
        only_class: str = LABELLED,
    ) -> LabelLayers:
        """The layer `main` and the further ones, each as `path|class`.

        `only_class` is the class of the main one's features where there is no class field. Raises InputError for what
        cannot be read or has no CRS.
        """
        layers: list[Layer] = []
        names: list[Optional[str]] = []
        if main is not None:
            layers.append(read_layer(main))
            names.append(None if class_field else only_class)
        for text in more:
            path, mark, name = text.partition(MARK)
            if not mark or not name.strip():
                raise OptionError(f"label layers must each be path{MARK}class, got {text!r}")
            layers.append(read_layer(path))
            names.append(name.strip())
        for layer, known in zip(layers, names):
            if layer.crs is None:
                which = f" ({known})" if known and len(layers) > 1 else ""
                raise InputError(f"labels have no CRS{which}: it cannot be told where on the raster they lie")
        return cls(tuple(layers), tuple(names), class_field, buffer_m)

    def __len__(self) -> int:
        return sum(len(layer) for layer in self.layers)

    @property
    def field(self) -> Optional[str]:
        """The class field of `on`."""
        return self.class_field or (CLASS_FIELD if len(self.layers) > 1 else None)

    @property
    def columns(self) -> tuple[Optional[NDArray[Any]], ...]:
        """The class field of each layer, None where it has none."""
        return tuple(layer.column(self.class_field) if self.class_field else None for layer in self.layers)

    def on(self, grid: Grid) -> tuple[Layer, Optional[LabelCounts]]:
        """One layer of areas, in the grid's CRS where anything had to be done to them, and what was done.

        Without a need for anything it is the layer itself, and None. Raises InputError when there are no areas,
        OptionError where the class field is missing.
        """
        first = self.layers[0]
        if len(self.layers) == 1 and (not self.buffer_m or not _thin(first.geometry).any()):
            if _thin(first.geometry).any() and not _areal(first.geometry).any():
                raise InputError("labels have no polygons: of points and lines the buffer must say how far they reach")
            return first, None
        counts = LabelCounts()
        parts = [self._areas(layer, grid, counts) for layer in self.layers]
        geometry: NDArray[np.object_] = np.concatenate(parts)
        if shapely.is_missing(geometry).all():
            raise InputError("labels have no polygons: of points and lines the buffer must say how far they reach")
        columns = {self.field: np.array(self._classes(), dtype=object)} if self.field else {}
        return Layer(geometry, columns, grid.crs), counts

    def _classes(self) -> list[Optional[str]]:
        found: list[Optional[str]] = []
        for layer, name, column in zip(self.layers, self.names, self.columns):
            if column is not None:
                found += texts_of(column)
            elif name is None:
                there = ", ".join(layer.columns) or "none"
                raise OptionError(f"class field: labels have no field {self.class_field!r}; the fields are {there}")
            else:
                found += [name] * len(layer)
        return found

    def _areas(self, layer: Layer, grid: Grid, counts: LabelCounts) -> NDArray[np.object_]:
        """Polygons (n,) in the grid's CRS, None where a feature is none."""
        geometry = layer.geometry.copy()
        thin = np.flatnonzero(_thin(geometry)) if self.buffer_m else np.empty(0, dtype=np.int64)
        areas = np.full(len(geometry), None, dtype=object)
        assert layer.crs is not None  # nosec B101 # looked at when it was read
        moved, kept = reprojected(geometry[thin], layer.crs, grid)
        wide = buffered(moved, np.full(len(moved), self.buffer_m or 0.0), grid.crs, metres=True)
        areas[thin[kept]] = wide
        counts.outside_crs += int((~kept).sum())
        rest = np.setdiff1d(np.arange(len(geometry)), thin)
        if _areal(geometry[rest]).any():
            found = LabelCounts()
            usable, polygonal = usable_polygons(geometry[rest], found)
            moved, kept = reprojected(usable, layer.crs, grid)
            areas[rest[polygonal][kept]] = moved
            found.outside_crs = int((~kept).sum())
            counts.add(found)
        else:
            missing = shapely.is_missing(geometry[rest]) | shapely.is_empty(geometry[rest])
            counts.null_geometry += int(missing.sum())
            counts.other_geometry += int((~missing).sum())
        return areas


def _thin(geometry: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which are points or lines."""
    kinds = shapely.get_type_id(geometry)
    return np.asarray(np.isin(kinds, (0, 1, 2, 4, 5)) & ~shapely.is_empty(geometry))


def _areal(geometry: NDArray[np.object_]) -> NDArray[np.bool_]:
    return np.asarray(np.isin(shapely.get_type_id(geometry), (3, 6)) & ~shapely.is_empty(geometry))
