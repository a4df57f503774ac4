"""Options of what is derived from heights; needs nothing beyond the standard library."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import OptionError
from ...options import Options, option

DERIVATIVES = ("SLOPE", "ASPECT", "HILLSHADE", "PROFILE_CURVATURE", "PLAN_CURVATURE", "MEAN_CURVATURE")
METHODS = ("HORN", "EVANS_YOUNG", "ZEVENBERGEN_THORNE")
SLOPE_UNITS = ("DEGREES", "PERCENT")


@dataclass(frozen=True)
class TerrainOptions(Options):
    """Which derivatives of the heights in a band become the bands of `output`, in this order.

    `z_factor` brings heights to the map units of the CRS, or to metres where these are degrees. `azimuth` and
    `altitude` are where the light of a hillshade comes from, in degrees. With `edges` there are values at the edges
    and beside nodata too.
    """

    raster: str
    output: str
    band: int = option(1, minimum=1)
    derivatives: tuple[str, ...] = option(("SLOPE",))
    method: str = option("HORN", choices=METHODS)
    slope_unit: str = option("DEGREES", choices=SLOPE_UNITS)
    z_factor: float = option(1.0)
    azimuth: float = option(315.0, minimum=0, maximum=360)
    altitude: float = option(45.0, minimum=0, maximum=90)
    edges: bool = option(False)

    def check(self) -> None:
        if not self.derivatives:
            raise OptionError(f"derivatives must be at least one of {', '.join(DERIVATIVES)}, got none")
        for place, name in enumerate(self.derivatives):
            if name not in DERIVATIVES:
                raise OptionError(f"derivatives must be among {', '.join(DERIVATIVES)}, got {name!r}")
            if name in self.derivatives[:place]:
                raise OptionError(f"derivatives must be different, got {name} twice")
        if self.z_factor == 0:
            raise OptionError("z factor must not be 0, which would make all ground flat")
