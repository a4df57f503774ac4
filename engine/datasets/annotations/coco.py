"""COCO: `annotations/instances_<split>.json`, and for PANOPTIC also the panoptic files.

Ids of images and of annotations count from 1 through all tiles in their order, whatever their splits, so that none
occurs twice in a dataset and the same tiles always have the same. Where each date of a tile has an image of its own,
all of them have its annotations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from pycocotools import mask as coco_masks

from ...progress import Progress
from ..contents import Blueprint, TileContent, TileEntry, TileObject
from ..workplace import Workplace
from .json_lists import ListFile
from .objects import DECIMALS, Box, ObjectAnnotations, image_name, image_stem, split_words
from .panoptic import PanopticImages, category_entries

FOLDER = "annotations"


class CocoAnnotations(ObjectAnnotations):
    """Boxes, outlines and, where every pixel knows its object, panoptic images."""

    name = "COCO"
    beside_images = False

    def __init__(self, blueprint: Blueprint) -> None:
        super().__init__(blueprint)
        self._words = split_words(blueprint) if blueprint.has_objects else {}
        self._panoptic = PanopticImages(blueprint) if blueprint.task == "PANOPTIC" else None

    def files(self, entry: TileEntry, content: TileContent) -> Iterator[tuple[str, bytes]]:
        if self._panoptic is not None:
            yield self._panoptic_file(entry), self._panoptic.encoded(entry, content)

    def finish(self, place: Workplace, files: Sequence[str], progress: Progress) -> None:
        categories = category_entries(self.blueprint)
        things = [
            {name: entry[name] for name in ("id", "name", "supercategory")} for entry in categories if entry["isthing"]
        ]
        with self._lists(place, "instances", things, progress) as lists:
            self._write_instances(lists, progress)
        if self._panoptic is not None:
            with self._lists(place, "panoptic", categories, progress) as lists:
                self._write_panoptic(lists, self._panoptic, place, progress)

    def _write_instances(self, lists: dict[str, ListFile], progress: Progress) -> None:
        number = 0
        for entry in self.entries(progress):
            told = [described(item, box, entry) for item, box in self.boxed(self.blueprint.objects(entry.number))]
            for image_id, _ in self._images(entry):
                for values in told:
                    number += 1
                    lists[entry.split].add({"id": number, "image_id": image_id, **values})

    def _write_panoptic(
        self, lists: dict[str, ListFile], images: PanopticImages, place: Workplace, progress: Progress
    ) -> None:
        for entry in self.entries(progress):
            file = self._panoptic_file(entry)
            with place.opened(file) as stream:
                segments = images.segments(entry, stream.read())
            name = file.split("/", 2)[2]
            for image_id, _ in self._images(entry):
                lists[entry.split].add({"image_id": image_id, "file_name": name, "segments_info": segments})

    @contextmanager
    def _lists(
        self, place: Workplace, kind: str, categories: list[dict[str, Any]], progress: Progress
    ) -> Iterator[dict[str, ListFile]]:
        """The file of each split with its images written and its annotations begun."""
        head = {"info": {"description": f"Tilewright {kind}", "version": "1.0"}, "licenses": []}
        with ExitStack() as stack:
            lists = {}
            for split, word in self._words.items():
                path = stack.enter_context(place.whole(f"{FOLDER}/{kind}_{word}.json"))
                stream = stack.enter_context(path.open("w", encoding="ascii", newline="\n"))
                lists[split] = ListFile(stream, {**head, "categories": categories})
                lists[split].begin("images")
            for entry in self.entries(progress):
                rows, columns = entry.shape
                about = {"width": columns, "height": rows, "tile_id": entry.tile_id}
                for image_id, name in self._images(entry):
                    lists[entry.split].add({"id": image_id, "file_name": name, **about})
            for file in lists.values():
                file.begin("annotations")
            yield lists
            for file in lists.values():
                file.end()

    def _images(self, entry: TileEntry) -> list[tuple[int, str]]:
        """The id and the name of each of a tile's images."""
        files = self.series.files(entry.file)
        return [(entry.number * len(files) + place, image_name(file, entry)) for place, file in enumerate(files, 1)]

    def _panoptic_file(self, entry: TileEntry) -> str:
        return f"{FOLDER}/panoptic_{self._words[entry.split]}/{image_stem(entry, self.blueprint)}.png"


