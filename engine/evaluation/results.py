"""What an evaluation found: everything that its report draws and its JSON holds, computed in that run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..datasets.manifest import ClassEntry
from ..models.sidecar import ModelCard
from .places import Contact


@dataclass(frozen=True)
class Curves:
    """How well the scores of one class part it from all the rest, over all thresholds.

    `fpr`, `tpr` are float64 of one length, from (0, 0) to (1, 1); `recall`, `precision` are float64 of one length, from
    recall 1 down to recall 0 at precision 1. `thresholds` belong to `tpr`, the first one is infinite. A class that
    none or all of the samples have has neither a curve nor an area: the arrays are empty and the areas None.
    `auc_error` says how far `auc` may at most be from that of the scores before they were counted in bins.
    """

    name: str
    fpr: np.ndarray
    tpr: np.ndarray
    thresholds: np.ndarray
    auc: Optional[float]
    recall: np.ndarray
    precision: np.ndarray
    average_precision: Optional[float]
    auc_error: float = 0.0


@dataclass(frozen=True)
class Calibration:
    """How often the model is right when it says how sure it is.

    `edges` (bins + 1) of the confidence, from 0 to 1; `confidence` and `accuracy` (bins,) are means, NaN in empty bins;
    `counts` (bins,) int64. `error` is the expected calibration error: the mean of |confidence - accuracy| over samples.
    For MULTI_LABEL a sample is a tile and a class, its confidence is the probability, its accuracy whether it has it.
    """

    edges: np.ndarray
    confidence: np.ndarray
    accuracy: np.ndarray
    counts: np.ndarray
    error: float


@dataclass(frozen=True)
class Scatter:
    """REGRESSION: how many pixels have a truth in a row's bin and a prediction in a column's.

    `edges` (bins + 1) are the same for both axes; `counts` (bins, bins) int64, rows truth, columns prediction. Values
    beyond the edges count in the outermost bins. `unit` is "" where the dataset does not say one.
    """

    edges: np.ndarray
    counts: np.ndarray
    unit: str = ""


@dataclass(frozen=True)
class Example:
    """One of the tiles that the model is best or worst at.

    `score` is the share of right pixels, 0 or 1 for a tile of one class (then ordered by the probability of its class),
    the share of right labels for MULTI_LABEL, and for REGRESSION minus the root mean square error. `rgb` is
    (row, col, 3) uint8, stretched to be looked at. `truth` and `prediction` are indices into `Evaluation.classes`:
    (row, col) uint8 with 255 ignore for SEGMENTATION, () uint8 for CLASSIFICATION, (classes,) 0/1 for MULTI_LABEL; for
    REGRESSION they are (row, col) float32, NaN where unknown. Those with rows and columns cover the same ground as
    `rgb`. `confidence` is the probability that the model gave to its answer, the mean of them over a tile's known
    pixels or its labels, None for REGRESSION.
    """

    tile_id: str
    score: float
    rgb: np.ndarray
    truth: np.ndarray
    prediction: np.ndarray
    confidence: Optional[float] = None


@dataclass(frozen=True)
class PlacedTile:
    """Where a tile is: xmin, ymin, xmax, ymax in `Evaluation.crs`, its split, and its score where it was evaluated."""

    tile_id: str
    split: str
    bounds: tuple[float, float, float, float]
    score: Optional[float] = None


@dataclass(frozen=True)
class TrainingHistory:
    """What the training of this very model file wrote down, epoch by epoch; none of it was computed here.

    `columns` maps the names in the file to values (epochs,) float64, NaN where the file has none.
    """

    path: Path
    columns: Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Evaluation:
    """One model, or one baseline, measured on one set of tiles.

    `name` is the model file's name or says what the baseline is. `task` is CLASSIFICATION, MULTI_LABEL, SEGMENTATION
    or REGRESSION. `classes` are in the order of all arrays below; empty for REGRESSION. `unit` is "pixels" or "tiles":
    what is counted. `source` is the dataset folder or the raster, `split` the split that was evaluated ("" for a
    raster or a dataset without splits).

    `samples` counts what was compared, `ignored` what was left out, and `batch_size` says how many tiles the model got
    at once.

    `confusion` is int64: (classes, classes), rows truth, columns prediction; for MULTI_LABEL (classes, 2, 2) as
    scikit-learn's `multilabel_confusion_matrix`: [[true negative, false positive], [false negative, true positive]];
    None for REGRESSION.

    `metrics` holds single figures by name: `accuracy`, `macro_f1`, `mean_iou`, `kappa`, `cross_entropy`,
    `calibration_error`, `balanced_accuracy`, or `rmse`, `mae`, `r2`, `bias`; None where a figure is not defined.
    `per_class` holds `precision`, `recall`, `f1`, `iou`, `support`, `auc`, `average_precision`, each (classes,)
    float64, NaN where not defined. `averaged` (classes,) bool says which classes the means are over: those that occur
    in the truth or in the prediction.

    `class_counts` maps each split of the dataset to the samples of each class (classes,) int64 there; of splits that
    were not read there is no entry. `tiles` are the tiles of all splits of the dataset, or the windows of the raster.
    `contacts` say how tiles of different splits meet (`places.touching` of the dataset's layer). `warnings` are
    sentences that a reader of the figures must know, those of the contacts among them. `baseline` is measured on
    exactly the same samples.
    """

    name: str
    task: str
    classes: tuple[ClassEntry, ...]
    unit: str
    source: str
    split: str
    samples: int
    ignored: int
    metrics: Mapping[str, Optional[float]]
    per_class: Mapping[str, np.ndarray] = field(default_factory=dict)
    averaged: Optional[np.ndarray] = None
    confusion: Optional[np.ndarray] = None
    curves: tuple[Curves, ...] = ()
    calibration: Optional[Calibration] = None
    scatter: Optional[Scatter] = None
    class_counts: Mapping[str, np.ndarray] = field(default_factory=dict)
    best: tuple[Example, ...] = ()
    worst: tuple[Example, ...] = ()
    tiles: tuple[PlacedTile, ...] = ()
    crs: str = ""
    contacts: tuple[Contact, ...] = ()
    card: Optional[ModelCard] = None
    model_path: str = ""
    model_fingerprint: str = ""
    dataset_fingerprint: str = ""
    batch_size: int = 0
    settings: Mapping[str, Any] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    history: Optional[TrainingHistory] = None
    baseline: Optional[Evaluation] = None
