"""Options of spectral indices; needs nothing beyond the standard library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...errors import OptionError
from ...options import Options, option
from ..formulas.rules import parse_formulas
from .names import SENSORS, catalogue
from .rules import parse_constants, parse_roles


@dataclass(frozen=True)
class ComputeIndicesOptions(Options):
    """A raster with a band for each spectral index and each formula.

    `rasters` are aligned to the first. `scale` and `offset` bring their values to reflectance (value x scale + offset);
    unset, the files' own do. `keep_bands` adds the bands of the rasters after the indices, as they are.
    """

    rasters: tuple[str, ...]
    output: str
    indices: tuple[str, ...] = option(())
    formulas: str = option("")
    sensor: str = option("AUTO", choices=SENSORS)
    roles: str = option("")
    constants: str = option("")
    scale: Optional[float] = option(None)
    offset: Optional[float] = option(None)
    keep_bands: bool = option(False)

    def check(self) -> None:
        if not self.rasters:
            raise OptionError("rasters must name at least one raster")
        if self.scale == 0:
            raise OptionError("scale must be another number than 0, which makes all pixels the same")
        known = catalogue().indices
        for name in self.indices:
            if name not in known:
                raise OptionError(f"indices: there is no index {name!r} in the catalogue ({catalogue().source})")
        if len(set(self.indices)) < len(self.indices):
            raise OptionError(f"indices must be given once each, got {', '.join(self.indices)}")
        parse_roles(self.roles)
        parse_constants(self.constants)
        formulas = parse_formulas(self.formulas)
        if not self.indices and not formulas:
            raise OptionError("indices or formulas are required: without either there is nothing to compute")
        double = next((formula.name for formula in formulas if formula.name in self.indices), None)
        if double is not None:
            raise OptionError(f"formulas must have other names than the chosen indices, got {double} for both")
