"""Vector steps against QGIS's own algorithms, file to file. QGIS's Python.

python bench/vectors.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import session
from measuring import Row, Turns, in_turns, say, seconds
from qgis.core import QgsRasterLayer, QgsVectorLayer

#: Side of a cell in pixels.
CELL_PX = 16


def main() -> None:
    """Measure grids, then joins."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    session.start(given.folder / "profile")
    _grid(given.folder, "grid_100000", 5)
    if not given.quick:
        _grid(given.folder, "grid_1000000", 3)
    _joins(given.folder, 3 if given.quick else 5)


def _grid(folder: Path, name: str, rounds: int) -> None:
    raster = str(folder / f"{name}.tif")
    layer = QgsRasterLayer(raster, name)
    cells = layer.width() * layer.height() // CELL_PX**2
    say(f"vectors: grid of {cells:,} cells")
    step = layer.rasterUnitsPerPixelX() * CELL_PX
    native = {"TYPE": 2, "EXTENT": layer.extent(), "HSPACING": step, "VSPACING": step, "CRS": layer.crs()}
    ours = {"INPUT": raster, "TILE_SIZE": CELL_PX}
    run = in_turns(
        lambda: cells / _seconds("tilewright:createtilegrid", ours, folder / "ours.gpkg", cells),
        lambda: cells / _seconds("native:creategrid", native, folder / "native.gpkg", cells),
        rounds,
    )
    _send(f"createtilegrid, {cells:,} cells", "native:creategrid", run)


def _joins(folder: Path, rounds: int) -> None:
    tiles, polygons = str(folder / "cells.gpkg"), str(folder / "polygons.gpkg")
    cells = 100_000
    native = {"INPUT": tiles, "JOIN": polygons, "PREDICATE": [0], "DISCARD_NONMATCHING": False}
    first, largest = {**native, "METHOD": 1}, {**native, "METHOD": 2}
    labels = {"INPUT": tiles, "LABELS": polygons, "CLASS_FIELD": "class", "OTHER_LABEL": "other"}
    pairs = (
        ("jointilestomask", {"INPUT": tiles, "MASK": polygons, "KEEP": "ALL"}, "first match", first),
        ("labeltiles", labels, "first match", first),
        ("labeltiles MAJORITY", {**labels, "METHOD": "MAJORITY"}, "largest overlap", largest),
    )
    for what, ours, kind, theirs in pairs:
        turns = 1 if theirs is largest else rounds  # it takes as long as all the others together
        say(f"vectors: {what}")
        run = in_turns(
            lambda what=what, ours=ours: (
                cells / _seconds(f"tilewright:{what.split()[0]}", ours, folder / "ours.gpkg", cells)
            ),
            lambda theirs=theirs: (
                cells / _seconds("native:joinattributesbylocation", theirs, folder / "native.gpkg", cells)
            ),
            turns,
        )
        _send(f"{what}, {cells:,} cells, 500 polygons", f"native:joinattributesbylocation, {kind}", run)


def _seconds(algorithm: str, parameters: dict[str, Any], output: Path, cells: int) -> float:
    """Seconds to a GeoPackage, which must then hold all the cells."""
    import processing

    took = seconds(lambda: processing.run(algorithm, {**parameters, "OUTPUT": str(output)}))
    written = QgsVectorLayer(str(output), "written").featureCount()
    if written != cells:
        raise RuntimeError(f"{algorithm} wrote {written} of {cells} cells")
    output.unlink()
    return took


def _send(what: str, against: str, run: Turns) -> None:
    Row(
        what=what,
        ours=f"{run.ours:,.0f} cells/s",
        against=against,
        other=f"{run.other:,.0f} cells/s",
        ratio=run.ratio,
        spread=run.spread,
        at_least=1.0,
    ).send()


if __name__ == "__main__":
    main()
