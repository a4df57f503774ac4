"""Options of normalising a raster; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...errors import OptionError
from ...options import Options, option

#: Ways to scale, and what each makes of a value.
METHODS = ("MEAN_STD", "MEDIAN_STD", "MIN_MAX", "PERCENT", "IMAGE", "SCALE_OFFSET")


@dataclass(frozen=True)
class NormalizeRasterOptions(Options):
    """Scale the bands of rasters by what is measured of them, or by a definition that is there already."""

    #: One or several rasters, read as one on the grid of the first.
    rasters: tuple[str, ...] = option()
    #: GeoTIFF of float32 values to write, NaN where there is no data.
    output: str = option()
    method: str = option("MEAN_STD", choices=METHODS)
    #: Band numbers from 1 or names, comma-separated; all when empty.
    bands: str = option("")
    #: The percentiles that become 0 and 1 with PERCENT.
    lower: float = option(2.0, minimum=0, maximum=100)
    upper: float = option(98.0, minimum=0, maximum=100)
    #: Numbers, one for all bands or one per band, for SCALE_OFFSET; those of the file when empty.
    scale: str = option("")
    offset: str = option("")
    #: Set what lies outside of what was measured to the nearest that was.
    clip: bool = option(False)
    #: Layer of polygons; only pixels whose centres lie in them are measured. Of one `split` where it is given.
    tiles: Optional[str] = option(None)
    split_field: str = option("split")
    split: str = option("")
    #: Layer of polygons; only pixels whose centres lie in them are measured.
    mask: Optional[str] = option(None)
    #: Pixels that this raster tells to be cloud are not measured.
    cloud_raster: Optional[str] = option(None)
    cloud_rule: str = option("")
    #: File of a definition to use in place of measuring.
    statistics: Optional[str] = option(None)
    #: Take scaled values back to what they were.
    invert: bool = option(False)
    #: File of the definition to write.
    statistics_output: Optional[str] = option(None)

    def check(self) -> None:
        from .rules import parse_numbers, read_definition  # QGIS's start does without them

        if not self.rasters:
            raise OptionError("rasters must hold at least one raster")
        if self.lower >= self.upper:
            raise OptionError(f"lower must be less than upper ({self.upper:g}), got {self.lower:g}")
        if 0.0 in parse_numbers(self.scale, "scale"):
            raise OptionError(f"scale must not be 0, got {self.scale!r}")
        parse_numbers(self.offset, "offset")
        if (self.scale.strip() or self.offset.strip()) and (self.method != "SCALE_OFFSET" or self.statistics):
            raise OptionError("scale and offset go with the method SCALE_OFFSET alone")
        if self.split.strip() and not self.tiles:
            raise OptionError(f"split needs tiles, the layer that says which split is where, got {self.split!r} alone")
        if bool(self.cloud_raster) != bool(self.cloud_rule.strip()):
            raise OptionError("cloud raster and cloud rule must be given together, got only one of them")
        if self.cloud_rule.strip():
            from ..rules import parse_rule  # needs numpy, which QGIS should not load at its start

            parse_rule(self.cloud_rule)
        if self.invert and not self.statistics:
            raise OptionError("invert needs statistics, the file that says how the values were scaled")
        if self.invert and self.clip:
            raise OptionError("clip must be off with invert")
        measured = {"tiles": self.tiles, "mask": self.mask, "cloud raster": self.cloud_raster}
        idle = ", ".join(name for name, value in measured.items() if value)
        if idle and self.statistics:
            raise OptionError(f"{idle} must be left out with statistics: nothing is measured then")
        if idle and self.method == "SCALE_OFFSET":
            raise OptionError(f"{idle} must be left out with SCALE_OFFSET: nothing is measured then")
        if self.clip and self.method == "SCALE_OFFSET" and not self.statistics:
            raise OptionError("clip must be off with SCALE_OFFSET: nothing is measured that it could clip to")
        if self.statistics:
            read_definition(self.statistics)
        if self.statistics_output is not None and not self.statistics_output.lower().endswith(".json"):
            raise OptionError(f"statistics output must be a file that ends in .json, got {self.statistics_output}")
