"""The plots of the reports, each a function from numbers to a PNG. Nothing is computed here that is not drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Optional

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LogNorm
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator, NullFormatter, PercentFormatter
from numpy.typing import NDArray

from ..datasets.manifest import ClassEntry
from .drawing import BLUE, GREY, ORANGE, WIDTH, drawn, plot, split_colour, visible
from .places import split_words
from .results import Calibration, Curves, Scatter

#: More classes than these get a small panel each instead of a line each in one panel.
_LINES = 8
#: Up to as many classes both confusion matrices stand side by side, and each cell has its figure.
_SIDE_BY_SIDE, _WRITTEN = 6, 16
#: A ratio between the largest and smallest bar from which the axis is logarithmic.
_LOG_FROM = 100
_DASHES: tuple[Any, ...] = ("-", "--", ":", "-.")
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
    across = min(len(panels), 3)
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
        axes.set_title("share of each true class (rows sum to 100 %)" if normalised else f"number of {unit}")

    def both(figure: Figure) -> None:
        for axes, normalised in zip(figure.subplots(1, 2), (False, True)):
            panel(axes, normalised)

    def alone(figure: Figure, normalised: bool) -> None:
        panel(figure.subplots(), normalised)

    if count <= _SIDE_BY_SIDE:
        return [plot(both, 1.9 + 0.52 * count)]
    side = min(2.4 + 0.42 * count, WIDTH)
    return [plot(partial(alone, normalised=normalised), side * 0.93, side) for normalised in (False, True)]


def _matrix(axes: Axes, values: NDArray[Any], names: Sequence[str], normalised: bool) -> None:
    count = len(names)
    shown = np.ma.masked_invalid(values if normalised else np.where(values > 0, values, np.nan))
    if normalised:
        picture = axes.imshow(shown, cmap="Blues", vmin=0, vmax=1, interpolation="nearest")
    else:
        top = max(float(values.max()), 1.0)
        norm = LogNorm(max(1.0, float(values[values > 0].min(initial=top))), max(top, 2.0))
        picture = axes.imshow(shown, cmap="Blues", norm=norm, interpolation="nearest")
    size = 9.0 if count <= _WRITTEN else max(4.5, 9.5 - 0.085 * count)
    slanted = count <= 12
    axes.set_yticks(range(count), names, fontsize=size)
    axes.set_xticks(range(count), names, fontsize=size, rotation=40 if slanted else 90)
    if slanted:
        for label in axes.get_xticklabels():
            label.set(ha="right", rotation_mode="anchor")
    axes.set(xlabel="prediction", ylabel="truth")
    for side in axes.spines.values():
        side.set_visible(False)
    axes.set_xticks(np.arange(-0.5, count), minor=True)
    axes.set_yticks(np.arange(-0.5, count), minor=True)
    axes.grid(which="minor", color="white", lw=1.5 if count <= _WRITTEN else 0.4)
    axes.tick_params(which="both", length=0)
    if count <= _WRITTEN:
        for (row, column), value in np.ndenumerate(values):
            if not np.isfinite(value):
                continue
            text = f"{100 * value:.0f} %" if normalised else short(value)
            dark = value > 0 and float(np.asarray(picture.norm(value))) > 0.55
            axes.text(
                column, row, text, ha="center", va="center", fontsize=8 if count <= 10 else 6.5,
                color="white" if dark else "#1d2329",
            )  # fmt: skip
    else:
        ticks = PercentFormatter(1) if normalised else counts_axis()
        axes.figure.colorbar(picture, ax=axes, shrink=0.6, format=ticks)


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


def class_histograms(counts: Mapping[str, NDArray[np.int64]], classes: Sequence[ClassEntry], unit: str) -> bytes:
    """How much of each class is in each split, as bars of counts."""
    named = {name: np.asarray(values, float) for name, values in counts.items() if len(values) == len(classes)}
    if not named or not classes:
        return b""
    splits = list(named)

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        thick = 0.8 / len(splits)
        for number, name in enumerate(splits):
            places = np.arange(len(classes)) + (number - (len(splits) - 1) / 2) * thick
            label = f"{split_words(name) or 'all'} ({short(named[name].sum())} {unit})"
            axes.barh(places, named[name], thick * 0.94, color=split_colour(name), label=label)
        values = np.concatenate(list(named.values()))
        if _spread([values]) > _LOG_FROM:
            axes.set_xscale("log")
            axes.set_xlim(left=max(0.5, float(values[values > 0].min()) / 2))
        axes.xaxis.set_major_formatter(counts_axis())
        _class_axis(axes, classes)
        axes.set_xlabel(f"{unit}, logarithmic" if axes.get_xscale() == "log" else unit)
        figure.legend(loc="outside upper center", ncols=3)

    return plot(draw, 1.2 + len(classes) * (0.16 + 0.11 * len(splits)))


def _class_axis(axes: Axes, classes: Sequence[ClassEntry]) -> None:
    axes.set_yticks(range(len(classes)), [drawn(entry.name) for entry in classes])
    axes.invert_yaxis()
    axes.margins(y=0.01)
    axes.grid(True, axis="x")
    axes.tick_params(axis="y", length=0)


def roc(curves: Sequence[Curves], classes: Sequence[ClassEntry]) -> bytes:
    """The ROC curves of the classes that have one, with their areas."""
    lines = [(curve, curve.fpr, curve.tpr, curve.auc) for curve in curves if curve.auc is not None]
    return _curves(lines, classes, "AUC", ("false positive rate", "true positive rate"), diagonal=True)


def precision_recall(curves: Sequence[Curves], classes: Sequence[ClassEntry]) -> bytes:
    """The precision-recall curves of the classes that have one, with their average precision."""
    lines = [(c, c.recall, c.precision, c.average_precision) for c in curves if c.average_precision is not None]
    return _curves(lines, classes, "AP", ("recall", "precision"), diagonal=False)


def _curves(
    lines: Sequence[tuple[Curves, NDArray[Any], NDArray[Any], Optional[float]]],
    classes: Sequence[ClassEntry],
    area: str,
    axis_names: tuple[str, str],
    diagonal: bool,
) -> bytes:
    if not lines:
        return b""
    colours = {entry.name: visible(entry.colour) for entry in classes}

    def one(axes: Axes) -> None:
        for number, (curve, x, y, value) in enumerate(lines):
            label = f"{area} {value:.3f}  {drawn(curve.name, 30)}"
            axes.plot(x, y, _DASHES[number % 4], color=colours.get(curve.name, BLUE), lw=1.8, label=label)
        axes.legend(loc="center left", bbox_to_anchor=(1.02, 0.5))
        axes.set(xlabel=axis_names[0], ylabel=axis_names[1])

    def draw(figure: Figure) -> None:
        if len(lines) <= _LINES:
            panels = [figure.subplots()]
            one(panels[0])
        else:
            panels = list(figure.subplots(down, across, sharex=True, sharey=True).flat)
            for axes, (curve, x, y, value) in zip(panels, lines):
                axes.plot(x, y, color=BLUE, lw=1.3)
                axes.set_title(f"{drawn(curve.name, 20)}\n{area} {value:.3f}", fontsize=7.5)
                axes.tick_params(labelsize=7)
            for axes in panels[len(lines) :]:
                axes.remove()
            figure.supxlabel(axis_names[0], fontsize=9.5)
            figure.supylabel(axis_names[1], fontsize=9.5)
        for axes in panels[: len(lines)]:
            if diagonal:
                axes.plot([0, 1], [0, 1], color=GREY, lw=0.8, ls=":")
            axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), aspect="equal", xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
            axes.grid(True)

    across = 7
    down = -(-len(lines) // across)
    return plot(draw, 3.9, 8.0) if len(lines) <= _LINES else plot(draw, 0.5 + 1.5 * down)


def calibration(found: Mapping[str, Calibration]) -> bytes:
    """Reliability: how often each is right by how sure it says it is, and how many answers there are of each."""

    def draw(figure: Figure) -> None:
        upper, lower = figure.subplots(2, 1, height_ratios=(3, 1), sharex=True)
        upper.plot([0, 1], [0, 1], color=GREY, ls=":", lw=1, label="as sure as right")
        for (name, one), (colour, marker) in zip(found.items(), ((BLUE, "o-"), (ORANGE, "s--"))):
            there = one.counts > 0
            label = f"error {one.error:.3f}: {drawn(name, 40)}"
            upper.plot(one.confidence[there], one.accuracy[there], marker, color=colour, ms=4.5, lw=1.5, label=label)
            share = one.counts / max(one.counts.sum(), 1)
            lower.stairs(share, one.edges, color=colour, fill=len(found) == 1, alpha=0.9, lw=1.5)
        upper.set(ylabel="share that is right", xlim=(0, 1), ylim=(-0.02, 1.02))
        lower.set(xlabel="confidence", ylabel="share of\nanswers")
        lower.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        upper.legend(loc="upper left")
        upper.grid(True)
        lower.grid(True)

    return plot(draw, 4.6, 5.6)


def scatter(found: Scatter) -> bytes:
    """REGRESSION: prediction against truth, and how far it is off along the truth and in all, as fine as the bins."""
    counts = found.counts.astype(float)
    middle = (found.edges[1:] + found.edges[:-1]) / 2
    unit = f" ({drawn(found.unit)})" if found.unit else ""
    off = middle[None, :] - middle[:, None]
    rows = counts.sum(axis=1)
    there = rows > 0
    mean = np.divide((counts * off).sum(axis=1), rows, out=np.full(len(rows), np.nan), where=there)
    square = np.divide((counts * off**2).sum(axis=1), rows, out=np.full(len(rows), np.nan), where=there)
    deviation = np.sqrt(np.maximum(square - mean**2, 0))
    offsets = np.arange(-len(middle) + 1, len(middle))
    totals = np.array([np.trace(counts, offset) for offset in offsets])
    width = float(found.edges[1] - found.edges[0])

    def draw(figure: Figure) -> None:
        left, centre, right = figure.subplots(1, 3, width_ratios=(1.25, 1, 1))
        top = max(float(counts.max()), 2.0)
        mesh = left.pcolormesh(
            found.edges, found.edges, np.ma.masked_equal(counts.T, 0), norm=LogNorm(1, top), cmap="cividis"
        )
        left.axline((middle[0], middle[0]), slope=1, color="#C2185B", lw=1, ls="--")
        left.set(xlabel=f"truth{unit}", ylabel=f"prediction{unit}", aspect="equal", title="prediction against truth")
        figure.colorbar(mesh, ax=left, shrink=0.6, label="pixels", location="bottom", pad=0.02, format=counts_axis())
        centre.fill_between(middle, mean - deviation, mean + deviation, color=BLUE, alpha=0.25, lw=0, label="± 1 std")
        centre.plot(middle, mean, color=BLUE, lw=1.6, label="mean")
        centre.axhline(0, color="#444", lw=0.8)
        centre.set(xlabel=f"truth{unit}", title=f"prediction − truth{unit}")
        centre.legend(fontsize=8.5)
        used = np.flatnonzero(totals)
        right.bar(offsets * width, totals, width, color=BLUE)
        right.axvline(0, color="#444", lw=0.8)
        if len(used):
            right.set_xlim(offsets[used[0]] * width - width, offsets[used[-1]] * width + width)
        right.yaxis.set_major_formatter(counts_axis())
        right.set(xlabel=f"prediction − truth{unit}", ylabel="pixels", title="residuals")
        for axes in (centre, right):
            axes.grid(True)

    return plot(draw, 4.1)


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
