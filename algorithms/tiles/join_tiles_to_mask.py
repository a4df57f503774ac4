"""Keep the tiles under a mask, or those beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ...engine.tiles.options import TOLERANCE, JoinOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..fields import real, whole
from ..parameters import choice, number, tile_layer
from ..styling import style_by_label, style_masked

if TYPE_CHECKING:
    from .overlay import Cover, Overlay
    from .tile_chunk import TileChunk


class JoinTilesToMask(TilewrightAlgorithm):
    """Join tiles to mask."""

    INPUT = "INPUT"
    MASK = "MASK"
    PREDICATE = "PREDICATE"
    MIN_COVERAGE = "MIN_COVERAGE"
    KEEP = "KEEP"
    FIELD = "FIELD"
    OUTPUT = "OUTPUT"

    group_key = "tiles"

    def name(self) -> str:
        return "jointilestomask"

    def displayName(self) -> str:
        return tr("Join tiles to mask")

    def tags(self) -> list[str]:
        return tr("tiles,mask,area of interest,clip,select,join by location,coverage").split(",")

    def summary(self) -> str:
        return tr(
            "Keeps the tiles that a mask meets, holds or covers well enough, or the others, and writes the share of "
            "each tile that lies under the mask."
        )

    def declare(self) -> None:
        self.add(
            tile_layer(self.INPUT, tr("Tile layer")),
            tr("Any polygons; all their fields are kept."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.MASK, tr("Mask"), [QgsProcessing.TypeVectorAnyGeometry], optional=True
            ),
            tr(
                "The union of its features is the mask. It may have another coordinate system. Without a mask every "
                "tile is kept."
            ),
        )
        self.add(
            choice(JoinOptions, "predicate", self.PREDICATE, tr("A tile matches when")),
            tr(
                "INTERSECTS: it shares ground with the mask; a common edge is not enough, but any contact with points "
                "and lines is. WITHIN: it lies wholly under the mask. COVERAGE: enough of it lies under the mask."
            ),
        )
        self.add(
            number(JoinOptions, "min_coverage", self.MIN_COVERAGE, tr("Minimum coverage (share)"), whole=False),
            tr("For COVERAGE: the share of the tile, from 0 to 1, that must lie under the mask."),
        )
        self.add(
            choice(JoinOptions, "keep", self.KEEP, tr("Keep")),
            tr("MATCHING keeps the tiles that match, OTHERS the rest, ALL every tile."),
        )
        self.add(
            QgsProcessingParameterString(self.FIELD, tr("Field"), JoinOptions().field),
            tr("Field that says 1 where the tile matches and 0 where not; an old one of that name is replaced."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Joined tiles"), QgsProcessing.TypeVectorPolygon),
            tr("The tiles kept, with the field and mask_frac, the share of the tile under the mask."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> JoinOptions:
        return JoinOptions(
            predicate=self.parameterAsEnumString(parameters, self.PREDICATE, context),
            min_coverage=self.parameterAsDouble(parameters, self.MIN_COVERAGE, context),
            keep=self.parameterAsEnumString(parameters, self.KEEP, context),
            field=self.text(parameters, self.FIELD, context),
        )

    def forecast(self, options: JoinOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_tiles import joined_told

        tiles = self.tiles(parameters, self.INPUT, context)
        mask: Optional[str] = None
        if self.is_set(parameters, self.MASK):
            mask = str(self.source(parameters, self.MASK, context).sourceName())
        return joined_told(options, tiles.featureCount(), mask)

    def execute(
        self,
        options: JoinOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from .overlay import overlay_of  # QGIS loads this module at its start: what needs numpy waits for a run
        from .tile_copy import TileCopy

        tiles = self.tiles(parameters, self.INPUT, context)
        mask: Optional[Overlay] = None
        if self.is_set(parameters, self.MASK):
            source = self.source(parameters, self.MASK, context)
            mask = overlay_of(source, tiles.sourceCrs(), context, feedback)
            mask.counts.report(source.sourceName(), feedback)
        else:
            feedback.pushWarning(tr("There is no mask: every tile counts as under it."))

        def decide(chunk: TileChunk) -> list[Optional[tuple[str, list[Any]]]]:
            if mask is None:
                return [self._row(options, True, 1.0)] * len(chunk.places)
            covers = (cover.get("") for cover in mask.covers(chunk))
            return [
                self._row(options, _matches(options, cover), cover.share if cover is not None else 0.0)
                for cover in covers
            ]

        copy = TileCopy(self, tiles, [whole(options.field), real("mask_frac")], parameters, context, feedback)
        outputs = copy.run(decide, self.OUTPUT)
        self.style(outputs[self.OUTPUT], context, "tile_grid.qml", lambda layer: _style(layer, options))
        return outputs

    def _row(self, options: JoinOptions, matches: bool, share: float) -> Optional[tuple[str, list[Any]]]:
        if options.keep != "ALL" and matches != (options.keep == "MATCHING"):
            return None
        return self.OUTPUT, [int(matches), share]


def _style(layer: Any, options: JoinOptions) -> None:
    style_by_label(layer)
    if layer.renderer().type() == "singleSymbol":
        style_masked(layer, options.field)


def _matches(options: JoinOptions, cover: Optional[Cover]) -> bool:
    if options.predicate == "INTERSECTS":
        return cover is not None
    least = 1.0 if options.predicate == "WITHIN" else options.min_coverage
    return (cover.share if cover is not None else 0.0) >= least - TOLERANCE
