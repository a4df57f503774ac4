"""A model made ready to run: what goes in, what comes out, and the fastest way to call it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional, Union

import numpy as np

from ..datasets.manifest import ClassEntry
from ..errors import InputError, OptionError
from ..imagery.stack import RasterStack
from ..labels.names import colour_of
from ..models.loading import load_model
from ..models.resolution import metres_per_pixel
from ..models.rules import Scaling, parse_names, parse_scaling
from ..models.sidecar import ModelCard, read_card, sidecar_path
from ..progress import Progress
from .halving import Halving, Predict
from .options import ClassifyTilesOptions, SegmentRasterOptions

ModelOptions = Union[SegmentRasterOptions, ClassifyTilesOptions]

BATCH_SIZE = 8
#: Ratio of ground resolutions beyond which a model sees something else than it has learned.
FAR = 1.5


@dataclass(frozen=True)
class Network:
    """A model and how to use it.

    `tile_size` and `output_size` are (rows, columns) of its input and, for segmentation, of its output, which lies in
    the middle of the input. `task` is CLASSIFICATION, MULTI_LABEL, SEGMENTATION or REGRESSION. `classes` are in the
    order of the outputs; a model with a `single` output has two, one of REGRESSION none. `thresholds` are the
    probabilities that the model's maker asks of the classes, in their order, () where nothing is asked; `dates` is how
    many dates the bands are of. `predict` takes (batch, row, col, band) float32 of exactly `batch_size` tiles and gives
    (batch, …, output) float32; when memory runs out it halves its batch by itself and goes on (see halving.py).
    """

    tile_size: tuple[int, int]
    output_size: Optional[tuple[int, int]]
    scaling: Scaling
    classes: tuple[ClassEntry, ...]
    single: bool
    batch_size: int
    predict: Predict
    task: str = "SEGMENTATION"
    thresholds: tuple[float, ...] = ()
    dates: int = 1

    @property
    def outputs(self) -> int:
        """Numbers that the model gives for a pixel or a tile."""
        return 1 if self.single or self.task == "REGRESSION" else len(self.classes)


def bands_for(options: ModelOptions) -> str:
    """The bands to read, as RasterStack takes them: those of the call, or those that the sidecar names."""
    if options.bands.strip():
        return options.bands
    card = read_card(Path(options.model))
    if card is None or not card.bands:
        return ""
    with RasterStack(options.rasters) as stack:
        names = [band.name for band in stack.bands]
    if tuple(names) == card.bands:
        return ""
    lowered = [name.lower() for name in names]
    missing = [name for name in card.bands if lowered.count(name.lower()) != 1]
    if missing:
        raise InputError(
            f"{options.model} takes the bands {', '.join(card.bands)}; the rasters have {', '.join(names)}",
            "Say with BANDS which of these to use, in the order of the model's.",
        )
    return ",".join(str(lowered.index(name.lower()) + 1) for name in card.bands)


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
    """Load the model and check it against what is given and the call.

    `spatial` says whether it must give the class of each pixel or of the whole tile. `default_size` is (rows, columns)
    of the tiles for a model that takes any size and does not say which it was made for. Raises InputError when the
    model does not fit, OptionError when the call contradicts it.
    """
    path = Path(options.model)
    card = read_card(path)
    if card is None:
        progress.message(f"{path.name} has no sidecar {sidecar_path(path).name}; the call stands in for it.")
        card = ModelCard(path.stem)
    progress.update(0, 1, "Loading the model")
    model = load_model(path, options.allow_code, progress)
    rows, columns, bands = _input_shape(path, model)
    if bands != len(given.bands):
        named = f" ({', '.join(card.bands)})" if card.bands else ""
        raise InputError(
            f"{path} takes {bands} bands{named}; the rasters give {len(given.bands)}: {', '.join(given.bands)}",
            "Say with BANDS which of these to use, in the order of the model's.",
        )
    tile_size = _tile_size(path, rows, columns, card.tile_size or default_size, tile_size_px)
    batch_size = getattr(options, "batch_size", None) or BATCH_SIZE
    predict = Halving(lambda size: freeze(model, size, tile_size, bands), batch_size, progress)
    shape = _output_shape(path, predict, batch_size, tile_size, bands, spatial)
    scaling = parse_scaling(options.scaling) if options.scaling.strip() else card.scaling
    if scaling.band_count not in (1, bands):
        raise OptionError(f"scaling must hold one number for all bands or {bands}, got {scaling.band_count}")
    _compare_resolution(card, given, progress)
    single = shape[-1] == 1
    classes = _classes(options, path, card, 2 if single else shape[-1], progress)
    output_size = (shape[0], shape[1]) if spatial else None
    task = card.task or ("SEGMENTATION" if spatial else "CLASSIFICATION")
    return Network(tile_size, output_size, scaling, classes, single, batch_size, predict, task, dates=card.dates)


def freeze(model: Any, batch_size: int, tile_size: tuple[int, int], bands: int) -> Callable[[np.ndarray], np.ndarray]:
    """The model for one batch shape, its weights made constants: the fastest way TensorFlow has to run it."""
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    from ..models.backend import tf

    kind = model.inputs[0].dtype

    @tf.function  # type: ignore[untyped-decorator]
    def run(pixels: Any) -> Any:
        return tf.cast(model(tf.cast(pixels, kind), training=False), tf.float32)

    concrete = run.get_concrete_function(tf.TensorSpec((batch_size, *tile_size, bands), tf.float32))
    frozen = convert_variables_to_constants_v2(concrete)

    def predict(pixels: np.ndarray) -> np.ndarray:
        result: np.ndarray = frozen(tf.constant(pixels))[0].numpy()
        return result

    return predict


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
    inside = np.any(valid, axis=-1)
    if not inside.any():
        return None, np.zeros((height, width), bool)
    values = network.scaling.apply(pixels, valid)
    if any(map(any, around)):
        return np.pad(values, (*around, (0, 0)), mode="symmetric"), np.pad(inside, around)
    return values, inside


def _compare_resolution(card: ModelCard, given: Given, progress: Progress) -> None:
    """Warn when the raster shows the ground much finer or coarser than what the model learned from."""
    here = given.ground_m
    if card.ground_m and here and not 1 / FAR <= here / card.ground_m <= FAR:
        progress.warn(f"The model learned from pixels of {card.ground_m:.3g} m; those of the raster are {here:.3g} m.")


def _input_shape(path: Path, model: Any) -> tuple[Optional[int], Optional[int], int]:
    inputs = getattr(model, "inputs", None) or []
    if len(inputs) != 1 or len(inputs[0].shape) != 4:
        shapes = "; ".join(str(tuple(one.shape)) for one in inputs) or "none"
        raise InputError(f"{path} must have one input of (batch, row, column, band), got {shapes}")
    _, rows, columns, bands = inputs[0].shape
    if bands is None:
        raise InputError(f"{path} does not say how many bands it takes: its input is {tuple(inputs[0].shape)}")
    return rows, columns, int(bands)


def _tile_size(
    path: Path, rows: Optional[int], columns: Optional[int], usual: Optional[tuple[int, int]], asked: Optional[int]
) -> tuple[int, int]:
    if rows is not None and columns is not None:
        if asked is not None and (rows, columns) != (asked, asked):
            raise OptionError(f"tile size must be {columns} × {rows} px as {path.name} takes them, got {asked}")
        return rows, columns
    if asked is not None:
        return rows or asked, columns or asked
    if usual is None:
        raise OptionError(f"tile size is required: {path.name} takes tiles of any size")
    return rows or usual[0], columns or usual[1]


def _output_shape(
    path: Path, predict: Any, batch_size: int, tile_size: tuple[int, int], bands: int, spatial: bool
) -> tuple[int, ...]:
    """Rows, columns and outputs, or for whole tiles only the outputs; found by a trial, which also warms the model."""
    try:
        shape = predict(np.zeros((batch_size, *tile_size, bands), np.float32)).shape[1:]
    except Exception as error:  # what a model that does not take this size raises is not to be known in advance
        size = f"{tile_size[1]} × {tile_size[0]} px"
        raise InputError(f"{path} cannot run on tiles of {size}: {str(error).splitlines()[0][:300]}") from error
    if len(shape) == 1 and spatial:
        raise InputError(f"{path} gives the class of a whole tile, not of each pixel; classifytiles runs it")
    if len(shape) == 3 and not spatial:
        raise InputError(f"{path} gives the class of each pixel, not of a whole tile; segmentraster runs it")
    if len(shape) != (3 if spatial else 1):
        raise InputError(f"{path} must give (batch, row, column, class) or (batch, class), got {len(shape) + 1} axes")
    margins = [size - given for size, given in zip(tile_size, shape)] if spatial else []
    if any(margin < 0 or margin % 2 for margin in margins):
        raise InputError(
            f"{path} must give as many pixels as it takes, or fewer by the same number on both sides; "
            f"it takes {tile_size[1]} × {tile_size[0]} px and gives {shape[1]} × {shape[0]}"
        )
    return tuple(shape)


def _classes(
    options: ModelOptions, path: Path, card: ModelCard, count: int, progress: Progress
) -> tuple[ClassEntry, ...]:
    names = parse_names(options.classes, "classes")
    if not names and card.classes:
        if len(card.classes) != count:
            raise InputError(
                f"{path} gives {count} classes, but its sidecar names {len(card.classes)}: "
                f"{', '.join(entry.name for entry in card.classes)}"
            )
        return card.classes
    if count == 2 and len(names) == 1:
        names = ("background", *names)
    if not names:
        progress.warn(f"Nothing says what the {count} classes are called; they get their numbers for names.")
        names = tuple(str(number) for number in range(count))
    if len(names) != count:
        raise OptionError(f"classes must be {count} names, one for each output of the model, got {len(names)}")
    if len(card.classes) == count:
        return tuple(replace(entry, name=name) for entry, name in zip(card.classes, names))
    return tuple(
        ClassEntry(number, name, colour_of(number) if number else "#000000") for number, name in enumerate(names)
    )
