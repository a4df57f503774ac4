"""Samples in another CRS than the raster's, reprojected on the fly, beside Keras Spatial's generator. Engine's Python.

python bench/sampling.py FOLDER [--quick]

Both get the same rectangles in degrees over a raster in metres, and end with one .npy file for each. Ours makes a
dataset of them, with its manifest and the statistics of every band; what Keras Spatial's generator hands over is saved
as it is. Where Keras Spatial (bench/requirements.lock) is missing, this says so and measures nothing.
"""

from __future__ import annotations

import argparse
import importlib.util
import shutil
from pathlib import Path
from typing import Any

import checkout  # noqa: F401 - makes `tilewright` importable
import numpy as np
import rasterio
import scene
from measuring import in_turns, say, seconds, send_speed
from rasterio.warp import transform_bounds
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.progress import Progress
from tilewright.engine.tiles.sampling import Drawn, Lattice, Spacing, every_place, sample

TILE_PX, BATCH, CRS = 256, 32, "EPSG:4326"
#: Side of a sample's pixel in degrees, about ten metres.
STEP = 2.0**-13
#: Part of the pixels of both that must be the same: they follow curved lines to an eighth of a pixel, each its own way.
SAME = 0.95


def main() -> None:
    """Measure reading with reprojection, where the rival is here."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    if importlib.util.find_spec("keras_spatial") is None:
        say("sampling: not measured, for want of keras-spatial (bench/requirements.lock)")
        return
    side, count, rounds = (4096, 200, 3) if given.quick else (8192, 1000, 5)
    say(f"sampling: {count} samples of {TILE_PX} px in {CRS} from {side} x {side} pixels")
    raster = scene.write_raster(given.folder / "raster.tif", side, 4, "uint16")
    boxes = _boxes(raster, count)
    tiles = scene.write_boxes(given.folder / "tiles.gpkg", boxes, CRS)
    _compare(raster, tiles, boxes, given.folder / "compared")
    run = in_turns(
        lambda: count / _ours(raster, tiles, given.folder / "ours"),
        lambda: count / _theirs(raster, boxes, given.folder / "theirs"),
        rounds,
    )
    send_speed(
        f"samples of {TILE_PX} px in another CRS, to a dataset of .npy",
        run,
        "tiles/s",
        "Keras Spatial's generator, each array saved",
    )


def _boxes(raster: Path, count: int) -> Any:
    """Rectangles (n, 4) of west, south, east, north, wholly on the raster, on whole pixels of one lattice.

    The pixels are a power of two wide: Keras Spatial cuts with rounded numbers, and fails where one is a hair short.
    """
    with rasterio.open(raster) as source:
        west, south, east, north = transform_bounds(source.crs, CRS, *source.bounds)
    # Well inside, since a rectangle in metres is none in degrees.
    left, top = (round(value / STEP) * STEP for value in (0.9 * west + 0.1 * east, 0.9 * north + 0.1 * south))
    width, height = (int(0.8 * span / STEP) for span in (east - west, north - south))
    lattice = Lattice((STEP, 0.0, left, 0.0, -STEP, top), width, height, TILE_PX, TILE_PX)
    draws = Drawn(every_place(lattice), 0)
    offsets = sample(draws, count, lattice, lambda places: np.ones(len(places), bool), Spacing(None), Progress())
    corners = lattice.corners(offsets)
    return np.concatenate([corners.min(axis=1), corners.max(axis=1)], axis=1)


def _ours(raster: Path, tiles: Path, output: Path) -> float:
    """Seconds from the layer of tiles to the finished dataset."""
    job = ExportTilesOptions(
        rasters=(str(raster),), tiles=str(tiles), output=str(output), task="IMAGES", format="NPY", align="TILES",
        tile_size_px=TILE_PX,
    )  # fmt: skip
    took = seconds(lambda: export_tiles(job, Progress()))
    shutil.rmtree(output)
    return took


def _theirs(raster: Path, boxes: Any, output: Path) -> float:
    """Seconds to run through all batches and save what is in them."""

    def work() -> None:
        for number, batch in enumerate(_batches(raster, boxes)):
            for place, array in enumerate(batch):
                np.save(output / f"s{number * BATCH + place:06d}.npy", array, allow_pickle=False)

    output.mkdir()
    took = seconds(work)
    shutil.rmtree(output)
    return took


def _batches(raster: Path, boxes: Any) -> Any:
    import geopandas
    import keras_spatial
    import shapely

    generator = keras_spatial.SpatialDataGenerator(source=str(raster), interleave="pixel")
    frame = geopandas.GeoDataFrame(geometry=shapely.box(*boxes.T), crs=CRS)
    return generator.flow_from_dataframe(frame, TILE_PX, TILE_PX, BATCH)


def _compare(raster: Path, tiles: Path, boxes: Any, output: Path) -> None:
    """Refuse to measure what does not give the same pixels."""
    job = ExportTilesOptions(
        rasters=(str(raster),), tiles=str(tiles), output=str(output), task="IMAGES", format="NPY", align="TILES",
        tile_size_px=TILE_PX,
    )  # fmt: skip
    export_tiles(job, Progress())
    batch = next(iter(_batches(raster, boxes)))
    for place, theirs in enumerate(batch):
        ours = np.load(output / "images" / f"s{place:06d}.npy", allow_pickle=False)
        if ours.shape != theirs.shape or (ours == theirs).mean() < SAME:
            raise RuntimeError(f"sample {place} differs: {ours.shape} and {theirs.shape}")
    shutil.rmtree(output)


if __name__ == "__main__":
    main()
