"""What the code that reads a dataset hangs on."""

from __future__ import annotations

from dataclasses import dataclass

from ..layout import UNSPLIT
from ..manifest import Manifest
from ..names import safe_names

#: What is learned in each task, by the names that stand in the code.
PARTS: dict[str, tuple[str, ...]] = {
    "IMAGES": (),
    "CLASSIFICATION": ("label",),
    "MULTI_LABEL": ("labels",),
    "SEGMENTATION": ("mask",),
    "REGRESSION": ("mask",),
    "DETECTION": ("boxes", "classes"),
    "PANOPTIC": ("mask", "instances"),
    "PAIRS": ("target",),
}
#: Formats that are read record by record; of the others any tile can be read by itself.
STREAMS = ("TFRECORD", "WEBDATASET")
#: What Pillow reads as it is; of PNG with 16 bits it makes 8.
PILLOW = (("PNG", "uint8"), ("JPEG", "uint8"))


@dataclass(frozen=True)
class Facts:
    """A dataset of this manifest; `folder` is how Python is to find it."""

    manifest: Manifest
    folder: str = "."

    @property
    def parts(self) -> tuple[str, ...]:
        """What is learned."""
        return ("value",) if self.by_value else PARTS[self.manifest.task]

    @property
    def names(self) -> str:
        """The image and what is learned, as a list of names."""
        return ", ".join(("image", *self.parts))

    @property
    def split(self) -> str:
        """The split of the examples; "" where there are none."""
        splits = self.manifest.splits
        return "train" if "train" in splits else next(iter(splits), "")

    @property
    def argument(self) -> str:
        """That split as an argument; where records are read in a row, what it is called in paths."""
        if not self.split:
            return ""
        return repr(self.split if self.is_indexed else self.name_of(self.split))

    def parameter(self, before: str = "") -> str:
        """The parameter `split`, after `before`; nothing where there are no splits."""
        return f"{before}split" if self.split else ""

    def name_of(self, split: str) -> str:
        """What a split is called in paths."""
        return safe_names(name for name in self.manifest.splits if name).get(split, UNSPLIT)

    @property
    def by_value(self) -> bool:
        """Whether each tile has a value, instead of each pixel."""
        target = self.manifest.target
        return self.manifest.task == "REGRESSION" and target is not None and target.of == "tile"

    @property
    def is_indexed(self) -> bool:
        """Whether any tile can be read by itself."""
        return self.manifest.format not in STREAMS

    @property
    def is_parted(self) -> bool:
        """Whether each date has a file of its own."""
        return bool(self.manifest.dates) and self.manifest.format in ("GTIFF", "PNG", "JPEG")

    @property
    def by_pillow(self) -> bool:
        """Whether images are read by Pillow."""
        return (self.manifest.format, self.manifest.bands[0].dtype) in PILLOW

    @property
    def has_arrays(self) -> bool:
        """Whether images are NumPy's files, beside masks that are not."""
        return self.manifest.format in ("NPY", "NPZ")

    @property
    def axes(self) -> str:
        """Of an image."""
        return "(time, row, col, band)" if self.manifest.dates else "(row, col, band)"

    @property
    def image_shape(self) -> tuple[object, ...]:
        """Of an image; None for a side that differs."""
        manifest = self.manifest
        times = len(manifest.dates)
        rows, columns = manifest.tile_size or (None, None)
        return (*([times] if times else []), rows, columns, len(manifest.bands) // max(1, times))

    @property
    def mask_dtype(self) -> str:
        """The type of a mask's pixels."""
        return "float32" if self.manifest.task == "REGRESSION" else self.manifest.mask_dtype

    @property
    def note(self) -> str:
        """What must be known of the numbers; with a space before."""
        manifest = self.manifest
        if manifest.task == "CLASSIFICATION":
            return " Labels count from 0, in the order of CLASSES."
        if manifest.task in ("SEGMENTATION", "PANOPTIC"):
            return f" Masks hold IDS; 0 is background, {manifest.ignore} is to be ignored."
        if manifest.task == "REGRESSION":
            return " NaN is to be ignored."
        if manifest.task == "DETECTION":
            return " Boxes are x_min, y_min, x_max, y_max in pixels; classes are IDS."
        return ""


def constants(facts: Facts) -> list[str]:
    """What stands above the functions: the folder, and the classes."""
    manifest = facts.manifest
    lines = [f"FOLDER = Path({facts.folder!r})"]
    if manifest.classes:
        lines.append(f"CLASSES = {list(manifest.class_names)!r}")
        lines.append(f"IDS = {[entry.id for entry in manifest.classes]!r}")
    if facts.is_parted:
        lines.append(f"DATES = {list(manifest.dates)!r}")
    return lines


def imports(plain: set[str], others: set[str]) -> list[str]:
    """Imports of the standard library and of others: `import` first, then `from`, each by name."""
    parts = [sorted(lines, key=lambda line: (line.startswith("from"), line)) for lines in (plain, others)]
    return [*parts[0], "", *parts[1], ""]
