"""How a training went, epoch by epoch: in memory, as lines of the log, as a CSV file and as a TensorBoard log."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import OutputError
from .names import COLUMNS, history_path

__all__ = ["COLUMNS", "Epoch", "History", "HistoryLog", "history_path", "iou_of", "metrics_of"]


@dataclass
class Epoch:
    """What an epoch came to; the validation figures are None where there is no validation split.

    `accuracy` is the share of tiles or pixels that are right, for MULTI_LABEL of the answers for each tile and class;
    `rmse` and `mae` stand in its place for REGRESSION. `confusion` counts tiles or pixels of the validation split, rows
    truth, columns prediction; it is kept for the best epoch alone.
    """

    number: int
    loss: float
    accuracy: Optional[float] = None
    seconds: float = 0.0
    validation_loss: Optional[float] = None
    validation_accuracy: Optional[float] = None
    confusion: Optional[np.ndarray] = None
    rmse: Optional[float] = None
    mae: Optional[float] = None
    validation_rmse: Optional[float] = None
    validation_mae: Optional[float] = None
    validation_mean_iou: Optional[float] = None
    learning_rate: Optional[float] = None

    @property
    def score(self) -> float:
        """What training makes small: the validation loss, or the training loss where there is none."""
        return self.loss if self.validation_loss is None else self.validation_loss

    def line(self, epochs: int) -> str:
        """For the log."""
        figures = [f"loss {self.loss:.4g}", *_spoken(self, "")]
        if self.validation_loss is not None:
            figures += [f"validation loss {self.validation_loss:.4g}", *_spoken(self, "validation ")]
        return f"epoch {self.number} of {epochs}: {', '.join(figures)} ({self.seconds:.1f} s)"

    def row(self) -> dict[str, Any]:
        """By the names of COLUMNS; None where there is no figure."""
        return {name: getattr(self, "number" if name == "epoch" else name) for name in COLUMNS}

    @classmethod
    def from_row(cls, row: dict[str, Any]) -> Epoch:
        """The epoch that `row` gave, without its confusion."""
        return cls(number=row["epoch"], **{name: row[name] for name in COLUMNS if name != "epoch"})


def _spoken(epoch: Epoch, split: str) -> list[str]:
    prefix = split.replace(" ", "_")
    values = [(name, getattr(epoch, prefix + name)) for name in ("accuracy", "rmse", "mae")]
    words = {"accuracy": ("accuracy", ".3f"), "rmse": ("RMSE", ".4g"), "mae": ("MAE", ".4g")}
    return [f"{split}{words[name][0]} {value:{words[name][1]}}" for name, value in values if value is not None]


@dataclass
class History:
    """The epochs so far, and the best of them."""

    epochs: list[Epoch] = field(default_factory=list)
    best: Optional[Epoch] = None
    stopped: str = ""

    def add(self, epoch: Epoch) -> bool:
        """Note an epoch; whether it is the best one."""
        self.epochs.append(epoch)
        if self.best is not None and not epoch.score < self.best.score:
            epoch.confusion = None
            return False
        if self.best is not None:
            self.best.confusion = None
        self.best = epoch
        return True


def metrics_of(epoch: Epoch) -> dict[str, Optional[float]]:
    """Figures of an epoch, those of its task; mean IoU over the classes of the validation split or predicted there."""
    kind = ("rmse", "mae") if epoch.rmse is not None else ("accuracy",)
    names = ["loss", *kind, "validation_loss", *(f"validation_{name}" for name in kind)]
    if epoch.rmse is None:
        names.append("validation_mean_iou")
    return {name: getattr(epoch, name) for name in names}


def iou_of(confusion: np.ndarray) -> np.ndarray:
    """Intersection over union of each class; NaN for a class that neither occurs nor was predicted."""
    hits = np.diag(confusion).astype(float)
    union = confusion.sum(axis=0) + confusion.sum(axis=1) - hits
    iou: np.ndarray = np.divide(hits, union, out=np.full(len(hits), np.nan), where=union > 0)
    return iou


class HistoryLog:
    """The CSV file beside the model, where each epoch stands as soon as it is over, and TensorBoard's log if asked.

    The file of an earlier training stays until there is an epoch to write.
    """

    def __init__(self, path: Path, history: History, tensorboard: Optional[Path] = None) -> None:
        """Write the epochs that there are already; raises OutputError."""
        self.path = path
        self.begun = False
        self._writer = _Summaries(tensorboard) if tensorboard else None
        for epoch in history.epochs:
            self._append(epoch)

    def add(self, epoch: Epoch) -> None:
        """Note an epoch; raises OutputError."""
        self._append(epoch)
        if self._writer:
            self._writer.add(epoch)

    def _append(self, epoch: Epoch) -> None:
        try:
            with self.path.open("a" if self.begun else "w", encoding="utf-8", newline="") as stream:
                writer = csv.writer(stream)
                if not self.begun:
                    writer.writerow(COLUMNS)
                writer.writerow([_written(value) for value in epoch.row().values()])
            self.begun = True
        except OSError as error:
            raise OutputError(f"{self.path} cannot be written: {error.strerror or error}") from None


def _written(value: Any) -> Any:
    return "" if value is None or (isinstance(value, float) and not math.isfinite(value)) else value


class _Summaries:
    """Scalars for TensorBoard, written without its package."""

    def __init__(self, folder: Path) -> None:
        from .backend import tf

        self._tf = tf
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._writer = tf.summary.create_file_writer(str(folder))
        except (OSError, tf.errors.OpError) as error:
            raise OutputError(f"{folder} cannot be written: {getattr(error, 'strerror', '') or error}") from None
        self._kind = tf.compat.v1.SummaryMetadata(
            plugin_data=tf.compat.v1.SummaryMetadata.PluginData(plugin_name="scalars"), data_class=1
        )

    def add(self, epoch: Epoch) -> None:
        with self._writer.as_default(step=epoch.number):
            for name, value in epoch.row().items():
                if value is not None and name != "epoch":
                    self._tf.summary.write(name, self._tf.constant(value, self._tf.float32), metadata=self._kind)
        self._writer.flush()
