"""Files of annotations beside the images: one module per format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from ...progress import Progress
from ..contents import Blueprint, TileContent, TileEntry
from ..workplace import Workplace

#: Format → module and class below this package.
_WRITERS: dict[str, str] = {
    "COCO": "coco:CocoAnnotations",
    "YOLO": "yolo:YoloAnnotations",
    "YOLO_SEGMENTS": "yolo:YoloSegmentAnnotations",
    "VOC": "voc:VocAnnotations",
    "KITTI": "kitti:KittiAnnotations",
    "CSV": "tables:CsvAnnotations",
    "GEOJSON": "geojson:GeoJsonAnnotations",
    "STAC": "stac:StacAnnotations",
}


class Annotations:
    """Annotations of one format. A subclass gives what it has of the three."""

    #: The most objects that a tile has, known when all are written.
    most_objects = 0

    def __init__(self, blueprint: Blueprint) -> None:
        self.blueprint = blueprint

    def check(self) -> None:
        """Refuse what the format cannot hold, before anything is written; raises OptionError or InputError."""

    def files(self, entry: TileEntry, content: TileContent) -> Iterator[tuple[str, bytes]]:
        """Files of a single tile, by path below the dataset folder; from several threads, or machines, at once."""
        yield from ()

    def finish(self, place: Workplace, files: Sequence[str], progress: Progress) -> None:
        """Write what is about all tiles, once all are written, tile by tile so that memory stays bounded.

        `files` has for each tile the file that holds it. What is written goes through `place.whole` or `place.write`.
        """


def annotations_of(blueprint: Blueprint) -> list[Annotations]:
    """Those that the blueprint asks for, in the order of the list; where a tile has several classes, always a table."""
    names = list(blueprint.storing.annotations)
    if blueprint.task == "MULTI_LABEL" and "CSV" not in names:
        names.append("CSV")
    found = []
    for name in names:
        module, _, writer = _WRITERS[name].partition(":")
        found.append(getattr(import_module("." + module, __package__), writer)(blueprint))
    return found
