"""From rasters to one whose bands are scaled, or back, in windows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling

from ...errors import InputError
from ...exclusive import whole
from ...progress import Progress
from ..names import told
from ..stack import RasterStack, gdal_environment
from ..sweep import Window, sweep
from ..writing import Rasters, check_free, check_place, failed
from .counted import check_overlap
from .defining import bands_for, definition_for
from .measuring import read_valid, window_size
from .options import NormalizeRasterOptions
from .rules import Definition

#: Colours that QGIS takes the bands for red, green and blue by; an alpha that is scaled is none any more.
COLOURS = ("red", "green", "blue")

#: Types of rasters whose values need more than float32 when they are taken back.
WIDE = ("int32", "uint32", "int64", "uint64", "float64")
#: What is told of the statistics, by their names.
TOLD = {"count": "pixels", "std": "standard deviation", "min": "least", "max": "greatest"}


def normalize_raster(options: NormalizeRasterOptions, progress: Progress) -> dict[str, Any]:
    """Write a raster of scaled float32 values, NaN where there is no data, and the definition where it is asked for.

    The values are those that a model gets whose sidecar carries the same definition, bit for bit. Values: `output`,
    `statistics_output`, `bands` (names) and `value_scaling`, as the sidecar has it. Raises InputError where there is no
    valid pixel, or rasters, tiles, mask or clouds do not lie on the first raster; OptionError, OutputError.
    """
    inputs = [*options.rasters, *filter(None, (options.cloud_raster, options.statistics))]
    check_place(Path(options.output), inputs)
    if options.statistics_output:
        check_free(Path(options.statistics_output), inputs)
    with gdal_environment(), RasterStack(options.rasters, bands_for(options), gaps=True) as stack:
        for path in options.rasters[1:]:
            check_overlap(path, stack.grid, "every raster")
        definition = definition_for(options, stack, progress)
        if not options.statistics:
            _tell(definition, progress)
        if options.invert and (definition.scaling.limits or definition.scaling.type == "clip"):
            progress.message("What was cut off at the limits when it was scaled stays so.")
        _write(options, stack, definition, progress)
    return {
        "output": options.output,
        "statistics_output": options.statistics_output,
        "bands": list(definition.bands),
        "value_scaling": definition.scaling.to_mlm(),
    }


def _write(options: NormalizeRasterOptions, stack: RasterStack, definition: Definition, progress: Progress) -> None:
    output, scaling = Path(options.output), definition.scaling
    dtype = np.dtype(np.float64 if options.invert and definition.dtype in WIDE else np.float32)
    found = 0

    def work(window: Window) -> tuple[NDArray[Any], int]:
        pixels, valid = read_valid(stack, window)
        values = scaling.invert(pixels) if options.invert else scaling.apply(pixels, valid)
        values = values.astype(dtype, copy=False)
        if not valid.all():
            values[~valid] = np.nan
        return np.moveaxis(values, -1, 0), int(np.count_nonzero(valid))

    def take(window: Window, made: tuple[NDArray[Any], int]) -> None:
        nonlocal found
        rasters.write(output, window[0], window[1], made[0])
        found += made[1]

    with Rasters(stack.grid, progress) as rasters:
        target = rasters.create(output, definition.bands, dtype.name, np.nan, Resampling.average)
        colours = [band.colour if band.colour in COLOURS else "undefined" for band in stack.bands]
        if set(COLOURS) <= set(colours):
            target.colorinterp = [ColorInterp[colour] for colour in colours]
        words = "Taking values back" if options.invert else "Scaling"
        sweep(stack.width, stack.height, work, take, progress, words, window_size(stack))
        if not found:
            raise InputError(
                f"There is no valid pixel in {', '.join(map(told, options.rasters))}: nothing can be scaled"
            )
        if not options.statistics_output:
            rasters.finish()
            return
        place = Path(options.statistics_output)
        try:
            with whole(place, progress) as part:
                part.write_text(definition.to_json(), encoding="utf-8")
                rasters.finish()
        except OSError as error:
            raise failed(place, error) from None


def _tell(definition: Definition, progress: Progress) -> None:
    """Say what was measured."""
    for name, entry in zip(definition.bands, definition.statistics):
        figures = {**entry, **{f"{percent} %": value for percent, value in entry.get("percentiles", {}).items()}}
        words = [
            f"{TOLD.get(key, key)} {value:,}" if key == "count" else f"{TOLD.get(key, key)} {value:g}"
            for key, value in figures.items()
            if key != "percentiles"
        ]
        progress.message(f"{name}: {', '.join(words)}.")
