"""A model made ready to run: what goes in, what comes out, and the fastest way to call it."""

from __future__ import annotations

import math
from dataclasses import dataclass, is_dataclass, replace
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np

from ..datasets.manifest import ClassEntry
from ..errors import InputError, OptionError
from ..imagery.stack import RasterStack
from ..models.loading import located
from ..models.names import sidecar_path
from ..models.resolution import metres_per_pixel
from ..models.rules import Scaling, parse_scaling
from ..models.sidecar import ModelCard, read_card
from ..progress import Progress, listener
from .fitting import (
    AnswerReader,
    check_shape,
    classes_of,
    compare_bands,
    compare_resolution,
    count_bands,
    order_of,
    tile_size_of,
    trial,
)
from .halving import Halving, Predict
from .runners import one_by_one, open_runner
from .runners.keras import freeze

__all__ = ["Given", "Network", "bands_for", "freeze", "given_by", "load_network", "read_tile"]

BATCH_SIZE = 8


class ModelOptions(Protocol):
    """What the options of everything that runs a model have; `batch_size` and `scales` where they have them."""

    @property
    def model(self) -> str: ...
    @property
    def bands(self) -> str: ...
    @property
    def classes(self) -> str: ...
    @property
    def scaling(self) -> str: ...
    @property
    def allow_code(self) -> bool: ...
    @property
    def ignore_differences(self) -> bool: ...


