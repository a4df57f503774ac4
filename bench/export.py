"""Export of tiles against its limit: windows read and encoded on all cores, with nothing around it. Engine's Python.

python bench/export.py FOLDER [--quick] [--side PIXELS] [--only FORMAT]
"""

from __future__ import annotations

import argparse
import io
import shutil
import struct
import tarfile
import threading
import zipfile
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import checkout  # noqa: F401 - makes `tilewright` importable
import google_crc32c
import numpy as np
import rasterio
import scene
from measuring import Row, in_turns, say, seconds
from numcodecs import zstd
from PIL import Image
from rasterio.windows import Window
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.execution import worker_count
from tilewright.engine.progress import Progress

TILE_PX = 256
#: Format, compression, and the kind of raster: four bands of 16 bits, or RGB of 8.
CODECS = (
    ("GTIFF", "DEFLATE", "multiband"),
    ("GTIFF", "ZSTD", "multiband"),
    ("GTIFF", "NONE", "multiband"),
    ("NPY", "", "multiband"),
    ("NPZ", "NONE", "multiband"),
    ("NPZ", "DEFLATE", "multiband"),
    ("TFRECORD", "", "multiband"),
    ("WEBDATASET", "", "multiband"),
    ("ZARR", "DEFLATE", "multiband"),
    ("ZARR", "ZSTD", "multiband"),
    ("PNG", "", "rgb"),
    ("JPEG", "", "rgb"),
)
WRITERS = {
    "GTIFF": "rasterio",
    "NPY": "numpy",
    "NPZ": "numpy",
    "TFRECORD": "bytes and checksums",
    "WEBDATASET": "tarfile",
    "ZARR": "packed bytes, one shard after another",
    "PNG": "Pillow",
    "JPEG": "Pillow",
}