def described(item: TileObject, box: Box, entry: TileEntry) -> dict[str, Any]:
    """What an annotation says of an object: its class, box [x, y, width, height], outline and area in pixels.

    Outlines are a list of points for each part. Lists have no holes, so that objects with holes are runs of the pixels
    whose centres lie inside. So are those that are too thin for any pixel: runs of the pixels that they touch, since no
    reader knows what to do with an object of no pixels. `object_id`, `share` and `truncated` are those of TileObject.
    """
    x_min, y_min, x_max, y_max = box
    parts = shapely.get_parts(item.geometry)
    segmentation: Any = [ring_points(part) for part in parts]
    area = float(shapely.area(item.geometry))
    if shapely.get_num_interior_rings(parts).any() or not coco_masks.area(filled(segmentation, entry.shape)):
        segmentation, area = pixel_runs(item.geometry, entry.shape)
    return {
        "category_id": item.class_id,
        "segmentation": segmentation,
        "area": round(area, 4),
        "bbox": [x_min, y_min, round(x_max - x_min, DECIMALS), round(y_max - y_min, DECIMALS)],
        "iscrowd": 0,
        "object_id": item.object_id,
        "share": round(item.share, 4),
        "truncated": int(item.truncated),
    }


def filled(outlines: list[list[float]], shape: tuple[int, int]) -> Any:
    """The pixels within outlines of an image of `shape`, by COCO's own rules, in its compressed form."""
    return coco_masks.merge(coco_masks.frPyObjects(outlines, *shape))


def ring_points(polygon: Any) -> list[float]:
    """The outer ring of a polygon as x, y, x, y …, without its first point again at its end."""
    points = shapely.get_coordinates(shapely.get_exterior_ring(polygon))[:-1]
    found: list[float] = (np.round(points, DECIMALS) + 0.0).ravel().tolist()
    return found


def pixel_runs(geometry: Any, shape: tuple[int, int]) -> tuple[dict[str, Any], int]:
    """Pixels whose centres lie inside a geometry, as COCO's uncompressed runs, and how many they are.

    Where it has none of them they are those that it touches.
    Runs go down the columns of an image of `shape` (rows, columns), beginning with one outside, which may be 0.
    """
    rows, columns = shape
    x_min, y_min, x_max, y_max = shapely.bounds(geometry).tolist()
    left, top = max(int(np.floor(x_min)), 0), max(int(np.floor(y_min)), 0)
    right, bottom = min(int(np.ceil(x_max)), columns), min(int(np.ceil(y_max)), rows)
    # Only the box around it is looked at: tiles may be large.
    inside = np.zeros((bottom - top, right - left), dtype=np.uint8)
    for touched in (False, True):
        if not inside.any():
            corner = Affine.translation(left, top)
            rasterio.features.rasterize([(geometry, 1)], out=inside, transform=corner, all_touched=touched)
    padded = np.zeros((inside.shape[1], inside.shape[0] + 2), dtype=np.int8)
    padded[:, 1:-1] = inside.T
    column, row = np.nonzero(np.diff(padded, axis=1))
    edges = (column + left) * rows + row + top
    # A run that ends with its column and the next one that begins there are one.
    joined = np.flatnonzero(edges[1:-1:2] == edges[2::2]) * 2 + 1
    edges = np.delete(edges, np.concatenate([joined, joined + 1]))
    counts = np.diff(np.concatenate([[0], edges, [rows * columns]]))
    if len(counts) > 1 and counts[-1] == 0:
        counts = counts[:-1]
    return {"size": [rows, columns], "counts": counts.tolist()}, int(inside.sum())
