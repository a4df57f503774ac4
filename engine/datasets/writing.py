"""A dataset written from its blueprint: tiles, annotations, the tile layer, the manifest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from affine import Affine

from ..errors import OptionError
from ..imagery.unchanged import check_unchanged
from ..labels.class_list import KnownClass
from ..labels.layers import Layer, common_type, write_layer
from ..progress import Progress
from .annotations import annotations_of
from .class_file import CLASSES_NAME, classes_json
from .contents import Blueprint, Slot, TileContent, TileEntry
from .features import Features
from .manifest import BACKGROUND, TILES_NAME, BandEntry, BandStatistics, Manifest, TargetEntry
from .objects import write_objects
from .readme import README_NAME, readme_text
from .rules import check_format
from .sources import software_versions
from .stores import Tiles, check_tiles, tiles_of
from .workplace import Workplace


@dataclass(frozen=True)
class Origin:
    """What made a dataset: the call, its sources, and the fingerprint of both."""

    call: dict[str, Any]
    sources: tuple[dict[str, Any], ...]
    fingerprint: str
    seed: int = 0
    history: tuple[dict[str, Any], ...] = field(default=())


def check_blueprint(blueprint: Blueprint) -> None:
    """Refuse what the format or its annotations cannot hold, before anything is written."""
    check_format(blueprint.storing, blueprint.bands, blueprint.dtype.name, max(1, len(blueprint.dates)))
    check_tiles(blueprint)
    if blueprint.storing.coordinates == "MAP" and not blueprint.crs:
        raise OptionError("coordinates MAP: the tiles have no CRS, so that they are on no map; choose PIXEL")
    for kind in annotations_of(blueprint):
        kind.check()


class DatasetWriter:
    """Writes the tiles of a blueprint into a workplace; `write` and `put` may be called from several threads.

    It can be sent to other machines, for `put` alone.
    """

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self.blueprint, self.place = blueprint, place
        self.tiles: Tiles = tiles_of(blueprint, place)
        self._annotations = annotations_of(blueprint)

    def write(self, number: int, content: TileContent) -> None:
        """Write the tile of that number."""
        self.put(self.tiles.slot(number), content)

    def put(self, slot: Slot, content: TileContent) -> None:
        """Write a tile where it belongs: its annotations first, its image last."""
        with self.place.together():
            for kind in self._annotations:
                for file, data in kind.files(slot.entry, content):
                    self.place.write(file, data)
            self.tiles.put(slot, content)

    def finish(
        self,
        features: Features,
        statistics: Sequence[BandStatistics],
        origin: Origin,
        progress: Progress,
        target: Optional[TargetEntry] = None,
        stretch: Optional[dict[str, Any]] = None,
    ) -> Manifest:
        """Write what is about all tiles, and give the dataset its name."""
        blueprint, place = self.blueprint, self.place
        self.tiles.finish()
        write_tiles(place, blueprint, features, self.tiles)
        objects, most = write_objects(place, blueprint, progress) if blueprint.has_objects else ({}, 0)
        place.write(CLASSES_NAME, classes_json(_known(blueprint)))
        for kind in self._annotations:
            kind.most_objects = most
            kind.finish(place, self.tiles.files, progress)
        manifest = Manifest(
            task=blueprint.task,
            format=blueprint.storing.format,
            classes=blueprint.classes,
            tile_size=blueprint.tile_size,
            bands=tuple(BandEntry(band.name, band.dtype, band.nodata) for band in blueprint.bands),
            statistics=tuple(statistics),
            crs=blueprint.crs.to_string() if blueprint.crs else "",
            pixel_size=_pixel_size(blueprint.entries[0].transform),
            splits=split_counts(blueprint, objects),
            stretch=stretch,
            target=target,
            target_bands=tuple(BandEntry(band.name, band.dtype, band.nodata) for band in blueprint.target_bands),
            dates=blueprint.dates,
            stuff=blueprint.stuff,
            mask_dtype=blueprint.mask.dtype if blueprint.mask and blueprint.classes else "uint8",
            ignore=int(blueprint.mask.nodata or 255) if blueprint.mask and blueprint.classes else 255,
            annotations=blueprint.storing.annotations,
            background=blueprint.background,
            sources=origin.sources,
            seed=origin.seed,
            software=software_versions(),
            call=origin.call,
            history=origin.history,
            fingerprint=origin.fingerprint,
        )
        check_unchanged()
        place.write(README_NAME, readme_text(manifest).encode())
        manifest.write(place.folder)
        place.publish()
        return manifest


def split_counts(
    blueprint: Blueprint, objects: Optional[Mapping[str, Counter[str]]] = None
) -> dict[str, dict[str, Any]]:
    """As the manifest holds them: tiles and their labels by split, and objects by class where there are any.

    `objects` are these by split, as `write_objects` counts them; they are counted here when None.
    """
    tiles: Counter[str] = Counter()
    labels: dict[str, Counter[str]] = {split: Counter() for split in blueprint.splits}
    found: dict[str, Counter[str]] = dict(objects or {})
    for entry in blueprint.entries:
        tiles[entry.split] += 1
        if blueprint.task == "MULTI_LABEL":
            labels[entry.split].update(entry.labels)
        elif entry.label is not None:
            labels[entry.split][entry.label] += 1
        if blueprint.has_objects and objects is None:
            counter = found.setdefault(entry.split, Counter())
            counter.update(item.label for item in blueprint.objects(entry.number))
    counts: dict[str, dict[str, Any]] = {}
    for split in blueprint.splits:
        counts[split] = {"count": tiles[split], "labels": dict(sorted(labels[split].items()))}
        if blueprint.has_objects:
            counts[split]["objects"] = dict(sorted(found.get(split, Counter()).items()))
    return counts


def _known(blueprint: Blueprint) -> list[KnownClass]:
    """All classes with an id: those of the class file, and the dataset's."""
    found = {known.id: known for known in blueprint.known}
    for entry in blueprint.classes:
        before = found.get(entry.id)
        sources = before.sources if before and before.name == entry.name else ()
        found[entry.id] = KnownClass(entry.id, entry.name, entry.colour, sources)
    return [known for known in found.values() if known.id != BACKGROUND]


