"""Tiles cut out of rasters into a dataset folder."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional, Union

from ..errors import InputError, OptionError
from ..imagery.legend import named_classes
from ..imagery.stack import Band, Grid, RasterStack, gdal_environment
from ..labels.borders import BORDER, BorderedMasks
from ..labels.layers import Layer, LayerFile, read_layer
from ..labels.masks import Masks, RasterMasks, VectorMasks
from ..labels.values import RasterValues, VectorValues
from ..progress import Progress
from .contents import Blueprint, no_objects
from .features import PlanFeatures
from .finding import ObjectFinder
from .job import Job, written_bands
from .manifest import FILE_NAME, IGNORE, Manifest, TargetEntry, class_entries
from .options import FILE_FORMATS, MASK_TASKS, OBJECT_TASKS, ExportTilesOptions
from .plan import Plan, PlanEntries
from .planning import LABELS_FIELD, make_plan
from .series import dates_of
from .sources import (
    describe_source,
    fingerprint_of,
    fingerprint_of_file_layer,
    fingerprint_of_layer,
    plain_name,
)
from .statistics import Moments, moments_of
from .stretch import Stretch, estimate_stretch
from .views import TargetView, View, Views, warped_view
from .workplace import Workplace, finished, writing_to
from .writers import check_format
from .writing import DatasetWriter, Origin, check_blueprint

#: Options that came later: where they are as they were before them, a call has the fingerprint that it had then.
LATER = (
    "align", "cog", "world_file", "annotations", "coordinates", "series", "files_per_folder", "label_layers",
    "class_file", "stuff", "buffer_m", "targets", "target_bands", "target_size_px", "value_field", "empty_share",
    "minimum_share", "cut_objects", "crop", "crop_margin_px", "blacken", "rotation_deg",
)  # fmt: skip


def export_tiles(options: ExportTilesOptions, progress: Progress) -> dict[str, Any]:
    """Write the dataset; docs/formats.md says what is in it.

    Everything is checked before anything is written. Returns `tile_count`, `manifest` (path), `output`, `splits`
    (tiles by split) and `complete` (whether all of it was there already).
    """
    with gdal_environment(), RasterStack(options.rasters, options.bands, options.resampling) as stack:
        layer = LayerFile(options.tiles)
        dates = dates_of(options.rasters, options.bands) if options.series == "DATES" else ()
        dtype = "uint8" if options.stretch != "NONE" else stack.dtype.name
        check_format(options, stack.bands, dtype, max(1, len(dates)))
        plan = make_plan(options, layer, stack, progress)
        labels = read_labels(options)
        call, sources = _origin(options, layer, labels)
        fingerprint = fingerprint_of([call, sources])
        output = Path(options.output).absolute()
        manifest = finished(output, fingerprint)
        if manifest is not None:
            progress.message(f"{output} is already complete; nothing was changed.")
            return _result(output, manifest, complete=True)
        masks = _masks(options, labels, plan.grids[0], progress)
        if options.format == "GTIFF" and len({repr(band.nodata) for band in stack.bands}) > 1:
            progress.warn("Bands differ in nodata; a GeoTIFF has one value for all: that of the first band with one.")
        # Objects alone need no masks.
        burnt = masks if options.task in MASK_TASKS else None
        with closing(_views(options, labels, stack, plan, burnt)) as views:
            stretches = _stretches(options, stack, views, progress)
            blueprint = replace(_blueprint(options, stack, plan, masks, views, stretches), dates=dates)
            check_blueprint(blueprint)
            with Workplace(output, fingerprint, progress) as place, writing_to(output):
                job = Job(options, stack, plan, DatasetWriter(blueprint, place), views, stretches)
                moments = job.run(progress)
                manifest = job.writer.finish(
                    PlanFeatures(layer, plan),
                    [band.statistics() for band in moments[: len(blueprint.bands)]],
                    Origin(call, tuple(sources), fingerprint, options.seed),
                    progress,
                    _target(options, plan, masks, moments[len(blueprint.bands) :], progress),
                    stretches[0].to_json() if stretches[0] else None,
                )
        progress.message(f"{manifest.tile_count} tiles written to {output}.")
        return _result(output, manifest, complete=False)


def _blueprint(
    options: ExportTilesOptions,
    stack: RasterStack,
    plan: Plan,
    masks: Optional[Masks],
    views: Views,
    stretches: tuple[Optional[Stretch], Optional[Stretch]],
) -> Blueprint:
    """What the dataset will be."""
    entries = PlanEntries(plan)
    classes = class_entries(masks.classes if masks else plan.classes)
    storing = options.storing()
    mask = None
    if options.task in ("SEGMENTATION", "PANOPTIC"):
        mask = Band("class", "uint8", float(IGNORE), "class", "gray")
    elif options.task == "REGRESSION" and masks is not None:
        mask = Band("value", "float32", float("nan"), "value", "gray")
    objects = no_objects
    if options.task in OBJECT_TASKS:
        if not isinstance(masks, VectorMasks):
            raise InputError(
                f"labels must be polygons for {options.task}: a raster does not say where one object ends",
                'Make polygons of it first with "Polygonize raster".',
            )
        finder = ObjectFinder(masks, classes, options.minimum_share, options.cut_objects)
        objects = lambda number: finder.of(entries[number].transform, entries[number].shape)  # noqa: E731
        if not storing.annotations and storing.format in FILE_FORMATS:
            storing = replace(storing, annotations=("COCO",))
    with views.of(0) as view:
        target_bands = written_bands(view.target.stack, stretches[1]) if view.target else ()
    return Blueprint(
        task=options.task,
        storing=storing,
        classes=classes,
        bands=written_bands(stack, stretches[0]),
        crs=plan.grids[0].crs,
        entries=entries,
        tile_size=plan.tile_size,
        mask=mask,
        target_bands=target_bands,
        target_size=(options.target_size_px,) * 2 if options.target_size_px else None,
        background=options.unlabelled == "BACKGROUND",
        value_name=options.value_field,
        objects=objects,
    )


def _stretches(
    options: ExportTilesOptions, stack: RasterStack, views: Views, progress: Progress
) -> tuple[Optional[Stretch], Optional[Stretch]]:
    """Those of the images and of the second images."""
    with views.of(0) as view:
        target = view.target.stack if view.target else None
    first, second = (
        estimate_stretch(rasters, options.stretch, options.seed, progress) if rasters else None
        for rasters in (stack, target)
    )
    return first, second


def read_labels(options: ExportTilesOptions) -> Union[Layer, str, None]:
    """The label layer, or the path of a label raster; None where the task needs no labels."""
    if options.task not in (*MASK_TASKS, *OBJECT_TASKS) or options.labels is None:
        return None
    try:
        RasterStack([options.labels], bands="1").close()
        return options.labels
    except InputError as no_raster:
        try:
            return read_layer(options.labels)
        except InputError as no_layer:
            # A damaged raster is no vector layer either; what it lacks as a raster says more.
            text = no_raster.text if "cannot be read as a raster" not in no_raster.text else no_layer.text
            raise InputError(f"labels: {text}") from None


def _masks(
    options: ExportTilesOptions, labels: Union[Layer, str, None], grid: Grid, progress: Progress
) -> Optional[Masks]:
    if labels is None:
        return None
    if isinstance(labels, str):
        if options.task == "REGRESSION":
            return RasterValues(labels, grid, options.resampling)
        if options.border_px is not None:
            raise OptionError("border needs labels that are polygons: a raster does not say where one object ends")
        return RasterMasks(labels, grid, options.classes, progress, named_classes(labels))
    masks: Union[VectorValues, VectorMasks, BorderedMasks]
    if options.task == "REGRESSION":
        masks = VectorValues(labels, grid, options.class_field, options.all_touched)
    else:
        masks = VectorMasks(labels, grid, options.class_field, options.classes, options.all_touched)
    for sentence in masks.counts.sentences():
        progress.warn(sentence)
    if isinstance(masks, VectorMasks) and options.border_px is not None:
        return BorderedMasks(masks, options.border_px, options.border_at)
    return masks


def _views(
    options: ExportTilesOptions,
    labels: Union[Layer, str, None],
    stack: RasterStack,
    plan: Plan,
    masks: Optional[Masks],
) -> Views:
    """The rasters and masks on the plan's grids; `masks` are those on the first, whose classes go for all."""
    classes = tuple(name for name in masks.classes if name != BORDER or options.border_px is None) if masks else ()
    again = replace(options, classes=classes or options.classes)

    def view(grid: Grid) -> View:
        target = None
        if options.targets:
            target = TargetView(options.targets, options.target_bands, options.resampling, grid)
        if options.align == "RASTER":
            return View(stack, masks, target=target)
        mine = masks if grid is plan.grids[0] else _masks(again, labels, grid, Progress())
        return warped_view(options.rasters, options.bands, options.resampling, grid, stack.grid, mine, target)

    return Views(plan.grids, view)


