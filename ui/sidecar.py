"""What a model's sidecar says, read plainly and with care, since models and their sidecars come from strangers."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Optional

from ..algorithms.small_files import TooLarge, is_there, json_of
from ..engine.models.names import sidecar_path
from ..i18n import tr

#: Largest sidecar that is looked at here, in bytes; longest text that is shown, in letters; classes and bands shown.
LARGEST, LONGEST, MOST = 2 * 1024 * 1024, 60, 30
TASKS = {
    "scene-classification": "CLASSIFICATION",
    "classification": "CLASSIFICATION",
    "semantic-segmentation": "SEGMENTATION",
    "segmentation": "SEGMENTATION",
    "regression": "REGRESSION",
}


@dataclass(frozen=True)
class Sidecar:
    """A sidecar's content in parts; what it does not say is empty. `size` is (width, height) in pixels, `ground_m` the
    side of a pixel in metres, `classes` have name and colour (#RRGGBB, or "")."""

    task: str = ""
    architecture: str = ""
    parameters: Optional[int] = None
    bands: tuple[str, ...] = ()
    dates: int = 1
    size: Optional[tuple[int, int]] = None
    ground_m: Optional[float] = None
    scaling: str = ""
    classes: tuple[tuple[str, str], ...] = ()
    created: str = ""
    place: str = ""
    figures: tuple[tuple[str, float], ...] = ()
    best_epoch: Optional[int] = None


def read_sidecar(model: Path) -> Optional[Sidecar]:
    """The sidecar of a model, None where it has none; raises ValueError, in words, for one that cannot be read."""
    path = sidecar_path(model)
    if not is_there(path):
        return None
    try:
        return _read(json_of(path, LARGEST))
    except TooLarge:
        raise ValueError(tr("The sidecar is too large to be looked at here.")) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError):
        raise ValueError(tr("The sidecar beside this model cannot be read.")) from None


def sidecar_of(model: str) -> Sidecar:
    """What is known of a model by its path; nothing where there is no sidecar that can be read."""
    try:
        return (read_sidecar(Path(model)) if model.strip() else None) or Sidecar()
    except ValueError:
        return Sidecar()


def _read(item: dict[str, Any]) -> Sidecar:
    properties = item["properties"]
    image, answer = properties["mlm:input"][0], properties["mlm:output"][0]
    sizes = dict(zip(image["input"]["dim_order"], image["input"]["shape"]))
    width, height = int(sizes.get("width", -1)), int(sizes.get("height", -1))
    task = next((TASKS[name] for name in properties.get("mlm:tasks") or () if name in TASKS), "")
    told = properties.get("mlm:hyperparameters") or {}
    figures = ((name, _number(told.get(name))) for name in figure_words())
    bands = (band["name"] if isinstance(band, dict) else band for band in image.get("bands") or ())
    parameters, epoch = _number(properties.get("mlm:total_parameters")), _number(told.get("best_epoch"))
    return Sidecar(
        task="MULTI_LABEL" if properties.get("tilewright:multi_label") and task == "CLASSIFICATION" else task,
        architecture=str(properties.get("mlm:architecture") or ""),
        parameters=None if parameters is None else int(parameters),
        bands=tuple(str(band) for band in bands),
        dates=int(properties.get("tilewright:dates") or 1),
        size=(width, height) if width > 0 and height > 0 else None,
        ground_m=_number(properties.get("gsd")),
        scaling=_scaling(image.get("value_scaling")),
        classes=tuple(_class(entry) for entry in answer.get("classification:classes") or ()),
        created=_date(properties.get("datetime")),
        place=_place(item.get("bbox")),
        figures=tuple((name, value) for name, value in figures if value is not None),
        best_epoch=None if epoch is None else int(epoch),
    )


def figure_words() -> dict[str, str]:
    """The figures of a validation split that a card shows, the telling ones first."""
    return {
        "validation_mean_iou": tr("mean IoU"),
        "validation_accuracy": tr("accuracy"),
        "validation_rmse": tr("RMSE"),
        "validation_mae": tr("MAE"),
    }


def _number(value: Any) -> Optional[float]:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) else None


def _class(entry: dict[str, Any]) -> tuple[str, str]:
    colour = str(entry.get("color_hint") or "")
    name, title = str(entry.get("name") or ""), str(entry.get("title") or "")
    if title and (not name or re.sub(r"[^0-9A-Za-z_-]", "_", title) == name):
        name = title  # letters of other scripts stand in the title alone
    return name or str(entry.get("value", "")), f"#{colour}" if re.fullmatch(r"[0-9A-Fa-f]{6}", colour) else ""


def _scaling(rules: Any) -> str:
    if not rules:
        return tr("values as they are")
    kinds = {str(rule.get("type")) for rule in rules}
    if len(kinds) > 1:
        return tr("different for each band")
    words = {
        "z-score": tr("each band by its mean and standard deviation"),
        "min-max": tr("each band from its minimum and maximum to 0 and 1"),
        "clip": tr("values limited"),
        "offset": tr("a number taken away"),
    }
    kind = kinds.pop()
    if kind == "scale":
        values = {_number(rule.get("value")) for rule in rules}
        value = values.pop()
        if not values and value is not None:
            return tr("divided by {number}").format(number=f"{value:g}")
        return tr("each band divided by a number")
    return words.get(kind, short(kind))


def _date(value: Any) -> str:
    found = re.match(r"\d{4}-\d{2}-\d{2}", str(value or ""))
    return found.group() if found else ""


def _place(box: Any) -> str:
    """The middle of the ground that the model learned from, in degrees."""
    if not isinstance(box, list) or len(box) != 4 or None in [_number(side) for side in box]:
        return ""
    west, south, east, north = box
    x, y = (west + east) / 2, (south + north) / 2
    if west > east or not (-180 <= x <= 180 and -90 <= y <= 90):
        return ""
    if y >= 0:
        words = tr("{y}° N, {x}° E") if x >= 0 else tr("{y}° N, {x}° W")
    else:
        words = tr("{y}° S, {x}° E") if x >= 0 else tr("{y}° S, {x}° W")
    return words.format(y=f"{abs(y):.2f}", x=f"{abs(x):.2f}")


def short(text: str) -> str:
    """A stranger's text, cut to what a card has room for."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def listed(parts: list[str], total: int) -> str:
    """The parts with commas, and how many more there are."""
    text = ", ".join(parts)
    more = total - len(parts)
    return tr("{names} and {count} more").format(names=text, count=more) if more > 0 else text


def safe(text: str) -> str:
    """A stranger's text within HTML."""
    return escape(short(text))
