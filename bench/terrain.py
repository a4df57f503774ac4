"""Derivatives of terrain against gdaldem, file to finished file, and the memory that they take. QGIS's Python.

python bench/terrain.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import os
import subprocess
from pathlib import Path

import checkout
import numpy as np
import session
from measuring import FINISHED, QUANTITIES, in_turns, peak_mb, say, seconds, send_memory, send_speed
from osgeo import gdal, osr

#: Side of the texture that rasters are paved with, in pixels.
TEXTURE_PX = 2048
#: Steepness falls with the length of a wave to this power, as on real ground.
ROUGHNESS = 1.7


def main() -> None:
    """Measure speed, then memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    session.start(given.folder / "profile")
    small, large = (2048, 4096) if given.quick else (2048, 8192)
    raster = _write_hills(given.folder / "large.tif", large)
    for kinds in (("slope",), ("aspect",), ("hillshade",), ("slope", "aspect", "hillshade")):
        _speed(given.folder, raster, large, kinds, 3 if given.quick else 5)
    _memory(given.folder, _write_hills(given.folder / "small.tif", small), small, raster, large)


def _speed(folder: Path, raster: Path, side: int, kinds: tuple[str, ...], rounds: int) -> None:
    say(f"terrain: {', '.join(kinds)}, {side} x {side} pixels")
    run = in_turns(
        lambda: side**2 / 1e6 / seconds(lambda: _ours(raster, folder / "ours.tif", kinds)),
        lambda: side**2 / 1e6 / seconds(lambda: [_gdaldem(raster, folder, kind) for kind in kinds]),
        rounds,
    )
    for number, kind in enumerate(kinds, 1):
        _check_equal(folder / "ours.tif", number, folder / f"{kind}.tif")
    send_speed(
        f"terrainderivatives, {' + '.join(kinds)}, {side:,}² pixels",
        run,
        "Mpx/s",
        "gdaldem -of COG, the same compression, blocks and threads",
    )


def _memory(folder: Path, small: Path, small_px: int, large: Path, large_px: int) -> None:
    peaks = []
    for raster in (small, large):
        say(f"terrain: memory over {raster.name}")
        options = {"raster": str(raster), "output": str(folder / "memory.tif")}
        peaks.append(peak_mb(os.environ["TILEWRIGHT_PYTHON"], checkout.ROOT, "terrain_derivatives", options))
    send_memory(
        f"terrain_derivatives' peak memory, {large_px:,}² pixels",
        peaks[1],
        f"the same, {small_px:,}² pixels",
        peaks[0],
        at_most=2.0,
    )


def _ours(raster: Path, output: Path, kinds: tuple[str, ...]) -> None:
    import processing

    derivatives = [kind.upper() for kind in kinds]
    processing.run(
        "tilewright:terrainderivatives", {"INPUT": str(raster), "DERIVATIVES": derivatives, "OUTPUT": str(output)}
    )


def _gdaldem(raster: Path, folder: Path, kind: str) -> None:
    output = str(folder / f"{kind}.tif")
    subprocess.run(["gdaldem", kind, str(raster), output, "-q", *FINISHED, *QUANTITIES], check=True)


def _check_equal(ours: Path, band: int, theirs: Path) -> None:
    """To the rounding of 32-bit numbers, in which gdaldem sums heights."""
    sources = gdal.Open(str(ours)), gdal.Open(str(theirs))
    pixels = [
        source.GetRasterBand(number).ReadAsArray(1, 1, 1024, 1024).astype(float)
        for source, number in zip(sources, (band, 1))
    ]
    if theirs.stem == "hillshade":
        same = (pixels[0] == pixels[1]).mean() > 0.999
    else:
        same = np.isclose(*pixels, rtol=1e-4, atol=1e-2).mean() > 0.999
    if not same:
        raise RuntimeError(f"{theirs.stem} differs")


def _write_hills(path: Path, side: int) -> Path:
    """Heights from some hundred to some thousand metres on pixels of 30 m, the same every time."""
    noise = np.fft.rfft2(np.random.default_rng(0).normal(size=(TEXTURE_PX, TEXTURE_PX)))
    length = np.hypot(np.fft.fftfreq(TEXTURE_PX)[:, None], np.fft.rfftfreq(TEXTURE_PX))
    length[0, 0] = np.inf
    texture = np.fft.irfft2(noise / length**ROUGHNESS, s=(TEXTURE_PX, TEXTURE_PX))
    texture = (1500 + texture / texture.std() * 400).astype(np.float32)
    blocks = ["TILED=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
    target = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32, blocks)
    target.SetGeoTransform((400_000, 30, 0, 5_400_000, 0, -30))
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
