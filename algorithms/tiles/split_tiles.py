"""Deal tiles out to train, val and test so that no ground is in two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ...engine.errors import Cancelled, InputError
from ...engine.progress import Progress
from ...engine.tiles.options import SPLITS, SplitOptions
from ...i18n import tr
from ..fields import text
from ..parameters import class_field, tile_layer
from ..shares import SplittingAlgorithm
from ..styling import style_by_split

if TYPE_CHECKING:
    from ...engine.tiles.splits import Splits
    from .tile_chunk import TileChunk


class SplitTiles(SplittingAlgorithm):
    """Split tiles."""

    INPUT = "INPUT"
    LABEL_FIELD = "LABEL_FIELD"
    OUTPUT = "OUTPUT"

    group_key = "tiles"

    def name(self) -> str:
        return "splittiles"

    def displayName(self) -> str:
        return tr("Split tiles")

    def tags(self) -> list[str]:
        return tr("tiles,train,validation,test,split,blocks,stratified,random,leakage,spatial autocorrelation").split(
            ","
        )

    def summary(self) -> str:
        return tr(
            "Writes train, val or test into the field split of each tile, near to the shares asked for. No ground is "
            "ever in two splits: of tiles that overlap, those that would be are kept together or dropped."
        )

    def declare(self) -> None:
        self.add(
            tile_layer(self.INPUT, tr("Tile layer")),
            tr("Any polygons; all their fields are kept."),
        )
        self.declare_shares()
        self.add(
            class_field(self.LABEL_FIELD, tr("Label field"), self.INPUT),
            tr("Field with the classes to keep alike in all splits, for STRATIFIED (label when unset) and BLOCKS."),
        )
        self.declare_seed()
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Split tiles"), QgsProcessing.TypeVectorPolygon),
            tr("The tiles with the field split."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SplitOptions:
        return SplitOptions(
            **self.shares(parameters, context),
        )

    def forecast(self, options: SplitOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ...engine.tiles.splits import split_tiles
        from ..forecast import LOOKED_AT
        from ..forecast_datasets import dealt_told, split_told
        from .tile_ground import read_ground

        tiles = self.tiles(parameters, self.INPUT, context)
        column = self._label_column(options, tiles, self.text(parameters, self.LABEL_FIELD, context))
        if not 0 <= tiles.featureCount() <= LOOKED_AT:
            return dealt_told(options, tiles.featureCount())
        layer = read_ground(tiles, column, QgsProcessingFeedback())
        return split_told(options, split_tiles(options, layer.ground(), layer.overlap, layer.labels))

    def execute(
        self,
        options: SplitOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...engine.tiles.splits import (
            split_tiles,  # QGIS loads this module at its start: what needs numpy waits for a run
        )
        from .tile_copy import TileCopy
        from .tile_ground import read_ground

        tiles = self.tiles(parameters, self.INPUT, context)
        column = self._label_column(options, tiles, self.text(parameters, self.LABEL_FIELD, context))
        layer = read_ground(tiles, column, feedback)
        try:
            result = split_tiles(options, layer.ground(), layer.overlap, layer.labels, _Listener(feedback))
        except Cancelled as cancelled:
            raise QgsProcessingException(tr("Cancelled.")) from cancelled
        _report(options, result, feedback)
        splits = layer.by_place(result.split)

        def decide(chunk: TileChunk) -> list[Optional[tuple[str, list[Any]]]]:
            chosen = splits[chunk.places].tolist()
            return [(self.OUTPUT, [SPLITS[split]]) if split >= 0 else None for split in chosen]

        copy = TileCopy(self, tiles, [text("split")], parameters, context, feedback)
        outputs = copy.run(decide, self.OUTPUT)
        self.style(outputs[self.OUTPUT], context, styler=style_by_split)
        return outputs

    def _label_column(self, options: SplitOptions, tiles: QgsProcessingFeatureSource, field: str) -> Optional[int]:
        """Position of the label field; None without one. STRATIFIED takes that of labeltiles when none is named."""
        if options.method == "STRATIFIED" and not field:
            field = "label"
            if tiles.fields().lookupField(field) < 0:
                raise InputError(tr("STRATIFIED needs LABEL_FIELD, the field with the class of each tile."))
        if not field:
            return None
        column = tiles.fields().lookupField(field)
        if column < 0:
            raise InputError(
                tr("LABEL_FIELD must be a field of {layer}, which has {fields}, got {field}").format(
                    layer=tiles.sourceName(), fields=", ".join(tiles.fields().names()) or tr("none"), field=field
                )
            )
        return int(column)


class _Listener(Progress):
    """Lets the engine see QGIS's cancel."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__()
        self._feedback = feedback

    @property
    def cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())


def _report(options: SplitOptions, result: Splits, feedback: QgsProcessingFeedback) -> None:
    kept = sum(result.counts)
    for name, count in zip(SPLITS, result.counts):
        feedback.pushInfo(
            tr("{name}: {count} tiles ({percent:.1f} %)").format(name=name, count=count, percent=100 * count / kept)
        )
    if result.together:
        feedback.pushInfo(
            tr("{count} tiles overlap others and were kept together with them.").format(count=result.together)
        )
    if options.method == "BLOCKS":
        if result.block_size != options.block_size:
            feedback.pushWarning(
                tr("Blocks of {asked} tiles cannot meet the shares; blocks of {used} tiles were used.").format(
                    asked=options.block_size, used=result.block_size
                )
            )
        feedback.pushInfo(
            tr("{count} tiles were dropped because they share ground with tiles of another split.").format(
                count=result.dropped
            )
        )
    off = max(abs(100 * count / kept - 100 * share) for count, share in zip(result.counts, options.shares))
    if off > 5:
        feedback.pushWarning(
            tr("The shares are missed by up to {points:.1f} points; the tiles do not allow for less.").format(
                points=off
            )
        )
