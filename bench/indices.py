"""Spectral indices against GDAL's own calculator, file to file, and the memory that they take. QGIS's Python.

python bench/indices.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import checkout
import numpy as np
import session
from measuring import FINISHED, QUANTITIES, in_turns, peak_mb, say, seconds, send_memory, send_speed
from osgeo import gdal

#: What gdal_calc.py is given for (N - R) / (N + R), and for EVI2 of reflectance.
NDVI = "(B-A)/(B+A)"
EVI2 = "2.5*(B*1e-4-A*1e-4)/(B*1e-4+2.4*A*1e-4+1)"
COMPRESSED = (
    "--co=COMPRESS=DEFLATE",
    "--co=TILED=YES",
    "--co=PREDICTOR=3",
    "--co=ZLEVEL=1",
    "--co=NUM_THREADS=ALL_CPUS",
)


def main() -> None:
    """Measure speed, then memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    session.start(given.folder / "profile")
    _speed(given.folder, 3 if given.quick else 5)
    _memory(given.folder)


def _speed(folder: Path, rounds: int) -> None:
    raster, side = folder / "raster.tif", gdal.Open(str(folder / "raster.tif")).RasterXSize
    ours, theirs = folder / "ours.tif", folder / "gdal.tif"
    for name, formula, whole in (("NDVI", NDVI, True), ("EVI2", EVI2, True), ("NDVI", NDVI, False)):
        say(f"indices: {name}, {side} x {side} pixels")
        run = in_turns(
            lambda name=name: side**2 / 1e6 / seconds(lambda: _ours(raster, ours, name)),
            lambda formula=formula, whole=whole: side**2 / 1e6 / seconds(lambda: _gdal(raster, theirs, formula, whole)),
            rounds,
        )
        _check_equal(ours, theirs)
        product = "gdal_calc.py, then gdal_translate -of COG" if whole else "gdal_calc.py alone, no overviews"
        send_speed(
            f"computeindices {name}, {side:,}² pixels, to a COG",
            run,
            "Mpx/s",
            f"{product}, DEFLATE",
            # Alone it makes less: a file without overviews.
            at_least=1.0 if whole else None,
        )


def _memory(folder: Path) -> None:
    peaks = []
    for name in ("raster.tif", "large.tif"):
        say(f"indices: memory over {name}")
        options = {
            "rasters": [str(folder / name)], "output": str(folder / "memory.tif"), "indices": ["NDVI"],
            "roles": "R=1, N=4",
        }  # fmt: skip
        peaks.append(peak_mb(os.environ["TILEWRIGHT_PYTHON"], checkout.ROOT, "compute_indices", options))
    sides = [gdal.Open(str(folder / name)).RasterXSize for name in ("raster.tif", "large.tif")]
    send_memory(
        f"compute_indices' peak memory, {sides[1]:,}² pixels",
        peaks[1],
        f"the same, {sides[0]:,}² pixels",
        peaks[0],
        at_most=2.0,
    )


def _ours(raster: Path, output: Path, name: str) -> None:
    import processing

    parameters: dict[str, Any] = {"INPUT": [str(raster)], "INDICES": [name], "ROLES": "R=1, N=4"}
    processing.run("tilewright:computeindices", {**parameters, "SCALE": 0.0001, "OUTPUT": str(output)})


def _gdal(raster: Path, output: Path, formula: str, whole: bool) -> None:
    """As a user would: a calculation in real numbers, then the finished file."""
    first = output.with_name("calculated.tif") if whole else output
    bands = [f"-A={raster}", "--A_band=1", f"-B={raster}", "--B_band=4"]
    real = formula.replace("A", "A.astype(float32)").replace("B", "B.astype(float32)")
    _command(
        sys.executable, "-m", "osgeo_utils.gdal_calc", *bands, f"--calc={real}", "--type=Float32", f"--outfile={first}",
        "--overwrite", "--quiet", *COMPRESSED,
    )  # fmt: skip
    if whole:
        _command("gdal_translate", "-q", *FINISHED, *QUANTITIES, str(first), str(output))
        first.unlink()


def _command(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _check_equal(ours: Path, theirs: Path) -> None:
    """To the rounding of 32-bit numbers, in which GDAL's calculator works."""
    pixels = [gdal.Open(str(path)).ReadAsArray(0, 0, 1024, 1024) for path in (ours, theirs)]
    if not np.allclose(*pixels, rtol=1e-3, atol=1e-5, equal_nan=True):
        raise RuntimeError("the two results differ")


if __name__ == "__main__":
    main()
