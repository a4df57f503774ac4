"""The report of a training: one HTML page that needs nothing beside it, all of it computed in that run."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..evaluation import plots
from ..evaluation.page import Page, Text, element, join, swatch
from ..evaluation.places import bounds_of, rank_of_split, split_words, touching, warnings_of
from ..evaluation.sections import add_how, add_places
from ..evaluation.summary import figure, percent, task_words
from ..options import words_of
from ..progress import Progress
from .dataset import Dataset
from .history import COLUMNS, Epoch, History, history_path
from .options import USUAL_LOSS, TrainModelOptions

#: Above so many epochs their table is folded away, and only so many of them are in it.
_OPEN, _MOST = 20, 200
#: The figures of an epoch that stand large at the top, and what they are called.
_LARGE = {
    "validation_loss": "validation loss",
    "validation_accuracy": "validation accuracy",
    "validation_mean_iou": "validation mean IoU",
    "validation_rmse": "validation RMSE",
    "validation_mae": "validation mean absolute error",
    "loss": "training loss",
    "accuracy": "training accuracy",
    "rmse": "training RMSE",
}


def write_report(
    path: Path,
    options: TrainModelOptions,
    architecture: str,
    dataset: Dataset,
    counts: np.ndarray,
    history: History,
    progress: Progress,
) -> None:
    """Write the page whole or not at all; `counts` are the training's tiles or pixels of each class, none for values.

    Raises OutputError.
    """
    best = history.best
    assert best is not None  # nosec B101 # a report is written of a training that came to something
    splits = _splits(dataset)
    contacts = touching(dataset.layer, splits)
    missing = [entry.name for entry, count in zip(dataset.classes, counts) if not count]
    warnings = warnings_of(contacts)
    if missing:
        warnings.append(f"There are no {_unit(dataset)} of {', '.join(missing)} in the training split.")

    page = Page(f"Training of {Path(options.output).name}", f"{task_words(dataset.task).capitalize()}, {architecture}")
    page.lead(_sentences(dataset, history, best))
    page.figures([(figure(getattr(best, key)), words) for key, words in _LARGE.items() if _has(best, key)][:5])
    page.warnings(warnings)
    _curves(page, options, history, best)
    _classes(page, dataset, counts, best)
    progress.check()
    page.heading("Where the tiles are")
    crs = dataset.manifest.crs
    add_places(page, bounds_of(dataset.layer), [name or "" for name in splits], contacts, crs)
    _epochs(page, history, best)
    add_how(page, "How it was made", _settings(options, architecture, dataset, history))
    page.write(path, progress)


def _splits(dataset: Dataset) -> list[Optional[str]]:
    """The split of each tile of the dataset's layer; None for tiles in none."""
    names: list[Optional[str]] = [None] * len(dataset.layer)
    for split, tiles in dataset.splits.items():
        for tile in tiles:
            names[tile.feature] = split
    return names


def _unit(dataset: Dataset) -> str:
    return "pixels" if dataset.spatial else "tiles"


def _has(epoch: Epoch, key: str) -> bool:
    return getattr(epoch, key) is not None


def _sentences(dataset: Dataset, history: History, best: Epoch) -> list[Text]:
    number = element("b", f"epoch {best.number}")
    begin = join(["The best of ", f"{len(history.epochs):,} epochs was ", number, ": "])
    prefix, where = ("", "training") if best.validation_loss is None else ("validation_", "validation")
    parts = [f"loss {figure(getattr(best, prefix + 'loss'))}"]
    accuracy, error = getattr(best, prefix + "accuracy"), getattr(best, prefix + "rmse")
    if accuracy is not None:
        answers = "answers, one for each tile and class," if dataset.task == "MULTI_LABEL" else _unit(dataset)
        parts.append(f"{percent(accuracy)} of the {answers} of the {where} split right")
    if best.validation_mean_iou is not None:
        parts.append(f"mean IoU {best.validation_mean_iou:.3f}")
    if error is not None:
        parts.append(f"off by {error:.4g} (RMSE) in the {where} split")
    said: list[Text] = [join([begin, ", ".join(parts), "."])]
    if history.stopped:
        said.append(history.stopped)
    if best.validation_loss is None:
        said.append("There was no validation split: the best epoch is that of the lowest training loss.")
    else:
        said.append(
            "The best epoch was chosen by the validation split, so these figures are a little better than on ground "
            "that the training has not seen. An evaluation on the test split says how good the model is."
        )
    return said


