"""What the dock of trainings keeps between two starts of QGIS."""

from __future__ import annotations

from ...door.preferences import Preference
from ..recent import Recent

#: Whether losses are shown on a logarithmic scale.
LOG_SCALE = Preference("tilewright/training/log_scale", False)
#: Models whose trainings were looked at.
RECENT = Recent("tilewright/training/recent", 10)
