"""Add the tiles of a dataset to another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile

from ...engine.datasets.options import AppendToDatasetOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from .dataset_results import add_dataset_results, dataset_results


class AppendToDataset(TilewrightAlgorithm):
    """Append to dataset."""

    DATASET = "DATASET"
    INPUT = "INPUT"

    group_key = "datasets"
    task = "append_to_dataset"

    def name(self) -> str:
        return "appendtodataset"

    def displayName(self) -> str:
        return tr("Append to dataset")

    def tags(self) -> list[str]:
        return tr("dataset,append,add,extend,grow,new scenes,new classes,training data").split(",")

    def summary(self) -> str:
        return tr(
            "Adds the tiles of a dataset to another, in place: new scenes, and new classes after those that are there, "
            "which keep their ids. The dataset is the old one until the new one is whole, also when the run is ended "
            "in between; running the same again then goes on."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFile(self.DATASET, tr("Dataset folder"), QgsProcessingParameterFile.Folder),
            tr("The dataset that grows. What else lies in its folder stays."),
        )
        self.add(
            QgsProcessingParameterFile(self.INPUT, tr("Dataset to add"), QgsProcessingParameterFile.Folder),
            tr("Has the same task, format, bands and tile size; it is left as it is."),
        )
        add_dataset_results(self)

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AppendToDatasetOptions:
        dataset = self.text(parameters, self.DATASET, context)
        # The engine says when it is not there: it may have to put right what a run that was ended has left.
        return AppendToDatasetOptions(
            dataset=str(Path(dataset).absolute()) if dataset else "",
            input=self.input_path(parameters, self.INPUT, context),
        )

    def forecast(
        self, options: AppendToDatasetOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast import tiles_told
        from ..forecast_datasets import joined_told, manifest_of

        added, folder = manifest_of(options.input, self.INPUT), Path(options.dataset)
        if not folder.exists() and any(folder.parent.glob(f"{folder.name}.*")):
            return tr("Goes on with an earlier run that added {tiles}.").format(tiles=tiles_told(added.tile_count))
        grown = manifest_of(options.dataset, self.DATASET)
        return joined_told([(folder.name, grown), (Path(options.input).name, added)])

    def execute(
        self,
        options: AppendToDatasetOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return dataset_results(self.run_task(options, feedback))
