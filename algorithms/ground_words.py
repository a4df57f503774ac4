"""What pixels and tiles measure on the map and on the ground, and how many there are, in words."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsUnitTypes,
)

from ..engine.tiles.grid import TileGrid, Transform, Window, pixel_to_map
from ..engine.tiles.options import GridOptions
from ..i18n import tr

#: Ellipsoid of WGS 84, for a CRS that names none.
ANY_ELLIPSOID = "EPSG:7030"
SPACING_DIGITS = 6
GROUND_DIGITS = 3


def map_words(words: str, sides: tuple[float, float], crs: QgsCoordinateReferenceSystem) -> str:
    """Two lengths in map units, or one where both are the same."""
    across, down = (_trimmed(digits(value, SPACING_DIGITS)) for value in sides)
    numbers = across if math.isclose(*sides, rel_tol=1e-9) else f"{across} × {down}"
    return words.format(numbers=numbers, unit=QgsUnitTypes.toString(crs.mapUnits()))


def ground_words(
    transform: Transform, crs: QgsCoordinateReferenceSystem, size: tuple[float, float], centre: tuple[float, float]
) -> str:
    """The sides of a tile of this size around a place (x and y in pixels), measured on the ellipsoid."""
    sides = sides_of_window(transform, crs, size, centre)
    return tr("{size} on the ground").format(size=sides) if sides else ""


def sides_of_window(
    transform: Transform, crs: QgsCoordinateReferenceSystem, size: tuple[float, float], centre: tuple[float, float]
) -> str:
    """The same as numbers alone: 1.88 × 1.87 km; empty where they cannot be measured."""
    (x, y), half_width, half_height = centre, size[0] / 2, size[1] / 2
    lines = []
    for ends in (([x - half_width, x + half_width], [y, y]), ([x, x], [y - half_height, y + half_height])):
        first, last = (
            QgsPointXY(*pixel_to_map(transform, column, row).tolist()) for column, row in zip(ends[0], ends[1])
        )
        lines.append((first, last))
    return _lengths(lines, crs)


def _lengths(lines: list[tuple[QgsPointXY, QgsPointXY]], crs: QgsCoordinateReferenceSystem) -> str:
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or ANY_ELLIPSOID)
    lengths = []
    for first, last in lines:
        try:
            length = measure.convertLengthMeasurement(measure.measureLine(first, last), QgsUnitTypes.DistanceMeters)
        except QgsCsException:
            return ""
        if not math.isfinite(length) or length <= 0:
            return ""
        lengths.append(length)
    factor, unit = (1000.0, tr("km")) if max(lengths) >= 1000 else (1.0, tr("m"))
    across, down = (digits(length / factor, GROUND_DIGITS) for length in lengths)
    return f"{across} × {down} {unit}"


def count_words(grid: TileGrid, options: GridOptions, window: Window) -> str:
    """How many tiles a grid over a window has, and in how many columns and rows."""
    columns, rows = len(grid.columns.starts), len(grid.rows.starts)
    layout = f"{columns:,} × {rows:,}"
    if options.edge == "PAD":
        whole = whole_tiles(grid, window)
        words = tr("{count} tiles ({layout}), {whole} of them whole").format(
            count=f"{grid.count:,}", layout=layout, whole=f"{whole:,}"
        )
    elif grid.count == 1:
        words = tr("1 whole tile")
    else:
        words = tr("{count} whole tiles ({layout})").format(count=f"{grid.count:,}", layout=layout)
    return words


def whole_tiles(grid: TileGrid, window: Window) -> int:
    """How many tiles of a grid over a window lie wholly in it."""
    x_off, y_off, width, height = window
    across = (grid.columns.starts + grid.columns.size <= x_off + width).sum()
    return int(across) * int((grid.rows.starts + grid.rows.size <= y_off + height).sum())


def source_words(grid: TileGrid, options: GridOptions) -> str:
    """How many pixels of the raster a tile holds where that is not its own size; else empty."""
    if options.ground_size is None:
        return ""
    return tr("each from {width} × {height} pixels of the raster").format(
        width=f"{grid.columns.size_px:,}", height=f"{grid.rows.size_px:,}"
    )


def digits(value: float, significant: int) -> str:
    """A positive number in so many digits or more, never in exponents: 0.0170156, 1.88, 2560."""
    return f"{value:.{max(0, significant - 1 - math.floor(math.log10(value)))}f}"


def _trimmed(text: str) -> str:
    """Without idle zeros behind the point."""
    return text.rstrip("0").rstrip(".") if "." in text else text
