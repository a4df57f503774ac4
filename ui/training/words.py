"""What is said of a training: its figures, how far it is, and what became of it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import QLocale

from ...door.worker import duration
from ...engine.models.names import CANCELLED, FAILED, FINISHED, RUNNING
from ...i18n import tr
from .course import Course

#: Epochs whose time says how long the others will take.
_RECENT = 5


def figures_of(columns: Mapping[str, np.ndarray], place: int) -> list[str]:
    """The figures of an epoch, those of the training first."""
    names = {
        "loss": tr("loss"),
        "accuracy": tr("accuracy"),
        "rmse": tr("RMSE"),
        "mae": tr("MAE"),
        "validation_loss": tr("validation loss"),
        "validation_accuracy": tr("validation accuracy"),
        "validation_mean_iou": tr("validation mean IoU"),
        "validation_rmse": tr("validation RMSE"),
        "validation_mae": tr("validation MAE"),
    }
    known = ((words, float(columns[name][place])) for name, words in names.items())
    return [" ".join((words, _number(value))) for words, value in known if math.isfinite(value)]


def _number(value: float) -> str:
    return QLocale().toString(value, "g", 4)


def epochs_of(columns: Mapping[str, np.ndarray], best: Optional[int]) -> str:
    """The figures of the last and of the best epoch, one line each; empty before there are any."""
    count = len(columns["epoch"])
    if not count:
        return ""
    if best == count - 1:
        return _line(tr("Last and best, epoch {number}: {figures}"), columns, best)
    lines = [_line(tr("Last, epoch {number}: {figures}"), columns, count - 1)]
    if best is not None:
        lines.append(_line(tr("Best, epoch {number}: {figures}"), columns, best))
    return "\n".join(lines)


def _line(text: str, columns: Mapping[str, np.ndarray], place: int) -> str:
    number = QLocale().toString(int(columns["epoch"][place]))
    return text.format(number=number, figures=", ".join(figures_of(columns, place)))


def standing_of(course: Course, training: Optional[Any]) -> str:
    """How a training stands, in a sentence or two; `training` is the run in this QGIS, where there is one."""
    done, standing = course.count, course.standing
    if course.problem:
        return tr("This is no history of a training.")
    if course.gone:
        return tr("The files of this training are gone. The chart shows what was read before.")
    if training is not None and (standing.started < training.started or standing.state == RUNNING):
        return _of_run(course, training)
    if standing.state == RUNNING and not course.is_quiet():
        return _under_way(course)
    if standing.state == RUNNING:
        return _again(tr("Interrupted after {epochs} of {all} epochs."), course)
    if standing.state:
        return _ended(standing.state, standing.text, done)
    if not done:
        return tr("There is no epoch yet.")
    return tr("{epochs} epochs. Nothing says how the training stands.").format(epochs=_count(done))


def _of_run(course: Course, training: Any) -> str:
    """What is known of a run in this QGIS, while its files say nothing of its end, or nothing of it yet at all."""
    own = course.standing.started >= training.started
    if training.state == RUNNING and own:
        return _under_way(course)
    if training.state == RUNNING:
        said = tr("The training has begun. The first epoch is not over yet.")
    else:
        said = _ended(training.state, training.text, course.count if own or training.state == FINISHED else 0)
    before = course.count > 0 and not own and training.state != FINISHED
    return " ".join((said, tr("The chart shows the training before."))) if before else said


def _under_way(course: Course) -> str:
    done, asked = course.count, course.standing.epochs
    if not asked:
        return tr("Under way: {epochs} epochs are over.").format(epochs=_count(done))
    said = tr("Under way: {epochs} of {all} epochs are over.").format(epochs=_count(done), all=_count(asked))
    seconds = time_left(course)
    return said if seconds is None else " ".join((said, tr("{time} left.").format(time=duration(seconds))))


def time_left(course: Course) -> Optional[float]:
    """Seconds that the epochs to come will take, if none of them is left out; None where nothing tells."""
    recent = course.values("seconds")[-_RECENT:]
    recent = recent[np.isfinite(recent)]
    to_come = course.standing.epochs - course.count
    return float(recent.mean()) * to_come if len(recent) and to_come > 0 else None


def _ended(state: str, text: str, done: int) -> str:
    if state == FINISHED:
        said = tr("Finished after {epochs} epochs.").format(epochs=_count(done))
        return " ".join(filter(None, (said, text)))
    if state == CANCELLED and not done:
        return tr("Stopped before the first epoch was over. Nothing is left of it.")
    again = tr("The same call goes on from there.")
    if state == CANCELLED:
        said = tr("Stopped after {epochs} epochs. The model is that of the best one.").format(epochs=_count(done))
        return " ".join((said, again))
    said = tr("Failed: {text}").format(text=text)
    return " ".join((said, again)) if done and state == FAILED else said


def _again(text: str, course: Course) -> str:
    said = text.format(epochs=_count(course.count), all=_count(course.standing.epochs or course.count))
    return " ".join((said, tr("The same call goes on from there.")))


def _count(number: int) -> str:
    return QLocale().toString(number)
