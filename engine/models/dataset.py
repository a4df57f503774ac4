"""A dataset folder as something to learn from: its tiles by split, its classes, its scaling."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from ..datasets.manifest import BACKGROUND, TILES_NAME, ClassEntry, Manifest, class_entries
from ..datasets.readers.files import file_inside
from ..datasets.readers.stored import StoredDataset
from ..errors import InputError
from ..labels.layers import Layer, read_layer, text_of, texts_of
from .rules import IGNORE, Scaling

#: What is learned from a dataset of each task.
TASKS = {
    "CLASSIFICATION": "CLASSIFICATION",
    "MULTI_LABEL": "MULTI_LABEL",
    "SEGMENTATION": "SEGMENTATION",
    "PANOPTIC": "SEGMENTATION",
    "REGRESSION": "REGRESSION",
}
_README = "README.md in its folder says how Keras and PyTorch read it"
#: What can be done with datasets of the other tasks.
_INSTEAD = {
    "IMAGES": 'Label the tiles and export them again; "Label tiles" and "Split tiles" come before that.',
    "DETECTION": f'"Convert dataset" makes it one of SEGMENTATION or CLASSIFICATION; {_README}, to train a detector.',
    "PAIRS": f"{_README}.",
}


@dataclass(frozen=True)
class Tile:
    """A tile of the dataset: `number` is its place among its tiles, `feature` that in its layer, both counted from 0.

    `label` is the index of its class, or -1 where pixels carry the labels or there may be several: `labels` then holds
    the indices of all. `image` is the file that holds the tile, in some formats among others.
    """

    image: Path
    label: int = -1
    labels: tuple[int, ...] = ()
    tile_id: str = ""
    number: int = -1
    feature: int = -1


@dataclass(frozen=True)
class Dataset:
    """A dataset folder ready to learn from; `stored` gives the arrays of its tiles.

    `task` is CLASSIFICATION, MULTI_LABEL, SEGMENTATION or REGRESSION. `classes` are in the order of the model's
    outputs, none for REGRESSION; for SEGMENTATION the background comes first, where there is one. `tile_size` is
    (height, width). `splits` maps train, val and test, where they are, to their tiles.
    """

    stored: StoredDataset
    task: str
    classes: tuple[ClassEntry, ...]
    tile_size: tuple[int, int]
    scaling: Scaling
    splits: dict[str, tuple[Tile, ...]]
    layer: Layer

    @property
    def folder(self) -> Path:
        return self.stored.folder

    @property
    def manifest(self) -> Manifest:
        return self.stored.manifest

    @property
    def spatial(self) -> bool:
        """Whether every pixel has a label of its own."""
        return self.task in ("SEGMENTATION", "REGRESSION")


def open_dataset(folder: Path, multi_label: bool = False) -> Dataset:
    """Read what a dataset folder holds, but no pixels; raises InputError when nothing can be learned from it.

    `multi_label` takes all classes that a tile's field `labels` names, and not the one of `label`.
    """
    stored = StoredDataset(folder)
    manifest = stored.manifest
    _check_task(folder, manifest)
    if multi_label and manifest.task not in ("CLASSIFICATION", "MULTI_LABEL"):
        raise InputError(
            f"Several labels for a tile need a CLASSIFICATION dataset; that of {folder} is {manifest.task}"
        )
    if manifest.tile_size is None:
        raise InputError(f"{folder} holds tiles of different sizes; export it again with a TILE_SIZE")
    if len(manifest.statistics) != len(manifest.bands) or not manifest.bands:
        raise InputError(
            f"{folder} has statistics of {len(manifest.statistics)} bands, but its tiles have {len(manifest.bands)}"
        )
    layer = read_layer(folder / TILES_NAME)
    task = "MULTI_LABEL" if multi_label else TASKS[manifest.task]
    classes = _classes(folder, task, manifest, layer)
    splits = _splits(folder, task, manifest, classes, layer)
    return Dataset(stored, task, classes, manifest.tile_size, scaling_of(manifest), splits, layer)


def _check_task(folder: Path, manifest: Manifest) -> None:
    """Raise InputError when nothing here learns from such a dataset."""
    if manifest.task not in TASKS:
        holds = {"DETECTION": "objects", "PAIRS": "pairs of images"}.get(manifest.task, "no labels")
        raise InputError(
            f"{folder} holds {holds}: its task is {manifest.task}, which nothing here learns from; "
            f"it must be {', '.join(list(TASKS)[:-1])} or {list(TASKS)[-1]}",
            _INSTEAD.get(manifest.task, ""),
        )
    if manifest.target is not None and manifest.target.of == "tile":
        raise InputError(
            f"{folder} holds one value for each tile ({manifest.target.name}), but models here learn one for each "
            "pixel",
            f"Export it with LABELS, a raster or polygons with the value, and without VALUE_FIELD; or: {_README}.",
        )
    if manifest.mask_dtype not in ("uint8", "uint16"):
        raise InputError(f"{folder} must have masks of type uint8 or uint16, got {manifest.mask_dtype!r}")


def scaling_of(manifest: Manifest) -> Scaling:
    """From the values of the raster to mean 0 and standard deviation 1, by the statistics of the training tiles.

    Tiles that were stretched have statistics of their stretched values; these are taken back to the raster's, and what
    lay beyond the stretch is limited as it was.
    """
    scaling = scaling_of_tiles(manifest)
    if not manifest.stretch:
        return scaling
    raw_means, raw_deviations = [], []
    for mean, deviation, (low, first, step) in zip(*scaling.values, stretch_of(manifest)):
        raw_means.append(low + (mean - first) * step)
        raw_deviations.append(deviation * step)
    lows, highs = zip(*((float(low), float(high)) for low, high in manifest.stretch["limits"]))
    return Scaling("z-score", (tuple(raw_means), tuple(raw_deviations)), (lows, highs))


def scaling_of_tiles(manifest: Manifest) -> Scaling:
    """The same for the values that the tiles hold, stretched or not."""
    means = tuple(entry.mean if entry.mean is not None else 0.0 for entry in manifest.statistics)
    # A band that is the same everywhere says nothing; it becomes 0.
    return Scaling("z-score", (means, tuple(entry.std if entry.std else 1.0 for entry in manifest.statistics)))


def stretch_of(manifest: Manifest) -> list[tuple[float, float, float]]:
    """How each band's stretch is undone, as (low, first, step): the raster's value is low + (value - first) * step."""
    if not manifest.stretch:
        return []
    limits = [(float(low), float(high)) for low, high in manifest.stretch["limits"]]
    ends = [(float(first), float(last)) for first, last in manifest.stretch.get("output", [[0, 255]] * len(limits))]
    return [
        (low, first, (high - low if high > low else 1.0) / (last - first))
        for (low, high), (first, last) in zip(limits, ends)
    ]


def _classes(folder: Path, task: str, manifest: Manifest, layer: Layer) -> tuple[ClassEntry, ...]:
    """The classes in the order of the model's outputs."""
    classes = manifest.classes
    if task == "REGRESSION":
        return ()
    if manifest.task == "CLASSIFICATION" and task == "MULTI_LABEL":
        names = sorted({name for part in _labels_of_tiles(folder, layer) for name in part})
        colours = {entry.name: entry.colour for entry in classes}
        classes = tuple(
            ClassEntry(entry.id, entry.name, colours.get(entry.name, entry.colour))
            for entry in class_entries(tuple(names))
        )
    if task == "SEGMENTATION" and manifest.background and BACKGROUND not in [entry.id for entry in classes]:
        classes = (ClassEntry(BACKGROUND, "background", "#000000"), *classes)
    if not classes:
        raise InputError(f"{folder} has no class: dataset.json names none")
    if len(classes) > IGNORE:
        raise InputError(f"{folder} must have at most {IGNORE} classes for a model to learn, got {len(classes)}")
    wrong = [entry.id for entry in classes if not 0 <= entry.id < np.iinfo(manifest.mask_dtype).max]
    if wrong:
        raise InputError(f"{folder} must have class ids that its masks of {manifest.mask_dtype} hold, got {wrong}")
    return classes


