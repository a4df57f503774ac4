"""Options of inspecting a dataset or a tile layer; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...errors import OptionError
from ...options import Options, option


@dataclass(frozen=True)
class InspectDatasetOptions(Options):
    """Look through a dataset folder, or through a tile layer and the rasters that it lies on."""

    #: Folder with dataset.json; either this or a tile layer.
    dataset: Optional[str] = option(None)
    #: Vector file of polygons.
    tiles: Optional[str] = option(None)
    #: What the tile layer is called where it is spoken of; its path when empty.
    tiles_name: str = option("")
    #: Rasters whose pixels the tiles are of, read as one on the grid of the first; no pixels are looked at without.
    rasters: tuple[str, ...] = option(())
    #: Fields of the tile layer with the class and the split; a dataset has its own.
    label_field: str = option("label")
    split_field: str = option("split")
    #: HTML page to write.
    report: Optional[str] = option(None)
    #: JSON file to write.
    metrics: Optional[str] = option(None)
    #: Tiles shown of each class in each split.
    samples: int = option(12, minimum=0, maximum=200)
    #: Draws the tiles that are shown.
    seed: int = option(0, minimum=0, maximum=2**31 - 1)

    def check(self) -> None:
        if self.dataset and self.tiles:
            raise OptionError("dataset and tiles must not both be given: inspect the one or the other")
        if not self.dataset and not self.tiles:
            raise OptionError("dataset is required, or a tile layer in its place")
        if self.rasters and not self.tiles:
            raise OptionError("rasters go with a tile layer; a dataset has its own pixels")
        if self.report is not None and self.report == self.metrics:
            raise OptionError(f"metrics must be another file than the report, got {self.metrics!r} for both")
