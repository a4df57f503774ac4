"""CSV: `annotations.csv` with a row for each object, or `labels.csv` with a row for each tile."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import Any, Literal

import shapely
from shapely.affinity import affine_transform

from ...errors import OptionError
from ...progress import Progress
from ..contents import TileEntry, TileObject
from ..workplace import Workplace
from .objects import ObjectAnnotations

OBJECTS_NAME, LABELS_NAME = "annotations.csv", "labels.csv"
OBJECT_COLUMNS = (
    "filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax",
    "class_id", "object_id", "share", "truncated", "tile_id", "split",
)  # fmt: skip
TILE_COLUMNS = ("filename", "tile_id", "split")


class CsvAnnotations(ObjectAnnotations):
    """Tables in UTF-8 with a row of names at the top. `filename` is the tile's file below the dataset folder.

    Objects have boxes, in pixels of the tile or on the map. Tiles have their class, their value, or a column for each
    class with 1 where they have it.
    """

    name = "CSV"

    def check(self) -> None:
        task = self.blueprint.task
        by_tile = task in ("CLASSIFICATION", "MULTI_LABEL") or (task == "REGRESSION" and self._has_values)
        if not by_tile and not self.blueprint.has_objects:
            what = "REGRESSION of every pixel" if task == "REGRESSION" else task
            raise OptionError(
                "annotations CSV tell of objects, or of the labels or values of tiles: the task must be DETECTION, "
                f"PANOPTIC, CLASSIFICATION, MULTI_LABEL or REGRESSION by a value field, got {what}"
            )

    def finish(self, place: Workplace, files: Sequence[str], progress: Progress) -> None:
        name, columns = LABELS_NAME, self._tile_columns()
        if self.blueprint.has_objects:
            name, columns = OBJECTS_NAME, list(OBJECT_COLUMNS)
        with place.whole(name) as path, path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n", quoting=self._quoting())
            writer.writerow(columns)
            for entry in self.entries(progress):
                file = self.series.place(entry.file) or files[entry.number]
                if self.blueprint.has_objects:
                    writer.writerows(self._objects(entry, file))
                else:
                    writer.writerow([file, entry.tile_id, entry.split, *self._labels(entry)])

    def _quoting(self) -> Literal[0, 2]:
        """Every text in quotes where one holds a carriage return, which the writer would leave bare, else as needed."""
        texts = [*self.blueprint.splits, *(entry.name for entry in self.blueprint.classes)]
        return csv.QUOTE_NONNUMERIC if any("\r" in text for text in texts) else csv.QUOTE_MINIMAL

    @property
    def _has_values(self) -> bool:
        return self.blueprint.entries[0].value is not None

    def _objects(self, entry: TileEntry, file: str) -> Iterator[list[Any]]:
        rows, columns = entry.shape
        for item, box in self.boxed(self.blueprint.objects(entry.number)):
            places: Sequence[Any] = box
            if self.blueprint.storing.coordinates == "MAP":
                places = [f"{value:.12g}" for value in _map_bounds(item, entry)]
            about = [item.class_id, item.object_id, round(item.share, 4), int(item.truncated)]
            yield [file, columns, rows, item.label, *places, *about, entry.tile_id, entry.split]

    def _tile_columns(self) -> list[str]:
        if self.blueprint.task == "MULTI_LABEL":
            return [*TILE_COLUMNS, *class_columns([entry.name for entry in self.blueprint.classes])]
        return [*TILE_COLUMNS, *(["label", "class_id"] if self.blueprint.task == "CLASSIFICATION" else ["value"])]

    def _labels(self, entry: TileEntry) -> list[Any]:
        if self.blueprint.task == "MULTI_LABEL":
            return [int(known.name in entry.labels) for known in self.blueprint.classes]
        if self.blueprint.task == "CLASSIFICATION":
            return [entry.label, self.blueprint.class_id(entry.label)]
        return [entry.value]


def class_columns(names: Sequence[str]) -> list[str]:
    """The columns of classes: their names, marked where the table has a column of that name already."""
    taken = {*TILE_COLUMNS, *names}
    found = []
    for name in names:
        column = name
        while column in TILE_COLUMNS or (column != name and column in taken):
            column += " (class)"
        found.append(column)
    return found


def _map_bounds(item: TileObject, entry: TileEntry) -> list[float]:
    bounds: list[float] = shapely.bounds(affine_transform(item.geometry, entry.transform.to_shapely())).tolist()
    return bounds
