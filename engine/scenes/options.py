"""Options of the tasks on scenes; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..imagery.stacking.names import parse_dates
from ..options import Options, option


@dataclass(frozen=True)
class CatalogScenesOptions(Options):
    """List the scenes of a folder, a STAC catalogue or a tile index.

    `input` is a folder, a file or an address; or `layer` is a vector file whose field `location_field` names rasters,
    relative ones beside `beside`. `start` and `end` are days, months or years, both included; `max_cloud_percent` is
    the cloud cover that a scene may have. `extent` is west, south, east, north in degrees. `assets` are the names of
    those to take, in their order, with commas between them; empty means all of an image. `cloud_asset` is that with
    the clouds. `output` is the GeoPackage to write.
    """

    output: str
    input: str = option("")
    layer: Optional[str] = option(None)
    beside: str = option("")
    location_field: str = option("location")
    start: str = option("")
    end: str = option("")
    max_cloud_percent: Optional[float] = option(None, minimum=0, maximum=100, words="maximum cloud cover")
    extent: Optional[tuple[float, float, float, float]] = option(None)
    assets: str = option("")
    cloud_asset: str = option("")

    def check(self) -> None:
        if bool(self.input.strip()) == bool(self.layer):
            got = "both" if self.layer else "neither"
            raise OptionError(f"input or index: one of them is required, and not both, got {got}")
        if self.layer and not self.location_field.strip():
            raise OptionError("location field is required with an index: it names the raster of each scene")
        for name, text in (("start", self.start), ("end", self.end)):
            try:
                parse_dates(text, 1)
            except OptionError:
                raise OptionError(
                    f"{name} must be a day, month or year such as 2020-05-01, 2020-05 or 2020, got {text!r}"
                ) from None
        first, last = self.period
        if first and last and first > last and not first.startswith(last):
            raise OptionError(f"start must not be after end, got {first} and {last}")
        if self.assets.strip() and not all(part.strip() for part in self.assets.split(",")):
            raise OptionError(f"assets must be names with commas between them, got {self.assets!r}")

    @property
    def period(self) -> tuple[str, str]:
        """The first and the last day, month or year, as 2020-05-01; empty where there is none."""
        first, last = (parse_dates(text, 1)[0] or "" for text in (self.start, self.end))
        return first, last

    @property
    def asset_names(self) -> tuple[str, ...]:
        """The assets asked for in their order."""
        return tuple(part.strip() for part in self.assets.split(",")) if self.assets.strip() else ()
