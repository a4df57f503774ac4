"""From labels to a raster: classes, numbers of objects, or distances to their outlines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...errors import InputError, OptionError
from ...imagery.clouds.flags import cloud_flags, cloud_stack
from ...imagery.legend import classes_tag, rgb_of, write_categories
from ...imagery.rasters import Grid
from ...imagery.rules import parse_rule
from ...imagery.stack import RasterStack, gdal_environment
from ...imagery.sweep import sweep
from ...imagery.writing import Rasters, check_place
from ...inference.areas import area_of
from ...progress import Progress
from ..borders import BorderedMasks
from .distance import SignedDistance
from .features import Features, read_features
from .legend import Legend
from .options import RasterizeLabelsOptions
from .painting import NO_INSTANCE, ClassMasks, InstanceMasks, Overlaps

#: Columns and rows of a pixel that may lean, as a share, before it counts as having no right angles.
LEANING = 1e-6
#: Classes that are counted sooner one by one.
FEW = 32

Window = tuple[int, int, int, int]
Flags = Callable[[Window], NDArray[np.bool_]]


def rasterize_labels(options: RasterizeLabelsOptions, progress: Progress) -> dict[str, Any]:
    """Burn labels into a raster on the grid of another one.

    CLASSES: ids as uint8 (255 to be ignored) or uint16 (65535). INSTANCES: int32, the number of the feature in its
    layer from 1, 0 where there is none, -1 to be ignored. DISTANCE: float32, from a pixel's centre to the nearest
    centre on the other side of the labels' outline within the area, positive inside, NaN to be ignored.

    Values: `output`, `target`, `width`, `height`; `classes` (each with `id`, `name`, `colour` and `pixels`); for
    INSTANCES `instances`, how many have a pixel, and `largest`, the largest number; for DISTANCE `minimum` and
    `maximum`. Raises InputError when labels and raster do not fit, OptionError, OutputError.
    """
    output = Path(options.output)
    check_place(output, [path for path in (options.raster, options.labels, options.cloud_raster) if path])
    with gdal_environment():
        with RasterStack(options.raster) as stack:
            whole, area = stack.grid, area_of(options.extent, stack)
        features = read_features(options, whole)
        for sentence in features.counts.sentences():
            progress.message(sentence)
        if features.unmatched:
            progress.warn(f"No label is of {', '.join(features.unmatched)}: is it written as in the class field?")
        place = _Place(whole, area)
        _check_overlap(features, place)
        with _clouds(options, whole) as clouds, Rasters(place.grid, progress) as rasters:
            burn = {"CLASSES": _classes, "INSTANCES": _instances, "DISTANCE": _distances}[options.target]
            found = burn(options, features, place, clouds, rasters, progress)
    size = {"width": place.grid.width, "height": place.grid.height}
    return {"output": options.output, "target": options.target, **size, "classes": [], **found}


@dataclass(frozen=True)
class _Place:
    """The part of a grid that is written. What is burnt hangs on the whole grid alone."""

    whole: Grid
    area: Window

    @property
    def grid(self) -> Grid:
        """That of the part."""
        _, _, width, height = self.area
        return Grid(self.whole.crs, self.whole.window_transform(self.area, (height, width)), width, height)

    def window(self, part: Window) -> Window:
        """A window of the part, in the whole grid."""
        x, y, width, height = part
        return self.area[0] + x, self.area[1] + y, width, height


def _check_overlap(features: Features, place: _Place) -> None:
    x, y, width, height = place.area
    corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], dtype=np.float64)
    area = shapely.polygons(place.whole.to_map(corners))
    shapely.prepare(area)
    if not shapely.intersects(area, features.geometry).any():
        raise InputError("labels must overlap the raster, but none of them does", "Look at the CRS of both.")


@contextmanager
def _clouds(options: RasterizeLabelsOptions, grid: Grid) -> Iterator[Optional[Flags]]:
    """Which pixels of a window of the grid are cloud; None where nobody asks."""
    if not options.cloud_raster:
        yield None
        return
    rule = parse_rule(options.cloud_rule)
    with cloud_stack(options.cloud_raster, rule, grid) as stack:
        yield lambda window: cloud_flags(stack, rule, window)[0]


def _classes(
    options: RasterizeLabelsOptions,
    features: Features,
    place: _Place,
    clouds: Optional[Flags],
    rasters: Rasters,
    progress: Progress,
) -> dict[str, Any]:
    legend = Legend.of(options, features.names)
    masks = ClassMasks(features, place.whole, options.all_touched)
    table = legend.table(len(features.names), masks.ignore)
    bordered = BorderedMasks(masks, options.border_px, options.border_at) if options.border_px else masks
    overlaps = Overlaps(features, masks.polygons, masks.dtype) if options.overlap == "VALUE" else None
    output = Path(options.output)
    dataset = rasters.create(output, ["class"], legend.dtype, legend.nodata)
    dataset.write_colormap(1, {entry.id: rgb_of(entry.colour) for entry in legend.entries})
    dataset.update_tags(**classes_tag(asdict(entry) for entry in legend.entries))
    plain = table.dtype == masks.dtype and np.array_equal(table, np.arange(len(table)))
    numbers = [entry.id for entry in legend.entries]
    pixels = np.zeros(len(numbers), dtype=np.int64)

    def work(part: Window) -> tuple[NDArray[Any], NDArray[np.int64]]:
        window = place.window(part)
        ids: NDArray[Any] = bordered.mask(window, (part[3], part[2]))
        if not plain:
            ids = table[ids]
        if overlaps is not None:
            ids[overlaps.flags(window)] = legend.overlap
        if clouds is not None:
            ids[clouds(window)] = legend.nodata
        return ids, _counted(ids, numbers)

    def take(part: Window, result: tuple[NDArray[Any], NDArray[np.int64]]) -> None:
        ids, counts = result
        pixels[:] += counts
        rasters.write(output, part[0], part[1], ids[None])

    sweep(place.grid.width, place.grid.height, work, take, progress, "Burning labels")
    rasters.finish()
    write_categories(output, legend.names(), progress)
    entries = [{**asdict(entry), "pixels": int(count)} for entry, count in zip(legend.entries, pixels)]
    for entry in entries:
        if not entry["pixels"]:
            progress.warn(f"No pixel is of the class {entry['name']}.")
    return {"classes": entries}


def _counted(ids: NDArray[Any], numbers: list[int]) -> NDArray[np.int64]:
    """How many pixels there are of each of the numbers."""
    if len(numbers) > FEW:
        return np.bincount(ids.ravel(), minlength=max(numbers) + 1)[numbers]
    return np.array([np.count_nonzero(ids == number) for number in numbers], dtype=np.int64)


def _instances(
    options: RasterizeLabelsOptions,
    features: Features,
    place: _Place,
    clouds: Optional[Flags],
    rasters: Rasters,
    progress: Progress,
) -> dict[str, Any]:
    masks = InstanceMasks(features, place.whole, options.all_touched)
    overlaps = None
    if options.overlap == "VALUE":
        overlaps = Overlaps(features, masks.polygons, np.dtype(np.int32))
    overlap = NO_INSTANCE if options.overlap_value is None else options.overlap_value
    output = Path(options.output)
    rasters.create(output, ["instance"], "int32", NO_INSTANCE)
    seen = np.zeros(max(int(features.numbers.max()), overlap) + 1, dtype=bool)

    def work(part: Window) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        window = place.window(part)
        numbers = masks.mask(window, (part[3], part[2]))
        if overlaps is not None:
            numbers[overlaps.flags(window)] = overlap
        if clouds is not None:
            numbers[clouds(window)] = NO_INSTANCE
        return numbers, np.unique(numbers)

    def take(part: Window, result: tuple[NDArray[np.int32], NDArray[np.int32]]) -> None:
        numbers, found = result
        seen[found[found > 0]] = True
        rasters.write(output, part[0], part[1], numbers[None])

    sweep(place.grid.width, place.grid.height, work, take, progress, "Burning labels")
    rasters.finish()
    count = int(seen[np.unique(features.numbers)].sum())
    progress.message(f"{count} of {len(features)} labels have pixels.")
    return {"instances": count, "largest": int(np.flatnonzero(seen).max(initial=0))}


def _distances(
    options: RasterizeLabelsOptions,
    features: Features,
    place: _Place,
    clouds: Optional[Flags],
    rasters: Rasters,
    progress: Progress,
) -> dict[str, Any]:
    masks = ClassMasks(features, place.whole, options.all_touched)
    output = Path(options.output)
    rasters.create(output, ["distance"], "float32", np.nan, Resampling.average)

    def numbers(part: Window) -> NDArray[Any]:
        return masks.mask(place.window(part), (part[3], part[2]))

    def inside(part: Window) -> NDArray[np.bool_]:
        found = numbers(part)
        labelled: NDArray[np.bool_] = (found > 0) & (found != masks.ignore)
        return labelled

    def ignored(part: Window) -> NDArray[np.bool_]:
        found: NDArray[np.bool_] = numbers(part) == masks.ignore
        return found if clouds is None else found | clouds(place.window(part))

    ignoring = clouds is not None or features.counts.null_class > 0
    grid, step = place.grid, _step(options, place.grid)
    without = ignored if ignoring else None
    measured = SignedDistance(grid.width, grid.height, step, options.max_distance, inside, without)
    lowest, highest = np.inf, -np.inf
    with progress.scratch(output.with_name(f".{output.name}.notes.npy")) as notes:
        for top, distances in measured.strips(notes, progress):
            known = distances[~np.isnan(distances)]
            if known.size:
                lowest, highest = min(lowest, float(known.min())), max(highest, float(known.max()))
            rasters.write(output, 0, top, distances[None])
    rasters.finish()
    return {"minimum": lowest, "maximum": highest} if lowest <= highest else {"minimum": None, "maximum": None}


def _step(options: RasterizeLabelsOptions, grid: Grid) -> tuple[float, float]:
    """How far apart columns and rows are: one pixel, or in map units of the raster's CRS."""
    if options.distance_unit == "PIXELS":
        return 1.0, 1.0
    t = grid.transform
    across, down = float(np.hypot(t.a, t.d)), float(np.hypot(t.b, t.e))
    if abs(t.a * t.b + t.d * t.e) > LEANING * across * down:
        raise OptionError("distance unit MAP needs a raster whose columns and rows are at right angles", "Use PIXELS.")
    return across, down
