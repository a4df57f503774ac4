"""All tiles read once, in threads, and what is kept of them: counts, histograms, hashes and a few small pictures."""

from __future__ import annotations

import bisect
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...evaluation.rgb import colours_of_bands
from ...execution import ordered_map, threads
from ...models.tiles import valid_values
from ...progress import Progress
from ...tiles.windows import grouped
from ..manifest import BACKGROUND
from ..statistics import Moments, merged, moments_of
from .alike import DIGEST, digest_of, looks_of
from .canvas import Canvas
from .histograms import Histogram
from .objects import Objects, drawing_of
from .thumbs import SIDE, Thumb, colour_of, shown_bands, thumb_of
from .tiles import TilePixels, Tiles

#: Values that are measured in one go, and tiles in it at most.
_CHUNK_VALUES, _CHUNK_TILES = 1 << 20, 64
#: Pixels of cells by which the tiles of a raster are read together.
_CELL = 1024
#: Small pictures that are kept in all.
_KEPT = 900
#: A tile with more nodata has too little of a picture to look like another.
MOSTLY_NODATA = 0.5
#: Part of a tile that a class must cover for the tile to be among the first to be shown for it.
_SEEN = 0.01
#: The class that a tile is shown with, by its place, -1 for none, and whether there is little of it.
_Group = tuple[int, bool]


@dataclass
class Pixels:
    """Of the pixels of one split: a histogram and the moments of each band, ids of masks or values of a target.

    `ids` counts pixels by class id, `holding` tiles by class id; `odd` counts values of masks that are no such id.
    """

    histograms: list[Histogram]
    moments: list[Moments]
    ids: NDArray[np.int64]
    holding: NDArray[np.int64]
    objects: Objects
    odd: Counter[float] = field(default_factory=Counter)
    target: Histogram = field(default_factory=lambda: Histogram(whole=False))
    target_moments: Moments = field(default_factory=Moments)

    @classmethod
    def none(cls, tiles: Tiles, whole: bool) -> Pixels:
        count, ids = len(tiles.bands), tiles.ids if tiles.has_masks else 0
        return cls(
            histograms=[Histogram(whole) for _ in range(count)],
            moments=[Moments() for _ in range(count)],
            ids=np.zeros(ids, np.int64),
            holding=np.zeros(ids, np.int64),
            objects=Objects.none(len(tiles.classes)),
        )

    def take(self, other: Pixels) -> None:
        """Count another part in."""
        for mine, theirs in zip(self.histograms, other.histograms):
            mine.take(theirs)
        merged(self.moments, other.moments)
        self.ids += other.ids
        self.holding += other.holding
        self.odd.update(other.odd)
        self.objects.take(other.objects)
        self.target.take(other.target)
        self.target_moments.add(other.target_moments)


@dataclass
class Survey:
    """What was seen, one entry for each tile in the arrays: `nodata` (share of its pixels, NaN where it was not read),
    `flat` (every band the same everywhere), `digests`, `looks` as `alike` has them, `looked` (whether it has looks),
    `blank` (nothing is known in its mask), `bare` (all that is known there is background).

    `pixels` is by split, `sheets` by class (its place, -1 for none) and split: tiles and their small pictures.
    `unread` says why tiles could not be read. `thinned` counts tiles of which not every pixel was read.
    """

    nodata: NDArray[np.float64]
    flat: NDArray[np.bool_]
    digests: NDArray[np.void]
    looks: NDArray[np.uint64]
    looked: NDArray[np.bool_]
    blank: NDArray[np.bool_]
    bare: NDArray[np.bool_]
    pixels: dict[str, Pixels] = field(default_factory=dict)
    sheets: dict[tuple[int, str], list[tuple[int, Thumb]]] = field(default_factory=dict)
    per_sheet: int = 0
    unread: dict[int, str] = field(default_factory=dict)
    sizes: Counter[tuple[int, int]] = field(default_factory=Counter)
    thinned: int = 0

    @classmethod
    def none(cls, tiles: int) -> Survey:
        return cls(
            np.full(tiles, np.nan),
            np.zeros(tiles, bool),
            np.zeros(tiles, f"V{DIGEST}"),
            np.zeros((tiles, 5), np.uint64),
            np.zeros(tiles, bool),
            np.zeros(tiles, bool),
            np.zeros(tiles, bool),
        )


