"""A foreign dataset as tiles that can be written as ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...errors import InputError
from ...imagery.stack import Band
from ...labels.class_list import NARROW_ID, WIDE_IGNORE, WIDEST_ID, ClassRules
from ...labels.layers import Layer
from ...labels.masks import LABELLED
from ...labels.names import colours_of
from ...progress import Progress
from ..contents import Blueprint, TileContent, TileEntry, TileObject, no_objects
from ..features import Features
from ..manifest import IGNORE, BandStatistics, ClassEntry, TargetEntry
from ..names import safe_name
from ..options import StoringOptions
from ..sources import plain_name
from .findings import Findings, FoundImage, Misfit, class_name
from .folder import ForeignFolder
from .images import Head, pixels_of
from .placing import places_of
from .surveying import Survey, mask_values, survey, usable

#: Features that are made in one go.
PART = 10_000
FORMATS = {".tif": "GTIFF", ".tiff": "GTIFF", ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".npy": "NPY"}


class ForeignSource:
    """A TileSource of images and labels that others made; safe to use from several threads."""

    def __init__(
        self,
        folder: ForeignFolder,
        findings: Findings,
        rules: ClassRules,
        progress: Progress,
        workers: Optional[int] = None,
    ) -> None:
        """Looks through all images and labels, and warns of what is left out. Raises InputError."""
        self._folder, self._findings, self._rules = folder, findings, rules
        found = survey(folder, findings, progress, workers)
        self._images, self._heads, self._first = found.images, found.heads, np.array(found.first)
        crs, self._places = places_of(found.images, found.heads, folder.notes)
        self._binary = findings.task == "SEGMENTATION" and found.values <= {0, IGNORE} and IGNORE in found.values
        classes = self._classes(found)
        self._ids = {entry.name: entry.id for entry in classes}
        self._mask = self._mask_band(found, classes)
        folder.notes.tell(progress)
        shapes = {head.shape for head in found.heads}
        self._fingerprint = found.fingerprint
        self.blueprint = Blueprint(
            task=findings.task,
            storing=StoringOptions(format=_format(found.images)),
            classes=classes,
            bands=tuple(replace(band, dtype=found.bands[0].dtype) for band in found.bands),
            crs=crs,
            entries=_Entries(self, _tile_ids(found.images)),
            tile_size=shapes.pop() if len(shapes) == 1 else None,
            mask=self._mask,
            objects=self._objects if findings.shapes is not None else no_objects,
        )

    @property
    def features(self) -> Features:
        return _Outlines(self)

    @property
    def statistics(self) -> Optional[Sequence[BandStatistics]]:
        return None

    @property
    def stretch(self) -> Optional[dict[str, Any]]:
        return None

    @property
    def target(self) -> Optional[TargetEntry]:
        return None

    @property
    def told(self) -> dict[str, Any]:
        source = {
            "role": "dataset",
            "name": plain_name(str(self._folder.root)),
            "kind": self._findings.kind,
            "count": len(self._images),
            "fingerprint": self._fingerprint,
        }
        return {"sources": (source,), "call": {}, "history": (), "seed": 0, "fingerprint": self._fingerprint}

    def read(self, number: int) -> TileContent:
        """The tile of that number in the blueprint; raises InputError where it is missing or damaged."""
        image, head = self._images[number], self._heads[number]
        pixels = pixels_of(self._folder.path(image.file), head, len(self.blueprint.bands))
        mask = self._mask_of(image, head) if self._mask is not None else None
        return TileContent(pixels, mask, objects=self.blueprint.objects(number))

    def files_of(self, number: int) -> dict[str, str]:
        """The image where it is a JPEG of the dataset's bands; other files hold more, or other, than ours do."""
        image, head = self._images[number], self._heads[number]
        alike = head.is_jpeg and len(head.bands) == len(self.blueprint.bands)
        return {"image": self._folder.path(image.file)} if alike else {}

    def close(self) -> None:
        """Every file is closed once it is read."""

    def _objects(self, number: int) -> tuple[TileObject, ...]:
        image, head = self._images[number], self._heads[number]
        assert self._findings.shapes is not None  # nosec B101 # asked for where there are objects
        try:
            found = list(usable(self._findings.shapes(image, head), head))
        except Misfit as error:
            raise InputError(f"{image.file} has changed while it was read: {error}") from None
        first = int(self._first[number])
        labels = self._rules.renamed(shape.label for shape, _ in found)
        return tuple(
            TileObject(self._ids[str(label)], str(label), first + place, shape.geometry, share, shape.truncated)
            for place, (label, (shape, share)) in enumerate(zip(labels, found))
        )

    def _mask_of(self, image: FoundImage, head: Head) -> NDArray[Any]:
        try:
            values = mask_values(self._folder, image, head)
        except Misfit as error:
            raise InputError(f"{image.mask} has changed while it was read: {error}") from None
        assert self._mask is not None  # nosec B101 # asked for where tiles have masks
        if self._binary:
            values = (values > 0).astype(np.uint16)
        elif self._mask.dtype == "uint16":
            return values
        return values.astype(np.uint8)

    def _classes(self, found: Survey) -> tuple[ClassEntry, ...]:
        """Those of the class file, else by the numbers that they have in the folder, or in alphabetical order."""
        numbered = {number: name for number, name in self._findings.classes if number is not None}
        if self._findings.task == "SEGMENTATION":
            return self._classes_of_masks(found, numbered)
        names = list(dict.fromkeys([name for _, name in self._findings.classes] + sorted(found.labels)))
        names += [image.label for image in found.images if image.label is not None and image.label not in names]
        if self._rules.known:
            return self._rules.among({str(name) for name in self._rules.renamed(names)}).entries
        ids: dict[str, int] = {}
        if all(1 <= number <= WIDEST_ID for number in numbered):
            ids = {name: number for number, name in sorted(numbered.items())}
        for name in names:
            ids.setdefault(name, max(ids.values(), default=0) + 1)
        names = sorted(ids, key=lambda name: ids[name])
        return tuple(ClassEntry(ids[name], name, colour) for name, colour in zip(names, colours_of(names)))

    def _classes_of_masks(self, found: Survey, numbered: dict[int, str]) -> tuple[ClassEntry, ...]:
        """The classes of the numbers in masks, whose ids these are."""
        ignored = IGNORE if max(found.values) <= IGNORE else WIDE_IGNORE
        ids = {1} if self._binary else {value for value in found.values if value not in (0, ignored)}
        if self._rules.known:
            numbered = {known.id: known.name for known in self._rules.known}
        ids |= {number for number in numbered if 0 < number <= WIDEST_ID}
        if self._binary:
            numbered.setdefault(1, LABELLED)
        names = [numbered.get(number) or class_name("", number) for number in sorted(ids)]
        if len(set(names)) < len(names):
            raise InputError(f"two classes of {self._folder.root} have the same name: {', '.join(names)}"[:500])
        colours = {known.id: known.colour for known in self._rules.known}
        return tuple(
            ClassEntry(number, name, colours.get(number, colour))
            for number, name, colour in zip(sorted(ids), names, colours_of(names))
        )

    def _mask_band(self, found: Survey, classes: tuple[ClassEntry, ...]) -> Optional[Band]:
        if self._findings.task != "SEGMENTATION":
            return None
        wide = max(found.values) > IGNORE or max((entry.id for entry in classes), default=0) > NARROW_ID
        if wide and IGNORE in found.values:
            self._folder.notes.add(f"masks have 16 bits, in which {IGNORE} is a class and {WIDE_IGNORE} is ignored")
        dtype, ignored = ("uint16", WIDE_IGNORE) if wide else ("uint8", IGNORE)
        return Band("class", dtype, float(ignored), "class", "gray")

    @property
    def images(self) -> Sequence[FoundImage]:
        """The images in the order of the tiles."""
        return self._images

    def shape_of(self, number: int) -> tuple[int, int]:
        """Rows and columns of a tile."""
        return self._heads[number].shape

    def transform_of(self, number: int) -> Affine:
        """From the pixels of a tile to the map."""
        return Affine(*self._places[number].tolist())

    def label_of(self, number: int) -> Optional[str]:
        """The class of a tile."""
        label = self._images[number].label
        return self._rules.renamed([label])[0] if label is not None else None


