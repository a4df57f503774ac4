"""What an export will write, decided and checked before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.stack import Grid, RasterStack
from ..labels.class_list import ClassRules
from ..labels.layers import Layer, LayerFile, texts_of
from ..labels.reprojection import moved_points
from ..progress import Progress
from ..tiles.windows import windows_of
from .compact import Coded, Coder, Filling, Texts
from .labelling import class_rules
from .lattices import Lattices, frames_of, lattices_of_frames, lattices_of_raster
from .names import safe_name, safe_names, sameness
from .options import FILE_FORMATS, ExportTilesOptions
from .plan import TILE_BYTES, Plan, TileFiles, shapes_of
from .scenes import SceneGrid, Scenes
from .writers import EXTENSIONS

#: Fields that labeltiles writes: the class of a tile, and all classes in it.
LABEL_FIELD, LABELS_FIELD = "label", "labels"
#: Pixels that windows are counted up to.
MOST_PIXELS = 2**31 - 1


class _Gathered:
    """What is kept of the tiles that lie on the raster, of a layer of so many features."""

    def __init__(self, most: int) -> None:
        #: Features, polygons among them, and those of them that lie on the raster.
        self.features = self.polygons = self.inside = 0
        self.rows, self.windows, self.splits, self.labels = (Filling(most) for _ in range(4))
        self.values, self.origins, self.sides, self.tile_ids = (Filling(most) for _ in range(4))
        self.scenes = Filling(most)
        #: Numbers that are the same for ids that name the same file.
        self.marks = Filling(most)
        self.split_names, self.label_names = Coder(), Coder()


@dataclass(frozen=True)
class _Fields:
    """The fields of the layer that an export asks for; None where it does not or there is none."""

    tile_id: Optional[str]
    split: Optional[str]
    label: Optional[str]
    value: Optional[str]
    scene: Optional[str]
    #: Whether ids name files, and so must differ and be fit for it.
    ids_name_files: bool

    @property
    def names(self) -> list[str]:
        all_names = (self.tile_id, self.split, self.label, self.value, self.scene)
        return list(dict.fromkeys(name for name in all_names if name is not None))


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
    fields = _fields(options, layer)
    found = _gathered(options, layer, fields, stack, scenes, progress)
    safe_names(sorted(found.split_names.values), "split")
    plan = _planned(options, layer, fields, found, stack, scenes, progress)
    _check_sizes(plan, stack, options, progress)
    return with_files(options, plan)


def with_files(options: ExportTilesOptions, plan: Plan) -> Plan:
    """The plan with the files of its tiles, where each is to have one."""
    if options.format not in FILE_FORMATS:
        return plan
    classified = options.task == "CLASSIFICATION"
    return replace(plan, files=TileFiles(plan, EXTENSIONS[options.format], classified, options.files_per_folder))


def _fields(options: ExportTilesOptions, layer: LayerFile) -> _Fields:
    """The fields that there are; raises OptionError for a missing one that the task needs."""
    label = layer.name_of(options.label_field) if options.label_field else None
    if options.task == "MULTI_LABEL" and options.label_field == LABEL_FIELD:
        label = layer.name_of(LABELS_FIELD) or label
    there = ", ".join(layer.kinds) or "none"
    if label is None and options.task in ("CLASSIFICATION", "MULTI_LABEL") and options.crop == "NONE":
        raise OptionError(
            f"label field: tiles have no field {options.label_field!r}; the fields are {there}",
            "Give the tiles their labels first, or choose the field that holds them.",
        )
    value = layer.name_of(options.value_field) if options.value_field else None
    if options.value_field and value is None:
        raise OptionError(f"value field: tiles have no field {options.value_field!r}; the fields are {there}")
    return _Fields(
        tile_id=layer.name_of("tile_id"),
        split=layer.name_of(options.split_field) if options.split_field else None,
        label=label if options.crop == "NONE" else None,
        value=value,
        scene=layer.name_of(options.scene_field) if options.scene_field else None,
        ids_name_files=options.task != "CLASSIFICATION" or options.crop != "NONE",
    )


def _gathered(
    options: ExportTilesOptions,
    layer: LayerFile,
    fields: _Fields,
    stack: RasterStack,
    scenes: Optional[Scenes],
    progress: Progress,
) -> _Gathered:
    """The tiles that are polygons on the raster."""
    found = _Gathered(len(layer))
    rules = class_rules(options)
    for part in layer.parts(columns=fields.names):
        progress.check()
        progress.update(found.features, len(layer), "Reading the tiles")
        # Splits and labels of tiles that are left out count too: they say what there is.
        splits = found.split_names.codes([name or None for name in _texts(part, fields.split)])
        usable = np.isin(shapely.get_type_id(part.geometry), (3, 6)) & ~shapely.is_empty(part.geometry)
        rows = np.flatnonzero(usable)
        found.polygons += len(rows)
        of_scene = None
        if scenes is None:
            windows, outside = _windows(part, rows, stack.grid)
        else:
            of_scene = scenes.codes_of(part)
            windows, outside = _scene_windows(part, rows, scenes, of_scene)
        rows, windows = rows[~outside], windows[~outside]
        found.inside += len(rows)
        if len(rows):
            _check_pixels(*windows[:, 2:].max(axis=0).tolist())
            found.rows.add((rows + found.features).astype(np.int32))
            found.windows.add(windows.astype(np.int32))
            if of_scene is not None:
                found.scenes.add(of_scene[rows].astype(np.int32))
            found.splits.add(splits[rows])
            if fields.label is not None:
                labels = _texts(part, fields.label)
                if options.task == "MULTI_LABEL":
                    labels = [label or "" for label in labels]
                elif options.task == "CLASSIFICATION":
                    labels = rules.renamed(labels)
                found.labels.add(found.label_names.codes([labels[row] for row in rows.tolist()]))
            if fields.value is not None:
                found.values.add(_values(options.value_field, part, fields.value)[rows])
            if options.align == "TILES":
                origins, sides = frames_of(part.geometry[rows])
                found.origins.add(origins)
                found.sides.add(sides)
            named = _texts(part, fields.tile_id)
            names = [named[row] or f"t{row + found.features + 1:06d}" for row in rows.tolist()]
            safe = [safe_name(name, "tile_id") for name in names] if fields.ids_name_files else names
            found.tile_ids.add(Texts.of(safe).octets)
            if fields.ids_name_files:
                found.marks.add(np.array([hash(sameness(name)) for name in safe], dtype=np.int64))
        found.features += len(part)
    if not found.polygons:
        raise InputError("tiles have no polygons")
    if not found.inside:
        raise InputError("tiles lie outside the raster: none of them shares a pixel with it")
    return found


def _planned(
    options: ExportTilesOptions,
    layer: LayerFile,
    fields: _Fields,
    found: _Gathered,
    stack: RasterStack,
    scenes: Optional[Scenes],
    progress: Progress,
) -> Plan:
    """The plan of what was found, but for its files."""
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
        _check_ids(layer, fields, rows, found.marks.taken(), kept)
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
        _check_pixels(*lattices.windows.max(axis=0).tolist())
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


def _texts(part: Layer, field: Optional[str]) -> Sequence[Optional[str]]:
    return [None] * len(part) if field is None else texts_of(part.columns[field])


def _check_ids(
    layer: LayerFile,
    fields: _Fields,
    rows: NDArray[np.int32],
    marks: NDArray[np.int64],
    kept: NDArray[np.bool_],
) -> None:
    """Refuse ids of kept tiles that are the same, or would be as file names; names are read where marks say so."""
    ordered = marks[kept]
    ordered.sort()
    twice = ordered[1:][ordered[1:] == ordered[:-1]]
    if not len(twice):
        return
    names = _ids_at(layer, fields, rows[kept & np.isin(marks, twice)])
    same = [name for name, count in Counter(names).items() if count > 1]
    if same:
        raise InputError(f"tile_id must be unique, since it names the file: {same[0]!r} occurs more than once")
    safe_names(names, "tile_id")


def _ids_at(layer: LayerFile, fields: _Fields, rows: NDArray[np.int32]) -> list[str]:
    """The ids of the features at rising places."""
    names, start = [], 0
    for part in layer.parts(columns=fields.names):
        mine = rows[(rows >= start) & (rows < start + len(part))]
        named = _texts(part, fields.tile_id)
        names += [named[row - start] or f"t{row + 1:06d}" for row in mine.tolist()]
        start += len(part)
    return names


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


def _values(field: str, part: Layer, name: str) -> NDArray[np.float64]:
    column = part.columns[name]
    if column.dtype.kind not in "iufb":
        raise OptionError(f"value field must hold numbers, got {field!r} of text")
    return column.astype(np.float64)


def _scene_windows(
    part: Layer, rows: NDArray[np.int64], scenes: Scenes, of_scene: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Windows of the tiles, each in its own scene, and which of them share no pixel with it or have none."""
    windows = np.zeros((len(rows), 4), dtype=np.int64)
    outside = np.ones(len(rows), dtype=bool)
    codes = of_scene[rows]
    for code in np.unique(codes[codes >= 0]).tolist():
        mine = np.flatnonzero(codes == code)
        windows[mine], outside[mine] = _windows(part, rows[mine], scenes.grids[code])
    return windows, outside


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


def _windows(part: Layer, rows: NDArray[np.int64], raster: Grid) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Windows of the tiles, and which of them share no pixel with the raster."""
    points, owners = shapely.get_coordinates(part.geometry[rows], return_index=True)
    if part.crs != raster.crs:
        points = moved_points(points, part.crs, raster.crs)
    astray = ~np.isfinite(points).all(axis=1)
    points[astray] = np.nan_to_num(points[astray], nan=0.0, posinf=0.0, neginf=0.0)
    windows = windows_of(points, owners, len(rows), tuple(raster.transform)[:6], (raster.width, raster.height))
    x_off, y_off, width, height = windows.T
    outside = (x_off >= raster.width) | (y_off >= raster.height) | (x_off + width <= 0) | (y_off + height <= 0)
    outside[np.unique(owners[astray])] = True
    return windows, outside


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


def _check_pixels(*sides: int) -> None:
    if max(sides) > MOST_PIXELS:
        raise InputError(f"tiles must fit into memory: one is {max(sides)} pixels of the raster long")


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