@dataclass(frozen=True)
class _Seen:
    """A tile as a thread saw it."""

    number: int
    nodata: float
    flat: bool
    blank: bool
    bare: bool
    digest: bytes
    looks: Optional[NDArray[np.uint64]]
    size: tuple[int, int]
    thinned: bool
    groups: tuple[_Group, ...]
    thumb: Optional[Thumb]


class Surveyor:
    """Reads the tiles of a source and gathers what is to be known of them."""

    def __init__(self, tiles: Tiles, canvas: Optional[Canvas], samples: int, seed: int) -> None:
        """`canvas` is None where no pictures are wanted; the tiles are put on it where there is no raster to be shown.

        `samples` tiles are kept of each class in each split, fewer where there are very many classes.
        """
        self.tiles, self.canvas = tiles, canvas
        self._shown = colours_of_bands([band.name for band in tiles.bands])
        self._whole = all(np.dtype(band.dtype).kind in "iu" for band in tiles.bands)
        self._order = np.random.default_rng(seed).permutation(len(tiles))
        self._class_of = {entry.name: place for place, entry in enumerate(tiles.classes)}
        self._colours = {entry.name: colour_of(entry.colour) for entry in tiles.classes}
        self._place_of_id = np.full(tiles.ids, -1, np.int64)
        for place, entry in enumerate(tiles.classes):
            if 0 <= entry.id < tiles.ids:
                self._place_of_id[entry.id] = place
        groups = max(1, len(tiles.classes)) * max(1, len(set(tiles.splits)))
        # Boxes are told apart in larger pictures alone, and of these fewer are kept.
        self._side, kept = (2 * SIDE, _KEPT // 4) if tiles.has_objects else (SIDE, _KEPT)
        self._per_sheet = min(samples, max(1, kept // groups)) if canvas is not None else 0
        self._ranks: dict[tuple[int, str], list[tuple[bool, int]]] = {}
        # What pixels and objects are of is known only when they are read.
        known = not tiles.has_masks and not tiles.has_objects and tiles.task != "MULTI_LABEL"
        self._wanted = self._chosen() if known else None

    def run(self, progress: Progress) -> Survey:
        """Read all tiles once; raises InputError where none of them can be read."""
        found = Survey.none(len(self.tiles))
        found.per_sheet = self._per_sheet
        done = 0
        with threads() as executor:
            for split, seen, pixels, unread in ordered_map(executor, self._look, self._chunks(), progress):
                found.pixels.setdefault(split, Pixels.none(self.tiles, self._whole)).take(pixels)
                found.unread.update(unread)
                for one in seen:
                    self._keep(found, split, one)
                done += len(seen) + len(unread)
                progress.update(done, len(self.tiles), "Looking at the tiles")
        if len(found.unread) == len(self.tiles):
            raise InputError(f"None of the tiles can be read: {next(iter(found.unread.values()))}")
        return found

    def _chosen(self) -> NDArray[np.bool_]:
        """The tiles that are shown, where their class is known before they are read."""
        wanted = np.zeros(len(self.tiles), bool)
        counts: Counter[tuple[int, str]] = Counter()
        for number in np.argsort(self._order).tolist():
            group = (self._class_of.get(self.tiles.labels[number] or "", -1), self.tiles.splits[number])
            if counts[group] < self._per_sheet:
                wanted[number] = True
                counts[group] += 1
        return wanted

    def _chunks(self) -> Iterator[tuple[str, list[int]]]:
        """Tiles of one split that lie together, as many as are measured in one go."""
        splits = np.array(self.tiles.splits, dtype=object)
        for split in sorted(set(self.tiles.splits)):
            numbers = np.flatnonzero(splits == split)
            if self.tiles.windows is not None:
                windows = self.tiles.windows[numbers]
                values = float(np.median(windows[:, 2] * windows[:, 3])) * len(self.tiles.bands)
                count = int(np.clip(_CHUNK_VALUES // max(values, 1), 1, _CHUNK_TILES))
                for places in grouped(windows, _CELL, _CELL, count):
                    yield split, numbers[places].tolist()
                continue
            size = self.tiles.manifest.tile_size if self.tiles.manifest else None
            values = (size[0] * size[1] if size else _CHUNK_VALUES) * len(self.tiles.bands)
            count = int(np.clip(_CHUNK_VALUES // max(values, 1), 1, _CHUNK_TILES))
            for first in range(0, len(numbers), count):
                yield split, numbers[first : first + count].tolist()

    def _look(self, chunk: tuple[str, list[int]]) -> tuple[str, list[_Seen], Pixels, dict[int, str]]:
        split, numbers = chunk
        found = Pixels.none(self.tiles, self._whole)
        values: list[list[NDArray[Any]]] = [[] for _ in self.tiles.bands]
        seen, unread = [], {}
        for number in numbers:
            assert self.tiles.read is not None  # nosec B101 # asked only where there are pixels
            try:
                tile = self.tiles.read(number)
                groups = self._counted(number, tile, found)
            except InputError as error:
                unread[number] = str(error)
                continue
            known = tile.valid & np.isfinite(tile.pixels) if tile.pixels.dtype.kind == "f" else tile.valid
            whole = bool(known.all())
            for band, parts in enumerate(values):
                pixels = tile.pixels[..., band]
                parts.append(pixels.ravel() if whole else pixels[known[..., band]])
            seen.append(self._seen(number, tile, known, groups))
        for band, parts in enumerate(values):
            joined = np.concatenate(parts) if parts else np.zeros(0)
            found.histograms[band].add(joined)
            found.moments[band].add(moments_of(joined[None], None)[0])
        return split, seen, found, unread

    def _seen(
        self,
        number: int,
        tile: TilePixels,
        known: NDArray[np.bool_],
        groups: tuple[_Group, ...],
    ) -> _Seen:
        pixels, size = tile.pixels, tile.size
        some = known.any(axis=-1)
        nodata = 1.0 - float(some.mean())
        image, clear = shown_bands(pixels, known, self._shown)
        flat = bool(some.any()) and all(
            _constant(pixels[..., band], known[..., band]) for band in range(known.shape[2])
        )
        looks = None
        if not flat and nodata <= MOSTLY_NODATA and clear.any():
            looks = looks_of(image.mean(axis=-1, dtype=np.float64))
        thumb = None
        if self.canvas is not None and clear.any():
            side = 0 if self.tiles.stack is not None else min(self.canvas.side_of(self.tiles.frames[number]), max(size))
            if self._per_sheet and (self._wanted is None or self._wanted[number]):
                side = max(side, self._side)
            if side:
                thumb = self._with_more(thumb_of(image, clear, self._marks(tile.mask), side), tile)
        thinned = pixels.shape[:2] != size
        blank, bare = self._emptiness(tile.mask)
        return _Seen(number, nodata, flat, blank, bare, digest_of(pixels), looks, size, thinned, groups, thumb)

    def _emptiness(self, mask: Optional[NDArray[Any]]) -> tuple[bool, bool]:
        """Whether nothing is known in a mask, and whether all that is known is background."""
        if mask is None:
            return False, False
        if self.tiles.task == "REGRESSION":
            return not np.isfinite(mask).any(), False
        known = mask != self.tiles.ignore
        return not known.any(), bool(known.any()) and not mask[known].any()

    def _marks(self, mask: Optional[NDArray[Any]]) -> Optional[NDArray[np.float32]]:
        """The mask as it is painted: NaN where nothing is known."""
        if mask is None:
            return None
        marks = mask.astype(np.float32)
        if self.tiles.has_masks:
            marks[mask == self.tiles.ignore] = np.nan
        return marks

    def _with_more(self, thumb: Thumb, tile: TilePixels) -> Thumb:
        """A small picture with the tile's objects and its second image."""
        if tile.objects:
            drawn = drawing_of(tile.objects, tile.size, thumb.valid.shape[:2], self._colours)
            thumb = replace(thumb, drawn=drawn)
        if tile.second is not None and self.tiles.manifest is not None:
            bands = self.tiles.manifest.target_bands
            valid = valid_values(tile.second, bands)
            image, known = shown_bands(tile.second, valid, colours_of_bands([band.name for band in bands]))
            thumb = replace(thumb, second=thumb_of(image, known, None, max(thumb.valid.shape)).image)
        return thumb

    def _groups(self, counts: NDArray[np.int64]) -> tuple[_Group, ...]:
        """The classes that a tile with these ids in its mask is shown with: the background where there is no other."""
        there = counts.copy()
        there[self.tiles.ignore] = 0
        if np.delete(there, BACKGROUND).any():
            there[BACKGROUND] = 0
        ids = np.flatnonzero(there).tolist()
        return tuple((int(self._place_of_id[id_]), bool(there[id_] < _SEEN * counts.sum())) for id_ in ids) or (
            (-1, False),
        )

    def _counted(self, number: int, tile: TilePixels, found: Pixels) -> tuple[_Group, ...]:
        """Count a tile's mask and objects in; returns what the tile is shown with."""
        mask = tile.mask
        if self.tiles.has_objects:
            found.objects.add(tile.objects, self._class_of)
        if mask is None:
            names = [self.tiles.labels[number] or ""]
            if self.tiles.task == "DETECTION":
                names = [item.label for item in tile.objects]
            elif self.tiles.task == "MULTI_LABEL" and self.tiles.present is not None:
                names = list(self.tiles.present[number])
            return tuple((self._class_of.get(name, -1), False) for name in dict.fromkeys(names)) or ((-1, False),)
        if self.tiles.task == "REGRESSION":
            values = mask[np.isfinite(mask)]
            found.target.add(values)
            found.target_moments.add(moments_of(values[None], None)[0])
            return ((-1, False),)
        if mask.dtype.kind == "u" and 1 << 8 * mask.dtype.itemsize == self.tiles.ids:
            counts = np.bincount(mask.ravel(), minlength=self.tiles.ids)
        else:
            ids, numbers = np.unique(mask, return_counts=True)
            small = (ids >= 0) & (ids < self.tiles.ids) & (ids == np.floor(ids))
            counts = np.zeros(self.tiles.ids, np.int64)
            counts[ids[small].astype(np.int64)] = numbers[small]
            found.odd.update({float(value): int(count) for value, count in zip(ids[~small], numbers[~small])})
        found.ids += counts
        found.holding += counts > 0
        return self._groups(counts)

    def _keep(self, found: Survey, split: str, one: _Seen) -> None:
        number = one.number
        found.nodata[number], found.flat[number] = one.nodata, one.flat
        found.digests[number] = np.void(one.digest)
        found.blank[number], found.bare[number] = one.blank, one.bare
        found.sizes[one.size] += 1
        found.thinned += one.thinned
        if one.looks is not None:
            found.looks[number], found.looked[number] = one.looks, True
        if one.thumb is None or self.canvas is None:
            return
        if self.tiles.stack is None and np.isfinite(self.tiles.frames[number]).all():
            thumb = one.thumb
            self.canvas.paste(self.tiles.frames[number], thumb.image, thumb.valid, thumb.marks)
        if self._per_sheet and (self._wanted is None or self._wanted[number]):
            for place, little in one.groups:
                self._show(found, (place, split), (little, int(self._order[number])), (number, one.thumb))

    def _show(self, found: Survey, group: tuple[int, str], rank: tuple[bool, int], shown: tuple[int, Thumb]) -> None:
        """Put a tile on a sheet, in the order of the ranks, while there is room for it."""
        sheet, ranks = found.sheets.setdefault(group, []), self._ranks.setdefault(group, [])
        place = bisect.bisect(ranks, rank)
        sheet.insert(place, shown)
        ranks.insert(place, rank)
        del sheet[self._per_sheet :], ranks[self._per_sheet :]


def _constant(band: NDArray[Any], known: NDArray[np.bool_]) -> bool:
    values = band[known]
    return not values.size or bool((values == values[0]).all())
