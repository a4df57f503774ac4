"""The part of a raster that holds tiles, on its own pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling

from ...errors import InputError
from ...labels.burning import BurntPolygons
from ...progress import Progress
from ...tiles.windows import box_of, windows_of
from ..rasters import Grid, open_raster
from ..stack import RasterStack, gdal_environment
from ..sweep import sweep
from ..writing import Rasters, check_place
from .grids import tiles_on
from .options import ClipRasterOptions
from .reading import Area
from .traits import are_classes, set_traits, traits_of


def clip_raster(options: ClipRasterOptions, progress: Progress) -> dict[str, Any]:
    """Write the part of a raster that holds all tiles, and a margin, as it is.

    Values: `output`, `bands` (their names), `x_off`, `y_off`, `width`, `height` (pixels of the raster).
    Raises InputError when no tile lies on the raster, OutputError.
    """
    output = Path(options.output)
    check_place(output, [options.raster])
    with gdal_environment(), RasterStack(options.raster) as stack:
        if not stack.aligned:
            raise InputError(
                f"{options.raster} is placed by ground control points and has no pixels of its own on the ground; "
                "bring it onto a grid with stackrasters first"
            )
        polygons = tiles_on(options.tiles, stack.grid)
        area = _area(polygons, options.margin_px, stack)
        outside = _Outside(polygons, stack.grid, options.margin_px) if options.mask_outside else None
        with open_raster(options.raster) as source:
            traits = [traits_of(source, number) for number in range(1, source.count + 1)]
        nodata = stack.bands[0].nodata
        if nodata is None and stack.dtype.kind == "f":
            nodata = float("nan")
        if len({repr(band.nodata) for band in stack.bands}) > 1:
            progress.warn(f"The bands have different nodata values; a GeoTIFF has one for all, and it is {nodata}.")
        alpha = any(one.colour == ColorInterp.alpha for one in traits)
        if outside and nodata is None and not alpha:
            progress.warn("Pixels outside of the tiles are 0, which is data as well: the raster has no nodata.")
        left, top, width, height = area
        grid = Grid(stack.crs, stack.transform @ Affine.translation(left, top), width, height)
        overviews = Resampling.nearest if are_classes(traits) else Resampling.average
        with Rasters(grid, progress) as rasters:
            names = [band.name for band in stack.bands]
            set_traits(rasters.create(output, names, stack.dtype.name, nodata, overviews), traits)

            def read(window: Area) -> NDArray[Any]:
                x, y, columns, rows = window
                place = (left + x, top + y, columns, rows)
                pixels = np.moveaxis(stack.read(*place), -1, 0)
                if outside is not None:
                    pixels = np.where(outside.mask(place), stack.dtype.type(0 if nodata is None else nodata), pixels)
                return pixels

            def take(window: Area, pixels: NDArray[Any]) -> None:
                rasters.write(output, window[0], window[1], pixels)

            sweep(width, height, read, take, progress, "Clipping")
            rasters.finish()
    return {
        "output": options.output,
        "bands": names,
        "x_off": left,
        "y_off": top,
        "width": width,
        "height": height,
    }


def _area(polygons: NDArray[np.object_], margin_px: int, stack: RasterStack) -> Area:
    """The window of the raster that holds the windows of all tiles on it, and the margin as far as there are pixels."""
    points, owners = shapely.get_coordinates(polygons, return_index=True)
    size = (stack.width, stack.height)
    windows = windows_of(points, owners, len(polygons), tuple(stack.transform)[:6], size)
    ends = windows[:, :2] + windows[:, 2:]
    there = (ends > 0).all(axis=1) & (windows[:, :2] < np.array(size)).all(axis=1)
    if not there.any():
        raise InputError("tiles lie outside of the raster: there is nothing to clip")
    x, y, width, height = box_of(windows[there])
    left, top = max(x - margin_px, 0), max(y - margin_px, 0)
    right, bottom = min(x + width + margin_px, stack.width), min(y + height + margin_px, stack.height)
    return left, top, right - left, bottom - top


class _Outside:
    """Which pixels lie in none of the tiles, grown by a margin."""

    def __init__(self, polygons: NDArray[np.object_], grid: Grid, margin_px: int) -> None:
        # In pixels, where the margin is the same to all sides.
        pixels = shapely.transform(polygons, grid.to_pixels)
        pixels[~shapely.is_valid(pixels)] = shapely.make_valid(pixels[~shapely.is_valid(pixels)])
        if margin_px:
            pixels = shapely.buffer(pixels, margin_px, join_style="mitre")
        flat = Grid(grid.crs, Affine.identity(), grid.width, grid.height)
        self._polygons = BurntPolygons(pixels, np.ones(len(pixels), dtype=np.uint8), flat, all_touched=False)

    def mask(self, area: Area) -> NDArray[np.bool_]:
        """(row, col) of a window."""
        burnt = np.zeros((area[3], area[2]), dtype=np.uint8)
        self._polygons.burn(burnt, area)
        outside: NDArray[np.bool_] = burnt == 0
        return outside
