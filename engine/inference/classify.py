"""From tiles and a model to the class, or the classes, of each tile."""

from __future__ import annotations

import math
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely

from ..errors import InputError, OutputError
from ..exclusive import whole
from ..imagery.stack import RasterStack, gdal_environment
from ..imagery.unchanged import check_unchanged
from ..labels.layers import read_layer
from ..labels.reprojection import reprojected
from ..progress import Progress
from ..tiles.windows import windows_of
from .batches import predictions
from .network import Network, bands_for, given_by, load_network
from .options import ClassifyTilesOptions
from .rules import parse_thresholds
from .sweep import AHEAD_BYTES
from .thresholds import NONE, Decision

#: Probability from which on a tile has one of several classes at once.
LIKELY = 0.5


def classify_tiles(options: ClassifyTilesOptions, progress: Progress) -> dict[str, Any]:
    """Run a model over tiles and write columns in the order of their layer to an .npz file.

    The columns are `predicted` (text, "" for tiles without a class), for a model of several classes at once `labels`
    (their names in alphabetical order, joined by `;`), `confidence` (float64, NaN without a class) and `p_<class>`
    (float64, NaN for tiles without a result). Values: `output`, `columns` (names in order), `task`, `classes` (`id`,
    `name`, `colour`, `column`, `tiles`), `tiles` (in all), `outside` (tiles beyond the raster), `empty` (tiles without
    data).
    """
    with gdal_environment(), RasterStack(options.rasters, bands_for(options)) as stack:
        count, rows, windows = _windows(options, stack)
        inside = _overlapping(windows, stack)
        if not inside.any():
            raise InputError("tiles lie outside the raster: none of them shares a pixel with it")
        rows, windows = rows[inside], windows[inside]
        first = (int(windows[0, 3]), int(windows[0, 2]))
        network = load_network(options, given_by(stack), False, progress, default_size=first)
        if any((int(height), int(width)) != network.tile_size for width, height in np.unique(windows[:, 2:], axis=0)):
            size = f"{network.tile_size[1]} × {network.tile_size[0]} px"
            progress.message(f"Tiles of another size are resampled to the model's {size}.")
        thresholds = _thresholds(options, network)
        probabilities, empty = _probabilities(count, rows, windows, stack, network, progress)
        check_unchanged()
    outside = count - len(rows)
    for number, words in ((outside, "share no pixel with the raster"), (empty, "hold no data")):
        if number:
            progress.warn(f"{number} tiles {words}; they get no class.")
    columns = _columns(network, thresholds, probabilities)
    return _write(options, network, columns, progress) | {"tiles": count, "outside": outside, "empty": empty}


def _windows(options: ClassifyTilesOptions, stack: RasterStack) -> tuple[int, np.ndarray, np.ndarray]:
    """Number of tiles, places in the layer of those that have a geometry, and their windows (n, 4)."""
    layer = read_layer(options.tiles, columns=[])
    if not len(layer):
        raise InputError("tiles must have at least one feature, but there is none")
    if layer.crs is None:
        raise InputError("tiles have no CRS: it cannot be told where on the raster they lie")
    rows = np.flatnonzero(~shapely.is_missing(layer.geometry) & ~shapely.is_empty(layer.geometry))
    geometry, kept = reprojected(layer.geometry[rows], layer.crs, stack.grid)
    points, owners = shapely.get_coordinates(geometry, return_index=True)
    return (
        len(layer),
        rows[kept],
        windows_of(points, owners, len(geometry), tuple(stack.transform)[:6], (stack.width, stack.height)),
    )


def _overlapping(windows: np.ndarray, stack: RasterStack) -> np.ndarray:
    """Which windows share a pixel with the raster."""
    x, y, width, height = windows.T
    overlapping: np.ndarray = (x < stack.width) & (y < stack.height) & (x + width > 0) & (y + height > 0)
    return overlapping


