"""What segmenting writes: class ids with their probabilities and the confidence, or the values of a regression."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any, Union

import numpy as np
from rasterio.enums import Resampling

from ..imagery.legend import classes_tag, rgb_of, write_categories
from ..imagery.writing import Rasters
from ..progress import Progress
from .network import Network
from .options import SegmentRasterOptions
from .thresholds import NONE, Decision

#: A pixel without data, where ids are 8 bits and where they are 16.
NODATA = {"uint8": 255, "uint16": 65535}


class ClassMap:
    """Takes probabilities in windows and writes class ids, and what else the options ask for.

    `pixels` counts the pixels of each class so far.
    """

    def __init__(
        self,
        options: SegmentRasterOptions,
        network: Network,
        decision: Decision,
        rasters: Rasters,
        progress: Progress,
    ) -> None:
        self._rasters, self._decision, self._progress = rasters, decision, progress
        self._classes = network.classes
        names = [entry.name for entry in network.classes]
        ids = [entry.id for entry in network.classes]
        dtype = "uint8" if max(ids) < NODATA["uint8"] else "uint16"
        self._nodata = NODATA[dtype]
        # The last one stands for no class, whose number is -1.
        self._ids = np.array([*ids, self._nodata], dtype)
        self.pixels = [0] * len(ids)
        self._output = Path(options.output)
        self._confidence = Path(options.confidence) if options.confidence else None
        self._probabilities = Path(options.probabilities) if options.probabilities else None
        dataset = rasters.create(self._output, ["class"], dtype, self._nodata)
        dataset.write_colormap(1, {entry.id: rgb_of(entry.colour) for entry in network.classes})
        dataset.update_tags(**classes_tag(asdict(entry) for entry in network.classes))
        if self._confidence:
            rasters.create(self._confidence, ["confidence"], "float32", np.nan, Resampling.average)
        if self._probabilities:
            bands = names[1:] if network.single else names
            rasters.create(self._probabilities, bands, "float32", np.nan, Resampling.average)

    def write(self, x: int, y: int, values: np.ndarray, valid: np.ndarray) -> None:
        """Write an area of probabilities (output, row, col) where they are valid (row, col)."""
        index, confidence = self._decision.choose(values)
        if not valid.all():
            index[~valid] = NONE
        counts = np.bincount(index.ravel() + 1, minlength=len(self.pixels) + 1)[1:]
        self.pixels = [known + int(count) for known, count in zip(self.pixels, counts)]
        self._rasters.write(self._output, x, y, self._ids[index][None])
        if self._confidence:
            sure = np.where(index == NONE, np.float32(np.nan), np.clip(confidence, 0, 1))
            self._rasters.write(self._confidence, x, y, sure[None])
        if self._probabilities:
            self._rasters.write(self._probabilities, x, y, np.where(valid, values, np.float32(np.nan)))

    def finish(self) -> dict[str, Any]:
        """Give the files their names; `pixels` are those of each class."""
        self._rasters.finish()
        write_categories(self._output, {entry.id: entry.name for entry in self._classes}, self._progress)
        return {"pixels": self.pixels}


class ValueMap:
    """Takes the values of a regression in windows and writes them as they are."""

    def __init__(self, options: SegmentRasterOptions, name: str, rasters: Rasters) -> None:
        self._rasters = rasters
        self._output = Path(options.output)
        self._minimum, self._maximum = np.inf, -np.inf
        rasters.create(self._output, [name], "float32", np.nan, Resampling.average)

    def write(self, x: int, y: int, values: np.ndarray, valid: np.ndarray) -> None:
        """Write an area of values (1, row, col) where they are valid (row, col)."""
        known = values[0][valid]
        if known.size:
            self._minimum = min(self._minimum, float(known.min()))
            self._maximum = max(self._maximum, float(known.max()))
        self._rasters.write(self._output, x, y, np.where(valid, values, np.float32(np.nan)))

    def finish(self) -> dict[str, Any]:
        """Give the file its name; `minimum` and `maximum` are None when every pixel is nodata."""
        self._rasters.finish()
        if self._minimum > self._maximum:
            return {"minimum": None, "maximum": None}
        return {"minimum": self._minimum, "maximum": self._maximum}


PixelMap = Union[ClassMap, ValueMap]
