"""Options of burning labels into rasters; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...errors import OptionError
from ...options import Options, option
from .rules import parse_background, parse_class_list

TARGETS = ("CLASSES", "DISTANCE", "INSTANCES")
OVERLAPS = ("LAST", "PRIORITY", "VALUE")
BORDERS = ("ALL", "TOUCHING")
UNLABELLED = ("BACKGROUND", "IGNORE")
NULL_CLASSES = ("IGNORE", "SKIP")
DISTANCE_UNITS = ("PIXELS", "MAP")
BUFFER_UNITS = ("MAP", "METRES")
#: The largest id of a raster of 16 bits that is not its nodata value.
LARGEST_ID = 65534


@dataclass(frozen=True)
class RasterizeLabelsOptions(Options):
    """Burn labels into a raster on the grid of another one.

    `labels` is a vector file, `raster` any raster, `output` a GeoTIFF. `extent` is (xmin, ymin, xmax, ymax) in the
    raster's CRS. `classes` chooses and merges classes, whose ids count from 1 in this order (see `rules.py`).
    """

    labels: str
    raster: str
    output: str
    extent: Optional[tuple[float, float, float, float]] = option(None)
    class_field: Optional[str] = option(None)
    classes: str = option("")
    target: str = option("CLASSES", choices=TARGETS)
    #: The id of pixels without a label, or the name of their class: one of the others, or one of its own with id 0.
    background: str = option("0")
    #: Where labels overlap: the later class in the list, the highest number of `priority_field`, or one value for all.
    overlap: str = option("LAST", choices=OVERLAPS)
    priority_field: Optional[str] = option(None)
    #: To be ignored when unset.
    overlap_value: Optional[int] = option(None, minimum=0, maximum=LARGEST_ID)
    all_touched: bool = option(False)
    border_px: Optional[int] = option(None, minimum=1, maximum=64)
    border_at: str = option("ALL", choices=BORDERS)
    unlabelled: str = option("BACKGROUND", choices=UNLABELLED)
    #: Labels without a class: pixels to be ignored, or left out as if they were not there.
    null_class: str = option("IGNORE", choices=NULL_CLASSES)
    cloud_raster: Optional[str] = option(None)
    cloud_rule: str = option("")
    #: How far labels grow on each side; lines and points become areas by it.
    buffer: Optional[float] = option(None, minimum=0)
    #: Field with the full width of each label, from side to side; `buffer` goes for those where it is null.
    buffer_field: Optional[str] = option(None)
    buffer_unit: str = option("MAP", choices=BUFFER_UNITS)
    distance_unit: str = option("PIXELS", choices=DISTANCE_UNITS)
    #: Distances beyond this are given as this.
    max_distance: Optional[float] = option(None, minimum=0)

    def check(self) -> None:
        self._check_classes()
        if (self.overlap == "PRIORITY") != bool(self.priority_field):
            raise OptionError("priority field and overlap PRIORITY must be given together, got only one of them")
        if self.overlap_value is not None and self.overlap != "VALUE":
            raise OptionError(f"overlap value needs overlap VALUE, got {self.overlap}")
        if bool(self.cloud_raster) != bool(self.cloud_rule.strip()):
            raise OptionError("cloud raster and cloud rule must be given together, got only one of them")
        if self.cloud_rule.strip():
            from ...imagery.rules import parse_rule  # needs numpy, which QGIS should not load at its start

            parse_rule(self.cloud_rule)
        if self.target != "CLASSES":
            for name, default in (("border_px", None), ("background", "0"), ("unlabelled", "BACKGROUND")):
                if getattr(self, name) != default:
                    words = name.partition("_")[0]
                    raise OptionError(f"{words} is about classes: the target must be CLASSES, got {self.target}")
        if self.target == "DISTANCE" and self.overlap != "LAST":
            raise OptionError(
                f"overlap must be LAST with the target DISTANCE, for which all labels are one, got {self.overlap}"
            )
        if self.target != "DISTANCE" and self.max_distance is not None:
            raise OptionError(f"max distance needs the target DISTANCE, got {self.target}")
        if self.max_distance == 0:
            raise OptionError("max distance must be more than 0, got 0")

    def _check_classes(self) -> None:
        groups = parse_class_list(self.classes)
        if not self.class_field and any(group.values != (group.name,) for group in groups):
            raise OptionError("classes: merging classes needs a class field")
        if not self.class_field and len(groups) > 1:
            raise OptionError(
                f"classes: without a class field all labels are one class, got {len(groups)} names for it"
            )
        background = parse_background(self.background)
        if self.unlabelled == "IGNORE" and background != 0:
            raise OptionError(
                f"background has no place where pixels without a label are ignored, got {self.background!r}"
            )
        if isinstance(background, int) and background > LARGEST_ID:
            raise OptionError(f"background must be at most {LARGEST_ID}, got {background}")
