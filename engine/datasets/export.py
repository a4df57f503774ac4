"""Tiles cut out of rasters into a dataset folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..imagery.stack import RasterStack, gdal_environment
from ..imagery.unchanged import note
from ..labels.layers import LayerFile
from ..labels.masks import Masks
from ..labels.panoptic import PanopticMasks
from ..labels.reprojection import reprojected
from ..labels.values import RasterValues, VectorValues
from ..progress import Progress
from ..remote.staging import staged_at
from ..remote.workplace import workplace_of
from .assembly import result_of
from .candidates import LABELS_FIELD
from .contents import Blueprint, TileEntry, TileObject, no_objects
from .coverage import check_coverage
from .cutting import Cutter
from .deriving import derived
from .features import PlanFeatures
from .finding import ObjectFinder
from .job import Job, written_bands
from .labelling import (
    Labels,
    class_list_of,
    class_rules,
    describe_labels,
    described_call,
    make_masks,
    mask_band,
    polygons_of,
    read_labels,
)
from .lattices import outline_of
from .manifest import ClassEntry, TargetEntry
from .options import FILE_FORMATS, OBJECT_TASKS, ExportTilesOptions
from .plan import Plan
from .planning import make_plan
from .readme import loader_message
from .rules import check_format
from .scenes import SceneFeatures, Scenes, describe_scenes, entries_of, scenes_of
from .series import dates_of
from .sources import (
    describe_source,
    fingerprint_of,
    fingerprint_of_file_layer,
    plain_name,
)
from .spots import Spots, ViewMaker
from .statistics import Moments, moments_of
from .stretch import Stretch, estimate_stretch, estimate_tile_stretch
from .views import Views
from .workplace import finished, writing_to
from .writing import DatasetWriter, Origin, check_blueprint

#: Options that came later: where they are as they were before them, a call has the fingerprint that it had then.
LATER = (
    "align", "cog", "world_file", "annotations", "coordinates", "series", "files_per_folder", "label_layers",
    "class_file", "stuff", "buffer_m", "targets", "target_bands", "target_size_px", "value_field", "empty_share",
    "minimum_share", "cut_objects", "crop", "crop_margin_px", "blacken", "rotation_deg", "scene_field",
)  # fmt: skip


def export_tiles(options: ExportTilesOptions, progress: Progress) -> dict[str, Any]:
    """Write the dataset; docs/formats.md says what is in it.

    Everything is checked before anything is written. Returns `tile_count`, `manifest` (path), `output`, `splits`
    (tiles by split) and `complete` (whether all of it was there already).
    """
    with gdal_environment(), _rasters(options, progress) as (stack, scenes):
        note(options.tiles, lasting=False)
        layer = LayerFile(options.tiles)
        dates = dates_of(options.rasters, options.bands) if options.series == "DATES" else ()
        dtype = "uint8" if options.stretch != "NONE" else stack.dtype.name
        check_format(options, stack.bands, dtype, max(1, len(dates)))
        plan = make_plan(options, layer, stack, progress, scenes)
        check_coverage(options, plan, stack, progress)
        labels = read_labels(options)
        call, sources = _origin(options, layer, labels, plan, scenes, progress)
        fingerprint = fingerprint_of([call, sources])
        output = Path(options.output).absolute()
        manifest = finished(output, fingerprint)
        if manifest is not None:
            progress.message(f"{output} is already complete; nothing was changed.")
            return result_of(output, manifest, complete=True)
        masks = make_masks(options, labels, plan.grids[0], progress)
        if options.format == "GTIFF" and len({repr(band.nodata) for band in stack.bands}) > 1:
            progress.warn("Bands differ in nodata; a GeoTIFF has one value for all: that of the first band with one.")
        plan = derived(options, plan, labels, masks, stack, progress)
        finder = _finder(options, stack, plan, masks, scenes)
        spots = Spots(plan, scenes)
        with closing(Views(ViewMaker(options, labels, stack, plan, masks))) as views:
            stretches = _stretches(options, stack, views, spots, plan, scenes, progress)
            blueprint = _blueprint(options, stack, plan, masks, finder, views, spots, stretches, progress)
            blueprint = replace(blueprint, dates=dates)
            check_blueprint(blueprint)
            with workplace_of(output, fingerprint, progress) as place, writing_to(output):
                writer = DatasetWriter(blueprint, place)
                cutter = Cutter(options, stack, writer, views, stretches, _Shown(finder, options.blacken), progress)
                moments = Job(stack, plan, spots, cutter).run(progress)
                manifest = writer.finish(
                    SceneFeatures(layer, plan) if scenes else PlanFeatures(layer, plan),
                    [band.statistics() for band in moments[: len(blueprint.bands)]],
                    Origin(call, tuple(sources), fingerprint, options.seed),
                    progress,
                    _target(options, plan, masks, moments[len(blueprint.bands) :], progress),
                    stretches[0].to_json() if stretches[0] else None,
                )
        for sentence in finder.sentences() if finder else ():
            progress.warn(sentence)
        progress.message(f"{manifest.tiles_told} written to {output}.")
        if staged_at(output) is None:  # what is in a store is not read as files are
            progress.message(loader_message(manifest, str(output)))
        return result_of(output, manifest, complete=False)


@contextmanager
def _rasters(options: ExportTilesOptions, progress: Progress) -> Iterator[tuple[RasterStack, Optional[Scenes]]]:
    """The rasters that all tiles are cut from; or the first of the tiles' scenes, and all of these."""
    scenes = scenes_of(options, progress)
    with scenes.open(0) if scenes else RasterStack(options.rasters, options.bands, options.resampling) as stack:
        yield stack, scenes


