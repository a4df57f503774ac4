"""What a chain of steps will do: what its first steps tell, and what of the last ones follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext

from ..i18n import tr
from .forecast import sentences


@dataclass(frozen=True)
class Step:
    """A step of a chain: its algorithm, what it gets from the user, and the inputs that earlier steps will make."""

    algorithm: Any
    given: dict[str, Any]
    coming: frozenset[str]

    def options(self, context: QgsProcessingContext) -> Any:
        """The engine's options; raises EngineError."""
        self.algorithm.coming, self.algorithm._checking = self.coming, True
        try:
            return self.algorithm.options(self.given, context)
        finally:
            self.algorithm.coming, self.algorithm._checking = frozenset(), False

    def forecast(self, context: QgsProcessingContext) -> str:
        """The step's own line; raises EngineError. Only for steps that wait for no other."""
        return str(self.algorithm.forecast(self.options(context), self.given, context))


def chain_told(name: str, steps: Mapping[str, Step], context: QgsProcessingContext) -> str:
    """The line of a shipped chain, whose steps go by the names in its file. Raises EngineError."""
    return {"labelledtiles": _labelled_tiles, "trainandmap": _train_and_map}[name](steps, context)


def _labelled_tiles(steps: Mapping[str, Step], context: QgsProcessingContext) -> str:
    """The grid, and how large the dataset is if every tile of it stays."""
    from .forecast_datasets import written_told
    from .forecast_export import export_size
    from .forecast_layers import features_told, labels_in

    grid, export = steps["grid"], steps["export"]
    options, export_options = grid.options(context), export.options(context)
    count = grid.algorithm.tile_count(options, grid.given, context)
    label, given = steps["labels"], steps["labels"].given
    labels = label.algorithm.source(given, "LABELS", context)
    field = label.algorithm.text(given, "CLASS_FIELD", context)
    classes = labels_in(labels, "CLASS_FIELD", field, label.options(context).label)
    size = export_size(export_options, count, (options.tile_size_px, options.height_px))
    return sentences(
        grid.forecast(context),
        tr("Labels: {features}, {classes}.").format(features=features_told(labels.featureCount()), classes=classes),
        tr("Those that stay become a dataset as {format}: {size}.").format(format=export_options.format, size=size),
        written_told(export_options.output, export_options.format),
    )


def _train_and_map(steps: Mapping[str, Step], context: QgsProcessingContext) -> str:
    """The training, and the map that its model will make of the rasters, tile by tile of the dataset's size."""
    from .forecast_datasets import manifest_of
    from .forecast_models import ModelFacts, segmenting_told

    train = steps["train"]
    training = train.options(context)
    manifest = manifest_of(training.dataset, "DATASET")
    size = None if manifest.tile_size is None else (manifest.tile_size[1], manifest.tile_size[0])
    model = ModelFacts(size=size, classes=manifest.class_names, is_regression=manifest.task == "REGRESSION")
    return sentences(train.forecast(context), segmenting_told(steps["segment"].options(context), model))
