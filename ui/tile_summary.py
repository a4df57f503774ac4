"""What a tile size means on the ground and for a raster, in words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsUnitTypes,
)

from ..algorithms.raster_grid import RasterGrid
from ..engine.errors import EngineError, OptionError
from ..engine.tiles.grid import TileGrid, Window, make_grid, pixel_to_map
from ..engine.tiles.options import GridOptions
from ..i18n import tr

#: Ellipsoid of WGS 84, for a CRS that names none.
ANY_ELLIPSOID = "EPSG:7030"
SPACING_DIGITS = 6
NO_BREAK_SPACE = "\u00a0"
#: Longer parts than this may be broken over lines.
LONGEST_UNBROKEN = 60
GROUND_DIGITS = 3


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
        count = _count_words(make_grid(options, raster.transform, window), options, window)
    except OptionError as error:
        count = error.text
    return Summary(
        _spacing_words(endless, crs),
        _ground_words(endless, crs, (raster.width / 2, raster.height / 2)),
        count,
    )


def _with_edge(options: GridOptions, edge: str) -> GridOptions:
    return GridOptions.from_dict({**options.to_dict(), "edge": edge})


def _spacing_words(grid: TileGrid, crs: QgsCoordinateReferenceSystem) -> str:
    across, down = (_trimmed(digits(value, SPACING_DIGITS)) for value in (grid.h_spacing, grid.v_spacing))
    square = math.isclose(grid.h_spacing, grid.v_spacing, rel_tol=1e-9)
    return tr("Spacing {numbers} {unit}").format(
        numbers=across if square else f"{across} × {down}", unit=QgsUnitTypes.toString(crs.mapUnits())
    )


def _ground_words(grid: TileGrid, crs: QgsCoordinateReferenceSystem, centre: tuple[float, float]) -> str:
    """The tile's sides, measured on the ellipsoid at the raster's centre (x and y in pixels)."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or ANY_ELLIPSOID)
    (x, y), half_width, half_height = centre, grid.columns.size / 2, grid.rows.size / 2
    lengths = []
    for ends in (([x - half_width, x + half_width], [y, y]), ([x, x], [y - half_height, y + half_height])):
        first, last = (
            QgsPointXY(*pixel_to_map(grid.transform, column, row).tolist()) for column, row in zip(ends[0], ends[1])
        )
        try:
            length = measure.convertLengthMeasurement(measure.measureLine(first, last), QgsUnitTypes.DistanceMeters)
        except QgsCsException:
            return ""
        if not math.isfinite(length) or length <= 0:
            return ""
        lengths.append(length)
    factor, unit = (1000.0, tr("km")) if max(lengths) >= 1000 else (1.0, tr("m"))
    across, down = (digits(length / factor, GROUND_DIGITS) for length in lengths)
    return tr("{width} × {height} {unit} on the ground").format(width=across, height=down, unit=unit)


def _count_words(grid: TileGrid, options: GridOptions, window: Window) -> str:
    columns, rows = len(grid.columns.starts), len(grid.rows.starts)
    layout = f"{columns:,} × {rows:,}"
    if options.edge == "PAD":
        x_off, y_off, width, height = window
        whole = int((grid.columns.starts + grid.columns.size <= x_off + width).sum()) * int(
            (grid.rows.starts + grid.rows.size <= y_off + height).sum()
        )
        words = tr("{count} tiles ({layout}), {whole} of them whole").format(
            count=f"{grid.count:,}", layout=layout, whole=f"{whole:,}"
        )
    elif grid.count == 1:
        words = tr("1 whole tile")
    else:
        words = tr("{count} whole tiles ({layout})").format(count=f"{grid.count:,}", layout=layout)
    if options.ground_size is not None:
        words += " · " + tr("each from {width} × {height} pixels of the raster").format(
            width=f"{grid.columns.size_px:,}", height=f"{grid.rows.size_px:,}"
        )
    return words


def digits(value: float, significant: int) -> str:
    """A positive number in so many digits or more, never in exponents: 0.0170156, 1.88, 2560."""
    return f"{value:.{max(0, significant - 1 - math.floor(math.log10(value)))}f}"


def problem(error: EngineError) -> Summary:
    """What stands in the way, in the engine's own words."""
    return Summary("", "", str(error))


def _trimmed(text: str) -> str:
    """Without idle zeros behind the point."""
    return text.rstrip("0").rstrip(".") if "." in text else text
