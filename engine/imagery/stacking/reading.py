"""Inputs read where they lie on the grid: as they are where their pixels are the grid's, otherwise warped."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from html import escape
from types import TracebackType
from typing import Any, Optional

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..rasters import Grid, open_raster
from ..sources import persistent, reading_from, unreadable
from ..stack import ASTRAY_PX
from .grids import SNAP_PX, footprint
from .inputs import MASK, Input

#: Width and height of the blocks that GDAL warps; views begin at whole ones, so that none is warped twice.
WARPED_BLOCK = (512, 128)
#: Methods that leave pixels as they are where those of the input and of the grid are the same.
FAITHFUL = {name for name in Resampling.__members__ if name not in ("cubic_spline", "gauss", "rms")}
#: Rasters that stay open when nothing is being read of them.
MOST_OPEN = 64
#: GDAL's names of types of pixels.
GDAL_TYPES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
    "uint64": "UInt64", "int64": "Int64", "float32": "Float32", "float64": "Float64",
}  # fmt: skip

#: Types of real numbers that hold every value of a type.
REAL_TYPES = {"uint8": "float32", "int8": "float32", "uint16": "float32", "int16": "float32"}

#: x, y, width, height in pixels of the grid.
Area = tuple[int, int, int, int]


@dataclass(frozen=True)
class Unit:
    """Bands of one input that are alike and read together.

    `indexes` are the bands from 1, `targets` their places in the result; `nodata` and `dtype` are those of all of them.
    `area` is where the input lies on the grid; `offset` is the pixel of the grid on which its first pixel lies, None
    where it has to be warped.
    """

    raster: Input
    indexes: tuple[int, ...]
    targets: tuple[int, ...]
    nodata: Optional[float]
    dtype: str
    method: str
    area: Area
    offset: Optional[tuple[int, int]]

    @property
    def wanted(self) -> tuple[int, ...]:
        """The bands to be read: its own, and the one of the input that says where the others are valid."""
        alpha = self.raster.alpha
        return (*self.indexes, alpha) if alpha and alpha not in self.indexes else self.indexes

    @property
    def gains_alpha(self) -> bool:
        """Whether only warping can tell where its pixels are valid, and adds a band for that."""
        real = np.dtype(self.dtype).kind == "f"
        return self.offset is None and not self.raster.alpha and self.nodata is None and not real

    @property
    def all_valid(self) -> bool:
        """Whether every pixel is data, wherever the input lies."""
        real = np.dtype(self.dtype).kind == "f"
        return self.offset is not None and self.nodata is None and not self.raster.alpha and not real


def place_of(raster: Input, grid: Grid, method: str) -> tuple[Optional[Area], Optional[tuple[int, int]]]:
    """Where an input lies on the grid, None where it does not, and its offset where its pixels are the grid's."""
    box = footprint(raster.grid, grid, raster.path)
    offset = _offset(raster, grid) if method.lower() in FAITHFUL else None
    if offset is not None:
        left, top, right, bottom = *offset, offset[0] + raster.grid.width, offset[1] + raster.grid.height
    else:
        left, top = (int(np.floor(np.clip(value, -1e9, 1e9))) - 1 for value in box[:2])
        right, bottom = (int(np.ceil(np.clip(value, -1e9, 1e9))) + 1 for value in box[2:])
        # Of pixels that are only touched none has its centre in the input.
        if box[2] <= SNAP_PX or box[3] <= SNAP_PX or box[0] >= grid.width - SNAP_PX or box[1] >= grid.height - SNAP_PX:
            return None, None
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, grid.width), min(bottom, grid.height)
    return ((left, top, right - left, bottom - top) if right > left and bottom > top else None), offset


def _offset(raster: Input, grid: Grid) -> Optional[tuple[int, int]]:
    own = raster.grid
    if raster.control is not None or own.crs != grid.crs:
        return None
    corners = np.array([(0, 0), (own.width, 0), (0, own.height), (own.width, own.height)], dtype=np.float64)
    shifts = grid.to_pixels(own.to_map(corners)) - corners
    whole = np.round(shifts[0])
    return (int(whole[0]), int(whole[1])) if (np.abs(shifts - whole) < SNAP_PX).all() else None


def warped_area(unit: Unit) -> Area:
    """The area that the warped view of an input shows: that where it lies, from the corner of a block on."""
    x, y, width, height = unit.area
    left, top = x // WARPED_BLOCK[0] * WARPED_BLOCK[0], y // WARPED_BLOCK[1] * WARPED_BLOCK[1]
    return left, top, x + width - left, y + height - top


def open_warped(unit: Unit, grid: Grid, opened: ExitStack, beyond: Optional[float] = None) -> WarpedVRT:
    """The unit's bands on the grid, in their order, over `warped_area`; `opened` closes what is opened for it.

    Of an input placed by ground control points it has all bands; if the unit gains one it is the last. With `beyond` it
    gains none: its bands are real numbers, and that number where there are no data.
    """
    x, y, width, height = warped_area(unit)
    options: dict[str, Any] = {"add_alpha": True} if unit.gains_alpha else {}
    if beyond is not None:
        options = {"dtype": REAL_TYPES.get(unit.dtype, "float64"), "nodata": beyond, "src_nodata": beyond}
    nodata = np.nan if unit.nodata is None and np.dtype(unit.dtype).kind == "f" else unit.nodata
    if nodata is not None:
        options |= {"nodata": nodata, "src_nodata": nodata, "UNIFIED_SRC_NODATA": "NO"}
    source = _view(unit)
    opened.callback(source.close)
    view = WarpedVRT(
        source,
        src_crs=unit.raster.grid.crs,
        crs=grid.crs,
        transform=grid.transform @ Affine.translation(x, y),
        width=width,
        height=height,
        resampling=Resampling[unit.method.lower()],
        tolerance=ASTRAY_PX,
        warp_mem_limit=64,
        **options,
    )
    opened.callback(view.close)
    return view


