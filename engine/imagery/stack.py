"""Several rasters read as one, in windows, on one pixel grid."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Optional, Union

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import MemoryFile
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..errors import InputError, OptionError
from .bands.names import choose_bands
from .names import told
from .rasters import Band, Grid, bands_of, check_whole, degrees_of, grid_of, ground_control_crs, same_grid, upright
from .sources import cause_of, network_settings, open_raster, persistent, unreadable
from .unchanged import note, watching

__all__ = ["Band", "Grid", "RasterStack", "choose_bands", "fill_value", "gdal_environment", "holds", "resampling_named"]

#: Bytes that GDAL may keep of decoded blocks, so that memory depends neither on the machine nor on the raster.
CACHE_BYTES = 64 * 1024 * 1024
#: Pixels by which a warped pixel may be taken from aside of its true place: GDAL follows curves by straight pieces. Its
#: own eighth of a pixel is somewhat quicker, but gives other values in every window.
ASTRAY_PX = 1e-4
#: What a stack has open, which stays in its process.
OPEN = ("_local", "_lock", "_opened", "_closed")


@dataclass(frozen=True)
class _Source:
    """One input: what is read of it (`indexes`, from 1), and which bands of the stack these are."""

    path: str
    indexes: tuple[int, ...]
    places: tuple[int, ...]
    own_grid: bool
    ground_control: Optional[CRS]
    #: The type of real numbers that it is warped in where NaN tells what it does not cover; empty for its own.
    real: str = ""


@contextmanager
def gdal_environment() -> Iterator[None]:
    """GDAL as tasks want it: a bounded block cache, patience with servers. Enter it once, where a task starts.

    rasterio silences NotGeoreferencedWarning around datasets that it makes in memory, by a filter that threads share
    and undo for each other; what is refused or known here needs no warning, so it is silenced for the whole task.
    """
    # Read as a whole, PNG files that are cut short come with zeros for what is missing, and without a word.
    with (
        rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES, GDAL_PNG_WHOLE_IMAGE_OPTIM="NO", **network_settings()),
        warnings.catch_warnings(),
        watching(),
    ):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


class RasterStack:
    """Several rasters as one on the pixel grid of the first, or on `grid`.

    Inputs on another grid are warped on the fly as they are read. `bands` chooses by text: numbers from 1 through all
    inputs in order ("4,3,2"), or names ("B4,B3,B2"); empty means all. Reading is safe from several threads: each has
    its own handles. Nothing that is kept grows with the raster. A stack can be pickled: the rasters are opened again
    where it arrives.

    Pixels that an input does not cover have its nodata, or 0 where it has none. With `gaps` these are told from data:
    an input without nodata that has to be warped becomes real numbers, and NaN is its nodata.

    GDAL takes a grid that is `turned` against an input's pixels for a coarser one, and would smooth what it reads; said
    so, it does not where the pixels are as large.

    Attributes: crs, transform (Affine), width, height, bands (tuple of Band), dtype (numpy dtype that holds all bands),
    block_shape (rows, columns of the first input's blocks).

    Raises InputError for a raster that is missing, damaged, or has no CRS, geotransform or bands, OptionError for
    bands that are not there.
    """

    def __init__(
        self,
        paths: Union[str, Path, Sequence[Union[str, Path]]],
        bands: str = "",
        resampling: str = "nearest",
        grid: Optional[Grid] = None,
        gaps: bool = False,
        turned: bool = False,
    ) -> None:
        names = [str(path) for path in ([paths] if isinstance(paths, (str, Path)) else paths)]
        if not names:
            raise OptionError("rasters must name at least one raster")
        self.paths = tuple(names)
        self.resampling = resampling_named(resampling)
        self._turned = turned
        self._begin()
        grids: list[Grid] = []
        described: list[list[Band]] = []
        control: list[Optional[CRS]] = []
        number = 1
        for place, path in enumerate(names):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)  # refused below, in words of our own
                opened = open_raster(path)
            with opened as source:
                note(path, source.files)
                check_whole(source, path)
                control.append(ground_control_crs(source))
                with upright(source, control[-1], path) as placed:
                    grids.append(grid_of(placed, path))
                    if place == 0:
                        rows, columns = placed.block_shapes[0]
                        self.block_shape: tuple[int, int] = (int(rows), int(columns))
                described.append(bands_of(source, number))
                number += source.count
        self.grid = grid or grids[0]
        own = [same_grid(found, self.grid) for found in grids]
        warped = [not on_grid or crs is not None for on_grid, crs in zip(own, control)]
        real = [_real_type(found) if gaps and moved else "" for found, moved in zip(described, warped)]
        self._sources, self.bands = _chosen(names, described, bands, own, control, real)
        self.dtype: np.dtype[Any] = np.result_type(*(np.dtype(band.dtype) for band in self.bands))
        self._fill = np.array([fill_value(band, self.dtype) for band in self.bands], dtype=self.dtype)

    def _begin(self) -> None:
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[Any] = []
        self._closed = False

    def __getstate__(self) -> dict[str, Any]:
        state = {name: value for name, value in self.__dict__.items() if name not in OPEN}
        # Another process may be in another folder.
        state["_sources"] = tuple(replace(source, path=whole_path(source.path)) for source in self._sources)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._begin()

    @property
    def crs(self) -> CRS:
        return self.grid.crs

    @property
    def transform(self) -> Affine:
        return self.grid.transform

    @property
    def width(self) -> int:
        return self.grid.width

    @property
    def height(self) -> int:
        return self.grid.height

    @property
    def aligned(self) -> bool:
        """Whether every input already lies on the grid, so that pixels are read as they are."""
        return all(source.own_grid and source.ground_control is None for source in self._sources)

    def read(
        self,
        x_off: int,
        y_off: int,
        width: int,
        height: int,
        out_shape: Optional[tuple[int, int]] = None,
        resampling: Optional[str] = None,
    ) -> NDArray[Any]:
        """Pixels of a window as (row, col, band), in `out_shape` (rows, columns) when given.

        The window may reach beyond the raster; there each band has its nodata, or 0 where it has none. Raises
        InputError when the raster cannot be read there.
        """
        left, top = max(x_off, 0), max(y_off, 0)
        right, bottom = min(x_off + width, self.width), min(y_off + height, self.height)
        inside = (left, top, right, bottom) == (x_off, y_off, x_off + width, y_off + height)
        method = resampling_named(resampling) if resampling else self.resampling
        if inside:
            pixels = self._pixels(Window(x_off, y_off, width, height), out_shape or (height, width), method)
            return np.moveaxis(pixels, 0, -1)
        padded = np.empty((len(self.bands), height, width), dtype=self.dtype)
        padded[:] = self._fill[:, None, None]
        if right > left and bottom > top:
            size = (bottom - top, right - left)
            part = self._pixels(Window(left, top, right - left, bottom - top), size, method)
            padded[:, top - y_off : bottom - y_off, left - x_off : right - x_off] = part
        if out_shape not in (None, (height, width)):
            padded = _resampled(padded, self.bands, out_shape, method)
        return np.moveaxis(padded, 0, -1)

    def valid(self, pixels: NDArray[Any]) -> NDArray[np.bool_]:
        """Of pixels as `read` gives them, (row, col, band), which are data: neither their band's nodata nor NaN."""
        valid = np.ones(pixels.shape, dtype=bool)
        for place, band in enumerate(self.bands):
            nodata = band.nodata
            if nodata is not None and not np.isnan(nodata) and holds(np.dtype(band.dtype), nodata):
                valid[..., place] = pixels[..., place] != np.dtype(band.dtype).type(nodata)
        if pixels.dtype.kind == "f":
            valid &= ~np.isnan(pixels)
        return valid

    def close(self) -> None:
        """Close the handles of all threads."""
        with self._lock:
            self._closed = True
            while self._opened:
                self._opened.pop().close()

    def __enter__(self) -> RasterStack:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def _pixels(self, window: Window, out_shape: tuple[int, int], method: Resampling) -> NDArray[Any]:
        """(band, row, col) of a window that lies inside the raster."""
        handles = self._handles()
        if len(handles) == 1 and self._sources[0].places == tuple(range(len(self.bands))):
            pixels = _read(handles[0], self._sources[0], window, out_shape, method)
            return pixels if pixels.dtype == self.dtype else pixels.astype(self.dtype)
        joined = np.empty((len(self.bands), *out_shape), dtype=self.dtype)
        for handle, source in zip(handles, self._sources):
            joined[list(source.places)] = _read(handle, source, window, out_shape, method)
        return joined

    def _handles(self) -> list[Any]:
        """This thread's own datasets, one per source."""
        found: Optional[list[Any]] = getattr(self._local, "handles", None)
        if found is None:
            if self._closed:
                raise RuntimeError("the stack is closed")
            found = [self._open_source(source) for source in self._sources]
            self._local.handles = found
        return found

    def _open_source(self, source: _Source) -> Any:
        dataset: Any = open_raster(source.path)
        opened = [dataset]
        options: dict[str, Any] = {}
        if source.real:
            options = {"dtype": source.real, "nodata": np.nan, "src_nodata": np.nan, "UNIFIED_SRC_NODATA": "NO"}
        try:
            if source.ground_control is not None:
                dataset = WarpedVRT(dataset, src_crs=source.ground_control, crs=source.ground_control, **options)
                opened.insert(0, dataset)
            if not source.own_grid:
                if self._turned and dataset.crs == self.crs and _as_large(dataset.transform, self.transform):
                    options.update(XSCALE=1, YSCALE=1)
                dataset = WarpedVRT(
                    dataset,
                    src_crs=dataset.crs or degrees_of(dataset),
                    crs=self.crs,
                    transform=self.transform,
                    width=self.width,
                    height=self.height,
                    resampling=self.resampling,
                    warp_mem_limit=16,
                    tolerance=ASTRAY_PX,
                    **options,
                )
                opened.insert(0, dataset)
        except RasterioError as error:
            raise InputError(
                f"{told(source.path)} cannot be aligned to {told(self.paths[0])}: {told(cause_of(error))}"
            ) from None
        with self._lock:
            self._opened[:0] = opened
        return dataset


def whole_path(path: str) -> str:
    """The path from the root on where it is that of a file or folder."""
    return str(Path(path).absolute()) if Path(path).exists() else path


def _as_large(one: Affine, other: Affine) -> bool:
    """Whether pixels of two transforms on one map are squares of each other turned."""
    turn = ~one @ other
    lengths = np.hypot([turn.a, turn.b], [turn.d, turn.e])
    return bool(np.allclose(lengths, 1, atol=1e-6) and abs(turn.a * turn.b + turn.d * turn.e) < 1e-6)


def _read(handle: Any, source: _Source, window: Window, out_shape: tuple[int, int], method: Resampling) -> NDArray[Any]:
    """(band, row, col) of one source."""

    def read() -> NDArray[Any]:
        pixels: NDArray[Any] = handle.read(list(source.indexes), window=window, out_shape=out_shape, resampling=method)
        return pixels

    try:
        return persistent(read, source.path)
    except RasterioError as error:
        where = f" at pixels {window.col_off}, {window.row_off}, {window.width} x {window.height}"
        raise unreadable(source.path, error, where) from None


def resampling_named(name: str) -> Resampling:
    """GDAL's method of that name, in any case; raises OptionError."""
    try:
        return Resampling[name.lower()]
    except KeyError:
        known = ", ".join(method.name for method in Resampling)
        raise OptionError(f"resampling must be one of {known}, got {name!r}") from None


def holds(dtype: np.dtype[Any], value: float) -> bool:
    """Whether the type can hold the value exactly enough to be a nodata value of it."""
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        return bool(np.isfinite(value)) and float(value).is_integer() and limits.min <= int(value) <= limits.max
    return not np.isfinite(value) or abs(value) <= float(np.finfo(dtype).max)


def fill_value(band: Band, dtype: np.dtype[Any]) -> Any:
    """What stands beyond the raster: the band's nodata, or 0 where it has none."""
    if band.nodata is None or not holds(np.dtype(band.dtype), band.nodata):
        return dtype.type(0)
    return dtype.type(np.dtype(band.dtype).type(band.nodata))


def _chosen(
    names: list[str],
    described: list[list[Band]],
    text: str,
    own_grid: list[bool],
    control: list[Optional[CRS]],
    real: list[str],
) -> tuple[tuple[_Source, ...], tuple[Band, ...]]:
    everything = [
        replace(band, dtype=_real_type([band]), nodata=np.nan) if kind else band
        for bands, kind in zip(described, real)
        for band in bands
    ]
    chosen = choose_bands([band.name for band in everything], text)
    homes = [(source, index) for source, bands in enumerate(described) for index in range(1, len(bands) + 1)]
    sources = []
    for number, name in enumerate(names):
        places = tuple(place for place, band in enumerate(chosen) if homes[band][0] == number)
        if places:
            indexes = tuple(homes[chosen[place]][1] for place in places)
            sources.append(_Source(name, indexes, places, own_grid[number], control[number], real[number]))
    return tuple(sources), tuple(everything[place] for place in chosen)


def _real_type(bands: Sequence[Band]) -> str:
    """The type of real numbers that holds all bands; empty where one of them has nodata of its own."""
    if any(band.nodata is not None for band in bands):
        return ""
    return str(np.result_type(np.float32, *(np.dtype(band.dtype) for band in bands)))


def _resampled(
    pixels: NDArray[Any], bands: tuple[Band, ...], out_shape: tuple[int, int], method: Resampling
) -> NDArray[Any]:
    """(band, row, col) in another shape, as GDAL resamples a file of these pixels, nodata left out."""
    joined = np.empty((len(bands), *out_shape), dtype=pixels.dtype)
    for place, band in enumerate(bands):
        nodata = band.nodata if band.nodata is not None and holds(pixels.dtype, band.nodata) else None
        with MemoryFile() as memory:
            with memory.open(
                driver="GTiff",
                width=pixels.shape[2],
                height=pixels.shape[1],
                count=1,
                dtype=pixels.dtype,
                nodata=nodata,
                transform=Affine.translation(0, 1),
            ) as target:
                target.write(pixels[place], 1)
            with memory.open() as source:
                joined[place] = source.read(1, out_shape=out_shape, resampling=method)
    return joined
