"""Options of the tasks that make datasets; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..options import Options, option

TASKS = ("IMAGES", "CLASSIFICATION", "SEGMENTATION", "REGRESSION")
FORMATS = ("GTIFF", "PNG", "JPEG", "NPY", "TFRECORD")
STRETCHES = ("NONE", "MINMAX", "PERCENT")
RESAMPLINGS = ("NEAREST", "BILINEAR", "CUBIC", "CUBIC_SPLINE", "LANCZOS", "AVERAGE", "MODE")
COMPRESSIONS = ("DEFLATE", "ZSTD", "LZW", "NONE")
#: What pixels are aligned to: the first raster's own, or each tile's ground in the tile layer's CRS.
ALIGNMENTS = ("RASTER", "TILES")
#: Where the class `border` is: at the rim of every polygon, or only where another polygon is near.
BORDERS = ("ALL", "TOUCHING")
#: What pixels are that no label covers: a class of their own, or to be ignored.
UNLABELLED = ("BACKGROUND", "IGNORE")


@dataclass(frozen=True)
class ExportTilesOptions(Options):
    """Cut tiles out of rasters into a dataset folder.

    `rasters` are aligned to the first by reprojection on the fly or, where `align` is TILES, warped to each tile in its
    own CRS and orientation; `tiles` is a vector file of polygons; `output` is the dataset folder. `labels`, for
    SEGMENTATION and REGRESSION, is a vector file or a raster. `classes` sets the class list and so the ids, from 1;
    empty means the names in alphabetical order. `border_px` adds the class `border`, so many pixels of the mask wide,
    for SEGMENTATION by polygons. `unlabelled` says what pixels without a label are there: IGNORE is right for labels
    that cover only examples. `level` is the effort of DEFLATE (1..9) and ZSTD (1..22).
    """

    rasters: tuple[str, ...]
    tiles: str
    output: str
    task: str = option("CLASSIFICATION", choices=TASKS)
    format: str = option("GTIFF", choices=FORMATS)
    label_field: str = option("label")
    split_field: str = option("split")
    labels: Optional[str] = option(None)
    class_field: Optional[str] = option(None)
    classes: tuple[str, ...] = option(())
    bands: str = option("")
    stretch: str = option("NONE", choices=STRETCHES)
    tile_size_px: Optional[int] = option(None, minimum=1, maximum=16384)
    resampling: str = option("NEAREST", choices=RESAMPLINGS)
    all_touched: bool = option(False)
    compression: str = option("DEFLATE", choices=COMPRESSIONS)
    level: int = option(1, minimum=1, maximum=22)
    quality: int = option(95, minimum=1, maximum=100, words="JPEG quality")
    border_px: Optional[int] = option(None, minimum=1, maximum=64)
    border_at: str = option("ALL", choices=BORDERS)
    unlabelled: str = option("BACKGROUND", choices=UNLABELLED)
    align: str = option("RASTER", choices=ALIGNMENTS)
    seed: int = option(0, minimum=0, maximum=2**32 - 1)
    workers: Optional[int] = option(None, minimum=1, maximum=1024)

    def check(self) -> None:
        if not self.rasters:
            raise OptionError("rasters must name at least one raster")
        if not self.output.strip():
            raise OptionError("output is required")
        if self.task == "SEGMENTATION" and not self.labels:
            raise OptionError(
                "labels is required for SEGMENTATION: the polygons or the raster that masks are made from"
            )
        if self.task == "REGRESSION" and not self.labels:
            raise OptionError(
                "labels is required for REGRESSION: the raster of values, or the polygons with a field of numbers"
            )
        if self.border_px is not None and self.task != "SEGMENTATION":
            raise OptionError(f"border is a class of masks: the task must be SEGMENTATION, got {self.task}")
        if self.unlabelled != "BACKGROUND" and self.task != "SEGMENTATION":
            raise OptionError(f"unlabelled pixels are those of masks: the task must be SEGMENTATION, got {self.task}")
        if self.border_px is not None and "border" in self.classes:
            raise OptionError("border: the class list already has a class called 'border'", "Leave it out of the list.")
        if self.task == "CLASSIFICATION" and not self.label_field.strip():
            raise OptionError("label field is required for CLASSIFICATION")
        if self.compression == "DEFLATE" and self.level > 9:
            raise OptionError(f"level must be between 1 and 9 with DEFLATE, got {self.level}")
