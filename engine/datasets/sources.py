"""Where a dataset comes from, told so that it can be recognised but gives nothing away."""

from __future__ import annotations

import hashlib
import json
import platform
import re
from collections.abc import Iterable, Sequence
from configparser import ConfigParser
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..imagery.names import is_remote, local_file, spelled, told
from ..imagery.sources import open_raster, persistent, unreadable
from ..labels.layers import Layer, LayerFile

#: Bytes of each of the samples whose content a file's fingerprint covers, and how many of them besides the first.
SAMPLE_BYTES = 65536
SAMPLES = 31
#: Blocks of a remote raster whose place in the file its fingerprint covers, and whose pixels.
PLACED_BLOCKS = 4096
READ_BLOCKS = 4


def describe_source(path: str) -> dict[str, Any]:
    """A raster or file by its name and fingerprint, a local file by its size too; nothing of it is a secret."""
    name = spelled(path)
    described: dict[str, Any] = {"name": plain_name(path)}
    file = local_file(name)
    if file is not None and file.is_file():
        described["size"] = file.stat().st_size
        described["fingerprint"] = fingerprint_of_file(file)
        if str(file) != name:  # one raster of several in the file
            described["fingerprint"] = fingerprint_of([described["fingerprint"], plain_name(path)])
    elif is_remote(name):
        described["fingerprint"] = fingerprint_of_remote(path)
    else:
        described["fingerprint"] = hashlib.sha256(path.encode("utf-8", "replace")).hexdigest()
    return described


def fingerprint_of_remote(path: str) -> str:
    """SHA-256 of a remote raster's shape, of where its blocks lie in the file, and of the pixels of a few of them.

    Compressed blocks of other content have other sizes, so that a change shows without reading all of the file. Raises
    InputError when the raster cannot be read.
    """
    with open_raster(path) as source:
        shape = [source.driver, source.width, source.height, list(source.dtypes), list(source.transform)]
        rows, columns = source.block_shapes[0]
        across, down = -(-source.width // columns), -(-source.height // rows)
        digest = hashlib.sha256(json.dumps(shape).encode())
        for block in _spread(across * down, PLACED_BLOCKS) if source.driver == "GTiff" else ():
            for tag in ("OFFSET", "SIZE"):
                item = source.get_tag_item(f"BLOCK_{tag}_{block % across}_{block // across}", "TIFF", bidx=1)
                digest.update(str(item).encode())
        for block in _spread(across * down, READ_BLOCKS):
            x, y = block % across * columns, block // across * rows
            window = Window(x, y, min(columns, source.width - x), min(rows, source.height - y))
            try:
                digest.update(persistent(lambda: source.read(window=window), path).tobytes())  # noqa: B023 # now
            except RasterioError as error:
                raise unreadable(path, error) from None
    return digest.hexdigest()


def fingerprint_of_file(file: Path) -> str:
    """SHA-256 of the size, the first bytes and samples spread evenly: quick for any size, blind to the date."""
    size = file.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with file.open("rb") as stream:
        for place in range(SAMPLES + 1):
            stream.seek(max(0, size - SAMPLE_BYTES) * place // SAMPLES)
            digest.update(stream.read(SAMPLE_BYTES))
    return digest.hexdigest()


def fingerprint_of_layer(layer: Layer, columns: Iterable[Optional[NDArray[Any]]]) -> str:
    """SHA-256 of a layer's geometries, CRS and the columns given: the same for a copy of it in another file."""
    digest = hashlib.sha256((layer.crs.to_wkt() if layer.crs else "").encode())
    for wkb in shapely.to_wkb(layer.geometry):
        digest.update(wkb if wkb is not None else b"null")
    for column in columns:
        digest.update(repr(None if column is None else column.tolist()).encode())
    return digest.hexdigest()


def fingerprint_of_file_layer(layer: LayerFile, fields: Sequence[str]) -> str:
    """What `fingerprint_of_layer` gives of a layer's geometries and fields, read part by part."""
    digest = hashlib.sha256((layer.crs.to_wkt() if layer.crs else "").encode())
    for part in layer.parts(columns=()):
        for wkb in shapely.to_wkb(part.geometry):
            digest.update(wkb if wkb is not None else b"null")
    for field in fields:
        name = layer.name_of(field)
        if name is None:
            digest.update(b"None")
            continue
        dtype = None
        if layer.kinds[name].startswith(("int", "uint", "bool")):  # of another type where there are nulls
            dtype = np.result_type(*(values.dtype for values in layer.columns(name)))
        between = b"["
        for values in layer.columns(name):
            if len(values):
                texts = repr(values.astype(dtype or values.dtype).tolist())[1:-1]
                digest.update(between + texts.encode())
                between = b", "
        digest.update(b"]" if between == b", " else b"[]")
    return digest.hexdigest()


def fingerprint_of(values: Any) -> str:
    """SHA-256 of JSON values."""
    return hashlib.sha256(json.dumps(values, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def plain_name(path: str) -> str:
    """The last part of a path or address, without account, password or query."""
    bare = told(path)
    last = re.split(r"[\\/]", bare.rstrip("\\/"))[-1]
    return last.replace('"', "") or bare


def _spread(count: int, most: int) -> list[int]:
    """At most `most` of the numbers below `count`, spread evenly, the first and the last among them."""
    if count <= most:
        return list(range(count))
    return [(count - 1) * place // (most - 1) for place in range(most)]


def software_versions() -> dict[str, str]:
    """Versions of what made a dataset."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parents[2] / "metadata.txt", encoding="utf-8")
    return {
        "tilewright": metadata.get("general", "version", fallback="unknown"),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
    }
