"""The tiles of a dataset for another task: objects burnt into masks, masks and objects told by their classes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Optional

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..execution import ordered_map, threads
from ..imagery.stack import Band, Grid
from ..labels.burning import BurntPolygons
from ..labels.class_list import NARROW_ID, WIDE_IGNORE, WIDEST_ID
from ..labels.panoptic import MOST_OBJECTS
from ..models.tiles import valid_values
from ..progress import Progress
from .contents import Blueprint, TileContent, TileEntry, TileObject, no_objects
from .manifest import BACKGROUND, IGNORE, BandEntry
from .naming import NamedEntries
from .options import MASK_TASKS, OBJECT_TASKS, StoringOptions
from .origins import TileSource

#: What the tiles of each task can be made for besides itself.
MADE = {
    "IMAGES": (),
    "CLASSIFICATION": ("IMAGES", "MULTI_LABEL"),
    "MULTI_LABEL": ("IMAGES", "CLASSIFICATION"),
    "SEGMENTATION": ("IMAGES", "CLASSIFICATION", "MULTI_LABEL"),
    "REGRESSION": ("IMAGES",),
    "DETECTION": ("IMAGES", "CLASSIFICATION", "MULTI_LABEL", "SEGMENTATION", "PANOPTIC"),
    "PANOPTIC": ("IMAGES", "CLASSIFICATION", "MULTI_LABEL", "SEGMENTATION", "DETECTION"),
    "PAIRS": ("IMAGES",),
}
#: Why not.
REASONS = {
    ("SEGMENTATION", "DETECTION"): "a mask does not say where one object ends and the next begins",
    ("SEGMENTATION", "PANOPTIC"): "a mask does not say where one object ends and the next begins",
}


def check_task(source: str, task: str) -> None:
    """Refuse a task that the tiles of another have no labels for; raises OptionError."""
    if task == source or task in MADE[source]:
        return
    reason = REASONS.get((source, task), f"tiles of {source} have no such labels")
    able = ", ".join((source, *MADE[source]))
    raise OptionError(f"task {task} cannot be made of a dataset for {source}: {reason}; it can be made for {able}")


class Recast:
    """What the tiles of a source become for a task.

    `numbers` (n,) are the places in the source of those that can be used. For CLASSIFICATION a tile's class is the one
    that the most of it is of; tiles without any class are left out with a warning.
    """

    def __init__(self, source: TileSource, task: str, progress: Progress, workers: Optional[int] = None) -> None:
        old = source.blueprint
        check_task(old.task, task)
        self._source, self._old, self.task = source, old, task
        self.numbers = np.arange(len(old.entries))
        self._labels: Optional[list[tuple[str, ...]]] = None
        self._names = {entry.id: entry.name for entry in old.classes}
        self._burns = old.task == "DETECTION" and task in MASK_TASKS
        if task != old.task and task in ("CLASSIFICATION", "MULTI_LABEL"):
            self._tell_labels(progress, workers)

    def blueprint(self, storing: StoringOptions, bands: tuple[Band, ...], targets: tuple[Band, ...]) -> Blueprint:
        """That of the new dataset, whose images and second images have these bands."""
        old, task = self._old, self.task
        entries = NamedEntries(task, storing, len(self.numbers), self._entry)
        shapes = {old.entries[number].shape for number in self.numbers.tolist()} if old.tile_size is None else set()
        return replace(
            old,
            task=task,
            storing=storing,
            classes=old.classes if task not in ("IMAGES", "PAIRS", "REGRESSION") else (),
            bands=bands,
            entries=entries,
            tile_size=shapes.pop() if len(shapes) == 1 else old.tile_size,
            mask=self._mask(),
            instances=task == "PANOPTIC",
            target_bands=targets if task == "PAIRS" else (),
            target_size=old.target_size if task == "PAIRS" else None,
            stuff=old.stuff if task == "PANOPTIC" else (),
            background=old.background or task not in ("SEGMENTATION", "PANOPTIC"),
            value_name=old.value_name if task == "REGRESSION" else "",
            objects=self._objects if task in OBJECT_TASKS else no_objects,
        )

    def change(self, content: TileContent, bands: Sequence[Band]) -> TileContent:
        """The new tile, made of what was read; `bands` are those that its pixels have now."""
        objects = self._counted(content.objects) if self.task in OBJECT_TASKS else ()
        mask = content.mask if self.task in MASK_TASKS else None
        instances = content.instances if self.task == "PANOPTIC" else None
        if self._burns:
            mask, instances = self._burnt(content, bands)
        target = content.target if self.task == "PAIRS" else None
        return replace(content, mask=mask, instances=instances, target=target, objects=objects)

    def _entry(self, number: int) -> TileEntry:
        entry: TileEntry = self._old.entries[int(self.numbers[number])]
        if self.task == self._old.task:
            return entry
        entry = replace(entry, label=None, labels=(), value=None)
        if self._labels is None:
            return entry
        labels = self._labels[number]
        return replace(entry, label=labels[0]) if self.task == "CLASSIFICATION" else replace(entry, labels=labels)

    def _mask(self) -> Optional[Band]:
        if self.task not in MASK_TASKS:
            return None
        if not self._burns:
            return self._old.mask
        most = max(self._names, default=0)
        if most > WIDEST_ID:
            raise InputError(f"masks hold class ids up to {WIDEST_ID}, got {most} of {self._names[most]!r}")
        wide = most > NARROW_ID
        return Band("class", "uint16" if wide else "uint8", float(WIDE_IGNORE if wide else IGNORE), "class", "gray")

    def _objects(self, number: int) -> tuple[TileObject, ...]:
        """The objects of a new tile."""
        return self._counted(self._old.objects(int(self.numbers[number])))

    def _counted(self, found: tuple[TileObject, ...]) -> tuple[TileObject, ...]:
        """What is not counted is none of DETECTION's objects."""
        if self.task == "DETECTION" and self._old.stuff:
            return tuple(item for item in found if item.class_id not in self._old.stuff)
        return found

    def _burnt(self, content: TileContent, bands: Sequence[Band]) -> tuple[NDArray[Any], Optional[NDArray[np.uint16]]]:
        """The mask, and for PANOPTIC the instances, of a tile with objects: later classes lie over others."""
        objects = content.objects
        if len(objects) > MOST_OBJECTS:
            raise InputError(f"tiles must show at most {MOST_OBJECTS} objects, got {len(objects)}: make them smaller")
        band = self._mask()
        assert band is not None  # nosec B101 # asked for where tiles get masks
        places = burnt(objects, content.pixels.shape[:2])
        ids = np.array([BACKGROUND, *(item.class_id for item in objects)], dtype=band.dtype)
        mask = ids[places]
        mask[~valid_values(content.pixels, _entries(bands)).any(axis=2)] = int(band.nodata or 0)
        return mask, places if self.task == "PANOPTIC" else None

    def _tell_labels(self, progress: Progress, workers: Optional[int]) -> None:
        """The classes of each tile, the one that the most of it is of first for CLASSIFICATION."""
        told: list[tuple[str, ...]] = []
        kept = []
        count = len(self.numbers)
        several = 0
        with threads(workers) as executor:
            found = ordered_map(executor, self._areas, range(count), progress)
            for number, areas in enumerate(found):
                progress.update(number, count, "Telling the classes of tiles")
                if self.task == "MULTI_LABEL":
                    told.append(tuple(sorted(areas)))
                elif areas and not (self._old.task == "MULTI_LABEL" and len(areas) > 1):
                    kept.append(number)
                    told.append((max(areas, key=lambda name: (areas[name], -self._old.class_id(name))),))
                else:
                    several += len(areas) > 1
        self._labels = told
        if self.task == "MULTI_LABEL":
            return
        self.numbers = np.array(kept, dtype=np.int64)
        without = count - len(kept) - several
        for left_out, words in ((without, "without a class"), (several, "of several classes")):
            if left_out:
                progress.warn(f"{left_out} tile{'s' if left_out > 1 else ''} {words} left out.")
        if not kept:
            raise InputError("no tile has one class: there is nothing to classify")

    def _areas(self, number: int) -> dict[str, float]:
        """The area in pixels that each class has in a tile of the source."""
        areas: Counter[str] = Counter()
        entry = self._old.entries[number]
        if self._old.task in ("CLASSIFICATION", "MULTI_LABEL"):
            names = entry.labels or ((entry.label,) if entry.label else ())
            return dict.fromkeys(names, 1.0)
        if self._old.has_objects:
            for item in self._old.objects(number):
                areas[item.label] += item.geometry.area
            return dict(areas)
        mask = self._source.read(number).mask
        assert mask is not None  # nosec B101 # the other tasks that labels are told from have masks
        ids, counts = np.unique(mask, return_counts=True)
        return {self._names[i]: float(n) for i, n in zip(ids.tolist(), counts.tolist()) if i in self._names}


def burnt(objects: Sequence[TileObject], shape: tuple[int, ...]) -> NDArray[np.uint16]:
    """Objects as pixels (row, col) of a tile: their places, counted from 1, those of later classes over others."""
    out = np.zeros(shape, dtype=np.uint16)
    if objects:
        order = sorted(range(len(objects)), key=lambda place: objects[place].class_id)
        geometry = np.array([objects[place].geometry for place in order], dtype=object)
        grid = Grid(None, Affine.identity(), shape[1], shape[0])
        numbers = np.array(order, dtype=np.uint16) + np.uint16(1)
        BurntPolygons(geometry, numbers, grid, all_touched=False).burn(out, (0, 0, shape[1], shape[0]))
    return out


def _entries(bands: Sequence[Band]) -> tuple[BandEntry, ...]:
    return tuple(BandEntry(band.name, band.dtype, band.nodata) for band in bands)
