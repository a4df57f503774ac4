"""What the layers of a dialog say of their bands: names, types, and what each seems to be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ..engine.imagery.bands.names import BandFacts, sensor_in, sensor_of, wavelength_of
from ..engine.imagery.bands.rules import Roles, roles_by_date, roles_of
from ..engine.imagery.indices.names import catalogue
from ..engine.imagery.names import is_remote
from ..engine.imagery.stacking.names import bands_in, is_generic, split_description
from ..i18n import tr

#: Rasters that are opened; of more of them only what QGIS knows already is told.
MOST_OPENED = 40


@dataclass(frozen=True)
class LayerBand:
    """A band of a layer: its facts, its type as numpy calls it, the layer's name, the sensor, if it is told, and which
    of the rasters it is of, from 0.

    `label` is what it holds by its name without a date or, where it has none, by the name of the file; else empty.
    """

    facts: BandFacts
    dtype: str
    layer: str
    sensor: Optional[str]
    label: str
    raster: int = 0


def bands_of_layers(layers: Sequence[QgsRasterLayer]) -> list[LayerBand]:
    """All bands through all layers in order, named as the engine names them; nothing is opened on other machines."""
    found: list[LayerBand] = []
    for number, layer in enumerate(layers):
        if layer.providerType() != "gdal":
            continue
        path = layer.source().split("|")[0]
        near = len(layers) <= MOST_OPENED and not is_remote(path)
        own = _read(path, layer.name(), len(found) + 1) if near else None
        own = _shown(layer, len(found) + 1) if own is None else own
        found += [replace(band, raster=number) for band in own]
    return found


def _read(path: str, layer: str, number: int) -> Optional[list[LayerBand]]:
    """The bands as GDAL reads them, None where it cannot."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # newer GDAL says it this way
        dataset = None
    if dataset is None:
        return None
    told = sensor_of(path, dataset.GetMetadata() or {})
    bands = []
    for place, guess in enumerate(bands_in(Path(path).stem, dataset.RasterCount)):
        band = dataset.GetRasterBand(place + 1)
        tags = {**(band.GetMetadata() or {}), **(band.GetMetadata("IMAGERY") or {})}
        name = band.GetDescription()
        colour = gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower()
        facts = BandFacts(name or f"band {number + place}", bool(name), colour, wavelength_of(tags, name), 1.0, 0.0)
        label = guess or "" if is_generic(name or None) else split_description(name, tags)[1]
        bands.append(LayerBand(facts, _type(band.DataType), layer, sensor_in(tags) or told, label))
    return bands


def _shown(layer: QgsRasterLayer, number: int) -> list[LayerBand]:
    """The bands as far as QGIS knows them already."""
    provider = layer.dataProvider()
    told = sensor_of(layer.source(), {})
    bands = []
    for place in range(layer.bandCount()):
        # QGIS writes "Band 01: name".
        name = re.sub(r"^[^:]*?0*\d+(?:: |$)", "", layer.bandName(place + 1), count=1)
        colour = provider.colorInterpretationName(place + 1).lower()
        facts = BandFacts(name or f"band {number + place}", bool(name), colour, wavelength_of({}, name), 1.0, 0.0)
        bands.append(LayerBand(facts, _type(provider.dataType(place + 1)), layer.name(), told, name))
    return bands


def _type(kind: Any) -> str:
    number = int(getattr(kind, "value", kind))
    name = str(gdal.GetDataTypeName(number) or "").lower()
    return "uint8" if name == "byte" else name


@dataclass(frozen=True)
class Guess:
    """What a band seems to be: its role in the catalogue of indices, and what tells it, in words."""

    role: str
    title: str
    why: str


def guesses(bands: Sequence[LayerBand]) -> dict[int, Guess]:
    """What bands seem to be, by their places from 0: among the bands of their raster or, where that has only one, among
    all of such rasters."""
    counts = Counter(band.raster for band in bands)
    groups: dict[int, list[int]] = {}
    for place, band in enumerate(bands):
        groups.setdefault(-1 if counts[band.raster] == 1 else band.raster, []).append(place)
    found: dict[int, Guess] = {}
    for group in groups.values():
        own = [bands[place] for place in group]
        facts, sensor = [_labelled(band) for band in own], common_sensor(own)
        series = roles_by_date(facts, sensor)
        everything = [(roles_of(facts, sensor, {}), tuple(range(len(facts))))]
        for roles, places in series.values() if series else everything:
            for role, place in roles.places.items():
                number = places[place]
                found[group[number]] = Guess(role, title_of(role), _why(roles, role, own[number]))
    return found


def common_sensor(bands: Sequence[LayerBand]) -> Optional[str]:
    """The sensor that took the bands, None where it is not told, or not the same for all that tell it."""
    sensors = {band.sensor for band in bands if band.sensor}
    return sensors.pop() if len(sensors) == 1 else None


def _labelled(band: LayerBand) -> BandFacts:
    """A band without a name has that which its file gives it."""
    if band.facts.described or not band.label:
        return band.facts
    return replace(band.facts, name=band.label, described=True)


def _why(roles: Roles, role: str, band: LayerBand) -> str:
    sign, name = roles.signs.get(role, ""), band.facts.name
    if sign == "wavelength":
        return tr("from its wavelength, {nanometres} nm").format(nanometres=f"{band.facts.wavelength_nm:g}")
    if sign == "colour":
        return tr("from the colour that the file gives it")
    if sign == "code" and roles.in_order:
        return tr("from its place among the bands of {sensor}").format(sensor=roles.sensor)
    if not band.facts.described:
        return tr("from the name of the file: {name}").format(name=band.label)
    if sign == "code":
        return tr("from its name, {name}, as {sensor} has it").format(name=name, sensor=roles.sensor)
    return tr("from its name, {name}").format(name=name)


def title_of(role: str) -> str:
    """A role of a band in words."""
    words = {
        "A": tr("coastal aerosol"),
        "B": tr("blue"),
        "G": tr("green"),
        "G1": tr("green 1"),
        "Y": tr("yellow"),
        "R": tr("red"),
        "RE1": tr("red edge 1"),
        "RE2": tr("red edge 2"),
        "RE3": tr("red edge 3"),
        "N": tr("near infrared"),
        "N2": tr("near infrared 2"),
        "WV": tr("water vapour"),
        "S1": tr("short-wave infrared 1"),
        "S2": tr("short-wave infrared 2"),
        "T": tr("thermal infrared"),
        "T1": tr("thermal infrared 1"),
        "T2": tr("thermal infrared 2"),
    }
    return words.get(role) or catalogue().roles[role].title


def stacked_labels(bands: Sequence[LayerBand]) -> list[str]:
    """What bands of a stack of these are called, without their dates, each once; empty where one is not known."""
    labels = list(dict.fromkeys(band.label for band in bands))
    return [] if "" in labels else labels
