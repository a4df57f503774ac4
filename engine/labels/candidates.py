"""Places of tiles by the class that a raster has at their centres, in a random order."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..datasets.workplace import writing_to
from ..errors import InputError
from ..exclusive import whole
from ..imagery.stack import Grid, RasterStack, gdal_environment
from ..imagery.sweep import sweep
from ..imagery.unchanged import check_unchanged
from ..progress import Progress
from ..tiles.grid import WHOLE
from ..tiles.options import SampleClassesOptions
from ..tiles.sampling import chances
from .masks import MOST_CLASSES

Window = tuple[int, int, int, int]
#: Of a window: by class the number of its pixels, and of the first ones in the random order chances and pixel numbers.
Found = dict[int, tuple[int, NDArray[np.uint64], NDArray[np.int64]]]


def sample_classes(options: SampleClassesOptions, progress: Progress) -> dict[str, Any]:
    """Write an `.npz` with `values` (k,), the classes; `totals` (k,), places of each; `counts` (k,), of how many the
    offsets follow; `x` and `y` (sum of counts,), these offsets class by class, in the order of chance.

    The class of a tile is that of the pixel that holds its centre (the one to the right of and below an edge), by
    nearest neighbour. What the chances are hangs on the seed and the place alone. Raises InputError where the raster
    has no class, or too many. Returns `columns`, the path.
    """
    left, top = math.floor(options.tile_width / 2), math.floor(options.tile_height / 2)
    across = math.floor(options.width - options.tile_width * (1 - WHOLE)) + 1
    down = math.floor(options.height - options.tile_height * (1 - WHOLE)) + 1
    grid = Grid(CRS.from_wkt(options.crs), Affine(*options.transform), options.width, options.height)
    wanted = set(options.values)
    held: Found = {}

    with gdal_environment(), RasterStack([options.labels], bands="1", resampling="nearest", grid=grid) as stack:

        def work(window: Window) -> Found:
            x, y, width, height = window
            pixels = stack.read(x + left, y + top, width, height)
            values = pixels[..., 0].ravel()
            numbers = ((y + np.arange(height))[:, None] * across + (x + np.arange(width))[None, :]).ravel()
            known = stack.valid(pixels)[..., 0].ravel()
            if values.dtype.kind == "f":
                odd = known & (values != np.floor(values))
                if odd.any():
                    raise InputError(f"labels must hold whole numbers, got {values[odd][0]:g}")
            if not wanted:
                known &= values > 0
            return _first(values[known], numbers[known], wanted, options)

        def take(window: Window, found: Found) -> None:
            for value, (total, chance, numbers) in found.items():
                if value in held:
                    total += held[value][0]
                    chance = np.concatenate([held[value][1], chance])
                    numbers = np.concatenate([held[value][2], numbers])
                held[value] = (total, *_lowest(chance, numbers, options.most))
            if len(held) > MOST_CLASSES:
                raise InputError(f"labels hold more than {MOST_CLASSES} classes: is this a raster of classes?")

        sweep(across, down, work, take, progress, "Looking for the classes of the label raster")
        check_unchanged()
    values = sorted(held)
    ordered = [held[value][2][np.lexsort((held[value][2], held[value][1]))] for value in values]
    numbers = np.concatenate([np.empty(0, np.int64), *ordered])
    output = Path(options.output)
    with writing_to(output), whole(output, progress) as part, part.open("wb") as stream:
        np.savez(
            stream,
            allow_pickle=False,
            values=np.array(values, dtype=np.int64),
            totals=np.array([held[value][0] for value in values], dtype=np.int64),
            counts=np.array([len(part) for part in ordered], dtype=np.int64),
            x=numbers % across,
            y=numbers // across,
        )
    return {"columns": str(output)}


def _first(values: NDArray[Any], numbers: NDArray[np.int64], wanted: set[int], options: SampleClassesOptions) -> Found:
    found: Found = {}
    classes = np.unique(values)
    if len(classes) > MOST_CLASSES:
        raise InputError(f"labels hold more than {MOST_CLASSES} classes: is this a raster of classes?")
    for value in (int(number) for number in classes):
        if wanted and value not in wanted:
            continue
        mine = numbers[values == value]
        chance = chances(options.seed, mine.astype(np.uint64))
        found[value] = (len(mine), *_lowest(chance, mine, options.most))
    return found


def _lowest(
    chance: NDArray[np.uint64], numbers: NDArray[np.int64], most: int
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The `most` pixels of the lowest chances."""
    if len(chance) <= most:
        return chance, numbers
    kept = np.argpartition(chance, most - 1)[:most]
    return chance[kept], numbers[kept]
