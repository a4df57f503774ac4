"""What can be told of training and running models: from a dataset's manifest, a model's sidecar, rasters' headers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..engine.datasets.manifest import Manifest
from ..engine.errors import InputError, OptionError
from ..engine.evaluation.options import EvaluateModelOptions
from ..engine.inference.options import ClassifyTilesOptions, SegmentRasterOptions
from ..engine.inference.rules import parse_scales
from ..engine.models.names import sidecar_path
from ..engine.models.options import ARCHITECTURES, TrainModelOptions
from ..i18n import tr
from .forecast import counted, listed, sentences, side_told, size_told, tiles_told
from .forecast_rasters import bytes_of, facts_of_all
from .small_files import json_of

#: What is learned from a dataset of each task.
LEARNED = {
    "CLASSIFICATION": "CLASSIFICATION",
    "MULTI_LABEL": "MULTI_LABEL",
    "SEGMENTATION": "SEGMENTATION",
    "PANOPTIC": "SEGMENTATION",
    "REGRESSION": "REGRESSION",
}
#: A map has 8 bits up to this class id, else 16.
LARGEST_OF_8_BITS = 254


@dataclass(frozen=True)
class ModelFacts:
    """What a sidecar says, as far as it can be read: `size` is (width, height) of the tiles in pixels, `answer` that
    of what the model gives for one; `ids` and `classes` are in the order of its outputs."""

    size: Optional[tuple[int, int]] = None
    answer: Optional[tuple[int, int]] = None
    ids: tuple[int, ...] = ()
    classes: tuple[str, ...] = ()
    architecture: str = ""
    is_regression: bool = False


def model_facts(path: str) -> ModelFacts:
    """What the sidecar of a model says; nothing where there is none, or where the run will say what is wrong."""
    try:
        properties = json_of(sidecar_path(Path(path)))["properties"]
        structure, answer = properties["mlm:input"][0]["input"], properties["mlm:output"][0]
        entries = answer.get("classification:classes") or ()
        return ModelFacts(
            _size(structure),
            _size(answer.get("result") or {}),
            tuple(int(entry["value"]) for entry in entries),
            tuple(str(entry.get("title") or entry.get("name") or entry["value"]) for entry in entries),
            str(properties.get("mlm:architecture", "")),
            "regression" in properties.get("mlm:tasks", ()),
        )
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return ModelFacts()


def _size(structure: dict[str, Any]) -> Optional[tuple[int, int]]:
    sizes = dict(zip(structure.get("dim_order") or (), structure.get("shape") or ()))
    width, height = int(sizes.get("width", -1)), int(sizes.get("height", -1))
    return (width, height) if width > 0 and height > 0 else None


def training_told(options: TrainModelOptions, manifest: Manifest) -> str:
    """319 tiles to learn from and 68 to choose by, 20 steps per epoch, up to 50 epochs, UNET.

    Raises InputError or OptionError where the run would refuse.
    """
    task = LEARNED.get(manifest.task)
    if task is None:
        raise InputError(
            tr("The dataset's task is {task}, which no model here learns; it must be one of {tasks}.").format(
                task=manifest.task, tasks=", ".join(LEARNED)
            )
        )
    task = "MULTI_LABEL" if options.multi_label else task
    counts = {name: int(split["count"]) for name, split in manifest.splits.items()}
    training = counts.get("train", counts.get("", 0))
    if not training:
        raise InputError(tr("The dataset must have tiles in the split train, but there are none."))
    if manifest.tile_size is None:
        raise InputError(tr("The dataset holds tiles of different sizes; export it again with a TILE_SIZE."))
    held = counts.get("val", 0)
    words = (
        tr("Learns from {tiles} and chooses by {held}: {steps} steps per epoch, up to {epochs} epochs.")
        if held
        else tr("Learns from {tiles}, with none to choose by: {steps} steps per epoch, up to {epochs} epochs.")
    )
    told = words.format(
        tiles=tiles_told(training),
        held=counted(held),
        steps=counted(math.ceil(training / options.batch_size)),
        epochs=counted(options.epochs),
    )
    return sentences(told, _network_told(options, task))


def _network_told(options: TrainModelOptions, task: str) -> str:
    if options.base_model:
        return tr("Goes on from {model}.").format(model=Path(options.base_model).name)
    name = options.architecture
    if name == "AUTO":
        name = next(known for known, tasks in ARCHITECTURES.items() if task in tasks)
    elif task not in ARCHITECTURES[name]:
        raise OptionError(
            tr("ARCHITECTURE must be one of {names} for a dataset of {task}, got {name}").format(
                names=", ".join(known for known, tasks in ARCHITECTURES.items() if task in tasks), task=task, name=name
            )
        )
    return tr("Network: {name}.").format(name=name)


def segmenting_told(options: SegmentRasterOptions, model: ModelFacts) -> str:
    """441 tiles of 256 px with an overlap of 64 px; a map of 4,096 × 4,096 pixels, 17 MB before compression.

    Raises InputError or OptionError where the run would refuse.
    """
    raster = facts_of_all(options.rasters)
    _, _, width, height = raster.window(options.extent)
    size = (options.tile_size_px, options.tile_size_px) if options.tile_size_px else model.size
    tiles = ""
    if size is not None:
        answer = size if options.tile_size_px or model.answer is None else model.answer
        overlap = min(answer) // 4 if options.overlap_px is None else options.overlap_px
        if overlap >= min(answer):
            raise OptionError(
                tr("OVERLAP must be less than the tile size ({size} px), got {overlap}").format(
                    size=min(answer), overlap=overlap
                )
            )
        count = sum(
            _tiles_along(width * scale, answer[0], overlap) * _tiles_along(height * scale, answer[1], overlap)
            for scale in parse_scales(options.scales)
        )
        words = tr("The model sees {tiles} of {size} px, each in eight symmetries.")
        if not options.tta:
            words = tr("The model sees {tiles} of {size} px.")
        tiles = words.format(tiles=tiles_told(count), size=side_told(*size))
    kind = "float32" if model.is_regression else "uint8" if max(model.ids, default=0) <= LARGEST_OF_8_BITS else "uint16"
    total = bytes_of(width, height, 1, kind)
    total += bytes_of(width, height, max(1, len(model.classes)), "float32") if options.probabilities else 0
    total += bytes_of(width, height, 1, "float32") if options.confidence else 0
    return sentences(
        tiles,
        tr("The map has {width} × {height} pixels: {size} before compression.").format(
            width=counted(width), height=counted(height), size=size_told(total)
        ),
    )


def _tiles_along(length: float, tile: int, overlap: int) -> int:
    """Tiles along an axis, of which the last one is moved back inside."""
    whole = round(length)
    return 1 if whole <= tile else math.ceil((whole - tile) / (tile - overlap)) + 1


def evaluated_told(options: EvaluateModelOptions, manifest: Optional[Manifest]) -> str:
    """Measures house.keras on 69 tiles of the split test. Raises InputError where there are none."""
    model = Path(options.model).name
    if manifest is None:
        _, _, width, height = facts_of_all(options.rasters).window(options.extent)
        words = tr("Measures {model} on {width} × {height} pixels where they are labelled.")
        return words.format(model=model, width=counted(width), height=counted(height))
    counts = {name: int(split["count"]) for name, split in manifest.splits.items()}
    if set(counts) == {""}:
        return tr("Measures {model} on {tiles}, which have no splits.").format(
            model=model, tiles=tiles_told(counts[""])
        )
    if not counts.get(options.split):
        raise InputError(
            tr("SPLIT must be one of the dataset's ({splits}), got {split}").format(
                splits=", ".join(name for name, count in counts.items() if name and count), split=options.split
            )
        )
    words = tr("Measures {model} on {tiles} of the split {split}.")
    told = words.format(model=model, tiles=tiles_told(counts[options.split]), split=options.split)
    return sentences(told, tr("A random forest learns for comparison.") if options.baseline else "")


def classified_told(options: ClassifyTilesOptions, tiles: int, model: ModelFacts) -> str:
    """Gives 456 tiles the class that house.keras finds, one of forest, urban, water."""
    facts_of_all(options.rasters)
    name = Path(options.model).name
    if not model.classes:
        return tr("Gives {tiles} the class that {model} finds.").format(tiles=tiles_told(tiles), model=name)
    words = tr("Gives {tiles} the class that {model} finds, one of {classes}.")
    return words.format(tiles=tiles_told(tiles), model=name, classes=listed(model.classes))
