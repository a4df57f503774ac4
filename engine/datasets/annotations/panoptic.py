"""Panoptic images of COCO: a PNG for each tile whose colours number its segments, and what is told of each segment.

A segment's number is red + 256 × green + 65536 × blue. Things have their place among the tile's objects, counted from
1; all pixels of a class that is not counted are one segment. 0 is what belongs to none: background, and what is to be
ignored.
"""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..contents import Blueprint, TileContent, TileEntry
from ..writers.png import encode_png

#: Number of the segment of the class 0 that is not counted: above those of all objects of a tile.
STUFF = 65536


class PanopticImages:
    """Makes the images of a blueprint's tiles, and tells of their segments."""

    def __init__(self, blueprint: Blueprint) -> None:
        self._blueprint = blueprint
        self._stuff = np.array(sorted(blueprint.stuff), dtype=np.int64)

    def encoded(self, entry: TileEntry, content: TileContent) -> bytes:
        """The bytes of a tile's PNG."""
        assert content.mask is not None and content.instances is not None  # nosec B101 # each tile of PANOPTIC has both
        mask = content.mask.astype(np.int64)
        numbers = np.where(np.isin(mask, self._stuff), STUFF + mask, content.instances.astype(np.int64))
        colours = np.stack([numbers % 256, numbers // 256 % 256, numbers // 65536], axis=2)
        return encode_png(colours.astype(np.uint8), entry.transform)

    def segments(self, entry: TileEntry, data: bytes) -> list[dict[str, Any]]:
        """What COCO's `segments_info` says of a tile, by its PNG: boxes and areas count pixels."""
        numbers = segment_numbers(data)
        objects = self._blueprint.objects(entry.number)
        return [
            {
                "id": number,
                "category_id": number - STUFF if number > STUFF else objects[number - 1].class_id,
                "area": area,
                "bbox": box,
                "iscrowd": 0,
            }
            for number, area, box in measured(numbers)
        ]


def category_entries(blueprint: Blueprint) -> list[dict[str, Any]]:
    """The classes as COCO's categories, with what its panoptic files say of them, by id."""
    return [
        {
            "id": entry.id,
            "name": entry.name,
            "supercategory": "stuff" if entry.id in blueprint.stuff else "object",
            "isthing": int(entry.id not in blueprint.stuff),
            "color": [int(entry.colour[place : place + 2], 16) for place in (1, 3, 5)],
        }
        for entry in sorted(blueprint.classes, key=lambda entry: entry.id)
    ]


def segment_numbers(data: bytes) -> NDArray[np.int64]:
    """The segments' numbers (row, col) of a panoptic PNG."""
    with Image.open(io.BytesIO(data)) as image:
        colours = np.asarray(image, dtype=np.int64)
    numbers: NDArray[np.int64] = colours @ np.array([1, 256, 65536])
    return numbers


def measured(numbers: NDArray[np.int64]) -> list[tuple[int, int, list[int]]]:
    """Of each number above 0 in an image: the number, how many pixels have it, and their box [x, y, width, height]."""
    rows, columns = np.nonzero(numbers)
    found, of_pixel, areas = np.unique(numbers[rows, columns], return_inverse=True, return_counts=True)
    if not len(found):
        return []
    order = np.argsort(of_pixel, kind="stable")
    first = np.cumsum(areas) - areas
    rows, columns = rows[order], columns[order]
    left, right = np.minimum.reduceat(columns, first), np.maximum.reduceat(columns, first)
    top, bottom = np.minimum.reduceat(rows, first), np.maximum.reduceat(rows, first)
    boxes = np.stack([left, top, right - left + 1, bottom - top + 1], axis=1)
    return list(zip(found.tolist(), areas.tolist(), boxes.tolist()))
