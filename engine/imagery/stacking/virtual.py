"""A virtual raster: a text that says where the pixels of the result are in the inputs, and holds none itself."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Optional

import numpy as np
import rasterio.shutil
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError

from ...exclusive import whole
from ...progress import Progress
from ..rasters import Grid, open_raster
from ..remembered import remember
from ..writing import failed, part_of
from .arranging import OutputBand
from .names import DATE_TAG
from .reading import GDAL_TYPES, Unit, open_warped, view_text, warped_area
from .traits import Traits

#: GDAL lets a second band say where the first is valid if it is of one of these types.
MASK_TYPES = ("uint8", "uint16")
#: For other types a number says it that no data have.
BEYOND = -1e30
#: GDAL's names of what bands show, where they are not those of rasterio with a capital letter.
_COLOURS = {ColorInterp.undefined: "Undefined", ColorInterp.grey: "Gray"}


def write_virtual(
    path: Path,
    grid: Grid,
    bands: Sequence[OutputBand],
    units: Sequence[Unit],
    dtype: str,
    nodata: Optional[float],
    merge: str,
    progress: Progress,
) -> None:
    """Write a .vrt; where inputs overlap the first or the last of them counts. Raises OutputError."""
    sources: list[list[str]] = [[] for _ in bands]
    # The one that is named last lies on top.
    alone = [part for unit in units for part in _told_apart(unit)]
    order = alone if merge == "LAST" else alone[::-1]
    for done, unit in enumerate(order):
        progress.check()
        progress.update(done, len(order), "Describing the inputs")
        name = _source_name(unit, grid, path.parent)
        for number, target in enumerate(unit.targets):
            sources[target].append(_source(unit, number, name))
    texts = [_band(number, band, found, dtype, nodata) for number, (band, found) in enumerate(zip(bands, sources), 1)]
    geotransform = ", ".join(repr(float(value)) for value in grid.transform.to_gdal())
    text = (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">\n'
        f"  <SRS>{escape(grid.crs.to_wkt())}</SRS>\n"
        f"  <GeoTransform>{geotransform}</GeoTransform>\n{''.join(texts)}</VRTDataset>\n"
    )
    try:
        with whole(path, progress, part_of(path).name) as part:
            remember(text)
            part.write_text(text, encoding="utf-8")
            with open_raster(str(part)):  # GDAL reads what was written
                pass
    except OSError as error:
        raise failed(path, error) from None


def _source_name(unit: Unit, grid: Grid, folder: Path) -> str:
    """The start of a source: the file, or the text of a virtual raster that warps it."""
    if unit.offset is None:
        return f'<SourceFilename relativeToVRT="0">{escape(_warped_text(unit, grid))}</SourceFilename>'
    if unit.raster.alpha and unit.raster.control is None:
        return f'<SourceFilename relativeToVRT="0">{escape(view_text(unit))}</SourceFilename>'
    file = Path(unit.raster.name)
    if file.is_file() and file.is_relative_to(folder.absolute()):
        return (
            '<SourceFilename relativeToVRT="1">'
            f"{escape(file.relative_to(folder.absolute()).as_posix())}</SourceFilename>"
        )
    return f'<SourceFilename relativeToVRT="0">{escape(unit.raster.name)}</SourceFilename>'


def _warped_text(unit: Unit, grid: Grid) -> str:
    with tempfile.TemporaryDirectory(prefix="tilewright-") as folder, ExitStack() as opened:
        file = Path(folder) / "warped.vrt"
        try:
            beyond = BEYOND if _needs_number(unit) else None
            rasterio.shutil.copy(open_warped(unit, grid, opened, beyond), file, driver="VRT")
        except RasterioError as error:
            raise failed(file, error) from None
        return file.read_text(encoding="utf-8")


def _told_apart(unit: Unit) -> list[Unit]:
    """Each band that another says the validity of as a unit of its own, since GDAL takes such pairs."""
    paired = unit.raster.alpha != 0 or (unit.gains_alpha and unit.dtype in MASK_TYPES)
    if not paired or unit.raster.control is not None:
        return [unit]
    pairs = zip(unit.indexes, unit.targets)
    return [replace(unit, indexes=(index,), targets=(target,)) for index, target in pairs]


def _needs_number(unit: Unit) -> bool:
    """Whether a number has to say where the warped unit has no data."""
    return unit.gains_alpha and (unit.dtype not in MASK_TYPES or unit.raster.control is not None)


def _source(unit: Unit, number: int, name: str) -> str:
    """A band of a unit, by its number in it, as a source of a band of the result."""
    x, y, width, height = unit.area
    left, top = unit.offset or warped_area(unit)[:2]
    whole = unit.raster.control is not None or (unit.offset is not None and not unit.raster.alpha)
    band = unit.indexes[number] if whole else number + 1
    rules = ""
    if unit.raster.alpha == unit.indexes[number]:
        rules = "      <NODATA>0</NODATA>\n"
    elif _needs_number(unit):
        rules = f"      <NODATA>{BEYOND!r}</NODATA>\n"
    elif unit.raster.alpha or unit.gains_alpha:
        rules = "      <UseMaskBand>true</UseMaskBand>\n"
    elif unit.nodata is not None:
        rules = f"      <NODATA>{_number(unit.nodata)}</NODATA>\n"
    elif np.dtype(unit.dtype).kind == "f":
        rules = "      <NODATA>nan</NODATA>\n"
    kind = "ComplexSource" if rules else "SimpleSource"
    return (
        f"    <{kind}>\n      {name}\n      <SourceBand>{band}</SourceBand>\n"
        f'      <SrcRect xOff="{x - left}" yOff="{y - top}" xSize="{width}" ySize="{height}" />\n'
        f'      <DstRect xOff="{x}" yOff="{y}" xSize="{width}" ySize="{height}" />\n{rules}    </{kind}>\n'
    )


def _band(number: int, band: OutputBand, sources: Sequence[str], dtype: str, nodata: Optional[float]) -> str:
    traits = band.traits
    tags = {**traits.tags, **({DATE_TAG: band.date} if band.date else {})}
    lines = [_tags(tags)] if tags else []
    lines.append(f"    <Description>{escape(band.name)}</Description>\n")
    if nodata is not None:
        lines.append(f"    <NoDataValue>{_number(nodata)}</NoDataValue>\n")
    if traits.unit:
        lines.append(f"    <UnitType>{escape(traits.unit)}</UnitType>\n")
    if (traits.scale, traits.offset) != (1.0, 0.0):
        lines.append(f"    <Offset>{traits.offset!r}</Offset>\n    <Scale>{traits.scale!r}</Scale>\n")
    lines.append(_colour(traits))
    return (
        f'  <VRTRasterBand dataType="{GDAL_TYPES[dtype]}" band="{number}">\n'
        f"{''.join(lines)}{''.join(sources)}  </VRTRasterBand>\n"
    )


def _tags(tags: Mapping[str, str]) -> str:
    rows = "".join(f'      <MDI key="{escape(name)}">{escape(value)}</MDI>\n' for name, value in tags.items())
    return f"    <Metadata>\n{rows}    </Metadata>\n"


def _colour(traits: Traits) -> str:
    name = _COLOURS.get(traits.colour, traits.colour.name.capitalize())
    if not traits.colours:
        return f"    <ColorInterp>{'Gray' if name == 'Palette' else name}</ColorInterp>\n"
    last = max(traits.colours)
    rows = (traits.colours.get(value, (0, 0, 0, 0)) for value in range(last + 1))
    entries = "".join(f'      <Entry c1="{r}" c2="{g}" c3="{b}" c4="{a}" />\n' for r, g, b, a in rows)
    return f"    <ColorInterp>Palette</ColorInterp>\n    <ColorTable>\n{entries}    </ColorTable>\n"


def _number(value: float) -> str:
    if np.isnan(value):
        return "nan"
    return str(int(value)) if float(value).is_integer() and abs(value) < 2**53 else repr(float(value))
