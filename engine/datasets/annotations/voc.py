"""Pascal VOC: an XML file of boxes for each tile, masks of classes and of objects, and lists of the splits' tiles."""

from __future__ import annotations

import io
import math
import re
import xml.etree.ElementTree as ElementTree  # nosec B405 # written here, never read
from collections.abc import Iterator, Sequence
from contextlib import ExitStack

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from PIL import Image
from rasterio.crs import CRS
from shapely.affinity import affine_transform

from ...errors import InputError
from ...imagery.stack import Grid
from ...labels.burning import BurntPolygons
from ...progress import Progress
from ..contents import Blueprint, TileContent, TileEntry, TileObject
from ..workplace import Workplace
from . import Annotations
from .objects import split_words
from .places import check_files, check_task, place_of, stem_of

TASKS = ("DETECTION", "PANOPTIC", "SEGMENTATION")
#: What in VOC's masks is to be ignored; the numbers below it are classes, or objects.
VOID = 255
#: Places after the point to which a box is known; what is beyond comes of moving it to the map and back.
DIGITS = 6
#: Signs that XML 1.0 has no way to hold, and the control characters that it holds but changes or warns of.
NOT_IN_XML = re.compile("[^\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: Lists of the tiles with boxes, and of those with masks: all of them.
LISTS = ("Main", "Segmentation")


class VocAnnotations(Annotations):
    """`Annotations/<id>.xml`, `SegmentationClass/<id>.png`, `SegmentationObject/<id>.png`, `ImageSets/…/<split>.txt`.

    Boxes count pixels as VOC does: from 1, the last one included; on the map they are its coordinates. The number of an
    object in its mask is its place in the XML file, counted from 1. Objects of classes that are not counted are in the
    mask of classes alone.
    """

    def __init__(self, blueprint: Blueprint) -> None:
        super().__init__(blueprint)
        self._on_map = blueprint.storing.coordinates == "MAP"

    def check(self) -> None:
        check_files(self.blueprint, "VOC")
        check_task(self.blueprint, "VOC", TASKS)
        for entry in self.blueprint.classes:
            if entry.id >= VOID:
                raise InputError(
                    f"annotations: VOC's masks hold class ids up to {VOID - 1}, got {entry.id} of {entry.name!r}",
                    "Give fewer classes, or leave VOC out.",
                )
            if NOT_IN_XML.search(entry.name):
                raise InputError(f"annotations: VOC cannot hold the control characters of the class {entry.name!r}")

    def files(self, entry: TileEntry, content: TileContent) -> Iterator[tuple[str, bytes]]:
        yield place_of(entry, "Annotations", "xml"), self._xml(entry, content)
        classes = self._classes(entry, content)
        yield place_of(entry, "SegmentationClass", "png"), palette_png(classes)
        if self.blueprint.has_objects:
            file = place_of(entry, "SegmentationObject", "png")
            yield file, palette_png(self._objects(entry, content))

    def finish(self, place: Workplace, files: Sequence[str], progress: Progress) -> None:
        with ExitStack() as stack:
            lists = {}
            for split, name in split_words(self.blueprint).items():
                paths = [stack.enter_context(place.whole(f"ImageSets/{kind}/{name}.txt")) for kind in LISTS]
                lists[split] = [stack.enter_context(path.open("w", encoding="utf-8", newline="\n")) for path in paths]
            for entry in self.blueprint.entries:
                progress.check()
                for stream in lists[entry.split]:
                    stream.write(stem_of(entry) + "\n")
        crowded = self._crowded(progress)
        if crowded:
            progress.warn(
                f"VOC: {crowded} tile{'s have' if crowded > 1 else ' has'} more than {VOID - 1} objects; "
                f"those beyond are {VOID}, to be ignored, in the masks of objects, and in the XML files all the same."
            )

    def _crowded(self, progress: Progress) -> int:
        """How many tiles have more objects than have numbers in their mask."""
        if self.most_objects < VOID:
            return 0
        crowded = 0
        for number in range(len(self.blueprint.entries)):
            progress.check()
            found = self.blueprint.objects(number)
            crowded += sum(item.class_id not in self.blueprint.stuff for item in found) >= VOID
        return crowded

    def _xml(self, entry: TileEntry, content: TileContent) -> bytes:
        root = ElementTree.Element("annotation")
        *folders, name = entry.file.split("/")
        _texts(root, folder=folders[-1] if folders else "", filename=name)
        _texts(ElementTree.SubElement(root, "source"), database="Tilewright")
        if self._on_map and self.blueprint.crs:
            _texts(root, crs=self.blueprint.crs.to_string())
        rows, columns = entry.shape
        depth = len(self.blueprint.bands) // max(1, len(self.blueprint.dates))
        _texts(ElementTree.SubElement(root, "size"), width=columns, height=rows, depth=depth)
        _texts(root, segmented=1)
        for item in content.objects:
            if item.class_id in self.blueprint.stuff:
                continue
            element = ElementTree.SubElement(root, "object")
            _texts(element, name=item.label, pose="Unspecified", truncated=int(item.truncated), difficult=0)
            box = self._map_box(item, entry.transform) if self._on_map else _pixel_box(item, entry.shape)
            names = ("xmin", "ymin", "xmax", "ymax")
            _texts(ElementTree.SubElement(element, "bndbox"), **dict(zip(names, box)))
        ElementTree.indent(root)
        return bytes(ElementTree.tostring(root, encoding="utf-8")) + b"\n"

    def _map_box(self, item: TileObject, transform: Affine) -> tuple[float, ...]:
        bounds: list[float] = shapely.bounds(affine_transform(item.geometry, transform.to_shapely())).tolist()
        return tuple(bounds)

    def _classes(self, entry: TileEntry, content: TileContent) -> NDArray[np.uint8]:
        """The mask of classes: the tile's own, or that of its objects."""
        if content.mask is None:
            return _burnt(content.objects, [item.class_id for item in content.objects], entry.shape)
        assert self.blueprint.mask is not None  # nosec B101 # tiles have masks
        ignored = content.mask == self.blueprint.mask.nodata
        return np.asarray(np.where(ignored, VOID, content.mask), dtype=np.uint8)

    def _objects(self, entry: TileEntry, content: TileContent) -> NDArray[np.uint8]:
        """The mask of objects: their numbers among those that are counted, 255 from the 255th on."""
        counted = np.array([item.class_id not in self.blueprint.stuff for item in content.objects], dtype=bool)
        numbers = np.where(counted, np.minimum(np.cumsum(counted), VOID), 0)
        if content.instances is None:
            return _burnt(content.objects, numbers.tolist(), entry.shape)
        return np.asarray(np.concatenate([[0], numbers])[content.instances], dtype=np.uint8)


def palette_png(numbers: NDArray[np.uint8]) -> bytes:
    """A PNG of (row, col) numbers, each shown in the colour that VOC has for it."""
    image = Image.fromarray(numbers)
    image.putpalette(VOC_COLOURS.tobytes())
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def _voc_colours() -> NDArray[np.uint8]:
    """(256, 3): the bits of a number dealt out to red, green and blue in turn, highest first."""
    numbers = np.arange(256)
    colours = np.zeros((256, 3), dtype=np.uint8)
    for bit in range(8):
        for band in range(3):
            colours[:, band] |= ((numbers >> band & 1) << (7 - bit)).astype(np.uint8)
        numbers = numbers >> 3
    return colours


VOC_COLOURS = _voc_colours()


def _pixel_box(item: TileObject, shape: tuple[int, int]) -> tuple[int, int, int, int]:
    """The pixels that the object's box touches, counted from 1, the last ones included."""
    x_min, y_min, x_max, y_max = (round(value, DIGITS) for value in item.box)
    rows, columns = shape
    left, top = min(math.floor(x_min), columns - 1), min(math.floor(y_min), rows - 1)
    return left + 1, top + 1, max(math.ceil(x_max), left + 1), max(math.ceil(y_max), top + 1)


def _burnt(objects: Sequence[TileObject], numbers: Sequence[int], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Objects as pixels with a number each, those of later classes over the others, as in masks."""
    out = np.zeros(shape, dtype=np.uint8)
    order = sorted(range(len(objects)), key=lambda place: objects[place].class_id)
    if order:
        values = np.array([numbers[place] for place in order], dtype=np.uint8)
        geometry = np.array([objects[place].geometry for place in order], dtype=object)
        rows, columns = out.shape
        grid = Grid(CRS(), Affine.identity(), columns, rows)
        BurntPolygons(geometry, values, grid, all_touched=False).burn(out, (0, 0, columns, rows))
    return out


def _texts(parent: ElementTree.Element, **texts: object) -> None:
    for name, text in texts.items():
        ElementTree.SubElement(parent, name).text = str(text)
