"""Polygons of a class raster against GDAL's own, file to file, and the memory that they take. QGIS's Python.

python bench/polygons.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

import checkout
import numpy as np
import session
from measuring import in_turns, peak_mb, say, seconds, send_memory, send_speed
from osgeo import gdal, osr
from qgis.core import QgsVectorLayer

#: Side of the texture that rasters are paved with, in pixels.
TEXTURE_PX = 2048
#: Pixels that a blob's edge bends within.
SMOOTH_PX = 4


def main() -> None:
    """Measure speed, then memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    session.start(given.folder / "profile")
    small, large = (2048, 4096) if given.quick else (4096, 16_384)
    _speed(given.folder, small, 2 if given.quick else 3)
    _memory(given.folder, small, large)


def _speed(folder: Path, side: int, rounds: int) -> None:
    raster = _write_blobs(folder / f"blobs_{side}.tif", side)
    ours, theirs = {"INPUT": str(raster)}, {"INPUT": str(raster), "BAND": 1, "FIELD": "DN"}
    say(f"polygons: {side} x {side} pixels")
    counts: list[int] = []
    run = in_turns(
        lambda: side**2 / 1e6 / _seconds("tilewright:polygonizeraster", ours, folder / "ours.gpkg", counts),
        lambda: side**2 / 1e6 / _seconds("gdal:polygonize", theirs, folder / "gdal.gpkg", []),
        rounds,
    )
    send_speed(
        f"polygonizeraster, {side:,}² pixels, {counts[0]:,} measured polygons",
        run,
        "Mpx/s",
        "gdal:polygonize, background too, not measured",
    )


def _memory(folder: Path, small: int, large: int) -> None:
    peaks = []
    for side in (small, large):
        say(f"polygons: memory over {side} x {side} pixels")
        peaks.append(_peak_mb(folder, _write_blobs(folder / f"blobs_{side}.tif", side)))
    send_memory(
        f"polygonize_raster's peak memory, {large:,}² pixels",
        peaks[1],
        f"the same, {small:,}² pixels",
        peaks[0],
        at_most=2.0,
    )


def _seconds(algorithm: str, parameters: dict[str, Any], output: Path, counts: list[int]) -> float:
    """Seconds to a GeoPackage; `counts` gets how many polygons are in it."""
    import processing

    took = seconds(lambda: processing.run(algorithm, {**parameters, "OUTPUT": str(output)}))
    counts.append(QgsVectorLayer(str(output), "written").featureCount())
    if counts[-1] <= 0:
        raise RuntimeError(f"{algorithm} wrote no polygons")
    output.unlink()
    return took


def _peak_mb(folder: Path, raster: Path) -> float:
    """The largest resident size of a fresh worker that makes polygons, in MB."""
    options = {"raster": str(raster), "output": str(folder / f"polygons_{raster.stem}")}
    return peak_mb(os.environ["TILEWRIGHT_PYTHON"], checkout.ROOT, "polygonize_raster", options)


def _write_blobs(path: Path, side: int) -> Path:
    """Blobs of two classes on background, some dozens of pixels across, the same every time."""
    random = np.random.default_rng(0)
    frequency = np.fft.fftfreq(TEXTURE_PX)
    blur = np.exp(-2 * (np.pi * SMOOTH_PX * frequency) ** 2)
    first, second = (
        np.fft.ifft2(np.fft.fft2(random.normal(size=(TEXTURE_PX, TEXTURE_PX))) * blur[:, None] * blur).real
        for _ in range(2)
    )
    texture = np.where(first > first.std() / 2, np.where(second > 0, 2, 1), 0).astype(np.uint8)
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), side, side, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
    )
    target.SetGeoTransform((400_000, 1, 0, 5_400_000, 0, -1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    target.SetProjection(crs.ExportToWkt())
    for row in range(0, side, TEXTURE_PX):
        for column in range(0, side, TEXTURE_PX):
            # Rolled, so that no two places are the same.
            part = np.roll(texture, (row // 7, column // 5), axis=(0, 1))[: side - row, : side - column]
            target.GetRasterBand(1).WriteArray(np.ascontiguousarray(part), column, row)
    target.FlushCache()
    return path


if __name__ == "__main__":
    main()
