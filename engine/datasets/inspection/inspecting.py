"""The task: read what is there, look at every tile once, and write the page and the figures."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, OutputError
from ...evaluation.maps import northward_stretch
from ...evaluation.rgb import colours_of_bands
from ...imagery.stack import RasterStack, gdal_environment
from ...progress import Progress
from ..provenance import folder_of
from ..sources import plain_name
from .advice import advice
from .canvas import Canvas
from .figures import write_figures
from .findings import Findings, find
from .options import InspectDatasetOptions
from .report import Report, shown_alike
from .survey import Surveyor
from .thumbs import SIDE, Thumb, shown_bands, thumb_of
from .tiles import Tiles, dataset_tiles, layer_tiles

#: Rows of the map that are read of a raster in one go.
_STRIP = 32


def inspect_dataset(options: InspectDatasetOptions, progress: Progress) -> dict[str, Any]:
    """Look through a dataset or a tile layer.

    Values: `tiles`, `duplicates` (copies of other tiles), `near_duplicates` (tiles that look like others), `leaks`
    (tiles of groups of alike ones that are in several splits), all three None where no pixels were looked at,
    `warnings` (sentences), `report`, `metrics_file`. Raises InputError for what cannot be read at all, OptionError for
    a field that is not there, OutputError; nothing is written then. Single tiles that cannot be read are told of.
    """
    for place in filter(None, (options.report, options.metrics)):
        _check_writable(Path(place))
    with gdal_environment(), ExitStack() as opened:
        if options.dataset:
            tiles = dataset_tiles(folder_of(options.dataset))
            if tiles.stored is not None:
                opened.callback(tiles.stored.close)
        else:
            stack = opened.enter_context(RasterStack(options.rasters)) if options.rasters else None
            tiles = layer_tiles(options, stack)
        canvas = _canvas(tiles, progress) if options.report else None
        survey = None
        if tiles.read is not None:
            survey = Surveyor(tiles, canvas, options.samples, options.seed).run(progress)
        found = find(tiles, survey, progress)
        found.warnings.extend(advice(found))
        for sentence in found.warnings:
            progress.warn(sentence)
        settings = _settings(options, tiles)
        if options.metrics:
            write_figures(Path(options.metrics), found, settings, progress)
        if options.report:
            progress.update(0, 1, "Writing the report")
            pictures = _pictures(found, progress)
            Report(found, canvas, pictures).write(Path(options.report), settings, progress)
    leaking = {number for leaks in (found.same_leaks, found.alike_leaks) for group in leaks.groups for number in group}
    return {
        "tiles": len(tiles),
        "duplicates": found.same.surplus if survey is not None else None,
        "near_duplicates": found.alike.tiles if survey is not None else None,
        "leaks": len(leaking) if survey is not None else None,
        "warnings": list(found.warnings),
        "report": options.report,
        "metrics_file": options.metrics,
    }


def _canvas(tiles: Tiles, progress: Progress) -> Optional[Canvas]:
    """The map, with the raster on it where there is one; None where no tile has a place."""
    known = tiles.boxes[np.isfinite(tiles.boxes).all(axis=1)]
    if not len(known):
        return None
    latitude = float((known[:, 1].min() + known[:, 3].max()) / 2)
    canvas = Canvas.around(known, northward_stretch(tiles.crs, latitude))
    if canvas is not None and tiles.stack is not None:
        _paint(canvas, tiles.stack, progress)
    return canvas


def _paint(canvas: Canvas, stack: RasterStack, progress: Progress) -> None:
    """Put what the map shows of a raster on it, in strips, so that memory is bounded and a cancel is heard."""
    left, top, width, height = _window(canvas, stack)
    shown = colours_of_bands([band.name for band in stack.bands])
    longest = max(canvas.shape)
    factor = max(1.0, max(width, height) / longest)
    rows, columns = max(1, round(height / factor)), max(1, round(width / factor))
    for row in range(0, rows, _STRIP):
        progress.check()
        progress.update(row, rows, "Reading the image of the map")
        last = min(row + _STRIP, rows)
        y0, y1 = top + height * row // rows, top + height * last // rows
        pixels = stack.read(left, y0, width, max(y1 - y0, 1), out_shape=(last - row, columns), resampling="nearest")
        image, known = shown_bands(pixels, stack.valid(pixels), shown)
        canvas.paste(_frame(stack, (left, y0, width, max(y1 - y0, 1))), image, known)


def _window(canvas: Canvas, stack: RasterStack) -> tuple[int, int, int, int]:
    """The part of a raster that the map shows: x, y, width and height in pixels."""
    west, south, east, north = canvas.bounds
    corners = np.array([(west, south), (west, north), (east, south), (east, north)])
    pixels = stack.grid.to_pixels(corners)
    low = np.clip(np.floor(pixels.min(axis=0)), 0, (stack.width - 1, stack.height - 1)).astype(int)
    high = np.clip(np.ceil(pixels.max(axis=0)), low + 1, (stack.width, stack.height)).astype(int)
    return int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1])


def _frame(stack: RasterStack, window: tuple[int, int, int, int]) -> NDArray[np.float64]:
    x, y, width, height = window
    places = stack.grid.to_map(np.array([(x, y), (x + width, y), (x, y + height)], np.float64))
    return np.concatenate([places[0], places[1] - places[0], places[2] - places[0]])


def _pictures(found: Findings, progress: Progress) -> dict[int, Thumb]:
    """Small pictures of the tiles that are shown because they are alike, read again."""
    pictures = {}
    shown = colours_of_bands([band.name for band in found.tiles.bands])
    for number in shown_alike(found):
        progress.check()
        if found.tiles.read is None:
            break
        try:
            tile = found.tiles.read(number)
        except InputError:  # it was there a moment ago; its name is still on the page
            continue
        image, known = shown_bands(tile.pixels, tile.valid, shown)
        pictures[number] = thumb_of(image, known, None, SIDE)
    return pictures


def _settings(options: InspectDatasetOptions, tiles: Tiles) -> dict[str, Any]:
    manifest = tiles.manifest
    settings: dict[str, Any] = {"looked at": options.dataset or tiles.source}
    if options.rasters:
        # An address may hold a secret, which a page to be handed on must not.
        settings["rasters"] = [plain_name(path) for path in options.rasters]
    if manifest is not None:
        settings["fingerprint of the dataset"] = manifest.fingerprint
    else:
        settings |= {"label field": options.label_field, "split field": options.split_field}
    settings |= {"tiles shown of each class and split": options.samples, "seed": options.seed}
    return settings


def _check_writable(path: Path) -> None:
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}")
    if path.is_dir():
        raise OutputError(f"{path} cannot be written: it is a folder")