def write_tiles(place: Workplace, blueprint: Blueprint, features: Features, tiles: Tiles) -> None:
    """`tiles.gpkg`: the tiles with all of their fields, and what the dataset adds under its own names.

    These are `tile_id`, `file`, `transform` (from the image's pixels to the map: a, b, c, d, e, f), `label`, `labels`,
    `split` and `value` where tiles have them, and `rows` and `columns` of images of different sizes.
    """
    start = 0
    told = _told(blueprint)
    geometry_type: Optional[str] = None
    with place.whole(TILES_NAME) as path:
        for part in features.parts():
            if start == 0 and len(part) < len(blueprint.entries):  # the first part alone does not tell that of all
                kinds = {common_type(each.geometry) for each in features.parts()}
                geometry_type = kinds.pop() if len(kinds) == 1 else "Unknown"
            entries = blueprint.entries[start : start + len(part)]
            columns = _columns(blueprint, told, entries, tiles, part)
            write_layer(path, part.geometry, columns, features.crs, features.kinds, geometry_type, append=start > 0)
            start += len(part)


def _told(blueprint: Blueprint) -> frozenset[str]:
    """Of `label`, `split` and `value` those that any of the tiles has."""
    found = {"split"} if any(blueprint.splits) else set()
    if any(entry.label is not None for entry in blueprint.entries):
        found.add("label")
    if blueprint.task == "REGRESSION" and any(entry.value is not None for entry in blueprint.entries):
        found.add("value")
    return frozenset(found)


def _columns(
    blueprint: Blueprint, told: frozenset[str], entries: Sequence[TileEntry], tiles: Tiles, part: Layer
) -> dict[str, Any]:
    first, last = entries[0].number, entries[-1].number + 1
    added: dict[str, Sequence[Any]] = {
        "file": tiles.files[first:last],
        "transform": [transform_text(entry.transform) for entry in entries],
    }
    if "label" in told:
        added["label"] = [entry.label for entry in entries]
    if blueprint.task == "MULTI_LABEL":
        added["labels"] = [";".join(entry.labels) for entry in entries]
    if "split" in told:
        added["split"] = [entry.split for entry in entries]
    found = {name: np.array(values, dtype=object) for name, values in added.items()}
    # In its own place among the fields: what its files are called, which may be a little else than it was.
    ids = {name: np.array([entry.tile_id for entry in entries], dtype=object) for name in _id_fields(part)}
    if "value" in told:
        found["value"] = np.array([np.nan if entry.value is None else entry.value for entry in entries])
    if blueprint.tile_size is None:
        found["rows"] = np.array([entry.shape[0] for entry in entries])
        found["columns"] = np.array([entry.shape[1] for entry in entries])
    # Whole numbers, in whatever type they are kept.
    found.update({name: values[first:last].astype(np.int64) for name, values in tiles.columns().items()})
    own = {name: values for name, values in part.columns.items() if name.lower() not in found}
    return {**own, **ids, **found}


def _id_fields(part: Layer) -> list[str]:
    return [name for name in part.columns if name.lower() == "tile_id"] or ["tile_id"]


def transform_text(transform: Affine) -> str:
    """The six numbers of a transform, from which `transform_of` makes the same again."""
    return ",".join(repr(float(number)) for number in tuple(transform)[:6])


def transform_of(text: str) -> Affine:
    """The transform of such a text; raises ValueError when it is none."""
    a, b, c, d, e, f = (float(number) for number in text.split(","))
    return Affine(a, b, c, d, e, f)


def _pixel_size(transform: Affine) -> tuple[float, float]:
    return float(np.hypot(transform.a, transform.d)), float(np.hypot(transform.b, transform.e))