class RasterOptions(ModelOptions, Protocol):
    """The same of what runs a model over rasters."""

    @property
    def rasters(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Origin:
    """A call of `load_network`."""

    options: ModelOptions
    given: Given
    spatial: bool
    tile_size_px: Optional[int]
    default_size: Optional[tuple[int, int]]

    def load(self, progress: Progress) -> Network:
        """The model."""
        return load_network(self.options, self.given, self.spatial, progress, self.tile_size_px, self.default_size)


def _loaded_again(origin: Origin) -> Network:
    """A model on another machine, where what there is to say of it has been said already."""
    return origin.load(_Quiet())


class _Quiet(Progress):
    """Passes on nothing but that the run is cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self._heard = listener()

    @property
    def cancelled(self) -> bool:
        return self._heard.cancelled


@dataclass(frozen=True)
class Network:
    """A model and how to use it.

    `tile_size` and `output_size` are (rows, columns) of its input and, for segmentation, of its output, which lies in
    the middle of the input. `task` is CLASSIFICATION, MULTI_LABEL, SEGMENTATION or REGRESSION. `classes` are in the
    order of the outputs; a model with a `single` output has two, one of REGRESSION none. `thresholds` are the
    probabilities that the model's maker asks of the classes, in their order, None or () where nothing is asked; `dates`
    is how many dates the bands are of. `predict` takes (batch, row, col, band) float32 of exactly `batch_size` tiles
    and gives (batch, …, output) float32; when memory runs out it halves its batch by itself and goes on (halving.py).
    """

    tile_size: tuple[int, int]
    output_size: Optional[tuple[int, int]]
    scaling: Scaling
    classes: tuple[ClassEntry, ...]
    single: bool
    batch_size: int
    predict: Predict
    task: str = "SEGMENTATION"
    thresholds: tuple[Optional[float], ...] = ()
    dates: int = 1
    #: What it was loaded from, so that another machine can load it too.
    origin: Optional[Origin] = None

    def __reduce__(self) -> tuple[Any, ...]:
        assert self.origin is not None  # nosec B101 # load_network made it
        return _loaded_again, (self.origin,)

    def ask(self, pixels: np.ndarray) -> np.ndarray:
        """What `predict` gives; this can go to another machine."""
        return self.predict(pixels)

    @property
    def outputs(self) -> int:
        """Numbers that the model gives for a pixel or a tile."""
        return 1 if self.single or self.task == "REGRESSION" else len(self.classes)


def bands_for(options: RasterOptions) -> str:
    """The bands to read, as RasterStack takes them: those of the call, or those that the sidecar names."""
    if options.bands.strip():
        return options.bands
    path = located(options.model)
    card = read_card(path)
    if card is None or not card.bands:
        return ""
    with RasterStack(options.rasters) as stack:
        names = [band.name for band in stack.bands]
    return order_of(path, card, names, options.ignore_differences)


@dataclass(frozen=True)
class Given:
    """What a model is to run on: the names of the bands in order, and the side of a pixel in metres, where known."""

    bands: tuple[str, ...]
    ground_m: Optional[float] = None


def given_by(stack: RasterStack) -> Given:
    """The bands and the resolution of rasters."""
    a, b, _, d, e, _ = stack.transform[:6]
    middle = stack.transform @ (stack.width / 2, stack.height / 2)
    ground_m = metres_per_pixel(stack.crs, (math.hypot(a, d), math.hypot(b, e)), middle[1])
    return Given(tuple(band.name for band in stack.bands), ground_m)


def load_network(
    options: ModelOptions,
    given: Given,
    spatial: bool,
    progress: Progress,
    tile_size_px: Optional[int] = None,
    default_size: Optional[tuple[int, int]] = None,
) -> Network:
    """Load a model of any kind and check it against what is given and the call.

    `spatial` says whether it must give the class, or the value, of each pixel or of the whole tile. `default_size` is
    (rows, columns) of the tiles for a model that takes any size and does not say which it was made for. Raises
    InputError when the model does not fit, OptionError when the call contradicts it, MissingError when the library
    that runs it is not installed.
    """
    path, ignore = located(options.model), options.ignore_differences
    kept = read_card(path)
    if kept is not None:  # before the model, whose libraries take seconds to load
        _compare(path, kept, given, options, progress)
    progress.update(0, 1, "Loading the model")
    runner = open_runner(path, len(given.bands), options.allow_code, progress)
    card = kept or runner.card or ModelCard(path.stem)
    if kept is None and runner.card is None:
        progress.message(f"{path.name} has no sidecar {sidecar_path(path).name}; the call stands in for it.")
    count_bands(path, card, runner, given.bands)
    if kept is None:
        compare_resolution(path, card, given.ground_m, hasattr(options, "scales"), ignore, progress)
    bands = len(given.bands)
    tile_size = tile_size_of(path, runner, card.tile_size or default_size, tile_size_px)
    batch_size = getattr(options, "batch_size", None) or runner.batch or BATCH_SIZE
    scaling = parse_scaling(options.scaling, given.bands) if options.scaling.strip() else card.scaling
    if scaling.band_count not in (1, bands):
        raise OptionError(f"scaling must hold one number for all bands or {bands}, got {scaling.band_count}")
    task = card.task or ("SEGMENTATION" if spatial else "CLASSIFICATION")
    reader = AnswerReader(path, runner, (*tile_size, bands), task, progress)
    predict = Halving(reader.prepare, batch_size, progress)
    try:
        shape = trial(path, predict, (batch_size, *tile_size, bands), scaling).shape[1:]
    except InputError as error:
        if runner.batch is not None or batch_size == 1:
            raise
        # Some files say that they take any number of tiles, and hold the number one in their midst.
        reader = AnswerReader(path, one_by_one(runner), (*tile_size, bands), task, progress)
        predict = Halving(reader.prepare, batch_size, progress)
        try:
            shape = trial(path, predict, (batch_size, *tile_size, bands), scaling).shape[1:]
        except InputError:
            raise error from None
        progress.message(f"{path.name} runs on one tile at a time.")
    check_shape(path, shape, tile_size, spatial, task)
    output_size = (shape[0], shape[1]) if spatial else None
    single = shape[-1] == 1 and task in ("SEGMENTATION", "CLASSIFICATION")
    classes: tuple[ClassEntry, ...] = ()
    if task != "REGRESSION":
        classes = classes_of(options.classes, path, card, 2 if single else shape[-1], reader.heads, progress)
    thresholds = (None, *[runner.threshold] * (len(classes) - 1)) if runner.threshold is not None and classes else ()
    origin = Origin(_from_anywhere(options), given, spatial, tile_size_px, default_size)
    return Network(
        tile_size, output_size, scaling, classes, single, batch_size, predict, task, thresholds, card.dates, origin
    )


def _from_anywhere(options: ModelOptions) -> ModelOptions:
    """The options with the model's whole path, since another process may be in another folder."""
    if not is_dataclass(options) or isinstance(options, type):
        return options
    return replace(options, model=str(located(options.model).absolute()))


def any_band(valid: np.ndarray) -> np.ndarray:
    """Which pixels (row, col) of (row, col, band) bool are true in any band; numpy is slow along a short last axis."""
    inside: np.ndarray = valid[..., 0].copy()
    for band in range(1, valid.shape[-1]):
        inside |= valid[..., band]
    return inside


def read_tile(
    stack: RasterStack, network: Network, window: tuple[int, int, int, int]
) -> tuple[Optional[np.ndarray], np.ndarray]:
    """The model's input (row, col, band) for a window (x, y, width, height), and which pixels have data in any band.

    The input is None when none has. What lies beyond the raster mirrors what lies inside, and has no data.
    """
    x, y, width, height = window
    left, top = max(x, 0), max(y, 0)
    right, bottom = min(x + width, stack.width), min(y + height, stack.height)
    pixels = stack.read(left, top, right - left, bottom - top)
    valid = stack.valid(pixels)
    around = ((top - y, y + height - bottom), (left - x, x + width - right))
    inside = any_band(valid)
    if not inside.any():
        return None, np.zeros((height, width), bool)
    values = network.scaling.apply(pixels, valid)
    if any(map(any, around)):
        return np.pad(values, (*around, (0, 0)), mode="symmetric"), np.pad(inside, around)
    return values, inside


def _compare(path: Path, card: ModelCard, given: Given, options: ModelOptions, progress: Progress) -> None:
    ignore = options.ignore_differences
    compare_bands(path, card, given.bands, bool(options.bands.strip()), ignore, progress)
    compare_resolution(path, card, given.ground_m, hasattr(options, "scales"), ignore, progress)
