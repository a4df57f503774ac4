"""The model's sidecar `<name>.mlm.json`: a STAC Item with the Machine Learning Model extension."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

import pystac
from pystac.extensions.classification import Classification
from pystac.extensions.mlm import (
    AssetGeneralMLMExtension,
    Hyperparameters,
    InputStructure,
    MLMExtension,
    ModelInput,
    ModelOutput,
    ResultStructure,
    TaskType,
)
from pystac.extensions.raster import DataType

from ..datasets.manifest import ClassEntry
from ..errors import EngineError, InputError
from ..labels.names import colour_of
from .names import sidecar_path
from .rules import RAW, Scaling

#: Largest sidecar that is read, in bytes.
_LARGEST = 16 * 1024 * 1024
#: Largest id of a class: maps hold 16 bits, and the last number is nodata.
_LARGEST_ID = 65534

_TASKS = {
    "CLASSIFICATION": TaskType.SCENE_CLASSIFICATION,
    "MULTI_LABEL": TaskType.SCENE_CLASSIFICATION,
    "SEGMENTATION": TaskType.SEMANTIC_SEGMENTATION,
    "REGRESSION": TaskType.REGRESSION,
}
_TASK_WORDS = {
    "scene-classification": "CLASSIFICATION",
    "classification": "CLASSIFICATION",
    "semantic-segmentation": "SEGMENTATION",
    "segmentation": "SEGMENTATION",
    "regression": "REGRESSION",
}
#: Tasks whose answer is spatial.
_PER_PIXEL = ("SEGMENTATION", "REGRESSION")


@dataclass(frozen=True)
class ModelCard:
    """What must be known to run a model, and where it comes from.

    `task` is CLASSIFICATION, MULTI_LABEL, SEGMENTATION, REGRESSION or "" when not said. `bands` are names in the order
    of the input; with several `dates` those of the first date come first. `tile_size` is (height, width) in pixels,
    None when not said; `output_size` the same of the answer where it is smaller. `classes` are in the order of the
    model's outputs, none for REGRESSION.
    `pixel_size` is in units of `crs`, `ground_m` the same in metres. `bbox` is west, south, east, north in degrees.
    """

    name: str
    task: str = ""
    bands: tuple[str, ...] = ()
    tile_size: Optional[tuple[int, int]] = None
    scaling: Scaling = RAW
    classes: tuple[ClassEntry, ...] = ()
    architecture: str = ""
    pixel_size: Optional[tuple[float, float]] = None
    crs: str = ""
    ground_m: Optional[float] = None
    fingerprint: str = ""
    framework: str = "Keras"
    framework_version: str = ""
    parameters: Optional[int] = None
    batch_size: Optional[int] = None
    bbox: Optional[tuple[float, float, float, float]] = None
    created: Optional[datetime] = None
    hyperparameters: Mapping[str, Any] = field(default_factory=dict)
    output_size: Optional[tuple[int, int]] = None
    dates: int = 1


def to_item(card: ModelCard, model: Path) -> pystac.Item:
    """The card as a STAC Item whose asset `model` is the file beside it."""
    # STAC has bands in assets; the properties may have them too, where the extension looks for them.
    bands = {"bands": [{"name": name} for name in card.bands]} if card.bands else {}
    item = pystac.Item(
        id=card.name,
        geometry=_footprint(card.bbox),
        bbox=list(card.bbox) if card.bbox else None,
        datetime=card.created or datetime.now(timezone.utc),
        properties=dict(bands),
    )
    more = {
        "gsd": card.ground_m,
        "tilewright:pixel_size": list(card.pixel_size) if card.pixel_size else None,
        "tilewright:crs": card.crs or None,
        "tilewright:dataset_fingerprint": card.fingerprint or None,
        "tilewright:multi_label": True if card.task == "MULTI_LABEL" else None,
        "tilewright:dates": card.dates if card.dates > 1 else None,
    }
    item.properties.update({name: value for name, value in more.items() if value is not None})
    height, width = card.tile_size or (-1, -1)
    task = _TASKS[card.task]
    spatial, regression = card.task in _PER_PIXEL, card.task == "REGRESSION"
    image = ModelInput.create(
        name="image",
        bands=list(card.bands),
        input=InputStructure.create(
            [-1, height, width, len(card.bands)], ["batch", "height", "width", "bands"], DataType.FLOAT32
        ),
    )
    # Set by hand: the extension allows one object per band, pystac's class only one in all.
    image.properties["value_scaling"] = card.scaling.to_mlm()
    result = ResultStructure.create(
        [-1, *((card.output_size or (height, width)) if spatial else ()), 1 if regression else len(card.classes)],
        ["batch", *(("height", "width") if spatial else ()), "value" if regression else "class"],
        DataType.FLOAT32,
    )
    answer = ModelOutput.create(
        name="values" if regression else "probabilities",
        tasks=[task],
        result=result,
        classes=[_classification(entry) for entry in card.classes],
    )
    MLMExtension.ext(item, add_if_missing=True).apply(
        name=_mlm_name(card.name),
        architecture=card.architecture,
        tasks=[task],
        input=[image],
        output=[answer],
        framework=card.framework,
        framework_version=card.framework_version or None,
        total_parameters=card.parameters,
        batch_size_suggestion=card.batch_size,
        pretrained=False,
        hyperparameters=Hyperparameters.create(**card.hyperparameters) if card.hyperparameters else None,
    )
    href, roles = f"./{model.name}", ["mlm:model", "data"]
    asset = pystac.Asset(href, media_type="application/vnd.keras", roles=roles, extra_fields=dict(bands))
    item.add_asset("model", asset)
    AssetGeneralMLMExtension.ext(asset).apply(artifact_type="tf.keras.Model.save")
    return item


def card_text(card: ModelCard, model: Path) -> str:
    """The sidecar's text."""
    item = to_item(card, model).to_dict(include_self_link=False, transform_hrefs=False)
    return json.dumps(item, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def read_card(model: Path) -> Optional[ModelCard]:
    """The card of a model file, None when it has no sidecar; an InputError names what in it cannot be used."""
    path = sidecar_path(model)
    if not path.is_file():
        return None
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path} is no sidecar: it has more than {_LARGEST} bytes")
        values = json.loads(path.read_text(encoding="utf-8"))
        return _card(values)
    except json.JSONDecodeError as error:
        raise InputError(f"{path} is not a usable sidecar: it is no JSON ({error})") from None
    except EngineError as error:
        raise InputError(f"{path} cannot be used: {error.text}") from None
    except (OSError, ValueError, OverflowError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(f"{path} is not a usable sidecar: {type(error).__name__} {error}") from None


def _card(item: dict[str, Any]) -> ModelCard:
    """Read plainly, not through pystac, so that items of other versions and makers can be read too."""
    properties = item["properties"]
    inputs, outputs = properties["mlm:input"], properties["mlm:output"]
    if len(inputs) != 1 or len(outputs) != 1:
        raise InputError(f"it must describe one input and one output, got {len(inputs)} and {len(outputs)}")
    structure = inputs[0]["input"]
    sizes = dict(zip(structure["dim_order"], structure["shape"]))
    height, width = int(sizes.get("height", -1)), int(sizes.get("width", -1))
    tasks = [_TASK_WORDS[task] for task in properties.get("mlm:tasks", ()) if task in _TASK_WORDS]
    if properties.get("tilewright:multi_label") and tasks[:1] == ["CLASSIFICATION"]:
        tasks = ["MULTI_LABEL"]
    result = outputs[0].get("result") or {}
    given = dict(zip(result.get("dim_order", ()), result.get("shape", ())))
    answer = int(given.get("height", -1)), int(given.get("width", -1))
    dates = int(properties.get("tilewright:dates", 1))
    if dates < 1 or len(inputs[0].get("bands") or ()) % dates:
        raise InputError(f"its {len(inputs[0].get('bands') or ())} bands must be as many for each of its {dates} dates")
    bands = tuple(str(band["name"] if isinstance(band, dict) else band) for band in inputs[0].get("bands") or ())
    scaling = Scaling.from_mlm(inputs[0].get("value_scaling"))
    if scaling.band_count not in (1, len(bands)):
        raise InputError(f"its scaling must be for {len(bands)} bands, got {scaling.band_count}")
    classes = tuple(_class_entry(entry) for entry in outputs[0].get("classification:classes") or ())
    if len({entry.id for entry in classes}) < len(classes):
        raise InputError(f"its classes must have values that differ, got {', '.join(str(one.id) for one in classes)}")
    ground_m = properties.get("gsd")
    if ground_m is not None and not 0 < float(ground_m) < math.inf:
        raise InputError(f"its gsd must be a number of metres above 0, got {ground_m}")
    pixel_size = properties.get("tilewright:pixel_size")
    bbox = item.get("bbox")
    return ModelCard(
        name=str(item["id"]),
        task=tasks[0] if tasks else "",
        bands=bands,
        tile_size=(height, width) if height > 0 and width > 0 else None,
        output_size=answer if min(answer) > 0 and answer != (height, width) else None,
        dates=dates,
        scaling=scaling,
        classes=classes,
        architecture=str(properties.get("mlm:architecture", "")),
        pixel_size=(float(pixel_size[0]), float(pixel_size[1])) if pixel_size else None,
        crs=str(properties.get("tilewright:crs", "")),
        ground_m=None if ground_m is None else float(ground_m),
        fingerprint=str(properties.get("tilewright:dataset_fingerprint", "")),
        framework=str(properties.get("mlm:framework", "")),
        framework_version=str(properties.get("mlm:framework_version", "")),
        parameters=properties.get("mlm:total_parameters"),
        batch_size=properties.get("mlm:batch_size_suggestion"),
        bbox=(float(bbox[0]), float(bbox[1]), float(bbox[2]), float(bbox[3])) if bbox else None,
        created=datetime.fromisoformat(str(properties["datetime"]).replace("Z", "+00:00")),
        hyperparameters=dict(properties.get("mlm:hyperparameters") or {}),
    )


def _slug(name: str) -> str:
    """A class name with what the classification extension forbids replaced."""
    return re.sub(r"[^0-9A-Za-z_-]", "_", name)


def _mlm_name(name: str) -> str:
    """The name as the MLM extension allows it: it begins and ends with a letter or digit, ASCII throughout."""
    found = re.search(r"[A-Za-z].*[0-9A-Za-z]", re.sub(r"[^0-9A-Za-z_.-]", "_", name))
    return found.group() if found and len(found.group()) > 2 else "model"


def _classification(entry: ClassEntry) -> Classification:
    return Classification.create(
        value=entry.id,
        name=_slug(entry.name),
        title=entry.name,
        description=entry.name,
        color_hint=entry.colour.lstrip("#").upper(),
    )


def _class_entry(entry: dict[str, Any]) -> ClassEntry:
    # Letters of other scripts stand in the title alone; a title that says something else is not the name.
    name, title = str(entry.get("name", "")), str(entry.get("title", ""))
    if title and (not name or _slug(title) == name):
        name = title
    value = int(entry["value"])
    if not 0 <= value <= _LARGEST_ID:
        raise InputError(f"the values of its classes must be between 0 and {_LARGEST_ID}, got {value}")
    colour = str(entry.get("color_hint") or "")
    known = re.fullmatch(r"[0-9A-Fa-f]{6}", colour)
    return ClassEntry(value, name or str(value), f"#{colour}" if known else colour_of(value))


def _footprint(bbox: Optional[tuple[float, float, float, float]]) -> Optional[dict[str, Any]]:
    """The box as GeoJSON; one that crosses the antimeridian in two parts."""
    if bbox is None:
        return None
    west, south, east, north = bbox
    parts = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    rings = [[[[a, south], [b, south], [b, north], [a, north], [a, south]]] for a, b in parts]
    if len(rings) == 1:
        return {"type": "Polygon", "coordinates": rings[0]}
    return {"type": "MultiPolygon", "coordinates": rings}
