"""Loads model files, safely unless the call says otherwise."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from ..errors import InputError, OptionError
from ..progress import Progress
from .inspection import check_configuration, inspect_archive


def load_model(path: Path, allow_code: bool, progress: Progress) -> Any:
    """The Keras model in a `.keras` file, not compiled.

    Raises InputError when the file is missing, damaged, of another kind, made by a Keras that this one cannot read, or
    carries code and `allow_code` is false.
    """
    if path.is_dir() or path.suffix.lower() != ".keras":
        raise OptionError(f"model must be a .keras file, got {path}")
    archive = inspect_archive(path)
    if allow_code:
        progress.warn(f"Code that {path.name} may carry is allowed to run.")
    else:
        check_configuration(path, archive["config"])
    from .backend import keras

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return keras.saving.load_model(path, compile=False, safe_mode=not allow_code)
    except MemoryError:
        raise
    except Exception as error:  # what a damaged or foreign file raises is not to be known in advance
        maker = str(archive.get("keras_version") or "an unknown version")
        raise InputError(
            f"{path} cannot be loaded by Keras {keras.__version__}; it was made by Keras {maker}: {_first_line(error)}",
            "Save it again with a current Keras.",
        ) from error


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0][:300] if lines else ''}"
