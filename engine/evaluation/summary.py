"""What an evaluation comes to, in plain words: how good, on what, against what, and what is confused most."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Optional

import numpy as np

from .page import Html, Text, element, join
from .places import split_words
from .results import Evaluation

#: Single figures in the order of the table: their name there and what they mean.
METRICS = {
    "accuracy": ("accuracy", "share of {unit} that are right"),
    "label_accuracy": ("label accuracy", "share of all answers, one for each tile and class, that are right"),
    "balanced_accuracy": ("balanced accuracy", "mean of the recalls: each class counts alike"),
    "mean_iou": ("mean IoU", "mean over the classes of what truth and prediction share of what either covers"),
    "macro_f1": ("macro F1", "mean over the classes of the harmonic mean of precision and recall"),
    "kappa": ("Cohen's kappa", "agreement beyond chance: 0 is chance, 1 is perfect"),
    "cross_entropy": ("cross-entropy", "how improbable the model found the truth, in nats; 0 is best"),
    "calibration_error": ("calibration error", "by how much its confidence is off from how often it is right"),
    "rmse": ("RMSE", "root of the mean squared error"),
    "mae": ("mean absolute error", "by how much a prediction is off on average"),
    "bias": ("bias", "mean of prediction minus truth"),
    "r2": ("R²", "share of the truth's variance that is explained; 0 is no better than its mean"),
    "truth_mean": ("mean of the truth", ""),
    "truth_std": ("standard deviation of the truth", "RMSE of saying that mean everywhere"),
}
#: Figures of which the smaller one is better, and such as say nothing of better or worse.
SMALLER_IS_BETTER = ("cross_entropy", "calibration_error", "rmse", "mae")
OF_THE_TRUTH = ("truth_mean", "truth_std")
#: The ones that stand large at the top.
_LARGE = {
    "CLASSIFICATION": ("accuracy", "macro_f1", "mean_iou", "kappa"),
    "MULTI_LABEL": ("label_accuracy", "accuracy", "macro_f1", "mean_iou"),
    "SEGMENTATION": ("accuracy", "mean_iou", "macro_f1", "kappa"),
    "REGRESSION": ("rmse", "mae", "r2", "bias"),
}
_TASKS = {
    "CLASSIFICATION": "classification of tiles",
    "MULTI_LABEL": "classification of tiles by several labels",
    "SEGMENTATION": "segmentation",
    "REGRESSION": "regression",
}


@dataclass(frozen=True)
class Confused:
    """Samples of the class `truth` that were taken for `prediction`: how many, and which share of that class."""

    truth: str
    prediction: str
    count: int
    share: float


def task_words(task: str) -> str:
    """The task as a reader calls it."""
    return _TASKS.get(task, task.lower())


def place_words(found: Evaluation) -> str:
    """What was measured on, with its size."""
    name = PurePath(found.source).name or found.source
    tiles = sum(1 for tile in found.tiles if tile.split == found.split)
    size = [_counted(tiles, "tiles")] if tiles and found.unit != "tiles" else []
    size.append(_counted(found.samples, found.unit))
    where = f"the {split_words(found.split)} split of {name}" if found.split else name
    return f"{where} ({', '.join(size)})"


def large_figures(found: Evaluation) -> list[tuple[str, str]]:
    """The figures that matter most, as (figure, what it is)."""
    chosen = []
    for key in _LARGE[found.task]:
        value = found.metrics.get(key)
        if value is None:
            continue
        words = METRICS[key][0]
        if found.baseline is not None and found.baseline.metrics.get(key) is not None:
            words += f" (baseline {figure(found.baseline.metrics[key])})"
        chosen.append((figure(value), words))
    return chosen


def sentences(found: Evaluation) -> list[Text]:
    """From the most to the least important."""
    if found.task == "REGRESSION":
        said = _of_values(found)
    elif found.task == "MULTI_LABEL":
        said = _of_labels(found)
    else:
        said = _of_classes(found)
    return [sentence for sentence in said if sentence]


def confusions(found: Evaluation, count: int) -> list[Confused]:
    """The largest confusions; none where nothing is wrong, and none for MULTI_LABEL and REGRESSION."""
    if found.confusion is None or found.confusion.ndim != 2:
        return []
    wrong = found.confusion.copy()
    np.fill_diagonal(wrong, 0)
    names = [entry.name for entry in found.classes]
    order = np.argsort(-wrong, axis=None, kind="stable")[:count]
    pairs = (divmod(int(place), len(names)) for place in order)
    return [
        Confused(
            names[row], names[column], int(wrong[row, column]), float(wrong[row, column] / found.confusion[row].sum())
        )
        for row, column in pairs
        if wrong[row, column]
    ]


def figure(value: Optional[float]) -> str:
    """A single figure: with four decimals where that says enough, a dash where it is not defined."""
    if value is None or not np.isfinite(value):
        return "–"
    text = f"{value:.4f}" if 0.001 <= abs(value) < 100 or value == 0 else f"{value:,.4g}"
    return text.replace("-", "−")


def percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _of_classes(found: Evaluation) -> list[Text]:
    accuracy, iou = found.metrics.get("accuracy"), found.metrics.get("mean_iou")
    said: list[Text] = []
    if accuracy is not None:
        means = f" The mean IoU of its classes is {iou:.3f}." if iou is not None else ""
        said.append(
            join([_name(found), " is right for ", element("b", percent(accuracy)), f" of {place_words(found)}.{means}"])
        )
    said.append(_majority(found))
    said.append(_against_baseline(found, "accuracy"))
    worst = confusions(found, 3)
    if worst:
        parts = (
            join(
                [
                    element("b", one.truth),
                    " taken for ",
                    element("b", one.prediction),
                    f" ({_counted(one.count, found.unit)}, {percent(one.share)} of that class)",
                ]
            )
            for one in worst
        )
        said.append(join(["It confuses most: ", join(parts, "; "), "."]))
    elif found.confusion is not None:
        said.append("It confuses nothing here.")
    said.append(_extremes(found))
    said.append(_sureness(found))
    return said


def _of_labels(found: Evaluation) -> list[Text]:
    said: list[Text] = []
    single, whole = found.metrics.get("label_accuracy"), found.metrics.get("accuracy")
    if single is not None:
        where = f" of all answers rightly on {place_words(found)}; an answer is for one tile and one class."
        said.append(join([_name(found), " gives ", element("b", percent(single)), where]))
    if whole is not None:
        said.append(f"For {percent(whole)} of the tiles all labels are right.")
    said.append(_against_baseline(found, "label_accuracy" if single is not None else "accuracy"))
    if found.confusion is not None and found.confusion.ndim == 3:
        missed, wrong = found.confusion[:, 1, 0], found.confusion[:, 0, 1]
        for words, counts in (("misses most", missed), ("sees most often where it is not", wrong)):
            place = int(counts.argmax())
            if counts[place]:
                name, count = found.classes[place].name, int(counts[place])
                said.append(join([f"What it {words} is ", element("b", name), f" ({_counted(count, found.unit)})."]))
    said.append(_extremes(found))
    return said


def _of_values(found: Evaluation) -> list[Text]:
    rmse, mae, r2, bias = (found.metrics.get(name) for name in ("rmse", "mae", "r2", "bias"))
    unit = _unit(found)
    said: list[Text] = []
    if rmse is not None:
        off = f", {number(mae)}{unit} on average" if mae is not None else ""
        where = f" (RMSE){off}, on {place_words(found)}."
        said.append(join([_name(found), " is off by ", element("b", f"{number(rmse)}{unit}"), where]))
    if bias is not None and rmse:
        side = "too high" if bias > 0 else "too low"
        said.append(
            "It is neither too high nor too low on the whole."
            if abs(bias) < 0.02 * rmse
            else f"On the whole it is {side} by {number(abs(bias))}{unit}."
        )
    if r2 is not None:
        said.append(
            f"It explains {percent(r2)} of the variance of the truth."
            if r2 > 0
            else "It is no better than saying the mean of the truth everywhere."
        )
    said.append(_against_baseline(found, "rmse"))
    return said


def number(value: float) -> str:
    """A value of a regression."""
    return f"{value:.4g}"


def _counted(count: int, unit: str) -> str:
    return f"{count:,} {unit[:-1] if count == 1 else unit}"


def _unit(found: Evaluation) -> str:
    return f" {found.scatter.unit}" if found.scatter is not None and found.scatter.unit else ""


def _name(found: Evaluation) -> Html:
    return element("b", found.name)


def _majority(found: Evaluation) -> str:
    """What calling everything the commonest class would come to, without which no accuracy can be judged."""
    if found.confusion is None or found.confusion.ndim != 2 or len(found.classes) < 2:
        return ""
    support = found.confusion.sum(axis=1)
    place = int(support.argmax())
    share = percent(float(support[place] / max(support.sum(), 1)))
    return f"Calling everything {found.classes[place].name} would be right for {share}."


def _against_baseline(found: Evaluation, key: str) -> Text:
    beside = found.baseline
    mine, other = found.metrics.get(key), beside.metrics.get(key) if beside is not None else None
    if beside is None or mine is None or other is None:
        return ""
    begin = join(["The baseline (", beside.name, f") on the very same {found.unit}: "])
    if key in SMALLER_IS_BETTER:
        error = f"{METRICS[key][0]} {number(other)}{_unit(found)}"
        if mine == other or not other:
            return join([begin, f"{error}; the model's is {number(mine)}{_unit(found)}."])
        word = "smaller" if mine < other else "larger"
        return join([begin, f"{error}. The model's is {percent(abs(1 - mine / other))} {word}."])
    points = 100 * (mine - other)
    if abs(points) < 0.05:
        verdict = "The model is no better."
    else:
        verdict = f"The model is {abs(points):.1f} percentage points {'better' if points > 0 else 'worse'}."
    return join([begin, f"{percent(other)}. {verdict}"])


def _extremes(found: Evaluation) -> Text:
    key, words = ("iou", "IoU") if found.task == "SEGMENTATION" else ("f1", "F1")
    values, support = found.per_class.get(key), found.per_class.get("support")
    if values is None or support is None or np.count_nonzero(support > 0) < 2:
        return ""
    there = np.flatnonzero((support > 0) & np.isfinite(values))
    if len(there) < 2:
        return ""
    best, worst = (int(there[place]) for place in (values[there].argmax(), values[there].argmin()))
    if values[best] == values[worst]:
        return ""
    return join(
        [
            "It is best at ",
            element("b", found.classes[best].name),
            f" ({words} {values[best]:.3f}) and worst at ",
            element("b", found.classes[worst].name),
            f" ({words} {values[worst]:.3f}).",
        ]
    )


def _sureness(found: Evaluation) -> str:
    """Whether it is surer than it is right."""
    one = found.calibration
    if one is None or not one.counts.sum():
        return ""
    there = one.counts > 0
    sure = float(np.average(one.confidence[there], weights=one.counts[there]))
    right = float(np.average(one.accuracy[there], weights=one.counts[there]))
    if abs(sure - right) < 0.02:
        return f"It is about as sure as it is right: {percent(sure)} sure on average."
    word = "surer" if sure > right else "less sure"
    return f"It is {word} than it should be: {percent(sure)} sure on average, {percent(right)} right."
