"""Spectral indices and formulas over rasters, window by window."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...errors import InputError
from ...progress import Progress
from ..bands.names import BandFacts, text_choosing
from ..bands.rules import Roles, roles_by_date, roles_of
from ..formulas.evaluating import compute
from ..formulas.rules import parse_formulas
from ..names import told
from ..overlap import check_overlap
from ..stack import RasterStack, gdal_environment
from ..sweep import Window, sweep
from ..values import missing_value, real_values
from ..writing import Rasters, check_place
from .binding import Bound, bind_all
from .facts import facts_of
from .options import ComputeIndicesOptions
from .rules import parse_constants, parse_roles

#: Pixels that are computed in one go: their arrays stay in a core's own cache.
PIECE = 32 * 1024
#: Bands, read and written, that are held in windows of each size.
SIDES = ((12, 1024), (48, 512))
#: Reflectance does not get beyond this; what does has not been scaled.
BRIGHTEST = 2.0
#: Side of the window in the middle that is looked at for that.
LOOK = 512
#: Values of an index that are kept to choose the colours of its layer by, and the percentiles that are chosen.
KEPT = 100_000
COLOURED = (2, 98)


def compute_indices(options: ComputeIndicesOptions, progress: Progress) -> dict[str, Any]:
    """Write a Cloud-Optimised GeoTIFF of float32 with a band per index, then per formula, then the bands kept.

    Of a time series, whose bands are called `2020-05-01 B4`, there is a band per date and index.

    NaN, the nodata value, is where a band that the formula takes is nodata or beyond its raster, and where the formula
    is undefined, as when it divides by 0. Returns `output`, `bands` (their names), `minimum` and `maximum` of the first
    band for its colours, None when it has no pixel, and `undefined` (pixels by name).
    """
    output = Path(options.output)
    check_place(output, options.rasters)
    with gdal_environment():
        facts, sensor = facts_of(options.rasters)
        if options.sensor != "AUTO":
            sensor = options.sensor
        given = parse_roles(options.roles)
        roles = roles_of(facts, sensor, given)
        dates = {} if given else roles_by_date(facts, sensor)
        formulas, constants = parse_formulas(options.formulas), parse_constants(options.constants)
        bound = bind_all(options.indices, formulas, roles, constants, dates)
        _say(bound, roles, progress)
        kept = tuple(range(len(facts))) if options.keep_bands else ()
        used = sorted({place for item in bound for place in item.bands.values()} | set(kept)) or [0]
        with RasterStack(options.rasters, bands=text_choosing(facts, used), gaps=True) as stack:
            check_overlap(options.rasters, stack.grid)
            scaling = [_scaling(facts[place], options) for place in used]
            _look(stack, scaling, bound, progress)
            places = {place: number for number, place in enumerate(used)}
            worker = _Worker(stack, bound, places, scaling, [places[place] for place in kept])
            return _written(output, options, worker, roles, progress)


@dataclass(frozen=True)
class _Result:
    """A window's bands (band, row, col) with, for each formula, its defined and undefined pixels and some values."""

    bands: NDArray[np.float32]
    defined: NDArray[np.int64]
    undefined: NDArray[np.int64]
    samples: NDArray[np.float32]


