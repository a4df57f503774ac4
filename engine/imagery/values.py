"""Pixels as numbers to compute with."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .rasters import Band
from .stack import holds


def missing_value(band: Band) -> Optional[Any]:
    """The band's nodata in its own type; None where it has none, or NaN, which needs no looking for."""
    if band.nodata is None or math.isnan(band.nodata) or not holds(np.dtype(band.dtype), band.nodata):
        return None
    return np.dtype(band.dtype).type(band.nodata)


def real_values(pixels: NDArray[Any], missing: Optional[Any]) -> NDArray[np.float64]:
    """Pixels of any shape as 64-bit real numbers, NaN where they are nodata (`missing_value`)."""
    values = pixels.astype(np.float64)
    if missing is not None:
        gone = pixels == missing
        if gone.any():
            values[gone] = np.nan
    return values
