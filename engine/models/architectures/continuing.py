"""Goes on from a model file: its network as it is, or with a new head where the dataset asks for other outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from ...errors import InputError
from ...progress import Progress
from ..backend import keras
from ..loading import load_model
from ..sidecar import ModelCard, read_card
from .fcn import scored
from .freezing import encoder_layers
from .heads import PER_PIXEL, pixel_head, tile_head
from .options import Head

#: Layers behind the last one with weights, which go with the old head.
_AFTER = ("Activation", "Softmax", "Rescaling")
_LAST = ("Dense", "Conv2D")


def continued(
    path: Path,
    height: int,
    width: int,
    bands: int,
    head: Head,
    classes: tuple[str, ...],
    progress: Progress,
    allow_code: bool = False,
) -> Any:
    """The model of a `.keras` file, ready to learn from tiles (height, width, bands), with all its weights.

    `classes` are the dataset's, in the order of the outputs, none for REGRESSION. With the model's own task and
    classes the network stays as it is; otherwise its last layer is new, which a message says. Encoders that were
    frozen learn again. Networks without layers bound to their tile's size take tiles of another one.

    Raises InputError where bands, tile size or kind of task do not fit, and as `load_model` does.
    """
    model, card = load_model(path, allow_code, progress), read_card(path)
    if len(model.inputs) != 1 or len(model.outputs) != 1:
        raise InputError(f"{path} must have one input and one output to go on from")
    if len(model.input_shape) != 4 or model.input_shape[3] != bands:
        raise InputError(f"{path} takes {_shape(model.input_shape)}, and the dataset's tiles have {bands} bands")
    spatial = len(model.output_shape) == 4
    if spatial != (head.task in PER_PIXEL):
        raise InputError(
            f"{path} gives one answer for each {'pixel' if spatial else 'tile'}, which does not fit a dataset "
            f"for {head.task}"
        )
    if tuple(model.input_shape[1:3]) != (height, width):
        model = _resized(path, model, height, width)
    for layer in encoder_layers(model):
        layer.trainable = True
    difference = _difference(model, card, head, classes)
    if not difference:
        progress.message(f"Going on from {path}.")
        return model
    progress.message(f"Going on from {path} with a new last layer, for {difference}.")
    return _with_head(path, model, head)


def _difference(model: Any, card: Optional[ModelCard], head: Head, classes: tuple[str, ...]) -> str:
    """What the dataset asks for and the model does not give, "" when they agree."""
    task = card.task if card and card.task else _task_of(model)
    if task != head.task:
        return f"it was made for {task or 'another task'} and the dataset is for {head.task}"
    if model.output_shape[-1] != head.outputs:
        return f"it has {model.output_shape[-1]} outputs and the dataset asks for {head.outputs}"
    known = tuple(entry.name for entry in card.classes) if card else ()
    if known and classes and known != classes:
        return f"its classes are {', '.join(known)} and the dataset's are {', '.join(classes)}"
    return ""


def _task_of(model: Any) -> str:
    """The task that the shape and the end of a model speak of."""
    last = model.outputs[0]._keras_history.operation
    activation = getattr(getattr(last, "activation", None), "__name__", "")
    if isinstance(last, keras.layers.Softmax):
        activation = "softmax"
    if len(model.output_shape) == 4:
        return "SEGMENTATION" if activation in ("softmax", "sigmoid") else "REGRESSION"
    return {"softmax": "CLASSIFICATION", "sigmoid": "MULTI_LABEL"}.get(activation, "")


def _with_head(path: Path, model: Any, head: Head) -> Any:
    names = [layer.name for layer in model.layers]
    if "head_score" in names:
        scores = [name for name in names if name == "head_score" or name.startswith("head_score_")]
        coarsest, *finer = (model.get_layer(name).input for name in sorted(scores))
        return scored(model.inputs[0], coarsest, finer, head)
    layer = model.outputs[0]._keras_history.operation
    while type(layer).__name__ in _AFTER:
        layer = layer.input._keras_history.operation
    if type(layer).__name__ not in _LAST:
        raise InputError(
            f"{path} cannot get a new last layer: its last one must be a {' or a '.join(_LAST)}, got "
            f"{type(layer).__name__}"
        )
    features = layer.input
    outputs = pixel_head(features, head) if head.task in PER_PIXEL else tile_head(features, head)
    if len(outputs.shape) != len(model.output_shape):
        raise InputError(f"{path} cannot get a new last layer: {layer.name} takes {_shape(features.shape)}")
    return keras.Model(model.inputs[0], outputs, name=model.name)


def _resized(path: Path, model: Any, height: int, width: int) -> Any:
    """The same network for tiles of another size."""
    asked = f"{path} takes {_shape(model.input_shape)}, and the dataset's tiles are {width} × {height} px"
    try:
        changed = _rebuilt(model, height, width)
    except Exception as error:  # what the layers of any network say to a size that does not suit them
        raise InputError(f"{asked}, which its layers cannot take", _advice(model, height, width)) from error
    before, after = (_margins(network) for network in (model, changed))
    if before != after:
        raise InputError(f"{asked}, for which its answer would not lie over the tile", _advice(model, height, width))
    return changed


def _margins(model: Any) -> tuple[Any, ...]:
    """By how much the answer is smaller than the tile, for answers that have rows and columns."""
    if len(model.output_shape) != 4:
        return ()
    return tuple(
        None if size is None or out is None else size - out
        for size, out in zip(model.input_shape[1:3], model.output_shape[1:3])
    )


def _advice(model: Any, height: int, width: int) -> str:
    """A size near the asked one that works, if the usual one does."""
    near = tuple(-(-size // 32) * 32 for size in (height, width))
    try:
        fits = near != (height, width) and _margins(_rebuilt(model, *near)) == _margins(model)
    except Exception:
        fits = False
    return f"Tiles of {near[1]} × {near[0]} px would do." if fits else "Make a dataset with tiles of the model's size."


def _rebuilt(model: Any, height: int, width: int) -> Any:
    config = model.get_config()
    first = next(layer for layer in config["layers"] if layer["class_name"] == "InputLayer")
    first["config"]["batch_shape"] = (None, height, width, model.input_shape[3])
    # The shapes noted beside each layer are those of the old size, and would be taken for granted.
    for layer in config["layers"]:
        layer.pop("build_config", None)
    config.pop("build_input_shape", None)
    changed = type(model).from_config(config)
    changed.set_weights(model.get_weights())
    return changed


def _shape(shape: Any) -> str:
    _, *sizes = shape
    return f"({', '.join('any' if size is None else str(size) for size in sizes)})"
