"""Options of statistics of tiles; needs nothing beyond the standard library."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import OptionError
from ...options import Options, option
from ..formulas.rules import parse_formulas
from .rules import STATISTICS, parse_percentiles

#: What is measured when nothing else is said.
USUAL = ("NODATA", "MIN", "MAX", "MEAN", "STD")
#: Fields that GeoPackages have for themselves.
RESERVED = ("fid", "geom")


@dataclass(frozen=True)
class TileStatisticsOptions(Options):
    """Statistics of the pixels of each tile.

    `tiles` is a vector file; its features' order is the order of the rows. `rasters` are aligned to the first. `bands`
    chooses those that statistics and percentiles are of; expressions may use any. `output` is the `.npz` to write.
    """

    tiles: str
    rasters: tuple[str, ...]
    output: str
    statistics: tuple[str, ...] = option(USUAL)
    percentiles: str = option("")
    bands: str = option("")
    expressions: str = option("")

    def check(self) -> None:
        if not self.rasters:
            raise OptionError("rasters must name at least one raster")
        for name in self.statistics:
            if name not in STATISTICS:
                raise OptionError(f"statistics must be among {', '.join(STATISTICS)}, got {name!r}")
        expressions = parse_formulas(self.expressions, "expressions", aggregates=True)
        for formula in expressions:
            if formula.name.lower() in RESERVED:
                raise OptionError(
                    f"expressions must have other names than {' and '.join(RESERVED)}, which GeoPackages use for "
                    f"themselves, got {formula.name}"
                )
        percentiles = parse_percentiles(self.percentiles)
        if not self.statistics and not percentiles and not expressions:
            raise OptionError("statistics, percentiles or expressions are required: there is nothing to measure")

    def field_count(self, bands: int) -> int:
        """How many fields tiles get when statistics and percentiles are of so many bands."""
        each = len([name for name in self.statistics if name != "NODATA"]) + len(parse_percentiles(self.percentiles))
        expressions = parse_formulas(self.expressions, "expressions", aggregates=True)
        return bands * each + ("NODATA" in self.statistics) + len(expressions)
