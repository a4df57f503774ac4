"""Scenes opened as rasters, their bands by the names that they have in every scene."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..allowed import is_allowed, refused
from ..errors import InputError, OptionError
from ..imagery.rasters import Band, Grid, bands_of, check_whole, open_raster
from ..imagery.stack import RasterStack, choose_bands
from ..imagery.stacking.inputs import stem_of
from ..imagery.stacking.names import bands_in, is_generic, split_description
from ..references import resolve
from .names import SceneFile, files_of, short


@dataclass(frozen=True)
class SceneBands:
    """What is read of a scene: its rasters, the numbers of the bands through all of them, and these bands.

    `grid` is that of its first raster.
    """

    text: str
    paths: tuple[str, ...]
    numbers: str
    bands: tuple[Band, ...]
    dtype: str
    grid: Grid

    def open(self, resampling: str) -> RasterStack:
        """The bands on the scene's own grid."""
        return self.on(self.grid, resampling)

    def on(self, grid: Grid, resampling: str) -> RasterStack:
        """The bands on a grid."""
        stack = RasterStack(self.paths, self.numbers, resampling, grid)
        stack.bands = self.bands
        return stack


def read_scene(text: str, bands: str, beside: str) -> SceneBands:
    """Look at a scene's rasters; `bands` chooses by number or by name, all when empty.

    `beside` is the file of the tiles that name it, at which relative paths begin.

    Raises InputError and OptionError, in which the scene is named.
    """
    files = [SceneFile(named_raster(file.path, beside), file.names) for file in files_of(text)]
    everything: list[Band] = []
    for file in files:
        everything += _bands(file, len(everything) + 1)
    everything = _told_apart(everything)
    try:
        chosen = choose_bands([band.name for band in everything], bands)
        numbers = ",".join(str(place + 1) for place in chosen)
        with RasterStack([file.path for file in files], numbers) as stack:
            dtype, grid = stack.dtype.name, stack.grid
    except OptionError as error:
        raise OptionError(f"scene {short(text)}: {error.text}", error.hint) from None
    return SceneBands(
        text, tuple(file.path for file in files), numbers, tuple(everything[place] for place in chosen), dtype, grid
    )


def read_like(text: str, first: SceneBands, bands: str, beside: str) -> SceneBands:
    """Look at a scene that is to have the same bands as the first one: of the same names, type and nodata.

    Where `bands` chooses none they are chosen by the first scene's names; bands without names go by their number.
    Raises InputError where the scene does not have them so.
    """
    named = not any(is_generic(band.name) for band in first.bands) and not any("," in band.name for band in first.bands)
    try:
        found = read_scene(text, bands or (",".join(band.name for band in first.bands) if named else ""), beside)
    except OptionError as error:
        raise InputError(
            f"{error.text}; {short(first.text)} has {_names(first.bands)}",
            "All scenes need the bands that are chosen, by their names where files have names for them.",
        ) from None
    told = f"scene {short(text)} does not go with {short(first.text)}"
    if len(found.bands) != len(first.bands):
        raise InputError(
            f"{told}: it has {len(found.bands)} bands ({_names(found.bands)}), the other {len(first.bands)} "
            f"({_names(first.bands)})",
            "Choose bands that all scenes have.",
        )
    if _differ([band.name for band in found.bands], [band.name for band in first.bands]):
        raise InputError(
            f"{told}: its bands are {_names(found.bands)}, those of the other {_names(first.bands)}",
            "Choose the bands by names that all scenes have.",
        )
    if found.dtype != first.dtype:
        raise InputError(f"{told}: its pixels are {found.dtype}, those of the other {first.dtype}")
    nodata, other = ([band.nodata for band in scene.bands] for scene in (found, first))
    if repr(nodata) != repr(other):
        raise InputError(
            f"{told}: its nodata is {_values(nodata)}, that of the other {_values(other)}",
            "Give all of them the same nodata value first, such as with gdal_edit.py -a_nodata.",
        )
    return replace(found, bands=first.bands)


def named_raster(reference: str, beside: str) -> str:
    """What opens a raster that a field of tiles names; relative paths begin at the folder of the tiles.

    Who names the field names the rasters in it, wherever they lie: what a catalogue points to is looked at before it
    becomes a field. Raises InputError for what is no file and no address.
    """
    name, place = resolve(reference, beside)
    if not is_allowed(place, place.name):
        raise refused(place, beside)
    return name


def _bands(file: SceneFile, number: int) -> list[Band]:
    """The bands of a file, counted from a number, by names: given, the file's own, or in what it is called."""
    with open_raster(file.path) as source:
        check_whole(source, file.path)
        found = bands_of(source, number)
    if len(file.names) == 1 and len(found) > 1:  # a catalogue names files, and may not know how many bands they have
        return [
            band
            if not is_generic(band.description)
            else replace(band, name=f"{file.names[0]} {place}", description=f"{file.names[0]} {place}")
            for place, band in enumerate(found, 1)
        ]
    if file.names and len(file.names) != len(found):
        raise InputError(
            f"scene {short(file.text)}: {len(file.names)} names of bands ({', '.join(file.names)}) stand before a "
            f"raster of {len(found)}"
        )
    by_file = bands_in(stem_of(file.path), len(found))
    named = []
    for place, band in enumerate(found):
        name = file.names[place] if file.names else None
        if name is None and not is_generic(band.description):
            name = split_description(str(band.description), {})[1]
        name = name or by_file[place]
        named.append(replace(band, name=name, description=name) if name else band)
    return named


def _told_apart(bands: list[Band]) -> list[Band]:
    """Bands of which no two have one name: those that would, go by their number."""
    often = Counter(band.name.lower() for band in bands)
    return [
        replace(band, name=f"band {number}", description=None) if often[band.name.lower()] > 1 else band
        for number, band in enumerate(bands, 1)
    ]


def _differ(names: Sequence[str], others: Sequence[str]) -> bool:
    """Whether bands with names are others; bands without one may be any."""
    pairs = zip(names, others)
    return any(a.lower() != b.lower() and not (is_generic(a) or is_generic(b)) for a, b in pairs)


def _names(bands: Sequence[Band]) -> str:
    return ", ".join(band.name for band in bands[:20]) + (", …" if len(bands) > 20 else "")


def _values(nodata: Sequence[object]) -> str:
    found = dict.fromkeys("none" if value is None else f"{value:g}" for value in nodata)
    return ", ".join(found)
