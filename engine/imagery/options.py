"""Options of the tasks that read rasters; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..options import Options, option


@dataclass(frozen=True)
class CloudFractionsOptions(Options):
    """Shares of cloud and of nodata of each tile.

    `tiles` is a vector file; its features' order is the order of the columns. `cloud_raster` with `cloud_rule` gives
    `cloud_frac`, `raster` gives `nodata_frac`; at least one of the two is needed. `output` is the `.npz` to write.
    """

    tiles: str
    output: str
    cloud_raster: Optional[str] = option(None)
    cloud_rule: str = option("")
    raster: Optional[str] = option(None)

    def check(self) -> None:
        if not self.cloud_raster and not self.raster:
            raise OptionError("cloud raster or raster is required: without either there is nothing to measure")
        if self.cloud_raster and not self.cloud_rule.strip():
            raise OptionError("cloud rule is required with a cloud raster, such as 'in 3,8,9,10' or 'bits 14-15 >= 2'")
        if self.cloud_rule.strip():
            from .rules import parse_rule  # needs numpy, which QGIS should not load at its start

            parse_rule(self.cloud_rule)
