"""Tile grids over a raster: where tiles begin, which pixels they hold, and where their corners lie.

Transforms are the six numbers (a, b, c, d, e, f) of x = a·col + b·row + c, y = d·col + e·row + f, in pixels of the
raster. Rows and columns are the raster's own, also where it is rotated or south-up.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..errors import InputError, OptionError
from .options import GridOptions
from .windows import whole_pixels

Transform = tuple[float, float, float, float, float, float]
#: A window (x_off, y_off, width, height) in pixels.
Window = tuple[int, int, int, int]
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

#: Tiles worked out at once, so that memory does not depend on their number.
CHUNK = 8192
#: Part of a pixel by which an edge of the extent may miss the lattice and still lie on it (extents come rounded).
SNAP_PX = 1e-3
#: Tiles of a grid, and pixels of a tile's side, at most.
MOST_TILES = 100_000_000
MOST_PIXELS = 1_000_000
#: Relative error of a ground size within which it counts as a whole number of pixels.
WHOLE = 1e-9


@dataclass(frozen=True)
class Axis:
    """Tiles along one side: `starts` (n,) and `size`, in pixels, whole numbers unless a ground size parts from them."""

    starts: Floats
    size: float
    #: First pixels (n,) and number of pixels of the windows.
    offsets: Ints
    size_px: int


@dataclass(frozen=True)
class Tiles:
    """Some tiles of a grid; arrays of (n,), and corners (n, 4, 2) as x, y of the window's four corners in turn."""

    row: Ints
    col: Ints
    x_off: Ints
    y_off: Ints
    corners: Floats


@dataclass(frozen=True)
class TileGrid:
    """Tiles in rows and columns over a raster."""

    transform: Transform
    columns: Axis
    rows: Axis
    #: Distance between tiles in map units.
    h_spacing: float
    v_spacing: float

    @property
    def count(self) -> int:
        return len(self.columns.starts) * len(self.rows.starts)

    def chunks(self, size: int = CHUNK) -> Iterator[Tiles]:
        """All tiles, row by row from the raster's first row, at most `size` at once."""
        for start in range(0, self.count, size):
            row, col = np.divmod(np.arange(start, min(start + size, self.count)), len(self.columns.starts))
            left, top = self.columns.starts[col], self.rows.starts[row]
            right, bottom = left + self.columns.size, top + self.rows.size
            x, y = np.stack([left, right, right, left], 1), np.stack([top, top, bottom, bottom], 1)
            yield Tiles(row, col, self.columns.offsets[col], self.rows.offsets[row], pixel_to_map(self.transform, x, y))


def tile_id(row: int, col: int) -> str:
    """Name of a tile of a grid."""
    return f"r{row:05d}_c{col:05d}"


def pixel_to_map(transform: Transform, x: Any, y: Any) -> Floats:
    """Map coordinates (…, 2) of pixel positions, each straight from the origin, so that no error adds up."""
    a, b, c, d, e, f = transform
    return np.stack([c + a * x + b * y, f + d * x + e * y], -1)


def map_to_pixel(transform: Transform, points: Floats) -> Floats:
    """Pixel positions (…, 2) of map coordinates (…, 2); the inverse of `pixel_to_map`."""
    a, b, c, d, e, f = transform
    det = a * e - b * d
    if det == 0 or not math.isfinite(det):
        raise InputError(f"The raster's geotransform must have pixels with an area, got {transform}.")
    dx, dy = points[..., 0] - c, points[..., 1] - f
    return np.stack([(e * dx - b * dy) / det, (a * dy - d * dx) / det], -1)


def pixel_sizes(transform: Transform) -> tuple[float, float]:
    """Length of a pixel's side along the raster's rows and along its columns, in map units."""
    a, b, _, d, e, _ = transform
    return math.hypot(a, d), math.hypot(b, e)


