"""Measure how fast and how lean Tilewright is, and print one table of ratios, all taken in this run.

    python bench/run.py [--quick] [--only NAME] [--keep FOLDER]

Runs in the engine's Python; the parts that need QGIS run in QGIS's. Absolute figures drift with the machine, and ratios
move when it is busy: the table shows the median of several rounds and how far they lie apart.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import scene
from measuring import Row, say

BENCH = Path(__file__).resolve().parent
#: Parts in the order of the table, and whose Python they run in.
PARTS = {
    "export": "engine",
    "tutorial": "qgis",
    "vectors": "qgis",
    "sampling": "engine",
    "training": "engine",
    "segment": "engine",
    "rivals": "engine",
    "polygons": "qgis",
    "stacking": "engine",
    "terrain": "qgis",
    "scaling": "engine",
    "rasterizing": "engine",
    "evaluation": "engine",
    "indices": "qgis",
    "statistics_": "qgis",
    "review": "qgis",
    "start": "qgis",
    "cluster": "engine",
}
#: Measured only when they are asked for: they take half an hour each.
ASKED = {"accuracy": "qgis", "million": "engine"}


def main() -> int:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--quick", action="store_true", help="fewer rounds, and smaller rasters to segment: a few minutes"
    )
    parser.add_argument("--only", choices=[*PARTS, *ASKED], action="append", help="this part alone; may be given again")
    parser.add_argument("--keep", type=Path, help="work in this folder and leave the inputs there")
    given = parser.parse_args()
    rows, failed = [], []
    for name in given.only or PARTS:
        with _folder(given.keep, name) as folder:
            _prepare(name, folder)
            found, status = _run(name, folder, given.quick)
            rows += found
            if status:
                failed.append(name)
    print(table(rows))
    if failed:
        print(f"Could not be measured to the end: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def table(rows: list[Row]) -> str:
    """The rows under a head, in columns."""
    lines = [("what", "here", "compared to", "there", "ratio", "rounds", "bound", "")]
    for row in rows:
        spread = f"{_short(row.spread[0])} – {_short(row.spread[1])}"
        mark = {True: "kept", False: "MISSED", None: ""}[row.kept]
        lines.append((row.what, row.ours, row.against, row.other, _short(row.ratio), spread, row.bound, mark))
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


def _short(ratio: float) -> str:
    return f"{ratio:.0f}" if ratio >= 20 else f"{ratio:.2f}"


@contextlib.contextmanager
def _folder(keep: Path | None, name: str) -> Iterator[Path]:
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="tilewright-bench-") as folder:
            yield Path(folder)
    else:
        (keep / name).mkdir(parents=True)
        yield keep / name


def _prepare(name: str, folder: Path) -> None:
    """Make the inputs that a part in QGIS's Python cannot make itself."""
    classes = ("non_urban", "urban")
    if name == "tutorial":
        side = 8192
        scene.write_raster(folder / "raster.tif", side)
        for tile_px in (64, 256):
            across = side // tile_px
            scene.write_tiles(folder / f"tiles_{tile_px}.gpkg", across, across, tile_px, classes)
    elif name == "vectors":
        scene.write_empty_raster(folder / "grid_100000.tif", 400 * 16, 250 * 16)
        scene.write_empty_raster(folder / "grid_1000000.tif", 1000 * 16, 1000 * 16)
        scene.write_tiles(folder / "cells.gpkg", 250, 400, 16)
        scene.write_polygons(folder / "polygons.gpkg", 400 * 16 * scene.PIXEL_M, 250 * 16 * scene.PIXEL_M)
    elif name == "indices":
        scene.write_raster(folder / "raster.tif", 4096)
        scene.write_raster(folder / "large.tif", 8192)
    elif name == "statistics_":
        scene.write_raster(folder / "raster.tif", 4096)
        for tile_px in (64, 256):
            scene.write_tiles(folder / f"tiles_{tile_px}.gpkg", 4096 // tile_px, 4096 // tile_px, tile_px)
    elif name == "review":
        scene.write_raster(folder / "raster.tif", 4096)
        scene.write_tiles(folder / "tiles.gpkg", 250, 400, 16, classes)
    elif name == "start":
        scene.write_raster(folder / "raster.tif", 4096)
        scene.write_tiles(folder / "tiles.gpkg", 16, 16, 256, classes)
        scene.write_polygons(folder / "polygons.gpkg", 4096 * scene.PIXEL_M, 4096 * scene.PIXEL_M)


def _run(name: str, folder: Path, quick: bool) -> tuple[list[Row], int]:
    """Rows that the part sent, and its exit status."""
    python = sys.executable if {**PARTS, **ASKED}[name] == "engine" else _qgis_python()
    command = [python, str(BENCH / f"{name}.py"), str(folder), *(["--quick"] if quick else [])]
    environment = {"TILEWRIGHT_PYTHON": sys.executable, **os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    rows = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment) as part:
        for line in part.stdout or ():
            if line.startswith("{"):
                rows.append(Row.received(line))
                say(f"  {rows[-1].what}: ratio {_short(rows[-1].ratio)}")
    return rows, part.returncode


def _qgis_python() -> str:
    """The system's Python, which sees QGIS's modules."""
    for python in ("/usr/bin/python3", shutil.which("python3")):
        if python and subprocess.run([python, "-c", "import qgis.core"], capture_output=True).returncode == 0:
            return python
    sys.exit("No Python here sees QGIS's modules (import qgis.core); is QGIS installed?")


if __name__ == "__main__":
    sys.exit(main())
