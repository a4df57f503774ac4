"""Dates and names of bands, read from texts: names of files, descriptions, tags. Needs nothing beyond numpy."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Optional

from ...errors import OptionError

#: Tag of a band that holds its date.
DATE_TAG = "DATE"
#: Tags of files that hold when the picture was taken; not those that say when the file was written.
DATE_TAGS = (
    DATE_TAG,
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATE",
    "DATE_ACQUIRED",
    "SENSING_TIME",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "RANGEBEGINNINGDATE",
    "TIME_COVERAGE_START",
    "NC_GLOBAL#TIME_COVERAGE_START",
)
_END = r"(?=$|[_\-. ])"
_START = r"(?:^|[_\-. ])"
#: 20200501, 2020-05-01, 2020_05_01, 2020:05:01, wherever it is no part of a longer number.
_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_.:/]?)(\d{2})\2(\d{2})(?!\d)")
#: Year and day of the year, as in names of Landsat's first collection and of MODIS.
_DAY_OF_YEAR = (
    re.compile(r"(?:^|[^A-Za-z])L[COTEM]\d{7}((?:19|20)\d{2})(\d{3})[A-Z]{3}\d{2}"),
    re.compile(r"(?:^|\.)A((?:19|20)\d{2})(\d{3})(?=\.|$)"),
)
_GIVEN = re.compile(r"((?:19|20)\d{2})(?:-?(\d{2})(?:-?(\d{2}))?)?")
_LEADING = re.compile(r"((?:19|20)\d{2}-\d{2}-\d{2})\s+(\S.*)")
_NUMBERED = re.compile(rf"{_START}(?:(?:SR|ST)_)?(?:B|BAND_?)0?(\d{{1,2}}A?){_END}", re.IGNORECASE)
_ROW = re.compile(rf"{_START}((?:B\d{{1,2}}A?-?_?){{2,}}){_END}", re.IGNORECASE)
_IN_ROW = re.compile(r"B0?(\d{1,2}A?)", re.IGNORECASE)
_NAMED = re.compile(
    rf"{_START}(QA_PIXEL|QA_RADSAT|SR_QA_AEROSOL|BQA|SCL|AOT|WVP|CLDPRB|SNWPRB|coastal|blue|green|red|rededge\d?|nir\d?"
    rf"|swir\d{{0,2}}|pan|thermal){_END}",
    re.IGNORECASE,
)
#: Descriptions that say no more than the number of the band.
_GENERIC = re.compile(r"band[ _]?\d+", re.IGNORECASE)


def date_in(text: str) -> Optional[str]:
    """The first day that a text names, as 2020-05-01; None where there is none."""
    found = []
    for match in _DAY.finditer(text):
        found.append((match.start(), _day(match[1], match[3], match[4])))
    for pattern in _DAY_OF_YEAR:
        for match in pattern.finditer(text):
            found.append((match.start(1), _day_of_year(int(match[1]), int(match[2]))))
    return next((day for _, day in sorted(found, key=lambda pair: pair[0]) if day), None)


def date_of_file(stem: str, tags: Mapping[str, str]) -> Optional[str]:
    """When a file's picture was taken, as its tags or its name say."""
    upper = {name.upper(): value for name, value in tags.items()}
    texts = [upper[name] for name in DATE_TAGS if name in upper]
    return next((day for day in map(date_in, (*texts, stem)) if day), None)


def undated(stem: str) -> str:
    """What is left of a file's name without its date: `ndvi` of `ndvi_2020-05-01`; all of it where nothing is."""
    return _DAY.sub("", stem).strip(" _-.") or stem


def parse_dates(text: str, count: int) -> tuple[Optional[str], ...]:
    """The dates given for `count` inputs: days, months or years; None for all when the text is empty, and where nothing
    stands between the commas.

    Raises OptionError.
    """
    if not text.strip():
        return (None,) * count
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != count:
        raise OptionError(f"dates must be one for each input ({count}), got {len(parts)}")
    return tuple(_given(part) if part else None for part in parts)


def split_description(description: str, tags: Mapping[str, str]) -> tuple[Optional[str], str]:
    """A band's own date, if it has one, and its name without it."""
    tagged = tags.get(DATE_TAG, "").strip()
    if tagged and _GIVEN.fullmatch(tagged):
        leading = f"{tagged} "
        return tagged, description[len(leading) :].strip() if description.startswith(leading) else description
    match = _LEADING.fullmatch(description)
    if match and date_in(match[1]):
        return match[1], match[2]
    return None, description


def is_generic(description: Optional[str]) -> bool:
    """Whether a description says nothing of what the band holds."""
    return not description or not description.strip() or _GENERIC.fullmatch(description.strip()) is not None


def bands_in(stem: str, count: int) -> list[Optional[str]]:
    """The bands that a file's name names, in their order; None for all where it does not name so many.

    `B4` of `T32TQM_20200501T101031_B04_10m`, and `B4`, `B3`, `B2` of `scene_B4B3B2`.
    """
    if count == 1:
        numbered = [match[1].upper() for match in _NUMBERED.finditer(stem)]
        named = [match[1] for match in _NAMED.finditer(stem)]
        return [f"B{numbered[-1]}"] if numbered else [named[-1] if named else None]
    for row in reversed(_ROW.findall(stem)):
        bands: list[Optional[str]] = [f"B{band.upper()}" for band in _IN_ROW.findall(row)]
        if len(bands) == len(set(bands)) == count:
            return bands
    return [None] * count


def unique(names: Iterable[str], stems: Iterable[str]) -> list[str]:
    """The names, each once: those that would come twice get the name of their file, and a number if need be."""
    names, stems = list(names), list(stems)
    often = Counter(names)
    longer = [f"{stem} {name}" if often[name] > 1 else name for name, stem in zip(names, stems)]
    taken: dict[str, int] = {}
    result = []
    for name in longer:
        taken[name] = taken.get(name, 0) + 1
        result.append(name if taken[name] == 1 else f"{name} ({taken[name]})")
    return result


def _given(text: str) -> str:
    match = _GIVEN.fullmatch(text)
    if match:
        year, month, day = match.groups()
        if _day(year, month or "01", day or "01"):
            return "-".join(part for part in (year, month, day) if part)
    raise OptionError(f"dates must be days, months or years such as 2020-05-01, 2020-05 or 2020, got {text!r}")


def _day(year: str, month: str, day: str) -> Optional[str]:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _day_of_year(year: int, day: int) -> Optional[str]:
    found = date(year, 1, 1) + timedelta(days=day - 1)
    return found.isoformat() if day and found.year == year else None
