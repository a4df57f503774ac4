"""The plots of an inspection: how the values of each band, and of a target, are spread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, NullLocator
from numpy.typing import NDArray

from ...evaluation.drawing import drawn, plot, split_colour
from ...evaluation.places import rank_of_split, split_words
from .histograms import Histogram

#: Bars of a histogram, and the shares of the values between which it is drawn.
BARS, _FROM, _TO = 80, 0.1, 99.9
#: Panels in a row, and on one picture.
_ACROSS, _PANELS = 3, 30
_BAR = "#C5CDD4"


def spreads(names: Sequence[str], parts: Mapping[str, Sequence[Histogram]]) -> list[bytes]:
    """A panel for each band: bars of all its values, and a line of density for each split; `parts` are by split."""
    splits = sorted(parts, key=rank_of_split)
    pictures = []
    for first in range(0, len(names), _PANELS):
        places = range(first, min(first + _PANELS, len(names)))
        across = min(_ACROSS, len(places))
        down = -(-len(places) // across)

        def draw(figure: Figure, places: range = places, across: int = across, down: int = down) -> None:
            grid = figure.subplots(down, across, squeeze=False)
            for axes, place in zip(grid.flat, places):
                _panel(axes, names[place], {split: parts[split][place] for split in splits})
            for axes in list(grid.flat)[len(places) :]:
                axes.remove()
            handles, labels = grid.flat[0].get_legend_handles_labels()
            # Bars are named after lines, and are to come first.
            figure.legend([handles[-1], *handles[:-1]], [labels[-1], *labels[:-1]], loc="outside upper center", ncols=4)

        pictures.append(plot(draw, 0.45 + 1.9 * down))
    return pictures


def together(parts: Sequence[Histogram]) -> Histogram:
    """One histogram of all."""
    both = Histogram(all(part.whole for part in parts))
    for part in parts:
        both.take(part)
    return both


def bars_of(both: Histogram) -> tuple[float, float]:
    """From where to where a histogram is drawn."""
    return both.percentile(_FROM), both.percentile(_TO)


def _panel(axes: Axes, name: str, parts: Mapping[str, Histogram]) -> None:
    axes.set_title(drawn(name, 34))
    axes.yaxis.set_major_locator(NullLocator())
    axes.spines["left"].set_visible(False)
    both = together(list(parts.values()))
    if not both.count:
        axes.text(0.5, 0.5, "no valid pixel", ha="center", transform=axes.transAxes)
        axes.xaxis.set_major_locator(NullLocator())
        return
    low, high = bars_of(both)
    edges, counts = both.between(low, high, BARS)
    axes.bar(edges[:-1], counts / both.count, np.diff(edges), align="edge", color=_BAR, label="all pixels")
    for split, part in parts.items():
        if part.count and (split or len(parts) > 1):
            line = _smooth(part.between(low, high, BARS)[1] / part.count)
            axes.plot(
                (edges[:-1] + edges[1:]) / 2,
                line,
                color=split_colour(split),
                lw=1.5,
                label=split_words(split) or "no split",
            )
    if set(parts) == {""}:
        line = _smooth(counts / both.count)
        axes.plot((edges[:-1] + edges[1:]) / 2, line, color=split_colour(""), lw=1.5, label="density")
    axes.xaxis.set_major_locator(MaxNLocator(5))
    axes.tick_params(labelsize=8)


def _smooth(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """The shares of bins as a line of density: each spread over its neighbours by a Gaussian."""
    places = np.arange(len(shares))
    total = shares.sum()
    if total <= 0:
        return shares
    # By the middle half of the values, which far ones, such as those of clouds, leave as it is.
    lower, upper = np.interp((0.25, 0.75), np.cumsum(shares) / total, places)
    width = float(np.clip(0.2 * (upper - lower), 0.5, 4.0))
    reach = int(np.ceil(4 * width))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / width) ** 2)
    found: NDArray[np.float64] = np.convolve(np.pad(shares, reach, mode="reflect" if len(shares) > reach else "edge"),
                                             kernel / kernel.sum(), mode="valid")  # fmt: skip
    return found
