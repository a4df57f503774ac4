"""Everything that a worker can be asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any, Callable

from .allowed import fence, naming
from .errors import OptionError
from .options import Options
from .progress import Progress

#: Modules that a kind of task needs in the engine's Python.
RASTERS = ("numpy", "rasterio", "pyogrio", "shapely", "PIL")
MODELS = (*RASTERS, "tensorflow", "keras", "pystac", "matplotlib")
#: What it needs besides to work on a cluster.
CLUSTER = ("distributed", "cloudpickle")


@dataclass(frozen=True)
class Task:
    """Where a task's options and its function are, as `module:name` below this package, and what it needs.

    One that `scales` can have its heavy work done by the machines of a Dask cluster.
    """

    options: str
    function: str
    needs: tuple[str, ...]
    scales: bool = False

    def load_options(self) -> type[Options]:
        """The options class; importing it needs nothing beyond numpy."""
        return _load(self.options)  # type: ignore[no-any-return]

    def load_function(self) -> Callable[[Options, Progress], dict[str, Any]]:
        """The function; importing it may need what `needs` names. It takes places in object stores too."""
        fence()
        function = _load(self.function)

        def run(options: Options, progress: Progress) -> dict[str, Any]:
            from .remote.near import names_stores, run_near

            with naming(options.to_dict()):
                return run_near(function, options, progress) if names_stores(options) else function(options, progress)

        return run


TASKS = {
    "export_tiles": Task("datasets.options:ExportTilesOptions", "datasets.export:export_tiles", RASTERS, scales=True),
    "convert_dataset": Task("datasets.options:ConvertDatasetOptions", "datasets.converting:convert_dataset", RASTERS),
    "merge_datasets": Task("datasets.options:MergeDatasetsOptions", "datasets.merging:merge_datasets", RASTERS),
    "append_to_dataset": Task(
        "datasets.options:AppendToDatasetOptions", "datasets.appending:append_to_dataset", RASTERS
    ),
    "split_dataset": Task("datasets.options:SplitDatasetOptions", "datasets.splitting:split_dataset", RASTERS),
    "inspect_dataset": Task(
        "datasets.inspection.options:InspectDatasetOptions",
        "datasets.inspection.inspecting:inspect_dataset",
        (*RASTERS, "matplotlib", "imagehash", "scipy"),
    ),
    "sample_classes": Task(
        "tiles.options:SampleClassesOptions", "labels.candidates:sample_classes", RASTERS, scales=True
    ),
    "cloud_fractions": Task(
        "imagery.clouds.options:CloudFractionsOptions", "imagery.clouds.fractions:cloud_fractions", RASTERS, scales=True
    ),
    "cloud_mask": Task(
        "imagery.clouds.options:CloudMaskOptions", "imagery.clouds.mask:cloud_mask", RASTERS, scales=True
    ),
    "terrain_derivatives": Task(
        "imagery.terrain.options:TerrainOptions",
        "imagery.terrain.derivatives:terrain_derivatives",
        RASTERS,
        scales=True,
    ),
    "normalize_raster": Task(
        "imagery.scaling.options:NormalizeRasterOptions",
        "imagery.scaling.normalize:normalize_raster",
        RASTERS,
        scales=True,
    ),
    "compute_indices": Task(
        "imagery.indices.options:ComputeIndicesOptions", "imagery.indices.compute:compute_indices", RASTERS, scales=True
    ),
    "stack_rasters": Task(
        "imagery.stacking.options:StackRastersOptions",
        "imagery.stacking.stack_rasters:stack_rasters",
        RASTERS,
        scales=True,
    ),
    "clip_raster": Task(
        "imagery.stacking.options:ClipRasterOptions", "imagery.stacking.clip_raster:clip_raster", RASTERS, scales=True
    ),
    "catalog_scenes": Task("scenes.options:CatalogScenesOptions", "scenes.cataloguing:catalog_scenes", RASTERS),
    "rasterize_labels": Task(
        "labels.rasterizing.options:RasterizeLabelsOptions",
        "labels.rasterizing.rasterize:rasterize_labels",
        RASTERS,
        scales=True,
    ),
    "tile_statistics": Task(
        "imagery.statistics.options:TileStatisticsOptions",
        "imagery.statistics.tiles:tile_statistics",
        RASTERS,
        scales=True,
    ),
    "polygonize_raster": Task(
        "labels.options:PolygonizeRasterOptions", "labels.polygons:polygonize_raster", (*RASTERS, "scipy"), scales=True
    ),
    "train_model": Task(
        "models.options:TrainModelOptions", "models.training:train_model", (*MODELS, "scipy", "google_crc32c")
    ),
    "evaluate_model": Task(
        "evaluation.options:EvaluateModelOptions",
        "evaluation.evaluate:evaluate_model",
        (*MODELS, "sklearn", "google_crc32c"),
        scales=True,
    ),
    "segment_raster": Task(
        "inference.options:SegmentRasterOptions", "inference.segment:segment_raster", MODELS, scales=True
    ),
    "classify_tiles": Task(
        "inference.options:ClassifyTilesOptions", "inference.classify:classify_tiles", MODELS, scales=True
    ),
    "describe_devices": Task("models.options:DescribeDevicesOptions", "models.devices:describe_devices", MODELS),
}


def task_named(name: str) -> Task:
    """The task; raises OptionError when there is none of that name."""
    if name not in TASKS:
        raise OptionError(f"There is no task {name!r}; known are {', '.join(TASKS)}.")
    return TASKS[name]


def _load(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module("." + module, __package__), name)
