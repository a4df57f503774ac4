"""Training: from a dataset folder to a model file with its sidecar."""

from __future__ import annotations

import os
import warnings
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from ..datasets.manifest import FILE_NAME, TILES_NAME
from ..datasets.provenance import folder_of
from ..errors import InputError, OptionError, OutputError
from ..exclusive import exclusively
from ..imagery.unchanged import note, watching
from ..progress import Progress
from .architectures.options import Head
from .augment import Strengths
from .dataset import Dataset, open_dataset
from .history import history_path, metrics_of
from .names import sidecar_path
from .networks import architecture_for
from .options import TrainModelOptions
from .report import write_report
from .rules import LOSSES
from .tiles import TileReader
from .weights import class_weights


def train_model(options: TrainModelOptions, progress: Progress) -> dict[str, Any]:
    """Learn a model; the file holds the best weights from the first finished epoch on, also when cancelled.

    The same call on a training that was interrupted goes on where that one was, to the same weights in the end.

    Values: `output`, `sidecar`, `history` (a CSV file), `epochs` (run), `best_epoch`, `metrics` of the best epoch,
    `classes`, `architecture`, `stopped` (why before the last epoch, or ""). Raises InputError for a dataset that there
    is nothing to learn from, OptionError for options that do not fit it, and OutputError for a place that cannot be
    written, or that another run writes.
    """
    for path in filter(None, (options.output, options.report)):
        _check_writable(Path(path))
    with exclusively(Path(options.output), progress), watching():
        return _trained(options, progress)


def _trained(options: TrainModelOptions, progress: Progress) -> dict[str, Any]:
    output = Path(options.output)
    for name in ("base_model", "architecture_file"):
        path = getattr(options, name)
        if path and not Path(path).is_file():
            raise InputError(f"{name.replace('_', ' ')} must be a file, but there is none at {path}")
    folder = folder_of(options.dataset)
    for name in (FILE_NAME, TILES_NAME):
        note(str(folder / name))
    dataset = open_dataset(folder, options.multi_label)
    architecture = architecture_for(options, dataset.task)
    _check_augmentations(options, dataset)
    _check_losses(options, dataset)
    with rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # PNG, JPEG and masks need not say where they are
        readers = _readers(dataset, options, progress)
        head, counts = _head(dataset, readers[0], progress)
        _warn_of_contacts(dataset, progress)
        progress.update(0, 1, "Loading TensorFlow")
        from .trainer import Trainer

        weights = class_weights(options.class_weights, counts, [entry.name for entry in dataset.classes])
        history = Trainer(options, architecture, dataset, readers, head, weights, progress).run()
    best = history.best
    if best is None:
        raise InputError(history.stopped, "Try a smaller learning rate, and look for wild values in the bands.")
    progress.message(f"Best was epoch {best.number}; its model is {output}.")
    if options.report:
        write_report(Path(options.report), options, architecture, dataset, counts, history, progress)
    return {
        "output": str(output),
        "sidecar": str(sidecar_path(output)),
        "history": str(history_path(output)),
        "report": options.report,
        "architecture": architecture,
        "epochs": len(history.epochs),
        "best_epoch": best.number,
        "metrics": metrics_of(best),
        "classes": [asdict(entry) for entry in dataset.classes],
        "stopped": history.stopped,
    }


def _check_augmentations(options: TrainModelOptions, dataset: Dataset) -> None:
    height, width = dataset.tile_size
    turning = [name for name in options.augmentations if name in ("ROT90", "ROT270", "TRANSPOSE")]
    if turning and height != width:
        raise OptionError(f"augmentations {', '.join(turning)} need square tiles, got {width} × {height} px")


def _check_losses(options: TrainModelOptions, dataset: Dataset) -> None:
    fitting = [name for name, tasks in LOSSES.items() if dataset.task in tasks]
    for name in options.loss:
        if name not in fitting:
            raise OptionError(f"loss must be out of {', '.join(fitting)} for a {dataset.task} dataset, got {name}")
    if options.class_weights.strip() and dataset.task == "REGRESSION":
        raise OptionError("class weights are for classes, and this dataset has values")
    # An unknown name is refused before any tile is read.
    class_weights(options.class_weights, np.ones(len(dataset.classes)), [entry.name for entry in dataset.classes])


def _check_writable(path: Path) -> None:
    if path.is_dir():
        raise OutputError(f"{path} cannot be written: it is a folder")
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"{path} cannot be written: no permission to write in {path.parent}")


def _readers(
    dataset: Dataset, options: TrainModelOptions, progress: Progress
) -> tuple[TileReader, Optional[TileReader]]:
    splits = dataset.splits
    name = "train" if "train" in splits else ""
    known = ", ".join(f"{split or 'no split'}: {len(tiles)}" for split, tiles in splits.items()) or "none"
    if not splits.get(name):
        raise InputError(f"{dataset.folder} must have tiles in the split train; its tiles are {known}")
    if not splits.get("val", ("none is no split",)):
        raise InputError(f"{dataset.folder} must have tiles in the split val, which is empty; its tiles are {known}")
    validation = splits.get("val", ())
    if not validation:
        progress.warn("There is no validation split: the best weights are those of the lowest training loss.")
    strengths = Strengths(options.rotation, options.scale_range, options.brightness, options.contrast, options.noise)
    training = TileReader(dataset, splits[name], options.seed, options.augmentations, strengths)
    return training, TileReader(dataset, validation, options.seed) if validation else None


def _head(dataset: Dataset, training: TileReader, progress: Progress) -> tuple[Head, np.ndarray]:
    """What the network ends in, and the tiles or pixels of each class; raises InputError where there is no difference
    to learn."""
    if dataset.task == "REGRESSION":
        targets = training.targets(progress)
        if not targets.count:
            raise InputError(f"{dataset.folder} must have labelled pixels in the training split, got none")
        if not targets.std:
            raise InputError(f"{dataset.folder} has the value {targets.mean:g} everywhere: there is nothing to learn")
        return Head("REGRESSION", 1, targets.mean, targets.std), np.zeros(0, np.int64)
    counts = training.counts(progress)
    unit = "labelled pixels" if dataset.spatial else "tiles"
    there = [entry.name for entry, count in zip(dataset.classes, counts) if count]
    if dataset.task == "MULTI_LABEL":
        if not any(0 < count < len(training.tiles) for count in counts):
            raise InputError(f"{dataset.folder} must have a class that some of its training tiles have, and some not")
    elif len(there) < 2:
        raise InputError(
            f"{dataset.folder} must have at least two classes with {unit} in the training split, "
            f"got {', '.join(there) or 'none'}"
        )
    missing = [entry.name for entry, count in zip(dataset.classes, counts) if not count]
    if missing:
        progress.warn(f"There are no {unit} of {', '.join(missing)} in the training split.")
    return Head(dataset.task, len(dataset.classes)), counts


def _warn_of_contacts(dataset: Dataset, progress: Progress) -> None:
    """Say where tiles of two splits meet, which makes the validation's figures better than they should be."""
    from ..evaluation.places import touching, warnings_of

    names: list[Optional[str]] = [None] * len(dataset.layer)
    for split, tiles in dataset.splits.items():
        for tile in tiles:
            names[tile.feature] = split
    for sentence in warnings_of(touching(dataset.layer, names)):
        progress.warn(sentence)
