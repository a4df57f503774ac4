"""Rasters that come to be in windows, under other names until they are whole: Cloud-Optimised GeoTIFFs in the end."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import OptionError, OutputError, held
from ..exclusive import exclusively
from ..execution import worker_count
from ..progress import Progress, move, remove
from .rasters import Grid, cause_of
from .unchanged import check_unchanged

#: Side of the blocks that are written, in pixels; windows that keep to it are written fastest.
BLOCK = 256
#: Side of the blocks of the finished file.
FINAL_BLOCK = 512
#: Bytes of pixels up to which they wait uncompressed until they are finished: they are read once and thrown away, and
#: as long as the system keeps them in its memory that is quickest.
PLAIN_BYTES = 2 * 1024**3
#: Bytes left on a disk that counts as full.
FULL = 1024 * 1024
#: Seconds between two looks at how far GDAL is with a file.
LOOK_S = 0.5
#: What GDAL and QGIS keep beside a raster; of a raster that is replaced they would tell what is no longer so.
BESIDE = (".aux.xml", ".ovr", ".msk")


def check_place(path: Path, rasters: Sequence[str]) -> None:
    """Raise OutputError or OptionError when a raster cannot be written there."""
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OptionError(f"output must be a file that ends in .tif, got {path}")
    check_free(path, rasters)


def check_free(path: Path, inputs: Sequence[str]) -> None:
    """Raise OutputError or OptionError when no file can be written there, or one of the inputs is there."""
    if path.is_dir():
        raise OutputError(f"{path} cannot be written: it is a folder")
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"{path} cannot be written: no permission to write in {path.parent}")
    if path.exists() and any(Path(given).exists() and path.samefile(given) for given in inputs):
        raise OptionError(f"output must be another file than the input, got {path} for both")


@dataclass(frozen=True)
class _Raster:
    """One that is being written, and how it is to be finished."""

    dataset: Any
    overviews: Resampling
    predictor: str


class Rasters:
    """GeoTIFFs on a grid. `finish` gives them their names; leaving the block without it leaves nothing."""

    def __init__(self, grid: Grid, progress: Progress) -> None:
        self.grid = grid
        self._progress = progress
        self._exit = ExitStack()
        self._rasters: dict[Path, _Raster] = {}

    def __enter__(self) -> Rasters:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._exit.close()

    def create(
        self,
        path: Path,
        names: Sequence[str],
        dtype: str,
        nodata: Optional[float] = None,
        overviews: Resampling = Resampling.nearest,
    ) -> Any:
        """A dataset with bands of these names, to set more of it; its overviews are made in that way.

        Nearest overviews are those of classes, any others those of quantities: these are stored as differences, which
        makes them smaller. Raises OutputError when it cannot be written, or when another run is writing it.
        """
        profile = {
            "driver": "GTiff",
            "width": self.grid.width,
            "height": self.grid.height,
            "crs": self.grid.crs,
            "transform": self.grid.transform,
            "count": len(names),
            "dtype": dtype,
            "nodata": nodata,
            "tiled": True,
            "blockxsize": BLOCK,
            "blockysize": BLOCK,
            "interleave": "pixel",
            # Bands say themselves what they are; GDAL would take the last of four of 8 bits for alpha.
            "photometric": "MINISBLACK",
            "bigtiff": "IF_SAFER",
            # Blocks without a value take no space.
            "sparse_ok": "TRUE",
        }
        if self.grid.width * self.grid.height * len(names) * np.dtype(dtype).itemsize > PLAIN_BYTES:
            profile |= {"compress": "zstd", "zstd_level": 1}
        self._exit.enter_context(exclusively(path, self._progress))
        part = self._exit.enter_context(self._progress.scratch(part_of(path)))
        try:
            dataset = rasterio.open(part, "w", **profile)
        except (RasterioError, OSError) as error:
            raise failed(path, error) from None
        self._exit.callback(dataset.close)
        quantity = overviews != Resampling.nearest
        self._rasters[path] = _Raster(dataset, overviews, "YES" if quantity else "NO")
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
        return dataset

    def write(self, path: Path, x: int, y: int, bands: NDArray[Any]) -> None:
        """Write an area of (band, row, col)."""
        try:
            self._rasters[path].dataset.write(bands, window=Window(x, y, bands.shape[2], bands.shape[1]))
        except (RasterioError, OSError) as error:
            raise failed(path, error) from None

    def finish(self) -> None:
        """Make Cloud-Optimised GeoTIFFs of the files, with overviews, and give them their names.

        Raises ChangedError where a raster that they were made of has changed since.
        """
        check_unchanged()
        whole: dict[Path, Path] = {}
        for path, raster in self._rasters.items():
            self._progress.check()
            final = path.with_name(f".{path.stem}.whole{path.suffix}")
            for temporary in (final, final.with_name(f"{final.name}.ovr.tmp")):
                self._exit.enter_context(self._progress.scratch(temporary))
            try:
                raster.dataset.close()
                self._optimise(part_of(path), final, raster)
            except (RasterioError, CPLE_BaseError, OSError) as error:  # a copy fails with GDAL's own errors
                raise failed(path, error) from None
            remove(part_of(path))
            whole[path] = final
        for path, final in whole.items():
            try:
                for ending in BESIDE:  # first, so that they never tell of the new one what was so of the old
                    path.with_name(path.name + ending).unlink(missing_ok=True)
                move(final, path)
            except OSError as error:
                raise failed(path, error) from None

    def _optimise(self, part: Path, final: Path, raster: _Raster) -> None:
        with _watched(part, final, self._progress):
            rasterio.shutil.copy(
                part,
                final,
                driver="COG",
                compress="DEFLATE",
                level=1,
                predictor=raster.predictor,
                blocksize=FINAL_BLOCK,
                overview_resampling=raster.overviews.name,
                num_threads=str(worker_count()),
                bigtiff="IF_SAFER",
            )


@contextmanager
def _watched(part: Path, final: Path, progress: Progress) -> Iterator[None]:
    """Say how far the copy is, as far as the files' sizes tell."""
    over = threading.Event()
    total = max(part.stat().st_size * 4 / 3, 1.0)

    def look() -> None:
        while not over.wait(LOOK_S):
            made = sum(path.stat().st_size for path in (final,) if path.exists())
            progress.update(min(made / total, 0.99), 1, "Writing the file with its overviews")

    watcher = threading.Thread(target=look, name="copying", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def failed(path: Path, error: Exception) -> OutputError:
    """GDAL tells a full disk like any other failure."""
    with suppress(OSError):  # no folder at all
        if shutil.disk_usage(path.parent).free < FULL:
            return OutputError(f"There is no space left for {path}", "Make space and run the same again.")
    return OutputError(f"{path} cannot be written: {cause_of(error)}", held(error))


def part_of(path: Path) -> Path:
    """What the file is called until it is whole."""
    return path.with_name(f".{path.stem}.part{path.suffix}")
