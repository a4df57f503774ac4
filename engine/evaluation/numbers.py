"""The figures of an evaluation as JSON."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import OutputError
from ..exclusive import whole
from ..progress import Progress
from .results import Calibration, Evaluation, Scatter

VERSION = 1


def write_metrics(path: Path, evaluation: Evaluation, progress: Progress) -> None:
    """Write the figures whole or not at all; raises OutputError."""
    text = json.dumps(to_json(evaluation), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        with whole(path, progress) as part:
            part.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}") from None


def to_json(evaluation: Evaluation) -> dict[str, Any]:
    """Plain JSON values; a figure that is not defined, as a kappa of one class alone, is null."""
    card, baseline = evaluation.card, evaluation.baseline
    return {
        "version": VERSION,
        **_figures(evaluation),
        "unit": evaluation.unit,
        "source": evaluation.source,
        "split": evaluation.split or None,
        "tiles": sum(tile.score is not None for tile in evaluation.tiles),
        "model": {
            "path": evaluation.model_path,
            "name": card.name if card else evaluation.name,
            "architecture": card.architecture if card and card.architecture else None,
            "fingerprint": evaluation.model_fingerprint,
            "dataset_fingerprint": card.fingerprint if card and card.fingerprint else None,
        },
        "dataset_fingerprint": evaluation.dataset_fingerprint or None,
        "class_counts": {name: counts.tolist() for name, counts in evaluation.class_counts.items()},
        "settings": plain(evaluation.settings),
        "warnings": list(evaluation.warnings),
        "baseline": None if baseline is None else {"settings": plain(baseline.settings), **_figures(baseline)},
    }


def _figures(evaluation: Evaluation) -> dict[str, Any]:
    """What the model and the baseline alike have. `confusion_matrix` has rows truth, columns prediction."""
    names = [entry.name for entry in evaluation.classes]
    values: dict[str, Any] = {
        "name": evaluation.name,
        "task": evaluation.task,
        "samples": evaluation.samples,
        "ignored": evaluation.ignored,
        **plain(evaluation.metrics),
    }
    if evaluation.task == "REGRESSION":
        return values | {"scatter": _scatter(evaluation.scatter)}
    averaged = evaluation.averaged
    confusion = evaluation.confusion
    assert averaged is not None and confusion is not None  # nosec B101 # every task of classes has them
    return values | {
        "classes": names,
        "class_ids": [entry.id for entry in evaluation.classes],
        "averaged_over": [name for name, counted in zip(names, averaged) if counted],
        "confusion_matrix": confusion.tolist(),
        "confusion_matrix_normalised": plain(row_normalised(confusion)),
        **{name: plain(column) for name, column in evaluation.per_class.items() if name != "support"},
        "support": [int(count) for count in evaluation.per_class["support"]],
        "calibration": _calibration(evaluation.calibration),
    }


def row_normalised(confusion: np.ndarray) -> np.ndarray:
    """Shares of each row, of what truly is of a class; NaN in the row of a class that does not occur."""
    totals = confusion.sum(axis=-1, keepdims=True)
    nothing = np.full(confusion.shape, np.nan)
    shares: np.ndarray = np.divide(confusion, totals, out=nothing, where=totals > 0)
    return shares


def _calibration(found: Optional[Calibration]) -> Optional[dict[str, Any]]:
    if found is None:
        return None
    return {
        "edges": plain(found.edges),
        "confidence": plain(found.confidence),
        "accuracy": plain(found.accuracy),
        "counts": found.counts.tolist(),
        "expected_calibration_error": plain(found.error),
    }


def _scatter(found: Optional[Scatter]) -> Optional[dict[str, Any]]:
    """The histogram's cells that are not empty: their places and counts."""
    if found is None:
        return None
    rows, columns = np.nonzero(found.counts)
    return {
        "edges": plain(found.edges),
        "cells": np.stack([rows, columns, found.counts[rows, columns]], axis=1).tolist(),
    }


def plain(value: Any) -> Any:
    """Numbers, texts, lists and dictionaries of them; what is no finite number becomes null."""
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if hasattr(value, "items"):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    return value
