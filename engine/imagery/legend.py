"""Names and colours of the classes of a raster, where GDAL and QGIS look for them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Any

from rasterio.errors import RasterioError

from ..errors import InputError
from ..exclusive import whole
from ..progress import Progress
from .sources import open_raster
from .writing import failed

#: Tag of a raster that lists its classes as JSON: their `id`, `name` and `colour`.
CLASSES_TAG = "TILEWRIGHT_CLASSES"


def classes_tag(classes: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The tag of a raster of these classes."""
    return {CLASSES_TAG: json.dumps(list(classes), ensure_ascii=False)}


def named_classes(path: str) -> dict[int, str]:
    """Names by id, from 1 on, of the classes that a raster lists in its tag; nothing where it lists none."""
    try:
        with open_raster(path) as source:
            entries = json.loads(source.tags().get(CLASSES_TAG, "[]"))
        found = {int(entry["id"]): str(entry["name"]) for entry in entries}
    except (InputError, RasterioError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return {}  # another raster, or a tag that others wrote
    named = {number: name for number, name in sorted(found.items()) if number > 0 and name}
    return named if len(set(named.values())) == len(named) else {}


def rgb_of(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of a colour as "#rrggbb"; black where it is none."""
    digits = colour.lstrip("#")
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return 0, 0, 0


def write_categories(raster: Path, names: Mapping[int, str], progress: Progress) -> None:
    """Write the names of the classes, by their ids, beside a finished raster. Raises OutputError."""
    notes = raster.with_name(raster.name + ".aux.xml")
    try:
        with whole(notes, progress) as part:
            part.write_text(_categories(names), encoding="utf-8")
    except OSError as error:
        raise failed(raster, error) from None


def _categories(names: Mapping[int, str]) -> str:
    texts = (escape(names.get(number, ""), quote=False) for number in range(max(names) + 1))
    rows = "".join(f"      <Category>{text}</Category>\n" for text in texts)
    return (
        '<PAMDataset>\n  <PAMRasterBand band="1">\n    <CategoryNames>\n'
        f"{rows}    </CategoryNames>\n  </PAMRasterBand>\n</PAMDataset>\n"
    )
