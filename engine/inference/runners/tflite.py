"""TensorFlow Lite files, plain and quantised."""

from __future__ import annotations

import queue
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...execution import worker_count
from ...models.loading import first_line
from ...models.tflite import inspect_tflite
from ...progress import Progress
from .runner import Run, Runner, as_input, axes_of, in_batches


def open_tflite(path: Path, bands: int, allow_code: bool, progress: Progress) -> Runner:
    """A .tflite file. Raises InputError when it cannot be used."""
    content = inspect_tflite(path, allow_code)
    if allow_code:
        progress.warn(f"Code that {path.name} may carry is allowed to run.")
    interpreter = _interpreter(path, content)
    try:
        inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
    except ValueError as error:  # names that are no text
        raise InputError(f"{path} is damaged: {first_line(error)}") from None
    if len(inputs) != 1:
        raise InputError(f"{path} must have one input of (batch, row, column, band), got {len(inputs)}")
    named = inputs[0].get("shape_signature")
    shape = [None if size < 0 else int(size) for size in (named if len(named) else inputs[0]["shape"])]
    first, rows, columns, depth = axes_of(path, shape, bands, False)

    def prepare(wanted: tuple[int, int, int, int]) -> Run:
        size, height, width, count = wanted
        part = shape[0] or size
        tile = (part, count, height, width) if first else (part, height, width, count)
        return in_batches(_run(path, content, tile, first), size, part)

    return Runner(rows, columns, depth, shape[0], first, tuple(str(one["name"]) for one in outputs), prepare)


def _interpreter(path: Path, content: bytes) -> Any:
    from ...models.backend import tf

    try:
        with warnings.catch_warnings():  # it says that it will move to another package
            warnings.simplefilter("ignore")
            return tf.lite.Interpreter(model_content=content, num_threads=worker_count())
    except (ValueError, RuntimeError) as error:
        raise InputError(f"{path} is cut short, damaged or not usable: {first_line(error)}") from None


def _run(path: Path, content: bytes, shape: tuple[int, ...], first: bool) -> Run:
    # An interpreter holds one input at a time: calls that go on at a time have one each.
    idle: queue.SimpleQueue[Any] = queue.SimpleQueue()
    idle.put(_ready(path, content, shape))

    def run(pixels: np.ndarray) -> list[np.ndarray]:
        values = np.moveaxis(pixels, -1, 1) if first else pixels
        try:
            interpreter = idle.get_nowait()
        except queue.Empty:
            interpreter = _ready(path, content, shape)
        try:
            source = interpreter.get_input_details()[0]
            interpreter.set_tensor(source["index"], _quantised(values, source))
            interpreter.invoke()
            return [_values(interpreter.get_tensor(one["index"]), one) for one in interpreter.get_output_details()]
        finally:
            idle.put(interpreter)

    return run


def _ready(path: Path, content: bytes, shape: tuple[int, ...]) -> Any:
    """An interpreter for this input."""
    interpreter = _interpreter(path, content)
    source = interpreter.get_input_details()[0]
    if tuple(source["shape"]) != shape:
        interpreter.resize_tensor_input(source["index"], shape, strict=True)
    interpreter.allocate_tensors()
    return interpreter


def _quantised(values: np.ndarray, detail: dict[str, Any]) -> np.ndarray:
    scale, zero = detail["quantization"]
    return np.ascontiguousarray(as_input(values / scale + zero if scale else values, np.dtype(detail["dtype"])))


def _values(answer: np.ndarray, detail: dict[str, Any]) -> np.ndarray:
    scale, zero = detail["quantization"]
    values = answer.astype(np.float32)
    return (values - np.float32(zero)) * np.float32(scale) if scale else values
