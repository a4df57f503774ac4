"""What an export will write, decided and checked before anything is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.stack import Grid, RasterStack
from ..labels.class_list import ClassRules
from ..labels.layers import LayerFile
from ..progress import Progress
from .candidates import Candidates, check_ids, check_pixels, gather
from .compact import Coded, Texts
from .labelling import class_rules
from .lattices import Lattices, lattices_of_frames, lattices_of_raster
from .names import safe_names
from .options import FILE_FORMATS, ExportTilesOptions
from .plan import TILE_BYTES, Plan, TileFiles, shapes_of
from .scenes import SceneGrid, Scenes
from .writers import EXTENSIONS


def make_plan(
    options: ExportTilesOptions,
    layer: LayerFile,
    stack: RasterStack,
    progress: Progress,
    scenes: Optional[Scenes] = None,
) -> Plan:
    """Decide every tile's window, split, label and file; warn of the tiles that are left out.

    The layer is read part by part. Where tiles are of `scenes`, `stack` is the first of these. Raises InputError or
    OptionError for one that cannot be exported so.
    """
    if len(layer) == 0:
        raise InputError("tiles is empty: there is nothing to export")
    if layer.crs is None:
        raise InputError("tiles have no CRS: it cannot be told where on the raster they lie")
    found = gather(options, layer, stack.grid, scenes, progress)
    safe_names(sorted(found.split_names.values), "split")
    plan = _planned(options, layer, found, stack, scenes, progress)
    _check_sizes(plan, stack, options, progress)
    return with_files(options, plan)


def with_files(options: ExportTilesOptions, plan: Plan) -> Plan:
    """The plan with the files of its tiles, where each is to have one."""
    if options.format not in FILE_FORMATS:
        return plan
    classified = options.task == "CLASSIFICATION"
    return replace(plan, files=TileFiles(plan, EXTENSIONS[options.format], classified, options.files_per_folder))


def _planned(
    options: ExportTilesOptions,
    layer: LayerFile,
    found: Candidates,
    stack: RasterStack,
    scenes: Optional[Scenes],
    progress: Progress,
) -> Plan:
    """The plan of what was found, but for its files."""
    fields = found.fields
    _warn(progress, found.features - found.polygons, "without a polygon")
    _warn(progress, found.polygons - found.inside, "outside the raster")
    count = found.inside
    kept = np.ones(count, dtype=bool)
    splits: Coded[str] = Coded.same("", count)
    if found.split_names.values:
        splits = Coded(found.splits.taken(), found.split_names.values)
        kept = splits.codes >= 0
        _warn(progress, int((~kept).sum()), "without a split")
    labels: Coded[str] = Coded.same(None, count)
    if fields.label is not None:
        labels = Coded(found.labels.taken(), found.label_names.values)
    rules = class_rules(options)
    classes: tuple[str, ...] = ()
    labels_of: Optional[Coded[tuple[str, ...]]] = None
    values: Optional[NDArray[np.float64]] = None
    if options.task == "CLASSIFICATION" and fields.label is not None:
        kept = _with_label(options, rules, labels, kept, progress)
        classes = _classes(options, rules, set(labels.chosen(kept).used()), progress)
    elif options.task == "MULTI_LABEL" and fields.label is not None:
        labels_of = Coded(labels.codes, [_parts(text, rules) for text in labels.values])
        classes = _classes(options, rules, {name for part in labels_of.chosen(kept).used() for name in part}, progress)
        labels = Coded.same(None, count)
    elif fields.value is not None:
        values = found.values.taken()
        known = np.isfinite(values)
        _warn(progress, int((kept & ~known).sum()), "without a value")
        kept = kept & known
        if not kept.any():
            raise InputError(f"tiles have no value in the field {options.value_field!r}: it is null everywhere")
    everything = bool(kept.all())
    rows, windows = found.rows.taken(), found.windows.taken()
    if fields.ids_name_files:
        check_ids(layer, fields, rows, found.marks.taken(), kept)
    tile_ids = Texts(found.tile_ids.taken())
    if not everything:
        rows, windows, tile_ids = rows[kept], windows[kept], tile_ids.chosen(kept)
        splits, labels = splits.chosen(kept), labels.chosen(kept)
        labels_of = None if labels_of is None else labels_of.chosen(kept)
        values = None if values is None else values[kept]
    lattices = lattices_of_raster(stack.grid, windows)
    of_scene = None if scenes is None else found.scenes.taken()[kept].astype(np.int64)
    if scenes is not None and of_scene is not None:
        lattices = Lattices(scenes.grids, of_scene, windows)
    if options.align == "TILES":
        origins, sides = found.origins.taken()[kept], found.sides.taken()[kept]
        if scenes is not None and of_scene is not None:
            lattices = _scene_lattices(options, origins, sides, layer, scenes, of_scene)
        else:
            lattices = lattices_of_frames(origins, sides, layer.crs, stack.grid, options.tile_size_px)
        check_pixels(*lattices.windows.max(axis=0).tolist())
        windows = lattices.windows.astype(np.int32)
    return Plan(
        rows=rows,
        grids=lattices.grids,
        grid_of=lattices.of_tile,
        windows=windows,
        shapes=shapes_of(windows, options.tile_size_px),
        splits=splits,
        labels=labels,
        classes=classes,
        tile_ids=tile_ids,
        labels_of=labels_of,
        values=values,
    )


def _parts(text: str, rules: ClassRules) -> tuple[str, ...]:
    """The classes that a field's text names between semicolons, of those in the class list where there is one."""
    names = dict.fromkeys(rules.renamed(name.strip() for name in text.split(";") if name.strip()))
    return tuple(name for name in names if name and (not rules.listed or name in rules.listed))


