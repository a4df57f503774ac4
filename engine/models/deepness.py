"""What the QGIS plugin Deepness writes into the ONNX files of its models, so that they run here unchanged."""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..datasets.manifest import ClassEntry
from ..errors import InputError
from ..labels.names import colour_of
from .rules import Scaling
from .sidecar import ModelCard

#: Properties that only such a model has.
_OWN = ("model_type", "class_names", "resolution", "standardization_mean", "seg_thresh", "reg_output_scaling")
_TASKS = {"segmentor": "SEGMENTATION", "regressor": "REGRESSION"}
_OTHERS = {
    "detector": "detects objects and gives boxes",
    "recognition": "gives descriptions to compare places by",
    "superresolution": "makes images of a finer resolution",
}


@dataclass(frozen=True)
class Metadata:
    """What the properties say: a card, the probability a class needs, and the factor of a regression's values."""

    card: ModelCard
    threshold: Optional[float] = None
    gain: float = 1.0


def read_metadata(path: Path, properties: Mapping[str, str], bands: Optional[int]) -> Optional[Metadata]:
    """The metadata among an ONNX file's properties, None when there is none.

    Deepness gives its models bytes divided by 255, and where the metadata says so standardised after that. Raises
    InputError for a property that cannot be read, and for models that neither segment nor give values.
    """
    if not any(name in properties for name in _OWN):
        return None
    try:
        values = {name: _value(properties[name]) for name in properties if name in _NAMES}
        kind = str(values.get("model_type", "Segmentor")).strip().lower()
        if kind not in _TASKS:
            does = _OTHERS.get(kind, "is of a kind that is not known here")
            raise InputError(
                f"{path} is a model of the kind {values['model_type']} of Deepness: it {does}, which cannot be run; "
                "the kinds Segmentor and Regressor can"
            )
        task = _TASKS[kind]
        size = _optional(values, "tile_size") or _optional(values, "tiles_size")
        card = ModelCard(
            name=path.stem,
            task=task,
            tile_size=(int(size), int(size)) if size else None,
            scaling=_scaling(values, bands),
            classes=() if task == "REGRESSION" else _classes(values.get("class_names", values.get("names"))),
            architecture="Deepness",
            ground_m=_resolution(values),
            framework="ONNX",
        )
        threshold = _optional(values, "seg_thresh") if task == "SEGMENTATION" else None
        if threshold is not None and not 0 <= threshold <= 1:
            raise ValueError(f"seg_thresh must be between 0 and 1, got {threshold:g}")
        return Metadata(card, threshold, _optional(values, "reg_output_scaling") or 1.0)
    except (ValueError, TypeError, SyntaxError, KeyError, MemoryError, RecursionError) as error:
        raise InputError(f"{path} carries metadata of Deepness that cannot be read: {error}") from None


_NAMES = (*_OWN, "names", "standardization_std", "tile_size", "tiles_size")


def _value(text: str) -> Any:
    """JSON, as Deepness recommends, or a Python literal, as older models have it."""
    try:
        return json.loads(text)
    except ValueError:
        try:
            return ast.literal_eval(text)
        except (ValueError, SyntaxError):
            return text


def _optional(values: Mapping[str, Any], name: str) -> Optional[float]:
    if values.get(name) is None:
        return None
    try:
        number = float(values[name])
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ValueError(f"{name} must be a finite number, got {values[name]!r}")
    return number


def _resolution(values: Mapping[str, Any]) -> Optional[float]:
    """Metres of a pixel's side; Deepness counts centimetres."""
    centimetres = _optional(values, "resolution")
    if centimetres is not None and centimetres <= 0:
        raise ValueError(f"resolution must be more than 0 cm, got {centimetres:g}")
    return None if centimetres is None else centimetres / 100


def _scaling(values: Mapping[str, Any], bands: Optional[int]) -> Scaling:
    mean, deviation = values.get("standardization_mean"), values.get("standardization_std")
    if mean is None or deviation is None:
        return Scaling("scale", ((255.0,),))
    rows = tuple(tuple(255.0 * float(number) for number in row) for row in (mean, deviation))
    if len(rows[0]) != len(rows[1]) or (bands is not None and len(rows[0]) not in (1, bands)):
        raise ValueError(f"it standardises {len(rows[0])} and {len(rows[1])} bands, and the model takes {bands}")
    return Scaling("z-score", rows)


def _classes(names: Any) -> tuple[ClassEntry, ...]:
    """The classes of a model; several answers of one class each make one class each, beside the background."""
    if not names:
        return ()
    heads = [_ordered(head) for head in (names if isinstance(names, list) else [names])]
    if len(heads) > 1 and all(len(head) <= 2 for head in heads):
        titles = ["background", *(head[-1] for head in heads)]
    else:
        titles = heads[0]
    return tuple(
        ClassEntry(number, title, colour_of(number) if number else "#000000") for number, title in enumerate(titles)
    )


def _ordered(head: Any) -> list[str]:
    if not isinstance(head, dict) or not head:
        raise ValueError(f"class_names must give names by number, got {head!r}")
    numbered = sorted((int(number), str(name)) for number, name in head.items())
    if [number for number, _ in numbered] != list(range(len(numbered))):
        raise ValueError(f"class_names must be numbered from 0 without gaps, got {sorted(head)}")
    return [name for _, name in numbered]
