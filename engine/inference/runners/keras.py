"""Keras files, frozen for one batch shape."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...models.loading import load_model
from ...progress import Progress
from .runner import Run, Runner, in_batches


def open_keras(path: Path, allow_code: bool, progress: Progress) -> Runner:
    """A `.keras` or HDF5 file. Raises InputError when it cannot be used."""
    model = load_model(path, allow_code, progress)
    inputs = getattr(model, "inputs", None) or []
    if len(inputs) != 1 or len(inputs[0].shape) != 4:
        shapes = "; ".join(str(tuple(one.shape)) for one in inputs) or "none"
        raise InputError(f"{path} must have one input of (batch, row, column, band), got {shapes}")
    fixed, rows, columns, bands = inputs[0].shape
    outputs = tuple(str(one.name) for one in model.outputs)

    def prepare(shape: tuple[int, int, int, int]) -> Run:
        size, *tile = shape
        return in_batches(_run(model, (fixed or size, *tile)), size, fixed or size)

    return Runner(rows, columns, bands, fixed, False, outputs, prepare)


def freeze(model: Any, batch_size: int, tile_size: tuple[int, int], bands: int) -> Callable[[np.ndarray], np.ndarray]:
    """The model for one batch shape, its weights made constants: the fastest way TensorFlow has to run it."""
    run = _run(model, (batch_size, *tile_size, bands))

    def predict(pixels: np.ndarray) -> np.ndarray:
        return run(pixels)[0]

    return predict


def frozen(function: Callable[[Any], list[Any]], shape: tuple[int, ...]) -> Run:
    """A TensorFlow function of float32 values of this shape, the variables it uses made constants where they can be."""
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    from ...models.backend import tf

    @tf.function  # type: ignore[untyped-decorator]
    def run(pixels: Any) -> Any:
        return [tf.cast(answer, tf.float32) for answer in function(pixels)]

    with warnings.catch_warnings():  # Keras wonders at models of Keras 2, which name their input in a list
        warnings.simplefilter("ignore")
        concrete = run.get_concrete_function(tf.TensorSpec(shape, tf.float32))
    try:
        ready = convert_variables_to_constants_v2(concrete)
    except ValueError:  # a graph that changes a variable, as the seed of a random layer, cannot have it made constant
        ready = concrete

    def runs(pixels: np.ndarray) -> list[np.ndarray]:
        return [answer.numpy() for answer in ready(tf.constant(pixels))]

    return runs


def _run(model: Any, shape: tuple[int, ...]) -> Run:
    from ...models.backend import tf

    kind = model.inputs[0].dtype

    def function(pixels: Any) -> list[Any]:
        answers = model(tf.cast(pixels, kind), training=False)
        return list(tf.nest.flatten(answers))

    return frozen(function, shape)
