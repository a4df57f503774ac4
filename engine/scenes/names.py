"""What a scene is made of, as the text that stands in the field `scene` of scenes and of tiles.

`/data/a.tif`, or several files with a bar between them: `B04=/data/B04.tif|B03=/data/B03.tif`. What stands before an
equals sign names the file's bands, in their order, with commas between them; without it they have the names that the
file itself gives them. Needs nothing beyond the standard library, since both sides of the door use it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..imagery.names import told

#: Fields of a layer of scenes, and those of them that tiles carry.
SCENE_ID, SCENE, DATE, CLOUD_COVER, CLOUDS = "scene_id", "scene", "date", "cloud_cover", "clouds"
CARRIED = (SCENE_ID, SCENE, DATE, CLOUD_COVER, CLOUDS)
BETWEEN = "|"
#: Files of a scene at most; more are a mistake, or meant to harm.
MOST_FILES = 256
MOST_LETTERS = 100_000

_NAMED = re.compile(r"(?P<names>[^=/\\:|]+)=(?P<path>.+)", re.DOTALL)


@dataclass(frozen=True)
class SceneFile:
    """A raster of a scene, and the names of its bands in their order where they are not its own."""

    path: str
    names: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """As it stands in a scene's text."""
        return f"{','.join(self.names)}={self.path}" if self.names else self.path


def scene_text(files: Iterable[SceneFile]) -> str:
    """The text of a scene; raises InputError for a path that cannot stand in it."""
    parts = []
    for file in files:
        if BETWEEN in file.path:
            raise InputError(f"{told(file.path)} cannot be part of a scene: its name has a bar ({BETWEEN}) in it")
        parts.append(file.text)
    return BETWEEN.join(parts)


def files_of(text: str) -> tuple[SceneFile, ...]:
    """The rasters that a scene's text names; raises InputError where it names none, or more than anyone has."""
    parts = [part.strip() for part in text.split(BETWEEN)] if len(text) <= MOST_LETTERS else []
    if not parts or len(parts) > MOST_FILES or not all(parts):
        raise InputError(
            f"scene must name one raster, or up to {MOST_FILES} with a bar ({BETWEEN}) between them, got {short(text)}"
        )
    return tuple(_file(part) for part in parts)


def short(text: str) -> str:
    """A scene's text for a message: its first raster, without secrets, and how many there are besides."""
    first, *others = text.split(BETWEEN)
    name = told(_file(first).path if first else "''")
    name = name if len(name) <= 300 else f"{name[:300]}…"
    return f"{name} and {len(others)} more" if others else name


def _file(part: str) -> SceneFile:
    found = _NAMED.fullmatch(part)
    if not found or _exists(part):
        return SceneFile(part)
    return SceneFile(found["path"], tuple(name.strip() for name in found["names"].split(",")))


def _exists(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):  # a text that no path can be
        return False