def main() -> None:
    """Measure each codec in turns with its limit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--side", type=int, default=8192, help="pixels of the raster's side, a multiple of 512")
    parser.add_argument("--only", choices=list(WRITERS), action="append", help="this format alone; may be given again")
    given = parser.parse_args()
    side, rounds = given.side, 3 if given.quick else 7
    say(f"export: making rasters of {side} x {side} pixels")
    rasters = {
        "multiband": scene.write_raster(given.folder / "multiband.tif", side, 4, "uint16"),
        "rgb": scene.write_raster(given.folder / "rgb.tif", side, 3, "uint8"),
    }
    across = side // TILE_PX
    tiles = scene.write_tiles(given.folder / "tiles.gpkg", across, across, TILE_PX, ("non_urban", "urban"))
    count = across**2
    for codec, compression, kind in CODECS:
        if given.only and codec not in given.only:
            continue
        say(f"export: {codec} {compression}")
        options: dict[str, Any] = {"format": codec}
        if compression:
            options["compression"] = compression
        run = in_turns(
            lambda raster=rasters[kind], options=options: count / _ours(raster, tiles, given.folder / "ours", options),
            lambda raster=rasters[kind], options=options: count / _limit(raster, given.folder / "limit", side, options),
            rounds,
        )
        Row(
            what=f"export {TILE_PX} px {codec} {compression}".strip(),
            ours=f"{run.ours:.0f} tiles/s",
            against=f"limit: bare read + {WRITERS[codec]}, {worker_count()} threads",
            other=f"{run.other:.0f} tiles/s",
            ratio=run.ratio,
            spread=run.spread,
            at_least=0.85,
        ).send()


def _ours(raster: Path, tiles: Path, output: Path, options: dict[str, Any]) -> float:
    """Seconds that the task takes, from the layer of tiles to the finished dataset folder."""
    job = ExportTilesOptions(rasters=(str(raster),), tiles=str(tiles), output=str(output), **options)
    took = seconds(lambda: export_tiles(job, Progress()))
    shutil.rmtree(output)
    return took


def _limit(raster: Path, output: Path, side: int, options: dict[str, Any]) -> float:
    """Seconds for the same pixels in the same codec and level, each thread with its own handle and source blocks."""
    defaults = ExportTilesOptions(rasters=(str(raster),), tiles="-", output="-", **options)
    encode = _encoder(defaults)
    own = threading.local()

    def block(place: tuple[int, int]) -> None:
        if not hasattr(own, "source"):
            own.source = rasterio.open(raster, sharing=False)
        for row in range(place[0], place[0] + 512, TILE_PX):
            for col in range(place[1], place[1] + 512, TILE_PX):
                window = Window(col, row, TILE_PX, TILE_PX)
                encode(own.source.read(window=window), output / f"{row}_{col}", own.source, window)

    output.mkdir()
    places = [(row, col) for row in range(0, side, 512) for col in range(0, side, 512)]
    with ThreadPoolExecutor(worker_count()) as threads:
        took = seconds(lambda: list(threads.map(block, places)))
    shutil.rmtree(output)
    return took


def _encoder(options: ExportTilesOptions) -> Callable[[Any, Path, Any, Window], None]:
    """Writes (band, row, col) as one file, by the library that one would take."""
    packing: dict[str, Any] = {}
    if options.compression == "DEFLATE":
        packing = {"compress": "deflate", "zlevel": options.level, "predictor": 2}
    elif options.compression == "ZSTD":
        packing = {"compress": "zstd", "zstd_level": options.level, "predictor": 2}
    own = threading.local()

    def gtiff(pixels: Any, path: Path, source: Any, window: Window) -> None:
        profile = {"driver": "GTiff", "width": TILE_PX, "height": TILE_PX, "count": source.count, **packing}
        place = {"crs": source.crs, "transform": source.window_transform(window), "dtype": source.dtypes[0]}
        with rasterio.open(path, "w", interleave="band", blockysize=TILE_PX, **profile, **place) as target:
            target.write(pixels)

    def npy(pixels: Any, path: Path, source: Any, window: Window) -> None:
        np.save(path, np.ascontiguousarray(np.moveaxis(pixels, 0, -1)))

    def tfrecord(pixels: Any, path: Path, source: Any, window: Window) -> None:
        if not hasattr(own, "shard"):
            own.shard = path.with_suffix(".tfrecord").open("wb")
        data = np.ascontiguousarray(np.moveaxis(pixels, 0, -1)).tobytes()
        length = struct.pack("<Q", len(data))
        own.shard.write(length + struct.pack("<I", google_crc32c.value(length)))
        own.shard.write(data)
        own.shard.write(struct.pack("<I", google_crc32c.value(data)))

    def npz(pixels: Any, path: Path, source: Any, window: Window) -> None:
        image = np.ascontiguousarray(np.moveaxis(pixels, 0, -1))
        if options.compression == "NONE":
            np.savez(path.with_suffix(".npz"), image=image)
            return
        # As numpy's own savez_compressed, which has one level alone.
        archive = {"compression": zipfile.ZIP_DEFLATED, "compresslevel": options.level}
        with zipfile.ZipFile(path.with_suffix(".npz"), "w", **archive) as file, file.open("image.npy", "w") as member:
            np.lib.format.write_array(member, image, allow_pickle=False)

    def webdataset(pixels: Any, path: Path, source: Any, window: Window) -> None:
        if not hasattr(own, "archive"):
            own.archive = tarfile.TarFile(path.with_suffix(".tar"), "w", format=tarfile.USTAR_FORMAT)
        stream = io.BytesIO()
        np.save(stream, np.ascontiguousarray(np.moveaxis(pixels, 0, -1)))
        member = tarfile.TarInfo(f"{path.name}.image.npy")
        member.size = stream.tell()
        stream.seek(0)
        own.archive.addfile(member, stream)

    def zarr(pixels: Any, path: Path, source: Any, window: Window) -> None:
        if not hasattr(own, "shard"):
            own.shard = path.with_suffix(".shard").open("wb")
        image = np.ascontiguousarray(np.moveaxis(pixels, 0, -1))
        if options.compression == "ZSTD":
            own.shard.write(zstd.compress(image, options.level))
            return
        packer = zlib.compressobj(options.level, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
        own.shard.write(packer.compress(image) + packer.flush())

    def png(pixels: Any, path: Path, source: Any, window: Window) -> None:
        Image.fromarray(np.ascontiguousarray(np.moveaxis(pixels, 0, -1))).save(path, "PNG", compress_level=1)

    def jpeg(pixels: Any, path: Path, source: Any, window: Window) -> None:
        image = Image.fromarray(np.ascontiguousarray(np.moveaxis(pixels, 0, -1)))
        image.save(path, "JPEG", quality=options.quality, subsampling="4:4:4")

    found = {"GTIFF": gtiff, "NPY": npy, "NPZ": npz, "TFRECORD": tfrecord, "WEBDATASET": webdataset, "ZARR": zarr}
    return {**found, "PNG": png, "JPEG": jpeg}[options.format]


if __name__ == "__main__":
    main()
