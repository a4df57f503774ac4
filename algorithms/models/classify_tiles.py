"""Run a model over tiles and write the class of each into the tile layer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...engine.inference.options import ClassifyTilesOptions
from ...i18n import tr
from ..crossing import CrossingFolder
from ..fields import real, text, with_fields
from ..styling import categorise
from .running import RunsModel


class ClassifyTiles(RunsModel):
    """Classify tiles."""

    TILES = "TILES"

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
            "and the probability of every class."
        )

    def declare(self) -> None:
        self.declare_model()
        self.add(
            QgsProcessingParameterFeatureSource(self.TILES, tr("Tile layer"), [QgsProcessing.TypeVectorPolygon]),
            tr("Polygons whose place in the raster says which pixels the model sees."),
        )
        self.declare_stand_ins()
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Classified tiles"), QgsProcessing.TypeVectorPolygon),
            tr("The tile layer with the fields predicted, confidence and one p_… for each class."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ClassifyTilesOptions:
        return ClassifyTilesOptions(**self.model_options(parameters, context), tiles="", output="")

    def execute(
        self,
        options: ClassifyTilesOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        import numpy as np  # QGIS loads this module at its start: what needs numpy waits for a run

        tiles = self.source(parameters, self.TILES, context)
        with CrossingFolder() as folder:
            crossing = folder.write(tiles, "tiles", context, feedback)
            options = replace(options, tiles=crossing, output=folder.path("columns.npz"))
            result = self.run_task(options, feedback)
            with np.load(options.output, allow_pickle=False) as stored:
                columns = {name: stored[name].tolist() for name in stored.files}
        added = [text(name) if name == "predicted" else real(name) for name in columns]
        fields, carried = with_fields(tiles.fields(), added)
        sink, destination = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, tiles.wkbType(), tiles.sourceCrs()
        )
        for index, tile in enumerate(tiles.getFeatures()):
            if feedback.isCanceled():
                break
            feature = QgsFeature(fields)
            feature.setGeometry(tile.geometry())
            old = tile.attributes()
            new = [_value(values[index]) for values in columns.values()]
            feature.setAttributes([old[position] for position in carried] + new)
            sink.addFeature(feature, QgsFeatureSink.FastInsert)
        colours = {entry["name"]: entry.get("colour") for entry in result["classes"]}
        self.style(destination, context, styler=lambda layer: categorise(layer, "predicted", colours))
        return {self.OUTPUT: destination}


def _value(value: Any) -> Any:
    """A column's value as an attribute: NaN and empty text are null."""
    return None if value == "" or value != value else value