def _target(
    options: ExportTilesOptions, plan: Plan, masks: Optional[Masks], moments: list[Moments], progress: Progress
) -> Optional[TargetEntry]:
    """What a REGRESSION learns, with its statistics over the training tiles."""
    if options.task != "REGRESSION":
        return None
    if plan.values is not None:
        moments, name, of = moments_of(plan.values[plan.in_statistics()][None], None), options.value_field, "tile"
    else:
        assert isinstance(masks, (RasterValues, VectorValues))  # nosec B101 # what _masks makes of such labels
        name, of = masks.name, "pixel"
    statistics = moments[0].statistics()
    if statistics.mean is None:
        progress.warn("No pixel of the training tiles has a value: nothing can be learned from this dataset.")
    return TargetEntry(name, statistics.mean, statistics.std, statistics.min, statistics.max, of)


def _origin(
    options: ExportTilesOptions, layer: LayerFile, labels: Union[Layer, str, None]
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The call without what does not bear on its result, and its sources; paths by their last part alone."""
    call = options.to_dict()
    for name in ("output", "tiles", "labels", "workers"):
        del call[name]
    if options.border_px is None:
        del call["border_px"], call["border_at"]
    for name in LATER:
        if call[name] == type(options).__dataclass_fields__[name].default:
            del call[name]
    call["rasters"] = [plain_name(path) for path in options.rasters]
    fields = ["tile_id", options.label_field, options.split_field]
    if options.task == "MULTI_LABEL":
        fields.append(LABELS_FIELD)
    if options.value_field:
        fields.append(options.value_field)
    if options.targets:
        call["targets"] = [plain_name(path) for path in options.targets]
    sources: list[dict[str, Any]] = [{"role": "raster", **describe_source(path)} for path in options.rasters]
    sources += [{"role": "target", **describe_source(path)} for path in options.targets]
    sources.append({"role": "tiles", "count": len(layer), "fingerprint": fingerprint_of_file_layer(layer, fields)})
    if isinstance(labels, str):
        sources.append({"role": "labels", **describe_source(labels)})
    elif labels is not None:
        classes = labels.column(options.class_field) if options.class_field else None
        sources.append({"role": "labels", "count": len(labels), "fingerprint": fingerprint_of_layer(labels, [classes])})
    return call, sources


def _result(output: Path, manifest: Manifest, complete: bool) -> dict[str, Any]:
    return {
        "tile_count": manifest.tile_count,
        "manifest": str(output / FILE_NAME),
        "output": str(output),
        "splits": {name: split["count"] for name, split in manifest.splits.items()},
        "complete": complete,
    }
