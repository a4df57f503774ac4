"""A real QGIS, offscreen, with Processing and our provider. QGIS's Python."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import checkout  # noqa: F401 - makes `tilewright` importable
from qgis.core import QgsApplication

#: QGIS goes away with it.
_kept: list[Any] = []


def start(profile: Path, with_provider: bool = True) -> None:
    """Start QGIS with a user's profile of its own, and register what it and we have."""
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    app = QgsApplication([], True)
    app.initQgis()
    _kept.append(app)
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    if not with_provider:
        return
    from tilewright.algorithms.provider import TilewrightProvider

    _kept.append(TilewrightProvider())
    QgsApplication.processingRegistry().addProvider(_kept[-1])
