"""Options of stacking and clipping rasters; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...errors import OptionError
from ...options import Options, option
from .names import parse_dates

METHODS = ("AUTO", "STACK", "MOSAIC")
AREAS = ("UNION", "INTERSECTION")
MERGES = ("FIRST", "LAST", "MIN", "MAX", "MEAN")
#: What GDAL's virtual rasters can do where several inputs lie on the same pixel.
VIRTUAL_MERGES = ("FIRST", "LAST")
#: GDAL's methods of warping.
RESAMPLINGS = (
    "NEAREST", "BILINEAR", "CUBIC", "CUBIC_SPLINE", "LANCZOS", "AVERAGE", "MODE", "MAX", "MIN", "MED", "Q1", "Q3",
    "SUM", "RMS",
)  # fmt: skip


@dataclass(frozen=True)
class StackRastersOptions(Options):
    """Many rasters as one on a common grid.

    `reference` is a raster whose grid the result gets; without it the grid has `crs` (that of the first input) and
    pixels of `pixel_size` by `pixel_height` in units of the CRS (those of the finest input), over the `area` of the
    inputs. `extent` (xmin, ymin, xmax, ymax) in the CRS of the grid, or `tiles`, a vector file, choose a part of it,
    snapped outward to whole pixels. `resamplings` and `dates` hold one value for each input, comma-separated; dates may
    be empty between the commas. `bands` chooses from the result. `output` ends in .tif or .vrt.
    """

    rasters: tuple[str, ...]
    output: str
    method: str = option("AUTO", choices=METHODS)
    reference: Optional[str] = option(None)
    crs: Optional[str] = option(None, words="CRS")
    pixel_size: Optional[float] = option(None)
    pixel_height: Optional[float] = option(None)
    area: str = option("UNION", choices=AREAS)
    extent: Optional[tuple[float, float, float, float]] = option(None)
    tiles: Optional[str] = option(None)
    resampling: str = option("NEAREST", choices=RESAMPLINGS)
    resamplings: str = option("")
    merge: str = option("FIRST", choices=MERGES)
    bands: str = option("")
    dates: str = option("")
    nodata: Optional[float] = option(None)

    def check(self) -> None:
        if not self.rasters:
            raise OptionError("rasters must name at least one raster")
        for name in ("pixel_size", "pixel_height"):
            value = getattr(self, name)
            if value is not None and value <= 0:
                raise OptionError(f"{name.replace('_', ' ')} must be more than 0, got {value:g}")
        if self.pixel_height is not None and self.pixel_size is None:
            raise OptionError("pixel height needs pixel size, the width that goes with it")
        for name, words in (("crs", "CRS"), ("pixel_size", "pixel size")):
            if self.reference and getattr(self, name) is not None:
                raise OptionError(f"{words} must be left out with a reference: the result gets the reference's grid")
        if self.extent is not None and self.tiles is not None:
            raise OptionError("extent and tiles each choose the part of the ground: give only one of them")
        if self.is_virtual and self.merge not in VIRTUAL_MERGES:
            raise OptionError(f"merge must be FIRST or LAST for a .vrt, which cannot compute {self.merge}")
        parse_dates(self.dates, len(self.rasters))
        self.methods()

    @property
    def is_virtual(self) -> bool:
        """Whether the result is a virtual raster, which refers to the inputs and holds no pixels."""
        return Path(self.output).suffix.lower() == ".vrt"

    def methods(self) -> tuple[str, ...]:
        """The resampling of each input. Raises OptionError."""
        if not self.resamplings.strip():
            return (self.resampling,) * len(self.rasters)
        given = tuple(part.strip().upper() for part in self.resamplings.split(","))
        if len(given) != len(self.rasters):
            raise OptionError(f"resamplings must be one for each input ({len(self.rasters)}), got {len(given)}")
        for name in given:
            if name not in RESAMPLINGS:
                raise OptionError(f"resamplings must be among {', '.join(RESAMPLINGS)}, got {name!r}")
        return given


@dataclass(frozen=True)
class ClipRasterOptions(Options):
    """The part of a raster that holds all tiles, and `margin_px` around each; `tiles` is a vector file.

    With `mask_outside` pixels whose centre lies in none of the tiles, grown by the margin, are nodata.
    """

    raster: str
    tiles: str
    output: str
    margin_px: int = option(0, minimum=0)
    mask_outside: bool = option(False)
