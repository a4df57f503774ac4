"""What rasters say about their bands and the sensor that took them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Optional

from ..bands.names import BandFacts, sensor_in, sensor_of, wavelength_of
from ..rasters import bands_of, open_raster


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
                sensors |= {found for found in (sensor_in(tags) or told,) if found}
                bands.append(
                    BandFacts(
                        band.name,
                        band.description is not None,
                        band.colour,
                        wavelength_of(tags, band.description or ""),
                        float(source.scales[place]),
                        float(source.offsets[place]),
                    )
                )
    return tuple(bands), sensors.pop() if len(sensors) == 1 else None


def _namespace(source: Any, index: int) -> dict[str, str]:
    with suppress(Exception):  # a format without namespaces
        found: dict[str, str] = source.tags(index, ns="IMAGERY")
        return found
    return {}
