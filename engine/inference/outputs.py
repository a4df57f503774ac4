"""The rasters that segmenting writes: class ids, and probabilities where they are asked for."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from html import escape
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
import rasterio
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..datasets.manifest import ClassEntry
from ..errors import OptionError, OutputError
from ..imagery.stack import RasterStack
from ..progress import Progress
from .network import Network
from .options import SegmentRasterOptions
from .panels import BLOCK

#: A pixel without data, where ids are 8 bits and where they are 16.
NODATA = {"uint8": 255, "uint16": 65535}
#: Bytes left on a disk that counts as full.
FULL = 1024 * 1024


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


class ClassRaster:
    """GeoTIFFs under other names until they are whole.

    `write` takes finished areas; `finish` gives them their names. Leaving the block without it leaves nothing.
    `pixels` counts the pixels of each class so far.
    """

    def __init__(
        self,
        options: SegmentRasterOptions,
        stack: RasterStack,
        network: Network,
        area: tuple[int, int, int, int],
        progress: Progress,
    ) -> None:
        self._network = network
        self._output = Path(options.output)
        self._probabilities = Path(options.probabilities) if options.probabilities else None
        self._progress = progress
        ids = [entry.id for entry in network.classes]
        self._dtype = "uint8" if max(ids) < NODATA["uint8"] else "uint16"
        self._nodata = NODATA[self._dtype]
        self._ids = np.array(ids, self._dtype)
        self.pixels = [0] * len(ids)
        x, y, width, height = area
        self._profile: dict[str, Any] = {
            "driver": "GTiff",
            "width": width,
            "height": height,
            "crs": stack.crs,
            "transform": stack.transform @ Affine.translation(x, y),
            "tiled": True,
            "blockxsize": BLOCK,
            "blockysize": BLOCK,
            "compress": "deflate",
            "bigtiff": "IF_SAFER",
        }
        self._exit = ExitStack()
        self._datasets: dict[Path, Any] = {}

    def __enter__(self) -> ClassRaster:
        try:
            classes = self._create(self._output, count=1, dtype=self._dtype, nodata=self._nodata)
            classes.set_band_description(1, "class")
            classes.write_colormap(1, {entry.id: _rgb(entry.colour) for entry in self._network.classes})
            if self._probabilities:
                names = self._band_names()
                options = {"nodata": np.nan, "predictor": 3, "zlevel": 1, "interleave": "pixel"}
                target = self._create(self._probabilities, count=len(names), dtype="float32", **options)
                for number, name in enumerate(names, 1):
                    target.set_band_description(number, name)
        except BaseException:
            self._exit.close()
            raise
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._exit.close()

    def write(self, x: int, y: int, rows: np.ndarray) -> None:
        """Write an area of (row, col, output and one channel more that is 1 where there are data)."""
        values, valid = rows[..., :-1], rows[..., -1] > 0.5
        index = (values[..., 0] >= 0.5).astype(np.intp) if self._network.single else np.argmax(values, axis=-1)
        for number, count in enumerate(np.bincount(index[valid], minlength=len(self.pixels))):
            self.pixels[number] += int(count)
        ids = np.where(valid, self._ids[index], np.array(self._nodata, self._dtype))
        window = Window(x, y, rows.shape[1], rows.shape[0])
        try:
            self._datasets[self._output].write(ids, 1, window=window)
            if self._probabilities:
                layers = np.moveaxis(np.where(valid[..., None], values, np.float32(np.nan)), -1, 0)
                self._datasets[self._probabilities].write(layers, window=window)
        except (RasterioError, OSError) as error:
            raise _failed(self._output, error) from None

    def finish(self) -> None:
        """Close the files and give them their names."""
        try:
            for path, dataset in self._datasets.items():
                dataset.close()
                _part(path).replace(path)
            notes = self._output.with_name(self._output.name + ".aux.xml")
            with self._progress.scratch(_part(notes)) as part:
                part.write_text(_categories(self._network.classes), encoding="utf-8")
                part.replace(notes)
        except (RasterioError, OSError) as error:
            raise _failed(self._output, error) from None

    def _create(self, path: Path, **more: Any) -> Any:
        part = self._exit.enter_context(self._progress.scratch(_part(path)))
        try:
            dataset = rasterio.open(part, "w", **{**self._profile, **more})
        except (RasterioError, OSError) as error:
            raise _failed(path, error) from None
        self._exit.callback(dataset.close)
        self._datasets[path] = dataset
        return dataset

    def _band_names(self) -> list[str]:
        names = [entry.name for entry in self._network.classes]
        return names[1:] if self._network.single else names


def _failed(path: Path, error: Exception) -> OutputError:
    """GDAL tells a full disk like any other failure."""
    if shutil.disk_usage(path.parent).free < FULL:
        return OutputError(f"There is no space left for {path}", "Make space and run the same again.")
    return OutputError(f"{path} cannot be written: {error.__cause__ or error}")


def _part(path: Path) -> Path:
    return path.with_name(f".{path.stem}.part{path.suffix}")


def _rgb(colour: str) -> tuple[int, int, int]:
    digits = colour.lstrip("#")
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return 0, 0, 0


def _categories(classes: Sequence[ClassEntry]) -> str:
    """The names of the classes where GDAL and QGIS look for them, beside the file."""
    names = {entry.id: entry.name for entry in classes}
    texts = (escape(names.get(number, ""), quote=False) for number in range(max(names) + 1))
    rows = "".join(f"      <Category>{text}</Category>\n" for text in texts)
    return (
        '<PAMDataset>\n  <PAMRasterBand band="1">\n    <CategoryNames>\n'
        f"{rows}    </CategoryNames>\n  </PAMRasterBand>\n</PAMDataset>\n"
    )
