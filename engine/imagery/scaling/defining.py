"""From the options of normalising, and what is measured, to the definition of a scaling."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ...datasets.statistics import Moments
from ...errors import InputError, OptionError
from ...models.rules import Scaling
from ...progress import Progress
from ..rasters import open_raster
from ..stack import RasterStack, choose_bands
from .counted import Counted
from .measuring import Measured, measure
from .options import NormalizeRasterOptions
from .rules import Definition, parse_numbers, read_definition

#: What a band without a name of its own is called.
NAMELESS = re.compile(r"band \d+", re.IGNORECASE)


def bands_for(options: NormalizeRasterOptions) -> str:
    """The bands to read: those of the call; those that the definition in the statistics names, where all are there."""
    if options.bands.strip() or not options.statistics:
        return options.bands
    wanted = [name.lower() for name in read_definition(options.statistics).bands]
    with RasterStack(options.rasters) as stack:
        names = [band.name.lower() for band in stack.bands]
    if not wanted or any(names.count(name) != 1 or NAMELESS.fullmatch(name) for name in wanted):
        return ""
    return ",".join(str(names.index(name) + 1) for name in wanted)


def definition_for(options: NormalizeRasterOptions, stack: RasterStack, progress: Progress) -> Definition:
    """The definition for the bands of the stack: that of a file, of numbers that are given, or of what is measured.

    Raises InputError where nothing can be measured, OptionError where what is given does not fit the bands.
    """
    names = tuple(band.name for band in stack.bands)
    if options.statistics:
        return _of_file(options, names, progress)
    if options.method == "SCALE_OFFSET":
        scaling = _of_numbers(options, names)
        return Definition(scaling, names, options.method, dtype=stack.dtype.name)
    percents = {"MEDIAN_STD": (50.0,), "PERCENT": (options.lower, options.upper)}.get(options.method, ())
    with Counted(options, stack.grid) as counted:
        found = measure(stack, counted, percents, progress)
        words = counted.words
    _warn_of_constants(options, names, found, progress)
    scaling = _scaling(options.method, found)
    statistics = tuple(_told(options, band) for band in found)
    definition = Definition(scaling, names, options.method, statistics, words, stack.dtype.name)
    return replace(definition, scaling=_limited(definition)) if options.clip else definition


def _scaling(method: str, found: Sequence[Measured]) -> Scaling:
    """A band that holds one value alone becomes 0."""
    moments = [band.moments for band in found]
    deviations = tuple(_deviation(band) or 1.0 for band in moments)
    if method == "MEAN_STD":
        return Scaling("z-score", (tuple(band.mean for band in moments), deviations))
    if method == "MEDIAN_STD":
        return Scaling("z-score", (tuple(band.percentiles[0] for band in found), deviations))
    if method == "IMAGE":
        image = Moments()
        for band in moments:
            image.add(band)
        return Scaling("z-score", ((image.mean,), (max(_deviation(image), 1 / math.sqrt(image.count)),)))
    if method == "PERCENT":
        limits = [(band.percentiles[0], band.percentiles[1]) for band in found]
    else:
        limits = [(band.low, band.high) for band in moments]
    lows = tuple(low for low, _ in limits)
    # The next number up, where a step of 1 is lost in the rounding.
    highs = tuple(high if high > low else max(low + 1, math.nextafter(low, math.inf)) for low, high in limits)
    return Scaling("min-max", (lows, highs))


def _deviation(moments: Moments) -> float:
    return math.sqrt(max(moments.squares, 0.0) / moments.count)


def _told(options: NormalizeRasterOptions, band: Measured) -> dict[str, Any]:
    """What was measured of a band, as plain JSON."""
    moments = band.moments
    told: dict[str, Any] = {
        "count": moments.count,
        "mean": moments.mean,
        "std": _deviation(moments),
        "min": moments.low,
        "max": moments.high,
    }
    if options.method == "MEDIAN_STD":
        told["median"] = band.percentiles[0]
    elif options.method == "PERCENT":
        told["percentiles"] = {f"{options.lower:g}": band.percentiles[0], f"{options.upper:g}": band.percentiles[1]}
    return told


def _warn_of_constants(
    options: NormalizeRasterOptions, names: Sequence[str], found: Sequence[Measured], progress: Progress
) -> None:
    for name, band in zip(names, found):
        low, high = band.percentiles if options.method == "PERCENT" else (band.moments.low, band.moments.high)
        if low == high and options.method != "IMAGE":
            same = "between its percentiles" if options.method == "PERCENT" else "everywhere"
            progress.warn(f"{name} is {low:g} {same}: it says nothing, and that value becomes 0.")


def _of_numbers(options: NormalizeRasterOptions, names: Sequence[str]) -> Scaling:
    """value × scale + offset, by the numbers given, in place of those that the files have of their own."""
    own = _own_numbers(options)
    columns = []
    for number, text in enumerate((options.scale, options.offset)):
        word = ("scale", "offset")[number]
        given = parse_numbers(text, word) or tuple(band[number] for band in own)
        if len(given) not in (1, len(names)):
            raise OptionError(f"{word} must be one number for all bands or {len(names)}, got {len(given)}")
        columns.append(given * len(names) if len(given) == 1 else given)
    scales, offsets = columns
    if not options.scale.strip() and not options.offset.strip() and set(own) == {(1.0, 0.0)}:
        raise OptionError("scale or offset must be given: the rasters have none of their own")
    if 0.0 in scales:
        raise InputError(f"{names[scales.index(0.0)]} has the scale 0 in its file: give one as scale")
    divisors = tuple(1 / scale for scale in scales)
    if not any(offsets):
        return Scaling("scale", (divisors,))
    return Scaling("z-score", (tuple(0.0 - offset / scale for scale, offset in zip(scales, offsets)), divisors))


def _own_numbers(options: NormalizeRasterOptions) -> list[tuple[float, float]]:
    """Scale and offset of each band, as its file has them; 1 and 0 where it has none."""
    everything: list[tuple[float, float]] = []
    for path in options.rasters:
        with open_raster(path) as source:
            everything += [(float(scale), float(offset)) for scale, offset in zip(source.scales, source.offsets)]
    with RasterStack(options.rasters) as stack:
        names = [band.name for band in stack.bands]
    return [everything[place] for place in choose_bands(names, options.bands)]


def _of_file(options: NormalizeRasterOptions, names: tuple[str, ...], progress: Progress) -> Definition:
    given = read_definition(options.statistics or "")
    places = given.places(names)
    apart = [
        f"{given.bands[place]} for {name}"
        for name, place in zip(names, places)
        if given.bands and given.bands[place].lower() != name.lower()
    ]
    if apart:
        progress.warn(
            f"The statistics are of bands with other names, and are taken in their order: {', '.join(apart)}."
        )
    if len(given.bands) > len(names) and any(NAMELESS.fullmatch(name) for name in names):
        progress.warn(
            f"The statistics are of {len(given.bands)} bands, and those of {', '.join(names)} are taken by their "
            "numbers: are these the same bands of the same sensor?"
        )
    definition = replace(
        given,
        scaling=given.of_bands(names),
        bands=names,
        statistics=tuple(given.statistics[place] for place in places) if given.statistics else (),
    )
    progress.message(f"The scaling is that of {options.statistics}; nothing is measured.")
    return replace(definition, scaling=_limited(definition)) if options.clip else definition


def _limited(definition: Definition) -> Scaling:
    """The scaling with limits: those of min-max, or the least and the greatest value that were measured."""
    scaling = definition.scaling
    if scaling.limits or scaling.type == "clip":
        return scaling
    if scaling.type == "min-max":
        return Scaling(scaling.type, scaling.values, scaling.values)
    try:
        lows, highs = (tuple(float(band[name]) for band in definition.statistics) for name in ("min", "max"))
    except (KeyError, TypeError, ValueError):
        lows = highs = ()
    if not lows:
        raise OptionError("clip needs the least and the greatest value of each band, which the statistics do not hold")
    return Scaling(scaling.type, scaling.values, (lows, highs))
