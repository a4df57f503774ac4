"""Options of the tasks that look for clouds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...errors import OptionError
from ...options import Options, option
from .names import EXTRAS, PRESETS

#: Farther than any cloud's haze reaches in images that people cut into tiles.
LARGEST_DILATION_PX = 200


@dataclass(frozen=True)
class CloudRuleOptions(Options):
    """Which pixels are cloud: a preset, with shadows and snow as cloud too if they are asked for, or a rule."""

    preset: Optional[str] = option(None, choices=tuple(PRESETS))
    rule: str = option("", words="cloud rule")
    shadows: bool = option(False)
    snow: bool = option(False)
    dilate_px: int = option(0, minimum=0, maximum=LARGEST_DILATION_PX)

    def check(self) -> None:
        if self.preset and self.rule.strip():
            raise OptionError(f"either a preset or a cloud rule must be given, got both: {self.preset} and {self.rule}")
        if not self.preset and (self.shadows or self.snow):
            raise OptionError("shadows and snow need a preset that knows them; a cloud rule of your own names them too")
        if self.text:
            check_rule(self.text)

    @property
    def text(self) -> str:
        """The rule as `parse_rule` reads it; empty where there is none."""
        if not self.preset:
            return self.rule.strip()
        return "+".join([self.preset, *(extra for extra in EXTRAS if getattr(self, extra))])


@dataclass(frozen=True)
class CloudFractionsOptions(Options):
    """Shares of cloud and of nodata of each tile.

    `tiles` is a vector file; its features' order is the order of the columns. `cloud_raster` with `cloud_rule` gives
    `cloud_frac`, where what lies within `dilate_px` pixels of a cloud is cloud too; `raster` gives `nodata_frac`; at
    least one of the two is needed. In their place `cloud_field` and `scene_field` name fields of the tiles with the
    cloud raster and with the rasters of each tile's own scene. `output` is the `.npz` to write.
    """

    tiles: str
    output: str
    cloud_raster: Optional[str] = option(None)
    cloud_rule: str = option("")
    dilate_px: int = option(0, minimum=0, maximum=LARGEST_DILATION_PX)
    raster: Optional[str] = option(None)
    cloud_field: str = option("")
    scene_field: str = option("")

    def check(self) -> None:
        if not (self.cloud_raster or self.raster or self.cloud_field or self.scene_field):
            raise OptionError("cloud raster or raster is required: without either there is nothing to measure")
        if self.cloud_raster and self.cloud_field:
            raise OptionError("cloud raster and cloud field: clouds are told by the one or the other, got both")
        if self.raster and self.scene_field:
            raise OptionError("raster and scene field: nodata is counted in the one or the other, got both")
        if (self.cloud_raster or self.cloud_field) and not self.cloud_rule.strip():
            raise OptionError("cloud rule is required with a cloud raster, such as 'in 3,8,9,10' or 'bits 14-15 >= 2'")
        if self.cloud_rule.strip():
            check_rule(self.cloud_rule)


@dataclass(frozen=True)
class CloudMaskOptions(Options):
    """A raster of cloud (1), clear (0) and what was not seen (255) from a raster and a rule for it."""

    raster: str
    output: str
    cloud_rule: str
    dilate_px: int = option(0, minimum=0, maximum=LARGEST_DILATION_PX)

    def check(self) -> None:
        check_rule(self.cloud_rule)


def check_rule(text: str) -> None:
    """Raise OptionError, with the place marked, where a rule cannot be read."""
    from ..rules import parse_rule  # needs numpy, which QGIS should not load at its start

    parse_rule(text)
