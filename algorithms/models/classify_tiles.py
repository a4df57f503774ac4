"""Run a model over tiles and write the class of each into the tile layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ...engine.inference.options import ClassifyTilesOptions
from ...i18n import tr
from ..crossing import CrossingFolder
from ..fields import real, text
from ..parameters import tile_layer
from ..styling import categorise
from .running import RunsModel

if TYPE_CHECKING:
    from ..tiles.tile_chunk import TileChunk


class ClassifyTiles(RunsModel):
    """Classify tiles."""

    TILES = "TILES"
    THRESHOLDS = "THRESHOLDS"

    task = "classify_tiles"

    def name(self) -> str:
        return "classifytiles"

    def displayName(self) -> str:
        return tr("Classify tiles")

    def tags(self) -> list[str]:
        return tr("deep learning,inference,predict,tile classification,cnn,keras").split(",")

    def summary(self) -> str:
        return tr(
            "Runs a model over the tiles of a tile layer and adds the class that each most likely is, its probability, "
            "and the probability of every class; of a model that knows several classes at once also all that it finds."
        )

    def declare(self) -> None:
        self.declare_model()
        self.add(
            tile_layer(self.TILES, tr("Tile layer")),
            tr("Polygons whose place in the raster says which pixels the model sees."),
        )
        self.add(
            QgsProcessingParameterString(self.THRESHOLDS, tr("Thresholds"), "", optional=True),
            tr(
                "Probabilities that classes must reach: water=0.6, urban=0.4, or 0.5 for all. Where the likeliest does "
                "not, the next one that does stands; without any the tile gets no class. A model of several classes at "
                "once asks 0.5 of each when empty."
            ),
            advanced=True,
        )
        self.declare_stand_ins()
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Classified tiles"), QgsProcessing.TypeVectorPolygon),
            tr(
                "The tile layer with the fields predicted, confidence and one p_… for each class; of a model that "
                "knows several classes at once also labels, the names of all, joined by ;"
            ),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ClassifyTilesOptions:
        return ClassifyTilesOptions(
            **self.model_options(parameters, context),
            tiles="",
            output="",
            thresholds=self.text(parameters, self.THRESHOLDS, context),
        )

    def forecast(self, options: ClassifyTilesOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_models import classified_told, model_facts

        tiles = self.tiles(parameters, self.TILES, context)
        return classified_told(options, tiles.featureCount(), model_facts(options.model))

    def execute(
        self,
        options: ClassifyTilesOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        import numpy as np  # QGIS loads this module at its start: what needs numpy waits for a run

        from ..tiles.tile_copy import TileCopy

        tiles = self.tiles(parameters, self.TILES, context)
        with CrossingFolder() as folder:
            crossing = folder.write(tiles, "tiles", context, feedback)
            options = replace(options, tiles=crossing, output=folder.path("columns.npz"))
            result = self.run_task(options, feedback)
            with np.load(options.output, allow_pickle=False) as stored:
                columns = {name: stored[name].tolist() for name in stored.files}
        if "labels" in columns and tiles.fields().lookupField("labels") >= 0:
            feedback.pushWarning(tr("The field labels of the tile layer is replaced by what the model finds."))
        rows = [[_value(value) for value in row] for row in zip(*columns.values())]

        def decide(chunk: TileChunk) -> list[Optional[tuple[str, list[Any]]]]:
            return [(self.OUTPUT, rows[place]) for place in chunk.places]

        added = [text(name) if name in ("predicted", "labels") else real(name) for name in columns]
        outputs = TileCopy(self, tiles, added, parameters, context, feedback).run(decide, self.OUTPUT)
        colours = {entry["name"]: entry.get("colour") for entry in result["classes"]}
        self.style(outputs[self.OUTPUT], context, styler=lambda layer: categorise(layer, "predicted", colours))
        return outputs


def _value(value: Any) -> Any:
    """A column's value as an attribute: NaN and empty text are null."""
    return None if value == "" or value != value else value
