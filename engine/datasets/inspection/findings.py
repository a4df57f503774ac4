"""What an inspection found: everything that its page shows and its JSON holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...evaluation.places import Contact, rank_of_split, split_words, touching
from ...progress import Progress
from .alike import Alike, look_alikes, same_bytes
from .objects import Objects
from .survey import Survey
from .tiles import Tiles

#: Shares of a tile, of nodata or of cloud, by which tiles are counted: none, up to a tenth, up to half, more, all.
SHARES = ("none", "up to 10 %", "10 to 50 %", "more than 50 %", "all")


@dataclass(frozen=True)
class Leaks:
    """Groups of alike tiles that are in several splits, and the tiles of all such groups."""

    groups: tuple[tuple[int, ...], ...]

    @property
    def tiles(self) -> int:
        return sum(map(len, self.groups))


@dataclass(frozen=True)
class Findings:
    """All that was found.

    `splits` are the names in their order, [""] where tiles are not split. `unit` is what `class_counts` counts by split
    and class, in the order of `tiles.classes`: tiles, pixels or objects. `holding` counts tiles in which a class is at
    all, where a tile may hold several. `ignored` and `unlabelled` are what has no class, by split. `unknown_ids` counts
    pixels of masks by ids that the dataset does not name. `survey` is None where no pixels were looked at.
    """

    tiles: Tiles
    survey: Optional[Survey]
    splits: tuple[str, ...]
    unit: str
    class_counts: dict[str, NDArray[np.int64]]
    holding: dict[str, NDArray[np.int64]]
    ignored: dict[str, int]
    unlabelled: dict[str, int]
    unknown_ids: dict[str, int]
    same: Alike
    alike: Alike
    same_leaks: Leaks
    alike_leaks: Leaks
    label_conflicts: Leaks
    contacts: tuple[Contact, ...]
    warnings: list[str] = field(default_factory=list)

    @property
    def nodata(self) -> Optional[NDArray[np.float64]]:
        """Share of nodata of each tile, NaN where it was not read."""
        return self.survey.nodata if self.survey is not None else None

    @property
    def objects(self) -> dict[str, Objects]:
        """The objects of each split; none where tiles have none."""
        if self.survey is None or not self.tiles.has_objects:
            return {}
        return {split: self.survey.pixels[split].objects for split in self.splits if split in self.survey.pixels}

    def in_split(self, split: str) -> NDArray[np.bool_]:
        """Which tiles are in it."""
        return np.array([name == split for name in self.tiles.splits], dtype=bool)

    def count(self, split: str) -> int:
        return int(self.in_split(split).sum())

    def words(self, split: str) -> str:
        """A split as the page calls it; tiles of no split are all there are, or such as were forgotten."""
        return split_words(split) or ("all" if self.splits == ("",) else "no split")


def find(tiles: Tiles, survey: Optional[Survey], progress: Progress) -> Findings:
    """Draw together what was seen."""
    splits = tuple(sorted(set(tiles.splits), key=rank_of_split))
    same = alike = Alike(())
    if survey is not None:
        progress.update(0, 1, "Looking for tiles that are alike")
        read = np.isfinite(survey.nodata) & ~survey.flat & (survey.nodata < 1)
        same = same_bytes(survey.digests, read)
        alike = _beyond(look_alikes(survey.looks, survey.looked & read, progress), same)
    progress.check()
    counts, holding, ignored, unknown = _classes(tiles, survey, splits)
    unlabelled = {
        split: sum(label is None for label, its in zip(tiles.labels, tiles.splits) if its == split) for split in splits
    }
    named = any(label is not None for label in tiles.labels)
    return Findings(
        tiles=tiles,
        survey=survey,
        splits=splits,
        unit="pixels" if tiles.has_masks else "objects" if tiles.has_objects else "tiles",
        class_counts=counts,
        holding=holding,
        ignored=ignored,
        unlabelled=unlabelled if named else {},
        unknown_ids=unknown,
        same=same,
        alike=alike,
        same_leaks=_leaks(same, tiles.splits),
        alike_leaks=_leaks(alike, tiles.splits),
        label_conflicts=_conflicts(same, tiles.labels),
        contacts=touching(tiles.layer, tiles.splits),
    )


def share_counts(shares: NDArray[np.float64]) -> list[int]:
    """How many tiles there are of each of SHARES; NaN counts in none."""
    known = shares[np.isfinite(shares)]
    none, whole = known <= 0, known >= 1
    tenth, half = (known > 0) & (known <= 0.1), (known > 0.1) & (known <= 0.5)
    kinds = (none, tenth, half, (known > 0.5) & ~whole, whole)
    return [int(kind.sum()) for kind in kinds]


def _beyond(alike: Alike, same: Alike) -> Alike:
    """Groups of tiles that look alike without those that hold nothing but copies of one tile."""
    copy_of = {number: group[0] for group in same.groups for number in group}
    groups = (group for group in alike.groups if len({copy_of.get(number, number) for number in group}) > 1)
    return Alike(tuple(groups))


def _leaks(found: Alike, splits: Sequence[str]) -> Leaks:
    """Groups with tiles of several splits; a tile without a split is in none."""
    return Leaks(tuple(g for g in found.groups if len({splits[number] for number in g} - {""}) > 1))


def _conflicts(found: Alike, labels: Sequence[Optional[str]]) -> Leaks:
    return Leaks(tuple(g for g in found.groups if len({labels[number] for number in g} - {None}) > 1))


def _classes(
    tiles: Tiles, survey: Optional[Survey], splits: Sequence[str]
) -> tuple[dict[str, Any], dict[str, Any], dict[str, int], dict[str, int]]:
    """Counts by split, tiles that hold a class, pixels to be ignored, and pixels of ids without a class."""
    places = {entry.name: place for place, entry in enumerate(tiles.classes)}
    size = len(places)
    if tiles.has_masks and survey is not None:
        ids = [entry.id for entry in tiles.classes]
        counts = {split: part.ids[ids] for split, part in survey.pixels.items()}
        holding = {split: part.holding[ids] for split, part in survey.pixels.items()}
        ignored = {split: int(part.ids[tiles.ignore]) for split, part in survey.pixels.items()}
        unknown: dict[str, int] = {}
        for part in survey.pixels.values():
            for number in set(np.flatnonzero(part.ids).tolist()) - {*ids, tiles.ignore}:
                unknown[str(number)] = unknown.get(str(number), 0) + int(part.ids[number])
            for value, count in part.odd.items():
                unknown[f"{value:g}"] = unknown.get(f"{value:g}", 0) + count
        return counts, holding, ignored, unknown
    if not size or tiles.task == "REGRESSION":
        return {}, {}, {}, {}
    if tiles.has_objects and survey is not None:
        found = {split: part.objects for split, part in survey.pixels.items()}
        holding = {split: part.holding for split, part in found.items()}
        return {split: part.counts for split, part in found.items()}, holding, {}, {}
    counts = {split: np.zeros(size, np.int64) for split in splits}
    if tiles.task == "MULTI_LABEL":
        for names, split in zip(tiles.present or (), tiles.splits):
            counts[split][[places[name] for name in names]] += 1
        return counts, {}, {}, {}
    for label, split in zip(tiles.labels, tiles.splits):
        if label is not None:
            counts[split][places[label]] += 1
    holding = {}
    if tiles.present is not None:
        holding = {split: np.zeros(size, np.int64) for split in splits}
        for names, label, split in zip(tiles.present, tiles.labels, tiles.splits):
            for name in {*names, label} - {None}:
                if name in places:
                    holding[split][places[name]] += 1
        if all((holding[split] == counts[split]).all() for split in splits):
            holding = {}
    return counts, holding, {}, {}
