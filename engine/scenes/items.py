"""What a catalogue says of a scene, before its rasters are looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional

from .names import SceneFile

#: Assets that tell where clouds are, by their names.
CLOUD_NAMES = ("scl", "qa_pixel", "bqa", "fmask", "cldprb", "cloud", "clouds", "cloud_mask", "udm2")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Item:
    """A scene: its rasters, its day or moment as 2020-05-01T10:20:30Z, the percentage that is cloud, the raster that
    tells where, and its footprint (shapely, in degrees), each None where it is not known. `bands` are the names of its
    bands, none where they are not known either."""

    scene_id: str
    files: tuple[SceneFile, ...]
    date: Optional[str] = None
    cloud_cover: Optional[float] = None
    clouds: Optional[str] = None
    footprint: Any = None
    bands: tuple[str, ...] = ()


def day_of(value: Any) -> Optional[str]:
    """A moment as catalogues write it; None for what is none."""
    text = str(value).strip() if value is not None else ""
    return text if _DAY.match(text) and len(text) <= 40 else None


def percentage(value: Any) -> Optional[float]:
    """A percentage from 0 to 100; None for what is none."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if 0 <= number <= 100 else None
