"""The tiles of a dataset with the classes, and their ids, that a class file knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..imagery.stack import Band
from ..labels.class_list import ClassRules
from .contents import Blueprint, TileContent, TileEntry, TileObject, no_objects
from .features import Features
from .joining import mask_lut
from .manifest import BandStatistics, TargetEntry
from .origins import TileSource


class Reclassed:
    """A TileSource whose classes are those of another by the names and ids that the rules have for them."""

    def __init__(self, source: TileSource, rules: ClassRules) -> None:
        self._source = source
        old = source.blueprint
        names = {entry.id: str(rules.renamed([entry.name])[0]) for entry in old.classes}
        classes = rules.among(set(names.values()))
        self._names = {entry.name: names[entry.id] for entry in old.classes}
        self._ids = {number: classes.id_of(name) for number, name in names.items()}
        mask = old.mask
        if mask is not None and old.classes:
            mask = Band("class", classes.dtype.name, float(classes.ignore), "class", "gray")
        self._lut: Optional[NDArray[np.int32]] = mask_lut(old, self._ids, mask)
        self._mask = mask
        self.blueprint: Blueprint = replace(
            old,
            classes=classes.entries,
            known=rules.known,
            entries=_Entries(old.entries, self._renamed),
            mask=mask,
            stuff=tuple(sorted({self._ids[number] for number in old.stuff})),
            objects=self._objects if old.has_objects else no_objects,
        )

    @property
    def features(self) -> Features:
        return self._source.features

    @property
    def statistics(self) -> Optional[Sequence[BandStatistics]]:
        return self._source.statistics

    @property
    def stretch(self) -> Optional[dict[str, Any]]:
        return self._source.stretch

    @property
    def target(self) -> Optional[TargetEntry]:
        return self._source.target

    @property
    def told(self) -> dict[str, Any]:
        return self._source.told

    def read(self, number: int) -> TileContent:
        """The tile of that number; raises InputError where its mask has an id that is no class's."""
        content = self._source.read(number)
        if content.mask is not None and self._lut is not None and self._mask is not None:
            mask = self._lut[content.mask]
            if (mask < 0).any():
                name, unknown = self.blueprint.entries[number].tile_id, int(content.mask[mask < 0][0])
                raise InputError(f"The mask of tile {name} has the class id {unknown}, which no class has")
            content = replace(content, mask=mask.astype(self._mask.dtype))
        return replace(content, objects=tuple(map(self._object, content.objects)))

    def files_of(self, number: int) -> dict[str, str]:
        files = self._source.files_of(number)
        return {kind: path for kind, path in files.items() if kind != "mask" or self._lut is None}

    def close(self) -> None:
        self._source.close()

    def _objects(self, number: int) -> tuple[TileObject, ...]:
        return tuple(map(self._object, self._source.blueprint.objects(number)))

    def _object(self, item: TileObject) -> TileObject:
        return replace(item, class_id=self._ids[item.class_id], label=self._names[item.label])

    def _renamed(self, entry: TileEntry) -> TileEntry:
        label = self._names.get(entry.label, entry.label) if entry.label is not None else None
        labels = dict.fromkeys(self._names.get(name, name) for name in entry.labels)
        return replace(entry, label=label, labels=tuple(sorted(labels)))


class _Entries(Sequence[TileEntry]):
    """Entries changed when asked for."""

    def __init__(self, entries: Sequence[TileEntry], change: Any) -> None:
        self._entries, self._change = entries, change

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self._change(entry) for entry in self._entries[place]]
        return self._change(self._entries[place])
