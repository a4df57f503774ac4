"""The plots of scores and values: ROC and precision-recall curves, reliability, truth against prediction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Optional

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.colors import LogNorm
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter
from numpy.typing import NDArray

from ..datasets.manifest import ClassEntry
from .drawing import BLUE, GREY, ORANGE, WIDTH, drawn, plot, visible
from .plots import counts_axis
from .results import Calibration, Curves, Scatter

#: More classes than these get a small panel each instead of a line each in one panel.
_LINES = 8
#: Small panels in a row, and how far apart they are in units of their axes.
_ACROSS, _STEP = 7, (1.25, 1.55)
#: Points of a curve that are drawn.
_POINTS = 1500
_DASHES: tuple[Any, ...] = ("-", "--", ":", "-.")
#: Bins along the truth, and the pixels that a bin needs for a mean to say something.
_BINS, _LEAST = 64, 10

#: A curve as it is drawn: x, y, its area.
Line = tuple[NDArray[Any], NDArray[Any], Optional[float]]


def score_curves(curves: Sequence[Curves], classes: Sequence[ClassEntry]) -> list[bytes]:
    """ROC and precision-recall curves of the classes that have them, with their areas.

    One picture for few classes; for many two, each with a small panel for each class.
    """
    kinds: tuple[tuple[str, str, str, str, Callable[[Curves], Line]], ...] = (
        ("ROC", "AUC", "false positive rate", "true positive rate", lambda c: (c.fpr, c.tpr, c.auc)),
        ("precision and recall", "AP", "recall", "precision", lambda c: (c.recall, c.precision, c.average_precision)),
    )
    shown = [curve for curve in curves if curve.auc is not None and curve.average_precision is not None]
    if not shown:
        return []
    if len(shown) > _LINES:
        height = 0.35 + WIDTH / (_ACROSS * _STEP[0]) * _STEP[1] * -(-len(shown) // _ACROSS)

        def small(figure: Figure, kind: int) -> None:
            title, area, x, y, line = kinds[kind]
            figure.suptitle(f"{title}: {y} (up) over {x} (right), from 0 to 1 each", fontsize=10)
            _panels(figure.subplots(), [(one.name, *_thin(line(one))) for one in shown], area, diagonal=kind == 0)

        return [plot(lambda figure: small(figure, 0), height), plot(lambda figure: small(figure, 1), height)]
    colours = {entry.name: visible(entry.colour) for entry in classes}

    def draw(figure: Figure) -> None:
        for kind, axes in enumerate(figure.subplots(1, 2)):
            title, area, x, y, line = kinds[kind]
            for number, one in enumerate(shown):
                across, up, value = _thin(line(one))
                label = f"{area} {value or 0:.3f}  {drawn(one.name, 30)}"
                axes.plot(across, up, _DASHES[number % 4], color=colours.get(one.name, BLUE), lw=1.8, label=label)
            if kind == 0:
                axes.plot([0, 1], [0, 1], color=GREY, lw=0.8, ls=":")
            axes.set(title=title, xlabel=x, ylabel=y, xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), box_aspect=1)
            axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.14))
            axes.grid(True)

    return [plot(draw, 5.3 + 0.21 * len(shown))]


def _thin(line: Line) -> Line:
    """The line with no more points than are seen, as far apart along it as each other; both ends stay."""
    across, up, value = line
    if len(across) <= _POINTS:
        return line
    way = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(across)) + np.abs(np.diff(up)))])
    kept = np.unique(np.searchsorted(way, np.linspace(0, way[-1], _POINTS)))
    kept = np.unique(np.append(kept, len(across) - 1))
    return across[kept], up[kept], value


def _panels(
    axes: Axes, lines: Sequence[tuple[str, NDArray[Any], NDArray[Any], Any]], area: str, diagonal: bool
) -> None:
    """Many small panels in one: as many axes would take half a minute."""
    frames, dotted, drawn_lines = [], [], []
    for number, (name, across, up, value) in enumerate(lines):
        left, bottom = _STEP[0] * (number % _ACROSS), -_STEP[1] * (number // _ACROSS)
        frames.append([(left + x, bottom + y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))])
        dotted.append([(left, bottom), (left + 1, bottom + 1)])
        drawn_lines.append(np.stack([left + across, bottom + up], axis=1))
        axes.text(
            left, bottom + 1.04, f"{drawn(name, 20)}\n{area} {value:.3f}", fontsize=7.5, va="bottom", linespacing=1.1
        )
    axes.add_collection(LineCollection(frames, colors="#c3cad1", linewidths=0.8))
    if diagonal:
        axes.add_collection(LineCollection(dotted, colors=GREY, linewidths=0.7, linestyles=":"))
    axes.add_collection(LineCollection(drawn_lines, colors=BLUE, linewidths=1.4))
    rows = -(-len(lines) // _ACROSS)
    axes.set(xlim=(-0.05, _STEP[0] * _ACROSS - 0.15), ylim=(-_STEP[1] * (rows - 1) - 0.05, _STEP[1]), aspect="equal")
    axes.axis("off")


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
    factor = max(1, len(found.counts) // _BINS)
    size = len(found.counts) // factor * factor
    counts = found.counts[:size, :size].reshape(size // factor, factor, size // factor, factor).sum(axis=(1, 3))
    edges = found.edges[: size + 1 : factor]
    middle = (edges[1:] + edges[:-1]) / 2
    unit = f" ({drawn(found.unit)})" if found.unit else ""
    off = middle[None, :] - middle[:, None]
    rows = counts.sum(axis=1).astype(float)
    enough = rows >= _LEAST
    mean = np.divide((counts * off).sum(axis=1), rows, out=np.full(len(rows), np.nan), where=enough)
    square = np.divide((counts * off**2).sum(axis=1), rows, out=np.full(len(rows), np.nan), where=enough)
    deviation = np.sqrt(np.maximum(square - mean**2, 0))
    offsets = np.arange(-len(middle) + 1, len(middle))
    totals = np.array([np.trace(counts, offset) for offset in offsets])
    width = float(edges[1] - edges[0])
    used = np.flatnonzero(found.counts.sum(axis=0) + found.counts.sum(axis=1))
    limits = (float(found.edges[used[0]]), float(found.edges[used[-1] + 1])) if len(used) else (0.0, 1.0)

    def draw(figure: Figure) -> None:
        left, centre, right = figure.subplots(1, 3, width_ratios=(1.25, 1, 1))
        shown = np.ma.masked_equal(found.counts.T.astype(float), 0)
        norm = LogNorm(1, max(float(found.counts.max()), 2.0))
        mesh = left.pcolormesh(found.edges, found.edges, shown, norm=norm, cmap="cividis", rasterized=True)
        left.plot(limits, limits, color="#C2185B", lw=1, ls="--")
        left.set(xlabel=f"truth{unit}", ylabel=f"prediction{unit}", title="prediction against truth")
        left.set(xlim=limits, ylim=limits, aspect="equal")
        figure.colorbar(mesh, ax=left, shrink=0.6, label="pixels", location="bottom", pad=0.02, format=counts_axis())
        centre.fill_between(middle, mean - deviation, mean + deviation, color=BLUE, alpha=0.25, lw=0, label="± 1 std")
        centre.plot(middle, mean, color=BLUE, lw=1.6, label="mean")
        centre.axhline(0, color="#444", lw=0.8)
        centre.set(xlabel=f"truth{unit}", title=f"prediction − truth{unit}")
        centre.legend(fontsize=8.5)
        right.bar(offsets * width, totals, width, color=BLUE)
        right.axvline(0, color="#444", lw=0.8)
        if totals.any():
            ends = np.flatnonzero(totals)[[0, -1]]
            right.set_xlim(offsets[ends[0]] * width - width, offsets[ends[1]] * width + width)
        right.yaxis.set_major_formatter(counts_axis())
        right.set(xlabel=f"prediction − truth{unit}", ylabel="pixels", title="residuals")
        for axes in (centre, right):
            axes.grid(True)

    return plot(draw, 4.1, shades=True)
