"""Export against the tutorial's own loop: each tile clipped by a mask layer, then written by QGIS. QGIS's Python.

    python bench/tutorial.py FOLDER [--quick]

Ours is the whole algorithm, as a user starts it: the layer handed over, the worker's start, the finished dataset. It
exports every tile of the raster; the loop, whose pace does not depend on how many there are, gets some of them.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import session
from measuring import Row, in_turns, say, seconds
from qgis.core import QgsFeatureRequest, QgsRasterFileWriter, QgsRasterLayer, QgsRasterPipe, QgsVectorLayer

#: Tile sizes in pixels, and how many times as fast exporting must be: 64 is the tutorial's. No encoder is 150 times as
#: fast at 256, where the pixels and no longer the calls are the work; see the limits in export.py.
BOUNDS = {64: 150.0, 256: None}


def main() -> None:
    """Measure both tile sizes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    session.start(given.folder / "profile")
    sample, rounds = (10, 3) if given.quick else (40, 3)
    for tile_px, bound in BOUNDS.items():
        say(f"tutorial: {tile_px} px")
        tiles = given.folder / f"tiles_{tile_px}.gpkg"
        count = int(QgsVectorLayer(str(tiles), "tiles").featureCount())
        run = in_turns(
            lambda tiles=tiles, count=count: count / _ours(given.folder / "raster.tif", tiles, given.folder / "ours"),
            lambda tiles=tiles: sample / _tutorial(given.folder / "raster.tif", tiles, given.folder / "loop", sample),
            rounds,
        )
        Row(
            what=f"exporttiles {tile_px} px, all {count:,}, start included",
            ours=f"{run.ours:.0f} tiles/s",
            against=f"the tutorial's loop, {sample} tiles of them",
            other=f"{run.other:.1f} tiles/s",
            ratio=run.ratio,
            spread=run.spread,
            at_least=bound,
        ).send()


def _ours(raster: Path, tiles: Path, output: Path) -> float:
    import processing
    from tilewright.door import interpreter

    interpreter.missing.cache_clear()  # as in a QGIS just started
    parameters = {"INPUT": [str(raster)], "TILES": str(tiles), "OUTPUT": str(output)}
    took = seconds(lambda: processing.run("tilewright:exporttiles", parameters))
    shutil.rmtree(output)
    return took


def _tutorial(raster: Path, tiles: Path, folder: Path, sample: int) -> float:
    """Seconds for `sample` tiles spread over the layer, iterated as the toolbox's button for it does."""
    import processing

    folder.mkdir()
    layer = QgsVectorLayer(str(tiles), "tiles")
    numbers = sorted(layer.allFeatureIds())
    chosen = numbers[:: max(1, len(numbers) // sample)][:sample]

    def loop() -> None:
        for number, feature in enumerate(chosen, 1):
            mask = layer.materialize(QgsFeatureRequest(feature))
            clipped = str(folder / f"clipped_{number}.tif")
            processing.run("gdal:cliprasterbymasklayer", {"INPUT": str(raster), "MASK": mask, "OUTPUT": clipped})
            image = QgsRasterLayer(clipped, "clipped")
            pipe = QgsRasterPipe()
            pipe.set(image.dataProvider().clone())
            pipe.set(image.renderer().clone())
            writer = QgsRasterFileWriter(str(folder / f"urban_{number}.jpg"))
            writer.setCreateOptions(["COMPRESS=JPEG"])
            writer.writeRaster(pipe, image.width(), image.height(), image.extent(), image.crs())

    took = seconds(loop)
    written = len(list(folder.glob("urban_*.jpg")))
    if written != sample:
        raise RuntimeError(f"the tutorial's loop wrote {written} of {sample} tiles")
    shutil.rmtree(folder)
    return took


if __name__ == "__main__":
    main()
