"""Options of measuring a model against labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..datasets.options import UNLABELLED
from ..errors import OptionError
from ..models.rules import parse_names, parse_scaling
from ..options import Options, option


@dataclass(frozen=True)
class EvaluateModelOptions(Options):
    """Measure a model on a split of a dataset, or on rasters with labels."""

    #: .keras, .h5, .tflite or .onnx file, or the folder of a SavedModel.
    model: str = option()
    #: Folder with dataset.json; either this or rasters with labels.
    dataset: Optional[str] = option(None)
    #: Split of the dataset to measure on; a dataset without splits is measured whole.
    split: str = option("test")
    #: One or several rasters, read as one on the grid of the first.
    rasters: tuple[str, ...] = option(())
    #: Vector file of polygons, or a raster of classes or values, that say what the rasters show.
    labels: Optional[str] = option(None)
    #: What the labels are called where they are spoken of; their path when empty.
    labels_name: str = option("")
    #: Field of the polygons with the class name, or with the value that a regression is to give.
    class_field: Optional[str] = option(None)
    #: What pixels of the rasters are that no label covers: the background, or to be ignored.
    unlabelled: str = option("BACKGROUND", choices=UNLABELLED)
    #: xmin, ymin, xmax, ymax in the raster's CRS; the whole raster when not given.
    extent: Optional[tuple[float, float, float, float]] = option(None)
    #: Also measure a random forest that is trained on the training split.
    baseline: bool = option(False)
    #: Tiles that the model gets at once; 8 when not given.
    batch_size: Optional[int] = option(None, minimum=1, maximum=4096)
    #: Band numbers from 1 or names, comma-separated; those of the model's sidecar when empty.
    bands: str = option("")
    #: Class names in the order of the model's outputs, comma-separated; those of the sidecar when empty.
    classes: str = option("")
    #: Input scaling (see models/rules.py); that of the sidecar when empty, raw values when there is none.
    scaling: str = option("")
    #: Go on with bands, a resolution or classes that differ from those the model learned from.
    ignore_differences: bool = option(False)
    #: Load a model that carries code. Such code can do anything that the user can.
    allow_code: bool = option(False)
    #: Draws the pixels that the random forest learns from, and the forest.
    seed: int = option(0, minimum=0, maximum=2**31 - 1)
    #: HTML page to write.
    report: Optional[str] = option(None)
    #: JSON file to write.
    metrics: Optional[str] = option(None)

    def check(self) -> None:
        if self.dataset and self.rasters:
            raise OptionError("dataset and rasters must not both be given: measure on the one or on the other")
        if not self.dataset and not self.rasters:
            raise OptionError("dataset is required, or rasters with labels in its place")
        if self.rasters and not self.labels:
            raise OptionError("labels is required with rasters: the polygons or the raster that say what is there")
        if self.dataset and (self.labels or self.extent):
            raise OptionError("labels and extent go with rasters; a dataset has its own labels")
        if self.baseline and not self.dataset:
            raise OptionError("baseline needs a dataset, whose training split it learns from; rasters have none")
        if self.extent is not None and not (self.extent[0] < self.extent[2] and self.extent[1] < self.extent[3]):
            raise OptionError(f"extent must be xmin, ymin, xmax, ymax with some area, got {self.extent}")
        if self.report is not None and self.report == self.metrics:
            raise OptionError(f"metrics must be another file than the report, got {self.metrics!r} for both")
        parse_names(self.bands, "bands")
        parse_names(self.classes, "classes")
        parse_scaling(self.scaling)
