"""Bands by name and number, and what names and tags tell of them and of their sensor. Standard library alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePath
from typing import Optional

from ...errors import InputError, OptionError

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


def choose_bands(names: Sequence[str], text: str) -> list[int]:
    """Places (from 0) of the bands that the text chooses by number from 1 or by name; all when it is empty.

    Raises OptionError that names what is there.
    """
    if not text.strip():
        return list(range(len(names)))
    lowered = [name.strip().lower() for name in names]
    places = []
    for part in (word.strip() for word in text.split(",")):
        if not part:
            raise OptionError(f"bands must be numbers or names with commas between them, got {text!r}")
        if part.lower() in lowered:
            if lowered.count(part.lower()) > 1:
                raise OptionError(f"bands: more than one band is called {part!r}; choose it by its number")
            places.append(lowered.index(part.lower()))
        elif re.fullmatch(r"\d+", part):
            if not 1 <= int(part) <= len(names):
                raise OptionError(f"bands must be between 1 and {len(names)}, got {part}")
            places.append(int(part) - 1)
        else:
            there = ", ".join(names[:20]) + (", …" if len(names) > 20 else "")
            raise OptionError(f"bands: there is no band {part!r}; the bands are {there}")
    return places


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


def wavelength_of(tags: Mapping[str, str], name: str) -> Optional[float]:
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
    if found := sensor_in(tags):
        return found
    # The nearest name to the file tells first; a product's folder stands some levels above its bands.
    for part in reversed(PurePath(path.replace("\\", "/")).parts[-6:]):
        for pattern, sensor in PRODUCTS:
            if match := pattern.search(part):
                return sensor + (match.group(1) if pattern.groups else "")
    return None


def sensor_in(tags: Mapping[str, str]) -> Optional[str]:
    for key, value in tags.items():
        plain = re.sub(r"[^a-z0-9]", "", value.lower())
        if _SPACECRAFT_TAGS.search(key) and plain in SPACECRAFT:
            return SPACECRAFT[plain]
    return None
