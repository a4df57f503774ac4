"""What rasters say about their bands and the sensor that took them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Optional

from ...errors import InputError, OptionError
from ..rasters import bands_of, open_raster
from ..stack import choose_bands

#: Tags of a band that hold its wavelength, in lower case; numbers below 100 are micrometres.
WAVELENGTH_TAGS = ("central_wavelength_um", "central_wavelength", "center_wavelength", "wavelength")
#: Names of spacecraft as products write them, without what is neither letter nor digit, and the sensor.
SPACECRAFT = {
    **{f"sentinel2{letter}": "SENTINEL2" for letter in ("", "a", "b", "c", "d")},
    **{f"landsat{number}": f"LANDSAT{number}" for number in (4, 5, 7, 8, 9)},
    **dict.fromkeys(("modis", "terra", "aqua", "mod", "myd"), "MODIS"),
    **dict.fromkeys(("planetscope", "planet"), "PLANETSCOPE"),
    **{f"{name}{number}": f"WORLDVIEW{number}" for name in ("worldview", "wv", "wv0") for number in (2, 3)},
}
#: How the names of files and folders tell it: S2B_MSIL2A_…, T33UUP_20200101T…, LC08_L2SP_…, MOD09GA…, …_3B_AnalyticMS.
PRODUCTS = (
    (re.compile(r"(?<![A-Z0-9])S2[A-D]_|(?<![A-Z0-9])T\d\d[A-Z]{3}_\d{8}T\d{6}", re.I), "SENTINEL2"),
    (re.compile(r"(?<![A-Z0-9])L[CEOTM]0?([45789])(?=[_\d])", re.I), "LANDSAT"),
    (re.compile(r"(?<![A-Z0-9])(?:M[OYC]D(?:09|13|43)|VNP09)", re.I), "MODIS"),
    (re.compile(r"PSScene|_3B_|AnalyticMS|PlanetScope", re.I), "PLANETSCOPE"),
    (re.compile(r"(?<![A-Z0-9])WV0?([23])(?![A-Z0-9])", re.I), "WORLDVIEW"),
)
#: Tag by which a band keeps its sensor where it leaves its file.
SENSOR_TAG = "SATELLITE"
_SPACECRAFT_TAGS = re.compile(r"spacecraft|satellite|platform|mission", re.I)
_NANOMETRES = re.compile(r"(?<![\d.])(\d{3,5}(?:\.\d+)?)\s*(?:nm|nanomet)", re.I)
_MICROMETRES = re.compile(r"(?<![\d.])(\d{1,2}\.\d+)\s*(?:µm|um|micromet|micron)", re.I)


@dataclass(frozen=True)
class BandFacts:
    """A band: `name` as in a stack, `described` whether it is its own; value x scale + offset is what it stands for."""

    name: str
    described: bool
    colour: str
    wavelength_nm: Optional[float]
    scale: float
    offset: float

    @property
    def scaled(self) -> bool:
        """Whether the file says how its values are to be scaled."""
        return (self.scale, self.offset) != (1.0, 0.0)


def facts_of(paths: Sequence[str]) -> tuple[tuple[BandFacts, ...], Optional[str]]:
    """All bands through all rasters in order, and the sensor, None where it is not told, or not everywhere the same.

    Raises InputError for what cannot be opened.
    """
    bands: list[BandFacts] = []
    sensors: set[str] = set()
    for path in paths:
        with open_raster(path) as source:
            told = sensor_of(path, source.tags())
            for place, band in enumerate(bands_of(source, len(bands) + 1)):
                tags = {**source.tags(place + 1), **_namespace(source, place + 1)}
                sensors |= {found for found in (_sensor_in(tags) or told,) if found}
                bands.append(
                    BandFacts(
                        band.name,
                        band.description is not None,
                        band.colour,
                        _wavelength(tags, band.description or ""),
                        float(source.scales[place]),
                        float(source.offsets[place]),
                    )
                )
    return tuple(bands), sensors.pop() if len(sensors) == 1 else None


def text_choosing(facts: Sequence[BandFacts], places: Sequence[int]) -> str:
    """The text that chooses bands of a stack by their places (from 0), whatever they are called."""
    names = [band.name for band in facts]
    return ",".join(_text_of(names, place) for place in places)


def _text_of(names: Sequence[str], place: int) -> str:
    for text in (str(place + 1), names[place]):
        with suppress(OptionError):
            if choose_bands(names, text) == [place]:
                return text
    raise InputError(f"band {place + 1} cannot be chosen: other bands are called as it is numbered")


def _namespace(source: Any, index: int) -> dict[str, str]:
    with suppress(Exception):  # a format without namespaces
        found: dict[str, str] = source.tags(index, ns="IMAGERY")
        return found
    return {}


def _wavelength(tags: Mapping[str, str], name: str) -> Optional[float]:
    lowered = {key.lower(): value for key, value in tags.items()}
    for tag in WAVELENGTH_TAGS:
        found = re.match(r"\s*(\d+(?:\.\d+)?)", lowered.get(tag, ""))
        if found and float(found.group(1)) > 0:
            value = float(found.group(1))
            return value * 1000 if value < 100 else value
    if found := _NANOMETRES.search(name):
        return float(found.group(1))
    if found := _MICROMETRES.search(name):
        return float(found.group(1)) * 1000
    return None


def sensor_of(path: str, tags: Mapping[str, str]) -> Optional[str]:
    """The sensor that a raster's tags tell, or the names of its file and folders; None where nothing does."""
    if found := _sensor_in(tags):
        return found
    # The nearest name to the file tells first; a product's folder stands some levels above its bands.
    for part in reversed(PurePath(path.replace("\\", "/")).parts[-6:]):
        for pattern, sensor in PRODUCTS:
            if match := pattern.search(part):
                return sensor + (match.group(1) if pattern.groups else "")
    return None


def _sensor_in(tags: Mapping[str, str]) -> Optional[str]:
    for key, value in tags.items():
        plain = re.sub(r"[^a-z0-9]", "", value.lower())
        if _SPACECRAFT_TAGS.search(key) and plain in SPACECRAFT:
            return SPACECRAFT[plain]
    return None