class _Worker:
    """Computes windows; safe to use from several threads."""

    def __init__(
        self,
        stack: RasterStack,
        bound: Sequence[Bound],
        places: dict[int, int],
        scaling: Sequence[tuple[float, float]],
        kept: Sequence[int],
    ) -> None:
        self.stack, self.bound, self.kept = stack, bound, kept
        self._names = [{name: places[place] for name, place in item.bands.items()} for item in bound]
        self._needed = sorted({place for names in self._names for place in names.values()})
        self._scaling = scaling
        self._missing = [missing_value(band) for band in stack.bands]
        # Every so many pixels one is kept, so that those of all windows are few.
        self._step = max(1, stack.width * stack.height // KEPT)

    @property
    def count(self) -> int:
        """Bands that are written."""
        return len(self.bound) + len(self.kept)

    def __call__(self, window: Window) -> _Result:
        pixels = np.moveaxis(self.stack.read(*window), -1, 0).reshape(len(self.stack.bands), -1)
        size = pixels.shape[1]
        result = np.empty((self.count, size), dtype=np.float32)
        defined, undefined = (np.zeros(len(self.bound), dtype=np.int64) for _ in range(2))
        for start in range(0, size, PIECE):
            part = slice(start, start + PIECE)
            values = {place: self._values(pixels[place, part], place) for place in self._needed}
            for number, (item, names) in enumerate(zip(self.bound, self._names)):
                found = result[number, part]
                with np.errstate(over="ignore"):
                    found[:] = compute(
                        item.formula.tree, {**item.numbers, **{name: values[place] for name, place in names.items()}}
                    )
                finite = np.isfinite(found)
                count = int(np.count_nonzero(finite))
                defined[number] += count
                if count < finite.size:
                    found[~finite] = np.nan
                    whole = ~finite
                    for place in set(names.values()):
                        whole &= ~np.isnan(values[place])
                    undefined[number] += int(np.count_nonzero(whole))
        for number, place in enumerate(self.kept, len(self.bound)):
            result[number] = real_values(pixels[place], self._missing[place])
        samples = result[0, :: self._step].copy()
        return _Result(result.reshape(self.count, window[3], window[2]), defined, undefined, samples)

    def _values(self, pixels: NDArray[Any], place: int) -> NDArray[np.float64]:
        """Pixels as the formulas take them: scaled, NaN where they are nodata."""
        values = real_values(pixels, self._missing[place])
        scale, offset = self._scaling[place]
        if scale != 1:
            values *= scale
        if offset != 0:
            values += offset
        return values


def _written(
    output: Path, options: ComputeIndicesOptions, worker: _Worker, roles: Roles, progress: Progress
) -> dict[str, Any]:
    stack, bound = worker.stack, worker.bound
    names = [item.name for item in bound] + [stack.bands[place].name for place in worker.kept]
    defined, undefined = (np.zeros(len(bound), dtype=np.int64) for _ in range(2))
    samples: list[NDArray[np.float32]] = []
    with Rasters(stack.grid, progress) as rasters:
        dataset = rasters.create(output, names, "float32", nodata=math.nan, overviews=Resampling.average)
        for number, item in enumerate(bound, 1):
            dataset.update_tags(number, formula=item.words(roles), **_described(item))

        def take(window: Window, result: _Result) -> None:
            nonlocal defined, undefined
            rasters.write(output, window[0], window[1], result.bands)
            defined += result.defined
            undefined += result.undefined
            samples.append(result.samples)

        held = len(stack.bands) + worker.count
        side = next((side for most, side in SIDES if held <= most), 256)
        sweep(stack.width, stack.height, worker, take, progress, "Computing indices", side)
        if not defined.any():
            raise InputError(
                f"{', '.join(map(told, options.rasters))}: no pixel has a value of "
                f"{', '.join(names[: len(bound)][:10])}; the bands that the formulas take are nodata, or the formulas "
                "are undefined there"
            )
        for item, there, gone in zip(bound, defined.tolist(), undefined.tolist()):
            if gone:
                progress.message(
                    f"{item.name} is undefined, as when it divides by 0, in {gone:,} pixels, which are nodata."
                )
            if not there:
                progress.warn(f"{item.name} has no pixel with a value.")
        rasters.finish()
    values = np.concatenate(samples)
    values = values[np.isfinite(values)]
    low, high = np.percentile(values, COLOURED).tolist() if values.size else (None, None)
    return {
        "output": str(output),
        "bands": names,
        "minimum": low,
        "maximum": high,
        "undefined": {item.name: gone for item, gone in zip(bound, undefined.tolist())},
    }


def _described(item: Bound) -> dict[str, str]:
    return {key: value for key, value in (("title", item.title), ("reference", item.reference)) if value}


def _say(bound: Sequence[Bound], roles: Roles, progress: Progress) -> None:
    if roles.in_order:
        progress.message(f"The bands have no names: taken as {roles.sensor}'s in their usual order.")
    for item in bound:
        progress.message(item.words(roles))
        if not item.bands:
            progress.warn(f"{item.name} has no band in it: it is the same everywhere.")


def _scaling(band: BandFacts, options: ComputeIndicesOptions) -> tuple[float, float]:
    """Scale and offset: as given, or the file's own."""
    if options.scale is None and options.offset is None:
        return band.scale, band.offset
    return 1.0 if options.scale is None else options.scale, options.offset or 0.0


def _look(
    stack: RasterStack, scaling: Sequence[tuple[float, float]], bound: Sequence[Bound], progress: Progress
) -> None:
    """Warn where formulas are made for reflectance and the pixels in the middle do not look like it."""
    concerned = [item.name for item in bound if item.scale_matters and item.title]
    if not concerned:
        return
    side = (min(LOOK, stack.width), min(LOOK, stack.height))
    pixels = stack.read((stack.width - side[0]) // 2, (stack.height - side[1]) // 2, *side)
    valid = stack.valid(pixels)
    brightest = 0.0
    for place, (scale, offset) in enumerate(scaling):
        values = pixels[..., place][valid[..., place]]
        if values.size:
            brightest = max(brightest, float(np.median(values)) * scale + offset)
    if brightest > BRIGHTEST:
        progress.warn(
            f"{', '.join(concerned[:10])}: made for reflectance from 0 to 1, but the pixels are about {brightest:g}. "
            "Give SCALE (and OFFSET) to bring them there, as 0.0001 for many products."
        )
