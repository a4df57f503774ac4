"""GeoTIFFs that come to be in windows, under other names until they are whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import OptionError, OutputError
from ..imagery.stack import RasterStack
from ..progress import Progress
from .areas import Area
from .panels import BLOCK

#: Bytes left on a disk that counts as full.
FULL = 1024 * 1024
#: The longer side of the smallest overview has at least half as many pixels as this.
SMALLEST_OVERVIEW = 512


def check_place(path: Path, rasters: Sequence[str]) -> None:
    """Raise OutputError or OptionError when a raster cannot be written there."""
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OptionError(f"output must be a file that ends in .tif, got {path}")
    if path.is_dir():
        raise OutputError(f"{path} cannot be written: it is a folder")
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"{path} cannot be written: no permission to write in {path.parent}")
    if path.exists() and any(Path(raster).exists() and path.samefile(raster) for raster in rasters):
        raise OptionError(f"output must be another file than the input, got {path} for both")


class Rasters:
    """GeoTIFFs of an area of a stack. `finish` gives them their names; leaving the block without it leaves nothing."""

    def __init__(self, stack: RasterStack, area: Area, progress: Progress) -> None:
        self._crs: CRS = stack.crs
        x, y, self.width, self.height = area
        self._transform = stack.transform @ Affine.translation(x, y)
        self._progress = progress
        self._exit = ExitStack()
        self._datasets: dict[Path, tuple[Any, Resampling]] = {}

    def __enter__(self) -> Rasters:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._exit.close()

    def create(
        self, path: Path, names: Sequence[str], dtype: str, nodata: float, overviews: Resampling = Resampling.nearest
    ) -> Any:
        """A dataset with bands of these names, to set more of it; its overviews are made in that way."""
        profile = {
            "driver": "GTiff",
            "width": self.width,
            "height": self.height,
            "crs": self._crs,
            "transform": self._transform,
            "count": len(names),
            "dtype": dtype,
            "nodata": nodata,
            "tiled": True,
            "blockxsize": BLOCK,
            "blockysize": BLOCK,
            "compress": "deflate",
            "zlevel": 1,
            "bigtiff": "IF_SAFER",
        }
        if dtype == "float32":
            profile |= {"predictor": 3, "interleave": "pixel"}
        part = self._exit.enter_context(self._progress.scratch(part_of(path)))
        try:
            dataset = rasterio.open(part, "w", **profile)
        except (RasterioError, OSError) as error:
            raise failed(path, error) from None
        self._exit.callback(dataset.close)
        self._datasets[path] = dataset, overviews
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
        return dataset

    def write(self, path: Path, x: int, y: int, bands: np.ndarray) -> None:
        """Write an area of (band, row, col)."""
        try:
            self._datasets[path][0].write(bands, window=Window(x, y, bands.shape[2], bands.shape[1]))
        except (RasterioError, OSError) as error:
            raise failed(path, error) from None

    def finish(self) -> None:
        """Make the overviews, close the files and give them their names."""
        for path, (dataset, overviews) in self._datasets.items():
            try:
                dataset.close()
                self._build_overviews(part_of(path), overviews)
                part_of(path).replace(path)
            except (RasterioError, OSError) as error:
                raise failed(path, error) from None

    def _build_overviews(self, part: Path, resampling: Resampling) -> None:
        longest = max(self.width, self.height)
        factors = [2**power for power in range(1, 32) if longest // 2**power * 2 >= SMALLEST_OVERVIEW]
        if factors:
            self._progress.check()
            with rasterio.open(part, "r+") as dataset:
                dataset.build_overviews(factors, resampling)


def failed(path: Path, error: Exception) -> OutputError:
    """GDAL tells a full disk like any other failure."""
    if shutil.disk_usage(path.parent).free < FULL:
        return OutputError(f"There is no space left for {path}", "Make space and run the same again.")
    return OutputError(f"{path} cannot be written: {error.__cause__ or error}")


def part_of(path: Path) -> Path:
    """What the file is called until it is whole."""
    return path.with_name(f".{path.stem}.part{path.suffix}")