class _Entries(Sequence[TileEntry]):
    """The tiles as a blueprint wants them, made when asked for."""

    def __init__(self, source: ForeignSource, tile_ids: list[str]) -> None:
        self._source, self._tile_ids = source, tile_ids

    def __len__(self) -> int:
        return len(self._tile_ids)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        number, source = place % len(self), self._source
        image = source.images[number]
        return TileEntry(
            number=number,
            tile_id=self._tile_ids[number],
            split=image.split,
            file=image.file,
            shape=source.shape_of(number),
            transform=source.transform_of(number),
            label=source.label_of(number),
        )


@dataclass(frozen=True)
class _Outlines:
    """The outline of each tile on the map; `original` is the path of its image in the foreign folder."""

    source: ForeignSource

    @property
    def crs(self) -> Optional[CRS]:
        return self.source.blueprint.crs

    @property
    def kinds(self) -> Mapping[str, str]:
        return {"original": "object"}

    def parts(self) -> Iterator[Layer]:
        source = self.source
        for start in range(0, len(source.images), PART):
            numbers = range(start, min(start + PART, len(source.images)))
            outlines = []
            for number in numbers:
                rows, columns = source.shape_of(number)
                transform = source.transform_of(number)
                corners = ((0, 0), (columns, 0), (columns, rows), (0, rows))
                outlines.append(shapely.Polygon([transform @ corner for corner in corners]))
            files = np.array([source.images[number].file for number in numbers], dtype=object)
            yield Layer(np.array(outlines, dtype=object), {"original": files}, self.crs, dict(self.kinds))


def _tile_ids(images: Sequence[FoundImage]) -> list[str]:
    """The name of each image where it is the only one of that name and can be a file's; else one made of it."""
    taken: set[str] = set()
    places: dict[str, int] = {}
    found = []
    for number, image in enumerate(images, 1):
        stem = image.file.rpartition("/")[2].rpartition(".")[0]
        try:
            wanted = safe_name(stem, "image")
        except InputError:
            wanted = f"image_{number:06d}"
        name, place = wanted, places.get(wanted, 2)
        while name.casefold() in taken:
            name, place = f"{wanted}_{place}", place + 1
        taken.add(name.casefold())
        places[wanted] = place
        found.append(name)
    return found


def _format(images: Sequence[FoundImage]) -> str:
    """The format that the first image has, as far as it is one of ours."""
    ending = images[0].file.lower().rpartition(".")[2]
    return FORMATS.get(f".{ending}", "GTIFF")
