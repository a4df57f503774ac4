"""What must be read to tell where a project stands: tiles, a dataset's manifest, a model's files. For a thread."""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import NULL, QgsFeatureRequest

from ...algorithms.small_files import is_there, json_of, text_of
from ...door import interpreter
from ...engine.errors import EngineError
from ...engine.models.names import history_path, sidecar_path
from ...engine.remote.names import is_store
from ...engine.tasks import MODELS
from .survey import LABEL_FIELD, SPLIT_FIELD, Survey, Tiles

#: Tiles that are gone through at most; what is said then goes for the first ones.
MOST_TILES = 200_000


@dataclass(frozen=True)
class TileFacts:
    """What the features of a tile layer say: `size` are the first tile's sides in pixels, `seen` the tiles read."""

    seen: int = 0
    complete: bool = True
    size: Optional[tuple[int, int]] = None
    labels: dict[str, int] = field(default_factory=dict)
    unlabelled: int = 0
    splits: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class DatasetFacts:
    """What a manifest says; `problem` is "gone", "unreadable", "far" where it is in an object store, or empty."""

    path: str
    problem: str = ""
    task: str = ""
    count: int = 0


@dataclass(frozen=True)
class ModelFacts:
    """What stands beside a model's file; None where it is not told. `problem` is "gone" or empty."""

    path: str
    problem: str = ""
    architecture: str = ""
    task: str = ""
    loss: Optional[float] = None
    epoch: Optional[int] = None


@dataclass(frozen=True)
class Facts:
    """Everything that was read."""

    tiles: TileFacts = TileFacts()
    dataset: Optional[DatasetFacts] = None
    model: Optional[ModelFacts] = None


def facts_of(seen: Survey, is_cancelled: Callable[[], bool]) -> Facts:
    """Read what the layers and files say that the project goes by."""
    return Facts(
        TileFacts() if seen.tiles is None else tile_facts(seen.tiles, is_cancelled),
        dataset_facts(seen.datasets[0]) if seen.datasets else None,
        model_facts(seen.models[0]) if seen.models else None,
    )


def tile_facts(tiles: Tiles, is_cancelled: Callable[[], bool]) -> TileFacts:
    """Count the labels and splits of a tile layer."""
    if tiles.source is None:
        return TileFacts()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.NoGeometry).setLimit(MOST_TILES)
    fields = tiles.source.fields()
    wanted = [name for name in (LABEL_FIELD, SPLIT_FIELD, "width", "height") if fields.lookupField(name) >= 0]
    places = {name: fields.lookupField(name) for name in wanted}
    request.setSubsetOfAttributes(list(places.values()))
    labels: Counter[str] = Counter()
    splits: Counter[str] = Counter()
    seen, size = 0, None
    for feature in tiles.source.getFeatures(request):
        if seen % 256 == 0 and is_cancelled():
            break
        if seen == 0 and {"width", "height"} <= places.keys():
            size = _whole(feature[places["width"]]), _whole(feature[places["height"]])
        seen += 1
        for name, counts in ((LABEL_FIELD, labels), (SPLIT_FIELD, splits)):
            if name in places:
                value = feature[places[name]]
                counts["" if value in (None, NULL) else str(value)] += 1
    unlabelled = labels.pop("", 0)
    splits.pop("", None)
    whole = None if size is None or None in size else (int(size[0] or 0), int(size[1] or 0))
    return TileFacts(seen, seen < MOST_TILES, whole, dict(labels), unlabelled, dict(splits))


def dataset_facts(path: str) -> DatasetFacts:
    """What the manifest of a dataset folder says."""
    place = Path(path)
    manifest = place if place.name == "dataset.json" else place / "dataset.json"
    if is_store(path):
        return DatasetFacts(path, "far")
    if not is_there(place):
        return DatasetFacts(path, "gone")
    try:
        found = json_of(manifest)
        count = sum(int(split["count"]) for split in found["splits"].values())
        return DatasetFacts(path, "", str(found["task"]), count)
    except (OSError, LookupError, TypeError, ValueError, AttributeError, OverflowError):
        return DatasetFacts(path, "unreadable")


def model_facts(path: str) -> ModelFacts:
    """What a model's sidecar and the history of its training say."""
    place = Path(path)
    if is_store(path):
        return ModelFacts(path)
    if not is_there(place):
        return ModelFacts(path, "gone")
    try:
        card = json_of(sidecar_path(place))
    except (OSError, ValueError):
        card = None
    properties = card.get("properties") if isinstance(card, dict) else None
    properties = properties if isinstance(properties, dict) else {}
    tasks = properties.get("mlm:tasks")
    loss, epoch = _best(place)
    task = str(tasks[0]) if isinstance(tasks, list) and tasks else ""
    return ModelFacts(path, "", str(properties.get("mlm:architecture") or ""), task, loss, epoch)


def missing_environment() -> str:
    """What is missing in the engine's Python, in words; empty when nothing is. Starts Pythons the first time."""
    try:
        interpreter.find(MODELS)
    except EngineError as error:
        return error.text
    return ""


def _best(model: Path) -> tuple[Optional[float], Optional[int]]:
    """The lowest validation loss of a model's history, and its epoch; the training loss where there is no other."""
    try:
        rows = list(csv.DictReader(text_of(history_path(model)).replace("\0", "").splitlines()))
        losses = [_number(row.get("validation_loss") or row.get("loss")) for row in rows]
        epochs = [str(row.get("epoch")) for row in rows]
        known = ((loss, epoch) for loss, epoch in zip(losses, epochs) if math.isfinite(loss) and epoch.isdecimal())
        figures = [(loss, int(epoch)) for loss, epoch in known]
    except (OSError, ValueError, csv.Error):
        figures = []
    return min(figures, default=(None, None))


def _number(text: Any) -> float:
    try:
        return float(text)
    except (TypeError, ValueError):
        return math.nan


def _whole(value: Any) -> Optional[int]:
    return value if isinstance(value, int) else None
