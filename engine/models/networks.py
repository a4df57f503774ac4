"""The network that a training begins with: an architecture, a user's own, or that of a model file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from ..errors import InputError, OptionError
from ..progress import Progress
from .architectures.options import Head
from .dataset import Dataset
from .options import ARCHITECTURES, TrainModelOptions
from .sidecar import read_card


def architecture_for(options: TrainModelOptions, task: str) -> str:
    """The architecture's name; raises OptionError for one that cannot learn the task."""
    name = options.architecture
    if options.base_model:
        card = read_card(Path(options.base_model))
        return (card.architecture if card else "") or Path(options.base_model).stem
    if name == "AUTO":
        return next(known for known, tasks in ARCHITECTURES.items() if task in tasks)
    if task not in ARCHITECTURES[name]:
        fitting = [known for known, tasks in ARCHITECTURES.items() if task in tasks]
        raise OptionError(f"architecture must be one of {', '.join(fitting)} for a {task} dataset, got {name}")
    return name


def network_for(options: TrainModelOptions, architecture: str, dataset: Dataset, head: Head, progress: Progress) -> Any:
    """The Keras model to train, at 32 bits, with its encoder frozen where the call says so.

    Raises OptionError where the settings do not fit the architecture, and InputError where a file cannot be used.
    """
    from .architectures import build

    height, width = dataset.tile_size
    bands = len(dataset.manifest.bands)
    if bands % options.dates:
        raise OptionError(f"dates must divide the {bands} bands of the dataset evenly, got {options.dates}")
    if options.base_model:
        from .architectures.continuing import continued

        path = Path(options.base_model)
        _check_base(path, dataset, progress)
        names = tuple(entry.name for entry in dataset.classes)
        network = continued(path, height, width, bands, head, names, progress, options.allow_code)
    elif architecture == "CUSTOM":
        from .architectures.custom import build_custom

        file = Path(options.architecture_file or "")
        network = build_custom(file, height, width, bands, head, options.settings(), options.allow_code)
    else:
        network = build(architecture, height, width, bands, head, options.settings(), progress)
    if options.freeze_encoder:
        from .architectures.freezing import freeze_encoder

        progress.message(f"{freeze_encoder(network)} layers of the encoder stay as they are.")
    return network


def output_size(network: Any, dataset: Dataset, head: Head) -> Optional[tuple[int, int]]:
    """(rows, columns) of the answer where it is smaller than the tile; raises InputError where it does not fit."""
    shape: tuple[Any, ...] = tuple(network.outputs[0].shape[1:])
    expected: tuple[int, ...] = (*dataset.tile_size, head.outputs) if dataset.spatial else (head.outputs,)
    if len(shape) != len(expected) or shape[-1] != head.outputs:
        raise InputError(
            f"The network must give {'(row, column, ' if dataset.spatial else '('}{head.outputs}) for each tile, "
            f"got {shape}"
        )
    if not dataset.spatial or None in shape or shape == expected:
        return None
    margins = [whole - part for whole, part in zip(dataset.tile_size, shape)]
    if any(margin < 0 or margin % 2 for margin in margins):
        raise InputError(
            f"The network must give as many pixels as it takes, or fewer by the same number on both sides; it takes "
            f"{dataset.tile_size[1]} × {dataset.tile_size[0]} px and gives {shape[1]} × {shape[0]}"
        )
    return shape[0], shape[1]


def _check_base(path: Path, dataset: Dataset, progress: Progress) -> None:
    """Refuse a model that learned from other bands, and say where its input was scaled by other numbers."""
    card = read_card(path)
    if card is None:
        return
    names = tuple(band.name for band in dataset.manifest.bands)
    if card.bands and tuple(map(str.lower, card.bands)) != tuple(map(str.lower, names)):
        raise InputError(f"{path} takes the bands {', '.join(card.bands)}; the dataset has {', '.join(names)}")
    if card.scaling != dataset.scaling:
        progress.message(
            f"{path.name} learned from pixels scaled by other numbers; from now on those of this dataset's training "
            "split go for it."
        )
