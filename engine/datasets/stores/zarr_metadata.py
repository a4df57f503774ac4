"""What Zarr arrays of tiles say of themselves, and the small arrays beside them; written by Zarr itself."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
import zarr
from numpy.typing import NDArray
from zarr.codecs import GzipCodec, ZstdCodec

from ..contents import Blueprint, TileEntry

#: Tiles of which labels and places are written in one go, and the length of the chunks that they are in.
BLOCK = 16_384


@dataclass(frozen=True)
class Field:
    """An array of tiles: the shape of a tile in it, its type as NumPy calls it, and the names of a tile's axes."""

    name: str
    shape: tuple[int, ...]
    dtype: str
    axes: tuple[str, ...]


def write_metadata(
    root: Path,
    split: str,
    blueprint: Blueprint,
    fields: Sequence[Field],
    tiles: NDArray[np.int64],
    per_shard: int,
) -> None:
    """Write the group of arrays of a split's tiles, without their shards; that at `root` itself where there is none.

    With `transform` (tile, 6), and by the task `label` (tile,) or (tile, class), `value` (tile,), or the objects'
    `box` (object, 4), `box_label` (object,) and `box_tile` (object,).
    """
    group = zarr.open_group(root, mode="a", zarr_format=3)
    if split:
        group = group.create_group(split)
    group.update_attributes(_attributes(blueprint))
    for field in fields:
        group.create_array(
            field.name,
            shape=(len(tiles), *field.shape),
            dtype=field.dtype,
            chunks=(1, *field.shape),
            shards=(per_shard, *field.shape),
            filters=None,
            compressors=_compressors(blueprint),
            fill_value=0,
            dimension_names=("tile", *field.axes),
        )
    for start in range(0, len(tiles), BLOCK):
        entries = [blueprint.entries[number] for number in tiles[start : start + BLOCK].tolist()]
        for name, values, axes in _small(blueprint, entries, start):
            if start == 0:
                group.create_array(
                    name,
                    shape=(0, *values.shape[1:]),
                    dtype=values.dtype,
                    chunks=(BLOCK, *values.shape[1:]),
                    dimension_names=axes,
                )
            array = group[name]
            if len(values) and isinstance(array, zarr.Array):
                array.append(values)


def _small(
    blueprint: Blueprint, entries: Sequence[TileEntry], start: int
) -> Iterator[tuple[str, NDArray[Any], tuple[str, ...]]]:
    """Name, values and axes of what is known of some tiles, of which the first is `start` in its split."""
    transforms = np.array([entry.transform[:6] for entry in entries], dtype=np.float64)
    yield "transform", transforms, ("tile", "coefficient")
    ids = {entry.name: entry.id for entry in blueprint.classes}
    if blueprint.task == "CLASSIFICATION":
        yield "label", np.array([ids[str(entry.label)] for entry in entries], dtype=np.uint16), ("tile",)
    elif blueprint.task == "MULTI_LABEL":
        present = [[name in entry.labels for name in ids] for entry in entries]
        yield "label", np.array(present, dtype=np.uint8), ("tile", "class")
    elif blueprint.value_name:
        yield "value", np.array([entry.value for entry in entries], dtype=np.float64), ("tile",)
    if blueprint.has_objects:
        found = [(start + place, item) for place, e in enumerate(entries) for item in blueprint.objects(e.number)]
        boxes = np.array([item.box for _, item in found], dtype=np.float32).reshape(-1, 4)
        yield "box", boxes, ("object", "side")
        yield "box_label", np.array([item.class_id for _, item in found], dtype=np.uint16), ("object",)
        yield "box_tile", np.array([place for place, _ in found], dtype=np.int64), ("object",)


def _compressors(blueprint: Blueprint) -> Any:
    storing = blueprint.storing
    if storing.compression == "NONE":
        return None
    return ZstdCodec(level=storing.level) if storing.compression == "ZSTD" else GzipCodec(level=storing.level)


def _attributes(blueprint: Blueprint) -> dict[str, Any]:
    return {
        "task": blueprint.task,
        "bands": [band.name for band in blueprint.bands],
        "nodata": [_told(band.nodata) for band in blueprint.bands],
        "classes": [{"id": entry.id, "name": entry.name, "colour": entry.colour} for entry in blueprint.classes],
        "crs": blueprint.crs.to_string() if blueprint.crs else "",
        "dates": list(blueprint.dates),
        "box_sides": ["x_min", "y_min", "x_max", "y_max"],
    }


def _told(value: Optional[float]) -> Union[float, str, None]:
    """A number as JSON has it, which has no word for NaN."""
    return value if value is None or math.isfinite(value) else str(value)
