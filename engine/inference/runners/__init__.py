"""Model files of each kind behind one interface: an input (batch, row, col, band), and answers as arrays."""

from __future__ import annotations

from pathlib import Path

from ...models.loading import kind_of
from ...progress import Progress
from .runner import Runner, one_by_one

__all__ = ["Runner", "one_by_one", "open_runner"]


def open_runner(path: Path, bands: int, allow_code: bool, progress: Progress) -> Runner:
    """Load a model of any kind. `bands` is how many will be given, which tells the axes of its input apart.

    Raises InputError when the file is missing, damaged, or could do more than compute and `allow_code` is false;
    MissingError when the library that runs it is not installed.
    """
    kind = kind_of(path)
    if kind == "onnx":
        from .onnx import open_onnx

        return open_onnx(path, bands, allow_code, progress)
    if kind == "tflite":
        from .tflite import open_tflite

        return open_tflite(path, bands, allow_code, progress)
    if kind == "saved_model":
        from .saved_model import open_saved_model

        return open_saved_model(path, bands, allow_code, progress)
    from .keras import open_keras

    return open_keras(path, allow_code, progress)
