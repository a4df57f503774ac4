"""Options of turning rasters of classes into polygons, and of comparing polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..options import Options, option

CONNECTEDNESS = ("FOUR", "EIGHT")


@dataclass(frozen=True)
class PolygonizeRasterOptions(Options):
    """Turn the patches of a raster of classes into polygons."""

    raster: str = option()
    #: Folder to write the polygons to, as numbered .npz files (see labels/polygons.py).
    output: str = option()
    band: int = option(1, minimum=1)
    #: Ids to make polygons of; all but 0 and the border class when empty.
    classes: tuple[int, ...] = option(())
    #: Id of the class that parts touching objects: they grow into it and stay apart.
    border_class: Optional[int] = option(None)
    #: Raster on the same grid, whose mean each polygon gets.
    confidence: Optional[str] = option(None)
    #: Patches of fewer pixels go to their largest neighbour.
    sieve_px: Optional[int] = option(None, minimum=0, maximum=2**31 - 1)
    #: Polygons of less area are left out: square metres for a CRS in degrees, else square map units.
    min_area: Optional[float] = option(None, minimum=0)
    #: Map units that a simplified outline may stray from the pixels' edges.
    simplify: Optional[float] = option(None, minimum=0)
    orthogonalize: bool = option(False)
    #: Pixels that touch at a corner alone: apart (FOUR) or together (EIGHT).
    connectedness: str = option("FOUR", choices=CONNECTEDNESS)

    def check(self) -> None:
        if self.border_class is not None and self.border_class in self.classes:
            raise OptionError(
                f"border class must not be one of the classes to make polygons of, got {self.border_class}"
            )


@dataclass(frozen=True)
class CompareFootprintsOptions(Options):
    """Match proposed polygons with true ones, one to one."""

    #: Intersection over union from which on two polygons match.
    iou_threshold: float = option(0.5, minimum=0, maximum=1, words="IoU threshold")
    #: Polygons of less area are left out on both sides: square metres for a CRS in degrees, else square map units.
    min_area: Optional[float] = option(None, minimum=0)

    def check(self) -> None:
        if self.iou_threshold == 0:
            raise OptionError("IoU threshold must be more than 0: polygons that do not meet never match")
