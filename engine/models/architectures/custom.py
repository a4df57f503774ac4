"""CUSTOM: a user's own architecture, from a Python file that runs only when the call says that it may."""

from __future__ import annotations

import json
import traceback
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import EngineError, InputError, OptionError
from ..backend import keras
from ..inspection import check_configuration
from .heads import PER_PIXEL
from .options import Head, Settings

#: How far the shares of classes may be from a sum of 1.
_NEARLY = 1e-3


def build_custom(
    path: Path, height: int, width: int, bands: int, head: Head, settings: Settings, allow_code: bool = False
) -> Any:
    """The model that the function `build(height, width, bands, outputs, task)` of a Python file returns.

    It must be a Keras model of stock layers from (batch, height, width, bands) to what `Head` says for its task; for
    SEGMENTATION and REGRESSION its rows and columns may be fewer, and lie in the middle of the input then.

    Raises OptionError unless `allow_code` is true, and for settings, which are the file's own matter; InputError for
    an error in the file, with its line, and for a model that does not fit.
    """
    if not allow_code:
        raise OptionError(f"architecture file {path} runs code, which needs ALLOW_CODE: read it first, then allow it")
    for option, default in vars(Settings()).items():
        # How many dates the bands are of goes for the model's description, too.
        if option != "dates" and getattr(settings, option) != default:
            raise OptionError(f"{option.replace('_', ' ')} is for the built-in architectures: {path} says it by itself")
    if path.suffix.lower() != ".py":
        raise OptionError(f"architecture file must end in .py, got {path}")
    if not path.is_file():
        raise InputError(f"There is no architecture file {path}")
    model = _run(path, height, width, bands, head)
    _check(path, model, height, width, bands, head)
    return model


def _run(path: Path, height: int, width: int, bands: int, head: Head) -> Any:
    try:
        spec = spec_from_file_location("tilewright_architecture_file", path)
        if spec is None or spec.loader is None:
            raise InputError(f"{path} cannot be read as Python")
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        build = getattr(module, "build", None)
        if not callable(build):
            raise InputError(f"{path} must have a function build(height, width, bands, outputs, task)")
        return build(height, width, bands, head.outputs, head.task)
    except (EngineError, MemoryError):
        raise
    except SyntaxError as error:
        raise InputError(f"{path}, line {error.lineno}: {error.msg}") from error
    except (Exception, SystemExit) as error:  # a user's file may raise anything
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
        where = f"{path}, line {lines[-1]}" if lines else str(path)
        raise InputError(f"{where}: {type(error).__name__}: {error}") from error


def _check(path: Path, model: Any, height: int, width: int, bands: int, head: Head) -> None:
    if not isinstance(model, keras.Model):
        raise InputError(f"build in {path} must return a Keras model, got {type(model).__name__}")
    if not model.built or len(model.inputs or ()) != 1 or len(model.outputs or ()) != 1:
        raise InputError(f"The model of {path} must have one input and one output, whose shapes are known")
    taken, expected = tuple(model.input_shape[1:]), (height, width, bands)
    if len(taken) != 3 or any(size not in (None, want) for size, want in zip(taken, expected)):
        raise InputError(f"The model of {path} must take (height, width, bands) {expected}, got {taken}")
    config = json.loads(json.dumps(keras.saving.serialize_keras_object(model), default=str))
    try:
        check_configuration(path, config)
    except InputError as error:
        hint = "Build the model of stock Keras layers and keras.ops alone, so that its file loads without code."
        raise InputError(error.text, hint) from None
    tiles = np.random.default_rng(0).standard_normal((2, *expected)).astype(np.float32)
    _check_answer(path, np.asarray(model(tiles, training=False), np.float64), (height, width), head)


def _check_answer(path: Path, answer: np.ndarray, size: tuple[int, int], head: Head) -> None:
    """What comes out for two tiles of noise must be what the head says, whatever the weights are."""
    shape, spatial = answer.shape[1:], head.task in PER_PIXEL
    wanted = ("height", "width", head.outputs) if spatial else (head.outputs,)
    said = f"({', '.join(map(str, wanted))}{'' if spatial else ','})"
    if len(shape) != len(wanted) or shape[-1] != head.outputs:
        last = " with the outputs as the last axis" if spatial and head.outputs in shape else ""
        raise InputError(f"The model of {path} must give {said}{last} for {head.task}, got {shape}")
    if spatial and any(out > side or (side - out) % 2 for out, side in zip(shape, size)):
        raise InputError(
            f"The model of {path} must give the {size[0]} × {size[1]} rows and columns of the tile, or fewer by an "
            f"even number, got {shape[0]} × {shape[1]}"
        )
    if not np.isfinite(answer).all():
        raise InputError(f"The model of {path} must give finite numbers, and does not before it has learned anything")
    if head.task == "REGRESSION":
        return
    if answer.min() < 0 or answer.max() > 1:
        raise InputError(
            f"The model of {path} must give shares from 0 to 1, got {answer.min():.3g} to {answer.max():.3g}: "
            f"end it in a {'sigmoid' if head.task == 'MULTI_LABEL' else 'softmax'}"
        )
    if head.task != "MULTI_LABEL" and np.abs(answer.sum(axis=-1) - 1).max() > _NEARLY:
        raise InputError(f"The model of {path} must give shares of classes that sum to 1: end it in a softmax")
