"""The tiles of a layer that lie on the raster, and what an export asks of their fields, a few bytes for each tile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.stack import Grid
from ..labels.layers import Layer, LayerFile, texts_of
from ..labels.reprojection import moved_points
from ..progress import Progress
from ..tiles.windows import windows_of
from .compact import Coder, Filling, Texts
from .labelling import class_rules
from .lattices import frames_of
from .names import safe_name, safe_names, sameness
from .options import ExportTilesOptions
from .scenes import Scenes

#: Fields that labeltiles writes: the class of a tile, and all classes in it.
LABEL_FIELD, LABELS_FIELD = "label", "labels"
#: Pixels that windows are counted up to.
MOST_PIXELS = 2**31 - 1


@dataclass(frozen=True)
class Fields:
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


class Candidates:
    """What is kept of the tiles that lie on the raster, of a layer of `most` features that has these `fields`.

    Of each: its row in the layer, its window (4,) in pixels of its raster, codes of its split, label and scene, its
    value, the corner (2,) and sides (2, 2) of its frame in map units, and the octets of its id. What an export does not
    ask for is never filled.
    """

    def __init__(self, fields: Fields, most: int) -> None:
        self.fields = fields
        #: Features, polygons among them, and those of them that lie on the raster.
        self.features = self.polygons = self.inside = 0
        self.rows, self.windows, self.splits, self.labels = (Filling(most) for _ in range(4))
        self.values, self.origins, self.sides, self.tile_ids = (Filling(most) for _ in range(4))
        self.scenes = Filling(most)
        #: Numbers that are the same for ids that name the same file.
        self.marks = Filling(most)
        self.split_names, self.label_names = Coder(), Coder()


def _fields_of(options: ExportTilesOptions, layer: LayerFile) -> Fields:
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
    return Fields(
        tile_id=layer.name_of("tile_id"),
        split=layer.name_of(options.split_field) if options.split_field else None,
        label=label if options.crop == "NONE" else None,
        value=value,
        scene=layer.name_of(options.scene_field) if options.scene_field else None,
        ids_name_files=options.task != "CLASSIFICATION" or options.crop != "NONE",
    )


def gather(
    options: ExportTilesOptions,
    layer: LayerFile,
    raster: Grid,
    scenes: Optional[Scenes],
    progress: Progress,
) -> Candidates:
    """Read the tiles that are polygons on the raster, or on their scenes' where there are `scenes`.

    Raises OptionError for a field that is missing or of the wrong kind, InputError where no tile lies on a raster, one
    is too long, or an id cannot name a file.
    """
    fields = _fields_of(options, layer)
    found = Candidates(fields, len(layer))
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
            windows, outside = _windows(part, rows, raster)
        else:
            of_scene = scenes.codes_of(part)
            windows, outside = _scene_windows(part, rows, scenes, of_scene)
        rows, windows = rows[~outside], windows[~outside]
        found.inside += len(rows)
        if len(rows):
            check_pixels(*windows[:, 2:].max(axis=0).tolist())
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


def _texts(part: Layer, field: Optional[str]) -> Sequence[Optional[str]]:
    return [None] * len(part) if field is None else texts_of(part.columns[field])


def check_ids(
    layer: LayerFile,
    fields: Fields,
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


def _ids_at(layer: LayerFile, fields: Fields, rows: NDArray[np.int32]) -> list[str]:
    """The ids of the features at rising places."""
    names, start = [], 0
    for part in layer.parts(columns=fields.names):
        mine = rows[(rows >= start) & (rows < start + len(part))]
        named = _texts(part, fields.tile_id)
        names += [named[row - start] or f"t{row + 1:06d}" for row in mine.tolist()]
        start += len(part)
    return names


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


def check_pixels(*sides: int) -> None:
    """Raise InputError for sides in pixels that windows cannot hold."""
    if max(sides) > MOST_PIXELS:
        raise InputError(f"tiles must fit into memory: one is {max(sides)} pixels of the raster long")
