"""Labels burnt into rasters against GDAL's commands, file to file, and the memory that it takes.

Both start as processes of their own and write Cloud-Optimised GeoTIFFs with overviews, DEFLATE at level 1, on all
cores. That both have the same pixels is checked. Engine's Python; GDAL's command line tools must be there.

python bench/rasterizing.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import checkout
import numpy as np
import pyogrio.raw
import rasterio
import scene
import shapely
from measuring import FINISHED, QUANTITIES, in_turns, peak_mb, run_worker, say, seconds, send_memory, send_speed

#: Pixels of each building, on average.
SPARSE, DENSE = 3000, 300


def main() -> None:
    """Measure speed, then memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    # On smaller rasters both would mostly start.
    _speed(given.folder, 8192, 2 if given.quick else 4)
    _memory(given.folder, 4096, 8192 if given.quick else 32_768)


def _speed(folder: Path, side: int, rounds: int) -> None:
    raster = scene.write_empty_raster(folder / "grid.tif", side, side)
    for each in (SPARSE, DENSE):
        labels = write_buildings(folder / f"buildings_{each}.gpkg", side, side**2 // each)
        options = {"class_field": "kind"}
        what = f"rasterizelabels, CLASSES, {side:,}² pixels, {side**2 // each:,} polygons"
        _race(folder, labels, raster, options, _rasterized, what, "gdal_rasterize, gdal_translate", side, rounds)
    labels = folder / f"buildings_{SPARSE}.gpkg"
    what = f"rasterizelabels, DISTANCE, {side:,}² pixels, exact"
    words = "gdal_rasterize, gdal_proximity twice, gdal_calc, gdal_translate"
    _race(folder, labels, raster, {"target": "DISTANCE"}, _proximity, what, words, side, rounds)


def _race(
    folder: Path,
    labels: Path,
    raster: Path,
    options: dict[str, Any],
    rival: Callable[[Path, Path, Path, int], None],
    what: str,
    words: str,
    side: int,
    rounds: int,
) -> None:
    say(what)
    ours, theirs = folder / "ours.tif", folder / "gdal.tif"
    given = {"labels": str(labels), "raster": str(raster), "output": str(ours), **options}
    run = in_turns(
        lambda: side**2 / 1e6 / seconds(lambda: run_worker(checkout.ROOT, "rasterize_labels", given)),
        lambda: side**2 / 1e6 / seconds(lambda: rival(folder, labels, theirs, side)),
        rounds,
    )
    _check_same(ours, theirs)
    send_speed(what, run, "Mpx/s", words)


def _memory(folder: Path, small: int, large: int) -> None:
    """Distances need the most of it. The same labels, so that what grows is the raster."""
    labels = write_buildings(folder / "few.gpkg", small, 2000)
    peaks = []
    for height in (small, large):
        say(f"rasterizing: memory over {small} x {height} pixels")
        raster = scene.write_empty_raster(folder / f"empty_{height}.tif", small, height)
        options = {"labels": str(labels), "raster": str(raster), "output": str(folder / "far.tif")}
        options |= {"target": "DISTANCE", "max_distance": 100}
        peaks.append(peak_mb(sys.executable, checkout.ROOT, "rasterize_labels", options))
    send_memory(
        f"rasterize_labels' peak memory, DISTANCE, {small:,} x {large:,} pixels",
        peaks[1],
        f"the same, {small:,}² pixels",
        peaks[0],
    )


def write_buildings(path: Path, side: int, count: int) -> Path:
    """Turned rectangles all over a square raster, some over others, in five classes; the later class lies on top."""
    random = np.random.default_rng(0)
    size = np.sqrt(side**2 / count) * scene.PIXEL_M
    middle = random.uniform(0, side, (count, 1, 2)) * [1, -1] * scene.PIXEL_M + [scene.LEFT, scene.TOP]
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * random.uniform(0.15, 0.4, (count, 1, 2)) * size
    angle = random.uniform(0, np.pi, (count, 1))
    x, y = corners[..., 0], corners[..., 1]
    turned = np.stack([x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)], axis=-1)
    kinds = np.sort(random.integers(1, 6, count)).astype(np.int32)
    pyogrio.raw.write(
        path, shapely.to_wkb(shapely.polygons(middle + turned)), [kinds], ["kind"], geometry_type="Polygon",
        crs=scene.CRS, driver="GPKG", VERSION="1.2",
    )  # fmt: skip
    return path


def _command(*words: Any) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True)


def _rasterized(folder: Path, labels: Path, output: Path, side: int) -> None:
    _burn(labels, folder / "burnt.tif", side, "-a", "kind")
    _command("gdal_translate", "-q", *FINISHED, folder / "burnt.tif", output)


def _proximity(folder: Path, labels: Path, output: Path, side: int) -> None:
    burnt, signed = folder / "burnt.tif", folder / "signed.tif"
    _burn(labels, burnt, side, "-burn", "1")
    sides = [folder / f"to_{value}.tif" for value in (0, 1)]
    for value, path in enumerate(sides):
        path.unlink(missing_ok=True)
        _command("gdal_proximity.py", "-q", burnt, path, "-values", value, "-ot", "Float32", "-co", "TILED=YES")
    words = ["-A", sides[0], "-B", sides[1], "--calc", "A-B", f"--outfile={signed}", "--type", "Float32"]
    _command("gdal_calc.py", "--quiet", "--overwrite", *words, "--co", "TILED=YES")
    _command("gdal_translate", "-q", *FINISHED, *QUANTITIES, signed, output)


def _burn(labels: Path, output: Path, side: int, *values: str) -> None:
    corner = (scene.LEFT, scene.TOP - side * scene.PIXEL_M, scene.LEFT + side * scene.PIXEL_M, scene.TOP)
    output.unlink(missing_ok=True)
    _command(
        "gdal_rasterize", "-q", *values, "-te", *corner, "-ts", side, side, "-ot", "Byte", "-co", "TILED=YES",
        labels, output,
    )  # fmt: skip


def _check_same(ours: Path, theirs: Path) -> None:
    """The same classes; distances that GDAL, which is not exact, has no smaller than ours."""
    with rasterio.open(ours) as one, rasterio.open(theirs) as other:
        for row in range(0, one.height, 1024):
            window = ((row, min(row + 1024, one.height)), (0, one.width))
            found, expected = one.read(1, window=window), other.read(1, window=window)
            if found.dtype.kind != "f":
                same = np.array_equal(found, expected)
            else:
                more = np.abs(expected) - np.abs(found)
                same = bool((more > -0.001).all() and (more > 0.001).mean() < 0.01)
            if not same:
                raise RuntimeError(f"{ours.name} and {theirs.name} differ in the rows from {row} on")


if __name__ == "__main__":
    main()
