"""Pictures of a few tiles with what the network under training says of them, now and then."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import InputError
from ..evaluation.measuring import Measurement, Verdict
from ..evaluation.pictures import limits_of
from ..evaluation.results import Example
from ..evaluation.rgb import colours_of_bands, limits_of_bands, spread
from ..evaluation.sheet import Sheet
from ..progress import Progress, move
from .dataset import Dataset
from .names import samples_path
from .rules import IGNORE
from .tiles import TileReader

#: Share of a training's time that the pictures may take; the first one is drawn in any case.
SHARE = 0.01
#: Seconds after which a picture is drawn anew although no epoch was better.
OFTEN_S = 5.0
#: Tiles with labels of pixels that are looked at, for each one that is chosen.
_LOOKED_AT = 16


class SamplePictures:
    """Writes `<model>.samples.png` anew after an epoch, as often as the time for it allows.

    The tiles are chosen once, by the seed, so that as many classes as can be are seen. A picture is written whole or
    not at all; one that cannot be is warned of once, and the training goes on.
    """

    def __init__(
        self,
        model: Path,
        dataset: Dataset,
        reader: TileReader,
        count: int,
        output_size: Optional[tuple[int, int]],
        progress: Progress,
    ) -> None:
        """`output_size` is (rows, columns) of the model's answer where that is smaller than the tile."""
        self.path = samples_path(model)
        self._dataset, self.reader, self._progress = dataset, reader, progress
        self._count = min(count, len(reader.tiles))
        self._middle: tuple[slice, ...] = ()
        if output_size is not None:
            starts = ((whole - part) // 2 for whole, part in zip(reader.tile_size, output_size))
            self._middle = tuple(slice(start, start + part) for start, part in zip(starts, output_size))
        self._tiles: list[Example] = []
        self._pixels: Optional[np.ndarray] = None
        self._sheet: Optional[Sheet] = None
        self._began, self._spent = time.monotonic(), 0.0
        self._drawn: Optional[float] = None
        self._epoch = 0
        self._failed = False

    def is_due(self, better: bool) -> bool:
        """Whether a picture is to be drawn after this epoch, which was the best one so far or was not."""
        if not self._count or self._failed:
            return False
        if self._drawn is None:
            return True
        now = time.monotonic()
        return (better or now - self._drawn >= OFTEN_S) and self._spent <= SHARE * (now - self._began)

    def is_behind(self, best: int) -> bool:
        """Whether the picture is older than the best epoch, when there is none to come any more."""
        return bool(self._count) and not self._failed and 0 < self._epoch < best

    def draw(self, epoch: int, answer: Callable[[np.ndarray], np.ndarray]) -> None:
        """Draw what `answer` says of the scaled pixels (tile, row, col, band); it is as the network gives it."""
        started = time.monotonic()
        try:
            if self._pixels is None:
                self._choose()
            assert self._pixels is not None and self._sheet is not None  # nosec B101 # chosen just now
            answers = np.asarray(answer(self._pixels), np.float32)
            if not np.isfinite(answers).all():
                return
            png = self._sheet.png(self._answered(answers), epoch=str(epoch), model=self.path.name)
            with self._progress.scratch(self.path.with_name(f".{self.path.name}.part")) as part:
                part.write_bytes(png)
                move(part, self.path)
            self._epoch = epoch
        except OSError as error:
            self._fail(f"{self.path} cannot be written: {error.strerror or error}")
        except InputError as error:
            self._fail(f"{self.path} cannot be drawn: {error.text}")
        finally:
            self._drawn = time.monotonic()
            self._spent += self._drawn - started

    def remove(self) -> None:
        """Take away the picture of an earlier training."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            self._fail(f"{self.path} cannot be removed: {error.strerror or error}")

    def _fail(self, text: str) -> None:
        self._failed = True
        self._progress.warn(f"{text}. Training goes on without pictures.")

    def _choose(self) -> None:
        reader = self.reader
        numbers = chosen_tiles(reader, self._count)
        colours = colours_of_bands([band.name for band in self._dataset.manifest.bands])
        shown = [reader.raster_values(number) for number in numbers]
        limits = limits_of_bands([(pixels[..., colours], valid[..., colours]) for pixels, valid, _ in shown])
        for number, (pixels, valid, labels) in zip(numbers, shown):
            rgb = spread(pixels[..., colours], valid[..., colours], limits)
            if self._dataset.spatial:
                rgb, labels = rgb[self._middle], labels[self._middle]
            self._tiles.append(Example(reader.tiles[number].tile_id, 0.0, rgb, np.array(labels), np.array(labels)))
        self._pixels = reader.read_batch(np.array(numbers))[0]
        low, high = (
            limits_of([tile.truth for tile in self._tiles]) if self._dataset.task == "REGRESSION" else (0.0, 1.0)
        )
        self._sheet = Sheet(self._dataset.task, self._dataset.classes, low, high)

    def _answered(self, answers: np.ndarray) -> list[Example]:
        dataset = self._dataset
        if dataset.task == "REGRESSION":
            answers = answers[..., 0]
        measurement = Measurement(dataset.task, [entry.name for entry in dataset.classes])
        verdicts = measurement.add([tile.truth for tile in self._tiles], list(answers))
        return [_example(tile, verdict, answer) for tile, verdict, answer in zip(self._tiles, verdicts, answers)]


def _example(tile: Example, verdict: Optional[Verdict], answer: np.ndarray) -> Example:
    if verdict is None:  # nothing of the tile is known
        prediction = answer if answer.ndim == 2 else answer.argmax(axis=-1).astype(np.uint8)
        return Example(tile.tile_id, float("nan"), tile.rgb, tile.truth, prediction)
    return Example(tile.tile_id, verdict.score, tile.rgb, tile.truth, verdict.prediction, verdict.confidence)


def chosen_tiles(reader: TileReader, count: int) -> list[int]:
    """The places of `count` tiles of a split, the same for the same seed: each shows classes, or values, that those
    before it show little of."""
    order = np.random.default_rng([reader.seed, len(reader.tiles)]).permutation(len(reader.tiles))
    # Labels of pixels must be read to be known.
    pool = [int(number) for number in (order[: _LOOKED_AT * count] if reader.spatial else order)]
    if reader.dataset.task == "REGRESSION":
        return _spread(pool, [reader.raster_values(number)[2] for number in pool], count)
    classes = len(reader.dataset.classes)
    present = np.stack([_present(reader, number, classes) for number in pool])
    seen, left, chosen = np.zeros(classes), list(range(len(pool))), []
    for _ in range(min(count, len(pool))):
        worth = (present[left] / (1.0 + seen) ** 2).sum(axis=1)
        best = left.pop(int(worth.argmax()))
        seen += present[best]
        chosen.append(pool[best])
    return chosen


def _present(reader: TileReader, number: int, classes: int) -> np.ndarray:
    """Which classes a tile shows, 0 or 1 for each."""
    tile = reader.tiles[number]
    indices: Sequence[Any] = tile.labels or (tile.label,)
    if reader.spatial:
        labels = reader.raster_values(number)[2]
        indices = [index for index in np.unique(labels).tolist() if index != IGNORE]
    present = np.zeros(classes)
    present[[index for index in indices if index >= 0]] = 1
    return present


def _spread(pool: list[int], labels: list[np.ndarray], count: int) -> list[int]:
    """Tiles from the lowest mean to the highest, those with values first."""
    means = [float(np.nanmean(part)) if np.isfinite(part).any() else np.nan for part in labels]
    order = [int(place) for place in np.argsort(means)]  # those without values come last
    known = [place for place in order if np.isfinite(means[place])] or order
    places = np.linspace(0, len(known) - 1, min(count, len(known))).round().astype(int)
    return [pool[known[place]] for place in dict.fromkeys(places.tolist())]
