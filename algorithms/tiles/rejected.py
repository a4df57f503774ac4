"""Tiles that were rejected by hand, which no dataset is made of."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource

#: The field of the rejection, 1 or 0; the review on the map writes it.
FIELD = "is_rejected"
#: True for the tiles to keep; where the field is null nobody has rejected the tile.
KEPT = f'"{FIELD}" IS NULL OR NOT "{FIELD}"'


def rejected_count(tiles: QgsProcessingFeatureSource) -> int:
    """How many tiles are rejected; 0 for a layer without the field, or with text in it."""
    if not _known(tiles):
        return 0
    request = QgsFeatureRequest().setFilterExpression(f'"{FIELD}"').setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([FIELD], tiles.fields())
    skip = QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks
    with closing(tiles.getFeatures(request, skip)) as rejected:
        return sum(1 for _ in rejected)


def kept_request(tiles: QgsProcessingFeatureSource) -> QgsFeatureRequest:
    """A request for the tiles that are not rejected: for all of them where the layer has no such field."""
    request = QgsFeatureRequest()
    if _known(tiles):
        request.setFilterExpression(KEPT)
    return request


def _known(tiles: Any) -> bool:
    place = tiles.fields().lookupField(FIELD)
    return place >= 0 and (tiles.fields()[place].isNumeric() or tiles.fields()[place].typeName().lower() == "boolean")
