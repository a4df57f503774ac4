"""Where a model and the tiles that it is measured on come from, and what that says about the figures."""

from __future__ import annotations

import csv
import hashlib
import math
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform

from ..models.history import history_path
from ..models.sidecar import ModelCard
from ..progress import Progress
from .places import split_words
from .results import PlacedTile, TrainingHistory

#: Bytes that are read in one go, and of a history at most.
_CHUNK, _LARGEST = 1 << 20, 16 << 20

Box = tuple[float, float, float, float]


def fingerprint_of(model: Path, progress: Progress) -> str:
    """SHA-256 of a model file, or of the names and contents of the files in a model's folder."""
    digest = hashlib.sha256()
    files = sorted(path for path in model.rglob("*") if path.is_file()) if model.is_dir() else [model]
    for path in files:
        if path != model:
            digest.update(path.relative_to(model).as_posix().encode() + b"\0")
        with path.open("rb") as stream:
            while part := stream.read(_CHUNK):
                progress.check()
                digest.update(part)
    return digest.hexdigest()


def of_split(card: Optional[ModelCard], fingerprint: str, split: str, boxes: Sequence[Box], crs: str) -> list[str]:
    """What a reader of figures measured on a split must know about the model's training."""
    if card is None or not card.fingerprint:
        return ["The model does not say what it was trained on: nothing vouches that it has not seen these tiles."]
    if card.fingerprint == fingerprint:
        return _of_own_split(split)
    inside = _inside_footprint(card, boxes, crs)
    said = "The model was trained on another dataset: nothing vouches that it was not trained on this ground."
    if inside is None:
        return [said]
    count = f"{inside:,} of the {len(boxes):,} tiles" if inside else "None of the tiles"
    verb = "lies" if inside in (0, 1) else "lie"
    return [f"{said} {count} {verb} within the bounds of its training dataset."]


def of_raster(card: Optional[ModelCard], boxes: Sequence[Box], crs: str) -> list[str]:
    """What a reader of figures measured on rasters must know about the model's training."""
    inside = _inside_footprint(card, boxes, crs) if card is not None else None
    if inside is None:
        return ["The model does not say on what ground it was trained: nothing vouches that it has not seen this one."]
    if not inside:
        return []
    return [
        f"{inside:,} of the {len(boxes):,} windows lie within the bounds of the dataset that the model was trained on: "
        "where it was trained the figures are better than they would be elsewhere."
    ]


def history_of(model: Path, card: Optional[ModelCard]) -> Optional[TrainingHistory]:
    """What the training wrote beside its model, epoch by epoch; None where there is none or it is of another training.

    It is this training's when it was not written before the training that the model's card describes began, and has no
    more epochs than that was to run.
    """
    path = history_path(model)
    if card is None or card.created is None or not path.is_file():
        return None
    epochs = card.hyperparameters.get("epochs")
    try:
        state = path.stat()
        written = datetime.fromtimestamp(math.ceil(state.st_mtime), timezone.utc)
        created = card.created if card.created.tzinfo else card.created.replace(tzinfo=timezone.utc)
        if written < created or state.st_size > _LARGEST:
            return None
        with path.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
    except (OSError, ValueError, csv.Error):
        return None
    if not rows or "epoch" not in rows[0] or not isinstance(epochs, (int, float)) or len(rows) > epochs:
        return None
    columns = {name: np.array([_number(row.get(name)) for row in rows]) for name in rows[0] if name}
    return TrainingHistory(path, columns)


def _of_own_split(split: str) -> list[str]:
    if split == "train":
        return [
            f"The model was trained on these very tiles: figures of the {split_words(split)} split say what it has "
            "memorised, not what it can do elsewhere."
        ]
    if split == "val":
        return [
            f"The best epoch was chosen by the {split_words(split)} split, so its figures are better than those of "
            "ground that played no part."
        ]
    return []


def _inside_footprint(card: ModelCard, boxes: Sequence[Box], crs: str) -> Optional[int]:
    """How many boxes share ground with the bounds of the training dataset; None where that cannot be told."""
    if card.bbox is None or not crs or not boxes:
        return None
    west, south, east, north = card.bbox
    try:
        corners = np.array(boxes, np.float64)[:, [0, 1, 2, 1, 0, 3, 2, 3]].reshape(-1, 2)
        found = transform(CRS.from_user_input(crs), CRS.from_epsg(4326), corners[:, 0], corners[:, 1])
    except (CRSError, RasterioError):
        return None
    longitudes, latitudes = (np.reshape(part, (-1, 4)) for part in found)
    left, right = longitudes.min(axis=1), longitudes.max(axis=1)
    # Across the antimeridian the western bound is the greater one.
    beside = (right <= west) | (left >= east) if west <= east else (right <= west) & (left >= east)
    level = (latitudes.min(axis=1) < north) & (latitudes.max(axis=1) > south)
    return int(np.count_nonzero(level & ~beside))


def _number(text: Optional[str]) -> float:
    try:
        return float(text) if text else math.nan
    except ValueError:
        return math.nan


def boxes_of(tiles: Sequence[PlacedTile], split: Optional[str] = None) -> list[Box]:
    """The bounds of the tiles of a split, or of all."""
    return [tile.bounds for tile in tiles if split is None or tile.split == split]