class _Shown:
    """The objects that a tile shows. It can be sent to other machines."""

    def __init__(self, finder: Optional[ObjectFinder], blacken: bool) -> None:
        self._finder, self._blacken = finder, blacken

    def __call__(self, entry: TileEntry, number: int) -> tuple[TileObject, ...]:
        """Those of the tile of an entry; `number` is the feature that it is the image of, 0 where it is of none."""
        found = self._finder.of(entry.transform, entry.shape) if self._finder else ()
        if self._blacken and number:  # of images of objects nothing but their own is left
            return tuple(item for item in found if item.object_id == number)
        return found


def _blueprint(
    options: ExportTilesOptions,
    stack: RasterStack,
    plan: Plan,
    masks: Optional[Masks],
    finder: Optional[ObjectFinder],
    views: Views,
    spots: Spots,
    stretches: tuple[Optional[Stretch], Optional[Stretch]],
    progress: Progress,
) -> Blueprint:
    """What the dataset will be."""
    entries = entries_of(plan)
    rules = class_rules(options)
    storing = options.storing()
    if options.task in OBJECT_TASKS and not storing.annotations and storing.format in FILE_FORMATS:
        storing = replace(storing, annotations=("COCO",))

    shown = _Shown(finder, options.blacken)

    def objects(number: int) -> tuple[TileObject, ...]:
        return shown(entries[number], 0 if plan.objects is None else int(plan.objects[number]))

    with views.of(spots[0]) as view:
        target_bands = written_bands(view.target.stack, stretches[1]) if view.target else ()
    return Blueprint(
        task=options.task,
        storing=storing,
        classes=_classes(options, plan, masks),
        bands=written_bands(stack, stretches[0]),
        crs=plan.grids[0].crs,
        entries=entries,
        tile_size=plan.tile_size,
        mask=mask_band(options, masks, progress),
        instances=options.task == "PANOPTIC",
        stuff=masks.stuff if isinstance(masks, PanopticMasks) else (),
        known=rules.known,
        target_bands=target_bands,
        target_size=(options.target_size_px,) * 2 if options.target_size_px else None,
        background=options.unlabelled == "BACKGROUND",
        value_name=options.value_field,
        objects=objects if finder else no_objects,
    )


