"""Copies of training tiles, turned around their middle."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.stack import Grid, RasterStack
from ..labels.reprojection import reprojected
from ..progress import Progress
from .compact import Coded, Texts
from .lattices import outline_of
from .options import ExportTilesOptions
from .plan import TRAIN, Plan

#: Pixels by which a copy may reach beyond the raster: it is moved by up to half of one onto its own grid.
BEYOND_PX = 0.75
#: Part of a copy's area from which on it counts as shared with another tile.
SHARED = 1e-6
#: Copies that are looked at together.
TOGETHER = 4096


def with_turned(options: ExportTilesOptions, plan: Plan, stack: RasterStack, progress: Progress) -> Plan:
    """The plan, and after its tiles copies of the training ones turned by `rotation_deg` and its multiples.

    Images turn counter-clockwise, in pixels of their grid; quarters of a turn keep every pixel's value. Of a layer that
    is not split all tiles count as training tiles. Left out are copies that share ground with a tile of another split,
    and those that reach beyond the raster where the tile itself does not.
    """
    step = float(options.rotation_deg or 0)
    angles = [step * number for number in range(1, int(np.ceil(360 / step - 1e-9)))]
    unsplit = plan.splits.used() == [""]
    training = np.ones(len(plan), dtype=bool) if unsplit else plan.splits.where(TRAIN)
    if not training.any():
        progress.warn(f"No tile is of the split {TRAIN}: none is turned.")
        return plan
    refused = _Refused(plan, training, stack)
    sources, turned = np.flatnonzero(training), []
    for angle in angles:
        for number in np.unique(plan.grid_of[sources]).tolist():
            mine = sources[plan.grid_of[sources] == number]
            grid, windows = _turned(plan.grids[number], plan.windows[mine], angle)
            turned.append((mine, angle, grid, windows))
    parts = [plan]
    for mine, angle, grid, windows in turned:
        copies = _copies(plan, mine, angle, grid, windows)
        kept = refused.others(copies, mine, progress)
        parts.append(copies.chosen(kept) if not kept.all() else copies)
    for count, words in ((refused.shared, "share ground with another split"), (refused.beyond, "leave the raster")):
        if count:
            progress.warn(f"{count} turned copies of tiles {words}; they are left out.")
    _check_ids(options, parts)
    return _joined(parts, angles, turned)


class _Refused:
    """Says which copies may not be, and counts why."""

    def __init__(self, plan: Plan, training: NDArray[np.bool_], stack: RasterStack) -> None:
        self._plan = plan
        grid = plan.grids[0]
        outlines, _ = reprojected(np.array([outline_of(stack.grid)], dtype=object), stack.crs, grid)
        pixel = max(np.hypot(grid.transform.a, grid.transform.d), np.hypot(grid.transform.b, grid.transform.e))
        self._raster = shapely.buffer(outlines, BEYOND_PX * float(pixel), join_style="mitre")
        shapely.prepare(self._raster)
        self._tree = shapely.STRtree(_grounds(plan, np.flatnonzero(~training)))
        self.shared = self.beyond = 0

    def others(self, copies: Plan, sources: NDArray[np.int64], progress: Progress) -> NDArray[np.bool_]:
        """Which of the copies may be."""
        kept = np.ones(len(copies), dtype=bool)
        for first in range(0, len(copies), TOGETHER):
            progress.check()
            places = np.arange(first, min(first + TOGETHER, len(copies)))
            grounds = _grounds(copies, places)
            near, tiles = self._tree.query(grounds, predicate="intersects")
            common = shapely.area(shapely.intersection(grounds[near], self._tree.geometries[tiles]))
            shared = np.zeros(len(places), dtype=bool)
            shared[near[common > SHARED * shapely.area(grounds[near])]] = True
            whole = _grounds(self._plan, sources[places])
            beyond = self._inside(whole) & ~self._inside(grounds) & ~shared
            self.shared += int(shared.sum())
            self.beyond += int(beyond.sum())
            kept[places] = ~shared & ~beyond
        return kept

    def _inside(self, grounds: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Which of them lie in the raster."""
        found = np.zeros(len(grounds), dtype=bool)
        for outline in self._raster:
            found |= shapely.covers(outline, grounds)
        return found


