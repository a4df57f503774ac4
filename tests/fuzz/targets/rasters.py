"""Rasters, what lies beside them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np

from .target import Target, encoded, of_file, text_of


def targets() -> Iterator[Target]:
    vrt = (
        '<VRTDataset rasterXSize="8" rasterYSize="8"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename>'
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    words = (
        "<SourceFilename>",
        "<SourceDataset>",
        "relativeToVRT",
        "/etc/passwd",
        "/vsicurl/http://127.0.0.1:1/",
        "<MDI key='X_DATASET'>",
        "subClass='VRTRawRasterBand'",
        "<!DOCTYPE",
        "<OpenOptions>",
        "../",
        "<!--",
        "<![CDATA[",
    )
    yield Target("virtual raster", _raster("a.vrt"), encoded(vrt), words)
    yield Target("GeoTIFF", _raster("b.tif"), (tiff(),), most=100_000)
    yield Target(
        "metadata beside a raster",
        _raster("a.tif.aux.xml"),
        encoded(
            "<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>b.tif</MDI></Metadata></PAMDataset>"
        ),
        words,
    )
    yield Target("HDF5", _raster("a.h5"), (_hdf5(),), most=100_000)
    yield Target("classes of a raster", _legend, encoded([{"id": 1, "name": "a", "colour": "#FF0000"}]))
    read = of_file("imagery.scaling.rules:read_definition", "a.json")
    yield Target("definition of a scaling", read, (_definition(),))


def _definition() -> bytes:
    from tilewright.engine.imagery.scaling.rules import Definition
    from tilewright.engine.models.rules import parse_scaling

    measured = {"count": 9, "mean": 2.5, "std": 1.0, "min": 0.0, "max": 255.0, "percentiles": {"2": 0.5, "98": 200.0}}
    scaling = parse_scaling("min-max 0,1; 255,3000")
    return Definition(scaling, ("B1", "B2"), "PERCENT", (measured, measured), dtype="uint16").to_json().encode()


def _hdf5() -> bytes:
    import h5py

    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        file["a"] = np.zeros((8, 8), "u1")
        file.create_group("group")["b"] = np.zeros(3, "f4")
        file.attrs["words"] = "of no use"
    return stream.getvalue()


@lru_cache(maxsize=1)
def tiff() -> bytes:
    import rasterio
    from rasterio.transform import from_origin

    grid = {"crs": "EPSG:32633", "transform": from_origin(0, 0, 1, 1)}
    with rasterio.MemoryFile() as memory:
        with memory.open(driver="GTiff", width=8, height=8, count=1, dtype="uint8", **grid) as target:
            target.write(np.full((1, 8, 8), 7, np.uint8))
        return bytes(memory.read())


def _raster(name: str) -> Callable[[bytes, Path], None]:
    def read(data: bytes, folder: Path) -> None:
        from tilewright.engine.imagery.stack import RasterStack, gdal_environment

        place = folder / "rasters"
        place.mkdir(exist_ok=True)
        (place / "a.tif").write_bytes(tiff())
        (place / name).write_bytes(data)
        opened = "a.tif" if name == "a.tif.aux.xml" else name
        with gdal_environment(), RasterStack(str(place / opened)) as stack:
            if stack.width * stack.height <= 10**6 and len(stack.bands) < 100:
                stack.read(0, 0, min(64, stack.width), min(64, stack.height))

    return read


def _legend(data: bytes, folder: Path) -> None:
    import rasterio
    from tilewright.engine.imagery.legend import CLASSES_TAG, named_classes

    path = folder / "classes.tif"
    path.write_bytes(tiff())
    with rasterio.open(path, "r+") as target:
        target.update_tags(**{CLASSES_TAG: text_of(data).replace("\0", "")})
    named_classes(str(path))