def _classes(options: ExportTilesOptions, plan: Plan, masks: Optional[Masks]) -> tuple[ClassEntry, ...]:
    """Those of the tiles where these have labels, else those of the masks."""
    if options.task in ("CLASSIFICATION", "MULTI_LABEL"):
        return class_rules(options).among(plan.classes).entries
    if options.task in ("SEGMENTATION", *OBJECT_TASKS):
        return class_list_of(masks).entries
    return ()


def _finder(
    options: ExportTilesOptions,
    stack: RasterStack,
    plan: Plan,
    masks: Optional[Masks],
    scenes: Optional[Scenes],
) -> Optional[ObjectFinder]:
    """What finds the objects of tiles, on the raster's ground; None where they have none."""
    polygons = polygons_of(masks)
    if options.task not in OBJECT_TASKS or polygons is None:
        return None
    stuff = masks.stuff if isinstance(masks, PanopticMasks) else ()
    entries = polygons.list.entries
    if scenes is not None:  # there is no one ground for all tiles
        return ObjectFinder(polygons, entries, options.minimum_share, options.cut_objects, stuff)
    grid = plan.grids[0]
    ground, _ = reprojected(np.array([outline_of(stack.grid)], dtype=object), stack.crs, grid)
    return ObjectFinder(polygons, entries, options.minimum_share, options.cut_objects, stuff, ground[0])


def _stretches(
    options: ExportTilesOptions,
    stack: RasterStack,
    views: Views,
    spots: Spots,
    plan: Plan,
    scenes: Optional[Scenes],
    progress: Progress,
) -> tuple[Optional[Stretch], Optional[Stretch]]:
    """Those of the images and of the second images."""
    if scenes is not None:

        def read(number: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
            x_off, y_off, width, height = plan.windows[number].tolist()
            with views.of(spots[int(plan.grid_of[number])]) as view:
                pixels = view.stack.read(x_off, y_off, width, height)
            return pixels, stack.valid(pixels)

        numbers = np.argsort(plan.grid_of, kind="stable")
        return estimate_tile_stretch(read, numbers, stack.bands, options.stretch, options.seed, progress), None
    with views.of(spots[0]) as view:
        target = view.target.stack if view.target else None
    first, second = (
        estimate_stretch(rasters, options.stretch, options.seed, progress) if rasters else None
        for rasters in (stack, target)
    )
    return first, second


def _target(
    options: ExportTilesOptions, plan: Plan, masks: Optional[Masks], moments: list[Moments], progress: Progress
) -> Optional[TargetEntry]:
    """What a REGRESSION learns, with its statistics over the training tiles."""
    if options.task != "REGRESSION":
        return None
    if plan.values is not None:
        moments, name, of = moments_of(plan.values[plan.in_statistics()][None], None), options.value_field, "tile"
    else:
        assert isinstance(masks, (RasterValues, VectorValues))  # nosec B101 # what is made of such labels
        name, of = masks.name, "pixel"
    statistics = moments[0].statistics()
    if statistics.mean is None:
        progress.warn("No pixel of the training tiles has a value: nothing can be learned from this dataset.")
    return TargetEntry(name, statistics.mean, statistics.std, statistics.min, statistics.max, of)


def _origin(
    options: ExportTilesOptions,
    layer: LayerFile,
    labels: Labels,
    plan: Plan,
    scenes: Optional[Scenes],
    progress: Progress,
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
    call.update({name: value for name, value in described_call(options).items() if name in call})
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
    if scenes is not None:
        rasters, of_tiles = describe_scenes(scenes, plan, progress)
        sources = [*rasters, *sources]
        sources[-1]["scenes"] = of_tiles
    sources += describe_labels(options, labels)
    return call, sources
