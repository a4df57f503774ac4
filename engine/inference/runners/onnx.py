"""ONNX files through onnxruntime, which is an optional part of the engine's environment."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np

from ...errors import InputError, MissingError
from ...execution import worker_count
from ...models.deepness import read_metadata
from ...models.loading import first_line
from ...models.onnx import OnnxFile, inspect_onnx
from ...progress import Progress
from .runner import Run, Runner, as_input, axes_of, in_batches

#: Types of an input by onnxruntime's words.
_TYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(uint8)": np.uint8,
    "tensor(int8)": np.int8,
    "tensor(uint16)": np.uint16,
    "tensor(int16)": np.int16,
    "tensor(int32)": np.int32,
    "tensor(int64)": np.int64,
}


def open_onnx(path: Path, bands: int, allow_code: bool, progress: Progress) -> Runner:
    """An .onnx file. Raises InputError when it cannot be used, MissingError when onnxruntime is not installed."""
    file = inspect_onnx(path, allow_code)
    if allow_code:
        progress.warn(f"Code that {path.name} may carry is allowed to run.")
    session = _session(path, file)
    inputs, outputs = session.get_inputs(), session.get_outputs()
    if len(inputs) != 1:
        raise InputError(f"{path} must have one input of (batch, band, row, column), got {len(inputs)}")
    if inputs[0].type not in _TYPES:
        raise InputError(f"{path} must take numbers, got {inputs[0].type}")
    if "int" in outputs[0].type:
        raise InputError(
            f"{path} gives numbers of classes ({outputs[0].type}), not the probabilities that a map is blended from",
            "Export the model without its last step, argmax.",
        )
    shape = [size if isinstance(size, int) and size > 0 else None for size in inputs[0].shape]
    first, rows, columns, depth = axes_of(path, shape, bands, True)
    metadata = read_metadata(path, file.properties, depth)
    kind, title = np.dtype(_TYPES[inputs[0].type]), inputs[0].name

    def run(pixels: np.ndarray) -> list[np.ndarray]:
        values = np.moveaxis(pixels, -1, 1) if first else pixels
        answers = session.run(None, {title: np.ascontiguousarray(as_input(values, kind))})
        return [np.asarray(answer, np.float32) for answer in answers]

    def prepare(wanted: tuple[int, int, int, int]) -> Run:
        return in_batches(run, wanted[0], shape[0] or wanted[0])

    names = tuple(one.name for one in outputs)
    if metadata is None:
        return Runner(rows, columns, depth, shape[0], first, names, prepare)
    progress.message(f"{path.name} carries metadata of Deepness, which say what it takes and gives.")
    return Runner(
        rows, columns, depth, shape[0], first, names, prepare, metadata.card, metadata.threshold, metadata.gain
    )


def _session(path: Path, file: OnnxFile) -> Any:
    try:
        import onnxruntime
    except ImportError:
        raise MissingError(
            f"Running {path.name} needs onnxruntime, which is not installed.",
            'Run "Install the engine\'s environment" with the part for ONNX models, or: '
            "qgis_process run tilewright:installenvironment --ONNX=true",
        ) from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = worker_count()
    options.log_severity_level = 4
    options.add_session_config_entry("session.load_model_format", "ONNX")
    there = onnxruntime.get_available_providers()
    providers = [name for name in ("CUDAExecutionProvider", "CPUExecutionProvider") if name in there]
    source: Optional[Any] = str(path) if file.outside else file.content
    try:
        return onnxruntime.InferenceSession(source, options, providers=providers)
    except MemoryError:
        raise
    except Exception as error:  # errors of onnxruntime share no class
        raise InputError(
            f"{path} cannot be loaded by onnxruntime {onnxruntime.__version__}: {first_line(error)}"
        ) from error
