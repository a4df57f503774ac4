"""Names and colours of the classes of a raster, where GDAL and QGIS look for them."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path

from ..progress import Progress
from .writing import failed, part_of


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
        with progress.scratch(part_of(notes)) as part:
            part.write_text(_categories(names), encoding="utf-8")
            part.replace(notes)
    except OSError as error:
        raise failed(raster, error) from None


def _categories(names: Mapping[int, str]) -> str:
    texts = (escape(names.get(number, ""), quote=False) for number in range(max(names) + 1))
    rows = "".join(f"      <Category>{text}</Category>\n" for text in texts)
    return (
        '<PAMDataset>\n  <PAMRasterBand band="1">\n    <CategoryNames>\n'
        f"{rows}    </CategoryNames>\n  </PAMRasterBand>\n</PAMDataset>\n"
    )
