"""The report of a training: one HTML page that needs nothing beside it."""

from __future__ import annotations

import base64
import io
import re
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import OutputError
from ..progress import Progress
from .data import Dataset
from .history import History
from .options import TrainModelOptions

_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}"
    "table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #ccc;padding:.25rem .6rem;text-align:right}"
    "th:first-child,td:first-child{text-align:left}img{max-width:100%}"
    ".swatch{display:inline-block;width:.9em;height:.9em;margin-right:.5em;border:1px solid #888}"
)


def write_report(
    path: Path,
    options: TrainModelOptions,
    architecture: str,
    dataset: Dataset,
    counts: np.ndarray,
    history: History,
    progress: Progress,
) -> None:
    """Write the page; every figure in it comes from this training. Raises OutputError."""
    name = Path(options.output).name
    parts = [
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>",
        f"<title>Training of {escape(name)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>Training of {escape(name)}</h1>",
        _summary(history),
        f"<p><img alt='Loss and accuracy by epoch' src='data:image/png;base64,{_curves(history)}'></p>",
        "<h2>Classes</h2>",
        _classes(dataset, counts, history),
        "<h2>Epochs</h2>",
        _epochs(history),
        "<h2>How it was made</h2>",
        _table(["", ""], _settings(options, architecture, dataset)),
        "</body></html>\n",
    ]
    try:
        with progress.scratch(path.with_name(f".{path.name}.part")) as part:
            part.write_text("".join(parts), encoding="utf-8")
            part.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}") from None


def _summary(history: History) -> str:
    best = history.best
    assert best is not None  # nosec B101 # a report is written of a training that came to something
    text = f"The best of {len(history.epochs)} epochs was epoch {best.number}: loss {best.loss:.4g}"
    if best.validation_loss is not None:
        text += (
            f", validation loss {best.validation_loss:.4g}, "
            f"{100 * (best.validation_accuracy or 0):.1f} % of the validation split right"
        )
    else:
        text += f", {100 * best.accuracy:.1f} % of the training tiles right; there was no validation split"
    return f"<p>{escape(text)}. {escape(history.stopped)}</p>"


def _curves(history: History) -> str:
    """Loss and accuracy by epoch, as a PNG in base64."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 3.6), layout="constrained")
    numbers = [epoch.number for epoch in history.epochs]
    validated = any(epoch.validation_loss is not None for epoch in history.epochs)
    for axes, title in zip(figure.subplots(1, 2), ("loss", "accuracy")):
        axes.plot(numbers, [getattr(epoch, title) for epoch in history.epochs], "o-", ms=3, label="training")
        if validated:
            values = [getattr(epoch, f"validation_{title}") for epoch in history.epochs]
            axes.plot(numbers, values, "o-", ms=3, label="validation")
        if history.best:
            axes.axvline(history.best.number, color="0.6", ls=":", label="best")
        axes.set(xlabel="epoch", title=title)
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.grid(alpha=0.3)
        axes.legend()
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=110)
    return base64.b64encode(stream.getvalue()).decode("ascii")


def _classes(dataset: Dataset, counts: np.ndarray, history: History) -> str:
    unit = "tiles" if dataset.manifest.task == "CLASSIFICATION" else "pixels"
    confusion = history.best.confusion if history.best else None
    heads = ["class", "id", f"training {unit}"]
    if confusion is not None:
        heads += [f"validation {unit}", "precision", "recall", "IoU"]
    rows = []
    for index, entry in enumerate(dataset.classes):
        colour = entry.colour if re.fullmatch(r"#[0-9A-Fa-f]{6}", entry.colour) else "#000000"
        swatch = f"<span class='swatch' style='background:{colour}'></span>"
        row = [swatch + escape(entry.name), str(entry.id), f"{int(counts[index]):,}"]
        if confusion is not None:
            hits, truth, predicted = confusion[index, index], confusion[index].sum(), confusion[:, index].sum()
            shares = (_share(hits, whole) for whole in (predicted, truth, truth + predicted - hits))
            row += [f"{int(truth):,}", *shares]
        rows.append(row)
    return _table(heads, rows, escaped=True)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"


def _epochs(history: History) -> str:
    rows = [
        [
            str(epoch.number),
            f"{epoch.loss:.4g}",
            f"{epoch.accuracy:.3f}",
            "–" if epoch.validation_loss is None else f"{epoch.validation_loss:.4g}",
            "–" if epoch.validation_accuracy is None else f"{epoch.validation_accuracy:.3f}",
            f"{epoch.seconds:.1f}",
        ]
        for epoch in history.epochs
    ]
    return _table(["epoch", "loss", "accuracy", "validation loss", "validation accuracy", "seconds"], rows)


def _settings(options: TrainModelOptions, architecture: str, dataset: Dataset) -> list[list[str]]:
    height, width = dataset.tile_size
    values: dict[str, Any] = {
        "dataset": options.dataset,
        "fingerprint": dataset.manifest.fingerprint or "–",
        "architecture": architecture,
        "tiles": ", ".join(f"{name or 'all'} {len(tiles)}" for name, tiles in dataset.splits.items()),
        "tile size": f"{width} × {height} px",
        "bands": ", ".join(band.name for band in dataset.manifest.bands),
        "batch size": options.batch_size,
        "learning rate": options.learning_rate,
        "augmentations": ", ".join(options.augmentations) or "none",
        "loss": options.loss or "CROSS_ENTROPY",
        "patience": options.patience or "none",
        "seed": options.seed,
    }
    return [[name, str(value)] for name, value in values.items()]


def _table(heads: list[str], rows: list[list[str]], escaped: bool = False) -> str:
    def cell(text: str) -> str:
        return f"<td>{text if escaped else escape(text)}</td>"

    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    body = "".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"
