"""The tiles' place on the map, for ten tiles and for a million."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

import numpy as np
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.collections import PolyCollection
from matplotlib.colors import LinearSegmentedColormap, Normalize, to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator, StrMethodFormatter
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from .drawing import WIDTH, drawn, plot, split_colour
from .places import rank_of_split, split_words

#: Above so many tiles a grid of cells is drawn instead of each of them.
_EACH = 4000
#: Cells along the longer side of that grid.
_CELLS = 500
#: From all wrong to all right, told apart by who does not tell red from green.
_SCORES = LinearSegmentedColormap.from_list("scores", ("#7B1E3A", "#E0A458", "#F2E9C9", "#4FA3C7", "#08407E"))


def tiles_map(
    bounds: NDArray[np.float64],
    splits: Sequence[str],
    scores: Optional[NDArray[np.float64]] = None,
    crs: str = "",
    score_words: str = "",
    errors: bool = False,
) -> bytes:
    """Tiles coloured by split, and beside them, where `scores` has numbers, the scored ones by score.

    Tiles of one split that all have scores are shown by score alone.

    `bounds` (tiles, 4) xmin, ymin, xmax, ymax; tiles with NaN are left out. `scores` (tiles,) is NaN where there is
    none, from 0 to 1, or with `errors` from 0 up, small ones being good. Empty when no tile has a place.
    """
    there = np.isfinite(bounds).all(axis=1)
    bounds, names = bounds[there], np.asarray(splits, dtype=object)[there]
    if not len(bounds):
        return b""
    values = None if scores is None else np.asarray(scores, float)[there]
    scored = values is not None and bool(np.isfinite(values).any())
    order = sorted(set(names), key=rank_of_split)
    codes = np.array([order.index(name) for name in names])
    low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
    stretch = northward_stretch(crs, float((low[1] + high[1]) / 2))
    shape = float((high[1] - low[1]) * stretch / max(high[0] - low[0], 1e-12))
    alone = len(order) == 1 and values is not None and bool(np.isfinite(values).all())
    panels = 2 if scored and not alone else 1
    beside = panels == 2 and shape > 0.6
    width = WIDTH / 2 if beside else WIDTH
    height = float(np.clip((width - 1.2) * shape, 1.4, 6.5)) + 1.2

    def draw(figure: Figure) -> None:
        grid = figure.subplots(1 if beside else panels, panels if beside else 1, squeeze=False).ravel()
        if not scored or panels == 2:
            by_split(grid[0])
        if scored and values is not None:
            by_score(figure, grid[-1], values)
        for axes in grid:
            _frame(axes, low, high, stretch, crs)

    def by_split(axes: Axes) -> None:
        colours = np.array([to_rgb(split_colour(name)) for name in order])
        _fill(axes, bounds, lambda groups: colours[_commonest(groups, codes, len(order))], low, high)
        counts = np.bincount(codes)
        handles = [
            Patch(color=split_colour(name), label=f"{split_words(name) or 'all tiles'} ({counts[place]:,})")
            for place, name in enumerate(order)
        ]
        axes.legend(handles=handles, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3)

    def by_score(figure: Figure, axes: Axes, values: NDArray[np.float64]) -> None:
        known = np.isfinite(values)
        shown = values[known]
        top = float(np.percentile(shown, 98)) if errors else 1.0
        norm, shades = Normalize(0, top or 1.0), _SCORES.reversed() if errors else _SCORES
        _fill(axes, bounds[known], lambda groups: shades(norm(_mean(groups, shown)))[:, :3], low, high)
        scale = figure.colorbar(
            ScalarMappable(norm, shades),
            ax=axes,
            location="top",
            fraction=0.05,
            shrink=0.7 if beside else 0.4,
            aspect=30,
            label=score_words,
            pad=0.02,
        )
        scale.outline.set_visible(False)

    return plot(draw, height if beside else panels * height, shades=scored)


def drawn_in_cells(tiles: int) -> bool:
    """Whether so many tiles are drawn as a grid of cells, in which a cell may stand for several tiles."""
    return tiles > _EACH


def _fill(
    axes: Axes,
    bounds: NDArray[np.float64],
    colour: Callable[[NDArray[np.int64]], NDArray[Any]],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
) -> None:
    """Draw the tiles, or the cells of a grid; `colour` turns the group of each tile into the colours (groups, 3)."""
    if len(bounds) <= _EACH:
        x0, y0, x1, y1 = bounds.T
        corners = np.stack([np.stack(pair, axis=1) for pair in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))], axis=1)
        faces = colour(np.arange(len(bounds)))
        # Tiles that are specks on a wide map are seen by their edges.
        axes.add_collection(PolyCollection(list(corners), facecolors=faces, edgecolors=faces, linewidths=0.5))
        return
    size = np.maximum(np.median(bounds[:, 2:] - bounds[:, :2], axis=0), float((high - low).max()) / _CELLS or 1.0)
    across, down = (int(count) for count in np.maximum(1, np.ceil((high - low) / size - 1e-6)))
    centres = (bounds[:, :2] + bounds[:, 2:]) / 2
    columns = np.clip(((centres[:, 0] - low[0]) / size[0]).astype(np.int64), 0, across - 1)
    rows = np.clip(((high[1] - centres[:, 1]) / size[1]).astype(np.int64), 0, down - 1)
    used, groups = np.unique(rows * across + columns, return_inverse=True)
    picture = np.zeros((down * across, 4))
    picture[used, :3] = colour(groups)
    picture[used, 3] = 1
    extent = (low[0], low[0] + across * size[0], high[1] - down * size[1], high[1])
    axes.imshow(picture.reshape(down, across, 4), extent=extent, interpolation="nearest", aspect="auto")


def _commonest(groups: NDArray[np.int64], codes: NDArray[np.int64], kinds: int) -> NDArray[np.int64]:
    """The code that most tiles of each group have."""
    counts = np.bincount(groups * kinds + codes, minlength=(int(groups.max()) + 1) * kinds)
    found: NDArray[np.int64] = counts.reshape(-1, kinds).argmax(axis=1)
    return found


def _mean(groups: NDArray[np.int64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean value of each group."""
    found: NDArray[np.float64] = np.bincount(groups, values) / np.bincount(groups)
    return found


def _frame(axes: Axes, low: NDArray[np.float64], high: NDArray[np.float64], stretch: float, crs: str) -> None:
    margin = 0.03 * float((high - low).max()) or 1.0
    axes.set(xlim=(low[0] - margin, high[0] + margin), ylim=(low[1] - margin, high[1] + margin), aspect=stretch)
    axes.tick_params(labelsize=7.5)
    axes.set_xlabel(drawn(crs, 40), fontsize=8)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(MaxNLocator(4))
        axis.set_major_formatter(StrMethodFormatter("{x:,.0f}" if (high - low).min() > 50 else "{x:.6g}"))
    for side in axes.spines.values():
        side.set(visible=True, color="#c3cad1")


def northward_stretch(crs: str, latitude: float) -> float:
    """How much longer a unit is northwards than eastwards: 1, but for degrees."""
    try:
        geographic = bool(crs) and CRS.from_user_input(crs).is_geographic
    except CRSError:
        geographic = False
    return 1 / max(float(np.cos(np.deg2rad(latitude))), 0.05) if geographic and abs(latitude) <= 90 else 1.0
