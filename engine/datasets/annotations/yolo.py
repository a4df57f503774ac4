"""YOLO: `<split>/labels/<id>.txt` with a line for each object, and `data.yaml` at the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...progress import Progress
from ..contents import Blueprint, TileContent, TileEntry, TileObject
from ..layout import beside
from ..workplace import Workplace
from .objects import Box, ObjectAnnotations, split_words
from .outlines import outline_of

FOLDER, DATA_NAME = "labels", "data.yaml"
#: The splits that readers of data.yaml know; the first two are required.
SPLITS = ("train", "val", "test")
#: Images that Ultralytics opens as they are: formats, and how many bands of 8 bits.
OPENED, BANDS = ("GTIFF", "PNG", "JPEG"), (1, 3, 4)
#: Decimals of shares of a tile's side: less than a hundredth of a pixel in the largest tiles.
DECIMALS = 7


class YoloAnnotations(ObjectAnnotations):
    """Boxes: class, then the middle's x and y, width and height as shares of the image's sides.

    Classes count from 0 in the order of their ids; data.yaml names them.
    """

    name = "YOLO"

    def __init__(self, blueprint: Blueprint) -> None:
        super().__init__(blueprint)
        self._classes = sorted(blueprint.classes, key=lambda entry: entry.id)
        self._numbers = {entry.id: number for number, entry in enumerate(self._classes)}

    def files(self, entry: TileEntry, content: TileContent) -> Iterator[tuple[str, bytes]]:
        lines = [
            " ".join([str(self._numbers[item.class_id]), *self.numbers(item, box, entry.shape)]) + "\n"
            for item, box in self.boxed(content.objects)
        ]
        # A tile without objects has an empty file: it was looked at.
        for image in self.series.files(entry.file):
            yield beside(image, FOLDER, "txt"), "".join(lines).encode("ascii")

    def numbers(self, item: TileObject, box: Box, shape: tuple[int, int]) -> list[str]:
        """What follows the class in an object's line; `shape` is (rows, columns) of the tile."""
        rows, columns = shape
        x_min, y_min, x_max, y_max = box
        shares = (
            (x_min + x_max) / 2 / columns,
            (y_min + y_max) / 2 / rows,
            (x_max - x_min) / columns,
            (y_max - y_min) / rows,
        )
        return [_share(value) for value in shares]

    def finish(self, place: Workplace, files: Sequence[str], progress: Progress) -> None:
        place.write(DATA_NAME, self._data().encode("ascii"))
        form, dtype, count = self.blueprint.storing.format, self.blueprint.dtype.name, self.series.count
        if form not in OPENED or dtype != "uint8" or count not in BANDS:
            progress.warn(
                f"{self.name}: Ultralytics opens images of 1, 3 or 4 bands of 8 bits in {', '.join(OPENED)}, but these "
                f"are in {form} with {count} of {dtype}. To train there, choose format, bands and stretch accordingly."
            )

    def _data(self) -> str:
        """The text of data.yaml. It has no `path`: readers then look beside the file, wherever the folder is."""
        folders = {
            split: f"{word}/images" if split else "images" for split, word in split_words(self.blueprint).items()
        }
        fallback = folders.get("train", next(iter(folders.values())))
        lines = [f"# {self.name} of Tilewright; paths are relative to this file."]
        for split in SPLITS:
            if split in folders:
                lines.append(f"{split}: {quoted(folders[split])}")
            elif split != "test":
                lines.append(f"{split}: {quoted(fallback)}  # there is no split of this name, and readers require it")
        others = [split for split in folders if split and split not in SPLITS]
        lines += [f"# the split {quoted(split)} is in {quoted(folders[split])}" for split in others]
        if self.series.count != 3:
            lines.append(f"channels: {self.series.count}")
        lines += [f"nc: {len(self._classes)}", "names:"]
        lines += [f"  {number}: {quoted(entry.name)}" for number, entry in enumerate(self._classes)]
        return "\n".join(lines) + "\n"


class YoloSegmentAnnotations(YoloAnnotations):
    """Outlines: class, then x and y of each point as shares of the image's sides; holes and parts are tied in."""

    name = "YOLO_SEGMENTS"

    def numbers(self, item: TileObject, box: Box, shape: tuple[int, int]) -> list[str]:
        rows, columns = shape
        return [_share(value) for value in (outline_of(item.geometry) / (columns, rows)).ravel().tolist()]


def quoted(text: str) -> str:
    """A text as YAML holds it between double quotes, in ASCII alone: whatever it is, it stays text."""
    return f'"{"".join(_escaped(sign) for sign in text)}"'


def _escaped(sign: str) -> str:
    number = ord(sign)
    if sign in '"\\':
        return "\\" + sign
    if 32 <= number < 127:
        return sign
    if number < 256:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 65536 else f"\\U{number:08x}"


def _share(value: float) -> str:
    return f"{min(max(value, 0.0), 1.0):.{DECIMALS}f}".rstrip("0").rstrip(".")
