"""From a dataset and the options of a training to the card of its model."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from .data import Dataset
from .options import TrainModelOptions
from .resolution import metres_per_pixel
from .sidecar import ModelCard

#: Options that say nothing of how a model learned, or that the card tells by itself.
_NOT_TOLD = (
    "dataset", "output", "architecture", "report", "tensorboard", "dates", "multi_label", "loss", "allow_code",
    "samples",
)  # fmt: skip


def describe(
    options: TrainModelOptions,
    architecture: str,
    dataset: Dataset,
    parameters: int,
    keras_version: str,
    output_size: Optional[tuple[int, int]] = None,
) -> ModelCard:
    """The card of a model of `parameters` weights, before it is trained.

    `output_size` is (rows, columns) of its answer where that is smaller than the tile.
    """
    manifest = dataset.manifest
    told = {name: value for name, value in options.to_dict().items() if name not in _NOT_TOLD}
    told = {name: value for name, value in told.items() if value is not None and value != ""}
    return ModelCard(
        name=Path(options.output).stem,
        task=dataset.task,
        bands=tuple(band.name for band in manifest.bands),
        tile_size=dataset.tile_size,
        output_size=output_size,
        dates=options.dates,
        scaling=dataset.scaling,
        classes=dataset.classes,
        architecture=architecture,
        pixel_size=manifest.pixel_size if all(map(math.isfinite, manifest.pixel_size)) else None,
        crs=manifest.crs,
        ground_m=ground_m(dataset),
        fingerprint=manifest.fingerprint,
        framework_version=keras_version,
        parameters=parameters,
        batch_size=8,
        bbox=_footprint(dataset),
        created=datetime.now(timezone.utc).replace(microsecond=0),
        hyperparameters={
            **told,
            "augmentations": list(options.augmentations),
            "losses": list(options.losses(dataset.task)),
        },
    )


def _bounds(dataset: Dataset) -> Optional[tuple[float, float, float, float]]:
    """xmin, ymin, xmax, ymax of the tiles in their layer's CRS."""
    boxes = [geometry.bounds for geometry in dataset.layer.geometry if geometry is not None and not geometry.is_empty]
    if not boxes:
        return None
    low, high = np.min(boxes, axis=0), np.max(boxes, axis=0)
    return float(low[0]), float(low[1]), float(high[2]), float(high[3])


def _footprint(dataset: Dataset) -> Optional[tuple[float, float, float, float]]:
    """West, south, east, north of the tiles in degrees."""
    bounds, crs = _bounds(dataset), dataset.layer.crs
    if bounds is None or crs is None:
        return None
    try:
        west, south, east, north = transform_bounds(crs, CRS.from_epsg(4326), *bounds)
    except CRSError:
        return None
    return (west, south, east, north) if all(map(math.isfinite, (west, south, east, north))) else None


def ground_m(dataset: Dataset) -> Optional[float]:
    """The side of a pixel of the dataset in metres; None where its CRS does not say."""
    manifest, bounds = dataset.manifest, _bounds(dataset)
    try:
        crs = CRS.from_user_input(manifest.crs) if manifest.crs else None
    except CRSError:
        crs = None
    if crs is None or not all(map(math.isfinite, manifest.pixel_size)):
        return None
    return metres_per_pixel(crs, manifest.pixel_size, (bounds[1] + bounds[3]) / 2 if bounds else 0.0)
