"""Tiles cut out of rasters into a dataset folder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from affine import Affine

from ..errors import InputError, OptionError
from ..imagery.legend import named_classes
from ..imagery.stack import Grid, RasterStack, gdal_environment
from ..labels.borders import BORDER, BorderedMasks
from ..labels.layers import Layer, read_layer, write_layer
from ..labels.masks import Masks, RasterMasks, VectorMasks
from ..labels.values import RasterValues, VectorValues
from ..progress import Progress
from .files import Tiles
from .job import Job
from .manifest import FILE_NAME, TILES_NAME, BandEntry, Manifest, TargetEntry, class_entries
from .options import ExportTilesOptions
from .plan import Plan, make_plan
from .sources import describe_source, fingerprint_of, fingerprint_of_layer, plain_name, software_versions
from .statistics import Moments
from .stretch import estimate_stretch
from .views import View, Views, warped_view
from .workplace import Workplace, finished, writing_to
from .writers import check_format


def export_tiles(options: ExportTilesOptions, progress: Progress) -> dict[str, Any]:
    """Write the dataset; docs/formats.md says what is in it.

    Everything is checked before anything is written. Returns `tile_count`, `manifest` (path), `output`, `splits`
    (tiles by split) and `complete` (whether all of it was there already).
    """
    with gdal_environment(), RasterStack(options.rasters, options.bands, options.resampling) as stack:
        layer = read_layer(options.tiles)
        dtype = "uint8" if options.stretch != "NONE" else stack.dtype.name
        check_format(options, stack.bands, dtype)
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
        with (
            closing(_views(options, labels, stack, plan, masks)) as views,
            Workplace(output, fingerprint, progress) as place,
            writing_to(output),
        ):
            job = Job(
                options, stack, plan, place, views, estimate_stretch(stack, options.stretch, options.seed, progress)
            )
            manifest = _written(layer, job, masks, (call, sources, fingerprint), progress)
        progress.message(f"{manifest.tile_count} tiles written to {output}.")
        return _result(output, manifest, complete=False)


def _written(
    layer: Layer,
    job: Job,
    masks: Optional[Masks],
    origin: tuple[dict[str, Any], list[dict[str, Any]], str],
    progress: Progress,
) -> Manifest:
    """Write all of the dataset and give it its name; `origin` is the call, the sources and their fingerprint."""
    call, sources, fingerprint = origin
    options, plan = job.options, job.plan
    moments = job.run(progress)
    target = _target(masks, moments.pop(), progress) if isinstance(masks, (RasterValues, VectorValues)) else None
    manifest = Manifest(
        task=options.task,
        format=options.format,
        classes=class_entries(masks.classes if masks else plan.classes),
        tile_size=plan.tile_size,
        bands=tuple(BandEntry(band.name, band.dtype, band.nodata) for band in job.bands),
        statistics=tuple(band.statistics() for band in moments),
        crs=plan.grids[0].crs.to_string(),
        pixel_size=_pixel_size(job.transform_of(0)),
        splits=plan.split_counts(),
        stretch=job.stretch.to_json() if job.stretch else None,
        target=target,
        background=options.unlabelled == "BACKGROUND",
        sources=tuple(sources),
        seed=options.seed,
        software=software_versions(),
        call=call,
        fingerprint=fingerprint,
    )
    _write_tiles_layer(job.place, layer, plan, job.tiles)
    manifest.write(job.place.folder)
    job.place.publish()
    return manifest


def read_labels(options: ExportTilesOptions) -> Union[Layer, str, None]:
    """The label layer, or the path of a label raster; None where the task needs no labels."""
    if options.task not in ("SEGMENTATION", "REGRESSION") or options.labels is None:
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
        if options.align == "RASTER":
            return View(stack, masks)
        mine = masks if grid is plan.grids[0] else _masks(again, labels, grid, Progress())
        return warped_view(options.rasters, options.bands, options.resampling, grid, stack.grid, mine)

    return Views(plan.grids, view)


def _target(values: Union[RasterValues, VectorValues], moments: Moments, progress: Progress) -> TargetEntry:
    statistics = moments.statistics()
    if statistics.mean is None:
        progress.warn("No pixel of the training tiles has a value: nothing can be learned from this dataset.")
    return TargetEntry(values.name, statistics.mean, statistics.std, statistics.min, statistics.max)


def _origin(
    options: ExportTilesOptions, layer: Layer, labels: Union[Layer, str, None]
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The call without what does not bear on its result, and its sources; paths by their last part alone."""
    call = options.to_dict()
    for name in ("output", "tiles", "labels", "workers"):
        del call[name]
    if options.border_px is None:
        del call["border_px"], call["border_at"]
    if options.align == "RASTER":
        del call["align"]
    call["rasters"] = [plain_name(path) for path in options.rasters]
    columns = [layer.column(name) for name in ("tile_id", options.label_field, options.split_field)]
    sources: list[dict[str, Any]] = [{"role": "raster", **describe_source(path)} for path in options.rasters]
    sources.append({"role": "tiles", "count": len(layer), "fingerprint": fingerprint_of_layer(layer, columns)})
    if isinstance(labels, str):
        sources.append({"role": "labels", **describe_source(labels)})
    elif labels is not None:
        classes = labels.column(options.class_field) if options.class_field else None
        sources.append({"role": "labels", "count": len(labels), "fingerprint": fingerprint_of_layer(labels, [classes])})
    return call, sources


def _write_tiles_layer(place: Workplace, layer: Layer, plan: Plan, tiles: Tiles) -> None:
    """`tiles.gpkg`: the exported tiles with all of their fields, and `file`, `label` and `split` under these names."""
    added: dict[str, Sequence[Optional[str]]] = {"file": tiles.files}
    if any(label is not None for label in plan.labels):
        added["label"] = plan.labels
    if any(plan.splits):
        added["split"] = plan.splits
    if layer.column("tile_id") is None:
        added["tile_id"] = plan.tile_ids
    places = tiles.columns()
    columns = {
        name: values[plan.rows]
        for name, values in layer.columns.items()
        if name.lower() not in added and name.lower() not in places
    }
    columns.update({name: np.array(values, dtype=object) for name, values in added.items()})
    columns.update(places)
    with place.whole(TILES_NAME) as path:
        write_layer(path, layer.geometry[plan.rows], columns, layer.crs, layer.kinds)


def _pixel_size(transform: Affine) -> tuple[float, float]:
    return float(np.hypot(transform.a, transform.d)), float(np.hypot(transform.b, transform.e))


def _result(output: Path, manifest: Manifest, complete: bool) -> dict[str, Any]:
    return {
        "tile_count": manifest.tile_count,
        "manifest": str(output / FILE_NAME),
        "output": str(output),
        "splits": {name: split["count"] for name, split in manifest.splits.items()},
        "complete": complete,
    }
