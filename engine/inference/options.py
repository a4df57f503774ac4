"""Options of running a model over a raster or over tiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..models.rules import parse_names, parse_scaling
from ..options import Options, option
from .rules import parse_scales, parse_thresholds

BLENDS = ("NONE", "CROP", "LINEAR", "HANN")


def _check_stand_ins(bands: str, classes: str, scaling: str) -> None:
    parse_names(bands, "bands")
    parse_names(classes, "classes")
    parse_scaling(scaling)


@dataclass(frozen=True)
class SegmentRasterOptions(Options):
    """Run a model over a raster and write the class, or the value, of each pixel."""

    #: One or several rasters, read as one on the grid of the first.
    rasters: tuple[str, ...] = option()
    #: .keras, .h5, .tflite or .onnx file, or the folder of a SavedModel.
    model: str = option()
    #: GeoTIFF of class ids to write, 255 where every band is nodata; of float32 values, NaN there, for a regression.
    output: str = option()
    #: Band numbers from 1 or names, comma-separated; those of the model's sidecar when empty.
    bands: str = option("")
    #: Class names in the order of the model's outputs, comma-separated; those of the sidecar when empty.
    classes: str = option("")
    #: Input scaling (see models/rules.py); that of the sidecar when empty, raw values when there is none.
    scaling: str = option("")
    #: Side of the tiles; the model's own when not given.
    tile_size_px: Optional[int] = option(None, minimum=8, maximum=16384)
    #: Load a model that carries code. Such code can do anything that the user can.
    allow_code: bool = option(False)
    #: Go on with bands or a resolution that differ from those the model learned from.
    ignore_differences: bool = option(False)
    #: Pixels that neighbouring tiles share; a quarter of the tile when not given.
    overlap_px: Optional[int] = option(None, minimum=0)
    blend: str = option("HANN", choices=BLENDS)
    #: Average the model's answers for the eight flips and rotations of each tile.
    tta: bool = option(False, words="test-time augmentation")
    #: Scales that the model sees the raster at, comma-separated; 1 alone when empty. Their answers are averaged.
    scales: str = option("")
    #: Probabilities that classes must reach (see rules.py); those of the model's maker when empty.
    thresholds: str = option("")
    #: xmin, ymin, xmax, ymax in the raster's CRS; the whole raster when not given.
    extent: Optional[tuple[float, float, float, float]] = option(None)
    #: Layer of polygons to map inside of; pixels beyond them have no data.
    mask: Optional[str] = option(None)
    #: Tiles that the model gets at once; 8 when not given.
    batch_size: Optional[int] = option(None, minimum=1, maximum=4096)
    #: GeoTIFF of probabilities to write, one band per class.
    probabilities: Optional[str] = option(None)
    #: GeoTIFF of the probability of each pixel's class to write.
    confidence: Optional[str] = option(None)

    def check(self) -> None:
        if not self.rasters:
            raise OptionError("rasters must hold at least one raster")
        _check_stand_ins(self.bands, self.classes, self.scaling)
        parse_scales(self.scales)
        parse_thresholds(self.thresholds)
        if self.tile_size_px is not None and self.overlap_px is not None and self.overlap_px >= self.tile_size_px:
            raise OptionError(
                f"overlap must be at least 0 and less than the tile size ({self.tile_size_px} px), "
                f"got {self.overlap_px}"
            )
        if self.extent is not None and not (self.extent[0] < self.extent[2] and self.extent[1] < self.extent[3]):
            raise OptionError(f"extent must be xmin, ymin, xmax, ymax with some area, got {self.extent}")
        places = [("output", self.output), ("probabilities", self.probabilities), ("confidence", self.confidence)]
        for number, (name, place) in enumerate(places):
            for other, taken in places[:number]:
                if place is not None and place == taken:
                    raise OptionError(f"{name} must be another file than the {other}, got {place!r} for both")


@dataclass(frozen=True)
class ClassifyTilesOptions(Options):
    """Run a model over tiles and say the class of each."""

    #: One or several rasters, read as one on the grid of the first.
    rasters: tuple[str, ...] = option()
    #: Layer of tiles; the columns come back in the order of its features.
    tiles: str = option()
    #: .keras, .h5, .tflite or .onnx file, or the folder of a SavedModel.
    model: str = option()
    #: .npz file of columns to write.
    output: str = option()
    #: Band numbers from 1 or names, comma-separated; those of the model's sidecar when empty.
    bands: str = option("")
    #: Class names in the order of the model's outputs, comma-separated; those of the sidecar when empty.
    classes: str = option("")
    #: Input scaling (see models/rules.py); that of the sidecar when empty, raw values when there is none.
    scaling: str = option("")
    #: Probabilities that classes must reach (see rules.py); for several classes at once 0.5 when empty.
    thresholds: str = option("")
    #: Load a model that carries code. Such code can do anything that the user can.
    allow_code: bool = option(False)
    #: Go on with bands or a resolution that differ from those the model learned from.
    ignore_differences: bool = option(False)

    def check(self) -> None:
        if not self.rasters:
            raise OptionError("rasters must hold at least one raster")
        _check_stand_ins(self.bands, self.classes, self.scaling)
        parse_thresholds(self.thresholds)