def _splits(
    folder: Path, task: str, manifest: Manifest, classes: tuple[ClassEntry, ...], layer: Layer
) -> dict[str, tuple[Tile, ...]]:
    files, names, ids = layer.column("file"), layer.column("split"), layer.column("tile_id")
    if files is None:
        raise InputError(f"{folder / TILES_NAME} must have the field file, got {', '.join(layer.columns)}")
    splits: dict[str, list[Tile]] = {name: [] for name in manifest.splits}
    index_of = {entry.name: index for index, entry in enumerate(classes)}
    label_of = _one_label(folder, layer) if task == "CLASSIFICATION" else []
    labels_of = _labels_of_tiles(folder, layer) if task == "MULTI_LABEL" else []
    tiles = (feature for feature, file in enumerate(texts_of(files)) if file)
    for number, feature in enumerate(tiles):
        split = "" if "" in splits or names is None else text_of(names[feature]) or ""
        if split not in splits:
            raise InputError(f"{folder / TILES_NAME} holds the split {split!r}, which dataset.json does not name")
        image, label = file_inside(folder, str(files[feature])), -1
        labels: tuple[int, ...] = ()
        if task == "MULTI_LABEL":
            unknown = [name for name in labels_of[feature] if name not in index_of]
            if unknown:
                raise _unnamed(folder, unknown[0])
            labels = tuple(index_of[name] for name in labels_of[feature])
        elif task == "CLASSIFICATION":
            label = index_of.get(label_of[feature] or "", -1)
            if label < 0:
                raise _unnamed(folder, label_of[feature])
        tile_id = (text_of(ids[feature]) if ids is not None else None) or image.stem
        splits[split].append(Tile(image, label, labels, tile_id, number, feature))
    return {name: tuple(tiles) for name, tiles in splits.items()}


def _unnamed(folder: Path, label: Optional[str]) -> InputError:
    return InputError(f"{folder / TILES_NAME} holds the label {label!r}, which dataset.json does not name")


def _one_label(folder: Path, layer: Layer) -> list[Optional[str]]:
    column = layer.column("label")
    if column is None:
        raise InputError(f"{folder / TILES_NAME} must have the field label, got {', '.join(layer.columns)}")
    return texts_of(column)


def _labels_of_tiles(folder: Path, layer: Layer) -> list[tuple[str, ...]]:
    """All classes of each tile; none for a tile without."""
    column = layer.column("labels")
    if column is None:
        raise InputError(
            f"{folder / TILES_NAME} must have the field labels, with class names between semicolons, "
            f"got {', '.join(layer.columns)}"
        )
    parts = ((text or "").split(";") for text in texts_of(column))
    return [tuple(dict.fromkeys(name.strip() for name in part if name.strip())) for part in parts]
