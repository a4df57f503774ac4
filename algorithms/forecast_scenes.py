"""What the steps on many scenes will do, in words."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from ..engine.imagery.names import without_secrets
from ..engine.scenes.options import CatalogScenesOptions
from ..engine.tiles.options import SceneTileOptions
from ..engine.tiles.scenes import grids_of
from ..i18n import tr
from .forecast import LOOKED_AT, counted, sentences, tiles_told
from .tiles.scene_layer import read_scenes


def scenes_told(count: int) -> str:
    """So many scenes; a layer that does not know how many it has says -1."""
    if count < 0:
        return tr("all scenes")
    return tr("1 scene") if count == 1 else tr("{count} scenes").format(count=counted(count))


def scene_tiles_told(options: SceneTileOptions, source: Any) -> str:
    """At most 1,234 tiles of 256 px of 12 scenes, and what becomes of ground that several scenes show."""
    count = source.featureCount()
    words = {
        "NEWEST": tr("Where scenes overlap the newest gives the tiles."),
        "CLEAREST": tr("Where scenes overlap the clearest gives the tiles."),
        "FIRST": tr("Where scenes overlap the first gives the tiles."),
        "KEEP": tr("Where scenes overlap all of them give tiles."),
    }[options.duplicates]
    if not 0 <= count <= LOOKED_AT:
        start = tr("Tiles of {size} px of {scenes}.").format(
            size=counted(options.tile_size_px), scenes=scenes_told(count)
        )
        return sentences(start, words)
    grids = grids_of(options, [row.scene for row in read_scenes(source, QgsProcessingFeedback())])
    most = options.per_scene
    total = sum(min(grid.count, most or grid.count) for grid in grids if grid is not None)
    start = tr("At most {tiles} of {size} px of {scenes}.").format(
        tiles=tiles_told(total), size=counted(options.tile_size_px), scenes=scenes_told(count)
    )
    return sentences(start, words)


def catalog_told(options: CatalogScenesOptions, index: Any) -> str:
    """Which scenes are looked for, and where; nothing is opened for it."""
    where = tr("Lists the scenes of {place}.").format(place=without_secrets(options.input))
    if index is not None:
        count = index.featureCount()
        where = tr("Lists the scenes of {layer}: {scenes}.").format(layer=index.sourceName(), scenes=scenes_told(count))
    first, last = options.period
    dates = ""
    if first and last:
        dates = tr("From {first} to {last}.").format(first=first, last=last)
    elif first:
        dates = tr("From {first} on.").format(first=first)
    elif last:
        dates = tr("Until {last}.").format(last=last)
    clouds = ""
    if options.max_cloud_percent is not None:
        clouds = tr("At most {percent:g} % cloud.").format(percent=options.max_cloud_percent)
    return sentences(where, dates, clouds)
