"""Look through a dataset or a tile layer before a model learns from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...engine.datasets.inspection.options import InspectDatasetOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..parameters import class_field, number, rasters, tile_layer


class InspectDataset(TilewrightAlgorithm):
    """Inspect dataset."""

    DATASET = "DATASET"
    TILES = "TILES"
    RASTERS = "RASTERS"
    LABEL_FIELD = "LABEL_FIELD"
    SPLIT_FIELD = "SPLIT_FIELD"
    SAMPLES = "SAMPLES"
    SEED = "SEED"
    REPORT = "REPORT"
    METRICS = "METRICS"
    #: Outputs, and the values of the task that they hold.
    COUNTS = {"TILE_COUNT": "tiles", "DUPLICATES": "duplicates", "NEAR_DUPLICATES": "near_duplicates", "LEAKS": "leaks"}

    group_key = "datasets"
    task = "inspect_dataset"

    def name(self) -> str:
        return "inspectdataset"

    def displayName(self) -> str:
        return tr("Inspect dataset")

    def tags(self) -> list[str]:
        return tr("quality,check,statistics,histogram,contact sheet,duplicates,leak,balance,classes,nodata").split(",")

    def summary(self) -> str:
        return tr(
            "Looks through a dataset, or a tile layer and the rasters beneath it, and writes one page about it: "
            "classes and splits, samples of each, the values of the bands, where the tiles are, nodata and clouds, "
            "tiles that are alike, ground that is in two splits, and what to look at before training, in plain words."
        )

    def declare(self) -> None:
        options = InspectDatasetOptions
        self.add(
            QgsProcessingParameterFile(
                self.DATASET, tr("Dataset folder"), QgsProcessingParameterFile.Folder, optional=True
            ),
            tr('A folder that "Export tiles" wrote. Leave it empty to look through a tile layer.'),
        )
        self.add(
            tile_layer(self.TILES, tr("Tile layer"), optional=True),
            tr("In place of a dataset: any polygons, with or without labels and splits."),
        )
        self.add(
            rasters(self.RASTERS, tr("Rasters beneath the tile layer"), optional=True),
            tr("Stacked and aligned to the first. Without them only the tile layer itself is looked through."),
        )
        self.add(
            class_field(self.LABEL_FIELD, tr("Label field"), self.TILES, "label"),
            tr("Field of the tile layer with the class. A dataset has its own."),
        )
        self.add(
            QgsProcessingParameterField(self.SPLIT_FIELD, tr("Split field"), "split", self.TILES, optional=True),
            tr("Field of the tile layer that says whether a tile is for training, validation or test."),
        )
        self.add(
            number(options, "samples", self.SAMPLES, tr("Samples (tiles)")),
            tr("Tiles of each class in each split that the page shows; fewer where there are very many classes."),
        )
        self.add(
            number(options, "seed", self.SEED, tr("Seed")),
            tr("Another number shows other samples."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Dataset report"), tr("HTML files (*.html)"), optional=True, createByDefault=True
            ),
            tr("The page: one file that needs nothing beside it."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.METRICS, tr("Figures"), tr("JSON files (*.json)"), optional=True, createByDefault=False
            ),
            tr("The same as JSON."),
        )
        titles = (tr("Number of tiles"), tr("Duplicates"), tr("Near duplicates"), tr("Leaks"))
        for output, title in zip(self.COUNTS, titles):
            self.addOutput(QgsProcessingOutputNumber(output, title))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> InspectDatasetOptions:
        dataset = self.input_path(parameters, self.DATASET, context) if self.is_set(parameters, self.DATASET) else None
        tiles: Optional[str] = None
        if self.is_set(parameters, self.TILES):
            tiles = self.tiles(parameters, self.TILES, context).sourceName() or self.TILES
        return InspectDatasetOptions(
            dataset=dataset,
            tiles=tiles,
            tiles_name=tiles or "",
            # A dialog gives an empty list where nothing is chosen.
            rasters=self.raster_paths(parameters, self.RASTERS, context) if parameters.get(self.RASTERS) else (),
            label_field=self.text(parameters, self.LABEL_FIELD, context),
            split_field=self.text(parameters, self.SPLIT_FIELD, context),
            samples=self.parameterAsInt(parameters, self.SAMPLES, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            report=self.optional_output_path(parameters, self.REPORT, context),
            metrics=self.optional_output_path(parameters, self.METRICS, context),
        )

    def forecast(
        self, options: InspectDatasetOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast import tiles_told
        from ..forecast_datasets import inspected_told, manifest_of

        if options.dataset is not None:
            return inspected_told(manifest_of(options.dataset, self.DATASET))
        tiles = self.tiles(parameters, self.TILES, context)
        words = tr("Looks through {tiles} and the pixels beneath them.")
        if not options.rasters:
            words = tr("Looks through {tiles}, without pixels.")
        return words.format(tiles=tiles_told(tiles.featureCount()))

    def execute(
        self,
        options: InspectDatasetOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        with CrossingFolder() as folder:
            if options.tiles is not None:
                source = self.tiles(parameters, self.TILES, context)
                options = replace(options, tiles=folder.write(source, "tiles", context, feedback))
            result = self.run_task(options, feedback)
        counts = {output: result[name] for output, name in self.COUNTS.items()}
        # Without rasters nobody has looked for tiles that are alike.
        outputs = {output: count for output, count in counts.items() if count is not None}
        for name, path in ((self.REPORT, options.report), (self.METRICS, options.metrics)):
            if path:
                outputs[name] = path
        return outputs
