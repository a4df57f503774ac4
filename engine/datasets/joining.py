"""Several datasets as one: classes joined by their names, ids of tiles told apart, the fields of all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..errors import InputError
from ..imagery.stack import Band
from ..labels.class_list import KnownClass
from ..labels.layers import Layer, texts_of
from ..labels.names import free_colour
from ..labels.reprojection import moved_points
from ..progress import Progress
from .alikeness import check_alike
from .contents import Blueprint, TileContent, TileEntry, TileObject, no_objects
from .footprints import moved_transform
from .manifest import BACKGROUND, BandStatistics, ClassEntry, TargetEntry
from .naming import NamedEntries, id_key, told_apart
from .origins import TileSource

#: Ids of classes that 8-bit masks hold, and the number that is to be ignored in masks of 16 bits.
BYTE_IDS = 254
IGNORE_16 = 65535
#: Pixels that a tile may lie astray when it is told in another CRS.
ASTRAY_PX = 0.5


class Joined:
    """Sources one after the other as one TileSource; raises InputError where they do not go together.

    Everything of the first is as it was: the ids of its classes, its tiles and how it is stored. `names` are what the
    sources are called in messages.
    """

    statistics: Optional[Sequence[BandStatistics]] = None

    def __init__(self, sources: Sequence[TileSource], names: Sequence[str], progress: Progress) -> None:
        check_alike(sources, names)
        self._sources = sources
        self._starts = [0, *accumulate(len(source.blueprint.entries) for source in sources)]
        self._entries = [source.blueprint.entries for source in sources]
        first = sources[0].blueprint
        classes, self._ids = joined_classes([source.blueprint.classes for source in sources], first.known)
        mask = _mask([source.blueprint for source in sources], classes, progress)
        self._luts = [mask_lut(source.blueprint, ids, mask) for source, ids in zip(sources, self._ids)]
        self._first_object = self._object_offsets(progress)
        keys = (id_key(entry.tile_id) for entries in self._entries for entry in entries)
        self._suffixes = told_apart(
            lambda number: self._own(number).tile_id, np.fromiter(keys, dtype=np.uint64, count=len(self))
        )
        self._moves = [_move(source.blueprint, first) for source in sources]
        self._say_suffixes(names, progress)
        self._check_places(names)
        self._blueprint = replace(
            first,
            classes=classes,
            entries=NamedEntries(first.task, first.storing, len(self), self._made),
            mask=mask,
            stuff=tuple(
                dict.fromkeys(
                    ids[number] for source, ids in zip(sources, self._ids) for number in source.blueprint.stuff
                )
            ),
            background=any(source.blueprint.background for source in sources),
            objects=self._objects if first.has_objects else no_objects,
        )

    def __len__(self) -> int:
        return self._starts[-1]

    @property
    def blueprint(self) -> Blueprint:
        return self._blueprint

    @property
    def features(self) -> JoinedFeatures:
        return JoinedFeatures(self._sources)

    @property
    def stretch(self) -> Optional[dict[str, Any]]:
        return self._sources[0].stretch

    @property
    def target(self) -> Optional[TargetEntry]:
        return self._sources[0].target

    @property
    def told(self) -> dict[str, Any]:
        return self._sources[0].told

    def read(self, number: int) -> TileContent:
        which, place = self._at(number)
        content = self._sources[which].read(place)
        lut = self._luts[which]
        if content.mask is not None and lut is not None:
            mask = lut[content.mask]
            if (mask < 0).any():
                unknown = int(content.mask[mask < 0][0])
                name = self._sources[which].blueprint.entries[place].tile_id
                raise InputError(
                    f"The mask of tile {name} has the class id {unknown}, which dataset.json does not name"
                )
            assert self._blueprint.mask is not None  # nosec B101 # there is a mask
            content = replace(content, mask=mask.astype(self._blueprint.mask.dtype))
        return replace(content, objects=self._renamed(which, content.objects))

    def files_of(self, number: int) -> dict[str, str]:
        which, place = self._at(number)
        files = self._sources[which].files_of(place)
        return {kind: path for kind, path in files.items() if kind != "mask" or self._luts[which] is None}

    def close(self) -> None:
        for source in self._sources:
            source.close()

    def _at(self, number: int) -> tuple[int, int]:
        which = bisect_right(self._starts, number) - 1
        return which, number - self._starts[which]

    def _own(self, number: int) -> TileEntry:
        which, place = self._at(number)
        entry: TileEntry = self._entries[which][place]
        return entry

    def _made(self, number: int) -> TileEntry:
        which, place = self._at(number)
        entry: TileEntry = self._entries[which][place]
        suffix, move = int(self._suffixes[number]), self._moves[which]
        if move is not None:
            entry = replace(entry, transform=moved_transform(entry, *move)[0])
        return replace(entry, tile_id=f"{entry.tile_id}_{suffix}") if suffix else entry

    def _objects(self, number: int) -> tuple[TileObject, ...]:
        which, place = self._at(number)
        return self._renamed(which, self._sources[which].blueprint.objects(place))

    def _renamed(self, which: int, objects: tuple[TileObject, ...]) -> tuple[TileObject, ...]:
        if which == 0:
            return objects
        ids, before = self._ids[which], self._first_object[which]
        return tuple(replace(item, class_id=ids[item.class_id], object_id=item.object_id + before) for item in objects)

    def _object_offsets(self, progress: Progress) -> list[int]:
        """What is added to the numbers of each source's objects, so that no two features have the same."""
        offsets = [0]
        for source in self._sources[:-1]:
            blueprint, most = source.blueprint, 0
            for number in range(len(blueprint.entries)) if blueprint.has_objects else ():
                progress.check()
                most = max(most, *(item.object_id for item in blueprint.objects(number)), 0)
            offsets.append(offsets[-1] + most)
        return offsets

    def _say_suffixes(self, names: Sequence[str], progress: Progress) -> None:
        for which, name in enumerate(names):
            part = self._suffixes[self._starts[which] : self._starts[which + 1]]
            changed = np.flatnonzero(part)
            if len(changed):
                made = self._made(self._starts[which] + int(changed[0])).tile_id
                old = self._sources[which].blueprint.entries[int(changed[0])].tile_id
                count = f"{len(changed):,} tile{'s have' if len(changed) > 1 else ' has'} an id"
                progress.message(
                    f"{name}: {count} that another tile has, and {'get' if len(changed) > 1 else 'gets'} a number "
                    f"after it, such as {made} for {old}."
                )

    def _check_places(self, names: Sequence[str]) -> None:
        """Refuse tiles that cannot be told in the CRS of the first."""
        for entries, move, name in zip(self._entries, self._moves, names):
            for entry in entries if move is not None else ():
                assert move is not None  # nosec B101 # asked for just before
                if moved_transform(entry, *move)[1] > ASTRAY_PX:
                    raise InputError(
                        f"{name} lies in {move[0]}, and {names[0]} in {move[1]}: its tile {entry.tile_id} cannot be "
                        f"told in that to within {ASTRAY_PX:g} px"
                    )