def _probabilities(
    count: int, rows: np.ndarray, windows: np.ndarray, stack: RasterStack, network: Network, progress: Progress
) -> tuple[np.ndarray, int]:
    """(tile, class) float64, NaN for tiles without a result, and how many of the windows hold no data."""
    result = np.full((count, len(network.classes)), np.nan)
    size, shape = network.batch_size, (*network.tile_size, len(stack.bands))
    ahead = max(2, min(3 * size, AHEAD_BYTES // (4 * math.prod(shape))))
    items = ((number, tuple(window.tolist())) for number, window in enumerate(windows))
    done = empty = 0
    for batch, answers in predictions(_Reader(stack, network), network.ask, size, items, progress, ahead):
        done += len(batch)
        progress.update(done, len(windows), "Tiles")
        if answers is None:
            empty += len(batch)
            continue
        answers = answers.astype(np.float64)
        if network.single:
            answers = np.concatenate([1 - answers, answers], axis=1)
        if not np.isfinite(answers).all():
            raise InputError("The model gives values that are no numbers. Look at the scaling and the raster's values.")
        result[rows[batch]] = answers
    return result, empty


class _Reader:
    """Reads a tile as the model takes it."""

    def __init__(self, stack: RasterStack, network: Network) -> None:
        self._stack, self._network = stack, network

    def __call__(self, item: tuple[int, tuple[int, int, int, int]]) -> tuple[int, Optional[np.ndarray]]:
        """The number of a window, and its pixels scaled; None where it holds no data."""
        number, window = item
        pixels = self._stack.read(*window, out_shape=self._network.tile_size)
        valid = self._stack.valid(pixels)
        return number, self._network.scaling.apply(pixels, valid) if valid.any() else None


def _thresholds(options: ClassifyTilesOptions, network: Network) -> tuple[Optional[float], ...]:
    """What each class must reach; for several classes at once 0.5 where nothing else is asked."""
    names = [entry.name for entry in network.classes]
    text = options.thresholds
    asked = parse_thresholds(text).of_classes(names) if text.strip() else (network.thresholds or (None,) * len(names))
    if network.task == "MULTI_LABEL":
        return tuple(LIKELY if threshold is None else threshold for threshold in asked)
    return asked


def _columns(
    network: Network, thresholds: tuple[Optional[float], ...], probabilities: np.ndarray
) -> dict[str, np.ndarray]:
    """The columns by name, one value for each tile, from (tile, class)."""
    known = ~np.isnan(probabilities[:, 0])
    names = [entry.name for entry in network.classes]
    values = probabilities.T
    # A single output has become two classes; what was asked of the second takes the place of 0.5 all the same.
    decision = Decision(names, thresholds, network.single)
    best, confidence = decision.choose(values[1:] if network.single else values)
    best[~known] = NONE
    columns = {"predicted": np.array([*names, ""])[best]}
    if network.task == "MULTI_LABEL":
        over = values >= np.array(thresholds, np.float64)[:, None]
        order = sorted(range(len(names)), key=lambda number: names[number])
        columns["labels"] = np.array([";".join(names[n] for n in order if tile[n]) for tile in over.T], str)
    columns["confidence"] = np.where(best == NONE, np.nan, confidence)
    return columns | {field: probabilities[:, index] for index, field in enumerate(field_names(names))}


def _write(
    options: ClassifyTilesOptions, network: Network, columns: dict[str, np.ndarray], progress: Progress
) -> dict[str, Any]:
    output = Path(options.output)
    try:
        with whole(output, progress, f".{output.stem}.part.npz") as part:
            np.savez(part, **columns)  # type: ignore[arg-type]
    except OSError as error:
        raise OutputError(f"{output} cannot be written: {error.strerror or error}") from None
    fields = field_names([entry.name for entry in network.classes])
    return {
        "output": options.output,
        "columns": list(columns),
        "task": network.task,
        "classes": [
            {**asdict(entry), "column": field, "tiles": int(np.count_nonzero(columns["predicted"] == entry.name))}
            for entry, field in zip(network.classes, fields)
        ],
    }


def field_names(classes: list[str]) -> list[str]:
    """`p_<class>` for each class, with what a field name cannot hold replaced, all different whatever their case."""
    names: list[str] = []
    for name in classes:
        field = stem = "p_" + re.sub(r"\W", "_", name)
        number = 2
        while field.lower() in (known.lower() for known in names):
            field = f"{stem}_{number}"
            number += 1
        names.append(field)
    return names
