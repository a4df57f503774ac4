"""Where a dataset comes from, told so that it can be recognised but gives nothing away."""

from __future__ import annotations

import hashlib
import json
import platform
import re
from collections.abc import Iterable
from configparser import ConfigParser
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray

from ..labels.layers import Layer

#: Bytes of each of the samples whose content a file's fingerprint covers, and how many of them besides the first.
SAMPLE_BYTES = 65536
SAMPLES = 31
#: Parts of an address that may hold a secret: user and password, and everything after the question mark.
_ACCOUNT = re.compile(r"(?<=://)[^/@\s]*@")
_QUERY = re.compile(r"\?.*$", re.DOTALL)


def describe_source(path: str) -> dict[str, Any]:
    """A file by its name, size and fingerprint; what is no local file by its name alone."""
    file = Path(path)
    described: dict[str, Any] = {"name": plain_name(path)}
    if file.is_file():
        described["size"] = file.stat().st_size
        described["fingerprint"] = fingerprint_of_file(file)
    else:
        described["fingerprint"] = hashlib.sha256(path.encode("utf-8", "replace")).hexdigest()
    return described


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


def fingerprint_of(values: Any) -> str:
    """SHA-256 of JSON values."""
    return hashlib.sha256(json.dumps(values, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def plain_name(path: str) -> str:
    """The last part of a path or address, without account, password or query."""
    bare = _QUERY.sub("", _ACCOUNT.sub("", path)) if "://" in path else path
    return re.split(r"[\\/]", bare.rstrip("\\/"))[-1] or bare


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
