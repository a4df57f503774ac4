"""From a raster of classes to polygons, strip by strip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError
from ..exclusive import exclusively
from ..imagery.rasters import same_grid
from ..imagery.stack import RasterStack, gdal_environment
from ..progress import Progress, remove
from .components import Ints, Labelled, Labeller
from .growing import Grown
from .options import PolygonizeRasterOptions
from .outlines import Corners, corners_of
from .shapes import Shaping
from .sieve import Sieved
from .strips import RasterStrips, Strip, Strips, Wanted, in_words

#: Polygons of a file.
BATCH = 20_000

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Polygons:
    """Finished polygons: `geometry` (n,) on the map, `class_id` (n,), and `confidence` (n,), NaN where not known."""

    geometry: NDArray[np.object_]
    class_id: Ints
    confidence: Floats

    def __len__(self) -> int:
        return len(self.geometry)


def polygonize_raster(options: PolygonizeRasterOptions, progress: Progress) -> dict[str, Any]:
    """Write polygons to numbered .npz files in a folder.

    Each file has `shapes` (uint8, well-known binary one after the other), `ends` (n, where each ends), `boxes` (n, 4:
    min x, min y, max x, max y), `class_id` (n) and `confidence` (n). Values: `output`, `files` (names in order),
    `count`, `classes` (ids that there are polygons of) and `counts` (pairs of id and number of polygons). Raises
    InputError for a raster that is none of classes, lacks all classes asked for, or is not on the confidence's grid.
    """
    output = Path(options.output)
    with ExitStack() as held:
        held.enter_context(gdal_environment())
        stack = held.enter_context(RasterStack(options.raster, bands=str(options.band)))
        confidence = _confidence(options, stack, held)
        held.enter_context(exclusively(output, progress))
        part = held.enter_context(progress.scratch(output.with_name(f".{output.name}.part")))
        remove(part)  # of a run that was ended
        part.mkdir()
        wanted = Wanted(options.classes, options.border_class)
        raster = RasterStrips(stack, progress, noting=bool(options.classes) or options.border_class is not None)
        strips: Strips = raster
        diagonal = options.connectedness == "EIGHT"
        if options.border_class is not None:
            strips = Grown(strips, wanted, diagonal, progress)
        if options.sieve_px is not None and options.sieve_px > 1:
            strips = Sieved(strips, options.sieve_px, diagonal, progress)
        shaping = Shaping(stack.grid, options, progress)
        writer = _Writer(part)
        for polygons in polygonized(strips, wanted, diagonal, shaping, confidence, progress):
            writer.add(polygons)
        writer.finish()
        _check_classes(options, raster.found, progress)
        part.replace(output)
    return {
        "output": options.output,
        "files": writer.files,
        "count": writer.count,
        "classes": sorted(writer.counts),
        "counts": sorted(writer.counts.items()),
    }


@dataclass
class _Patches:
    """Patches whose corners (of patches 0 to n - 1) are all known.

    `class_id` (n,), `sums` (2, n) of the confidence and of the pixels that have one, and `group` (n,), which patches
    are one polygon.
    """

    corners: Corners
    class_id: Ints
    sums: Floats
    group: Ints

    def chosen(self, which: NDArray[np.bool_]) -> _Patches:
        """The patches for which it is true, numbered anew."""
        number = np.cumsum(which) - 1
        corners = self.corners.chosen(which[self.corners.patch])
        corners.patch = number[corners.patch]
        return _Patches(corners, self.class_id[which], self.sums[:, which], self.group[which])

    def with_others(self, other: _Patches) -> _Patches:
        """Both, the other ones numbered after these."""
        corners = replace(other.corners, patch=other.corners.patch + len(self.class_id))
        return _Patches(
            Corners.joined([self.corners, corners]),
            np.concatenate([self.class_id, other.class_id]),
            np.concatenate([self.sums, other.sums], axis=1),
            np.concatenate([self.group, other.group]),
        )


def polygonized(
    strips: Strips,
    wanted: Wanted,
    diagonal: bool,
    shaping: Shaping,
    confidence: Optional[RasterStack],
    progress: Progress,
) -> Iterator[Polygons]:
    """The polygons of the wanted classes, after each strip those whose last row is reached.

    They do not depend on how high the strips are. Kept in memory are the corners of polygons that are not finished.
    """
    labeller = Labeller(strips)
    groups = _Groups(strips) if diagonal else None
    corners: Optional[Corners] = None
    sums = np.zeros((2, 1))
    for strip in strips:
        progress.check()
        labelled = labeller.add(strip)
        values = np.empty(labelled.count, strips.dtype)
        values[labelled.patch_of] = labelled.values.ravel()[labelled.starts]
        classes = strips.classes(values)
        chosen = wanted.among(classes) & (values != strips.outside)
        found = corners_of(labelled, strip.top, strips.height, chosen, shaping.simplifies)
        if corners is not None:
            corners.patch = labelled.moved[corners.patch]
            found = Corners.joined([corners, found])
        here = _confidence_sums(labelled, strip, confidence)
        for row in range(2):
            np.add.at(here[row], labelled.moved, sums[row])
        going_on = labelled.kept >= 0
        sums = here[:, going_on]
        finished = _Patches(found, classes, here, np.arange(labelled.count)).chosen(chosen & ~going_on)
        corners = found.chosen(going_on[found.patch])
        corners.patch = labelled.kept[corners.patch]
        if groups is not None:
            finished = groups.whole(strip, labelled, finished)
        if len(finished.class_id):
            yield _shaped(finished, shaping)
        progress.update(strip.top + len(strip.values), strips.height, "Rows")


def _shaped(patches: _Patches, shaping: Shaping) -> Polygons:
    geometry, group = shaping.shaped(patches.corners, patches.group)
    size = int(patches.group.max()) + 1
    class_id = np.zeros(size, np.int64)
    class_id[patches.group] = patches.class_id
    total, count = (np.bincount(patches.group, row, size)[group] for row in patches.sums)
    return Polygons(geometry, class_id[group], np.where(count > 0, total / np.maximum(count, 1), np.nan))


class _Groups:
    """Patches that touch at corners and are one thing, held back until all of it is there."""

    def __init__(self, strips: Strips) -> None:
        self._labeller = Labeller(strips, diagonal=True)
        self._held: Optional[_Patches] = None

    def whole(self, strip: Strip, labelled: Labelled, finished: _Patches) -> _Patches:
        """Of the patches held back and those that have just been finished, the ones of finished groups."""
        grouped = self._labeller.add(strip)
        group_of = np.empty(labelled.count, np.int64)
        group_of[labelled.patch_of] = grouped.patch_of
        finished.group = group_of[finished.group]
        if self._held is not None:
            self._held.group = grouped.moved[self._held.group]
            finished = self._held.with_others(finished)
        ended = grouped.kept[finished.group] < 0
        self._held = finished.chosen(~ended)
        self._held.group = grouped.kept[self._held.group]
        return finished.chosen(ended)


def _confidence(options: PolygonizeRasterOptions, stack: RasterStack, held: ExitStack) -> Optional[RasterStack]:
    if not options.confidence:
        return None
    confidence = held.enter_context(RasterStack(options.confidence, bands="1"))
    if not same_grid(stack.grid, confidence.grid):
        sizes = [f"{grid.width} x {grid.height} px in {grid.crs}" for grid in (stack.grid, confidence.grid)]
        raise InputError(
            f"confidence must lie on the grid of the raster ({sizes[0]}, from {stack.transform.c:g}, "
            f"{stack.transform.f:g}), got {sizes[1]}, from {confidence.transform.c:g}, {confidence.transform.f:g}"
        )
    return confidence


def _confidence_sums(labelled: Labelled, strip: Strip, confidence: Optional[RasterStack]) -> Floats:
    """Sum of the confidence of each patch's own pixels here, and how many of them have one: (2, patch)."""
    if confidence is None:
        return np.zeros((2, labelled.count))
    rows, width = strip.values.shape
    pixels = confidence.read(0, strip.top, width, rows)
    valid = confidence.valid(pixels).ravel()
    patch = labelled.patch_of[labelled.run_of[1 : rows + 1, 1:-1].ravel()]
    values = np.where(valid, pixels.ravel(), 0).astype(np.float64)
    return np.stack([np.bincount(patch, row, labelled.count) for row in (values, valid)])