def _curves(page: Page, options: TrainModelOptions, history: History, best: Epoch) -> None:
    rows = [epoch.row() for epoch in history.epochs]
    columns = {name: np.array([np.nan if row[name] is None else row[name] for row in rows], float) for name in COLUMNS}
    page.heading("How the training went")
    page.picture(
        plots.history(columns, best.number),
        "Losses, metrics and learning rate by epoch; the numbers are in the table of epochs",
        f"The same numbers are in {history_path(Path(options.output)).name}.",
    )


def _classes(page: Page, dataset: Dataset, counts: np.ndarray, best: Epoch) -> None:
    if not dataset.classes:
        return
    unit, confusion = _unit(dataset), best.confusion
    known = {"train": counts}
    heads: list[Text] = ["class", "id", f"training {unit}"]
    if confusion is not None:
        known["val"] = confusion.sum(axis=1)
        heads += [f"validation {unit}", "precision", "recall", "IoU"]
    rows: list[list[Text]] = []
    for place, entry in enumerate(dataset.classes):
        row: list[Text] = [join([swatch(entry.colour), entry.name]), str(entry.id), f"{int(counts[place]):,}"]
        if confusion is not None:
            hits, truth, called = confusion[place, place], confusion[place].sum(), confusion[:, place].sum()
            shares = (_share(hits, whole) for whole in (called, truth, truth + called - hits))
            row += [f"{int(truth):,}", *shares]
        rows.append(row)
    page.heading("Classes")
    page.table(heads, rows, f"Precision, recall and IoU are of epoch {best.number}" if confusion is not None else "")
    if "train" not in dataset.splits:
        known = {"" if name == "train" else name: values for name, values in known.items()}
    if png := plots.class_histograms(known, dataset.classes, unit, dataset.task == "MULTI_LABEL"):
        page.picture(png, f"How many {unit} of each class there are; the same numbers are in the table above")
    if confusion is not None and confusion.sum():
        page.heading("What is confused in the validation split", 3)
        for png in plots.confusion(confusion, dataset.classes, unit):
            page.picture(png, f"Confusion matrix of epoch {best.number}: rows are the truth, columns the prediction")


def _share(part: int, whole: int) -> str:
    return figure(float(part / whole)) if whole else "–"


def _epochs(page: Page, history: History, best: Epoch) -> None:
    names = [name for name in COLUMNS if any(epoch.row()[name] is not None for epoch in history.epochs)]
    step = -(-len(history.epochs) // _MOST)
    shown = [epoch for place, epoch in enumerate(history.epochs) if place % step == 0 or epoch is best]
    rows: list[list[Text]] = []
    for epoch in shown:
        cells = [_cell(name, value) for name, value in epoch.row().items() if name in names and name != "epoch"]
        rows.append([f"{epoch.number} (best)" if epoch is best else str(epoch.number), *cells])
    page.heading("Epochs")
    words = f"Every {step}th of {len(history.epochs):,} epochs, and the best" if step > 1 else ""
    heads = [name.replace("_", " ").replace("iou", "IoU") for name in names]
    page.table(heads, rows, words, fold="All epochs as a table" if len(rows) > _OPEN else "")


def _cell(name: str, value: Optional[float]) -> str:
    if value is None:
        return "–"
    return f"{value:.1f}" if name == "seconds" else f"{value:.4g}"


def _settings(options: TrainModelOptions, architecture: str, dataset: Dataset, history: History) -> dict[str, Any]:
    height, width = dataset.tile_size
    sizes = {
        split_words(name) or "all": len(dataset.splits[name]) for name in sorted(dataset.splits, key=rank_of_split)
    }
    values: dict[str, Any] = {
        "dataset": options.dataset,
        "fingerprint of the dataset": dataset.manifest.fingerprint,
        "tiles": sizes,
        "tile size": f"{width} × {height} px",
        "bands": [band.name for band in dataset.manifest.bands],
    }
    known = {words_of(item): getattr(options, item.name) for item in fields(options)}
    known |= {
        "architecture": architecture,
        "loss": options.loss or USUAL_LOSS.get(dataset.task, ("CROSS_ENTROPY",)),
        "augmentations": options.augmentations or "none",
    }
    values |= {name: value for name, value in known.items() if name not in ("dataset", "report", "samples")}
    return {**values, "time": f"{sum(epoch.seconds for epoch in history.epochs):,.0f} s in epochs"}
