"""Which band plays which role: as given, or as names, the sensor's own names, wavelengths and colours tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

from ...errors import InputError, OptionError
from ..indices.names import POLARISATIONS, STAND_INS, catalogue
from .names import BandFacts, choose_bands

#: Words in a band's name and the role that they mean; the first that fits counts, so the narrower come first.
WORDS = tuple(
    (re.compile(rf"(?<![a-z]){pattern}(?![a-z0-9])"), role)
    for pattern, role in (
        (r"(?:coastal(?: (?:aerosol|blue))?|ultra blue|aerosols?)", "A"),
        (r"(?:red ?edge|vre|re) ?0?(?:1|71|70\d)", "RE1"),
        (r"(?:red ?edge|vre|re) ?0?(?:2|75|74\d)", "RE2"),
        (r"(?:red ?edge|vre|re) ?0?(?:3|78|78\d)", "RE3"),
        (r"(?:red ?edge|vre|re) ?0?4", "N2"),
        (r"(?:nir ?(?:2|08|8a)|narrow nir|nir narrow|near ?infra ?red ?2)", "N2"),
        (r"(?:nir ?09|water vapou?r)", "WV"),
        (r"red ?edge", ""),
        (r"(?:swir|short ?wave ?infra ?red|sw) ?(?:1|i|16|1610)", "S1"),
        (r"(?:swir|short ?wave ?infra ?red|sw) ?(?:2|ii|22|2200)", "S2"),
        (r"(?:nir|near ?infra ?red)(?: ?1)?", "N"),
        (r"(?:tir|tirs|lwir|thermal(?: infra ?red)?) ?(?:1|10|11)", "T1"),
        (r"(?:tir|tirs|lwir|thermal(?: infra ?red)?) ?(?:2|12)", "T2"),
        (r"(?:tir|tirs|lwir|thermal|temperature)", "T"),
        (r"(?:green ?(?:1|i|05))", "G1"),
        (r"yellow", "Y"),
        (r"blue", "B"),
        (r"green", "G"),
        (r"red", "R"),
    )
)
#: A sensor's own name of a band: B4, B04, SR_B4, Band 4, B8A.
_CODE = re.compile(r"(?<![a-z0-9])(?:s[rt]_)?(?:band[ _-]?|b)0?(\d{1,2}a?)(?![a-z0-9])", re.I)
#: A band of a time series: its date, and its name.
_DATED = re.compile(r"(\d{4}-\d\d-\d\d)[ _](.+)")
#: Bands in the order in which products without names hold them, by sensor and how many there are.
_NUMBERED = {count: tuple(f"B{number}" for number in range(1, count + 1)) for count in (7, 8, 11)}
_WITHOUT_THERMAL = ("B1", "B2", "B3", "B4", "B5", "B7")
_SENTINEL2 = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")
ORDERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "SENTINEL2": (
        _SENTINEL2,
        tuple(name for name in _SENTINEL2 if name != "B10"),
        tuple(name for name in _SENTINEL2 if name not in ("B1", "B9", "B10")),
    ),
    "LANDSAT4": (_NUMBERED[7], _WITHOUT_THERMAL),
    "LANDSAT5": (_NUMBERED[7], _WITHOUT_THERMAL),
    "LANDSAT7": (_NUMBERED[8], _NUMBERED[7], _WITHOUT_THERMAL),
    "LANDSAT8": (_NUMBERED[11], _NUMBERED[7]),
    "LANDSAT9": (_NUMBERED[11], _NUMBERED[7]),
    "MODIS": (_NUMBERED[7],),
    "PLANETSCOPE": (_NUMBERED[8], ("B2", "B4", "B6", "B8")),
    "WORLDVIEW2": (_NUMBERED[8],),
    "WORLDVIEW3": (_NUMBERED[8],),
}
#: What tells a role, the surest first: words in the band's name, the sensor's own name, the wavelength, the colour.
SIGNS = ("words", "code", "wavelength", "colour")
COLOURS = {"red": "R", "green": "G", "blue": "B", "nir": "N", "coastal": "A", "yellow": "Y"}


@dataclass(frozen=True)
class Roles:
    """Bands (places from 0) by role.

    `doubles` are roles that several bands could play alike, `coded` says that names look like those of a sensor that is
    not known, `in_order` that bands without names were taken in the order in which the sensor's products have them.
    `signs` says what told the role, one of SIGNS, or nothing for those that were given.
    """

    bands: tuple[BandFacts, ...]
    places: dict[str, int]
    doubles: dict[str, tuple[int, ...]]
    sensor: Optional[str]
    coded: bool
    in_order: bool
    signs: dict[str, str] = field(default_factory=dict)

    def band(self, role: str, wanted_by: str) -> int:
        """The place of the band that plays the role; raises InputError that says what is missing and how to give it."""
        name = self.played(role)
        if name:
            return self.places[name]
        known = catalogue().roles[role]
        if role in self.doubles:
            several = ", ".join(self.bands[place].name for place in self.doubles[role])
            raise InputError(
                f"{wanted_by} needs a band with the role {role} ({known.title}), and several may have it: {several}. "
                f"Say which one with ROLES: {role}={self.doubles[role][0] + 1}"
            )
        there = ", ".join(f"{name} = {self.bands[place].name}" for name, place in sorted(self.places.items()))
        names = ", ".join(band.name for band in self.bands[:20]) + (", …" if len(self.bands) > 20 else "")
        hint = "Say which sensor took them with SENSOR, or which band" if self.coded else "Say which band"
        raise InputError(
            f"{wanted_by} needs a band with the role {role} ({known.title}), which none of the bands has"
            f" ({names}; found: {there or 'no roles'}). {hint} it is with ROLES: {role}=<number or name of a band>"
        )

    def wavelength(self, role: str) -> Optional[float]:
        """Central wavelength in nm of the band with that role, by its tags, its sensor, or None."""
        name = self.played(role)
        if not name:
            return None
        own = self.bands[self.places[name]].wavelength_nm
        if own is not None or self.sensor is None:
            return own
        return next((found for known, found in catalogue().sensors[self.sensor].values() if known == name), None)

    def played(self, role: str) -> str:
        """The role itself or, where no band has it, the one that stands in; empty when there is neither."""
        if role in self.places or role in self.doubles:
            return role if role in self.places else ""
        return STAND_INS[role] if STAND_INS.get(role) in self.places else ""


def roles_of(bands: Sequence[BandFacts], sensor: Optional[str], given: Mapping[str, str]) -> Roles:
    """The roles of bands; `given` maps roles to numbers or names and goes first.

    Raises OptionError for given bands that are not there.
    """
    names = [band.name for band in bands]
    sensor = sensor or _sensor_by_bands(bands)
    codes = [_code(band) for band in bands]
    found: list[dict[str, list[int]]] = [{}, {}, {}, {}]
    for place, band in enumerate(bands):
        if role := _role_by_words(band):
            found[0].setdefault(role, []).append(place)
        if sensor and codes[place] in catalogue().sensors[sensor]:
            found[1].setdefault(catalogue().sensors[sensor][codes[place]][0], []).append(place)
        if role := COLOURS.get(band.colour):
            found[3].setdefault(role, []).append(place)
    in_order = False
    if sensor and not any(band.described for band in bands) and not any(found[0]):
        order = next((order for order in ORDERS[sensor] if len(order) == len(bands)), ())
        in_order = bool(order)
        for place, code in enumerate(order):
            if code in catalogue().sensors[sensor]:
                found[1].setdefault(catalogue().sensors[sensor][code][0], []).append(place)
    found[2] = _by_wavelength(bands)
    places: dict[str, int] = {}
    doubles: dict[str, tuple[int, ...]] = {}
    signs: dict[str, str] = {}
    for sign, kind in zip(SIGNS, found):
        # A band that a stronger sign gave a role does not play another by a weaker one.
        taken = set(places.values())
        for role, members in kind.items():
            free = tuple(place for place in members if place not in taken)
            if role in places or role in doubles or not free:
                continue
            if len(free) == 1:
                places[role], signs[role] = free[0], sign
            else:
                doubles[role] = free
    for role, text in given.items():
        chosen = _band_named(role, text, names)
        places[role] = chosen
        doubles.pop(role, None)
        signs.pop(role, None)
    coded = sensor is None and any(codes)
    return Roles(tuple(bands), places, doubles, sensor, coded, in_order, signs)


def roles_by_date(bands: Sequence[BandFacts], sensor: Optional[str]) -> dict[str, tuple[Roles, tuple[int, ...]]]:
    """Of a time series, whose bands are called `2020-05-01 B4`, the roles among the bands of each date and where these
    bands are in all; empty when there are not several dates."""
    parts = [_DATED.fullmatch(band.name.strip()) for band in bands]
    dates: dict[str, list[int]] = {}
    for place, part in enumerate(parts):
        if part is None:
            return {}
        dates.setdefault(part.group(1), []).append(place)
    if len(dates) < 2:
        return {}
    found = {}
    for date, places in dates.items():
        own = [replace(bands[place], name=part.group(2)) for place in places if (part := parts[place])]
        found[date] = (roles_of(own, sensor, {}), tuple(places))
    return found


def _band_named(role: str, text: str, names: Sequence[str]) -> int:
    try:
        return choose_bands(names, text)[0]
    except OptionError as error:
        raise OptionError(f"roles: {role}={text}: {error.text}") from None


def _role_by_words(band: BandFacts) -> Optional[str]:
    if not band.described:
        return None
    if band.name.strip() in catalogue().roles:
        return band.name.strip()
    polarisation = re.search(rf"(?<![A-Z])({'|'.join(POLARISATIONS)})(?![A-Z])", band.name)
    if polarisation:
        return polarisation.group(1)
    plain = re.sub(r"[\W_]+", " ", band.name.lower()).strip()
    return next((role for pattern, role in WORDS if pattern.search(plain)), None) or None


def _code(band: BandFacts) -> str:
    found = _CODE.search(band.name) if band.described else None
    return f"B{found.group(1).upper()}" if found else ""


def _sensor_by_bands(bands: Sequence[BandFacts]) -> Optional[str]:
    """Sentinel-2 alone calls a band B8A, and has a B12 beside a B8 and a B11 without being of many bands."""
    codes = {_code(band) for band in bands}
    return "SENTINEL2" if "B8A" in codes or {"B8", "B11", "B12"} <= codes else None


def _by_wavelength(bands: Sequence[BandFacts]) -> dict[str, list[int]]:
    """For each role the band whose wavelength is nearest to where sensors have it, within the role's limits."""
    usual: dict[str, list[float]] = {}
    for sensor in catalogue().sensors.values():
        for role, wavelength in sensor.values():
            usual.setdefault(role, []).append(wavelength)
    found: dict[str, list[int]] = {}
    for role, limits in ((name, role.wavelengths_nm) for name, role in catalogue().roles.items() if name in usual):
        centre = sum(usual[role]) / len(usual[role])
        near = [
            (abs(band.wavelength_nm - centre), place)
            for place, band in enumerate(bands)
            if band.wavelength_nm is not None and limits[0] <= band.wavelength_nm <= limits[1]
        ]
        if near:
            found[role] = [min(near)[1]]
    return found
