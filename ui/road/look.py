"""What must be read to tell where a project stands: tiles, a dataset's manifest, a model's files. For a thread."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import NULL, QgsFeatureRequest

from ...door import interpreter
from ...engine.errors import EngineError
from ...engine.tasks import MODELS
from .survey import LABEL_FIELD, SPLIT_FIELD, Survey, Tiles

#: Tiles that are gone through at most; what is said then goes for the first ones.
MOST_TILES = 200_000
#: Bytes of a manifest, sidecar or history that is read at most.
LARGEST = 16 * 1024 * 1024


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
    """What a manifest says; `problem` is "gone", "unreadable", or empty."""

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
    if not place.exists():
        return DatasetFacts(path, "gone")
    found = _json(manifest)
    try:
        count = sum(int(split["count"]) for split in found["splits"].values())
        return DatasetFacts(path, "", str(found["task"]), count)
    except (LookupError, TypeError, ValueError, AttributeError):
        return DatasetFacts(path, "unreadable")


def model_facts(path: str) -> ModelFacts:
    """What a model's sidecar and the history of its training say."""
    place = Path(path)
    if not place.exists():
        return ModelFacts(path, "gone")
    base = place.parent if place.name == "saved_model.pb" else place.with_suffix("") if place.is_file() else place
    card = _json(base.with_name(f"{base.name}.mlm.json"))
    properties = card.get("properties") if isinstance(card, dict) else None
    properties = properties if isinstance(properties, dict) else {}
    tasks = properties.get("mlm:tasks")
    loss, epoch = _best(base.with_name(f"{base.name}.history.csv"))
    task = str(tasks[0]) if isinstance(tasks, list) and tasks else ""
    return ModelFacts(path, "", str(properties.get("mlm:architecture") or ""), task, loss, epoch)


def missing_environment() -> str:
    """What is missing in the engine's Python, in words; empty when nothing is. Starts Pythons the first time."""
    try:
        interpreter.find(MODELS)
    except EngineError as error:
        return error.text
    return ""


def _best(history: Path) -> tuple[Optional[float], Optional[int]]:
    """The lowest validation loss of a history, and its epoch; the training loss where there is no other."""
    text = _text(history)
    figures = []
    for row in csv.DictReader(text.splitlines()):
        try:
            figures.append((float(row.get("validation_loss") or row["loss"]), int(row["epoch"])))
        except (KeyError, TypeError, ValueError):
            continue
    return min(figures, default=(None, None))


def _json(path: Path) -> Any:
    try:
        return json.loads(_text(path))
    except ValueError:
        return {}


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            return ""
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _whole(value: Any) -> Optional[int]:
    return value if isinstance(value, int) else None
