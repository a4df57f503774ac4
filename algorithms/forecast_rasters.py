"""What can be told of rasters without reading a pixel: how large they are, their bands, and what a result will take."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsRectangle

from ..engine.errors import InputError, OptionError
from ..engine.imagery.bands.names import choose_bands
from ..engine.imagery.names import told
from ..engine.tiles.grid import Transform, Window, map_to_pixel, window_of_points
from ..i18n import tr
from .forecast import bands_told, counted, sentences, size_told
from .forecast_layers import first_tile, moved

#: Rasters that are remembered, since every change in a dialog asks anew.
REMEMBERED = 64


@dataclass(frozen=True)
class RasterFacts:
    """Of one raster, or of several that are read as one: `names` and `dtypes` of the bands, as numpy calls them.

    `transform` is (a, b, c, d, e, f) of x = a·col + b·row + c, y = d·col + e·row + f; None where there is none. `crs`
    is WKT, empty where there is none.
    """

    width: int
    height: int
    names: tuple[str, ...]
    dtypes: tuple[str, ...]
    transform: Optional[Transform]
    crs: str

    @property
    def dtype(self) -> str:
        """The type that holds all bands."""
        return str(np.result_type(*self.dtypes))

    @property
    def system(self) -> QgsCoordinateReferenceSystem:
        """The CRS for QGIS."""
        return QgsCoordinateReferenceSystem.fromWkt(self.crs)

    def chosen(self, bands: str) -> RasterFacts:
        """Only the bands that a text chooses, all when it is empty. Raises OptionError that says which there are."""
        places = choose_bands(self.names, bands)
        return replace(self, names=tuple(self.names[p] for p in places), dtypes=tuple(self.dtypes[p] for p in places))

    def window(self, extent: Optional[tuple[float, float, float, float]]) -> Window:
        """The window of an extent (xmin, ymin, xmax, ymax) in the raster's CRS; all of it when None. Raises
        InputError where it holds no pixel."""
        if extent is None or self.transform is None:
            return 0, 0, self.width, self.height
        xmin, ymin, xmax, ymax = extent
        points = np.array([(xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax)])
        return window_of_points(self.transform, points, self.width, self.height)

    def around(self, box: QgsRectangle, margin_px: int) -> tuple[int, int]:
        """Width and height of the window around a box in the raster's CRS, wider by a margin as far as the raster
        reaches. Raises InputError where it holds no pixel."""
        try:
            left, top, width, height = self.window((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        except InputError:
            raise InputError(tr("The tiles must share ground with the raster, but they lie outside it.")) from None
        across = min(self.width, left + width + margin_px) - max(0, left - margin_px)
        return across, min(self.height, top + height + margin_px) - max(0, top - margin_px)

    def check_band(self, number: int) -> None:
        """Refuse a band, counted from 1, that is not there; raises OptionError."""
        if not 1 <= number <= len(self.dtypes):
            raise OptionError(
                tr("BAND must be between 1 and {count}, got {number}").format(count=len(self.dtypes), number=number)
            )

    def tile_size(self, tiles: Any, context: QgsProcessingContext) -> Optional[tuple[float, float]]:
        """Width and height of the first tile of a layer in pixels of the raster; None where that cannot be told."""
        tile = first_tile(tiles)
        if tile is None or self.transform is None:
            return None
        tile = moved(tile, tiles.sourceCrs(), self.system, context)
        points = np.array([(point.x(), point.y()) for point in tile.vertices()] if tile is not None else [])
        if len(points) < 3 or not np.isfinite(points).all():
            return None
        pixels = map_to_pixel(self.transform, points)
        width, height = (pixels.max(0) - pixels.min(0)).tolist()
        return width, height


def facts_of(path: str) -> RasterFacts:
    """What a raster's header says. Raises InputError where it cannot be opened."""
    try:
        stamp = Path(path).stat().st_mtime_ns
    except (OSError, ValueError):  # a part of a container, an archive
        stamp = 0
    facts = _read(path, stamp)
    if facts is None:
        raise InputError(tr("{path} cannot be opened as a raster.").format(path=told(path)))
    return facts


def facts_of_all(paths: Sequence[str], bands: str = "") -> RasterFacts:
    """Several rasters read as one on the grid of the first, of which a text chooses bands. Raises InputError."""
    parts = [facts_of(path) for path in paths]
    given = [name for part in parts for name in part.names]
    names = tuple(name or f"band {number}" for number, name in enumerate(given, 1))  # as the engine calls them
    dtypes = tuple(dtype for part in parts for dtype in part.dtypes)
    return replace(parts[0], names=names, dtypes=dtypes).chosen(bands)


@lru_cache(maxsize=REMEMBERED)
def _read(path: str, stamp: int) -> Optional[RasterFacts]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # newer GDAL says it this way
        dataset = None
    finally:
        gdal.PopErrorHandler()
    if dataset is None or not dataset.RasterCount:
        return None
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    numbers = dataset.GetGeoTransform(can_return_null=True)
    transform = None
    if numbers is not None and all(map(math.isfinite, numbers)) and numbers[1] * numbers[5] != numbers[2] * numbers[4]:
        c, a, b, f, d, e = numbers
        transform = (a, b, c, d, e, f)
    system: Optional[osr.SpatialReference] = dataset.GetSpatialRef()
    return RasterFacts(
        dataset.RasterXSize,
        dataset.RasterYSize,
        tuple(band.GetDescription() for band in bands),
        tuple(_numpy_name(gdal.GetDataTypeName(band.DataType)) for band in bands),
        transform,
        system.ExportToWkt() if system is not None else "",
    )


def _numpy_name(name: str) -> str:
    lowered = {"Byte": "uint8", "CFloat32": "complex64", "CFloat64": "complex128"}.get(name, name.lower())
    return lowered if lowered in np.sctypeDict else "complex64"  # pairs of whole numbers


def result_told(width: int, height: int, count: int, dtype: str) -> str:
    """A raster of 512 × 512 pixels, 3 bands of uint8, 786 KB before compression."""
    return tr("A raster of {width} × {height} pixels, {bands}: {size} before compression.").format(
        width=counted(width),
        height=counted(height),
        bands=bands_told(count, dtype),
        size=size_told(bytes_of(width, height, count, dtype)),
    )


def bytes_of(width: float, height: float, count: int, dtype: str) -> float:
    """Bytes of so many pixels in so many bands."""
    return width * height * count * int(np.dtype(dtype).itemsize)


def rendered_told(layer: Any, frame: Any) -> str:
    """What comes of a map layer in the grid of a frame: its values, or the colours that QGIS draws."""
    from .imagery.rendering import DTYPES, has_values

    if not has_values(layer):
        return sentences(
            result_told(frame.width, frame.height, 3, "uint8"), tr("Its pixels are colours, no measurements.")
        )
    provider = layer.dataProvider()
    dtypes = [DTYPES.get(provider.dataType(band), "float64") for band in range(1, provider.bandCount() + 1)]
    return result_told(frame.width, frame.height, len(dtypes), str(np.result_type(*dtypes)))
