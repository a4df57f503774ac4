"""What a model's sidecar calls its bands and classes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

#: Largest sidecar that is read, in bytes.
LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True)
class ModelWords:
    """Names in the order of the model's input and of its outputs; none where the model does not say them."""

    bands: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()


def words_of_model(model: str) -> ModelWords:
    """What stands in the sidecar beside a model's file or folder; nothing where there is none that can be read."""
    path = Path(model)
    folder = path.parent if path.name == "saved_model.pb" else path
    try:
        named = folder.with_name(f"{folder.name}.mlm.json") if folder.is_dir() else path.with_suffix(".mlm.json")
        if not model.strip() or not named.is_file() or named.stat().st_size > LARGEST:
            return ModelWords()
        properties = json.loads(named.read_text(encoding="utf-8"))["properties"]
        bands = properties["mlm:input"][0].get("bands") or ()
        classes = properties["mlm:output"][0].get("classification:classes") or ()
        return ModelWords(
            tuple(str(band["name"] if isinstance(band, dict) else band) for band in bands),
            tuple(_name(entry) for entry in classes),
        )
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):  # the run says what is wrong with it
        return ModelWords()


def _name(entry: dict[str, object]) -> str:
    """A class by its title where that is its name in other letters."""
    name, title = str(entry.get("name", "")), str(entry.get("title", ""))
    return title if title and (not name or re.sub(r"[^0-9A-Za-z_-]", "_", title) == name) else name
