"""`README.md` of a dataset: what is in it, and how to read it."""

from __future__ import annotations

import re
from typing import Optional

from .loaders.facts import Facts
from .loaders.frameworks import keras, torch, torchgeo
from .loaders.plain import indexed
from .loaders.streams import archives, records
from .manifest import Manifest

README_NAME = "README.md"
_TASKS = {
    "IMAGES": "Images without labels.",
    "CLASSIFICATION": "Images with a class each, to classify tiles by.",
    "MULTI_LABEL": "Images with any number of classes each, to classify tiles by.",
    "SEGMENTATION": "Images with masks of classes, to segment by.",
    "REGRESSION": "Images with values, to estimate them by.",
    "DETECTION": "Images with objects: boxes and outlines.",
    "PANOPTIC": "Images in which every pixel has a class, and those of objects tell them apart.",
    "PAIRS": "Pairs of images, of which the second is to be made from the first.",
}
_ANNOTATIONS = {
    "COCO": "`annotations/instances_<split>.json`, of PANOPTIC also `panoptic_<split>.json` and masks: COCO",
    "YOLO": "`data.yaml` and `labels/` beside `images/`: YOLO, boxes",
    "YOLO_SEGMENTS": "`data.yaml` and `labels/` beside `images/`: YOLO, outlines",
    "VOC": "`Annotations/`, `SegmentationClass/` and `SegmentationObject/` beside `images/`, and `ImageSets/`: "
    "Pascal VOC; boxes count pixels from 1, or are on the map where the file names a CRS",
    "KITTI": "`label_2/` beside `images/`: KITTI",
    "CSV": "`annotations.csv`, a row for each object, or `labels.csv`, one for each tile",
    "GEOJSON": "`geojson/`: a file for each tile with its labels on the map",
    "STAC": "`stac/catalog.json`: a static STAC catalogue of tiles and labels",
}
#: Signs that mean something in Markdown, or in the HTML that it may hold.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|&~$])")


def python_loader(facts: Facts) -> str:
    """Plain Python that reads the dataset."""
    maker = {"TFRECORD": records, "WEBDATASET": archives}.get(facts.manifest.format, indexed)
    return maker(facts)


def loader_message(manifest: Manifest, folder: str) -> str:
    """What an export says of how to read what it wrote: plain Python, then Keras."""
    facts = Facts(manifest, folder)
    return f"To read it in Python:\n\n{python_loader(facts)}\nand as batches for Keras, after that:\n\n{keras(facts)}"


def readme_text(manifest: Manifest) -> str:
    """The text of `README.md`."""
    facts = Facts(manifest)
    parts = [
        f"# {manifest.tile_count} tiles for {manifest.task.replace('_', ' ').lower()}",
        f"{_TASKS[manifest.task]} Made with Tilewright; `dataset.json` says from what, and how.",
        _list(_about(manifest)),
        "## Splits",
        _splits(manifest),
    ]
    if manifest.classes:
        parts += ["## Classes", _classes(manifest), *_note(_about_masks(facts))]
    parts += ["## Bands", _bands(manifest), "## Files", _list(_files(facts)), "## Reading it", _READING]
    parts += ["### Python", _code(python_loader(facts))]
    parts += ["### Keras", _AFTER, _code(keras(facts))]
    parts += ["### PyTorch", _AFTER_FOR_TORCH, _code(torch(facts))]
    own = torchgeo(facts)
    if own:
        parts += ["### TorchGeo", "By places on the map, with the samplers of TorchGeo:", _code(own)]
    return "\n\n".join(parts) + "\n"


_AFTER = "After that of Python:"
_AFTER_FOR_TORCH = "After that of Python; samples are dictionaries as TorchGeo's trainers have them:"
_READING = "The code below finds the dataset in `FOLDER`; run it in the folder of this file, or say where that is."


def _about(manifest: Manifest) -> list[str]:
    size = (
        "of different sizes" if manifest.tile_size is None else " x ".join(map(str, manifest.tile_size[::-1])) + " px"
    )
    found = [f"Format: {manifest.format}", f"Tiles: {size}"]
    found.append(f"CRS: {_plain(manifest.crs) if manifest.crs else 'none'}")
    across, down = manifest.pixel_size
    found.append(f"Pixel size: {across:g} x {down:g} in units of the CRS")
    if manifest.dates:
        found.append(f"Dates: {', '.join(map(_plain, manifest.dates))}")
    if manifest.stretch:
        found.append(f"Values were stretched to bytes: {_plain(str(manifest.stretch.get('method', '')))}")
    if manifest.target:
        low, high = manifest.target.min, manifest.target.max
        limits = f", {low:g} to {high:g} in the training split" if low is not None and high is not None else ""
        found.append(f"To be estimated: {_plain(manifest.target.name)}, a value for each {manifest.target.of}{limits}")
    return found


