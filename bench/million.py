"""A million tiles: what memory an export takes against a tenth of them, and how many files lie in a folder.

Runs in the engine's Python: python bench/million.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import checkout
import scene
from measuring import Row, peak_mb, say, send_memory

#: So small that the raster is too, and memory is that of the tiles.
TILE_PX = 2
#: Tiles of the larger and of the smaller export, across and down.
LARGE, SMALL = (1000, 1000), (1000, 100)
#: Formats: a file for each tile, and shards of many.
FORMATS = ("TFRECORD", "GTIFF")
PER_FOLDER = 10_000


def main() -> None:
    """Measure each format; `--quick` leaves out that of a file for each tile."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    raster = scene.write_raster(given.folder / "raster.tif", TILE_PX * max(LARGE), 1, "uint8")
    tiles = []
    for columns, rows in (SMALL, LARGE):
        path = given.folder / f"tiles_{columns * rows}.gpkg"
        tiles.append(scene.write_tiles(path, rows, columns, TILE_PX, ("non_urban", "urban")))
    counts = [columns * rows for columns, rows in (SMALL, LARGE)]
    for kind in FORMATS[:1] if given.quick else FORMATS:
        peaks = []
        for layer, count in zip(tiles, counts):
            say(f"million: {count:,} tiles as {kind}")
            output = given.folder / "dataset"
            options: dict[str, Any] = {"rasters": [str(raster)], "tiles": str(layer), "output": str(output)}
            options |= {"task": "IMAGES", "format": kind, "compression": "NONE", "files_per_folder": PER_FOLDER}
            peaks.append(peak_mb(sys.executable, checkout.ROOT, "export_tiles", options))
            if kind == "GTIFF" and count == max(counts):
                _send_files(output)
            shutil.rmtree(output)
        # Some tens of bytes of each tile stay in memory: where it lies, what it is called, where its record begins.
        small = f"{counts[0]:,} tiles"
        send_memory(f"export's peak memory, {counts[1]:,} tiles as {kind}", peaks[1], small, peaks[0], at_most=1.5)


def _send_files(dataset: Path) -> None:
    """Hand over how many files the fullest folder of images has."""
    most = max(len(files) for _, _, files in os.walk(dataset / "train"))
    ratio = most / PER_FOLDER
    Row(
        "files in a folder of an export",
        f"{most:,}",
        "files per folder",
        f"{PER_FOLDER:,}",
        ratio,
        (ratio, ratio),
        at_most=1,
    ).send()


if __name__ == "__main__":
    main()