def _view(unit: Unit) -> Any:
    """The input with the unit's bands alone, since GDAL warps all bands of a raster even when one is read."""
    raster = unit.raster
    if raster.control is not None or unit.wanted == tuple(range(1, len(raster.bands) + 1)):
        return open_raster(raster.path)
    return rasterio.open(view_text(unit), sharing=False)


def view_text(unit: Unit) -> str:
    """A virtual raster of the bands that the unit wants, as they are; a mask beside them is a band of its own."""
    raster = unit.raster
    bands = "".join(
        f'<VRTRasterBand dataType="{GDAL_TYPES["uint8" if index == MASK else unit.dtype]}" band="{number}">'
        f"{'<ColorInterp>Alpha</ColorInterp>' if index == raster.alpha else ''}"
        f'<SimpleSource><SourceFilename relativeToVRT="0" shared="0">{escape(raster.name)}</SourceFilename>'
        f"<SourceBand>{'mask,1' if index == MASK else index}</SourceBand></SimpleSource></VRTRasterBand>"
        for number, index in enumerate(unit.wanted, 1)
    )
    return (
        f'<VRTDataset rasterXSize="{raster.grid.width}" rasterYSize="{raster.grid.height}">'
        f"<SRS>{escape(raster.grid.crs.to_wkt())}</SRS>"
        f"<GeoTransform>{', '.join(repr(float(value)) for value in raster.grid.transform.to_gdal())}</GeoTransform>"
        f"{bands}</VRTDataset>"
    )


class Readers:
    """Reads units, from several threads at once; of the rasters only few stay open. Pickled, it opens them again."""

    def __init__(self, units: Sequence[Unit], grid: Grid) -> None:
        self.units = tuple(units)
        self.grid = grid
        self._lock = threading.Lock()
        self._free: list[tuple[int, Any, ExitStack]] = []

    def __reduce__(self) -> tuple[Any, ...]:
        return Readers, (self.units, self.grid)

    def __enter__(self) -> Readers:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        for _, _, opened in self._free:
            opened.close()
        self._free.clear()

    def read(self, place: int, area: Area) -> tuple[NDArray[Any], Optional[NDArray[np.bool_]]]:
        """Pixels (band, row, col) of the unit of that place, and which are data: None for all.

        The area lies in the unit's. Raises InputError when the input cannot be read there.
        """
        unit = self.units[place]

        def read() -> tuple[NDArray[Any], Optional[NDArray[Any]]]:
            with self._borrowed(place) as dataset, reading_from(unit.raster.name):  # views open it when they are read
                return self._pixels(unit, dataset, area)

        try:
            pixels, mask = persistent(read, unit.raster.name)
        except RasterioError as error:
            x, y, width, height = area
            where = f" at pixels {x}, {y}, {width} x {height} of the result"
            raise unreadable(unit.raster.path, error, where) from None
        if unit.all_valid:
            return pixels, None
        valid = np.ones(pixels.shape, dtype=bool)
        if mask is not None:
            valid &= mask > 0
        if unit.nodata is not None and not np.isnan(unit.nodata):
            valid &= pixels != np.dtype(unit.dtype).type(unit.nodata)
        if pixels.dtype.kind == "f":
            valid &= ~np.isnan(pixels)
        return pixels, valid

    def _pixels(self, unit: Unit, dataset: Any, area: Area) -> tuple[NDArray[Any], Optional[NDArray[Any]]]:
        """Those of the unit (band, row, col), and those (row, col) of the band that says where they are valid."""
        x, y, width, height = area
        left, top = unit.offset or warped_area(unit)[:2]
        window = Window(x - left, y - top, width, height)
        # Every band of the input, or those wanted alone.
        whole = unit.raster.control is not None or (unit.offset is not None and unit.raster.alpha != MASK)
        shown = unit.wanted if whole else tuple(range(1, len(unit.wanted) + 1))
        pixels: NDArray[Any] = dataset.read(list(shown[: len(unit.indexes)]), window=window)
        if unit.gains_alpha:
            return pixels, dataset.read(dataset.count, window=window)
        if not unit.raster.alpha:
            return pixels, None
        return pixels, dataset.read(shown[unit.wanted.index(unit.raster.alpha)], window=window)

    @contextmanager
    def _borrowed(self, place: int) -> Iterator[Any]:
        """The unit's dataset for this thread alone."""
        with self._lock:
            found = next((number for number, handle in enumerate(self._free) if handle[0] == place), None)
            handle = self._free.pop(found) if found is not None else None
        if handle is None:
            handle = self._open(place)
        try:
            yield handle[1]
        finally:
            with self._lock:
                self._free.append(handle)
                oldest = self._free.pop(0) if len(self._free) > MOST_OPEN else None
            if oldest is not None:
                oldest[2].close()

    def _open(self, place: int) -> tuple[int, Any, ExitStack]:
        # Closed by whichever thread comes by: a dataset's own context is bound to the thread that entered it.
        unit, opened = self.units[place], ExitStack()
        if unit.offset is None:
            return place, open_warped(unit, self.grid, opened), opened
        source = _view(unit) if unit.raster.alpha == MASK else open_raster(unit.raster.path)
        opened.callback(source.close)
        return place, source, opened
