"""Many rasters as one on a common grid: a Cloud-Optimised GeoTIFF, or a virtual raster that refers to them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from rasterio.enums import ColorInterp, Resampling

from ...errors import InputError, OptionError
from ...progress import Progress
from ..names import is_remote, listed, told
from ..rasters import Grid
from ..stack import gdal_environment, holds
from ..sweep import SIZE, sweep
from ..writing import Rasters, check_free, check_place
from .arranging import OutputBand, arrange
from .grids import footprint, grid_for, lattice_for
from .inputs import Input, read_inputs
from .merging import Merged, Merger, size_for
from .names import DATE_TAG, parse_dates
from .options import StackRastersOptions
from .reading import Area, Readers, Unit, place_of
from .traits import are_classes, set_traits
from .virtual import write_virtual

#: Bytes of the pixels of one window, of which a few are held at a time.
WINDOW_BYTES = 32 * 1024 * 1024
#: How many times the pixels of all inputs a grid may have before the user is asked to look at it again.
SPARSE = 50


def stack_rasters(options: StackRastersOptions, progress: Progress) -> dict[str, Any]:
    """Bring rasters onto one grid and write them as one.

    Values: `output`, `bands` (their names), `dates` (those of the bands, each once, in order), `labels` (what each band
    holds, without its date), `width`, `height`.
    Raises InputError for inputs that cannot be read or lie apart from the grid, OptionError, OutputError.
    """
    output = Path(options.output)
    given = [*options.rasters, *([options.reference] if options.reference else [])]
    if options.is_virtual:
        check_free(output, given)
    else:
        check_place(output, given)
    with gdal_environment():
        inputs = read_inputs(options.rasters, parse_dates(options.dates, len(options.rasters)), progress)
        lattice = lattice_for(options, inputs)
        boxes = [footprint(raster.grid, lattice, raster.path) for raster in inputs]
        bands = arrange(inputs, boxes, options.method, options.bands, progress)
        grounds = [[boxes[part.place] for part in band.parts] for band in bands]
        grid = grid_for(options, lattice, grounds)
        _check_size(grid, inputs, progress)
        units = _units(inputs, bands, grid, options.methods(), progress)
        dtype = np.result_type(*(np.dtype(unit.dtype) for unit in units))
        nodata = _nodata(options.nodata, dtype, units)
        if options.is_virtual:
            _warn_of_keys(inputs, progress)
            write_virtual(output, grid, bands, units, dtype.name, nodata, options.merge, progress)
        else:
            _write(output, grid, bands, units, dtype.name, nodata, options.merge, progress)
    dates = sorted({band.date for band in bands if band.date})
    return {
        "output": options.output,
        "bands": [band.name for band in bands],
        "labels": [band.label for band in bands],
        "dates": dates,
        "width": grid.width,
        "height": grid.height,
    }


def _check_size(grid: Grid, inputs: Sequence[Input], progress: Progress) -> None:
    pixels = sum(raster.grid.width * raster.grid.height for raster in inputs)
    if grid.width * grid.height > max(SPARSE * pixels, SIZE * SIZE):
        progress.warn(
            f"The result has {grid.width} x {grid.height} pixels, {grid.width * grid.height / pixels:.0f} times those "
            "of all inputs. Is the pixel size in units of the CRS, and do the inputs belong together?"
        )


def _warn_of_keys(inputs: Sequence[Input], progress: Progress) -> None:
    """A virtual raster can be read only with the addresses of its inputs as they are."""
    keyed = [told(raster.name) for raster in inputs if is_remote(raster.name) and {"@", "?"} & set(raster.name)]
    if keyed:
        progress.warn(
            f"The .vrt holds the whole address of {listed(keyed)}, with the account or key in it, for everyone who "
            "gets the file. A .tif holds no address."
        )


def _units(
    inputs: Sequence[Input], bands: Sequence[OutputBand], grid: Grid, methods: Sequence[str], progress: Progress
) -> list[Unit]:
    """What is read of each input, in the order of the inputs: bands of the same type and nodata at once.

    Raises InputError for a band that has no pixel on the grid.
    """
    targets: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for target, band in enumerate(bands):
        for part in band.parts:
            targets[part.place].append((part.index, target))
    units, outside = [], []
    for place, raster in enumerate(inputs):
        if place not in targets:
            continue
        area, offset = place_of(raster, grid, methods[place])
        if area is None:
            outside.append(place)
            continue
        alike: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        for index, target in targets[place]:
            own = raster.bands[index - 1]
            alike[own.dtype, repr(own.nodata)].append((index, target))
        for pairs in alike.values():
            pairs.sort()
            own = raster.bands[pairs[0][0] - 1]
            units.append(
                Unit(
                    raster=raster,
                    indexes=tuple(index for index, _ in pairs),
                    targets=tuple(target for _, target in pairs),
                    nodata=own.nodata,
                    dtype=own.dtype,
                    method=methods[place],
                    area=area,
                    offset=offset,
                )
            )
    covered = {target for unit in units for target in unit.targets}
    for target, band in enumerate(bands):
        if target not in covered:
            first = inputs[band.parts[0].place].path
            raise InputError(f"{first} lies outside of the result's grid: there would be nothing in {band.name}")
    if outside:
        progress.message(f"{len(outside)} of {len(inputs)} rasters lie outside of the result's grid and are left out.")
    return units


def _nodata(given: Optional[float], dtype: np.dtype[Any], units: Sequence[Unit]) -> Optional[float]:
    """The result's nodata: the one asked for, or the first that an input has and the result's type can hold."""
    if given is not None:
        if not holds(dtype, given):
            raise OptionError(f"nodata must be a value that {dtype.name} can hold, got {given:g}")
        return given
    found = [unit.nodata for unit in units if unit.nodata is not None and holds(dtype, unit.nodata)]
    if found:
        return found[0]
    return float("nan") if dtype.kind == "f" else None


def _write(
    output: Path,
    grid: Grid,
    bands: Sequence[OutputBand],
    units: Sequence[Unit],
    dtype: str,
    nodata: Optional[float],
    merge: str,
    progress: Progress,
) -> None:
    traits = [band.traits for band in bands]
    overviews = Resampling.nearest if are_classes(traits) else Resampling.average
    mistakable: Counter[int] = Counter()
    seen, gaps = [False], [False]
    with Rasters(grid, progress) as rasters, Readers(units, grid) as readers:
        dataset = rasters.create(output, [band.name for band in bands], dtype, nodata, overviews)
        set_traits(dataset, traits)
        for number, band in enumerate(bands, 1):
            if band.date:
                dataset.update_tags(number, **{DATE_TAG: band.date})
        merger = Merger(readers, dtype, nodata, merge, len(bands))

        def take(window: Area, merged: Merged) -> None:
            if merged.any_valid:
                rasters.write(output, window[0], window[1], merged.pixels)
                seen[0] = True
            gaps[0] |= not merged.all_valid
            mistakable.update(merged.mistakable)

        size = size_for(units, len(bands), dtype, SIZE, WINDOW_BYTES)
        sweep(grid.width, grid.height, merger.window, take, progress, "Stacking", size)
        rasters.finish()
    if not seen[0]:
        progress.warn("There is no valid pixel: every pixel of the result is nodata.")
    elif gaps[0] and nodata is None and not any(one.colour == ColorInterp.alpha for one in traits):
        progress.warn(
            "Pixels that no input covers are 0, which is data as well: no input has nodata. Give a nodata value to "
            "tell them apart."
        )
    for place, count in mistakable.items():
        progress.warn(
            f"{count} pixels of {units[place].raster.stem} have the value {nodata:g}, which is nodata in the result. "
            "Give another nodata value to keep them."
        )