class JoinedFeatures:
    """The features of joined datasets with the fields of all, in the CRS of the first."""

    def __init__(self, sources: Sequence[TileSource]) -> None:
        self._sources = [source.features for source in sources]
        self.crs: Any = self._sources[0].crs
        self.kinds: Mapping[str, str] = _kinds([features.kinds for features in self._sources])

    def parts(self) -> Iterator[Layer]:
        for features in self._sources:
            for part in features.parts():
                columns = {name: _column(part.column(name), kind, len(part)) for name, kind in self.kinds.items()}
                yield Layer(self._moved(part, features.crs), columns, self.crs, dict(self.kinds))

    def _moved(self, part: Layer, crs: Any) -> NDArray[np.object_]:
        if crs is None or self.crs is None or crs == self.crs:
            return part.geometry
        moved: NDArray[np.object_] = shapely.transform(
            part.geometry, lambda points: moved_points(points, crs, self.crs)
        )
        return moved


def joined_classes(
    several: Sequence[Sequence[ClassEntry]],
    kept: Sequence[KnownClass] = (),
) -> tuple[tuple[ClassEntry, ...], list[dict[int, int]]]:
    """The classes of all by their names, and the new id of each old one; those of the first stay as they are.

    `kept` are classes that have an id for ever, which no other gets.
    """
    joined = list(several[0])
    kept_ids = {entry.name: entry.id for entry in kept}
    changes = []
    for classes in several:
        known = {entry.name: entry.id for entry in joined}
        for entry in sorted(classes, key=lambda entry: entry.id):
            if entry.name not in known:
                next_id = max((BACKGROUND, *kept_ids.values(), *(other.id for other in joined))) + 1
                known[entry.name] = kept_ids.get(entry.name, next_id)
                taken = {other.colour for other in joined}
                colour = free_colour(entry.name, known[entry.name], taken) if entry.colour in taken else entry.colour
                joined.append(ClassEntry(known[entry.name], entry.name, colour))
        changes.append({entry.id: known[entry.name] for entry in classes})
    return tuple(joined), changes