def _check_classes(options: PolygonizeRasterOptions, found: set[int], progress: Progress) -> None:
    """Say which classes there are where some that were asked for are not."""
    missing = [number for number in options.classes if number not in found]
    there = in_words(found) or "none"
    if missing and len(missing) == len(options.classes):
        raise InputError(f"classes must be in the raster, which has {there}, got {in_words(missing)}")
    if missing:
        progress.warn(f"The raster has no pixels of class {in_words(missing)}; it has {there}.")
    if options.border_class is not None and options.border_class not in found:
        progress.warn(f"The raster has no pixels of the border class {options.border_class}; it has {there}.")


class _Writer:
    """Polygons in batches of a file each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: list[Polygons] = []
        self.files: list[str] = []
        self.count = 0
        self.counts: Counter[int] = Counter()

    def add(self, polygons: Polygons) -> None:
        self._waiting.append(polygons)
        self.count += len(polygons)
        if sum(map(len, self._waiting)) >= BATCH:
            self.finish()

    def finish(self) -> None:
        """Write what waits."""
        waiting = [polygons for polygons in self._waiting if len(polygons)]
        self._waiting = []
        if not waiting:
            return
        geometry = np.concatenate([polygons.geometry for polygons in waiting])
        class_id = np.concatenate([polygons.class_id for polygons in waiting])
        confidence = np.concatenate([polygons.confidence for polygons in waiting])
        self.counts.update(class_id.tolist())
        for first in range(0, len(geometry), BATCH):
            part = slice(first, first + BATCH)
            shapes = shapely.to_wkb(geometry[part], byte_order=1)
            name = f"{len(self.files):06d}.npz"
            np.savez(
                self._folder / name,
                shapes=np.frombuffer(b"".join(shapes), np.uint8),
                ends=np.cumsum([len(shape) for shape in shapes]),
                boxes=shapely.bounds(geometry[part]),
                class_id=class_id[part],
                confidence=confidence[part],
            )
            self.files.append(name)
