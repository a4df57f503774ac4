"""The report of an evaluation: one HTML page that needs nothing beside it, all of it computed in that run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..progress import Progress
from . import curve_plots, pictures, plots, summary
from .page import Page, Text, join, swatch
from .places import rank_of_split, split_words
from .results import Evaluation
from .sections import add_how, add_places
from .summary import METRICS, OF_THE_TRUTH, SMALLER_IS_BETTER, figure, percent

#: The largest confusions that are named.
_CONFUSIONS = 12
#: Above so many classes the table of counts is folded away.
_OPEN = 12
#: The columns of the table of classes.
_COLUMNS = {
    "precision": "precision",
    "recall": "recall",
    "f1": "F1",
    "iou": "IoU",
    "auc": "AUC",
    "average_precision": "AP",
}


def write_report(path: Path, found: Evaluation, progress: Progress) -> None:
    """Write the page whole or not at all; what was not computed is not on it. Raises OutputError."""
    page = Page(f"Evaluation of {found.name}", _subtitle(found))
    page.lead(summary.sentences(found))
    page.figures(summary.large_figures(found))
    page.warnings(found.warnings)
    for section in (_metrics, _classes, _confusion, _values, _curves, _calibration, _examples, _places, _history, _how):
        progress.check()
        section(page, found)
    page.write(path, progress)


def _subtitle(found: Evaluation) -> str:
    words = summary.task_words(found.task).capitalize()
    return f"{words}, {len(found.classes)} classes" if found.classes else words


def _metrics(page: Page, found: Evaluation) -> None:
    beside = found.baseline
    rows: list[list[Text]] = []
    for key, value in found.metrics.items():
        name, words = METRICS.get(key, (key.replace("_", " "), ""))
        row: list[Text] = [name, figure(value)]
        if beside is not None:
            row += [figure(beside.metrics.get(key)), _difference(key, value, beside.metrics.get(key))]
        if key == "accuracy" and found.task == "MULTI_LABEL":
            words = "share of tiles of which all labels are right"
        rows.append([*row, words.format(unit=found.unit)])
    heads: list[Text] = ["figure", found.name]
    if beside is not None:
        heads += [beside.name, "difference"]
    page.heading("Figures")
    page.table([*heads, "what it is"], rows, text_columns=[len(heads)])
    left = f" {found.ignored:,} {found.unit} without a label were left out." if found.ignored else ""
    page.paragraph(f"Over {found.samples:,} {found.unit}.{left}", soft=True)


def _difference(key: str, mine: Any, other: Any) -> str:
    if mine is None or other is None or key in OF_THE_TRUTH:
        return "–"
    better = (
        "" if key == "bias" or mine == other else "better" if (mine < other) == (key in SMALLER_IS_BETTER) else "worse"
    )
    return f"{mine - other:+.4g} {better}".strip().replace("-", "−")


def _classes(page: Page, found: Evaluation) -> None:
    if not found.classes:
        return
    page.heading("Classes")
    if found.per_class:
        _class_table(page, found)
    if found.class_counts:
        counts = {name: found.class_counts[name] for name in sorted(found.class_counts, key=rank_of_split)}
        words = "How many " + found.unit + " of each class there are in each split"
        if png := plots.class_histograms(counts, found.classes, found.unit, found.task == "MULTI_LABEL"):
            page.heading("How common the classes are", 3)
            page.picture(png, f"{words}, as bars; the same numbers are in the table below")
            heads: list[Text] = ["class", *(split_words(name) or found.unit for name in counts)]
            rows: list[list[Text]] = [
                [entry.name, *(f"{int(values[place]):,}" for values in counts.values())]
                for place, entry in enumerate(found.classes)
            ]
            page.table(heads, rows, words, fold="The numbers as a table")


def _class_table(page: Page, found: Evaluation) -> None:
    columns = {key: words for key, words in _COLUMNS.items() if key in found.per_class}
    beside = found.baseline
    compared = [key for key in ("f1", "iou") if beside is not None and key in columns and key in beside.per_class]
    heads: list[Text] = [
        "class",
        f"true {found.unit}",
        *columns.values(),
        *(f"{columns[key]} of baseline" for key in compared),
    ]
    rows: list[list[Text]] = []
    for place, entry in enumerate(found.classes):
        absent = found.averaged is not None and not found.averaged[place]
        name = join([swatch(entry.colour), entry.name, " *" if absent else ""])
        row: list[Text] = [name, f"{int(found.per_class['support'][place]):,}" if "support" in found.per_class else "–"]
        row += [figure(float(found.per_class[key][place])) for key in columns]
        if beside is not None:
            row += [figure(float(beside.per_class[key][place])) for key in compared]
        rows.append(row)
    page.table(heads, rows)
    if found.averaged is not None and not found.averaged.all():
        page.paragraph("* is neither in the truth nor in the prediction, and left out of the means.", soft=True)
    errors = [curve.auc_error for curve in found.curves if curve.auc is not None]
    if errors and max(errors) > 0.00005:
        page.paragraph(f"AUC is counted in bins of the score, and right to {max(errors):.1g}.", soft=True)


def _confusion(page: Page, found: Evaluation) -> None:
    if found.confusion is None:
        return
    page.heading("What is confused")
    if found.confusion.ndim == 3:
        _label_outcomes(page, found)
        return
    worst = summary.confusions(found, _CONFUSIONS)
    if worst:
        rows: list[list[Text]] = [[one.truth, one.prediction, f"{one.count:,}", percent(one.share)] for one in worst]
        page.table(["truth", "taken for", found.unit, "share of that class"], rows, "The largest confusions", [1])
    _matrices(page, found)
    if found.baseline is not None and found.baseline.confusion is not None:
        page.heading(f"The baseline: {found.baseline.name}", 3)
        _matrices(page, found.baseline)


def _matrices(page: Page, found: Evaluation) -> None:
    confusion = found.confusion
    if confusion is None:
        return
    for png in plots.confusion(confusion, found.classes, found.unit):
        page.picture(png, f"Confusion matrix of {found.name}: rows are the truth, columns the prediction")
    names = [entry.name for entry in found.classes]
    rows: list[list[Text]] = [
        [name, *(f"{int(count):,}" for count in line), f"{int(line.sum()):,}"] for name, line in zip(names, confusion)
    ]
    rows.append(["all", *(f"{int(count):,}" for count in confusion.sum(axis=0)), f"{int(confusion.sum()):,}"])
    words = f"Rows: truth; columns: prediction; {found.unit}"
    page.table(["truth", *names, "all"], rows, words, fold="The counts as a table")


def _label_outcomes(page: Page, found: Evaluation) -> None:
    assert found.confusion is not None  # nosec B101 # asked by the caller
    for one in filter(None, (found, found.baseline)):
        if one.confusion is None:
            continue
        if one is not found:
            page.heading(f"The baseline: {one.name}", 3)
        page.picture(
            plots.label_outcomes(one.confusion, one.classes),
            f"How many tiles of each class {one.name} found, missed and called so wrongly; numbers in the table below",
        )
        rows: list[list[Text]] = [
            [entry.name, *(f"{int(counts[place]):,}" for place in ((1, 1), (1, 0), (0, 1), (0, 0)))]
            for entry, counts in zip(one.classes, one.confusion)
        ]
        page.table(["class", "found", "missed", "called so wrongly", "rightly not called so"], rows, "Tiles")


def _values(page: Page, found: Evaluation) -> None:
    for one in filter(None, (found, found.baseline)):
        if one.scatter is None or not one.scatter.counts.sum():
            continue
        page.heading("Truth and prediction" if one is found else f"The baseline: {one.name}", 2 if one is found else 3)
        page.picture(
            curve_plots.scatter(one.scatter),
            f"Prediction of {one.name} against truth, its mean error along the truth, and the errors in all",
            "On the dashed line the prediction is the truth. Means are of bins with at least 10 pixels.",
        )


def _curves(page: Page, found: Evaluation) -> None:
    if curves := curve_plots.score_curves(found.curves, found.classes):
        page.heading("Over all thresholds")
        for png in curves:
            page.picture(png, "ROC and precision-recall curves of each class; their areas are in the table of classes")
        page.paragraph("Each class against all the rest. The dotted line is chance.", soft=True)


def _calibration(page: Page, found: Evaluation) -> None:
    lines = {one.name: one.calibration for one in filter(None, (found, found.baseline)) if one.calibration is not None}
    if not lines or not any(line.counts.sum() for line in lines.values()):
        return
    page.heading("How sure it is, and how right")
    page.picture(
        curve_plots.calibration(lines),
        "How often answers are right by how sure they are, and how many answers there are of each confidence",
        "Below the dotted line answers are surer than they are right. The error is the mean distance from that line.",
    )


def _examples(page: Page, found: Evaluation) -> None:
    if not found.best and not found.worst:
        return
    page.heading("Examples")
    page.add(pictures.legend((*found.best, *found.worst), found.task, found.classes))
    for chosen, words in ((found.worst, "Worst"), (found.best, "Best")):
        if chosen:
            page.heading(f"{words} tiles", 3)
            page.add(pictures.examples(chosen, found.task, found.classes, words))


def _places(page: Page, found: Evaluation) -> None:
    if not found.tiles:
        return
    page.heading("Where the tiles are")
    scores = np.array([np.nan if tile.score is None else tile.score for tile in found.tiles])
    errors = found.task == "REGRESSION"
    words = {
        "REGRESSION": "RMSE of the tile",
        "SEGMENTATION": "share of the tile's pixels that are right",
        "MULTI_LABEL": "share of the tile's labels that are right",
    }.get(found.task, "0 wrong, 1 right")
    add_places(
        page,
        np.array([tile.bounds for tile in found.tiles], float),
        [tile.split for tile in found.tiles],
        found.contacts,
        found.crs,
        -scores if errors else scores,
        words,
        errors,
        found.split if any(tile.split for tile in found.tiles) else None,
    )


def _history(page: Page, found: Evaluation) -> None:
    if found.history is None:
        return
    best = found.card.hyperparameters.get("best_epoch") if found.card is not None else None
    if png := plots.history(found.history.columns, best if isinstance(best, int) else None):
        page.heading("How the training went")
        page.picture(
            png,
            "Losses and metrics of the training by epoch",
            f"As the training recorded it in {found.history.path.name}; not computed by this evaluation.",
        )


def _how(page: Page, found: Evaluation) -> None:
    values: dict[str, Any] = {"model": found.model_path or found.name, "model fingerprint": found.model_fingerprint}
    if found.card is not None:
        card = found.card
        values |= {
            "architecture": card.architecture,
            "parameters": f"{card.parameters:,}" if card.parameters else "",
            "trained": f"{card.created:%Y-%m-%d %H:%M} UTC" if card.created else "",
            "trained on the dataset": card.fingerprint,
            "bands": ", ".join(card.bands),
        }
    values |= {
        "measured on": found.source,
        "fingerprint of the dataset": found.dataset_fingerprint,
        "split": split_words(found.split),
        "tiles at once": found.batch_size or "",
        "baseline": found.baseline.name if found.baseline is not None else "",
    }
    values |= {str(name).replace("_", " "): value for name, value in found.settings.items()}
    add_how(page, "How this was computed", values)
