"""Scaling a raster by what is measured of it against GDAL's commands, file to file, and the memory that it takes.

Both measure exactly, write Cloud-Optimised GeoTIFFs of float32 with overviews, DEFLATE at level 1 on all cores, and
start as processes of their own. Engine's Python; GDAL's command line tools must be there.

python bench/scaling.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

import checkout
import numpy as np
import rasterio
import scene
from measuring import FINISHED, QUANTITIES, in_turns, peak_mb, run_worker, say, seconds, send_memory, send_speed

BANDS = 4


def main() -> None:
    """Measure speed, then memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    _speed(given.folder, *((4096, 3) if given.quick else (8192, 3)))
    _memory(given.folder, 8192, 16_384 if given.quick else 32_768)


def _speed(folder: Path, side: int, rounds: int) -> None:
    raster = scene.write_raster(folder / "raster.tif", side, BANDS)
    output, theirs = folder / "ours.tif", folder / "gdal.tif"
    pixels = side**2 / 1e6
    for method, rival, words in (
        ("MIN_MAX", _translated, "gdalinfo -stats, gdal_translate -scale"),
        ("MEAN_STD", _calculated, "gdalinfo -stats, gdal_calc, gdal_translate"),
    ):
        say(f"scaling: {method}, {side} x {side} pixels")
        options = {"rasters": [str(raster)], "output": str(output), "method": method}
        run = in_turns(
            lambda options=options: pixels / seconds(lambda: run_worker(checkout.ROOT, "normalize_raster", options)),
            lambda rival=rival: pixels / seconds(lambda: rival(raster, theirs)),
            rounds,
        )
        _check_same(output, theirs)
        send_speed(f"normalizeraster, {method}, {side:,}² pixels in {BANDS} bands", run, "Mpx/s", words)


def _memory(folder: Path, small: int, large: int) -> None:
    """Percentiles need the most of it: they are counted as well."""
    peaks = []
    for side in (small, large):
        say(f"scaling: memory over {side} x {side} pixels")
        raster = scene.write_empty_raster(folder / f"empty_{side}.tif", side, side)
        options = {"rasters": [str(raster)], "output": str(folder / "scaled.tif"), "method": "PERCENT"}
        peaks.append(peak_mb(sys.executable, checkout.ROOT, "normalize_raster", options))
    send_memory(
        f"normalize_raster's peak memory, {large:,}² pixels", peaks[1], f"the same, {small:,}² pixels", peaks[0]
    )


def _command(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def _statistics(raster: Path, *names: str) -> list[list[str]]:
    """What gdalinfo finds of each band, name by name, measured anew every time."""
    told = _command("gdalinfo", "--config", "GDAL_PAM_ENABLED", "NO", "-stats", str(raster))
    return [re.findall(rf"STATISTICS_{name}=(\S+)", told) for name in names]


def _translated(raster: Path, output: Path) -> None:
    pairs = zip(*_statistics(raster, "MINIMUM", "MAXIMUM"))
    scales = [word for number, pair in enumerate(pairs, 1) for word in (f"-scale_{number}", *pair, "0", "1")]
    _command("gdal_translate", "-q", "-ot", "Float32", *scales, *FINISHED, *QUANTITIES, str(raster), str(output))


def _calculated(raster: Path, output: Path) -> None:
    words = []
    for number, (mean, deviation) in enumerate(zip(*_statistics(raster, "MEAN", "STDDEV")), 1):
        letter = "ABCD"[number - 1]
        words += [f"-{letter}", str(raster), f"--{letter}_band={number}"]
        words.append(f"--calc=({letter}.astype(float32)-{mean})/{deviation}")
    plain = output.with_name("plain.tif")
    kind = ["--type=Float32", "--co=TILED=YES", "--co=INTERLEAVE=PIXEL", "--co=BIGTIFF=IF_SAFER"]
    _command("gdal_calc.py", "--quiet", "--overwrite", *kind, f"--outfile={plain}", *words)
    _command("gdal_translate", "-q", *FINISHED, *QUANTITIES, str(plain), str(output))
    plain.unlink()


def _check_same(ours: Path, theirs: Path) -> None:
    """Raise where the two rasters are not the same to the digits that gdalinfo tells."""
    with rasterio.open(ours) as one, rasterio.open(theirs) as other:
        if one.overviews(1) != other.overviews(1):
            raise RuntimeError(f"overviews differ: {one.overviews(1)}, {other.overviews(1)}")
        for _, window in one.block_windows(1):
            if not np.allclose(one.read(window=window), other.read(window=window), rtol=1e-5, atol=1e-5):
                raise RuntimeError(f"what was made differs at {window}")


if __name__ == "__main__":
    main()
