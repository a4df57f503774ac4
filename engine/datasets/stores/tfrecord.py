"""Tiles in TFRECORD shards, with a description of their features."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contents import Blueprint, TileContent, TileEntry, TileObject
from ..series import Series
from ..workplace import Workplace
from ..writers.tfrecord import (
    HEAD_BYTES,
    TAIL_BYTES,
    BytesList,
    Feature,
    encode_record,
    masked_crc,
    raw_bytes,
    record_size,
)
from .features_file import FEATURES_NAME, described
from .files import INSTANCE
from .shards import ShardTiles


class RecordTiles(ShardTiles):
    """Writes the tiles of a blueprint as records."""

    name = "{split}-{number:05d}-of-{count:05d}.tfrecord"
    glob = "*.tfrecord*"

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self._series = Series(blueprint)
        self._ids = {entry.name: entry.id for entry in blueprint.classes}
        self._sizes: dict[tuple[Any, ...], int] = {}
        super().__init__(blueprint, place)

    def finish(self) -> None:
        """Give the shards their names, and say what is in them."""
        super().finish()
        text = json.dumps(described(self.blueprint), indent=2, ensure_ascii=False) + "\n"
        self.place.write(FEATURES_NAME, text.encode())

    def size(self, number: int) -> int:
        """Bytes of a tile's record; of tiles alike it is reckoned once."""
        entry = self.blueprint.entries[number]
        objects = self.blueprint.objects(number) if self.blueprint.has_objects else ()
        kind = (entry.shape, len(entry.tile_id.encode()), entry.label, entry.labels)
        if objects:
            return self._reckoned(entry, objects)
        if kind not in self._sizes:
            self._sizes[kind] = self._reckoned(entry, ())
        return self._sizes[kind]

    def record(self, entry: TileEntry, content: TileContent) -> bytes:
        blueprint = self.blueprint
        arrays: dict[str, NDArray[Any]] = {"image": self._series.array(content.pixels)}
        if content.mask is not None and blueprint.mask is not None:
            arrays["mask"] = content.mask.astype(blueprint.mask.dtype, copy=False)
        if content.instances is not None:
            arrays["instances"] = content.instances.astype(INSTANCE.dtype, copy=False)
        if content.target is not None:
            arrays["target"] = content.target
        features = self._features(entry, content.objects)
        features.update({name: raw_bytes(array) for name, array in arrays.items()})
        return encode_record(dict(sorted(features.items())))

    def begins(self, number: int, size: int) -> bytes:
        """The record's head: its length with a checksum."""
        length = struct.pack("<Q", size - HEAD_BYTES - TAIL_BYTES)
        return length + struct.pack("<I", masked_crc(length))

    def _features(self, entry: TileEntry, objects: tuple[TileObject, ...]) -> dict[str, Feature]:
        """What a record holds besides its arrays."""
        blueprint = self.blueprint
        features: dict[str, Feature] = {
            "dtype": blueprint.dtype.name.encode(),
            "shape": self._series.shape(*entry.shape),
            "tile_id": entry.tile_id.encode(),
        }
        if blueprint.mask:
            features["mask_dtype"] = blueprint.mask.dtype.encode()
        if blueprint.target_bands:
            features["target_dtype"] = blueprint.target_bands[0].dtype.encode()
            features["target_shape"] = (*self._target_size(entry), len(blueprint.target_bands))
        if blueprint.task == "CLASSIFICATION":
            label = str(entry.label)
            features.update(label=(self._ids[label],), label_name=label.encode())
        elif blueprint.task == "MULTI_LABEL":
            features["labels"] = tuple(self._ids[name] for name in entry.labels)
        elif entry.value is not None:
            features["value"] = np.array([entry.value], dtype=np.float32)
        if blueprint.has_objects:
            features.update(_boxes(entry, objects))
        return features

    def _reckoned(self, entry: TileEntry, objects: tuple[TileObject, ...]) -> int:
        blueprint = self.blueprint
        pixels = entry.shape[0] * entry.shape[1]
        lengths: dict[str, Any] = dict(self._features(entry, objects))
        lengths["image"] = pixels * len(blueprint.bands) * blueprint.dtype.itemsize
        if blueprint.mask:
            lengths["mask"] = pixels * np.dtype(blueprint.mask.dtype).itemsize
        if blueprint.instances:
            lengths["instances"] = pixels * np.dtype(INSTANCE.dtype).itemsize
        if blueprint.target_bands:
            rows, columns = self._target_size(entry)
            values = rows * columns * len(blueprint.target_bands)
            lengths["target"] = values * np.dtype(blueprint.target_bands[0].dtype).itemsize
        return record_size(lengths)

    def _target_size(self, entry: TileEntry) -> tuple[int, int]:
        return self.blueprint.target_size or entry.shape


def _boxes(entry: TileEntry, objects: tuple[TileObject, ...]) -> dict[str, Feature]:
    """The objects of a tile as TensorFlow's object detection has them; boxes as shares of its sides."""
    rows, columns = entry.shape
    boxes = np.array([item.box for item in objects], dtype=np.float64).reshape(-1, 4)
    shares = (boxes / (columns, rows, columns, rows)).astype(np.float32)
    names = ("xmin", "ymin", "xmax", "ymax")
    features: dict[str, Feature] = {f"image/object/bbox/{name}": shares[:, place] for place, name in enumerate(names)}
    features["image/object/class/label"] = tuple(item.class_id for item in objects)
    features["image/object/class/text"] = BytesList(item.label.encode() for item in objects)
    return features
