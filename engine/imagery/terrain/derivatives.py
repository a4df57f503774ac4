"""Rasters of slope, aspect, light and curvature from a raster of heights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...errors import InputError
from ...progress import Progress
from ..stack import RasterStack, gdal_environment
from ..sweep import Window, sweep
from ..writing import Rasters, check_place
from .formulas import CURVATURES, aspect, hillshade, slope
from .ground import Ground, Steps
from .options import TerrainOptions
from .surface import Floats, bends, gradient

#: Rows worked on at once, so that what is in between stays in the processor's cache.
STRIP = 64
#: The surface that curvatures are of.
CURVED = "EVANS_YOUNG"
#: Pixels of a window that tell between which values a band is to be shown, and these in percent.
SAMPLE = 1024
SHOWN = (2, 98)
UNITS = {"ASPECT": "degree", "HILLSHADE": ""}
#: Where a hillshade alone has no value.
DARK = 0


def terrain_derivatives(options: TerrainOptions, progress: Progress) -> dict[str, Any]:
    """Write one band per derivative, float32 with NaN where there is none; a hillshade alone is uint8 with 0 there.

    A pixel has values when it and its eight neighbours have heights. With `edges` heights go on straight beyond the
    raster's edge, and a neighbour without a height has the pixel's own. Returns `low` and `high`, which 96 of
    100 values of the first band lie between. Raises InputError where no pixel has a value.
    """
    output = Path(options.output)
    check_place(output, (options.raster,))
    alone = options.derivatives == ("HILLSHADE",)
    with gdal_environment(), RasterStack(options.raster, bands=str(options.band)) as stack:
        terrain = _Terrain(stack, options)
        terrain.advise(progress)
        sample: list[NDArray[np.float32]] = []
        with Rasters(stack.grid, progress) as rasters:
            names = [name.lower() for name in options.derivatives]
            form = ("uint8", DARK) if alone else ("float32", np.nan)
            target = rasters.create(output, names, form[0], form[1], Resampling.average)
            for number, name in enumerate(options.derivatives, 1):
                target.set_band_unit(number, terrain.unit(name))

            def work(window: Window) -> tuple[NDArray[Any], Floats]:
                bands = terrain.derive(window)
                some = _some(bands[0])
                if alone:
                    bands[np.isnan(bands)] = DARK
                    return bands.astype(np.uint8), some
                return bands, some

            def take(window: Window, made: tuple[NDArray[Any], Floats]) -> None:
                if made[1].size:
                    sample.append(made[1])
                rasters.write(output, window[0], window[1], made[0])

            sweep(stack.width, stack.height, work, take, progress, "Deriving")
            if not sample:
                raise InputError(
                    f"{options.raster} has no pixel with heights on all eight sides: it has {stack.width} x "
                    f"{stack.height} pixels, and what is nodata has no height"
                )
            rasters.finish()
    low, high = np.percentile(np.concatenate(sample), SHOWN)
    return {"low": float(low), "high": float(high)}


class _Terrain:
    """Heights, and what is asked of them."""

    def __init__(self, stack: RasterStack, options: TerrainOptions) -> None:
        self._stack = stack
        self._options = options
        self._ground = Ground(stack.grid)
        # Sums of 8 and 16 bits are exact in 32 bits of real numbers, and quicker there.
        small = stack.dtype.kind in "iu" and stack.dtype.itemsize <= 2
        self._dtype = np.dtype(np.float32 if small else np.float64)
        self._methods = {CURVED if name in CURVATURES else options.method for name in options.derivatives}
        # One line of pixels has no slope to go on with.
        self._extends = options.edges and min(stack.width, stack.height) > 1

    def advise(self, progress: Progress) -> None:
        """Say what heights are taken for."""
        if self._ground.geographic:
            progress.message("The CRS is in degrees: heights times the z factor are taken to be metres.")
        elif self._stack.crs.to_epsg() == 3857:
            progress.warn(
                "Web Mercator draws ground larger than it is the farther it is from the equator, so that slopes come "
                "out too gentle; warp the heights to a local CRS first."
            )

    def unit(self, name: str) -> str:
        """The unit of a derivative, for the band."""
        if name == "SLOPE":
            return "degree" if self._options.slope_unit == "DEGREES" else "percent"
        if name in CURVATURES:
            return "1/m" if self._ground.geographic else f"1/{self._stack.crs.linear_units}"
        return UNITS[name]

    def derive(self, window: Window) -> Floats:
        """Derivatives (band, row, col) of a window; NaN where there is none."""
        x, y, width, height = window
        heights, known = self._heights(window)
        if self._extends:
            self._extend(heights, x, y)
            known = ~np.isnan(heights)
        found: Floats = np.empty((len(self._options.derivatives), height, width), dtype=np.float32)
        with np.errstate(over="ignore", invalid="ignore"):  # of heights that no ground has
            for top in range(0, height, STRIP):
                rows = min(STRIP, height - top)
                part = np.s_[top : top + rows + 2]
                steps = self._ground.steps(x, y + top, width, rows)
                strip = self._derived(heights[part], steps)
                if not known[part].all():
                    self._mend(strip, heights[part], known[part], steps)
                found[:, top : top + rows] = strip
        return found

    def _heights(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Heights (rows + 2, columns + 2) around a window, NaN where there are none, and where there are some."""
        x, y, width, height = window
        pixels = self._stack.read(x - 1, y - 1, width + 2, height + 2)
        heights = pixels[..., 0].astype(self._dtype)
        known = self._stack.valid(pixels)[..., 0] & np.isfinite(heights)
        known[: max(1 - y, 0)] = False
        known[self._stack.height + 1 - y :] = False
        known[:, : max(1 - x, 0)] = False
        known[:, self._stack.width + 1 - x :] = False
        heights[~known] = np.nan
        return heights, known

    def _extend(self, heights: NDArray[Any], x: int, y: int) -> None:
        """Let heights go on straight beyond the edges of the raster."""
        across, down = heights.T, heights
        for lines, first, count in ((across, x, self._stack.width), (down, y, self._stack.height)):
            if first == 0:
                lines[0] = 2 * lines[1] - lines[2]
            if first + len(lines) - 2 == count:
                lines[-1] = 2 * lines[-2] - lines[-3]

    def _derived(self, z: NDArray[Any], steps: Steps) -> Floats:
        """Derivatives (band, row, col) of heights (row + 2, col + 2)."""
        options = self._options
        grounds = {method: gradient(z, method, steps, options.z_factor) for method in self._methods}
        if not CURVATURES.keys().isdisjoint(options.derivatives):
            bend = bends(z, steps, options.z_factor)
        made = []
        for name in options.derivatives:
            if name == "SLOPE":
                made.append(slope(grounds[options.method], options.slope_unit))
            elif name == "ASPECT":
                made.append(aspect(grounds[options.method]))
            elif name == "HILLSHADE":
                made.append(hillshade(grounds[options.method], options.azimuth, options.altitude))
            else:
                curvature = CURVATURES[name](grounds[CURVED], bend)
                curvature[np.isinf(curvature)] = np.nan
                made.append(curvature)
        return np.stack(made)

    def _mend(self, strip: Floats, z: NDArray[Any], known: NDArray[np.bool_], steps: Steps) -> None:
        """Where heights lack around a pixel, put the pixel's own in their place, or leave no value."""
        down = known[:-2] & known[1:-1] & known[2:]
        lacking = ~(down[:, :-2] & down[:, 1:-1] & down[:, 2:])
        strip[:, lacking] = np.nan
        if not self._extends:
            return
        row, column = np.nonzero(lacking & known[1:-1, 1:-1])
        if not len(row):
            return
        # The neighbourhoods one under the other, of which every third row is what is asked for.
        around = z[row[:, None, None] + np.arange(3)[:, None], column[:, None, None] + np.arange(3)]
        around = np.where(np.isnan(around), around[:, 1:2, 1:2], around).reshape(-1, 3)
        strip[:, row, column] = self._derived(around, steps.of(row, column))[:, ::3, 0]


def _some(values: Floats) -> Floats:
    """Some of the values, evenly over the window, without NaN; none only where there are none."""
    flat = values.ravel()
    some: Floats = flat[:: max(1, flat.size // SAMPLE)]
    if np.isnan(some).any():
        flat = flat[~np.isnan(flat)]
        some = flat[:: max(1, flat.size // SAMPLE)]
    return np.array(some)  # and not the window that they are a part of