def _move(blueprint: Blueprint, first: Blueprint) -> Optional[tuple[CRS, CRS]]:
    """The CRS that tiles lie in and the one that they are told in; None where these are the same."""
    if blueprint.crs is None or first.crs is None or blueprint.crs == first.crs:
        return None
    return blueprint.crs, first.crs


def _mask(blueprints: Sequence[Blueprint], classes: Sequence[ClassEntry], progress: Progress) -> Optional[Band]:
    """The masks' type: that of the first, or 16 bits where 8 do not hold the ids or another's already are that."""
    first = blueprints[0].mask
    if first is None or not classes:
        return first
    most = max(entry.id for entry in classes)
    if most >= IGNORE_16:
        raise InputError(f"masks hold class ids up to {IGNORE_16 - 1}, got {most} from joining the classes")
    if any(blueprint.mask is not None and blueprint.mask.dtype == "uint16" for blueprint in blueprints):
        return replace(first, dtype="uint16", nodata=float(IGNORE_16))
    if most > BYTE_IDS:
        progress.message(f"Class ids go up to {most}: masks become 16 bits, and {IGNORE_16} is ignored in them.")
        return replace(first, dtype="uint16", nodata=float(IGNORE_16))
    return first


def mask_lut(blueprint: Blueprint, ids: Mapping[int, int], mask: Optional[Band]) -> Optional[NDArray[np.int32]]:
    """The new value of each of a mask, -1 for those that mean nothing; None where all stay as they are."""
    own = blueprint.mask
    if own is None or mask is None or own.dtype == "float32":
        return None
    if (own.dtype, own.nodata) == (mask.dtype, mask.nodata) and all(old == new for old, new in ids.items()):
        return None
    lut = np.full(np.iinfo(own.dtype).max + 1, -1, dtype=np.int32)
    lut[BACKGROUND] = BACKGROUND
    lut[list(ids)] = list(ids.values())
    if own.nodata is not None and mask.nodata is not None:
        lut[int(own.nodata)] = int(mask.nodata)
    return lut


def _kinds(several: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Names of fields, whatever their case, with a type that holds the values of all."""
    kinds: dict[str, str] = {}
    spelled: dict[str, str] = {}
    for part in several:
        for name, kind in part.items():
            known = spelled.setdefault(name.lower(), name)
            kinds[known] = _common(kinds[known], kind) if known in kinds else kind
    return kinds


def _common(one: str, other: str) -> str:
    if one == other:
        return one
    whole = all(kind.startswith(("int", "uint", "bool")) for kind in (one, other))
    numbers = all(kind.startswith(("int", "uint", "bool", "float")) for kind in (one, other))
    return "int64" if whole else "float64" if numbers else "object"


def _column(values: Optional[NDArray[Any]], kind: str, count: int) -> NDArray[Any]:
    """A field's values in a type; null where there are none."""
    if kind.startswith(("int", "uint", "bool", "float")):
        if values is None:
            return np.full(count, np.nan)
        return values.astype(np.float64) if values.dtype.kind == "f" else values.astype(kind)
    if kind == "object":
        texts: list[Any] = [None] * count if values is None else texts_of(values)
        column = np.empty(count, dtype=object)
        column[:] = texts
        return column
    return np.full(count, np.datetime64("NaT"), dtype=kind) if values is None else values.astype(kind)