def _grounds(plan: Plan, tiles: NDArray[np.int64]) -> NDArray[np.object_]:
    return np.asarray(shapely.polygons(plan.corners_of(tiles)), dtype=object)


def _turned(grid: Grid, windows: NDArray[np.int32], angle: float) -> tuple[Grid, NDArray[np.int32]]:
    """The grid turned by an angle, as far as copies of the windows reach, and their windows in it."""
    turn = Affine.rotation(angle)  # from pixels of the turned grid to those of the grid
    middles = windows[:, :2] + windows[:, 2:] / 2
    # The inverse of a turn is its transpose.
    x = turn.a * middles[:, 0] + turn.d * middles[:, 1]
    y = turn.b * middles[:, 0] + turn.e * middles[:, 1]
    offsets = np.floor(np.stack([x, y], axis=1) - windows[:, 2:] / 2 + 0.5 + 1e-6).astype(np.int64)
    low = offsets.min(axis=0)
    width, height = (offsets + windows[:, 2:] - low).max(axis=0).tolist()
    transform = grid.transform @ turn @ Affine.translation(*low.tolist())
    moved = np.concatenate([offsets - low, windows[:, 2:]], axis=1).astype(np.int32)
    return Grid(grid.crs, transform, width, height), moved


def _copies(plan: Plan, sources: NDArray[np.int64], angle: float, grid: Grid, windows: NDArray[np.int32]) -> Plan:
    """Copies of tiles of the plan, alone on a grid."""
    whole = plan.chosen(sources)
    suffix = f"_r{angle:03.0f}" if angle == int(angle) else f"_r{angle:05.1f}"
    return Plan(
        rows=whole.rows,
        grids=(grid,),
        grid_of=np.broadcast_to(np.int64(0), len(sources)),
        windows=windows,
        shapes=whole.shapes,
        splits=whole.splits,
        labels=whole.labels,
        classes=plan.classes,
        tile_ids=Texts.of(name + suffix for name in whole.tile_ids),
        labels_of=whole.labels_of,
        values=whole.values,
    )


def _check_ids(options: ExportTilesOptions, parts: list[Plan]) -> None:
    """Refuse copies that would be called as a tile is."""
    if options.task == "CLASSIFICATION":  # ids do not name files
        return
    marks = [np.array([hash(name.casefold()) for name in part.tile_ids], dtype=np.int64) for part in parts]
    same = np.isin(marks[0], np.concatenate(marks[1:]))
    if same.any():
        name = parts[0].tile_ids[int(np.flatnonzero(same)[0])]
        raise InputError(f"tile_id {name!r} is what a turned copy of another tile is to be called", "Give it another.")


def _joined(parts: list[Plan], angles: list[float], turned: list[Any]) -> Plan:
    """The tiles and all of their copies as one plan."""
    plan = parts[0]
    grids = (*plan.grids, *(part.grids[0] for part in parts[1:]))
    first = len(plan.grids)
    numbers = [np.full(len(part), first + place, dtype=np.int64) for place, part in enumerate(parts[1:])]
    turns = [np.full(len(part), angle, np.float32) for part, (_, angle, _, _) in zip(parts[1:], turned)]
    sides = np.concatenate([part.shapes for part in parts])
    return Plan(
        rows=np.concatenate([part.rows for part in parts]),
        grids=grids,
        grid_of=np.concatenate([plan.grid_of, *numbers]),
        windows=np.concatenate([part.windows for part in parts]),
        shapes=np.broadcast_to(sides[0].copy(), sides.shape) if (sides == sides[0]).all() else sides,
        splits=Coded(np.concatenate([part.splits.codes for part in parts]), plan.splits.values),
        labels=Coded(np.concatenate([part.labels.codes for part in parts]), plan.labels.values),
        classes=plan.classes,
        tile_ids=Texts.joined([part.tile_ids for part in parts]),
        labels_of=_labels_of(parts),
        values=None if plan.values is None else np.concatenate([p.values for p in parts if p.values is not None]),
        turns=np.concatenate([np.zeros(len(plan), np.float32), *turns]),
    )


def _labels_of(parts: list[Plan]) -> Optional[Coded[tuple[str, ...]]]:
    found = [part.labels_of for part in parts if part.labels_of is not None]
    return Coded(np.concatenate([labels.codes for labels in found]), found[0].values) if found else None
