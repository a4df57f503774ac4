"""Files that were chosen lately, kept between two starts of QGIS."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..door.preferences import Preference


@dataclass(frozen=True)
class Recent:
    """Paths under a key of the settings: a JSON list, since settings read a list of one back as a text."""

    key: str
    most: int

    def read(self) -> list[str]:
        """The paths, the newest first."""
        try:
            found = json.loads(self._kept.read())
        except (ValueError, RecursionError):
            return []
        paths = found if isinstance(found, list) else []
        return [path for path in paths if isinstance(path, str) and path][: self.most]

    def add(self, path: str) -> None:
        """Put a path first."""
        paths = [path, *(other for other in self.read() if other != path)]
        self._kept.write(json.dumps(paths[: self.most]))

    @property
    def _kept(self) -> Preference[str]:
        return Preference(self.key, "[]")