def _splits(manifest: Manifest) -> str:
    has_objects = any("objects" in split for split in manifest.splits.values())
    head = ["Split", "Tiles", *(["Objects"] if has_objects else []), *map(_plain, _counted(manifest))]
    rows = []
    for name, split in manifest.splits.items():
        counts = split.get("objects", {}) if has_objects else split.get("labels", {})
        total = [str(sum(counts.values()))] if has_objects else []
        each = [str(counts.get(label, 0)) for label in _counted(manifest)]
        rows.append([_plain(name) or "all", str(split["count"]), *total, *each])
    return _table(head, rows)


def _counted(manifest: Manifest) -> tuple[str, ...]:
    """The classes whose tiles or objects are counted in a table that stays legible."""
    names = manifest.class_names
    known = manifest.task in ("CLASSIFICATION", "MULTI_LABEL", "DETECTION", "PANOPTIC")
    return names if known and len(names) <= 12 else ()


def _classes(manifest: Manifest) -> str:
    stuff = [] if not manifest.stuff else ["Counted"]
    rows = [
        [str(one.id), _plain(one.name), one.colour, *(["no" if one.id in manifest.stuff else "yes"] if stuff else [])]
        for one in manifest.classes
    ]
    return _table(["Id", "Class", "Colour", *stuff], rows)


def _about_masks(facts: Facts) -> Optional[str]:
    manifest = facts.manifest
    if "mask" not in facts.parts:
        return None
    zero = "0 is background" if manifest.background else "0 does not occur"
    return f"Masks hold these ids ({manifest.mask_dtype}); {zero}, {manifest.ignore} is to be ignored."


def _bands(manifest: Manifest) -> str:
    rows = []
    for number, (band, one) in enumerate(zip(manifest.bands, manifest.statistics), 1):
        values = ["" if value is None else f"{value:g}" for value in (one.mean, one.std, one.min, one.max)]
        nodata = "" if band.nodata is None else f"{band.nodata:g}"
        rows.append([str(number), _plain(band.name), band.dtype, nodata, *values])
    table = _table(["Band", "Name", "Type", "Nodata", "Mean", "Std", "Min", "Max"], rows)
    where = "training split" if "train" in manifest.splits else "all tiles"
    return f"{table}\n\nMean, standard deviation, minimum and maximum are of the {where}, nodata left out."


def _files(facts: Facts) -> list[str]:
    manifest = facts.manifest
    found = [
        "`dataset.json`: what the dataset holds and how it was made",
        "`tiles.gpkg`: the tiles on the map, with the file of each",
        "`classes.json`: the ids of the classes; give it to the next export, and they stay the same",
    ]
    below = "`<split>/" if facts.split else "`"
    if manifest.format == "TFRECORD":
        name = "<split>" if facts.split else "tiles"
        found += [f"`{name}-<n>-of-<count>.tfrecord`: the tiles", "`features.json`: what is in their records"]
    elif manifest.format == "WEBDATASET":
        found.append(f"`{'<split>' if facts.split else 'tiles'}-<n>.tar`: the tiles")
    elif manifest.format == "ZARR":
        found.append(
            f"`tiles.zarr/{'<split>/' if facts.split else ''}image` and other arrays: the tiles, in their order"
        )
    elif manifest.task == "CLASSIFICATION":
        found.append(f"{below}<class>/`: the images")
    else:
        found.append(f"{below}images/`: the images" + (", a folder of dates for each tile" if facts.is_parted else ""))
        found += [f"{below}{'masks' if part == 'mask' else part}/`" for part in facts.parts if part in _FOLDERS]
        found += [f"{below}targets/`"] if manifest.task == "PAIRS" else []
    if manifest.task in ("DETECTION", "PANOPTIC"):
        found.append("`objects.gpkg`: the objects on the map, with their boxes in pixels of the tile")
    names = list(manifest.annotations)
    if manifest.task == "MULTI_LABEL" and "CSV" not in names:
        names.append("CSV")
    return found + [_ANNOTATIONS[name] for name in names]


_FOLDERS = ("mask", "instances")


def _note(text: Optional[str]) -> list[str]:
    return [text] if text else []


def _list(lines: list[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _code(text: str) -> str:
    return f"```python\n{text.rstrip()}\n```"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, in one line."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
