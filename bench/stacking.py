"""Mosaics, stacks and warped rasters against GDAL's commands, file to file, and the memory that they take.

All write Cloud-Optimised GeoTIFFs with overviews, DEFLATE at level 1, use all cores, and start as processes of their
own. Engine's Python; GDAL's command line tools must be there.

python bench/stacking.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import Any

import checkout
import numpy as np
import rasterio
import scene
from measuring import FINISHED, QUANTITIES, in_turns, peak_mb, run_worker, say, seconds, send_memory, send_speed
from rasterio.transform import Affine
from rasterio.windows import Window

BANDS = 4
#: gdalwarp on all cores, in the memory that it likes best.
WARP = ["gdalwarp", "-q", "-overwrite", "-multi", "-wo", "NUM_THREADS=ALL_CPUS", "-wm", "512", *FINISHED, *QUANTITIES]


def main() -> None:
    """Measure speed, then memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    # On smaller rasters both would mostly start.
    side, rounds = 8192, 2 if given.quick else 3
    parts = _cut(scene.write_raster(given.folder / "raster.tif", side, BANDS))
    _mosaic(given.folder, parts, side, rounds)
    _stack(given.folder, side, rounds)
    _warped(given.folder, parts, side, rounds)
    _memory(given.folder, 8192, 16_384 if given.quick else 32_768)


def _mosaic(folder: Path, parts: list[str], side: int, rounds: int) -> None:
    """Four that lie side by side and overlap, on the same pixels."""
    ours, theirs = folder / "ours.tif", folder / "gdal.tif"
    options = {"rasters": parts, "output": str(ours), "method": "MOSAIC"}
    command = [*WARP, *reversed(parts), str(theirs)]
    _measure(f"mosaic of 4 rasters, {side:,}² pixels in {BANDS} bands", options, command, "gdalwarp", side, rounds)
    _check_same(ours, theirs, 0)


def _stack(folder: Path, side: int, rounds: int) -> None:
    """Four files of one band each become one of four bands."""
    files = []
    for number in range(1, BANDS + 1):
        files.append(str(folder / f"B{number}.tif"))
        subprocess.run(
            ["gdal_translate", "-q", "-b", str(number), "-co", "TILED=YES", "-co", "COMPRESS=DEFLATE",
             str(folder / "raster.tif"), files[-1]], check=True,
        )  # fmt: skip
    ours, theirs, between = folder / "ours.tif", folder / "gdal.tif", folder / "between.vrt"
    options = {"rasters": files, "output": str(ours), "method": "STACK"}
    command = ["gdal_translate", "-q", *FINISHED, *QUANTITIES, str(between), str(theirs)]
    subprocess.run(["gdalbuildvrt", "-q", "-separate", str(between), *files], check=True)
    words = "gdalbuildvrt -separate, gdal_translate"
    _measure(f"stack of {BANDS} files of one band, {side:,}² pixels", options, command, words, side, rounds)
    _check_same(ours, theirs, 0)


def _warped(folder: Path, parts: list[str], side: int, rounds: int) -> None:
    """The mosaic in another CRS; gdalwarp finds places to an eighth of a pixel, we to a ten-thousandth."""
    ours, theirs = folder / "ours.tif", folder / "gdal.tif"
    for resampling, name in (("NEAREST", "near"), ("CUBIC", "cubic")):
        options = {"rasters": parts, "output": str(ours), "method": "MOSAIC", "crs": "EPSG:32632", "nodata": 0,
                   "resampling": resampling}  # fmt: skip
        run_worker(checkout.ROOT, "stack_rasters", options)
        with rasterio.open(ours) as made:
            ground = [str(value) for value in made.bounds]
            size = [str(made.width), str(made.height)]
        command = [
            *WARP, "-t_srs", "EPSG:32632", "-r", name, "-te", *ground, "-ts", *size, "-dstnodata", "0",
            *reversed(parts), str(theirs),
        ]  # fmt: skip
        what = f"the mosaic warped, {resampling}, {side:,}² pixels in {BANDS} bands"
        _measure(what, options, command, "gdalwarp", side, rounds)
        # An eighth of a pixel is little on smooth ground; the noise on it is a two-hundredth of the range.
        _check_same(ours, theirs, 100)


def _memory(folder: Path, small: int, large: int) -> None:
    peaks = []
    for side in (small, large):
        say(f"stacking: memory over {side} x {side} pixels")
        raster = scene.write_empty_raster(folder / f"empty_{side}.tif", side, side)
        options = {"rasters": [str(raster)], "output": str(folder / "stacked.tif"), "crs": "EPSG:32632"}
        peaks.append(peak_mb(sys.executable, checkout.ROOT, "stack_rasters", options))
    send_memory(
        f"stack_rasters' peak memory, warped to {large:,}² pixels", peaks[1], f"the same, {small:,}² pixels", peaks[0]
    )


def _measure(what: str, options: dict[str, Any], command: list[str], words: str, side: int, rounds: int) -> None:
    say(f"stacking: {what}")
    pixels = side**2 / 1e6
    run = in_turns(
        lambda: pixels / seconds(lambda: run_worker(checkout.ROOT, "stack_rasters", options)),
        lambda: pixels / seconds(lambda: subprocess.run(command, check=True)),
        rounds,
    )
    send_speed(f"stackrasters, {what}", run, "Mpx/s", words)


def _cut(raster: Path) -> list[str]:
    """Four overlapping parts of a raster."""
    parts = []
    with rasterio.open(raster) as source:
        half, over = source.width // 2, source.width // 16
        for number, (column, row) in enumerate(((0, 0), (1, 0), (0, 1), (1, 1))):
            left, top = column * (half - over), row * (half - over)
            window = Window(left, top, half + over, half + over)
            transform = source.transform @ Affine.translation(left, top)
            profile = {**source.profile, "width": half + over, "height": half + over, "transform": transform}
            parts.append(str(raster.with_name(f"part{number}.tif")))
            with rasterio.open(parts[-1], "w", **profile) as target:
                target.write(source.read(window=window))
    return parts


def _check_same(ours: Path, theirs: Path, difference: float) -> None:
    """Raise unless both made the same raster: pixels that differ by more than that are at most a hundredth."""
    with rasterio.open(ours) as one, rasterio.open(theirs) as other:
        if one.shape != other.shape or one.count != other.count:
            raise RuntimeError(f"{ours} is {one.shape}, {theirs} is {other.shape}")
        window = Window(one.width // 3, one.height // 3, min(1024, one.width), min(1024, one.height))
        apart = np.abs(one.read(window=window).astype(float) - other.read(window=window))
    if (apart > difference).mean() > (0.01 if difference else 0):
        raise RuntimeError(f"{ours} and {theirs} differ in {(apart > difference).mean():.1%} of their pixels")


if __name__ == "__main__":
    main()
