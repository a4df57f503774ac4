"""Finished polygons, and the files that they are written to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from .components import Ints

#: Polygons of a file.
BATCH = 20_000


@dataclass(frozen=True)
class Polygons:
    """Finished polygons on the map, as they are stored and sent from machine to machine.

    `shapes` (uint8) is well-known binary, one polygon after the other; polygon n ends at `ends[n]`. `boxes` (n, 4) are
    min x, min y, max x, max y; `class_id` (n,); `confidence` (n,), NaN where it is not known.
    """

    shapes: NDArray[np.uint8]
    ends: Ints
    boxes: NDArray[np.float64]
    class_id: Ints
    confidence: NDArray[np.float64]

    @classmethod
    def of(cls, geometry: NDArray[np.object_], class_id: Ints, confidence: NDArray[np.float64]) -> Polygons:
        """Those of geometries (n,)."""
        shapes = shapely.to_wkb(geometry, byte_order=1)
        ends = np.cumsum([len(shape) for shape in shapes], dtype=np.int64)
        boxes = shapely.bounds(geometry).reshape(-1, 4)
        return cls(np.frombuffer(b"".join(shapes), np.uint8), ends, boxes, class_id, confidence)

    @classmethod
    def joined(cls, parts: list[Polygons]) -> Polygons:
        """All of them in one."""
        lengths = [np.diff(part.ends, prepend=0) for part in parts]
        return cls(
            np.concatenate([part.shapes for part in parts]),
            np.cumsum(np.concatenate(lengths)),
            np.concatenate([part.boxes for part in parts]),
            np.concatenate([part.class_id for part in parts]),
            np.concatenate([part.confidence for part in parts]),
        )

    def part(self, first: int, last: int) -> Polygons:
        """Those from one to before another."""
        begin, end = (int(self.ends[place - 1]) if place else 0 for place in (first, min(last, len(self))))
        chosen = slice(first, last)
        return Polygons(
            self.shapes[begin:end],
            self.ends[chosen] - begin,
            self.boxes[chosen],
            self.class_id[chosen],
            self.confidence[chosen],
        )

    def __len__(self) -> int:
        return len(self.ends)


class PolygonFiles:
    """Writes polygons to numbered .npz files in a folder, in batches. `finish` writes what waits for its batch."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: list[Polygons] = []
        self.files: list[str] = []
        self.count = 0
        self.counts: Counter[int] = Counter()

    def add(self, polygons: Polygons) -> None:
        if not len(polygons):
            return
        self._waiting.append(polygons)
        self.count += len(polygons)
        if sum(map(len, self._waiting)) >= BATCH:
            self.finish()

    def finish(self) -> None:
        if not self._waiting:
            return
        everything = Polygons.joined(self._waiting)
        self._waiting = []
        self.counts.update(everything.class_id.tolist())
        for first in range(0, len(everything), BATCH):
            part = everything.part(first, first + BATCH)
            name = f"{len(self.files):06d}.npz"
            np.savez(
                self._folder / name,
                shapes=part.shapes,
                ends=part.ends,
                boxes=part.boxes,
                class_id=part.class_id,
                confidence=part.confidence,
            )
            self.files.append(name)