def window_of_points(transform: Transform, points: Floats, width: int, height: int) -> Window:
    """The window of a `width` × `height` raster around map points (n, 2), snapped outward to whole pixels.

    Raises InputError where it holds no pixel of the raster.
    """
    pixels = map_to_pixel(transform, points)
    low, high = pixels.min(0), pixels.max(0)
    left, top = (max(0, math.floor(value + SNAP_PX)) for value in low.tolist())
    right, bottom = (min(limit, math.ceil(value - SNAP_PX)) for value, limit in zip(high.tolist(), (width, height)))
    if right <= left or bottom <= top:
        raise InputError("The extent must share ground with the raster, but it lies outside it.")
    return left, top, right - left, bottom - top


def make_grid(
    options: GridOptions, transform: Transform, window: Window, size: Optional[tuple[int, int]] = None
) -> TileGrid:
    """The grid over a window of a raster whose `size` is (width, height), the window's end when not given.

    Raises OptionError where DROP or SHIFT finds no whole tile, and where there would be too many or too large ones.
    """
    x_off, y_off, width, height = window
    raster_width, raster_height = size or (x_off + width, y_off + height)
    tile_width, tile_height = float(options.tile_size_px), float(options.height_px)
    x_px, y_px = pixel_sizes(transform)
    x_step, y_step = (float(step) for step in options.steps_px)
    h_spacing, v_spacing = x_px * options.steps_px[0], y_px * options.steps_px[1]
    if options.ground_size is not None:
        h_spacing = options.ground_size * x_step / tile_width
        v_spacing = options.ground_size * y_step / tile_height
        tile_width, tile_height = near_whole(options.ground_size / x_px), near_whole(options.ground_size / y_px)
        x_step, y_step = near_whole(h_spacing / x_px), near_whole(v_spacing / y_px)
    if options.edge != "PAD" and (width < _least(tile_width) or height < _least(tile_height)):
        raise OptionError(
            f"The tile ({tile_width:.10g} × {tile_height:.10g} px) must fit into the raster or extent, "
            f"which has {width} × {height} px.",
            "Use smaller tiles, or the edge PAD.",
        )
    if max(tile_width, tile_height) > MOST_PIXELS or not width * height <= MOST_TILES * x_step * y_step:
        raise OptionError(
            f"The tile size must give at most {MOST_TILES:,} tiles with sides of at most {MOST_PIXELS:,} px, got tiles "
            f"of {tile_width:.4g} × {tile_height:.4g} px every {x_step:.4g} × {y_step:.4g} px of {width} × {height} px."
        )
    return TileGrid(
        transform,
        _axis(x_off, width, tile_width, x_step, options.edge, raster_width),
        _axis(y_off, height, tile_height, y_step, options.edge, raster_height),
        h_spacing,
        v_spacing,
    )


def _axis(first: int, length: int, size: float, step: float, edge: str, end: int) -> Axis:
    """Tiles of `size` every `step` pixels over `length` pixels that begin at pixel `first` of a raster's `end`."""
    spare = (length - size) / step
    if edge == "DROP":
        count = math.floor(spare + WHOLE * max(1.0, spare)) + 1
    else:
        count = max(0, math.ceil(spare - WHOLE * max(1.0, spare))) + 1
        if step > size:  # where there are gaps a last tile might lie wholly beyond
            count = min(count, max(1, math.ceil(length / step)))
    starts = first + np.arange(count, dtype=np.float64) * step
    last = first + max(0.0, length - size)
    if edge == "SHIFT" and (step <= size or starts[-1] > last):
        starts[-1] = last
    offsets, sizes = whole_pixels(starts, np.full(len(starts), size), end)
    return Axis(starts, size, offsets, int(sizes[0]))


def near_whole(value: float) -> float:
    """`value`, or the whole number that it misses by a rounding error only."""
    return float(round(value)) if abs(value - round(value)) <= WHOLE * value else value


def _least(size: float) -> float:
    """The smallest length that still holds a tile of `size`, rounding errors aside."""
    return size * (1 - WHOLE)
