"""Icons by name, read when they are first shown: QGIS's start waits for none of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from qgis.PyQt.QtGui import QIcon

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def icon_path(name: str) -> str:
    """The file of the icon of an algorithm, dock or the like; the plugin's own where there is none of that name."""
    path = RESOURCES / "icons" / f"{name}.svg"
    return str(path if path.is_file() else RESOURCES / "icon.svg")


@cache
def icon(name: str) -> QIcon:
    """The icon of an algorithm, dock or the like."""
    return QIcon(icon_path(name))
