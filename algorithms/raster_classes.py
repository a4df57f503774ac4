"""The classes that a raster names: its categories, its attribute table, its colours, as GDAL finds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from osgeo import gdal

from ..engine.errors import OptionError
from ..i18n import tr

#: Classes that a message lists at most.
MOST_LISTED = 20


@dataclass(frozen=True)
class RasterClasses:
    """Names and colours (#RRGGBB) of class ids, as far as the raster says."""

    names: Mapping[int, str] = field(default_factory=dict)
    colours: Mapping[int, str] = field(default_factory=dict)

    def name(self, class_id: int) -> str:
        """The class's name, or its id as text."""
        return self.names.get(class_id, str(class_id))

    def ids(self, text: str, parameter: str) -> tuple[int, ...]:
        """Ids of classes given by id or name with commas between them; raises OptionError that says which there are."""
        found: list[int] = []
        for part in (word.strip() for word in text.split(",") if word.strip()):
            number = self._id(part)
            if number is None:
                raise OptionError(
                    tr("{parameter}: there is no class {name!r}; {known}").format(
                        parameter=parameter, name=part, known=self._known()
                    )
                )
            if number not in found:
                found.append(number)
        return tuple(found)

    def _id(self, word: str) -> Optional[int]:
        for same in (str, str.lower):
            numbers = [number for number, name in self.names.items() if same(name) == same(word)]
            if numbers:
                return numbers[0]
        return int(word) if re.fullmatch(r"-?\d{1,10}", word) else None

    def _known(self) -> str:
        if not self.names:
            return tr("the raster names no classes, so give their ids")
        listed = [f"{number} ({name})" for number, name in sorted(self.names.items())]
        more = ", …" if len(listed) > MOST_LISTED else ""
        return tr("the classes are {classes}").format(classes=", ".join(listed[:MOST_LISTED]) + more)


def classes_of(path: str, band_number: int) -> RasterClasses:
    """What the raster says of its classes; nothing where it cannot be opened, which is told elsewhere."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # newer GDAL says it this way
        dataset = None
    if dataset is None or not 1 <= band_number <= dataset.RasterCount:
        return RasterClasses()
    dataset.GetGeoTransform()  # GDAL forgets to read the names beside a GeoTIFF before it has read where it lies
    band = dataset.GetRasterBand(band_number)
    names = {number: name for number, name in enumerate(band.GetCategoryNames() or ()) if name}
    names = names or _names_of_table(band.GetDefaultRAT())
    colours: dict[int, str] = {}
    table = band.GetRasterColorTable()
    for number in names if table is not None else ():
        if 0 <= number < table.GetCount():
            colours[number] = "#{:02X}{:02X}{:02X}".format(*table.GetColorEntry(number)[:3])
    return RasterClasses(names, colours)


def _names_of_table(table: Any) -> dict[int, str]:
    """Names in a raster attribute table, by value."""
    if table is None:
        return {}
    usages = [table.GetUsageOfCol(column) for column in range(table.GetColumnCount())]
    values = [usages.index(usage) for usage in (gdal.GFU_MinMax, gdal.GFU_Min) if usage in usages]
    if not values or gdal.GFU_Name not in usages:
        return {}
    name = usages.index(gdal.GFU_Name)
    rows = range(table.GetRowCount())
    return {table.GetValueAsInt(row, values[0]): table.GetValueAsString(row, name) for row in rows}
