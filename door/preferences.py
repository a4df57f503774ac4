"""What the user chose in the settings: the keys under which QGIS keeps it, and what holds where nothing was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from qgis.core import QgsSettings

Value = TypeVar("Value", str, int, bool)


@dataclass(frozen=True)
class Preference(Generic[Value]):
    """One choice: its key, and its value where nothing was chosen or what stands there cannot be read."""

    key: str
    default: Value

    def read(self) -> Value:
        """The value, of the kind of the default."""
        value = QgsSettings().value(self.key)
        return self.default if value is None else _like(self.default, value)

    def write(self, value: Value) -> None:
        """Keep the value for good."""
        settings = QgsSettings()
        settings.setValue(self.key, value)
        settings.sync()


def _like(default: Any, value: Any) -> Any:
    """A kept value, which may be text by now, as one of the default's kind."""
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(str(value).lower(), default)
    if isinstance(default, int):
        try:
            return int(value)
        except ValueError:
            return default
    return str(value)


#: The Python that the engine runs in; empty: the engine's own environment, or QGIS's Python where it has everything.
PYTHON = Preference("tilewright/python", "")
#: Threads that the engine works with; 0: one for each core.
WORKERS = Preference("tilewright/workers", 0)
#: Folders and hosts that files may point to, with semicolons between them; empty: only what lies beside them.
ALLOWED = Preference("tilewright/allowed", "")
#: The Dask scheduler that dialogs propose; empty: this machine.
SCHEDULER = Preference("tilewright/scheduler", "")
#: Whether dialogs draw the tiles on the map while their numbers change.
PREVIEW = Preference("tilewright/preview", True)
#: Whether the dock of trainings opens by itself when a training starts.
FOLLOW_TRAINING = Preference("tilewright/follow_training", True)
#: Whether layers that algorithms make are put into groups of the layer tree, one for each raster.
GROUP_RESULTS = Preference("tilewright/group_results", True)
#: Whether the dock of the road was open when QGIS was closed.
ROAD_OPEN = Preference("tilewright/road_open", False)
