"""The plots of the reports, each a function from numbers to a PNG. Nothing is computed here that is not drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Optional

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LogNorm, PowerNorm
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator, NullFormatter, PercentFormatter
from numpy.typing import NDArray

from ..datasets.manifest import ClassEntry
from .drawing import BLUE, ORANGE, WIDTH, drawn, plot, split_colour
from .places import split_words

#: Up to as many classes both confusion matrices stand side by side, and each cell has its figure.
_SIDE_BY_SIDE, _WRITTEN = 6, 16
#: A ratio between the largest and smallest bar from which the axis is logarithmic.
_LOG_FROM = 100
_VALIDATION = ("validation_", "val_")
_NO_CURVES = ("epoch", "seconds", "time", "step")
_WORDS = {"learning_rate": "learning rate", "mean_iou": "mean IoU", "rmse": "RMSE", "mae": "mean absolute error"}


def history(columns: Mapping[str, NDArray[Any]], best: Optional[int]) -> bytes:
    """Losses, metrics and learning rate by epoch; `columns` has `epoch`, and `best` is the number of the best one.

    A column `validation_x` or `val_x` is drawn into the panel of `x`; columns without a number in them are left out.
    """
    epochs = np.asarray(columns.get("epoch", np.arange(1, 1 + max(map(len, columns.values()), default=0))), float)
    panels: dict[str, dict[str, NDArray[Any]]] = {}
    for name, values in columns.items():
        bare = name
        for prefix in _VALIDATION:
            bare = bare.removeprefix(prefix)
        numbers = np.asarray(values, float)
        if bare in _NO_CURVES or not np.isfinite(numbers).any():
            continue
        panels.setdefault(bare, {})["training" if bare == name else "validation"] = numbers
    # A rate that never changes is told in the table of settings.
    rate = panels.get("learning_rate", {}).get("training")
    if rate is not None and np.nanmin(rate) == np.nanmax(rate):
        del panels["learning_rate"]
    if not panels:
        return b""
    across = 2 if len(panels) == 4 else min(len(panels), 3)
    down = -(-len(panels) // across)

    def draw(figure: Figure) -> None:
        grid = figure.subplots(down, across, squeeze=False)
        for axes, (name, lines) in zip(grid.flat, panels.items()):
            marker = "o" if len(epochs) <= 60 else ""
            for (words, values), (colour, dash) in zip(sorted(lines.items()), ((BLUE, "-"), (ORANGE, "--"))):
                alone = words == "training" and name == "learning_rate"
                axes.plot(
                    epochs, values, dash, color=colour, marker=marker, ms=2.5, lw=1.5, label=None if alone else words
                )
            if best is not None:
                axes.axvline(best, color="#444", ls=":", lw=1.2, label=f"best epoch ({best})")
            axes.set(title=_WORDS.get(name, name.replace("_", " ")), xlabel="epoch")
            axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=8))
            axes.grid(True)
            if name in ("loss", "learning_rate") and _spread(list(lines.values())) > _LOG_FROM:
                axes.set_yscale("log")
                axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
                axes.yaxis.set_minor_formatter(NullFormatter())
            if axes.get_legend_handles_labels()[0]:
                axes.legend(fontsize=8.5)
        for axes in list(grid.flat)[len(panels) :]:
            axes.remove()

    return plot(draw, 3.1 * down)


def confusion(matrix: NDArray[np.int64], classes: Sequence[ClassEntry], unit: str) -> list[bytes]:
    """The confusion matrix, rows truth and columns prediction, as counts and as shares of each row.

    One picture for few classes, two for many.
    """
    names = [drawn(entry.name) for entry in classes]
    count = len(names)
    rows = matrix.sum(axis=1, keepdims=True)
    shares = np.divide(matrix, rows, out=np.full(matrix.shape, np.nan), where=rows > 0)

    def panel(axes: Axes, normalised: bool) -> None:
        _matrix(axes, shares if normalised else matrix.astype(float), names, normalised)
        words = "share of each true class" if normalised else f"number of {unit} (logarithmic colours)"
        axes.set_title(words)

    def both(figure: Figure) -> None:
        for axes, normalised in zip(figure.subplots(1, 2), (False, True)):
            panel(axes, normalised)

    def alone(figure: Figure, normalised: bool) -> None:
        panel(figure.subplots(), normalised)

    if count <= _SIDE_BY_SIDE:
        return [plot(both, 1.9 + 0.52 * count, shades=True)]
    side = min(2.4 + 0.42 * count, WIDTH)
    return [plot(partial(alone, normalised=normalised), side * 0.93, side, shades=True) for normalised in (False, True)]


def _matrix(axes: Axes, values: NDArray[Any], names: Sequence[str], normalised: bool) -> None:
    count = len(names)
    shown = np.ma.masked_invalid(values if normalised else np.where(values > 0, values, np.nan))
    if normalised:
        # Of many classes each small confusion is to be seen, of few the share is written.
        power = PowerNorm(1 if count <= _WRITTEN else 0.5, 0, 1)
        picture = axes.imshow(shown, cmap="Blues", norm=power, interpolation="nearest")
    else:
        top = max(float(values.max()), 1.0)
        least = max(1.0, float(values[values > 0].min(initial=top)))
        norm = LogNorm(least if least < top else top / 2, top)  # a range even where all counts are the same
        picture = axes.imshow(shown, cmap="Blues", norm=norm, interpolation="nearest")
    size = min(9.0, 0.75 * 72 * (WIDTH - 2.2) / count)
    slanted = count <= 12
    axes.set_yticks(range(count), names, fontsize=size)
    axes.set_xticks(range(count), names, fontsize=size, rotation=40 if slanted else 90)
    if slanted:
        for label in axes.get_xticklabels():
            label.set(ha="right", rotation_mode="anchor")
    axes.set(xlabel="prediction", ylabel="truth")
    for side in axes.spines.values():
        side.set_visible(False)
    axes.tick_params(length=0)
    if count <= _WRITTEN:
        for edge in np.arange(0.5, count - 1):
            axes.axhline(edge, color="white", lw=1.5)
            axes.axvline(edge, color="white", lw=1.5)
        depths = np.ma.filled(picture.norm(np.ma.masked_less_equal(values, 0)), 0.0)
        for (row, column), value in np.ndenumerate(values):
            if not np.isfinite(value):
                continue
            text = f"{100 * value:.0f} %" if normalised else short(value)
            dark = value > 0 and depths[row, column] > 0.55
            axes.text(
                column, row, text, ha="center", va="center", fontsize=8 if count <= 10 else 6.5,
                color="white" if dark else "#1d2329",
            )  # fmt: skip
    else:
        ticks = PercentFormatter(1) if normalised else counts_axis()
        axes.figure.colorbar(picture, ax=axes, location="top", shrink=0.4, aspect=30, pad=0.015, format=ticks)


def label_outcomes(matrices: NDArray[np.int64], classes: Sequence[ClassEntry]) -> bytes:
    """MULTI_LABEL: how many tiles of each class were found, missed, and called so wrongly; matrices (classes, 2, 2)."""
    found, missed, wrong = matrices[:, 1, 1], matrices[:, 1, 0], matrices[:, 0, 1]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        places = np.arange(len(classes))
        axes.barh(places, found, color=BLUE, label="found")
        axes.barh(places, missed, left=found, color="#9CC7E4", label="missed")
        axes.barh(places, -wrong, color=ORANGE, label="called so wrongly")
        axes.axvline(0, color="#2b3238", lw=0.8)
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: short(abs(value))))
        _class_axis(axes, classes)
        axes.set_xlabel("tiles")
        figure.legend(loc="outside upper center", ncols=3)

    return plot(draw, 1.3 + max(0.3 * len(classes), 0.6))


def class_histograms(
    counts: Mapping[str, NDArray[np.int64]], classes: Sequence[ClassEntry], unit: str, several: bool = False
) -> bytes:
    """How much of each class is in each split, as bars of counts; `several` when a tile may be of many."""
    named = {name: np.asarray(values, float) for name, values in counts.items() if len(values) == len(classes)}
    if not named or not classes:
        return b""
    splits = list(named)

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        thick = 0.8 / len(splits)
        for number, name in enumerate(splits):
            places = np.arange(len(classes)) + (number - (len(splits) - 1) / 2) * thick
            label = split_words(name) or "all"
            if not several:
                label += f" ({short(named[name].sum())} {unit})"
            axes.barh(places, named[name], thick * 0.94, color=split_colour(name), label=label)
        values = np.concatenate(list(named.values()))
        if _spread([values]) > _LOG_FROM:
            axes.set_xscale("log")
            axes.set_xlim(left=max(0.5, float(values[values > 0].min()) / 2))
        axes.xaxis.set_major_formatter(counts_axis())
        _class_axis(axes, classes)
        axes.set_xlabel(f"{unit}, logarithmic" if axes.get_xscale() == "log" else unit)
        figure.legend(loc="outside upper center", ncols=3)

    row = 0.16 + 0.11 * len(splits) if len(classes) <= 20 else 0.12 + 0.055 * len(splits)
    return plot(draw, 1.2 + row * len(classes))


def _class_axis(axes: Axes, classes: Sequence[ClassEntry]) -> None:
    axes.set_yticks(range(len(classes)), [drawn(entry.name) for entry in classes])
    axes.set_ylim(len(classes) - 0.4, -0.6)
    axes.grid(True, axis="x")
    axes.tick_params(axis="y", length=0)


def counts_axis() -> FuncFormatter:
    """Counts on an axis."""
    return FuncFormatter(lambda value, _: short(value))


def short(value: float) -> str:
    """A count in a few letters: 950, 12.3k, 4.56M."""
    for size, letter in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size * 0.9995:
            return f"{value / size:.3g}{letter}"
    return f"{value:.3g}"


def _spread(lines: Sequence[NDArray[Any]]) -> float:
    """The largest positive value over the smallest; 1 where there is none or something is not positive but 0."""
    values = np.concatenate([np.asarray(line, float).ravel() for line in lines])
    values = values[np.isfinite(values) & (values > 0)]
    return float(values.max() / values.min()) if len(values) else 1.0
