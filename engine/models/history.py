"""How a training went, epoch by epoch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import numpy as np


@dataclass
class Epoch:
    """What an epoch came to; the validation figures are None where there is no validation split.

    `confusion` counts tiles or pixels of the validation split, rows truth, columns prediction.
    """

    number: int
    loss: float
    accuracy: float
    seconds: float = 0.0
    validation_loss: Optional[float] = None
    validation_accuracy: Optional[float] = None
    confusion: Optional[np.ndarray] = None

    @property
    def score(self) -> float:
        """What training makes small: the validation loss, or the training loss where there is none."""
        return self.loss if self.validation_loss is None else self.validation_loss

    def line(self, epochs: int) -> str:
        """For the log."""
        text = f"epoch {self.number} of {epochs}: loss {self.loss:.4g}, accuracy {self.accuracy:.3f}"
        if self.validation_loss is not None:
            text += f", validation loss {self.validation_loss:.4g}, validation accuracy {self.validation_accuracy:.3f}"
        return f"{text} ({self.seconds:.1f} s)"


@dataclass
class History:
    """The epochs so far, and the best of them."""

    epochs: list[Epoch] = field(default_factory=list)
    best: Optional[Epoch] = None
    stopped: str = ""


def metrics_of(epoch: Epoch) -> dict[str, Optional[float]]:
    """Figures of an epoch; mean IoU over the classes that occur in the validation split or were predicted there."""
    mean_iou = None
    if epoch.confusion is not None:
        mean_iou = float(np.nanmean(iou_of(epoch.confusion)))
    return {
        "loss": epoch.loss,
        "accuracy": epoch.accuracy,
        "validation_loss": epoch.validation_loss,
        "validation_accuracy": epoch.validation_accuracy,
        "validation_mean_iou": mean_iou,
    }


def iou_of(confusion: np.ndarray) -> np.ndarray:
    """Intersection over union of each class; NaN for a class that neither occurs nor was predicted."""
    hits = np.diag(confusion).astype(float)
    union = confusion.sum(axis=0) + confusion.sum(axis=1) - hits
    iou: np.ndarray = np.divide(hits, union, out=np.full(len(hits), np.nan), where=union > 0)
    return iou
