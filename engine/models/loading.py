"""Finds out what kind of model a file is, and loads Keras models, safely unless the call says otherwise."""

from __future__ import annotations

import re
import warnings
import zipfile
from pathlib import Path
from typing import Any

from ..errors import InputError, OptionError
from ..last_words import opening
from ..progress import Progress
from .inspection import check_configuration, inspect_archive, inspect_legacy

#: The file that makes a folder a SavedModel.
SAVED_MODEL = "saved_model.pb"
KINDS = "a .keras, .h5, .tflite or .onnx file, or the folder of a SavedModel"

_SUFFIXES = {".keras": "keras", ".h5": "hdf5", ".hdf5": "hdf5", ".tflite": "tflite", ".onnx": "onnx"}
#: Endings of files that are, or hold, pickles, and who writes them.
_PICKLES = (".pkl", ".pickle", ".joblib", ".pt", ".pth", ".ckpt", ".sav", ".dill")
_PICKLE = re.compile(rb"\x80[\x02-\x05]|\(?[ci][\w.]+\n|\((?:dp|lp|t)|[\]}]\(?q")
#: The version of an ONNX file and the beginning of one of the fields after it.
_ONNX = re.compile(rb"\x08[\x01-\x20][\x12\x1a\x2a\x3a\x42]", re.DOTALL)
_PICKLE_REASON = "pickles run code of their maker as soon as they are read"


def located(text: str) -> Path:
    """The path of a model as a user names it; `saved_model.pb` stands for its folder."""
    path = Path(text)
    return path.parent if path.name == SAVED_MODEL and path.is_file() else path


def kind_of(path: Path) -> str:
    """keras, hdf5, saved_model, tflite or onnx, by what the file holds. Raises InputError for anything else."""
    opening(str(path))
    if path.is_dir():
        if any((path / name).exists() for name in (SAVED_MODEL, "saved_model.pbtxt", "saved_model.cpb")):
            return "saved_model"
        raise InputError(f"model must be {KINDS}, but there is no {SAVED_MODEL} in the folder {path}")
    try:
        with path.open("rb") as stream:
            head = stream.read(256)
    except FileNotFoundError:
        raise InputError(f"There is no model {path}") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None
    if not head:
        raise InputError(f"{path} is empty; model must be {KINDS}")
    suffix = path.suffix.lower()
    if head.startswith(b"PK"):
        return _kind_of_zip(path)
    if head.startswith(b"\x89HDF\r\n\x1a\n"):
        return "hdf5"
    if head[4:8] == b"TFL3":
        return "tflite"
    if suffix in _PICKLES or _is_pickle(head):
        raise InputError(f"{path} cannot be used: it is a pickle, and {_PICKLE_REASON}", f"Save the model as {KINDS}.")
    # ONNX has no mark of its own; a message of it begins with its first field, nearly always the version.
    if suffix == ".onnx" or (suffix not in _SUFFIXES and _ONNX.match(head)):
        return "onnx"
    if suffix in _SUFFIXES:
        named = f"a {suffix} file"
        raise InputError(f"{path} is damaged or not {named}: it does not begin like one; model must be {KINDS}")
    raise InputError(f"{path} is no model that can be read; model must be {KINDS}")


def load_model(path: Path, allow_code: bool, progress: Progress) -> Any:
    """The Keras model in a `.keras` or HDF5 file, not compiled.

    Raises InputError when the file is missing, damaged, made by a Keras that this one cannot read, or carries code and
    `allow_code` is false; OptionError when it is a model of another kind.
    """
    kind = kind_of(path)
    if kind not in ("keras", "hdf5"):
        raise OptionError(f"model must be a .keras file, got {path}")
    archive = inspect_archive(path) if kind == "keras" else inspect_legacy(path)
    if allow_code:
        progress.warn(f"Code that {path.name} may carry is allowed to run.")
    else:
        check_configuration(path, archive["config"])
    from .backend import keras

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if kind == "hdf5":  # Keras goes by the file's ending; the beginning of the file has told what it is
                from keras.src.legacy.saving.legacy_h5_format import load_model_from_hdf5

                return load_model_from_hdf5(str(path), compile=False, safe_mode=not allow_code)
            return keras.saving.load_model(path, compile=False, safe_mode=not allow_code)
    except MemoryError:
        raise
    except Exception as error:  # what a damaged or foreign file raises is not to be known in advance
        maker = str(archive.get("keras_version") or "an unknown version")
        raise InputError(
            f"{path} cannot be loaded by Keras {keras.__version__}; it was made by Keras {maker}: {first_line(error)}",
            "Save it again with a current Keras.",
        ) from error


def first_line(error: Exception) -> str:
    """The kind of an error of some library and the first line of what it says."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0][:300] if lines else ''}"


def _kind_of_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError):
        return "keras"  # whose inspection says what is wrong
    if any(name.endswith((".pkl", "/data.pkl", ".pickle")) for name in names):
        raise InputError(
            f"{path} cannot be used: it is a PyTorch file, which holds a pickle, and {_PICKLE_REASON}",
            "Export the model to ONNX.",
        )
    if any(name.split("/")[-1] == SAVED_MODEL for name in names):
        raise InputError(f"{path} is a zipped SavedModel; unpack it and choose the folder that holds {SAVED_MODEL}")
    return "keras"


def _is_pickle(head: bytes) -> bool:
    """Whether a file begins as pickles do, of any protocol."""
    return _PICKLE.match(head) is not None
