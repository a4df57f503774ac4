"""Which tiles show nothing of the labels, and how many of them a dataset keeps."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.stack import RasterStack
from ..labels.masks import Masks, VectorMasks
from ..progress import Progress
from .finding import ObjectFinder
from .labelling import Labels, labelled, make_masks, polygons_of
from .options import MASK_TASKS, OBJECT_TASKS, ExportTilesOptions
from .plan import Plan, chunks

#: Tiles that are looked at together.
TOGETHER = 4096


def with_share_of_empty(
    options: ExportTilesOptions, plan: Plan, labels: Labels, masks: Masks, stack: RasterStack, progress: Progress
) -> Plan:
    """The plan with the share `empty_share` of the tiles that show nothing, of each split, chosen by the seed.

    A tile shows something when it has an object (see ObjectFinder), in tasks of objects; when a pixel of its mask is
    labelled, in those of masks and wherever the labels are a raster; otherwise when it shares ground with a label.
    Raises InputError when no tile is left.
    """
    polygons = polygons_of(masks)
    if polygons is not None and options.task in OBJECT_TASKS:
        shows = _with_objects(options, plan, polygons, progress)
    elif polygons is not None and options.task not in MASK_TASKS:
        shows = _on_labels(plan, polygons, progress)
    else:
        shows = _labelled(options, plan, labels, masks, stack, progress)
    chance = np.random.default_rng(options.seed)
    kept = shows.copy()
    for code in np.unique(plan.splits.codes).tolist():
        empty = np.flatnonzero(~shows & (plan.splits.codes == code))
        kept[chance.permutation(empty)[: int(options.empty_share * len(empty) + 0.5)]] = True
    if not kept.any():
        raise InputError("tiles show nothing of the labels, and none without is to be kept: look at the CRS of both")
    dropped, empty_count = int((~kept).sum()), int((~shows).sum())
    if empty_count:
        progress.message(f"{empty_count} tiles show no label: {empty_count - dropped} of them are kept.")
    return plan.chosen(kept) if dropped else plan


def _with_objects(options: ExportTilesOptions, plan: Plan, masks: VectorMasks, progress: Progress) -> NDArray[np.bool_]:
    """Which tiles have an object."""
    finder = ObjectFinder(masks, masks.list.entries, options.minimum_share, options.cut_objects)
    found = _on_labels(plan, masks, progress)
    for number in np.flatnonzero(found).tolist():
        progress.check()
        rows, columns = plan.shapes[number].tolist()
        found[number] = bool(finder.of(plan.transform_of(number), (rows, columns)))
    return found


def _on_labels(plan: Plan, masks: VectorMasks, progress: Progress) -> NDArray[np.bool_]:
    """Which tiles share ground with a label, more than an edge."""
    geometry = masks.polygons.geometry[masks.polygons.values != masks.ignore]
    tree = shapely.STRtree(geometry)
    found = np.zeros(len(plan), dtype=bool)
    for first in range(0, len(plan), TOGETHER):
        progress.check()
        tiles = np.arange(first, min(first + TOGETHER, len(plan)))
        grounds: Any = shapely.polygons(plan.corners_of(tiles))
        shapely.prepare(grounds)
        near, labels = tree.query(grounds, predicate="intersects")
        # Interiors that meet are an area in common.
        sharing = shapely.relate_pattern(grounds[near], geometry[labels], "T********")
        found[first + near[sharing]] = True
    return found


def _labelled(
    options: ExportTilesOptions, plan: Plan, labels: Labels, masks: Masks, stack: RasterStack, progress: Progress
) -> NDArray[np.bool_]:
    """Of which tiles a pixel of the mask is labelled; `masks` are those on the first grid."""
    found = np.zeros(len(plan), dtype=bool)
    done = number = 0
    mine = masks
    for tiles in chunks(plan, stack):
        if int(plan.grid_of[tiles[0]]) != number:
            if mine is not masks:
                mine.close()
            number = int(plan.grid_of[tiles[0]])
            mine = make_masks(options, labels, plan.grids[number], Progress(), like=masks) or masks
        for tile in tiles.tolist():
            progress.check()
            x_off, y_off, width, height = plan.windows[tile].tolist()
            rows, columns = plan.shapes[tile].tolist()
            found[tile] = labelled(mine, mine.mask((x_off, y_off, width, height), (rows, columns))).any()
        done += len(tiles)
        progress.update(done, len(plan), "Looking for tiles with labels")
    if mine is not masks:
        mine.close()
    return found
