"""What a tile size means on the ground and for a raster, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
)

from ..algorithms.ground_words import count_words, ground_words, map_words, source_words
from ..algorithms.raster_grid import RasterGrid
from ..engine.errors import EngineError, OptionError
from ..engine.tiles.grid import make_grid, map_to_pixel, pixel_sizes
from ..engine.tiles.options import GridOptions, SampleOptions
from ..i18n import tr

NO_BREAK_SPACE = "\u00a0"
#: Longer parts than this may be broken over lines.
LONGEST_UNBROKEN = 60


@dataclass(frozen=True)
class Summary:
    """The three things to know, each a few words; any may be empty where it cannot be told."""

    spacing: str
    ground: str
    count: str

    @property
    def text(self) -> str:
        """All of it on one line."""
        return " · ".join(part for part in (self.spacing, self.ground, self.count) if part)

    @property
    def wrapping(self) -> str:
        """The same, to be broken over lines between the parts only."""
        parts = self.text.split(" · ")
        return " · ".join(p.replace(" ", NO_BREAK_SPACE) if len(p) <= LONGEST_UNBROKEN else p for p in parts)

    @property
    def short(self) -> str:
        """What fits into a cell of a table."""
        return " · ".join(part for part in (self.ground, self.count) if part)


def summarise(
    raster: RasterGrid, crs: QgsCoordinateReferenceSystem, options: GridOptions, extent: Optional[QgsGeometry] = None
) -> Summary:
    """What these options yield over a raster, or over an extent (a polygon in the raster's CRS) of it.

    Raises EngineError where they cannot yield anything, as the run would.
    """
    window = raster.window(extent)
    endless = make_grid(_with_edge(options, "PAD"), raster.transform, window)
    try:
        grid = make_grid(options, raster.transform, window)
        parts = (count_words(grid, options, window), source_words(grid, options))
        count = " · ".join(part for part in parts if part)
    except OptionError as error:
        count = error.text
    size = endless.columns.size, endless.rows.size
    return Summary(
        map_words(tr("Spacing {numbers} {unit}"), (endless.h_spacing, endless.v_spacing), crs),
        ground_words(raster.transform, crs, size, (raster.width / 2, raster.height / 2)),
        count,
    )


def summarise_samples(
    raster: RasterGrid, crs: QgsCoordinateReferenceSystem, size_px: int, tile: QgsGeometry, count: int
) -> Summary:
    """What samples of so many pixels hold that are made of tiles like this one (a polygon in the raster's CRS)."""
    points = np.array([(point.x(), point.y()) for point in tile.vertices()], dtype=np.float64)
    pixels = map_to_pixel(raster.transform, points)
    (left, top), (right, bottom) = pixels.min(0).tolist(), pixels.max(0).tolist()
    size = right - left, bottom - top
    across, down = (side * length / size_px for side, length in zip(pixel_sizes(raster.transform), size))
    own = " × ".join(f"{round(length):,}" for length in size)
    return Summary(
        map_words(tr("Pixels of {numbers} {unit}"), (across, down), crs),
        ground_words(raster.transform, crs, size, ((left + right) / 2, (top + bottom) / 2)),
        tr("{count} tiles, each from {pixels} pixels of the raster").format(count=f"{count:,}", pixels=own),
    )


def summarise_places(
    raster: RasterGrid,
    raster_crs: QgsCoordinateReferenceSystem,
    options: SampleOptions,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> Summary:
    """What a tile measures that may lie anywhere on a raster, upright in `crs` where that is not the raster's own.

    Raises EngineError where none can lie on it, as the run would.
    """
    from ..algorithms.tiles.sample_ground import RasterGround  # it loads what reads pixels

    ground = RasterGround(options, raster, raster_crs, crs, context)
    lattice = ground.lattice
    size = lattice.tile_width, lattice.tile_height
    sides = tuple(length * pixel for length, pixel in zip(size, pixel_sizes(lattice.transform)))
    pixels = ""
    if ground.own and options.ground_size is not None:
        pixels = tr("each from {width} × {height} pixels of the raster").format(
            width=f"{round(size[0]):,}", height=f"{round(size[1]):,}"
        )
    return Summary(
        map_words(tr("Tiles of {numbers} {unit}"), (sides[0], sides[1]), crs),
        ground_words(lattice.transform, crs, size, (lattice.width / 2, lattice.height / 2)),
        pixels,
    )


def _with_edge(options: GridOptions, edge: str) -> GridOptions:
    return GridOptions.from_dict({**options.to_dict(), "edge": edge})


def problem(error: EngineError) -> Summary:
    """What stands in the way, in the engine's own words."""
    return Summary("", "", str(error))