def _classes(options: ExportTilesOptions, rules: ClassRules, found: set[str], progress: Progress) -> tuple[str, ...]:
    if not found:
        raise InputError(f"tiles have no label to classify by in the field {options.label_field!r}")
    for name in [name for name in rules.listed if name not in found]:
        progress.warn(f"No tile has the class {name!r} of the class list.")
    return rules.among(found).names


def _scene_lattices(
    options: ExportTilesOptions,
    origins: NDArray[np.float64],
    sides: NDArray[np.float64],
    layer: LayerFile,
    scenes: Scenes,
    of_scene: NDArray[np.int64],
) -> Lattices:
    """The grids of tiles in their own CRS, none of which has tiles of two scenes."""
    grids: list[Grid] = []
    of_tile = np.zeros(len(of_scene), dtype=np.int64)
    windows = np.zeros((len(of_scene), 4), dtype=np.int64)
    for code in np.unique(of_scene).tolist():
        mine = np.flatnonzero(of_scene == code)
        found = lattices_of_frames(origins[mine], sides[mine], layer.crs, scenes.grids[code], options.tile_size_px)
        of_tile[mine], windows[mine] = found.of_tile + len(grids), found.windows
        grids += [SceneGrid(grid.crs, grid.transform, grid.width, grid.height, code) for grid in found.grids]
    return Lattices(tuple(grids), of_tile, windows)


def _with_label(
    options: ExportTilesOptions,
    rules: ClassRules,
    labels: Coded[str],
    kept: NDArray[np.bool_],
    progress: Progress,
) -> NDArray[np.bool_]:
    """Which of the kept tiles have a label that is to be exported."""
    missing = kept & (labels.codes < 0)
    _warn(progress, int(missing.sum()), "without a label")
    kept = kept & ~missing
    if rules.listed:
        known = np.isin(labels.codes, [code for code, name in enumerate(labels.values) if name in rules.listed])
        names = sorted(labels.chosen(kept & ~known).used())
        _warn(progress, int((kept & ~known).sum()), f"whose label is not in the class list ({', '.join(names[:10])})")
        kept = kept & known
    if not kept.any():
        raise InputError(f"tiles have no label to classify by in the field {options.label_field!r}")
    return kept


def _check_sizes(plan: Plan, stack: RasterStack, options: ExportTilesOptions, progress: Progress) -> None:
    width, height = (int(side) for side in plan.windows[:, 2:].max(axis=0))
    if width * height * len(stack.bands) * stack.dtype.itemsize > TILE_BYTES:
        raise InputError(f"tiles must fit into memory: the largest is {width} x {height} pixels of the raster")
    kinds = np.unique(plan.shapes, axis=0) if plan.tile_size is None else plan.shapes[:1]
    if len(kinds) > 1 and options.task != "IMAGES":
        sizes = ", ".join(f"{columns} x {rows}" for rows, columns in kinds[:5])
        progress.warn(f"Tiles have {len(kinds)} sizes ({sizes} pixels); a model needs one: give a tile size.")


def _warn(progress: Progress, count: int, words: str) -> None:
    if count:
        progress.warn(f"{count} tile{'s' if count > 1 else ''} {words} left out.")
