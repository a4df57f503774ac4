"""The trainings that were looked at lately, kept between two starts of QGIS."""

from __future__ import annotations

import json

from ...door.preferences import Preference

MOST = 10
#: Whether losses are shown on a logarithmic scale.
LOG_SCALE = Preference("tilewright/training/log_scale", False)
#: Model files as a JSON list, the newest first; settings read a list of one back as a text.
_RECENT = Preference("tilewright/training/recent", "[]")


def recent() -> list[str]:
    """Model files, the newest first."""
    try:
        found = json.loads(_RECENT.read())
    except (ValueError, RecursionError):
        return []
    return [path for path in found if isinstance(path, str) and path][:MOST] if isinstance(found, list) else []


def add_recent(model: str) -> None:
    """Put a model file first."""
    _RECENT.write(json.dumps([model, *(path for path in recent() if path != model)][:MOST]))
