"""Tiles in tar files as WebDataset reads them: the files of a tile stand together and share the name before the dot.

What a tile's arrays take is known beforehand, and so is where each tile stands.
"""

from __future__ import annotations

import json
import tarfile
from functools import lru_cache
from typing import Any, Union

import numpy as np
import shapely
from numpy.typing import NDArray

from ..contents import Blueprint, TileContent, TileEntry, TileObject
from ..series import Series
from ..workplace import Workplace
from ..writers.npy import encode_npy, npy_head
from .files import INSTANCE
from .shards import ShardTiles

#: Tar files are made of such blocks; two empty ones end them.
BLOCK = tarfile.BLOCKSIZE
#: Digits after the point of pixels in outlines of objects.
DIGITS = 3


class TarTiles(ShardTiles):
    """Writes the tiles of a blueprint into tar files."""

    name = "{split}-{number:06d}.tar"
    glob = "*.tar*"
    end = b"\0" * 2 * BLOCK

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self._series = Series(blueprint)
        self._ids = {entry.name: entry.id for entry in blueprint.classes}
        super().__init__(blueprint, place)

    def size(self, number: int) -> int:
        """Bytes of a tile's files with their heads."""
        entry = self.blueprint.entries[number]
        objects = self.blueprint.objects(number) if self.blueprint.has_objects else ()
        sizes = [array_size(shape, dtype) for shape, dtype in self._arrays(entry)]
        sizes += [len(data) for data in self._texts(entry, objects).values()]
        return sum(BLOCK + padded(size) for size in sizes)

    def record(self, entry: TileEntry, content: TileContent) -> bytes:
        blueprint = self.blueprint
        arrays: dict[str, NDArray[Any]] = {"image": self._series.array(content.pixels)}
        if content.instances is not None:
            arrays["instances"] = content.instances.astype(INSTANCE.dtype, copy=False)
        if content.mask is not None and blueprint.mask is not None:
            arrays["mask"] = content.mask.astype(blueprint.mask.dtype, copy=False)
        if content.target is not None:
            arrays["target"] = content.target
        parts: list[Union[bytes, bytearray]] = []
        for name, array in arrays.items():
            parts += _member(entry.number, f"{name}.npy", encode_npy(array))
        for name, data in self._texts(entry, content.objects).items():
            parts += _member(entry.number, name, data)
        return b"".join(parts)

    def begins(self, number: int, size: int) -> bytes:
        """The head of the tile's image."""
        (shape, dtype), *_ = self._arrays(self.blueprint.entries[number])
        return _head(number, "image.npy", array_size(shape, dtype))

    def _arrays(self, entry: TileEntry) -> list[tuple[tuple[int, ...], str]]:
        """Shape and type of a tile's arrays; the image comes first."""
        blueprint = self.blueprint
        found: list[tuple[tuple[int, ...], str]] = [(self._series.shape(*entry.shape), blueprint.dtype.str)]
        if blueprint.instances:
            found.append((entry.shape, np.dtype(INSTANCE.dtype).str))
        if blueprint.mask:
            found.append((entry.shape, np.dtype(blueprint.mask.dtype).str))
        if blueprint.target_bands:
            bands = blueprint.target_bands
            size = blueprint.target_size or entry.shape
            found.append(((*size, len(bands)), np.dtype(bands[0].dtype).str))
        return found

    def _texts(self, entry: TileEntry, objects: tuple[TileObject, ...]) -> dict[str, bytes]:
        """The files of a tile that are text."""
        blueprint = self.blueprint
        told: dict[str, Any] = {"tile_id": entry.tile_id, "transform": [float(part) for part in entry.transform[:6]]}
        texts: dict[str, bytes] = {}
        if blueprint.task == "CLASSIFICATION":
            texts["cls"] = str(self._ids[str(entry.label)]).encode()
            told["label"] = entry.label
        elif blueprint.task == "MULTI_LABEL":
            told["labels"] = list(entry.labels)
        elif entry.value is not None:
            told["value"] = entry.value
        if blueprint.has_objects:
            told["objects"] = [_told(item) for item in objects]
        texts["json"] = json.dumps(told, ensure_ascii=False).encode()
        return texts


def key_of(number: int) -> str:
    """What the names of a tile's files begin with: its number in the tile layer, since names of tiles may have dots."""
    return f"{number:08d}"


def padded(size: int) -> int:
    """Bytes that so many take in a tar file."""
    return -(-size // BLOCK) * BLOCK


@lru_cache(maxsize=64)
def array_size(shape: tuple[int, ...], dtype: str) -> int:
    """Bytes of an `.npy` file."""
    kind = np.dtype(dtype)
    return len(npy_head(kind, shape)) + int(np.prod(shape)) * kind.itemsize


def _member(number: int, name: str, data: Union[bytes, bytearray]) -> list[Union[bytes, bytearray]]:
    return [_head(number, name, len(data)), data, b"\0" * (padded(len(data)) - len(data))]


def _head(number: int, name: str, size: int) -> bytes:
    """A file's head, without moment or owner, so that the same tile makes the same bytes."""
    member = tarfile.TarInfo(f"{key_of(number)}.{name}")
    member.size = size
    return member.tobuf(tarfile.USTAR_FORMAT)


def _told(item: TileObject) -> dict[str, Any]:
    """An object as JSON; pixels to the right and down from the tile's upper-left corner."""
    geometry = shapely.transform(item.geometry, lambda points: np.round(points, DIGITS))
    return {
        "class_id": item.class_id,
        "label": item.label,
        "object_id": item.object_id,
        "box": [round(side, DIGITS) for side in item.box],
        "share": round(item.share, 6),
        "truncated": item.truncated,
        "geometry": {"type": geometry.geom_type, "coordinates": shapely.geometry.mapping(geometry)["coordinates"]},
    }
