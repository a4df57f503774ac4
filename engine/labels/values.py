"""Labels as real numbers: a value for each pixel, NaN where there is none."""

from __future__ import annotations

from typing import Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.stack import Grid, RasterStack
from .burning import BurntPolygons, LabelCounts, usable_polygons
from .layers import Layer, texts_of
from .reprojection import reprojected


class VectorValues:
    """Values of polygons by a field of numbers; NaN beyond them.

    A pixel belongs to a polygon when its centre does, or when touched, with `all_touched`. Where polygons overlap the
    later one of the layer wins. `name` is that of the field.
    """

    classes: tuple[str, ...] = ()

    def __init__(self, layer: Layer, grid: Grid, field: Optional[str], all_touched: bool = False) -> None:
        """Raises InputError for labels without a CRS, polygons or values, OptionError for a field without numbers."""
        if layer.crs is None:
            raise InputError("labels have no CRS: it cannot be told where on the raster they lie")
        self.counts = LabelCounts()
        self.name, values = _numbers(layer, field)
        geometry, kept = usable_polygons(layer.geometry, self.counts)
        values = values[kept]
        known = np.isfinite(values)
        self.counts.null_value = int((~known).sum())
        if not known.any():
            raise InputError(f"labels have no value: the field {self.name!r} is null everywhere")
        geometry, kept = reprojected(geometry[known], layer.crs, grid)
        self.counts.outside_crs = int((~kept).sum())
        # Numbers from 1 are burnt, and exchanged for the values afterwards, which keeps these to the last bit.
        self._polygons = BurntPolygons(geometry, np.arange(1, len(geometry) + 1), grid, all_touched)
        self._values = np.concatenate([[np.nan], values[known][kept]]).astype(np.float32)

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[np.float32]:
        """(row, col) of a window (x_off, y_off, width, height), in `out_shape` (rows, columns)."""
        places = np.zeros(out_shape, dtype=np.int32)
        self._polygons.burn(places, window)
        return self._values[places]

    def close(self) -> None:
        """Nothing is held open."""


class RasterValues:
    """Values of the first band of a raster, brought to the grid by `resampling`; NaN where it is nodata or ends.

    `name` is the band's.
    """

    classes: tuple[str, ...] = ()

    def __init__(self, path: str, grid: Grid, resampling: str) -> None:
        """Raises InputError for a raster that cannot be read."""
        self._stack = RasterStack([path], bands="1", resampling=resampling, grid=grid)
        band = self._stack.bands[0]
        self.name = band.description or "value"
        self._ground: Optional[BurntPolygons] = None
        if band.nodata is None:
            # Beyond its edge there is no value either, but without nodata pixels do not say so.
            self._ground = BurntPolygons(_ground_of(path, grid), np.ones(1, dtype=np.uint8), grid, all_touched=False)

    def mask(self, window: tuple[int, int, int, int], out_shape: tuple[int, int]) -> NDArray[np.float32]:
        """(row, col) of a window (x_off, y_off, width, height), in `out_shape` (rows, columns)."""
        pixels = self._stack.read(*window, out_shape=out_shape)
        values: NDArray[np.float32] = pixels[..., 0].astype(np.float32)
        there = self._stack.valid(pixels)[..., 0] & np.isfinite(values)
        if self._ground is not None:
            ground = np.zeros(out_shape, dtype=np.uint8)
            self._ground.burn(ground, window)
            there &= ground > 0
        values[~there] = np.nan
        return values

    def close(self) -> None:
        self._stack.close()


def _numbers(layer: Layer, field: Optional[str]) -> tuple[str, NDArray[np.float64]]:
    """The field's name and its numbers, NaN where null."""
    column = layer.column(field) if field else None
    if field is None or column is None:
        there = ", ".join(layer.columns) or "none"
        asked = f"labels have no field {field!r}" if field else "REGRESSION from polygons needs a field of numbers"
        raise OptionError(f"class field: {asked}; the fields are {there}")
    values = np.full(len(layer), np.nan)
    for place, text in enumerate(texts_of(column)):
        if text is None or not text.strip():
            continue
        try:
            values[place] = float(text)
        except ValueError:
            raise OptionError(f"class field must hold numbers for REGRESSION, got {text!r} in {field!r}") from None
    return field, values


def _ground_of(path: str, grid: Grid) -> NDArray[np.object_]:
    """The outline of a raster, in the grid's CRS."""
    with RasterStack([path], bands="1") as own:
        corners = [(0, 0), (own.width, 0), (own.width, own.height), (0, own.height)]
        outline = shapely.polygons(own.grid.to_map(np.array(corners, dtype=np.float64)))
        moved, _ = reprojected(np.array([outline], dtype=object), own.crs, grid)
    return moved
