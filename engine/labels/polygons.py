"""From a raster of classes to polygons.

Patches and their corners are found in each strip by itself, on all cores or by the machines of a cluster; here they are
joined, strip after strip, and polygons whose corners are all known go out again to be made.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..exclusive import exclusively
from ..execution import crew, is_local, ordered_map, worker_count
from ..imagery.rasters import same_grid
from ..imagery.stack import RasterStack, gdal_environment
from ..imagery.unchanged import check_unchanged
from ..progress import Progress, move, remove
from .components import Ints, Labelled, Seam, Seams, labelled
from .growing import Grown
from .options import PolygonizeRasterOptions
from .outlines import Corners, corners_of
from .polygon_files import PolygonFiles, Polygons
from .shapes import Shaping
from .sieve import Sieved
from .strips import AT_ONCE, RasterStrips, Strips, Wanted, in_words, rows_of, strip_count, swept

Floats = NDArray[np.float64]


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
        raster = RasterStrips(stack, progress)
        strips: Strips = raster
        diagonal = options.connectedness == "EIGHT"
        if options.border_class is not None:
            strips = Grown(strips, wanted, diagonal, progress)
        if options.sieve_px is not None and options.sieve_px > 1:
            strips = Sieved(strips, options.sieve_px, diagonal, progress)
        shaping = Shaping(stack.grid, options, progress)
        writer = PolygonFiles(part)
        found = polygonized(strips, wanted, diagonal, shaping, confidence, progress)
        held.enter_context(closing(found))
        for polygons in found:
            writer.add(polygons)
        writer.finish()
        _check_classes(options, raster.found, progress)
        check_unchanged()
        move(part, output)
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


@dataclass(frozen=True)
class _Grouped:
    """Patches of patches that touch at corners: the one of each (patch,), how many there are, and where they end."""

    group: Ints
    count: int
    ends: tuple[Ints, Ints]


@dataclass(frozen=True)
class _Found:
    """What a strip shows of its patches: `class_id`, `chosen` and `sums` (2, patch; see _Patches), and where they end.

    `values` are those that are in the strip; `grouped` is None where corners do not join.
    """

    corners: Corners
    class_id: NDArray[np.integer[Any]]
    chosen: NDArray[np.bool_]
    sums: Floats
    ends: tuple[Ints, Ints]
    values: NDArray[Any]
    grouped: Optional[_Grouped]


class _Finder:
    """Finds the patches of strips, on any machine."""

    def __init__(
        self, strips: Strips, wanted: Wanted, diagonal: bool, junctions: bool, confidence: Optional[RasterStack]
    ) -> None:
        """With `junctions`, corners are what `corners_of` says."""
        self._strips, self._wanted, self._diagonal = strips, wanted, diagonal
        self._junctions, self._confidence = junctions, confidence

    def sure(self, number: int) -> Optional[NDArray[Any]]:
        """The confidence (row, col, 1) of a strip, None where there is none."""
        if self._confidence is None:
            return None
        top, bottom = rows_of(self._strips, number)
        return self._confidence.read(0, top, self._strips.width, bottom - top)

    def __call__(self, number: int, values: NDArray[Any], sure: Optional[NDArray[Any]]) -> _Found:
        """`sure` is the confidence where it has been read already."""
        strips, here = self._strips, labelled(values)
        held = here.patch_values()
        classes = strips.classes(held)
        chosen = self._wanted.among(classes) & (held != strips.outside)
        return _Found(
            corners_of(here, rows_of(strips, number)[0], strips.height, chosen, self._junctions),
            _narrowed(np.where(chosen, classes, 0)),
            chosen,
            self._sums(here, self.sure(number) if sure is None else sure),
            here.ends,
            np.unique(held),
            self._grouped(values, here) if self._diagonal else None,
        )

    def _sums(self, here: Labelled, sure: Optional[NDArray[Any]]) -> Floats:
        if sure is None or self._confidence is None:
            return np.zeros((2, here.count))
        valid = self._confidence.valid(sure).ravel()
        patch = here.patch_of[here.run_of[1 : len(sure) + 1, 1:-1].ravel()]
        values = np.where(valid, sure.ravel(), 0).astype(np.float64)
        return np.stack([np.bincount(patch, row, here.count) for row in (values, valid)])

    def _grouped(self, values: NDArray[Any], here: Labelled) -> _Grouped:
        grouped = labelled(values, diagonal=True)
        group = np.empty(here.count, np.int64)
        group[here.patch_of] = grouped.patch_of
        return _Grouped(group, grouped.count, grouped.ends)


def _narrowed(numbers: Ints) -> NDArray[np.integer[Any]]:
    """In half of the bytes where they fit; parcels and the like may have larger ones."""
    bounds = np.iinfo(np.int32)
    fits = not len(numbers) or (numbers.min() >= bounds.min and numbers.max() <= bounds.max)
    return numbers.astype(np.int32) if fits else numbers


def polygonized(
    strips: Strips,
    wanted: Wanted,
    diagonal: bool,
    shaping: Shaping,
    confidence: Optional[RasterStack],
    progress: Progress,
) -> Generator[Polygons, None, None]:
    """The polygons of the wanted classes, after each strip those whose last row is reached.

    They do not depend on how high the strips are. Kept in memory are the corners of polygons that are not finished.
    """

    def shaped(patches: _Patches) -> Polygons:
        return _shaped(patches, shaping)

    finder = _Finder(strips, wanted, diagonal, shaping.simplifies, confidence)
    with crew(min(AT_ONCE, worker_count())) as executor:
        finished = _finished(strips, finder, diagonal, progress)
        yield from ordered_map(executor, shaped, finished, progress, AT_ONCE)


def _finished(strips: Strips, finder: _Finder, diagonal: bool, progress: Progress) -> Iterator[_Patches]:
    """After each strip the patches whose last row is reached, where there are some."""
    last = strip_count(strips) - 1
    seams = Seams(last)
    groups = _Groups(last) if diagonal else None
    corners: Optional[Corners] = None
    sums = np.zeros((2, 1))
    # As with the strips themselves, one thread alone reads on this machine.
    read_here = finder.sure if is_local() else None
    for number, found in swept(strips, finder, progress, "Rows", read_here):
        strips.saw(found.values)
        seam = seams.add(number, len(found.class_id), found.ends)
        everything = found.corners
        everything.patch = seam.number[everything.patch]
        if corners is not None:
            corners.patch = seam.moved[corners.patch]
            everything = Corners.joined([corners, everything])
        here = np.stack([seam.summed(row) for row in found.sums])
        for row in range(2):
            np.add.at(here[row], seam.moved, sums[row])
        going_on = seam.kept >= 0
        sums = here[:, going_on]
        classes = seam.taken(found.class_id)
        finished = _Patches(everything, classes, here, np.arange(seam.count)).chosen(
            seam.taken(found.chosen) & ~going_on
        )
        corners = everything.chosen(going_on[everything.patch])
        corners.patch = seam.kept[corners.patch]
        if groups is not None and found.grouped is not None:
            finished = groups.whole(number, found.grouped, seam, finished)
        if len(finished.class_id):
            yield finished


def _shaped(patches: _Patches, shaping: Shaping) -> Polygons:
    geometry, group = shaping.shaped(patches.corners, patches.group)
    size = int(patches.group.max()) + 1
    class_id = np.zeros(size, np.int64)
    class_id[patches.group] = patches.class_id
    total, count = (np.bincount(patches.group, row, size)[group] for row in patches.sums)
    return Polygons.of(geometry, class_id[group], np.where(count > 0, total / np.maximum(count, 1), np.nan))


class _Groups:
    """Patches that touch at corners and are one thing, held back until all of it is there."""

    def __init__(self, last: int) -> None:
        self._seams = Seams(last)
        self._held: Optional[_Patches] = None

    def whole(self, number: int, grouped: _Grouped, seam: Seam, finished: _Patches) -> _Patches:
        """Of the patches held back and those that have just been finished, the ones of finished groups."""
        joined = self._seams.add(number, grouped.count, grouped.ends)
        finished.group = seam.taken(joined.number[grouped.group])[finished.group]
        if self._held is not None:
            self._held.group = joined.moved[self._held.group]
            finished = self._held.with_others(finished)
        ended = joined.kept[finished.group] < 0
        self._held = finished.chosen(~ended)
        self._held.group = joined.kept[self._held.group]
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
