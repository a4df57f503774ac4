"""The features of a tile layer that become `tiles.gpkg`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..labels.layers import Layer


class Features(Protocol):
    """One feature for each tile of a blueprint, in its order, given part by part."""

    @property
    def crs(self) -> Any:
        """The layer's CRS, or None."""

    @property
    def kinds(self) -> Mapping[str, str]:
        """The own types of its fields, as Layer has them."""

    def parts(self) -> Iterator[Layer]:
        """The features, in parts of consecutive ones that together are all."""


@dataclass(frozen=True)
class LayerFeatures:
    """Features of a layer in memory: those at the places `rows` (n,)."""

    layer: Layer
    rows: NDArray[np.int64]

    @property
    def crs(self) -> CRS | None:
        return self.layer.crs

    @property
    def kinds(self) -> Mapping[str, str]:
        return self.layer.kinds

    def parts(self) -> Iterator[Layer]:
        layer = self.layer
        columns = {name: values[self.rows] for name, values in layer.columns.items()}
        yield Layer(layer.geometry[self.rows], columns, layer.crs, layer.kinds)
