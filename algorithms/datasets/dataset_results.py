"""What the algorithms that make a dataset of datasets give back."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber

from ...i18n import tr
from ..base import TilewrightAlgorithm

TILE_COUNT = "TILE_COUNT"
MANIFEST = "MANIFEST"


def add_dataset_results(algorithm: TilewrightAlgorithm) -> None:
    """Declare the number of tiles and the manifest."""
    algorithm.addOutput(QgsProcessingOutputNumber(TILE_COUNT, tr("Number of tiles")))
    algorithm.addOutput(QgsProcessingOutputFile(MANIFEST, tr("Manifest")))


def dataset_results(result: dict[str, Any]) -> dict[str, Any]:
    """Their values, from those of the task."""
    return {TILE_COUNT: result["tile_count"], MANIFEST: result["manifest"]}
